//! More keys or values than can be numbered: too large for a case under `tests/ui`.

use proc_macro2::{TokenStream, TokenTree};

/// The most there can be.
const MOST: usize = 65_534;

/// A string enum with so many values.
fn string_enum(count: usize) -> String {
    let values: Vec<String> = (0..count).map(|index| format!("V{index}")).collect();
    format!("enum Many {{{}}}", values.join(","))
}

/// A struct whose fields have so many keys, with its discriminator's.
fn model(keys: usize) -> String {
    // A field of one word has one key, one of two words has two.
    let mut fields: Vec<String> = (0..(keys - 1) / 2).map(|index| format!("f{index}_a: u8")).collect();
    if keys % 2 == 0 {
        fields.push("last: u8".to_owned());
    }
    format!("#[clerk_model(object = \"many\")] struct Many {{{}}}", fields.join(","))
}

/// The errors of an item, each with the text of the source that it points at.
fn errors(item: &str) -> Vec<(String, String)> {
    let output = crate::derive(syn::parse_str(item).unwrap());
    let mut errors = Vec::new();
    let tokens: Vec<TokenTree> = output.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        if token.to_string() != "compile_error" {
            continue;
        }
        let Some(TokenTree::Group(group)) = tokens.get(index + 2) else {
            panic!("no text of an error");
        };
        let place = group.span().byte_range();
        errors.push((text(group.stream()), item[place].to_owned()));
    }
    errors
}

fn text(stream: TokenStream) -> String {
    let literal: syn::LitStr = syn::parse2(stream).unwrap();
    literal.value()
}

#[test]
fn too_many_values_are_an_error_at_the_name() {
    let message = "too many keys or values: 65535, of at most 65534\nkeep them as data, in a map or a `String`";
    assert_eq!(
        errors(&string_enum(MOST + 1)),
        [(message.to_owned(), "Many".to_owned())]
    );
}

#[test]
fn too_many_keys_are_an_error_at_the_name() {
    let message = "too many keys or values: 65536, of at most 65534\nkeep them as data, in a map or a `String`";
    assert_eq!(errors(&model(MOST + 2)), [(message.to_owned(), "Many".to_owned())]);
}

#[test]
fn as_many_as_possible_are_none() {
    assert_eq!(errors(&string_enum(MOST)), []);
    assert_eq!(errors(&model(MOST)), []);
}
