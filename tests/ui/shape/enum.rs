// An enum.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
enum Provider {
    Google,
    GitHub,
}

fn main() {}
