//! The words of `#[clerk_model(...)]`: where each may stand and what it takes, and what is said of other derives' words.

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Site {
    Struct,
    Field,
    Enum,
    Variant,
}

impl Site {
    /// What it is called at another place.
    fn name_at(self, other: Site) -> &'static str {
        match (self, other) {
            (Site::Struct, Site::Field) => "the struct",
            (Site::Struct, _) => "a struct",
            (Site::Field, _) => "a field",
            (Site::Enum, Site::Variant) => "the enum",
            (Site::Enum, _) => "an enum",
            (Site::Variant, _) => "a variant",
        }
    }
}

/// What a word takes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Takes {
    Nothing,
    Text,
    /// The path of a module.
    Module,
    /// The path of a function.
    Path,
    /// The same, or nothing.
    Either,
}

pub(crate) struct Word {
    pub(crate) name: &'static str,
    pub(crate) site: Site,
    pub(crate) takes: Takes,
    pub(crate) repeatable: bool,
}

const fn word(site: Site, name: &'static str, takes: Takes) -> Word {
    Word {
        name,
        site,
        takes,
        repeatable: false,
    }
}

const fn repeatable(site: Site, name: &'static str) -> Word {
    Word {
        repeatable: true,
        ..word(site, name, Takes::Text)
    }
}

const WORDS: &[Word] = &[
    word(Site::Struct, "object", Takes::Text),
    word(Site::Struct, "object_optional", Takes::Nothing),
    repeatable(Site::Struct, "object_alias"),
    word(Site::Struct, "tag", Takes::Text),
    word(Site::Struct, "no_object", Takes::Nothing),
    word(Site::Struct, "rename_all", Takes::Text),
    word(Site::Struct, "exact_keys", Takes::Nothing),
    word(Site::Struct, "deny_unknown_fields", Takes::Nothing),
    word(Site::Struct, "crate", Takes::Module),
    word(Site::Struct, "transparent", Takes::Nothing),
    word(Site::Field, "required", Takes::Nothing),
    word(Site::Field, "rename", Takes::Text),
    repeatable(Site::Field, "alias"),
    word(Site::Field, "default", Takes::Either),
    word(Site::Field, "null_as_default", Takes::Nothing),
    word(Site::Field, "skip", Takes::Nothing),
    word(Site::Field, "with", Takes::Module),
    word(Site::Field, "check", Takes::Path),
    word(Site::Field, "extra", Takes::Nothing),
    word(Site::Field, "flatten", Takes::Nothing),
    word(Site::Enum, "tag", Takes::Text),
    word(Site::Enum, "content", Takes::Text),
    word(Site::Enum, "rename_all", Takes::Text),
    word(Site::Enum, "crate", Takes::Module),
    repeatable(Site::Variant, "object"),
    word(Site::Variant, "rename", Takes::Text),
    repeatable(Site::Variant, "alias"),
    word(Site::Variant, "other", Takes::Nothing),
];

const BOTH_DIRECTIONS: &str = "write `with = module`, which has both directions";
const SKIP: &str = "write `skip`, which neither reads nor writes";
const BOUNDS: &str = "remove it: bounds follow from the types of the fields";
const KEY: &str = "write `rename = \"...\"` for the key";
const VALUE: &str = "write `rename = \"...\"` for the value";
const FALLBACK: &str = "write `other` on the variant that keeps what is not listed";
const UNION_TAG: &str = "write `tag = \"...\"` with the key of the discriminator";

