//! The parser of `#[clerk_model(...)]`, which continues after an error.

use crate::attributes::{Site, Spec, Takes, find_sites, find_spec, instead_of, instead_of_serde, known, similar};
use crate::errors::{Errors, Location, shown};
use crate::message::Message;
use crate::tokens::tokens_of;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, ExprPath, Lit, LitFloat, LitInt, LitStr, Meta, Path, Token, parenthesized, token};

#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) location: Location,
}

/// An integer as the value of a variant.
#[derive(Clone, Copy)]
pub(crate) struct Integer {
    pub(crate) value: i64,
    pub(crate) location: Location,
}

/// The value of a discriminator or a constant.
#[derive(Clone)]
pub(crate) struct Literal {
    pub(crate) value: LiteralValue,
    pub(crate) location: Location,
}

#[derive(Clone, PartialEq)]
pub(crate) enum LiteralValue {
    Text(String),
    Integer(i64),
    Boolean(bool),
}

pub(crate) struct Constant {
    pub(crate) key: Text,
    pub(crate) value: LiteralValue,
}

impl LiteralValue {
    /// As in the source.
    pub(crate) fn shown(&self) -> String {
        match self {
            LiteralValue::Text(text) => format!("\"{}\"", shown(text)),
            LiteralValue::Integer(integer) => integer.to_string(),
            LiteralValue::Boolean(boolean) => boolean.to_string(),
        }
    }

    /// The type, with its article.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            LiteralValue::Text(_) => "a string",
            LiteralValue::Integer(_) => "an integer",
            LiteralValue::Boolean(_) => "a boolean",
        }
    }
}

/// The default of a field.
#[derive(Clone)]
pub(crate) struct DefaultLiteral {
    pub(crate) tokens: TokenStream,
    /// The content of a string.
    pub(crate) text: Option<String>,
    /// An integer as a float: every integer is a number.
    pub(crate) float: Option<TokenStream>,
    pub(crate) location: Location,
}

enum Value {
    Nothing,
    Default(DefaultLiteral),
    Text(Text),
    Literal(Literal),
    Constant(Constant),
    /// An integer that does not fit, which is not kept.
    OutOfRange(Location),
    Path(Path),
}

struct Entry {
    name: &'static str,
    location: Location,
    value: Value,
}

#[derive(Default)]
pub(crate) struct Given {
    list: Vec<Entry>,
    /// `None` where the name is not clear.
    invalid: Vec<Option<&'static str>>,
}

impl Given {
    pub(crate) fn read(attributes: &[Attribute], site: Site, errors: &mut Errors) -> Self {
        let mut given = Given::default();
        for attribute in attributes {
            if attribute.path().is_ident("serde") {
                given.invalid.push(None);
                refuse_serde(attribute, site, errors);
            } else if attribute.path().is_ident("clerk_model") {
                match &attribute.meta {
                    Meta::List(list) if list.tokens.is_empty() => {
                        given.invalid.push(None);
                        errors.at_next(&list.path, Message::EmptyList);
                    }
                    Meta::List(list) => given.read_list(list.tokens.clone(), site, errors),
                    meta => {
                        given.invalid.push(None);
                        errors.at_next(meta, Message::NotAList);
                    }
                }
            }
        }
        given
    }

