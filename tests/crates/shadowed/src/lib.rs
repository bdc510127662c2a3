//! Every kind of model where std's names, serde's and the library's belong to something else, and every value has
//! the methods that what the derive writes may call.
#![deny(warnings)]
#![allow(
    unused_imports,                // Most of these names are there to be in the way.
    non_camel_case_types,          // Primitive types are among them,
    non_upper_case_globals,        // constants that are spelled as bindings of what the derive writes,
    clippy::pub_underscore_fields, // fields that are,
    clippy::wrong_self_convention  // and methods that take their receiver by value, whatever their name.
)]

/// Replacements for types, traits, functions and patterns.
pub struct Fake;

pub use self::{
    Fake as Option, Fake as Some, Fake as None, Fake as Result, Fake as Ok, Fake as Err, Fake as String, Fake as Vec,
    Fake as Box, Fake as Default, Fake as Clone, Fake as Copy, Fake as Into, Fake as From, Fake as Iterator,
    Fake as Deserialize, Fake as DeserializeOwned, Fake as DeserializeSeed, Fake as Serialize, Fake as Deserializer,
    Fake as Serializer, Fake as MapAccess, Fake as SerializeMap, Fake as Visitor, Fake as ClerkModel,
    Fake as HasSchema, Fake as Schema, Fake as Table, Fake as Field, Fake as Named, Fake as Listed, Fake as Other,
    Fake as Dispatch, Fake as Members, Fake as Union, Fake as Writer, Fake as Reads, Fake as Source, Fake as Slots,
    Fake as Choice, Fake as Opaquely, Fake as NotOption, Fake as NotTagged, Fake as PhantomData, Fake as Infallible,
    Fake as Display, Fake as Formatter, Fake as FromStr, Fake as Error, Fake as D, Fake as S, Fake as T, Fake as E,
    Fake as str, Fake as bool, Fake as usize, Fake as u64,
};

pub mod core {}
pub mod std {}
pub mod alloc {}
pub mod serde {}
pub mod clerk_models {}
pub mod __private_0_1 {}

macro_rules! constants {
    ($($name:ident)*) => { $(pub const $name: Fake = Fake;)* };
}

// A pattern of such a name is no binding, but compares.
constants! {
    deserializer serializer value error model map other index named f writer source slot field key seed table progress
    members when read write verdict owned slots
}

macro_rules! methods {
    ($($name:ident)*) => {
        /// Takes its receiver by value, and so comes before methods that take it by reference.
        pub trait Everything: ::core::marker::Sized {
            $(fn $name(self) {})*
        }

        impl<V> Everything for V {}
    };
}

methods! {
    and_then as_ref as_str content deserialize end extra field finish flatten fmt from_str is_err is_ok is_none is_some
    len map next_key next_value of_type optional ok read read_seed serialize serialize_map serialize_str tag unwrap
    variant write
}

include!("../../models.rs");

/// A string enum whose variants are named as what reads it.
#[derive(::clerk_models::ClerkModel)]
pub enum Names {
    Ok,
    Err,
    Some,
    None,
    Listed,
    Value,
    Error,
    Self_,
    r#Static,
    #[clerk_model(other)]
    Other(::std::string::String),
}

/// The same, closed.
#[derive(::clerk_models::ClerkModel)]
pub enum Closed {
    Ok,
    Err,
    Some,
    None,
    Listed,
    Other,
    Error,
    Named,
}

/// A union whose variants are named as what reads it.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(tag = "kind", content = "object")]
pub enum Variants {
    #[clerk_model(object = "ok")]
    Ok(u8),
    #[clerk_model(object = "err")]
    Err(u8),
    #[clerk_model(object = "some")]
    Some(u8),
    #[clerk_model(object = "none")]
    None(u8),
    #[clerk_model(object = "error")]
    Error(u8),
    #[clerk_model(object = "itself")]
    Itself(u8),
    #[clerk_model(object = "union")]
    UNION(u8),
    #[clerk_model(other)]
    Other(::clerk_models::Metadata),
}

/// A struct whose fields are named as the bindings of what reads it.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(no_object)]
pub struct Fields<T0, __T> {
    pub deserializer: T0,
    pub serializer: __T,
    #[clerk_model(default = seven)]
    pub value: ::std::string::String,
    #[clerk_model(flatten)]
    pub map: Variants,
    pub __deserializer: u8,
    pub __map: ::std::option::Option<u8>,
    pub __field: ::std::option::Option<::std::option::Option<u8>>,
    pub __f0: u8,
    pub __slots: u8,
    pub __writer: u8,
    pub __value: u8,
    pub __error: u8,
    pub model: u8,
}

/// A variant whose fields are named so.
#[derive(::clerk_models::ClerkModel)]
#[clerk_model(tag = "__tag", rename_all = "snake_case")]
pub enum FieldNames<__A> {
    #[clerk_model(object = "fields")]
    Fields {
        __f1: u8,
        __f0: __A,
        __enum: ::std::option::Option<u8>,
        __serializer: u8,
        __map: u8,
        __model: u8,
        model: u8,
        r#type: u8,
    },
    #[clerk_model(object = "none")]
    None,
}
