// `null_as_default` on a type parameter, without a `default`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Answer<T: Default> {
    #[clerk_model(null_as_default)] //~
    data: T,
}

fn main() {}
