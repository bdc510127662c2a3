// Two flattened unions.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Event {
    #[clerk_model(flatten)]
    payload: Payload,
    #[clerk_model(flatten)] //~
    former: Payload,
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Payload {
    #[clerk_model(object = "count")]
    Count(u8),
}

fn main() {}
