//! Whether the variants of a union agree with each other and with their models, when the program is compiled.

use super::{Kind, Schema, Table, Union};

/// Holds a variant to its union, when the program is compiled.
///
/// # Panics
/// Where a discriminator could pick another variant too, or where its model would not read or write it.
pub const fn check_variant(union: &Union, index: usize) {
    let variant = &union.variants[index];
    let mut other = 0;
    while other < union.variants.len() {
        let beside = &union.variants[other];
        // The derive has compared those that stand on the variants themselves.
        let told = other == index || (variant.bears && beside.bears);
        assert!(
            told || !share(variant.objects, beside.objects),
            "this variant and another have one discriminator\n\
             give one of the models another `object`, or remove the variant"
        );
        other += 1;
    }
    if union.content.is_some() {
        return;
    }
    if let Some((tag, own)) = variant.own {
        if own.is_empty() {
            // The derive has told of a mistake in the model.
            return;
        }
        let same_key = equal(tag, union.tag);
        assert!(
            variant.bears || same_key,
            "the discriminator of this model has another key than that of the union\n\
             write the model's key as the union's `tag`, or `object = \"...\"` on the variant"
        );
        let mut object = 0;
        while same_key && object < variant.objects.len() {
            assert!(
                contains(own, variant.objects[object]),
                "this model has an `object` of its own, and would not read that of the variant\n\
                 write the variant's as `object_alias` on the model, or `no_object` on the model"
            );
            object += 1;
        }
        assert!(
            !same_key || own.is_empty() || contains(variant.objects, own[0]),
            "this model writes an `object` of its own that would not be read as this variant\n\
             write it as one more `object` on the variant, or `no_object` on the model"
        );
    }
}

/// Holds all variants to their union.
///
/// # Panics
/// As [`check_variant`] does.
pub const fn check_union(union: &Union) {
    let mut index = 0;
    while index < union.variants.len() {
        check_variant(union, index);
        index += 1;
    }
}

/// Holds what a variant bears an `object` for to its union, when the program is compiled.
///
/// # Panics
/// Where the content would look for the union's discriminator itself.
pub const fn check_content(content: Option<&Schema>, union: &Union) {
    let Some(content) = content else { return };
    match &content.kind {
        Kind::Object(object) => {
            let own = !equal(object.table.tag, union.tag) && contains(object.table.keys.texts, union.tag);
            assert!(
                !own,
                "a field of this model has the key of the union's discriminator\n\
                 remove the field, or give it another key with `rename`"
            );
        }
        Kind::Union(inner) => {
            assert!(
                !equal(inner.union.tag, union.tag),
                "this union has the discriminator of the one around it\n\
                 list its variants there, or tell the two apart with `clerk_models::dispatch!`"
            );
            assert!(
                !is_content(inner.union, union.tag),
                "the content of this union has the key of the discriminator around it\n\
                 give one of the two another key"
            );
        }
        _ => {}
    }
}

const fn is_content(union: &Union, key: &str) -> bool {
    match union.content {
        Some(content) => equal(content, key),
        None => false,
    }
}

/// Holds a flattened union to the struct around it, when the program is compiled.
///
/// # Panics
/// Where the struct has one of the union's two keys.
pub const fn check_flatten(table: &Table, union: &Union) {
    let Some(content) = union.content else { return };
    assert!(
        !contains(table.keys.texts, union.tag) && !contains(table.keys.texts, content),
        "a field of this struct, or its discriminator, has one of the two keys of the union\n\
         give the field another key with `rename`"
    );
}

const fn share(a: &[&str], b: &[&str]) -> bool {
    let mut index = 0;
    while index < a.len() {
        if contains(b, a[index]) {
            return true;
        }
        index += 1;
    }
    false
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

/// From the end, for rustc counts the steps, and discriminators begin alike.
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
    use super::{check_variant, Union};

    fn check(objects: &'static [&'static str], own: &'static [&'static str]) {
        let variants = Box::leak(Box::new([Variant {
            objects,
            own: Some(("object", own)),
            bears: true,
        }]));
        let union = Union {
            name: "Shape",
            tag: "object",
            content: None,
            variants,
            open: false,
        };
        check_variant(&union, 0);
    }

    #[test]
    fn a_variant_bears_what_its_model_writes() {
        check(&["a", "b"], &["a", "b"]);
        check(&["a"], &["a", "b"]);
    }

    #[test]
    #[should_panic(expected = "would not be read as this variant")]
    fn and_not_an_alias_alone() {
        check(&["b"], &["a", "b"]);
    }
}
