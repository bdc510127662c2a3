//! A struct with named fields.

use super::generics::{Bounded, arguments, de, read_bounds, schema_bounds, write_bounds};
use super::impls::{deserialize, has_schema, serialize, some_or_none, span_of};
use super::{check, field, schema, table};
use crate::model::{Field, Form, Model, Object, Shape, enclosed};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

pub(super) fn expand(model: &Model, object: &Object) -> TokenStream {
    let mut impls = table::table(&model.name, object);
    if model.reads {
        impls.extend(slots(model, object));
        impls.extend(implement_slots(model, object));
    }
    impls.extend(deserialize(model, &read_bounds(model), &read(model, object)));
    impls.extend(serialize(model, &write_bounds(model), &write(model, object)));
    impls.extend(rest(model, object));
    impls
}

/// The same of the fields of a variant, but for the impls that are the enum's.
pub(super) fn expand_fields(model: &Model, object: &Object) -> TokenStream {
    let mut impls = table::table(&model.name, object);
    if model.reads {
        impls.extend(slots(model, object));
        impls.extend(implement_slots(model, object));
    }
    impls.extend(rest(model, object));
    impls
}

fn rest(model: &Model, object: &Object) -> TokenStream {
    let mut impls = check::readers(model, object);
    impls.extend(assert_options(model, object));
    impls.extend(describe(model, object));
    impls
}

/// Each field with its index in the table. A field without keys has the next field's.
fn positions<'a>(object: &'a Object) -> Vec<(usize, &'a Field<'a>)> {
    let (mut positions, mut next) = (Vec::new(), 0);
    for field in &object.fields {
        positions.push((next, field));
        next += usize::from(field.is_keyed());
    }
    positions
}

