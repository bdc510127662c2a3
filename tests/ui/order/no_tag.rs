// Nothing said of the discriminator, and mistakes before and behind it.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(rename_all = "camel")] //~
struct Customer { //~
    #[clerk_model(required)] //~
    id: String,
}

fn main() {}
