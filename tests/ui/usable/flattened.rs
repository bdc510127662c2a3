// A union with a mistake is flattened.
use clerk_models::ClerkModel;

#[derive(Debug, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Payload {
    #[clerk_model(object = "count", alias = "number")] //~
    Count(u8),
}

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Event {
    #[clerk_model(flatten)]
    payload: Payload,
}

fn main() {
    let _ = clerk_models::from_str::<Event>("{}");
}
