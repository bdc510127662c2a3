//! A string enum or an integer enum, whose variants have no content, or a tagged enum, whose variants are objects.

use super::{directions, krate, literal_not_empty, mixed, not_empty, object, read_fields, rule_of};
use crate::attributes::Site;
use crate::case::Rule;
use crate::errors::{Errors, Location};
use crate::message::Message;
use crate::model::{
    self, ByType, Field, IntegerEnum, IntegerVariant, Kind, Model, Object, StringEnum, StringVariant, TaggedEnum,
    Variant, option_of, path_name, ungrouped,
};
use crate::parse::attribute::{Given, Literal, LiteralValue, Text};
use crate::tokens::{replace_names, tokens_of};
use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{DataEnum, DeriveInput, Fields, Type, Visibility};

struct Raw<'a> {
    variant: &'a syn::Variant,
    given: Given,
    ident: Ident,
    location: Location,
    content: Content<'a>,
}

enum Content<'a> {
    None,
    One(&'a Type, Location),
    Fields(Vec<Field<'a>>),
    /// Reported already, or later, when the kind of the enum is known.
    Refused,
}

pub(super) fn parse<'a>(input: &'a DeriveInput, data: &'a DataEnum, given: &Given, errors: &mut Errors) -> Kind<'a> {
    let ident = errors.location(&input.ident);
    let mut raws = Vec::new();
    let mut other = None;
    for variant in &data.variants {
        let raw = read(input, variant, errors);
        match raw.given.has("other") {
            None => raws.push(raw),
            Some(_) if other.is_none() => other = Some((raws.len(), raw)),
            Some(location) => errors.at(location, Message::OtherTwice),
        }
    }
    let has_integers = || raws.iter().any(|raw| !raw.given.integers("alias").is_empty());
    if given.has("integer").is_some() || given.is_invalid("integer") && has_integers() {
        if raws.is_empty() {
            errors.at(ident, Message::NoVariants);
        }
        return parse_integer_enum(input, given, raws, other, errors);
    }
    let other = other.map(|(_, other)| other);
    if given.has("by_type").is_some() {
        if raws.is_empty() {
            errors.at(ident, Message::NoVariants);
        }
        return parse_by_type(given, raws, other, errors);
    }
    // An invalid `other` may be of another kind than the rest.
    let (mut of_kind, mut misread) = (Vec::new(), Vec::new());
    for raw in &raws {
        match raw.content {
            Content::Refused => {}
            Content::None | Content::One(..) if raw.given.is_invalid("other") => misread.push(raw),
            Content::None | Content::One(..) | Content::Fields(_) => of_kind.push(raw),
        }
    }
    if of_kind.is_empty() {
        of_kind.extend(misread.first());
    }
    if of_kind.is_empty() {
        rule_of(given, Rule::Snake, errors);
        if raws.is_empty() {
            errors.at(ident, Message::NoVariants);
        }
        return Kind::Refused;
    }
    if is_tagged(given, &of_kind) {
        return parse_tagged(input, given, raws, other, errors);
    }
    let first = of_kind.iter().find(|raw| matches!(raw.content, Content::None));
    let first = first.map_or_else(String::new, |first| first.ident.to_string());
    for raw in of_kind {
        if matches!(raw.content, Content::One(..)) {
            errors.at(raw.location, Message::MixedVariant { first: &first });
        }
    }
    parse_string_enum(given, raws, other, errors)
}

/// Variants without content are strings, unless the enum has a key for a discriminator or another variant is an object.
/// A `String` among them is rather an `other` without the attribute.
fn is_tagged(given: &Given, raws: &[&Raw]) -> bool {
    let (mut units, mut with_object, mut strings, mut objects) = (0, 0, 0, 0);
    for raw in raws {
        match raw.content {
            Content::None => {
                units += 1;
                with_object += usize::from(raw.given.has("object").is_some());
            }
            Content::One(ty, _) if is_string(ty) => strings += 1,
            Content::One(..) | Content::Fields(_) => objects += 1,
            Content::Refused => {}
        }
    }
    if given.has("tag").or(given.has("content")).is_some() || objects > 0 || units == 0 {
        return true;
    }
    if strings > 0 {
        with_object == units
    } else {
        with_object > 0 && given.is_any_invalid(&["tag", "content"])
    }
}

fn read<'a>(input: &'a DeriveInput, variant: &'a syn::Variant, errors: &mut Errors) -> Raw<'a> {
    let given = Given::read(&variant.attrs, Site::Variant, errors);
    let ident = variant.ident.clone();
    let location = errors.location(&ident);
    let mut fields = variant.fields.iter();
    let content = match (&variant.fields, fields.next(), fields.next()) {
        (Fields::Unit, ..) => Content::None,
        (Fields::Named(_), ..) if given.has("other").is_some() => {
            read_fields(&variant.fields, errors);
            Content::Refused
        }
        (Fields::Named(named), ..) => {
            let mut fields = Vec::new();
            for (index, field) in named.named.iter().enumerate() {
                fields.extend(object::parse_field(index, field, &input.generics, false, errors));
            }
            Content::Fields(fields)
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
        variant,
        given,
        ident,
        location,
        content,
    }
}

fn parse_string_enum<'a>(given: &Given, raws: Vec<Raw<'a>>, other: Option<Raw<'a>>, errors: &mut Errors) -> Kind<'a> {
    let rule = rule_of(given, Rule::Snake, errors);
    for &attribute in &["exact_keys", "deny_unknown_fields"] {
        if let Some(location) = given.has(attribute) {
            errors.at(location, Message::TaggedOnly { attribute });
        }
    }
    if let Some(other) = &other {
        refuse_others(other, errors);
        let location = match &other.content {
            Content::One(ty, _) if is_string(ty) => None,
            Content::One(_, location) => Some(*location),
            Content::None | Content::Fields(_) | Content::Refused => Some(other.location),
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
            Content::None | Content::Fields(_) | Content::Refused => None,
        }),
        has_display: given.has("no_display").is_none(),
    })
}

