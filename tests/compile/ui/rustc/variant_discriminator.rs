// Discriminators of models and enums that do not fit those of the enum around them.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum AnotherObject {
    #[clerk_model(object = "person")]
    User(User), //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type")]
enum AnotherTag {
    User(User), //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type")]
enum FieldHasTag {
    #[clerk_model(object = "point")]
    Point(Point), //~
}

#[derive(ClerkModel)]
enum SameTag {
    #[clerk_model(object = "user", object = "admin")]
    User(Inner), //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type")]
enum SameTagAsAdjacent {
    #[clerk_model(object = "inner")]
    Inner(Adjacent), //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "data")]
enum SameTagAsContent {
    #[clerk_model(object = "inner")]
    Inner(Adjacent), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Point {
    r#type: String,
    x: i64,
}

#[derive(ClerkModel)]
enum Inner {
    User(User),
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Adjacent {
    #[clerk_model(object = "count")]
    Count(u8),
}

fn main() {}
