// A model that has a field under the key of the discriminator that its variant bears.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "type")]
enum Shape {
    #[clerk_model(object = "point")]
    Point(Point), //~
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Point {
    r#type: String,
    x: i64,
}

fn main() {}
