//! A struct with named fields.

use super::{literal_not_empty, mixed, not_empty, rule_of, shape};
use crate::attributes::Site;
use crate::case::Rule;
use crate::errors::Errors;
use crate::message::Message;
use crate::model::{Field, Kind, Object, Tag};
use crate::parse::attribute::{Constant, Given, LiteralValue, Text};
use syn::{DeriveInput, FieldsNamed, Generics};

pub(super) fn parse<'a>(input: &DeriveInput, fields: &'a FieldsNamed, given: Given, errors: &mut Errors) -> Kind<'a> {
    let rule = rule_of(&given, Rule::Camel, errors);
    let keys_known = rule.is_some() && !given.is_any_invalid(&["tag", "exact_keys"]);
    let tag = parse_tag(input, &given, errors);
    let has_default = given.has("default").is_some();
    let mut list = Vec::new();
    for (index, field) in fields.named.iter().enumerate() {
        list.extend(parse_field(index, field, &input.generics, has_default, errors));
    }
    Kind::Object(Object {
        tag,
        rule: rule.unwrap_or(Rule::Camel),
        exact_keys: given.has("exact_keys").is_some(),
        has_default,
        deny_unknown: given.has("deny_unknown_fields"),
        keys_known,
        fields: list,
        constants: parse_constants(given, errors),
    })
}

fn parse_tag(input: &DeriveInput, given: &Given, errors: &mut Errors) -> Option<Tag> {
    let ident = errors.location(&input.ident);
    let Some(&object) = given.literals("object").first() else {
        if given.is_invalid("object") {
            return None;
        }
        let mut dependent = None;
        for &attribute in &["object_optional", "object_alias", "tag"] {
            dependent = dependent.or(given.has(attribute).map(|location| (attribute, location)));
        }
        let answered = given.has("no_object").is_some() || given.is_invalid("no_object");
        if let Some((attribute, location)) = dependent {
            errors.at(location, Message::NeedsObject { attribute });
        } else if !answered && given.has("transparent").is_none() {
            errors.at(ident, Message::NoTag);
        }
        return None;
    };
    if let Some(location) = given.has("no_object") {
        errors.at(location, Message::BothTags);
    }
    let mut values: Vec<LiteralValue> = Vec::new();
    literal_not_empty("object", object, errors);
    let mut all = vec![object];
    all.extend(given.literals("object_alias"));
    for value in all {
        if values.contains(&value.value) {
            let shown = &value.value.shown();
            errors.at(value.location, Message::DuplicateDiscriminator { value: shown });
        } else if value.value.kind() != object.value.kind() {
            errors.at(value.location, mixed(&object.value, "`object`", &value.value));
        } else if !values.is_empty() {
            literal_not_empty("object_alias", value, errors);
        }
        values.push(value.value.clone());
    }
    let key = given.text("tag");
    if let Some(key) = key {
        not_empty("tag", key, errors);
    }
    Some(Tag {
        key: key.map_or_else(|| "object".to_owned(), |key| key.value.clone()),
        values,
        location: key.map_or(object.location, |key| key.location),
        optional: given.has("object_optional").is_some(),
    })
}

fn parse_constants(given: Given, errors: &mut Errors) -> Vec<Constant> {
    let constants = given.into_constants();
    for constant in &constants {
        not_empty("constant", &constant.key, errors);
    }
    constants
}

pub(super) fn parse_field<'a>(
    index: usize,
    field: &'a syn::Field,
    generics: &Generics,
    has_default: bool,
    errors: &mut Errors,
) -> Option<Field<'a>> {
    let given = Given::read(&field.attrs, Site::Field, errors);
    let ident = field.ident.clone()?;
    let location = errors.location(&ident);
    let mut aliases: Vec<Text> = Vec::new();
    for alias in given.texts("alias") {
        aliases.push(alias.clone());
    }
    Some(Field {
        ident,
        location,
        ty: &field.ty,
        index,
        rename: given.text("rename").cloned(),
        aliases,
        keys_known: !given.is_any_invalid(&["rename", "alias", "skip", "extra", "flatten"]),
        shape: shape::parse(&field.ty, generics, has_default, &given, errors),
        with: given.path("with"),
        check: given.path("check"),
        secret: given.has("secret").is_some(),
        omit_if: given.path("omit_if"),
    })
}
