// A Rust union is a field of another model.
use clerk_models::{ClerkModel, HasSchema};

#[derive(Clone, Copy, ClerkModel)]
#[clerk_model(no_object)]
union Number { //~
    integer: u64,
    float: f64,
}

#[derive(ClerkModel)]
#[clerk_model(object = "sum")]
struct Sum {
    numbers: Vec<Number>,
}

fn main() {
    let number: Number = clerk_models::from_str("1").unwrap();
    let _ = (Number::SCHEMA, serde_json::to_string(&number));
    let _ = clerk_models::from_str::<Sum>("{}");
}
