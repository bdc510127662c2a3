//! Read-only accessors of schemas.

use super::kind::{Kind, ObjectSchema, SchemaFn};
use super::table::{Presence, Table, Unknown};
use super::{Literals, Schema};
use crate::json::{JsonType, Source};
use serde_json::Value;

/// What a [`Schema`] describes.
///
/// ```
/// use clerk_models::schema::SchemaKind;
/// use clerk_models::HasSchema;
///
/// assert_eq!(<Vec<u8>>::SCHEMA.kind(), SchemaKind::Array);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemaKind {
    /// Any JSON value.
    Any,
    /// A string, a number, a boolean or null: see [`Schema::json_type`].
    Scalar,
    /// Null or another value, as an `Option`: see [`Schema::inner`].
    Nullable,
    /// One of several, each of another JSON type: see [`Schema::variants`].
    OneOf,
    /// An array with one schema for all elements: see [`Schema::items`].
    Array,
    /// An array with a schema for each element: see [`Schema::prefix_items`].
    Tuple,
    /// An object with keys of any name: see [`Schema::property_names`] and [`Schema::additional_properties`].
    Map,
    /// A string enum: see [`Schema::values`].
    StringEnum,
    /// An integer enum: see [`Schema::integers`].
    IntegerEnum,
    /// A struct: see [`Schema::fields`].
    Object,
    /// An enum whose discriminator picks the variant: see [`Schema::tag`] and [`Schema::variants`].
    TaggedEnum,
    /// An enum of [`dispatch!`](crate::dispatch!): see [`Schema::variants`].
    Dispatch,
    /// A type that is validated as a whole, by reading it.
    Opaque,
}

/// A field of a struct, from [`Schema::fields`].
///
/// ```
/// use clerk_models::{ClerkModel, HasSchema};
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "customer")]
/// struct Customer {
///     first_name: Option<String>,
/// }
///
/// let field = Customer::SCHEMA.fields().next().unwrap();
/// assert_eq!((field.name(), field.key()), ("first_name", "firstName"));
/// assert!(!field.is_required());
/// # let _ = Customer { first_name: None }.first_name;
/// ```
#[derive(Debug, Clone, Copy)]
pub struct FieldSchema {
    table: &'static Table,
    index: usize,
    schema: &'static Schema,
    has_check: bool,
}

impl FieldSchema {
    /// The field's own name, or its `rename`: the key of [`Wire`](crate::Wire).
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.table.names_of(self.index).1
    }

    /// The key that the field is written under.
    #[must_use]
    pub fn key(&self) -> &'static str {
        self.table.names_of(self.index).0
    }

    /// Every key that the field is read under.
    #[must_use]
    pub fn keys(&self) -> &'static [&'static str] {
        self.table.field(self.index).map_or(&[], |field| field.read)
    }

    /// Whether the key must be present.
    #[must_use]
    pub fn is_required(&self) -> bool {
        match self.table.field(self.index).map(|field| field.presence) {
            Some(Presence::Required) => true,
            Some(Presence::OfType) => !self.schema.reads_absent(),
            Some(Presence::Optional) | None => false,
        }
    }

    /// Whether null is read as nothing, before the field's type is asked.
    #[must_use]
    pub fn is_nullable(&self) -> bool {
        self.table.is_nullable(self.index)
    }

    /// Whether the field has a `check`.
    #[must_use]
    pub fn has_check(&self) -> bool {
        self.has_check
    }

    /// The value's schema.
    #[must_use]
    pub fn schema(&self) -> &'static Schema {
        self.schema
    }
}

/// A variant of an enum, from [`Schema::variants`].
///
/// ```
/// use clerk_models::{ClerkModel, HasSchema};
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "email")]
/// struct Email {}
///
/// #[derive(ClerkModel)]
/// enum Message {
///     Email(Email),
/// }
///
/// let variant = Message::SCHEMA.variants().next().unwrap();
/// assert_eq!(variant.discriminators(), ["email"]);
/// assert_eq!(variant.schema().name(), Some("Email"));
/// # let _ = Message::Email(Email {});
/// ```
#[derive(Debug, Clone, Copy)]
pub struct VariantSchema {
    discriminators: Literals,
    schema: &'static Schema,
}

impl VariantSchema {
    /// The discriminator's values that pick it; none where something else does.
    #[must_use]
    pub fn discriminators(&self) -> Vec<Value> {
        self.discriminators.values()
    }

    /// The content's schema.
    #[must_use]
    pub fn schema(&self) -> &'static Schema {
        self.schema
    }
}

