//! An integer enum: `Deserialize` and `Serialize`.

use super::generics::Bounded;
use super::impls::{deserialize, has_schema, serialize, span_of};
use super::string_enum;
use crate::model::{IntegerEnum, Model};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

pub(super) fn expand(model: &Model, integer_enum: &IntegerEnum) -> TokenStream {
    let mut idents = Vec::new();
    let mut arms = TokenStream::new();
    for variant in &integer_enum.variants {
        if !variant.is_other {
            let (ident, index) = (&variant.ident, idents.len());
            arms.extend(quote!(Self::#ident => __TABLE.values[#index],));
            idents.push(ident);
        }
    }
    let other = integer_enum.other.as_ref();
    if let Some((other, _)) = other {
        arms.extend(quote!(Self::#other(__value) => *__value,));
    }
    let variant = string_enum::variant(&quote!(__p::Numbered), &idents, other);
    let read = quote! {
        match __p::numbered(__deserializer, __TABLE) {
            __p::Ok(__named) => __p::Ok(#variant),
            __p::Err(__error) => __p::Err(__error),
        }
    };
    let own = Bounded::new(model.generics);
    let with_de = Bounded::new(model.generics).with_de(model.generics);
    let mut impls = table(model, integer_enum);
    impls.extend(deserialize(model, &with_de, &read));
    impls.extend(serialize(
        model,
        &own,
        &quote!(__serializer.serialize_i64(match self { #arms })),
    ));
    impls.extend(has_schema(
        model,
        &own,
        &quote!(&__p::schema(__p::Kind::IntegerEnum(__TABLE))),
    ));
    impls
}

/// An enum with `other` cannot be cast, so the discriminants are constants here, by the rules of Rust.
fn table(model: &Model, integer_enum: &IntegerEnum) -> TokenStream {
    let name = &model.name;
    let repr = Ident::new(integer_enum.repr, Span::call_site());
    let is_unsigned = integer_enum.repr.starts_with('u');
    let (mut constants, mut checks) = (TokenStream::new(), TokenStream::new());
    let (mut values, mut aliases) = (TokenStream::new(), TokenStream::new());
    let (mut previous, mut count, mut alias_count) = (None, 0_usize, 0_usize);
    for (number, variant) in integer_enum.variants.iter().enumerate() {
        let constant = format_ident!("__D{number}");
        let span = span_of(&variant.ident);
        let value = match (&variant.discriminant, previous) {
            (Some(value), _) => value.clone(),
            // rustc reports an overflow.
            (None, Some(previous)) => quote!(__p::#repr::wrapping_add(#previous, 1)),
            (None, None) => quote!(0),
        };
        constants.extend(quote!(const #constant: __p::#repr = #value;));
        if !variant.is_other {
            values.extend(quote_spanned!(span=> __p::discriminant(#constant as __p::i128, #is_unsigned),));
            for alias in &variant.aliases {
                let value = alias.value;
                aliases.extend(quote!((#value, #count),));
                let span = alias.location.span();
                checks.extend(quote_spanned!(span=> const _: () = __p::check_alias(__TABLE, #alias_count);));
                alias_count += 1;
            }
            count += 1;
        }
        previous = Some(constant);
    }
    let open = integer_enum.other.is_some();
    quote! {
        #constants
        const __TABLE: &'static __p::IntegerEnum = &__p::IntegerEnum {
            name: #name,
            values: &[#values],
            aliases: &[#aliases],
            open: #open,
        };
        #checks
    }
}
