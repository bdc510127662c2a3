//! From a [`Model`] to its impls: one `const _` block, in which every path goes through the runtime's hidden module.

mod by_type;
mod check;
mod field;
mod generics;
mod impls;
mod integer_enum;
mod lookup;
mod newtype;
mod object;
mod schema;
mod string_enum;
mod table;
mod tagged;
mod variant_fields;

use crate::model::{Content, Kind, Model};
use generics::Bounded;
use impls::{clerk_model, deserialize, has_schema, implement, in_const, serialize};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(model: &Model) -> TokenStream {
    let mut impls = match &model.kind {
        Kind::Object(object) => object::expand(model, object),
        Kind::Transparent(newtype) => newtype::expand(model, newtype),
        Kind::StringEnum(string_enum) => string_enum::expand(model, string_enum),
        Kind::IntegerEnum(integer_enum) => integer_enum::expand(model, integer_enum),
        Kind::ByType(by_type) => by_type::expand(model, by_type),
        Kind::Tagged(tagged) => tagged::expand(model, tagged),
        Kind::Refused => TokenStream::new(),
    };
    impls.extend(clerk_model(model));
    in_const(model, &impls)
}

/// Stub impls, so one error does not cascade.
pub(crate) fn fallback(model: &Model) -> TokenStream {
    let own = Bounded::new(model.generics);
    let nothing = quote!(loop {});
    let mut impls = deserialize(model, &Bounded::new(model.generics).with_de(model.generics), &nothing);
    impls.extend(serialize(model, &own, &nothing));
    impls.extend(has_schema(model, &own, &quote!(&__p::schema(__p::Kind::Any))));
    if model.has_discriminator {
        // No variant's `OBJECTS` equals an empty one.
        let body = quote! {
            type Object = &'static __p::str;
            const OBJECT: &'static __p::str = "";
            const OBJECTS: &'static [&'static __p::str] = &[];
        };
        impls.extend(implement(model, &own, &quote!(__p::ClerkModel), &body));
    }
    if model.is_enum {
        if may_be_strings(model) {
            impls.extend(string_enum::fallback(model));
        }
        impls.extend(tagged::fallback(model));
    }
    in_const(model, &impls)
}

/// Unit variants without an `object` are rather strings.
fn may_be_strings(model: &Model) -> bool {
    match &model.kind {
        Kind::Tagged(tagged) => {
            let mut variants = tagged.variants.iter();
            variants.any(|variant| matches!(variant.content, Content::Unit) && variant.objects.is_empty())
        }
        Kind::IntegerEnum(_) | Kind::ByType(_) => false,
        Kind::Object(_) | Kind::Transparent(_) | Kind::StringEnum(_) | Kind::Refused => true,
    }
}
