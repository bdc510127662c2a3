//! Searches and replacements in tokens at any depth.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;

/// `ToTokens::to_token_stream`, compiled once for all types.
pub(crate) fn tokens_of(node: &dyn ToTokens) -> TokenStream {
    let mut tokens = TokenStream::new();
    node.to_tokens(&mut tokens);
    tokens
}

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

/// The second argument of `by` is whether the name is a lifetime.
pub(crate) fn replace_names(tokens: TokenStream, by: &dyn Fn(&Ident, bool) -> Option<TokenStream>) -> TokenStream {
    let mut replaced = TokenStream::new();
    let mut tick = false;
    for token in tokens {
        let after_tick = std::mem::replace(&mut tick, matches!(&token, TokenTree::Punct(p) if p.as_char() == '\''));
        let token = match token {
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), replace_names(group.stream(), by));
                inside.set_span(group.span());
                TokenTree::Group(inside)
            }
            TokenTree::Ident(ident) => match by(&ident, after_tick) {
                Some(other) => {
                    other.to_tokens(&mut replaced);
                    continue;
                }
                None => TokenTree::Ident(ident),
            },
            token => token,
        };
        token.to_tokens(&mut replaced);
    }
    replaced
}
