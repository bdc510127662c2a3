//! The enum of all objects.

#[allow(clippy::wildcard_imports)] // Of all of them, one is a variant each.
use super::*;
use crate::dispatch::{Members, Peek};
use crate::{ClerkModel, Metadata};

macro_rules! object {
    (objects { $($model:ident)* } others { $($other:ident)* }) => {
        /// Any object of Clerk's Backend API, by its `object`; one with `"deleted": true` is what is left of a deleted thing.
        ///
        /// Nothing is lost of other objects.
        ///
        /// ```
        /// use clerk_models::models::Object;
        ///
        /// let json = r#"{"object": "total_count", "total_count": 7}"#;
        /// assert!(matches!(clerk_models::from_str(json)?, Object::TotalCount(count) if count.total_count == 7));
        ///
        /// let json = r#"{"object":"satellite","orbit":3}"#;
        /// let unknown: Object = clerk_models::from_str(json)?;
        /// assert!(matches!(&unknown, Object::Other(object) if object["orbit"] == 3));
        ///
        /// let deleted: Object = clerk_models::from_str(r#"{"object": "user", "id": "user_1", "deleted": true}"#)?;
        /// assert!(matches!(deleted, Object::Deleted(_)));
        /// # Ok::<(), clerk_models::ValidationError>(())
        /// ```
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Object {
            /// What is left of a deleted object.
            Deleted(DeletedObject),
            $(
                #[doc = concat!("`", stringify!($model), "`")]
                $model(Box<$model>),
            )*
            /// Another object.
            Other(Metadata),
        }

        crate::dispatch! {
            Object {
                Deleted(DeletedObject) if |it| it.get("deleted") == Some(&Peek::Boolean(true)),
                $($model(Box<$model>) if is::<$model>,)*
                Other(Metadata),
            }
        }
    };
}

__models!(object);

/// Whether the discriminator is the model's.
fn is<T: ClerkModel<Object = &'static str>>(members: &Members<'_>) -> bool {
    has_tag(members, T::TAG, T::OBJECTS)
}

fn has_tag(members: &Members<'_>, tag: &str, objects: &[&str]) -> bool {
    matches!(members.get(tag), Some(Peek::String(name)) if objects.contains(&&**name))
}
