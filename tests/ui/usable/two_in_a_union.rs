// Two models with mistakes are variants of one union, which compares their discriminators.
use clerk_models::ClerkModel;

#[derive(Debug, ClerkModel)]
#[clerk_model(objct = "user")] //~
struct User {}

#[derive(Debug, ClerkModel)]
#[clerk_model(objct = "session")] //~
struct Session {}

#[derive(Debug, ClerkModel)]
enum Subject {
    User(User),
    Session(Session),
}

fn main() {
    let _ = clerk_models::from_str::<Subject>("{}");
}
