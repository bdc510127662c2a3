//! An enum whose variants differ in JSON type.

use super::generics::{de, read_bounds, schema_bounds, write_bounds};
use super::impls::{deserialize, has_schema, implement, serialize, span_of};
use super::schema;
use crate::model::{ByType, Model, enclosed};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

pub(super) fn expand(model: &Model, by_type: &ByType) -> TokenStream {
    let (de, bounded) = (de(), read_bounds(model));
    let (mut schemas, mut types, mut checks) = (TokenStream::new(), TokenStream::new(), TokenStream::new());
    let (mut read, mut write) = (TokenStream::new(), TokenStream::new());
    // Without parameters, the types are compared where the enum is declared.
    let is_checked = model.generics.params.is_empty();
    for (index, (ident, ty)) in by_type.all().into_iter().enumerate() {
        let (span, self_ty) = (span_of(ty), enclosed(ty));
        schemas.extend(quote_spanned!(span=> || <#self_ty as __p::HasSchema>::SCHEMA,));
        let json_type = if index == by_type.variants.len() {
            quote!(__p::None)
        } else {
            quote_spanned!(span=> __p::type_of_variant(<#self_ty as __p::HasSchema>::SCHEMA))
        };
        if is_checked {
            let constant = format_ident!("__T{index}");
            checks.extend(quote!(const #constant: __p::Option<__p::JsonType> = #json_type;));
            types.extend(quote!(#constant,));
        } else {
            types.extend(quote!(#json_type,));
        }
        let secret = schema::secret_by_type(model, ty);
        let content = quote_spanned!(span=> <#self_ty as __p::ReadField<#de>>::deserialize_content(__deserializer));
        read.extend(quote! {
            #index => match #content {
                __p::Ok(__value) => __p::Ok(Self::#ident(__value)),
                __p::Err(__error) => __p::Err(__p::redact(__error, #secret, __p::None)),
            },
        });
        let content = quote_spanned!(span=> <#self_ty as __p::WriteField>::serialize_content(__value, __serializer));
        write.extend(quote!(Self::#ident(__value) => #content,));
    }
    let variant = quote! {
        const TYPES: &'static [__p::Option<__p::JsonType>] = &[#types];
        fn variant<__Deserializer: __p::Deserializer<#de>>(
            __index: __p::usize,
            __deserializer: __Deserializer,
        ) -> __p::Result<Self, __Deserializer::Error> {
            match __index {
                #read
                _ => __p::no_other(),
            }
        }
    };
    let mut impls = TokenStream::new();
    if model.reads {
        impls.extend(implement(model, &bounded, &quote!(__p::ReadByType<#de>), &variant));
    }
    impls.extend(deserialize(model, &bounded, &quote!(__p::by_type(__deserializer))));
    impls.extend(serialize(model, &write_bounds(model), &quote!(match self { #write })));
    let compared = if is_checked {
        let compare = quote_spanned!(span_of(&model.ident)=> __p::check_types(&[#types]));
        checks.extend(quote!(const _: () = #compare;));
        TokenStream::new()
    } else {
        types
    };
    let schema = quote!(&__p::one_of(&[#schemas], &[#compared]));
    impls.extend(has_schema(model, &schema_bounds(model), &schema));
    impls.extend(checks);
    impls
}
