//! `Serialize`: the fields in order of declaration.

use super::generics::{arguments, read_parameters, Bounded};
use super::{flattened_type, place};
use crate::model::{Field, Model, Object, Shape};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

pub(super) fn object(model: &Model, object: &Object) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(&model.generics);
    let (parameters, conditions) = bounded(model).split();
    let present = object.keyed().filter_map(|field| {
        let (name, span) = (&field.ident, place(&field.ty));
        match field.shape {
            Shape::Option { required: false } | Shape::Double => Some(quote_spanned!(span=> self.#name.is_some())),
            Shape::OfType => Some(quote!(!__p::is_none(&self.#name))),
            _ => None,
        }
    });
    let mut index = 0;
    let mut others = quote!(0);
    let mut fields = TokenStream::new();
    let mut extra = TokenStream::new();
    for field in &object.fields {
        let (name, span) = (placed(field), place(&field.ty));
        match field.shape {
            Shape::Skip => {}
            Shape::Extra(_) => {
                others.extend(quote_spanned!(span=> + __p::extra_len(__TABLE, &self.#name)));
                extra = quote_spanned!(span=> writer.extra(&self.#name););
            }
            Shape::Flatten(_) => {
                let union = flattened_type(field);
                others.extend(quote_spanned!(span=> + <#union as __p::Adjacent>::len(&self.#name)));
                fields.extend(quote_spanned!(span=> writer.flatten::<#union>(&self.#name);));
            }
            _ => {
                fields.extend(write_field(model, index, field));
                index += 1;
            }
        }
    }
    quote! {
        #[automatically_derived]
        impl #parameters __p::Serialize for #ident<#arguments> #conditions {
            fn serialize<__Serializer: __p::Serializer>(
                &self,
                serializer: __Serializer,
            ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
                let mut writer = __p::Writer::new(serializer, __TABLE, &[#(#present),*], #others);
                #fields
                #extra
                writer.end()
            }
        }
    }
}

pub(super) fn transparent(model: &Model, ty: &Type) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(&model.generics);
    let (parameters, conditions) = bounded(model).split();
    let write = quote_spanned!(place(ty)=> <#ty as __p::Serialize>::serialize(&self.0, serializer));
    quote! {
        #[automatically_derived]
        impl #parameters __p::Serialize for #ident<#arguments> #conditions {
            fn serialize<__Serializer: __p::Serializer>(
                &self,
                serializer: __Serializer,
            ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
                #write
            }
        }
    }
}

fn bounded(model: &Model) -> Bounded {
    Bounded::new(&model.generics).bound(&read_parameters(model), &quote!(__p::Serialize))
}

/// The field's name, to stand where its type does.
fn placed(field: &Field) -> Ident {
    let mut name = field.ident.clone();
    name.set_span(place(&field.ty));
    name
}

fn write_field(model: &Model, index: usize, field: &Field) -> TokenStream {
    let (name, span) = (placed(field), place(&field.ty));
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
