//! Models where items may be other than in modules, and models whose parts come from macros and from their callers.
#![deny(warnings)]

use clerk_models::{from_str, ClerkModel, HasSchema};
use serde::{de::DeserializeOwned, Serialize};

pub mod made;

/// What is read is written again.
fn again<T: DeserializeOwned + Serialize + HasSchema>(json: &str) -> Option<String> {
    let model: T = from_str(json).ok()?;
    serde_json::to_string(&model).ok()
}

/// In a function, each of the kinds, with its helpers next to it.
#[must_use]
pub fn in_a_function(json: &str) -> Option<String> {
    #[derive(ClerkModel)]
    #[clerk_model(object = "customer")]
    struct Customer {
        id: Id,
        status: Status,
        #[clerk_model(default = one, check = positive)]
        number: u8,
        #[clerk_model(with = through)]
        with: u8,
    }

    #[derive(ClerkModel)]
    #[clerk_model(transparent)]
    struct Id(String);

    #[derive(ClerkModel)]
    enum Status {
        Active,
        #[clerk_model(other)]
        Other(String),
    }

    #[derive(ClerkModel)]
    #[clerk_model(no_object)]
    struct Machine<T> {
        machine: T,
    }

    #[derive(ClerkModel)]
    enum Subject<T> {
        Customer(Customer),
        #[clerk_model(object = "machine")]
        Machine(Machine<T>),
    }

    #[derive(ClerkModel)]
    #[clerk_model(tag = "type", content = "data")]
    enum Payload {
        #[clerk_model(object = "subject")]
        Subject(Subject<u8>),
    }

    #[derive(ClerkModel)]
    #[clerk_model(object = "event")]
    struct Event {
        #[clerk_model(flatten)]
        payload: Payload,
    }

    enum Either {
        Event(Event),
        Subject(Subject<u8>),
    }

    clerk_models::dispatch! {
        Either {
            Event(Event) if |object| object.has("type"),
            Subject(Subject<u8>),
        }
    }

    fn one() -> u8 {
        1
    }

    fn positive(number: &u8) -> Result<(), &'static str> {
        (*number > 0).then_some(()).ok_or("zero")
    }

    mod through {
        use serde::{Deserialize, Deserializer, Serialize, Serializer};

        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
            u8::deserialize(deserializer)
        }

        pub fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
            value.serialize(serializer)
        }
    }

    again::<Either>(json)
}

/// In a block, in a closure in it, and in an arm.
#[must_use]
pub fn in_blocks(json: &str) -> Option<String> {
    let lent = |json: &str| {
        #[derive(ClerkModel)]
        #[clerk_model(object = "lent")]
        struct Lent<'a> {
            text: &'a str,
        }

        #[derive(ClerkModel)]
        enum Union<'a> {
            Lent(Lent<'a>),
        }

        let lent: Union<'_> = from_str(json).ok()?;
        serde_json::to_string(&lent).ok()
    };
    match lent(json) {
        None => {
            #[derive(ClerkModel)]
            #[clerk_model(rename_all = "kebab-case")]
            enum Status {
                PastDue,
            }
            again::<Status>(json)
        }
        some => some,
    }
}

/// In a constant.
pub const IN_A_CONSTANT: fn(&str) -> Option<String> = {
    #[derive(ClerkModel)]
    #[clerk_model(no_object)]
    struct Number<const N: usize> {
        number: [u8; 2],
        #[clerk_model(skip)]
        rest: std::marker::PhantomData<[(); N]>,
    }

    again::<Number<{ 1 + 1 }>>
};

/// In an impl, where names are those of the module and not of the impl.
pub struct Place;

impl Place {
    /// A model of another `Self`.
    #[must_use]
    pub fn in_a_method(&self, json: &str) -> Option<String> {
        #[derive(ClerkModel)]
        #[clerk_model(no_object)]
        struct Tree {
            leaf: Option<Box<Self>>,
        }

        again::<Tree>(json)
    }
}

/// Private to modules of all sorts.
pub mod outer {
    use clerk_models::ClerkModel;

    #[derive(Default, ClerkModel)]
    #[clerk_model(no_object)]
    struct Hidden {
        id: Option<String>,
    }

    /// A public model of private ones.
    #[derive(ClerkModel)]
    #[clerk_model(object = "shown")]
    pub struct Shown {
        hidden: Hidden,
        pub(super) inside: inner::Deep,
        pub(crate) status: inner::Status,
    }

    mod inner {
        #[derive(clerk_models::ClerkModel)]
        #[clerk_model(transparent)]
        pub struct Deep(pub(in super::super) u8);

        #[derive(clerk_models::ClerkModel)]
        pub(in super::super) enum Status {
            Active,
        }
    }
}

/// What is private here is seen from here.
#[must_use]
pub fn inside(shown: &outer::Shown) -> (u8, &'static str) {
    (shown.inside.0, shown.status.as_str())
}
