//! Valid and invalid attributes, those of other derives, and any tokens.

use super::Generator;

/// Names with values.
pub(super) type Attributes = &'static [(&'static str, &'static str)];

pub(super) const ON_ITEM: Attributes = &[
    ("object", "= \"thing\""),
    ("object", "= \"thing\""),
    ("no_object", ""),
    ("object_optional", ""),
    ("object_alias", "= \"other\""),
    ("tag", "= \"kind\""),
    ("content", "= \"data\""),
    ("rename_all", "= \"camelCase\""),
    ("rename_all", "= \"SCREAMING_SNAKE_CASE\""),
    ("exact_keys", ""),
    ("deny_unknown_fields", ""),
    ("crate", "= ::some::path"),
    ("crate", "= crate"),
    ("default", ""),
    ("read_only", ""),
    ("write_only", ""),
    ("constant", "(\"version\" = 1)"),
    ("transparent", ""),
];

pub(super) const ON_FIELD: Attributes = &[
    ("required", ""),
    ("rename", "= \"key\""),
    ("alias", "= \"old\""),
    ("alias", "= \"older\""),
    ("default", ""),
    ("default", "= some::path"),
    ("default", "= -5"),
    ("default", "= \"text\""),
    ("non_null", ""),
    ("omit_if", "= path::to::<T>::omit"),
    ("secret", ""),
    ("null_as_default", ""),
    ("skip", ""),
    ("with", "= module"),
    ("with", "= crate::r#mod::<Self>"),
    ("check", "= <Self as Check<T>>::check"),
    ("check", "= path::to::check"),
    ("extra", ""),
    ("flatten", ""),
];

pub(super) const ON_VARIANT: Attributes = &[
    ("object", "= \"one\""),
    ("object", "= \"thing\""),
    ("rename", "= \"value\""),
    ("alias", "= \"old\""),
    ("other", ""),
];

const FOREIGN: Attributes = &[
    ("optional", ""),
    ("nullable", ""),
    ("skip_serializing_if", "= \"Option::is_none\""),
    ("skip_serializing", ""),
    ("skip_deserializing", ""),
    ("deserialize_with", "= \"path\""),
    ("serialize_with", "= \"path\""),
    ("validate", "(length(min = 1))"),
    ("borrow", ""),
    ("bound", "= \"T: Clone\""),
    ("untagged", ""),
    ("kind", "= \"thing\""),
    ("rename", "(serialize = \"a\", deserialize = \"b\")"),
    ("rename_all_fields", "= \"camelCase\""),
    ("from", "= \"Other\""),
    ("remote", "= \"Other\""),
    ("getter", "= \"Other\""),
];

pub(super) const LITERALS: &[&str] = &[
    "\"\"",
    "\"thing\"",
    "\"object\"",
    "\"id\"",
    "\"camelCase\"",
    "\"snake_case\"",
    "\"camelcase\"",
    "\"über\"",
    "\" \"",
    "\"\\n\"",
    "\"two\\nlines\"",
    "\"a\nb\"",
    "\"\\r\"",
    "\"\\0\\u{2028}\"",
    "\"\\\"{}`\"",
    "r\"raw\"",
    "r##\"a\"#b\"##",
    "\"suffix\"u8",
    "b\"bytes\"",
    "br#\"x\"#",
    "c\"c\"",
    "'c'",
    "b'c'",
    "0",
    "1_000",
    "0xffu8",
    "1.5",
    "2e3f32",
    "-1",
    "340282366920938463463374607431768211456",
    "true",
    "false",
    "(__fragment \"thing\")",
    "\"\u{1f980}\"",
];

pub(super) const PUNCTUATION: &[&str] = &[
    "=", ",", ",,", ";", "::", ":", ".", "..=", "&", "|", "!", "?", "#", "$", "@", "~", "+", "-", "*", "/", "%", "^",
    "<", ">", "->", "=>", "==", "<<=",
];

pub(super) const IDENTS: &[&str] = &[
    "x",
    "_",
    "Self",
    "self",
    "super",
    "crate",
    "r#type",
    "r#object",
    "fn",
    "dyn",
    "where",
    "async",
    "ünïcode",
    "漢字",
    "__p",
    "macro_rules",
    "'a",
    "'static",
    "'_",
];

/// Paths, and tokens similar to one.
const PATHS: &[&str] = &[
    "Self",
    "self",
    "crate::r#type",
    "::a::b",
    "super::super::a",
    "a<u8>",
    "a::<u8>",
    "a<T>::b",
    "Fn(u8) -> u8",
    "a::Fn::(u8)",
    "<T>::a",
    "<T as A>::a",
    "(__fragment a::b)",
    "a::",
    "a!()",
    "|x| x",
    "{ a }",
    "\"a::b\"",
];

