//! Items corrupted token by token, and failing items reduced the same way.

use super::Generator;
use super::attributes::{IDENTS, LITERALS, PUNCTUATION};
use proc_macro2::{Group, TokenStream, TokenTree};

impl Generator {
    /// The source with one or two of its tokens removed, repeated, moved or replaced.
    pub(super) fn corrupted(&mut self, source: &str) -> String {
        let mut tokens = parse(source);
        for _ in 0..self.pick(&[1, 1, 1, 2]) {
            tokens = self.edit(tokens);
        }
        tokens.to_string()
    }

    fn edit(&mut self, tokens: TokenStream) -> TokenStream {
        let mut list: Vec<TokenTree> = tokens.into_iter().collect();
        let groups: Vec<usize> = (0..list.len())
            .filter(|at| matches!(list[*at], TokenTree::Group(_)))
            .collect();
        // An item with an edit in a group often remains an item.
        if !groups.is_empty() && self.chance(0.85) {
            let at = match groups[..] {
                [.., body] if self.chance(0.5) => body,
                _ => self.pick(&groups),
            };
            if let TokenTree::Group(group) = &list[at] {
                list[at] = Group::new(group.delimiter(), self.edit(group.stream())).into();
            }
            return list.into_iter().collect();
        }
        let generated = parse(&self.tokens(1));
        if list.is_empty() {
            return generated;
        }
        let (at, other) = (self.rng.usize(..list.len()), self.rng.usize(..list.len()));
        match self.rng.u8(..12) {
            0 => drop(list.remove(at)),
            1 => list.insert(at, list[at].clone()),
            2 => list.insert(at, list[other].clone()),
            3 => list.swap(at, other),
            4 => list[at] = list[other].clone(),
            5 => drop(list.splice(at..at, generated)),
            6 => drop(list.splice(at..=at, generated)),
            _ => drop(list.splice(at..=at, self.similar(&list[at]))),
        }
        list.into_iter().collect()
    }

    /// Another token of the same kind, with which the item often remains an item.
    fn similar(&mut self, token: &TokenTree) -> TokenStream {
        parse(match token {
            TokenTree::Ident(_) => self.pick(IDENTS),
            TokenTree::Literal(_) => self.pick(LITERALS),
            TokenTree::Punct(_) => self.pick(PUNCTUATION),
            TokenTree::Group(_) => "[(u8)]",
        })
    }
}

fn parse(source: &str) -> TokenStream {
    source.parse().unwrap_or_else(|error| panic!("{error}: {source}"))
}

/// The source without the tokens that make no difference: first long runs, then single ones.
pub(super) fn smallest(source: &str, shows: impl Fn(&str) -> bool) -> String {
    let mut smallest = source.to_owned();
    for length in [16, 8, 4, 3, 2, 1, 2, 1] {
        let mut at = 0;
        loop {
            let mut run = (at, length);
            let less = without(parse(&smallest), &mut run).to_string();
            if run.1 == length {
                break;
            }
            if shows(&less) {
                smallest = less;
            } else {
                at += 1;
            }
        }
    }
    smallest
}

/// The tokens without a run (start, length). A group is one token, followed by its content.
fn without(tokens: TokenStream, run: &mut (usize, usize)) -> TokenStream {
    let mut kept = Vec::new();
    for token in tokens {
        if run.0 == 0 && run.1 > 0 {
            run.1 -= 1;
            continue;
        }
        run.0 = run.0.saturating_sub(1);
        kept.push(match token {
            TokenTree::Group(group) => Group::new(group.delimiter(), without(group.stream(), run)).into(),
            token => token,
        });
    }
    kept.into_iter().collect()
}
