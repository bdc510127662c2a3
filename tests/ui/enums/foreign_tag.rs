// `type` and `kind` for the key of a union's discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(type = "event")] //~
enum Event {
    Ban(Ban),
}

#[derive(ClerkModel)]
#[clerk_model(kind = "subject")] //~
enum Subject {
    Ban(Ban),
}

#[derive(ClerkModel)]
#[clerk_model(object = "ban")]
struct Ban {}

fn main() {}