impl Schema {
    /// What the schema describes.
    #[must_use]
    pub fn kind(&self) -> SchemaKind {
        match &self.kind {
            Kind::Any => SchemaKind::Any,
            Kind::Scalar(_) => SchemaKind::Scalar,
            Kind::Nullable(_) => SchemaKind::Nullable,
            Kind::OneOf(_) => SchemaKind::OneOf,
            Kind::Array { .. } => SchemaKind::Array,
            Kind::Tuple(_) => SchemaKind::Tuple,
            Kind::Map { .. } => SchemaKind::Map,
            Kind::StringEnum(_) => SchemaKind::StringEnum,
            Kind::IntegerEnum(_) => SchemaKind::IntegerEnum,
            Kind::Object(_) => SchemaKind::Object,
            Kind::Tagged(_) => SchemaKind::TaggedEnum,
            Kind::Dispatch(_) => SchemaKind::Dispatch,
            Kind::Opaque(_) => SchemaKind::Opaque,
        }
    }

    /// The JSON type, where there is one.
    ///
    /// ```
    /// use clerk_models::{HasSchema, JsonType};
    /// assert_eq!(u8::SCHEMA.json_type(), Some(JsonType::Integer));
    /// assert_eq!(<Option<u8>>::SCHEMA.json_type(), None);
    /// ```
    #[must_use]
    pub fn json_type(&self) -> Option<JsonType> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(scalar.json_type),
            Kind::Array { .. } | Kind::Tuple(_) => Some(JsonType::Array),
            Kind::StringEnum(_) => Some(JsonType::String),
            Kind::IntegerEnum(_) => Some(JsonType::Integer),
            Kind::Map { .. } | Kind::Object(_) | Kind::Tagged(_) | Kind::Dispatch(_) => Some(JsonType::Object),
            Kind::Any | Kind::Nullable(_) | Kind::OneOf(_) | Kind::Opaque(_) => None,
        }
    }

    /// Whether the value, or an element of it, is a [`Secret`](crate::Secret). A struct's fields are asked themselves.
    ///
    /// ```
    /// use clerk_models::{HasSchema, Secret};
    /// assert!(<Vec<Secret>>::SCHEMA.is_secret());
    /// ```
    #[must_use]
    pub fn is_secret(&'static self) -> bool {
        super::Secrecy::default().of(self)
    }

    /// The Rust name of a struct or enum, without its path.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        match &self.kind {
            Kind::StringEnum(string_enum) => Some(string_enum.name),
            Kind::IntegerEnum(integer_enum) => Some(integer_enum.name),
            Kind::Object(object) => Some(object.table.name),
            Kind::Tagged(tagged) => Some(tagged.union.name),
            Kind::Dispatch(dispatch) => Some(dispatch.name),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::Map { .. }
            | Kind::Opaque(_) => None,
        }
    }

    /// The full Rust name of a struct, an enum with content or an opaque type, unique among types.
    #[must_use]
    pub fn type_name(&self) -> Option<&'static str> {
        match &self.kind {
            Kind::Object(object) => Some((object.type_name)()),
            Kind::Tagged(tagged) => Some((tagged.type_name)()),
            Kind::Dispatch(dispatch) => Some((dispatch.type_name)()),
            Kind::Opaque(opaque) => Some((opaque.type_name)()),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::Map { .. }
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_) => None,
        }
    }

    /// The format of a scalar, as JSON Schema names it.
    #[must_use]
    pub fn format(&self) -> Option<&'static str> {
        let Kind::Scalar(scalar) = &self.kind else { return None };
        scalar.format
    }

    /// The least integer of the type, if it is within 64 bits.
    ///
    /// ```
    /// use clerk_models::HasSchema;
    /// assert_eq!((u8::SCHEMA.minimum(), u8::SCHEMA.maximum()), (Some(0), Some(255)));
    /// ```
    #[must_use]
    pub fn minimum(&self) -> Option<i64> {
        let Kind::Scalar(scalar) = &self.kind else { return None };
        scalar.minimum
    }

    /// The greatest integer of the type, if it is within 64 bits.
    #[must_use]
    pub fn maximum(&self) -> Option<u64> {
        let Kind::Scalar(scalar) = &self.kind else { return None };
        scalar.maximum
    }

    /// Whether a scalar or an opaque type reads this JSON text. Of any other kind, false.
    ///
    /// ```
    /// use clerk_models::HasSchema;
    /// assert!(u8::SCHEMA.reads("255") && !u8::SCHEMA.reads("256"));
    /// ```
    #[must_use]
    pub fn reads(&self, json: &str) -> bool {
        match &self.kind {
            Kind::Scalar(scalar) => (scalar.reads)(Source::Text(json)),
            Kind::Opaque(opaque) => (opaque.reads)(Source::Text(json)),
            Kind::Any
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::Map { .. }
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_) => false,
        }
    }

    /// What is inside an `Option`.
    #[must_use]
    pub fn inner(&self) -> Option<&'static Schema> {
        let Kind::Nullable(inner) = self.kind else { return None };
        Some(inner())
    }

    /// The elements of an array.
    #[must_use]
    pub fn items(&self) -> Option<&'static Schema> {
        let Kind::Array { items, .. } = self.kind else {
            return None;
        };
        Some(items())
    }

    /// The number of elements of an array or tuple, where it is fixed.
    #[must_use]
    pub fn fixed_len(&self) -> Option<usize> {
        match &self.kind {
            Kind::Array { len, .. } => *len,
            Kind::Tuple(items) => Some(items.len()),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Map { .. }
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_)
            | Kind::Opaque(_) => None,
        }
    }

    /// The elements of a tuple, in order.
    pub fn prefix_items(&self) -> impl Iterator<Item = &'static Schema> {
        let items = if let Kind::Tuple(items) = self.kind { items } else { &[] };
        items.iter().map(|item| item())
    }

    /// The keys of a map.
    #[must_use]
    pub fn property_names(&self) -> Option<&'static Schema> {
        let Kind::Map { keys, .. } = self.kind else { return None };
        Some(keys())
    }

    /// The values of a map, or of the unknown keys that a struct keeps in its field `extra`.
    #[must_use]
    pub fn additional_properties(&self) -> Option<&'static Schema> {
        let map = match self.kind {
            Kind::Object(ObjectSchema { extra: Some(extra), .. }) => extra().kind,
            kind => kind,
        };
        let Kind::Map { values, .. } = map else { return None };
        Some(values())
    }

    /// The values of a string enum, as they are written, in order of declaration.
    ///
    /// ```
    /// use clerk_models::{ClerkModel, HasSchema};
    ///
    /// #[derive(ClerkModel)]
    /// enum Status {
    ///     Active,
    ///     #[clerk_model(alias = "late")]
    ///     PastDue,
    /// }
    ///
    /// assert_eq!(Status::SCHEMA.values(), ["active", "past_due"]);
    /// assert_eq!(Status::SCHEMA.accepted_values(), [("active", "active"), ("past_due", "past_due"), ("late", "past_due")]);
    /// # let _ = (Status::Active, Status::PastDue);
    /// ```
    #[must_use]
    pub fn values(&self) -> &'static [&'static str] {
        let Kind::StringEnum(string_enum) = self.kind else {
            return &[];
        };
        string_enum.values
    }

    /// Every value that a string enum reads, with the value as it is written.
    #[must_use]
    pub fn accepted_values(&self) -> Vec<(&'static str, &'static str)> {
        let Kind::StringEnum(string_enum) = self.kind else {
            return Vec::new();
        };
        let written = |text| {
            string_enum
                .lookup
                .find(text)
                .and_then(|index| string_enum.values.get(index))
        };
        let texts = string_enum.lookup.texts.iter();
        texts.filter_map(|text| Some((*text, *written(text)?))).collect()
    }

    /// The values of an integer enum, as they are written, in order of declaration.
    ///
    /// ```
    /// use clerk_models::{ClerkModel, HasSchema};
    ///
    /// #[derive(ClerkModel)]
    /// #[clerk_model(integer)]
    /// enum Priority {
    ///     Low = 1,
    ///     #[clerk_model(alias = 3)]
    ///     High = 2,
    /// }
    ///
    /// assert_eq!(Priority::SCHEMA.integers(), [1, 2]);
    /// assert_eq!(Priority::SCHEMA.accepted_integers(), [(1, 1), (2, 2), (3, 2)]);
    /// # let _ = (Priority::Low, Priority::High);
    /// ```
    #[must_use]
    pub fn integers(&self) -> &'static [i64] {
        let Kind::IntegerEnum(integer_enum) = self.kind else {
            return &[];
        };
        integer_enum.values
    }

    /// Every value that an integer enum reads, with the value as it is written.
    #[must_use]
    pub fn accepted_integers(&self) -> Vec<(i64, i64)> {
        let Kind::IntegerEnum(integer_enum) = self.kind else {
            return Vec::new();
        };
        integer_enum.accepted().collect()
    }

    /// Whether an enum has a variant `other`, which keeps other values.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match &self.kind {
            Kind::StringEnum(string_enum) => string_enum.open,
            Kind::IntegerEnum(integer_enum) => integer_enum.open,
            Kind::Tagged(tagged) => tagged.union.open,
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::Map { .. }
            | Kind::Object(_)
            | Kind::Dispatch(_)
            | Kind::Opaque(_) => false,
        }
    }

    /// The fields of a struct, in order of declaration.
    pub fn fields(&self) -> impl Iterator<Item = FieldSchema> {
        let object = if let Kind::Object(object) = self.kind {
            Some(object)
        } else {
            None
        };
        object.into_iter().flat_map(|object| {
            let members = object.members.iter().enumerate();
            members.map(move |(index, member)| FieldSchema {
                table: object.table,
                index,
                schema: member(),
                has_check: object.check(index).is_some(),
            })
        })
    }

    /// The discriminator's key of a struct or tagged enum.
    #[must_use]
    pub fn tag(&self) -> Option<&'static str> {
        match &self.kind {
            Kind::Object(object) => Some(object.table.tag).filter(|tag| !tag.is_empty()),
            Kind::Tagged(tagged) => Some(tagged.union.tag),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::Map { .. }
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Dispatch(_)
            | Kind::Opaque(_) => None,
        }
    }

    /// Whether the discriminator must be present.
    #[must_use]
    pub fn is_tag_required(&self) -> bool {
        match &self.kind {
            Kind::Object(object) => object.table.is_required(object.table.names.len()),
            Kind::Tagged(tagged) => !tagged.union.open,
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::Map { .. }
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Dispatch(_)
            | Kind::Opaque(_) => false,
        }
    }

    /// The discriminator's values that a struct reads, the one that is written first.
    ///
    /// ```
    /// use clerk_models::{HasSchema, OAuthAccessToken};
    /// assert_eq!(OAuthAccessToken::SCHEMA.discriminators(), ["oauth_access_token"]);
    /// ```
    #[must_use]
    pub fn discriminators(&self) -> Vec<Value> {
        let Kind::Object(object) = self.kind else {
            return Vec::new();
        };
        object.table.objects.values()
    }

    /// The keys that a struct has by `constant`, with their values, in order of declaration.
    ///
    /// ```
    /// use clerk_models::{ClerkModel, HasSchema};
    ///
    /// #[derive(ClerkModel)]
    /// #[clerk_model(object = "Pod", tag = "kind", constant("apiVersion" = "v1"))]
    /// struct Pod {}
    ///
    /// assert_eq!(Pod::SCHEMA.constants(), [("apiVersion", "v1".into())]);
    /// # let _ = Pod {};
    /// ```
    #[must_use]
    pub fn constants(&self) -> Vec<(&'static str, Value)> {
        let mut constants = Vec::new();
        if let Kind::Object(object) = self.kind {
            for (key, literals) in object.table.constants {
                constants.extend(literals.first().map(|literal| (*key, literal.to_value())));
            }
        }
        constants
    }

    /// The key of an adjacently tagged enum's content.
    #[must_use]
    pub fn content(&self) -> Option<&'static str> {
        let Kind::Tagged(tagged) = self.kind else { return None };
        tagged.union.content
    }

    /// The variants of an enum with content, and the alternatives of [`Schema::one_of`]; of a tagged enum, all but
    /// `other`.
    pub fn variants(&self) -> impl Iterator<Item = VariantSchema> {
        let (listed, contents): (_, &[SchemaFn]) = match self.kind {
            Kind::Tagged(tagged) => (tagged.union.variants, tagged.variants),
            Kind::Dispatch(dispatch) => (&[][..], dispatch.variants),
            Kind::OneOf(alternatives) => (&[][..], alternatives),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::Map { .. }
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Object(_)
            | Kind::Opaque(_) => (&[][..], &[][..]),
        };
        contents.iter().enumerate().map(|(index, content)| VariantSchema {
            discriminators: listed
                .get(index)
                .map_or(Literals::Texts(&[]), |variant| variant.objects),
            schema: content(),
        })
    }

    /// The content of a tagged enum's variant `other`.
    #[must_use]
    pub fn other(&self) -> Option<&'static Schema> {
        let Kind::Tagged(tagged) = self.kind else { return None };
        tagged.other.map(|other| other())
    }

    /// The adjacently tagged enum that a struct has in its field `flatten`.
    #[must_use]
    pub fn flattened(&self) -> Option<&'static Schema> {
        let Kind::Object(object) = self.kind else { return None };
        object.flatten.map(|flatten| flatten())
    }

    /// Whether an unknown key of a struct is a violation.
    #[must_use]
    pub fn denies_unknown_fields(&self) -> bool {
        let Kind::Object(object) = self.kind else { return false };
        object.table.unknown == Unknown::Denied
    }
}
