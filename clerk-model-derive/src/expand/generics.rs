//! The generics of the impls.

use crate::model::{Default, Field, Form, Kind, Model, Object, Shape, ungrouped};
use crate::tokens::{replace_names, tokens_of};
use crate::types::{collect, has_parameters, is_container_name};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericArgument, GenericParam, Generics, PathArguments, Type};

/// The `'de` lifetime; no lifetime of the item can have this name.
pub(super) fn de() -> TokenStream {
    quote!('__de)
}

pub(super) struct Bounded {
    parameters: Vec<TokenStream>,
    conditions: Vec<TokenStream>,
}

impl Bounded {
    /// The item's own parameters and where clause.
    pub(super) fn new(generics: &Generics) -> Self {
        let mut bounded = Bounded {
            parameters: Vec::new(),
            conditions: Vec::new(),
        };
        for parameter in &generics.params {
            bounded.parameters.push(match parameter {
                GenericParam::Lifetime(lifetime) => tokens_of(lifetime),
                GenericParam::Type(ty) => {
                    let (ident, bounds) = (&ty.ident, &ty.bounds);
                    if bounds.is_empty() {
                        tokens_of(ident)
                    } else {
                        quote!(#ident: #bounds)
                    }
                }
                GenericParam::Const(constant) => {
                    let (ident, ty) = (&constant.ident, &constant.ty);
                    quote!(const #ident: #ty)
                }
            });
        }
        if let Some(clause) = &generics.where_clause {
            for condition in &clause.predicates {
                bounded.conditions.push(tokens_of(condition));
            }
        }
        bounded
    }

    pub(super) fn with_de(mut self, generics: &Generics) -> Self {
        let de = de();
        for lifetime in generics.lifetimes() {
            let lifetime = &lifetime.lifetime;
            self.conditions.push(quote!(#de: #lifetime));
        }
        self.parameters.insert(0, de);
        self
    }

    pub(super) fn bound(mut self, types: &[TokenStream], bound: &TokenStream) -> Self {
        for ty in types {
            self.conditions.push(quote!(#ty: #bound));
        }
        self
    }

    pub(super) fn parameter(mut self, parameter: TokenStream) -> Self {
        self.parameters.push(parameter);
        self
    }

    /// Lifetimes come first.
    pub(super) fn first_parameter(mut self, parameter: TokenStream) -> Self {
        self.parameters.insert(0, parameter);
        self
    }

    /// `<...>` and the where clause.
    pub(super) fn split(&self) -> (TokenStream, TokenStream) {
        let (parameters, conditions) = (&self.parameters, &self.conditions);
        let clause = (!conditions.is_empty()).then(|| quote!(where #(#conditions),*));
        (quote!(<#(#parameters),*>), clause.unwrap_or_default())
    }
}

pub(super) fn read_bounds(model: &Model) -> Bounded {
    let de = de();
    let mut own = Vec::new();
    if has_default(model) && model.generics.type_params().next().is_some() {
        let (ident, arguments) = (&model.ident, arguments(model.generics));
        own.push(quote!(#ident<#arguments>));
    }
    let described = if matches!(model.kind, Kind::ByType(_)) {
        read_parameters(model)
    } else {
        Vec::new()
    };
    Bounded::new(model.generics)
        .bound(&described, &quote!(__p::HasSchema))
        .bound(&own, &quote!(__p::Default))
        .with_de(model.generics)
        .bound(&read_parameters(model), &quote!(__p::Deserialize<#de>))
        .bound(&default_parameters(model), &quote!(__p::Default))
}

pub(super) fn write_bounds(model: &Model) -> Bounded {
    Bounded::new(model.generics).bound(&read_parameters(model), &quote!(__p::Serialize))
}

pub(super) fn schema_bounds(model: &Model) -> Bounded {
    let owned = if model.reads {
        owned_parameters(model)
    } else {
        Vec::new()
    };
    Bounded::new(model.generics)
        .bound(&read_parameters(model), &quote!(__p::HasSchema))
        .bound(&owned, &quote!(__p::DeserializeOwned))
}

fn read_parameters(model: &Model) -> Vec<TokenStream> {
    let by_type = |field: &Field| field.with.is_none() && !matches!(field.shape, Shape::Skip);
    used(model, &by_type, |_| true)
}

fn has_default(model: &Model) -> bool {
    matches!(&model.kind, Kind::Object(object) if object.has_default)
}

fn default_parameters(model: &Model) -> Vec<TokenStream> {
    let of_struct = has_default(model);
    let by_default = |field: &Field| match field.shape {
        Shape::Skip => !of_struct,
        Shape::Keyed(Form::Default {
            default: Default::Trait,
            ..
        }) => true,
        Shape::Keyed(_) | Shape::Extra(_) | Shape::Flatten(_) => false,
    };
    used(model, &by_default, |_| false)
}

/// The parameters in types that are validated by deserializing them: foreign ones, and those with a `check` or `secret`.
fn owned_parameters(model: &Model) -> Vec<TokenStream> {
    let by_owning = |field: &Field| {
        field.with.is_none()
            && !matches!(field.shape, Shape::Skip)
            && (field.secret || field.check.is_some() || !is_container(field.ty))
    };
    used(model, &by_owning, |ty| !is_container(ty))
}

/// The parameters in variants whose discriminator is that of the model.
pub(super) fn tagged_parameters(model: &Model) -> Vec<TokenStream> {
    let mut found = Vec::new();
    if let Kind::Tagged(tagged) = &model.kind {
        for variant in &tagged.variants {
            if let (Some(ty), true) = (variant.ty(), variant.objects.is_empty()) {
                if has_parameters(ty, model.generics) {
                    found.push(tokens_of(ty));
                }
            }
        }
    }
    found
}

fn used(model: &Model, wanted: &dyn Fn(&Field) -> bool, whole: fn(&Type) -> bool) -> Vec<TokenStream> {
    let mut found = Vec::new();
    let of_object = |object: &Object, found: &mut Vec<TokenStream>| {
        for field in &object.fields {
            if wanted(field) {
                collect(field.ty, model.generics, found);
            }
        }
    };
    match &model.kind {
        Kind::Object(object) => of_object(object, &mut found),
        Kind::Transparent(newtype) if whole(newtype.ty) => collect(newtype.ty, model.generics, &mut found),
        Kind::Tagged(tagged) => {
            for variant in tagged.all() {
                match variant.ty() {
                    Some(ty) if whole(ty) => collect(ty, model.generics, &mut found),
                    Some(_) | None => {}
                }
                if let Some(object) = variant.fields() {
                    of_object(object, &mut found);
                }
            }
        }
        Kind::ByType(by_type) => {
            for (_, ty) in by_type.all() {
                if whole(ty) {
                    collect(ty, model.generics, &mut found);
                }
            }
        }
        Kind::Transparent(_) | Kind::StringEnum(_) | Kind::IntegerEnum(_) | Kind::Refused => {}
    }
    let (mut names, mut once) = (Vec::new(), Vec::new());
    for ty in found {
        let name = ty.to_string();
        if !names.contains(&name) {
            names.push(name);
            once.push(ty);
        }
    }
    once
}

/// Whether the type has a schema if its parameters and plain names have one.
fn is_container(ty: &Type) -> bool {
    match ungrouped(ty) {
        Type::Path(path) => path.path.segments.iter().all(|segment| match &segment.arguments {
            PathArguments::None => true,
            PathArguments::AngleBracketed(arguments) => {
                is_container_name(&segment.ident)
                    && arguments.args.iter().all(|argument| match argument {
                        GenericArgument::Type(ty) => is_container(ty),
                        _ => true,
                    })
            }
            PathArguments::Parenthesized(_) => false,
        }),
        Type::Reference(reference) => is_container(&reference.elem),
        Type::Array(array) => is_container(&array.elem),
        Type::Slice(slice) => is_container(&slice.elem),
        Type::Tuple(tuple) => tuple.elems.iter().all(is_container),
        _ => false,
    }
}

pub(super) fn borrows(tokens: &dyn ToTokens, generics: &Generics) -> bool {
    let text = with_de_lifetime(tokens_of(tokens), generics).to_string();
    text != tokens_of(tokens).to_string()
}

pub(super) fn with_de_lifetime(tokens: TokenStream, generics: &Generics) -> TokenStream {
    replace_lifetimes(tokens, generics, "__de")
}

pub(super) fn with_static_lifetime(tokens: TokenStream, generics: &Generics) -> TokenStream {
    replace_lifetimes(tokens, generics, "static")
}

fn replace_lifetimes(tokens: TokenStream, generics: &Generics, name: &str) -> TokenStream {
    replace_names(tokens, &|ident, is_lifetime| {
        let own = is_lifetime && generics.lifetimes().any(|own| own.lifetime.ident == *ident);
        own.then(|| tokens_of(&Ident::new(name, ident.span())))
    })
}

/// Without brackets, each followed by a comma.
pub(super) fn arguments(generics: &Generics) -> TokenStream {
    let mut arguments = TokenStream::new();
    for parameter in &generics.params {
        match parameter {
            GenericParam::Lifetime(lifetime) => lifetime.lifetime.to_tokens(&mut arguments),
            GenericParam::Type(ty) => ty.ident.to_tokens(&mut arguments),
            GenericParam::Const(constant) => constant.ident.to_tokens(&mut arguments),
        }
        arguments.extend(quote!(,));
    }
    arguments
}
