// No prelude, and everything that could be shadowed is.
#![no_implicit_prelude]
#![allow(non_camel_case_types, unused_imports)]

mod shadowed {
    pub enum Fake {}
    pub use self::Fake as Option;
    pub use self::Fake as Some;
    pub use self::Fake as None;
    pub use self::Fake as Result;
    pub use self::Fake as Ok;
    pub use self::Fake as Err;
    pub use self::Fake as String;
    pub use self::Fake as Vec;
    pub use self::Fake as Box;
    pub use self::Fake as Default;
    pub use self::Fake as Deserialize;
    pub use self::Fake as Serialize;
    pub use self::Fake as Deserializer;
    pub use self::Fake as Serializer;
    pub use self::Fake as HasSchema;
    pub use self::Fake as Schema;
    pub use self::Fake as PhantomData;
    pub use self::Fake as str;
    pub use self::Fake as bool;
    pub use self::Fake as usize;
    pub use self::Fake as u64;

    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod serde {}
    pub mod clerk_models {}

    fn from_str() {}
    fn drop() {}

    #[derive(::clerk_models::ClerkModel)]
    #[clerk_model(object = "customer")]
    pub struct Customer<'a, T> {
        pub id: ::std::string::String,
        pub name: ::std::option::Option<::std::string::String>,
        #[clerk_model(required)]
        pub label: ::core::option::Option<&'a ::core::primitive::str>,
        pub both: ::std::option::Option<::std::option::Option<u8>>,
        #[clerk_model(default)]
        pub list: ::std::vec::Vec<u8>,
        #[clerk_model(default = number, check = fine)]
        pub number: u8,
        #[clerk_model(with = number_module)]
        pub with: u8,
        #[clerk_model(skip)]
        pub skipped: u8,
        pub generic: T,
        #[clerk_model(extra)]
        pub extra: ::clerk_models::Metadata,
    }

    #[derive(::clerk_models::ClerkModel)]
    #[clerk_model(transparent)]
    pub struct Id(pub ::std::string::String);

    #[derive(::clerk_models::ClerkModel)]
    #[clerk_model(no_object, deny_unknown_fields)]
    pub struct Empty {}

    fn number() -> u8 {
        7
    }

    fn fine(_: &u8) -> ::std::result::Result<(), ::std::string::String> {
        ::std::result::Result::Ok(())
    }

    mod number_module {
        pub fn deserialize<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<u8, D::Error> {
            ::serde::Deserialize::deserialize(deserializer)
        }

        pub fn serialize<S: ::serde::Serializer>(value: &u8, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
            ::serde::Serialize::serialize(value, serializer)
        }
    }
}

fn main() {
    let json = r#"{"object":"customer","id":"i","label":"l","list":[],"number":7,"with":1,"generic":2,"more":3}"#;
    let customer: ::std::result::Result<shadowed::Customer<'_, u8>, _> = ::clerk_models::from_str(json);
    let ::std::result::Result::Ok(customer) = customer else {
        ::std::panic!("refused");
    };
    ::std::assert_eq!(customer.number, 7);
    ::std::assert_eq!(::std::result::Result::unwrap(::serde_json::to_string(&customer)), json);
    let id: ::std::result::Result<shadowed::Id, _> = ::clerk_models::from_str(r#""i""#);
    ::std::assert!(id.is_ok());
    let empty: ::std::result::Result<shadowed::Empty, _> = ::clerk_models::from_str(r#"{"a": 1}"#);
    ::std::assert!(empty.is_err());
}
