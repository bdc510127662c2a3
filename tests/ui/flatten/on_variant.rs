// `flatten` on a variant.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    #[clerk_model(flatten)] //~
    Machine(Machine),
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
