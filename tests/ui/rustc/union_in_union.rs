// A union inside of another, under the same discriminator.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Shape {
    #[clerk_model(object = "circle", object = "square")]
    Round(Inner), //~
}

#[derive(ClerkModel)]
enum Inner {
    Circle(Circle),
}

#[derive(ClerkModel)]
#[clerk_model(object = "circle")]
struct Circle {}

fn main() {}
