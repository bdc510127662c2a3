//! A newtype, which reads and writes as its field.

use super::check;
use super::field::is_cow;
use super::generics::{de, read_bounds, schema_bounds, write_bounds};
use super::impls::{deserialize, has_schema, serialize, span_of};
use super::schema;
use crate::model::{Model, Newtype, enclosed};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Index;

pub(super) fn expand(model: &Model, newtype: &Newtype) -> TokenStream {
    let (ty, index) = (newtype.ty, Index::from(newtype.index));
    let mut impls = deserialize(model, &read_bounds(model), &read(model, newtype));
    let self_ty = enclosed(ty);
    let write = quote_spanned! {span_of(ty)=>
        <#self_ty as __p::WriteField>::serialize_content(&self.#index, __serializer)
    };
    impls.extend(serialize(model, &write_bounds(model), &write));
    let readers = check::readers_of(model, 0, ty);
    if !readers.is_empty() {
        impls.extend(check::declaration(model));
        impls.extend(readers);
    }
    let schema = schema::of_content(model, ty);
    impls.extend(has_schema(model, &schema_bounds(model), &schema));
    impls
}

fn read(model: &Model, newtype: &Newtype) -> TokenStream {
    let ty = newtype.ty;
    let (self_ty, de) = (enclosed(ty), de());
    let read = if is_cow(ty, model) {
        quote!(__p::cow_str(__deserializer))
    } else {
        quote_spanned!(span_of(ty)=> <#self_ty as __p::ReadField<#de>>::deserialize_content(__deserializer))
    };
    let schema = schema::secret_by_type(model, ty);
    let mut value = quote!(Self(__value));
    if !newtype.phantoms.is_empty() {
        let index = Index::from(newtype.index);
        let phantoms = newtype.phantoms.iter().map(|phantom| Index::from(*phantom));
        value = quote!(Self { #index: __value, #(#phantoms: __p::PhantomData,)* });
    }
    quote! {
        match #read {
            __p::Ok(__value) => __p::Ok(#value),
            __p::Err(__error) => __p::Err(__p::redact(__error, #schema, __p::None)),
        }
    }
}
