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
pub trait ClerkModel {
    /// The discriminator's value, as it is written.
    const OBJECT: &'static str;
}
