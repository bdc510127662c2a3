// An alias of `Option`, with which the derive cannot see whether the key may be absent.
use clerk_models::ClerkModel;

type Maybe<T> = Option<T>;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    name: Maybe<String>, //~
    #[clerk_model(default)]
    email: Maybe<u64>, //~
}

fn main() {}
