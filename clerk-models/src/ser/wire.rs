//! Writing under field names: a mode of this thread, in which models choose their keys.

use serde_core::ser::{Serialize, Serializer};
use std::cell::Cell;

thread_local! {
    /// Whether a `Wire` is being serialized.
    static IS_WIRE: Cell<bool> = const { Cell::new(false) };
}

/// Whether a `Wire` is being serialized by this thread.
pub(crate) fn is_wire() -> bool {
    IS_WIRE.get()
}

/// Serializes a value with each model field under its own name, or its `rename`.
///
/// It reaches models at every depth, inside maps, foreign containers and serde structs, and changes the keys of
/// models alone. It is a mode of the thread: a model that a hand-written `Serialize` serializes to text has field
/// names there too.
///
/// ```
/// use clerk_models::{ClerkModel, Wire};
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "email")]
/// struct Email {
///     from_address: String,
/// }
///
/// let email = Email { from_address: "ada@example.com".to_owned() };
/// assert_eq!(
///     serde_json::to_string(&email)?,
///     r#"{"object":"email","fromAddress":"ada@example.com"}"#
/// );
/// assert_eq!(
///     serde_json::to_string(&Wire(&email))?,
///     r#"{"object":"email","from_address":"ada@example.com"}"#
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Wire<'a, T: ?Sized>(pub &'a T);

// Derived, these would ask as much of `T`.
impl<T: ?Sized> Clone for Wire<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Wire<'_, T> {}

/// Restores the mode, on a panic too.
struct Restore(bool);

impl Drop for Restore {
    fn drop(&mut self) {
        IS_WIRE.set(self.0);
    }
}

impl<T: Serialize + ?Sized> Serialize for Wire<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let _restore = Restore(IS_WIRE.replace(true));
        self.0.serialize(serializer)
    }
}
