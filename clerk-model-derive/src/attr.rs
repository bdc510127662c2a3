//! The words of `#[clerk_model(...)]`. Parsing never stops at a mistake: it is noted, and the next word is read.

use crate::message::{Errors, Message};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, LitStr, Meta, Path, Token};

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Site {
    Struct,
    Field,
}

/// What a word takes.
#[derive(Clone, Copy, PartialEq)]
enum Takes {
    Nothing,
    Text,
    Path,
    /// A path, or nothing.
    Either,
}

struct Word {
    name: &'static str,
    site: Site,
    takes: Takes,
    repeatable: bool,
}

const fn word(name: &'static str, site: Site, takes: Takes) -> Word {
    Word {
        name,
        site,
        takes,
        repeatable: false,
    }
}

const fn repeatable(name: &'static str, site: Site) -> Word {
    Word {
        repeatable: true,
        ..word(name, site, Takes::Text)
    }
}

const WORDS: &[Word] = &[
    word("object", Site::Struct, Takes::Text),
    word("object_optional", Site::Struct, Takes::Nothing),
    repeatable("object_alias", Site::Struct),
    word("tag", Site::Struct, Takes::Text),
    word("no_object", Site::Struct, Takes::Nothing),
    word("rename_all", Site::Struct, Takes::Text),
    word("exact_keys", Site::Struct, Takes::Nothing),
    word("deny_unknown_fields", Site::Struct, Takes::Nothing),
    word("crate", Site::Struct, Takes::Path),
    word("transparent", Site::Struct, Takes::Nothing),
    word("required", Site::Field, Takes::Nothing),
    word("rename", Site::Field, Takes::Text),
    repeatable("alias", Site::Field),
    word("default", Site::Field, Takes::Either),
    word("null_as_default", Site::Field, Takes::Nothing),
    word("skip", Site::Field, Takes::Nothing),
    word("with", Site::Field, Takes::Path),
    word("check", Site::Field, Takes::Path),
    word("extra", Site::Field, Takes::Nothing),
    word("flatten", Site::Field, Takes::Nothing),
];

/// Words that other derives use for what has another word here.
const FOREIGN: &[(&str, Site, &str)] = &[
    ("optional", Site::Field, "write `Option<...>` as the type of the field"),
    ("nullable", Site::Field, "write `required` on an `Option<...>`"),
    (
        "skip_serializing_if",
        Site::Field,
        "remove it: an `Option` that is `None` is omitted",
    ),
    (
        "skip_serializing",
        Site::Field,
        "write `skip`, which neither reads nor writes",
    ),
    (
        "skip_deserializing",
        Site::Field,
        "write `skip`, which neither reads nor writes",
    ),
    ("validate", Site::Field, "write `check = some::path`"),
    (
        "deserialize_with",
        Site::Field,
        "write `with = module`, which has both directions",
    ),
    (
        "serialize_with",
        Site::Field,
        "write `with = module`, which has both directions",
    ),
    (
        "borrow",
        Site::Field,
        "remove it: `&str` and `Cow<str>` borrow by themselves",
    ),
    (
        "bound",
        Site::Struct,
        "remove it: bounds follow from the types of the fields",
    ),
    (
        "untagged",
        Site::Struct,
        "write `no_object` on a struct without a discriminator",
    ),
    (
        "rename",
        Site::Struct,
        "write `object = \"...\"` for the discriminator's value",
    ),
    ("kind", Site::Struct, "write `tag = \"kind\"` beside `object = \"...\"`"),
];

enum Value {
    Nothing,
    Text(LitStr),
    Path(Path),
}

/// The words given at one place, each in its place and with a value that it takes.
pub(crate) struct Given {
    list: Vec<(Ident, Value)>,
    /// The words that were not understood, `None` where it cannot be told which was meant.
    lost: Vec<Option<&'static str>>,
}

impl Given {
    /// Reads all `#[clerk_model(...)]` of one place.
    pub(crate) fn read(attributes: &[Attribute], site: Site, errors: &mut Errors) -> Self {
        let mut given = Given {
            list: Vec::new(),
            lost: Vec::new(),
        };
        for attribute in attributes {
            if attribute.path().is_ident("serde") {
                given.lost.push(None);
                errors.at(attribute.path(), Message::SerdeAttribute);
            }
            if !attribute.path().is_ident("clerk_model") {
                continue;
            }
            match &attribute.meta {
                Meta::List(list) => given.read_list(list.tokens.clone(), site, errors),
                meta => {
                    given.lost.push(None);
                    errors.at(meta, Message::NotAList);
                }
            }
        }
        given
    }

