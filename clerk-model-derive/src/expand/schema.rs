//! `HasSchema`: the table and the fields' types, and a reader for every field that its type alone does not read.

use super::generics::{arguments, borrows, de, has_parameters, owned_parameters, read_parameters, relent, Bounded};
use super::{edge, has_reader, has_schema, place, some_or_none, types};
use crate::model::{enclosed, Field, Model, Object};
use crate::tokens::tokens_of;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Generics, Type};

pub(super) fn object(model: &Model, object: &Object) -> TokenStream {
    let arguments = arguments(model.generics);
    let (mut members, mut checks) = (TokenStream::new(), TokenStream::new());
    for (position, field) in object.keyed().iter().enumerate() {
        let (index, edge) = (field.index, edge(model, field));
        members.extend(quote!(#edge,));
        if field.check.is_some() {
            checks.extend(quote!((#position, <__Field<#arguments #index> as __p::Checks>::check),));
        }
    }
    let extra = some_or_none(object.extra().map(|field| edge(model, field)));
    let (flatten, check) = match object.flatten() {
        Some(field) => flattened(model, field),
        None => (quote!(__p::None), TokenStream::new()),
    };
    let schema = quote! {
        &__p::schema(__p::Kind::Object(__p::ObjectSchema {
            table: __TABLE,
            members: &[#members],
            checks: &[#checks],
            extra: #extra,
            flatten: #flatten,
            type_name: __p::type_name::<Self>,
        }))
    };
    let mut impls = readers(model, object);
    impls.extend(types::spelling(model, object));
    impls.extend(check);
    impls.extend(has_schema(model, &bounded(model), &schema));
    impls
}

/// The flattened union's edge, and what holds its keys to those of the struct.
fn flattened(model: &Model, field: &Field) -> (TokenStream, TokenStream) {
    let (ty, paths) = (&field.ty, types::flattened(model, field));
    let (union, edge) = (paths.union, paths.edge);
    let edge = quote_spanned!(place(ty)=> __p::Some(#edge));
    let known = !has_parameters(ty, model.generics) && !borrows(ty, model.generics);
    let check = known.then(|| quote_spanned!(place(ty)=> const _: () = __p::check_flatten(__TABLE, #union);));
    (edge, check.unwrap_or_default())
}

pub(super) fn transparent(model: &Model, ty: &Type) -> TokenStream {
    let arguments = arguments(model.generics);
    let (reader, mut impls) = if borrows(ty, model.generics) {
        (quote!(, __Field<#arguments 0>), reader(model, ty))
    } else {
        (TokenStream::new(), TokenStream::new())
    };
    let schema = match types::newtype(model, ty) {
        Some(way) => quote_spanned!(place(ty)=> __p::either(<__p::Own<#ty>>::SCHEMA, #way::OPAQUE)),
        None => quote_spanned!(place(ty)=> <__p::Choice<#ty #reader>>::SCHEMA),
    };
    impls.extend(has_schema(model, &bounded(model), &schema));
    impls
}

pub(super) fn bounded(model: &Model) -> Bounded {
    Bounded::new(model.generics)
        .bound(&read_parameters(model), &quote!(__p::HasSchema))
        .bound(&owned_parameters(model), &quote!(__p::DeserializeOwned))
}

/// `__Field`, and what reads and checks a field of its index again for the report.
fn readers(model: &Model, object: &Object) -> TokenStream {
    let mut readers = TokenStream::new();
    for field in &object.fields {
        if !has_reader(model, field) {
            continue;
        }
        if readers.is_empty() {
            readers = declaration(model);
        }
        if let Some(module) = &field.with {
            readers.extend(with_module(model, field, module));
        } else if borrows(field.read_type(), model.generics) {
            readers.extend(reads(model, field.index, field.read_type()));
        }
        if let Some(check) = &field.check {
            readers.extend(checks(model, field, check));
        }
    }
    readers
}

/// The reader of a newtype's field.
fn reader(model: &Model, ty: &Type) -> TokenStream {
    let mut reader = declaration(model);
    reader.extend(reads(model, 0, ty));
    reader
}

pub(super) fn declaration(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let (parameters, conditions) = Bounded::new(model.generics)
        .parameter(quote!(const __INDEX: __p::usize))
        .split();
    quote! {
        #[doc(hidden)]
        struct __Field #parameters (__p::PhantomData<fn() -> #ident<#arguments>>) #conditions;
    }
}

/// An impl for `__Field` of this index.
fn of_field(model: &Model, bounded: &Bounded, name: &TokenStream, index: usize, body: &TokenStream) -> TokenStream {
    let arguments = arguments(model.generics);
    let (parameters, conditions) = bounded.split();
    quote! {
        impl #parameters #name for __Field<#arguments #index> #conditions {
            #body
        }
    }
}

/// Reads a type that borrows, for as long as the source lasts.
pub(super) fn reads(model: &Model, index: usize, ty: &Type) -> TokenStream {
    let lent = relent(tokens_of(ty), model.generics);
    let body = reads_seed(ty, &quote!(__p::PhantomData::<#lent>));
    of_field(model, &bounded(model), &quote!(__p::Reads), index, &body)
}

/// The methods of `Reads`, by a seed.
fn reads_seed(ty: &Type, seed: &TokenStream) -> TokenStream {
    let de = de();
    quote! {
        fn reads<#de>(__source: __p::Source<#de>) -> __p::bool {
            __p::Result::is_ok(&__source.read_seed(#seed))
        }
        fn type_name() -> &'static __p::str {
            __p::type_name::<#ty>()
        }
    }
}

/// A `with` module's two functions, and its verdict on a value.
fn with_module(model: &Model, field: &Field, module: &TokenStream) -> TokenStream {
    let (de, index, ty) = (de(), field.index, &field.ty);
    let own = Bounded::new(model.generics);
    let lending = if borrows(ty, model.generics) {
        Bounded::new(model.generics).lending(model.generics)
    } else {
        Bounded::new(model.generics).lending(&Generics::default())
    };
    // Of a function that is wrong in several ways, a pointer to it is wrong once.
    let read = quote_spanned! {place(module)=>
        let __read: fn(__Deserializer) -> __p::Result<Self::Value, __Deserializer::Error> = #module::deserialize;
        __read(__deserializer)
    };
    let read = quote! {
        type Value = #ty;
        fn deserialize<__Deserializer: __p::Deserializer<#de>>(
            self,
            __deserializer: __Deserializer,
        ) -> __p::Result<Self::Value, __Deserializer::Error> {
            #read
        }
    };
    let mut impls = of_field(model, &lending, &quote!(__p::DeserializeSeed<#de>), index, &read);
    let write = quote_spanned! {place(module)=>
        let __write: fn(_, __Serializer) -> __p::Result<__Serializer::Ok, __Serializer::Error> = #module::serialize;
        __write(__value, __serializer)
    };
    let behind = enclosed(ty);
    let write = quote! {
        fn write<__Serializer: __p::Serializer>(
            __value: &#behind,
            __serializer: __Serializer,
        ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
            #write
        }
    };
    impls.extend(of_field(model, &own, &quote!(__p::WritesWith<#ty>), index, &write));
    let secret = if has_parameters(ty, model.generics) {
        quote!(__p::None)
    } else {
        quote!(__p::Some(<__p::Choice<#ty, __p::Unread>>::EDGE))
    };
    let mut reads = quote!(const SECRET: __p::Option<__p::Edge> = #secret;);
    reads.extend(reads_seed(ty, &seed(model, field)));
    impls.extend(of_field(model, &own, &quote!(__p::Reads), index, &reads));
    impls
}

/// The field's seed, lending from the source if the field's type borrows.
fn seed(model: &Model, field: &Field) -> TokenStream {
    let index = field.index;
    let mut arguments = arguments(model.generics);
    if borrows(&field.ty, model.generics) {
        arguments = relent(arguments, model.generics);
    }
    quote!(__Field::<#arguments #index>(__p::PhantomData))
}

fn checks(model: &Model, field: &Field, check: &TokenStream) -> TokenStream {
    let de = de();
    let checked = field.checked_type();
    let lent = relent(tokens_of(checked), model.generics);
    let check = verdict(check, &relent(enclosed(checked), model.generics));
    let body = if let Some(way) = types::way(model, field) {
        quote!(#way::check(__source, #check))
    } else if field.with.is_some() {
        let seed = seed(model, field);
        let unwrap = super::read::unwrap(field);
        quote!(__p::check_seed(__source, #seed, |__value| __p::Some(__value) #unwrap .map(#check)))
    } else {
        quote!(__p::check_read::<#lent>(__source, #check))
    };
    let method = quote! {
        fn check<#de>(__source: __p::Source<#de>) -> __p::Option<__p::String> {
            #body
        }
    };
    of_field(model, &bounded(model), &quote!(__p::Checks), field.index, &method)
}

/// A `check` as a closure, alike wherever it stands: what rustc says of it twice in the same words, it says once.
pub(super) fn verdict(check: &TokenStream, ty: &TokenStream) -> TokenStream {
    quote_spanned! {place(check)=>
        |__value: &#ty| {
            let __verdict: __p::Result<(), _> = #check(__value);
            match __verdict {
                __p::Ok(()) => __p::Ok(()),
                __p::Err(__error) => __p::Err(__p::CheckError::text(&__error)),
            }
        }
    }
}
