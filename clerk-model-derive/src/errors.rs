//! The errors of an item, in the order of the source.

use crate::message::Message;
use crate::tokens::tokens_of;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

/// Spans cannot be compared, so locations are numbered in the order in which they are taken.
#[derive(Clone, Copy)]
pub(crate) struct Location {
    rank: usize,
    start: Span,
    end: Span,
}

impl Location {
    /// That of the first token, with the hygiene of the derive.
    pub(crate) fn span(self) -> Span {
        self.start.resolved_at(Span::call_site())
    }
}

#[derive(Default)]
pub(crate) struct Errors {
    list: Vec<(Location, String)>,
    locations: usize,
}

impl Errors {
    /// Locations are taken in the order of the source.
    pub(crate) fn location(&mut self, tokens: &dyn ToTokens) -> Location {
        let mut tokens = tokens_of(tokens).into_iter();
        let start = tokens.next().map_or_else(Span::call_site, |token| token.span());
        let end = tokens.last().map_or(start, |token| token.span());
        self.locations += 1;
        let rank = self.locations;
        Location { rank, start, end }
    }

    pub(crate) fn at(&mut self, location: Location, message: Message<'_>) {
        let index = self.list.partition_point(|(other, _)| other.rank <= location.rank);
        self.list.insert(index, (location, message.to_string()));
    }

    /// For tokens that have no other error.
    pub(crate) fn at_next(&mut self, tokens: &dyn ToTokens, message: Message<'_>) {
        let location = self.location(tokens);
        self.at(location, message);
    }

    pub(crate) fn into_tokens(self) -> TokenStream {
        let mut errors = TokenStream::new();
        for (location, text) in &self.list {
            errors.extend(compile_error(*location, text));
        }
        errors
    }
}

/// rustc underlines from the first to the last token.
fn compile_error(location: Location, text: &str) -> TokenStream {
    let core = Ident::new("core", location.start);
    let path = quote_spanned!(location.start=> ::#core::compile_error!);
    let mut text = Literal::string(text);
    text.set_span(location.end);
    let text = quote_spanned!(location.end=> { #text });
    quote!(#path #text)
}

/// A user's text, on one line.
pub(crate) fn shown(text: &str) -> String {
    text.escape_debug().to_string()
}
