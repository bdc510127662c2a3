//! The list of attributes, and attributes in the wrong location.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "an attribute with a value instead of a list",
        items: r#"
            #[«clerk_model = "customer"»]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            expected a list of attributes
                write `#[clerk_model(...)]`
        ",
    },
    Row {
        shows: "an attribute without a list",
        items: r"
            #[«clerk_model»]
            struct Customer {
                id: String,
            }
        ",
        errors: r"
            expected a list of attributes
                write `#[clerk_model(...)]`
        ",
    },
    Row {
        shows: "an empty list",
        items: r"
            #[«clerk_model»()]
            struct Customer {
                id: String,
            }
        ",
        errors: r"
            the list of attributes is empty
                write an attribute in it, or remove it
        ",
    },
    Row {
        shows: "an empty list on a field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[«clerk_model»()]
                id: String,
            }
        "#,
        errors: r"
            the list of attributes is empty
                write an attribute in it, or remove it
        ",
    },
    Row {
        shows: "a literal without a name",
        items: r#"
            #[clerk_model(«"customer"»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            expected the name of an attribute
                write `name` or `name = value`
        ",
    },
    Row {
        shows: "a colon instead of `=`",
        items: r#"
            #[clerk_model(object«: "customer"»)]
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
        shows: "a comma too many",
        items: r#"
            #[clerk_model(object = "customer",«,» deny_unknown_fields)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            expected the name of an attribute
                write `name` or `name = value`
        ",
    },
    Row {
        shows: "a missing comma",
        items: r#"
            #[clerk_model(object = "customer" «deny_unknown_fields»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            expected a comma
                separate attributes with `,`
        ",
    },
    Row {
        shows: "a missing comma on a field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(default «null_as_default»)]
                scopes: Vec<String>,
            }
        "#,
        errors: r"
            expected a comma
                separate attributes with `,`
        ",
    },
    Row {
        shows: "an attribute repeated in a second list",
        items: r#"
            #[clerk_model(object = "customer")]
            #[clerk_model(«object» = "client")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            `object` is given twice
                keep one
        ",
    },
    Row {
        shows: "an attribute repeated in the same list",
        items: r#"
            #[clerk_model(object = "customer", rename_all = "snake_case", «rename_all» = "camelCase")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            `rename_all` is given twice
                keep one
        ",
    },
    Row {
        shows: "a field's attribute repeated in a second list",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(rename = "ID")]
                #[clerk_model(«rename» = "Id")]
                id: String,
            }
        "#,
        errors: r"
            `rename` is given twice
                keep one
        ",
    },
    Row {
        shows: "a repeated attribute without a value",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(required, «required»)]
                name: Option<String>,
            }
        "#,
        errors: r"
            `required` is given twice
                keep one
        ",
    },
    Row {
        shows: "errors on the struct and on a field",
        items: r#"
            #[clerk_model(object = "customer", «rename_al» = "snake_case")]
            struct Customer {
                #[clerk_model(«required»)]
                id: String,
            }
        "#,
        errors: r"
            unknown attribute `rename_al`, did you mean `rename_all`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
            `required` is for an `Option`: a field of any other type is required anyway
                remove it, or write `Option<...>` if the value may be null
        ",
    },
    Row {
        shows: "`content` on a struct",
        items: r#"
            #[clerk_model(object = "event", «content» = "data")]
            struct Event {
                data: String,
            }
        "#,
        errors: r"
            `content` cannot be used here
                write it on an enum
        ",
    },
    Row {
        shows: "a field's attribute on a struct",
        items: r#"
            #[clerk_model(object = "customer", «required»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            `required` cannot be used here
                write it on a field
        ",
    },
    Row {
        shows: "`required` on a struct",
        items: r#"
            #[clerk_model(object = "customer", «required»)]
            struct Customer {
                name: Option<String>,
            }
        "#,
        errors: r"
            `required` cannot be used here
                write it on a field
        ",
    },
    Row {
        shows: "a struct's attribute on a field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«rename_all» = "snake_case")]
                id: String,
            }
        "#,
        errors: r"
            `rename_all` cannot be used here
                write it on the struct or an enum
        ",
    },
    Row {
        shows: "`object` on a field",
        items: r#"
            #[clerk_model(no_object)]
            struct Customer {
                #[clerk_model(«object» = "customer")]
                kind: String,
            }
        "#,
        errors: r"
            `object` cannot be used here
                write it on the struct or a variant
        ",
    },
    Row {
        shows: "`tag` on a field",
        items: r#"
            #[clerk_model(no_object)]
            struct Customer {
                #[clerk_model(«tag» = "object")]
                sort: String,
            }
        "#,
        errors: r"
            `tag` cannot be used here
                write it on the struct or an enum
        ",
    },
    Row {
        shows: "a variant's attribute on a field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«other»)]
                rest: clerk_models::Metadata,
            }
        "#,
        errors: r"
            `other` cannot be used here
                write it on a variant
        ",
    },
];
