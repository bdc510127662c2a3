//! Structs that are not objects, and `transparent`.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "a tuple struct",
        items: r#"
            #[clerk_model(object = "point")]
            struct «Point»(i64, i64);
        "#,
        errors: r"
            a tuple struct is not a JSON object
                name its fields, or put `#[clerk_model(transparent)]` on a newtype that reads as its one field
        ",
    },
    Row {
        shows: "a tuple struct without fields",
        items: r"
            #[clerk_model(no_object)]
            struct «Nothing»();
        ",
        errors: r"
            a tuple struct is not a JSON object
                name its fields, or put `#[clerk_model(transparent)]` on a newtype that reads as its one field
        ",
    },
    Row {
        shows: "the attributes of a tuple struct's fields are checked",
        items: r#"
            #[clerk_model(object = "point")]
            struct «Point»(i64, #[clerk_model(«defualt»)] i64);
        "#,
        errors: r"
            a tuple struct is not a JSON object
                name its fields, or put `#[clerk_model(transparent)]` on a newtype that reads as its one field
            unknown attribute `defualt`, did you mean `default`?
                known here: required, rename, alias, non_null, default, null_as_default, omit_if, skip, with, check, secret, extra, flatten
        ",
    },
    Row {
        shows: "a newtype without `transparent`",
        items: r"
            struct «UserId»(String);
        ",
        errors: r"
            a tuple struct is not a JSON object
                name its fields, or put `#[clerk_model(transparent)]` on a newtype that reads as its one field
        ",
    },
    Row {
        shows: "a unit struct",
        items: r#"
            #[clerk_model(object = "ping")]
            struct «Ping»;
        "#,
        errors: r"
            a unit struct is not a JSON object
                write `struct Name {}` for an object without fields
        ",
    },
    Row {
        shows: "a `union`",
        items: r"
            #[clerk_model(no_object)]
            «union» Number {
                integer: u64,
                float: f64,
            }
        ",
        errors: r"
            `ClerkModel` cannot be derived for a Rust union
                write a struct with named fields, or an enum with a model in each variant
        ",
    },
    Row {
        shows: "the attributes of a `union`'s fields are checked",
        items: r"
            #[clerk_model(no_object)]
            «union» Number {
                #[clerk_model(«nullable»)]
                integer: u64,
                float: f64,
            }
        ",
        errors: r"
            `ClerkModel` cannot be derived for a Rust union
                write a struct with named fields, or an enum with a model in each variant
            `nullable` is an attribute of another derive
                write `required` on an `Option<...>`
        ",
    },
    Row {
        shows: "`transparent` on a struct with named fields",
        items: r"
            #[clerk_model(«transparent»)]
            struct UserId {
                id: String,
            }
        ",
        errors: r"
            `transparent` is for a tuple struct of one field
                remove it, or write `struct Name(Type);`
        ",
    },
    Row {
        shows: "`transparent` and `object` on a struct with named fields",
        items: r#"
            #[clerk_model(object = "customer", «transparent»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            `transparent` is for a tuple struct of one field
                remove it, or write `struct Name(Type);`
        ",
    },
    Row {
        shows: "`transparent` on an enum",
        items: r"
            #[clerk_model(«transparent»)]
            enum Id {
                User,
                Session,
            }
        ",
        errors: r"
            `transparent` cannot be used here
                write it on a struct
        ",
    },
    Row {
        shows: "`transparent` on a unit struct",
        items: r"
            #[clerk_model(transparent)]
            struct «Ping»;
        ",
        errors: r"
            a `transparent` tuple struct has exactly one field that is no `PhantomData`
                write `struct Name(Type);`, or name the fields and remove `transparent` for an object
        ",
    },
    Row {
        shows: "`transparent` on a tuple struct with two fields",
        items: r"
            #[clerk_model(transparent)]
            struct «Point»(i64, i64);
        ",
        errors: r"
            a `transparent` tuple struct has exactly one field that is no `PhantomData`
                write `struct Name(Type);`, or name the fields and remove `transparent` for an object
        ",
    },
    Row {
        shows: "`transparent` on `PhantomData` alone, and next to two fields",
        items: r"
            #[clerk_model(transparent)]
            struct «Nothing»<T>(PhantomData<T>);
            #[clerk_model(transparent)]
            struct «Two»<T>(u8, PhantomData<T>, u8);
        ",
        errors: r"
            a `transparent` tuple struct has exactly one field that is no `PhantomData`
                write `struct Name(Type);`, or name the fields and remove `transparent` for an object
            a `transparent` tuple struct has exactly one field that is no `PhantomData`
                write `struct Name(Type);`, or name the fields and remove `transparent` for an object
        ",
    },
    Row {
        shows: "an attribute on `PhantomData`, and `skip` on another field",
        items: r"
            #[clerk_model(transparent)]
            struct Id<T>(#[clerk_model(«skip»)] String, #[clerk_model(skip, «default»)] PhantomData<T>);
        ",
        errors: r"
            `skip` cannot be combined with `transparent`
                remove it: the newtype reads and writes as its field
            `default` cannot be combined with `transparent`
                remove it: the newtype reads and writes as its field
        ",
    },
    Row {
        shows: "`read_only` with `write_only`, with a value and elsewhere; a `check` that is never called",
        items: r#"
            #[clerk_model(object = "customer", read_only, «write_only»)]
            struct Customer {
                #[clerk_model(«read_only»)]
                id: String,
            }
            #[clerk_model(write_only = «"yes"»)]
            enum Status {
                Active,
            }
            #[clerk_model(no_object, write_only)]
            struct Answer {
                #[clerk_model(check = «is::valid»)]
                id: String,
            }
        "#,
        errors: r"
            `write_only` cannot be combined with `read_only`
                keep one of them
            `read_only` cannot be used here
                write it on the struct or an enum
            `write_only` takes no value
                write `write_only` alone
            `check` cannot be combined with `write_only`
                keep one of them
        ",
    },
    Row {
        shows: "a packed struct",
        items: r#"
            #[repr(C, «packed»)]
            #[clerk_model(object = "point")]
            struct Point { x: u8, y: u64 }
            #[repr(«packed»(2))]
            #[clerk_model(no_object)]
            struct Size { x: u8, y: u64 }
        "#,
        errors: r"
            the fields of a packed struct have no references, which writing them takes
                remove `packed` from `repr`
            the fields of a packed struct have no references, which writing them takes
                remove `packed` from `repr`
        ",
    },
    Row {
        shows: "a misspelled `transparent`: the tuple struct is not reported",
        items: r"
            #[clerk_model(«transparant»)]
            struct UserId(String);
        ",
        errors: r"
            unknown attribute `transparant`, did you mean `transparent`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "`transparent` and `no_object`",
        items: r"
            #[clerk_model(«no_object», transparent)]
            struct UserId(String);
        ",
        errors: r"
            `no_object` cannot be combined with `transparent`
                remove it: the newtype reads and writes as its field
        ",
    },
    Row {
        shows: "`transparent` and `object`",
        items: r#"
            #[clerk_model(transparent, «object» = "user_id")]
            struct UserId(String);
        "#,
        errors: r"
            `object` cannot be combined with `transparent`
                remove it: the newtype reads and writes as its field
        ",
    },
    Row {
        shows: "`rename` on the field of a newtype",
        items: r#"
            #[clerk_model(transparent)]
            struct UserId(#[clerk_model(«rename» = "id")] String);
        "#,
        errors: r"
            `rename` cannot be combined with `transparent`
                remove it: the newtype reads and writes as its field
        ",
    },
    Row {
        shows: "`required` on the field of a newtype",
        items: r"
            #[clerk_model(transparent)]
            struct Name(#[clerk_model(«required»)] Option<String>);
        ",
        errors: r"
            `required` cannot be combined with `transparent`
                remove it: the newtype reads and writes as its field
        ",
    },
];
