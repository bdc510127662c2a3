//! `flatten`.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "`flatten` and `extra` on one field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«flatten», extra)]
                rest: Metadata,
            }
        "#,
        errors: r"
            `flatten` cannot be combined with `extra`
                remove it, or remove `extra`
        ",
    },
    Row {
        shows: "`flatten` on a struct",
        items: r"
            #[clerk_model(no_object, «flatten»)]
            struct Event {
                data: String,
            }
        ",
        errors: r"
            `flatten` cannot be used here
                write it on a field
        ",
    },
    Row {
        shows: "`flatten` on a variant",
        items: r"
            enum Subject {
                #[clerk_model(«flatten»)]
                Machine(Machine),
            }
        ",
        errors: r"
            `flatten` cannot be used here
                write it on a field
        ",
    },
    Row {
        shows: "`flatten` on an `Option`",
        items: r"
            #[clerk_model(no_object)]
            struct Event {
                #[clerk_model(flatten)]
                payload: «Option<Payload>»,
            }
        ",
        errors: r"
            a flattened enum cannot be an `Option`
                write the enum itself, with an `other` variant if it may be missing
        ",
    },
    Row {
        shows: "`flatten` on two fields",
        items: r"
            #[clerk_model(no_object)]
            struct Event {
                #[clerk_model(flatten)]
                payload: Payload,
                #[clerk_model(«flatten»)]
                former: Payload,
            }
        ",
        errors: r"
            another field is flattened already
                keep `flatten` on one of them
        ",
    },
    Row {
        shows: "`rename` on a flattened field",
        items: r#"
            #[clerk_model(no_object)]
            struct Event {
                #[clerk_model(flatten, «rename» = "payload")]
                payload: Payload,
            }
        "#,
        errors: r"
            `rename` cannot be combined with `flatten`
                remove it, or remove `flatten`
        ",
    },
    Row {
        shows: "`default` and `check` on a flattened field",
        items: r"
            #[clerk_model(no_object)]
            struct Event {
                #[clerk_model(«default», flatten, «check» = is_counted)]
                payload: Payload,
            }
        ",
        errors: r"
            `default` cannot be combined with `flatten`
                remove it, or remove `flatten`
            `check` cannot be combined with `flatten`
                remove it, or remove `flatten`
        ",
    },
];
