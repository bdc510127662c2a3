// An enum needs no `no_object`.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(no_object)] //~
enum Status {
    Active,
}

fn main() {}
