// `required` on a type parameter.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Answer<T> {
    #[clerk_model(required)] //~
    data: T,
}

fn main() {}
