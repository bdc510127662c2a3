// serde's untagged enum.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[serde(untagged)] //~
enum Subject {
    Machine(Machine),
}

#[derive(ClerkModel)]
#[clerk_model(object = "machine")]
struct Machine {}

fn main() {}
