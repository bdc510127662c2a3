//! Every text that the derive can say: what is wrong, then what to write.

use std::fmt::{self, Display};

/// Declares the messages, each with its two lines.
macro_rules! catalogue {
    ($($name:ident $({ $($argument:ident),* })? => $wrong:literal, $mend:literal;)*) => {
        /// A mistake.
        #[derive(Clone, Copy)]
        pub(crate) enum Message<'a> {
            $($name $({ $($argument: &'a str),* })?,)*
        }

        impl Display for Message<'_> {
            #[allow(clippy::too_many_lines)] // One arm per text.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match *self {
                    $(Message::$name $({ $($argument),* })? => {
                        fill(f, concat!($wrong, "\n", $mend), &[$($((stringify!($argument), $argument)),*)?])
                    })*
                }
            }
        }

        /// The same as they stand here.
        #[cfg(test)]
        pub(crate) const CATALOGUE: &[[&str; 2]] = &[$([$wrong, $mend]),*];

        /// The words in braces that each of them may have.
        #[cfg(test)]
        pub(crate) const ARGUMENTS: &[&[&str]] = &[$(&[$($(stringify!($argument)),*)?]),*];
    };
}

/// Writes a text with its words in braces. Not left to `write!`, of which one for each text is much to compile.
fn fill(f: &mut fmt::Formatter<'_>, text: &str, arguments: &[(&str, &str)]) -> fmt::Result {
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        f.write_str(before)?;
        rest = behind;
        let (word, after) = behind.split_once('}').unwrap_or_default();
        match arguments.iter().find(|(name, _)| *name == word) {
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
    NotAWord =>
        "expected the name of an attribute",
        "write `name` or `name = value`";
    NoComma =>
        "expected a comma",
        "separate attributes with `,`";
    Unknown { word, known } =>
        "unknown attribute `{word}`",
        "known here: {known}";
    Misspelled { word, similar, known } =>
        "unknown attribute `{word}`, did you mean `{similar}`?",
        "known here: {known}";
    Misplaced { word, belongs } =>
        "`{word}` does not belong here",
        "write it on {belongs}";
    Foreign { word, instead } =>
        "`{word}` is another derive's word",
        "{instead}";
    Repeated { word } =>
        "`{word}` is given twice",
        "keep one";
    TakesNoValue { word } =>
        "`{word}` takes no value",
        "write `{word}` alone";
    TakesString { word } =>
        "`{word}` takes a string",
        "write `{word} = \"...\"`";
    TakesPath { word } =>
        "`{word}` takes a path",
        "write `{word} = some::path`, without quotes or a call";
    TakesRule =>
        "unknown spelling for `rename_all`",
        "write \"camelCase\", \"snake_case\", \"PascalCase\", \"kebab-case\" or \"SCREAMING_SNAKE_CASE\"";
    Empty { word } =>
        "the value of `{word}` is empty",
        "write what the JSON has there";
    SerdeWord { word } =>
        "serde's `{word}` has no effect here",
        "write it in `#[clerk_model(...)]`";
    SerdeMisplaced { word, belongs } =>
        "serde's `{word}` has no effect here",
        "write it in `#[clerk_model(...)]` on {belongs}";
    SerdeForeign { word, instead } =>
        "serde's `{word}` has no effect here",
        "{instead}";
    SerdeUnknown { word } =>
        "serde's `{word}` has no effect here, and nothing here does the same",
        "remove it, or write `Deserialize` and `Serialize` by hand and `clerk_models::opaque_schema!` for the type";
    SerdeAttribute =>
        "serde's attributes have no effect here",
        "write `#[clerk_model(...)]` with this crate's words";

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
    TransparentStruct =>
        "`transparent` is for a tuple struct of one field",
        "remove it, or write `struct Name(Type);`";
    TransparentFields =>
        "a `transparent` tuple struct has exactly one field",
        "write `struct Name(Type);`, or name the fields and remove `transparent` for an object";
    TransparentOnly { word } =>
        "`{word}` has no meaning on a `transparent` newtype",
        "remove it: the newtype reads and writes as its field";
    NoVariants =>
        "an enum lists at least one variant besides `other`",
        "write `Name` for each string, or `Name(Model)` for each object that it may be";
    MixedVariant { first } =>
        "of this variant and `{first}`, one is a string and the other holds a model",
        "write all variants as `Name`, or all as `Name(Model)`";
    NamedVariant =>
        "a variant does not name fields",
        "write a struct with these fields, and the variant as `Name(Struct)`";
    ManyVariant =>
        "a variant holds one model, or nothing",
        "write `Name(Model)` for an object, `Name` for a string";
    VariantField { word } =>
        "`{word}` has no meaning on the field of a variant",
        "remove it: the variant holds its model as it is";

    // The discriminator of a struct.
    NoTag =>
        "it is not said which discriminator to check",
        "write `#[clerk_model(object = \"...\")]` with its value, or `#[clerk_model(no_object)]` if there is none";
    BothTags =>
        "`object` and `no_object` contradict each other",
        "keep the one that is true of the JSON";
    NeedsObject { word } =>
        "`{word}` needs an `object`",
        "write `object = \"...\"` with it, or remove it";
    SameObject { value } =>
        "the discriminator \"{value}\" is read already",
        "remove it, or write another value";

    // Enums.
    NamesOnly { word } =>
        "`{word}` is for the variants of a string enum",
        "write `object = \"...\"` for the discriminator of an object";
    UnionOnly { word } =>
        "`{word}` is for a union, whose variants hold models",
        "remove it, or give each variant a model: `Name(Model)`";
    ObjectOfString =>
        "`object` is for the variants of a union",
        "write `rename = \"...\"` for the value of a string";
    RenameAllUnion =>
        "`rename_all` has no meaning on a union: the discriminators are those of its models",
        "remove it, or write it on the models";
    OtherString =>
        "the `other` variant of a string enum keeps the value",
        "write `Name(String)`";
    OtherObject =>
        "the `other` variant of a union keeps the object",
        "write `Name(clerk_models::Metadata)` or `Name(serde_json::Value)`";
    OtherTwice =>
        "another variant is `other` already",
        "keep one of them";
    OtherWith { word } =>
        "`{word}` has no meaning on the `other` variant, which keeps what no variant lists",
        "remove it, or remove `other`";
    SameValue { value, other } =>
        "the value \"{value}\" could be this variant's or that of `{other}`",
        "tell them apart with `rename`, or remove an `alias`";
    AliasIsValue { value } =>
        "the value \"{value}\" is read already",
        "remove the `alias`";
    SameDiscriminator { value, other } =>
        "the discriminator \"{value}\" could be this variant's or that of `{other}`",
        "keep it on one of them";
    ContentIsTag =>
        "the content has the key of the discriminator",
        "write the key that the content has in the JSON";

    // Presence.
    Together { word, other } =>
        "`{word}` and `{other}` contradict each other",
        "keep one of them";
    RequiredPlain =>
        "`required` is for an `Option`: a field of any other type is required anyway",
        "remove it, or write `Option<...>` if the value may be null";
    RequiredAnyway =>
        "`required` is not for a type parameter: whether its key may be absent is up to the type",
        "write `Option<...>` around it";
    DefaultOfOption =>
        "an `Option` is `None` when its key is absent",
        "remove `default`, or name a function: `default = some::path`";
    NullOfOption =>
        "`null_as_default` is not for an `Option`, which is `None` where the JSON has null",
        "remove it, or write the type without `Option` and a `default`";
    NullNeedsDefault =>
        "`null_as_default` reads null as the default, and there is none",
        "write `default` beside it";
    NestedOptions =>
        "an `Option` in an `Option` in an `Option` has no meaning in JSON",
        "write `Option<Option<...>>` to tell absent from null";
    DoubleWith { word } =>
        "`{word}` is not for `Option<Option<...>>`, which already tells absent from null",
        "remove it, or write a single `Option`";

    // Fields that stand apart.
    SkipWith { word } =>
        "`{word}` has no meaning on a field that is never read or written",
        "remove it, or remove `skip`";
    ExtraWith { word } =>
        "`{word}` has no meaning on the field that collects unknown keys",
        "remove it, or remove `extra`";
    FlattenWith { word } =>
        "`{word}` has no meaning on a field whose two keys stand in this object",
        "remove it, or remove `flatten`";
    ExtraTwice =>
        "another field collects the unknown keys already",
        "keep `extra` on one of them";
    FlattenTwice =>
        "another field is flattened already",
        "keep `flatten` on one of them";
    FlattenOption =>
        "a flattened union cannot be absent",
        "write the union itself, with an `other` variant if it may be missing";

    // Keys.
    SameKey { key, other } =>
        "the key \"{key}\" could be this field's or that of `{other}`",
        "tell them apart with `rename`, or remove an `alias`";
    TagKey { key } =>
        "the key \"{key}\" is the discriminator's, which needs no field",
        "remove the field, give it another key with `rename`, or name the discriminator's with `tag`";
    AliasIsKey { key } =>
        "the key \"{key}\" is read already",
        "remove the `alias`";
    TooMany { count, most } =>
        "too many keys or values: {count}, of at most {most}",
        "keep them as data, in a map or a `String`";
}
