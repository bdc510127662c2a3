//! OAuth applications that use Clerk as their provider, and their tokens.

use super::Timestamp;
use crate::{ClerkModel, Secret};

/// An application that signs its users in with Clerk as the OAuth provider.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "oauth_application", crate = crate)]
pub struct OAuthApplication {
    /// The ID of this OAuth application.
    pub id: String,
    /// The ID of the instance on which the application is registered.
    pub instance_id: String,
    /// The name of the application.
    pub name: String,
    /// The client ID that the application presents in OAuth flows.
    pub client_id: String,
    /// The URL of the application's home page. None if none was given.
    pub client_uri: Option<String>,
    /// The URL of the application's logo. None if none was given.
    pub client_image_url: Option<String>,
    /// Whether the application registered itself (RFC 7591).
    pub dynamically_registered: Option<bool>,
    /// Whether users are asked for their consent.
    pub consent_screen_enabled: Option<bool>,
    /// Whether the application has to use PKCE.
    pub pkce_required: Option<bool>,
    /// Whether the application is a public client, one without a secret.
    pub public: bool,
    /// The scopes that the application may ask for, separated by spaces.
    pub scopes: String,
    /// The URLs to which users may be sent back.
    pub redirect_uris: Option<Vec<String>>,
    /// The URL to which users are sent back. Deprecated by Clerk. Use `redirect_uris`.
    pub callback_url: String,
    /// The URL of the authorization endpoint.
    pub authorize_url: String,
    /// The URL of the token endpoint.
    pub token_fetch_url: String,
    /// The URL of the user info endpoint.
    pub user_info_url: String,
    /// The URL of the OpenID Connect discovery document.
    pub discovery_url: Option<String>,
    /// The URL of the token introspection endpoint.
    pub token_introspection_url: Option<String>,
    /// When this application was created.
    pub created_at: Timestamp,
    /// When this application was last changed.
    pub updated_at: Timestamp,
    /// The OAuth client secret; empty for a public client. None unless newly made. Secret.
    pub client_secret: Option<Secret>,
}

/// How the instance acts as an OAuth provider.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "oauth_application_settings", crate = crate)]
pub struct OAuthApplicationSettings {
    /// Whether clients may register themselves (RFC 7591).
    pub dynamic_oauth_client_registration: bool,
    /// The scopes that a client gets if it names none.
    pub default_scopes: Option<Vec<String>>,
    /// Whether access tokens are JWTs; opaque ones are issued otherwise.
    pub oauth_jwt_access_tokens: bool,
    /// Whether the server's metadata announces Client ID Metadata Documents.
    pub client_id_metadata_documents_advertised: Option<bool>,
    /// Whether clients met for the first time by a metadata document are turned away.
    pub client_id_metadata_documents_only_allow_pre_registered_clients: Option<bool>,
    /// Whether clients once admitted implicitly are turned away; tokens they hold stay valid.
    pub client_id_metadata_documents_block_implicitly_allowed_clients: Option<bool>,
}

/// An access token that Clerk issued to an OAuth application, as verified.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "clerk_idp_oauth_access_token", crate = crate)]
pub struct ClerkIdpOauthAccessToken {
    /// The ID of this token.
    pub id: String,
    /// The client ID of the application that the token was issued to.
    pub client_id: String,
    /// The ID of the user that the token stands for.
    pub subject: String,
    /// The scopes that the token grants.
    pub scopes: Vec<String>,
    /// Whether the token was revoked.
    pub revoked: bool,
    /// Why the token was revoked. None if it was not, or if no reason was given.
    #[clerk_model(required)]
    pub revocation_reason: Option<String>,
    /// Whether the token has expired.
    pub expired: bool,
    /// Unix time of expiry, in seconds going by the example. None if it never expires.
    #[clerk_model(required)]
    pub expiration: Option<f64>,
    /// Unix time of creation, in seconds going by the example.
    pub created_at: f64,
    /// Unix time of the last change, in seconds going by the example.
    pub updated_at: f64,
}