    fn read_list(&mut self, tokens: TokenStream, site: Site, errors: &mut Errors) {
        let parser = |input: ParseStream<'_>| {
            while !input.is_empty() {
                self.read_word(input, site, errors);
                if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                    errors.at_span(input.span(), Message::NoComma);
                }
            }
            Ok(())
        };
        // The parser takes everything and fails at nothing.
        let _ = parser.parse2(tokens);
    }

    fn read_word(&mut self, input: ParseStream<'_>, site: Site, errors: &mut Errors) {
        let Ok(name) = input.call(Ident::parse_any) else {
            self.lost.push(None);
            errors.at_span(next_span(input), Message::NotAWord);
            skip_to_comma(input);
            return;
        };
        let word = match lookup(&name, site, errors) {
            Ok(word) => word,
            Err(meant) => {
                self.lost.push(meant);
                skip_to_comma(input);
                return;
            }
        };
        let (value, span) = if is_at_end(input) {
            let alone = matches!(word.takes, Takes::Nothing | Takes::Either);
            (alone.then_some(Value::Nothing), name.span())
        } else {
            let equals = input.parse::<Token![=]>().is_ok();
            let span = next_span(input);
            let value = match word.takes {
                Takes::Text if equals => input.parse().ok().map(Value::Text),
                Takes::Path | Takes::Either if equals => input.parse().ok().map(Value::Path),
                _ => None,
            };
            (value.filter(|_| is_at_end(input)), span)
        };
        let Some(value) = value else {
            let message = match word.takes {
                Takes::Nothing => Message::TakesNoValue(word.name),
                Takes::Text => Message::TakesString(word.name),
                Takes::Path | Takes::Either => Message::TakesPath(word.name),
            };
            self.lost.push(Some(word.name));
            errors.at_span(span, message);
            skip_to_comma(input);
            return;
        };
        if !word.repeatable && self.has(word.name).is_some() {
            errors.at(&name, Message::Repeated(word.name));
            return;
        }
        self.list.push((name, value));
    }

    /// Where the word is given.
    pub(crate) fn has(&self, word: &str) -> Option<Span> {
        self.list
            .iter()
            .find(|(name, _)| name == word)
            .map(|(name, _)| name.span())
    }

    /// Whether the word may be one of those that were not understood: what follows from its absence is no mistake.
    pub(crate) fn is_lost(&self, word: &str) -> bool {
        self.lost.iter().any(|lost| lost.map_or(true, |lost| lost == word))
    }

    /// The word's text.
    pub(crate) fn text(&self, word: &'static str) -> Option<&LitStr> {
        self.texts(word).next()
    }

    /// Every text of a repeatable word.
    pub(crate) fn texts(&self, word: &'static str) -> impl Iterator<Item = &LitStr> {
        self.list.iter().filter_map(move |(name, value)| match value {
            Value::Text(text) if name == word => Some(text),
            _ => None,
        })
    }

    /// The word's path.
    pub(crate) fn path(&self, word: &str) -> Option<&Path> {
        self.list.iter().find_map(|(name, value)| match value {
            Value::Path(path) if name == word => Some(path),
            _ => None,
        })
    }

    /// All words, where they are given.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Ident> {
        self.list.iter().map(|(name, _)| name)
    }
}

/// The word, or the one that was probably meant.
fn lookup(name: &Ident, site: Site, errors: &mut Errors) -> Result<&'static Word, Option<&'static str>> {
    let text = name.to_string();
    if let Some(word) = WORDS.iter().find(|word| word.site == site && text == word.name) {
        return Ok(word);
    }
    let foreign = FOREIGN.iter().find(|(word, place, _)| *place == site && text == *word);
    if let Some((word, _, instead)) = foreign {
        errors.at(name, Message::ForeignWord { word, instead });
        return Err(None);
    }
    if let Some(word) = WORDS.iter().find(|word| text == word.name) {
        let belongs = match word.site {
            Site::Struct => "the struct",
            Site::Field => "a field",
        };
        let word = word.name;
        errors.at(name, Message::Misplaced { word, belongs });
        return Err(Some(word));
    }
    let known: Vec<&str> = WORDS
        .iter()
        .filter(|word| word.site == site)
        .map(|word| word.name)
        .collect();
    let similar = known
        .iter()
        .map(|word| (distance(&text, word), *word))
        .filter(|(distance, word)| *distance <= (word.len() / 3).max(1) || word.starts_with(&text))
        .min()
        .map(|(_, word)| word);
    errors.at(
        name,
        Message::UnknownWord {
            word: &text,
            similar,
            known: &known.join(", "),
        },
    );
    Err(similar)
}

/// Whether a word and its value end here; a comma may be missing.
fn is_at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Ident::peek_any)
}

/// Where the next token stands, all of it where it is a group.
fn next_span(input: ParseStream<'_>) -> Span {
    input
        .cursor()
        .token_tree()
        .map_or_else(|| input.span(), |(token, _)| token.span())
}

fn skip_to_comma(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _ = input.parse::<TokenTree>();
    }
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
