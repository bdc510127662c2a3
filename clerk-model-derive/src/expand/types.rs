//! What a field's type must be able to do: a path to the runtime's trait that says so where the type cannot.

use super::generics::{borrows, has_parameters, Bounded};
use super::place;
use crate::model::{enclosed, option_of, ungrouped, Field, Model, Object, Shape};
use crate::tokens::{any, tokens_of};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

/// `<Money as FieldValue>`, before `::read` and the like. None where a type goes another way: through a `with` module,
/// or by bounds on a parameter of the item's.
pub(super) fn way(model: &Model, field: &Field) -> Option<TokenStream> {
    let ty = &field.ty;
    if field.with.is_some() || is_open(model, ty) {
        return None;
    }
    let inner = match field.shape {
        Shape::Option { .. } | Shape::OptionDefault(_) => option_of(ty),
        Shape::Double => option_of(ty).and_then(option_of),
        _ => None,
    };
    let spelled = enclosed(ty);
    Some(match (inner, &field.shape) {
        (Some(inner), _) => quote_spanned!(place(ty)=> <#spelled as __p::OptionField<#inner>>),
        (None, Shape::Extra(_)) => quote_spanned!(place(ty)=> <#spelled as __p::KeepsKeys>),
        (None, _) => quote_spanned!(place(ty)=> <#spelled as __p::FieldValue>),
    })
}

/// The same for a newtype's field.
pub(super) fn newtype(model: &Model, ty: &Type) -> Option<TokenStream> {
    let spelled = enclosed(ty);
    (!is_open(model, ty)).then(|| quote_spanned!(place(ty)=> <#spelled as __p::FieldValue>))
}

/// The paths by which a flattened union is reached.
pub(super) struct Flattened {
    pub(super) union: TokenStream,
    pub(super) edge: TokenStream,
    pub(super) tag: TokenStream,
    pub(super) content: TokenStream,
    pub(super) finish: TokenStream,
    pub(super) count: TokenStream,
    pub(super) write: TokenStream,
}

pub(super) fn flattened(model: &Model, field: &Field) -> Flattened {
    let (ty, spelled, span) = (&field.ty, enclosed(field.ty), place(&field.ty));
    if is_open(model, ty) {
        return Flattened {
            union: quote_spanned!(span=> <#spelled as __p::United>::UNION),
            edge: quote_spanned!(span=> <__p::Choice<#ty, __p::Unread>>::EDGE),
            tag: quote_spanned!(span=> __p::Pair::tag),
            content: quote_spanned!(span=> __p::Pair::content),
            finish: quote_spanned!(span=> __p::Pair::finish),
            count: quote_spanned!(span=> <#spelled as __p::Pairs>::count),
            write: quote_spanned!(span=> __p::flatten),
        };
    }
    let way = quote_spanned!(span=> <#spelled as __p::Flattened>);
    Flattened {
        union: quote_spanned!(span=> #way::UNION),
        edge: quote_spanned!(span=> #way::EDGE),
        tag: quote_spanned!(span=> #way::tag),
        content: quote_spanned!(span=> #way::content),
        finish: quote_spanned!(span=> #way::finish),
        count: quote_spanned!(span=> #way::count),
        write: quote_spanned!(span=> #way::write),
    }
}

/// The union of the field `flatten`, if there is one.
pub(super) fn flattened_union(model: &Model, object: &Object) -> TokenStream {
    match object.flatten() {
        Some(field) => {
            let union = flattened(model, field).union;
            quote_spanned!(place(&field.ty)=> __p::Some(#union))
        }
        None => quote!(__p::None),
    }
}

/// The same for an `Option` that need not be read or written.
pub(super) fn option(ty: &Type) -> TokenStream {
    let spelled = enclosed(ty);
    quote_spanned!(place(ty)=> <#spelled as __p::IsOption>)
}

/// Whether the field's slot is of the field's own type.
pub(super) fn is_own_slot(model: &Model, field: &Field) -> bool {
    matches!(field.shape, Shape::Option { .. } | Shape::Double) && way(model, field).is_some()
}

/// Whether what the type can do depends on the item's parameters, or on how long something lives.
fn is_open(model: &Model, ty: &Type) -> bool {
    has_parameters(ty, model.generics)
        || borrows(ty, model.generics)
        || any(tokens_of(ty), |token| token.to_string() == "static")
}

/// Whether it is one of std's types that have a schema, by their usual names, of which nothing needs to be asked.
pub(super) fn is_known(ty: &Type) -> bool {
    const KNOWN: [&str; 16] = [
        "String", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
        "usize",
    ];
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    path.path
        .get_ident()
        .is_some_and(|ident| KNOWN.iter().any(|known| ident == known))
}

/// Holds the types to their spelling, where nothing else does: what is spelled `Option` is std's, and what is not
/// spelled so is not.
pub(super) fn spelling(model: &Model, object: &Object) -> TokenStream {
    let mut types = TokenStream::new();
    for field in &object.fields {
        let ty = &field.ty;
        match field.shape {
            Shape::Plain | Shape::Default { .. } if !is_known(ty) => {
                types.extend(quote_spanned!(place(ty)=> <__p::FieldType<#ty>>::is_not_option();));
            }
            Shape::Option { .. } | Shape::OptionDefault(_) | Shape::Double if way(model, field).is_none() => {
                let outer = option(ty);
                types.extend(quote!(let _ = #outer::is_some;));
                if let (Shape::Double, Some(inner)) = (&field.shape, option_of(ty)) {
                    let inner = option(inner);
                    types.extend(quote!(let _ = #inner::is_some;));
                }
            }
            _ => {}
        }
    }
    if types.is_empty() {
        return types;
    }
    let (parameters, conditions) = Bounded::new(model.generics).split();
    // The import goes unused where every field is an `Option`.
    quote! {
        #[allow(dead_code)]
        fn __types #parameters () #conditions {
            #[allow(unused_imports)]
            use __p::NotOption as _;
            #types
        }
    }
}
