//! A string enum, whose variants have no fields, or a tagged enum, whose variants hold models.

use super::{not_empty, read_fields, rule_of};
use crate::attributes::Site;
use crate::case::Rule;
use crate::errors::{Errors, Location, shown};
use crate::message::Message;
use crate::model::{Kind, StringEnum, StringVariant, TaggedEnum, Variant, path_name, ungrouped};
use crate::parse::attribute::{Given, Text};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{DataEnum, DeriveInput, Fields, Type};

struct Raw<'a> {
    given: Given,
    ident: Ident,
    location: Location,
    content: Content<'a>,
}

enum Content<'a> {
    None,
    One(&'a Type, Location),
    /// Reported already, or later, when the kind of the enum is known.
    Refused,
}

pub(super) fn parse<'a>(input: &DeriveInput, data: &'a DataEnum, given: &Given, errors: &mut Errors) -> Kind<'a> {
    let ident = errors.location(&input.ident);
    let (mut raws, mut other) = (Vec::new(), None);
    for variant in &data.variants {
        let raw = read(variant, errors);
        match raw.given.has("other") {
            None => raws.push(raw),
            Some(_) if other.is_none() => other = Some(raw),
            Some(location) => errors.at(location, Message::OtherTwice),
        }
    }
    // An invalid `other` may be of another kind than the rest.
    let (mut of_kind, mut misread) = (Vec::new(), None);
    for raw in &raws {
        match raw.content {
            Content::Refused => {}
            Content::None | Content::One(..) if raw.given.is_invalid("other") => misread = misread.or(Some(raw)),
            Content::None | Content::One(..) => of_kind.push(raw),
        }
    }
    let Some(first) = of_kind.first().copied().or(misread) else {
        rule_of(given, Rule::Snake, errors);
        if raws.is_empty() {
            errors.at(ident, Message::NoVariants);
        }
        return Kind::Refused;
    };
    let is_tagged = matches!(first.content, Content::One(..));
    let name = first.ident.to_string();
    for raw in of_kind {
        if matches!(raw.content, Content::One(..)) != is_tagged {
            errors.at(raw.location, Message::MixedVariant { first: &name });
        }
    }
    if is_tagged {
        parse_tagged(given, raws, other, errors)
    } else {
        parse_string_enum(given, raws, other, errors)
    }
}

fn read<'a>(variant: &'a syn::Variant, errors: &mut Errors) -> Raw<'a> {
    let given = Given::read(&variant.attrs, Site::Variant, errors);
    let ident = variant.ident.clone();
    let location = errors.location(&ident);
    let mut fields = variant.fields.iter();
    let content = match (&variant.fields, fields.next(), fields.next()) {
        (Fields::Unit, ..) => Content::None,
        (Fields::Named(_), ..) => {
            if given.has("other").is_none() {
                errors.at(location, Message::NamedVariant);
            }
            read_fields(&variant.fields, errors);
            Content::Refused
        }
        (Fields::Unnamed(_), Some(field), None) => {
            for (attribute, location) in Given::read(&field.attrs, Site::Field, errors).others(&[]) {
                errors.at(location, Message::VariantField { attribute });
            }
            Content::One(&field.ty, errors.location(&field.ty))
        }
        (Fields::Unnamed(_), ..) => {
            if given.has("other").is_none() {
                errors.at(location, Message::ManyVariant);
            }
            read_fields(&variant.fields, errors);
            Content::Refused
        }
    };
    Raw {
        given,
        ident,
        location,
        content,
    }
}

