//! The crates compared with: one module for each, with its models and what it can read.

pub mod clerk_rs;
pub mod deserr;
pub mod eserde;
pub mod facet;
pub mod garde;
pub mod miniserde;
pub mod monostate;
pub mod nanoserde;
pub mod simd_json;
pub mod sonic_rs;

use crate::reader::Reader;

#[must_use]
pub fn readers() -> [Reader; 10] {
    [
        sonic_rs::reader(),
        simd_json::reader(),
        monostate::reader(),
        miniserde::reader(),
        nanoserde::reader(),
        facet::reader(),
        eserde::reader(),
        deserr::reader(),
        garde::reader(),
        clerk_rs::reader(),
    ]
}