fn parse_string_variant(rule: Option<Rule>, raw: Raw, errors: &mut Errors) -> StringVariant {
    if let Some(location) = raw.given.has("object") {
        errors.at(location, Message::ObjectOfString);
    }
    for integer in raw.given.integers("alias") {
        errors.at(integer.location, Message::TakesString { attribute: "alias" });
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

const REPRS: [&str; 11] = [
    "i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128", "usize",
];

/// The type of the discriminants, which is an `isize` without a `#[repr]`.
fn repr_of(input: &DeriveInput) -> &'static str {
    for attribute in &input.attrs {
        if attribute.path().is_ident("repr") {
            for token in tokens_of(&attribute.meta) {
                if let proc_macro2::TokenTree::Group(group) = token {
                    for token in group.stream() {
                        let token = token.to_string();
                        if let Some(repr) = REPRS.iter().find(|repr| **repr == token) {
                            return repr;
                        }
                    }
                }
            }
        }
    }
    "isize"
}

fn parse_integer_enum<'a>(
    input: &DeriveInput,
    given: &Given,
    raws: Vec<Raw<'a>>,
    other: Option<(usize, Raw<'a>)>,
    errors: &mut Errors,
) -> Kind<'a> {
    for (attribute, location) in given.others(&["integer", "read_only", "write_only", "crate"]) {
        let other = "integer";
        errors.at(location, Message::Together { attribute, other });
    }
    let mut variants = Vec::new();
    for raw in raws {
        match raw.content {
            Content::None | Content::Refused => {}
            Content::One(..) | Content::Fields(_) if raw.given.is_invalid("other") => {}
            Content::One(..) | Content::Fields(_) => errors.at(raw.location, Message::IntegerContent),
        }
        for &attribute in &["object", "rename"] {
            if let Some(location) = raw.given.has(attribute) {
                errors.at(location, Message::IntegerVariant { attribute });
            }
        }
        for alias in raw.given.texts("alias") {
            errors.at(alias.location, Message::TakesInteger { attribute: "alias" });
        }
        variants.push(integer_variant(input, &raw, false));
    }
    let mut kept = None;
    if let Some((position, other)) = other {
        refuse_others(&other, errors);
        variants.insert(position, integer_variant(input, &other, true));
        let location = match &other.content {
            Content::One(ty, _) if is_named(ty, &["i64"]) => {
                kept = Some((other.ident, *ty));
                None
            }
            Content::One(_, location) => Some(*location),
            Content::None | Content::Fields(_) | Content::Refused => Some(other.location),
        };
        if let Some(location) = location {
            errors.at(location, Message::OtherInteger);
        }
    }
    Kind::IntegerEnum(IntegerEnum {
        variants,
        repr: repr_of(input),
        other: kept,
    })
}

