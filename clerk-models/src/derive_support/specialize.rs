//! The discriminator of a type that may have none.

use crate::schema::{Discriminators, Literals};

/// A model's own discriminator, if it has one: an inherent constant with a bound wins over a trait's.
pub struct OwnTag<T: ?Sized>(std::marker::PhantomData<T>);

impl<T: crate::ClerkModel + ?Sized> OwnTag<T> {
    /// Its key and its values.
    pub const OWN: Option<(&'static str, Literals)> = Some((T::TAG, Discriminators::<T>::OBJECTS));
}

/// The other side of [`OwnTag`].
pub trait NotTagged {
    /// There is none.
    const OWN: Option<(&'static str, Literals)> = None;
}

impl<T: ?Sized> NotTagged for OwnTag<T> {}