    fn read_list(&mut self, tokens: TokenStream, site: Site, errors: &mut Errors) {
        each_attribute(tokens, |input| {
            self.read_attribute(input, site, errors);
            if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                at_token(input, Message::NoComma, errors);
            }
        });
    }

    fn read_attribute(&mut self, input: ParseStream<'_>, site: Site, errors: &mut Errors) {
        let Ok(name) = input.call(Ident::parse_any) else {
            self.invalid.push(None);
            at_token(input, Message::NotAName, errors);
            skip_to_comma(input);
            return;
        };
        let location = errors.location(&name);
        let spec = match lookup(&name.to_string(), location, site, errors) {
            Ok(spec) => spec,
            Err(meant) => {
                self.invalid.push(meant);
                skip_to_comma(input);
                return;
            }
        };
        let mut is_number = false;
        let (value, value_location) = if is_at_end(input) {
            let no_value = matches!(spec.takes, Takes::Nothing | Takes::Default);
            (no_value.then_some(Value::Nothing), location)
        } else {
            let equals = input.parse::<Token![=]>().is_ok();
            let value_location = value_location(input, location, errors);
            is_number = input.peek(Token![-]) || input.peek(LitInt) || input.peek(LitFloat);
            let value = if spec.takes == Takes::Constant && !equals {
                parse_constant(input, errors).ok()
            } else if equals {
                parse_value(spec.takes, input, value_location)
            } else {
                None
            };
            (
                value.filter(|value| is_at_end(input) && !names_self(value)),
                value_location,
            )
        };
        if let Some(Value::OutOfRange(location)) = value {
            self.invalid.push(Some(spec.name));
            errors.at(location, Message::IntegerRange);
            return;
        }
        let Some(value) = value else {
            let name = spec.name;
            let message = match spec.takes {
                Takes::Nothing => Message::TakesNoValue { attribute: name },
                Takes::TextOrInteger if is_number => Message::TakesInteger { attribute: name },
                Takes::Text | Takes::TextOrInteger => Message::TakesString { attribute: name },
                Takes::Literal => Message::TakesLiteral { attribute: name },
                Takes::Constant => Message::TakesConstant,
                Takes::Module | Takes::Path => Message::TakesPath { attribute: name },
                Takes::Default => Message::TakesDefault,
            };
            self.invalid.push(Some(spec.name));
            errors.at(value_location, message);
            skip_to_comma(input);
            return;
        };
        if !spec.repeatable && self.has(spec.name).is_some() {
            errors.at(location, Message::Repeated { attribute: spec.name });
            return;
        }
        let name = spec.name;
        self.list.push(Entry { name, location, value });
    }

    pub(crate) fn has(&self, name: &str) -> Option<Location> {
        self.list
            .iter()
            .find(|entry| entry.name == name)
            .map(|entry| entry.location)
    }

    /// Whether an invalid attribute may be this one: then its absence is not an error.
    pub(crate) fn is_invalid(&self, name: &str) -> bool {
        self.invalid
            .iter()
            .any(|invalid| invalid.is_none_or(|invalid| invalid == name))
    }

    pub(crate) fn is_any_invalid(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.is_invalid(name))
    }

    pub(crate) fn text(&self, name: &str) -> Option<&Text> {
        self.texts(name).first().copied()
    }

    pub(crate) fn texts(&self, name: &str) -> Vec<&Text> {
        let mut texts = Vec::new();
        for entry in &self.list {
            if let (true, Value::Text(text)) = (entry.name == name, &entry.value) {
                texts.push(text);
            }
        }
        texts
    }

    pub(crate) fn integers(&self, name: &str) -> Vec<Integer> {
        let mut integers = Vec::new();
        for literal in self.literals(name) {
            if let LiteralValue::Integer(value) = literal.value {
                let location = literal.location;
                integers.push(Integer { value, location });
            }
        }
        integers
    }

    pub(crate) fn literals(&self, name: &str) -> Vec<&Literal> {
        let mut literals = Vec::new();
        for entry in &self.list {
            if let (true, Value::Literal(literal)) = (entry.name == name, &entry.value) {
                literals.push(literal);
            }
        }
        literals
    }

    pub(crate) fn into_constants(self) -> Vec<Constant> {
        let mut constants = Vec::new();
        for entry in self.list {
            if let Value::Constant(constant) = entry.value {
                constants.push(constant);
            }
        }
        constants
    }

    pub(crate) fn path(&self, name: &str) -> Option<TokenStream> {
        for entry in &self.list {
            if let (true, Value::Path(path)) = (entry.name == name, &entry.value) {
                return Some(tokens_of(path));
            }
        }
        None
    }

    pub(crate) fn default_literal(&self) -> Option<&DefaultLiteral> {
        self.list.iter().find_map(|entry| match &entry.value {
            Value::Default(literal) => Some(literal),
            _ => None,
        })
    }

    pub(crate) fn others(&self, names: &[&str]) -> Vec<(&'static str, Location)> {
        let mut others = Vec::new();
        for entry in &self.list {
            if !names.contains(&entry.name) {
                others.push((entry.name, entry.location));
            }
        }
        others
    }
}

fn parse_value(takes: Takes, input: ParseStream<'_>, location: Location) -> Option<Value> {
    match takes {
        Takes::Nothing | Takes::Constant => None,
        Takes::Literal => parse_literal(input, location),
        Takes::Text => {
            let text: LitStr = input.parse().ok()?;
            let value = text.value();
            Some(Value::Text(Text { value, location }))
        }
        Takes::TextOrInteger if input.peek(LitStr) => parse_value(Takes::Text, input, location),
        Takes::TextOrInteger => parse_literal(input, location).filter(is_integer),
        Takes::Module => input.call(Path::parse_mod_style).ok().map(Value::Path),
        Takes::Default if input.peek(Lit) || input.peek(Token![-]) => parse_default(input, location).ok(),
        Takes::Path | Takes::Default => {
            let path: ExprPath = input.parse().ok()?;
            path.qself.is_none().then_some(Value::Path(path.path))
        }
    }
}

