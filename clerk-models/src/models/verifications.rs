//! The ways in which an identifier or account of a user gets verified.

use super::ClerkError;
use super::Timestamp;
use crate::dispatch::{Members, Peek};
use crate::{ClerkModel, Metadata};

/// A verification by a one-time code sent to an e-mail address or phone.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_otp", object_optional, crate = crate)]
pub struct VerificationOtp {
    /// How far the verification has come.
    pub status: VerificationOtpStatus,
    /// The way by which the code is sent.
    pub strategy: VerificationOtpStrategy,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// When the verification expires. None if it never expires.
    #[clerk_model(required)]
    pub expire_at: Option<Timestamp>,
    /// The channel that carries a code to a phone, such as `sms`. None for e-mail codes.
    pub channel: Option<String>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification that was granted from the dashboard or the Backend API.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_admin", object_optional, crate = crate)]
pub struct VerificationAdmin {
    /// The state of the verification.
    pub status: VerificationAdminStatus,
    /// The strategy; `admin` marks a grant from the backend side.
    pub strategy: VerificationAdminStrategy,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// When the verification expires. None if it never expires.
    #[clerk_model(required)]
    pub expire_at: Option<Timestamp>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification of an e-mail address by an OAuth account that has it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_from_oauth", object_optional, crate = crate)]
pub struct VerificationFromOauth {
    /// The state of the verification.
    pub status: VerificationFromOauthStatus,
    /// The OAuth account that vouches, such as `from_oauth_google`.
    pub strategy: String,
    /// Why the verification failed. None if no error occurred.
    pub error: Option<ClerkError>,
    /// When the verification expires. None if it never expires.
    #[clerk_model(required)]
    pub expire_at: Option<Timestamp>,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification by a ticket, as in the link of an invitation.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_ticket", object_optional, crate = crate)]
pub struct VerificationTicket {
    /// The state of the verification.
    pub status: VerificationTicketStatus,
    /// The strategy; `ticket` marks a ticket.
    pub strategy: VerificationTicketStrategy,
    /// The count of attempts made so far. None if attempts are not counted. Older payloads lack it.
    pub attempts: Option<i64>,
    /// When the verification expires. None if it never expires. Older payloads lack it.
    pub expire_at: Option<Timestamp>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification through a SAML identity provider.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_saml", object_optional, crate = crate)]
pub struct VerificationSaml {
    /// The state of the verification.
    pub status: VerificationSamlStatus,
    /// The strategy; `saml` marks a sign-in by SAML.
    pub strategy: VerificationSamlStrategy,
    /// The URL at the identity provider to which the user is sent.
    pub external_verification_redirect_url: Option<String>,
    /// Why the verification failed. None if no error occurred.
    pub error: Option<ClerkError>,
    /// When the verification expires. None if it never expires.
    pub expire_at: Option<Timestamp>,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification by a link sent to an e-mail address.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_email_link", object_optional, crate = crate)]
pub struct VerificationEmailLink {
    /// The state of the verification.
    pub status: VerificationOtpStatus,
    /// The strategy; `email_link` marks a sent link.
    pub strategy: VerificationEmailLinkStrategy,
    /// The count of attempts made so far. None if attempts are not counted. Older payloads lack it.
    pub attempts: Option<i64>,
    /// When the verification expires. None if it never expires.
    #[clerk_model(required)]
    pub expire_at: Option<Timestamp>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification that a SCIM directory vouches for.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_scim", object_optional, crate = crate)]
pub struct VerificationScim {
    /// The state of the verification.
    pub status: VerificationAdminStatus,
    /// The strategy; `scim` marks a directory.
    pub strategy: VerificationScimStrategy,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// When the verification expires. None if it never expires.
    #[clerk_model(required)]
    pub expire_at: Option<Timestamp>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification by a signature of a Web3 wallet.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_web3", object_optional, crate = crate)]
pub struct VerificationWeb3 {
    /// The state of the verification.
    pub status: VerificationOtpStatus,
    /// The kind of wallet that signs.
    pub strategy: VerificationWeb3Strategy,
    /// The challenge that the wallet has to sign. None if none is set.
    pub nonce: Option<String>,
    /// The message that the wallet shows and signs. None if none is set.
    pub message: Option<String>,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// When the verification expires. None if it never expires.
    #[clerk_model(required)]
    pub expire_at: Option<Timestamp>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification of a passkey.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_passkey", object_optional, crate = crate)]
pub struct VerificationPasskey {
    /// The state of the verification.
    pub status: VerificationAdminStatus,
    /// The strategy; `passkey` marks a passkey.
    pub strategy: VerificationPasskeyStrategy,
    /// The kind of challenge; the document lists only the literal `nonce`.
    pub nonce: Option<VerificationPasskeyNonce>,
    /// The message that the passkey has to sign. None if none is set.
    pub message: Option<String>,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// When the verification expires. None if it never expires.
    #[clerk_model(required)]
    pub expire_at: Option<Timestamp>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification through an OAuth provider.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_oauth", object_optional, crate = crate)]
pub struct VerificationOauth {
    /// The state of the verification.
    pub status: VerificationSamlStatus,
    /// The OAuth provider as a strategy, such as `oauth_google`.
    pub strategy: String,
    /// The URL at the provider to which the user is sent.
    pub external_verification_redirect_url: Option<String>,
    /// Why the verification failed. None if no error occurred.
    pub error: Option<ClerkError>,
    /// When the verification expires.
    pub expire_at: Timestamp,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A verification through Google One Tap.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "verification_google_one_tap", object_optional, crate = crate)]
pub struct VerificationGoogleOneTap {
    /// The state of the verification.
    pub status: VerificationFromOauthStatus,
    /// The strategy; `google_one_tap` marks Google One Tap.
    pub strategy: VerificationGoogleOneTapStrategy,
    /// When the verification expires. None if it never expires.
    #[clerk_model(required)]
    pub expire_at: Option<Timestamp>,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// The ID of the client that completed the verification. None if none is recorded.
    pub verified_at_client: Option<String>,
    /// Why the verification failed. None if no error occurred.
    pub error: Option<ClerkError>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// What became of a verification by code, link or wallet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationOtpStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `failed`
    Failed,
    /// `expired`
    Expired,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The way by which a one-time code reaches the user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationOtpStrategy {
    /// `phone_code`
    PhoneCode,
    /// `email_code`
    EmailCode,
    /// `reset_password_email_code`
    ResetPasswordEmailCode,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The state of a verification that exists only once it has succeeded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationAdminStatus {
    /// `verified`
    Verified,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The strategy of a verification granted from the backend side.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationAdminStrategy {
    /// `admin`
    Admin,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a verification that a provider vouches for has succeeded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationFromOauthStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// What became of a verification by ticket.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationTicketStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `expired`
    Expired,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The strategy of a verification by ticket.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationTicketStrategy {
    /// `ticket`
    Ticket,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// What became of a verification through SAML or OAuth.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationSamlStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `failed`
    Failed,
    /// `expired`
    Expired,
    /// `transferable`
    Transferable,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The strategy of a verification through SAML.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationSamlStrategy {
    /// `saml`
    Saml,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The strategy of a verification by a sent link.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationEmailLinkStrategy {
    /// `email_link`
    EmailLink,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The strategy of a verification by a SCIM directory.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationScimStrategy {
    /// `scim`
    Scim,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The kind of wallet whose signature verifies.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationWeb3Strategy {
    /// `web3_metamask_signature`
    Web3MetamaskSignature,
    /// `web3_base_signature`
    Web3BaseSignature,
    /// `web3_coinbase_wallet_signature`
    Web3CoinbaseWalletSignature,
    /// `web3_okx_wallet_signature`
    Web3OkxWalletSignature,
    /// `web3_solana_signature`
    Web3SolanaSignature,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The strategy of a verification by passkey.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationPasskeyStrategy {
    /// `passkey`
    Passkey,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The kind of challenge in a passkey's verification.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationPasskeyNonce {
    /// `nonce`
    Nonce,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The strategy of a verification through Google One Tap.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum VerificationGoogleOneTapStrategy {
    /// `google_one_tap`
    GoogleOneTap,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// How something was verified, or is to be. Selected by `object`, and by `strategy` where older payloads lack it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Verification {
    /// By a code that was sent.
    Otp(VerificationOtp),
    /// By an administrator.
    Admin(VerificationAdmin),
    /// By a sign-in through a provider.
    FromOauth(VerificationFromOauth),
    /// By a ticket.
    Ticket(VerificationTicket),
    /// By SAML.
    Saml(VerificationSaml),
    /// By a link that was sent.
    EmailLink(VerificationEmailLink),
    /// By SCIM.
    Scim(VerificationScim),
    /// By the signature of a wallet.
    Web3(VerificationWeb3),
    /// By a passkey.
    Passkey(VerificationPasskey),
    /// At a provider.
    Oauth(VerificationOauth),
    /// By Google's one tap.
    GoogleOneTap(VerificationGoogleOneTap),
    /// One that the document does not list.
    Other(Metadata),
}

crate::dispatch! {
    Verification {
        Otp(VerificationOtp) if |it| is(it, VerificationOtp::OBJECT, &["phone_code", "email_code", "reset_password_email_code"]),
        Admin(VerificationAdmin) if |it| is(it, VerificationAdmin::OBJECT, &["admin"]),
        FromOauth(VerificationFromOauth) if |it| is(it, VerificationFromOauth::OBJECT, &["from_oauth_"]),
        Ticket(VerificationTicket) if |it| is(it, VerificationTicket::OBJECT, &["ticket"]),
        Saml(VerificationSaml) if |it| is(it, VerificationSaml::OBJECT, &["saml"]),
        EmailLink(VerificationEmailLink) if |it| is(it, VerificationEmailLink::OBJECT, &["email_link"]),
        Scim(VerificationScim) if |it| is(it, VerificationScim::OBJECT, &["scim"]),
        Web3(VerificationWeb3) if |it| is(it, VerificationWeb3::OBJECT, &["web3_"]),
        Passkey(VerificationPasskey) if |it| is(it, VerificationPasskey::OBJECT, &["passkey"]),
        Oauth(VerificationOauth) if |it| is(it, VerificationOauth::OBJECT, &["oauth_"]),
        GoogleOneTap(VerificationGoogleOneTap) if |it| is(it, VerificationGoogleOneTap::OBJECT, &["google_one_tap"]),
        Other(Metadata),
    }
}

/// Whether the object says that it is this one; if it says nothing, whether its strategy is one of these. One that ends
/// in an underscore is the beginning of many.
fn is(members: &Members<'_>, object: &str, strategies: &[&str]) -> bool {
    match (members.get("object"), members.get("strategy")) {
        (Some(Peek::String(name)), _) => name == object,
        (None, Some(Peek::String(strategy))) => strategies
            .iter()
            .any(|known| strategy == known || (known.ends_with('_') && strategy.starts_with(known))),
        _ => false,
    }
}
