//! The discriminator of a struct.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "neither `object` nor `no_object`",
        items: r"
            struct «Customer» {
                id: String,
            }
        ",
        errors: r#"
            missing `object` or `no_object`
                write `#[clerk_model(object = "...")]` with its value, or `#[clerk_model(no_object)]` if there is none
        "#,
    },
    Row {
        shows: "neither `object` nor `no_object` among other attributes",
        items: r#"
            #[clerk_model(rename_all = "snake_case", deny_unknown_fields)]
            struct «Customer» {
                id: String,
            }
        "#,
        errors: r#"
            missing `object` or `no_object`
                write `#[clerk_model(object = "...")]` with its value, or `#[clerk_model(no_object)]` if there is none
        "#,
    },
    Row {
        shows: "neither `object` nor `no_object` on a struct without fields",
        items: r"
            struct «Ping» {}
        ",
        errors: r#"
            missing `object` or `no_object`
                write `#[clerk_model(object = "...")]` with its value, or `#[clerk_model(no_object)]` if there is none
        "#,
    },
    Row {
        shows: "neither `object` nor `no_object` on a generic struct",
        items: r"
            struct «Page»<'a, T: Clone>
            where
                T: 'a,
            {
                data: Vec<T>,
                next: &'a str,
            }
        ",
        errors: r#"
            missing `object` or `no_object`
                write `#[clerk_model(object = "...")]` with its value, or `#[clerk_model(no_object)]` if there is none
        "#,
    },
    Row {
        shows: "`object` and `no_object`",
        items: r#"
            #[clerk_model(object = "customer", «no_object»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            `object` cannot be combined with `no_object`
                keep `object` if the JSON has a discriminator, `no_object` otherwise
        ",
    },
    Row {
        shows: "`no_object`, then `object`",
        items: r#"
            #[clerk_model(«no_object»)]
            #[clerk_model(object = "customer")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            `object` cannot be combined with `no_object`
                keep `object` if the JSON has a discriminator, `no_object` otherwise
        ",
    },
    Row {
        shows: "an empty `object`",
        items: r#"
            #[clerk_model(object = «""»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            the value of `object` is empty
                write what the JSON has there
        ",
    },
    Row {
        shows: "an empty `object_alias`",
        items: r#"
            #[clerk_model(object = "customer", object_alias = «""»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            the value of `object_alias` is empty
                write what the JSON has there
        ",
    },
    Row {
        shows: "an empty `tag`",
        items: r#"
            #[clerk_model(object = "Pod", tag = «""»)]
            struct Pod {
                name: String,
            }
        "#,
        errors: r"
            the value of `tag` is empty
                write what the JSON has there
        ",
    },
    Row {
        shows: "`object_alias` without `object`",
        items: r#"
            #[clerk_model(«object_alias» = "client")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            `object_alias` needs an `object`
                write `object = "..."` with it, or remove it
        "#,
    },
    Row {
        shows: "`object_optional` without `object`",
        items: r"
            #[clerk_model(no_object, «object_optional»)]
            struct Customer {
                id: String,
            }
        ",
        errors: r#"
            `object_optional` needs an `object`
                write `object = "..."` with it, or remove it
        "#,
    },
    Row {
        shows: "`tag` without `object`",
        items: r#"
            #[clerk_model(«tag» = "kind")]
            struct Pod {
                name: String,
            }
        "#,
        errors: r#"
            `tag` needs an `object`
                write `object = "..."` with it, or remove it
        "#,
    },
    Row {
        shows: "`tag` with `no_object`",
        items: r#"
            #[clerk_model(no_object, «tag» = "kind")]
            struct Pod {
                name: String,
            }
        "#,
        errors: r#"
            `tag` needs an `object`
                write `object = "..."` with it, or remove it
        "#,
    },
    Row {
        shows: "an `object_alias` equal to the `object`",
        items: r#"
            #[clerk_model(object = "customer", object_alias = "client", object_alias = «"customer"»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            duplicate discriminator "customer"
                remove it, or write another value
        "#,
    },
    Row {
        shows: "a repeated `object_alias`",
        items: r#"
            #[clerk_model(object = "customer", object_alias = "client", object_alias = «"client"»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            duplicate discriminator "client"
                remove it, or write another value
        "#,
    },
];
