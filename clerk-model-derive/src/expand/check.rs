//! What validation needs beyond a field's type: the reader of a `with` module or a borrowed type, and the `check`.

use super::generics::{Bounded, arguments, borrows, de, schema_bounds, with_de_lifetime};
use super::impls::span_of;
use super::schema;
use crate::model::{Field, Model, Object, Shape, enclosed};
use crate::tokens::tokens_of;
use crate::types::has_parameters;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Generics, Type};

/// `__Field`, with impls for each field's index.
pub(super) fn readers(model: &Model, object: &Object) -> TokenStream {
    let mut readers = TokenStream::new();
    for field in &object.fields {
        if matches!(field.shape, Shape::Skip | Shape::Flatten(_)) {
            continue;
        }
        if let Some(module) = &field.with {
            readers.extend(with_module(model, field, module));
        } else {
            readers.extend(readers_of(model, field.index, field.read_type()));
        }
        if let (Some(check), true) = (&field.check, model.reads) {
            readers.extend(checks(model, field, check));
        }
    }
    if !readers.is_empty() {
        readers.extend(declaration(model));
    }
    readers
}

pub(super) fn declaration(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let (parameters, conditions) = Bounded::new(model.generics)
        .parameter(quote!(const __INDEX: __p::usize))
        .parameter(quote!(const __PART: __p::usize = 0))
        .split();
    quote! {
        #[doc(hidden)]
        struct __Field #parameters (__p::PhantomData<fn() -> #ident<#arguments>>) #conditions;
    }
}

fn of_field(model: &Model, bounded: &Bounded, name: &TokenStream, index: usize, body: &TokenStream) -> TokenStream {
    of_part(model, bounded, name, index, 0, body)
}

fn of_part(
    model: &Model,
    bounded: &Bounded,
    name: &TokenStream,
    index: usize,
    part: usize,
    body: &TokenStream,
) -> TokenStream {
    let (arguments, part) = (arguments(model.generics), schema::part_argument(part));
    let (parameters, conditions) = bounded.split();
    quote! {
        #[automatically_derived]
        impl #parameters #name for __Field<#arguments #index #part> #conditions {
            #body
        }
    }
}

/// For the types in a field's type that borrow.
pub(super) fn readers_of(model: &Model, index: usize, ty: &Type) -> TokenStream {
    let mut readers = TokenStream::new();
    if !model.reads {
        return readers;
    }
    for (part, ty) in schema::parts(ty).iter().enumerate() {
        if borrows(ty, model.generics) {
            let borrowed = with_de_lifetime(tokens_of(*ty), model.generics);
            let body = reads_seed(ty, &quote!(__p::PhantomData::<#borrowed>));
            let bounded = schema_bounds(model);
            readers.extend(of_part(model, &bounded, &quote!(__p::Reads), index, part, &body));
        }
    }
    readers
}

fn reads_seed(ty: &Type, seed: &TokenStream) -> TokenStream {
    let de = de();
    quote! {
        fn reads<#de>(__source: __p::Source<#de>) -> __p::bool {
            __p::Option::is_some(&__source.read_seed(#seed))
        }
        fn type_name() -> &'static __p::str {
            __p::type_name::<#ty>()
        }
    }
}

fn with_module(model: &Model, field: &Field, module: &TokenStream) -> TokenStream {
    let (de, index, ty) = (de(), field.index, &field.ty);
    let own = Bounded::new(model.generics);
    let with_de = if borrows(ty, model.generics) {
        Bounded::new(model.generics).with_de(model.generics)
    } else {
        Bounded::new(model.generics).with_de(&Generics::default())
    };
    // A pointer to the function gives one error where calls give several.
    let read = quote_spanned! {span_of(module)=>
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
    let mut impls = TokenStream::new();
    if model.reads {
        impls.extend(of_field(
            model,
            &with_de,
            &quote!(__p::DeserializeSeed<#de>),
            index,
            &read,
        ));
    }
    let write = quote_spanned! {span_of(module)=>
        let __write: fn(_, __Serializer) -> __p::Result<__Serializer::Ok, __Serializer::Error> = #module::serialize;
        __write(__value, __serializer)
    };
    let value = enclosed(ty);
    let write = quote! {
        fn write<__Serializer: __p::Serializer>(
            __value: &#value,
            __serializer: __Serializer,
        ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
            #write
        }
    };
    if model.writes {
        impls.extend(of_field(model, &own, &quote!(__p::WritesWith<#ty>), index, &write));
    }
    if !model.reads {
        return impls;
    }
    let secret = if has_parameters(ty, model.generics) {
        quote!(__p::None)
    } else {
        quote!(<__p::Own<#ty>>::SCHEMA_FN)
    };
    let mut reads = quote!(const SECRET: __p::Option<__p::SchemaFn> = #secret;);
    reads.extend(reads_seed(ty, &seed(model, field)));
    impls.extend(of_field(model, &own, &quote!(__p::Reads), index, &reads));
    impls
}

fn seed(model: &Model, field: &Field) -> TokenStream {
    let index = field.index;
    let mut arguments = arguments(model.generics);
    if borrows(&field.ty, model.generics) {
        arguments = with_de_lifetime(arguments, model.generics);
    }
    quote!(__Field::<#arguments #index>(__p::PhantomData))
}

fn checks(model: &Model, field: &Field, check: &TokenStream) -> TokenStream {
    let de = de();
    let checked = with_de_lifetime(enclosed(field.checked_type()), model.generics);
    let check = call(check, &checked);
    let body = if field.with.is_some() {
        let seed = seed(model, field);
        let unwrap = unwrap(field);
        quote!(__p::check_seed(__source, #seed, |__value| __p::Some(__value) #unwrap .map(#check)))
    } else {
        quote_spanned!(span_of(field.checked_type())=> <#checked as __p::ReadField<#de>>::check(__source, #check))
    };
    let method = quote! {
        fn check<#de>(__source: __p::Source<#de>) -> __p::Option<__p::String> {
            #body
        }
    };
    of_field(model, &schema_bounds(model), &quote!(__p::Checks), field.index, &method)
}

/// From an `Option` of the value to the argument of `check`.
pub(super) fn unwrap(field: &Field) -> TokenStream {
    let mut unwrap = TokenStream::new();
    for _ in 0..field.checked_depth() {
        unwrap.extend(quote!(.and_then(|__value| __value.as_ref())));
    }
    unwrap
}

/// Always the same closure: rustc reports equal errors at one span once.
pub(super) fn call(check: &TokenStream, ty: &TokenStream) -> TokenStream {
    quote_spanned! {span_of(check)=>
        |__value: &#ty| {
            let __result: __p::Result<(), _> = #check(__value);
            match __result {
                __p::Ok(()) => __p::Ok(()),
                __p::Err(__error) => __p::Err(__p::CheckError::text(&__error)),
            }
        }
    }
}

/// Compares keys at compile time.
pub(super) fn flattened(model: &Model, field: &Field) -> TokenStream {
    let ty = &field.ty;
    if has_parameters(ty, model.generics) || borrows(ty, model.generics) {
        return TokenStream::new();
    }
    let self_ty = enclosed(ty);
    quote_spanned! {span_of(ty)=>
        const _: () = __p::check_flatten(__TABLE, <#self_ty as __p::WriteFlattened>::TAGGED);
    }
}
