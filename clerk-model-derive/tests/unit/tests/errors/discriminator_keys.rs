//! Keys of fields that are the discriminator's.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "a field named like the discriminator",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «object»: String,
            }
        "#,
        errors: r#"
            the key "object" is the discriminator's, which needs no field
                remove the field, give it another key with `rename`, or name the discriminator's with `tag`
        "#,
    },
    Row {
        shows: "an alias equal to the discriminator's key",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(alias = «"object"»)]
                sort: String,
            }
        "#,
        errors: r#"
            the key "object" is the discriminator's, which needs no field
                remove the field, give it another key with `rename`, or name the discriminator's with `tag`
        "#,
    },
    Row {
        shows: "a field whose key in camelCase is the discriminator's",
        items: r#"
            #[clerk_model(object = "Pod", tag = "apiKind")]
            struct Pod {
                «api_kind»: String,
            }
        "#,
        errors: r#"
            the key "apiKind" is the discriminator's, which needs no field
                remove the field, give it another key with `rename`, or name the discriminator's with `tag`
        "#,
    },
    Row {
        shows: "a field whose name is the discriminator's key",
        items: r#"
            #[clerk_model(object = "Pod", tag = "api_kind")]
            struct Pod {
                «api_kind»: String,
            }
        "#,
        errors: r#"
            the key "api_kind" is the discriminator's, which needs no field
                remove the field, give it another key with `rename`, or name the discriminator's with `tag`
        "#,
    },
    Row {
        shows: "a raw identifier equal to the discriminator's key",
        items: r#"
            #[clerk_model(object = "customer", tag = "type")]
            struct Customer {
                «r#type»: String,
            }
        "#,
        errors: r#"
            the key "type" is the discriminator's, which needs no field
                remove the field, give it another key with `rename`, or name the discriminator's with `tag`
        "#,
    },
    Row {
        shows: "a `rename` equal to the discriminator's key",
        items: r#"
            #[clerk_model(object = "Pod", tag = "kind")]
            struct Pod {
                #[clerk_model(rename = «"kind"»)]
                sort: String,
            }
        "#,
        errors: r#"
            the key "kind" is the discriminator's, which needs no field
                remove the field, give it another key with `rename`, or name the discriminator's with `tag`
        "#,
    },
    Row {
        shows: "a name and another field's alias equal to the discriminator's key",
        items: r#"
            #[clerk_model(object = "Pod", tag = "kind", rename_all = "PascalCase")]
            struct Pod {
                «kind»: String,
                #[clerk_model(alias = «"kind"»)]
                sort: String,
            }
        "#,
        errors: r#"
            the key "kind" is the discriminator's, which needs no field
                remove the field, give it another key with `rename`, or name the discriminator's with `tag`
            the key "kind" is the discriminator's, which needs no field
                remove the field, give it another key with `rename`, or name the discriminator's with `tag`
        "#,
    },
];
