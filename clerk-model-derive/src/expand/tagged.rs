//! A tagged enum.

use super::check;
use super::generics::{
    Bounded, arguments, de, read_bounds, schema_bounds, tagged_parameters, with_static_lifetime, write_bounds,
};
use super::impls::{deserialize, has_schema, implement, serialize, some_or_none, span_of};
use super::table::literals;
use super::{schema, variant_fields};
use crate::model::{Content, Model, TaggedEnum, Variant, enclosed};
use crate::tokens::tokens_of;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

pub(super) fn expand(model: &Model, tagged: &TaggedEnum) -> TokenStream {
    let mut impls = TokenStream::new();
    for variant in &tagged.variants {
        if let Content::Fields(fields) = &variant.content {
            impls.extend(fields.object().map(|object| variant_fields::expand(fields, object)));
        }
    }
    impls.extend(table(model, tagged));
    if model.reads {
        impls.extend(read(model, tagged));
    }
    if model.writes {
        impls.extend(write(model, tagged));
    }
    impls.extend(describe(model, tagged));
    impls.extend(checks(model, tagged));
    impls
}

fn tag_bounds(model: &Model, bounded: Bounded) -> Bounded {
    bounded.bound(&tagged_parameters(model), &quote!(__p::ClerkModel))
}

fn table(model: &Model, tagged: &TaggedEnum) -> TokenStream {
    let name = &model.name;
    let (tag, open) = (&tagged.tag, tagged.other.is_some());
    let content = some_or_none(tagged.content.as_ref());
    let (mut variants, mut schemas) = (TokenStream::new(), TokenStream::new());
    for variant in &tagged.variants {
        let objects = literals(variant.objects.iter().map(|object| &object.value));
        let Some(ty) = variant.ty() else {
            variants.extend(quote!(__p::Variant { objects: #objects, own: __p::None, writes_tag: true },));
            // It has no secret, or redacts its own errors.
            schemas.extend(quote!(__p::Some(__p::opaque_of::<__p::Unread>),));
            continue;
        };
        let (self_ty, span) = (enclosed(ty), span_of(ty));
        variants.extend(if variant.objects.is_empty() {
            quote_spanned!(span=> <#self_ty as __p::ClerkModel>::__VARIANT,)
        } else {
            quote_spanned!(span=> __p::Variant { objects: #objects, own: <__p::OwnTag<#ty>>::OWN, writes_tag: true },)
        });
        // A model with an `object` redacts its own errors.
        let schema = if tagged.content.is_none() && variant.objects.is_empty() {
            quote!(__p::Some(__p::opaque_of::<__p::Unread>))
        } else {
            schema::secret_by_type(model, ty)
        };
        schemas.extend(quote!(#schema,));
    }
    // Parameters are known only where the enum is used.
    let used = is_generic(model).then(|| {
        let compared = compared(tagged, &quote!(__tagged));
        quote!(__p::check_union(#compared);)
    });
    let secrets = quote!(const SECRETS: &'static [__p::Option<__p::SchemaFn>] = &[#schemas];);
    // The import is unused where no variant writes its discriminator itself.
    let body = quote! {
        #secrets
        const TAGGED: &'static __p::TaggedEnum = {
            #[allow(unused_imports)]
            use __p::NotTagged as _;
            let __tagged = &__p::TaggedEnum {
                name: #name,
                tag: #tag,
                content: #content,
                variants: &[#variants],
                open: #open,
            };
            #used
            __tagged
        };
    };
    implement(
        model,
        &tag_bounds(model, Bounded::new(model.generics)),
        &quote!(__p::TaggedType),
        &body,
    )
}

fn read(model: &Model, tagged: &TaggedEnum) -> TokenStream {
    let de = de();
    let bounded = tag_bounds(model, read_bounds(model));
    let other = tagged.other.as_ref();
    // An adjacently tagged enum reads `other` in `whole`.
    let mut among: Vec<&Variant> = tagged.variants.iter().collect();
    if tagged.content.is_none() {
        among.extend(other);
    }
    let is_adjacent = tagged.content.is_some();
    let (mut arms, mut absent) = (TokenStream::new(), TokenStream::new());
    for variant in &among {
        let index = variant.index;
        let is_last = index + 1 == among.len();
        let pattern = if is_last { quote!(_) } else { quote!(#index) };
        let read = read_variant(tagged, variant, is_adjacent);
        arms.extend(quote!(#pattern => #read,));
        let name = &variant.ident;
        let value = match &variant.content {
            Content::Type(ty) => {
                let self_ty = enclosed(ty);
                let value = quote_spanned!(span_of(ty)=> <#self_ty as __p::ReadField<#de>>::absent());
                quote!(__p::Option::map(#value, Self::#name))
            }
            Content::Fields(_) => quote!(__p::None),
            Content::Unit => quote!(__p::Some(Self::#name)),
        };
        absent.extend(quote!(#pattern => #value,));
    }
    let mut methods = method(&quote!(variant), &quote!(match __index { #arms }));
    if is_adjacent {
        let read = match other {
            Some(other) => read_variant(tagged, other, false),
            None => quote!(__p::drop(__deserializer); __p::no_other()),
        };
        methods.extend(method(&quote!(whole), &read));
        methods.extend(quote! {
            fn absent(__index: __p::usize) -> __p::Option<Self> {
                match __index { #absent }
            }
        });
    }
    let mut impls = implement(model, &bounded, &quote!(__p::ReadTagged<#de>), &methods);
    impls.extend(deserialize(model, &bounded, &quote!(__p::union(__deserializer))));
    impls
}

fn method(name: &TokenStream, body: &TokenStream) -> TokenStream {
    let de = de();
    quote! {
        fn #name<__Deserializer: __p::Deserializer<#de>>(
            __index: __p::usize,
            __deserializer: __Deserializer,
        ) -> __p::Result<Self, __Deserializer::Error> {
            #body
        }
    }
}

fn read_variant(tagged: &TaggedEnum, variant: &Variant, is_adjacent: bool) -> TokenStream {
    let name = &variant.ident;
    let de = de();
    let (read, pattern, value) = match &variant.content {
        Content::Type(ty) => {
            let self_ty = enclosed(ty);
            let read = if is_adjacent {
                quote_spanned!(span_of(ty)=> deserialize_adjacent)
            } else {
                quote_spanned!(span_of(ty)=> deserialize_content)
            };
            let read = quote_spanned!(span_of(ty)=> <#self_ty as __p::ReadField<#de>>::#read(__deserializer));
            (read, quote!(__model), quote!(Self::#name(__model)))
        }
        Content::Fields(fields) => {
            let ty = variant_fields::ty(fields);
            return quote!(<#ty as __p::ReadFields<#de>>::read(__deserializer));
        }
        Content::Unit => {
            let ty = unit(tagged);
            let read = quote!(<#ty as __p::Deserialize<#de>>::deserialize(__deserializer));
            (read, quote!(_), quote!(Self::#name))
        }
    };
    quote! {
        match #read {
            __p::Ok(#pattern) => __p::Ok(#value),
            __p::Err(__error) => __p::Err(__error),
        }
    }
}

fn other_of<'m, 'a>(tagged: &'m TaggedEnum<'a>) -> Option<(&'m Variant<'a>, &'a Type)> {
    let other = tagged.other.as_ref()?;
    Some((other, other.ty()?))
}

/// What a unit variant holds.
fn unit(tagged: &TaggedEnum) -> TokenStream {
    match (&tagged.content, tagged.deny_unknown) {
        (Some(_), _) => quote!(__p::NoContent),
        (None, Some(_)) => quote!(__p::NoOtherFields),
        (None, None) => quote!(__p::NoFields),
    }
}

fn write(model: &Model, tagged: &TaggedEnum) -> TokenStream {
    let bounded = tag_bounds(model, write_bounds(model));
    match &tagged.content {
        None => {
            let mut arms = TokenStream::new();
            for variant in tagged.all() {
                arms.extend(write_internally(variant));
            }
            serialize(model, &bounded, &quote!(match self { #arms }))
        }
        Some(_) => {
            let mut impls = write_adjacent(model, tagged, &bounded);
            impls.extend(serialize(model, &bounded, &quote!(__p::adjacent(self, __serializer))));
            impls
        }
    }
}

fn write_internally(variant: &Variant) -> TokenStream {
    let (name, index) = (&variant.ident, variant.index);
    let serializer = if variant.objects.is_empty() {
        quote!(__serializer)
    } else {
        quote!(__p::TaggedSerializer::new(__serializer, <Self as __p::TaggedType>::TAGGED, #index))
    };
    let (pattern, value) = match &variant.content {
        Content::Type(ty) => {
            let self_ty = enclosed(ty);
            let write = quote_spanned! {span_of(ty)=>
                <#self_ty as __p::WriteField>::serialize_content(__model, #serializer)
            };
            return quote!(Self::#name(__model) => #write,);
        }
        Content::Fields(fields) => fields
            .object()
            .map(|object| variant_fields::borrowed(fields, object))
            .unwrap_or_default(),
        Content::Unit => (TokenStream::new(), quote!(&__p::NoFields {})),
    };
    quote!(Self::#name #pattern => __p::Serialize::serialize(#value, #serializer),)
}

fn write_adjacent(model: &Model, tagged: &TaggedEnum, bounded: &Bounded) -> TokenStream {
    let (mut counts, mut arms) = (TokenStream::new(), TokenStream::new());
    for variant in &tagged.variants {
        let (name, index) = (&variant.ident, variant.index);
        let (pattern, value, count) = match &variant.content {
            Content::Type(ty) => {
                let (self_ty, span) = (enclosed(ty), span_of(ty));
                let writes = quote_spanned!(span=> <#self_ty as __p::WriteField>);
                counts.extend(quote_spanned!(span=> Self::#name(__model) => #writes::adjacent_len(__model),));
                let arguments = quote_spanned!(span=> (__model, __map, <Self as __p::TaggedType>::TAGGED, #index));
                arms.extend(quote_spanned!(span=> Self::#name(__model) => #writes::write_adjacent #arguments,));
                continue;
            }
            Content::Fields(fields) => {
                let borrowed = fields.object().map(|object| variant_fields::borrowed(fields, object));
                let (pattern, value) = borrowed.unwrap_or_default();
                (pattern, value, 2_usize)
            }
            Content::Unit => (TokenStream::new(), quote!(&__p::NoContent), 1),
        };
        let any = (!pattern.is_empty()).then(|| quote!({ .. }));
        counts.extend(quote!(Self::#name #any => #count,));
        let arguments = quote!((#value, __map, <Self as __p::TaggedType>::TAGGED, #index));
        arms.extend(quote!(Self::#name #pattern => __p::WriteField::write_adjacent #arguments,));
    }
    if let Some((other, ty)) = other_of(tagged) {
        let (name, self_ty, span) = (&other.ident, enclosed(ty), span_of(ty));
        let keeps = quote_spanned!(span=> <#self_ty as __p::KeepsObject>);
        counts.extend(quote_spanned!(span=> Self::#name(__other) => #keeps::count(__other),));
        arms.extend(quote_spanned!(span=> Self::#name(__other) => #keeps::write(__other, __map),));
    }
    adjacent_variants(
        model,
        bounded,
        &quote!(match self { #counts }),
        &quote!(match self { #arms }),
    )
}

fn adjacent_variants(model: &Model, bounded: &Bounded, count: &TokenStream, write: &TokenStream) -> TokenStream {
    let body = quote! {
        fn count(&self) -> __p::usize {
            #count
        }
        fn write<__Map: __p::SerializeMap>(&self, __map: &mut __Map) -> __p::Result<(), __Map::Error> {
            #write
        }
    };
    implement(model, bounded, &quote!(__p::WriteAdjacent), &body)
}

fn describe(model: &Model, tagged: &TaggedEnum) -> TokenStream {
    let bounded = tag_bounds(model, schema_bounds(model));
    let other = other_of(tagged);
    let other = some_or_none(other.map(|(other, ty)| schema::of_type(model, other.index, ty)));
    let mut schemas = TokenStream::new();
    for variant in &tagged.variants {
        let ty = match &variant.content {
            Content::Type(ty) => {
                let schema = schema::of_type(model, variant.index, ty);
                schemas.extend(quote!(#schema,));
                continue;
            }
            Content::Fields(fields) => variant_fields::ty(fields),
            Content::Unit => unit(tagged),
        };
        schemas.extend(quote!(|| <#ty as __p::HasSchema>::SCHEMA,));
    }
    let mut impls = TokenStream::new();
    for variant in tagged.all() {
        if let Some(ty) = variant.ty() {
            impls.extend(check::readers_of(model, variant.index, ty));
        }
    }
    if !impls.is_empty() {
        impls.extend(check::declaration(model));
    }
    let schema = quote! {
        &__p::schema(__p::Kind::Tagged(__p::TaggedSchema {
            union: <Self as __p::TaggedType>::TAGGED,
            variants: &[#schemas],
            other: #other,
            type_name: __p::type_name::<Self>,
        }))
    };
    impls.extend(has_schema(model, &bounded, &schema));
    impls
}

/// Checks at compile time.
fn checks(model: &Model, tagged: &TaggedEnum) -> TokenStream {
    let mut checks = TokenStream::new();
    if is_generic(model) {
        return checks;
    }
    let ident = &model.ident;
    let lifetimes = with_static_lifetime(arguments(model.generics), model.generics);
    let table = quote!(<#ident<#lifetimes> as __p::TaggedType>::TAGGED);
    let compared = compared(tagged, &table);
    checks.extend(quote!(const __COMPARED: &__p::Compared<'static> = #compared;));
    for variant in &tagged.variants {
        let index = variant.index;
        let span = variant.ty().map_or_else(|| span_of(&variant.ident), |ty| span_of(ty));
        checks.extend(quote_spanned!(span=> const _: () = __p::check_variant(__COMPARED, #index);));
        let Some(ty) = variant.ty() else { continue };
        if !variant.objects.is_empty() && tagged.content.is_none() {
            let ty = with_static_lifetime(tokens_of(ty), model.generics);
            checks.extend(quote_spanned! {span=>
                const _: () = __p::check_content(<__p::Own<#ty>>::SCHEMA, #table);
            });
        }
    }
    if let Some((_, other)) = other_of(tagged) {
        let ty = with_static_lifetime(enclosed(other), model.generics);
        checks.extend(quote_spanned! {span_of(other)=>
            const _: fn(&#ty) -> __p::usize = <#ty as __p::KeepsObject>::count;
        });
    }
    checks
}

fn compared(tagged: &TaggedEnum, path: &TokenStream) -> TokenStream {
    let variants = tagged.variants.len();
    let slots = 4 * variants.max(1);
    quote! {
        &__p::Compared {
            union: #path,
            duplicates: &__p::duplicates::<#variants, #slots>(#path),
        }
    }
}

fn is_generic(model: &Model) -> bool {
    model.generics.type_params().next().is_some() || model.generics.const_params().next().is_some()
}

/// Stubs for a struct that flattens the enum.
pub(super) fn fallback(model: &Model) -> TokenStream {
    let de = de();
    let own = Bounded::new(model.generics);
    let table = quote! {
        const TAGGED: &'static __p::TaggedEnum = &__p::TaggedEnum {
            name: "",
            tag: "",
            content: __p::Some(""),
            variants: &[],
            open: true,
        };
    };
    let nothing = quote!(loop {});
    let methods = method(&quote!(variant), &nothing);
    let with_de = Bounded::new(model.generics).with_de(model.generics);
    let mut impls = implement(model, &own, &quote!(__p::TaggedType), &table);
    impls.extend(implement(model, &with_de, &quote!(__p::ReadTagged<#de>), &methods));
    impls.extend(adjacent_variants(model, &own, &nothing, &nothing));
    impls
}
