//! The parsed item.

use crate::case::Rule;
use crate::errors::Location;
use crate::parse::attribute::{Constant, DefaultLiteral, Integer, Literal, LiteralValue, Text};
use crate::tokens::tokens_of;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Generics, Type, Visibility};

#[allow(clippy::struct_excessive_bools)] // They do not depend on each other.
pub(crate) struct Model<'a> {
    pub(crate) ident: Ident,
    /// As messages and definitions have it.
    pub(crate) name: String,
    /// For the fields of a variant, the enum and the variant: the item is a type that only generated code knows.
    pub(crate) variant: Option<(Ident, Ident)>,
    pub(crate) vis: &'a Visibility,
    pub(crate) generics: &'a Generics,
    /// The path of `clerk_models`.
    pub(crate) krate: TokenStream,
    /// Whether `Deserialize` and `Serialize` are implemented.
    pub(crate) reads: bool,
    pub(crate) writes: bool,
    pub(crate) kind: Kind<'a>,
    /// Whether the stub impls include `ClerkModel`.
    pub(crate) has_discriminator: bool,
    pub(crate) is_enum: bool,
}

pub(crate) enum Kind<'a> {
    Object(Object<'a>),
    Transparent(Newtype<'a>),
    StringEnum(StringEnum<'a>),
    IntegerEnum(IntegerEnum<'a>),
    ByType(ByType<'a>),
    Tagged(TaggedEnum<'a>),
    /// Not derivable; the error is reported.
    Refused,
}

pub(crate) struct Newtype<'a> {
    pub(crate) ty: &'a Type,
    pub(crate) index: usize,
    /// The indices of its `PhantomData`.
    pub(crate) phantoms: Vec<usize>,
}

pub(crate) struct Object<'a> {
    pub(crate) tag: Option<Tag>,
    pub(crate) constants: Vec<Constant>,
    pub(crate) rule: Rule,
    pub(crate) exact_keys: bool,
    /// Whether absent fields have the values of the struct's `Default`.
    pub(crate) has_default: bool,
    pub(crate) deny_unknown: Option<Location>,
    /// Whether every attribute about the keys is valid.
    pub(crate) keys_known: bool,
    pub(crate) fields: Vec<Field<'a>>,
}

pub(crate) struct Tag {
    pub(crate) key: String,
    /// The value that is written, then those that are read too.
    pub(crate) values: Vec<LiteralValue>,
    /// Of the key, or of `object` where the key is not written.
    pub(crate) location: Location,
    pub(crate) optional: bool,
}

pub(crate) struct StringEnum<'a> {
    pub(crate) variants: Vec<StringVariant>,
    /// Whether every attribute about the values is valid.
    pub(crate) values_known: bool,
    pub(crate) other: Option<(Ident, &'a Type)>,
    /// Whether it has `as_str`, `Display` and `FromStr`.
    pub(crate) has_display: bool,
}

pub(crate) struct StringVariant {
    pub(crate) ident: Ident,
    pub(crate) values: Vec<Text>,
    pub(crate) values_known: bool,
}

pub(crate) struct IntegerEnum<'a> {
    /// All variants, in order of declaration.
    pub(crate) variants: Vec<IntegerVariant>,
    /// The name of the discriminants' type.
    pub(crate) repr: &'static str,
    pub(crate) other: Option<(Ident, &'a Type)>,
}

/// An enum whose variants differ in JSON type.
pub(crate) struct ByType<'a> {
    pub(crate) variants: Vec<(Ident, &'a Type)>,
    pub(crate) other: Option<(Ident, &'a Type)>,
}

impl<'a> ByType<'a> {
    /// `other` is the last.
    pub(crate) fn all(&self) -> Vec<&(Ident, &'a Type)> {
        self.variants.iter().chain(&self.other).collect()
    }
}

pub(crate) struct IntegerVariant {
    pub(crate) ident: Ident,
    pub(crate) discriminant: Option<TokenStream>,
    pub(crate) aliases: Vec<Integer>,
    pub(crate) is_other: bool,
}

pub(crate) struct TaggedEnum<'a> {
    pub(crate) tag: String,
    /// For an adjacently tagged enum.
    pub(crate) content: Option<String>,
    pub(crate) deny_unknown: Option<Location>,
    pub(crate) variants: Vec<Variant<'a>>,
    pub(crate) other: Option<Variant<'a>>,
}

pub(crate) struct Variant<'a> {
    pub(crate) ident: Ident,
    pub(crate) content: Content<'a>,
    /// That of `other` follows the last.
    pub(crate) index: usize,
    /// Without any, those of its model are used.
    pub(crate) objects: Vec<Literal>,
}

pub(crate) enum Content<'a> {
    Type(&'a Type),
    /// The fields of the variant itself, as an object.
    Fields(Box<Model<'a>>),
    Unit,
}

pub(crate) struct Field<'a> {
    pub(crate) ident: Ident,
    pub(crate) location: Location,
    pub(crate) ty: &'a Type,
    /// Among all fields of the struct.
    pub(crate) index: usize,
    pub(crate) rename: Option<Text>,
    pub(crate) aliases: Vec<Text>,
    pub(crate) keys_known: bool,
    pub(crate) shape: Shape,
    pub(crate) with: Option<TokenStream>,
    pub(crate) check: Option<TokenStream>,
    pub(crate) secret: bool,
    pub(crate) omit_if: Option<TokenStream>,
}

/// How a field maps to keys. Locations are those of the attributes.
pub(crate) enum Shape {
    Keyed(Form),
    Skip,
    Extra(Location),
    Flatten(Location),
}

/// What absence and null mean for a field.
pub(crate) enum Form {
    Plain,
    Default {
        default: Default,
        null: bool,
    },
    Option {
        required: bool,
    },
    /// `Option<T>` with `non_null`.
    NonNull,
    /// `Option<T>` with `default = ...`.
    OptionDefault(DefaultValue),
    /// `Option<Option<T>>`.
    Double,
    /// A bare type parameter.
    OfType,
}

pub(crate) enum Default {
    Trait,
    Value(DefaultValue),
}

pub(crate) enum DefaultValue {
    /// Of a function.
    Path(TokenStream),
    Literal(DefaultLiteral),
    /// Of the struct's `Default`.
    OfStruct,
}

impl<'a> Model<'a> {
    pub(crate) fn object(&self) -> Option<&Object<'a>> {
        match &self.kind {
            Kind::Object(object) => Some(object),
            Kind::Transparent(_)
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::ByType(_)
            | Kind::Tagged(_)
            | Kind::Refused => None,
        }
    }
}

impl<'a> Variant<'a> {
    /// The type that it holds.
    pub(crate) fn ty(&self) -> Option<&'a Type> {
        match self.content {
            Content::Type(ty) => Some(ty),
            Content::Fields(_) | Content::Unit => None,
        }
    }

    /// Its own fields.
    pub(crate) fn fields(&self) -> Option<&Object<'a>> {
        match &self.content {
            Content::Fields(model) => model.object(),
            Content::Type(_) | Content::Unit => None,
        }
    }
}

