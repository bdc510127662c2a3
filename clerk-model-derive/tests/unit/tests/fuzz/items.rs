//! Valid and invalid items.

use super::Generator;
use super::attributes::{LITERALS, ON_FIELD, ON_ITEM, ON_VARIANT};
use super::types::{AROUND, OPTIONS, TYPES};

/// Names whose keys differ under every `rename_all`.
const NAMES: &[&str] = &[
    "id",
    "external_account_id",
    "r#type",
    "r#match",
    "über_name",
    "_leading",
    "trailing_",
    "last4",
    "web3_wallet",
    "a__b",
    "漢字",
    "URL",
    "ß",
    "__f0",
    "__p",
    "value",
    "deserializer",
    "model",
];

/// Names with invalid or equal keys.
const BAD_NAMES: &[&str] = &[
    "id", "object", "kind", "a_b", "aB", "A_B", "__", "data", "key", "old", "r#id",
];

/// Parameters and their where clause.
const GENERICS: &[(&str, &str)] = &[
    ("", ""),
    ("", ""),
    ("<'a>", ""),
    ("<T>", ""),
    ("<'a, T>", "where T: Clone,"),
    ("<const N: usize>", "where [u8; N]: Default"),
    (
        "<'a, 'b: 'a, T: 'a + Iterator<Item = U>, U, const N: usize = 3>",
        "where 'a: 'static, T: 'b + ?Sized",
    ),
    ("<T: Clone + ?Sized = String,>", ""),
    ("<>", "where"),
    ("<#[cfg(all())] T, r#type>", "where Self: Sized,"),
    ("<const N: [u8; 2], T = [Self; 2]>", ""),
    ("<'de, '__de>", ""),
    (
        "<T: for<'x> Fn(&'x Self) -> Self + From<Self>>",
        "where for<'x> &'x T: Iterator<Item = &'x Self>, T::Item: Into<Self>",
    ),
];

const VALID: &[&str] = &[
    "",
    "",
    "",
    "",
    "rename = \"key$\"",
    "alias = \"old$\"",
    "check = path::to::check",
    "with = module",
    "skip",
];

impl Generator {
    pub(super) fn item(&mut self) -> String {
        if self.chance(0.45) {
            return self.valid_item();
        }
        self.favorite = self.pick(LITERALS);
        self.noise = self.pick(&[0.0, 0.1, 0.5]);
        let attributes = self.attributes(ON_ITEM);
        let visibility = self.pick(&["", "pub", "pub(crate)", "pub(in a::b)"]);
        let name = self.pick(&["A", "A", "r#type", "Ünïcode", "__Slots", "Option"]);
        let (generics, clause) = self.pick(GENERICS);
        let head = format!("{attributes} {visibility}");
        match self.rng.u8(..12) {
            0 => format!("{head} struct {name}{generics} {clause};"),
            1 | 2 => format!("{head} struct {name}{generics}({}) {clause};", self.unnamed_fields()),
            3 => format!("{head} union {name}{generics} {clause} {{ {} }}", self.named_fields()),
            4 | 5 => {
                let kind = self.rng.u8(..4);
                let len = self.rng.usize(..4);
                let variants: String = (0..len).map(|_| self.variant(kind)).collect();
                format!("{head} enum {name}{generics} {clause} {{ {variants} }}")
            }
            // Without one of these, too few would be accepted.
            kind => {
                let object = self.pick(&["#[clerk_model(no_object)]", "#[clerk_model(object = \"thing\")]", ""]);
                let object = if kind > 8 { object } else { "" };
                format!(
                    "{object} {head} struct {name}{generics} {clause} {{ {} }}",
                    self.named_fields()
                )
            }
        }
    }

    fn variant(&mut self, kind: u8) -> String {
        let attributes = self.attributes(ON_VARIANT);
        let name = self.pick(&["B", "C", "Other", "r#Type", "Ünïcode", "ABTest", "Id_", "_1"]);
        let rest = match if kind == 3 { self.rng.u8(..5) } else { kind.min(1) } {
            0 => String::new(),
            1 => format!("({})", self.unnamed_field()),
            2 => format!("({})", self.unnamed_fields()),
            3 => format!("{{ {} }}", self.named_fields()),
            _ => format!(" = {}", self.pick(&["1", "-1", "{ 1 + 2 }", "Self::B as isize", "N"])),
        };
        format!("{attributes} {name}{rest}, ")
    }

    fn named_fields(&mut self) -> String {
        let (first, len) = (self.rng.usize(..NAMES.len()), self.rng.usize(..4));
        (first..first + len).map(|index| self.named_field(index)).collect()
    }

    fn named_field(&mut self, index: usize) -> String {
        let name = if self.chance(0.1) {
            self.pick(BAD_NAMES)
        } else {
            NAMES[index % NAMES.len()]
        };
        format!("{} {name}: {}, ", self.attributes(ON_FIELD), self.ty(3))
    }

    fn unnamed_fields(&mut self) -> String {
        let len = self.pick(&[0, 1, 1, 1, 2]);
        (0..len).map(|_| self.unnamed_field()).collect()
    }

