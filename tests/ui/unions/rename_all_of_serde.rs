// A spelling that does not exist either: one mistake, told once.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(rename_all = "lowercase")] //~
enum Subject {
    Ban(Ban),
}

#[derive(ClerkModel)]
#[clerk_model(object = "ban")]
struct Ban {}

fn main() {}
