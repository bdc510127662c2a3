// A union with a mistake is read, written and a field of another model.
use clerk_models::{ClerkModel, HasSchema, Metadata, Wire};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
enum Subject {
    Machine(Machine),
    #[clerk_model(other, alias = "unknown")] //~
    Unknown(Metadata),
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    subject: Subject,
    others: Vec<Subject>,
}

fn main() {
    let subject: Subject = clerk_models::from_str("{}").unwrap();
    let _ = (Subject::SCHEMA, serde_json::to_string(&Wire(&subject)));
    let _ = (clerk_models::from_str::<Customer>("{}"), Subject::Machine(Machine {}));
}
