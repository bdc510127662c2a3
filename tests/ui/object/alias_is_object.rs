// An alias that repeats the discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer", object_alias = "client", object_alias = "customer")] //~
struct Customer {
    id: String,
}

fn main() {}
