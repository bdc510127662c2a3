//! Everything that a field emits, except for validation, which is in [`schema`] and [`check`].

use super::generics::{arguments, borrows, de};
use super::impls::span_of;
use super::{check, schema};
use crate::model::{Default, DefaultValue, Field, Form, Model, Object, Shape, enclosed, option_of, ungrouped};
use crate::parse::attribute::DefaultLiteral;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{PathArguments, Type};

pub(super) fn slot(field: &Field) -> Ident {
    Ident::new(&format!("__f{}", field.index), span_of(&field.ty))
}

pub(super) fn slot_type(field: &Field) -> Option<TokenStream> {
    let (ty, read, de) = (&field.ty, field.read_type(), de());
    match field.shape {
        Shape::Skip => None,
        Shape::Flatten(_) => Some(quote_spanned!(span_of(ty)=> __p::Adjacent<#de, #ty>)),
        Shape::Keyed(_) | Shape::Extra(_) => Some(quote!(__p::Option<#read>)),
    }
}

pub(super) fn empty_slot(field: &Field) -> TokenStream {
    match field.shape {
        Shape::Flatten(_) => quote!(__p::Adjacent::START),
        Shape::Keyed(_) | Shape::Skip | Shape::Extra(_) => quote!(__p::None),
    }
}

/// Match arms; `position` is the index in the table.
pub(super) fn read(model: &Model, object: &Object, field: &Field, position: usize) -> TokenStream {
    let (slot, de, span, self_ty) = (slot(field), de(), span_of(&field.ty), enclosed(field.ty));
    match field.shape {
        Shape::Keyed(_) => {
            let read = checked(model, object, field, &read_value(model, field));
            quote!(#position => #read,)
        }
        Shape::Skip => TokenStream::new(),
        Shape::Extra(_) => quote_spanned! {span=>
            __p::EXTRA => <#self_ty as __p::ReadExtra<#de>>::read(__map, &mut self.#slot, __progress),
        },
        Shape::Flatten(_) => quote_spanned! {span=>
            __p::FLATTEN_TAG => <#self_ty as __p::ReadFlattened<#de>>::tag(&mut self.#slot, __map),
            __p::FLATTEN_CONTENT => <#self_ty as __p::ReadFlattened<#de>>::content(&mut self.#slot, __map),
        },
    }
}

fn read_value(model: &Model, field: &Field) -> TokenStream {
    let (slot, de, ty) = (slot(field), de(), field.read_type());
    if field.with.is_some() {
        let (arguments, index) = (arguments(model.generics), field.index);
        return quote!(__p::seeded(__map, &mut self.#slot, __Field::<#arguments #index>(__p::PhantomData)));
    }
    if is_cow(ty, model) {
        let read = if field.is_nullable() {
            quote!(nullable_cow)
        } else {
            quote!(cow)
        };
        return quote!(__p::#read(__map, &mut self.#slot));
    }
    let (self_ty, span) = (enclosed(ty), span_of(ty));
    let read = if field.is_of_type() {
        quote_spanned!(span=> read_of_type)
    } else if field.is_nullable() {
        quote_spanned!(span=> read_nullable)
    } else {
        quote_spanned!(span=> read)
    };
    quote_spanned!(span=> <#self_ty as __p::ReadField<#de>>::#read(__map, &mut self.#slot))
}

fn checked(model: &Model, object: &Object, field: &Field, read: &TokenStream) -> TokenStream {
    let Some(check) = &field.check else {
        return read.clone();
    };
    let (slot, key) = (slot(field), object.written(field));
    let unwrap = check::unwrap(field);
    let check = check::call(check, &enclosed(field.checked_type()));
    let schema = schema::secret_by(model, field);
    quote! {
        match #read {
            __p::Ok(()) => __p::check(__p::Option::as_ref(&self.#slot) #unwrap, #check, #key, #schema),
            __p::Err(__error) => __p::Err(__error),
        }
    }
}

/// A plain field without a value does not match.
pub(super) fn pattern(field: &Field) -> TokenStream {
    let slot = slot(field);
    match &field.shape {
        Shape::Keyed(form) => match form {
            Form::Plain => quote!(#slot: __p::Some(#slot),),
            Form::Default { .. }
            | Form::Option { .. }
            | Form::NonNull
            | Form::OptionDefault(_)
            | Form::Double
            | Form::OfType => quote!(#slot,),
        },
        Shape::Skip => TokenStream::new(),
        Shape::Extra(_) | Shape::Flatten(_) => quote!(#slot,),
    }
}

/// `has_default` is that of the struct.
pub(super) fn finish(field: &Field, position: usize, has_default: bool) -> TokenStream {
    let (slot, self_ty, span) = (slot(field), enclosed(field.ty), span_of(&field.ty));
    match &field.shape {
        Shape::Keyed(form) => finish_keyed(field, form, position),
        Shape::Skip if has_default => or_else(field, &missing(position)),
        Shape::Skip => default_of(field),
        Shape::Extra(_) => or_else(field, &default_of(field)),
        Shape::Flatten(_) => {
            let de = de();
            let finish = quote_spanned!(span=> <#self_ty as __p::ReadFlattened<#de>>::finish::<__Error>(#slot));
            quote! {
                match #finish {
                    __p::Ok(__value) => __value,
                    __p::Err(__error) => return __p::Err(__error),
                }
            }
        }
    }
}

fn finish_keyed(field: &Field, form: &Form, position: usize) -> TokenStream {
    let (slot, self_ty, span) = (slot(field), enclosed(field.ty), span_of(&field.ty));
    match form {
        Form::Plain => quote!(#slot),
        Form::Double | Form::Option { .. } | Form::NonNull => {
            let inner = option_of(field.ty);
            let from_slot = quote_spanned!(span=> <#self_ty as __p::OptionField<#inner>>::from_slot);
            if field.with.is_some() {
                or_else(field, &quote!(#from_slot(__p::None)))
            } else {
                quote_spanned!(span=> #from_slot(#slot))
            }
        }
        Form::OptionDefault(value) => {
            let default = match value {
                DefaultValue::Path(_) | DefaultValue::OfStruct => default_value(value, field.ty, position),
                DefaultValue::Literal(_) => {
                    let value = default_value(value, option_of(field.ty).unwrap_or(field.ty), position);
                    quote!(__p::Some(#value))
                }
            };
            or_else(field, &default)
        }
        Form::Default {
            default: Default::Value(value),
            ..
        } => or_else(field, &default_value(value, field.ty, position)),
        Form::Default {
            default: Default::Trait,
            ..
        } => or_else(field, &default_of(field)),
        Form::OfType => {
            let missing = missing(position);
            let absent = quote! {
                match __p::absent() {
                    __p::Some(__value) => __value,
                    __p::None => #missing,
                }
            };
            or_else(field, &absent)
        }
    }
}

/// The value of a `default` for a field of this type.
fn default_value(value: &DefaultValue, ty: &Type, position: usize) -> TokenStream {
    match value {
        // The slot has been filled.
        DefaultValue::OfStruct => missing(position),
        DefaultValue::Path(path) => quote_spanned!(span_of(path)=> #path()),
        DefaultValue::Literal(literal) => literal_of(literal, ty),
    }
}

fn missing(position: usize) -> TokenStream {
    quote!(return __p::Err(__p::missing_field(__TABLE, #position)))
}

/// The slot of a field that is filled from the struct's `Default`, and its initial value where it has none.
pub(super) fn from_default(field: &Field) -> Option<(Ident, TokenStream)> {
    let (slot, ty) = (slot(field), &field.ty);
    match &field.shape {
        Shape::Skip => Some((slot.clone(), quote!(let #slot: __p::Option<#ty> = __p::None;))),
        Shape::Keyed(
            Form::OptionDefault(DefaultValue::OfStruct)
            | Form::Default {
                default: Default::Value(DefaultValue::OfStruct),
                ..
            },
        ) => Some((slot, TokenStream::new())),
        Shape::Keyed(_) | Shape::Extra(_) | Shape::Flatten(_) => None,
    }
}

fn literal_of(default: &DefaultLiteral, ty: &Type) -> TokenStream {
    let name = match ungrouped(ty) {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    };
    let tokens = &default.tokens;
    match (name.as_deref(), &default.float) {
        (Some("String"), _) => quote_spanned!(span_of(tokens)=> __p::text(#tokens)),
        (Some("Cow"), _) => quote_spanned!(span_of(tokens)=> __p::cow_of(#tokens)),
        (Some("f32" | "f64"), Some(float)) => float.clone(),
        // With its type, for the error of another one.
        _ => quote!({ let __default: #ty = #tokens; __default }),
    }
}

fn default_of(field: &Field) -> TokenStream {
    quote_spanned!(span_of(&field.ty)=> __p::Default::default())
}

fn or_else(field: &Field, default: &TokenStream) -> TokenStream {
    let slot = slot(field);
    quote! {
        match #slot {
            __p::Some(__value) => __value,
            __p::None => #default,
        }
    }
}

/// `None` if the field is always written, or never.
pub(super) fn is_present(model: &Model, field: &Field) -> Option<TokenStream> {
    let Shape::Keyed(form) = &field.shape else {
        return None;
    };
    let (value, span) = (value(model, field), span_of(&field.ty));
    let is_some = match form {
        Form::Option { required: false } | Form::NonNull | Form::Double => {
            let (self_ty, inner) = (enclosed(field.ty), option_of(field.ty));
            Some(quote_spanned!(span=> <#self_ty as __p::OptionField<#inner>>::is_some(#value)))
        }
        Form::OfType => Some(quote!(!__p::is_none(#value))),
        Form::Plain | Form::Default { .. } | Form::Option { required: true } | Form::OptionDefault(_) => None,
    };
    let Some(omit_if) = &field.omit_if else {
        return is_some;
    };
    let is_kept = quote_spanned!(span_of(omit_if)=> !#omit_if(#value));
    Some(match is_some {
        Some(is_some) => quote!(#is_some && #is_kept),
        None => is_kept,
    })
}

/// The number of entries without a key in the table.
pub(super) fn other_entries(model: &Model, field: &Field, flattened: &TokenStream) -> Option<TokenStream> {
    let (value, span, self_ty) = (value(model, field), span_of(&field.ty), enclosed(field.ty));
    match field.shape {
        Shape::Extra(_) => Some(quote_spanned!(span=> <#self_ty as __p::WriteExtra>::len(#value, __TABLE, #flattened))),
        Shape::Flatten(_) => Some(quote_spanned!(span=> <#self_ty as __p::WriteFlattened>::entries(#value))),
        Shape::Keyed(_) | Shape::Skip => None,
    }
}

pub(super) fn write(model: &Model, field: &Field, position: usize, flattened: &TokenStream) -> TokenStream {
    let (value, span, self_ty) = (value(model, field), span_of(&field.ty), enclosed(field.ty));
    match &field.shape {
        Shape::Keyed(form) => write_keyed(model, field, form, position),
        Shape::Skip => TokenStream::new(),
        Shape::Extra(_) => {
            quote_spanned!(span=> <#self_ty as __p::WriteExtra>::write(#value, __writer, __TABLE, #flattened);)
        }
        Shape::Flatten(_) => quote_spanned!(span=> <#self_ty as __p::WriteFlattened>::write(#value, __writer);),
    }
}

fn write_keyed(model: &Model, field: &Field, form: &Form, position: usize) -> TokenStream {
    let (value, span, self_ty) = (value(model, field), span_of(&field.ty), enclosed(field.ty));
    if field.with.is_some() {
        let (arguments, index) = (arguments(model.generics), field.index);
        let write = quote! {
            __writer.field(
                __TABLE.names_of(#position),
                &__p::With(#value, __p::PhantomData::<__Field<#arguments #index>>),
            );
        };
        return match is_present(model, field) {
            Some(is_present) => quote!(if #is_present { #write }),
            None => write,
        };
    }
    let method = match form {
        Form::Plain | Form::Default { .. } => quote_spanned!(span=> write),
        Form::OfType => quote_spanned!(span=> write_of_type),
        Form::Option { required: false } | Form::NonNull | Form::Double => quote_spanned!(span=> write_some),
        Form::Option { required: true } | Form::OptionDefault(_) => quote_spanned!(span=> write_nullable),
    };
    let write = if let (true, Some(inner)) = (form.is_option(), option_of(field.ty)) {
        let inside = quote_spanned!(span=> <#self_ty as __p::OptionField<#inner>>::value(#value));
        let inner = enclosed(inner);
        quote_spanned!(span=> <#inner as __p::WriteField>::#method(#inside, __writer, __TABLE, #position);)
    } else {
        quote_spanned!(span=> <#self_ty as __p::WriteField>::#method(#value, __writer, __TABLE, #position);)
    };
    match (&field.omit_if, is_present(model, field)) {
        (Some(_), Some(is_present)) => quote!(if #is_present { #write }),
        _ => write,
    }
}

/// A reference to the field's value, with the span of its type.
fn value(model: &Model, field: &Field) -> TokenStream {
    let span = span_of(&field.ty);
    if model.variant.is_some() {
        // A struct of references.
        let slot = slot(field);
        return quote_spanned!(span=> self.#slot);
    }
    let mut name = field.ident.clone();
    name.set_span(span);
    quote_spanned!(span=> &self.#name)
}

/// Does not compile for an alias of `Option`, or another type named `Option`.
pub(super) fn assert_option(field: &Field) -> TokenStream {
    let (ty, span, self_ty) = (&field.ty, span_of(&field.ty), enclosed(field.ty));
    let mut asserts = TokenStream::new();
    let Shape::Keyed(form) = &field.shape else {
        return asserts;
    };
    match form {
        Form::Plain | Form::Default { .. } => {
            if !is_known(ty) {
                asserts.extend(quote_spanned!(span=> <__p::FieldType<#ty>>::is_not_option();));
            }
        }
        Form::Option { .. } | Form::NonNull | Form::OptionDefault(_) | Form::Double => {
            let inner = option_of(ty);
            // Without `with`, reading and writing assert it.
            if field.with.is_some() {
                asserts.extend(quote_spanned!(span=> let _ = <#self_ty as __p::OptionField<#inner>>::is_some;));
            }
            if let (Form::Double, Some(inner)) = (form, inner) {
                let (self_ty, innermost) = (enclosed(inner), option_of(inner));
                asserts.extend(quote_spanned!(span=> let _ = <#self_ty as __p::OptionField<#innermost>>::is_some;));
            }
        }
        Form::OfType => {}
    }
    asserts
}

/// By name: these are not `Option`s.
pub(super) fn is_known(ty: &Type) -> bool {
    const KNOWN: [&str; 17] = [
        "String", "str", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32",
        "u64", "usize",
    ];
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    path.path
        .get_ident()
        .is_some_and(|ident| KNOWN.iter().any(|known| ident == known))
}

/// A borrowed `Cow<str>`, which serde would copy.
pub(super) fn is_cow(ty: &Type, model: &Model) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    let Some(last) = path.path.segments.last() else {
        return false;
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return false;
    };
    let of_str = arguments.args.last().is_some_and(|argument| match argument {
        syn::GenericArgument::Type(Type::Path(ty)) => ty.path.segments.last().is_some_and(|last| last.ident == "str"),
        _ => false,
    });
    last.ident == "Cow" && of_str && borrows(ty, model.generics)
}
