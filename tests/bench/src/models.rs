//! The models of the two that are always compared: clerk-models, and `serde_derive`, with an enum of one variant as the
//! tag and an alias for the second case.

use crate::reader::{Broken, Reader, Work, first, report, work};
use clerk_models::{HasSchema, ValidationError};
use serde::de::{Deserialize, DeserializeOwned, IgnoredAny};

pub mod borrowed;

pub mod ours {
    use clerk_models::{ClerkModel, Metadata};

    macro_rules! declare {
        (model $name:ident $tag:ident $object:tt
            { $($field:ident $key:tt: [$($type:tt)+]
                $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
            #[derive(Debug, Clone, PartialEq, ClerkModel)]
            #[clerk_model(object = $object)]
            pub struct $name {
                $($(#[clerk_model($required)])? pub $field: $($type)+,)*
            }
        };
        (part $name:ident
            { $($field:ident $key:tt: [$($type:tt)+]
                $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
            #[derive(Debug, Clone, PartialEq, ClerkModel)]
            #[clerk_model(no_object)]
            pub struct $name {
                $($(#[clerk_model($required)])? pub $field: $($type)+,)*
            }
        };
        (union $name:ident { $($variant:ident $model:ident $tag:ident $object:tt $fields:tt)* }) => {
            $(declare! { model $model $tag $object $fields })*

            #[derive(Debug, Clone, PartialEq, ClerkModel)]
            pub enum $name {
                $($variant($model),)*
            }
        };
        (words $name:ident { $($variant:ident $word:tt;)* }) => {
            #[derive(Debug, Clone, PartialEq, ClerkModel)]
            pub enum $name {
                $(#[clerk_model(rename = $word)] $variant,)*
            }
        };
    }
    token_shape!(declare);
    user_shapes!(declare);
}

pub mod serde_derive {
    use serde::{Deserialize, Serialize};

    type Metadata = serde_json::Map<String, serde_json::Value>;

    macro_rules! declare {
        (model $name:ident $tag:ident $object:tt
            { $($field:ident $key:tt: [$($type:tt)+]
                $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
            #[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
            pub enum $tag {
                #[serde(rename = $object)]
                It,
            }

            #[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
            #[serde(rename_all = "camelCase")]
            pub struct $name {
                pub object: $tag,
                $(
                    #[serde(alias = $key)]
                    $(#[serde(skip_serializing_if = $absent)])?
                    pub $field: $($type)+,
                )*
            }
        };
        (part $name:ident
            { $($field:ident $key:tt: [$($type:tt)+]
                $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
            #[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
            #[serde(rename_all = "camelCase")]
            pub struct $name {
                $(
                    #[serde(alias = $key)]
                    $(#[serde(skip_serializing_if = $absent)])?
                    pub $field: $($type)+,
                )*
            }
        };
        (union $name:ident { $($variant:ident $model:ident $tag:ident $object:tt $fields:tt)* }) => {
            // The enum has the tag.
            $(declare! { part $model $fields })*

            #[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
            #[serde(tag = "object")]
            pub enum $name {
                $(#[serde(rename = $object)] $variant($model),)*
            }
        };
        (words $name:ident { $($variant:ident $word:tt;)* }) => {
            #[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
            pub enum $name {
                $(#[serde(rename = $word)] $variant,)*
            }
        };
    }
    token_shape!(declare);
    user_shapes!(declare);
}

/// What the ratios of valid documents are to.
#[must_use]
pub fn baseline() -> Reader {
    Reader {
        name: "serde_derive, `from_str`",
        both_spellings: true,
        broken: Broken::First,
        token: Some(with_serde::<serde_derive::OAuthAccessToken>),
        tokens: Some(with_serde::<Vec<serde_derive::OAuthAccessToken>>),
        user: Some(with_serde::<serde_derive::User>),
    }
}

/// What the ratios of documents with violations are to: the same, reading the document without them.
#[must_use]
pub fn right() -> Reader {
    Reader {
        name: "serde_derive, `from_str`, without the violations",
        ..baseline()
    }
}

/// The other ways to read with these two, and two limits: validation alone, and the allocations alone.
#[must_use]
pub fn readers() -> [Reader; 9] {
    [
        from_str(),
        from_slice(),
        through_serde(),
        catalogue(),
        serde_slice(),
        borrowed(),
        serde_borrowed(),
        ignored(),
        clone(),
    ]
}

fn with_serde<T: Deserialize<'static> + 'static>(json: &'static str) -> Work {
    first(move || serde_json::from_str::<T>(json))
}

pub(crate) fn with_report<T: Deserialize<'static> + HasSchema + 'static>(json: &'static str) -> Work {
    report(move || clerk_models::from_str::<T>(json), count)
}

fn count(error: &ValidationError) -> usize {
    error.violations().len()
}

fn from_str() -> Reader {
    Reader {
        name: "clerk-models, `from_str`",
        both_spellings: true,
        broken: Broken::Report(|violations| violations),
        token: Some(with_report::<ours::OAuthAccessToken>),
        tokens: Some(with_report::<Vec<ours::OAuthAccessToken>>),
        user: Some(with_report::<ours::User>),
    }
}

fn from_slice() -> Reader {
    fn read<T: DeserializeOwned + HasSchema + 'static>(json: &'static str) -> Work {
        report(move || clerk_models::from_slice::<T>(json.as_bytes()), count)
    }
    Reader {
        name: "clerk-models, `from_slice`",
        both_spellings: true,
        broken: Broken::Report(|violations| violations),
        token: Some(read::<ours::OAuthAccessToken>),
        tokens: Some(read::<Vec<ours::OAuthAccessToken>>),
        user: Some(read::<ours::User>),
    }
}

/// Without the report.
fn through_serde() -> Reader {
    Reader {
        name: "clerk-models, `serde_json::from_str`",
        both_spellings: true,
        broken: Broken::First,
        token: Some(with_serde::<ours::OAuthAccessToken>),
        tokens: Some(with_serde::<Vec<ours::OAuthAccessToken>>),
        user: Some(with_serde::<ours::User>),
    }
}

/// The models that come with the crate: secrets are wiped when they are dropped, enums and unions are open, and unknown
/// keys are kept.
fn catalogue() -> Reader {
    Reader {
        name: "clerk-models, its own models",
        both_spellings: true,
        broken: Broken::Report(|violations| violations),
        token: Some(with_report::<clerk_models::OAuthAccessToken>),
        tokens: Some(with_report::<Vec<clerk_models::OAuthAccessToken>>),
        user: Some(with_report::<clerk_models::models::User>),
    }
}

fn serde_slice() -> Reader {
    fn read<T: DeserializeOwned + 'static>(json: &'static str) -> Work {
        first(move || serde_json::from_slice::<T>(json.as_bytes()))
    }
    Reader {
        name: "serde_derive, `from_slice`",
        both_spellings: true,
        broken: Broken::First,
        token: Some(read::<serde_derive::OAuthAccessToken>),
        tokens: Some(read::<Vec<serde_derive::OAuthAccessToken>>),
        user: Some(read::<serde_derive::User>),
    }
}

fn borrowed() -> Reader {
    Reader {
        name: "clerk-models, borrowed fields",
        both_spellings: true,
        broken: Broken::Report(|violations| violations),
        token: Some(with_report::<borrowed::ours::OAuthAccessToken<'static>>),
        tokens: Some(with_report::<Vec<borrowed::ours::OAuthAccessToken<'static>>>),
        user: Some(with_report::<borrowed::ours::User<'static>>),
    }
}

fn serde_borrowed() -> Reader {
    Reader {
        name: "serde_derive, borrowed fields",
        both_spellings: true,
        broken: Broken::First,
        token: Some(with_serde::<borrowed::serde_derive::OAuthAccessToken<'static>>),
        tokens: Some(with_serde::<Vec<borrowed::serde_derive::OAuthAccessToken<'static>>>),
        user: Some(with_serde::<borrowed::serde_derive::User<'static>>),
    }
}

fn ignored() -> Reader {
    let read = |json: &'static str| first(move || serde_json::from_str::<IgnoredAny>(json));
    Reader {
        name: "serde_json into `IgnoredAny`",
        both_spellings: true,
        broken: Broken::Unvalidated,
        token: Some(read),
        tokens: Some(read),
        user: Some(read),
    }
}

fn clone() -> Reader {
    fn read<T: DeserializeOwned + Clone + 'static>(json: &'static str) -> Work {
        let value: T = serde_json::from_str(json).expect("the document is valid");
        work(move || value.clone())
    }
    Reader {
        name: "clone of serde_derive's value",
        both_spellings: true,
        broken: Broken::Unvalidated,
        token: Some(read::<serde_derive::OAuthAccessToken>),
        tokens: Some(read::<Vec<serde_derive::OAuthAccessToken>>),
        user: Some(read::<serde_derive::User>),
    }
}
