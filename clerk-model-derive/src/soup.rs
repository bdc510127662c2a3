//! Whatever it is put on, the derive answers with its impls, and before them with a sentence at a place for each
//! mistake. Tens of thousands of items are drawn, the same ones in every run unless `CLERK_MODELS_SEED` asks for
//! others.

mod attributes;
mod edit;
mod items;
mod types;

use fastrand::Rng;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{catch_unwind, AssertUnwindSafe};
use syn::{Data, DeriveInput, Expr, File, Ident, Item, LitStr, Stmt};

/// How many items each test puts before the derive.
const ITEMS: usize = 10_000;

/// What draws items; its parts are in the files of this folder.
struct Soup {
    rng: Rng,
    /// The literal that an item has more often than others, so that keys and values meet.
    favorite: &'static str,
    /// The share of an item's attributes that are made wrong on purpose.
    noise: f64,
}

impl Soup {
    fn chance(&mut self, share: f64) -> bool {
        self.rng.f64() < share
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.rng.usize(..from.len())]
    }
}

/// What the derive made of an item.
enum Outcome {
    /// Impls alone.
    Accepted,
    /// Errors, then impls.
    Refused,
    /// Neither; what it did instead.
    Wrong(String),
}

#[test]
fn drawn_items_are_answered() {
    run(Soup::item);
}

#[test]
fn damaged_items_are_answered() {
    run(|soup| {
        let item = soup.good_item();
        soup.damaged(&item)
    });
}

