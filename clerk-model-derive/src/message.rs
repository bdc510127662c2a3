//! The texts of all errors: what is wrong, then what to write.

use std::fmt::{self, Display};

macro_rules! catalogue {
    ($($name:ident $({ $($argument:ident),* })? => $wrong:literal, $fix:literal;)*) => {
        #[derive(Clone, Copy)]
        pub(crate) enum Message<'a> {
            $($name $({ $($argument: &'a str),* })?,)*
        }

        impl Display for Message<'_> {
            #[allow(clippy::too_many_lines)] // One arm per text.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match *self {
                    $(Message::$name $({ $($argument),* })? => {
                        fill(f, concat!($wrong, "\n", $fix), &[$($((stringify!($argument), $argument)),*)?])
                    })*
                }
            }
        }

        /// The texts with their placeholders.
        #[cfg(test)]
        #[allow(dead_code)] // `tests/unit` uses it.
        pub(crate) const CATALOGUE: &[[&str; 2]] = &[$([$wrong, $fix]),*];

        /// The placeholders of each text.
        #[cfg(test)]
        #[allow(dead_code)] // `tests/unit` uses it.
        pub(crate) const ARGUMENTS: &[&[&str]] = &[$(&[$($(stringify!($argument)),*)?]),*];
    };
}

/// One function for all texts, because a `write!` for each takes long to compile.
fn fill(f: &mut fmt::Formatter<'_>, text: &str, arguments: &[(&str, &str)]) -> fmt::Result {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        f.write_str(before)?;
        rest = after;
        let (placeholder, after) = after.split_once('}').unwrap_or_default();
        match arguments.iter().find(|(name, _)| *name == placeholder) {
            Some((_, argument)) => {
                f.write_str(argument)?;
                rest = after;
            }
            None => f.write_str("{")?,
        }
    }
    f.write_str(rest)
}

