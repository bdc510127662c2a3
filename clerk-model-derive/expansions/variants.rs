// Variants without a model.
#[clerk_model(tag = "type")]
enum Event {
    #[clerk_model(object = "ping")]
    Ping,
    #[clerk_model(object = "moved")]
    Moved { place_id: String, note: Option<String> },
}
