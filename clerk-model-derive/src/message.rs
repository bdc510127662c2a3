//! Every text that the derive can say, and the list in which they are collected: what is wrong, then what to write.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::fmt::{self, Display};

/// All mistakes of one item, in the order they were found.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds a mistake at these tokens.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: Message<'_>) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds a mistake at this place.
    pub(crate) fn at_span(&mut self, span: Span, message: Message<'_>) {
        self.0.push(syn::Error::new(span, message));
    }

    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.iter().map(syn::Error::to_compile_error).collect()
    }
}

/// A mistake.
#[derive(Clone, Copy)]
pub(crate) enum Message<'a> {
    Enum,
    Union,
    TupleStruct,
    UnitStruct,
    TransparentStruct,
    TransparentFields,
    TransparentOnly(&'a str),
    NoTag,
    BothTags,
    NeedsObject(&'a str),
    EmptyObject,
    AliasIsObject,
    UnknownWord {
        word: &'a str,
        similar: Option<&'a str>,
        known: &'a str,
    },
    Misplaced {
        word: &'a str,
        belongs: &'a str,
    },
    ForeignWord {
        word: &'a str,
        instead: &'a str,
    },
    Repeated(&'a str),
    NotAList,
    NotAWord,
    NoComma,
    TakesNoValue(&'a str),
    TakesString(&'a str),
    TakesPath(&'a str),
    TakesRule,
    Flatten,
    Together {
        word: &'a str,
        other: &'a str,
    },
    RequiredPlain,
    RequiredAnyway,
    DefaultOfOption,
    NullNeedsDefault,
    NestedOptions,
    DoubleWith(&'a str),
    SkipWith(&'a str),
    ExtraWith(&'a str),
    ExtraTwice,
    SameKey {
        key: &'a str,
        other: &'a str,
    },
    TagKey(&'a str),
    AliasIsKey(&'a str),
    SerdeAttribute,
}

impl Display for Message<'_> {
    #[allow(clippy::too_many_lines)] // A catalogue: one arm per text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Message::Enum => f.write_str(
                "`ClerkModel` cannot be derived for an enum yet\n\
                 write the enum's `Deserialize` and `Serialize` by hand and `clerk_models::opaque_schema!` for it",
            ),
            Message::Union => f.write_str(
                "`ClerkModel` cannot be derived for a Rust union\nwrite a struct with named fields",
            ),
            Message::TupleStruct => f.write_str(
                "a tuple struct is not a JSON object\n\
                 name its fields, or put `#[clerk_model(transparent)]` on a newtype that reads as its one field",
            ),
            Message::UnitStruct => {
                f.write_str("a unit struct is not a JSON object\nwrite `{}` for an object without fields")
            }
            Message::TransparentStruct => f.write_str(
                "`transparent` is for a tuple struct of one field\nremove it, or write `struct Name(Type);`",
            ),
            Message::TransparentFields => {
                f.write_str("a `transparent` tuple struct has exactly one field\nname the fields to read an object")
            }
            Message::TransparentOnly(word) => write!(
                f,
                "`{word}` has no meaning on a `transparent` newtype\nremove it: the newtype reads and writes as its field"
            ),
            Message::NoTag => f.write_str(
                "is there a discriminator to check?\n\
                 write `#[clerk_model(object = \"...\")]` with its value, or `#[clerk_model(no_object)]` if there is none",
            ),
            Message::BothTags => {
                f.write_str("`object` and `no_object` contradict each other\nkeep the one that is true of the JSON")
            }
            Message::NeedsObject(word) => write!(f, "`{word}` needs an `object`\nwrite `object = \"...\"` beside it"),
            Message::EmptyObject => f.write_str("the value is empty\nwrite what the JSON has there"),
            Message::AliasIsObject => {
                f.write_str("this value is read already\nremove it, or write another value of the discriminator")
            }
            Message::UnknownWord { word, similar, known } => {
                write!(f, "unknown attribute `{word}`")?;
                if let Some(similar) = similar {
                    write!(f, ", did you mean `{similar}`?")?;
                }
                write!(f, "\nknown here: {known}")
            }
            Message::Misplaced { word, belongs } => {
                write!(f, "`{word}` does not belong here\nwrite it on {belongs}")
            }
            Message::ForeignWord { word, instead } => write!(f, "`{word}` is another derive's word\n{instead}"),
            Message::Repeated(word) => write!(f, "`{word}` is given twice\nkeep one"),
            Message::NotAList => {
                f.write_str("expected a list of attributes\nwrite `#[clerk_model(...)]`")
            }
            Message::NotAWord => f.write_str("expected the name of an attribute\nwrite `name` or `name = value`"),
            Message::NoComma => f.write_str("expected a comma\nseparate attributes with `,`"),
            Message::TakesNoValue(word) => write!(f, "`{word}` takes no value\nwrite `{word}` alone"),
            Message::TakesString(word) => write!(f, "`{word}` takes a string\nwrite `{word} = \"...\"`"),
            Message::TakesPath(word) => {
                write!(f, "`{word}` takes a path\nwrite `{word} = some::path`, without quotes")
            }
            Message::TakesRule => f.write_str(
                "unknown spelling of keys\n\
                 write \"camelCase\", \"snake_case\", \"PascalCase\", \"kebab-case\" or \"SCREAMING_SNAKE_CASE\"",
            ),
            Message::Flatten => f.write_str(
                "`flatten` is for an adjacently tagged union, and those cannot be derived yet\n\
                 name the fields here",
            ),
            Message::Together { word, other } => {
                write!(f, "`{word}` and `{other}` contradict each other\nkeep one of them")
            }
            Message::RequiredPlain => f.write_str(
                "`required` is for an `Option`: a field of any other type is required anyway\n\
                 remove it, or write `Option<...>` if the value may be null",
            ),
            Message::RequiredAnyway => f.write_str(
                "`required` is not for a type parameter: whether its key may be absent is up to the type\n\
                 write `Option<...>` around it",
            ),
            Message::DefaultOfOption => f.write_str(
                "an `Option` is `None` when its key is absent\nremove `default`, or name a function: `default = some::path`",
            ),
            Message::NullNeedsDefault => f.write_str(
                "`null_as_default` reads null as the default, and there is none\nwrite `default` beside it",
            ),
            Message::NestedOptions => f.write_str(
                "an `Option` in an `Option` in an `Option` has no meaning in JSON\n\
                 write `Option<Option<...>>` to tell absent from null",
            ),
            Message::DoubleWith(word) => write!(
                f,
                "`{word}` is not for `Option<Option<...>>`, which already tells absent from null\n\
                 remove it, or write a single `Option`"
            ),
            Message::SkipWith(word) => write!(
                f,
                "`{word}` has no meaning on a field that is never read or written\nremove it, or remove `skip`"
            ),
            Message::ExtraWith(word) => write!(
                f,
                "`{word}` has no meaning on the field that collects unknown keys\nremove it, or remove `extra`"
            ),
            Message::ExtraTwice => {
                f.write_str("another field collects the unknown keys already\nkeep `extra` on one of them")
            }
            Message::SameKey { key, other } => write!(
                f,
                "the key \"{key}\" could be this field's or that of `{other}`\n\
                 tell them apart with `rename`, or remove an `alias`"
            ),
            Message::TagKey(key) => write!(
                f,
                "the key \"{key}\" is the discriminator's, which needs no field\n\
                 remove the field, give it another key with `rename`, or name the discriminator's with `tag`"
            ),
            Message::AliasIsKey(key) => write!(f, "the key \"{key}\" is read already\nremove the `alias`"),
            Message::SerdeAttribute => f.write_str(
                "serde's attributes have no effect here\nwrite `#[clerk_model(...)]` with this crate's words",
            ),
        }
    }
}
