// Two items with mistakes: each tells its own.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(objct = "customer")] //~
struct Customer {
    status: Status,
}

#[derive(ClerkModel)]
enum Status {
    Active, //~
    #[clerk_model(alias = "active")] //~
    Ended,
}

fn main() {}
