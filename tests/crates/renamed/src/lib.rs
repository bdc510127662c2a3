//! Every kind of model where the library is called `runtime` and something else has its name.
#![deny(warnings)]

/// Not the library.
pub mod clerk_models {}

/// A struct with every attribute of fields.
#[derive(runtime::ClerkModel)]
#[clerk_model(object = "customer", object_alias = "client", crate = runtime)]
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
    pub extra: runtime::Metadata,
}

/// An address.
#[derive(runtime::ClerkModel)]
#[clerk_model(transparent, crate = runtime)]
pub struct Id(pub String);

/// Closed.
#[derive(runtime::ClerkModel)]
#[clerk_model(crate = runtime)]
pub enum Status {
    Active,
    PastDue,
}

/// Open.
#[derive(runtime::ClerkModel)]
#[clerk_model(crate = runtime)]
pub enum Plan {
    Free,
    #[clerk_model(other)]
    Other(String),
}

/// A model without a discriminator, whose variant has one.
#[derive(runtime::ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields, crate = runtime)]
pub struct Machine {
    pub status: Status,
    pub plan: Plan,
}

/// A union of both kinds.
#[derive(runtime::ClerkModel)]
#[clerk_model(crate = runtime)]
pub enum Subject {
    Customer(Customer),
    #[clerk_model(object = "machine")]
    Machine(Machine),
    #[clerk_model(other)]
    Other(runtime::Metadata),
}

/// An adjacently tagged union.
#[derive(runtime::ClerkModel)]
#[clerk_model(tag = "type", content = "data", crate = runtime)]
pub enum Payload {
    #[clerk_model(object = "subject.created")]
    Subject(Subject),
    #[clerk_model(object = "count")]
    Count(Option<u8>),
    #[clerk_model(other)]
    Other(runtime::Metadata),
}

/// An integer enum.
#[derive(runtime::ClerkModel)]
#[clerk_model(integer, crate = runtime)]
#[repr(u16)]
pub enum Code {
    Zero,
    #[clerk_model(alias = 3)]
    Two = 2,
    #[clerk_model(other)]
    Other(i64),
}

/// Variants without a model.
#[derive(runtime::ClerkModel)]
#[clerk_model(tag = "type", rename_all = "snake_case", crate = runtime)]
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
        extra: runtime::Metadata,
    },
}

/// The same, adjacently tagged.
#[derive(runtime::ClerkModel)]
#[clerk_model(tag = "type", content = "data", deny_unknown_fields, crate = runtime)]
pub enum Signal {
    #[clerk_model(object = "ping")]
    Ping,
    #[clerk_model(object = "moved")]
    Moved { from_place: u8 },
}

/// The same in the struct around it.
#[derive(runtime::ClerkModel)]
#[clerk_model(object = "event", crate = runtime)]
pub struct Event {
    #[clerk_model(flatten)]
    pub payload: Payload,
    #[clerk_model(extra)]
    pub extra: runtime::Metadata,
}

/// A struct with parameters.
#[derive(runtime::ClerkModel)]
#[clerk_model(object = "generic", crate = runtime)]
pub struct Generic<T, const N: usize> {
    pub own: T,
    pub maybe: Option<T>,
    #[clerk_model(skip)]
    pub marker: std::marker::PhantomData<[T; N]>,
}

/// A union with parameters.
#[derive(runtime::ClerkModel)]
#[clerk_model(crate = runtime)]
pub enum Either<T, U> {
    Tagged(T),
    #[clerk_model(object = "bare")]
    Bare(U),
}

/// A struct that borrows.
#[derive(runtime::ClerkModel)]
#[clerk_model(object = "lent", crate = runtime)]
pub struct Lent<'a> {
    pub text: &'a str,
    pub cow: std::borrow::Cow<'a, str>,
    pub maybe: Option<&'a str>,
}

/// A union that borrows.
#[derive(runtime::ClerkModel)]
#[clerk_model(crate = runtime)]
pub enum LentUnion<'a> {
    Lent(Lent<'a>),
    Customer(Customer),
}

/// Variants without a common discriminator.
pub enum Unmarked {
    Customer(Customer),
    Machine(Machine),
}

runtime::dispatch! {
    Unmarked {
        Customer(Customer) if has_id,
        Machine(Machine),
    }
}

fn has_id(object: &runtime::dispatch::Members<'_>) -> bool {
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
    pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }

    pub(crate) fn serialize<S: serde::Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(value, serializer)
    }
}
