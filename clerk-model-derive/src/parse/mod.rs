//! From tokens to a [`Model`].

pub(crate) mod attribute;
mod object;
mod shape;
mod variants;

use self::attribute::{Given, Text};
use crate::attributes::Site;
use crate::case::Rule;
use crate::errors::Errors;
use crate::message::Message;
use crate::model::{Kind, Model};
use quote::quote;
use syn::{Data, DeriveInput, Fields};

pub(crate) fn parse<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Model<'a> {
    let site = match &input.data {
        Data::Struct(_) | Data::Union(_) => Site::Struct,
        Data::Enum(_) => Site::Enum,
    };
    let given = Given::read(&input.attrs, site, errors);
    let kind = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => {
                if let Some(location) = given.has("transparent") {
                    errors.at(location, Message::TransparentStruct);
                }
                object::parse(input, fields, &given, errors)
            }
            fields => parse_newtype(input, fields, &given, errors),
        },
        Data::Enum(data) => variants::parse(input, data, &given, errors),
        Data::Union(data) => {
            errors.at_next(&data.union_token, Message::RustUnion);
            for field in &data.fields.named {
                Given::read(&field.attrs, Site::Field, errors);
            }
            Kind::Refused
        }
    };
    Model {
        ident: input.ident.clone(),
        vis: &input.vis,
        generics: &input.generics,
        krate: given.path("crate").unwrap_or_else(|| quote!(::clerk_models)),
        has_discriminator: site == Site::Struct && given.has("no_object").or(given.has("transparent")).is_none(),
        is_enum: site == Site::Enum,
        kind,
    }
}

fn parse_newtype<'a>(input: &DeriveInput, fields: &'a Fields, given: &Given, errors: &mut Errors) -> Kind<'a> {
    let ident = errors.location(&input.ident);
    if given.has("transparent").is_none() {
        let unit = matches!(fields, Fields::Unit);
        let message = if unit {
            Message::UnitStruct
        } else {
            Message::TupleStruct
        };
        if !given.is_invalid("transparent") {
            errors.at(ident, message);
        }
        read_fields(fields, errors);
        return Kind::Refused;
    }
    for (attribute, location) in given.others(&["transparent", "crate"]) {
        errors.at(location, Message::TransparentOnly { attribute });
    }
    for given in read_fields(fields, errors) {
        for (attribute, location) in given.others(&[]) {
            errors.at(location, Message::TransparentOnly { attribute });
        }
    }
    let mut types = fields.iter().map(|field| &field.ty);
    if let (Some(ty), None) = (types.next(), types.next()) {
        Kind::Transparent(ty)
    } else {
        errors.at(ident, Message::TransparentFields);
        Kind::Refused
    }
}

/// Reads the attributes of fields that take none.
fn read_fields(fields: &Fields, errors: &mut Errors) -> Vec<Given> {
    let mut list = Vec::new();
    for field in fields {
        list.push(Given::read(&field.attrs, Site::Field, errors));
    }
    list
}

/// `None` if `rename_all` is invalid.
fn rule_of(given: &Given, default: Rule, errors: &mut Errors) -> Option<Rule> {
    match given.text("rename_all") {
        None if given.is_invalid("rename_all") => None,
        None => Some(default),
        Some(name) => {
            let rule = Rule::named(&name.value);
            if rule.is_none() {
                errors.at(name.location, Message::TakesRule);
            }
            rule
        }
    }
}

fn not_empty(attribute: &str, text: &Text, errors: &mut Errors) {
    if text.value.is_empty() {
        errors.at(text.location, Message::Empty { attribute });
    }
}
