// `transparent` on an enum.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(transparent)] //~
enum Id {
    User,
    Session,
}

fn main() {}
