// One field that could claim the keys of two others.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Subscription {
    #[clerk_model(rename = "past_due")] //~
    second: u8,
    #[clerk_model(alias = "pastDue")] //~
    first: u8,
    past_due: u8, //~ //~
}

fn main() {}
