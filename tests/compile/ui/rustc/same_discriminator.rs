// Variants with the same discriminator.
use clerk_models::ClerkModel;
use clerk_models_test_compile::AccessToken;

#[derive(ClerkModel)]
enum SameModel {
    User(User), //~
    Admin(User), //~
}

#[derive(ClerkModel)]
enum SameObject {
    User(User), //~
    Person(people::Person), //~
}

#[derive(ClerkModel)]
enum SameAsVariant {
    User(User), //~
    #[clerk_model(object = "user")]
    Admin(Admin), //~
}

#[derive(ClerkModel)]
enum SameAcrossCrates {
    OAuth(AccessToken), //~
    Local(LocalToken), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

mod people {
    #[derive(clerk_models::ClerkModel)]
    #[clerk_model(object = "person", object_alias = "user")]
    pub struct Person {}
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Admin {}

#[derive(ClerkModel)]
#[clerk_model(object = "oauth_access_token")]
struct LocalToken {}

// ---- Integers, and discriminators of different types. ----

#[derive(ClerkModel)]
enum SameInteger {
    Text(Text), //~
    #[clerk_model(object = 1)]
    Admin(Admin), //~
}

#[derive(ClerkModel)]
enum OtherType {
    User(User),
    Text(Text), //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "ok", content = "data")]
enum OtherTypeAsVariant {
    #[clerk_model(object = true)]
    Admin(Admin),
    Text(Text), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = 1)]
struct Text {}

fn main() {}
