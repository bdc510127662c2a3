//! The mistakes of one item, collected as they are found and told in the order of the source.

use crate::message::Message;
use crate::tokens::tokens_of;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned, ToTokens};

/// A place in the source that a mistake can be told of. Places are taken in the order of the source, for spans cannot
/// be compared.
#[derive(Clone, Copy)]
pub(crate) struct Spot {
    rank: usize,
    start: Span,
    end: Span,
}

#[derive(Default)]
pub(crate) struct Errors {
    /// In the order of the source.
    list: Vec<(Spot, String)>,
    spots: usize,
}

impl Errors {
    /// The place of these tokens, which come after those of every place before.
    pub(crate) fn spot(&mut self, tokens: &dyn ToTokens) -> Spot {
        let mut tokens = tokens_of(tokens).into_iter();
        let start = tokens.next().map_or_else(Span::call_site, |token| token.span());
        let end = tokens.last().map_or(start, |token| token.span());
        self.spots += 1;
        let rank = self.spots;
        Spot { rank, start, end }
    }

    /// Notes a mistake.
    pub(crate) fn at(&mut self, spot: Spot, message: Message<'_>) {
        let index = self.list.partition_point(|(other, _)| other.rank <= spot.rank);
        self.list.insert(index, (spot, message.to_string()));
    }

    /// Notes a mistake of the place of these tokens, which is not told of again.
    pub(crate) fn at_next(&mut self, tokens: &dyn ToTokens, message: Message<'_>) {
        let spot = self.spot(tokens);
        self.at(spot, message);
    }

    pub(crate) fn into_tokens(self) -> TokenStream {
        let mut errors = TokenStream::new();
        for (spot, text) in &self.list {
            errors.extend(compile_error(*spot, text));
        }
        errors
    }
}

/// rustc marks what lies between the first and the last of the tokens.
fn compile_error(spot: Spot, text: &str) -> TokenStream {
    let core = Ident::new("core", spot.start);
    let path = quote_spanned!(spot.start=> ::#core::compile_error!);
    let mut text = Literal::string(text);
    text.set_span(spot.end);
    let text = quote_spanned!(spot.end=> { #text });
    quote!(#path #text)
}

/// A text of the user's as it stands in a message: on one line.
pub(crate) fn shown(text: &str) -> String {
    text.escape_debug().to_string()
}
