//! How a field's absence and null are read: from its type and its attributes together.

use crate::attr::Given;
use crate::errors::{Errors, Spot};
use crate::message::Message;
use crate::model::{option_of, ungrouped, Default, Shape};
use crate::tokens::tokens_of;
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
    match option_of(ty) {
        None => parse_plain(ty, generics, given, errors),
        Some(inner) => match option_of(inner) {
            None => parse_option(given, errors),
            Some(innermost) => parse_double(ty, innermost, given, errors),
        },
    }
}

/// A field that is not spelled `Option`.
fn parse_plain(ty: &Type, generics: &Generics, given: &Given, errors: &mut Errors) -> Shape {
    let is_parameter = is_parameter(ty, generics);
    if let Some(spot) = alone(given, "required", "default", errors) {
        let message = if is_parameter {
            Message::RequiredAnyway
        } else {
            Message::RequiredPlain
        };
        errors.at(spot, message);
    }
    let null = alone(given, "null_as_default", "with", errors);
    if given.has("default").is_some() {
        let path = given.path("default");
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

/// An `Option`.
fn parse_option(given: &Given, errors: &mut Errors) -> Shape {
    let required = alone(given, "required", "default", errors).is_some();
    if let Some(spot) = given.has("null_as_default") {
        errors.at(spot, Message::NullOfOption);
    }
    match (given.has("default"), given.path("default")) {
        (None, _) => Shape::Option { required },
        (Some(_), Some(path)) => Shape::OptionDefault(path),
        (Some(spot), None) => {
            // Beside `required`, it is told of already.
            if given.has("required").is_none() {
                errors.at(spot, Message::DefaultOfOption);
            }
            Shape::Option { required }
        }
    }
}

/// An `Option` of an `Option`.
fn parse_double(ty: &Type, innermost: &Type, given: &Given, errors: &mut Errors) -> Shape {
    for &word in &["required", "default", "null_as_default"] {
        if let Some(spot) = given.has(word) {
            errors.at(spot, Message::DoubleWith { word });
        }
    }
    if option_of(innermost).is_some() {
        errors.at_next(ty, Message::NestedOptions);
    }
    Shape::Double
}

/// Where a word is given, if the other is not, which contradicts it.
fn alone(given: &Given, word: &str, other: &str, errors: &mut Errors) -> Option<Spot> {
    let spot = given.has(word)?;
    if given.has(other).is_some() {
        errors.at(spot, Message::Together { word, other });
        return None;
    }
    Some(spot)
}

/// Notes every other word beside one that stands alone.
fn refuse_others<'a>(given: &Given, word: &str, message: impl Fn(&'static str) -> Message<'a>, errors: &mut Errors) {
    for (other, spot) in given.others(&[word]) {
        errors.at(spot, message(other));
    }
}

/// Whether the type is one of the item's own type parameters.
fn is_parameter(ty: &Type, generics: &Generics) -> bool {
    let ty = tokens_of(ungrouped(ty)).to_string();
    generics.type_params().any(|parameter| parameter.ident == ty)
}
