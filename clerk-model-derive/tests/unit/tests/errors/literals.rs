//! Integers and booleans as discriminators, and `constant`.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "an integer above 64 bits",
        items: r"
            #[clerk_model(object = «9223372036854775808»)]
            struct Channel {}
        ",
        errors: r"
            this integer does not fit into 64 bits
                write one from -9223372036854775808 to 9223372036854775807
        ",
    },
    Row {
        shows: "an integer below 64 bits",
        items: r#"
            #[clerk_model(object = «-9223372036854775809», tag = "type")]
            struct Channel {}
        "#,
        errors: r"
            this integer does not fit into 64 bits
                write one from -9223372036854775808 to 9223372036854775807
        ",
    },
    Row {
        shows: "a float",
        items: r"
            #[clerk_model(object = «1.0»)]
            struct Channel {}
        ",
        errors: r#"
            `object` takes a string, an integer or a boolean
                write `object = "..."`, `object = 1` or `object = true`
        "#,
    },
    Row {
        shows: "an integer with a suffix",
        items: r"
            #[clerk_model(object = «1u8»)]
            struct Channel {}
        ",
        errors: r#"
            `object` takes a string, an integer or a boolean
                write `object = "..."`, `object = 1` or `object = true`
        "#,
    },
    Row {
        shows: "an alias of another type",
        items: r#"
            #[clerk_model(object = 1, object_alias = 2, object_alias = «"one"», object_alias = «true»)]
            struct Channel {}
        "#,
        errors: r"
            expected an integer as in `object`, found a string
                write all discriminators as strings, all as integers, or all as booleans
            expected an integer as in `object`, found a boolean
                write all discriminators as strings, all as integers, or all as booleans
        ",
    },
    Row {
        shows: "an integer twice",
        items: r"
            #[clerk_model(object = 1, object_alias = «1»)]
            struct Channel {}
        ",
        errors: r"
            duplicate discriminator 1
                remove it, or write another value
        ",
    },
    Row {
        shows: "variants of two types",
        items: r#"
            enum Channel {
                #[clerk_model(object = 0, object = «"text"»)]
                Text(Text),
                #[clerk_model(object = «true»)]
                Voice(Voice),
                #[clerk_model(object = 2, object = «2»)]
                Group(Group),
            }
        "#,
        errors: r"
            expected an integer as in `Text`, found a string
                write all discriminators as strings, all as integers, or all as booleans
            expected an integer as in `Text`, found a boolean
                write all discriminators as strings, all as integers, or all as booleans
            duplicate discriminator 2
                remove it, or write another value
        ",
    },
    Row {
        shows: "two variants of one integer",
        items: r"
            enum Channel {
                #[clerk_model(object = «-1»)]
                Text(Text),
                #[clerk_model(object = «-1»)]
                Voice(Voice),
            }
        ",
        errors: r"
            duplicate discriminator -1, also of `Voice`
                keep it on one of them
            duplicate discriminator -1, also of `Text`
                keep it on one of them
        ",
    },
    Row {
        shows: "a constant without a value",
        items: r#"
            #[clerk_model(object = "Pod", «constant»)]
            struct Pod {}
        "#,
        errors: r#"
            `constant` takes a key and a string, an integer or a boolean
                write `constant("key" = "value")`
        "#,
    },
    Row {
        shows: "a constant after `=`",
        items: r#"
            #[clerk_model(object = "Pod", constant = «"v1"»)]
            struct Pod {}
        "#,
        errors: r#"
            `constant` takes a key and a string, an integer or a boolean
                write `constant("key" = "value")`
        "#,
    },
    Row {
        shows: "a constant without `=`",
        items: r#"
            #[clerk_model(object = "Pod", constant«("apiVersion", "v1")»)]
            struct Pod {}
        "#,
        errors: r#"
            `constant` takes a key and a string, an integer or a boolean
                write `constant("key" = "value")`
        "#,
    },
    Row {
        shows: "a constant whose key is no string",
        items: r#"
            #[clerk_model(object = "Pod", constant«(apiVersion = "v1")»)]
            struct Pod {}
        "#,
        errors: r#"
            `constant` takes a key and a string, an integer or a boolean
                write `constant("key" = "value")`
        "#,
    },
    Row {
        shows: "a constant whose value is a path",
        items: r#"
            #[clerk_model(object = "Pod", constant«("apiVersion" = VERSION)»)]
            struct Pod {}
        "#,
        errors: r#"
            `constant` takes a key and a string, an integer or a boolean
                write `constant("key" = "value")`
        "#,
    },
    Row {
        shows: "a constant of two values",
        items: r#"
            #[clerk_model(no_object, constant«("apiVersion" = "v1", "v2")»)]
            struct Pod {}
        "#,
        errors: r#"
            `constant` takes a key and a string, an integer or a boolean
                write `constant("key" = "value")`
        "#,
    },
    Row {
        shows: "a constant above 64 bits",
        items: r#"
            #[clerk_model(no_object, constant("version" = «9223372036854775808»))]
            struct Pod {}
        "#,
        errors: r"
            this integer does not fit into 64 bits
                write one from -9223372036854775808 to 9223372036854775807
        ",
    },
    Row {
        shows: "a constant without a key",
        items: r#"
            #[clerk_model(no_object, constant(«""» = 1))]
            struct Pod {}
        "#,
        errors: r"
            the value of `constant` is empty
                write what the JSON has there
        ",
    },
    Row {
        shows: "a constant with the key of the discriminator",
        items: r#"
            #[clerk_model(object = "Pod", tag = «"kind"», constant(«"kind"» = "Pod"))]
            struct Pod {}
        "#,
        errors: r#"
            duplicate key "kind", also of a `constant`
                remove one of them, or give the field another key with `rename`
            duplicate key "kind", also of the discriminator
                remove one of them, or give the field another key with `rename`
        "#,
    },
    Row {
        shows: "a constant with the key `object`",
        items: r#"
            #[clerk_model(object = «1», constant(«"object"» = 1))]
            struct Pod {}
        "#,
        errors: r#"
            duplicate key "object", also of a `constant`
                remove one of them, or give the field another key with `rename`
            duplicate key "object", also of the discriminator
                remove one of them, or give the field another key with `rename`
        "#,
    },
    Row {
        shows: "two constants of one key",
        items: r#"
            #[clerk_model(no_object, constant(«"version"» = 1), constant(«"version"» = 2))]
            struct Pod {}
        "#,
        errors: r#"
            duplicate key "version", also of a `constant`
                remove one of them, or give the field another key with `rename`
            duplicate key "version", also of a `constant`
                remove one of them, or give the field another key with `rename`
        "#,
    },
    Row {
        shows: "a field with the key of a constant",
        items: r#"
            #[clerk_model(object = "Pod", constant(«"apiVersion"» = "v1"))]
            struct Pod {
                «api_version»: String,
            }
        "#,
        errors: r#"
            duplicate key "apiVersion", also of `api_version`
                remove one of them, or give the field another key with `rename`
            duplicate key "apiVersion", also of a `constant`
                remove one of them, or give the field another key with `rename`
        "#,
    },
    Row {
        shows: "a field whose name is the key of a constant",
        items: r#"
            #[clerk_model(object = "Pod", constant(«"api_version"» = "v1"))]
            struct Pod {
                «api_version»: String,
            }
        "#,
        errors: r#"
            duplicate key "api_version", also of `api_version`
                remove one of them, or give the field another key with `rename`
            duplicate key "api_version", also of a `constant`
                remove one of them, or give the field another key with `rename`
        "#,
    },
    Row {
        shows: "an alias with the key of a constant",
        items: r#"
            #[clerk_model(no_object, constant(«"version"» = 1))]
            struct Pod {
                #[clerk_model(alias = «"version"»)]
                revision: u8,
            }
        "#,
        errors: r#"
            duplicate key "version", also of `revision`
                remove one of them, or give the field another key with `rename`
            duplicate key "version", also of a `constant`
                remove one of them, or give the field another key with `rename`
        "#,
    },
    Row {
        shows: "`constant` on a newtype",
        items: r#"
            #[clerk_model(transparent, «constant»("version" = 1))]
            struct Id(String);
        "#,
        errors: r"
            `constant` cannot be combined with `transparent`
                remove it: the newtype reads and writes as its field
        ",
    },
    Row {
        shows: "`constant` on a field",
        items: r#"
            #[clerk_model(no_object)]
            struct Pod {
                #[clerk_model(«constant»("version" = 1))]
                name: String,
            }
        "#,
        errors: r"
            `constant` cannot be used here
                write it on the struct
        ",
    },
    Row {
        shows: "`constant` on an enum",
        items: r#"
            #[clerk_model(«constant»("version" = 1))]
            enum Object {
                Pod(Pod),
            }
        "#,
        errors: r"
            `constant` cannot be used here
                write it on a struct
        ",
    },
];
