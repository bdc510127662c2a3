//! The values of attributes.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "a value for an attribute that takes none",
        items: r#"
            #[clerk_model(object = "customer", deny_unknown_fields = «true»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            `deny_unknown_fields` takes no value
                write `deny_unknown_fields` alone
        ",
    },
    Row {
        shows: "a list for an attribute that takes no value",
        items: r#"
            #[clerk_model(object = "customer", deny_unknown_fields«(strict)»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            `deny_unknown_fields` takes no value
                write `deny_unknown_fields` alone
        ",
    },
    Row {
        shows: "a value for a field's attribute that takes none",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(required = «true»)]
                name: Option<String>,
            }
        "#,
        errors: r"
            `required` takes no value
                write `required` alone
        ",
    },
    Row {
        shows: "a quoted path, and a missing one",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(default = «"Vec::new"», null_as_default)]
                scopes: Vec<String>,
                #[clerk_model(«check»)]
                email: String,
            }
        "#,
        errors: r"
            a string is the default of a string, and this field is of another type
                write `default = Vec::new` for the value of a function
            `check` takes a path
                write `check = some::path`, without quotes or a call
        ",
    },
    Row {
        shows: "a quoted `crate`",
        items: r#"
            #[clerk_model(object = "customer", crate = «"clerk_models"»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            `crate` takes a path
                write `crate = some::path`, without quotes or a call
        ",
    },
    Row {
        shows: "a quoted `with`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(with = «"seconds"»)]
                created: u64,
            }
        "#,
        errors: r"
            `with` takes a path
                write `with = some::path`, without quotes or a call
        ",
    },
    Row {
        shows: "a call instead of a path",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(default = «Vec::new()»)]
                scopes: Vec<String>,
            }
        "#,
        errors: r"
            `default` takes a path or a literal
                write `default` alone, `default = some::path` without a call, or `default = 5`
        ",
    },
    Row {
        shows: "a closure instead of a path",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(check = «|age: &u8| if *age < 150 { Ok(()) } else { Err("too old") }»)]
                age: u8,
            }
        "#,
        errors: r"
            `check` takes a path
                write `check = some::path`, without quotes or a call
        ",
    },
    Row {
        shows: "a number instead of a path, and a literal without a sign where there is none",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(check = «30»)]
                seconds: u64,
                #[clerk_model(default = «-true»)]
                is_active: bool,
                #[clerk_model(default = «- "text"»)]
                text: String,
            }
        "#,
        errors: r"
            `check` takes a path
                write `check = some::path`, without quotes or a call
            `default` takes a path or a literal
                write `default` alone, `default = some::path` without a call, or `default = 5`
            `default` takes a path or a literal
                write `default` alone, `default = some::path` without a call, or `default = 5`
        ",
    },
    Row {
        shows: "an unknown `rename_all`",
        items: r#"
            #[clerk_model(object = "customer", rename_all = «"camelcase"»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            unknown case for `rename_all`
                write "camelCase", "snake_case", "PascalCase", "kebab-case", "SCREAMING_SNAKE_CASE", "SCREAMING-KEBAB-CASE", "lowercase" or "UPPERCASE"
        "#,
    },
    Row {
        shows: "a `rename_all` that only serde has",
        items: r#"
            #[clerk_model(object = "customer", rename_all = «"lower-case"»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            unknown case for `rename_all`
                write "camelCase", "snake_case", "PascalCase", "kebab-case", "SCREAMING_SNAKE_CASE", "SCREAMING-KEBAB-CASE", "lowercase" or "UPPERCASE"
        "#,
    },
    Row {
        shows: "a constant instead of a string",
        items: r"
            #[clerk_model(object = «CUSTOMER»)]
            struct Customer {
                id: String,
            }
        ",
        errors: r#"
            `object` takes a string, an integer or a boolean
                write `object = "..."`, `object = 1` or `object = true`
        "#,
    },
    Row {
        shows: "an array of strings",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(alias = «["mail", "email_address"]»)]
                email: String,
            }
        "#,
        errors: r#"
            `alias` takes a string
                write `alias = "..."`
        "#,
    },
    Row {
        shows: "a missing string",
        items: r"
            #[clerk_model(«object»)]
            struct Customer {
                id: String,
            }
        ",
        errors: r#"
            `object` takes a string, an integer or a boolean
                write `object = "..."`, `object = 1` or `object = true`
        "#,
    },
    Row {
        shows: "nothing after `=`",
        items: r"
            #[clerk_model(«object» = , deny_unknown_fields)]
            struct Customer {
                id: String,
            }
        ",
        errors: r#"
            `object` takes a string, an integer or a boolean
                write `object = "..."`, `object = 1` or `object = true`
        "#,
    },
    Row {
        shows: "serde's `rename` with two keys",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(rename«(serialize = "ID", deserialize = "id")»)]
                id: String,
            }
        "#,
        errors: r#"
            `rename` takes a string
                write `rename = "..."`
        "#,
    },
    Row {
        shows: "a macro call instead of a string",
        items: r#"
            #[clerk_model(object = «concat!("user", "_deleted")»)]
            struct DeletedUser {
                id: String,
            }
        "#,
        errors: r#"
            `object` takes a string, an integer or a boolean
                write `object = "..."`, `object = 1` or `object = true`
        "#,
    },
    Row {
        shows: "a string in parentheses",
        items: r#"
            #[clerk_model(object«("customer")»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            `object` takes a string, an integer or a boolean
                write `object = "..."`, `object = 1` or `object = true`
        "#,
    },
    Row {
        shows: "a method call on a string",
        items: r#"
            #[clerk_model(object = «"customer".trim()»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            `object` takes a string, an integer or a boolean
                write `object = "..."`, `object = 1` or `object = true`
        "#,
    },
    Row {
        shows: "a number instead of a string",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(rename = «1»)]
                id: String,
            }
        "#,
        errors: r#"
            `rename` takes a string
                write `rename = "..."`
        "#,
    },
    Row {
        shows: "an unquoted `rename_all`",
        items: r#"
            #[clerk_model(object = "customer", rename_all = «camelCase»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            `rename_all` takes a string
                write `rename_all = "..."`
        "#,
    },
];
