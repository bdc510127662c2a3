// A string enum has neither discriminator nor content.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "status", content = "data")] //~ //~
enum Status {
    Active,
}

fn main() {}
