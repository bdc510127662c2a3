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
            the key "firstName" is read already
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
            the key "e-mail" is read already
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
            the key "first_name" is read already
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
            the key "mail" is read already
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
            the key "mail" could be this field's or that of `address`
                distinguish them with `rename`, or remove an `alias`
            the key "mail" could be this field's or that of `email`
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
            the key "createdAt" could be this field's or that of `created`
                distinguish them with `rename`, or remove an `alias`
            the key "createdAt" could be this field's or that of `created_at`
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
            the key "created_at" could be this field's or that of `created`
                distinguish them with `rename`, or remove an `alias`
            the key "created_at" could be this field's or that of `created_at`
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
            the key "userName" could be this field's or that of `login`
                distinguish them with `rename`, or remove an `alias`
            the key "userName" could be this field's or that of `user_name`
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
            the key "first_name" could be this field's or that of `given_name`
                distinguish them with `rename`, or remove an `alias`
            the key "first_name" could be this field's or that of `first_name`
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
            the key "type" could be this field's or that of `sort`
                distinguish them with `rename`, or remove an `alias`
            the key "type" could be this field's or that of `r#type`
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
            the key "name" could be this field's or that of `full_name`
                distinguish them with `rename`, or remove an `alias`
            the key "name" could be this field's or that of `name`
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
            the key "zip-code" could be this field's or that of `postcode`
                distinguish them with `rename`, or remove an `alias`
            the key "zip-code" could be this field's or that of `zip_code`
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
            the key "firstName" could be this field's or that of `first__name`
                distinguish them with `rename`, or remove an `alias`
            the key "firstName" could be this field's or that of `first_name`
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
            the key "name" could be this field's or that of `last_name`
                distinguish them with `rename`, or remove an `alias`
            the key "name" could be this field's or that of `first_name`
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
            the key "name" could be this field's or that of `full_name`
                distinguish them with `rename`, or remove an `alias`
            the key "name" could be this field's or that of `name`
                distinguish them with `rename`, or remove an `alias`
            the key "name" could be this field's or that of `name`
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
            the key "past_due" could be this field's or that of `past_due`
                distinguish them with `rename`, or remove an `alias`
            the key "pastDue" could be this field's or that of `past_due`
                distinguish them with `rename`, or remove an `alias`
            the key "pastDue" could be this field's or that of `first`
                distinguish them with `rename`, or remove an `alias`
            the key "past_due" could be this field's or that of `second`
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
            the key "first" could be this field's or that of `fourth`
                distinguish them with `rename`, or remove an `alias`
            the key "other" could be this field's or that of `other`
                distinguish them with `rename`, or remove an `alias`
            the key "other" could be this field's or that of `second`
                distinguish them with `rename`, or remove an `alias`
            the key "first" could be this field's or that of `first`
                distinguish them with `rename`, or remove an `alias`
        "#,
    },
];
