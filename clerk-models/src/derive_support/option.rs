//! Types spelled `Option` are std's, and others are not, as traits whose absence is a readable error.

use std::marker::PhantomData;

/// std's `Option` around `T`, and no other type of that name.
#[diagnostic::on_unimplemented(
    message = "the type of this field is spelled `Option` and is not std's",
    label = "not `std::option::Option`",
    note = "write `std::option::Option<...>`, or give the other type another name"
)]
pub trait OptionField<T>: Sized {
    /// The field, from its slot.
    fn from_slot(slot: Option<T>) -> Self;

    /// Its value.
    fn value(&self) -> Option<&T>;

    /// Whether the field is written where `None` is omitted.
    fn is_some(&self) -> bool;
}

impl<T> OptionField<T> for Option<T> {
    #[inline]
    fn from_slot(slot: Option<T>) -> Self {
        slot
    }

    #[inline]
    fn value(&self) -> Option<&T> {
        self.as_ref()
    }

    #[inline]
    fn is_some(&self) -> bool {
        Option::is_some(self)
    }
}

/// The type of a field that is not spelled `Option`.
///
/// For an alias of `Option`, the inherent function wins over the trait's, and its condition fails.
pub struct FieldType<T: ?Sized>(PhantomData<T>);

impl<T> FieldType<Option<T>> {
    /// Fails: whether the key may be absent has to be visible where the field is declared.
    pub fn is_not_option()
    where
        Option<T>: SpelledOut,
    {
    }
}

/// The other side of [`FieldType`].
pub trait NotOption {
    /// Holds.
    fn is_not_option() {}
}

impl<T: ?Sized> NotOption for FieldType<T> {}

/// Implemented for no alias of `Option`.
#[diagnostic::on_unimplemented(
    message = "the type of this field is an alias of `Option`",
    label = "whether the key may be absent cannot be seen here",
    note = "write `Option<...>` itself"
)]
pub trait SpelledOut {}
