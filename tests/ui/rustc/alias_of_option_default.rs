// An alias of `Option`, with a default.
use clerk_models::ClerkModel;

type Maybe<T> = Option<T>;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    #[clerk_model(default)]
    name: Maybe<String>, //~
}

fn main() {}
