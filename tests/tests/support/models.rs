//! Models that together use everything a schema can describe, for generated documents.
#![allow(dead_code)] // Each test uses its part.

pub(crate) use clerk_models::models::Page;
use clerk_models::{ClerkModel, Metadata};
pub(crate) use clerk_models::{OAuthAccessToken, Secret};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU8;

/// Each way in which a key and null can be read.
#[allow(clippy::option_option)]
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "presences")]
pub(crate) struct Presences {
    plain_text: String,
    #[clerk_model(default)]
    default_number: u16,
    #[clerk_model(default = ninety)]
    path_number: i64,
    #[clerk_model(default, null_as_default)]
    null_as_default: Vec<bool>,
    optional_flag: Option<bool>,
    #[clerk_model(required)]
    needed_label: Option<String>,
    #[clerk_model(default = some_ninety)]
    option_or_ninety: Option<i64>,
    double_option: Option<Option<f64>>,
    #[clerk_model(non_null)]
    never_null: Option<i64>,
    #[clerk_model(default = -7)]
    literal_number: i32,
    #[clerk_model(default = "text", omit_if = String::is_empty)]
    omitted_text: String,
    of_struct: OfStruct,
    text_or_numbers: Option<TextOrNumbers>,
    any_value: Value,
    #[clerk_model(skip)]
    never_read: u8,
    nothing_at_all: (),
}

/// Absent fields are those of its `Default`.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, default, rename_all = "kebab-case")]
pub(crate) struct OfStruct {
    max_sessions: u8,
    colour_theme: Option<String>,
}

impl Default for OfStruct {
    fn default() -> Self {
        OfStruct {
            max_sessions: 5,
            colour_theme: Some("light".to_owned()),
        }
    }
}

/// The JSON type selects the variant.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(by_type)]
pub(crate) enum TextOrNumbers {
    Text(String),
    Numbers(Vec<u8>),
    Flag(bool),
}

fn ninety() -> i64 {
    90
}

#[allow(clippy::unnecessary_wraps)] // The field's whole type.
fn some_ninety() -> Option<i64> {
    Some(90)
}

/// Scalars with rules of their own.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "scalars", rename_all = "PascalCase")]
pub(crate) struct Scalars {
    boxed_text: Box<str>,
    wide_integer: i128,
    unsigned_wide: u64,
    small_float: f32,
    one_letter: char,
    some_address: IpAddr,
    #[clerk_model(required)]
    gateway: Option<Ipv4Addr>,
    #[clerk_model(default = one)]
    never_zero: NonZeroU8,
    access_secret: Secret,
    backup_secrets: Option<Vec<Secret>>,
    #[clerk_model(check = not_refused)]
    checked_text: Option<String>,
    #[clerk_model(check = not_refused)]
    checked_secret: Option<Secret>,
}

fn one() -> NonZeroU8 {
    NonZeroU8::MIN
}

trait Text {
    fn text(&self) -> &str;
}

impl Text for String {
    fn text(&self) -> &str {
        self
    }
}

impl Text for Secret {
    fn text(&self) -> &str {
        self.expose_secret()
    }
}

fn not_refused(text: &impl Text) -> Result<(), String> {
    if text.text().ends_with(crate::generate::REFUSED) {
        return Err("refused".to_owned());
    }
    Ok(())
}

/// Keys that are not made from the fields' names alone.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "leaf", object_alias = "leaflet", tag = "kind")]
pub(crate) struct Leaf {
    user_id: UserId,
    #[clerk_model(rename = "a/b~c.ü")]
    renamed_key: Option<i8>,
    #[clerk_model(alias = "former_name", alias = "FORMER")]
    current_title: String,
    r#type: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
pub(crate) struct UserId(String);

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "containers")]
pub(crate) struct Containers {
    list_of_leaves: Vec<Leaf>,
    by_any_name: HashMap<String, Leaf>,
    by_small_number: BTreeMap<u8, Option<i32>>,
    mixed_tuple: (u8, Leaf, Option<String>),
    fixed_array: [i16; 3],
    #[clerk_model(required)]
    nested_option: Option<Box<Strict>>,
    public_metadata: Metadata,
}

/// Keys in one case, and no others.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, exact_keys, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Strict {
    exact_name: String,
    another_number: Option<u64>,
    third_member: bool,
}

/// No unknown keys.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "closed", deny_unknown_fields)]
pub(crate) struct Closed {
    first_member: String,
    inner_bag: Bag,
    strict_ones: Option<Vec<Strict>>,
}

/// Unknown keys are kept; the discriminator may be absent.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "bag", object_optional)]
pub(crate) struct Bag {
    bag_label: String,
    #[clerk_model(extra)]
    everything_else: BTreeMap<String, Option<i16>>,
}

/// A model that holds itself.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "tree")]
pub(crate) struct Tree {
    node_name: String,
    left_branch: Option<Box<Self>>,
    sub_trees: Vec<Tree>,
}

/// A field whose type is a type parameter.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "wrapped")]
pub(crate) struct Wrapped<T> {
    wrapper_name: Option<String>,
    payload_value: T,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) struct Everything {
    presence_rules: Presences,
    scalar_kinds: Option<Scalars>,
    container_kinds: Containers,
    closed_model: Option<Closed>,
    growing_tree: Tree,
    leaf_page: Page<Leaf>,
    wrapped_option: Wrapped<Option<Leaf>>,
    wrapped_text: Option<Wrapped<String>>,
}

/// Calls a generic function for each root type, but for those of a `dispatch!`.
#[allow(unused_macros)] // Each test uses its part.
macro_rules! each_described_root {
    ($function:ident($($argument:expr),*)) => {{
        use crate::models::*;
        crate::choices::each_choice!($function($($argument),*));
        $function::<Presences>($($argument),*);
        $function::<Scalars>($($argument),*);
        $function::<Leaf>($($argument),*);
        $function::<Containers>($($argument),*);
        $function::<Closed>($($argument),*);
        $function::<Bag>($($argument),*);
        $function::<Tree>($($argument),*);
        $function::<Wrapped<Option<u8>>>($($argument),*);
        $function::<Wrapped<Wrapped<Secret>>>($($argument),*);
        $function::<Everything>($($argument),*);
        $function::<Page<Leaf>>($($argument),*);
        $function::<Page<OAuthAccessToken>>($($argument),*);
        $function::<Vec<Strict>>($($argument),*);
        $function::<Vec<Presences>>($($argument),*);
        $function::<std::collections::HashMap<String, Option<Tree>>>($($argument),*);
        $function::<(u8, [Leaf; 2])>($($argument),*);
    }};
}
#[allow(unused_imports)]
pub(crate) use each_described_root;

/// Calls a generic function for each root type.
#[allow(unused_macros)] // Each test uses its part.
macro_rules! each_root {
    ($function:ident($($argument:expr),*)) => {{
        crate::models::each_described_root!($function($($argument),*));
        $function::<crate::choices::Entity>($($argument),*);
        $function::<Vec<crate::choices::Entity>>($($argument),*);
    }};
}
#[allow(unused_imports)]
pub(crate) use each_root;
