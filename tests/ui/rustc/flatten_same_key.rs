// A field has one of the two keys of the flattened union.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Event {
    data: String,
    #[clerk_model(flatten)]
    payload: Payload, //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Payload {
    #[clerk_model(object = "count")]
    Count(u8),
}

fn main() {}