    fn unnamed_field(&mut self) -> String {
        format!("{} {}, ", self.attributes(ON_FIELD), self.ty(2))
    }

    /// Valid, unless a type in it is not.
    pub(super) fn valid_item(&mut self) -> String {
        let (generics, clause) = self.pick(GENERICS);
        match self.rng.u8(..10) {
            0 => format!(
                "#[clerk_model(transparent)] struct A{generics}({}) {clause};",
                self.ty(2)
            ),
            1 => self.string_enum(),
            2 => self.tagged_enum(),
            3 => self.integer_enum(),
            _ => {
                let object = self.pick(&[
                    "no_object",
                    "object = \"thing\"",
                    "object = \"thing\", tag = \"@kind\"",
                    "object = \"a\", object_optional",
                    "object = \"a\", object_alias = \"b\", object_alias = \"c\"",
                ]);
                let more = self.pick(&[
                    "",
                    "",
                    ", crate = ::some::path",
                    ", exact_keys",
                    ", deny_unknown_fields",
                    ", rename_all = \"PascalCase\", crate = a",
                    "",
                    ", rename_all = \"kebab-case\",",
                ]);
                let (first, len) = (self.rng.usize(..NAMES.len()), self.rng.usize(..4));
                let mut fields: String = (first..first + len).map(|index| self.valid_field(index)).collect();
                if !more.contains("unknown") && self.chance(0.1) {
                    fields += "#[clerk_model(extra)] rest: Map<String, Value>";
                }
                format!("#[clerk_model({object}{more})] pub struct A{generics} {clause} {{ {fields} }}")
            }
        }
    }

    fn valid_field(&mut self, index: usize) -> String {
        let name = NAMES[index % NAMES.len()];
        let ty = if self.chance(0.6) {
            self.pick(TYPES).to_owned()
        } else {
            self.pick(AROUND).replace('$', self.pick(TYPES))
        };
        let (ty, attributes): (String, &[&str]) = match self.rng.u8(..6) {
            0 | 1 => (
                self.pick(OPTIONS).replace('$', &ty),
                &["required", "default = a::b", "required, rename = \"key$\""],
            ),
            2 => (format!("Option<Option<{ty}>>"), &[""]),
            _ => (
                ty,
                &[
                    "default",
                    "default = a::b",
                    "default, null_as_default",
                    "default, check = T::check",
                ],
            ),
        };
        let attributes = if self.chance(0.5) { attributes } else { VALID };
        match self.pick(attributes).replace('$', &index.to_string()) {
            attributes if attributes.is_empty() => format!("{name}: {ty}, "),
            attributes => format!("#[clerk_model({attributes})] pub {name}: {ty}, "),
        }
    }

    fn string_enum(&mut self) -> String {
        let rule = self.pick(&["", "#[clerk_model(rename_all = \"kebab-case\")]"]);
        let other = self.pick(&["", "#[clerk_model(other)] Other(String)"]);
        let attribute = self.pick(&["rename", "alias"]);
        format!("{rule} enum A {{ Active, PastDue, #[clerk_model({attribute} = \"x\")] Ünïcode, {other} }}")
    }

    fn integer_enum(&mut self) -> String {
        let repr = self.pick(&["", "#[repr(u8)]", "#[repr(C, i128)]"]);
        let other = self.pick(&[
            "",
            "#[clerk_model(other)] Other(i64),",
            "#[clerk_model(other)] Other(i64) = 7,",
        ]);
        let value = self.pick(&["", " = 3", " = -1", " = { 1 + 2 }", " = Self::B as isize"]);
        format!("#[clerk_model(integer)] {repr} enum A {{ B, {other} #[clerk_model(alias = -3)] r#Type{value}, C }}")
    }

    /// Variants without a model.
    fn variants(&mut self, tag: &str, other: &str) -> String {
        let (generics, clause) = self.pick(GENERICS);
        let more = self.pick(&[
            "",
            "#[clerk_model(rename_all = \"kebab-case\", exact_keys)]",
            "#[clerk_model(deny_unknown_fields, crate = ::some::path)]",
        ]);
        let (first, len) = (self.rng.usize(..NAMES.len()), self.rng.usize(..4));
        let fields: String = (first..first + len).map(|index| self.valid_field(index)).collect();
        let fields = fields.replace("pub ", "");
        format!(
            "{tag} {more} enum A{generics} {clause} {{ #[clerk_model(object = \"u\")] Unit, \
             #[clerk_model(object = \"f\", object = \"g\")] Fields {{ {fields} }}, {other} }}"
        )
    }

    fn tagged_enum(&mut self) -> String {
        let tag = self.pick(&[
            "",
            "#[clerk_model(tag = \"kind\")]",
            "#[clerk_model(tag = \"type\", content = \"data\")]",
        ]);
        let other = self.pick(&["", "#[clerk_model(other)] Other(Map<String, Value>)"]);
        if self.chance(0.5) {
            return self.variants(tag, other);
        }
        format!("{tag} enum A {{ User(User), #[clerk_model(object = \"x\")] Thing(Box<a::Thing>), {other} }}")
    }
}
