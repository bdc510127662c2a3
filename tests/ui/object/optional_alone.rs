// `object_optional` without an `object`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object, object_optional)] //~
struct Customer {
    id: String,
}

fn main() {}
