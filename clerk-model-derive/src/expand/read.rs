//! `Deserialize`: a struct of slots, the `match` from field to slot, and putting the slots together.

use super::generics::{arguments, borrows, de, default_parameters, read_parameters, Bounded};
use super::{deserialize, known_edge, known_edge_of, place, schema, slot, table, types};
use crate::model::{enclosed, ungrouped, Default, Field, Model, Object, Shape};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{PathArguments, Type};

pub(super) fn object(model: &Model, object: &Object) -> TokenStream {
    let ident = &model.ident;
    let de = de();
    let arguments = arguments(model.generics);
    let (extra, flatten) = (object.extra(), object.flatten());
    let (mut slot_parameters, slot_conditions) = Bounded::new(model.generics).split();
    let mut slot_arguments = arguments.clone();
    if flatten.is_some() {
        // What a flattened union keeps lends from the source.
        (slot_parameters, _) = Bounded::new(model.generics).lending(model.generics).split();
        slot_arguments = quote!(#de, #arguments);
    }
    let mut slots = TokenStream::new();
    for field in &object.fields {
        if let Some(ty) = slot_type(model, field) {
            let name = slot(field);
            slots.extend(quote!(#name: #ty,));
        }
    }
    let mut empty = empty_slots(model, object);
    // What ties the item's parameters to the slots.
    if !model.generics.params.is_empty() {
        slots.extend(quote!(model: __p::PhantomData<fn() -> #ident<#arguments>>,));
        empty.extend(quote!(model: __p::PhantomData,));
    }
    let words = table::words(object);
    let mut notes = quote!([__p::u64; #words]);
    if extra.is_some() || object.deny_unknown.is_some() {
        notes = quote!((#notes, __p::String));
    }
    let mut constants = secrets(model, object);
    if extra.or(flatten).is_some() {
        constants.extend(quote!(
            const READS_OTHERS: __p::bool = true;
        ));
    }
    if flatten.is_some() {
        let union = types::flattened_union(model, object);
        constants.extend(quote!(const FLATTEN: __p::Option<&'static __p::Union> = #union;));
    }
    let arms = arms(model, object);
    let finish = finish(model, object);
    let bounded = bounded(model);
    let (parameters, conditions) = bounded.split();
    let mut impls = quote! {
        #[doc(hidden)]
        struct __Slots #slot_parameters #slot_conditions {
            #slots
        }
        #[automatically_derived]
        impl #parameters __p::Slots<#de> for __Slots<#slot_arguments> #conditions {
            type Model = #ident<#arguments>;
            type Notes = #notes;
            const TABLE: &'static __p::Table = __TABLE;
            const START: Self = __Slots { #empty };
            #constants
            fn read<__MapAccess: __p::MapAccess<#de>>(
                &mut self,
                __field: __p::usize,
                __map: &mut __MapAccess,
                __progress: &mut __p::Progress<'_>,
            ) -> __p::Result<(), __MapAccess::Error> {
                match __field {
                    #arms
                    _ => __progress.other(__map),
                }
            }
            #finish
        }
    };
    let body = quote!(__p::model::<__Slots<#slot_arguments>, __Deserializer>(__deserializer));
    impls.extend(deserialize(model, &bounded, &body));
    impls
}

/// What tells which fields are secret: the schema, where it needs no bounds that reading has not.
fn secrets(model: &Model, object: &Object) -> TokenStream {
    if model.generics.type_params().next().is_none() {
        let ident = &model.ident;
        let arguments = arguments(model.generics);
        return quote! {
            const SECRETS: __p::Secrets = __p::Secrets::Of(<#ident<#arguments> as __p::HasSchema>::SCHEMA);
        };
    }
    let mut fields = object.keyed();
    fields.extend(object.extra());
    let mut secrets = TokenStream::new();
    for field in fields {
        let edge = known_edge(model, field);
        secrets.extend(quote!(#edge,));
    }
    quote!(const SECRETS: __p::Secrets = __p::Secrets::Each(&[#secrets]);)
}

/// Each slot before anything is read.
fn empty_slots(model: &Model, object: &Object) -> TokenStream {
    let mut empty = TokenStream::new();
    for field in &object.fields {
        let slot = slot(field);
        empty.extend(match field.shape {
            Shape::Skip => continue,
            Shape::Flatten(_) => quote!(#slot: __p::Pair::START,),
            _ if types::is_own_slot(model, field) => {
                let way = types::way(model, field);
                quote!(#slot: #way::NONE,)
            }
            _ => quote!(#slot: __p::None,),
        });
    }
    empty
}

/// From the index of a key to the slot that its value goes to.
fn arms(model: &Model, object: &Object) -> TokenStream {
    let mut arms = TokenStream::new();
    for (index, field) in object.keyed().iter().enumerate() {
        let read = read_field(model, object, field);
        arms.extend(quote!(#index => #read,));
    }
    if let Some(field) = object.extra() {
        let slot = slot(field);
        let extra = match types::way(model, field) {
            Some(way) => quote!(#way::keep),
            None => quote_spanned!(place(&field.ty)=> __p::extra),
        };
        let extra = quote_spanned!(place(&field.ty)=> #extra(__map, &mut self.#slot, __progress));
        arms.extend(quote!(__p::EXTRA => #extra,));
    }
    if let Some(field) = object.flatten() {
        let slot = slot(field);
        let types::Flattened { tag, content, .. } = types::flattened(model, field);
        arms.extend(quote_spanned! {place(&field.ty)=>
            __p::FLATTEN_TAG => #tag(&mut self.#slot, __map),
            __p::FLATTEN_CONTENT => #content(&mut self.#slot, __map),
        });
    }
    arms
}

pub(super) fn transparent(model: &Model, ty: &Type) -> TokenStream {
    let de = de();
    let read = match types::newtype(model, ty) {
        Some(way) => quote_spanned!(place(ty)=> #way::read_newtype(__deserializer)),
        None if is_cow(ty, model) => quote!(__p::lent(__deserializer)),
        None => {
            let spelled = enclosed(ty);
            quote_spanned!(place(ty)=> <#spelled as __p::Deserialize<#de>>::deserialize(__deserializer))
        }
    };
    let schema = known_edge_of(model, ty);
    let body = quote! {
        match #read {
            __p::Ok(__value) => __p::Ok(Self(__value)),
            __p::Err(__error) => __p::Err(__p::redact(__error, #schema, __p::None)),
        }
    };
    deserialize(model, &bounded(model), &body)
}

fn bounded(model: &Model) -> Bounded {
    let de = de();
    Bounded::new(model.generics)
        .lending(model.generics)
        .bound(&read_parameters(model), &quote!(__p::Deserialize<#de>))
        .bound(&default_parameters(model), &quote!(__p::Default))
}

/// The field's slot: an `Option`, its own or one around it.
fn slot_type(model: &Model, field: &Field) -> Option<TokenStream> {
    let (ty, read) = (&field.ty, field.read_type());
    match field.shape {
        Shape::Skip => None,
        Shape::Flatten(_) => {
            let de = de();
            Some(quote_spanned!(place(ty)=> __p::Pair<#de, #ty>))
        }
        _ if types::is_own_slot(model, field) => Some(quote!(#ty)),
        _ => Some(quote!(__p::Option<#read>)),
    }
}

fn read_field(model: &Model, object: &Object, field: &Field) -> TokenStream {
    let slot = slot(field);
    let ty = field.read_type();
    let span = place(ty);
    let way = types::way(model, field);
    let read = match (&field.with, field.is_nullable(), is_cow(ty, model)) {
        _ if way.is_some() => {
            let read = match field.shape {
                Shape::OptionDefault(_) => quote_spanned!(span=> read_whole),
                Shape::Default { null: true, .. } => quote_spanned!(span=> read_nullable),
                _ => quote_spanned!(span=> read),
            };
            quote_spanned!(span=> #way::#read(__map, &mut self.#slot))
        }
        (Some(_), ..) => {
            let (arguments, index) = (arguments(model.generics), field.index);
            quote!(__p::seeded(__map, &mut self.#slot, __Field::<#arguments #index>(__p::PhantomData)))
        }
        (None, true, true) => quote!(__p::nullable_cow(__map, &mut self.#slot)),
        (None, false, true) => quote!(__p::cow(__map, &mut self.#slot)),
        (None, true, false) => quote_spanned!(span=> __p::nullable(__map, &mut self.#slot)),
        (None, false, false) => quote_spanned!(span=> __p::field(__map, &mut self.#slot)),
    };
    let Some(check) = &field.check else {
        return read;
    };
    let checked_value = match (&way, &field.shape) {
        (Some(way), Shape::Option { .. } | Shape::Double) => quote!(#way::value(&self.#slot)),
        (Some(way), Shape::OptionDefault(_)) => quote!(__p::Option::as_ref(&self.#slot).and_then(#way::value)),
        _ => {
            let unwrap = unwrap(field);
            quote!(__p::Option::as_ref(&self.#slot) #unwrap)
        }
    };
    let key = object.written(field);
    let check = schema::verdict(check, &enclosed(field.checked_type()));
    let schema = known_edge(model, field);
    quote! {
        match #read {
            __p::Ok(()) => __p::check(#checked_value, #check, #key, #schema),
            __p::Err(__error) => __p::Err(__error),
        }
    }
}

/// From an `Option` of what is read to what a `check` looks at.
pub(super) fn unwrap(field: &Field) -> TokenStream {
    let mut unwrap = TokenStream::new();
    for _ in 0..field.checked_depth() {
        unwrap.extend(quote!(.and_then(|__value| __value.as_ref())));
    }
    unwrap
}

/// Takes the slots apart in one pattern; where that fails they are dropped whole, which keeps the code small.
fn finish(model: &Model, object: &Object) -> TokenStream {
    let ident = &model.ident;
    let mut patterns = TokenStream::new();
    let mut values = TokenStream::new();
    for field in &object.fields {
        let (slot, name) = (slot(field), &field.ident);
        let value = match &field.shape {
            Shape::Skip => default_of(field),
            Shape::Plain => {
                patterns.extend(quote!(#slot: __p::Some(#slot),));
                values.extend(quote!(#name: #slot,));
                continue;
            }
            Shape::Double | Shape::Option { .. } if field.with.is_none() => quote!(#slot),
            Shape::Option { .. } | Shape::Double => {
                let option = types::option(field.ty);
                or_else(field, &quote!(#option::NONE))
            }
            Shape::OptionDefault(path) => or_else(field, &quote_spanned!(place(path)=> #path())),
            Shape::Default { default, .. } => match default {
                Default::Trait => or_else(field, &default_of(field)),
                Default::Path(path) => or_else(field, &quote_spanned!(place(path)=> #path())),
            },
            Shape::Extra(_) => or_else(field, &default_of(field)),
            Shape::Flatten(_) => {
                let finish = types::flattened(model, field).finish;
                quote! {
                    match #finish::<__Error>(#slot) {
                        __p::Ok(__value) => __value,
                        __p::Err(__error) => return __p::Err(__error),
                    }
                }
            }
            Shape::OfType => {
                let index = object.keyed().iter().position(|other| other.index == field.index);
                let absent = quote! {
                    match __p::absent() {
                        __p::Some(__value) => __value,
                        __p::None => return __p::Err(__p::missing_field(__TABLE, #index)),
                    }
                };
                or_else(field, &absent)
            }
        };
        if !matches!(field.shape, Shape::Skip) {
            patterns.extend(quote!(#slot,));
        }
        values.extend(quote!(#name: #value,));
    }
    let plain = object.fields.iter().any(|field| matches!(field.shape, Shape::Plain));
    let incomplete = plain.then(|| quote!(__slots => __p::incomplete(__slots, __TABLE),));
    quote! {
        fn finish<__Error: __p::Error>(self) -> __p::Result<Self::Model, __Error> {
            match self {
                __Slots { #patterns .. } => __p::Ok(#ident { #values }),
                #incomplete
            }
        }
    }
}

fn default_of(field: &Field) -> TokenStream {
    quote_spanned!(place(&field.ty)=> __p::Default::default())
}

fn or_else(field: &Field, default: &TokenStream) -> TokenStream {
    let slot = slot(field);
    quote! {
        match #slot {
            __p::Some(__value) => __value,
            __p::None => #default,
        }
    }
}

/// Whether the type is a `Cow<'a, str>` of a lifetime of the item's, which serde would copy.
fn is_cow(ty: &Type, model: &Model) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    let Some(last) = path.path.segments.last() else {
        return false;
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return false;
    };
    let of_str = arguments.args.last().is_some_and(|argument| match argument {
        syn::GenericArgument::Type(Type::Path(ty)) => ty.path.segments.last().is_some_and(|last| last.ident == "str"),
        _ => false,
    });
    last.ident == "Cow" && of_str && borrows(ty, model.generics)
}
