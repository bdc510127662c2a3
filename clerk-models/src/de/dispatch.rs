//! Enums whose variant is selected by conditions on the object's members.

use super::buffer::Buffer;
use super::entries::{BufferedEntry, Entries, next_key};
use super::field::CowStr;
use super::not_a_map;
use super::private_names::is_own_reader;
use crate::json::{MEMBERS, Members, Peek};
use serde_core::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// What [`dispatch!`](crate::dispatch!) implements for reading.
pub trait Dispatch<'de>: Sized {
    /// The Rust name of the enum.
    const NAME: &'static str;

    /// The index of the variant for an object with these members.
    fn select(members: &Members<'_>) -> Option<usize>;

    /// Reads the content of the variant with this index.
    ///
    /// # Errors
    /// The format's own.
    fn variant<D: Deserializer<'de>>(index: usize, deserializer: D) -> Result<Self, D::Error>;
}

/// Reads such an enum from any format of serde.
///
/// # Errors
/// The first problem, as serde requires.
pub fn dispatch<'de, U: Dispatch<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    if is_own_reader::<D>() {
        // Then nothing is buffered.
        return deserializer.deserialize_enum(MEMBERS, &[], KnownVisitor(PhantomData));
    }
    let human_readable = deserializer.is_human_readable();
    deserializer.deserialize_map(DispatchVisitor {
        human_readable,
        union: PhantomData,
    })
}

/// What asks whether a variant reads the object.
type Condition = fn(&Members<'_>) -> bool;

/// What reads the content of a variant.
type Read<D, U, E> = fn(D) -> Result<U, E>;

/// The index of the first variant whose condition holds; where there is none, it holds.
#[must_use]
pub fn select(members: &Members<'_>, conditions: &[&[Condition]]) -> Option<usize> {
    conditions
        .iter()
        .position(|condition| condition.iter().all(|holds| holds(members)))
}

/// Reads the variant with this index.
///
/// # Errors
/// The format's own.
pub fn read_variant<D, U, E: Error>(deserializer: D, index: usize, variants: &[Read<D, U, E>]) -> Result<U, E> {
    match variants.get(index) {
        Some(read) => read(deserializer),
        None => Err(E::custom("no such variant")),
    }
}

struct DispatchVisitor<U> {
    human_readable: bool,
    union: PhantomData<U>,
}

impl<'de, U: Dispatch<'de>> Visitor<'de> for DispatchVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<U, A::Error> {
        Err(not_a_map(&self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let human_readable = self.human_readable;
        let mut all: Vec<BufferedEntry<'de>> = Vec::new();
        while let Some(key) = next_key(&mut map)? {
            all.push((key, map.next_value_seed(Buffer)?));
        }
        let members = all
            .iter()
            .map(|(key, value)| (Cow::Borrowed(&**key), value.peek()))
            .collect();
        let index = select_variant::<U, A::Error>(&Members::new(members))?;
        U::variant(index, &mut Entries::<A>::new(all, human_readable))
    }
}

fn select_variant<'de, U: Dispatch<'de>, E: Error>(members: &Members<'_>) -> Result<usize, E> {
    let no_variant = || E::custom(format_args!("no variant of {} reads this object", U::NAME));
    U::select(members).ok_or_else(no_variant)
}

/// Is given the members before the object.
struct KnownVisitor<U>(PhantomData<U>);

impl<'de, U: Dispatch<'de>> Visitor<'de> for KnownVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, object: A) -> Result<U, A::Error> {
        let (index, object) = object.variant_seed(Select::<U>(PhantomData))?;
        object.newtype_variant_seed(Selected::<U>(index, PhantomData))
    }
}

/// Reads the members, and selects the variant.
struct Select<U>(PhantomData<U>);

impl<'de, U: Dispatch<'de>> DeserializeSeed<'de> for Select<U> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        let members = deserializer.deserialize_map(MembersVisitor)?;
        select_variant::<U, D::Error>(&members)
    }
}

/// Reads the variant with this index.
struct Selected<U>(usize, PhantomData<U>);

impl<'de, U: Dispatch<'de>> DeserializeSeed<'de> for Selected<U> {
    type Value = U;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        U::variant(self.0, deserializer)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(CowStr(key)) = map.next_key()? {
            members.push((key, map.next_value_seed(PeekVisitor)?));
        }
        Ok(Members::new(members))
    }
}

/// Reads a member's value, whose arrays and objects are empty.
struct PeekVisitor;

