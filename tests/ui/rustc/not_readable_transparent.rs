// A newtype of such a type.
use clerk_models::ClerkModel;

struct Money(u64);

#[derive(ClerkModel)]
#[clerk_model(transparent)]
struct Balance(Money); //~

fn main() {}
