//! Tagged enums: the discriminator selects the variant, wherever it is in the object. Entries before it are buffered and
//! replayed.

use super::buffer::{Buffer, Buffered};
use super::entries::{Again, BufferedEntry, Entries, Nothing, OwnedLiteral, next_key};
use super::literal::{LiteralSeed, TakesLiteral};
use super::private_names::is_own_reader;
use super::{not_a_map, redact};
use crate::json::{JsonType, KEY_TWICE};
use crate::schema::{Literal, TaggedEnum, TaggedType};
use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// The error of a variant's content, unless that may be secret.
#[cold]
fn redact_variant<U: TaggedType, E: Error>(error: E, index: usize) -> E {
    match U::SECRETS.get(index) {
        Some(schema) => redact(error, *schema, U::TAGGED.content),
        None => error,
    }
}

/// A tagged enum that can be read.
pub trait ReadTagged<'de>: TaggedType + Sized {
    /// Reads the content of the variant with this index.
    ///
    /// # Errors
    /// The format's own.
    fn variant<D: Deserializer<'de>>(index: usize, deserializer: D) -> Result<Self, D::Error>;

    /// The variant with this index of an adjacently tagged enum, where its content is absent and may be.
    #[must_use]
    fn absent(index: usize) -> Option<Self> {
        let _ = index;
        None
    }

    /// Reads the variant with this index from the whole object. An adjacently tagged enum does so for `other`
    /// alone and implements it itself: with this default, an enum that contains itself would instantiate readers without end.
    ///
    /// # Errors
    /// The format's own.
    fn whole<D: Deserializer<'de>>(index: usize, deserializer: D) -> Result<Self, D::Error> {
        Self::variant(index, deserializer)
    }
}

/// The fields of a variant, which are read as the enum.
pub trait ReadFields<'de> {
    /// The enum.
    type Enum;

    /// Reads the variant.
    ///
    /// # Errors
    /// The format's own.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Enum, D::Error>;
}

/// What [`ReadTagged::whole`] answers where there is no variant `other`.
///
/// # Errors
/// Always.
pub fn no_other<T, E: Error>() -> Result<T, E> {
    Err(E::custom("no such variant"))
}

/// Reads a tagged enum from any format of serde.
///
/// # Errors
/// The first problem, as serde requires.
pub fn union<'de, U: ReadTagged<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    let human_readable = deserializer.is_human_readable();
    let visitor = |tag| TaggedVisitor {
        tag,
        human_readable,
        union: PhantomData,
    };
    if is_own_reader::<D>() {
        // Then no entry is buffered.
        let tag = std::slice::from_ref(&U::TAGGED.tag);
        deserializer.deserialize_enum(KEY_TWICE, tag, visitor(TagPlace::First))
    } else {
        deserializer.deserialize_map(visitor(TagPlace::Anywhere))
    }
}

struct TaggedVisitor<U> {
    tag: TagPlace,
    human_readable: bool,
    union: PhantomData<U>,
}

/// Where the discriminator's entry comes.
#[derive(Clone, Copy, PartialEq)]
enum TagPlace {
    Anywhere,
    /// Before all others, and in its place again.
    First,
    Nowhere,
}

impl<'de, U: ReadTagged<'de>> Visitor<'de> for TaggedVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        U::TAGGED.expecting(f)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<U, A::Error> {
        Err(not_a_map(&self))
    }

    /// An object without the discriminator, from a deserializer that was asked for it before all others.
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        let tag = match self.tag {
            TagPlace::Anywhere => TagPlace::Anywhere,
            TagPlace::First | TagPlace::Nowhere => TagPlace::Nowhere,
        };
        deserializer.deserialize_map(TaggedVisitor { tag, ..self })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let union = U::TAGGED;
        let mut before = Vec::new();
        let found = match self.tag {
            TagPlace::Nowhere => None,
            TagPlace::Anywhere | TagPlace::First => look_ahead(&mut map, union, &mut before)?,
        };
        let comes_again = self.tag == TagPlace::First;
        let mut entries = Entries::new(before, self.human_readable);
        let index = match found {
            Some(Found::Listed(index, _)) if union.content.is_some() => {
                return adjacent(index, entries, comes_again, map);
            }
            Some(Found::Listed(index, object)) => {
                if !union.keeps_tag(index) {
                    let again = if comes_again { Again::Skip } else { Again::Refuse };
                    entries.known = Some((union.tag, again));
                } else if !comes_again {
                    entries.tag = Some((union.tag, OwnedLiteral::Listed(object)));
                }
                index
            }
            Some(Found::Unlisted(object)) => {
                // What keeps the object would take it twice.
                let again = if comes_again { Again::Visit } else { Again::Refuse };
                entries.known = Some((union.tag, again));
                entries.tag = (!comes_again).then_some((union.tag, object));
                union.variants.len()
            }
            None if union.open => union.variants.len(),
            None => return Err(A::Error::missing_field(union.tag)),
        };
        entries.rest = Some(map);
        U::whole(index, &mut entries).map_err(|error| redact_variant::<U, _>(error, index))
    }
}

