//! Attributes: the derive's words rightly and wrongly given, those of other derives, and tokens of any kind.

use super::Soup;

/// Words with what is written behind each, where they belong.
pub(super) type Words = &'static [(&'static str, &'static str)];

pub(super) const ON_ITEM: Words = &[
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
    ("transparent", ""),
];

pub(super) const ON_FIELD: Words = &[
    ("required", ""),
    ("rename", "= \"key\""),
    ("alias", "= \"old\""),
    ("alias", "= \"older\""),
    ("default", ""),
    ("default", "= some::path"),
    ("null_as_default", ""),
    ("skip", ""),
    ("with", "= module"),
    ("with", "= crate::r#mod::<Self>"),
    ("check", "= <Self as Check<T>>::check"),
    ("check", "= path::to::check"),
    ("extra", ""),
    ("flatten", ""),
];

pub(super) const ON_VARIANT: Words = &[
    ("object", "= \"one\""),
    ("object", "= \"thing\""),
    ("rename", "= \"value\""),
    ("alias", "= \"old\""),
    ("other", ""),
];

const FOREIGN: Words = &[
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

/// Paths, and what is taken for one.
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

/// Attributes that are no list of the derive's, or not quite.
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

impl Soup {
    /// The attributes of a place where these words belong.
    pub(super) fn attributes(&mut self, here: Words) -> String {
        let len = self.pick(&[0, 0, 1, 1, 2]);
        (0..len).map(|_| self.attribute(here)).collect()
    }

    fn attribute(&mut self, here: Words) -> String {
        let len = self.pick(&[0, 1, 1, 2, 2, 3, 5]);
        let list: String = (0..len).map(|_| self.word(here)).collect();
        match self.rng.u8(..16) {
            0 => self.pick(ODD).to_owned(),
            1 => format!("#[clerk_model[{list}]]"),
            2 => format!("#[clerk_model{{{list}}}]"),
            _ => format!("#[clerk_model({list})]"),
        }
    }

    /// A word with its value, and what parts it from the next.
    fn word(&mut self, here: Words) -> String {
        if self.chance(self.noise) {
            let end = self.pick(&[",", ",", ",", " ", ",,", ";", " =", " = ,"]);
            return format!("{}{end} ", self.wrong_word(here));
        }
        let (word, value) = self.pick(here);
        if value.ends_with('"') && self.chance(0.5) {
            format!("{word} = {}, ", self.literal())
        } else {
            format!("{word} {value}, ")
        }
    }

    fn wrong_word(&mut self, here: Words) -> String {
        let (word, value) = self.pick(here);
        let words = match self.rng.u8(..9) {
            0 => return format!("{word} = {}", self.literal()),
            1 if !value.ends_with('"') => return format!("{word} = {}", self.pick(PATHS)),
            1 | 8 => return format!("{word} = {}", self.soup(2)),
            2 => return format!("{word}{}", self.soup(2)),
            3 => return format!("{} {value}", self.misspelled(word)),
            4 => return self.soup(2),
            5 => return self.pick(&["$ =", "= $", "$()", "$ = $", "\"$\""]).replace('$', word),
            6 => self.pick(&[ON_ITEM, ON_FIELD, ON_VARIANT]),
            _ => FOREIGN,
        };
        let (word, value) = self.pick(words);
        format!("{word} {value}")
    }

    fn literal(&mut self) -> &'static str {
        if self.chance(0.7) {
            self.favorite
        } else {
            self.pick(LITERALS)
        }
    }

    /// The word with a letter added, left out, changed or moved; it stays an identifier.
    fn misspelled(&mut self, word: &str) -> String {
        let mut letters: Vec<char> = word.chars().collect();
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

    /// Tokens of any kind, with groups in groups to this depth.
    pub(super) fn soup(&mut self, depth: usize) -> String {
        let len = self.pick(&[1, 1, 1, 2, 4]);
        let tokens: Vec<String> = (0..len).map(|_| self.token(depth)).collect();
        tokens.join(" ")
    }

    fn token(&mut self, depth: usize) -> String {
        match self.rng.u8(..12) {
            0 | 1 if depth > 0 => {
                let around = self.pick(&["($)", "[$]", "{$}", "(__fragment $)"]);
                let inside = self.soup(depth - 1);
                around.replace('$', if self.chance(0.2) { "" } else { &inside })
            }
            0..=3 => self.literal().to_owned(),
            4..=6 => self.pick(PUNCTUATION).to_owned(),
            7..=9 => self.pick(IDENTS).to_owned(),
            _ => {
                let (word, value) = self.pick(ON_FIELD);
                format!("{word} {value}")
            }
        }
    }
}
