//! Keys of fields.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "an alias equal to the field's key",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(alias = «"firstName"»)]
                first_name: String,
            }
        "#,
        errors: r#"
            duplicate key "firstName"
                remove the `alias`
        "#,
    },
    Row {
        shows: "an alias equal to the `rename`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(rename = "e-mail", alias = «"e-mail"»)]
                email: String,
            }
        "#,
        errors: r#"
            duplicate key "e-mail"
                remove the `alias`
        "#,
    },
    Row {
        shows: "an alias equal to the field's name",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(alias = «"first_name"»)]
                first_name: String,
            }
        "#,
        errors: r#"
            duplicate key "first_name"
                remove the `alias`
        "#,
    },
    Row {
        shows: "a repeated alias",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(alias = "mail", alias = «"mail"»)]
                email: String,
            }
        "#,
        errors: r#"
            duplicate key "mail"
                remove the `alias`
        "#,
    },
    Row {
        shows: "the same alias on two fields",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(alias = «"mail"»)]
                email: String,
                #[clerk_model(alias = «"mail"»)]
                address: String,
            }
        "#,
        errors: r#"
            duplicate key "mail", also of `address`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "mail", also of `email`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "a `rename` equal to another field's key",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «created_at»: i64,
                #[clerk_model(rename = «"createdAt"»)]
                created: i64,
            }
        "#,
        errors: r#"
            duplicate key "createdAt", also of `created`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "createdAt", also of `created_at`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "a `rename` equal to another field's name",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «created_at»: i64,
                #[clerk_model(rename = «"created_at"»)]
                created: i64,
            }
        "#,
        errors: r#"
            duplicate key "created_at", also of `created`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "created_at", also of `created_at`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "a `rename` equal to another field's exact key",
        items: r#"
            #[clerk_model(object = "customer", exact_keys)]
            struct Customer {
                «user_name»: String,
                #[clerk_model(rename = «"userName"»)]
                login: String,
            }
        "#,
        errors: r#"
            duplicate key "userName", also of `login`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "userName", also of `user_name`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "an alias equal to another field's name",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «first_name»: String,
                #[clerk_model(alias = «"first_name"»)]
                given_name: String,
            }
        "#,
        errors: r#"
            duplicate key "first_name", also of `given_name`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "first_name", also of `first_name`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "an alias equal to a raw identifier",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «r#type»: String,
                #[clerk_model(alias = «"type"»)]
                sort: String,
            }
        "#,
        errors: r#"
            duplicate key "type", also of `sort`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "type", also of `r#type`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "a `rename` equal to a field's name of one attribute",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «name»: String,
                #[clerk_model(rename = «"name"»)]
                full_name: String,
            }
        "#,
        errors: r#"
            duplicate key "name", also of `full_name`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "name", also of `name`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "an alias equal to another field's key in kebab-case",
        items: r#"
            #[clerk_model(object = "customer", rename_all = "kebab-case")]
            struct Customer {
                «zip_code»: String,
                #[clerk_model(alias = «"zip-code"»)]
                postcode: String,
            }
        "#,
        errors: r#"
            duplicate key "zip-code", also of `postcode`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "zip-code", also of `zip_code`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "two names with the same key in camelCase",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «first_name»: String,
                «first__name»: String,
            }
        "#,
        errors: r#"
            duplicate key "firstName", also of `first__name`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "firstName", also of `first_name`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "the same `rename` on two fields",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(rename = «"name"»)]
                first_name: String,
                #[clerk_model(rename = «"name"»)]
                last_name: String,
            }
        "#,
        errors: r#"
            duplicate key "name", also of `last_name`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "name", also of `first_name`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "three fields with the same key",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «name»: String,
                #[clerk_model(rename = «"name"»)]
                full_name: String,
                #[clerk_model(alias = «"name"»)]
                given_name: String,
            }
        "#,
        errors: r#"
            duplicate key "name", also of `full_name`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "name", also of `name`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "name", also of `name`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "a field that shares keys with two others: two errors at one location",
        items: r#"
            #[clerk_model(no_object)]
            struct Subscription {
                #[clerk_model(rename = «"past_due"»)]
                second: u8,
                #[clerk_model(alias = «"pastDue"»)]
                first: u8,
                ««past_due»»: u8,
            }
        "#,
        errors: r#"
            duplicate key "past_due", also of `past_due`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "pastDue", also of `past_due`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "pastDue", also of `first`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "past_due", also of `second`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
    Row {
        shows: "two keys, each of two fields",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                «first»: String,
                #[clerk_model(rename = «"other"»)]
                second: String,
                «other»: String,
                #[clerk_model(alias = «"first"»)]
                fourth: String,
            }
        "#,
        errors: r#"
            duplicate key "first", also of `fourth`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "other", also of `other`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "other", also of `second`
                distinguish them with `rename`, or remove an `alias`
            duplicate key "first", also of `first`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
];
