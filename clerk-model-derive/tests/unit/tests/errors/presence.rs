//! `required` and `default`.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "a string as the default of another type",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(default = «"shop::first"»)]
                number: u64,
                #[clerk_model(default = «"no path"»)]
                friend: Option<Box<Customer>>,
                #[clerk_model(default = «"five"»)]
                scopes: Vec<String>,
                #[clerk_model(default = "Ada")]
                name: Option<std::string::String>,
            }
        "#,
        errors: r"
            a string is the default of a string, and this field is of another type
                write `default = shop::first` for the value of a function
            a string is the default of a string, and this field is of another type
                write `default = some::path` for the value of a function
            a string is the default of a string, and this field is of another type
                write `default = five` for the value of a function
        ",
    },
    Row {
        shows: "`non_null` on a field that is not an `Option`, or a double one",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«non_null»)]
                name: String,
                #[clerk_model(«non_null»)]
                nick_name: Option<Option<String>>,
            }
        "#,
        errors: r"
            `non_null` is for an `Option`: null is a violation for a field of any other type
                remove it, or write `Option<...>` if the key may be absent
            `non_null` is not for `Option<Option<...>>`, which already distinguishes absent from null
                remove it, or write a single `Option`
        ",
    },
    Row {
        shows: "`non_null` next to what decides presence too",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«non_null», required)]
                name: Option<String>,
                #[clerk_model(default = 5, «non_null»)]
                number: Option<u8>,
                #[clerk_model(with = module, «non_null»)]
                other: Option<u8>,
                #[clerk_model(extra, «non_null»)]
                rest: Metadata,
            }
            #[clerk_model(no_object, default)]
            struct Settings {
                #[clerk_model(«non_null»)]
                name: Option<String>,
            }
        "#,
        errors: r"
            `non_null` cannot be combined with `required`
                keep one of them
            `non_null` cannot be combined with `default`
                keep one of them
            `non_null` cannot be combined with `with`
                keep one of them
            `non_null` cannot be combined with `extra`
                remove it, or remove `extra`
            `non_null` cannot be combined with `default`
                keep one of them
        ",
    },
    Row {
        shows: "`omit_if` on fields whose key must be present",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer<T> {
                #[clerk_model(«omit_if» = String::is_empty)]
                name: String,
                #[clerk_model(«omit_if» = Option::is_none, required)]
                friend: Option<String>,
                #[clerk_model(«omit_if» = is_zero)]
                data: T,
                #[clerk_model(skip, «omit_if» = is_zero)]
                cache: u8,
                #[clerk_model(default, omit_if = is_zero)]
                count: u8,
            }
        "#,
        errors: r"
            `omit_if` needs a field whose key may be absent
                write `default`, or an `Option` without `required`
            `omit_if` needs a field whose key may be absent
                write `default`, or an `Option` without `required`
            `omit_if` needs a field whose key may be absent
                write `default`, or an `Option` without `required`
            `omit_if` cannot be combined with `skip`
                remove it, or remove `skip`
        ",
    },
    Row {
        shows: "`required` on a field that is not an `Option`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«required»)]
                name: String,
            }
        "#,
        errors: r"
            `required` is for an `Option`: a field of any other type is required anyway
                remove it, or write `Option<...>` if the value may be null
        ",
    },
    Row {
        shows: "`required` on a `Vec` of `Option`s",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«required»)]
                scopes: Vec<Option<String>>,
            }
        "#,
        errors: r"
            `required` is for an `Option`: a field of any other type is required anyway
                remove it, or write `Option<...>` if the value may be null
        ",
    },
    Row {
        shows: "`required` on a boxed `Option`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«required»)]
                friend: Box<Option<String>>,
            }
        "#,
        errors: r"
            `required` is for an `Option`: a field of any other type is required anyway
                remove it, or write `Option<...>` if the value may be null
        ",
    },
    Row {
        shows: "`required` on a type parameter",
        items: r"
            #[clerk_model(no_object)]
            struct Answer<T> {
                #[clerk_model(«required»)]
                data: T,
            }
        ",
        errors: r"
            `required` is not for a type parameter: whether its key may be absent is up to the type
                write `Option<...>` around it
        ",
    },
    Row {
        shows: "`required` and `default`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«required», default)]
                scopes: Vec<String>,
            }
        "#,
        errors: r"
            `required` cannot be combined with `default`
                keep one of them
        ",
    },
    Row {
        shows: "`required` and `default` on an `Option`: one error",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«required», default)]
                name: Option<String>,
            }
        "#,
        errors: r"
            `required` cannot be combined with `default`
                keep one of them
        ",
    },
    Row {
        shows: "`required` and `default` on a type parameter: one error",
        items: r"
            #[clerk_model(no_object)]
            struct Answer<T: Default> {
                #[clerk_model(«required», default)]
                data: T,
            }
        ",
        errors: r"
            `required` cannot be combined with `default`
                keep one of them
        ",
    },
    Row {
        shows: "`required` and the path of a default on an `Option`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(default = some_name)]
                #[clerk_model(«required»)]
                name: Option<String>,
            }
        "#,
        errors: r"
            `required` cannot be combined with `default`
                keep one of them
        ",
    },
    Row {
        shows: "`required`, `default` and `null_as_default` on an `Option`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«required», default, «null_as_default»)]
                name: Option<String>,
            }
        "#,
        errors: r"
            `required` cannot be combined with `default`
                keep one of them
            `null_as_default` is not for an `Option`, which is `None` where the JSON has null
                remove it, or write the type without `Option` and a `default`
        ",
    },
    Row {
        shows: "`default` on an `Option`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«default»)]
                name: Option<String>,
            }
        "#,
        errors: r"
            an `Option` is `None` when its key is absent
                remove `default`, or name a function: `default = some::path`
        ",
    },
    Row {
        shows: "`default` on a `std::option::Option`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«default»)]
                name: std::option::Option<String>,
            }
        "#,
        errors: r"
            an `Option` is `None` when its key is absent
                remove `default`, or name a function: `default = some::path`
        ",
    },
    Row {
        shows: "`default` on an `Option<Option>`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«default»)]
                name: Option<Option<String>>,
            }
        "#,
        errors: r"
            `default` is not for `Option<Option<...>>`, which already distinguishes absent from null
                remove it, or write a single `Option`
        ",
    },
    Row {
        shows: "`null_as_default` on an `Option<Option>`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«null_as_default»)]
                name: Option<Option<String>>,
            }
        "#,
        errors: r"
            `null_as_default` is not for `Option<Option<...>>`, which already distinguishes absent from null
                remove it, or write a single `Option`
        ",
    },
    Row {
        shows: "`required` on an `Option<Option>`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«required»)]
                name: Option<Option<String>>,
            }
        "#,
        errors: r"
            `required` is not for `Option<Option<...>>`, which already distinguishes absent from null
                remove it, or write a single `Option`
        ",
    },
    Row {
        shows: "`required` and `default` on an `Option<Option>`: two errors",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«required», «default»)]
                name: Option<Option<String>>,
            }
        "#,
        errors: r"
            `required` is not for `Option<Option<...>>`, which already distinguishes absent from null
                remove it, or write a single `Option`
            `default` is not for `Option<Option<...>>`, which already distinguishes absent from null
                remove it, or write a single `Option`
        ",
    },
    Row {
        shows: "three nested `Option`s",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                name: «Option<Option<std::option::Option<String>>>»,
            }
        "#,
        errors: r"
            an `Option` cannot be nested three times
                write `Option<Option<...>>` to distinguish absent from null
        ",
    },
];
