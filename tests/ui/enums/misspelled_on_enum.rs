// A misspelled attribute of an enum.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(rename_al = "camelCase")] //~
enum Status {
    PastDue,
    #[clerk_model(rename = "pastDue")]
    Late,
}

fn main() {}
