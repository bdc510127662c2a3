//! deserr, which reads from a `serde_json::Value`, with an error that keeps every fault. It knows one case of a
//! key.

use crate::reader::{Broken, Reader, Work, report};
use ::deserr::{DeserializeError, Deserr, ErrorKind, IntoValue, MergeWithError, ValuePointer, ValuePointerRef};
use serde_json::Value;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

type Metadata = BTreeMap<String, Value>;

macro_rules! declare {
    (model $name:ident $tag:ident $object:tt
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Deserr)]
        pub enum $tag {
            #[deserr(rename = $object)]
            It,
        }

        #[derive(Deserr)]
        pub struct $name {
            pub object: $tag,
            $(#[deserr(rename = $key)] $(#[deserr($default)])? pub $field: $($type)+,)*
        }
    };
    (part $name:ident
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
        #[derive(Deserr)]
        pub struct $name {
            $(#[deserr(rename = $key)] $(#[deserr($default)])? pub $field: $($type)+,)*
        }
    };
    // A variant's fields are its own.
    (union $name:ident { $($variant:ident $model:ident $tag:ident $object:tt
        { $($field:ident $key:tt: [$($type:tt)+]
            $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* })* }) => {
        #[derive(Deserr)]
        #[deserr(tag = "object")]
        pub enum $name {
            $(
                #[deserr(rename = $object)]
                $variant { $(#[deserr(rename = $key)] $(#[deserr($default)])? $field: $($type)+,)* },
            )*
        }
    };
    (words $name:ident { $($variant:ident $word:tt;)* }) => {
        #[derive(Deserr)]
        pub enum $name {
            $(#[deserr(rename = $word)] $variant,)*
        }
    };
}
token_shape!(declare);
user_shapes!(declare);

/// All violations, each with its location and text.
pub struct Faults(pub Vec<(ValuePointer, String)>);

impl DeserializeError for Faults {
    fn error<V: IntoValue>(
        faults: Option<Self>,
        error: ErrorKind<'_, V>,
        location: ValuePointerRef<'_>,
    ) -> ControlFlow<Self, Self> {
        let text = match error {
            ErrorKind::IncorrectValueKind { accepted, .. } => {
                let accepted: Vec<_> = accepted.iter().map(ToString::to_string).collect();
                format!("expected {}", accepted.join(" or "))
            }
            ErrorKind::MissingField { field } => format!("missing field {field}"),
            ErrorKind::UnknownKey { key, .. } => format!("unknown key {key}"),
            ErrorKind::UnknownValue { value, .. } => format!("unknown value {value}"),
            ErrorKind::BadSequenceLen { expected, .. } => format!("expected {expected} items"),
            ErrorKind::Unexpected { msg } => msg,
        };
        let mut faults = faults.unwrap_or(Faults(Vec::new()));
        faults.0.push((location.to_owned(), text));
        ControlFlow::Continue(faults)
    }
}

impl MergeWithError<Faults> for Faults {
    fn merge(faults: Option<Self>, mut more: Faults, _: ValuePointerRef<'_>) -> ControlFlow<Self, Self> {
        let Some(mut faults) = faults else {
            return ControlFlow::Continue(more);
        };
        faults.0.append(&mut more.0);
        ControlFlow::Continue(faults)
    }
}

#[must_use]
pub fn reader() -> Reader {
    Reader {
        name: "deserr, through `Value`",
        both_spellings: false,
        broken: Broken::Report(|violations| violations),
        token: Some(read::<OAuthAccessToken>),
        tokens: Some(read::<Vec<OAuthAccessToken>>),
        user: Some(read::<User>),
    }
}

fn read<T: Deserr<Faults> + 'static>(json: &'static str) -> Work {
    let read = move || {
        let value: Value = serde_json::from_str(json).expect("the inputs are JSON");
        ::deserr::deserialize::<T, _, Faults>(value)
    };
    report(read, |faults| faults.0.len())
}
