// Fields of variants, and discriminators of variants without a model.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(tag = "type")]
enum Message {
    #[clerk_model(object = "money")]
    Money {
        amount: Amount, //~ //~
        #[clerk_model(default)]
        count: Count, //~
        #[clerk_model(check = is_even)] //~
        even: u8,
    },
}

struct Amount;

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Count {}

fn is_even(_: &u16) -> Result<(), String> {
    Ok(())
}

#[derive(ClerkModel)]
enum Same {
    User(User), //~
    #[clerk_model(object = "user")]
    Unit, //~
    #[clerk_model(object = "person")]
    Fields { id: u8 },
}

#[derive(ClerkModel)]
#[clerk_model(object = "user")]
struct User {}

fn main() {}
