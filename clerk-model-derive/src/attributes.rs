//! The attributes of `#[clerk_model(...)]`, with their sites and values, and counterparts of other derives' attributes.

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Site {
    Struct,
    Field,
    Enum,
    Variant,
}

impl Site {
    fn name_at(self, other: Site) -> &'static str {
        match self {
            Site::Struct if other == Site::Field => "the struct",
            Site::Struct => "a struct",
            Site::Field => "a field",
            Site::Enum if other == Site::Variant => "the enum",
            Site::Enum => "an enum",
            Site::Variant => "a variant",
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Takes {
    Nothing,
    Text,
    TextOrInteger,
    /// A string, an integer or a boolean.
    Literal,
    /// A key and a literal, in parentheses.
    Constant,
    Module,
    Path,
    /// Nothing, a path or a literal.
    Default,
}

pub(crate) struct Spec {
    pub(crate) name: &'static str,
    pub(crate) site: Site,
    pub(crate) takes: Takes,
    pub(crate) repeatable: bool,
}

const fn spec(site: Site, name: &'static str, takes: Takes) -> Spec {
    Spec {
        name,
        site,
        takes,
        repeatable: false,
    }
}

const fn repeatable(site: Site, name: &'static str, takes: Takes) -> Spec {
    Spec {
        repeatable: true,
        ..spec(site, name, takes)
    }
}

const ATTRIBUTES: &[Spec] = &[
    spec(Site::Struct, "object", Takes::Literal),
    spec(Site::Struct, "object_optional", Takes::Nothing),
    repeatable(Site::Struct, "object_alias", Takes::Literal),
    spec(Site::Struct, "tag", Takes::Text),
    repeatable(Site::Struct, "constant", Takes::Constant),
    spec(Site::Struct, "no_object", Takes::Nothing),
    spec(Site::Struct, "rename_all", Takes::Text),
    spec(Site::Struct, "exact_keys", Takes::Nothing),
    spec(Site::Struct, "deny_unknown_fields", Takes::Nothing),
    spec(Site::Struct, "default", Takes::Nothing),
    spec(Site::Struct, "read_only", Takes::Nothing),
    spec(Site::Struct, "write_only", Takes::Nothing),
    spec(Site::Struct, "crate", Takes::Module),
    spec(Site::Struct, "transparent", Takes::Nothing),
    spec(Site::Field, "required", Takes::Nothing),
    spec(Site::Field, "rename", Takes::Text),
    repeatable(Site::Field, "alias", Takes::Text),
    spec(Site::Field, "non_null", Takes::Nothing),
    spec(Site::Field, "default", Takes::Default),
    spec(Site::Field, "null_as_default", Takes::Nothing),
    spec(Site::Field, "omit_if", Takes::Path),
    spec(Site::Field, "skip", Takes::Nothing),
    spec(Site::Field, "with", Takes::Path),
    spec(Site::Field, "check", Takes::Path),
    spec(Site::Field, "secret", Takes::Nothing),
    spec(Site::Field, "extra", Takes::Nothing),
    spec(Site::Field, "flatten", Takes::Nothing),
    spec(Site::Enum, "tag", Takes::Text),
    spec(Site::Enum, "content", Takes::Text),
    spec(Site::Enum, "by_type", Takes::Nothing),
    spec(Site::Enum, "integer", Takes::Nothing),
    spec(Site::Enum, "rename_all", Takes::Text),
    spec(Site::Enum, "exact_keys", Takes::Nothing),
    spec(Site::Enum, "deny_unknown_fields", Takes::Nothing),
    spec(Site::Enum, "no_display", Takes::Nothing),
    spec(Site::Enum, "read_only", Takes::Nothing),
    spec(Site::Enum, "write_only", Takes::Nothing),
    spec(Site::Enum, "crate", Takes::Module),
    repeatable(Site::Variant, "object", Takes::Literal),
    spec(Site::Variant, "rename", Takes::Text),
    Spec {
        takes: Takes::TextOrInteger,
        ..repeatable(Site::Variant, "alias", Takes::Text)
    },
    spec(Site::Variant, "other", Takes::Nothing),
];

const BOTH_DIRECTIONS: &str = "write `with = module`, which has both directions";
const SKIP: &str = "write `skip`, which neither reads nor writes";
const BOUNDS: &str = "remove it: bounds follow from the types of the fields";
const KEY: &str = "write `rename = \"...\"` for the key";
const VALUE: &str = "write `rename = \"...\"` for the value";
const FALLBACK: &str = "write `other` on the variant for unknown values";
const ENUM_TAG: &str = "write `tag = \"...\"` with the key of the discriminator";

/// Counterparts of other derives' attributes.
const FOREIGN: &[(Site, &str, &str)] = &[
    (Site::Field, "optional", "write `Option<...>` as the type of the field"),
    (Site::Field, "nullable", "write `required` on an `Option<...>`"),
    (
        Site::Field,
        "skip_serializing_if",
        "remove it: an `Option` that is `None` is omitted; for another value, write `omit_if = some::path`",
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
    (Site::Struct, "kind", "write `tag = \"kind\"` with `object = \"...\"`"),
    (Site::Struct, "type", "write `tag = \"type\"` with `object = \"...\"`"),
    (Site::Struct, "discriminator", "write `object = \"...\"` with its value"),
    (Site::Enum, "bound", BOUNDS),
    (Site::Enum, "discriminator", ENUM_TAG),
    (Site::Enum, "type", ENUM_TAG),
    (Site::Enum, "kind", ENUM_TAG),
    (
        Site::Enum,
        "untagged",
        "write `by_type` if the variants differ in JSON type, `tag` if the objects do, or see `clerk_models::dispatch!`",
    ),
    (
        Site::Variant,
        "skip",
        "remove the variant: the `other` variant reads unknown values",
    ),
    (Site::Variant, "untagged", FALLBACK),
    (Site::Variant, "fallback", FALLBACK),
    (Site::Variant, "serialize", VALUE),
    (Site::Variant, "to_string", VALUE),
    (Site::Variant, "value", VALUE),
];

/// Counterparts of serde's attributes that have another meaning here.
const SERDE: &[(Site, &str, &str)] = &[
    (
        Site::Field,
        "flatten",
        "write `extra` for unknown keys, `flatten` for an enum with `content`, or a struct's fields themselves",
    ),
    (
        Site::Variant,
        "rename",
        "write `rename` in `#[clerk_model(...)]` for the value of a string, `object` for the discriminator of an object",
    ),
    (
        Site::Variant,
        "other",
        "write `#[clerk_model(other)] Name(String)`, which keeps the value and writes it back",
    ),
];

pub(crate) fn find_spec(site: Site, name: &str) -> Option<&'static Spec> {
    ATTRIBUTES.iter().find(|spec| spec.site == site && spec.name == name)
}

pub(crate) fn instead_of(site: Site, name: &str) -> Option<&'static str> {
    find(FOREIGN, site, name)
}

/// The counterpart of serde's attribute, if it differs.
pub(crate) fn instead_of_serde(site: Site, name: &str) -> Option<&'static str> {
    find(SERDE, site, name).or_else(|| instead_of(site, name))
}

