// A struct of which nothing is said still names a discriminator, and is a field and a variant of others.
use clerk_models::{ClerkModel, HasSchema};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
struct Customer { //~
    id: String,
}

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "order")]
struct Order {
    customer: Customer,
    others: Vec<Customer>,
    first: Option<Box<Customer>>,
}

#[derive(Debug, ClerkModel)]
enum Subject {
    Customer(Customer),
    Order(Order),
}

fn main() {
    let customer = clerk_models::from_str::<Customer>("{}").unwrap();
    let _ = (Customer::OBJECT, Customer::SCHEMA, serde_json::to_string(&customer));
    let _ = clerk_models::from_str::<Vec<Subject>>("[]");
    let _ = clerk_models::json_schema::<Order>();
}
