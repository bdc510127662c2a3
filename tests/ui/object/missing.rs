// Neither `object` nor `no_object`: a forgotten check would go unnoticed.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
struct Customer { //~
    id: String,
}

fn main() {}
