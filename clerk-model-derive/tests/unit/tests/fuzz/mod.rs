//! For any item, the derive returns impls, after one error for each violation. The generated items are the same in
//! every run unless `CLERK_MODELS_SEED` is set.

mod attributes;
mod edit;
mod items;
mod types;

use super::output::{Output, Reported, is_within};
use super::thorough;
use fastrand::Rng;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use syn::{Data, DeriveInput, Ident};

struct Generator {
    rng: Rng,
    /// A frequent literal, so that some keys and values are equal.
    favorite: &'static str,
    /// The share of invalid attributes.
    noise: f64,
}

impl Generator {
    fn chance(&mut self, share: f64) -> bool {
        self.rng.f64() < share
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.rng.usize(..from.len())]
    }
}

enum Outcome {
    /// Impls alone.
    Accepted,
    /// Errors, then impls.
    Rejected,
    /// Any other output, with a description.
    Wrong(String),
}

#[test]
fn generated_items() {
    run(Generator::item);
}

#[test]
fn corrupted_items() {
    run(|generator| {
        let item = generator.valid_item();
        generator.corrupted(&item)
    });
}

fn run(generate: impl Fn(&mut Generator) -> String) {
    let count = if thorough() { 10_000 } else { 300 };
    let mut generator = Generator {
        rng: seeded(),
        favorite: "\"\"",
        noise: 0.0,
    };
    let (mut accepted, mut rejected, mut generated) = (0, 0, 0);
    // Each symptom, with the first item that showed it.
    let mut wrong = BTreeMap::new();
    while accepted + rejected < count && wrong.len() < 20 && generated < 10 * count {
        generated += 1;
        let source = generate(&mut generator);
        match outcome(&source) {
            Some(Outcome::Accepted) => accepted += 1,
            Some(Outcome::Rejected) => rejected += 1,
            Some(Outcome::Wrong(symptom)) => drop(wrong.entry(symptom).or_insert(source)),
            // rustc rejects it before the derive runs.
            None => {}
        }
    }
    let wrong: Vec<String> = wrong
        .iter()
        .map(|(symptom, source)| {
            let shows = |source: &str| matches!(outcome(source), Some(Outcome::Wrong(other)) if other == *symptom);
            format!("{symptom}\n    {}", edit::smallest(source, shows))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    println!("{accepted} accepted, {rejected} rejected, of {generated} generated");
    assert!(accepted + rejected >= count, "too few of the generated texts are items");
    assert!(
        accepted.min(rejected) > count / 5,
        "{accepted} accepted, {rejected} rejected"
    );
}

fn seeded() -> Rng {
    let seed = match std::env::var("CLERK_MODELS_SEED") {
        Ok(seed) => seed.parse().expect("CLERK_MODELS_SEED is a number"),
        Err(_) => 0x00c1_e4c5,
    };
    println!("repeat with CLERK_MODELS_SEED={seed}");
    Rng::with_seed(seed)
}

/// `None` if the source is not an item.
fn outcome(source: &str) -> Option<Outcome> {
    // The spans of all sources parsed by the thread would stay in memory.
    proc_macro2::extra::invalidate_current_thread_spans();
    let tokens: TokenStream = source.parse().ok()?;
    let item: DeriveInput = syn::parse2(fragments(tokens)).ok()?;
    // syn accepts a `_` where rustc does not.
    if names(&item).iter().any(|name| *name == "_") {
        return None;
    }
    let output = catch_unwind(AssertUnwindSafe(|| crate::derive(item)))
        .map_err(|panic| format!("panics: {}", text_of(&*panic)))
        .and_then(|output| checked(source, output));
    Some(match output {
        Ok(0) => Outcome::Accepted,
        Ok(_) => Outcome::Rejected,
        Err(symptom) => Outcome::Wrong(symptom),
    })
}

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

/// Turns `(__fragment ...)` into an invisible group, as around a fragment of a `macro_rules!`.
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

/// The number of errors; an invalid output is described.
fn checked(source: &str, output: TokenStream) -> Result<usize, String> {
    let output = Output::parse(output)?;
    for (name, opposite) in [
        ("Deserialize", "write_only"),
        ("Serialize", "read_only"),
        ("HasSchema", "no attribute"),
    ] {
        if !source.contains(opposite) && !output.traits.iter().any(|other| other == name) {
            return Err(format!("there is no impl of {name}"));
        }
    }
    output.errors.iter().try_for_each(|error| check_error(source, error))?;
    Ok(output.errors.len())
}

/// An error has at most two lines, and points into the item.
fn check_error(source: &str, error: &Reported) -> Result<(), String> {
    // Without names, which differ between items with the same bug.
    let plain = error.message.split('`').step_by(2).collect::<Vec<_>>().join("..");
    let lines: Vec<&str> = error.message.split(['\n', '\r', '\u{2028}', '\u{2029}']).collect();
    if lines.len() > 2 || lines.iter().any(|line| line.trim().is_empty()) {
        return Err(format!(
            "a message of {} lines, or with an empty one: {plain:?}",
            lines.len()
        ));
    }
    if !is_within(source, error.tokens.clone()) {
        return Err(format!("an error points nowhere in the item: {plain:?}"));
    }
    Ok(())
}
