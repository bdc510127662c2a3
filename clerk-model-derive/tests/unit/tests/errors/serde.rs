//! serde's attributes.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "`#[serde(...)]` on a field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[serde(«rename» = "ID")]
                id: String,
            }
        "#,
        errors: r"
            serde's `rename` has no effect here
                write it in `#[clerk_model(...)]`
        ",
    },
    Row {
        shows: "`#[serde(...)]` and the same attribute of this crate",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[serde(«rename» = "ID")]
                #[clerk_model(rename = "ID")]
                id: String,
            }
        "#,
        errors: r"
            serde's `rename` has no effect here
                write it in `#[clerk_model(...)]`
        ",
    },
    Row {
        shows: "`#[serde()]` and `#[serde]`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[«serde»()]
                id: String,
                #[«serde»]
                name: String,
            }
        "#,
        errors: r"
            serde's attributes have no effect here
                write this crate's attributes in `#[clerk_model(...)]`
            serde's attributes have no effect here
                write this crate's attributes in `#[clerk_model(...)]`
        ",
    },
    Row {
        shows: "a struct's attribute on a field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[serde(«deny_unknown_fields»)]
                id: String,
            }
        "#,
        errors: r"
            serde's `deny_unknown_fields` has no effect here
                write it in `#[clerk_model(...)]` on the struct or an enum
        ",
    },
    Row {
        shows: "attributes of fields",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[serde(«default»)]
                scopes: Vec<String>,
                #[serde(«skip_serializing_if» = "Option::is_none")]
                name: Option<String>,
                #[serde(«alias» = "mail", «getter» = "email")]
                email: String,
                #[serde(«deserialize_with» = "seconds")]
                created: u64,
                #[serde(«flatten»)]
                rest: clerk_models::Metadata,
            }
        "#,
        errors: r"
            serde's `default` has no effect here
                write it in `#[clerk_model(...)]`
            serde's `skip_serializing_if` has no effect here
                remove it: an `Option` that is `None` is omitted; for another value, write `omit_if = some::path`
            serde's `alias` has no effect here
                write it in `#[clerk_model(...)]`
            serde's `getter` has no effect here, and there is no counterpart
                remove it, or write `Deserialize` and `Serialize` by hand and `clerk_models::opaque_schema!` for the type
            serde's `deserialize_with` has no effect here
                write `with = module`, which has both directions
            serde's `flatten` has no effect here
                write `extra` for unknown keys, `flatten` for an enum with `content`, or a struct's fields themselves
        ",
    },
    Row {
        shows: "attributes of a struct: known, with another name, unknown",
        items: r#"
            #[clerk_model(object = "customer")]
            #[serde(«rename_all» = "camelCase", «deny_unknown_fields»)]
            #[serde(«bound» = "", «default»)]
            #[serde(«from» = "Wire", «expecting» = "a customer")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            serde's `rename_all` has no effect here
                write it in `#[clerk_model(...)]`
            serde's `deny_unknown_fields` has no effect here
                write it in `#[clerk_model(...)]`
            serde's `bound` has no effect here
                remove it: bounds follow from the types of the fields
            serde's `default` has no effect here
                write it in `#[clerk_model(...)]`
            serde's `from` has no effect here, and there is no counterpart
                remove it, or write `Deserialize` and `Serialize` by hand and `clerk_models::opaque_schema!` for the type
            serde's `expecting` has no effect here, and there is no counterpart
                remove it, or write `Deserialize` and `Serialize` by hand and `clerk_models::opaque_schema!` for the type
        ",
    },
    Row {
        shows: "attributes of a string enum and its variants",
        items: r#"
            #[serde(«rename_all» = "kebab-case")]
            enum Status {
                #[serde(«rename» = "on")]
                Active,
                #[serde(«other»)]
                Unknown(String),
            }
        "#,
        errors: r"
            serde's `rename_all` has no effect here
                write it in `#[clerk_model(...)]`
            serde's `rename` has no effect here
                write `rename` in `#[clerk_model(...)]` for the value of a string, `object` for the discriminator of an object
            serde's `other` has no effect here
                write `#[clerk_model(other)] Name(String)`, which keeps the value and writes it back
        ",
    },
    Row {
        shows: "attributes of a tagged enum and its variants",
        items: r#"
            #[serde(«tag» = "type", «content» = "data")]
            enum Event {
                #[serde(«rename» = "user.created")]
                #[clerk_model(object = "user.created")]
                User(clerk_models::Metadata),
                #[serde(«untagged»)]
                #[clerk_model(other)]
                Other(clerk_models::Metadata),
            }
        "#,
        errors: r"
            serde's `tag` has no effect here
                write it in `#[clerk_model(...)]`
            serde's `content` has no effect here
                write it in `#[clerk_model(...)]`
            serde's `rename` has no effect here
                write `rename` in `#[clerk_model(...)]` for the value of a string, `object` for the discriminator of an object
            serde's `untagged` has no effect here
                write `other` on the variant for unknown values
        ",
    },
    Row {
        shows: "`tag` and `rename` on a struct",
        items: r#"
            #[serde(«tag» = "object", «rename» = "customer")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            serde's `tag` has no effect here
                write it in `#[clerk_model(...)]`
            serde's `rename` has no effect here
                write `object = "..."` for the discriminator's value
        "#,
    },
    Row {
        shows: "`transparent`: the missing one of this crate is not reported",
        items: r"
            #[serde(«transparent»)]
            struct UserId(String);
        ",
        errors: r"
            serde's `transparent` has no effect here
                write it in `#[clerk_model(...)]`
        ",
    },
    Row {
        shows: "`untagged` on an enum",
        items: r"
            #[serde(«untagged»)]
            enum Subject {
                Machine(Machine),
            }
        ",
        errors: r"
            serde's `untagged` has no effect here
                write `by_type` if the variants differ in JSON type, `tag` if the objects do, or see `clerk_models::dispatch!`
        ",
    },
];
