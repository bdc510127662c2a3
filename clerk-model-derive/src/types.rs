//! What the tokens of a type show.

use crate::model::ungrouped;
use crate::tokens::tokens_of;
use proc_macro2::{Ident, TokenStream};
use syn::{GenericArgument, Generics, PathArguments, ReturnType, Type};

/// Parameters and their associated types: `T` and `T::Item`.
pub(crate) fn collect(ty: &Type, generics: &Generics, found: &mut Vec<TokenStream>) {
    match ungrouped(ty) {
        Type::Path(path) => {
            if let Some(qself) = &path.qself {
                let mut inside = Vec::new();
                collect(&qself.ty, generics, &mut inside);
                if !inside.is_empty() {
                    found.push(tokens_of(ty));
                }
                return;
            }
            let segments = &path.path.segments;
            let parameter = segments.first().filter(|first| {
                path.path.leading_colon.is_none()
                    && generics.type_params().any(|parameter| parameter.ident == first.ident)
            });
            if parameter.is_some() {
                found.push(tokens_of(ty));
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

pub(crate) fn has_parameters(ty: &Type, generics: &Generics) -> bool {
    let mut found = Vec::new();
    collect(ty, generics, &mut found);
    !found.is_empty()
}

/// Whether it is the name of one of std's containers.
pub(crate) fn is_container_name(name: &Ident) -> bool {
    const CONTAINERS: [&str; 13] = [
        "Option",
        "Vec",
        "Box",
        "HashMap",
        "BTreeMap",
        "HashSet",
        "BTreeSet",
        "VecDeque",
        "LinkedList",
        "BinaryHeap",
        "Cow",
        "Rc",
        "Arc",
    ];
    CONTAINERS.iter().any(|container| name == container)
}