/// A literal of any type, with its sign.
fn parse_default(input: ParseStream<'_>, location: Location) -> syn::Result<Value> {
    let sign: Option<Token![-]> = input.parse()?;
    let literal: Lit = input.parse()?;
    if sign.is_some() && !matches!(literal, Lit::Int(_) | Lit::Float(_)) {
        return Err(input.error(""));
    }
    let (mut text, mut float) = (None, None);
    match &literal {
        Lit::Str(literal) => text = Some(literal.value()),
        Lit::Int(integer) if integer.suffix().is_empty() => {
            let number = LitFloat::new(&format!("{}.0", integer.base10_digits()), integer.span());
            float = Some(quote!(#sign #number));
        }
        _ => {}
    }
    let tokens = quote!(#sign #literal);
    Ok(Value::Default(DefaultLiteral {
        tokens,
        text,
        float,
        location,
    }))
}

fn parse_literal(input: ParseStream<'_>, location: Location) -> Option<Value> {
    let value = match input.parse().ok()? {
        Lit::Str(text) => LiteralValue::Text(text.value()),
        Lit::Bool(boolean) => LiteralValue::Boolean(boolean.value),
        Lit::Int(integer) if integer.suffix().is_empty() => match integer.base10_parse() {
            Ok(integer) => LiteralValue::Integer(integer),
            Err(_) => return Some(Value::OutOfRange(location)),
        },
        _ => return None,
    };
    Some(Value::Literal(Literal { value, location }))
}

fn is_integer(value: &Value) -> bool {
    matches!(
        value,
        Value::Literal(Literal {
            value: LiteralValue::Integer(_),
            ..
        })
    )
}

/// `("key" = literal)`.
fn parse_constant(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Value> {
    if !input.peek(token::Paren) {
        return Err(input.error(""));
    }
    let content;
    parenthesized!(content in input);
    let key: LitStr = content.parse()?;
    let key_location = errors.location(&key);
    content.parse::<Token![=]>()?;
    let location = value_location(&content, key_location, errors);
    let value = parse_literal(&content, location);
    if !content.is_empty() {
        return Err(content.error(""));
    }
    match value {
        Some(Value::Literal(literal)) => Ok(Value::Constant(Constant {
            key: Text {
                value: key.value(),
                location: key_location,
            },
            value: literal.value,
        })),
        Some(other) => Ok(other),
        None => Err(content.error("")),
    }
}

/// `Self` is another type in the impls.
fn names_self(value: &Value) -> bool {
    matches!(value, Value::Path(path) if path.segments.iter().any(|segment| segment.ident == "Self"))
}

/// The error is the intended attribute, if known.
fn lookup(
    name: &str,
    location: Location,
    site: Site,
    errors: &mut Errors,
) -> Result<&'static Spec, Option<&'static str>> {
    if let Some(spec) = find_spec(site, name) {
        return Ok(spec);
    }
    if let Some(instead) = instead_of(site, name) {
        errors.at(
            location,
            Message::Foreign {
                attribute: name,
                instead,
            },
        );
        return Err(None);
    }
    if let Some((attribute, sites)) = find_sites(name, site) {
        let sites = &sites;
        errors.at(location, Message::Misplaced { attribute, sites });
        return Err(Some(attribute));
    }
    let (known, similar) = (&known(site), similar(site, name));
    let message = match similar {
        Some(similar) => Message::Misspelled {
            attribute: name,
            similar,
            known,
        },
        None => Message::Unknown { attribute: name, known },
    };
    errors.at(location, message);
    Err(similar)
}

fn refuse_serde(attribute: &Attribute, site: Site, errors: &mut Errors) {
    let whole = errors.location(attribute.path());
    let mut count = 0;
    if let Meta::List(list) = &attribute.meta {
        each_attribute(list.tokens.clone(), |input| {
            if let Ok(name) = input.call(Ident::parse_any) {
                count += 1;
                let attribute = &name.to_string();
                let elsewhere = find_sites(attribute, site);
                let message = match (instead_of_serde(site, attribute), &elsewhere) {
                    (Some(instead), _) => Message::SerdeForeign { attribute, instead },
                    (None, _) if find_spec(site, attribute).is_some() => Message::SerdeKnown { attribute },
                    (None, Some((_, sites))) => Message::SerdeMisplaced { attribute, sites },
                    (None, None) => Message::SerdeUnknown { attribute },
                };
                errors.at_next(&name, message);
            }
            skip_to_comma(input);
            let _ = input.parse::<Token![,]>();
        });
    }
    if count == 0 {
        errors.at(whole, Message::SerdeAttribute);
    }
}

/// `read` must consume a token.
fn each_attribute(tokens: TokenStream, mut read: impl FnMut(ParseStream<'_>)) {
    let parser = |input: ParseStream<'_>| {
        while !input.is_empty() {
            read(input);
        }
        Ok(())
    };
    // The parser does not fail.
    let _ = parser.parse2(tokens);
}

/// A comma may be missing.
fn is_at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Ident::peek_any)
}

/// Up to the next comma; without a value, the location of the attribute.
fn value_location(input: ParseStream<'_>, attribute: Location, errors: &mut Errors) -> Location {
    let ahead = input.fork();
    let mut value = TokenStream::new();
    while !ahead.is_empty() && !ahead.peek(Token![,]) && (value.is_empty() || !is_next_attribute(&ahead)) {
        value.extend(ahead.parse::<TokenTree>());
    }
    if value.is_empty() {
        attribute
    } else {
        errors.location(&value)
    }
}

/// Whether an attribute follows, without a comma before it.
fn is_next_attribute(input: ParseStream<'_>) -> bool {
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
