// Types that cannot be in a variant.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum OtherNotAnObject {
    User(User),
    #[clerk_model(other)]
    Unknown(Vec<u8>), //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum OtherWithModel {
    #[clerk_model(object = "user")]
    User(User),
    #[clerk_model(other)]
    Unknown(User), //~
}

#[derive(ClerkModel)]
enum WithoutDiscriminator {
    Machine(Machine), //~
}

#[derive(ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum List {
    Users(Vec<User>), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Machine {}

// serde's feature `rc` is off.
#[derive(ClerkModel)]
enum SharedVariant {
    Shared(std::sync::Arc<Shared>), //~ //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "shared")]
struct Shared {}

fn main() {}
