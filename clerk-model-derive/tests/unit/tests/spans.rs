//! Names keep their spans in the output, for IDEs and rustc's errors.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::{Attribute, Data, DeriveInput, Fields, Lit, Path};

const ITEMS: &[&str] = &[
    "#[clerk_model(object = \"thing\", crate = ::some::models)]
    struct Thing {
        id: String,
        #[clerk_model(required)]
        r#type: Option<a::Kind<u8>>,
        #[clerk_model(default = lists::empty::<u8>, rename = \"all\")]
        list: Vec<std::collections::HashMap<String, [u8; 4]>>,
        #[clerk_model(with = time::unix)]
        at: std::time::SystemTime,
        #[clerk_model(check = checks::is_even)]
        even: i64,
        #[clerk_model(check = checks::<3>::name, alias = \"old\")]
        name: Option<Option<Box<str>>>,
        #[clerk_model(default, null_as_default)]
        over: (u8, Ünïcode),
        #[clerk_model(default = crate::later)]
        later: ::std::option::Option<Later>,
        #[clerk_model(with = self::hex, check = checks::color)]
        color: Option<u32>,
        #[clerk_model(extra)]
        rest: Map<String, Value>,
    }",
    "#[clerk_model(no_object)]
    #[clerk_model(crate = crate::models)]
    struct Page<'a, T, const N: usize> where T: Clone {
        items: Vec<T>, first: T, name: Cow<'a, str>, bytes: &'a [u8],
        #[clerk_model(with = pairs, check = checks::pairs)]
        pairs: [(T, &'a str); N],
        #[clerk_model(skip)]
        seen: bool,
    }",
    "#[clerk_model(transparent, crate = ::models)]
    struct UserId(pub(crate) Wrapper<String>);",
    "#[clerk_model(rename_all = \"kebab-case\", crate = a::models)]
    enum Status { Active, #[clerk_model(alias = \"late\")] PastDue, #[clerk_model(other)] Other(std::string::String) }",
    "enum Closed { One, Two }",
    "#[clerk_model(tag = \"kind\")]
    enum Subject<'a, T> {
        User(users::User<'a>),
        #[clerk_model(object = \"org\")]
        Organization(Box<orgs::Organization<T>>),
        #[clerk_model(other)]
        Other(Map<String, Value>),
    }",
    "#[clerk_model(tag = \"type\", content = \"data\")]
    enum Payload { #[clerk_model(object = \"a\")] A(Vec<a::A>), B(Option<B>), #[clerk_model(other)] Other(Value) }",
    "#[clerk_model(object = \"event\")]
    struct Event { #[clerk_model(flatten)] payload: payloads::Payload, id: u64 }",
];

/// A token with its line and column.
type Located = (String, usize, usize);

#[test]
fn names_keep_their_spans() {
    for source in ITEMS {
        let item: DeriveInput = syn::parse_str(source).unwrap();
        let named = named(&item);
        let output = crate::derive(item);
        assert!(!output.to_string().contains("compile_error"), "{source}: {output}");
        let output: BTreeSet<Located> = located(output).into_iter().collect();
        for part in named {
            let lost: Vec<Located> = located(part.clone())
                .into_iter()
                .filter(|token| !output.contains(token))
                .collect();
            assert!(lost.is_empty(), "`{part}` has lost its span at {lost:?}");
        }
    }
}

/// The names and types of fields and variants, and the paths in attributes.
fn named(item: &DeriveInput) -> Vec<TokenStream> {
    let mut named = paths(&item.attrs);
    match &item.data {
        Data::Struct(data) => named.extend(in_fields(&data.fields)),
        Data::Enum(data) => {
            for variant in &data.variants {
                named.extend(paths(&variant.attrs));
                named.push(variant.ident.to_token_stream());
                named.extend(in_fields(&variant.fields));
            }
        }
        Data::Union(_) => {}
    }
    named
}

fn in_fields(fields: &Fields) -> Vec<TokenStream> {
    let mut named = Vec::new();
    for field in fields {
        named.extend(paths(&field.attrs));
        named.extend(field.ident.as_ref().map(ToTokens::to_token_stream));
        // The type of a skipped field is not in the output.
        if !is_skipped(&field.attrs) {
            named.push(field.ty.to_token_stream());
        }
    }
    named
}

fn paths(attributes: &[Attribute]) -> Vec<TokenStream> {
    let mut paths = Vec::new();
    read(attributes, |_, path| paths.extend(path.map(ToTokens::to_token_stream)));
    paths
}

fn is_skipped(attributes: &[Attribute]) -> bool {
    let mut skipped = false;
    read(attributes, |name, _| skipped |= name.is_ident("skip"));
    skipped
}

/// Calls `each` with every attribute, and its value if that is a path.
fn read(attributes: &[Attribute], mut each: impl FnMut(&Path, Option<&Path>)) {
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("clerk_model"))
    {
        let result = attribute.parse_nested_meta(|meta| {
            let Ok(value) = meta.value() else {
                each(&meta.path, None);
                return Ok(());
            };
            if value.peek(Lit) {
                each(&meta.path, None);
                return value.parse::<Lit>().map(drop);
            }
            each(&meta.path, Some(&value.parse()?));
            Ok(())
        });
        result.unwrap();
    }
}

/// Every token, those in groups included.
fn located(tokens: TokenStream) -> Vec<Located> {
    let locate = |text: String, span: Span| (text, span.start().line, span.start().column);
    let mut located = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                located.push(locate(format!("{:?}", group.delimiter()), group.span_open()));
                located.extend(self::located(group.stream()));
            }
            token => located.push(locate(token.to_string(), token.span())),
        }
    }
    located
}
