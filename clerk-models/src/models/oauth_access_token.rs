//! `oauth_access_token`

use crate::{ClerkModel, Metadata, Secret};

/// A user's access token for an OAuth provider, as `GET /users/{user_id}/oauth_access_tokens/{provider}` lists them.
///
/// The endpoint answers with an array of these, or with a [`Page`](super::Page) of them when it is asked with
/// `paginated=true`.
///
/// ```
/// use clerk_models::models::Page;
/// use clerk_models::OAuthAccessToken;
///
/// let json = r#"{
///     "object": "oauth_access_token",
///     "external_account_id": "eac_2b",
///     "provider_user_id": "1087",
///     "token": "ya29.a0Af",
///     "expires_at": null,
///     "provider": "oauth_google",
///     "public_metadata": {},
///     "label": null,
///     "scopes": ["email", "openid"]
/// }"#;
/// let token: OAuthAccessToken = clerk_models::from_str(json)?;
/// assert_eq!(token.provider, "oauth_google");
/// assert_eq!(token.token.expose_secret(), "ya29.a0Af");
///
/// let page = format!(r#"{{"data": [{json}], "total_count": 1}}"#);
/// let page: Page<OAuthAccessToken> = clerk_models::from_str(&page)?;
/// assert_eq!(page.data, [token]);
/// # Ok::<(), clerk_models::ValidationError>(())
/// ```
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "oauth_access_token", crate = crate)]
pub struct OAuthAccessToken {
    /// The ID of the external account that the token belongs to.
    pub external_account_id: String,
    /// The ID of the user at the provider.
    pub provider_user_id: String,
    /// The access token. Secret.
    pub token: Secret,
    /// When the token expires, if it does: a Unix timestamp of unstated unit, in seconds in every sample seen.
    #[clerk_model(required)]
    pub expires_at: Option<i64>,
    /// The provider, `oauth_google` for one. Clerk sends values that its document does not list.
    pub provider: String,
    /// The external account's public metadata.
    pub public_metadata: Metadata,
    /// A name that distinguishes several accounts at one provider.
    #[clerk_model(required)]
    pub label: Option<String>,
    /// What the token may do; absent for OAuth 1.0.
    pub scopes: Option<Vec<String>>,
    /// The provider's OpenID Connect ID token, where there is one. Secret.
    pub id_token: Option<Secret>,
    /// The token's secret; OAuth 1.0 only. Secret.
    pub token_secret: Option<Secret>,
}
