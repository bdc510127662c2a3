//! The shape of a field, from its type and its attributes.

use crate::errors::{Errors, Location};
use crate::message::Message;
use crate::model::{Default, DefaultValue, Form, Shape, option_of, path_name, ungrouped};
use crate::parse::attribute::{DefaultLiteral, Given};
use crate::tokens::tokens_of;
use crate::types::{has_parameters, is_container_name};
use syn::{Generics, Path, Type};

/// `has_default` is that of the struct.
pub(super) fn parse(ty: &Type, generics: &Generics, has_default: bool, given: &Given, errors: &mut Errors) -> Shape {
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
    let form = match option_of(ty) {
        None => parse_plain(ty, generics, has_default, given, errors),
        Some(inner) => match option_of(inner) {
            None => parse_option(inner, has_default, given, errors),
            Some(innermost) => parse_double(ty, innermost, given, errors),
        },
    };
    let may_be_absent = match form {
        Form::Plain | Form::OfType => given.is_invalid("default"),
        Form::Option { required } => !required,
        Form::Default { .. } | Form::NonNull | Form::OptionDefault(_) | Form::Double => true,
    };
    if let (Some(location), false) = (given.has("omit_if"), may_be_absent) {
        errors.at(location, Message::OmitIf);
    }
    Shape::Keyed(form)
}

/// The value of `default`, which a string is for strings alone; it may be inside of an `Option`.
fn parse_default(ty: &Type, given: &Given, errors: &mut Errors) -> Option<DefaultValue> {
    if let Some(path) = given.path("default") {
        return Some(DefaultValue::Path(path));
    }
    let default = given.default_literal()?;
    if let (Some(text), false) = (&default.text, is_string(ty)) {
        let path = syn::parse_str::<Path>(text).map_or_else(|_| "some::path".to_owned(), |path| path_name(&path));
        errors.at(default.location, Message::DefaultText { path: &path });
    }
    Some(DefaultValue::Literal(DefaultLiteral::clone(default)))
}

/// By name: `String`, `Cow<str>` and `&str`.
fn is_string(ty: &Type) -> bool {
    match ungrouped(ty) {
        Type::Path(path) => {
            let last = path.path.segments.last();
            last.is_some_and(|last| last.ident == "String" || last.ident == "Cow")
        }
        Type::Reference(reference) => {
            matches!(ungrouped(&reference.elem), Type::Path(path) if path.path.is_ident("str"))
        }
        _ => false,
    }
}

fn parse_plain(ty: &Type, generics: &Generics, has_default: bool, given: &Given, errors: &mut Errors) -> Form {
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
    if let Some(location) = given.has("non_null") {
        errors.at(location, Message::NonNullPlain);
    }
    if given.has("default").is_some() {
        let value = parse_default(ty, given, errors);
        return Form::Default {
            default: value.map_or(Default::Trait, Default::Value),
            null: null.is_some(),
        };
    }
    if has_default {
        return Form::Default {
            default: Default::Value(DefaultValue::OfStruct),
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

fn parse_option(inner: &Type, has_default: bool, given: &Given, errors: &mut Errors) -> Form {
    let required = exclusive(given, "required", "default", errors).is_some();
    if let Some(location) = given.has("null_as_default") {
        errors.at(location, Message::NullOfOption);
    }
    if given.has("non_null").is_some() {
        for other in ["required", "default", "with"] {
            exclusive(given, "non_null", other, errors);
        }
        if let (true, None, Some(location)) = (has_default, given.has("default"), given.has("non_null")) {
            let (attribute, other) = ("non_null", "default");
            errors.at(location, Message::Together { attribute, other });
        }
        return Form::NonNull;
    }
    if let Some(location) = given.has("default") {
        if let Some(value) = parse_default(inner, given, errors) {
            return Form::OptionDefault(value);
        }
        // With `required`, it is reported already.
        if given.has("required").is_none() {
            errors.at(location, Message::DefaultOfOption);
        }
    } else if has_default && !required {
        return Form::OptionDefault(DefaultValue::OfStruct);
    }
    Form::Option { required }
}

fn parse_double(ty: &Type, innermost: &Type, given: &Given, errors: &mut Errors) -> Form {
    for &attribute in &["required", "non_null", "default", "null_as_default"] {
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