fn run(draw: impl Fn(&mut Soup) -> String) {
    let mut soup = Soup {
        rng: seeded(),
        favorite: "\"\"",
        noise: 0.0,
    };
    let (mut accepted, mut refused, mut drawn) = (0, 0, 0);
    // What went wrong, with the first item that showed it.
    let mut wrong = BTreeMap::new();
    while accepted + refused < ITEMS && wrong.len() < 20 && drawn < 10 * ITEMS {
        drawn += 1;
        let source = draw(&mut soup);
        match judge(&source) {
            Some(Outcome::Accepted) => accepted += 1,
            Some(Outcome::Refused) => refused += 1,
            Some(Outcome::Wrong(symptom)) => drop(wrong.entry(symptom).or_insert(source)),
            // What syn does not take for an item never reaches the derive.
            None => {}
        }
    }
    let wrong: Vec<String> = wrong
        .iter()
        .map(|(symptom, source)| {
            let shows = |source: &str| matches!(judge(source), Some(Outcome::Wrong(other)) if other == *symptom);
            format!("{symptom}\n    {}", edit::smallest(source, shows))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    println!("{accepted} accepted, {refused} refused, of {drawn} drawn");
    assert!(
        accepted + refused >= ITEMS,
        "the generator draws too little that is an item"
    );
    assert!(
        accepted.min(refused) > ITEMS / 5,
        "{accepted} accepted, {refused} refused"
    );
}

/// The numbers of a run: those of the last one, unless `CLERK_MODELS_SEED` asks for others.
fn seeded() -> Rng {
    let seed = match std::env::var("CLERK_MODELS_SEED") {
        Ok(seed) => seed.parse().expect("CLERK_MODELS_SEED is a number"),
        Err(_) => 0x00c1_e4c5,
    };
    println!("repeat with CLERK_MODELS_SEED={seed}");
    Rng::with_seed(seed)
}

/// What the derive makes of a source, if that is an item.
fn judge(source: &str) -> Option<Outcome> {
    // Every text that is parsed on a thread is kept for its spans; those of the items before are of no use.
    proc_macro2::extra::invalidate_current_thread_spans();
    let tokens: TokenStream = source.parse().ok()?;
    let item: DeriveInput = syn::parse2(fragments(tokens)).ok()?;
    // syn reads a `_` where rustc demands a name.
    if names(&item).iter().any(|name| *name == "_") {
        return None;
    }
    let answer = catch_unwind(AssertUnwindSafe(|| crate::derive(item)))
        .map_err(|panic| format!("panics: {}", text_of(&*panic)))
        .and_then(|output| read_answer(source, output));
    Some(match answer {
        Ok(0) => Outcome::Accepted,
        Ok(_) => Outcome::Refused,
        Err(symptom) => Outcome::Wrong(symptom),
    })
}

/// The names that an item declares.
fn names(item: &DeriveInput) -> Vec<&Ident> {
    let mut names = vec![&item.ident];
    names.extend(item.generics.type_params().map(|parameter| &parameter.ident));
    names.extend(item.generics.const_params().map(|parameter| &parameter.ident));
    match &item.data {
        Data::Struct(data) => names.extend(data.fields.iter().filter_map(|field| field.ident.as_ref())),
        Data::Union(data) => names.extend(data.fields.named.iter().filter_map(|field| field.ident.as_ref())),
        Data::Enum(data) => {
            for variant in &data.variants {
                names.push(&variant.ident);
                names.extend(variant.fields.iter().filter_map(|field| field.ident.as_ref()));
            }
        }
    }
    names
}

/// Makes an invisible group, as a fragment of a `macro_rules!` stands in one, of every `(__fragment ...)`.
fn fragments(tokens: TokenStream) -> TokenStream {
    let regrouped = tokens.into_iter().map(|token| {
        let TokenTree::Group(group) = token else { return token };
        let mut inside = group.stream().into_iter().peekable();
        let fragment = matches!(inside.peek(), Some(TokenTree::Ident(ident)) if ident == "__fragment");
        let (delimiter, inside) = if fragment {
            (Delimiter::None, inside.skip(1).collect())
        } else {
            (group.delimiter(), inside.collect())
        };
        let mut regrouped = Group::new(delimiter, fragments(inside));
        regrouped.set_span(group.span());
        TokenTree::Group(regrouped)
    });
    regrouped.collect()
}

fn text_of(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or(panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or_default()
}

/// How many errors the output has, or what is wrong with it.
fn read_answer(source: &str, output: TokenStream) -> Result<usize, String> {
    let file: File = syn::parse2(output).map_err(|error| format!("the output does not parse: {error}"))?;
    let is_error = |item: &&Item| matches!(item, Item::Macro(_));
    let errors: Vec<&Item> = file.items.iter().take_while(is_error).collect();
    let [impls] = &file.items[errors.len()..] else {
        return Err("what follows the errors is not one item".to_owned());
    };
    let traits = traits_of(impls);
    for name in ["Deserialize", "Serialize", "HasSchema"] {
        if !traits.iter().any(|other| other == name) {
            return Err(format!("there is no impl of {name}"));
        }
    }
    errors.iter().try_for_each(|error| check_error(source, error))?;
    Ok(errors.len())
}

/// The names of the traits that are implemented in a `const _`.
fn traits_of(impls: &Item) -> Vec<String> {
    let Item::Const(constant) = impls else {
        return Vec::new();
    };
    let Expr::Block(block) = &*constant.expr else {
        return Vec::new();
    };
    let name = |statement: &Stmt| match statement {
        Stmt::Item(Item::Impl(item)) => Some(item.trait_.as_ref()?.0.segments.last()?.ident.to_string()),
        _ => None,
    };
    block.block.stmts.iter().filter_map(name).collect()
}

/// An error says what is wrong and what to write, a line each at the most, and stands where the mistake is.
fn check_error(source: &str, error: &Item) -> Result<(), String> {
    let Item::Macro(item) = error else {
        return Err("an error is not a macro's call".to_owned());
    };
    if item
        .mac
        .path
        .segments
        .last()
        .is_none_or(|last| last.ident != "compile_error")
    {
        return Err("a macro is called that is not `compile_error!`".to_owned());
    }
    let Ok(text) = syn::parse2::<LitStr>(item.mac.tokens.clone()) else {
        return Err("an error is not one string".to_owned());
    };
    let text = text.value();
    // The text without what it names, to tell one mistake of the derive's from another.
    let plain = text.split('`').step_by(2).collect::<Vec<_>>().join("..");
    let lines: Vec<&str> = text.split(['\n', '\r', '\u{2028}', '\u{2029}']).collect();
    if lines.len() > 2 || lines.iter().any(|line| line.trim().is_empty()) {
        return Err(format!(
            "an error of {} lines, or with an empty one: {plain:?}",
            lines.len()
        ));
    }
    let tokens = quote::ToTokens::to_token_stream(&item.mac);
    if !stands_in(source, tokens) {
        return Err(format!("an error points nowhere in the item: {plain:?}"));
    }
    Ok(())
}

/// Whether each token stands at a token of the source; what is made by the derive alone stands nowhere.
fn stands_in(source: &str, tokens: TokenStream) -> bool {
    tokens.into_iter().all(|token| {
        let span = token.span();
        let text = source.get(span.byte_range()).filter(|text| !text.is_empty());
        let inside = match token {
            TokenTree::Group(group) => stands_in(source, group.stream()),
            _ => true,
        };
        inside && text.is_some() && span.source_text().as_deref() == text
    })
}
