//! A model of another crate, for the cases under `ui`.

use clerk_models::ClerkModel;

/// A model of another crate.
#[derive(Debug, ClerkModel)]
#[clerk_model(object = "oauth_access_token")]
pub struct AccessToken {}
