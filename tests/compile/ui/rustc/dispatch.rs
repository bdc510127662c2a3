// Variants of `dispatch!` that hold no object.
use clerk_models::{ClerkModel, Metadata, dispatch};

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

#[derive(ClerkModel)]
enum Status {
    Active,
}

enum Id {
    User(User),
    Id(String),
    Status(Status),
    Ids(Vec<User>),
    Pair((User, User)),
    Rest(Metadata),
}

dispatch! { //~ //~ //~ //~
    Id {
        User(User) if |object| object.has("object"),
        Id(String) if |object| object.has("id"),
        Status(Status) if |object| object.has("status"),
        Ids(Vec<User>) if |object| object.has("ids"),
        Pair((User, User)) if |object| object.has("pair"),
        Rest(Metadata),
    }
}

fn main() {}
