//! The trait that names a model's discriminator.

use crate::schema::literal::{ObjectType, Objects};
use crate::schema::tagged::Variant;
use std::rc::Rc;
use std::sync::Arc;

/// A struct with an `object`, as the derive [`ClerkModel`](derive@crate::ClerkModel) implements it.
///
/// ```
/// use clerk_models::ClerkModel;
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "customer")]
/// struct Customer {
///     id: String,
/// }
///
/// assert_eq!(Customer::OBJECT, "customer");
/// # let _ = Customer { id: String::new() }.id;
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no discriminator",
    label = "no `ClerkModel` with an `object`",
    note = "derive `ClerkModel` for it with `object = \"...\"`",
    note = "or write `#[clerk_model(object = \"...\")]` on the variant of a tagged enum",
    note = "for a value of several JSON types, such as a string or an object, write `#[clerk_model(by_type)]` on the enum"
)]
pub trait ClerkModel {
    /// The type of the discriminator: `&'static str`, `i64` or `bool`.
    type Object: ObjectType;

    /// The discriminator's value, as it is written.
    const OBJECT: Self::Object;

    /// The discriminator's values that are read, [`OBJECT`](Self::OBJECT) first: `object_alias` adds others.
    ///
    /// ```
    /// use clerk_models::ClerkModel;
    ///
    /// #[derive(ClerkModel)]
    /// #[clerk_model(object = "pod", object_alias = "Pod", tag = "kind")]
    /// struct Pod {}
    ///
    /// assert_eq!((Pod::TAG, Pod::OBJECTS), ("kind", &["pod", "Pod"][..]));
    /// # let _ = Pod {};
    /// ```
    const OBJECTS: &'static [Self::Object] = <<Self::Object as ObjectType>::Of<Self> as Objects<Self::Object>>::WRITTEN;

    /// The discriminator's key.
    const TAG: &'static str = "object";

    /// The variant of a tagged enum that holds the model. Here, a missing impl is one error.
    #[doc(hidden)]
    const __VARIANT: Variant = Variant::of_model::<Self>();
}

macro_rules! pointers {
    ($($pointer:ident)*) => {$(
        impl<T: ClerkModel + ?Sized> ClerkModel for $pointer<T> {
            type Object = T::Object;
            const OBJECT: T::Object = T::OBJECT;
            const OBJECTS: &'static [T::Object] = T::OBJECTS;
            const TAG: &'static str = T::TAG;
        }
    )*};
}

// serde reads and writes the last two with its feature `rc`.
pointers! { Box Rc Arc }
