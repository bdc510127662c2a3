// Two variants with one discriminator, one of them with a model of another crate.
use clerk_models::{ClerkModel, OAuthAccessToken};

#[derive(ClerkModel)]
enum Token {
    OAuth(OAuthAccessToken), //~
    Local(LocalToken), //~
}

#[derive(ClerkModel)]
#[clerk_model(object = "oauth_access_token")]
struct LocalToken {}

fn main() {}
