//! Compile-time comparison of a tagged enum's variants with each other and with their models.

use super::{Kind, Literal, Literals, Schema, Table, TaggedEnum};
use crate::json::JsonType;

/// A tagged enum, with the variants that share a discriminator with another one.
pub struct Compared<'a> {
    /// The enum.
    pub union: &'a TaggedEnum,
    /// Whether each variant does.
    pub duplicates: &'a [bool],
}

/// Which variants share a discriminator with another one. `SLOTS` is the size of the hash table, some four times the
/// number of variants.
#[must_use]
pub const fn duplicates<const VARIANTS: usize, const SLOTS: usize>(union: &TaggedEnum) -> [bool; VARIANTS] {
    let mut duplicates = [false; VARIANTS];
    let mut start = 0;
    loop {
        // As many discriminators as leave half of the slots free, each with the number of its variant, from 1. All that
        // follow are looked up.
        let mut slots = [(Literal::Boolean(false), 0); SLOTS];
        let (mut count, mut number) = (0, 0);
        while number < VARIANTS {
            let objects = union.variants[number].objects;
            number += 1;
            let mut index = 0;
            while index < objects.len() {
                if count >= start {
                    let object = objects.at(index);
                    let slot = slot_of(&slots, object);
                    match slots[slot].1 {
                        0 if count < start + SLOTS / 2 => slots[slot] = (object, number),
                        0 => {}
                        other if other == number => {}
                        other => (duplicates[other - 1], duplicates[number - 1]) = (true, true),
                    }
                }
                count += 1;
                index += 1;
            }
        }
        start += SLOTS / 2;
        if start >= count {
            return duplicates;
        }
    }
}

