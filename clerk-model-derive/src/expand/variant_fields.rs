//! A variant with named fields: an object without a discriminator, that only generated code has a type for.

use super::generics::{Bounded, arguments, read_bounds, write_bounds};
use super::impls::{implement_for, serialize_method, span_of};
use super::{field, generics::de, object};
use crate::model::{Field, Model, Object, Shape, enclosed};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// The type that has the schema, and one of references, which is written.
pub(super) fn expand(model: &Model, object: &Object) -> TokenStream {
    let (ident, borrowed) = (&model.ident, borrowed_ident(model));
    let (own, all) = (
        Bounded::new(model.generics),
        borrowed_bounds(Bounded::new(model.generics)),
    );
    let (parameters, conditions) = own.split();
    let (borrowed_parameters, _) = all.split();
    let item = item(model);
    let mut references = TokenStream::new();
    for field in written(object) {
        let (slot, ty, span) = (field::slot(field), enclosed(field.ty), span_of(&field.ty));
        references.extend(quote_spanned!(span=> #slot: &'__a #ty,));
    }
    let fields = object::expand_fields(model, object);
    let methods = model.reads.then(|| methods(model, object));
    let write = model.writes.then(|| write(model, object));
    quote! {
        #[doc(hidden)]
        struct #ident #parameters (__p::PhantomData<fn() -> #item>) #conditions;
        #[doc(hidden)]
        #[allow(clippy::borrowed_box, clippy::ref_option_ref)] // By the types of the fields.
        struct #borrowed #borrowed_parameters #conditions {
            #references
            __enum: __p::PhantomData<(&'__a (), fn() -> #item)>,
        }
        const _: () = {
            #fields
            #methods
            #write
        };
    }
}

fn item(model: &Model) -> TokenStream {
    let arguments = arguments(model.generics);
    let item = model.variant.as_ref().map(|(item, _)| item);
    quote!(#item<#arguments>)
}

fn borrowed_ident(model: &Model) -> Ident {
    format_ident!("{}Ref", model.ident)
}

fn borrowed_bounds(bounded: Bounded) -> Bounded {
    bounded.first_parameter(quote!('__a))
}

fn written<'m, 'a>(object: &'m Object<'a>) -> Vec<&'m Field<'a>> {
    let mut written = Vec::new();
    for field in &object.fields {
        if !matches!(field.shape, Shape::Skip) {
            written.push(field);
        }
    }
    written
}

fn methods(model: &Model, object: &Object) -> TokenStream {
    let (ident, de, item) = (&model.ident, de(), item(model));
    let arguments = arguments(model.generics);
    let read = object::read(model, object);
    let (parameters, conditions) = read_bounds(model).split();
    quote! {
        #[automatically_derived]
        impl #parameters __p::ReadFields<#de> for #ident<#arguments> #conditions {
            type Enum = #item;
            fn read<__Deserializer: __p::Deserializer<#de>>(
                __deserializer: __Deserializer,
            ) -> __p::Result<#item, __Deserializer::Error> {
                #read
            }
        }
    }
}

fn write(model: &Model, object: &Object) -> TokenStream {
    let (borrowed, arguments) = (borrowed_ident(model), arguments(model.generics));
    let bounded = borrowed_bounds(write_bounds(model));
    let body = serialize_method(&object::write(model, object));
    let ty = quote!(#borrowed<'__a, #arguments>);
    implement_for(&ty, span_of(&model.ident), &bounded, &quote!(__p::Serialize), &body)
}

/// The type that has the schema.
pub(super) fn ty(model: &Model) -> TokenStream {
    let (ident, arguments) = (&model.ident, arguments(model.generics));
    quote!(#ident<#arguments>)
}

/// The fields of a pattern of the variant, and a reference to the value that is written.
pub(super) fn borrowed(model: &Model, object: &Object) -> (TokenStream, TokenStream) {
    let (mut pattern, mut values) = (TokenStream::new(), TokenStream::new());
    for field in written(object) {
        let (name, slot) = (&field.ident, field::slot(field));
        pattern.extend(quote!(#name: #slot,));
        values.extend(quote!(#slot,));
    }
    let (borrowed, arguments) = (borrowed_ident(model), arguments(model.generics));
    let value = quote!(&#borrowed::<'_, #arguments> { #values __enum: __p::PhantomData });
    (quote!({ #pattern .. }), value)
}
