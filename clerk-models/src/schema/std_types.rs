//! The schemas of std's scalars and `serde_json`'s. Which of std's types serde reads, and as what, is from serde's
//! own implementations.

use super::{HasSchema, JsonType, Kind, Scalar, Schema};
use crate::Secret;
use crate::json::{Source, Text};
use serde_core::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16, NonZeroU32,
    NonZeroU64, NonZeroU128, NonZeroUsize,
};
use std::path::{Path, PathBuf};
use std::str::FromStr;

fn reads<T: DeserializeOwned>(source: Source<'_>) -> bool {
    source.read::<T>().is_some()
}

/// Whether the text of a string is one of a type's, as serde reads it.
fn parses<T: FromStr>(source: Source<'_>) -> bool {
    match source {
        Source::Text(json) => {
            let text = Text::of_json(json, json.contains('\\')).decode(LONGEST);
            text.is_some_and(|text| text.parse::<T>().is_ok())
        }
        Source::Value(value) => value.as_str().is_some_and(|text| text.parse::<T>().is_ok()),
        Source::Absent => false,
    }
}

/// No character or address has more bytes.
const LONGEST: usize = 100;

/// A string that is the text of something.
const fn parsed<T: DeserializeOwned + FromStr>(format: Option<&'static str>) -> Scalar {
    Scalar {
        format,
        reads: parses::<T>,
        ..scalar::<T>(JsonType::String)
    }
}

pub(super) const fn scalar<T: DeserializeOwned>(json_type: JsonType) -> Scalar {
    Scalar {
        json_type,
        format: None,
        minimum: None,
        maximum: None,
        is_secret: false,
        reads: reads::<T>,
        reads_all: false,
        borrows: false,
    }
}

macro_rules! scalars {
    ($($type:ty => $json_type:ident $({ $($field:ident: $value:expr),* })?,)*) => {$(
        impl HasSchema for $type {
            const SCHEMA: &'static Schema = &Schema::new(Kind::Scalar(Scalar {
                $($($field: $value,)*)?
                ..scalar::<$type>(JsonType::$json_type)
            }));
        }
    )*};
}

macro_rules! integers {
    ($($type:ty, $min:expr, $max:expr;)*) => {$(
        // The bounds are the type's own, and no type here is wider than 64 bits.
        #[allow(clippy::cast_possible_wrap, clippy::cast_lossless, clippy::cast_sign_loss)]
        impl HasSchema for $type {
            const SCHEMA: &'static Schema = &Schema::new(Kind::Scalar(Scalar {
                minimum: Some($min as i64),
                maximum: Some($max as u64),
                ..scalar::<$type>(JsonType::Integer)
            }));
        }
    )*};
}

scalars! {
    bool => Boolean { reads_all: true },
    f32 => Number,
    f64 => Number,
    i128 => Integer,
    u128 => Integer { minimum: Some(0) },
    NonZeroI128 => Integer,
    NonZeroU128 => Integer { minimum: Some(1) },
    String => String { reads_all: true },
    PathBuf => String { reads_all: true },
    () => Null,
    Secret => String { is_secret: true, reads_all: true },
}

macro_rules! parsed {
    ($($type:ty => $format:expr,)*) => {$(
        impl HasSchema for $type {
            const SCHEMA: &'static Schema = &Schema::new(Kind::Scalar(parsed::<$type>($format)));
        }
    )*};
}

parsed! {
    char => Some("char"),
    IpAddr => None,
    Ipv4Addr => Some("ipv4"),
    Ipv6Addr => Some("ipv6"),
    SocketAddr => None,
    SocketAddrV4 => None,
    SocketAddrV6 => None,
}

integers! {
    i8, i8::MIN, i8::MAX;
    i16, i16::MIN, i16::MAX;
    i32, i32::MIN, i32::MAX;
    i64, i64::MIN, i64::MAX;
    isize, isize::MIN, isize::MAX;
    u8, u8::MIN, u8::MAX;
    u16, u16::MIN, u16::MAX;
    u32, u32::MIN, u32::MAX;
    u64, u64::MIN, u64::MAX;
    usize, usize::MIN, usize::MAX;
    NonZeroI8, i8::MIN, i8::MAX;
    NonZeroI16, i16::MIN, i16::MAX;
    NonZeroI32, i32::MIN, i32::MAX;
    NonZeroI64, i64::MIN, i64::MAX;
    NonZeroIsize, isize::MIN, isize::MAX;
    NonZeroU8, 1, u8::MAX;
    NonZeroU16, 1, u16::MAX;
    NonZeroU32, 1, u32::MAX;
    NonZeroU64, 1, u64::MAX;
    NonZeroUsize, 1, usize::MAX;
}

fn reads_borrowed(source: Source<'_>) -> bool {
    source.read::<&str>().is_some()
}

impl HasSchema for &str {
    const SCHEMA: &'static Schema = &Schema::new(Kind::Scalar(Scalar {
        reads: reads_borrowed,
        reads_all: true,
        borrows: true,
        ..scalar::<String>(JsonType::String)
    }));
}

impl HasSchema for str {
    const SCHEMA: &'static Schema = String::SCHEMA;
}

impl HasSchema for Path {
    const SCHEMA: &'static Schema = PathBuf::SCHEMA;
}

impl HasSchema for serde_json::Value {
    const SCHEMA: &'static Schema = &Schema::new(Kind::Any);
}

impl HasSchema for serde_json::Map<String, serde_json::Value> {
    const SCHEMA: &'static Schema = <BTreeMap<String, serde_json::Value> as HasSchema>::SCHEMA;
}