fn flattened_enum(object: &Object, path: &TokenStream) -> TokenStream {
    some_or_none(object.flatten().map(|field| {
        let self_ty = enclosed(field.ty);
        quote_spanned!(span_of(&field.ty)=> <#self_ty as #path>::TAGGED)
    }))
}

fn slots(model: &Model, object: &Object) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let mut bounded = Bounded::new(model.generics);
    if object.flatten().is_some() {
        // A flattened enum buffers borrowed content.
        bounded = bounded.with_de(model.generics);
    }
    let (parameters, conditions) = bounded.split();
    let mut slots = TokenStream::new();
    for field in &object.fields {
        if let Some(ty) = field::slot_type(field) {
            let name = field::slot(field);
            slots.extend(quote!(#name: #ty,));
        }
    }
    // Ties the item's parameters to the slots.
    if !model.generics.params.is_empty() {
        slots.extend(quote!(model: __p::PhantomData<fn() -> #ident<#arguments>>,));
    }
    quote! {
        #[doc(hidden)]
        struct __Slots #parameters #conditions {
            #slots
        }
    }
}

/// The type that is read, and its constructor.
fn constructed(model: &Model) -> (TokenStream, TokenStream) {
    let arguments = arguments(model.generics);
    match &model.variant {
        None => {
            let ident = &model.ident;
            (quote!(#ident<#arguments>), quote!(#ident))
        }
        Some((item, variant)) => (quote!(#item<#arguments>), quote!(#item::#variant)),
    }
}

fn slot_arguments(model: &Model, object: &Object) -> TokenStream {
    let (de, arguments) = (de(), arguments(model.generics));
    if object.flatten().is_some() {
        quote!(#de, #arguments)
    } else {
        arguments
    }
}

/// The body of `deserialize`.
pub(super) fn read(model: &Model, object: &Object) -> TokenStream {
    let slot_arguments = slot_arguments(model, object);
    quote!(__p::model::<__Slots<#slot_arguments>, __Deserializer>(__deserializer))
}

fn implement_slots(model: &Model, object: &Object) -> TokenStream {
    let de = de();
    let (extra, flatten) = (object.extra(), object.flatten());
    let slot_arguments = slot_arguments(model, object);
    let (constructed, _) = constructed(model);
    let (mut empty, mut arms) = (TokenStream::new(), TokenStream::new());
    for (position, field) in positions(object) {
        if !matches!(field.shape, Shape::Skip) {
            let (slot, value) = (field::slot(field), field::empty_slot(field));
            empty.extend(quote!(#slot: #value,));
        }
        arms.extend(field::read(model, object, field, position));
    }
    if !model.generics.params.is_empty() {
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
        let flattened = flattened_enum(object, &quote!(__p::ReadFlattened<#de>));
        constants.extend(quote!(const FLATTEN: __p::Option<&'static __p::TaggedEnum> = #flattened;));
    }
    let finish = finish(model, object);
    let bounded = read_bounds(model);
    let (parameters, conditions) = bounded.split();
    quote! {
        #[automatically_derived]
        impl #parameters __p::Slots<#de> for __Slots<#slot_arguments> #conditions {
            type Model = #constructed;
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
    }
}

/// Which fields are secret: those of the schema, unless it needs bounds that `Deserialize` does not have.
fn secrets(model: &Model, object: &Object) -> TokenStream {
    if model.generics.type_params().next().is_none() {
        let ident = &model.ident;
        let arguments = arguments(model.generics);
        return quote! {
            const SECRETS: __p::Secrets = __p::Secrets::Of(<#ident<#arguments> as __p::HasSchema>::SCHEMA);
        };
    }
    let mut secrets = TokenStream::new();
    for field in object.keyed().into_iter().chain(object.extra()) {
        let schema = schema::secret_by(model, field);
        secrets.extend(quote!(#schema,));
    }
    quote!(const SECRETS: __p::Secrets = __p::Secrets::Each(&[#secrets]);)
}

/// One pattern for all slots, so that they are dropped as one where it does not match.
fn finish(model: &Model, object: &Object) -> TokenStream {
    let (_, constructor) = constructed(model);
    let (mut patterns, mut values) = (TokenStream::new(), TokenStream::new());
    for (position, field) in positions(object) {
        patterns.extend(field::pattern(field));
        let (name, value) = (&field.ident, field::finish(field, position, object.has_default));
        values.extend(quote!(#name: #value,));
    }
    let mut fields = object.fields.iter();
    let has_plain = fields.any(|field| matches!(field.shape, Shape::Keyed(Form::Plain)));
    let defaults = object.has_default.then(|| defaults(model, object));
    let result = quote!(__p::Ok(#constructor { #values }));
    let result = defaults.map_or(result.clone(), |defaults| quote!({ #defaults #result }));
    let incomplete = has_plain.then(|| quote!(__slots => __p::incomplete(__slots, __TABLE),));
    quote! {
        fn finish<__Error: __p::Error>(self) -> __p::Result<Self::Model, __Error> {
            match self {
                __Slots { #patterns .. } => #result,
                #incomplete
            }
        }
    }
}

/// Fills the slots of absent fields from the struct's `Default`, which is called if there are any.
fn defaults(model: &Model, object: &Object) -> TokenStream {
    let (constructed, _) = constructed(model);
    let (mut initial, mut is_absent) = (TokenStream::new(), Vec::new());
    let (mut slots, mut filled) = (TokenStream::new(), TokenStream::new());
    for field in &object.fields {
        if let Some((slot, start)) = field::from_default(field) {
            let name = &field.ident;
            initial.extend(start);
            is_absent.push(quote!(__p::Option::is_none(&#slot)));
            slots.extend(quote!(#slot,));
            filled.extend(quote!(__p::Option::or(#slot, __p::Some(__default.#name)),));
        }
    }
    if is_absent.is_empty() {
        return TokenStream::new();
    }
    let default = quote_spanned!(span_of(&model.ident)=> __p::Default::default());
    quote! {
        #initial
        let (#slots) = if #(#is_absent)||* {
            let __default: #constructed = #default;
            (#filled)
        } else {
            (#slots)
        };
    }
}

/// Writes the fields in order of declaration, then the entries of `extra`.
pub(super) fn write(model: &Model, object: &Object) -> TokenStream {
    let flattened = flattened_enum(object, &quote!(__p::WriteFlattened));
    let (mut present, mut others) = (TokenStream::new(), Vec::new());
    let (mut fields, mut extra) = (TokenStream::new(), TokenStream::new());
    for (position, field) in positions(object) {
        if let Some(is_present) = field::is_present(model, field) {
            present.extend(quote!(#is_present,));
        }
        others.extend(field::other_entries(model, field, &flattened));
        let write = field::write(model, field, position, &flattened);
        if matches!(field.shape, Shape::Extra(_)) {
            extra.extend(write);
        } else {
            fields.extend(write);
        }
    }
    if others.is_empty() {
        others.push(quote!(0));
    }
    // A method of another trait could be found first on `__owned` itself.
    quote! {
        let mut __owned = __p::Writer::new(__serializer, __TABLE, &[#present], #(#others)+*);
        let __writer = &mut __owned;
        #fields
        #extra
        __owned.end()
    }
}

fn assert_options(model: &Model, object: &Object) -> TokenStream {
    let mut asserts = TokenStream::new();
    for field in &object.fields {
        asserts.extend(field::assert_option(field));
    }
    if asserts.is_empty() {
        return asserts;
    }
    let (parameters, conditions) = Bounded::new(model.generics).split();
    // The import is unused where every field is an `Option`.
    quote! {
        #[allow(dead_code)]
        fn __assert_options #parameters () #conditions {
            #[allow(unused_imports)]
            use __p::NotOption as _;
            #asserts
        }
    }
}

fn describe(model: &Model, object: &Object) -> TokenStream {
    let arguments = arguments(model.generics);
    let (mut members, mut checks) = (TokenStream::new(), TokenStream::new());
    for (position, field) in object.keyed().iter().enumerate() {
        let (index, schema) = (field.index, schema::of_field(model, field));
        members.extend(quote!(#schema,));
        if field.check.is_some() && model.reads {
            checks.extend(quote!((#position, <__Field<#arguments #index> as __p::Checks>::check),));
        }
    }
    let extra = some_or_none(object.extra().map(|field| schema::of_field(model, field)));
    let flatten = some_or_none(object.flatten().map(|field| schema::of_field(model, field)));
    // Equal variants of two enums in one module have the same `Self`.
    let described = if model.variant.is_some() {
        let (constructed, _) = constructed(model);
        quote!((#constructed, Self))
    } else {
        quote!(Self)
    };
    let schema = quote! {
        &__p::schema(__p::Kind::Object(__p::ObjectSchema {
            table: __TABLE,
            members: &[#members],
            checks: &[#checks],
            extra: #extra,
            flatten: #flatten,
            type_name: __p::type_name::<#described>,
        }))
    };
    let mut impls = has_schema(model, &schema_bounds(model), &schema);
    if let Some(field) = object.flatten() {
        impls.extend(check::flattened(model, field));
    }
    impls
}
