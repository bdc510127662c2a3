//! Writing in the wire's spelling: a serializer that forwards everything and looks at models' keys alone.

use crate::write::KEY;
use serde_core::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use std::fmt::Display;

/// Serializes a value in the wire's spelling: each field of a model under its own name, or its `rename`.
///
/// It reaches models at every depth, inside maps, foreign containers and serde structs, and changes the keys of
/// models alone.
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

impl<T: Serialize + ?Sized> Serialize for Wire<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(WireSerializer(serializer))
    }
}

struct WireSerializer<S>(S);

macro_rules! forward {
    ($($method:ident($($argument:ident: $type:ty),*);)*) => {$(
        #[inline]
        fn $method(self, $($argument: $type),*) -> Result<S::Ok, S::Error> {
            self.0.$method($($argument),*)
        }
    )*};
    (into: $($method:ident($($argument:ident: $type:ty),*) -> $compound:ident;)*) => {$(
        #[inline]
        fn $method(self, $($argument: $type),*) -> Result<WireSerializer<S::$compound>, S::Error> {
            self.0.$method($($argument),*).map(WireSerializer)
        }
    )*};
}

impl<S: Serializer> Serializer for WireSerializer<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = WireSerializer<S::SerializeSeq>;
    type SerializeTuple = WireSerializer<S::SerializeTuple>;
    type SerializeTupleStruct = WireSerializer<S::SerializeTupleStruct>;
    type SerializeTupleVariant = WireSerializer<S::SerializeTupleVariant>;
    type SerializeMap = WireSerializer<S::SerializeMap>;
    type SerializeStruct = WireSerializer<S::SerializeStruct>;
    type SerializeStructVariant = WireSerializer<S::SerializeStructVariant>;

    #[inline]
    fn serialize_unit_variant(self, name: &'static str, index: u32, variant: &'static str) -> Result<S::Ok, S::Error> {
        let variant = if index == KEY { name } else { variant };
        self.0.serialize_unit_variant(name, index, variant)
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.0.serialize_some(&Wire(value))
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_struct(name, &Wire(value))
    }

    #[inline]
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_variant(name, index, variant, &Wire(value))
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.0.collect_str(value)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    forward! {
        serialize_bool(v: bool);
        serialize_i8(v: i8);
        serialize_i16(v: i16);
        serialize_i32(v: i32);
        serialize_i64(v: i64);
        serialize_i128(v: i128);
        serialize_u8(v: u8);
        serialize_u16(v: u16);
        serialize_u32(v: u32);
        serialize_u64(v: u64);
        serialize_u128(v: u128);
        serialize_f32(v: f32);
        serialize_f64(v: f64);
        serialize_char(v: char);
        serialize_str(v: &str);
        serialize_bytes(v: &[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(name: &'static str);
    }

    forward! { into:
        serialize_seq(len: Option<usize>) -> SerializeSeq;
        serialize_tuple(len: usize) -> SerializeTuple;
        serialize_tuple_struct(name: &'static str, len: usize) -> SerializeTupleStruct;
        serialize_tuple_variant(name: &'static str, index: u32, variant: &'static str, len: usize)
            -> SerializeTupleVariant;
        serialize_map(len: Option<usize>) -> SerializeMap;
        serialize_struct(name: &'static str, len: usize) -> SerializeStruct;
        serialize_struct_variant(name: &'static str, index: u32, variant: &'static str, len: usize)
            -> SerializeStructVariant;
    }
}

macro_rules! compounds {
    ($($compound:ident { $($method:ident($($key:ident: $type:ty)?);)+ })*) => {$(
        impl<C: $compound> $compound for WireSerializer<C> {
            type Ok = C::Ok;
            type Error = C::Error;

            $(
                #[inline]
                fn $method<T: Serialize + ?Sized>(&mut self, $($key: $type,)? value: &T) -> Result<(), C::Error> {
                    self.0.$method($($key,)? &Wire(value))
                }
            )+

            #[inline]
            fn end(self) -> Result<C::Ok, C::Error> {
                self.0.end()
            }
        }
    )*};
}

compounds! {
    SerializeSeq { serialize_element(); }
    SerializeTuple { serialize_element(); }
    SerializeTupleStruct { serialize_field(); }
    SerializeTupleVariant { serialize_field(); }
    SerializeMap { serialize_key(); serialize_value(); }
    SerializeStruct { serialize_field(key: &'static str); }
    SerializeStructVariant { serialize_field(key: &'static str); }
}
