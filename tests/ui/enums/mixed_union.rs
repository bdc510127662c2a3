// Models first, and two variants that are strings.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    Ban(Ban),
    Active, //~
    Locked, //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "ban")]
struct Ban {}

fn main() {}
