// `flatten` of a union without `content`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Event {
    #[clerk_model(flatten)]
    subject: Subject, //~
}

#[derive(ClerkModel)]
enum Subject {
    User(User),
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

fn main() {}
