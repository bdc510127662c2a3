// Structs that a `macro_rules!` makes: types come in invisible groups, and names are the macro's.
use clerk_models::ClerkModel;

macro_rules! model {
    ($(#[$attribute:meta])* $name:ident = $object:literal { $($(#[$field_attribute:meta])* $field:ident: $ty:ty,)* }) => {
        #[derive(Debug, PartialEq, ClerkModel)]
        $(#[$attribute])*
        #[clerk_model(object = $object)]
        struct $name {
            $($(#[$field_attribute])* $field: $ty,)*
            own: Option<String>,
            own_required: u8,
        }
    };
}

macro_rules! with_parts {
    ($name:ident, $inner:ty, $default:expr, $key:expr, $check:path) => {
        #[derive(Debug, PartialEq, ClerkModel)]
        #[clerk_model(no_object)]
        struct $name {
            maybe: Option<$inner>,
            #[clerk_model(default = $check, rename = $key)]
            value: $inner,
            #[clerk_model(default)]
            list: Vec<$inner>,
        }

        impl $name {
            fn new(maybe: Option<$inner>) -> Self {
                $name {
                    maybe,
                    value: $default,
                    list: Vec::new(),
                }
            }
        }
    };
}

macro_rules! lent {
    ($name:ident<$lifetime:lifetime> { $($field:ident: $ty:ty),* }) => {
        #[derive(Debug, PartialEq, ClerkModel)]
        #[clerk_model(no_object)]
        struct $name<$lifetime> {
            $($field: $ty,)*
        }
    };
}

macro_rules! generic {
    ($name:ident<$parameter:ident>, $ty:ty) => {
        #[derive(Debug, PartialEq, ClerkModel)]
        #[clerk_model(no_object)]
        struct $name<$parameter> {
            value: $ty,
            maybe: Option<$ty>,
        }
    };
}

fn seven() -> u8 {
    7
}

model! {
    #[clerk_model(rename_all = "snake_case")]
    Customer = "customer" {
        id: String,
        maybe: Option<String>,
        #[clerk_model(required)]
        label: Option<String>,
        both: Option<Option<u8>>,
        full: std::option::Option<u8>,
        #[clerk_model(default)]
        list: Vec<Option<u8>>,
        #[clerk_model(skip)]
        skipped: Option<u8>,
    }
}
with_parts!(Parts, u8, 7, "the-value", seven);
lent!(Lent<'a> { one: &'a str, two: Option<&'a str>, three: std::borrow::Cow<'a, str> });
generic!(Generic<T>, T);

#[test]
fn compiles() {
    let json = r#"{"object":"customer","id":"i","label":null,"both":null,"list":[null],"own_required":1}"#;
    let customer: Customer = clerk_models::from_str(json).unwrap();
    assert_eq!(customer.both, Some(None));
    assert_eq!(serde_json::to_string(&customer).unwrap(), json);
    assert_eq!(clerk_models::from_str::<Parts>("{}"), Ok(Parts::new(None)));
    let lent: Lent<'_> = clerk_models::from_str(r#"{"one": "1", "three": "3"}"#).unwrap();
    assert_eq!((lent.one, lent.two, &*lent.three), ("1", None, "3"));
    let generic: Generic<Option<u8>> = clerk_models::from_str("{}").unwrap();
    assert_eq!(
        generic,
        Generic {
            value: None,
            maybe: None
        }
    );
}
