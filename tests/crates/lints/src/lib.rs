//! One model of each kind under every lint that a user may deny.
//!
//! Not denied are lints that need a feature of the nightly compiler, and those about how unsafe code is to be written:
//! `unsafe_code` leaves none.
#![deny(
    warnings,
    deprecated_safe,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_compatibility,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused
)]
#![deny(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_in_future,
    deref_into_dyn_supertrait,
    edition_2024_expr_fragment_specifier,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    impl_trait_redundant_captures,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_code,
    unstable_features,
    unused_crate_dependencies,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![deny(rustdoc::all)]

use clerk_models::dispatch::Members;
use clerk_models::{ClerkModel, Metadata};
use std::borrow::Cow;
use std::marker::PhantomData;

/// A struct with every attribute of fields.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(object = "customer", object_alias = "client")]
pub struct Customer {
    /// A field.
    pub id: String,
    /// A field.
    #[clerk_model(required)]
    pub label: Option<String>,
    /// A field.
    pub both: Option<Option<u8>>,
    /// A field.
    #[clerk_model(rename = "full-name", alias = "name")]
    pub full_name: Option<String>,
    /// A field.
    #[clerk_model(default, null_as_default)]
    pub list: Vec<u8>,
    /// A field.
    #[clerk_model(default = seven, check = known)]
    pub number: String,
    /// A field.
    #[clerk_model(default = some_seven)]
    pub maybe: Option<u8>,
    /// A field.
    #[clerk_model(with = through, check = known)]
    pub with: String,
    /// A field.
    #[clerk_model(skip)]
    pub skipped: u8,
    /// A field.
    #[clerk_model(extra)]
    pub extra: Metadata,
}

/// An address.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(transparent)]
pub struct Id(pub String);

/// Closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ClerkModel)]
pub enum Status {
    /// A variant.
    Active,
    /// A variant.
    PastDue,
}

/// Open.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
pub enum Plan {
    /// A variant.
    Free,
    /// A variant.
    #[clerk_model(other)]
    Other(String),
}

/// A model without a discriminator, whose variant has one.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
pub struct Machine {
    /// A field.
    pub status: Status,
    /// A field.
    pub plan: Plan,
}

/// A union of both kinds.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
pub enum Subject {
    /// A variant.
    Customer(Customer),
    /// A variant.
    #[clerk_model(object = "machine")]
    Machine(Machine),
    /// A variant.
    #[clerk_model(other)]
    Other(Metadata),
}

/// An adjacently tagged union.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
pub enum Payload {
    /// A variant.
    #[clerk_model(object = "subject.created")]
    Subject(Subject),
    /// A variant.
    #[clerk_model(object = "count")]
    Count(Option<u8>),
    /// A variant.
    #[clerk_model(other)]
    Other(Metadata),
}

/// An integer enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ClerkModel)]
#[clerk_model(integer)]
#[repr(u16)]
pub enum Code {
    /// A variant.
    Zero,
    /// A variant.
    #[clerk_model(alias = 3)]
    Two = 2,
    /// A variant.
    #[clerk_model(other)]
    Other(i64),
}

/// Variants without a model.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(tag = "type", rename_all = "snake_case")]
pub enum Message<'a, T> {
    /// A variant.
    #[clerk_model(object = "ping")]
    Ping,
    /// A variant.
    #[clerk_model(object = "moved")]
    Moved {
        /// A field.
        from_place: Box<T>,
        /// A field.
        text: &'a str,
        /// A field.
        maybe: Option<&'a str>,
        /// A field.
        #[clerk_model(default = seven, check = known)]
        number: String,
        /// A field.
        #[clerk_model(with = through)]
        with: String,
        /// A field.
        code: Option<Code>,
        /// A field.
        #[clerk_model(skip)]
        skipped: u8,
        /// A field.
        #[clerk_model(extra)]
        extra: Metadata,
    },
}

/// The same, adjacently tagged, deprecated in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ClerkModel)]
#[clerk_model(tag = "type", content = "data", deny_unknown_fields)]
pub enum Signal {
    /// A variant.
    #[clerk_model(object = "ping")]
    Ping,
    /// A variant.
    #[deprecated]
    #[clerk_model(object = "moved")]
    Moved {
        /// A field.
        #[deprecated]
        from_place: u8,
    },
}

/// The same in the struct around it.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(object = "event")]
pub struct Event {
    /// A field.
    #[clerk_model(flatten)]
    pub payload: Payload,
    /// A field.
    #[clerk_model(extra)]
    pub extra: Metadata,
}

/// Deprecated, with all that it has.
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(object = "old")]
pub struct Old {
    /// A field.
    #[deprecated]
    pub id: Option<String>,
    /// A field.
    #[deprecated]
    #[clerk_model(default, check = known)]
    pub checked: String,
}

/// Deprecated in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ClerkModel)]
pub enum OldStatus {
    /// A variant.
    Active,
    /// A variant.
    #[deprecated]
    Blocked,
}

/// The same of a union.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
pub enum OldSubject {
    /// A variant.
    Customer(Customer),
    /// A variant.
    #[deprecated]
    #[clerk_model(object = "machine")]
    Machine(Machine),
}

/// Nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ClerkModel)]
#[clerk_model(no_object)]
pub struct Empty {}

/// A struct with parameters, bounds and conditions.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(object = "generic")]
pub struct Generic<T: Clone, const N: usize>
where
    Option<T>: PartialEq,
{
    /// A field.
    pub own: T,
    /// A field.
    pub maybe: Option<T>,
    /// A field.
    #[clerk_model(skip)]
    pub marker: PhantomData<[T; N]>,
}

/// A union with parameters.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
pub enum Either<T, U> {
    /// A variant.
    Tagged(T),
    /// A variant.
    #[clerk_model(object = "bare")]
    Bare(U),
}

/// A struct that borrows.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(object = "lent")]
pub struct Lent<'a> {
    /// A field.
    pub text: &'a str,
    /// A field.
    pub cow: Cow<'a, str>,
    /// A field.
    pub maybe: Option<&'a str>,
}

/// A union that borrows.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
pub enum LentUnion<'a> {
    /// A variant.
    Lent(Lent<'a>),
    /// A variant.
    Customer(Customer),
}

/// Variants without a common discriminator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmarked {
    /// A variant.
    Customer(Customer),
    /// A variant.
    Machine(Machine),
}

clerk_models::dispatch! {
    Unmarked {
        Customer(Customer) if has_id,
        Machine(Machine),
    }
}

fn has_id(object: &Members<'_>) -> bool {
    object.has("id")
}

fn seven() -> String {
    "seven".to_owned()
}

const fn some_seven() -> Option<u8> {
    3_u8.checked_add(4)
}

const fn known(text: &str) -> Result<(), &'static str> {
    if text.is_empty() {
        Err("empty")
    } else {
        Ok(())
    }
}

/// A `with` module.
pub mod through {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// Reads.
    ///
    /// # Errors
    /// The format's own.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        String::deserialize(deserializer)
    }

    /// Writes.
    ///
    /// # Errors
    /// The format's own.
    pub fn serialize<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clerk_models::from_str;

    include!("../../round.rs");
}
