// Words of serde and of other derives, on enums.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(bound = "")] //~
enum Status {
    Active,
}

#[derive(ClerkModel)]
#[clerk_model(untagged)] //~
enum Subject {
    Ban(Ban),
}

#[derive(ClerkModel)]
#[clerk_model(discriminator = "kind")] //~
enum Kind {
    Ban(Ban),
}

#[derive(ClerkModel)]
#[clerk_model(object = "ban")]
struct Ban {}

fn main() {}
