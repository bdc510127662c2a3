//! Items that must compile, one theme in each file.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::pedantic,
    clippy::multiple_bound_locations
)] // They are written as users write theirs.

mod attributes;
mod crate_path;
mod empty;
mod enums;
mod foreign_map;
mod foreign_types;
mod generics;
mod lifetimes;
mod macro_rules;
mod many_fields;
mod many_variants;
mod names;
mod places;
mod raw_identifiers;
mod recursive;
mod unions;
mod variants;
mod with_signatures;
