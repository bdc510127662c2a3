// Two mistakes in one struct: both are told.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", rename_al = "snake_case")] //~
struct Customer {
    #[clerk_model(required)] //~
    id: String,
}

fn main() {}
