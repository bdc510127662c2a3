//! The item's generics, as each impl needs them: which parameters are bounded by what, and lifetimes exchanged.

use crate::model::{ungrouped, Field, Kind, Model, Shape};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::{GenericArgument, GenericParam, Generics, PathArguments, ReturnType, Type};

/// What serde lends from; no lifetime of the item's can have this name.
pub(super) fn de() -> TokenStream {
    quote!('__de)
}

/// An impl's generics.
pub(super) struct Bounded {
    parameters: Vec<TokenStream>,
    conditions: Vec<TokenStream>,
}

impl Bounded {
    /// The item's own parameters and conditions.
    pub(super) fn new(generics: &Generics) -> Self {
        let parameters = generics.params.iter().map(|parameter| match parameter {
            GenericParam::Lifetime(lifetime) => lifetime.to_token_stream(),
            GenericParam::Type(ty) => {
                let (ident, bounds) = (&ty.ident, &ty.bounds);
                if bounds.is_empty() {
                    ident.to_token_stream()
                } else {
                    quote!(#ident: #bounds)
                }
            }
            GenericParam::Const(constant) => {
                let (ident, ty) = (&constant.ident, &constant.ty);
                quote!(const #ident: #ty)
            }
        });
        let conditions = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        Bounded {
            parameters: parameters.collect(),
            conditions: conditions.map(ToTokens::to_token_stream).collect(),
        }
    }

    /// Adds the lifetime that serde lends for, which outlives the item's own.
    pub(super) fn lending(mut self, generics: &Generics) -> Self {
        let de = de();
        for lifetime in generics.lifetimes() {
            let lifetime = &lifetime.lifetime;
            self.conditions.push(quote!(#de: #lifetime));
        }
        self.parameters.insert(0, de);
        self
    }

    /// Adds a bound for each of the types.
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

    /// `<...>` behind `impl`, and the where clause.
    pub(super) fn split(&self) -> (TokenStream, TokenStream) {
        let (parameters, conditions) = (&self.parameters, &self.conditions);
        let clause = (!conditions.is_empty()).then(|| quote!(where #(#conditions),*));
        (quote!(<#(#parameters),*>), clause.into_token_stream())
    }
}

/// The parameters that `Deserialize` and `Serialize` bound: those in the types of fields that are read by type.
pub(super) fn read_parameters(model: &Model) -> Vec<TokenStream> {
    let by_type = |field: &Field| field.with.is_none() && !matches!(field.shape, Shape::Skip);
    used(model, by_type, |_| true)
}

/// The parameters that must have a `Default`.
pub(super) fn default_parameters(model: &Model) -> Vec<TokenStream> {
    use crate::model::Default;
    let by_default = |field: &Field| match &field.shape {
        Shape::Skip => true,
        Shape::Default { default, .. } => matches!(default, Default::Trait),
        _ => false,
    };
    used(model, by_default, |_| false)
}

/// The parameters inside types that may be foreign, or are read again for a `check`: judging them takes a type that
/// owns what it reads.
pub(super) fn owned_parameters(model: &Model) -> Vec<TokenStream> {
    let by_owning = |field: &Field| {
        field.with.is_none()
            && !matches!(field.shape, Shape::Skip)
            && (field.check.is_some() || !is_container(field.ty))
    };
    used(model, by_owning, |ty| !is_container(ty))
}

/// The parameters that must be models with a discriminator: those that are the content of a variant without one.
pub(super) fn tagged_parameters(model: &Model) -> Vec<TokenStream> {
    let mut found = Vec::new();
    if let Kind::Union(union) = &model.kind {
        for variant in union.variants.iter().filter(|variant| variant.objects.is_empty()) {
            if has_parameters(variant.ty, model.generics) {
                found.push(variant.ty.to_token_stream());
            }
        }
    }
    found
}

/// The parameters in the types of the fields that are wanted, or in those of the newtype's field and of variants.
fn used(model: &Model, wanted: impl Fn(&Field) -> bool, whole: impl Fn(&Type) -> bool) -> Vec<TokenStream> {
    let mut found = Vec::new();
    match &model.kind {
        Kind::Object(object) => {
            for field in object.fields.iter().filter(|field| wanted(field)) {
                collect(field.ty, model.generics, &mut found);
            }
        }
        Kind::Transparent(ty) if whole(ty) => collect(ty, model.generics, &mut found),
        Kind::Union(union) => {
            for variant in union.all().filter(|variant| whole(variant.ty)) {
                collect(variant.ty, model.generics, &mut found);
            }
        }
        Kind::Transparent(_) | Kind::Names(_) | Kind::Refused => {}
    }
    let mut names: Vec<String> = Vec::new();
    found.retain(|ty| {
        let name = ty.to_string();
        let new = !names.contains(&name);
        names.push(name);
        new
    });
    found
}

/// Collects the parameters in a type, and the types that are associated with one: `T` and `T::Item`.
fn collect(ty: &Type, generics: &Generics, found: &mut Vec<TokenStream>) {
    match ungrouped(ty) {
        Type::Path(path) => {
            if let Some(qself) = &path.qself {
                let mut inside = Vec::new();
                collect(&qself.ty, generics, &mut inside);
                if !inside.is_empty() {
                    found.push(ty.to_token_stream());
                }
                return;
            }
            let segments = &path.path.segments;
            let parameter = segments.first().filter(|first| {
                path.path.leading_colon.is_none()
                    && generics.type_params().any(|parameter| parameter.ident == first.ident)
            });
            if parameter.is_some() {
                found.push(ty.to_token_stream());
            }
            if segments.last().is_some_and(|last| last.ident == "PhantomData") {
                return;
            }
            for segment in segments {
                match &segment.arguments {
                    PathArguments::AngleBracketed(arguments) => {
                        for argument in &arguments.args {
                            if let GenericArgument::Type(ty) = argument {
                                collect(ty, generics, found);
                            }
                        }
                    }
                    PathArguments::Parenthesized(arguments) => {
                        for input in &arguments.inputs {
                            collect(&input.ty, generics, found);
                        }
                        if let ReturnType::Type(_, ty) = &arguments.output {
                            collect(ty, generics, found);
                        }
                    }
                    PathArguments::None => {}
                }
            }
        }
        Type::Reference(reference) => collect(&reference.elem, generics, found),
        Type::Array(array) => collect(&array.elem, generics, found),
        Type::Slice(slice) => collect(&slice.elem, generics, found),
        Type::Tuple(tuple) => {
            for ty in &tuple.elems {
                collect(ty, generics, found);
            }
        }
        _ => {}
    }
}

/// Whether the type depends on a type parameter of the item's.
pub(super) fn has_parameters(ty: &Type, generics: &Generics) -> bool {
    let mut found = Vec::new();
    collect(ty, generics, &mut found);
    !found.is_empty()
}

/// Whether a type is made of std's containers around parameters and plain names, all of which have a schema.
fn is_container(ty: &Type) -> bool {
    const CONTAINERS: [&str; 12] = [
        "Option",
        "Vec",
        "Box",
        "HashMap",
        "BTreeMap",
        "HashSet",
        "BTreeSet",
        "VecDeque",
        "LinkedList",
        "Cow",
        "Rc",
        "Arc",
    ];
    match ungrouped(ty) {
        Type::Path(path) => path.path.segments.iter().all(|segment| match &segment.arguments {
            PathArguments::None => true,
            PathArguments::AngleBracketed(arguments) => {
                CONTAINERS.iter().any(|container| segment.ident == container)
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

/// Whether a lifetime of the item's stands in the tokens.
pub(super) fn borrows(tokens: &impl ToTokens, generics: &Generics) -> bool {
    let text = relent(tokens.to_token_stream(), generics).to_string();
    text != tokens.to_token_stream().to_string()
}

/// The tokens with every lifetime of the item's exchanged for the one that serde lends for.
pub(super) fn relent(tokens: TokenStream, generics: &Generics) -> TokenStream {
    exchange_all(tokens, generics, "__de")
}

/// The tokens with every lifetime of the item's exchanged for `'static`.
pub(super) fn forever(tokens: TokenStream, generics: &Generics) -> TokenStream {
    exchange_all(tokens, generics, "static")
}

fn exchange_all(tokens: TokenStream, generics: &Generics, name: &str) -> TokenStream {
    let lifetimes: Vec<&Ident> = generics.lifetimes().map(|lifetime| &lifetime.lifetime.ident).collect();
    exchange(tokens, &lifetimes, name)
}

fn exchange(tokens: TokenStream, lifetimes: &[&Ident], name: &str) -> TokenStream {
    let mut tick = false;
    tokens
        .into_iter()
        .map(|token| {
            let after_tick = std::mem::replace(&mut tick, matches!(&token, TokenTree::Punct(p) if p.as_char() == '\''));
            match token {
                TokenTree::Group(group) => {
                    let mut exchanged = Group::new(group.delimiter(), exchange(group.stream(), lifetimes, name));
                    exchanged.set_span(group.span());
                    TokenTree::Group(exchanged)
                }
                TokenTree::Ident(ident) if after_tick && lifetimes.contains(&&ident) => {
                    TokenTree::Ident(Ident::new(name, ident.span()))
                }
                token => token,
            }
        })
        .collect()
}

/// The item's arguments: `<'a, T, N>`, without the brackets, a comma behind each.
pub(super) fn arguments(generics: &Generics) -> TokenStream {
    let arguments = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(lifetime) => lifetime.lifetime.to_token_stream(),
        GenericParam::Type(ty) => ty.ident.to_token_stream(),
        GenericParam::Const(constant) => constant.ident.to_token_stream(),
    });
    quote!(#(#arguments,)*)
}
