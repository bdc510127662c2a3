//! What is known of an enum without its types: the values of a string enum, the discriminators of a union. The derive
//! writes one of these per enum; reading, writing and the report all work from it.

use crate::json::Text;
use crate::problem::Listed;
use crate::schema::Schema;
use crate::table::{Lookup, Table};
use std::fmt;

/// A string enum's values.
///
/// ```
/// use clerk_models::{ClerkModel, HasSchema, Schema, StringEnum};
///
/// #[derive(ClerkModel)]
/// enum Status {
///     Active,
///     #[clerk_model(alias = "late")]
///     PastDue,
/// }
///
/// let Schema::StringEnum(status) = Status::SCHEMA else { unreachable!() };
/// let status: &StringEnum = status;
/// assert_eq!(status.values, ["active", "past_due"]);
/// assert_eq!(status.lookup.find("late"), Some(1));
/// assert!(!status.open);
/// # let _ = (Status::Active, Status::PastDue);
/// ```
#[derive(Debug)]
pub struct StringEnum {
    /// The Rust name of the enum.
    pub name: &'static str,
    /// What each of the listed variants is written as, in order of declaration.
    pub values: &'static [&'static str],
    /// Every value that is read, with the index of its variant.
    pub lookup: Lookup,
    /// Whether a variant keeps what is not listed.
    pub open: bool,
}

/// A union's discriminators.
///
/// ```
/// use clerk_models::{ClerkModel, HasSchema, Metadata, Schema, Union};
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "email")]
/// struct Email {}
///
/// #[derive(ClerkModel)]
/// enum Message {
///     Email(Email),
///     #[clerk_model(other)]
///     Other(Metadata),
/// }
///
/// let Schema::Union(message) = Message::SCHEMA else { unreachable!() };
/// let union: &Union = message.union;
/// assert_eq!((union.tag, union.content, union.open), ("object", None, true));
/// assert_eq!(union.find("email"), Some(0));
/// # let _ = (Message::Email(Email {}), Message::Other(Metadata::new()));
/// ```
#[derive(Debug)]
pub struct Union {
    /// The Rust name of the enum.
    pub name: &'static str,
    /// The discriminator's key.
    pub tag: &'static str,
    /// The key of the content, where the union is adjacently tagged.
    pub content: Option<&'static str>,
    /// The variants that are listed, in order of declaration.
    pub variants: &'static [Variant],
    /// Whether a variant, behind the others, keeps what is not listed.
    pub open: bool,
}

/// A variant of a union: see [`Union`] for an example.
#[derive(Debug)]
pub struct Variant {
    /// The discriminator's values that pick it.
    pub objects: &'static [&'static str],
    /// The key and the values of its model's own discriminator, if it has one.
    pub own: Option<(&'static str, &'static [&'static str])>,
    /// Whether the variant bears the values itself, instead of its model.
    pub bears: bool,
}

impl StringEnum {
    /// The values of the variants, in a sentence.
    pub(crate) fn listed(&'static self) -> Listed {
        Listed::Values(self)
    }
}

impl Union {
    /// The index of the variant that a discriminator picks.
    #[must_use]
    pub fn find(&self, object: &str) -> Option<usize> {
        self.found(object).map(|(index, _)| index)
    }

    /// The same of a discriminator that may have escapes, which is not decoded beyond the longest that is known.
    pub(crate) fn find_text(&self, object: Text<'_>) -> Option<usize> {
        match object {
            Text::Plain(object) => self.find(object),
            Text::Escaped(_) => {
                let objects = self.variants.iter().flat_map(|variant| variant.objects);
                let longest = objects.map(|object| object.len()).max().unwrap_or_default();
                self.find(&object.decode(longest)?)
            }
        }
    }

    /// The same, with the discriminator as it is written down here.
    pub(crate) fn found(&self, object: &str) -> Option<(usize, &'static str)> {
        for (index, variant) in self.variants.iter().enumerate() {
            for listed in variant.objects {
                if *listed == object {
                    return Some((index, listed));
                }
            }
        }
        None
    }

    /// Whether the model in a variant reads and writes the discriminator itself.
    pub(crate) fn keeps_tag(&self, index: usize) -> bool {
        self.content.is_none()
            && match self.variants.get(index) {
                Some(Variant {
                    own: Some((tag, _)), ..
                }) => *tag == self.tag,
                Some(_) => false,
                None => true,
            }
    }

    /// Every discriminator that picks a variant, in a sentence.
    pub(crate) fn listed(&'static self) -> Listed {
        Listed::Discriminators(self)
    }

    /// Every discriminator that picks a variant.
    pub(crate) fn objects(&self) -> Vec<&'static str> {
        let mut objects = Vec::new();
        for variant in self.variants {
            objects.extend_from_slice(variant.objects);
        }
        objects
    }

    /// What is expected where the union is read.
    pub(crate) fn expecting(&'static self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with {}: {}", crate::text::Quoted(self.tag), self.listed())
    }
}

/// What a model's own discriminator is, if it has one: an inherent constant behind a bound wins over a trait's.
pub struct OwnTag<T: ?Sized>(std::marker::PhantomData<T>);

impl<T: crate::ClerkModel + ?Sized> OwnTag<T> {
    /// Its key and its values.
    pub const OWN: Option<(&'static str, &'static [&'static str])> = Some((T::TAG, T::OBJECTS));
}

/// The other side of [`OwnTag`].
pub trait NotTagged {
    /// There is none.
    const OWN: Option<(&'static str, &'static [&'static str])> = None;
}

impl<T: ?Sized> NotTagged for OwnTag<T> {}

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
pub const fn check_content(content: &Schema, union: &Union) {
    match content {
        Schema::Object(object) => {
            let own = !equal(object.table.tag, union.tag) && contains(object.table.keys.texts, union.tag);
            assert!(
                !own,
                "a field of this model has the key of the union's discriminator\n\
                 remove the field, or give it another key with `rename`"
            );
        }
        Schema::Union(inner) => {
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
    use super::{check_variant, Union, Variant};

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
