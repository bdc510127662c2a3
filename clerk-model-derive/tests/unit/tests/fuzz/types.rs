//! Types.

use super::Generator;

/// Types other than `Option`.
pub(super) const TYPES: &[&str] = &[
    "String",
    "i64",
    "u8",
    "bool",
    "T",
    "&'a str",
    "Secret",
    "()",
    "!",
    "_",
    "Self",
    "Box<Self>",
    "Vec<Self>",
    "r#type",
    "Ünïcode",
    "crate::r#mod::Thing",
    "<T as Iterator>::Item",
    "T::Item",
    "<Self as Trait<Self>>::Out",
    "<[u8]>::Item",
    "Self::Out",
    "impl Clone + 'a",
    "dyn Fn(u8) -> u8",
    "dyn for<'b> Trait<'b> + Send + 'a",
    "(dyn Trait)",
    "[u8; N]",
    "[u8; { N + 1 }]",
    "[u8; Self::N]",
    "[Self; 2]",
    "Array<{ N }, 3, -1, 'c'>",
    "json! {}",
    "vec![u8; 3]",
    "path::to!(Self, b)",
    "fn()",
    "unsafe extern \"C\" fn(x: u8, ...) -> !",
    "for<'b> fn(&'b Self) -> &'b str",
    "*const u8",
    "::std::string::String",
    "Cow<'a, str>",
    "std::borrow::Cow<'static, str>",
    "Cow<str>",
    "PhantomData<fn() -> T>",
    "Map<String, Value>",
    "(__fragment String)",
    "Iter<Item = Self>",
    "Iter<Item: Clone>",
    "Fn::<u8>",
];

/// Types around another, `$`.
pub(super) const AROUND: &[&str] = &[
    "Vec<$>",
    "Box<$>",
    "&$",
    "&'a mut $",
    "($,)",
    "($, $)",
    "[$; 3]",
    "[$]",
    "HashMap<String, $>",
    "Cow<'a, $>",
    "($)",
    "<$ as Trait>::Out",
    "fn($) -> $",
    "dyn Fn($) -> $",
    "*mut $",
    "Result<$, $>",
    "Vec::<$>",
    "Iter<Item = $>",
    "(__fragment $)",
    "Wrapper<'a, $, { 3 }>",
];

pub(super) const OPTIONS: &[&str] = &[
    "Option<$>",
    "Option<$>",
    "std::option::Option<$>",
    "::core::option::Option<$>",
    "core::option::Option::<$>",
    "Option::<$>",
    "Option<$,>",
    "(Option<$>)",
    "(__fragment Option<$>)",
    "((Option<(__fragment $)>))",
];

/// Types similar to an `Option`, and nested ones.
const BAD_OPTIONS: &[&str] = &[
    "r#Option<$>",
    "my::Option<$>",
    "option::Option<$>",
    "Option<$>::Inner",
    "Option<'a, $>",
    "Option<$, $>",
    "Option",
    "Option<>",
    "Option()",
    "Option($) -> $",
    "Option<'a>",
    "Option<3>",
    "Option<Item = $>",
    "<Option<$>>::Out",
    "<Option<$> as Trait>::Option<$>",
    "Option<Option<$>>",
    "Option<Option<Option<$>>>",
    "Option<Option<Option<Option<$>>>>",
    "Option<$>!",
];

impl Generator {
    /// Any type, nested to this depth.
    pub(super) fn ty(&mut self, depth: usize) -> String {
        let around = match self.rng.u8(..8) {
            _ if depth == 0 => return self.pick(TYPES).to_owned(),
            0..=2 => return self.pick(TYPES).to_owned(),
            3 | 4 => self.pick(OPTIONS),
            5 => self.pick(BAD_OPTIONS),
            _ => self.pick(AROUND),
        };
        self.filled(around, depth)
    }

    fn filled(&mut self, around: &str, depth: usize) -> String {
        let mut parts = around.split('$');
        let mut ty = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            ty += &self.ty(depth - 1);
            ty += part;
        }
        ty
    }
}
