//! What stands between the fields or variants: each key, value and discriminator belongs to one of them.

use crate::attr::Text;
use crate::errors::{shown, Errors, Spot};
use crate::message::Message;
use crate::model::{Kind, Model, Names, Object, Shape, Union};
use std::collections::BTreeMap;

/// Notes what is wrong with the item as a whole.
pub(crate) fn check(model: &Model, errors: &mut Errors) {
    match &model.kind {
        Kind::Object(object) => {
            if object.keys_known {
                check_keys(object, errors);
            }
            check_alone(object, errors);
        }
        Kind::Names(names) if names.values_known => check_names(names, errors),
        Kind::Union(union) => check_union(union, errors),
        Kind::Names(_) | Kind::Transparent(_) | Kind::Refused => {}
    }
}

fn check_keys(object: &Object, errors: &mut Errors) {
    let mut claims = Claims::default();
    for field in object.keyed().filter(|field| field.keys_known) {
        for key in object.read_keys(field) {
            if object.tag.as_ref().is_some_and(|tag| tag.key == key.value) {
                errors.at(
                    key.spot,
                    Message::TagKey {
                        key: &shown(&key.value),
                    },
                );
            } else {
                claims.add(field.ident.to_string(), &key);
            }
        }
    }
    claims.tell(
        errors,
        |key| Message::AliasIsKey { key },
        |key, other| Message::SameKey { key, other },
    );
}

fn check_names(names: &Names, errors: &mut Errors) {
    let mut claims = Claims::default();
    for name in names.variants.iter().filter(|name| name.values_known) {
        for value in &name.values {
            claims.add(name.ident.to_string(), value);
        }
    }
    claims.tell(
        errors,
        |value| Message::AliasIsValue { value },
        |value, other| Message::SameValue { value, other },
    );
}

/// The discriminators that the variants bear themselves; those of the models are compared by rustc.
fn check_union(union: &Union, errors: &mut Errors) {
    let mut claims = Claims::default();
    for variant in &union.variants {
        for object in &variant.objects {
            claims.add(variant.ident.to_string(), object);
        }
    }
    claims.tell(
        errors,
        |value| Message::SameObject { value },
        |value, other| Message::SameDiscriminator { value, other },
    );
}

/// Who claims which texts, and where.
#[derive(Default)]
struct Claims {
    by_text: BTreeMap<String, Vec<(usize, Spot)>>,
    /// The claimants in order of declaration.
    names: Vec<String>,
}

impl Claims {
    fn add(&mut self, name: String, text: &Text) {
        if self.names.last() != Some(&name) {
            self.names.push(name);
        }
        let claim = (self.names.len() - 1, text.spot);
        self.by_text.entry(text.value.clone()).or_default().push(claim);
    }

    /// Notes what one claims twice, and what two claim.
    fn tell(
        &self,
        errors: &mut Errors,
        twice: impl for<'t> Fn(&'t str) -> Message<'t>,
        clash: impl for<'t> Fn(&'t str, &'t str) -> Message<'t>,
    ) {
        // Two that share several texts are told once each.
        let mut clashes: BTreeMap<(usize, usize), (&str, Spot)> = BTreeMap::new();
        for (text, claims) in &self.by_text {
            for (index, (claimant, spot)) in claims.iter().enumerate() {
                if claims[..index].iter().any(|(other, _)| other == claimant) {
                    errors.at(*spot, twice(&shown(text)));
                } else if let Some((other, _)) = claims.iter().find(|(other, _)| other != claimant) {
                    clashes.entry((*claimant, *other)).or_insert((text, *spot));
                }
            }
        }
        for ((_, other), (text, spot)) in clashes {
            errors.at(spot, clash(&shown(text), &self.names[other]));
        }
    }
}

/// Of the fields that stand apart, there is one of each.
fn check_alone(object: &Object, errors: &mut Errors) {
    let (mut extras, mut flattened) = (Vec::new(), Vec::new());
    for field in &object.fields {
        match field.shape {
            Shape::Extra(spot) => extras.push(spot),
            Shape::Flatten(spot) => flattened.push(spot),
            _ => {}
        }
    }
    if let (false, Some(spot)) = (extras.is_empty(), object.deny_unknown) {
        let (word, other) = ("deny_unknown_fields", "extra");
        errors.at(spot, Message::Together { word, other });
    }
    for spot in extras.into_iter().skip(1) {
        errors.at(spot, Message::ExtraTwice);
    }
    for spot in flattened.into_iter().skip(1) {
        errors.at(spot, Message::FlattenTwice);
    }
}
