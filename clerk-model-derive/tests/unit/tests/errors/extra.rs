//! `extra` and `skip`.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "`extra` in a struct with `deny_unknown_fields`",
        items: r#"
            #[clerk_model(object = "customer", «deny_unknown_fields»)]
            struct Customer {
                #[clerk_model(extra)]
                rest: Metadata,
            }
        "#,
        errors: r"
            `deny_unknown_fields` cannot be combined with `extra`
                keep one of them
        ",
    },
    Row {
        shows: "`default` on an `extra` field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«default», extra)]
                rest: Metadata,
            }
        "#,
        errors: r"
            `default` cannot be combined with `extra`
                remove it, or remove `extra`
        ",
    },
    Row {
        shows: "`skip` on an `extra` field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«extra», skip)]
                rest: Metadata,
            }
        "#,
        errors: r"
            `extra` cannot be combined with `skip`
                remove it, or remove `skip`
        ",
    },
    Row {
        shows: "`secret` on fields that are not read as a whole, with a value, and elsewhere",
        items: r#"
            #[clerk_model(object = "customer", «secret»)]
            struct Customer {
                #[clerk_model(«secret», extra)]
                rest: Metadata,
                #[clerk_model(flatten, «secret»)]
                event: Event,
                #[clerk_model(skip, «secret»)]
                cache: String,
                #[clerk_model(secret = «"yes"»)]
                token: String,
            }
        "#,
        errors: r"
            `secret` cannot be used here
                write it on a field
            `secret` cannot be combined with `extra`
                remove it, or remove `extra`
            `secret` cannot be combined with `flatten`
                remove it, or remove `flatten`
            `secret` cannot be combined with `skip`
                remove it, or remove `skip`
            `secret` takes no value
                write `secret` alone
        ",
    },
    Row {
        shows: "`alias` on an `extra` field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(extra, «alias» = "rest")]
                rest: Metadata,
            }
        "#,
        errors: r"
            `alias` cannot be combined with `extra`
                remove it, or remove `extra`
        ",
    },
    Row {
        shows: "`rename` on a skipped field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(skip, «rename» = "seen")]
                seen: bool,
            }
        "#,
        errors: r"
            `rename` cannot be combined with `skip`
                remove it, or remove `skip`
        ",
    },
    Row {
        shows: "`default` and `check` on a skipped field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(skip, «default», «check» = is_seen)]
                seen: bool,
            }
        "#,
        errors: r"
            `default` cannot be combined with `skip`
                remove it, or remove `skip`
            `check` cannot be combined with `skip`
                remove it, or remove `skip`
        ",
    },
    Row {
        shows: "`extra` on two fields",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(extra)]
                rest: Metadata,
                #[clerk_model(«extra»)]
                more: Metadata,
            }
        "#,
        errors: r"
            another field collects the unknown keys already
                keep `extra` on one of them
        ",
    },
    Row {
        shows: "`extra` on three fields",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(extra)]
                rest: Metadata,
                #[clerk_model(«extra»)]
                more: Metadata,
                #[clerk_model(«extra»)]
                most: Metadata,
            }
        "#,
        errors: r"
            another field collects the unknown keys already
                keep `extra` on one of them
            another field collects the unknown keys already
                keep `extra` on one of them
        ",
    },
];
