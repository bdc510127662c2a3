// An alias of `Option`: whether the key may be absent cannot be seen at the field.
use clerk_models::ClerkModel;

type Maybe<T> = Option<T>;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    name: Maybe<String>, //~
}

fn main() {}
