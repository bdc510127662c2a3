//! Reading `#[clerk_model(...)]`. It never stops at a mistake: that is noted, and the next word is read.

use crate::errors::{Errors, Spot};
use crate::message::Message;
use crate::tokens::tokens_of;
use crate::words::{anywhere, instead_of, instead_of_serde, known, similar, word_at, Site, Takes, Word};
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, ExprPath, LitStr, Meta, Path, Token};

/// A string in an attribute.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) spot: Spot,
}

enum Value {
    Nothing,
    Text(Text),
    Path(Path),
}

struct Entry {
    name: &'static str,
    spot: Spot,
    value: Value,
}

/// The words given at one place, each in its place and with a value that it takes.
#[derive(Default)]
pub(crate) struct Given {
    list: Vec<Entry>,
    /// The words that were not understood, `None` where it cannot be told which was meant.
    lost: Vec<Option<&'static str>>,
}

impl Given {
    /// Reads all `#[clerk_model(...)]` of one place.
    pub(crate) fn read(attributes: &[Attribute], site: Site, errors: &mut Errors) -> Self {
        let mut given = Given::default();
        for attribute in attributes {
            if attribute.path().is_ident("serde") {
                given.lost.push(None);
                refuse_serde(attribute, site, errors);
            } else if attribute.path().is_ident("clerk_model") {
                match &attribute.meta {
                    Meta::List(list) if list.tokens.is_empty() => {
                        given.lost.push(None);
                        errors.at_next(&list.path, Message::EmptyList);
                    }
                    Meta::List(list) => given.read_list(list.tokens.clone(), site, errors),
                    meta => {
                        given.lost.push(None);
                        errors.at_next(meta, Message::NotAList);
                    }
                }
            }
        }
        given
    }

    fn read_list(&mut self, tokens: TokenStream, site: Site, errors: &mut Errors) {
        each_word(tokens, |input| {
            self.read_word(input, site, errors);
            if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                at_token(input, Message::NoComma, errors);
            }
        });
    }

    fn read_word(&mut self, input: ParseStream<'_>, site: Site, errors: &mut Errors) {
        let Ok(name) = input.call(Ident::parse_any) else {
            self.lost.push(None);
            at_token(input, Message::NotAWord, errors);
            skip_to_comma(input);
            return;
        };
        let spot = errors.spot(&name);
        let word = match lookup(&name.to_string(), spot, site, errors) {
            Ok(word) => word,
            Err(meant) => {
                self.lost.push(meant);
                skip_to_comma(input);
                return;
            }
        };
        let (value, value_spot) = if is_at_end(input) {
            let alone = matches!(word.takes, Takes::Nothing | Takes::Either);
            (alone.then_some(Value::Nothing), spot)
        } else {
            let equals = input.parse::<Token![=]>().is_ok();
            let value_spot = value_spot(input, spot, errors);
            let value = match word.takes {
                Takes::Text if equals => input.parse().ok().map(|text: LitStr| {
                    Value::Text(Text {
                        value: text.value(),
                        spot: value_spot,
                    })
                }),
                Takes::Module if equals => input.call(Path::parse_mod_style).ok().map(Value::Path),
                Takes::Path | Takes::Either if equals => input
                    .parse()
                    .ok()
                    .and_then(|path: ExprPath| path.qself.is_none().then_some(Value::Path(path.path))),
                _ => None,
            };
            (value.filter(|value| is_at_end(input) && !names_self(value)), value_spot)
        };
        let Some(value) = value else {
            let word_name = word.name;
            let message = match word.takes {
                Takes::Nothing => Message::TakesNoValue { word: word_name },
                Takes::Text => Message::TakesString { word: word_name },
                Takes::Module | Takes::Path | Takes::Either => Message::TakesPath { word: word_name },
            };
            self.lost.push(Some(word.name));
            errors.at(value_spot, message);
            skip_to_comma(input);
            return;
        };
        if !word.repeatable && self.has(word.name).is_some() {
            errors.at(spot, Message::Repeated { word: word.name });
            return;
        }
        let name = word.name;
        self.list.push(Entry { name, spot, value });
    }

    /// Where the word is given.
    pub(crate) fn has(&self, word: &str) -> Option<Spot> {
        self.list
            .iter()
            .find(|entry| entry.name == word)
            .map(|entry| entry.spot)
    }

    /// Whether the word may be one of those that were not understood: what follows from its absence is no mistake.
    pub(crate) fn is_lost(&self, word: &str) -> bool {
        self.lost.iter().any(|lost| lost.is_none_or(|lost| lost == word))
    }

    /// Whether one of the words may be among those that were not understood.
    pub(crate) fn is_any_lost(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is_lost(word))
    }

    /// The word's text.
    pub(crate) fn text(&self, word: &str) -> Option<&Text> {
        self.texts(word).first().copied()
    }

    /// Every text of a repeatable word.
    pub(crate) fn texts(&self, word: &str) -> Vec<&Text> {
        let mut texts = Vec::new();
        for entry in &self.list {
            match &entry.value {
                Value::Text(text) if entry.name == word => texts.push(text),
                _ => {}
            }
        }
        texts
    }

    /// The word's path.
    pub(crate) fn path(&self, word: &str) -> Option<TokenStream> {
        self.list.iter().find_map(|entry| match &entry.value {
            Value::Path(path) if entry.name == word => Some(tokens_of(path)),
            _ => None,
        })
    }

    /// All words but these, and where they are given.
    pub(crate) fn others(&self, words: &[&str]) -> Vec<(&'static str, Spot)> {
        let mut others = Vec::new();
        for entry in &self.list {
            if !words.contains(&entry.name) {
                others.push((entry.name, entry.spot));
            }
        }
        others
    }
}

