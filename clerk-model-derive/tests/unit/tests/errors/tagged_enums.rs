//! Tagged enums.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "`by_type` with other attributes",
        items: r#"
            #[clerk_model(by_type, «tag» = "type", «rename_all» = "camelCase")]
            enum IdOrObject {
                #[clerk_model(«rename» = "id", «object» = "id")]
                Id(String),
                Object(Customer),
                #[clerk_model(other, «alias» = "rest")]
                Other(Value),
            }
            enum Subject {
                #[clerk_model(«by_type»)]
                Ban(Ban),
            }
        "#,
        errors: r"
            `tag` cannot be combined with `by_type`
                keep one of them
            `rename_all` cannot be combined with `by_type`
                keep one of them
            `rename` cannot be used with `by_type`, where the JSON type selects the variant
                remove it
            `object` cannot be used with `by_type`, where the JSON type selects the variant
                remove it
            `alias` cannot be combined with `other`
                remove it, or remove `other`
            `by_type` cannot be used here
                write it on the enum
        ",
    },
    Row {
        shows: "variants that are no JSON type",
        items: r"
            #[clerk_model(by_type)]
            enum Content {
                «Nothing»,
                «Fields» { text: String },
                «Many»(u8, u8),
                Maybe(«Option<String>»),
                Text(String),
                #[clerk_model(other)]
                Other(«Metadata»),
            }
            #[clerk_model(by_type)]
            enum Rest {
                Text(String),
                #[clerk_model(other)]
                «Other»,
            }
            #[clerk_model(by_type)]
            enum «Empty» {
                #[clerk_model(other)]
                Other(Value),
            }
        ",
        errors: r"
            a variant of an enum with `by_type` holds one type
                write `Name(Type)`
            a variant of an enum with `by_type` holds one type
                write `Name(Type)`
            a variant has at most one field without a name
                name them, or write `Name(Model)` for an object, `Name` for a string
            null is no variant of an enum with `by_type`
                write the type without `Option`, and `Option` around the enum
            the `other` variant of an enum with `by_type` keeps the value
                write `Name(serde_json::Value)`
            the `other` variant of an enum with `by_type` keeps the value
                write `Name(serde_json::Value)`
            an enum needs at least one variant besides `other`
                write `Name` for each string, or `Name(Model)` for each object that it may be
        ",
    },
    Row {
        shows: "`alias` on a variant",
        items: r#"
            enum Subject {
                #[clerk_model(object = "machine", «alias» = "robot")]
                Machine(Machine),
            }
        "#,
        errors: r#"
            `alias` is for the variants of a string enum
                write `object = "..."` for the discriminator of an object
        "#,
    },
    Row {
        shows: "`rename` on a variant",
        items: r#"
            enum Subject {
                #[clerk_model(«rename» = "machine")]
                Machine(Machine),
            }
        "#,
        errors: r#"
            `rename` is for the variants of a string enum
                write `object = "..."` for the discriminator of an object
        "#,
    },
    Row {
        shows: "`rename_all` on a tagged enum",
        items: r#"
            #[clerk_model(«rename_all» = "snake_case")]
            enum Subject {
                Ban(Ban),
            }
        "#,
        errors: r"
            `rename_all` is for the objects of variants without a model, and there are none
                remove it, or write it on the models
        ",
    },
    Row {
        shows: "`no_display` on a tagged enum",
        items: r"
            #[clerk_model(«no_display»)]
            enum Subject {
                Ban(Ban),
            }
        ",
        errors: r"
            `no_display` is for a string enum: a tagged enum has no `Display`
                remove it
        ",
    },
    Row {
        shows: "an unknown `rename_all` on a tagged enum: one error",
        items: r#"
            #[clerk_model(«rename_all» = "lower-case")]
            enum Subject {
                Ban(Ban),
            }
        "#,
        errors: r"
            `rename_all` is for the objects of variants without a model, and there are none
                remove it, or write it on the models
        ",
    },
    Row {
        shows: "`tag` on a variant",
        items: r#"
            enum Subject {
                #[clerk_model(«tag» = "kind")]
                Machine(Machine),
            }
        "#,
        errors: r"
            `tag` cannot be used here
                write it on a struct or the enum
        ",
    },
    Row {
        shows: "`no_object` on a variant",
        items: r"
            enum Subject {
                #[clerk_model(«no_object»)]
                Machine(Machine),
            }
        ",
        errors: r"
            `no_object` cannot be used here
                write it on a struct
        ",
    },
    Row {
        shows: "a variant's attribute on its field",
        items: r#"
            enum Subject {
                Machine(#[clerk_model(«object» = "machine")] Machine),
            }
        "#,
        errors: r"
            `object` cannot be used here
                write it on the struct or a variant
        ",
    },
    Row {
        shows: "a field's attribute on the field of a variant",
        items: r#"
            enum Subject {
                Machine(#[clerk_model(«rename» = "machine")] Machine),
            }
        "#,
        errors: r"
            `rename` cannot be used on the field of a variant
                remove it: the variant holds its model as it is
        ",
    },
    Row {
        shows: "a misspelled `content`",
        items: r#"
            #[clerk_model(tag = "type", «contents» = "data")]
            enum Event {
                Ban(Ban),
            }
        "#,
        errors: r"
            unknown attribute `contents`, did you mean `content`?
                known here: tag, content, by_type, integer, rename_all, exact_keys, deny_unknown_fields, no_display, read_only, write_only, crate
        ",
    },
    Row {
        shows: "a misspelled `object` on a variant",
        items: r#"
            #[clerk_model(tag = "type", content = "data")]
            enum Event {
                #[clerk_model(«objekt» = "user.created")]
                User(Metadata),
            }
        "#,
        errors: r"
            unknown attribute `objekt`, did you mean `object`?
                known here: object, rename, alias, other
        ",
    },
    Row {
        shows: "an empty `object` on a variant",
        items: r#"
            enum Subject {
                #[clerk_model(object = «""»)]
                Machine(Machine),
            }
        "#,
        errors: r"
            the value of `object` is empty
                write what the JSON has there
        ",
    },
    Row {
        shows: "an empty `tag` and an empty `content`",
        items: r#"
            #[clerk_model(tag = «""», content = «""»)]
            enum Event {
                #[clerk_model(object = "user.created")]
                User(Metadata),
            }
        "#,
        errors: r"
            the value of `tag` is empty
                write what the JSON has there
            the value of `content` is empty
                write what the JSON has there
        ",
    },
    Row {
        shows: "a `content` equal to the `tag`",
        items: r#"
            #[clerk_model(tag = "type", content = «"type"»)]
            enum Event {
                #[clerk_model(object = "user.created")]
                User(Metadata),
            }
        "#,
        errors: r"
            the content has the key of the discriminator
                write the key that the content has in the JSON
        ",
    },
    Row {
        shows: "a `content` equal to the default key of the discriminator",
        items: r#"
            #[clerk_model(content = «"object"»)]
            enum Event {
                #[clerk_model(object = "user.created")]
                User(Metadata),
            }
        "#,
        errors: r"
            the content has the key of the discriminator
                write the key that the content has in the JSON
        ",
    },
    Row {
        shows: "a repeated `object` on a variant",
        items: r#"
            enum Subject {
                #[clerk_model(object = "machine", object = «"machine"»)]
                Machine(Machine),
            }
        "#,
        errors: r#"
            duplicate discriminator "machine"
                remove it, or write another value
        "#,
    },
    Row {
        shows: "the same `object` on two variants",
        items: r#"
            #[clerk_model(tag = "type", content = "data")]
            enum Event {
                #[clerk_model(object = "user.created", object = «"user.updated"»)]
                User(Metadata),
                #[clerk_model(object = «"user.updated"»)]
                Changed(Metadata),
            }
        "#,
        errors: r#"
            duplicate discriminator "user.updated", also of `Changed`
                keep it on one of them
            duplicate discriminator "user.updated", also of `User`
                keep it on one of them
        "#,
    },
    Row {
        shows: "the same `object` on three variants",
        items: r#"
            #[clerk_model(tag = "type", content = "data")]
            enum Event {
                #[clerk_model(object = «"user"»)]
                Created(Metadata),
                #[clerk_model(object = «"user"»)]
                Updated(Metadata),
                #[clerk_model(object = «"user"»)]
                Deleted(Metadata),
            }
        "#,
        errors: r#"
            duplicate discriminator "user", also of `Updated`
                keep it on one of them
            duplicate discriminator "user", also of `Created`
                keep it on one of them
            duplicate discriminator "user", also of `Created`
                keep it on one of them
        "#,
    },
    Row {
        shows: "`object` on the `other` variant",
        items: r#"
            enum Subject {
                Machine(Machine),
                #[clerk_model(other, «object» = "unknown")]
                Unknown(clerk_models::Metadata),
            }
        "#,
        errors: r"
            `object` cannot be combined with `other`
                remove it, or remove `other`
        ",
    },
    Row {
        shows: "`other` with a `String`",
        items: r"
            enum Subject {
                Machine(Machine),
                #[clerk_model(other)]
                Unknown(«String»),
            }
        ",
        errors: r"
            the `other` variant of a tagged enum keeps the object
                write `Name(clerk_models::Metadata)` or `Name(serde_json::Value)`
        ",
    },
    Row {
        shows: "`other` with two fields",
        items: r"
            enum Subject {
                Machine(Machine),
                #[clerk_model(other)]
                «Unknown»(String, clerk_models::Metadata),
            }
        ",
        errors: r"
            the `other` variant of a tagged enum keeps the object
                write `Name(clerk_models::Metadata)` or `Name(serde_json::Value)`
        ",
    },
    Row {
        shows: "`other` without a field",
        items: r"
            enum Subject {
                Machine(Machine),
                #[clerk_model(other)]
                «Unknown»,
            }
        ",
        errors: r"
            the `other` variant of a tagged enum keeps the object
                write `Name(clerk_models::Metadata)` or `Name(serde_json::Value)`
        ",
    },
    Row {
        shows: "`other` on three variants",
        items: r"
            enum Subject {
                #[clerk_model(other)]
                Other(Metadata),
                Machine(Machine),
                #[clerk_model(«other»)]
                Unknown(Metadata),
                #[clerk_model(«other»)]
                Rest(Metadata),
            }
        ",
        errors: r"
            another variant is `other` already
                keep one of them
            another variant is `other` already
                keep one of them
        ",
    },
];