/// Words that other derives use for what has another word here.
const FOREIGN: &[(Site, &str, &str)] = &[
    (Site::Field, "optional", "write `Option<...>` as the type of the field"),
    (Site::Field, "nullable", "write `required` on an `Option<...>`"),
    (
        Site::Field,
        "skip_serializing_if",
        "remove it: an `Option` that is `None` is omitted",
    ),
    (Site::Field, "skip_serializing", SKIP),
    (Site::Field, "skip_deserializing", SKIP),
    (Site::Field, "validate", "write `check = some::path`"),
    (Site::Field, "name", KEY),
    (Site::Field, "key", KEY),
    (Site::Field, "deserialize_with", BOTH_DIRECTIONS),
    (Site::Field, "serialize_with", BOTH_DIRECTIONS),
    (
        Site::Field,
        "borrow",
        "remove it: `&str` and `Cow<str>` borrow by themselves",
    ),
    (Site::Struct, "bound", BOUNDS),
    (
        Site::Struct,
        "untagged",
        "write `no_object` on a struct without a discriminator",
    ),
    (
        Site::Struct,
        "rename",
        "write `object = \"...\"` for the discriminator's value",
    ),
    (Site::Struct, "kind", "write `tag = \"kind\"` beside `object = \"...\"`"),
    (Site::Struct, "type", "write `tag = \"type\"` beside `object = \"...\"`"),
    (Site::Struct, "discriminator", "write `object = \"...\"` with its value"),
    (Site::Enum, "bound", BOUNDS),
    (Site::Enum, "discriminator", UNION_TAG),
    (Site::Enum, "type", UNION_TAG),
    (Site::Enum, "kind", UNION_TAG),
    (
        Site::Enum,
        "untagged",
        "write `tag`, or a union by hand with `clerk_models::dispatch!`",
    ),
    (
        Site::Variant,
        "skip",
        "remove the variant: what is not listed goes to the `other` variant",
    ),
    (Site::Variant, "untagged", FALLBACK),
    (Site::Variant, "fallback", FALLBACK),
    (Site::Variant, "serialize", VALUE),
    (Site::Variant, "to_string", VALUE),
    (Site::Variant, "value", VALUE),
];

/// Words of serde that mean something else here.
const SERDE: &[(Site, &str, &str)] = &[
    (
        Site::Field,
        "flatten",
        "write `extra` for unknown keys, `flatten` for a union with `content`, or a struct's fields themselves",
    ),
    (
        Site::Variant,
        "rename",
        "write `rename` in `#[clerk_model(...)]` for the value of a string, `object` for the discriminator of an object",
    ),
];

/// The word of this name at this place.
pub(crate) fn word_at(site: Site, name: &str) -> Option<&'static Word> {
    WORDS.iter().find(|word| word.site == site && word.name == name)
}

/// What to write instead of another derive's word.
pub(crate) fn instead_of(site: Site, name: &str) -> Option<&'static str> {
    find(FOREIGN, site, name)
}

/// What to write instead of serde's word, where it is not the same word.
pub(crate) fn instead_of_serde(site: Site, name: &str) -> Option<&'static str> {
    find(SERDE, site, name).or_else(|| instead_of(site, name))
}

fn find(list: &[(Site, &str, &'static str)], site: Site, name: &str) -> Option<&'static str> {
    list.iter()
        .find(|(place, word, _)| *place == site && *word == name)
        .map(|(_, _, instead)| *instead)
}

/// The word of this name at any place, and the places where it may stand, as this one calls them.
pub(crate) fn anywhere(name: &str, here: Site) -> Option<(&'static str, String)> {
    let (mut found, mut places) = (None, String::new());
    for word in WORDS {
        if word.name == name {
            found = Some(word.name);
            list(&mut places, " or ", word.site.name_at(here));
        }
    }
    Some((found?, places))
}

/// The words that may stand at this place, in a sentence.
pub(crate) fn known(site: Site) -> String {
    let mut known = String::new();
    for word in WORDS {
        if word.site == site {
            list(&mut known, ", ", word.name);
        }
    }
    known
}

fn list(text: &mut String, separator: &str, next: &str) {
    if !text.is_empty() {
        text.push_str(separator);
    }
    text.push_str(next);
}

/// The word at this place that was probably meant.
pub(crate) fn similar(site: Site, name: &str) -> Option<&'static str> {
    let mut nearest = None;
    for word in WORDS {
        if word.site != site {
            continue;
        }
        let distance = distance(name, word.name);
        if distance <= (word.name.len() / 3).max(1) || word.name.starts_with(name) {
            match nearest {
                // Of two as near, the first.
                Some((before, _)) if before <= distance => {}
                _ => nearest = Some((distance, word.name)),
            }
        }
    }
    nearest.map(|(_, name)| name)
}

/// How many letters are added, left out or changed (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
