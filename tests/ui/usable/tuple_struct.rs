// A tuple struct that is refused is a field of another model.
use clerk_models::{ClerkModel, HasSchema};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "point")]
struct Point(i64, i64); //~

#[derive(Debug, ClerkModel)]
#[clerk_model(object = "line")]
struct Line {
    from: Point,
    to: Option<Point>,
}

#[derive(Debug, ClerkModel)]
enum Shape {
    Point(Point),
    Line(Line),
}

fn main() {
    let point: Point = clerk_models::from_str("{}").unwrap();
    let _ = (Point::OBJECT, Point::SCHEMA, serde_json::to_value(&point));
    let _ = clerk_models::from_str::<Shape>("{}");
}
