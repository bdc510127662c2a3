//! The values of string enums.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "an alias equal to the variant's value",
        items: r#"
            enum Status {
                #[clerk_model(alias = «"past_due"»)]
                PastDue,
            }
        "#,
        errors: r#"
            duplicate value "past_due"
                remove the `alias`
        "#,
    },
    Row {
        shows: "a repeated alias",
        items: r#"
            enum Status {
                #[clerk_model(alias = "over", alias = «"over"»)]
                Ended,
            }
        "#,
        errors: r#"
            duplicate value "over"
                remove the `alias`
        "#,
    },
    Row {
        shows: "an alias equal to another variant's value",
        items: r#"
            enum Status {
                #[clerk_model(alias = «"past_due"»)]
                Late,
                «PastDue»,
            }
        "#,
        errors: r#"
            duplicate value "past_due", also of `PastDue`
                distinguish them with `rename`, or remove an `alias`
            duplicate value "past_due", also of `Late`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "an alias equal to another variant's alias",
        items: r#"
            enum Status {
                #[clerk_model(alias = «"over"»)]
                Ended,
                #[clerk_model(alias = «"over"»)]
                Cancelled,
            }
        "#,
        errors: r#"
            duplicate value "over", also of `Cancelled`
                distinguish them with `rename`, or remove an `alias`
            duplicate value "over", also of `Ended`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "a `rename` equal to another variant's value in SCREAMING_SNAKE_CASE",
        items: r#"
            #[clerk_model(rename_all = "SCREAMING_SNAKE_CASE")]
            enum Status {
                «PastDue»,
                #[clerk_model(rename = «"PAST_DUE"»)]
                Late,
            }
        "#,
        errors: r#"
            duplicate value "PAST_DUE", also of `Late`
                distinguish them with `rename`, or remove an `alias`
            duplicate value "PAST_DUE", also of `PastDue`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "three variants with the same value",
        items: r#"
            enum Status {
                «Active»,
                #[clerk_model(rename = «"active"»)]
                Enabled,
                #[clerk_model(alias = «"active"»)]
                On,
            }
        "#,
        errors: r#"
            duplicate value "active", also of `Enabled`
                distinguish them with `rename`, or remove an `alias`
            duplicate value "active", also of `Active`
                distinguish them with `rename`, or remove an `alias`
            duplicate value "active", also of `Active`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "a `rename` equal to another variant's value",
        items: r#"
            enum Status {
                «Active»,
                #[clerk_model(rename = «"active"»)]
                Enabled,
            }
        "#,
        errors: r#"
            duplicate value "active", also of `Enabled`
                distinguish them with `rename`, or remove an `alias`
            duplicate value "active", also of `Active`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "an unknown `rename_all`",
        items: r#"
            #[clerk_model(rename_all = «"UPPER"»)]
            enum Status {
                Active,
            }
        "#,
        errors: r#"
            unknown case for `rename_all`
                write "camelCase", "snake_case", "PascalCase", "kebab-case", "SCREAMING_SNAKE_CASE", "SCREAMING-KEBAB-CASE", "lowercase" or "UPPERCASE"
        "#,
    },
    Row {
        shows: "an unquoted `rename`",
        items: r"
            enum Status {
                #[clerk_model(rename = «active»)]
                Active,
            }
        ",
        errors: r#"
            `rename` takes a string
                write `rename = "..."`
        "#,
    },
    Row {
        shows: "a repeated `rename`",
        items: r#"
            enum Status {
                #[clerk_model(rename = "on")]
                #[clerk_model(«rename» = "active")]
                Active,
            }
        "#,
        errors: r"
            `rename` is given twice
                keep one
        ",
    },
    Row {
        shows: "`object` on a variant of a string enum",
        items: r#"
            enum Status {
                #[clerk_model(«object» = "active")]
                Active,
            }
        "#,
        errors: r#"
            `object` is for the variants of a tagged enum
                write `rename = "..."` for the value of a string, or `tag = "..."` on the enum for objects
        "#,
    },
];
