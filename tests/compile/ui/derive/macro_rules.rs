// Errors in an item of a `macro_rules!`, whose fragments are at the location of their names.
use clerk_models::ClerkModel;

macro_rules! model {
    ($name:ident, $alias:literal, $ty:ty) => {
        #[derive(ClerkModel)]
        #[clerk_model(object = "customer", object_alias = $alias)] //~
        struct $name {
            #[clerk_model(required)] //~
            id: String,
            name: $ty, //~
        }
    };
}

model!(Customer, "", Option<Option<Option<u8>>>);

fn main() {}
