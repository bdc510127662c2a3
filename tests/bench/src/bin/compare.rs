//! What each crate does with the same documents, for a struct with the tag `"object": "customer"`, two strings, and a
//! string that may be null and should not be absent. Prints a table, then the texts of the errors.

#![allow(dead_code)] // The fields are read from JSON and not further.

use clerk_models_bench::peers::deserr::Faults;
use std::fmt::Display;

const DOCUMENTS: [(&str, &str); 5] = [
    (
        "null",
        r#"{"object": "customer", "id": "cus_1", "name": "Ada", "email": null}"#,
    ),
    (
        "another tag",
        r#"{"object": "invoice", "id": "cus_1", "name": "Ada", "email": null}"#,
    ),
    ("no tag", r#"{"id": "cus_1", "name": "Ada", "email": null}"#),
    (
        "3 violations",
        "{\"object\": \"customer\",\n \"id\": 4711,\n \"email\": true}",
    ),
    ("absent", r#"{"object": "customer", "id": "cus_1", "name": "Ada"}"#),
];

/// A crate, and how a program reads with it: the errors.
struct Contender {
    name: &'static str,
    read: fn(&str) -> Result<(), Vec<String>>,
}

const CONTENDERS: [Contender; 9] = [
    Contender {
        name: "clerk-models",
        read: |json| {
            all(clerk_models::from_str::<ours::Customer>(json), |error| {
                texts(error.violations())
            })
        },
    },
    Contender {
        name: "serde, `#[serde(tag)]` on the struct",
        read: |json| {
            all(serde_json::from_str::<serde_derive::Customer>(json), |error| {
                vec![error.to_string()]
            })
        },
    },
    Contender {
        name: "serde, the tag an enum",
        read: |json| {
            all(serde_json::from_str::<tag_enum::Customer>(json), |error| {
                vec![error.to_string()]
            })
        },
    },
    Contender {
        name: "monostate",
        read: |json| {
            all(serde_json::from_str::<must_be::Customer>(json), |error| {
                vec![error.to_string()]
            })
        },
    },
    Contender {
        name: "eserde, the tag an enum",
        read: |json| {
            all(eserde::json::from_str::<accumulating::Customer>(json), |errors| {
                texts(errors)
            })
        },
    },
    Contender {
        name: "deserr, the tag an enum",
        read: |json| {
            let value: serde_json::Value = serde_json::from_str(json).expect("the documents are JSON");
            all(deserr::deserialize::<by_value::Customer, _, Faults>(value), |faults| {
                faults
                    .0
                    .iter()
                    .map(|(pointer, text)| format!("{pointer:?}: {text}"))
                    .collect()
            })
        },
    },
    Contender {
        name: "facet-json, the tag an enum",
        read: |json| {
            all(facet_json::from_str::<reflected::Customer>(json), |error| {
                vec![error.to_string()]
            })
        },
    },
    Contender {
        name: "garde on serde, the tag a check",
        read: |json| {
            let customer = serde_json::from_str::<checked::Customer>(json).map_err(|error| vec![error.to_string()])?;
            all(garde::Validate::validate(&customer), |report| {
                report.iter().map(|(path, error)| format!("{path}: {error}")).collect()
            })
        },
    },
    Contender {
        name: "vld, the tag a literal",
        read: |json| {
            all(schema::Customer::parse(json), |error| {
                error
                    .issues
                    .iter()
                    .map(|issue| format!("{:?} {}", issue.path, issue.message))
                    .collect()
            })
        },
    },
];

fn all<T, E>(read: Result<T, E>, texts: impl FnOnce(E) -> Vec<String>) -> Result<(), Vec<String>> {
    read.map(drop).map_err(texts)
}

fn texts(errors: impl IntoIterator<Item = impl Display>) -> Vec<String> {
    errors.into_iter().map(|error| error.to_string()).collect()
}

mod ours {
    #[derive(clerk_models::ClerkModel)]
    #[clerk_model(object = "customer")]
    pub struct Customer {
        pub id: String,
        pub name: String,
        #[clerk_model(required)]
        pub email: Option<String>,
    }
}

mod serde_derive {
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[serde(tag = "object", rename = "customer")]
    pub struct Customer {
        pub id: String,
        pub name: String,
        // Without it, the key may be absent.
        #[serde(deserialize_with = "Option::deserialize")]
        pub email: Option<String>,
    }
}

mod tag_enum {
    use serde::Deserialize;

    #[derive(Deserialize)]
    pub enum Tag {
        #[serde(rename = "customer")]
        Customer,
    }

    #[derive(Deserialize)]
    pub struct Customer {
        pub object: Tag,
        pub id: String,
        pub name: String,
        #[serde(deserialize_with = "Option::deserialize")]
        pub email: Option<String>,
    }
}

mod must_be {
    use serde::Deserialize;

    #[derive(Deserialize)]
    pub struct Customer {
        pub object: monostate::MustBe!("customer"),
        pub id: String,
        pub name: String,
        #[serde(deserialize_with = "Option::deserialize")]
        pub email: Option<String>,
    }
}

mod accumulating {
    #[derive(eserde::Deserialize)]
    pub enum Tag {
        #[serde(rename = "customer")]
        Customer,
    }

    #[derive(eserde::Deserialize)]
    pub struct Customer {
        pub object: Tag,
        pub id: String,
        pub name: String,
        pub email: Option<String>,
    }
}

mod by_value {
    use deserr::Deserr;

    #[derive(Deserr)]
    pub enum Tag {
        #[deserr(rename = "customer")]
        Customer,
    }

    #[derive(Deserr)]
    pub struct Customer {
        pub object: Tag,
        pub id: String,
        pub name: String,
        pub email: Option<String>,
    }
}

mod reflected {
    use facet::Facet;

    #[derive(Facet)]
    #[repr(u8)]
    pub enum Tag {
        #[facet(rename = "customer")]
        Customer,
    }

    #[derive(Facet)]
    pub struct Customer {
        pub object: Tag,
        pub id: String,
        pub name: String,
        pub email: Option<String>,
    }
}

mod checked {
    use garde::Validate;
    use serde::Deserialize;

    #[derive(Deserialize, Validate)]
    #[garde(allow_unvalidated)]
    pub struct Customer {
        #[garde(custom(is_customer))]
        pub object: String,
        pub id: String,
        pub name: String,
        #[serde(deserialize_with = "Option::deserialize")]
        pub email: Option<String>,
    }

    fn is_customer(object: &str, (): &()) -> garde::Result {
        if object == "customer" {
            Ok(())
        } else {
            Err(garde::Error::new("another object"))
        }
    }
}

mod schema {
    vld::schema! {
        pub struct Customer {
            pub object: String => vld::literal("customer"),
            pub id: String => vld::string(),
            pub name: String => vld::string(),
            pub email: Option<String> => vld::string().nullable(),
        }
    }
}

fn main() {
    println!("| | another tag | no tag | 3 violations | null | absent | shows values |\n|---|---|---|---|---|---|---|");
    for contender in &CONTENDERS {
        let results = DOCUMENTS.map(|(name, json)| (name, (contender.read)(json)));
        let cell = |document: &str| {
            let (_, result) = results
                .iter()
                .find(|(name, _)| *name == document)
                .expect("it is listed");
            match result {
                Ok(()) => "read".to_owned(),
                Err(texts) => format!("{} reported", texts.len()),
            }
        };
        // The tag is no secret; the number is a value.
        let shown = results.iter().any(|(_, result)| {
            let texts = result.as_ref().err();
            texts.is_some_and(|texts| texts.iter().any(|text| text.contains("4711")))
        });
        println!(
            "| {} | {} | {} | {} | {} | {} | {} |",
            contender.name,
            cell("another tag"),
            cell("no tag"),
            cell("3 violations"),
            cell("null"),
            cell("absent"),
            if shown { "yes" } else { "no" }
        );
    }
    for contender in &CONTENDERS {
        println!("\n{}:", contender.name);
        for (name, json) in DOCUMENTS {
            for text in (contender.read)(json).err().into_iter().flatten() {
                println!("  {name}: {}", OneLine(&text));
            }
        }
    }
}

struct OneLine<'a>(&'a str);

impl Display for OneLine<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&self.0.replace('\n', " ⏎ "), f)
    }
}
