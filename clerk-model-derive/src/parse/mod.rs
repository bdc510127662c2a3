//! From tokens to a [`Model`].

pub(crate) mod attribute;
mod object;
mod shape;
mod variants;

use self::attribute::{Given, Literal, LiteralValue, Text};
use crate::attributes::Site;
use crate::case::Rule;
use crate::errors::Errors;
use crate::message::Message;
use crate::model::{Kind, Model, Newtype, ungrouped};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Meta, Type};

pub(crate) fn parse<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Model<'a> {
    let site = match &input.data {
        Data::Struct(_) | Data::Union(_) => Site::Struct,
        Data::Enum(_) => Site::Enum,
    };
    let given = Given::read(&input.attrs, site, errors);
    refuse_packed(input, errors);
    if let (Some(_), Some(location)) = (given.has("read_only"), given.has("write_only")) {
        let (attribute, other) = ("write_only", "read_only");
        errors.at(location, Message::Together { attribute, other });
    }
    let (reads, writes) = directions(&given);
    let krate = krate(&given);
    let has_discriminator = site == Site::Struct && given.has("no_object").or(given.has("transparent")).is_none();
    let kind = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => {
                if let Some(location) = given.has("transparent") {
                    errors.at(location, Message::TransparentStruct);
                }
                object::parse(input, fields, given, errors)
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
        name: input.ident.unraw().to_string(),
        variant: None,
        vis: &input.vis,
        generics: &input.generics,
        krate,
        reads,
        writes,
        has_discriminator,
        is_enum: site == Site::Enum,
        kind,
    }
}

/// Whether `Deserialize` and `Serialize` are implemented.
fn directions(given: &Given) -> (bool, bool) {
    (given.has("write_only").is_none(), given.has("read_only").is_none())
}

/// Fields are written through references, which those of a packed struct do not have.
fn refuse_packed(input: &DeriveInput, errors: &mut Errors) {
    for attribute in &input.attrs {
        let Meta::List(list) = &attribute.meta else { continue };
        if list.path.is_ident("repr") {
            for token in list.tokens.clone() {
                if matches!(&token, TokenTree::Ident(ident) if ident == "packed") {
                    errors.at_next(&token, Message::Packed);
                }
            }
        }
    }
}

fn krate(given: &Given) -> TokenStream {
    given.path("crate").unwrap_or_else(|| quote!(::clerk_models))
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
    for (attribute, location) in given.others(&["transparent", "read_only", "write_only", "crate"]) {
        errors.at(location, Message::TransparentOnly { attribute });
    }
    let (mut types, mut phantoms) = (Vec::new(), Vec::new());
    for (index, field) in fields.iter().enumerate() {
        let given = Given::read(&field.attrs, Site::Field, errors);
        // As serde has it, which needs `skip` there.
        let ignored: &[_] = if is_phantom(&field.ty) { &["skip"] } else { &[] };
        for (attribute, location) in given.others(ignored) {
            errors.at(location, Message::TransparentOnly { attribute });
        }
        if is_phantom(&field.ty) {
            phantoms.push(index);
        } else {
            types.push((index, &field.ty));
        }
    }
    let [(index, ty)] = *types else {
        errors.at(ident, Message::TransparentFields);
        return Kind::Refused;
    };
    Kind::Transparent(Newtype { ty, index, phantoms })
}

/// By name.
fn is_phantom(ty: &Type) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|last| last.ident == "PhantomData")
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

fn literal_not_empty(attribute: &str, literal: &Literal, errors: &mut Errors) {
    if let LiteralValue::Text(text) = &literal.value {
        if text.is_empty() {
            errors.at(literal.location, Message::Empty { attribute });
        }
    }
}

/// A discriminator of another type than an earlier one.
fn mixed<'m>(expected: &LiteralValue, other: &'m str, found: &LiteralValue) -> Message<'m> {
    Message::MixedDiscriminators {
        expected: expected.kind(),
        other,
        found: found.kind(),
    }
}

fn not_empty(attribute: &str, text: &Text, errors: &mut Errors) {
    if text.value.is_empty() {
        errors.at(text.location, Message::Empty { attribute });
    }
}
