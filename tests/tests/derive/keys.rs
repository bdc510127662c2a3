//! From a key to its field: similar keys, and models of so many fields that the keys seen take several words. The
//! benchmarks run these in release mode too.

use clerk_models::{ClerkModel, Metadata, from_str};

/// Keys of every length at which they are distinguished otherwise than shorter ones, and those that are similar at both ends.
#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object, rename_all = "snake_case")]
struct Alike {
    a: u8,
    aa: u8,
    aaa: u8,
    aba: u8,
    aaaa: u8,
    abcdefg: u8,
    abcddefg: u8,
    abcdefghijklmno: u8,
    abcdefghijklmnop: u8,
    abcdefgh1ijklmnop: u8,
    abcdefgh2ijklmnop: u8,
    abcdefgh_one_ijklmnop: u8,
    abcdefgh_two_ijklmnop: u8,
    #[clerk_model(extra)]
    rest: Metadata,
}

const KEYS: [&str; 13] = [
    "a",
    "aa",
    "aaa",
    "aba",
    "aaaa",
    "abcdefg",
    "abcddefg",
    "abcdefghijklmno",
    "abcdefghijklmnop",
    "abcdefgh1ijklmnop",
    "abcdefgh2ijklmnop",
    "abcdefgh_one_ijklmnop",
    "abcdefgh_two_ijklmnop",
];

/// What is none of these, and like one of them: its ends, its bytes in another order, or what fills up a short one.
const OTHERS: [&str; 12] = [
    "",
    "\\u0000",
    "\\u0000\\u0000",
    "b",
    "ab",
    "aca",
    "aaaaa",
    "abcdcfg",
    "abcdefgh3ijklmnop",
    "abcdefgh_six_ijklmnop",
    "abcdefghijklmnopijklmnop",
    "\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}",
];

#[test]
fn similar_keys_are_distinguished() {
    let known = KEYS
        .iter()
        .enumerate()
        .map(|(index, key)| format!(r#""{key}": {index}"#));
    let unknown = OTHERS.iter().map(|key| format!(r#""{key}": null"#));
    let members: Vec<String> = known.chain(unknown).collect();
    for turn in 0..members.len() {
        let (before, behind) = members.split_at(turn);
        let json = format!("{{{}}}", [behind, before].concat().join(", "));
        let read: Alike = from_str(&json).unwrap();
        let written = serde_json::to_value(&read).unwrap();
        for (index, key) in KEYS.iter().enumerate() {
            assert_eq!(written[key], index, "{key} in {json}");
        }
        assert_eq!(read.rest.len(), OTHERS.len());
        assert_eq!(serde_json::from_str::<Alike>(&json).unwrap(), read);
    }
}

/// Declares a model of as many fields as there are names, with as many more as the last brackets hold, for each way to
/// treat unknown keys.
macro_rules! many {
    ($count:literal, $test:ident: [$($field:ident)*] [$($more:ident)*]) => {
        #[test]
        fn $test() {
            #[derive(Debug, PartialEq, ClerkModel)]
            #[clerk_model(object = "many", rename_all = "snake_case")]
            struct Ignores {
                $($field: u8,)*
                $($more: u8,)*
            }

            #[derive(Debug, PartialEq, ClerkModel)]
            #[clerk_model(object = "many", rename_all = "snake_case", deny_unknown_fields)]
            struct Denies {
                $($field: u8,)*
                $($more: u8,)*
            }

            #[derive(Debug, PartialEq, ClerkModel)]
            #[clerk_model(object = "many", rename_all = "snake_case")]
            struct Keeps {
                $($field: u8,)*
                $($more: u8,)*
                #[clerk_model(extra)]
                rest: Metadata,
            }

            let fields = [$(stringify!($field),)* $(stringify!($more),)*];
            assert_eq!(fields.len(), $count);
            let mut members = vec![r#""object": "many""#.to_owned()];
            members.extend(fields.iter().enumerate().map(|(index, key)| format!(r#""{key}": {index}"#)));
            let unknown = [r#""x": 1"#, r#""y": 2"#, r#""z": 3"#].map(str::to_owned);
            let json = |members: &[String]| format!("{{{}}}", members.join(", "));

            let whole = json(&members);
            let of = |json: &str| {
                let read = serde_json::from_str::<Denies>(json);
                read.map_err(|error| error.to_string().split(" at line").next().unwrap_or_default().to_owned())
            };
            assert!(of(&whole).is_ok());
            let read = serde_json::from_str::<Ignores>(&json(&[&unknown[..], &members[..]].concat())).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), serde_json::from_str::<serde_json::Value>(&whole).unwrap());
            for parts in [[&members[..], &unknown[..]], [&unknown[..], &members[..]]] {
                let read = serde_json::from_str::<Keeps>(&json(&parts.concat())).unwrap();
                assert_eq!(read.rest.len(), unknown.len());
            }

            assert_eq!(of(&json(&[&members[..], &unknown[..1]].concat())).unwrap_err(), r#"unknown field "x""#);
            for (index, member) in members.iter().enumerate() {
                let key = index.checked_sub(1).map_or("object", |index| fields[index]);
                let twice = json(&[&members[..], std::slice::from_ref(member)].concat());
                assert_eq!(of(&twice).unwrap_err(), format!("duplicate field `{key}`"));
                let mut missing = members.clone();
                missing.remove(index);
                assert_eq!(of(&json(&missing)).unwrap_err(), format!("missing field `{key}`"));
                // An unknown key is no field's, however often it is there.
                let missing = json(&[&missing[..], &unknown[..], &unknown[..]].concat());
                let error = from_str::<Ignores>(&missing).unwrap_err();
                let violations: Vec<_> = error.violations().iter().map(|violation| violation.pointer().as_str()).collect();
                assert_eq!(violations, [format!("/{key}")]);
            }
        }
    };
}

macro_rules! counts {
    ($($count:literal $test:ident [$($more:ident)*];)*) => {$(
        many! { $count, $test:
            [
                f00 f01 f02 f03 f04 f05 f06 f07 f08 f09 f10 f11 f12 f13 f14 f15 f16 f17 f18 f19 f20 f21 f22 f23 f24 f25
                f26 f27 f28 f29 f30 f31 f32 f33 f34 f35 f36 f37 f38 f39 f40 f41 f42 f43 f44 f45 f46 f47 f48 f49 f50 f51
                f52 f53 f54 f55 f56 f57
            ]
            [$($more)*]
        }
    )*};
}

// With the discriminator: 59 keys are the most of one word, five bits of which are for what is no key.
counts! {
    58 fifty_eight_fields [];
    59 fifty_nine_fields [f58];
    62 sixty_two_fields [f58 f59 f60 f61];
    63 sixty_three_fields [f58 f59 f60 f61 f62];
    64 sixty_four_fields [f58 f59 f60 f61 f62 f63];
}
