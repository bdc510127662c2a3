// Errors in a struct, in the order of the source.
use clerk_models::{ClerkModel, Metadata};

#[derive(ClerkModel)]
#[clerk_model(object = "customer", deny_unknown_fields, exact_keys = true)] //~ //~
#[clerk_model(object_alias = "customer", object_alias = "")] //~ //~
struct Customer {
    #[serde(default)] //~
    scopes: Vec<String>,
    #[clerk_model(required, rename = email)] //~ //~
    email: String,
    #[clerk_model(optional)] //~
    name: Option<Option<Option<String>>>, //~
    #[clerk_model(extra, alias = "rest")] //~
    rest: Metadata,
    #[clerk_model(extra)] //~
    more: Metadata,
}

fn main() {}
