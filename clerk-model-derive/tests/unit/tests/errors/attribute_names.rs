//! Unknown, misspelled and other derives' attributes.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "an unknown attribute",
        items: r#"
            #[clerk_model(object = "customer", «versioned»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            unknown attribute `versioned`
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "an unknown attribute of a field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«indexed»)]
                id: String,
            }
        "#,
        errors: r"
            unknown attribute `indexed`
                known here: required, rename, alias, non_null, default, null_as_default, omit_if, skip, with, check, secret, extra, flatten
        ",
    },
    Row {
        shows: "a path instead of a name",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«json»::rename = "ID")]
                id: String,
            }
        "#,
        errors: r"
            unknown attribute `json`
                known here: required, rename, alias, non_null, default, null_as_default, omit_if, skip, with, check, secret, extra, flatten
        ",
    },
    Row {
        shows: "two unknown attributes in one list",
        items: r#"
            #[clerk_model(object = "customer", «versioned», «immutable»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            unknown attribute `versioned`
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
            unknown attribute `immutable`
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "a misspelled attribute of a field",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«requird»)]
                name: Option<String>,
            }
        "#,
        errors: r"
            unknown attribute `requird`, did you mean `required`?
                known here: required, rename, alias, non_null, default, null_as_default, omit_if, skip, with, check, secret, extra, flatten
        ",
    },
    Row {
        shows: "a prefix of an attribute",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(default, «null»)]
                scopes: Vec<String>,
            }
        "#,
        errors: r"
            unknown attribute `null`, did you mean `null_as_default`?
                known here: required, rename, alias, non_null, default, null_as_default, omit_if, skip, with, check, secret, extra, flatten
        ",
    },
    Row {
        shows: "a name equally similar to two attributes: the first is suggested",
        items: r#"
            #[clerk_model(«x_object» = "customer")]
            struct Customer {
                name: String,
            }
        "#,
        errors: r"
            unknown attribute `x_object`, did you mean `object`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "an attribute in camelCase",
        items: r#"
            #[clerk_model(object = "customer", «denyUnknownFields»)]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            unknown attribute `denyUnknownFields`, did you mean `deny_unknown_fields`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "a misspelled `no_object` does not count as a missing one",
        items: r"
            #[clerk_model(«noobject»)]
            struct Address {
                city: String,
            }
        ",
        errors: r"
            unknown attribute `noobject`, did you mean `no_object`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "a misspelled `object` does not count as a missing one",
        items: r#"
            #[clerk_model(«objct» = "customer")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r"
            unknown attribute `objct`, did you mean `object`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "a misspelled `rename`: the field's key is not checked",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«renam» = "of")]
                object: String,
            }
        "#,
        errors: r"
            unknown attribute `renam`, did you mean `rename`?
                known here: required, rename, alias, non_null, default, null_as_default, omit_if, skip, with, check, secret, extra, flatten
        ",
    },
    Row {
        shows: "a misspelled `rename_all`: the keys are not checked",
        items: r#"
            #[clerk_model(object = "customer", «renameall» = "SCREAMING_SNAKE_CASE")]
            struct Customer {
                object: String,
            }
        "#,
        errors: r"
            unknown attribute `renameall`, did you mean `rename_all`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "a misspelled `tag`: the discriminator's key is not checked",
        items: r#"
            #[clerk_model(object = "Pod", «tagg» = "kind")]
            struct Pod {
                object: String,
            }
        "#,
        errors: r"
            unknown attribute `tagg`, did you mean `tag`?
                known here: object, object_optional, object_alias, tag, constant, no_object, rename_all, exact_keys, deny_unknown_fields, default, read_only, write_only, crate, transparent
        ",
    },
    Row {
        shows: "serde's `bound`",
        items: r#"
            #[clerk_model(no_object, «bound» = "T: Clone")]
            struct Page<T> {
                data: Vec<T>,
            }
        "#,
        errors: r"
            `bound` is an attribute of another derive
                remove it: bounds follow from the types of the fields
        ",
    },
    Row {
        shows: "`discriminator` on a struct",
        items: r#"
            #[clerk_model(«discriminator» = "customer")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            `discriminator` is an attribute of another derive
                write `object = "..."` with its value
        "#,
    },
    Row {
        shows: "another derive's attribute: what it may have meant is not reported as missing",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«nullable», null_as_default)]
                scopes: Vec<String>,
            }
        "#,
        errors: r"
            `nullable` is an attribute of another derive
                write `required` on an `Option<...>`
        ",
    },
    Row {
        shows: "`name` and `key` instead of `rename`",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer {
                #[clerk_model(«name» = "ID")]
                id: String,
                #[clerk_model(«key» = "e-mail")]
                email: String,
            }
        "#,
        errors: r#"
            `name` is an attribute of another derive
                write `rename = "..."` for the key
            `key` is an attribute of another derive
                write `rename = "..."` for the key
        "#,
    },
    Row {
        shows: "`kind` on a struct",
        items: r#"
            #[clerk_model(«kind» = "Pod")]
            struct Pod {
                name: String,
            }
        "#,
        errors: r#"
            `kind` is an attribute of another derive
                write `tag = "kind"` with `object = "..."`
        "#,
    },
    Row {
        shows: "`type` on a struct",
        items: r#"
            #[clerk_model(«type» = "customer")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            `type` is an attribute of another derive
                write `tag = "type"` with `object = "..."`
        "#,
    },
    Row {
        shows: "`rename` on a struct",
        items: r#"
            #[clerk_model(«rename» = "customer")]
            struct Customer {
                id: String,
            }
        "#,
        errors: r#"
            `rename` is an attribute of another derive
                write `object = "..."` for the discriminator's value
        "#,
    },
    Row {
        shows: "`untagged` on a struct",
        items: r"
            #[clerk_model(«untagged»)]
            struct Customer {
                id: String,
            }
        ",
        errors: r"
            `untagged` is an attribute of another derive
                write `no_object` on a struct without a discriminator
        ",
    },
    Row {
        shows: "other derives' attributes on fields",
        items: r#"
            #[clerk_model(object = "customer")]
            struct Customer<'a> {
                #[clerk_model(«optional»)]
                a: Option<String>,
                #[clerk_model(«nullable»)]
                b: Option<String>,
                #[clerk_model(«skip_serializing_if» = "Option::is_none")]
                c: Option<String>,
                #[clerk_model(«skip_serializing»)]
                d: String,
                #[clerk_model(«skip_deserializing»)]
                e: String,
                #[clerk_model(«validate»(email))]
                f: String,
                #[clerk_model(«deserialize_with» = "path")]
                g: String,
                #[clerk_model(«serialize_with» = "path")]
                h: String,
                #[clerk_model(«borrow»)]
                i: &'a str,
            }
        "#,
        errors: r"
            `optional` is an attribute of another derive
                write `Option<...>` as the type of the field
            `nullable` is an attribute of another derive
                write `required` on an `Option<...>`
            `skip_serializing_if` is an attribute of another derive
                remove it: an `Option` that is `None` is omitted; for another value, write `omit_if = some::path`
            `skip_serializing` is an attribute of another derive
                write `skip`, which neither reads nor writes
            `skip_deserializing` is an attribute of another derive
                write `skip`, which neither reads nor writes
            `validate` is an attribute of another derive
                write `check = some::path`
            `deserialize_with` is an attribute of another derive
                write `with = module`, which has both directions
            `serialize_with` is an attribute of another derive
                write `with = module`, which has both directions
            `borrow` is an attribute of another derive
                remove it: `&str` and `Cow<str>` borrow by themselves
        ",
    },
];
