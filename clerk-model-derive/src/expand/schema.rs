//! The schema of a field's type. Which types have one is only known to rustc; where a part of a container has none, the
//! container's is put together here.

use super::field;
use super::generics::{arguments, borrows};
use super::impls::span_of;
use crate::model::{Field, Model, ungrouped};
use crate::types::has_parameters;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{GenericArgument, PathArguments, Type};

/// What validates a value whose type has no schema.
#[derive(Clone, Copy)]
enum Whole<'a> {
    /// Reading it. The index is the field's.
    Read(&'a Model<'a>, usize),
    /// Nothing: for where only secrets matter.
    Unread,
}

impl Whole<'_> {
    /// The constants of that are named `SCHEMA` and `SCHEMA_FN`.
    fn of(self, ty: &Type, part: usize) -> TokenStream {
        match self {
            Whole::Read(model, _) if !model.reads => Whole::Unread.of(ty, part),
            Whole::Read(model, index) if borrows(ty, model.generics) => {
                let (arguments, part) = (arguments(model.generics), part_argument(part));
                quote_spanned!(span_of(ty)=> __p::ReadsField<__Field<#arguments #index #part>>)
            }
            Whole::Read(..) => quote_spanned!(span_of(ty)=> __p::Whole<#ty>),
            Whole::Unread => quote_spanned!(span_of(ty)=> __p::ReadsField<__p::Unread>),
        }
    }
}

/// The last argument of `__Field`, whose default is the whole field.
pub(super) fn part_argument(part: usize) -> Option<TokenStream> {
    (part > 0).then(|| quote!(, #part))
}

pub(super) fn of_field(model: &Model, field: &Field) -> TokenStream {
    if field.secret {
        of_secret(model, field)
    } else if field.with.is_some() {
        let reader = reader_of_module(model, field);
        quote!(__p::opaque_of::<#reader>)
    } else {
        of_type(model, field.index, field.read_type())
    }
}

/// What reads with a `with` module; nothing if nothing is read.
fn reader_of_module(model: &Model, field: &Field) -> TokenStream {
    if model.reads {
        let (arguments, index) = (arguments(model.generics), field.index);
        quote!(__Field<#arguments #index>)
    } else {
        quote!(__p::Unread)
    }
}

/// The schema of a field that is read as a whole, so that nothing of its value is shown.
fn of_secret(model: &Model, field: &Field) -> TokenStream {
    let (ty, index) = (field.read_type(), field.index);
    let (own, whole) = if field.with.is_some() {
        let arguments = arguments(model.generics);
        (
            quote!(__p::None),
            quote!(<__Field<#arguments #index> as __p::Reads>::SCHEMA),
        )
    } else {
        let whole = Whole::Read(model, index).of(ty, 0);
        let own = quote_spanned!(span_of(ty)=> <__p::Own<#ty>>::SCHEMA);
        (own, quote_spanned!(span_of(ty)=> <#whole>::SCHEMA))
    };
    quote!(|| const { &__p::secret(#own, #whole) })
}

/// The schema as a function.
pub(super) fn of_type(model: &Model, index: usize, ty: &Type) -> TokenStream {
    function(Whole::Read(model, index), ty, &mut 0)
}

/// The schema of a newtype's content, as a constant.
pub(super) fn of_content(model: &Model, ty: &Type) -> TokenStream {
    let own = quote_spanned!(span_of(ty)=> <__p::Own<#ty>>::SCHEMA);
    let other = constant(Whole::Read(model, 0), ty, &mut 0);
    quote!(__p::either(#own, #other))
}

/// `None` if the field is secret, or a type parameter decides that.
pub(super) fn secret_by(model: &Model, field: &Field) -> TokenStream {
    let ty = field.read_type();
    if field.secret {
        quote!(__p::None)
    } else if field.with.is_some() && !has_parameters(ty, model.generics) {
        let schema = of_field(model, field);
        quote!(__p::Some(#schema))
    } else {
        secret_by_type(model, ty)
    }
}

pub(super) fn secret_by_type(model: &Model, ty: &Type) -> TokenStream {
    if has_parameters(ty, model.generics) {
        quote!(__p::None)
    } else {
        let schema = function(Whole::Unread, ty, &mut 0);
        quote!(__p::Some(#schema))
    }
}

/// The type and those that it contains, in the order of their numbers.
pub(super) fn parts(ty: &Type) -> Vec<&Type> {
    let mut parts = vec![ty];
    for part in parts_of(ty) {
        parts.extend(self::parts(part));
    }
    parts
}

/// `next` is the number of the type among those of the field.
fn function(whole: Whole, ty: &Type, next: &mut usize) -> TokenStream {
    let own = quote_spanned!(span_of(ty)=> <__p::Own<#ty>>::SCHEMA_FN);
    let other = if parts_of(ty).is_empty() {
        let whole = whole.of(ty, *next);
        *next += 1;
        quote_spanned!(span_of(ty)=> <#whole>::SCHEMA_FN)
    } else {
        let schema = constant(whole, ty, next);
        quote!(|| { #schema })
    };
    quote_spanned!(span_of(ty)=> __p::either(#own, #other))
}

/// The schema of a type that has none of its own.
fn constant(whole: Whole, ty: &Type, next: &mut usize) -> TokenStream {
    let number = *next;
    *next += 1;
    let as_whole = whole.of(ty, number);
    let as_whole = quote_spanned!(span_of(ty)=> <#as_whole>::SCHEMA);
    let types = parts_of(ty);
    if types.is_empty() {
        return as_whole;
    }
    let holds = quote_spanned!(span_of(ty)=> <__p::Parts<#ty>>::HOLDS);
    if let ([part], true) = (&*types, is_pointer(ty)) {
        let own = quote_spanned!(span_of(*part)=> <__p::Own<#part>>::SCHEMA);
        let part = constant(whole, part, next);
        return quote!(__p::itself(#holds, __p::either(#own, #part), #as_whole));
    }
    let mut parts = TokenStream::new();
    for part in types {
        let schema = function(whole, part, next);
        parts.extend(quote!(#schema,));
    }
    quote!(const { &__p::container(#holds, const { &[#parts] }, #as_whole) })
}

/// The parts of what may be a container: its type arguments, or the elements of a tuple, array or slice. None where
/// all of them have a schema, by name.
fn parts_of(ty: &Type) -> Vec<&Type> {
    let arguments = arguments_of(ty);
    if arguments.iter().all(|argument| is_known(argument)) {
        Vec::new()
    } else {
        arguments
    }
}

fn is_known(ty: &Type) -> bool {
    let arguments = arguments_of(ty);
    field::is_known(ty) || !arguments.is_empty() && arguments.iter().all(|argument| is_known(argument))
}

fn arguments_of(ty: &Type) -> Vec<&Type> {
    match ungrouped(ty) {
        Type::Path(path) => match path.path.segments.last().map(|last| &last.arguments) {
            Some(PathArguments::AngleBracketed(arguments)) => {
                let mut types = Vec::new();
                for argument in &arguments.args {
                    if let GenericArgument::Type(ty) = argument {
                        types.push(ty);
                    }
                }
                types
            }
            Some(PathArguments::Parenthesized(_) | PathArguments::None) | None => Vec::new(),
        },
        Type::Array(array) => vec![&array.elem],
        Type::Slice(slice) => vec![&slice.elem],
        Type::Tuple(tuple) => tuple.elems.iter().collect(),
        _ => Vec::new(),
    }
}

/// By name: a pointer that reads as its target does.
fn is_pointer(ty: &Type) -> bool {
    const POINTERS: [&str; 4] = ["Box", "Rc", "Arc", "Cow"];
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|last| POINTERS.iter().any(|pointer| last.ident == pointer))
}
