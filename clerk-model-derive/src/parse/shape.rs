//! How a field's absence and null are read: from its type and its attributes together.

use crate::attr::Given;
use crate::errors::Errors;
use crate::message::Message;
use crate::model::{option_of, ungrouped, Default, Shape};
use quote::ToTokens;
use syn::{Generics, Type};

pub(super) fn parse(ty: &Type, generics: &Generics, given: &Given, errors: &mut Errors) -> Shape {
    if given.has("skip").is_some() {
        refuse_others(given, "skip", |word| Message::SkipWith { word }, errors);
        return Shape::Skip;
    }
    if let Some(spot) = given.has("extra") {
        refuse_others(given, "extra", |word| Message::ExtraWith { word }, errors);
        return Shape::Extra(spot);
    }
    if let Some(spot) = given.has("flatten") {
        refuse_others(given, "flatten", |word| Message::FlattenWith { word }, errors);
        if option_of(ty).is_some() {
            errors.at_next(ty, Message::FlattenOption);
        }
        return Shape::Flatten(spot);
    }
    for (word, other) in [("required", "default"), ("null_as_default", "with")] {
        if let (Some(spot), Some(_)) = (given.has(word), given.has(other)) {
            errors.at(spot, Message::Together { word, other });
            return Shape::Plain;
        }
    }
    match option_of(ty) {
        None => parse_plain(ty, generics, given, errors),
        Some(inner) => parse_option(ty, inner, given, errors),
    }
}

/// A field that is not spelled `Option`.
fn parse_plain(ty: &Type, generics: &Generics, given: &Given, errors: &mut Errors) -> Shape {
    let is_parameter = is_parameter(ty, generics);
    let null = given.has("null_as_default");
    if let Some(spot) = given.has("required") {
        let message = if is_parameter {
            Message::RequiredAnyway
        } else {
            Message::RequiredPlain
        };
        errors.at(spot, message);
    }
    if given.has("default").is_some() {
        let path = given.path("default").cloned();
        return Shape::Default {
            default: path.map_or(Default::Trait, Default::Path),
            null: null.is_some(),
        };
    }
    if let (Some(spot), false) = (null, given.is_lost("default")) {
        errors.at(spot, Message::NullNeedsDefault);
    }
    if is_parameter && given.has("with").is_none() {
        Shape::OfType
    } else {
        Shape::Plain
    }
}

/// An `Option` of `inner`.
fn parse_option(ty: &Type, inner: &Type, given: &Given, errors: &mut Errors) -> Shape {
    if let Some(innermost) = option_of(inner) {
        for word in ["required", "default", "null_as_default"] {
            if let Some(spot) = given.has(word) {
                errors.at(spot, Message::DoubleWith { word });
            }
        }
        if option_of(innermost).is_some() {
            errors.at_next(ty, Message::NestedOptions);
        }
        return Shape::Double;
    }
    if let Some(spot) = given.has("null_as_default") {
        let (word, other) = ("null_as_default", "Option");
        errors.at(spot, Message::Together { word, other });
    }
    match (given.has("default"), given.path("default")) {
        (None, _) => Shape::Option {
            required: given.has("required").is_some(),
        },
        (Some(_), Some(path)) => Shape::OptionDefault(path.clone()),
        (Some(spot), None) => {
            errors.at(spot, Message::DefaultOfOption);
            Shape::Option { required: false }
        }
    }
}

/// Notes every other word beside one that stands alone.
fn refuse_others<'a>(given: &Given, word: &str, message: impl Fn(&'static str) -> Message<'a>, errors: &mut Errors) {
    for (other, spot) in given.others(&[word]) {
        errors.at(spot, message(other));
    }
}

/// Whether the type is one of the item's own type parameters.
fn is_parameter(ty: &Type, generics: &Generics) -> bool {
    let ty = ungrouped(ty).to_token_stream().to_string();
    generics.type_params().any(|parameter| parameter.ident == ty)
}
