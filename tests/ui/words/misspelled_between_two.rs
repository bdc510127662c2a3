// Two words are as near: the first of those that stand here is the one that is meant.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(x_object = "customer")] //~
struct Customer {
    name: String,
}

fn main() {}
