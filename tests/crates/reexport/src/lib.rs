//! Every kind of model where the library, and serde, come with another crate.
#![deny(warnings)]

use facade::api;

/// A struct with every attribute of fields.
#[derive(api::ClerkModel)]
#[clerk_model(object = "customer", object_alias = "client", crate = facade::api)]
pub struct Customer {
    pub id: String,
    #[clerk_model(required)]
    pub label: Option<String>,
    pub both: Option<Option<u8>>,
    #[clerk_model(rename = "full-name", alias = "name")]
    pub full_name: Option<String>,
    #[clerk_model(default, null_as_default)]
    pub list: Vec<u8>,
    #[clerk_model(default = seven, check = known)]
    pub number: String,
    #[clerk_model(default = some_seven)]
    pub maybe: Option<u8>,
    #[clerk_model(with = through, check = known)]
    pub with: String,
    #[clerk_model(skip)]
    pub skipped: u8,
    #[clerk_model(extra)]
    pub extra: api::Metadata,
}

/// An address.
#[derive(api::ClerkModel)]
#[clerk_model(transparent, crate = facade::api)]
pub struct Id(pub String);

/// Closed.
#[derive(api::ClerkModel)]
#[clerk_model(crate = facade::api)]
pub enum Status {
    Active,
    PastDue,
}

/// Open.
#[derive(api::ClerkModel)]
#[clerk_model(crate = facade::api)]
pub enum Plan {
    Free,
    #[clerk_model(other)]
    Other(String),
}

/// A model without a discriminator, whose variant has one.
#[derive(api::ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields, crate = facade::api)]
pub struct Machine {
    pub status: Status,
    pub plan: Plan,
}

/// A union of both kinds.
#[derive(api::ClerkModel)]
#[clerk_model(crate = facade::api)]
pub enum Subject {
    Customer(Customer),
    #[clerk_model(object = "machine")]
    Machine(Machine),
    #[clerk_model(other)]
    Other(api::Metadata),
}

/// An adjacently tagged union.
#[derive(api::ClerkModel)]
#[clerk_model(tag = "type", content = "data", crate = facade::api)]
pub enum Payload {
    #[clerk_model(object = "subject.created")]
    Subject(Subject),
    #[clerk_model(object = "count")]
    Count(Option<u8>),
    #[clerk_model(other)]
    Other(api::Metadata),
}

/// An integer enum.
#[derive(api::ClerkModel)]
#[clerk_model(integer, crate = facade::api)]
#[repr(u16)]
pub enum Code {
    Zero,
    #[clerk_model(alias = 3)]
    Two = 2,
    #[clerk_model(other)]
    Other(i64),
}

/// Variants without a model.
#[derive(api::ClerkModel)]
#[clerk_model(tag = "type", rename_all = "snake_case", crate = facade::api)]
pub enum Message<'a, T> {
    #[clerk_model(object = "ping")]
    Ping,
    #[clerk_model(object = "moved")]
    Moved {
        from_place: T,
        text: &'a str,
        #[clerk_model(default = seven, check = known)]
        number: String,
        #[clerk_model(with = through)]
        with: String,
        code: Option<Code>,
        #[clerk_model(skip)]
        skipped: u8,
        #[clerk_model(extra)]
        extra: facade::api::Metadata,
    },
}

/// The same, adjacently tagged.
#[derive(api::ClerkModel)]
#[clerk_model(tag = "type", content = "data", deny_unknown_fields, crate = facade::api)]
pub enum Signal {
    #[clerk_model(object = "ping")]
    Ping,
    #[clerk_model(object = "moved")]
    Moved { from_place: u8 },
}

/// The same in the struct around it.
#[derive(api::ClerkModel)]
#[clerk_model(object = "event", crate = facade::models)]
pub struct Event {
    #[clerk_model(flatten)]
    pub payload: Payload,
    #[clerk_model(extra)]
    pub extra: api::Metadata,
}

/// A struct with parameters.
#[derive(api::ClerkModel)]
#[clerk_model(object = "generic", crate = facade::api)]
pub struct Generic<T, const N: usize> {
    pub own: T,
    pub maybe: Option<T>,
    #[clerk_model(skip)]
    pub marker: std::marker::PhantomData<[T; N]>,
}

/// A union with parameters.
#[derive(api::ClerkModel)]
#[clerk_model(crate = facade::api)]
pub enum Either<T, U> {
    Tagged(T),
    #[clerk_model(object = "bare")]
    Bare(U),
}

/// A struct that borrows.
#[derive(api::ClerkModel)]
#[clerk_model(object = "lent", crate = facade::api)]
pub struct Lent<'a> {
    pub text: &'a str,
    pub cow: std::borrow::Cow<'a, str>,
    pub maybe: Option<&'a str>,
}

/// A union that borrows.
#[derive(api::ClerkModel)]
#[clerk_model(crate = facade::api)]
pub enum LentUnion<'a> {
    Lent(Lent<'a>),
    Customer(Customer),
}

/// Variants without a common discriminator.
pub enum Unmarked {
    Customer(Customer),
    Machine(Machine),
}

api::dispatch! {
    Unmarked {
        Customer(Customer) if has_id,
        Machine(Machine),
    }
}

fn has_id(object: &api::dispatch::Members<'_>) -> bool {
    object.has("id")
}

fn seven() -> String {
    "seven".to_owned()
}

fn some_seven() -> Option<u8> {
    3_u8.checked_add(4)
}

fn known(text: &str) -> Result<(), &'static str> {
    if text.is_empty() {
        Err("empty")
    } else {
        Ok(())
    }
}

mod through {
    use facade::serde;

    pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }

    pub(crate) fn serialize<S: serde::Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(value, serializer)
    }
}
