//! The same with strings that are borrowed from the document.

pub mod ours {
    use clerk_models::{ClerkModel, Metadata};
    use std::borrow::Cow;

    #[derive(ClerkModel)]
    #[clerk_model(object = "oauth_access_token")]
    pub struct OAuthAccessToken<'a> {
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

    macro_rules! declare {
        (model $name:ident $tag:ident $object:tt
            { $($field:ident $key:tt: [$($type:tt)+]
                $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
            #[derive(ClerkModel)]
            #[clerk_model(object = $object)]
            pub struct $name<'a> {
                $($(#[clerk_model($required)])? pub $field: $($type)+,)*
            }
        };
        (part $name:ident
            { $($field:ident $key:tt: [$($type:tt)+]
                $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
            #[derive(ClerkModel)]
            #[clerk_model(no_object)]
            pub struct $name<'a> {
                $($(#[clerk_model($required)])? pub $field: $($type)+,)*
            }
        };
        (union $name:ident { $($variant:ident $model:ident $tag:ident $object:tt $fields:tt)* }) => {
            $(declare! { model $model $tag $object $fields })*

            #[derive(ClerkModel)]
            pub enum $name<'a> {
                $($variant($model<'a>),)*
            }
        };
        (words $name:ident { $($variant:ident $word:tt;)* }) => {
            pub use crate::models::ours::$name;
        };
    }
    user_shapes!(declare, &'a str, 'a);
}

pub mod serde_derive {
    use serde::Deserialize;
    use std::borrow::Cow;

    type Metadata = serde_json::Map<String, serde_json::Value>;

    /// What serde needs told to borrow a `Cow` inside an `Option`.
    #[derive(Deserialize)]
    pub struct Label<'a>(#[serde(borrow)] pub Cow<'a, str>);

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct OAuthAccessToken<'a> {
        pub object: crate::models::serde_derive::OAuthAccessTokenTag,
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

    // The bound does for a whole struct what `borrow` does for a field, which is refused on one that borrows nothing.
    macro_rules! declare {
        (model $name:ident $tag:ident $object:tt
            { $($field:ident $key:tt: [$($type:tt)+]
                $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
            pub struct $name<'a> {
                pub object: crate::models::serde_derive::$tag,
                $(#[serde(alias = $key)] pub $field: $($type)+,)*
            }
        };
        (part $name:ident
            { $($field:ident $key:tt: [$($type:tt)+]
                $(> $dive:ident)? $(? $default:ident $absent:tt)? $(! $required:ident)?;)* }) => {
            #[derive(Deserialize)]
            #[serde(rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
            pub struct $name<'a> {
                $(#[serde(alias = $key)] pub $field: $($type)+,)*
            }
        };
        (union $name:ident { $($variant:ident $model:ident $tag:ident $object:tt $fields:tt)* }) => {
            $(declare! { part $model $fields })*

            #[derive(Deserialize)]
            #[serde(tag = "object", bound(deserialize = "'de: 'a"))]
            pub enum $name<'a> {
                $(#[serde(rename = $object)] $variant($model<'a>),)*
            }
        };
        (words $name:ident { $($variant:ident $word:tt;)* }) => {
            pub use crate::models::serde_derive::$name;
        };
    }
    user_shapes!(declare, &'a str, 'a);
}
