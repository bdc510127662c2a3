// `bound`: bounds follow from the fields.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object, bound = "T: Clone")] //~
struct Page<T> {
    data: Vec<T>,
}

fn main() {}
