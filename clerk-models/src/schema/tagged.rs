//! What is known of an enum without its types: the values of a string enum, the discriminators of a tagged enum. The derive
//! writes one of these per enum; reading, writing and the report all work from it.

use super::{IntegerEnum, Lookup, SchemaFn};
use crate::json::{Quoted, Text, write_list};
use std::fmt::{self, Display};

/// A string enum's values.
#[derive(Debug)]
pub struct StringEnum {
    /// The Rust name of the enum.
    pub name: &'static str,
    /// The written value of each variant, in order of declaration.
    pub values: &'static [&'static str],
    /// Every value that is read, with the index of its variant.
    pub lookup: Lookup,
    /// Whether it has an `other` variant.
    pub open: bool,
}

/// A tagged enum's discriminators.
#[derive(Debug)]
pub struct TaggedEnum {
    /// The Rust name of the enum.
    pub name: &'static str,
    /// The discriminator's key.
    pub tag: &'static str,
    /// The key of the content, if it is adjacently tagged.
    pub content: Option<&'static str>,
    /// The variants but for `other`, in order of declaration.
    pub variants: &'static [Variant],
    /// Whether it has an `other` variant, which is the last.
    pub open: bool,
}

/// A variant of a tagged enum.
#[derive(Debug)]
pub struct Variant {
    /// The discriminator's values that pick it.
    pub objects: &'static [&'static str],
    /// The key and the values of its model's own discriminator, if it has one.
    pub own: Option<(&'static str, &'static [&'static str])>,
    /// Whether the variant writes the values itself, instead of its model.
    pub writes_tag: bool,
}

/// A tagged enum, as the derive describes it.
pub trait TaggedType {
    /// Its discriminators.
    const TAGGED: &'static TaggedEnum;
    /// The schema of each variant's content, which shows whether it is secret; none where that depends on a parameter.
    const SECRETS: &'static [Option<SchemaFn>] = &[];
}

impl StringEnum {
    /// The values of the variants, in a sentence.
    pub(crate) fn listed(&'static self) -> Listed {
        Listed::Values(self)
    }
}

impl TaggedEnum {
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

    /// Writes what is expected where the enum is read.
    pub(crate) fn expecting(&'static self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with {}: {}", Quoted(self.tag), self.listed())
    }
}

/// The values that an enum lists.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Listed {
    Values(&'static StringEnum),
    Discriminators(&'static TaggedEnum),
    Integers(&'static IntegerEnum),
}

impl Listed {
    fn texts(self) -> impl Iterator<Item = &'static str> {
        let (values, variants) = match self {
            Listed::Values(values) => (values.values, &[][..]),
            Listed::Discriminators(union) => (&[][..], union.variants),
            Listed::Integers(_) => (&[][..], &[][..]),
        };
        let discriminators = variants.iter().flat_map(|variant| variant.objects);
        values.iter().chain(discriminators).copied()
    }

    fn integers(self) -> &'static [i64] {
        match self {
            Listed::Integers(integers) => integers.values,
            Listed::Values(_) | Listed::Discriminators(_) => &[],
        }
    }

    /// A value that is none of these, as a message has it.
    pub(crate) fn write_found(self, found: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Listed::Values(_) | Listed::Discriminators(_) => Quoted(found).fmt(f),
            Listed::Integers(_) => f.write_str(found),
        }
    }
}

impl PartialEq for Listed {
    fn eq(&self, other: &Self) -> bool {
        self.texts().eq(other.texts()) && self.integers() == other.integers()
    }
}

impl Display for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Listed::Values(_) | Listed::Discriminators(_) => write_list(&mut self.texts().map(Quoted), f),
            Listed::Integers(integers) => write_list(&mut integers.values.iter(), f),
        }
    }
}