fn parse_string_enum<'a>(given: &Given, raws: Vec<Raw<'a>>, other: Option<Raw<'a>>, errors: &mut Errors) -> Kind<'a> {
    let rule = rule_of(given, Rule::Snake, errors);
    for &attribute in &["tag", "content"] {
        if let Some(location) = given.has(attribute) {
            errors.at(location, Message::TaggedOnly { attribute });
        }
    }
    if let Some(other) = &other {
        refuse_others(other, errors);
        let location = match &other.content {
            Content::One(ty, _) if is_string(ty) => None,
            Content::One(_, location) => Some(*location),
            Content::None | Content::Refused => Some(other.location),
        };
        if let Some(location) = location {
            errors.at(location, Message::OtherString);
        }
    }
    let mut variants = Vec::new();
    for raw in raws {
        variants.push(parse_string_variant(rule, raw, errors));
    }
    Kind::StringEnum(StringEnum {
        variants,
        values_known: rule.is_some(),
        other: other.and_then(|other| match other.content {
            Content::One(ty, _) => Some((other.ident, ty)),
            Content::None | Content::Refused => None,
        }),
        has_display: given.has("no_display").is_none(),
    })
}

fn parse_string_variant(rule: Option<Rule>, raw: Raw, errors: &mut Errors) -> StringVariant {
    if let Some(location) = raw.given.has("object") {
        errors.at(location, Message::ObjectOfString);
    }
    let written = raw.given.text("rename").cloned().unwrap_or_else(|| Text {
        value: rule
            .unwrap_or(Rule::Snake)
            .apply_to_variant(&raw.ident.unraw().to_string()),
        location: raw.location,
    });
    let mut values = vec![written];
    for alias in raw.given.texts("alias") {
        values.push(alias.clone());
    }
    StringVariant {
        values_known: !raw.given.is_any_invalid(&["rename", "alias", "other"]),
        ident: raw.ident,
        values,
    }
}

fn parse_tagged<'a>(given: &Given, raws: Vec<Raw<'a>>, other: Option<Raw<'a>>, errors: &mut Errors) -> Kind<'a> {
    if let Some(location) = given.has("rename_all") {
        errors.at(location, Message::RenameAllTagged);
    }
    if let Some(location) = given.has("no_display") {
        errors.at(location, Message::NoDisplayTagged);
    }
    for &attribute in &["tag", "content"] {
        if let Some(key) = given.text(attribute) {
            not_empty(attribute, key, errors);
        }
    }
    let tag = given
        .text("tag")
        .map_or_else(|| "object".to_owned(), |tag| tag.value.clone());
    let content = given.text("content");
    if let Some(content) = content.filter(|content| content.value == tag && !tag.is_empty()) {
        errors.at(content.location, Message::ContentIsTag);
    }
    let mut variants = Vec::new();
    for raw in raws {
        for &attribute in &["rename", "alias"] {
            if let Some(location) = raw.given.has(attribute) {
                errors.at(location, Message::StringEnumOnly { attribute });
            }
        }
        let mut objects: Vec<Text> = Vec::new();
        for object in raw.given.texts("object") {
            not_empty("object", object, errors);
            if objects.iter().any(|earlier| earlier.value == object.value) {
                let value = &shown(&object.value);
                errors.at(object.location, Message::DuplicateDiscriminator { value });
            } else {
                objects.push(object.clone());
            }
        }
        if let Content::One(ty, _) = raw.content {
            let index = variants.len();
            variants.push(Variant {
                ident: raw.ident,
                ty,
                index,
                objects,
            });
        }
    }
    let other = other.and_then(|other| {
        refuse_others(&other, errors);
        match other.content {
            // rustc checks other types.
            Content::One(ty, location) if is_string(ty) => {
                errors.at(location, Message::OtherObject);
                None
            }
            Content::One(ty, _) => Some(Variant {
                ident: other.ident,
                ty,
                index: variants.len(),
                objects: Vec::new(),
            }),
            Content::None | Content::Refused => {
                errors.at(other.location, Message::OtherObject);
                None
            }
        }
    });
    Kind::Tagged(TaggedEnum {
        tag,
        content: content.map(|content| content.value.clone()),
        variants,
        other,
    })
}

fn refuse_others(other: &Raw, errors: &mut Errors) {
    for (attribute, location) in other.given.others(&["other"]) {
        errors.at(location, Message::OtherWith { attribute });
    }
}

/// By name; rustc reports another type of this name.
fn is_string(ty: &Type) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    matches!(
        &*path_name(&path.path),
        "String" | "std::string::String" | "alloc::string::String"
    )
}
