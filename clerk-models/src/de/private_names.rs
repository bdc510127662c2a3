//! Everything that relies on names which other crates keep private, or on how rustc prints a type's name. None of them
//! is a promise: each has a test that fails when it changes, and says what is lost then.

use std::any::type_name;

// With another name, values from `serde_json` are buffered as trees, as those of every other format.
pub(super) use crate::json::RAW_VALUE;

// With another name, a buffered number is a map of one entry.
pub(super) use crate::json::NUMBER;

/// The name under which `ciborium` hands out a value with a tag. With another name, such a value is buffered as an object
/// of one entry.
pub(super) const CBOR_TAG: &str = "@@TAGGED@@";

/// The path of the visitor that buffers a value.
const BUFFER_VISITOR: &str = "clerk_models::de::buffer::BufferVisitor<";

/// Whether a visitor buffers the value, and can take its text without a copy. With another name, it takes a copy.
pub(super) fn is_buffer_visitor<V>() -> bool {
    type_name::<V>().starts_with(BUFFER_VISITOR)
}

/// Whether a visitor is one that buffers the value, or is around one. With another name, a value that is no text is printed
/// for it and parsed again.
pub(super) fn contains_buffer_visitor<V>() -> bool {
    type_name::<V>().contains(BUFFER_VISITOR)
}

/// The paths of the deserializers that can hand out a key before all others.
const VALUE_READER: &str = "clerk_models::json::value_reader::ValueReader";
const TEXT_READER: &str = "&mut clerk_models::json::text_reader::TextReader";

/// The paths of the deserializers that hand out the text of a value.
const JSON_TEXT: [&str; 3] = [
    TEXT_READER,
    "&mut serde_json::de::Deserializer<",
    "clerk_models::de::buffer::tree::Reader<",
];

/// Whether a deserializer hands out the text of a value. With another name, the value is buffered as a tree.
pub(super) fn is_json_text<D>() -> bool {
    let name = type_name::<D>();
    JSON_TEXT.iter().any(|path| name.starts_with(path))
}

/// Whether a deserializer is one of this crate's, of which a key may be asked before all others. With another name, what
/// precedes the discriminator is buffered.
pub(super) fn is_own_reader<D>() -> bool {
    let name = type_name::<D>();
    name.starts_with(VALUE_READER) || name.starts_with(TEXT_READER)
}

#[cfg(test)]
mod tests {
    use super::{CBOR_TAG, NUMBER, RAW_VALUE, contains_buffer_visitor, is_buffer_visitor, is_json_text, is_own_reader};
    use crate::de::buffer::{Buffer, buffering_visitor};
    use crate::json::{TextReader, ValueReader, is_arbitrary_precision};
    use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, Visitor};
    use serde_json::Number;
    use serde_json::value::RawValue;

    /// A deserializer whose error is the name that is asked for.
    struct Name;

    impl<'de> Deserializer<'de> for Name {
        type Error = serde_core::de::value::Error;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
            Err(Error::custom("no name"))
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            _: V,
        ) -> Result<V::Value, Self::Error> {
            Err(Error::custom(name))
        }

        serde_core::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[test]
    fn raw_value_asks_for_its_name() {
        assert_eq!(Box::<RawValue>::deserialize(Name).unwrap_err().to_string(), RAW_VALUE);
    }

    /// RON, for one, checks the names of structs.
    #[test]
    fn no_other_format_is_asked_for_a_text() {
        let error = Buffer.deserialize(Name).err().unwrap();
        assert_eq!(error.to_string(), "no name");
        assert!(is_json_text::<
            &mut serde_json::Deserializer<serde_json::de::StrRead<'static>>,
        >());
        assert!(is_json_text::<&mut TextReader<'static>>() && !is_json_text::<&serde_json::Value>());
    }

    #[test]
    fn number_is_a_map_under_its_name() {
        use serde_core::de::value::{MapDeserializer, StrDeserializer};

        let entries = [(NUMBER, StrDeserializer::<serde_core::de::value::Error>::new("1e999"))];
        let number = Number::deserialize(MapDeserializer::new(entries.into_iter()));
        assert_eq!(number.is_ok(), is_arbitrary_precision());
        let entries = [("another", StrDeserializer::<serde_core::de::value::Error>::new("1e999"))];
        assert!(Number::deserialize(MapDeserializer::new(entries.into_iter())).is_err());
    }

    #[test]
    fn cbor_tag_is_an_enum_under_its_name() {
        struct VariantName;

        impl<'de> Visitor<'de> for VariantName {
            type Value = String;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an enum")
            }

            fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<String, A::Error> {
                data.variant().map(|(name, _)| name)
            }
        }

        #[derive(PartialEq, Debug)]
        struct Name(String);

        impl<'de> Deserialize<'de> for Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(VariantName).map(Name)
            }
        }

        let tagged = ciborium::Value::Tag(1, Box::new(true.into()));
        assert_eq!(tagged.deserialized::<Name>().unwrap().0, CBOR_TAG);
        let bytes = [0xc1, 0xf5];
        assert_eq!(ciborium::from_reader::<Name, _>(&bytes[..]).unwrap().0, CBOR_TAG);
    }

    #[test]
    fn own_reader_has_its_name() {
        assert!(is_own_reader::<ValueReader<'static>>() && is_own_reader::<&mut TextReader<'static>>());
        assert!(!is_own_reader::<&serde_json::Value>() && !is_own_reader::<Option<ValueReader<'static>>>());
    }

    #[test]
    fn buffering_visitor_has_its_name() {
        fn is<V>(_: V) -> bool {
            is_buffer_visitor::<V>()
        }

        fn contains<V>(_: V) -> bool {
            contains_buffer_visitor::<V>()
        }

        assert!(is(buffering_visitor()) && contains(Some(buffering_visitor())));
        assert!(!is(Some(buffering_visitor())) && !contains(Name));
    }
}
