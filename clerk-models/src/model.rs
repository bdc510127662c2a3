//! The trait that names a model's discriminator.

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
    note = "for a value of several JSON types, such as a string or an object, see `clerk_models::Schema::one_of`"
)]
pub trait ClerkModel {
    /// The discriminator's value, as it is written.
    const OBJECT: &'static str;

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
    const OBJECTS: &'static [&'static str] = &[Self::OBJECT];

    /// The discriminator's key.
    const TAG: &'static str = "object";
}

impl<T: ClerkModel + ?Sized> ClerkModel for Box<T> {
    const OBJECT: &'static str = T::OBJECT;
    const OBJECTS: &'static [&'static str] = T::OBJECTS;
    const TAG: &'static str = T::TAG;
}