/// The slot that holds the literal, or the free one for it.
const fn slot_of(slots: &[(Literal<'_>, usize)], literal: Literal<'_>) -> usize {
    let integer;
    let mut bytes = match literal {
        Literal::Text(text) => text.as_bytes(),
        Literal::Integer(value) => {
            integer = value.to_le_bytes();
            &integer
        }
        Literal::Boolean(value) => &[value as u8],
    };
    let mut hash = 0;
    while let [byte, rest @ ..] = bytes {
        // The prime keeps it from overflowing.
        hash = (hash * 31 + *byte as usize) % 33_554_393;
        bytes = rest;
    }
    let mut slot = hash % slots.len();
    while slots[slot].1 != 0 && !is_same(slots[slot].0, literal) {
        slot = (slot + 1) % slots.len();
    }
    slot
}

/// Compares a variant with its enum, at compile time.
///
/// # Panics
/// Where a discriminator could pick another variant too, or where its model would not read or write it.
pub const fn check_variant(compared: &Compared<'_>, index: usize) {
    let union = compared.union;
    let variant = &union.variants[index];
    assert!(
        !compared.duplicates[index],
        "this variant and another have the same discriminator\n\
         give one of the models another `object`, or remove the variant"
    );
    assert!(
        is_one_type(variant.objects, union.variants[0].objects),
        "this variant's discriminator and that of the first variant are of different types\n\
         write all as strings, all as integers, or all as booleans"
    );
    if union.content.is_some() {
        return;
    }
    if let Some((tag, own)) = variant.own {
        if own.is_empty() {
            // The derive has reported an error in the model.
            return;
        }
        let same_key = equal(tag, union.tag);
        assert!(
            variant.writes_tag || same_key,
            "this model's discriminator is not under the enum's `tag`\n\
             write the model's `tag` on the enum, or `object = \"...\"` on the variant"
        );
        let mut object = 0;
        while same_key && object < variant.objects.len() {
            assert!(
                has(own, variant.objects.at(object)),
                "this model has its own `object`, and would not read that of the variant\n\
                 write the variant's as `object_alias` on the model, or `no_object` on the model"
            );
            object += 1;
        }
        assert!(
            !same_key || own.is_empty() || has(variant.objects, own.at(0)),
            "this model writes its own `object` that would not be read as this variant\n\
             write it as one more `object` on the variant, or `no_object` on the model"
        );
    }
}

/// Compares all variants with their enum, at compile time.
///
/// # Panics
/// As [`check_variant`] does.
pub const fn check_union(compared: &Compared<'_>) {
    let mut index = 0;
    while index < compared.union.variants.len() {
        check_variant(compared, index);
        index += 1;
    }
}

/// The JSON type that a variant of an enum with `by_type` reads.
///
/// # Panics
/// Where it is not one, or not known.
#[must_use]
pub const fn type_of_variant(content: &Schema) -> Option<JsonType> {
    Some(match &content.kind {
        Kind::Scalar(scalar) => scalar.json_type,
        Kind::StringEnum(_) => JsonType::String,
        Kind::IntegerEnum(_) => JsonType::Integer,
        Kind::Array { .. } | Kind::Tuple(_) => JsonType::Array,
        Kind::Map { .. } | Kind::Object(_) | Kind::Tagged(_) | Kind::Dispatch(_) => JsonType::Object,
        Kind::Nullable(_) => panic!(
            "null is no variant of an enum with `by_type`\n\
             write the type without `Option`, and `Option` around the enum"
        ),
        Kind::Any => panic!(
            "this variant reads a value of any JSON type\n\
             write `#[clerk_model(other)]` on it, or another type"
        ),
        Kind::OneOf(_) | Kind::Opaque(_) => panic!(
            "it is not known which JSON type this variant reads\n\
             write a type of one JSON type, or `Schema::opaque_as` in the type's `HasSchema`"
        ),
    })
}

/// Compares the JSON types of the variants, at compile time.
///
/// # Panics
/// Where two are the same.
pub const fn check_types(types: &[Option<JsonType>]) {
    let mut one = 0;
    while one < types.len() {
        let mut other = 0;
        while other < one {
            if let (Some(one), Some(other)) = (types[one], types[other]) {
                let is_number = matches!(one, JsonType::Integer | JsonType::Number)
                    && matches!(other, JsonType::Integer | JsonType::Number);
                assert!(
                    one as u8 != other as u8 && !is_number,
                    "two variants read the same JSON type\n\
                     keep one of them, or write `tag` on an enum of objects; integers and other numbers are one type"
                );
            }
            other += 1;
        }
        one += 1;
    }
}

/// Checks the type of a variant of `dispatch!`, at compile time.
///
/// # Panics
/// Where it reads no object.
pub const fn check_dispatch(content: Option<&Schema>) {
    let Some(content) = content else { return };
    match &content.kind {
        Kind::Scalar(_) | Kind::Array { .. } | Kind::Tuple(_) | Kind::StringEnum(_) | Kind::IntegerEnum(_) => panic!(
            "this variant of `dispatch!` holds no object\n\
             its conditions are about the members of an object: use a model or a map as the variant's type"
        ),
        Kind::Any
        | Kind::Nullable(_)
        | Kind::OneOf(_)
        | Kind::Map { .. }
        | Kind::Object(_)
        | Kind::Tagged(_)
        | Kind::Dispatch(_)
        | Kind::Opaque(_) => {}
    }
}

/// Compares the content of a variant that has an `object` with the enum, at compile time.
///
/// # Panics
/// Where the content would read the enum's discriminator itself.
pub const fn check_content(content: Option<&Schema>, union: &TaggedEnum) {
    let Some(content) = content else { return };
    match &content.kind {
        Kind::Object(object) => {
            let own = !equal(object.table.tag, union.tag) && contains(object.table.keys.texts, union.tag);
            assert!(
                !own,
                "a field of this model has the key of the enum's discriminator\n\
                 remove the field, or give it another key with `rename`"
            );
        }
        Kind::Tagged(inner) => {
            assert!(
                !equal(inner.union.tag, union.tag),
                "this enum has the same `tag` as the enum around it\n\
                 write its variants there, or use `clerk_models::dispatch!`"
            );
            assert!(
                !is_content(inner.union, union.tag),
                "the content of this enum has the key of the discriminator around it\n\
                 give one of the two another key"
            );
        }
        Kind::Any
        | Kind::Scalar(_)
        | Kind::Nullable(_)
        | Kind::OneOf(_)
        | Kind::Array { .. }
        | Kind::Tuple(_)
        | Kind::Map { .. }
        | Kind::StringEnum(_)
        | Kind::IntegerEnum(_)
        | Kind::Dispatch(_)
        | Kind::Opaque(_) => {}
    }
}

const fn is_content(union: &TaggedEnum, key: &str) -> bool {
    match union.content {
        Some(content) => equal(content, key),
        None => false,
    }
}

/// Compares a flattened enum with the struct around it, at compile time.
///
/// # Panics
/// Where the struct has one of the enum's two keys.
pub const fn check_flatten(table: &Table, union: &TaggedEnum) {
    let Some(content) = union.content else { return };
    assert!(
        !contains(table.keys.texts, union.tag) && !contains(table.keys.texts, content),
        "a field of this struct, or its discriminator, has one of the two keys of the enum\n\
         give the field another key with `rename`"
    );
}

/// Whether both are of one type. What the derive has reported an error in has no values.
const fn is_one_type(one: Literals, other: Literals) -> bool {
    one.is_empty()
        || other.is_empty()
        || matches!(
            (one, other),
            (Literals::Texts(_), Literals::Texts(_))
                | (Literals::Integers(_), Literals::Integers(_))
                | (Literals::Booleans(_), Literals::Booleans(_))
        )
}

const fn has(list: Literals, literal: Literal<'_>) -> bool {
    let mut index = 0;
    while index < list.len() {
        if is_same(list.at(index), literal) {
            return true;
        }
        index += 1;
    }
    false
}

const fn is_same(a: Literal<'_>, b: Literal<'_>) -> bool {
    match (a, b) {
        (Literal::Text(a), Literal::Text(b)) => equal(a, b),
        (Literal::Integer(a), Literal::Integer(b)) => a == b,
        (Literal::Boolean(a), Literal::Boolean(b)) => a == b,
        (
            Literal::Text(_) | Literal::Integer(_) | Literal::Boolean(_),
            Literal::Text(_) | Literal::Integer(_) | Literal::Boolean(_),
        ) => false,
    }
}

const fn contains(list: &[&str], text: &str) -> bool {
    let mut index = 0;
    while index < list.len() {
        if equal(list[index], text) {
            return true;
        }
        index += 1;
    }
    false
}

/// From the end: discriminators have common prefixes, and rustc limits the number of steps.
const fn equal(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut index = a.len();
    while index > 0 && a[index - 1] == b[index - 1] {
        index -= 1;
    }
    index == 0
}

#[cfg(test)]
mod tests {
    use super::super::tagged::Variant;
    use super::{Compared, Literals, TaggedEnum, check_variant, duplicates};

    /// A thousand variants, the last with the discriminator of the first. rustc refuses a constant that takes more than
    /// two million steps (`long_running_const_eval`), which comparing each variant with each other one does.
    mod thousand {
        use super::{Literals, TaggedEnum, Variant, duplicates};

        const LEN: usize = 1_000;

        static BYTES: [[u8; 3]; LEN] = {
            let mut bytes = [[b'0'; 3]; LEN];
            let mut index = 0;
            while index < LEN - 1 {
                // The last digit first: the texts differ at the beginning, and are compared from the end.
                let mut rest = index;
                let mut digit = 0;
                while digit < 3 {
                    bytes[index][digit] = b"0123456789"[rest % 10];
                    rest /= 10;
                    digit += 1;
                }
                index += 1;
            }
            bytes
        };

        static OBJECTS: [&str; LEN] = {
            let mut objects = [""; LEN];
            let mut index = 0;
            while index < LEN {
                objects[index] = match std::str::from_utf8(&BYTES[index]) {
                    Ok(text) => text,
                    Err(_) => panic!("digits"),
                };
                index += 1;
            }
            objects
        };

        static VARIANTS: [Variant; LEN] = {
            const EMPTY: Variant = Variant {
                objects: Literals::Texts(&[]),
                own: None,
                writes_tag: true,
            };
            let mut variants = [EMPTY; LEN];
            let mut index = 0;
            while index < LEN {
                variants[index].objects = Literals::Texts(std::slice::from_ref(&OBJECTS[index]));
                index += 1;
            }
            variants
        };

        const DUPLICATES: [bool; LEN] = duplicates::<LEN, { LEN * 4 }>(&TaggedEnum {
            name: "Shape",
            tag: "object",
            content: None,
            variants: &VARIANTS,
            open: false,
        });

        #[test]
        fn variants_are_compared_in_few_steps() {
            assert!(DUPLICATES[0] && DUPLICATES[LEN - 1]);
            assert!(!DUPLICATES[1..LEN - 1].contains(&true));
        }
    }

    fn union(variants: Vec<Variant>) -> &'static TaggedEnum {
        Box::leak(Box::new(TaggedEnum {
            name: "Shape",
            tag: "object",
            content: None,
            variants: variants.leak(),
            open: false,
        }))
    }

    fn check(objects: &'static [&'static str], own: &'static [&'static str]) {
        let own = Some(("object", Literals::Texts(own)));
        let variant = Variant {
            objects: Literals::Texts(objects),
            own,
            writes_tag: true,
        };
        let compared = Compared {
            union: union(vec![variant]),
            duplicates: &[false],
        };
        check_variant(&compared, 0);
    }

    #[test]
    fn variant_has_what_its_model_writes() {
        check(&["a", "b"], &["a", "b"]);
        check(&["a"], &["a", "b"]);
    }

    #[test]
    #[should_panic(expected = "would not be read as this variant")]
    fn variant_has_an_alias_alone() {
        check(&["b"], &["a", "b"]);
    }

    #[test]
    #[should_panic(expected = "are of different types")]
    fn variants_have_discriminators_of_one_type() {
        let variant = |objects| Variant {
            objects,
            own: None,
            writes_tag: true,
        };
        let variants = vec![variant(Literals::Texts(&["1"])), variant(Literals::Integers(&[1]))];
        let compared = Compared {
            union: union(variants),
            duplicates: &[false, false],
        };
        check_variant(&compared, 1);
    }

    #[test]
    fn integers_and_booleans_are_compared() {
        let variant = |objects| Variant {
            objects,
            own: None,
            writes_tag: true,
        };
        let integers = [&[-1, 2][..], &[1], &[3, 2]].map(|list| variant(Literals::Integers(list)));
        assert_eq!(duplicates::<3, 12>(union(integers.into())), [true, false, true]);
        let booleans = [&[true][..], &[false], &[true]].map(|list| variant(Literals::Booleans(list)));
        assert_eq!(duplicates::<3, 12>(union(booleans.into())), [true, false, true]);
    }

    /// Every way to give three variants up to three of these texts, in tables that are too small and large enough.
    #[test]
    fn duplicates_are_those_of_all_pairs() {
        const TEXTS: [&str; 4] = ["", "a", "object", "tcejbo"];
        let lists: Vec<&'static [&'static str]> = (0..16_u8)
            .map(|bits| {
                let list = (0..4).filter(|bit| bits >> bit & 1 == 1).map(|bit| TEXTS[bit]);
                &*list.collect::<Vec<_>>().leak()
            })
            .collect();
        for first in &lists {
            for second in &lists {
                for third in &lists {
                    let all = [*first, *second, *third];
                    let variants = all.map(|objects| Variant {
                        objects: Literals::Texts(objects),
                        own: None,
                        writes_tag: true,
                    });
                    let union = union(variants.into());
                    let shares = |index: usize| {
                        let others = all.iter().enumerate().filter(|(other, _)| *other != index);
                        let mut others = others.flat_map(|(_, objects)| *objects);
                        others.any(|object| all[index].contains(object))
                    };
                    let expected = [0, 1, 2].map(shares);
                    assert_eq!(duplicates::<3, 2>(union), expected, "{all:?}");
                    assert_eq!(duplicates::<3, 12>(union), expected, "{all:?}");
                }
            }
        }
    }
}
