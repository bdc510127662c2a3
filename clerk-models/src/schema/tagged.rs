//! What is known of an enum without its types: the values of a string enum, the discriminators of a tagged enum. The derive
//! writes one of these per enum; reading, writing and the report all work from it.

use super::{Discriminators, Found, IntegerEnum, Literal, Literals, Lookup, SchemaFn};
use crate::ClerkModel;
use crate::json::{JsonType, Quoted, write_list};
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
    pub objects: Literals,
    /// The key and the values of its model's own discriminator, if it has one.
    pub own: Option<(&'static str, Literals)>,
    /// Whether the variant writes the values itself, instead of its model.
    pub writes_tag: bool,
}

impl Variant {
    /// The variant that holds a model with a discriminator.
    pub(crate) const fn of_model<M: ClerkModel + ?Sized>() -> Self {
        Variant {
            objects: Discriminators::<M>::OBJECTS,
            own: Some((M::TAG, Discriminators::<M>::OBJECTS)),
            writes_tag: false,
        }
    }
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
    /// The JSON type of the discriminators.
    pub(crate) fn json_type(&self) -> JsonType {
        match self.variants {
            [] => JsonType::String,
            [first, ..] => first.objects.json_type(),
        }
    }

    /// The index of the variant that a discriminator picks. One with escapes is not decoded beyond the longest that is
    /// known.
    pub(crate) fn find(&self, found: &Found<'_>) -> Option<usize> {
        let longest = match found {
            Found::Text(text) if text.has_escapes() => {
                let longest = |variant: &Variant| match variant.objects {
                    Literals::Texts(texts) => texts.iter().map(|text| text.len()).max(),
                    Literals::Integers(_) | Literals::Booleans(_) => None,
                };
                self.variants.iter().filter_map(longest).max().unwrap_or_default()
            }
            Found::Text(_) | Found::Integer(_) | Found::Boolean(_) | Found::Other(_) => 0,
        };
        let literal = found.literal(longest)?;
        self.found(literal.borrow()).map(|(index, _)| index)
    }

    /// The same, with the discriminator as it is declared.
    pub(crate) fn found(&self, object: Literal<'_>) -> Option<(usize, Literal<'static>)> {
        for (index, variant) in self.variants.iter().enumerate() {
            if let Some(listed) = variant.objects.find(object) {
                return Some((index, variant.objects.at(listed)));
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
    pub(crate) fn objects(&self) -> impl Iterator<Item = Literal<'static>> + Clone + use<> {
        let variants: &'static [Variant] = self.variants;
        variants.iter().flat_map(|variant| variant.objects.iter())
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
    fn values(self) -> impl Iterator<Item = Literal<'static>> {
        let (values, union) = match self {
            Listed::Values(values) => (Literals::Texts(values.values), None),
            Listed::Integers(integers) => (Literals::Integers(integers.values), None),
            Listed::Discriminators(union) => (Literals::Texts(&[]), Some(union)),
        };
        let discriminators = union.into_iter().flat_map(TaggedEnum::objects);
        values.iter().chain(discriminators)
    }

    /// The JSON type of the values.
    pub(crate) fn json_type(self) -> JsonType {
        match self {
            Listed::Values(_) => JsonType::String,
            Listed::Integers(_) => JsonType::Integer,
            Listed::Discriminators(union) => union.json_type(),
        }
    }
}

impl PartialEq for Listed {
    fn eq(&self, other: &Self) -> bool {
        self.values().eq(other.values())
    }
}

impl Display for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_list(&mut self.values(), f)
    }
}