catalogue! {
    // The list of attributes.
    NotAList =>
        "expected a list of attributes",
        "write `#[clerk_model(...)]`";
    EmptyList =>
        "the list of attributes is empty",
        "write an attribute in it, or remove it";
    NotAName =>
        "expected the name of an attribute",
        "write `name` or `name = value`";
    NoComma =>
        "expected a comma",
        "separate attributes with `,`";
    Unknown { attribute, known } =>
        "unknown attribute `{attribute}`",
        "known here: {known}";
    Misspelled { attribute, similar, known } =>
        "unknown attribute `{attribute}`, did you mean `{similar}`?",
        "known here: {known}";
    Misplaced { attribute, sites } =>
        "`{attribute}` cannot be used here",
        "write it on {sites}";
    Foreign { attribute, instead } =>
        "`{attribute}` is an attribute of another derive",
        "{instead}";
    Repeated { attribute } =>
        "`{attribute}` is given twice",
        "keep one";
    TakesNoValue { attribute } =>
        "`{attribute}` takes no value",
        "write `{attribute}` alone";
    TakesString { attribute } =>
        "`{attribute}` takes a string",
        "write `{attribute} = \"...\"`";
    TakesLiteral { attribute } =>
        "`{attribute}` takes a string, an integer or a boolean",
        "write `{attribute} = \"...\"`, `{attribute} = 1` or `{attribute} = true`";
    TakesConstant =>
        "`constant` takes a key and a string, an integer or a boolean",
        "write `constant(\"key\" = \"value\")`";
    IntegerRange =>
        "this integer does not fit into 64 bits",
        "write one from -9223372036854775808 to 9223372036854775807";
    TakesPath { attribute } =>
        "`{attribute}` takes a path",
        "write `{attribute} = some::path`, without quotes or a call";
    TakesDefault =>
        "`default` takes a path or a literal",
        "write `default` alone, `default = some::path` without a call, or `default = 5`";
    DefaultText { path } =>
        "a string is the default of a string, and this field is of another type",
        "write `default = {path}` for the value of a function";
    TakesRule =>
        "unknown case for `rename_all`",
        "write \"camelCase\", \"snake_case\", \"PascalCase\", \"kebab-case\", \"SCREAMING_SNAKE_CASE\", \"SCREAMING-KEBAB-CASE\", \"lowercase\" or \"UPPERCASE\"";
    Empty { attribute } =>
        "the value of `{attribute}` is empty",
        "write what the JSON has there";
    SerdeKnown { attribute } =>
        "serde's `{attribute}` has no effect here",
        "write it in `#[clerk_model(...)]`";
    SerdeMisplaced { attribute, sites } =>
        "serde's `{attribute}` has no effect here",
        "write it in `#[clerk_model(...)]` on {sites}";
    SerdeForeign { attribute, instead } =>
        "serde's `{attribute}` has no effect here",
        "{instead}";
    SerdeUnknown { attribute } =>
        "serde's `{attribute}` has no effect here, and there is no counterpart",
        "remove it, or write `Deserialize` and `Serialize` by hand and `clerk_models::opaque_schema!` for the type";
    SerdeAttribute =>
        "serde's attributes have no effect here",
        "write this crate's attributes in `#[clerk_model(...)]`";

    // The shape of the item.
    RustUnion =>
        "`ClerkModel` cannot be derived for a Rust union",
        "write a struct with named fields, or an enum with a model in each variant";
    TupleStruct =>
        "a tuple struct is not a JSON object",
        "name its fields, or put `#[clerk_model(transparent)]` on a newtype that reads as its one field";
    UnitStruct =>
        "a unit struct is not a JSON object",
        "write `struct Name {}` for an object without fields";
    Packed =>
        "the fields of a packed struct have no references, which writing them takes",
        "remove `packed` from `repr`";
    TransparentStruct =>
        "`transparent` is for a tuple struct of one field",
        "remove it, or write `struct Name(Type);`";
    TransparentFields =>
        "a `transparent` tuple struct has exactly one field that is no `PhantomData`",
        "write `struct Name(Type);`, or name the fields and remove `transparent` for an object";
    TransparentOnly { attribute } =>
        "`{attribute}` cannot be combined with `transparent`",
        "remove it: the newtype reads and writes as its field";
    NoVariants =>
        "an enum needs at least one variant besides `other`",
        "write `Name` for each string, or `Name(Model)` for each object that it may be";
    MixedVariant { first } =>
        "this variant and `{first}` differ in kind: one is a string, the other has content",
        "write `#[clerk_model(other)]` here to keep unlisted values, or `object = \"...\"` on the variants without content";
    ManyVariant =>
        "a variant has at most one field without a name",
        "name them, or write `Name(Model)` for an object, `Name` for a string";
    VariantField { attribute } =>
        "`{attribute}` cannot be used on the field of a variant",
        "remove it: the variant holds its model as it is";

    // The discriminator of a struct.
    NoTag =>
        "missing `object` or `no_object`",
        "write `#[clerk_model(object = \"...\")]` with its value, or `#[clerk_model(no_object)]` if there is none";
    BothTags =>
        "`object` cannot be combined with `no_object`",
        "keep `object` if the JSON has a discriminator, `no_object` otherwise";
    NeedsObject { attribute } =>
        "`{attribute}` needs an `object`",
        "write `object = \"...\"` with it, or remove it";
    DuplicateDiscriminator { value } =>
        "duplicate discriminator {value}",
        "remove it, or write another value";
    MixedDiscriminators { expected, other, found } =>
        "expected {expected} as in {other}, found {found}",
        "write all discriminators as strings, all as integers, or all as booleans";

    // Enums.
    StringEnumOnly { attribute } =>
        "`{attribute}` is for the variants of a string enum",
        "write `object = \"...\"` for the discriminator of an object";
    TaggedOnly { attribute } =>
        "`{attribute}` is for a tagged enum, whose variants are objects",
        "remove it, or write each variant as `Name(Model)` or with named fields";
    ObjectOfString =>
        "`object` is for the variants of a tagged enum",
        "write `rename = \"...\"` for the value of a string, or `tag = \"...\"` on the enum for objects";
    VariantObject =>
        "missing `object`: this variant has no model, and so no discriminator",
        "write `#[clerk_model(object = \"...\")]` with its value";
    FieldsOnly { attribute } =>
        "`{attribute}` is for the objects of variants without a model, and there are none",
        "remove it, or write it on the models";
    ByTypeContent =>
        "a variant of an enum with `by_type` holds one type",
        "write `Name(Type)`";
    ByTypeVariant { attribute } =>
        "`{attribute}` cannot be used with `by_type`, where the JSON type selects the variant",
        "remove it";
    ByTypeOption =>
        "null is no variant of an enum with `by_type`",
        "write the type without `Option`, and `Option` around the enum";
    OtherValue =>
        "the `other` variant of an enum with `by_type` keeps the value",
        "write `Name(serde_json::Value)`";
    NoDisplayTagged =>
        "`no_display` is for a string enum: a tagged enum has no `Display`",
        "remove it";
    IntegerVariant { attribute } =>
        "`{attribute}` cannot be used in an integer enum, where a discriminant is the value",
        "write `Name = 3`, and `alias = 4` for a value that is read too";
    IntegerContent =>
        "a variant of an integer enum has no content",
        "write `Name = 3`, or `#[clerk_model(other)] Name(i64)` to keep unlisted values";
    TakesInteger { attribute } =>
        "`{attribute}` takes an `i64` in an integer enum",
        "write `{attribute} = 3`";
    OtherInteger =>
        "the `other` variant of an integer enum keeps the value",
        "write `Name(i64)`";
    OtherString =>
        "the `other` variant of a string enum keeps the value",
        "write `Name(String)`";
    OtherObject =>
        "the `other` variant of a tagged enum keeps the object",
        "write `Name(clerk_models::Metadata)` or `Name(serde_json::Value)`";
    OtherTwice =>
        "another variant is `other` already",
        "keep one of them";
    OtherWith { attribute } =>
        "`{attribute}` cannot be combined with `other`",
        "remove it, or remove `other`";
    SharedValue { value, other } =>
        "duplicate value \"{value}\", also of `{other}`",
        "distinguish them with `rename`, or remove an `alias`";
    DuplicateValue { value } =>
        "duplicate value \"{value}\"",
        "remove the `alias`";
    DuplicateInteger { value } =>
        "duplicate value {value}",
        "remove the `alias`";
    SharedInteger { value, other } =>
        "duplicate value {value}, also of `{other}`",
        "remove it from one of them";
    SharedDiscriminator { value, other } =>
        "duplicate discriminator {value}, also of `{other}`",
        "keep it on one of them";
    ContentIsTag =>
        "the content has the key of the discriminator",
        "write the key that the content has in the JSON";

    // Presence.
    Together { attribute, other } =>
        "`{attribute}` cannot be combined with `{other}`",
        "keep one of them";
    RequiredPlain =>
        "`required` is for an `Option`: a field of any other type is required anyway",
        "remove it, or write `Option<...>` if the value may be null";
    RequiredAnyway =>
        "`required` is not for a type parameter: whether its key may be absent is up to the type",
        "write `Option<...>` around it";
    NonNullPlain =>
        "`non_null` is for an `Option`: null is a violation for a field of any other type",
        "remove it, or write `Option<...>` if the key may be absent";
    OmitIf =>
        "`omit_if` needs a field whose key may be absent",
        "write `default`, or an `Option` without `required`";
    DefaultOfOption =>
        "an `Option` is `None` when its key is absent",
        "remove `default`, or name a function: `default = some::path`";
    NullOfOption =>
        "`null_as_default` is not for an `Option`, which is `None` where the JSON has null",
        "remove it, or write the type without `Option` and a `default`";
    NullNeedsDefault =>
        "`null_as_default` reads null as the default, and there is none",
        "add `default`";
    NestedOptions =>
        "an `Option` cannot be nested three times",
        "write `Option<Option<...>>` to distinguish absent from null";
    DoubleWith { attribute } =>
        "`{attribute}` is not for `Option<Option<...>>`, which already distinguishes absent from null",
        "remove it, or write a single `Option`";

    // `skip`, `extra` and `flatten`.
    SkipWith { attribute } =>
        "`{attribute}` cannot be combined with `skip`",
        "remove it, or remove `skip`";
    ExtraWith { attribute } =>
        "`{attribute}` cannot be combined with `extra`",
        "remove it, or remove `extra`";
    FlattenWith { attribute } =>
        "`{attribute}` cannot be combined with `flatten`",
        "remove it, or remove `flatten`";
    ExtraTwice =>
        "another field collects the unknown keys already",
        "keep `extra` on one of them";
    FlattenTwice =>
        "another field is flattened already",
        "keep `flatten` on one of them";
    FlattenOption =>
        "a flattened enum cannot be an `Option`",
        "write the enum itself, with an `other` variant if it may be missing";

    // Keys.
    SharedKey { key, other } =>
        "duplicate key \"{key}\", also of `{other}`",
        "distinguish them with `rename`, or remove an `alias`";
    TagKey { key } =>
        "the key \"{key}\" is the discriminator's, which needs no field",
        "remove the field, give it another key with `rename`, or name the discriminator's with `tag`";
    ConstantKey { key, other } =>
        "duplicate key \"{key}\", also of {other}",
        "remove one of them, or give the field another key with `rename`";
    DuplicateKey { key } =>
        "duplicate key \"{key}\"",
        "remove the `alias`";
    TooMany { count, most } =>
        "too many keys or values: {count}, of at most {most}",
        "keep them as data, in a map or a `String`";
}
