// Strings first, and one variant with a model.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    Banned(Ban), //~
    Locked,
}

#[derive(ClerkModel)]
#[clerk_model(object = "ban")]
struct Ban {}

fn main() {}
