//! `null_as_default`.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "`null_as_default` without `default`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«null_as_default»)]
                scopes: Vec<String>,
            }
        "#,
        errors: r"
            `null_as_default` reads null as the default, and there is none
                add `default`
        ",
    },
    Row {
        shows: "`null_as_default` without `default` on a type parameter",
        items: r"
            #[clerk_model(no_object)]
            struct Answer<T: Default> {
                #[clerk_model(«null_as_default»)]
                data: T,
            }
        ",
        errors: r"
            `null_as_default` reads null as the default, and there is none
                add `default`
        ",
    },
    Row {
        shows: "`null_as_default` and the path of a default on an `Option`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(default = some_name, «null_as_default»)]
                name: Option<String>,
            }
        "#,
        errors: r"
            `null_as_default` is not for an `Option`, which is `None` where the JSON has null
                remove it, or write the type without `Option` and a `default`
        ",
    },
    Row {
        shows: "`null_as_default` on an `Option`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«null_as_default»)]
                name: Option<String>,
            }
        "#,
        errors: r"
            `null_as_default` is not for an `Option`, which is `None` where the JSON has null
                remove it, or write the type without `Option` and a `default`
        ",
    },
    Row {
        shows: "`null_as_default` and `with`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«null_as_default», with = seconds)]
                created: u64,
            }
        "#,
        errors: r"
            `null_as_default` cannot be combined with `with`
                keep one of them
        ",
    },
    Row {
        shows: "`null_as_default`, `with` and `default`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(with = seconds, default, «null_as_default»)]
                created: u64,
            }
        "#,
        errors: r"
            `null_as_default` cannot be combined with `with`
                keep one of them
        ",
    },
];