/// Attributes that are not `#[clerk_model(...)]` with a list.
const ODD: &[&str] = &[
    "#[clerk_model]",
    "#[clerk_model = 1]",
    "#[clerk_model = \"object\"]",
    "#[clerk_model()]",
    "#[clerk_model{}]",
    "#[clerk_model::object(\"x\")]",
    "#[::clerk_model(required)]",
    "#[r#clerk_model(required)]",
    "#[serde(rename = \"x\")]",
    "#[serde]",
    "#[serde = \"x\"]",
    "#[doc = \"text\"]",
    "/// text\n",
    "#[cfg(all())]",
];

impl Generator {
    pub(super) fn attributes(&mut self, here: Attributes) -> String {
        let len = self.pick(&[0, 0, 1, 1, 2]);
        (0..len).map(|_| self.attribute(here)).collect()
    }

    fn attribute(&mut self, here: Attributes) -> String {
        let len = self.pick(&[0, 1, 1, 2, 2, 3, 5]);
        let list: String = (0..len).map(|_| self.named(here)).collect();
        match self.rng.u8(..16) {
            0 => self.pick(ODD).to_owned(),
            1 => format!("#[clerk_model[{list}]]"),
            2 => format!("#[clerk_model{{{list}}}]"),
            _ => format!("#[clerk_model({list})]"),
        }
    }

    /// A name with its value, and a separator.
    fn named(&mut self, here: Attributes) -> String {
        if self.chance(self.noise) {
            let end = self.pick(&[",", ",", ",", " ", ",,", ";", " =", " = ,"]);
            return format!("{}{end} ", self.invalid_attribute(here));
        }
        let (name, value) = self.pick(here);
        if value.ends_with('"') && self.chance(0.5) {
            format!("{name} = {}, ", self.literal())
        } else {
            format!("{name} {value}, ")
        }
    }

    fn invalid_attribute(&mut self, here: Attributes) -> String {
        let (name, value) = self.pick(here);
        let list = match self.rng.u8(..9) {
            0 => return format!("{name} = {}", self.literal()),
            1 if !value.ends_with('"') => return format!("{name} = {}", self.pick(PATHS)),
            1 | 8 => return format!("{name} = {}", self.tokens(2)),
            2 => return format!("{name}{}", self.tokens(2)),
            3 => return format!("{} {value}", self.misspelled(name)),
            4 => return self.tokens(2),
            5 => return self.pick(&["$ =", "= $", "$()", "$ = $", "\"$\""]).replace('$', name),
            6 => self.pick(&[ON_ITEM, ON_FIELD, ON_VARIANT]),
            _ => FOREIGN,
        };
        let (name, value) = self.pick(list);
        format!("{name} {value}")
    }

    fn literal(&mut self) -> &'static str {
        if self.chance(0.7) {
            self.favorite
        } else {
            self.pick(LITERALS)
        }
    }

    /// The name with a letter added, removed, changed or moved; still an identifier.
    fn misspelled(&mut self, name: &str) -> String {
        let mut letters: Vec<char> = name.chars().collect();
        for _ in 0..self.rng.usize(1..=2) {
            let at = self.rng.usize(..letters.len() - 1);
            match self.rng.u8(..5) {
                0 => letters.swap(at, at + 1),
                1 => letters.insert(at, 'x'),
                2 => letters[at] = 'ö',
                3 => letters[at].make_ascii_uppercase(),
                _ => drop(letters.remove(at)),
            }
        }
        letters.into_iter().collect()
    }

    /// Any tokens, with groups to this depth.
    pub(super) fn tokens(&mut self, depth: usize) -> String {
        let len = self.pick(&[1, 1, 1, 2, 4]);
        let tokens: Vec<String> = (0..len).map(|_| self.token(depth)).collect();
        tokens.join(" ")
    }

    fn token(&mut self, depth: usize) -> String {
        match self.rng.u8(..12) {
            0 | 1 if depth > 0 => {
                let around = self.pick(&["($)", "[$]", "{$}", "(__fragment $)"]);
                let inside = self.tokens(depth - 1);
                around.replace('$', if self.chance(0.2) { "" } else { &inside })
            }
            0..=3 => self.literal().to_owned(),
            4..=6 => self.pick(PUNCTUATION).to_owned(),
            7..=9 => self.pick(IDENTS).to_owned(),
            _ => {
                let (name, value) = self.pick(ON_FIELD);
                format!("{name} {value}")
            }
        }
    }
}