/// Whether a path goes through the item itself, which is no place for the functions that the impls call.
fn names_self(value: &Value) -> bool {
    matches!(value, Value::Path(path) if path.segments.iter().any(|segment| segment.ident == "Self"))
}

/// The word, or the one that was probably meant.
fn lookup(name: &str, spot: Spot, site: Site, errors: &mut Errors) -> Result<&'static Word, Option<&'static str>> {
    if let Some(word) = word_at(site, name) {
        return Ok(word);
    }
    if let Some(instead) = instead_of(site, name) {
        errors.at(spot, Message::Foreign { word: name, instead });
        return Err(None);
    }
    if let Some((word, belongs)) = anywhere(name, site) {
        let belongs = &belongs;
        errors.at(spot, Message::Misplaced { word, belongs });
        return Err(Some(word));
    }
    let (known, similar) = (&known(site), similar(site, name));
    let message = match similar {
        Some(similar) => Message::Misspelled {
            word: name,
            similar,
            known,
        },
        None => Message::Unknown { word: name, known },
    };
    errors.at(spot, message);
    Err(similar)
}

/// Answers serde's words with this crate's.
fn refuse_serde(attribute: &Attribute, site: Site, errors: &mut Errors) {
    let whole = errors.spot(attribute.path());
    let mut words = 0;
    if let Meta::List(list) = &attribute.meta {
        each_word(list.tokens.clone(), |input| {
            if let Ok(name) = input.call(Ident::parse_any) {
                words += 1;
                let word = &name.to_string();
                let elsewhere = anywhere(word, site);
                let message = match (instead_of_serde(site, word), &elsewhere) {
                    (Some(instead), _) => Message::SerdeForeign { word, instead },
                    (None, _) if word_at(site, word).is_some() => Message::SerdeWord { word },
                    (None, Some((_, belongs))) => Message::SerdeMisplaced { word, belongs },
                    (None, None) => Message::SerdeUnknown { word },
                };
                errors.at_next(&name, message);
            }
            skip_to_comma(input);
            let _ = input.parse::<Token![,]>();
        });
    }
    if words == 0 {
        errors.at(whole, Message::SerdeAttribute);
    }
}

/// Calls a function at each word of a list; it has to take a token.
fn each_word(tokens: TokenStream, mut word: impl FnMut(ParseStream<'_>)) {
    let parser = |input: ParseStream<'_>| {
        while !input.is_empty() {
            word(input);
        }
        Ok(())
    };
    // The parser takes everything and fails at nothing.
    let _ = parser.parse2(tokens);
}

/// Whether a word and its value end here; a comma may be missing.
fn is_at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Ident::peek_any)
}

/// The place of a value, which goes on to the next comma; where there is none, that of the word before.
fn value_spot(input: ParseStream<'_>, before: Spot, errors: &mut Errors) -> Spot {
    let ahead = input.fork();
    let mut value = TokenStream::new();
    while !ahead.is_empty() && !ahead.peek(Token![,]) && (value.is_empty() || !is_next_word(&ahead)) {
        value.extend(ahead.parse::<TokenTree>());
    }
    if value.is_empty() {
        before
    } else {
        errors.spot(&value)
    }
}

/// Whether the next attribute begins here, although no comma stands before it.
fn is_next_word(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && (input.peek2(Token![=]) || input.peek2(Token![,]))
}

fn at_token(input: ParseStream<'_>, message: Message<'_>, errors: &mut Errors) {
    if let Some((token, _)) = input.cursor().token_tree() {
        errors.at_next(&token, message);
    }
}

fn skip_to_comma(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _ = input.parse::<TokenTree>();
    }
}
