// Two variants whose models have one discriminator; neither can see that of the other.
use clerk_models::ClerkModel;

mod users {
    #[derive(clerk_models::ClerkModel)]
    #[clerk_model(object = "user")]
    pub struct User {}
}
mod people {
    #[derive(clerk_models::ClerkModel)]
    #[clerk_model(object = "person", object_alias = "user")]
    pub struct Person {}
}

#[derive(ClerkModel)]
enum Subject {
    User(users::User), //~
    Person(people::Person), //~
}

fn main() {}
