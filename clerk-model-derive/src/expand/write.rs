//! `Serialize`: the fields in order of declaration.

use super::generics::{arguments, read_parameters, Bounded};
use crate::model::{Field, Model, Object, Shape};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

pub(super) fn object(model: &Model, object: &Object) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(&model.generics);
    let (parameters, conditions) = bounded(model).split();
    let mut always = 0_usize;
    let mut sometimes = TokenStream::new();
    for field in object.keyed() {
        let name = &field.ident;
        match field.shape {
            Shape::Option { required: false } | Shape::Double => {
                sometimes.extend(quote!(+ self.#name.is_some() as __p::usize));
            }
            Shape::OfType => sometimes.extend(quote!(+ !__p::is_none(&self.#name) as __p::usize)),
            _ => always += 1,
        }
    }
    let fields = object.keyed().enumerate().map(|(index, field)| write_field(model, index, field));
    let extra = object.extra().map(|field| {
        let name = &field.ident;
        sometimes.extend(quote!(+ __p::extra_len(__TABLE, &self.#name)));
        quote!(writer.extra(&self.#name);)
    });
    quote! {
        #[automatically_derived]
        impl #parameters __p::Serialize for #ident<#arguments> #conditions {
            fn serialize<__S: __p::Serializer>(&self, serializer: __S) -> __p::Result<__S::Ok, __S::Error> {
                let mut writer = __p::Writer::new(serializer, __TABLE, #always #sometimes);
                #(#fields)*
                #extra
                writer.end()
            }
        }
    }
}

pub(super) fn transparent(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(&model.generics);
    let (parameters, conditions) = bounded(model).split();
    quote! {
        #[automatically_derived]
        impl #parameters __p::Serialize for #ident<#arguments> #conditions {
            fn serialize<__S: __p::Serializer>(&self, serializer: __S) -> __p::Result<__S::Ok, __S::Error> {
                __p::Serialize::serialize(&self.0, serializer)
            }
        }
    }
}

fn bounded(model: &Model) -> Bounded {
    Bounded::new(&model.generics).bound(&read_parameters(model), &quote!(__p::Serialize))
}

fn write_field(model: &Model, index: usize, field: &Field) -> TokenStream {
    let name = &field.ident;
    let span = field.ty.span();
    let omitted = matches!(field.shape, Shape::Option { required: false } | Shape::Double);
    if field.with.is_some() {
        let (arguments, number) = (arguments(&model.generics), field.index);
        let write = quote! {
            writer.field(#index, &__p::With(&self.#name, __p::PhantomData::<__Field<#arguments #number>>));
        };
        return if omitted {
            quote!(if self.#name.is_some() { #write })
        } else {
            write
        };
    }
    match field.shape {
        _ if omitted => quote_spanned!(span=> writer.optional(#index, &self.#name);),
        Shape::OfType => quote_spanned!(span=> writer.of_type(#index, &self.#name);),
        _ => quote_spanned!(span=> writer.field(#index, &self.#name);),
    }
}
