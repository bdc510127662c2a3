//! From tokens to a [`Model`]: what each attribute means for its struct or field.

use crate::attr::{Given, Site};
use crate::case::Rule;
use crate::message::{Errors, Message};
use crate::model::{option_of, ungrouped, Default, Field, Kind, Model, Object, Shape, Tag};
use quote::ToTokens;
use syn::{parse_quote, Data, DeriveInput, Fields, Generics, LitStr, Type};

/// Reads an item; what is wrong with it is noted.
pub(crate) fn parse(input: &DeriveInput, errors: &mut Errors) -> Model {
    let given = Given::read(&input.attrs, Site::Struct, errors);
    let kind = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => {
                if let Some(span) = given.has("transparent") {
                    errors.at_span(span, Message::TransparentStruct);
                }
                parse_object(input, fields, &given, errors)
            }
            fields => parse_newtype(input, fields, &given, errors),
        },
        Data::Enum(data) => {
            errors.at(data.enum_token, Message::Enum);
            Kind::Refused
        }
        Data::Union(data) => {
            errors.at(data.union_token, Message::Union);
            Kind::Refused
        }
    };
    Model {
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        krate: given
            .path("crate")
            .cloned()
            .unwrap_or_else(|| parse_quote!(::clerk_models)),
        kind,
    }
}

fn parse_newtype(input: &DeriveInput, fields: &Fields, given: &Given, errors: &mut Errors) -> Kind {
    if given.has("transparent").is_none() {
        let unit = matches!(fields, Fields::Unit);
        errors.at(
            &input.ident,
            if unit {
                Message::UnitStruct
            } else {
                Message::TupleStruct
            },
        );
        return Kind::Refused;
    }
    for name in given.names() {
        if name != "transparent" && name != "crate" {
            errors.at(name, Message::TransparentOnly(&name.to_string()));
        }
    }
    for field in fields {
        for name in Given::read(&field.attrs, Site::Field, errors).names() {
            errors.at(name, Message::TransparentOnly(&name.to_string()));
        }
    }
    let mut types = fields.iter().map(|field| &field.ty);
    if let (Some(ty), None) = (types.next(), types.next()) {
        Kind::Transparent(ty.clone())
    } else {
        errors.at(&input.ident, Message::TransparentFields);
        Kind::Refused
    }
}

fn parse_object(input: &DeriveInput, fields: &syn::FieldsNamed, given: &Given, errors: &mut Errors) -> Kind {
    let mut keys_known = !["tag", "rename_all", "exact_keys"]
        .iter()
        .any(|word| given.is_lost(word));
    let rule = match given.text("rename_all") {
        None => Rule::Camel,
        Some(name) => Rule::named(&name.value()).unwrap_or_else(|| {
            errors.at(name, Message::TakesRule);
            keys_known = false;
            Rule::Camel
        }),
    };
    Kind::Object(Object {
        tag: parse_tag(input, given, errors),
        rule,
        exact_keys: given.has("exact_keys").is_some(),
        deny_unknown: given.has("deny_unknown_fields"),
        keys_known,
        fields: fields
            .named
            .iter()
            .enumerate()
            .filter_map(|(index, field)| parse_field(index, field, &input.generics, errors))
            .collect(),
    })
}

fn parse_tag(input: &DeriveInput, given: &Given, errors: &mut Errors) -> Option<Tag> {
    let Some(object) = given.text("object") else {
        if given.is_lost("object") {
            return None;
        }
        let mut beside = ["object_optional", "object_alias", "tag"].into_iter();
        let beside = beside.find_map(|word| Some((word, given.has(word)?)));
        let answered = given.has("no_object").is_some() || given.is_lost("no_object");
        if let Some((word, span)) = beside {
            errors.at_span(span, Message::NeedsObject(word));
        } else if !answered && given.has("transparent").is_none() {
            errors.at(&input.ident, Message::NoTag);
        }
        return None;
    };
    if let Some(span) = given.has("no_object") {
        errors.at_span(span, Message::BothTags);
    }
    let mut values: Vec<String> = Vec::new();
    for value in std::iter::once(object).chain(given.texts("object_alias")) {
        not_empty(value, errors);
        if values.contains(&value.value()) {
            errors.at(value, Message::AliasIsObject);
        }
        values.push(value.value());
    }
    let key = given.text("tag");
    if let Some(key) = key {
        not_empty(key, errors);
    }
    Some(Tag {
        key: key.map_or_else(|| "object".to_owned(), LitStr::value),
        values,
        optional: given.has("object_optional").is_some(),
    })
}

