//! Rules between fields or variants: keys, values and discriminators are unique.

use crate::errors::{Errors, Location, shown};
use crate::message::Message;
use crate::model::{IntegerEnum, Kind, Model, Object, Shape, StringEnum, TaggedEnum};

/// Keys and values are numbered in two bytes, and 0 is none.
const MOST: usize = u16::MAX as usize - 1;

pub(crate) fn check(model: &Model, errors: &mut Errors) {
    check_count(model, errors);
    if !model.reads {
        check_unread(model, errors);
    }
    match &model.kind {
        Kind::Object(object) => {
            let tag = object.tag.as_ref().map(|tag| &*tag.key);
            check_keys(object, tag, errors);
            check_extra_and_flatten(object, errors);
            refuse_extra_with_deny(&[object], errors);
        }
        Kind::StringEnum(string_enum) if string_enum.values_known => check_string_enum(string_enum, errors),
        Kind::IntegerEnum(integer_enum) => check_integer_enum(integer_enum, errors),
        Kind::Tagged(tagged) => {
            check_tagged(tagged, errors);
            check_fields(tagged, errors);
        }
        Kind::StringEnum(_) | Kind::ByType(_) | Kind::Transparent(_) | Kind::Refused => {}
    }
}

/// Nothing calls the `check` of a field that is not read.
fn check_unread(model: &Model, errors: &mut Errors) {
    let fields = model.object().into_iter().flat_map(|object| &object.fields);
    for check in fields.filter_map(|field| field.check.as_ref()) {
        let (attribute, other) = ("check", "write_only");
        errors.at_next(check, Message::Together { attribute, other });
    }
}

fn check_count(model: &Model, errors: &mut Errors) {
    let mut count = 0;
    match &model.kind {
        Kind::Object(object) => count += count_keys(object),
        Kind::StringEnum(string_enum) => {
            for variant in &string_enum.variants {
                count += variant.values.len();
            }
        }
        Kind::Tagged(tagged) => {
            for object in tagged.variants.iter().filter_map(|variant| variant.fields()) {
                count = count.max(count_keys(object));
            }
        }
        Kind::IntegerEnum(_) | Kind::ByType(_) | Kind::Transparent(_) | Kind::Refused => {}
    }
    if count > MOST {
        let (count, most) = (&count.to_string(), &MOST.to_string());
        errors.at_next(&model.ident, Message::TooMany { count, most });
    }
}

fn count_keys(object: &Object) -> usize {
    let mut count = usize::from(object.tag.is_some()) + object.constants.len();
    for field in object.keyed() {
        count += object.read_keys(field).len();
    }
    count
}

/// `tag` is the discriminator's key.
fn check_keys(object: &Object, tag: Option<&str>, errors: &mut Errors) {
    if !object.keys_known {
        return;
    }
    check_constants(object, errors);
    let mut claims = Claims::default();
    for field in object.keyed() {
        if !field.keys_known {
            continue;
        }
        for key in object.read_keys(field) {
            if tag == Some(&*key.value) {
                errors.at(
                    key.location,
                    Message::TagKey {
                        key: &shown(&key.value),
                    },
                );
            } else {
                claims.add(field.ident.to_string(), shown(&key.value), key.location);
            }
        }
    }
    claims.report(
        errors,
        |key| Message::DuplicateKey { key },
        |key, other| Message::SharedKey { key, other },
    );
}

/// The keys of constants are compared with each other, with the discriminator's and with those of the fields.
fn check_constants(object: &Object, errors: &mut Errors) {
    for (index, constant) in object.constants.iter().enumerate() {
        let mut others = Vec::new();
        if let Some(tag) = &object.tag {
            others.push((tag.key.clone(), tag.location, "the discriminator".to_owned()));
        }
        for other in &object.constants[..index] {
            others.push((other.key.value.clone(), other.key.location, "a `constant`".to_owned()));
        }
        for field in object.keyed() {
            if field.keys_known {
                for key in object.read_keys(field) {
                    others.push((key.value, key.location, format!("`{}`", field.ident)));
                }
            }
        }
        // One error for two owners.
        if let Some((key, location, name)) = others.into_iter().find(|(key, ..)| *key == constant.key.value) {
            let key = &shown(&key);
            let other = "a `constant`";
            errors.at(location, Message::ConstantKey { key, other });
            errors.at(constant.key.location, Message::ConstantKey { key, other: &name });
        }
    }
}

