//! `Serialize`: the fields in order of declaration.

use super::generics::{arguments, read_parameters, Bounded};
use super::{place, serialize, types};
use crate::model::{enclosed, Field, Model, Object, Shape};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

pub(super) fn object(model: &Model, object: &Object) -> TokenStream {
    let mut present = TokenStream::new();
    let mut index = 0;
    let (mut others, mut fields, mut extra) = (Vec::new(), TokenStream::new(), TokenStream::new());
    for field in &object.fields {
        let (name, span) = (placed(field), place(&field.ty));
        match field.shape {
            Shape::Option { required: false } | Shape::Double => {
                let is_some = is_some(model, field);
                present.extend(quote!(#is_some,));
            }
            Shape::OfType => present.extend(quote!(!__p::is_none(&self.#name),)),
            _ => {}
        }
        match field.shape {
            Shape::Skip => {}
            Shape::Extra(_) => {
                let union = types::flattened_union(model, object);
                let (len, write) = match types::way(model, field) {
                    Some(way) => (
                        quote_spanned!(span=> #way::len(&self.#name, __TABLE, #union)),
                        quote_spanned!(span=> #way::write(&self.#name, __writer, __TABLE, #union);),
                    ),
                    None => (
                        quote_spanned!(span=> __p::extra_len(__TABLE, #union, &self.#name)),
                        quote_spanned!(span=> __writer.extra(__TABLE, #union, &self.#name);),
                    ),
                };
                others.push(len);
                extra = write;
            }
            Shape::Flatten(_) => {
                let types::Flattened { count, write, .. } = types::flattened(model, field);
                others.push(quote_spanned!(span=> #count(&self.#name)));
                fields.extend(quote_spanned!(span=> #write(&self.#name, __writer);));
            }
            _ => {
                fields.extend(write_field(model, index, field));
                index += 1;
            }
        }
    }
    if others.is_empty() {
        others.push(quote!(0));
    }
    // Through the reference, for then no method of another trait comes before the writer's.
    let body = quote! {
        let mut __owned = __p::Writer::new(__serializer, __TABLE, &[#present], #(#others)+*);
        let __writer = &mut __owned;
        #fields
        #extra
        __owned.end()
    };
    serialize(model, &bounded(model), &body)
}

pub(super) fn transparent(model: &Model, ty: &Type) -> TokenStream {
    let write = match types::newtype(model, ty) {
        Some(way) => quote_spanned!(place(ty)=> #way::write_newtype(&self.0, __serializer)),
        None => {
            let spelled = enclosed(ty);
            quote_spanned!(place(ty)=> <#spelled as __p::Serialize>::serialize(&self.0, __serializer))
        }
    };
    serialize(model, &bounded(model), &write)
}

fn bounded(model: &Model) -> Bounded {
    Bounded::new(model.generics).bound(&read_parameters(model), &quote!(__p::Serialize))
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
        let (arguments, number) = (arguments(model.generics), field.index);
        let write = quote! {
            __writer.field(
                __TABLE.names_of(#index),
                &__p::With(&self.#name, __p::PhantomData::<__Field<#arguments #number>>),
            );
        };
        return if omitted {
            let is_some = is_some(model, field);
            quote!(if #is_some { #write })
        } else {
            write
        };
    }
    if let Some(way) = types::way(model, field) {
        return match field.shape {
            Shape::Option { required: true } | Shape::OptionDefault(_) => {
                quote_spanned!(span=> #way::write_whole(&self.#name, __writer, __TABLE, #index);)
            }
            _ => quote_spanned!(span=> #way::write(&self.#name, __writer, __TABLE, #index);),
        };
    }
    match field.shape {
        _ if omitted => quote_spanned!(span=> __writer.optional(__TABLE.names_of(#index), &self.#name);),
        Shape::OfType => quote_spanned!(span=> __writer.of_type(__TABLE.names_of(#index), &self.#name);),
        _ => quote_spanned!(span=> __writer.field(__TABLE.names_of(#index), &self.#name);),
    }
}

fn is_some(model: &Model, field: &Field) -> TokenStream {
    let name = placed(field);
    let way = types::way(model, field).unwrap_or_else(|| types::option(field.ty));
    quote_spanned!(place(&field.ty)=> #way::is_some(&self.#name))
}
