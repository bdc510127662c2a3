//! The models of the two that are always compared: clerk-models, and `serde_derive`, with an enum of one variant as the
//! tag and an alias for the second spelling.

use crate::reader::{first, report, work, Broken, Reader, Work};
use clerk_models::{HasSchema, ValidationError};
use serde::de::{DeserializeOwned, IgnoredAny};

pub mod ours {
    use clerk_models::{ClerkModel, Metadata};

    macro_rules! declare {
        (model $name:ident $tag:ident $object:tt
            { $($field:ident $key:tt: [$($type:tt)+] $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
            #[derive(Debug, Clone, PartialEq, ClerkModel)]
            #[clerk_model(object = $object)]
            pub struct $name {
                $($(#[clerk_model($required)])? pub $field: $($type)+,)*
            }
        };
        (part $name:ident
            { $($field:ident $key:tt: [$($type:tt)+] $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
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
            { $($field:ident $key:tt: [$($type:tt)+] $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
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
            { $($field:ident $key:tt: [$($type:tt)+] $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
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

/// The token with strings that are borrowed from the document.
pub mod borrowed {
    use clerk_models::{ClerkModel, Metadata};
    use serde::Deserialize;
    use std::borrow::Cow;

    #[derive(ClerkModel)]
    #[clerk_model(object = "oauth_access_token")]
    pub struct Ours<'a> {
        pub external_account_id: &'a str,
        pub provider_user_id: &'a str,
        pub token: Cow<'a, str>,
        #[clerk_model(required)]
        pub expires_at: Option<i64>,
        pub provider: &'a str,
        pub public_metadata: Metadata,
        #[clerk_model(required)]
        pub label: Option<Cow<'a, str>>,
        pub scopes: Option<Vec<&'a str>>,
        pub id_token: Option<&'a str>,
        pub token_secret: Option<&'a str>,
    }

    /// What serde needs told to borrow a `Cow` inside an `Option`.
    #[derive(Deserialize)]
    pub struct Label<'a>(#[serde(borrow)] pub Cow<'a, str>);

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Serde<'a> {
        pub object: super::serde_derive::OAuthAccessTokenTag,
        #[serde(alias = "external_account_id")]
        pub external_account_id: &'a str,
        #[serde(alias = "provider_user_id")]
        pub provider_user_id: &'a str,
        #[serde(borrow)]
        pub token: Cow<'a, str>,
        #[serde(alias = "expires_at")]
        pub expires_at: Option<i64>,
        pub provider: &'a str,
        #[serde(alias = "public_metadata")]
        pub public_metadata: Metadata,
        #[serde(borrow)]
        pub label: Option<Label<'a>>,
        #[serde(borrow)]
        pub scopes: Option<Vec<&'a str>>,
        #[serde(alias = "id_token")]
        pub id_token: Option<&'a str>,
        #[serde(alias = "token_secret")]
        pub token_secret: Option<&'a str>,
    }
}

/// What every ratio is to.
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

/// The other ways to read with these two, and two limits: the walk alone, and the allocations alone.
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

fn with_serde<T: DeserializeOwned + 'static>(json: &'static str) -> Work {
    first(move || serde_json::from_str::<T>(json))
}

fn with_report<T: DeserializeOwned + HasSchema + 'static>(json: &'static str) -> Work {
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
        user: Some(with_report::<clerk_models::User>),
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
        token: Some(|json| report(move || clerk_models::from_str::<borrowed::Ours<'static>>(json), count)),
        tokens: Some(|json| {
            report(
                move || clerk_models::from_str::<Vec<borrowed::Ours<'static>>>(json),
                count,
            )
        }),
        user: None,
    }
}

fn serde_borrowed() -> Reader {
    Reader {
        name: "serde_derive, borrowed fields",
        both_spellings: true,
        broken: Broken::First,
        token: Some(|json| first(move || serde_json::from_str::<borrowed::Serde<'static>>(json))),
        tokens: Some(|json| first(move || serde_json::from_str::<Vec<borrowed::Serde<'static>>>(json))),
        user: None,
    }
}

fn ignored() -> Reader {
    let read = |json: &'static str| first(move || serde_json::from_str::<IgnoredAny>(json));
    Reader {
        name: "serde_json into `IgnoredAny`",
        both_spellings: true,
        broken: Broken::Unjudged,
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
        broken: Broken::Unjudged,
        token: Some(read::<serde_derive::OAuthAccessToken>),
        tokens: Some(read::<Vec<serde_derive::OAuthAccessToken>>),
        user: Some(read::<serde_derive::User>),
    }
}
