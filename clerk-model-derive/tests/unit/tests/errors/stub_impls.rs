//! Items whose stub impls are used in `tests/compile/ui/stub_impls`.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "a generic struct",
        items: r#"
            #[clerk_model(object = "customer", «deny_unknown»)]
            struct Customer<T: Clone> {
                id: T,
                friend: Option<Box<Customer<T>>>,
            }
        "#,
        errors: r"
            unknown attribute `deny_unknown`, did you mean `deny_unknown_fields`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "a struct with each kind of parameter",
        items: r#"
            #[clerk_model(object = "page", «exact_key»)]
            struct Page<'a, T, const N: usize = 1>
            where
                T: Clone,
            {
                data: Vec<T>,
                rows: [u8; N],
                next: &'a str,
            }
        "#,
        errors: r"
            unknown attribute `exact_key`, did you mean `exact_keys`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "a newtype",
        items: r#"
            #[clerk_model(transparent, «rename_all» = "camelCase")]
            struct UserId(String);
        "#,
        errors: r"
            `rename_all` cannot be combined with `transparent`
                remove it: the newtype reads and writes as its field
        ",
    },
    Row {
        shows: "a string enum with an `other` variant",
        items: r#"
            enum Status {
                Active,
                #[clerk_model(«renam» = "over")]
                Ended,
                #[clerk_model(other)]
                Unknown(String),
            }
        "#,
        errors: r"
            unknown attribute `renam`, did you mean `rename`?
                known here: object, rename, alias, other
        ",
    },
    Row {
        shows: "a string enum whose `parse` cannot fail",
        items: r#"
            enum Status {
                Active,
                #[clerk_model(«alas» = "over")]
                Ended,
                #[clerk_model(other)]
                Unknown(String),
            }
        "#,
        errors: r"
            unknown attribute `alas`, did you mean `alias`?
                known here: object, rename, alias, other
        ",
    },
    Row {
        shows: "an enum with unit variants and one that holds a model",
        items: r"
            enum Status {
                «Active»,
                Banned(Ban),
            }
        ",
        errors: r#"
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
        "#,
    },
    Row {
        shows: "a tagged enum with an `other` variant",
        items: r#"
            enum Subject {
                Machine(Machine),
                #[clerk_model(other, «alias» = "unknown")]
                Unknown(Metadata),
            }
        "#,
        errors: r"
            `alias` cannot be combined with `other`
                remove it, or remove `other`
        ",
    },
    Row {
        shows: "a tagged enum that is flattened",
        items: r#"
            #[clerk_model(tag = "type", content = "data")]
            enum Payload {
                #[clerk_model(object = "count", «alias» = "number")]
                Count(u8),
            }
        "#,
        errors: r#"
            `alias` is for the variants of a string enum
                write `object = "..."` for the discriminator of an object
        "#,
    },
    Row {
        shows: "a variant's struct",
        items: r#"
            #[clerk_model(object = "user", «tagg» = "type")]
            struct User {}
        "#,
        errors: r"
            unknown attribute `tagg`, did you mean `tag`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "two variants' structs",
        items: r#"
            #[clerk_model(«objct» = "user")]
            struct User {}

            #[clerk_model(«objct» = "session")]
            struct Session {}
        "#,
        errors: r"
            unknown attribute `objct`, did you mean `object`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
            unknown attribute `objct`, did you mean `object`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
];
