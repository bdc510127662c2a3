//! Small models that hostile documents are read as.

use super::wide::{Empty, Wide};
use clerk_models::{ClerkModel, Metadata};
use std::collections::BTreeMap;
use std::ops::Range;
use std::time::Duration;

/// A model whose discriminator may come last, after violations.
#[derive(ClerkModel)]
#[clerk_model(object = "node")]
pub struct Node {
    pub numbers: Option<Vec<u8>>,
    pub nodes: Option<Vec<Node>>,
    pub wide: Option<Vec<Wide>>,
    #[clerk_model(extra)]
    pub by_key: BTreeMap<String, Option<Box<Node>>>,
}

/// No unknown keys.
#[derive(ClerkModel)]
#[clerk_model(no_object, deny_unknown_fields)]
pub struct Strict {
    pub some_number: Option<u8>,
}

#[derive(ClerkModel)]
pub enum Late {
    #[clerk_model(object = "branch")]
    Branch(Box<Branch>),
    #[clerk_model(object = "empty")]
    Empty(Empty),
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
pub struct Branch {
    pub child: Option<Late>,
    pub strings: Option<Vec<String>>,
    pub lists: Option<Vec<Vec<u8>>>,
    pub number: Option<u8>,
}

/// The discriminator and the content are two keys.
#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
pub enum Adjacent {
    #[clerk_model(object = "branch")]
    Branch(Box<AdjacentBranch>),
    #[clerk_model(object = "lists")]
    Lists(Vec<Vec<u8>>),
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
pub struct AdjacentBranch {
    pub child: Option<Adjacent>,
    pub number: Option<u8>,
}

/// Three tagged enums in one object.
#[derive(ClerkModel)]
#[clerk_model(tag = "outer")]
pub enum Outer {
    #[clerk_model(object = "x")]
    Middle(Middle),
    #[clerk_model(object = "y")]
    Empty(Empty),
}

#[derive(ClerkModel)]
#[clerk_model(tag = "middle")]
pub enum Middle {
    #[clerk_model(object = "x")]
    Inner(Inner),
    #[clerk_model(object = "y")]
    Empty(Empty),
}

#[derive(ClerkModel)]
#[clerk_model(tag = "inner")]
pub enum Inner {
    #[clerk_model(object = "x")]
    Branch(Box<InnerBranch>),
    #[clerk_model(object = "y")]
    Empty(Empty),
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
pub struct InnerBranch {
    pub child: Option<Outer>,
    pub lists: Option<Vec<Vec<u8>>>,
    pub number: Option<u8>,
}

/// A type without a schema, read as a variant.
#[derive(ClerkModel)]
pub enum Opaque {
    #[clerk_model(object = "duration")]
    Duration(Duration),
    #[clerk_model(object = "empty")]
    Empty(Empty),
}

/// A type without a schema, read as a field.
#[derive(ClerkModel)]
#[clerk_model(no_object)]
pub struct OpaqueField {
    pub range: Range<String>,
    pub number: u8,
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
pub struct Open {
    pub metadata: Option<Metadata>,
    pub lists: Option<Vec<Vec<u8>>>,
    pub number: u8,
}

/// A type parameter for every field.
#[derive(ClerkModel)]
#[clerk_model(no_object)]
pub struct Generic<A, B, C, D, E, F, G, H> {
    pub first: A,
    pub second: B,
    pub third: C,
    pub fourth: D,
    pub fifth: E,
    pub sixth: F,
    pub seventh: G,
    pub eighth: H,
}

pub type Bytes = Generic<u8, u8, u8, u8, u8, u8, u8, u8>;

pub type Options = Generic<Option<u8>, Option<u8>, Option<u8>, Option<u8>, Option<u8>, Option<u8>, Option<u8>, u8>;

type Pair<T> = (T, T);

/// Tuples in tuples, of which each may have a secret in it.
pub type Tuples = Pair<Pair<Pair<Pair<Pair<u8>>>>>;
