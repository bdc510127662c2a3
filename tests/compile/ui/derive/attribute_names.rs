// Other derives' attributes on fields.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer<'a> {
    #[clerk_model(optional)] //~
    a: Option<String>,
    #[clerk_model(nullable)] //~
    b: Option<String>,
    #[clerk_model(skip_serializing_if = "Option::is_none")] //~
    c: Option<String>,
    #[clerk_model(skip_serializing)] //~
    d: String,
    #[clerk_model(skip_deserializing)] //~
    e: String,
    #[clerk_model(validate(email))] //~
    f: String,
    #[clerk_model(deserialize_with = "path")] //~
    g: String,
    #[clerk_model(serialize_with = "path")] //~
    h: String,
    #[clerk_model(borrow)] //~
    i: &'a str,
}

fn main() {}
