//! The derive's output: errors, then impls.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::ops::Range;
use syn::{Expr, File, ImplItem, Item, ItemImpl, LitStr, Stmt};

pub(super) struct Output {
    pub(super) errors: Vec<Reported>,
    /// The implemented traits.
    pub(super) traits: Vec<String>,
    /// Whether `deserialize` and `serialize` do nothing.
    pub(super) stubs: bool,
}

/// A call of `compile_error!`.
pub(super) struct Reported {
    pub(super) message: String,
    pub(super) tokens: TokenStream,
}

impl Reported {
    /// The bytes of the source that rustc underlines: from the start of the first token to the end of the last.
    pub(super) fn span(&self) -> Range<usize> {
        let mut spans = self.tokens.clone().into_iter().map(|token| token.span().byte_range());
        let first = spans.next().unwrap_or_default();
        let end = spans.last().map_or(first.end, |last| last.end);
        first.start..end
    }
}

impl Output {
    /// The error is a description.
    pub(super) fn parse(tokens: TokenStream) -> Result<Output, String> {
        let file: File = syn::parse2(tokens).map_err(|error| format!("the output does not parse: {error}"))?;
        let is_macro = |item: &&Item| matches!(item, Item::Macro(_));
        let (calls, rest) = file.items.split_at(file.items.iter().take_while(is_macro).count());
        let errors = calls.iter().map(reported).collect::<Result<_, _>>()?;
        let [Item::Const(constant)] = rest else {
            return Err(format!("{} items after the errors, or not a constant", rest.len()));
        };
        let Expr::Block(block) = &*constant.expr else {
            return Err("the constant is not a block".to_owned());
        };
        let mut output = Output {
            errors,
            traits: Vec::new(),
            stubs: true,
        };
        for statement in &block.block.stmts {
            if let Stmt::Item(Item::Impl(item)) = statement {
                output.stubs &= is_stub(item);
                let path = item.trait_.as_ref().map(|(path, _)| path);
                output.traits.extend(
                    path.and_then(|path| path.segments.last())
                        .map(|last| last.ident.to_string()),
                );
            }
        }
        Ok(output)
    }
}

fn reported(item: &Item) -> Result<Reported, String> {
    let Item::Macro(call) = item else {
        return Err("an error is not a macro call".to_owned());
    };
    let path = call.mac.path.to_token_stream().to_string();
    if path != ":: core :: compile_error" {
        return Err(format!("a call of `{path}`"));
    }
    let literal: LitStr = syn::parse2(call.mac.tokens.clone()).map_err(|_| "an error is not one string".to_owned())?;
    Ok(Reported {
        message: literal.value(),
        tokens: call.mac.to_token_stream(),
    })
}

fn is_stub(item: &ItemImpl) -> bool {
    item.items.iter().all(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == "deserialize" || function.sig.ident == "serialize" => {
            function.block.to_token_stream().to_string() == "{ loop { } }"
        }
        _ => true,
    })
}

/// Whether each token has the span of a token of the source.
pub(super) fn is_within(source: &str, tokens: TokenStream) -> bool {
    tokens.into_iter().all(|token| {
        let span = token.span();
        let text = source.get(span.byte_range()).filter(|text| !text.is_empty());
        let inside = match token {
            TokenTree::Group(group) => is_within(source, group.stream()),
            _ => true,
        };
        inside && text.is_some() && span.source_text().as_deref() == text
    })
}
