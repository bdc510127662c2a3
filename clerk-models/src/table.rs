//! What is known of a model without its types: its keys, its discriminator, what is required.
//! The derive writes one [`Table`] per struct; reading, writing and the report all work from it.

/// One model's keys and rules.
///
/// ```
/// use clerk_models::{HasSchema, OAuthAccessToken, Presence, Schema, Table, Unknown};
///
/// let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
/// let table: &Table = token.table;
/// assert_eq!((table.tag, table.objects), ("object", &["oauth_access_token"][..]));
/// assert_eq!(table.find("external_account_id"), Some(0));
/// assert_eq!(table.unknown, Unknown::Ignored);
/// assert_eq!(table.fields[0].presence, Presence::Required);
/// ```
#[derive(Debug)]
pub struct Table {
    /// The Rust name of the struct.
    pub name: &'static str,
    /// The discriminator's key; without a discriminator, empty.
    pub tag: &'static str,
    /// The discriminator's values that are read, the one that is written first; none without a discriminator.
    pub objects: &'static [&'static str],
    /// The fields in order of declaration.
    pub fields: &'static [Field],
    /// Every key that is read.
    pub keys: &'static [&'static str],
    /// The same keys, each with the index of its field; `fields.len()` for the discriminator's.
    pub lookup: Lookup,
    /// A bit for each field, and for the discriminator behind them, that must be present, 64 to a word.
    pub required: &'static [u64],
    /// What becomes of other keys.
    pub unknown: Unknown,
}

/// The keys of one field and how its absence and null are read.
///
/// ```
/// use clerk_models::{Field, HasSchema, OAuthAccessToken, Schema};
///
/// let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
/// let field: &Field = &token.table.fields[3];
/// assert_eq!((field.written, field.wire, field.nullable), ("expiresAt", "expires_at", true));
/// ```
#[derive(Debug)]
pub struct Field {
    /// The key it is written under.
    pub written: &'static str,
    /// The key as the wire spells it: the field's own name.
    pub wire: &'static str,
    /// Every key it is read under.
    pub read: &'static [&'static str],
    /// Whether its key may be absent.
    pub presence: Presence,
    /// Whether null is read before the field's type is asked.
    pub nullable: bool,
}

/// Whether a field's key may be absent: see [`Table`] for an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presence {
    /// Absent is a violation.
    Required,
    /// Absent is `None` or the default.
    Optional,
    /// Absent is read where the field's type, a type parameter, is an `Option`.
    OfType,
}

/// What becomes of a key that no field claims: see [`Table`] for an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unknown {
    /// It is passed over.
    Ignored,
    /// It is a violation.
    Denied,
    /// The field `extra` keeps it.
    Kept,
}

impl Table {
    /// The index of the field that a key belongs to; `fields.len()` for the discriminator's key.
    ///
    /// ```
    /// # use clerk_models::{HasSchema, OAuthAccessToken, Schema};
    /// # let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
    /// assert_eq!(token.table.find("providerUserId"), Some(1));
    /// assert_eq!(token.table.find("provider_user"), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn find(&self, key: &str) -> Option<usize> {
        self.lookup.find(key)
    }

    /// Whether the index, as `find` gives it, must be present.
    pub(crate) fn is_required(&self, index: usize) -> bool {
        self.required
            .get(index / 64)
            .is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// The key to name in a message about the index.
    pub(crate) fn written(&self, index: usize) -> &'static str {
        self.fields.get(index).map_or(self.tag, |field| field.written)
    }
}

/// Texts that are known when the program is compiled, to be found without comparing all of them.
///
/// ```
/// use clerk_models::{HasSchema, Lookup, OAuthAccessToken, Schema};
///
/// let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
/// let keys: &Lookup = &token.table.lookup;
/// assert_eq!(keys.find("providerUserId"), Some(1));
/// ```
#[derive(Debug)]
pub struct Lookup {
    /// The texts by bucket, each with the index that it stands for.
    pub entries: &'static [(&'static str, usize)],
    /// Where each bucket begins among the entries; a power of two of buckets, and the end of the last.
    pub buckets: &'static [usize],
    /// What the derive has chosen to spread the texts.
    pub seed: u32,
}

impl Lookup {
    /// The index that the text stands for.
    ///
    /// ```
    /// # use clerk_models::{HasSchema, OAuthAccessToken, Schema};
    /// # let Schema::Object(token) = OAuthAccessToken::SCHEMA else { unreachable!() };
    /// assert_eq!(token.table.lookup.find("provider_user"), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn find(&self, text: &str) -> Option<usize> {
        let bucket = bucket(text.as_bytes(), self.seed, self.buckets.len() - 1);
        let (start, end) = (*self.buckets.get(bucket)?, *self.buckets.get(bucket + 1)?);
        let entries = self.entries.get(start..end)?;
        let (_, index) = entries.iter().find(|(entry, _)| *entry == text)?;
        Some(*index)
    }
}

/// The bucket of a text, of a power of two. The derive has the same function, and puts each text where it is looked
/// for here.
#[inline]
fn bucket(key: &[u8], seed: u32, buckets: usize) -> usize {
    let [first, .., last] = key else {
        return 0;
    };
    let middle = key[key.len() / 2];
    let word = u32::from_le_bytes([*first, middle, *last, key.len().to_le_bytes()[0]]);
    let spread = word.wrapping_mul(seed) >> 16;
    spread as usize & (buckets - 1)
}
