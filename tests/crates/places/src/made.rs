//! Made by `macro_rules!`: some of the names, types and literals are the macro's, others the caller's, and others of a
//! macro between the two.

macro_rules! structs {
    ($model:ident<$lifetime:lifetime, $parameter:ident> = $object:literal {
        $($(#[$attribute:meta])* $field:ident: $type:ty,)*
    } $key:literal, $default:path, $check:path, $module:path) => {
        /// Fields of the caller's, and the macro's own.
        #[derive(clerk_models::ClerkModel)]
        #[clerk_model(object = $object)]
        pub struct $model<$lifetime, $parameter> {
            $($(#[$attribute])* pub $field: $type,)*
            #[clerk_model(rename = $key, default = $default, check = $check)]
            pub renamed: u8,
            #[clerk_model(default = own, with = $module)]
            pub own: u8,
            pub own_lent: Option<&$lifetime str>,
            pub own_parameter: $parameter,
            #[clerk_model(extra)]
            pub extra: clerk_models::Metadata,
        }

        fn own() -> u8 {
            5
        }
    };
}

macro_rules! enums {
    ($id:ident($inner:ty), $status:ident { $($variant:ident = $value:literal),* }, $union:ident {
        $holding:ident($held:ty)
    }, $payload:ident($tag:literal, $content:literal), $either:ident) => {
        /// A newtype of the caller's.
        #[derive(clerk_models::ClerkModel)]
        #[clerk_model(transparent)]
        pub struct $id(pub $inner);

        /// The macro's own model.
        #[derive(clerk_models::ClerkModel)]
        #[clerk_model(no_object)]
        pub struct Own {
            pub own: $status,
        }

        /// Values of the caller's, and the macro's own.
        #[derive(clerk_models::ClerkModel)]
        pub enum $status {
            $(#[clerk_model(rename = $value)] $variant,)*
            OwnValue,
            #[clerk_model(other)]
            Unlisted(String),
        }

        /// A variant of the caller's, and the macro's own.
        #[derive(clerk_models::ClerkModel)]
        pub enum $union<'own> {
            $holding($held),
            #[clerk_model(object = "own")]
            Own(Own),
            #[clerk_model(object = "lent")]
            Lent(Lent<'own>),
        }

        /// Borrowed by the union.
        #[derive(clerk_models::ClerkModel)]
        #[clerk_model(no_object)]
        pub struct Lent<'own> {
            pub lent: &'own str,
        }

        /// Keys of the caller's.
        #[derive(clerk_models::ClerkModel)]
        #[clerk_model(tag = $tag, content = $content)]
        pub enum $payload {
            #[clerk_model(object = "own")]
            Own(Own),
        }

        /// The union's keys in the macro's own struct.
        #[derive(clerk_models::ClerkModel)]
        #[clerk_model(no_object)]
        pub struct Flattened {
            #[clerk_model(flatten)]
            pub payload: $payload,
        }

        /// Variants without a common discriminator.
        pub enum $either {
            Flattened(Flattened),
            Own(Own),
        }

        clerk_models::dispatch! {
            $either {
                Flattened(Flattened) if |object| object.has($tag),
                Own(Own),
            }
        }
    };
}

/// Adds names of its own to those of its caller's.
macro_rules! between {
    ($model:ident { $($field:ident: $type:ty,)* }) => {
        structs! {
            $model<'between, Between> = "between" {
                $($field: $type,)*
                #[clerk_model(required)]
                between: Option<&'between str>,
                both: Option<Option<Between>>,
                #[clerk_model(skip)]
                skipped: Option<Between>,
            }
            "the-key", six, super::positive, super::through
        }
    };
}

/// The models of `between!`, whose default is next to them.
pub mod structs {
    fn six() -> u8 {
        6
    }

    between! {
        Model {
            id: String,
            maybe: Option<Vec<Option<u8>>>,
            full: std::option::Option<u8>,
        }
    }
}

/// The models of `enums!`.
pub mod enums {
    enums!(Id(Option<u8>), Status { Active = "is active", Own = "own" }, Union {
        Held(Held)
    }, Payload("kind", "content"), Either);

    /// What the caller's variant holds.
    #[derive(clerk_models::ClerkModel)]
    #[clerk_model(object = "held")]
    pub struct Held {
        pub id: Id,
    }
}

fn positive(number: &u8) -> Result<(), &'static str> {
    (*number > 0).then_some(()).ok_or("zero")
}

mod through {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        u8::deserialize(deserializer)
    }

    pub(super) fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}
