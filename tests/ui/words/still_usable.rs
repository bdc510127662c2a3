// A mistake in the attributes is none where the model is used.
use clerk_models::{ClerkModel, HasSchema, Wire};

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "customer", deny_unknown)] //~
struct Customer<T: Clone> {
    id: T,
    friend: Option<Box<Customer<T>>>,
}

fn main() {
    let customer: Customer<String> = clerk_models::from_str("{}").unwrap();
    let _ = (
        serde_json::to_string(&customer),
        serde_json::to_string(&Wire(&customer)),
    );
    let _ = (
        <Customer<String> as ClerkModel>::OBJECT,
        <Customer<String> as HasSchema>::SCHEMA,
    );
}
