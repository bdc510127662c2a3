//! Integer enums.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    Row {
        shows: "`integer` on a struct",
        items: r"
            #[clerk_model(no_object, «integer»)]
            struct Channel {
                id: u8,
            }
        ",
        errors: r"
            `integer` cannot be used here
                write it on an enum
        ",
    },
    Row {
        shows: "`integer` with a value",
        items: r"
            #[clerk_model(integer = «true»)]
            enum Kind {
                #[clerk_model(alias = 3)]
                Text,
            }
        ",
        errors: r"
            `integer` takes no value
                write `integer` alone
        ",
    },
    Row {
        shows: "`integer` with other attributes",
        items: r#"
            #[clerk_model(integer, «tag» = "t", «content» = "c", «rename_all» = "x", «exact_keys», «deny_unknown_fields»)]
            enum Kind {
                Text,
            }
        "#,
        errors: r"
            `tag` cannot be combined with `integer`
                keep one of them
            `content` cannot be combined with `integer`
                keep one of them
            `rename_all` cannot be combined with `integer`
                keep one of them
            `exact_keys` cannot be combined with `integer`
                keep one of them
            `deny_unknown_fields` cannot be combined with `integer`
                keep one of them
        ",
    },
    Row {
        shows: "attributes of strings and objects in an integer enum",
        items: r#"
            #[clerk_model(integer)]
            enum Kind {
                #[clerk_model(«rename» = "text")]
                Text,
                #[clerk_model(«object» = "voice", alias = «"v"»)]
                Voice,
            }
        "#,
        errors: r"
            `rename` cannot be used in an integer enum, where a discriminant is the value
                write `Name = 3`, and `alias = 4` for a value that is read too
            `object` cannot be used in an integer enum, where a discriminant is the value
                write `Name = 3`, and `alias = 4` for a value that is read too
            `alias` takes an `i64` in an integer enum
                write `alias = 3`
        ",
    },
    Row {
        shows: "content in an integer enum",
        items: r"
            #[clerk_model(integer)]
            enum Kind {
                Text,
                «Voice»(i64),
                «Group» { id: u8 },
            }
        ",
        errors: r"
            a variant of an integer enum has no content
                write `Name = 3`, or `#[clerk_model(other)] Name(i64)` to keep unlisted values
            a variant of an integer enum has no content
                write `Name = 3`, or `#[clerk_model(other)] Name(i64)` to keep unlisted values
        ",
    },
    Row {
        shows: "`other` of another type in an integer enum",
        items: r"
            #[clerk_model(integer)]
            enum Kind {
                Text,
                #[clerk_model(other)]
                Other(«u8»),
            }
        ",
        errors: r"
            the `other` variant of an integer enum keeps the value
                write `Name(i64)`
        ",
    },
    Row {
        shows: "`other` without content, with an alias, in an integer enum",
        items: r"
            #[clerk_model(integer)]
            enum Kind {
                Text,
                #[clerk_model(other, «alias» = 3)]
                «Other»,
            }
        ",
        errors: r"
            `alias` cannot be combined with `other`
                remove it, or remove `other`
            the `other` variant of an integer enum keeps the value
                write `Name(i64)`
        ",
    },
    Row {
        shows: "an integer enum of `other` alone",
        items: r"
            #[clerk_model(integer)]
            enum «Kind» {
                #[clerk_model(other)]
                Other(i64),
            }
        ",
        errors: r"
            an enum needs at least one variant besides `other`
                write `Name` for each string, or `Name(Model)` for each object that it may be
        ",
    },
    Row {
        shows: "an integer twice among aliases",
        items: r"
            #[clerk_model(integer)]
            enum Kind {
                #[clerk_model(alias = «3», alias = 4, alias = «0x4»)]
                Text,
                #[clerk_model(alias = «3»)]
                Voice,
            }
        ",
        errors: r"
            duplicate value 3, also of `Voice`
                remove it from one of them
            duplicate value 4
                remove the `alias`
            duplicate value 3, also of `Text`
                remove it from one of them
        ",
    },
    Row {
        shows: "aliases that are no integers of 64 bits",
        items: r"
            #[clerk_model(integer)]
            enum Kind {
                #[clerk_model(alias = «9223372036854775808», alias = «1.0», alias = «3u8», alias = «-»)]
                Text,
            }
        ",
        errors: r"
            `alias` takes an `i64` in an integer enum
                write `alias = 3`
            `alias` takes an `i64` in an integer enum
                write `alias = 3`
            `alias` takes an `i64` in an integer enum
                write `alias = 3`
            `alias` takes an `i64` in an integer enum
                write `alias = 3`
        ",
    },
    Row {
        shows: "an integer alias in a string enum",
        items: r"
            enum Kind {
                #[clerk_model(alias = «3»)]
                Text,
            }
        ",
        errors: r#"
            `alias` takes a string
                write `alias = "..."`
        "#,
    },
];
