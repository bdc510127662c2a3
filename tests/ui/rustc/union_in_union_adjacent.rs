// A union inside of another, with its discriminator or its content under the discriminator's key of the one around it.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "type")]
enum Typed {
    #[clerk_model(object = "inner")]
    Inner(Inner), //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "data")]
enum Data {
    #[clerk_model(object = "inner")]
    Inner(Inner), //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Inner {
    #[clerk_model(object = "count")]
    Count(u8),
}

fn main() {}