fn integer_variant(input: &DeriveInput, raw: &Raw, is_other: bool) -> IntegerVariant {
    // In generated code, `Self` is another type.
    let ident = |ident: &Ident, _| (ident == "Self").then(|| tokens_of(&input.ident));
    let discriminant = raw.variant.discriminant.as_ref();
    IntegerVariant {
        ident: raw.ident.clone(),
        discriminant: discriminant.map(|(_, value)| replace_names(tokens_of(value), &ident)),
        aliases: raw.given.integers("alias"),
        is_other,
    }
}

fn parse_by_type<'a>(given: &Given, raws: Vec<Raw<'a>>, other: Option<Raw<'a>>, errors: &mut Errors) -> Kind<'a> {
    for (attribute, location) in given.others(&["by_type", "read_only", "write_only", "crate"]) {
        let other = "by_type";
        errors.at(location, Message::Together { attribute, other });
    }
    let mut variants = Vec::new();
    for raw in raws {
        for (attribute, location) in raw.given.others(&[]) {
            errors.at(location, Message::ByTypeVariant { attribute });
        }
        match raw.content {
            Content::One(ty, location) if option_of(ty).is_some() => errors.at(location, Message::ByTypeOption),
            Content::One(ty, _) => variants.push((raw.ident, ty)),
            Content::None | Content::Fields(_) => errors.at(raw.location, Message::ByTypeContent),
            Content::Refused => {}
        }
    }
    let mut kept = None;
    if let Some(other) = other {
        refuse_others(&other, errors);
        match other.content {
            Content::One(ty, _) if is_named(ty, &["Value", "serde_json::Value"]) => kept = Some((other.ident, ty)),
            Content::One(_, location) => errors.at(location, Message::OtherValue),
            Content::None | Content::Fields(_) | Content::Refused => errors.at(other.location, Message::OtherValue),
        }
    }
    Kind::ByType(ByType { variants, other: kept })
}

