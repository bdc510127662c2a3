//! From a [`Model`] to its impls: one `const _` block, in which every path goes through the runtime's hidden module.

mod generics;
mod names;
mod read;
mod schema;
mod table;
mod types;
mod union;
mod write;

use crate::model::{Field, Kind, Model, Object, Shape};
use generics::{arguments, Bounded};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned, ToTokens};
use syn::spanned::Spanned;
use syn::Type;

/// The impls.
pub(crate) fn expand(model: &Model) -> TokenStream {
    let impls = match &model.kind {
        Kind::Object(object) => {
            let table = table::table(&model.ident, object);
            let read = read::object(model, object);
            let write = write::object(model, object);
            let schema = schema::object(model, object);
            quote!(#table #read #write #schema)
        }
        Kind::Transparent(ty) => {
            let read = read::transparent(model, ty);
            let write = write::transparent(model, ty);
            let schema = schema::transparent(model, ty);
            quote!(#read #write #schema)
        }
        Kind::Names(names) => names::expand(model, names),
        Kind::Union(union) => union::expand(model, union),
        Kind::Refused => TokenStream::new(),
    };
    let name = name(model);
    in_const(model, &quote!(#impls #name))
}

/// Impls that do nothing, so that a mistake in the item is no mistake where it is used.
pub(crate) fn fallback(model: &Model) -> TokenStream {
    let own = Bounded::new(model.generics);
    let nothing = quote!(loop {});
    let mut impls = deserialize(model, &Bounded::new(model.generics).lending(model.generics), &nothing);
    impls.extend(serialize(model, &own, &nothing));
    impls.extend(has_schema(model, &own, &quote!(&__p::schema(__p::Kind::Any))));
    if model.is_tagged {
        // `OBJECTS`: none that a union could compare.
        let body = quote! {
            const OBJECT: &'static __p::str = "";
            const OBJECTS: &'static [&'static __p::str] = &[];
        };
        impls.extend(implement(model, &own, &quote!(__p::ClerkModel), &body));
    }
    if model.is_enum {
        if !matches!(model.kind, Kind::Union(_)) {
            impls.extend(names::fallback(model));
        }
        impls.extend(union::fallback(model));
    }
    in_const(model, &impls)
}

fn in_const(model: &Model, impls: &TokenStream) -> TokenStream {
    let krate = &model.krate;
    quote! {
        #[doc(hidden)]
        #[allow(deprecated)] // The item may be, and its fields.
        const _: () = {
            use #krate::__private_0_1 as __p;
            #[allow(unused_imports)] // Where no field has a type to choose for.
            use __p::{NoSchema as _, Opaquely as _};
            #impls
        };
    }
}

/// An impl of a trait. All of it stands where the item's name does: that is where rustc tells of two impls, where
/// serde's own derive is there too.
fn implement(model: &Model, bounded: &Bounded, name: &TokenStream, body: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let (parameters, conditions) = bounded.split();
    quote_spanned! {place(ident)=>
        #[automatically_derived]
        impl #parameters #name for #ident<#arguments> #conditions {
            #body
        }
    }
}

/// `Deserialize`, by what is done with `__deserializer`.
fn deserialize(model: &Model, bounded: &Bounded, body: &TokenStream) -> TokenStream {
    let de = generics::de();
    let method = quote! {
        fn deserialize<__Deserializer: __p::Deserializer<#de>>(
            __deserializer: __Deserializer,
        ) -> __p::Result<Self, __Deserializer::Error> {
            #body
        }
    };
    implement(model, bounded, &quote!(__p::Deserialize<#de>), &method)
}

/// `Serialize`, by what is done with `__serializer`.
fn serialize(model: &Model, bounded: &Bounded, body: &TokenStream) -> TokenStream {
    let method = quote! {
        fn serialize<__Serializer: __p::Serializer>(
            &self,
            __serializer: __Serializer,
        ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
            #body
        }
    };
    implement(model, bounded, &quote!(__p::Serialize), &method)
}

/// `HasSchema`.
fn has_schema(model: &Model, bounded: &Bounded, schema: &TokenStream) -> TokenStream {
    let body = quote!(const SCHEMA: &'static __p::Schema = #schema;);
    implement(model, bounded, &quote!(__p::HasSchema), &body)
}

/// `ClerkModel`, which names the discriminator.
fn name(model: &Model) -> TokenStream {
    let Kind::Object(Object { tag: Some(tag), .. }) = &model.kind else {
        return TokenStream::new();
    };
    let (object, key) = (&tag.values[0], &tag.key);
    let mut body = quote!(const OBJECT: &'static __p::str = #object;);
    if tag.values.len() > 1 {
        body.extend(quote!(
            const OBJECTS: &'static [&'static __p::str] = __TABLE.objects;
        ));
    }
    if key != "object" {
        body.extend(quote!(const TAG: &'static __p::str = #key;));
    }
    implement(model, &Bounded::new(model.generics), &quote!(__p::ClerkModel), &body)
}

/// Where the tokens stand, for what rustc says of their type. Names and lints stay those of the derive, for tokens
/// from a `macro_rules!` know no others.
fn place(tokens: &dyn ToTokens) -> Span {
    tokens.span().resolved_at(Span::call_site())
}

/// The slot of a field.
fn slot(field: &Field) -> Ident {
    Ident::new(&format!("__f{}", field.index), place(&field.ty))
}

/// The schema of a field's value, as an edge: the type's own, or its reader.
fn edge(model: &Model, field: &Field) -> TokenStream {
    let ty = field.read_type();
    if types::is_known(ty) && field.with.is_none() {
        quote_spanned!(place(ty)=> <__p::Choice<#ty>>::EDGE)
    } else if let Some(way) = types::way(model, field) {
        let opaque = match field.shape {
            Shape::OptionDefault(_) => quote_spanned!(place(ty)=> #way::WHOLE),
            _ => quote_spanned!(place(ty)=> #way::EDGE),
        };
        quote_spanned!(place(ty)=> __p::either(<__p::Own<#ty>>::EDGE, #opaque))
    } else if field.with.is_some() {
        let arguments = arguments(model.generics);
        let index = field.index;
        quote!(__p::opaque_of::<__Field<#arguments #index>>)
    } else {
        edge_of(model, field.index, ty)
    }
}

/// The same for what is read by its type alone.
fn edge_of(model: &Model, index: usize, ty: &Type) -> TokenStream {
    let arguments = arguments(model.generics);
    if let Some(way) = types::newtype(model, ty) {
        quote_spanned!(place(ty)=> __p::either(<__p::Own<#ty>>::EDGE, #way::EDGE))
    } else if generics::borrows(ty, model.generics) {
        quote_spanned!(place(ty)=> <__p::Choice<#ty, __Field<#arguments #index>>>::EDGE)
    } else {
        quote_spanned!(place(ty)=> <__p::Choice<#ty>>::EDGE)
    }
}

/// What tells whether the field is secret: the same edge, where that is known of any parameters. A reader by type is
/// never asked, and would bound them.
fn known_edge(model: &Model, field: &Field) -> TokenStream {
    let ty = field.read_type();
    if field.with.is_some() && !generics::has_parameters(ty, model.generics) {
        let edge = edge(model, field);
        quote!(__p::Some(#edge))
    } else {
        known_edge_of(model, ty)
    }
}

/// The same for what is read by its type alone.
fn known_edge_of(model: &Model, ty: &Type) -> TokenStream {
    if generics::has_parameters(ty, model.generics) {
        quote!(__p::None)
    } else {
        quote_spanned!(place(ty)=> __p::Some(<__p::Choice<#ty, __p::Unread>>::EDGE))
    }
}

/// Whether reading the field takes more than its type: a [`schema`] impl of `__Field` for its index.
fn has_reader(model: &Model, field: &Field) -> bool {
    !matches!(field.shape, Shape::Skip | Shape::Flatten(_))
        && (field.with.is_some() || field.check.is_some() || generics::borrows(field.read_type(), model.generics))
}

/// The tokens of an `Option`.
fn some_or_none(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(__p::Some(#value)),
        None => quote!(__p::None),
    }
}
