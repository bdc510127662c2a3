//! Tokens, whatever they mean, and however deep in groups they stand.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;

/// The tokens of a node: what `ToTokens::to_token_stream` gives, compiled once for all types.
pub(crate) fn tokens_of(node: &dyn ToTokens) -> TokenStream {
    let mut tokens = TokenStream::new();
    node.to_tokens(&mut tokens);
    tokens
}

/// Whether one of the tokens is such.
pub(crate) fn any(tokens: TokenStream, is: fn(&TokenTree) -> bool) -> bool {
    for token in tokens {
        let found = match &token {
            TokenTree::Group(group) => any(group.stream(), is),
            token => is(token),
        };
        if found {
            return true;
        }
    }
    false
}

/// The tokens with names exchanged; of each name it is told whether it is a lifetime's.
pub(crate) fn exchange(tokens: TokenStream, by: &dyn Fn(&Ident, bool) -> Option<TokenStream>) -> TokenStream {
    let mut exchanged = TokenStream::new();
    let mut tick = false;
    for token in tokens {
        let after_tick = std::mem::replace(&mut tick, matches!(&token, TokenTree::Punct(p) if p.as_char() == '\''));
        let token = match token {
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), exchange(group.stream(), by));
                inside.set_span(group.span());
                TokenTree::Group(inside)
            }
            TokenTree::Ident(ident) => match by(&ident, after_tick) {
                Some(other) => {
                    other.to_tokens(&mut exchanged);
                    continue;
                }
                None => TokenTree::Ident(ident),
            },
            token => token,
        };
        token.to_tokens(&mut exchanged);
    }
    exchanged
}
