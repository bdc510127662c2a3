// The derive writes a string as `as_str` has it, and shows it so.
use clerk_models::ClerkModel;
use std::fmt;

#[derive(ClerkModel)]
enum Status { //~
    Active,
    PastDue,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("status")
    }
}

fn main() {}
