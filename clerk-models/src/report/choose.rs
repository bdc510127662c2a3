//! What an object is validated as, where its members decide: the variant of a union.

use super::scalar::Wanted;
use crate::json::{Members, Text};
use crate::schema::{
    DispatchSchema, Found, Kind, Literals, Lookup, ObjectSchema, Secrecy, Table, TaggedEnum, TaggedSchema, Unknown,
};

/// The value under a discriminator's key, looked for before its object is validated.
#[derive(Clone, Copy)]
pub(super) enum Tag {
    /// A value of the discriminators' type: the variant that it picks.
    Literal(Option<usize>),
    /// A value of another type, or an integer of more than 64 bits.
    Other,
    Absent,
    /// There is a syntax error before it, or in it.
    Broken,
}

impl Tag {
    pub(super) fn of(found: &Found<'_>, union: &TaggedEnum) -> Self {
        if found.json_type() == union.json_type() && !found.is_too_wide() {
            Tag::Literal(union.find(found))
        } else {
            Tag::Other
        }
    }
}

/// The discriminators of the unions that an object is a variant of, where its model does not read them: keys that are
/// none of its own.
#[derive(Default)]
pub(super) struct Hidden(Vec<(&'static str, bool)>);

impl Hidden {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn has(&self, key: Text<'_>) -> bool {
        self.0.iter().any(|(hidden, _)| key == **hidden)
    }

    /// How many bytes the longest has.
    pub(super) fn longest(&self) -> usize {
        self.0.iter().map(|(hidden, _)| hidden.len()).max().unwrap_or_default()
    }

    fn push(&mut self, key: &'static str) {
        self.0.push((key, false));
    }

    /// Takes a key: none if it is not one of these, otherwise it and whether it was there before.
    #[inline]
    pub(super) fn take(&mut self, key: Text<'_>) -> Option<(&'static str, bool)> {
        let (hidden, seen) = self.0.iter_mut().find(|(hidden, _)| key == **hidden)?;
        Some((hidden, std::mem::replace(seen, true)))
    }
}

/// How an object is validated.
pub(super) enum Chosen {
    As(Wanted),
    /// As a struct that has the union's keys and no others: its content, what is wrong with its discriminator, and where
    /// a syntax error is.
    Adjacent,
    /// Not at all: no variant of the `dispatch!` with this name reads it.
    Unselected(&'static str),
}

/// Picks the variant of a union that is not flattened.
pub(super) fn choose(
    schema: &'static TaggedSchema,
    tag: Tag,
    wanted: Wanted,
    hidden: &mut Hidden,
    secrecy: &mut Secrecy,
) -> Chosen {
    let union = schema.union;
    let index = match tag {
        Tag::Broken | Tag::Other => return Chosen::Adjacent,
        Tag::Literal(index) => index,
        Tag::Absent => None,
    };
    match (index, schema.other) {
        (Some(_), _) if union.content.is_some() => Chosen::Adjacent,
        (Some(index), _) => match schema.variants.get(index) {
            Some(variant) => {
                if !union.keeps_tag(index) {
                    hidden.push(union.tag);
                }
                Chosen::As(wanted.becomes(variant(), secrecy))
            }
            None => Chosen::Adjacent,
        },
        (None, Some(other)) => {
            // What keeps the object would take its discriminator twice.
            hidden.push(union.tag);
            Chosen::As(wanted.becomes(other(), secrecy))
        }
        (None, None) => Chosen::Adjacent,
    }
}

/// Picks the variant of a `dispatch!`.
pub(super) fn select(
    schema: &'static DispatchSchema,
    members: &Members<'_>,
    wanted: Wanted,
    secrecy: &mut Secrecy,
) -> Chosen {
    let index = (schema.select)(members);
    match index.and_then(|index| schema.variants.get(index)) {
        Some(variant) => Chosen::As(wanted.becomes(variant(), secrecy)),
        None => Chosen::Unselected(schema.name),
    }
}

pub(super) fn flattened(object: &'static ObjectSchema) -> Option<&'static TaggedSchema> {
    let Kind::Tagged(union) = &object.flatten?().kind else {
        return None;
    };
    Some(union)
}

/// A struct without fields of its own.
pub(super) const NO_FIELDS: &ObjectSchema = &ObjectSchema {
    table: &Table {
        name: "",
        tag: "",
        objects: Literals::Texts(&[]),
        constants: &[],
        names: &[],
        facts: b"",
        keys: Lookup {
            texts: &[],
            ends: &[0xff; 24],
            slots: &[0; 4],
            seed: 1,
        },
        required: &[0],
        of_type: &[],
        unknown: Unknown::Ignored,
    },
    members: &[],
    checks: &[],
    extra: None,
    flatten: None,
    type_name: || "",
};
