// Variants of `by_type` that read the same JSON type, or none that is known.
use clerk_models::{ClerkModel, opaque_schema};
use serde_json::Value;

#[derive(ClerkModel)]
#[clerk_model(by_type)]
enum Same { //~
    Text(String),
    Url(Box<str>),
}

#[derive(ClerkModel)]
#[clerk_model(by_type)]
enum Numbers { //~
    Integer(u8),
    Float(f64),
}

#[derive(ClerkModel)]
#[clerk_model(by_type)]
enum Unknown {
    Text(String),
    Any(Value), //~
    Opaque(Money), //~
    Null(Maybe), //~
}

#[derive(ClerkModel)]
#[clerk_model(by_type)]
enum NoSchema {
    Text(String),
    Money(Plain), //~
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Money(u64);

opaque_schema!(Money);

#[derive(ClerkModel)]
#[clerk_model(transparent)]
struct Maybe(Option<u8>);

#[derive(serde::Serialize, serde::Deserialize)]
struct Plain(u64);

fn main() {}
