//! Enums, their variants and `other`.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "an enum without variants",
        items: r"
            enum «Status» {}
        ",
        errors: r"
            an enum needs at least one variant besides `other`
                write `Name` for each string, or `Name(Model)` for each object that it may be
        ",
    },
    Row {
        shows: "an enum with no variant but `other`",
        items: r"
            enum «Status» {
                #[clerk_model(other)]
                Other(String),
            }
        ",
        errors: r"
            an enum needs at least one variant besides `other`
                write `Name` for each string, or `Name(Model)` for each object that it may be
        ",
    },
    Row {
        shows: "a variant with two fields",
        items: r"
            enum Shape {
                «Line»(i64, i64),
            }
        ",
        errors: r"
            a variant has at most one field without a name
                name them, or write `Name(Model)` for an object, `Name` for a string
        ",
    },
    Row {
        shows: "a variant with empty parentheses",
        items: r"
            enum Status {
                «Active»(),
            }
        ",
        errors: r"
            a variant has at most one field without a name
                name them, or write `Name(Model)` for an object, `Name` for a string
        ",
    },
    Row {
        shows: "a variant with named fields without an `object`",
        items: r"
            enum Event {
                «Created» { id: String },
            }
        ",
        errors: r#"
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
        "#,
    },
    Row {
        shows: "a variant with named fields among unit variants",
        items: r"
            enum Status {
                «Active»,
                «Banned» { until: i64 },
            }
        ",
        errors: r#"
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
        "#,
    },
    Row {
        shows: "the attributes of a variant's named fields are checked",
        items: r"
            enum Event {
                «Created» {
                    #[clerk_model(«requird»)]
                    id: Option<String>,
                },
            }
        ",
        errors: r#"
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
            unknown attribute `requird`, did you mean `required`?
                known here: required, rename, alias, non_null, default, null_as_default, omit_if, skip, with, check, secret, extra, flatten
        "#,
    },
    Row {
        shows: "a string enum with a variant that holds a model",
        items: r"
            enum Status {
                «Active»,
                Banned(Ban),
                «Locked»,
            }
        ",
        errors: r#"
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
        "#,
    },
    Row {
        shows: "a string enum with a variant that holds a string",
        items: r"
            enum Status {
                Active,
                «Unknown»(String),
                Locked,
            }
        ",
        errors: r#"
            this variant and `Active` differ in kind: one is a string, the other has content
                write `#[clerk_model(other)]` here to keep unlisted values, or `object = "..."` on the variants without content
        "#,
    },
    Row {
        shows: "a tagged enum with unit variants",
        items: r"
            enum Subject {
                Ban(Ban),
                «Active»,
                «Locked»,
            }
        ",
        errors: r#"
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
        "#,
    },
    Row {
        shows: "`other` with a named field",
        items: r"
            enum Status {
                Active,
                #[clerk_model(other)]
                «Unknown» { value: String },
            }
        ",
        errors: r"
            the `other` variant of a string enum keeps the value
                write `Name(String)`
        ",
    },
    Row {
        shows: "`other` with another module's `String`",
        items: r"
            enum Status {
                Active,
                #[clerk_model(other)]
                Unknown(«shop::String»),
            }
        ",
        errors: r"
            the `other` variant of a string enum keeps the value
                write `Name(String)`
        ",
    },
    Row {
        shows: "`other` with another type than `String`",
        items: r"
            enum Status {
                Active,
                #[clerk_model(other)]
                Unknown(«serde_json::Value»),
            }
        ",
        errors: r"
            the `other` variant of a string enum keeps the value
                write `Name(String)`
        ",
    },
    Row {
        shows: "`other` without a field",
        items: r"
            enum Status {
                Active,
                #[clerk_model(other)]
                «Unknown»,
            }
        ",
        errors: r"
            the `other` variant of a string enum keeps the value
                write `Name(String)`
        ",
    },
    Row {
        shows: "`other` on two variants",
        items: r"
            enum Status {
                Active,
                #[clerk_model(other)]
                Other(String),
                #[clerk_model(«other»)]
                Unknown(String),
            }
        ",
        errors: r"
            another variant is `other` already
                keep one of them
        ",
    },
    Row {
        shows: "`rename` on the `other` variant",
        items: r#"
            enum Status {
                Active,
                #[clerk_model(other, «rename» = "unknown")]
                Unknown(String),
            }
        "#,
        errors: r"
            `rename` cannot be combined with `other`
                remove it, or remove `other`
        ",
    },
    Row {
        shows: "a value for `other`",
        items: r#"
            enum Status {
                Active,
                #[clerk_model(other = «"unknown"»)]
                Unknown(String),
            }
        "#,
        errors: r"
            `other` takes no value
                write `other` alone
        ",
    },
    Row {
        shows: "a misspelled `other`: its field is not checked",
        items: r"
            enum Status {
                Active,
                #[clerk_model(«othr»)]
                Unknown(String),
            }
        ",
        errors: r"
            unknown attribute `othr`, did you mean `other`?
                known here: object, rename, alias, other
        ",
    },
    Row {
        shows: "another derive's `fallback` on the first variant: its field is not checked",
        items: r"
            enum Status {
                #[clerk_model(«fallback»)]
                Unknown(String),
                Active,
                Ended,
            }
        ",
        errors: r"
            `fallback` is an attribute of another derive
                write `other` on the variant for unknown values
        ",
    },
    Row {
        shows: "`tag` and `content` on an enum of unit variants",
        items: r#"
            #[clerk_model(tag = "status", content = "data")]
            enum Status {
                «Active»,
            }
        "#,
        errors: r#"
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
        "#,
    },
    Row {
        shows: "`tag` on an enum of unit variants",
        items: r#"
            #[clerk_model(tag = "status")]
            enum Status {
                «Active»,
            }
        "#,
        errors: r#"
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
        "#,
    },
    Row {
        shows: "`exact_keys` and `deny_unknown_fields` on a string enum",
        items: r"
            #[clerk_model(«exact_keys», «deny_unknown_fields»)]
            enum Status {
                Active,
            }
        ",
        errors: r"
            `exact_keys` is for a tagged enum, whose variants are objects
                remove it, or write each variant as `Name(Model)` or with named fields
            `deny_unknown_fields` is for a tagged enum, whose variants are objects
                remove it, or write each variant as `Name(Model)` or with named fields
        ",
    },
];
