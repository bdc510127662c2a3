// One model of each kind, in which every name is said in full: for crates in which the short ones are not std's.

/// A struct with every attribute of fields.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(object = "customer", object_alias = "client")]
pub struct Customer {
    pub id: ::std::string::String,
    #[clerk_model(required)]
    pub label: ::std::option::Option<::std::string::String>,
    pub both: ::std::option::Option<::std::option::Option<u8>>,
    #[clerk_model(rename = "full-name", alias = "name")]
    pub full_name: ::std::option::Option<::std::string::String>,
    #[clerk_model(default, null_as_default)]
    pub list: ::std::vec::Vec<u8>,
    #[clerk_model(default = seven, check = known)]
    pub number: ::std::string::String,
    #[clerk_model(default = some_seven)]
    pub maybe: ::std::option::Option<u8>,
    #[clerk_model(with = through, check = known)]
    pub with: ::std::string::String,
    #[clerk_model(skip)]
    pub skipped: u8,
    #[clerk_model(extra)]
    pub extra: ::clerk_models::Metadata,
}

/// An integer as discriminator, and constants.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(object = -1, object_alias = 1, constant("version" = 2), constant("final" = true), constant("unit" = "u"))]
pub struct Numbered {
    pub id: u8,
}

/// A boolean as discriminator.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(object = true, tag = "deleted")]
pub struct Deleted {}

/// Integers as discriminators.
#[derive(::clerk_models::ClerkModel)]
pub enum Numbers {
    Numbered(Numbered),
    #[clerk_model(object = 3)]
    Machine(Machine),
}

/// An address.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(transparent)]
pub struct Id(pub ::std::string::String);

/// Closed.
#[derive(::clerk_models::ClerkModel)]
pub enum Status {
    Active,
    PastDue,
}

/// Open.
#[derive(::clerk_models::ClerkModel)]
pub enum Plan {
    Free,
    #[clerk_model(other)]
    Other(::std::string::String),
}

/// A model without a discriminator, whose variant has one.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
pub struct Machine {
    pub status: Status,
    pub plan: Plan,
}

/// A union of both kinds.
#[derive(::clerk_models::ClerkModel)]
pub enum Subject {
    Customer(Customer),
    #[clerk_model(object = "machine")]
    Machine(Machine),
    #[clerk_model(other)]
    Other(::clerk_models::Metadata),
}

/// An adjacently tagged union.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
pub enum Payload {
    #[clerk_model(object = "subject.created")]
    Subject(Subject),
    #[clerk_model(object = "count")]
    Count(::std::option::Option<u8>),
    #[clerk_model(other)]
    Other(::clerk_models::Metadata),
}

/// An integer enum.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(integer)]
#[repr(u16)]
pub enum Code {
    Zero,
    #[clerk_model(alias = 3)]
    Two = 2,
    #[clerk_model(other)]
    Other(i64),
}

/// Variants without a model.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(tag = "type", rename_all = "snake_case")]
pub enum Message<'a, T> {
    #[clerk_model(object = "ping")]
    Ping,
    #[clerk_model(object = "moved")]
    Moved {
        from_place: T,
        text: &'a ::core::primitive::str,
        #[clerk_model(default = seven, check = known)]
        number: ::std::string::String,
        #[clerk_model(with = through)]
        with: ::std::string::String,
        code: ::std::option::Option<Code>,
        #[clerk_model(skip)]
        skipped: u8,
        #[clerk_model(extra)]
        extra: ::clerk_models::Metadata,
    },
}

/// The same, adjacently tagged.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(tag = "type", content = "data", deny_unknown_fields)]
pub enum Signal {
    #[clerk_model(object = "ping")]
    Ping,
    #[clerk_model(object = "moved")]
    Moved { from_place: u8 },
}

/// The same in the struct around it.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(object = "event")]
pub struct Event {
    #[clerk_model(flatten)]
    pub payload: Payload,
    #[clerk_model(extra)]
    pub extra: ::clerk_models::Metadata,
}

/// A struct with parameters.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(object = "generic")]
pub struct Generic<T, const N: ::core::primitive::usize> {
    pub own: T,
    pub maybe: ::std::option::Option<T>,
    #[clerk_model(skip)]
    pub marker: ::std::marker::PhantomData<[T; N]>,
}

/// A union with parameters.
#[derive(::clerk_models::ClerkModel)]
pub enum Either<T, U> {
    Tagged(T),
    #[clerk_model(object = "bare")]
    Bare(U),
}

/// A struct that borrows.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(object = "lent")]
pub struct Lent<'a> {
    pub text: &'a ::core::primitive::str,
    pub cow: ::std::borrow::Cow<'a, ::core::primitive::str>,
    pub maybe: ::std::option::Option<&'a ::core::primitive::str>,
}

/// Presence.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(object = "presence", default)]
pub struct Presence<T> {
    pub of_struct: u8,
    pub option: ::std::option::Option<T>,
    #[clerk_model(default = -5)]
    pub integer: i8,
    #[clerk_model(default = 1)]
    pub float: f64,
    #[clerk_model(default = true)]
    pub boolean: ::core::primitive::bool,
    #[clerk_model(default = "text")]
    pub text: ::std::string::String,
    #[clerk_model(default = "text")]
    pub some_text: ::std::option::Option<::std::string::String>,
    #[clerk_model(omit_if = ::std::vec::Vec::is_empty, secret)]
    pub omitted: ::std::vec::Vec<u8>,
    #[clerk_model(skip)]
    pub skipped: u8,
}

impl<T> ::std::default::Default for Presence<T> {
    fn default() -> Self {
        Presence {
            of_struct: 1,
            option: ::std::option::Option::None,
            integer: 2,
            float: 3.0,
            boolean: false,
            text: seven(),
            some_text: ::std::option::Option::None,
            omitted: ::std::vec::Vec::new(),
            skipped: 8,
        }
    }
}

/// Variants that differ in JSON type.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(by_type)]
pub enum ByType<T> {
    Text(::std::string::String),
    Object(::std::boxed::Box<T>),
    List(::std::vec::Vec<u8>),
}

/// A key that may be absent and not null.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(no_object)]
pub struct NonNull {
    #[clerk_model(non_null)]
    pub text: ::std::option::Option<::std::string::String>,
}

/// A union that borrows.
#[derive(::clerk_models::ClerkModel)]
pub enum LentUnion<'a> {
    Lent(Lent<'a>),
    Customer(Customer),
}

/// Variants without a common discriminator.
pub enum Unmarked {
    Customer(Customer),
    Machine(Machine),
}

::clerk_models::dispatch! {
    Unmarked {
        Customer(Customer) if has_id,
        Machine(Machine),
    }
}

fn has_id(object: &::clerk_models::dispatch::Members<'_>) -> ::core::primitive::bool {
    object.has("id")
}

fn seven() -> ::std::string::String {
    ::std::convert::From::from("seven")
}

fn some_seven() -> ::std::option::Option<u8> {
    ::core::primitive::u8::checked_add(3, 4)
}

fn known(text: &::core::primitive::str) -> ::std::result::Result<(), &'static ::core::primitive::str> {
    if text.is_empty() {
        ::std::result::Result::Err("empty")
    } else {
        ::std::result::Result::Ok(())
    }
}

mod through {
    pub(crate) fn deserialize<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<::std::string::String, D::Error> {
        ::serde::Deserialize::deserialize(deserializer)
    }

    pub(crate) fn serialize<S: ::serde::Serializer>(
        value: &::core::primitive::str,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::serde::Serialize::serialize(value, serializer)
    }
}
