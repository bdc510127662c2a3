//! Attributes of enums and variants.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "a field's attribute on a variant",
        items: r"
            enum Status {
                #[clerk_model(«default»)]
                Active,
                Ended,
            }
        ",
        errors: r"
            `default` cannot be used here
                write it on a struct or a field
        ",
    },
    Row {
        shows: "`rename_all` on a variant",
        items: r#"
            enum Status {
                #[clerk_model(«rename_all» = "camelCase")]
                PastDue,
            }
        "#,
        errors: r"
            `rename_all` cannot be used here
                write it on a struct or the enum
        ",
    },
    Row {
        shows: "`rename` on an enum",
        items: r#"
            #[clerk_model(«rename» = "status")]
            enum Status {
                Active,
            }
        "#,
        errors: r"
            `rename` cannot be used here
                write it on a field or a variant
        ",
    },
    Row {
        shows: "`no_object` on an enum",
        items: r"
            #[clerk_model(«no_object»)]
            enum Status {
                Active,
            }
        ",
        errors: r"
            `no_object` cannot be used here
                write it on a struct
        ",
    },
    Row {
        shows: "`object` on an enum",
        items: r#"
            #[clerk_model(«object» = "status")]
            enum Status {
                Active,
            }
        "#,
        errors: r"
            `object` cannot be used here
                write it on a struct or a variant
        ",
    },
    Row {
        shows: "an unknown attribute of an enum",
        items: r"
            #[clerk_model(«versioned»)]
            enum Status {
                Active,
            }
        ",
        errors: r"
            unknown attribute `versioned`
                known here: tag, content, by_type, integer, rename_all, exact_keys, deny_unknown_fields, no_display, read_only, write_only, crate
        ",
    },
    Row {
        shows: "an unknown attribute of a variant",
        items: r"
            enum Status {
                #[clerk_model(«deprecated»)]
                Active,
            }
        ",
        errors: r"
            unknown attribute `deprecated`
                known here: object, rename, alias, other
        ",
    },
    Row {
        shows: "a misspelled `rename_all`: the values are not checked",
        items: r#"
            #[clerk_model(«rename_al» = "camelCase")]
            enum Status {
                PastDue,
                #[clerk_model(rename = "pastDue")]
                Late,
            }
        "#,
        errors: r"
            unknown attribute `rename_al`, did you mean `rename_all`?
                known here: tag, content, by_type, integer, rename_all, exact_keys, deny_unknown_fields, no_display, read_only, write_only, crate
        ",
    },
    Row {
        shows: "a misspelled `alias`: the values are not checked",
        items: r#"
            enum Status {
                Active,
                #[clerk_model(«aliass» = "active")]
                Enabled,
            }
        "#,
        errors: r"
            unknown attribute `aliass`, did you mean `alias`?
                known here: object, rename, alias, other
        ",
    },
    Row {
        shows: "other derives' attributes on enums",
        items: r#"
            #[clerk_model(«bound» = "")]
            enum Status {
                Active,
            }

            #[clerk_model(«untagged»)]
            enum Subject {
                Ban(Ban),
            }

            #[clerk_model(«discriminator» = "kind")]
            enum Kind {
                Ban(Ban),
            }
        "#,
        errors: r#"
            `bound` is an attribute of another derive
                remove it: bounds follow from the types of the fields
            `untagged` is an attribute of another derive
                write `by_type` if the variants differ in JSON type, `tag` if the objects do, or see `clerk_models::dispatch!`
            `discriminator` is an attribute of another derive
                write `tag = "..."` with the key of the discriminator
        "#,
    },
    Row {
        shows: "other derives' attributes on variants",
        items: r#"
            enum Status {
                #[clerk_model(«serialize» = "on")]
                Active,
                #[clerk_model(«to_string» = "over")]
                Ended,
                #[clerk_model(«value» = "late")]
                PastDue,
                #[clerk_model(«skip»)]
                Internal,
                #[clerk_model(«fallback»)]
                Unknown(String),
            }
        "#,
        errors: r#"
            `serialize` is an attribute of another derive
                write `rename = "..."` for the value
            `to_string` is an attribute of another derive
                write `rename = "..."` for the value
            `value` is an attribute of another derive
                write `rename = "..."` for the value
            `skip` is an attribute of another derive
                remove the variant: the `other` variant reads unknown values
            `fallback` is an attribute of another derive
                write `other` on the variant for unknown values
        "#,
    },
    Row {
        shows: "`type` and `kind` instead of `tag`",
        items: r#"
            #[clerk_model(«type» = "event")]
            enum Event {
                Ban(Ban),
            }

            #[clerk_model(«kind» = "subject")]
            enum Subject {
                Ban(Ban),
            }
        "#,
        errors: r#"
            `type` is an attribute of another derive
                write `tag = "..."` with the key of the discriminator
            `kind` is an attribute of another derive
                write `tag = "..."` with the key of the discriminator
        "#,
    },
];
