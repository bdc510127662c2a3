// A misspelled `content`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "type", contents = "data")] //~
enum Event {
    Ban(Ban),
}

#[derive(ClerkModel)]
#[clerk_model(object = "ban")]
struct Ban {}

fn main() {}
