//! A string enum: `as_str`, `Display`, `FromStr`, and reading and writing as that string.

use super::generics::{arguments, de, Bounded};
use super::table;
use crate::model::{Kind, Model, Names};
use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

pub(super) fn expand(model: &Model, names: &Names) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let (parameters, conditions) = Bounded::new(model.generics).split();
    let (lending, lending_conditions) = Bounded::new(model.generics).lending(model.generics).split();
    let de = de();
    let table = table(model, names);
    let inherent = inherent(model, names);
    let variant = variant(names);
    let open = names.other.is_some();
    // Nothing is wrong with any text where one variant keeps what is not listed.
    let (error, found) = if open {
        (
            quote!(__p::Infallible),
            quote!(__p::Ok(Self::__variant(__p::open_name(__value, __TABLE)))),
        )
    } else {
        (
            quote!(__p::UnknownVariant),
            quote! {
                match __p::parse_name(__value, __TABLE) {
                    __p::Ok(__named) => __p::Ok(Self::__variant(__named)),
                    __p::Err(__error) => __p::Err(__error),
                }
            },
        )
    };
    quote! {
        #table
        #inherent
        impl #parameters #ident<#arguments> #conditions {
            fn __variant(__named: __p::Named) -> Self {
                #variant
            }
        }
        #[automatically_derived]
        impl #parameters __p::Display for #ident<#arguments> #conditions {
            fn fmt(&self, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                __p::Display::fmt(self.as_str(), __f)
            }
        }
        #[automatically_derived]
        impl #parameters __p::FromStr for #ident<#arguments> #conditions {
            type Err = #error;
            fn from_str(__value: &__p::str) -> __p::Result<Self, #error> {
                #found
            }
        }
        #[automatically_derived]
        impl #lending __p::Deserialize<#de> for #ident<#arguments> #lending_conditions {
            fn deserialize<__Deserializer: __p::Deserializer<#de>>(
                __deserializer: __Deserializer,
            ) -> __p::Result<Self, __Deserializer::Error> {
                match __p::named(__deserializer, __TABLE) {
                    __p::Ok(__named) => __p::Ok(Self::__variant(__named)),
                    __p::Err(__error) => __p::Err(__error),
                }
            }
        }
        #[automatically_derived]
        impl #parameters __p::Serialize for #ident<#arguments> #conditions {
            fn serialize<__Serializer: __p::Serializer>(
                &self,
                __serializer: __Serializer,
            ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
                __serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl #parameters __p::HasSchema for #ident<#arguments> #conditions {
            const SCHEMA: &'static __p::Schema = &__p::Schema::StringEnum(__TABLE);
        }
    }
}

fn table(model: &Model, names: &Names) -> TokenStream {
    let name = model.ident.unraw().to_string();
    let values = names
        .variants
        .iter()
        .filter_map(|name| Some(&name.values.first()?.value));
    let mut read = Vec::new();
    for (index, name) in names.variants.iter().enumerate() {
        read.extend(name.values.iter().map(|value| (value.value.clone(), index)));
    }
    let lookup = table::lookup(&read);
    let open = names.other.is_some();
    quote! {
        const __TABLE: &'static __p::StringEnum = &__p::StringEnum {
            name: #name,
            values: &[#(#values),*],
            lookup: #lookup,
            open: #open,
        };
    }
}

/// `as_str`, as visible as the enum.
fn inherent(model: &Model, names: &Names) -> TokenStream {
    let (ident, vis) = (&model.ident, &model.vis);
    let arguments = arguments(model.generics);
    let (parameters, conditions) = Bounded::new(model.generics).split();
    let arms = names.variants.iter().filter_map(|name| {
        let (variant, value) = (&name.ident, &name.values.first()?.value);
        Some(quote!(Self::#variant => #value,))
    });
    let (constant, returned, other) = match &names.other {
        Some((other, _)) => (None, quote!(&__p::str), quote!(Self::#other(__value) => __value,)),
        None => (Some(quote!(const)), quote!(&'static __p::str), TokenStream::new()),
    };
    quote! {
        impl #parameters #ident<#arguments> #conditions {
            /// The value as it is written.
            #[allow(dead_code)] // It is there for those who want it.
            #[must_use]
            #[inline]
            #vis #constant fn as_str(&self) -> #returned {
                match self {
                    #(#arms)*
                    #other
                }
            }
        }
    }
}

/// From what was read to the variant; the table knows no index beyond the last.
fn variant(names: &Names) -> TokenStream {
    let last = names.variants.len().saturating_sub(1);
    let arms = names.variants.iter().enumerate().map(|(index, name)| {
        let variant = &name.ident;
        match (&names.other, index == last) {
            (None, true) => quote!(_ => Self::#variant,),
            (Some(_), true) => quote!(__p::Named::Listed(_) => Self::#variant,),
            _ => quote!(__p::Named::Listed(#index) => Self::#variant,),
        }
    });
    let other = names.other.as_ref().map(|(other, ty)| {
        quote! {
            __p::Named::Other(__value) => {
                let __value: #ty = __value;
                Self::#other(__value)
            }
        }
    });
    quote! {
        match __named {
            #other
            #(#arms)*
        }
    }
}

/// `as_str`, `Display` and `FromStr` that do nothing.
pub(super) fn fallback(model: &Model) -> TokenStream {
    let (ident, vis) = (&model.ident, &model.vis);
    let arguments = arguments(model.generics);
    let (parameters, conditions) = Bounded::new(model.generics).split();
    let error = match &model.kind {
        Kind::Names(Names { other: Some(_), .. }) => quote!(__p::Infallible),
        _ => quote!(__p::UnknownVariant),
    };
    quote! {
        impl #parameters #ident<#arguments> #conditions {
            #[allow(dead_code)]
            #vis const fn as_str(&self) -> &'static __p::str {
                ""
            }
        }
        #[automatically_derived]
        impl #parameters __p::Display for #ident<#arguments> #conditions {
            fn fmt(&self, _: &mut __p::Formatter<'_>) -> __p::FmtResult {
                __p::Ok(())
            }
        }
        #[automatically_derived]
        impl #parameters __p::FromStr for #ident<#arguments> #conditions {
            type Err = #error;
            fn from_str(_: &__p::str) -> __p::Result<Self, #error> {
                loop {}
            }
        }
    }
}
