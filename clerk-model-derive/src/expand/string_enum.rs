//! A string enum: `as_str`, `Display`, `FromStr`, `Deserialize` and `Serialize`.

use super::generics::{Bounded, arguments};
use super::impls::{deserialize, has_schema, implement, serialize};
use super::lookup::lookup;
use crate::model::{Kind, Model, StringEnum};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

pub(super) fn expand(model: &Model, string_enum: &StringEnum) -> TokenStream {
    let table = table(model, string_enum);
    let as_str = as_str(model, string_enum);
    let mut idents = Vec::new();
    for variant in &string_enum.variants {
        idents.push(&variant.ident);
    }
    let variant = variant(&quote!(__p::Named), &idents, string_enum.other.as_ref());
    let result = quote! {
        match __named {
            __p::Ok(__named) => __p::Ok(Self::__variant(__named)),
            __p::Err(__error) => __p::Err(__error),
        }
    };
    let parsed = if string_enum.other.is_some() {
        quote!(__p::Ok(Self::__variant(__p::open_name(__value, __TABLE))))
    } else {
        quote!(let __named = __p::parse_name(__value, __TABLE); #result)
    };
    let own = Bounded::new(model.generics);
    let with_de = Bounded::new(model.generics).with_de(model.generics);
    let mut impls = quote!(#table #as_str);
    impls.extend(own_methods(
        model,
        &quote! {
            fn __variant(__named: __p::Named) -> Self {
                #variant
            }
        },
    ));
    if string_enum.has_display {
        impls.extend(texts(model, &parsed));
    }
    impls.extend(deserialize(
        model,
        &with_de,
        &quote!(let __named = __p::named(__deserializer, __TABLE); #result),
    ));
    let as_str = name_of_as_str(string_enum);
    impls.extend(serialize(
        model,
        &own,
        &quote!(__serializer.serialize_str(self.#as_str())),
    ));
    impls.extend(has_schema(
        model,
        &own,
        &quote!(&__p::schema(__p::Kind::StringEnum(__TABLE))),
    ));
    impls
}

fn own_methods(model: &Model, methods: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let (parameters, conditions) = Bounded::new(model.generics).split();
    quote! {
        impl #parameters #ident<#arguments> #conditions {
            #methods
        }
    }
}

fn texts(model: &Model, parsed: &TokenStream) -> TokenStream {
    let own = Bounded::new(model.generics);
    let error = if matches!(model.kind, Kind::StringEnum(StringEnum { other: Some(_), .. })) {
        quote!(__p::Infallible)
    } else {
        quote!(__p::UnknownVariant)
    };
    let display = quote! {
        fn fmt(&self, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
            __p::Display::fmt(self.as_str(), __f)
        }
    };
    let from_str = quote! {
        type Err = #error;
        fn from_str(__value: &__p::str) -> __p::Result<Self, #error> {
            #parsed
        }
    };
    let mut impls = implement(model, &own, &quote!(__p::Display), &display);
    impls.extend(implement(model, &own, &quote!(__p::FromStr), &from_str));
    impls
}

fn table(model: &Model, string_enum: &StringEnum) -> TokenStream {
    let name = &model.name;
    let mut values = TokenStream::new();
    let mut read = Vec::new();
    for (index, variant) in string_enum.variants.iter().enumerate() {
        let written = &variant.values[0].value;
        values.extend(quote!(#written,));
        for value in &variant.values {
            read.push((value.value.clone(), index));
        }
    }
    let lookup = lookup(&read);
    let open = string_enum.other.is_some();
    quote! {
        const __TABLE: &'static __p::StringEnum = &__p::StringEnum {
            name: #name,
            values: &[#values],
            lookup: #lookup,
            open: #open,
        };
    }
}

/// Private without `Display`.
fn name_of_as_str(string_enum: &StringEnum) -> TokenStream {
    if string_enum.has_display {
        quote!(as_str)
    } else {
        quote!(__as_str)
    }
}

fn as_str(model: &Model, string_enum: &StringEnum) -> TokenStream {
    let vis = string_enum.has_display.then_some(model.vis);
    let name = name_of_as_str(string_enum);
    let mut arms = TokenStream::new();
    for variant in &string_enum.variants {
        let (ident, value) = (&variant.ident, &variant.values[0].value);
        arms.extend(quote!(Self::#ident => #value,));
    }
    let (constant, returned) = match &string_enum.other {
        Some((other, _)) => {
            arms.extend(quote!(Self::#other(__value) => __value,));
            (None, quote!(&__p::str))
        }
        None => (Some(quote!(const)), quote!(&'static __p::str)),
    };
    // Private enums may not use it.
    let method = quote! {
        /// The value as it is written.
        #[allow(dead_code)]
        #[must_use]
        #[inline]
        #vis #constant fn #name(&self) -> #returned {
            match self {
                #arms
            }
        }
    };
    own_methods(model, &method)
}

/// The last arm is a wildcard: the table has no greater index.
pub(super) fn variant(named: &TokenStream, idents: &[&Ident], other: Option<&(Ident, &Type)>) -> TokenStream {
    let last = idents.len().saturating_sub(1);
    let mut arms = TokenStream::new();
    if let Some((other, ty)) = other {
        arms.extend(quote! {
            #named::Other(__value) => {
                let __value: #ty = __value;
                Self::#other(__value)
            }
        });
    }
    for (index, ident) in idents.iter().enumerate() {
        let pattern = match (other, index == last) {
            (None, true) => quote!(_),
            (Some(_), true) => quote!(#named::Listed(_)),
            _ => quote!(#named::Listed(#index)),
        };
        arms.extend(quote!(#pattern => Self::#ident,));
    }
    quote!(match __named { #arms })
}

pub(super) fn fallback(model: &Model) -> TokenStream {
    let vis = model.vis;
    let methods = quote! {
        #[allow(dead_code)]
        #vis const fn as_str(&self) -> &'static __p::str {
            ""
        }
    };
    if matches!(&model.kind, Kind::StringEnum(string_enum) if !string_enum.has_display) {
        return TokenStream::new();
    }
    let mut impls = own_methods(model, &methods);
    impls.extend(texts(model, &quote!(loop {})));
    impls
}