/// What a discriminator picks.
enum Found {
    /// The variant with this index, and the discriminator.
    Listed(usize, Literal<'static>),
    Unlisted(OwnedLiteral),
}

/// Reads up to the discriminator, and buffers the entries before it.
fn look_ahead<'de, A: MapAccess<'de>>(
    map: &mut A,
    union: &'static TaggedEnum,
    before: &mut Vec<BufferedEntry<'de>>,
) -> Result<Option<Found>, A::Error> {
    while let Some(key) = next_key(map)? {
        if key == union.tag {
            return map.next_value_seed(LiteralSeed(Tag(union))).map(Some);
        }
        // Enough for most, so that it need not grow.
        if before.is_empty() {
            before.reserve(8);
        }
        before.push((key, map.next_value_seed(Buffer)?));
    }
    Ok(None)
}

struct Tag(&'static TaggedEnum);

impl TakesLiteral for Tag {
    type Value = Found;

    fn json_type(&self) -> JsonType {
        self.0.json_type()
    }

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // "an integer", "a string".
        let article = if self.json_type() == JsonType::Integer {
            "an"
        } else {
            "a"
        };
        write!(f, "{article} {}: {}", self.json_type(), self.0.listed())
    }

    fn take<E: Error>(self, object: Literal<'_>) -> Result<Found, E> {
        match self.0.found(object) {
            Some((index, object)) => Ok(Found::Listed(index, object)),
            None if self.0.open => Ok(Found::Unlisted(OwnedLiteral::unlisted(object))),
            None => Err(E::custom(format_args!(
                "unknown variant {object}, expected {}",
                self.0.listed()
            ))),
        }
    }
}

/// Reads the content of a variant.
struct VariantSeed<U>(usize, PhantomData<U>);

impl<'de, U: ReadTagged<'de>> DeserializeSeed<'de> for VariantSeed<U> {
    type Value = U;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        U::variant(self.0, deserializer)
    }
}

/// Reads the rest of an adjacently tagged enum, whose discriminator is known.
fn adjacent<'de, U: ReadTagged<'de>, A: MapAccess<'de>>(
    index: usize,
    entries: Entries<'de, A>,
    mut comes_again: bool,
    mut map: A,
) -> Result<U, A::Error> {
    let mut adjacent = Adjacent::<U>::of(index);
    let content = U::TAGGED.content;
    for (key, value) in entries.before {
        if Some(&*key) == content {
            adjacent.put(|seed| value.read_seed(seed))?;
        }
    }
    while let Some(key) = next_key(&mut map)? {
        if key == U::TAGGED.tag {
            if !std::mem::take(&mut comes_again) {
                return Err(A::Error::duplicate_field(U::TAGGED.tag));
            }
            map.next_value::<IgnoredAny>()?;
        } else if Some(&*key) == content {
            adjacent.put(|seed| map.next_value_seed(seed))?;
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    adjacent.finish()
}

/// The two keys of an adjacently tagged enum while it is read.
pub struct Adjacent<'de, U> {
    found: Option<Found>,
    /// The content, where it came before the discriminator.
    buffered: Option<Buffered<'de>>,
    union: Option<U>,
}

impl<'de, U> Adjacent<'de, U> {
    /// Before any key is read.
    pub const START: Self = Adjacent {
        found: None,
        buffered: None,
        union: None,
    };
}

impl<'de, U: ReadTagged<'de>> Adjacent<'de, U> {
    fn of(index: usize) -> Self {
        Adjacent {
            found: Some(Found::Listed(index, Literal::Text(""))),
            ..Adjacent::START
        }
    }

    /// Reads the discriminator.
    ///
    /// # Errors
    /// The format's own, an unknown variant, or a duplicate field.
    pub fn tag<A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        if self.found.is_some() {
            return Err(A::Error::duplicate_field(U::TAGGED.tag));
        }
        let found = map.next_value_seed(LiteralSeed(Tag(U::TAGGED)))?;
        let buffered = match found {
            Found::Listed(..) => self.buffered.take(),
            Found::Unlisted(_) => None,
        };
        self.found = Some(found);
        match buffered {
            Some(value) => self.put(|seed| value.read_seed(seed)),
            None => Ok(()),
        }
    }

    /// Reads the content, or keeps it until the discriminator comes.
    ///
    /// # Errors
    /// The format's own, or a duplicate field.
    pub fn content<A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        if let Some(Found::Listed(..)) = self.found {
            return self.put(|seed| map.next_value_seed(seed));
        }
        if self.buffered.is_some() {
            return Err(Self::twice());
        }
        self.buffered = Some(map.next_value_seed(Buffer)?);
        Ok(())
    }

    fn put<E: Error>(&mut self, read: impl FnOnce(VariantSeed<U>) -> Result<U, E>) -> Result<(), E> {
        if self.union.is_some() {
            return Err(Self::twice());
        }
        if let Some(Found::Listed(index, _)) = self.found {
            match read(VariantSeed(index, PhantomData)) {
                Ok(union) => self.union = Some(union),
                Err(error) => return Err(redact_variant::<U, _>(error, index)),
            }
        }
        Ok(())
    }

    #[cold]
    fn twice<E: Error>() -> E {
        E::duplicate_field(U::TAGGED.content.unwrap_or_default())
    }

    /// Constructs the enum.
    ///
    /// # Errors
    /// One of the two keys is missing.
    pub fn finish<E: Error>(self) -> Result<U, E> {
        let union = U::TAGGED;
        let content = union.content.unwrap_or_default();
        let object = match (self.union, self.found) {
            (Some(union), _) => return Ok(union),
            (None, Some(Found::Listed(index, _))) => {
                return U::absent(index).ok_or_else(|| E::missing_field(content));
            }
            (None, None) if !union.open => return Err(E::missing_field(union.tag)),
            (None, None) => None,
            (None, Some(Found::Unlisted(object))) => Some((union.tag, object)),
        };
        let buffered = self.buffered.map(|buffered| (Cow::Borrowed(content), buffered));
        // What `other` holds is read in the same way in human-readable formats and others.
        let mut entries = Entries::<Nothing<E>>::new(buffered.into_iter().collect(), true);
        entries.tag = object;
        U::whole(union.variants.len(), &mut entries)
    }
}
