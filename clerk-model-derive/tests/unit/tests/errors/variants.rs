//! Variants of tagged enums without a model.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "attributes about keys where no variant has keys",
        items: r#"
            #[clerk_model(tag = "type", «rename_all» = "snake_case", «exact_keys», «deny_unknown_fields»)]
            enum Event {
                Ban(Ban),
            }
        "#,
        errors: r"
            `rename_all` is for the objects of variants without a model, and there are none
                remove it, or write it on the models
            `exact_keys` is for the objects of variants without a model, and there are none
                remove it, or write it on the models
            `deny_unknown_fields` is for the objects of variants without a model, and there are none
                remove it, or write it on the models
        ",
    },
    Row {
        shows: "attributes about keys on an enum of unit variants",
        items: r#"
            #[clerk_model(tag = "type", «rename_all» = "snake_case", «exact_keys», deny_unknown_fields)]
            enum Event {
                #[clerk_model(object = "ping")]
                Ping,
            }
        "#,
        errors: r"
            `rename_all` is for the objects of variants without a model, and there are none
                remove it, or write it on the models
            `exact_keys` is for the objects of variants without a model, and there are none
                remove it, or write it on the models
        ",
    },
    Row {
        shows: "`deny_unknown_fields` where a unit variant is no object",
        items: r#"
            #[clerk_model(tag = "type", content = "data", «deny_unknown_fields»)]
            enum Event {
                #[clerk_model(object = "ping")]
                Ping,
            }
        "#,
        errors: r"
            `deny_unknown_fields` is for the objects of variants without a model, and there are none
                remove it, or write it on the models
        ",
    },
    Row {
        shows: "`rename` and `alias` on variants without a model",
        items: r#"
            #[clerk_model(tag = "type")]
            enum Event {
                #[clerk_model(«rename» = "ping")]
                Ping,
                #[clerk_model(object = "moved", «alias» = "m")]
                Moved { to: u8 },
            }
        "#,
        errors: r#"
            `rename` is for the variants of a string enum
                write `object = "..."` for the discriminator of an object
            `alias` is for the variants of a string enum
                write `object = "..."` for the discriminator of an object
        "#,
    },
    Row {
        shows: "a discriminator of two variants without a model",
        items: r#"
            #[clerk_model(tag = "type")]
            enum Event {
                #[clerk_model(object = «"ping"»)]
                Ping,
                #[clerk_model(object = «"ping"»)]
                Moved { to: u8 },
            }
        "#,
        errors: r#"
            duplicate discriminator "ping", also of `Moved`
                keep it on one of them
            duplicate discriminator "ping", also of `Ping`
                keep it on one of them
        "#,
    },
    Row {
        shows: "errors in the fields of variants",
        items: r#"
            #[clerk_model(tag = "kind")]
            enum Event {
                #[clerk_model(object = "moved")]
                Moved {
                    «kind»: String,
                    «to_place»: u8,
                    #[clerk_model(alias = «"toPlace"»)]
                    other: u8,
                    #[clerk_model(«required»)]
                    needed: u8,
                },
            }
        "#,
        errors: r#"
            the key "kind" is the discriminator's, which needs no field
                remove the field, give it another key with `rename`, or name the discriminator's with `tag`
            duplicate key "toPlace", also of `other`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "toPlace", also of `to_place`
                distinguish them with `rename`, or remove an `alias`
            `required` is for an `Option`: a field of any other type is required anyway
                remove it, or write `Option<...>` if the value may be null
        "#,
    },
    Row {
        shows: "`deny_unknown_fields` with `extra` in two variants",
        items: r#"
            #[clerk_model(tag = "kind", «deny_unknown_fields»)]
            enum Event {
                #[clerk_model(object = "a")]
                A { #[clerk_model(extra)] rest: Metadata },
                #[clerk_model(object = "b")]
                B { #[clerk_model(extra)] rest: Metadata, #[clerk_model(«extra»)] more: Metadata },
            }
        "#,
        errors: r"
            `deny_unknown_fields` cannot be combined with `extra`
                keep one of them
            another field collects the unknown keys already
                keep `extra` on one of them
        ",
    },
    Row {
        shows: "`other` without content in an enum with a `tag`",
        items: r#"
            #[clerk_model(tag = "type")]
            enum Event {
                #[clerk_model(object = "ping")]
                Ping,
                #[clerk_model(other)]
                «Other»,
            }
        "#,
        errors: r"
            the `other` variant of a tagged enum keeps the object
                write `Name(clerk_models::Metadata)` or `Name(serde_json::Value)`
        ",
    },
    Row {
        shows: "an `object` on unit variants without a `tag`",
        items: r#"
            enum Event {
                #[clerk_model(«object» = "ping")]
                Ping,
            }
        "#,
        errors: r#"
            `object` is for the variants of a tagged enum
                write `rename = "..."` for the value of a string, or `tag = "..."` on the enum for objects
        "#,
    },
];
