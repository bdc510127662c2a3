//! Several errors, in the order of the source.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "two fields with the same key around another error",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «email»: String,
                #[clerk_model(default, «required»)]
                scopes: Vec<String>,
                #[clerk_model(alias = «"email"»)]
                mail: String,
            }
        "#,
        errors: r#"
            duplicate key "email", also of `mail`
                distinguish them with `rename`, or remove an `alias`
            `required` cannot be combined with `default`
                keep one of them
            duplicate key "email", also of `email`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "errors in a string enum",
        items: r#"
            #[clerk_model(«exact_keys», rename_all = «"Camel"»)]
            enum Status {
                #[clerk_model(«object» = "active")]
                Active,
                #[clerk_model(rename = "a", «rename» = "b")]
                Ended,
                «Banned»(String),
                #[clerk_model(other, «alias» = "unknown")]
                Unknown(«u8»),
                #[clerk_model(«other»)]
                More(String),
            }
        "#,
        errors: r#"
            `exact_keys` is for a tagged enum, whose variants are objects
                remove it, or write each variant as `Name(Model)` or with named fields
            unknown case for `rename_all`
                write "camelCase", "snake_case", "PascalCase", "kebab-case", "SCREAMING_SNAKE_CASE", "SCREAMING-KEBAB-CASE", "lowercase" or "UPPERCASE"
            `object` is for the variants of a tagged enum
                write `rename = "..."` for the value of a string, or `tag = "..."` on the enum for objects
            `rename` is given twice
                keep one
            this variant and `Active` differ in kind: one is a string, the other has content
                write `#[clerk_model(other)]` here to keep unlisted values, or `object = "..."` on the variants without content
            `alias` cannot be combined with `other`
                remove it, or remove `other`
            the `other` variant of a string enum keeps the value
                write `Name(String)`
            another variant is `other` already
                keep one of them
        "#,
    },
    Row {
        shows: "a missing `object`, with errors before and after the struct's name",
        items: r#"
            #[clerk_model(rename_all = «"camel"»)]
            struct «Customer» {
                #[clerk_model(«required»)]
                id: String,
            }
        "#,
        errors: r#"
            unknown case for `rename_all`
                write "camelCase", "snake_case", "PascalCase", "kebab-case", "SCREAMING_SNAKE_CASE", "SCREAMING-KEBAB-CASE", "lowercase" or "UPPERCASE"
            missing `object` or `no_object`
                write `#[clerk_model(object = "...")]` with its value, or `#[clerk_model(no_object)]` if there is none
            `required` is for an `Option`: a field of any other type is required anyway
                remove it, or write `Option<...>` if the value may be null
        "#,
    },
    Row {
        shows: "errors in a struct",
        items: r#"
            #[clerk_model(object = "customer", «deny_unknown_fields», exact_keys = «true»)]
            #[clerk_model(object_alias = «"customer"», object_alias = «""»)]
            struct Customer {
                #[serde(«default»)]
                scopes: Vec<String>,
                #[clerk_model(«required», rename = «email»)]
                email: String,
                #[clerk_model(«optional»)]
                name: «Option<Option<Option<String>>>»,
                #[clerk_model(extra, «alias» = "rest")]
                rest: Metadata,
                #[clerk_model(«extra»)]
                more: Metadata,
            }
        "#,
        errors: r#"
            `deny_unknown_fields` cannot be combined with `extra`
                keep one of them
            `exact_keys` takes no value
                write `exact_keys` alone
            duplicate discriminator "customer"
                remove it, or write another value
            the value of `object_alias` is empty
                write what the JSON has there
            serde's `default` has no effect here
                write it in `#[clerk_model(...)]`
            `required` is for an `Option`: a field of any other type is required anyway
                remove it, or write `Option<...>` if the value may be null
            `rename` takes a string
                write `rename = "..."`
            `optional` is an attribute of another derive
                write `Option<...>` as the type of the field
            an `Option` cannot be nested three times
                write `Option<Option<...>>` to distinguish absent from null
            `alias` cannot be combined with `extra`
                remove it, or remove `extra`
            another field collects the unknown keys already
                keep `extra` on one of them
        "#,
    },
    Row {
        shows: "errors in two items",
        items: r#"
            #[clerk_model(«objct» = "customer")]
            struct Customer {
                status: Status,
            }

            enum Status {
                «Active»,
                #[clerk_model(alias = «"active"»)]
                Ended,
            }
        "#,
        errors: r#"
            unknown attribute `objct`, did you mean `object`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
            duplicate value "active", also of `Ended`
                distinguish them with `rename`, or remove an `alias`
            duplicate value "active", also of `Active`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "errors in a tagged enum",
        items: r#"
            #[clerk_model(rename_all = «"Camel"», tag = "type", content = «"type"»)]
            enum Event {
                #[clerk_model(object = «"user"»)]
                User(#[clerk_model(«check» = is_user)] Metadata),
                #[clerk_model(«rename» = "session")]
                Session,
                «Email» { address: String },
                #[clerk_model(object = «"user"»)]
                Person(Metadata),
                #[clerk_model(other)]
                «Other»,
            }
        "#,
        errors: r#"
            unknown case for `rename_all`
                write "camelCase", "snake_case", "PascalCase", "kebab-case", "SCREAMING_SNAKE_CASE", "SCREAMING-KEBAB-CASE", "lowercase" or "UPPERCASE"
            the content has the key of the discriminator
                write the key that the content has in the JSON
            duplicate discriminator "user", also of `Person`
                keep it on one of them
            `check` cannot be used on the field of a variant
                remove it: the variant holds its model as it is
            `rename` is for the variants of a string enum
                write `object = "..."` for the discriminator of an object
            missing `object`: this variant has no model, and so no discriminator
                write `#[clerk_model(object = "...")]` with its value
            duplicate discriminator "user", also of `User`
                keep it on one of them
            the `other` variant of a tagged enum keeps the object
                write `Name(clerk_models::Metadata)` or `Name(serde_json::Value)`
        "#,
    },
];
