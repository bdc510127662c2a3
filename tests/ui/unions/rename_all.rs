// A union's discriminators have no spelling.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(rename_all = "snake_case")] //~
enum Subject {
    Ban(Ban),
}

#[derive(ClerkModel)]
#[clerk_model(object = "ban")]
struct Ban {}

fn main() {}
