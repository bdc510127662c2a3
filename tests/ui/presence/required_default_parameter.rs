// `required` and `default` on a type parameter: one mistake, told once.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Answer<T: Default> {
    #[clerk_model(required, default)] //~
    data: T,
}

fn main() {}
