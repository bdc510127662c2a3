//! What stands between the fields: each key belongs to one of them.

use crate::message::{Errors, Message};
use crate::model::{Kind, Model, Object, Shape};
use proc_macro2::Span;
use std::collections::BTreeMap;

/// Notes what is wrong with the item as a whole.
pub(crate) fn check(model: &Model, errors: &mut Errors) {
    if let Kind::Object(object) = &model.kind {
        if object.keys_known {
            check_keys(object, errors);
        }
        check_extra(object, errors);
    }
}

fn check_keys(object: &Object, errors: &mut Errors) {
    // Each key, with the fields that claim it and where.
    let mut claims: BTreeMap<String, Vec<(usize, String, Span)>> = BTreeMap::new();
    for field in object.keyed().filter(|field| field.keys_known) {
        for (key, span) in object.read_keys(field) {
            if object.tag.as_ref().is_some_and(|tag| tag.key == key) {
                errors.at_span(span, Message::TagKey(&key));
                continue;
            }
            let claim = (field.index, field.ident.to_string(), span);
            claims.entry(key).or_default().push(claim);
        }
    }
    let mut clashes: BTreeMap<(usize, usize), (String, Span)> = BTreeMap::new();
    for (key, claims) in &claims {
        for (index, (field, _, span)) in claims.iter().enumerate() {
            if claims[..index].iter().any(|(other, ..)| other == field) {
                errors.at_span(*span, Message::AliasIsKey(key));
                continue;
            }
            // Two fields that share both spellings are told once each.
            if let Some((other, ..)) = claims.iter().find(|(other, ..)| other != field) {
                clashes.entry((*field, *other)).or_insert_with(|| (key.clone(), *span));
            }
        }
    }
    for ((_, other), (key, span)) in clashes {
        let other = object.fields.iter().find(|field| field.index == other);
        let other = other.map(|field| field.ident.to_string()).unwrap_or_default();
        errors.at_span(
            span,
            Message::SameKey {
                key: &key,
                other: &other,
            },
        );
    }
}

fn check_extra(object: &Object, errors: &mut Errors) {
    let mut extras = object.fields.iter().filter_map(|field| match field.shape {
        Shape::Extra(span) => Some(span),
        _ => None,
    });
    if let (Some(_), Some(span)) = (extras.next(), object.deny_unknown) {
        let (word, other) = ("deny_unknown_fields", "extra");
        errors.at_span(span, Message::Together { word, other });
    }
    for span in extras {
        errors.at_span(span, Message::ExtraTwice);
    }
}
