// A variant bears the discriminator that another variant's model has.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Subject {
    User(User), //~
    #[clerk_model(object = "user")]
    Admin(Admin), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Admin {}

fn main() {}
