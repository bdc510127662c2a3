//! A string enum: `as_str`, `Display`, `FromStr`, `Deserialize` and `Serialize`.

use super::generics::{Bounded, arguments};
use super::impls::{deserialize, has_schema, implement, serialize};
use super::lookup::lookup;
use crate::model::{Kind, Model, Names};
use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

pub(super) fn expand(model: &Model, names: &Names) -> TokenStream {
    let table = table(model, names);
    let inherent = inherent(model, names);
    let variant = variant(names);
    let result = quote! {
        match __named {
            __p::Ok(__named) => __p::Ok(Self::__variant(__named)),
            __p::Err(__error) => __p::Err(__error),
        }
    };
    // With `other`, every text is valid.
    let parsed = if names.other.is_some() {
        quote!(__p::Ok(Self::__variant(__p::open_name(__value, __TABLE))))
    } else {
        quote!(let __named = __p::parse_name(__value, __TABLE); #result)
    };
    let own = Bounded::new(model.generics);
    let lending = Bounded::new(model.generics).lending(model.generics);
    let mut impls = quote!(#table #inherent);
    impls.extend(own_methods(
        model,
        &quote! {
            fn __variant(__named: __p::Named) -> Self {
                #variant
            }
        },
    ));
    impls.extend(texts(model, &parsed));
    impls.extend(deserialize(
        model,
        &lending,
        &quote!(let __named = __p::named(__deserializer, __TABLE); #result),
    ));
    impls.extend(serialize(
        model,
        &own,
        &quote!(__serializer.serialize_str(self.as_str())),
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
    let error = match &model.kind {
        Kind::Names(Names { other: Some(_), .. }) => quote!(__p::Infallible),
        _ => quote!(__p::UnknownVariant),
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

fn table(model: &Model, names: &Names) -> TokenStream {
    let name = model.ident.unraw().to_string();
    let mut values = TokenStream::new();
    let mut read = Vec::new();
    for (index, name) in names.variants.iter().enumerate() {
        let written = &name.values[0].value;
        values.extend(quote!(#written,));
        for value in &name.values {
            read.push((value.value.clone(), index));
        }
    }
    let lookup = lookup(&read);
    let open = names.other.is_some();
    quote! {
        const __TABLE: &'static __p::StringEnum = &__p::StringEnum {
            name: #name,
            values: &[#values],
            lookup: #lookup,
            open: #open,
        };
    }
}

/// `as_str`, with the visibility of the enum.
fn inherent(model: &Model, names: &Names) -> TokenStream {
    let vis = model.vis;
    let mut arms = TokenStream::new();
    for name in &names.variants {
        let (variant, value) = (&name.ident, &name.values[0].value);
        arms.extend(quote!(Self::#variant => #value,));
    }
    let (constant, returned) = match &names.other {
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
        #vis #constant fn as_str(&self) -> #returned {
            match self {
                #arms
            }
        }
    };
    own_methods(model, &method)
}

/// From the value read to the variant; the table has no index beyond the last.
fn variant(names: &Names) -> TokenStream {
    let last = names.variants.len().saturating_sub(1);
    let mut arms = TokenStream::new();
    if let Some((other, ty)) = &names.other {
        arms.extend(quote! {
            __p::Named::Other(__value) => {
                let __value: #ty = __value;
                Self::#other(__value)
            }
        });
    }
    for (index, name) in names.variants.iter().enumerate() {
        let variant = &name.ident;
        let pattern = match (&names.other, index == last) {
            (None, true) => quote!(_),
            (Some(_), true) => quote!(__p::Named::Listed(_)),
            _ => quote!(__p::Named::Listed(#index)),
        };
        arms.extend(quote!(#pattern => Self::#variant,));
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
    let mut impls = own_methods(model, &methods);
    impls.extend(texts(model, &quote!(loop {})));
    impls
}
