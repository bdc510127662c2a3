//! What an object is to be judged as, where its members decide: the variant of a union.

use super::judge::Wanted;
use crate::read::Members;
use crate::schema::{DispatchSchema, Object, Schema, UnionSchema};
use crate::table::{Lookup, Table, Unknown};
use std::borrow::Cow;

/// What stands under a discriminator's key, looked for before its object is walked.
pub(super) enum Tag<'a> {
    Text(Cow<'a, str>),
    /// Something that is no text.
    Other,
    Absent,
    /// The grammar breaks before it.
    Broken,
}

/// How an object is to be judged.
pub(super) enum Judged {
    /// As this. The key, if there is one, is the union's and not the model's.
    As(Wanted, Option<&'static str>),
    /// As a struct that has the union's keys and no others: its content, and what is wrong with its discriminator.
    Pair,
    /// Not at all: the grammar breaks before it can be known.
    Unknown,
    /// Not at all: no variant of the `dispatch!` with this name reads it.
    Unselected(&'static str),
}

/// Picks the variant of a union that stands on its own.
pub(super) fn choose(schema: &'static UnionSchema, tag: &Tag<'_>, wanted: Wanted) -> Judged {
    let union = schema.union;
    let index = match tag {
        Tag::Broken => return Judged::Unknown,
        Tag::Other => return Judged::Pair,
        Tag::Text(object) => union.find(object),
        Tag::Absent => None,
    };
    match (index, schema.other) {
        (Some(_), _) if union.content.is_some() => Judged::Pair,
        (Some(index), _) => match schema.variants.get(index) {
            Some(variant) => {
                let hidden = (!union.keeps_tag(index)).then_some(union.tag);
                Judged::As(wanted.becomes(variant()), hidden)
            }
            None => Judged::Unknown,
        },
        (None, Some(other)) => Judged::As(wanted.becomes(other()), None),
        (None, None) => Judged::Pair,
    }
}

/// Picks the variant of a `dispatch!`.
pub(super) fn select(schema: &'static DispatchSchema, members: &Members<'_>, wanted: Wanted) -> Judged {
    let index = (schema.select)(members);
    match index.and_then(|index| schema.variants.get(index)) {
        Some(variant) => Judged::As(wanted.becomes(variant()), None),
        None => Judged::Unselected(schema.name),
    }
}

/// The union that is flattened into an object.
pub(super) fn flattened(object: &'static Object) -> Option<&'static UnionSchema> {
    match object.flatten?() {
        Schema::Union(union) => Some(union),
        _ => None,
    }
}

/// A struct without fields of its own.
pub(super) const NO_FIELDS: &Object = &Object {
    table: &Table {
        name: "",
        tag: "",
        objects: &[],
        fields: &[],
        keys: &[],
        lookup: Lookup {
            entries: &[],
            buckets: &[0, 0, 0],
            seed: 1,
        },
        required: &[0],
        unknown: Unknown::Ignored,
    },
    members: &[],
    extra: None,
    flatten: None,
    type_name: || "",
};