impl<'a> Object<'a> {
    pub(crate) fn keyed(&self) -> Vec<&Field<'a>> {
        let mut keyed = Vec::new();
        for field in &self.fields {
            if field.is_keyed() {
                keyed.push(field);
            }
        }
        keyed
    }

    pub(crate) fn extra(&self) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| matches!(field.shape, Shape::Extra(_)))
    }

    pub(crate) fn flatten(&self) -> Option<&Field<'a>> {
        self.fields
            .iter()
            .find(|field| matches!(field.shape, Shape::Flatten(_)))
    }

    pub(crate) fn written(&self, field: &Field) -> String {
        match &field.rename {
            Some(rename) => rename.value.clone(),
            None => self.rule.apply(&field.name()),
        }
    }

    pub(crate) fn read_keys(&self, field: &Field) -> Vec<Text> {
        let location = field.rename.as_ref().map_or(field.location, |rename| rename.location);
        let (value, wire) = (self.written(field), field.wire());
        let differs = value != wire;
        let mut keys = vec![Text { value, location }];
        if differs && !self.exact_keys {
            keys.push(Text { value: wire, location });
        }
        keys.extend_from_slice(&field.aliases);
        keys
    }
}

impl<'a> TaggedEnum<'a> {
    pub(crate) fn all(&self) -> Vec<&Variant<'a>> {
        let mut all = Vec::new();
        all.extend(&self.variants);
        all.extend(&self.other);
        all
    }
}