impl<'de> DeserializeSeed<'de> for PeekVisitor {
    type Value = Peek<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Peek<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for PeekVisitor {
    type Value = Peek<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Peek<'de>, E> {
        Ok(Peek::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Peek<'de>, E> {
        Ok(Peek::Boolean(value))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Peek<'de>, E> {
        Ok(Peek::Integer(value))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Peek<'de>, E> {
        Ok(Peek::Number)
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Peek<'de>, E> {
        Ok(Peek::String(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Peek<'de>, E> {
        Ok(Peek::String(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Peek<'de>, E> {
        Ok(Peek::String(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Peek<'de>, A::Error> {
        Ok(Peek::Array)
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Peek<'de>, A::Error> {
        Ok(Peek::Object)
    }
}

/// Implements `Deserialize`, `Serialize` and `HasSchema` for an enum of models without a common discriminator.
///
/// Each variant holds one type that owns its data. The conditions are asked in order, each a
/// `fn(&Members<'_>) -> bool`; a variant without one is selected last. The report uses the same conditions and has
/// every violation in the object, as for any model. Where there is a discriminator, a derived enum is faster: here all
/// members of the object are looked at before it is read, and from another format than JSON it is buffered.
///
/// ```
/// use clerk_models::dispatch::{Members, Peek};
/// use clerk_models::ClerkModel;
///
/// #[derive(Debug, PartialEq, ClerkModel)]
/// #[clerk_model(object = "user")]
/// struct User {
///     id: String,
///     banned: bool,
/// }
///
/// #[derive(Debug, PartialEq, ClerkModel)]
/// #[clerk_model(object = "user")]
/// struct DeletedUser {
///     id: String,
///     deleted: bool,
/// }
///
/// #[derive(Debug, PartialEq)]
/// enum UserOrDeleted {
///     Deleted(DeletedUser),
///     User(User),
/// }
///
/// fn is_deleted(object: &Members<'_>) -> bool {
///     object.get("deleted") == Some(&Peek::Boolean(true))
/// }
///
/// clerk_models::dispatch! {
///     UserOrDeleted {
///         Deleted(DeletedUser) if is_deleted,
///         User(User),
///     }
/// }
///
/// let user: UserOrDeleted = clerk_models::from_str(r#"{"object": "user", "id": "u", "deleted": true}"#)?;
/// assert_eq!(user, UserOrDeleted::Deleted(DeletedUser { id: "u".to_owned(), deleted: true }));
///
/// let error = clerk_models::from_str::<UserOrDeleted>(r#"{"object": "user", "id": 5, "banned": 1}"#).unwrap_err();
/// assert_eq!(error.violations().len(), 2);
/// # let _ = UserOrDeleted::User(User { id: String::new(), banned: false });
/// # Ok::<(), clerk_models::ValidationError>(())
/// ```
#[macro_export]
#[doc(alias = "untagged")]
macro_rules! dispatch {
    ($union:ident { $($variant:ident($model:ty) $(if $when:expr)?),+ $(,)? }) => {
        const _: () = {
            use $crate::__private_0_1 as __p;
            #[allow(unused_imports)] // Where every model has a schema.
            use __p::{NoSchema as _, NotRead as _};

            // The error shows the constant's name.
            #[allow(dead_code, non_upper_case_globals)]
            const _: () = {
                $(const $variant: () = __p::check_dispatch(<__p::Own<$model>>::SCHEMA);)+
            };

            #[automatically_derived]
            impl<'__de> __p::Dispatch<'__de> for $union {
                const NAME: &'static __p::str = __p::stringify!($union);

                fn select(__members: &__p::Members<'_>) -> __p::Option<__p::usize> {
                    __p::select(__members, &[$(&[$($when)?]),+])
                }

                fn variant<__Deserializer: __p::Deserializer<'__de>>(
                    __index: __p::usize,
                    __deserializer: __Deserializer,
                ) -> __p::Result<Self, __Deserializer::Error> {
                    __p::read_variant(__deserializer, __index, &[$(
                        |__deserializer| match <$model as __p::Deserialize<'__de>>::deserialize(__deserializer) {
                            __p::Ok(__model) => __p::Ok($union::$variant(__model)),
                            __p::Err(__error) => {
                                __p::Err(__p::redact(__error, __p::Some(__p::either(<__p::Own<$model>>::SCHEMA_FN, <__p::Whole<$model>>::SCHEMA_FN)), __p::None))
                            }
                        }
                    ),+])
                }
            }

            #[automatically_derived]
            impl<'__de> __p::Deserialize<'__de> for $union {
                fn deserialize<__Deserializer: __p::Deserializer<'__de>>(
                    __deserializer: __Deserializer,
                ) -> __p::Result<Self, __Deserializer::Error> {
                    __p::dispatch(__deserializer)
                }
            }

            #[automatically_derived]
            impl __p::Serialize for $union {
                fn serialize<__Serializer: __p::Serializer>(
                    &self,
                    __serializer: __Serializer,
                ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
                    match self {
                        $($union::$variant(__model) => __p::Serialize::serialize(__model, __serializer),)+
                    }
                }
            }

            #[automatically_derived]
            impl __p::HasSchema for $union {
                const SCHEMA: &'static __p::Schema = &__p::schema(__p::Kind::Dispatch(__p::DispatchSchema {
                    name: <Self as __p::Dispatch<'static>>::NAME,
                    variants: &[$(__p::either(<__p::Own<$model>>::SCHEMA_FN, <__p::Whole<$model>>::SCHEMA_FN)),+],
                    select: <Self as __p::Dispatch<'static>>::select,
                    type_name: __p::type_name::<Self>,
                }));
            }
        };
    };
}
