//! A union: its discriminators, and a `match` from variant to model for reading and for writing.

use super::generics::{arguments, borrows, de, forever, read_parameters, tagged_parameters, Bounded};
use super::{edge_of, known_edge_of, place, schema, types};
use crate::model::{enclosed, Model, Union, Variant};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned, ToTokens};
use syn::ext::IdentExt;

pub(super) fn expand(model: &Model, union: &Union) -> TokenStream {
    let table = table(model, union);
    let read = read(model, union);
    let write = write(model, union);
    let schema = schema(model, union);
    let checks = checks(model, union);
    quote!(#table #read #write #schema #checks)
}

/// The item's own bounds, and that its parameters have discriminators where the union takes them from there.
fn bounded(model: &Model) -> Bounded {
    Bounded::new(model.generics).bound(&tagged_parameters(model), &quote!(__p::ClerkModel))
}

fn table(model: &Model, union: &Union) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let (parameters, conditions) = bounded(model).split();
    let name = ident.unraw().to_string();
    let (tag, open) = (&union.tag, union.other.is_some());
    let content = match &union.content {
        Some(content) => quote!(__p::Some(#content)),
        None => quote!(__p::None),
    };
    let variants = union.variants.iter().map(|variant| {
        let (ty, spelled) = (&variant.ty, enclosed(variant.ty));
        let span = place(ty);
        let objects = variant.objects.iter().map(|object| &object.value);
        if variant.objects.is_empty() {
            quote_spanned! {span=>
                __p::Variant {
                    objects: <#spelled as __p::ClerkModel>::OBJECTS,
                    own: __p::Some((<#spelled as __p::ClerkModel>::TAG, <#spelled as __p::ClerkModel>::OBJECTS)),
                    bears: false,
                }
            }
        } else {
            quote_spanned!(span=> __p::Variant { objects: &[#(#objects),*], own: <__p::OwnTag<#ty>>::OWN, bears: true })
        }
    });
    // Of parameters, nothing is known before the union is used.
    let used = is_generic(model).then(|| quote!(__p::check_union(__union);));
    let secrets = union.content.as_ref().map(|_| {
        let secrets = union.variants.iter().map(|variant| known_edge_of(model, variant.ty));
        quote!(const SECRETS: &'static [__p::Option<__p::Edge>] = &[#(#secrets),*];)
    });
    quote! {
        #[automatically_derived]
        impl #parameters __p::United for #ident<#arguments> #conditions {
            #secrets
            const UNION: &'static __p::Union = {
                #[allow(unused_imports)] // Where no variant bears its discriminator itself.
                use __p::NotTagged as _;
                let __union = &__p::Union {
                    name: #name,
                    tag: #tag,
                    content: #content,
                    variants: &[#(#variants),*],
                    open: #open,
                };
                #used
                __union
            };
        }
    }
}

fn read(model: &Model, union: &Union) -> TokenStream {
    let ident = &model.ident;
    let de = de();
    let arguments = arguments(model.generics);
    let (parameters, conditions) = bounded(model)
        .lending(model.generics)
        .bound(&read_parameters(model), &quote!(__p::Deserialize<#de>))
        .split();
    let other = union.other.as_ref();
    // Of an adjacently tagged one, `other` is read apart.
    let among = other.filter(|_| union.content.is_none());
    let last = union.variants.len() - usize::from(among.is_none());
    let arms = union.variants.iter().chain(among).map(|variant| {
        let index = variant.index;
        let pattern = if index == last { quote!(_) } else { quote!(#index) };
        let read = read_variant(model, variant);
        quote!(#pattern => #read,)
    });
    let whole = union.content.as_ref().map(|_| {
        let read = match other {
            Some(other) => read_variant(model, other),
            None => quote! {{
                __p::drop(__deserializer);
                __p::no_other()
            }},
        };
        quote! {
            fn whole<__Deserializer: __p::Deserializer<#de>>(
                _: __p::usize,
                __deserializer: __Deserializer,
            ) -> __p::Result<Self, __Deserializer::Error> {
                #read
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #parameters __p::Unite<#de> for #ident<#arguments> #conditions {
            fn variant<__Deserializer: __p::Deserializer<#de>>(
                __index: __p::usize,
                __deserializer: __Deserializer,
            ) -> __p::Result<Self, __Deserializer::Error> {
                match __index {
                    #(#arms)*
                }
            }
            #whole
        }
        #[automatically_derived]
        impl #parameters __p::Deserialize<#de> for #ident<#arguments> #conditions {
            fn deserialize<__Deserializer: __p::Deserializer<#de>>(
                __deserializer: __Deserializer,
            ) -> __p::Result<Self, __Deserializer::Error> {
                __p::union(__deserializer)
            }
        }
    }
}

fn read_variant(model: &Model, variant: &Variant) -> TokenStream {
    let (name, ty) = (&variant.ident, &variant.ty);
    let de = de();
    let read = match types::newtype(model, ty) {
        Some(way) => quote_spanned!(place(ty)=> #way::read_newtype(__deserializer)),
        None => {
            let spelled = enclosed(ty);
            quote_spanned!(place(ty)=> <#spelled as __p::Deserialize<#de>>::deserialize(__deserializer))
        }
    };
    quote! {
        match #read {
            __p::Ok(__model) => __p::Ok(Self::#name(__model)),
            __p::Err(__error) => __p::Err(__error),
        }
    }
}

fn write(model: &Model, union: &Union) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let (parameters, conditions) = bounded(model)
        .bound(&read_parameters(model), &quote!(__p::Serialize))
        .split();
    let (body, pair) = match &union.content {
        None => {
            let arms = union.all().map(|variant| write_internally(model, variant));
            (quote!(match self { #(#arms)* }), TokenStream::new())
        }
        Some(_) => (quote!(__p::adjacent(self, __serializer)), write_pair(model, union)),
    };
    quote! {
        #pair
        #[automatically_derived]
        impl #parameters __p::Serialize for #ident<#arguments> #conditions {
            fn serialize<__Serializer: __p::Serializer>(
                &self,
                __serializer: __Serializer,
            ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
                #body
            }
        }
    }
}

fn write_internally(model: &Model, variant: &Variant) -> TokenStream {
    let (name, ty, index) = (&variant.ident, &variant.ty, variant.index);
    let serializer = if variant.objects.is_empty() {
        quote!(__serializer)
    } else {
        quote!(__p::Bearing::new(__serializer, <Self as __p::United>::UNION, #index))
    };
    let write = match types::newtype(model, ty) {
        Some(way) => quote_spanned!(place(ty)=> #way::write_newtype(__model, #serializer)),
        None => {
            let spelled = enclosed(ty);
            quote_spanned!(place(ty)=> <#spelled as __p::Serialize>::serialize(__model, #serializer))
        }
    };
    quote!(Self::#name(__model) => #write,)
}

/// Writing as two entries of an object.
fn write_pair(model: &Model, union: &Union) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let (parameters, conditions) = bounded(model)
        .bound(&read_parameters(model), &quote!(__p::Serialize))
        .split();
    let lens = union.variants.iter().map(|variant| {
        let name = &variant.ident;
        let len = match types::newtype(model, variant.ty) {
            Some(way) => quote_spanned!(place(&variant.ty)=> #way::pair_len(__model)),
            None => quote_spanned!(place(&variant.ty)=> __p::pair_len(__model)),
        };
        quote!(Self::#name(__model) => #len,)
    });
    let pairs = union.variants.iter().map(|variant| {
        let (name, index) = (&variant.ident, variant.index);
        let pair = match types::newtype(model, variant.ty) {
            Some(way) => quote_spanned!(place(&variant.ty)=> #way::write_pair),
            None => quote_spanned!(place(&variant.ty)=> __p::pair),
        };
        let pair = quote_spanned!(place(&variant.ty)=> #pair(__model, __map, <Self as __p::United>::UNION, #index));
        quote!(Self::#name(__model) => #pair,)
    });
    let (other_len, other) = match &union.other {
        None => (TokenStream::new(), TokenStream::new()),
        Some(other) => {
            let (name, ty, spelled) = (&other.ident, &other.ty, enclosed(other.ty));
            let (len, write) = (
                quote_spanned!(place(ty)=> <#spelled as __p::KeepsObject>::count(__other)),
                quote_spanned!(place(ty)=> <#spelled as __p::KeepsObject>::write(__other, __map)),
            );
            (
                quote!(Self::#name(__other) => #len,),
                quote!(Self::#name(__other) => #write,),
            )
        }
    };
    quote! {
        #[automatically_derived]
        impl #parameters __p::Pairs for #ident<#arguments> #conditions {
            fn count(&self) -> __p::usize {
                match self { #(#lens)* #other_len }
            }
            fn write<__Map: __p::SerializeMap>(&self, __map: &mut __Map) -> __p::Result<(), __Map::Error> {
                match self { #(#pairs)* #other }
            }
        }
    }
}

fn schema(model: &Model, union: &Union) -> TokenStream {
    let ident = &model.ident;
    let arguments = arguments(model.generics);
    let (parameters, conditions) = schema::bounded(model)
        .bound(&tagged_parameters(model), &quote!(__p::ClerkModel))
        .split();
    let edges = union
        .variants
        .iter()
        .map(|variant| edge_of(model, variant.index, variant.ty));
    let other = match &union.other {
        Some(other) => {
            let edge = edge_of(model, other.index, other.ty);
            quote!(__p::Some(#edge))
        }
        None => quote!(__p::None),
    };
    let lent = union.all().filter(|variant| borrows(&variant.ty, model.generics));
    let reads: Vec<TokenStream> = lent
        .map(|variant| schema::reads(model, variant.index, variant.ty))
        .collect();
    let declaration = (!reads.is_empty()).then(|| schema::declaration(model));
    quote! {
        #declaration
        #(#reads)*
        #[automatically_derived]
        impl #parameters __p::HasSchema for #ident<#arguments> #conditions {
            const SCHEMA: &'static __p::Schema = &__p::Schema::Union(__p::UnionSchema {
                union: <Self as __p::United>::UNION,
                variants: &[#(#edges),*],
                other: #other,
                type_name: __p::type_name::<Self>,
            });
        }
    }
}

/// What rustc compares: the discriminators of the variants' models, and what `other` holds.
fn checks(model: &Model, union: &Union) -> TokenStream {
    let ident = &model.ident;
    let other = union.other.as_ref().map(|other| {
        let ty = forever(enclosed(other.ty), model.generics);
        quote_spanned!(place(&other.ty)=> const _: fn(&#ty) -> __p::usize = <#ty as __p::KeepsObject>::count;)
    });
    if is_generic(model) {
        return TokenStream::new();
    }
    let lifetimes = model.generics.lifetimes().map(|_| quote!('static,));
    let lifetimes = quote!(#(#lifetimes)*);
    let variants = union.variants.iter().map(|variant| {
        let index = variant.index;
        let union_table = quote!(<#ident<#lifetimes> as __p::United>::UNION);
        let ty = forever(variant.ty.to_token_stream(), model.generics);
        let bears = !variant.objects.is_empty() && union.content.is_none();
        let content = bears.then(|| {
            quote_spanned! {place(&variant.ty)=>
                const _: () = __p::check_content(<__p::Choice<#ty, __p::Unread>>::SCHEMA, #union_table);
            }
        });
        quote_spanned! {place(&variant.ty)=>
            const _: () = __p::check_variant(#union_table, #index);
            #content
        }
    });
    quote!(#(#variants)* #other)
}

fn is_generic(model: &Model) -> bool {
    model.generics.type_params().next().is_some() || model.generics.const_params().next().is_some()
}

/// What a struct around it needs of an adjacently tagged union, doing nothing.
pub(super) fn fallback(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let de = de();
    let arguments = arguments(model.generics);
    let (parameters, conditions) = Bounded::new(model.generics).split();
    let (lending, lending_conditions) = Bounded::new(model.generics).lending(model.generics).split();
    quote! {
        #[automatically_derived]
        impl #parameters __p::United for #ident<#arguments> #conditions {
            const UNION: &'static __p::Union = &__p::Union {
                name: "",
                tag: "",
                content: __p::Some(""),
                variants: &[],
                open: true,
            };
        }
        #[automatically_derived]
        impl #lending __p::Unite<#de> for #ident<#arguments> #lending_conditions {
            fn variant<__Deserializer: __p::Deserializer<#de>>(
                _: __p::usize,
                _: __Deserializer,
            ) -> __p::Result<Self, __Deserializer::Error> {
                loop {}
            }
        }
        #[automatically_derived]
        impl #parameters __p::Pairs for #ident<#arguments> #conditions {
            fn count(&self) -> __p::usize {
                0
            }
            fn write<__Map: __p::SerializeMap>(&self, _: &mut __Map) -> __p::Result<(), __Map::Error> {
                __p::Ok(())
            }
        }
    }
}