fn check_string_enum(string_enum: &StringEnum, errors: &mut Errors) {
    let mut claims = Claims::default();
    for variant in &string_enum.variants {
        if variant.values_known {
            for value in &variant.values {
                claims.add(variant.ident.to_string(), shown(&value.value), value.location);
            }
        }
    }
    claims.report(
        errors,
        |value| Message::DuplicateValue { value },
        |value, other| Message::SharedValue { value, other },
    );
}

/// rustc compares the discriminants, and an `alias` with them.
fn check_integer_enum(integer_enum: &IntegerEnum, errors: &mut Errors) {
    let mut claims = Claims::default();
    for variant in &integer_enum.variants {
        for alias in &variant.aliases {
            claims.add(variant.ident.to_string(), alias.value.to_string(), alias.location);
        }
    }
    claims.report(
        errors,
        |value| Message::DuplicateInteger { value },
        |value, other| Message::SharedInteger { value, other },
    );
}

/// The fields of variants, which are objects with the enum's discriminator or inside of the content.
fn check_fields(tagged: &TaggedEnum, errors: &mut Errors) {
    let tag = tagged.content.is_none().then_some(&*tagged.tag);
    let mut objects = Vec::new();
    for variant in &tagged.variants {
        if let Some(object) = variant.fields() {
            check_keys(object, tag, errors);
            check_extra_and_flatten(object, errors);
            objects.push(object);
        }
    }
    refuse_extra_with_deny(&objects, errors);
}

/// rustc compares the discriminators of the variants' models.
fn check_tagged(tagged: &TaggedEnum, errors: &mut Errors) {
    let mut claims = Claims::default();
    for variant in &tagged.variants {
        for object in &variant.objects {
            claims.add(variant.ident.to_string(), object.value.shown(), object.location);
        }
    }
    claims.report(
        errors,
        |value| Message::DuplicateDiscriminator { value },
        |value, other| Message::SharedDiscriminator { value, other },
    );
}

#[derive(Default)]
struct Claims {
    /// Sorted by text, then by declaration. A map takes longer to compile.
    list: Vec<Claim>,
    owners: Vec<String>,
}

struct Claim {
    text: String,
    owner: usize,
    location: Location,
}

impl Claims {
    /// The text is shown in the error.
    fn add(&mut self, owner: String, text: String, location: Location) {
        if self.owners.last() != Some(&owner) {
            self.owners.push(owner);
        }
        let claim = Claim {
            text,
            owner: self.owners.len() - 1,
            location,
        };
        let index = self.list.partition_point(|other| other.text <= claim.text);
        self.list.insert(index, claim);
    }

    fn report(
        &self,
        errors: &mut Errors,
        duplicate: for<'t> fn(&'t str) -> Message<'t>,
        shared: for<'t> fn(&'t str, &'t str) -> Message<'t>,
    ) {
        // One error for two owners, however many texts they share.
        let mut reported = Vec::new();
        for claims in self.list.chunk_by(|one, next| one.text == next.text) {
            for (index, claim) in claims.iter().enumerate() {
                if claims[..index].iter().any(|other| other.owner == claim.owner) {
                    errors.at(claim.location, duplicate(&claim.text));
                } else if let Some(other) = claims.iter().find(|other| other.owner != claim.owner) {
                    let owners = (claim.owner, other.owner);
                    if !reported.contains(&owners) {
                        reported.push(owners);
                        errors.at(claim.location, shared(&claim.text, &self.owners[other.owner]));
                    }
                }
            }
        }
    }
}

fn check_extra_and_flatten(object: &Object, errors: &mut Errors) {
    let (mut extras, mut flattened) = (Vec::new(), Vec::new());
    for field in &object.fields {
        match field.shape {
            Shape::Extra(location) => extras.push(location),
            Shape::Flatten(location) => flattened.push(location),
            Shape::Keyed(_) | Shape::Skip => {}
        }
    }
    for location in extras.get(1..).unwrap_or_default() {
        errors.at(*location, Message::ExtraTwice);
    }
    for location in flattened.get(1..).unwrap_or_default() {
        errors.at(*location, Message::FlattenTwice);
    }
}

/// One error for one attribute, however many objects it is for.
fn refuse_extra_with_deny(objects: &[&Object], errors: &mut Errors) {
    let mut objects = objects.iter().filter(|object| object.extra().is_some());
    if let Some(location) = objects.find_map(|object| object.deny_unknown) {
        let (attribute, other) = ("deny_unknown_fields", "extra");
        errors.at(location, Message::Together { attribute, other });
    }
}
