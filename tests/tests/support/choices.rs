//! String enums, tagged enums of every kind, and types that contain them.
#![allow(dead_code)] // Each test uses its part.

use crate::models::{Bag, Leaf, OAuthAccessToken, Secret, Strict, Tree as TreeModel, Wrapped};
use crate::node::{Json, Tree};
use clerk_models::dispatch::{Members, Peek};
use clerk_models::{ClerkModel, Metadata, Schema, dispatch};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
pub(crate) enum Color {
    Red,
    #[clerk_model(alias = "navy", alias = "Navy Blue")]
    DeepBlue,
    #[clerk_model(rename = "grün\n\"")]
    Green,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(rename_all = "kebab-case")]
pub(crate) enum Grade {
    VeryLow,
    #[clerk_model(alias = "top")]
    High,
    #[clerk_model(other)]
    Other(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
#[clerk_model(integer)]
pub(crate) enum Level {
    Ground,
    #[clerk_model(alias = -9, alias = 100)]
    First = 5,
    Second,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(integer)]
#[repr(u16)]
pub(crate) enum Code {
    Found = 200,
    #[clerk_model(alias = 410)]
    Missing = 404,
    #[clerk_model(other)]
    Other(i64),
}

/// Integer enums wherever one can be.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "building")]
pub(crate) struct Building {
    main_level: Level,
    #[clerk_model(required)]
    top_level: Option<Level>,
    best_code: Option<Code>,
    list_of_codes: Vec<Code>,
    by_level: BTreeMap<Level, Code>,
    per_code: HashMap<Code, Option<Level>>,
}

/// String enums wherever one can be.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "painting")]
pub(crate) struct Painting {
    main_color: Color,
    #[clerk_model(required)]
    other_color: Option<Color>,
    #[clerk_model(default = green)]
    frame_finish: Color,
    best_grade: Option<Grade>,
    list_of_grades: Vec<Grade>,
    by_color: BTreeMap<Color, Grade>,
    per_grade: HashMap<Grade, Option<Color>>,
    #[clerk_model(extra)]
    everything_else: HashMap<String, Color>,
}

fn green() -> Color {
    Color::Green
}

/// A model that is a variant by its own discriminator.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "human", object_alias = "person")]
pub(crate) struct Human {
    full_name: String,
    favourite: Option<Box<Shut>>,
    companions: Vec<Open>,
    #[clerk_model(required)]
    known_by_name: Option<HashMap<String, Shut>>,
}

/// A model without a tag that takes no key that it does not know.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
pub(crate) struct Robot {
    serial_number: u32,
    list_of_parts: Option<Vec<Open>>,
    access_code: Option<Secret>,
}

/// A model without a tag that keeps what it does not know.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
pub(crate) struct Sack {
    sack_label: String,
    #[clerk_model(extra)]
    contents: BTreeMap<String, Option<Color>>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
pub(crate) enum Open {
    Human(Human),
    /// Of a model that may lack its discriminator outside of here.
    Bag(Bag),
    #[clerk_model(object = "robot", object = "android")]
    Robot(Box<Robot>),
    /// Of a model whose own discriminator has another key.
    #[clerk_model(object = "leafy")]
    Leaf(Leaf),
    #[clerk_model(object = "numbers")]
    Numbers(BTreeMap<String, u8>),
    Token(OAuthAccessToken),
    #[clerk_model(other)]
    Other(Metadata),
}

/// A closed union, some of whose variants are unions themselves.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
pub(crate) enum Shut {
    Human(Box<Human>),
    #[clerk_model(object = "robot")]
    Robot(Robot),
    #[clerk_model(object = "sack")]
    Sack(Sack),
    Tree(TreeModel),
    Bag(Bag),
    #[clerk_model(object = "sorted", object = "assorted")]
    Sorted(Sorted),
    #[clerk_model(object = "strictly")]
    Ranked(Box<Ranked>),
    #[clerk_model(object = "event")]
    Event(Box<Event>),
    #[clerk_model(object = "cargo")]
    Cargo(Cargo),
    #[clerk_model(object = "parcel inside")]
    Parcel(Parcel),
    #[clerk_model(object = "void", object = "nothing")]
    Void,
    #[clerk_model(object = "box")]
    Box {
        box_label: String,
        inner_one: Option<Box<Shut>>,
        #[clerk_model(alias = "key")]
        lock_code: Option<Secret>,
        #[clerk_model(extra)]
        everything_else: BTreeMap<String, Option<Level>>,
    },
}

/// With another tag, open.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "sort")]
pub(crate) enum Sorted {
    #[clerk_model(object = "strict")]
    Strict(Strict),
    #[clerk_model(object = "sack")]
    Sack(Sack),
    #[clerk_model(object = "numbers")]
    Numbers(HashMap<String, u8>),
    #[clerk_model(other)]
    Other(Value),
}

/// With a third tag, closed; one of its variants has the second.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "rank~/", rename_all = "kebab-case", exact_keys, deny_unknown_fields)]
pub(crate) enum Ranked {
    #[clerk_model(object = "unranked")]
    Unranked,
    #[clerk_model(object = "ladder")]
    Ladder { step_count: u8, top_step: Option<Level> },
    #[clerk_model(object = "robot")]
    Robot(Robot),
    #[clerk_model(object = "sorted")]
    Sorted(Sorted),
}

/// Selected by the key of its models, of which one has less than its model reads.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind")]
pub(crate) enum Kinds {
    #[clerk_model(object = "leaf")]
    Leaf(Leaf),
    #[clerk_model(object = "strict")]
    Strict(Box<Strict>),
    #[clerk_model(object = "anything")]
    Anything(Value),
}

/// Adjacently tagged, open.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
pub(crate) enum Event {
    #[clerk_model(object = "human.created", object = "human.updated")]
    Human(Human),
    #[clerk_model(object = "color")]
    Color(Option<Color>),
    #[clerk_model(object = "list")]
    List(Vec<Shut>),
    #[clerk_model(object = "count")]
    Count(u16),
    #[clerk_model(object = "secret")]
    Secret(Secret),
    #[clerk_model(object = "tick")]
    Tick,
    #[clerk_model(object = "moved")]
    Moved {
        from_place: String,
        #[clerk_model(required)]
        moved_shut: Option<Box<Shut>>,
    },
    #[clerk_model(other)]
    Other(Value),
}

/// Adjacently tagged, closed; the discriminators of one variant are its model's.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "cargoKind", content = "cargo")]
pub(crate) enum Cargo {
    Leaf(Leaf),
    #[clerk_model(object = "open")]
    Open(Box<Open>),
    #[clerk_model(object = "flags")]
    Flags([bool; 2]),
    #[clerk_model(object = "nothing")]
    Nothing(Option<Secret>),
    #[clerk_model(object = "ballast")]
    Ballast,
}

/// With an open union inside of it, and everything else next to it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "letter")]
pub(crate) struct Letter {
    instance_id: Option<String>,
    sent_at: i64,
    #[clerk_model(flatten)]
    event: Event,
    #[clerk_model(extra)]
    everything_else: Metadata,
}

/// With a closed union inside of it, and nothing else.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
pub(crate) struct Parcel {
    gross_weight: u8,
    is_insured: Option<bool>,
    #[clerk_model(flatten)]
    cargo: Cargo,
}

/// With an open union inside of it, and keys that are ignored.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "postcard", object_optional)]
pub(crate) struct Postcard {
    #[clerk_model(flatten)]
    event: Event,
}

/// The same, closed.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, exact_keys)]
pub(crate) struct Shipment {
    received_by: Option<Color>,
    #[clerk_model(flatten)]
    cargo: Cargo,
}

/// What has been taken away: distinguished by `gone_at`.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "human", object_alias = "gone")]
pub(crate) struct Gone {
    gone_at: i64,
    left_color: Option<Color>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
pub(crate) struct Numbered {
    number: u16,
    further_entities: Vec<Entity>,
}

/// A union without a common discriminator.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Entity {
    Gone(Gone),
    Numbered(Box<Numbered>),
    Live(Shut),
}

dispatch! {
    Entity {
        Gone(Gone) if is_gone,
        Numbered(Box<Numbered>) if |object| object.has("number"),
        Live(Shut) if |object| matches!(object.get("object"), Some(Peek::String(_))),
    }
}

/// The keys that decide what an `Entity` is: none of them is taken out.
pub(crate) const DECISIVE: [&str; 4] = ["goneAt", "gone_at", "number", "object"];

fn is_gone(object: &Members<'_>) -> bool {
    object.has("goneAt") || object.has("gone_at")
}

/// Whether what an object is hangs on this key being there.
pub(crate) fn is_decisive(_: &Schema, key: &str) -> bool {
    DECISIVE.contains(&key)
}

/// Whether it hangs on the key's value too, so that this is not broken either.
pub(crate) fn decides_by_value(_: &Schema, _: &str) -> bool {
    false
}

/// The index of the variant that an object is.
pub(crate) fn variant_of(_: &Schema, tree: &Tree) -> Option<usize> {
    let find = |key: &str| tree.members.iter().find(|member| member.key == key);
    let index = entity_of(|key| find(key).is_some());
    let told = index < 2 || find("object").is_some_and(|member| matches!(member.value.json, Json::String(_)));
    told.then_some(index)
}

/// The index of the variant for an object with these keys.
pub(crate) fn entity_of(has: impl Fn(&str) -> bool) -> usize {
    match () {
        () if has("goneAt") || has("gone_at") => 0,
        () if has("number") => 1,
        () => 2,
    }
}

/// Unions of every kind in containers.
#[allow(clippy::option_option)]
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
pub(crate) struct Zoo {
    first_open: Open,
    #[clerk_model(required)]
    maybe_shut: Option<Shut>,
    by_color: BTreeMap<Color, Shut>,
    pair_of_both: (Open, Shut, Event),
    fixed_cargo: Option<[Cargo; 2]>,
    wrapped_open: Option<Wrapped<Option<Open>>>,
    wrapped_shut: Option<Wrapped<Shut>>,
    nullable_event: Option<Option<Event>>,
    loose_letters: Vec<Letter>,
    own_parcel: Option<Box<Parcel>>,
}

/// Calls a generic function for each of these types.
#[allow(unused_macros)] // Each test uses its part.
macro_rules! each_choice {
    ($function:ident($($argument:expr),*)) => {{
        use crate::choices::*;
        use crate::models::Wrapped;
        $function::<Color>($($argument),*);
        $function::<Vec<Grade>>($($argument),*);
        $function::<Painting>($($argument),*);
        $function::<Vec<Code>>($($argument),*);
        $function::<Building>($($argument),*);
        $function::<Open>($($argument),*);
        $function::<Shut>($($argument),*);
        $function::<Vec<Shut>>($($argument),*);
        $function::<Wrapped<Option<Sorted>>>($($argument),*);
        $function::<Ranked>($($argument),*);
        $function::<Option<Kinds>>($($argument),*);
        $function::<Event>($($argument),*);
        $function::<std::collections::HashMap<String, Cargo>>($($argument),*);
        $function::<Letter>($($argument),*);
        $function::<Parcel>($($argument),*);
        $function::<Vec<Postcard>>($($argument),*);
        $function::<Shipment>($($argument),*);
        $function::<Zoo>($($argument),*);
    }};
}
#[allow(unused_imports)]
pub(crate) use each_choice;
