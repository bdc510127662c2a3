use super::generics::{Bounded, arguments, de};
use crate::model::{Kind, Model, Object};
use crate::parse::attribute::LiteralValue;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

pub(super) fn in_const(model: &Model, impls: &TokenStream) -> TokenStream {
    let krate = &model.krate;
    quote! {
        #[doc(hidden)]
        #[allow(deprecated)] // The item may be, and its fields.
        const _: () = {
            use #krate::__private_0_1 as __p;
            #[allow(unused_imports)] // Where no field has a type to choose for.
            use __p::{NoContainer as _, NoSchema as _, NotRead as _};
            #impls
        };
    }
}

/// At the span of the item's name, rustc reports a conflict with serde's derive.
pub(super) fn implement(model: &Model, bounded: &Bounded, name: &TokenStream, body: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let span = span_of(ident);
    implement_for(&quote_spanned!(span=> #ident<#arguments>), span, bounded, name, body)
}

pub(super) fn implement_for(
    ty: &TokenStream,
    span: Span,
    bounded: &Bounded,
    name: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let (parameters, conditions) = bounded.split();
    quote_spanned! {span=>
        #[automatically_derived]
        impl #parameters #name for #ty #conditions {
            #body
        }
    }
}

pub(super) fn deserialize(model: &Model, bounded: &Bounded, body: &TokenStream) -> TokenStream {
    if !model.reads {
        return TokenStream::new();
    }
    let de = de();
    let method = quote! {
        fn deserialize<__Deserializer: __p::Deserializer<#de>>(
            __deserializer: __Deserializer,
        ) -> __p::Result<Self, __Deserializer::Error> {
            #body
        }
    };
    implement(model, bounded, &quote!(__p::Deserialize<#de>), &method)
}

pub(super) fn serialize(model: &Model, bounded: &Bounded, body: &TokenStream) -> TokenStream {
    if !model.writes {
        return TokenStream::new();
    }
    implement(model, bounded, &quote!(__p::Serialize), &serialize_method(body))
}

pub(super) fn serialize_method(body: &TokenStream) -> TokenStream {
    quote! {
        fn serialize<__Serializer: __p::Serializer>(
            &self,
            __serializer: __Serializer,
        ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
            #body
        }
    }
}

pub(super) fn has_schema(model: &Model, bounded: &Bounded, schema: &TokenStream) -> TokenStream {
    let body = quote!(const SCHEMA: &'static __p::Schema = #schema;);
    implement(model, bounded, &quote!(__p::HasSchema), &body)
}

pub(super) fn clerk_model(model: &Model) -> TokenStream {
    let Kind::Object(Object { tag: Some(tag), .. }) = &model.kind else {
        return TokenStream::new();
    };
    let mut values = Vec::new();
    for value in &tag.values {
        values.push(match value {
            LiteralValue::Text(text) => quote!(#text),
            LiteralValue::Integer(integer) => quote!(#integer),
            LiteralValue::Boolean(boolean) => quote!(#boolean),
        });
    }
    let ty = match tag.values[0] {
        LiteralValue::Text(_) => quote!(&'static __p::str),
        LiteralValue::Integer(_) => quote!(__p::i64),
        LiteralValue::Boolean(_) => quote!(__p::bool),
    };
    let (object, key) = (&values[0], &tag.key);
    let mut body = quote! {
        type Object = #ty;
        const OBJECT: #ty = #object;
    };
    if values.len() > 1 {
        body.extend(quote!(const OBJECTS: &'static [#ty] = &[#(#values),*];));
    }
    if key != "object" {
        body.extend(quote!(const TAG: &'static __p::str = #key;));
    }
    implement(model, &Bounded::new(model.generics), &quote!(__p::ClerkModel), &body)
}

/// With the hygiene of the derive: with that of a `macro_rules!`, names would not resolve.
pub(super) fn span_of(tokens: &dyn ToTokens) -> Span {
    tokens.span().resolved_at(Span::call_site())
}

pub(super) fn some_or_none(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(__p::Some(#value)),
        None => quote!(__p::None),
    }
}
