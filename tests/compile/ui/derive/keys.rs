// A field that shares keys with two others: two errors at one location.
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