fn parse_tagged<'a>(
    input: &'a DeriveInput,
    given: &Given,
    raws: Vec<Raw<'a>>,
    other: Option<Raw<'a>>,
    errors: &mut Errors,
) -> Kind<'a> {
    if let Some(location) = given.has("no_display") {
        errors.at(location, Message::NoDisplayTagged);
    }
    let deny_unknown = given.has("deny_unknown_fields");
    let has_fields = refuse_keys(given, &raws, errors);
    let rule = if has_fields {
        rule_of(given, Rule::Camel, errors)
    } else {
        None
    };
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
    let (reads, writes) = directions(given);
    let mut variants = Vec::new();
    let mut first: Option<(LiteralValue, String)> = None;
    for raw in raws {
        let objects = parse_objects(&raw, &mut first, errors);
        let index = variants.len();
        let content = match raw.content {
            Content::One(ty, _) => model::Content::Type(ty),
            Content::None => model::Content::Unit,
            Content::Fields(fields) => model::Content::Fields(Box::new(Model {
                ident: format_ident!("__Fields{index}"),
                name: raw.ident.unraw().to_string(),
                variant: Some((input.ident.clone(), raw.ident.clone())),
                vis: &Visibility::Inherited,
                generics: &input.generics,
                krate: krate(given),
                reads,
                writes,
                kind: Kind::Object(Object {
                    tag: None,
                    rule: rule.unwrap_or(Rule::Camel),
                    exact_keys: given.has("exact_keys").is_some(),
                    has_default: false,
                    deny_unknown,
                    constants: Vec::new(),
                    keys_known: rule.is_some() && !given.is_any_invalid(&["tag", "content", "exact_keys"]),
                    fields,
                }),
                has_discriminator: false,
                is_enum: false,
            })),
            Content::Refused => continue,
        };
        variants.push(Variant {
            ident: raw.ident,
            content,
            index,
            objects,
        });
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
                content: model::Content::Type(ty),
                index: variants.len(),
                objects: Vec::new(),
            }),
            Content::None | Content::Fields(_) | Content::Refused => {
                errors.at(other.location, Message::OtherObject);
                None
            }
        }
    });
    Kind::Tagged(TaggedEnum {
        tag,
        content: content.map(|content| content.value.clone()),
        deny_unknown,
        variants,
        other,
    })
}

/// Attributes about keys are for the objects that the enum describes itself. Returns whether variants have fields.
fn refuse_keys(given: &Given, raws: &[Raw], errors: &mut Errors) -> bool {
    let has_fields = raws
        .iter()
        .any(|raw| matches!(raw.content, Content::Fields(_) | Content::Refused));
    let is_internal = given.has("content").is_none();
    let has_units = is_internal && raws.iter().any(|raw| matches!(raw.content, Content::None));
    for (attribute, has_objects) in [
        ("rename_all", has_fields),
        ("exact_keys", has_fields),
        ("deny_unknown_fields", has_fields || has_units),
    ] {
        if let (Some(location), false) = (given.has(attribute), has_objects) {
            errors.at(location, Message::FieldsOnly { attribute });
        }
    }
    has_fields
}

/// The discriminators that a variant has itself; `first` is the first one of the enum, and whose it is.
fn parse_objects(raw: &Raw, first: &mut Option<(LiteralValue, String)>, errors: &mut Errors) -> Vec<Literal> {
    for &attribute in &["rename", "alias"] {
        if let Some(location) = raw.given.has(attribute) {
            errors.at(location, Message::StringEnumOnly { attribute });
        }
    }
    let mut objects: Vec<Literal> = Vec::new();
    for object in raw.given.literals("object") {
        literal_not_empty("object", object, errors);
        let (expected, of) = first.get_or_insert_with(|| (object.value.clone(), format!("`{}`", raw.ident)));
        if expected.kind() != object.value.kind() {
            errors.at(object.location, mixed(expected, of, &object.value));
        } else if objects.iter().any(|earlier| earlier.value == object.value) {
            let value = &object.value.shown();
            errors.at(object.location, Message::DuplicateDiscriminator { value });
        } else {
            objects.push(object.clone());
        }
    }
    let needs_object = match raw.content {
        Content::None | Content::Fields(_) => !raw.given.is_any_invalid(&["object", "other"]),
        Content::One(..) | Content::Refused => false,
    };
    // A `rename` is meant to be one.
    if objects.is_empty() && needs_object && raw.given.has("rename").is_none() {
        errors.at(raw.location, Message::VariantObject);
    }
    objects
}

fn refuse_others(other: &Raw, errors: &mut Errors) {
    for (attribute, location) in other.given.others(&["other"]) {
        errors.at(location, Message::OtherWith { attribute });
    }
}

fn is_string(ty: &Type) -> bool {
    is_named(ty, &["String", "std::string::String", "alloc::string::String"])
}

/// By name; rustc reports another type of this name.
fn is_named(ty: &Type, names: &[&str]) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    names.contains(&&*path_name(&path.path))
}
