// Under every lint that a user may deny, where the compiler knows it.
#![deny(
    warnings,
    future_incompatible,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_idioms
)]
#![deny(rust_2021_compatibility, rust_2024_compatibility, unused, missing_docs, unsafe_code)]
#![deny(
    absolute_paths_not_starting_with_crate,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements
)]
#![deny(keyword_idents, macro_use_extern_crate, meta_variable_misuse, missing_abi)]
#![deny(
    missing_debug_implementations,
    non_ascii_idents,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts
)]
#![deny(
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_extern_crates
)]
#![deny(
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(
    private_bounds,
    private_interfaces,
    non_local_definitions,
    unused_macro_rules,
    redundant_imports
)]
#![allow(unknown_lints, renamed_and_removed_lints)]
//! A crate.

use clerk_models::{ClerkModel, Metadata};
use std::borrow::Cow;
use std::marker::PhantomData;

/// A model.
#[derive(Debug, ClerkModel)]
#[clerk_model(object = "customer")]
pub struct Customer<'a, T: 'a, const N: usize>
where
    T: Clone + PartialEq,
{
    /// A field.
    pub id: String,
    /// A field.
    pub name: Option<String>,
    /// A field.
    #[clerk_model(required)]
    pub label: Option<Vec<String>>,
    /// A field.
    pub both: Option<Option<u8>>,
    /// A field.
    #[clerk_model(default = seven, check = fine)]
    pub number: u8,
    /// A field.
    #[clerk_model(default = some_seven)]
    pub maybe: Option<u8>,
    /// A field.
    #[clerk_model(with = number)]
    pub with: u8,
    /// A field.
    #[clerk_model(skip)]
    pub kind: PhantomData<T>,
    /// A field.
    pub lent: &'a str,
    /// A field.
    pub cow: Option<Cow<'a, str>>,
    /// A field.
    pub generic: T,
    /// A field.
    #[clerk_model(extra)]
    pub extra: Metadata,
}

/// A newtype.
#[derive(Debug, ClerkModel)]
#[clerk_model(transparent)]
pub struct Id(String);

/// Nothing.
#[derive(Debug, Clone, Copy, ClerkModel)]
#[clerk_model(no_object)]
pub struct Empty {}

/// A model that is deprecated, and its field too.
#[deprecated]
#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
pub struct Old {
    /// A field.
    #[deprecated]
    pub id: Option<String>,
}

const fn seven() -> u8 {
    7
}

const fn some_seven() -> Option<u8> {
    Some(7)
}

const fn fine(number: &u8) -> Result<(), &'static str> {
    if *number == 0 {
        Err("zero")
    } else {
        Ok(())
    }
}

mod number {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        u8::deserialize(deserializer)
    }

    pub(crate) fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

fn main() {
    let json = r#"{"object":"customer","id":"i","label":null,"number":7,"maybe":7,"with":1,"lent":"l","generic":2}"#;
    let customer: Customer<'_, u8, 2> = clerk_models::from_str(json).unwrap();
    assert_eq!(customer.number, 7);
    assert_eq!(serde_json::to_string(&customer).unwrap(), json);
    assert!(clerk_models::from_str::<Empty>("{}").is_ok());
    assert!(clerk_models::from_str::<Id>("\"i\"").is_ok());
}
