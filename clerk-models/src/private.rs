//! Every path that the derive's output names, so that nothing a user shadows can stand in for it.

pub use crate::read::{
    absent, check, cow, extra, field, incomplete, lent, missing_field, model, nullable, nullable_cow, seeded, Progress,
    Slots, EXTRA,
};
pub use crate::schema::{
    check_read, check_seed, either, opaque_of, CheckError, Checks, Choice, FieldType, FieldValue, IsOption, KeepsKeys,
    NoSchema, NotOption, Opaquely, OptionField, Own, Reads, Source, SpelledOut, Unread,
};
pub use crate::table::{Field, Presence, Table, Unknown};
pub use crate::write::{extra_len, is_none, With, Writer, WritesWith};
pub use crate::{ClerkModel, Edge, HasSchema, Member, Object, Schema};
pub use core::any::type_name;
pub use core::default::Default;
pub use core::marker::PhantomData;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, str, u64, usize};
pub use core::result::Result::{self, Err, Ok};
pub use serde::de::{DeserializeOwned, DeserializeSeed, Error, MapAccess};
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use std::string::String;
