// Flattened enums with a key that the struct has too.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct SameField {
    data: String,
    #[clerk_model(flatten)]
    payload: Typed, //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "event")]
struct SameDiscriminator {
    #[clerk_model(flatten)]
    payload: Objects, //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Typed {
    #[clerk_model(object = "count")]
    Count(u8),
}

#[derive(ClerkModel)]
#[clerk_model(tag = "object", content = "data")]
enum Objects {
    #[clerk_model(object = "count")]
    Count(u8),
}

fn main() {}
