// Types of fields that serde does not both read and write.
use clerk_models::ClerkModel;

#[derive(Default)]
struct Money(u64);

#[derive(serde::Serialize)]
struct OnlySerialize(u64);

#[derive(serde::Deserialize)]
struct OnlyDeserialize(u64);

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer {
    plain: Money, //~ //~
    only_serialize: OnlySerialize, //~
    only_deserialize: OnlyDeserialize, //~
    #[clerk_model(default)]
    with_default: Money, //~ //~
    vec: Vec<Money>, //~ //~
    tuple: (String, Money), //~ //~
}

#[derive(ClerkModel)]
#[clerk_model(transparent)]
struct Newtype(Money); //~ //~

#[derive(ClerkModel)]
enum Subject {
    #[clerk_model(object = "money")]
    Money(Money), //~ //~
}

fn main() {}
