//! Models for what the catalogue does not cover.

use clerk_models::{ClerkModel, Metadata, Secret};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

/// Secrets in every kind of field.
#[allow(clippy::option_option)] // Absent and null are different.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "keyring")]
pub struct Keyring {
    pub plain_secret: Secret,
    #[clerk_model(required)]
    pub nullable_secret: Option<Secret>,
    pub double_secret: Option<Option<Secret>>,
    pub secret_list: Vec<Secret>,
    pub sparse_list: Option<Vec<Option<Secret>>>,
    pub secret_map: BTreeMap<String, Secret>,
    pub deep_map: BTreeMap<Grade, Vec<Secret>>,
    pub secret_pair: (u8, Secret),
    pub secret_array: [Secret; 2],
    pub api_keys: ApiKeys,
    pub nested_model: Nested,
    #[clerk_model(check = long_enough)]
    pub checked_secret: Secret,
    pub wrapped_option: Wrapped<Option<Secret>>,
    pub wrapped_list: Wrapped<Vec<Secret>>,
    pub created_at: i64,
}

/// Its text quotes the secret: the crate must not show it.
fn long_enough(secret: &Secret) -> Result<(), String> {
    match secret.expose_secret() {
        long if long.len() > 34 => Ok(()),
        short => Err(format!("too short: {short}")),
    }
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
pub struct ApiKeys(Vec<Secret>);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "nested")]
pub struct Nested {
    pub inner_secret: Secret,
    #[clerk_model(required)]
    pub inner_number: Option<u8>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "wrapped")]
pub struct Wrapped<T> {
    pub label: Option<String>,
    pub payload: T,
}

/// A closed string enum.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
pub enum Color {
    Red,
    #[clerk_model(alias = "navy")]
    DeepBlue,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
pub enum Grade {
    Low,
    High,
    VeryHigh,
    #[clerk_model(other)]
    Other(String),
}

/// Adjacently tagged content that is flattened, and unknown keys that are kept.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "delivery")]
pub struct Delivery {
    pub id: String,
    pub attempts: u8,
    #[clerk_model(flatten)]
    pub payload: Payload,
    #[clerk_model(extra)]
    pub rest: BTreeMap<String, i16>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
pub enum Payload {
    #[clerk_model(object = "secret.rotated")]
    Rotated(Secret),
    #[clerk_model(object = "secrets.listed")]
    Listed(Vec<Secret>),
    #[clerk_model(object = "nested.created", object = "nested.renewed")]
    Nested(Nested),
    #[clerk_model(object = "secrets.counted")]
    Counted(u16),
    #[clerk_model(object = "secrets.named")]
    Named(BTreeMap<String, Secret>),
    #[clerk_model(other)]
    Other(serde_json::Value),
}

/// Fields that borrow, types with rules of their own, and no unknown keys.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "borrowed", deny_unknown_fields)]
pub struct Borrowed<'a> {
    pub title: &'a str,
    pub summary: Cow<'a, str>,
    pub labels: BTreeMap<&'a str, Cow<'a, str>>,
    pub token: Secret,
    pub time_out: Duration,
    pub position: (i8, f64, bool),
    pub matrix: [[u8; 2]; 2],
    pub initial: char,
    pub address: IpAddr,
    pub by_grade: BTreeMap<Grade, Option<u32>>,
    pub backup: Option<[Secret; 2]>,
    pub optional_text: Option<&'a str>,
    pub wide_number: i128,
    pub nothing: (),
    pub history: Vec<(u64, String)>,
    pub metadata: Metadata,
}

/// Tagged enums, one in another; unknown keys are secrets.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object, exact_keys, rename_all = "kebab-case")]
pub struct Fleet {
    pub home_base: String,
    pub vehicles: Vec<Vehicle>,
    pub by_plate: BTreeMap<String, Vehicle>,
    #[clerk_model(extra)]
    pub vault: BTreeMap<String, Secret>,
}

#[derive(Debug, PartialEq, ClerkModel)]
pub enum Vehicle {
    Car(Car),
    Truck(Box<Truck>),
    #[clerk_model(object = "robot")]
    Robot(Robot),
    #[clerk_model(object = "ranked")]
    Ranked(Ranked),
    #[clerk_model(other)]
    Other(Metadata),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "car", rename_all = "kebab-case")]
pub struct Car {
    pub doors: u8,
    pub colour: Color,
    pub ignition_key: Secret,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "truck", object_alias = "lorry")]
pub struct Truck {
    pub load: f32,
    pub colour: Option<Color>,
    #[clerk_model(default)]
    pub ignition_keys: Vec<Option<Secret>>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
pub struct Robot {
    pub serial_number: u32,
    pub access_code: Option<Secret>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "rank")]
pub enum Ranked {
    #[clerk_model(object = "first")]
    First(Robot),
    #[clerk_model(object = "second")]
    Second(BTreeMap<String, Secret>),
}

/// A model that contains itself.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "tree")]
pub struct Tree {
    pub node_name: String,
    pub access: Option<Secret>,
    pub children: Vec<Tree>,
    pub parent: Option<Box<Tree>>,
    #[clerk_model(default, null_as_default)]
    pub leaf_count: u16,
    pub weights: Option<Vec<f64>>,
}

/// A closed, adjacently tagged enum.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind", content = "cargo")]
pub enum Cargo {
    #[clerk_model(object = "key")]
    Key(Secret),
    #[clerk_model(object = "box")]
    Box(Nested),
    #[clerk_model(object = "flags")]
    Flags([bool; 2]),
    #[clerk_model(object = "nothing")]
    Nothing(Option<Secret>),
    #[clerk_model(object = "chest")]
    Chest(BTreeMap<Color, Wrapped<Vec<Secret>>>),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object, exact_keys, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Strict {
    pub exact_name: String,
    pub another_number: Option<u64>,
    pub third_member: bool,
    pub pass_word: Option<Secret>,
}

pub type Shelf = (u16, Wrapped<Secret>, [Cargo; 5], Vec<Strict>);
