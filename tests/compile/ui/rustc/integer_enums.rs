// Discriminants that are no values.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(integer)]
#[repr(u64)]
enum Beyond {
    Most = i64::MAX as u64,
    More, //~
}

#[derive(ClerkModel)]
#[clerk_model(integer)]
#[repr(u128)]
enum Wide {
    Most = u128::MAX, //~
}

#[derive(ClerkModel)]
#[clerk_model(integer)]
enum Alias {
    Zero,
    #[clerk_model(alias = 0)] //~
    Two = 1 + 1,
}

#[derive(ClerkModel)]
#[clerk_model(integer)]
enum Text {
    Zero = "0", //~
}

fn main() {}
