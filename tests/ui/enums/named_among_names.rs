// A variant with named fields among strings.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Status {
    Active,
    Banned { until: i64 }, //~
}

fn main() {}