fn not_empty(text: &LitStr, errors: &mut Errors) {
    if text.value().is_empty() {
        errors.at(text, Message::EmptyObject);
    }
}

fn parse_field(index: usize, field: &syn::Field, generics: &Generics, errors: &mut Errors) -> Option<Field> {
    let given = Given::read(&field.attrs, Site::Field, errors);
    let text = |text: &LitStr| (text.value(), text.span());
    Some(Field {
        ident: field.ident.clone()?,
        ty: field.ty.clone(),
        index,
        rename: given.text("rename").map(text),
        aliases: given.texts("alias").map(text).collect(),
        keys_known: !["rename", "alias", "skip", "extra", "flatten"]
            .iter()
            .any(|word| given.is_lost(word)),
        shape: parse_shape(&field.ty, generics, &given, errors),
        with: given.path("with").cloned(),
        check: given.path("check").cloned(),
    })
}

fn parse_shape(ty: &Type, generics: &Generics, given: &Given, errors: &mut Errors) -> Shape {
    if let Some(span) = given.has("flatten") {
        errors.at_span(span, Message::Flatten);
    }
    if given.has("skip").is_some() {
        refuse_others(given, "skip", |word| Message::SkipWith(word), errors);
        return Shape::Skip;
    }
    if let Some(span) = given.has("extra") {
        refuse_others(given, "extra", |word| Message::ExtraWith(word), errors);
        return Shape::Extra(span);
    }
    for (word, other) in [("required", "default"), ("null_as_default", "with")] {
        if let (Some(span), Some(_)) = (given.has(word), given.has(other)) {
            errors.at_span(span, Message::Together { word, other });
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
    if let Some(span) = given.has("required") {
        let message = if is_parameter {
            Message::RequiredAnyway
        } else {
            Message::RequiredPlain
        };
        errors.at_span(span, message);
    }
    if given.has("default").is_some() {
        let path = given.path("default").cloned();
        return Shape::Default {
            default: path.map_or(Default::Trait, Default::Path),
            null: null.is_some(),
        };
    }
    if let (Some(span), false) = (null, given.is_lost("default")) {
        errors.at_span(span, Message::NullNeedsDefault);
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
            if let Some(span) = given.has(word) {
                errors.at_span(span, Message::DoubleWith(word));
            }
        }
        if option_of(innermost).is_some() {
            errors.at(ty, Message::NestedOptions);
        }
        return Shape::Double;
    }
    if let Some(span) = given.has("null_as_default") {
        let (word, other) = ("null_as_default", "Option");
        errors.at_span(span, Message::Together { word, other });
    }
    match (given.has("default"), given.path("default")) {
        (None, _) => Shape::Option {
            required: given.has("required").is_some(),
        },
        (Some(_), Some(path)) => Shape::OptionDefault(path.clone()),
        (Some(span), None) => {
            errors.at_span(span, Message::DefaultOfOption);
            Shape::Option { required: false }
        }
    }
}

/// Notes every other word beside one that stands alone.
fn refuse_others(given: &Given, word: &str, message: impl Fn(&str) -> Message<'_>, errors: &mut Errors) {
    for name in given.names() {
        if name != word && name != "flatten" {
            errors.at(name, message(&name.to_string()));
        }
    }
}

/// Whether the type is one of the item's own type parameters.
fn is_parameter(ty: &Type, generics: &Generics) -> bool {
    let ty = ungrouped(ty).to_token_stream().to_string();
    generics.type_params().any(|parameter| parameter.ident == ty)
}
