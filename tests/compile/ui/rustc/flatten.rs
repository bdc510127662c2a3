// Types that cannot be flattened.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct InternallyTagged {
    #[clerk_model(flatten)]
    subject: Subject, //~
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Map {
    #[clerk_model(flatten)]
    rest: clerk_models::Metadata, //~ //~
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Struct {
    #[clerk_model(flatten)]
    user: User, //~ //~
}

#[derive(ClerkModel)]
enum Subject {
    User(User),
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

fn main() {}