impl Form {
    pub(crate) fn is_option(&self) -> bool {
        match self {
            Form::Option { .. } | Form::NonNull | Form::OptionDefault(_) | Form::Double => true,
            Form::Plain | Form::Default { .. } | Form::OfType => false,
        }
    }
}

impl Field<'_> {
    pub(crate) fn is_keyed(&self) -> bool {
        matches!(self.shape, Shape::Keyed(_))
    }

    /// Without `r#`.
    fn name(&self) -> String {
        let name = self.ident.to_string();
        name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
    }

    /// The key that `Wire` writes.
    pub(crate) fn wire(&self) -> String {
        self.rename
            .as_ref()
            .map_or_else(|| self.name(), |rename| rename.value.clone())
    }

    /// Whether null is read without the type's `Deserialize`.
    pub(crate) fn is_nullable(&self) -> bool {
        let reads_null = matches!(
            self.shape,
            Shape::Keyed(Form::Option { .. } | Form::Default { null: true, .. })
        );
        self.with.is_none() && reads_null
    }

    /// Whether the key must be present; `OfType` leaves that to the type.
    pub(crate) fn is_required(&self) -> bool {
        matches!(self.shape, Shape::Keyed(Form::Plain | Form::Option { required: true }))
    }

    pub(crate) fn is_of_type(&self) -> bool {
        matches!(self.shape, Shape::Keyed(Form::OfType))
    }

    fn is_option(&self) -> bool {
        matches!(&self.shape, Shape::Keyed(form) if form.is_option())
    }

    /// The type whose `Deserialize` reads the value.
    pub(crate) fn read_type(&self) -> &Type {
        let is_inner = matches!(
            self.shape,
            Shape::Keyed(Form::Option { .. } | Form::NonNull | Form::Double)
        );
        match option_of(self.ty) {
            Some(inner) if is_inner && self.with.is_none() => inner,
            _ => self.ty,
        }
    }

    /// The type that a `check` takes.
    pub(crate) fn checked_type(&self) -> &Type {
        let mut ty = self.ty;
        if self.is_option() {
            while let Some(inner) = option_of(ty) {
                ty = inner;
            }
        }
        ty
    }

    /// The number of `Option`s around that type.
    pub(crate) fn checked_depth(&self) -> usize {
        let (mut depth, mut ty) = (0, self.read_type());
        if self.is_option() {
            while let Some(inner) = option_of(ty) {
                (depth, ty) = (depth + 1, inner);
            }
        }
        depth
    }
}

pub(crate) fn option_of(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ungrouped(ty) else {
        return None;
    };
    let is_option = path.qself.is_none()
        && matches!(
            &*path_name(&path.path),
            "Option" | "std::option::Option" | "core::option::Option"
        );
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) if is_option => Some(inner),
        _ => None,
    }
}

/// Without arguments, `r#` and the leading `::`.
pub(crate) fn path_name(path: &syn::Path) -> String {
    let mut name = String::new();
    for segment in &path.segments {
        if !name.is_empty() {
            name.push_str("::");
        }
        name.push_str(&segment.ident.unraw().to_string());
    }
    name
}

/// Without parentheses and invisible groups, which a `macro_rules!` adds.
pub(crate) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}

/// After `&` and before `as`, `dyn A + B` needs parentheses.
pub(crate) fn enclosed(ty: &Type) -> TokenStream {
    let bounds = match ungrouped(ty) {
        Type::TraitObject(object) => &object.bounds,
        Type::ImplTrait(object) => &object.bounds,
        _ => return tokens_of(ty),
    };
    if bounds.len() > 1 || bounds.trailing_punct() {
        quote!((#ty))
    } else {
        tokens_of(ty)
    }
}