fn find(list: &[(Site, &str, &'static str)], site: Site, name: &str) -> Option<&'static str> {
    list.iter()
        .find(|(other, attribute, _)| *other == site && *attribute == name)
        .map(|(_, _, instead)| *instead)
}

pub(crate) fn find_sites(name: &str, here: Site) -> Option<(&'static str, String)> {
    let (mut found, mut sites) = (None, String::new());
    for spec in ATTRIBUTES {
        if spec.name == name {
            found = Some(spec.name);
            list(&mut sites, " or ", spec.site.name_at(here));
        }
    }
    Some((found?, sites))
}

pub(crate) fn known(site: Site) -> String {
    let mut known = String::new();
    for spec in ATTRIBUTES {
        if spec.site == site {
            list(&mut known, ", ", spec.name);
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

pub(crate) fn similar(site: Site, name: &str) -> Option<&'static str> {
    let mut nearest = None;
    for spec in ATTRIBUTES {
        if spec.site != site {
            continue;
        }
        let distance = distance(name, spec.name);
        if distance <= (spec.name.len() / 3).max(1) || spec.name.starts_with(name) {
            match nearest {
                // The first of equals.
                Some((before, _)) if before <= distance => {}
                _ => nearest = Some((distance, spec.name)),
            }
        }
    }
    nearest.map(|(_, name)| name)
}

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
