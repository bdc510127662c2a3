//! The shape of a field, from its type and its attributes.

use crate::errors::{Errors, Location};
use crate::message::Message;
use crate::model::{Default, Form, Shape, option_of, ungrouped};
use crate::parse::attribute::Given;
use crate::tokens::tokens_of;
use crate::types::{has_parameters, is_container_name};
use syn::{Generics, Type};

pub(super) fn parse(ty: &Type, generics: &Generics, given: &Given, errors: &mut Errors) -> Shape {
    if given.has("skip").is_some() {
        refuse_others(given, "skip", |attribute| Message::SkipWith { attribute }, errors);
        return Shape::Skip;
    }
    if let Some(location) = given.has("extra") {
        refuse_others(given, "extra", |attribute| Message::ExtraWith { attribute }, errors);
        return Shape::Extra(location);
    }
    if let Some(location) = given.has("flatten") {
        refuse_others(given, "flatten", |attribute| Message::FlattenWith { attribute }, errors);
        if option_of(ty).is_some() {
            errors.at_next(ty, Message::FlattenOption);
        }
        return Shape::Flatten(location);
    }
    Shape::Keyed(match option_of(ty) {
        None => parse_plain(ty, generics, given, errors),
        Some(inner) => match option_of(inner) {
            None => parse_option(given, errors),
            Some(innermost) => parse_double(ty, innermost, given, errors),
        },
    })
}

fn parse_plain(ty: &Type, generics: &Generics, given: &Given, errors: &mut Errors) -> Form {
    let is_parameter = is_parameter(ty, generics);
    if let Some(location) = exclusive(given, "required", "default", errors) {
        let message = if is_parameter {
            Message::RequiredAnyway
        } else {
            Message::RequiredPlain
        };
        errors.at(location, message);
    }
    let null = exclusive(given, "null_as_default", "with", errors);
    if given.has("default").is_some() {
        let path = given.path("default");
        return Form::Default {
            default: path.map_or(Default::Trait, Default::Path),
            null: null.is_some(),
        };
    }
    if let (Some(location), false) = (null, given.is_invalid("default")) {
        errors.at(location, Message::NullNeedsDefault);
    }
    if given.has("with").is_none() && may_be_option(ty, generics) {
        Form::OfType
    } else {
        Form::Plain
    }
}

fn parse_option(given: &Given, errors: &mut Errors) -> Form {
    let required = exclusive(given, "required", "default", errors).is_some();
    if let Some(location) = given.has("null_as_default") {
        errors.at(location, Message::NullOfOption);
    }
    match (given.has("default"), given.path("default")) {
        (None, _) => Form::Option { required },
        (Some(_), Some(path)) => Form::OptionDefault(path),
        (Some(location), None) => {
            // With `required`, it is reported already.
            if given.has("required").is_none() {
                errors.at(location, Message::DefaultOfOption);
            }
            Form::Option { required }
        }
    }
}

fn parse_double(ty: &Type, innermost: &Type, given: &Given, errors: &mut Errors) -> Form {
    for &attribute in &["required", "default", "null_as_default"] {
        if let Some(location) = given.has(attribute) {
            errors.at(location, Message::DoubleWith { attribute });
        }
    }
    if option_of(innermost).is_some() {
        errors.at_next(ty, Message::NestedOptions);
    }
    Form::Double
}

/// The location of an attribute that cannot be combined with `other`.
fn exclusive(given: &Given, attribute: &str, other: &str, errors: &mut Errors) -> Option<Location> {
    let location = given.has(attribute)?;
    if given.has(other).is_some() {
        errors.at(location, Message::Together { attribute, other });
        return None;
    }
    Some(location)
}

fn refuse_others<'a>(
    given: &Given,
    attribute: &str,
    message: impl Fn(&'static str) -> Message<'a>,
    errors: &mut Errors,
) {
    for (other, location) in given.others(&[attribute]) {
        errors.at(location, message(other));
    }
}

/// Whether a type parameter decides what the type is: `T`, `T::Item` and `Alias<T>`, which may be those of an `Option`.
fn may_be_option(ty: &Type, generics: &Generics) -> bool {
    if let Type::Path(path) = ungrouped(ty) {
        let of_container = path.qself.is_none()
            && path
                .path
                .segments
                .last()
                .is_some_and(|last| is_container_name(&last.ident));
        !of_container && has_parameters(ty, generics)
    } else {
        false
    }
}

fn is_parameter(ty: &Type, generics: &Generics) -> bool {
    let ty = tokens_of(ungrouped(ty)).to_string();
    generics.type_params().any(|parameter| parameter.ident == ty)
}
