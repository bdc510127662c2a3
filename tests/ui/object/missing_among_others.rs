// Other attributes do not answer the question.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
#[clerk_model(rename_all = "snake_case", deny_unknown_fields)]
struct Customer { //~
    id: String,
}

fn main() {}
