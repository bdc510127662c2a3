//! Users, their identifiers and accounts, and what is answered about them.

use super::Timestamp;
use super::{OrganizationMembership, Verification};
use crate::{ClerkModel, Metadata, Secret};

/// A user of the instance, with all identifiers and accounts that belong to it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "user", crate = crate)]
pub struct User {
    /// The ID of this user.
    pub id: String,
    /// The user's ID in your own systems. None if none was set. Older payloads lack it.
    pub external_id: Option<String>,
    /// The ID of the primary e-mail address. None if the user has none.
    #[clerk_model(required)]
    pub primary_email_address_id: Option<String>,
    /// The ID of the primary phone number. None if the user has none.
    #[clerk_model(required)]
    pub primary_phone_number_id: Option<String>,
    /// The ID of the primary Web3 wallet. None if the user has none. Older payloads lack it.
    pub primary_web3_wallet_id: Option<String>,
    /// The name that the user signs in with. None if the user has none.
    #[clerk_model(required)]
    pub username: Option<String>,
    /// The first name. None if it is not known.
    #[clerk_model(required)]
    pub first_name: Option<String>,
    /// The last name. None if it is not known.
    #[clerk_model(required)]
    pub last_name: Option<String>,
    /// The preferred locale as a language tag, such as `en-US`.
    pub locale: Option<String>,
    /// The URL of the profile picture. Deprecated by Clerk. Use `image_url`.
    pub profile_image_url: Option<String>,
    /// The URL of the profile picture, or of a generated one if none was uploaded.
    pub image_url: Option<String>,
    /// Whether there is a picture of the user other than the generated one. Older payloads lack it.
    pub has_image: Option<bool>,
    /// Custom data that frontends may read and only the backend may write.
    pub public_metadata: Metadata,
    /// Custom data that only the backend may read and write.
    pub private_metadata: Option<Metadata>,
    /// Custom data that frontends may read and write as well.
    pub unsafe_metadata: Option<Metadata>,
    /// All e-mail addresses that the user has.
    pub email_addresses: Vec<EmailAddress>,
    /// All phone numbers that the user has.
    pub phone_numbers: Vec<PhoneNumber>,
    /// All Web3 wallets that the user has. Older payloads lack it.
    pub web3_wallets: Option<Vec<Web3Wallet>>,
    /// The passkeys that the user has registered. Older payloads lack it.
    pub passkeys: Option<Vec<Passkey>>,
    /// Whether the user has a password.
    pub password_enabled: bool,
    /// Whether signing in takes a second factor.
    pub two_factor_enabled: bool,
    /// Whether codes of an authenticator app serve as a second factor. Older payloads lack it.
    pub totp_enabled: Option<bool>,
    /// Whether the user has backup codes for the second factor. Older payloads lack it.
    pub backup_code_enabled: Option<bool>,
    /// When a second factor was last turned on; kept after it is turned off. Older payloads lack it.
    pub mfa_enabled_at: Option<Timestamp>,
    /// When the second factor was last turned off; kept after it is turned on again. Older payloads lack it.
    pub mfa_disabled_at: Option<Timestamp>,
    /// When the password was last changed.
    pub password_last_updated_at: Option<Timestamp>,
    /// The accounts at OAuth providers that the user has connected.
    pub external_accounts: Vec<ExternalAccount>,
    /// The accounts at SAML identity providers that the user signs in with. Older payloads lack it.
    pub saml_accounts: Option<Vec<SamlAccount>>,
    /// The accounts that the user holds through enterprise connections.
    pub enterprise_accounts: Option<Vec<EnterpriseAccount>>,
    /// The memberships in organizations. None where the answer leaves them out.
    pub organization_memberships: Option<Vec<OrganizationMembership>>,
    /// When the user last signed in. None if that never happened. Older payloads lack it.
    pub last_sign_in_at: Option<Timestamp>,
    /// Whether the user is banned. Older payloads lack it.
    pub banned: Option<bool>,
    /// Whether a lockout keeps the user from signing in at present. Older payloads lack it.
    pub locked: Option<bool>,
    /// Whether the user was deprovisioned and so can no longer sign in.
    pub deprovisioned: Option<bool>,
    /// The seconds left of the lockout. None on a locked user if it never ends. Older payloads lack it.
    pub lockout_expires_in_seconds: Option<i64>,
    /// The count of failed attempts left before a lockout. None if lockout is off for the instance.
    /// Older payloads lack it.
    pub verification_attempts_remaining: Option<i64>,
    /// When this user was last changed.
    pub updated_at: Timestamp,
    /// When this user was created.
    pub created_at: Timestamp,
    /// Whether the user may delete the account from a frontend. Older payloads lack it.
    pub delete_self_enabled: Option<bool>,
    /// Whether the user may create organizations from a frontend. Older payloads lack it.
    pub create_organization_enabled: Option<bool>,
    /// The count of organizations that the user may create; `0` sets no limit.
    pub create_organizations_limit: Option<i64>,
    /// When a session of the user was last active, to the day. Older payloads lack it.
    pub last_active_at: Option<Timestamp>,
    /// When the user agreed to the legal terms. None if that never happened. Older payloads lack it.
    pub legal_accepted_at: Option<Timestamp>,
    /// Whether sign-ins of the user skip the device trust checks.
    pub bypass_client_trust: Option<bool>,
    /// The link to a directory. Sent only in webhook events about provisioned users.
    pub scim: Option<ScimUserMetadata>,
    /// What else is sent of it, such as in webhook events.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An e-mail address of a user.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "email_address", crate = crate)]
pub struct EmailAddress {
    /// The ID of this e-mail address.
    pub id: Option<String>,
    /// The address itself.
    pub email_address: String,
    /// Whether the address, though unverified, serves to sign in and is barred to other users. Older payloads lack it.
    pub reserved: Option<bool>,
    /// How the address was or is being verified. None if there is no verification.
    #[clerk_model(required)]
    pub verification: Option<Verification>,
    /// The identifications, such as OAuth accounts, that share this address.
    pub linked_to: Vec<IdentificationLink>,
    /// Whether an active enterprise connection covers the domain of the address.
    pub matches_sso_connection: Option<bool>,
    /// When this e-mail address was created. Older payloads lack it.
    pub created_at: Option<Timestamp>,
    /// When this e-mail address was last changed. Older payloads lack it.
    pub updated_at: Option<Timestamp>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A phone number of a user.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "phone_number", crate = crate)]
pub struct PhoneNumber {
    /// The ID of this phone number.
    pub id: Option<String>,
    /// The number itself, in international notation (E.164).
    pub phone_number: String,
    /// Whether the number is kept for the second factor.
    pub reserved_for_second_factor: Option<bool>,
    /// Whether the number is the second factor that is offered first.
    pub default_second_factor: Option<bool>,
    /// Whether the number, though unverified, serves to sign in and is barred to other users. Older payloads lack it.
    pub reserved: Option<bool>,
    /// How the number was or is being verified. None if there is no verification.
    #[clerk_model(required)]
    pub verification: Option<Verification>,
    /// The identifications that are linked to this number.
    pub linked_to: Vec<IdentificationLink>,
    /// Backup codes for the second factor. Secret.
    pub backup_codes: Option<Vec<Secret>>,
    /// When this phone number was created. Older payloads lack it.
    pub created_at: Option<Timestamp>,
    /// When this phone number was last changed. Older payloads lack it.
    pub updated_at: Option<Timestamp>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A Web3 wallet of a user.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "web3_wallet", crate = crate)]
pub struct Web3Wallet {
    /// The ID of this wallet.
    pub id: Option<String>,
    /// The address of the wallet on its chain.
    pub web3_wallet: String,
    /// How the wallet was or is being verified. None if there is no verification.
    #[clerk_model(required)]
    pub verification: Option<Verification>,
    /// When this wallet was created. Older payloads lack it.
    pub created_at: Option<Timestamp>,
    /// When this wallet was last changed. Older payloads lack it.
    pub updated_at: Option<Timestamp>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A passkey that a user has registered.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "passkey", object_optional, crate = crate)]
pub struct Passkey {
    /// The ID of this passkey.
    pub id: Option<String>,
    /// The name by which the user distinguishes the passkey from others.
    pub name: Option<String>,
    /// When the passkey last served to sign in. None if it never did.
    pub last_used_at: Option<Timestamp>,
    /// How the passkey was verified. None if there is no verification.
    pub verification: Option<Verification>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An account at an OAuth provider that a user has connected.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "external_account", object_alias = "facebook_account", object_alias = "google_account", crate = crate)]
pub struct ExternalAccount {
    /// The ID of this external account.
    pub id: String,
    /// The provider that holds the account, such as `oauth_google`.
    pub provider: String,
    /// The ID of the identification that denotes the account.
    pub identification_id: String,
    /// The ID by which the provider knows the user.
    pub provider_user_id: String,
    /// The OAuth scopes that the user has granted, in one string.
    pub approved_scopes: String,
    /// The e-mail address of the account at the provider.
    pub email_address: String,
    /// Whether the provider vouched for the address at the start. None if that is unknown.
    pub email_address_verified: Option<bool>,
    /// The first name in the account.
    pub first_name: String,
    /// The last name in the account.
    pub last_name: String,
    /// The URL of the picture in the account. Deprecated by Clerk. Use `image_url`.
    pub avatar_url: Option<String>,
    /// The URL of the picture in the account.
    pub image_url: Option<String>,
    /// The user name in the account. None if it has none.
    pub username: Option<String>,
    /// The phone number in the account. None if it has none.
    pub phone_number: Option<String>,
    /// Custom data of the account that frontends may read.
    pub public_metadata: Metadata,
    /// A label that distinguishes the account from others. None if it has none.
    pub label: Option<String>,
    /// When this external account was created.
    pub created_at: Timestamp,
    /// When this external account was last changed.
    pub updated_at: Timestamp,
    /// How the account was or is being verified. None if there is no verification.
    #[clerk_model(required)]
    pub verification: Option<Verification>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An account of a user at a SAML identity provider.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "saml_account", crate = crate)]
pub struct SamlAccount {
    /// The ID of this SAML account.
    pub id: String,
    /// The kind of identity provider that holds the account.
    pub provider: String,
    /// Whether the account is in use.
    pub active: bool,
    /// The e-mail address of the account.
    pub email_address: String,
    /// The first name in the account. None if it is not known.
    pub first_name: Option<String>,
    /// The last name in the account. None if it is not known.
    pub last_name: Option<String>,
    /// The ID by which the identity provider knows the user.
    pub provider_user_id: Option<String>,
    /// When the user last signed in through the account. None if that never happened.
    pub last_authenticated_at: Option<Timestamp>,
    /// Custom data of the account that frontends may read.
    pub public_metadata: Option<Metadata>,
    /// How the account was or is being verified. None if there is no verification.
    #[clerk_model(required)]
    pub verification: Option<Verification>,
    /// The connection that the account came through.
    pub saml_connection: Option<SamlAccountConnection>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The SAML connection of an account, without its certificates and endpoints.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SamlAccountConnection {
    /// The ID of this SAML connection.
    pub id: String,
    /// The name of the connection.
    pub name: String,
    /// The e-mail domain that the connection serves. Deprecated by Clerk. Use `domains`.
    pub domain: Option<String>,
    /// The e-mail domains that the connection serves.
    pub domains: Option<Vec<String>>,
    /// Whether the connection is in use.
    pub active: bool,
    /// The kind of identity provider of the connection.
    pub provider: String,
    /// Whether each sign-in carries attributes over from the identity provider.
    pub sync_user_attributes: bool,
    /// Whether addresses below the domains may use the connection as well.
    pub allow_subdomains: Option<bool>,
    /// Whether a sign-in may start at the identity provider.
    pub allow_idp_initiated: Option<bool>,
    /// Whether users of the connection are barred from adding other identifiers.
    pub disable_additional_identifications: Option<bool>,
    /// When this connection was created.
    pub created_at: Timestamp,
    /// When this connection was last changed.
    pub updated_at: Timestamp,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An account that a user holds through a connection of an enterprise.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "enterprise_account", crate = crate)]
pub struct EnterpriseAccount {
    /// The ID of this enterprise account.
    pub id: String,
    /// The protocol that the account signs in by.
    pub protocol: Option<EnterpriseAccountProtocol>,
    /// The identity provider that holds the account.
    pub provider: String,
    /// Whether the account is in use.
    pub active: bool,
    /// The e-mail address of the account.
    pub email_address: String,
    /// The first name in the account. None if it is not known.
    pub first_name: Option<String>,
    /// The last name in the account. None if it is not known.
    pub last_name: Option<String>,
    /// The ID by which the identity provider knows the user.
    pub provider_user_id: Option<String>,
    /// The ID of the connection that the account came through.
    pub enterprise_connection_id: Option<String>,
    /// Custom data of the account that frontends may read.
    pub public_metadata: Option<Metadata>,
    /// How the account was or is being verified. None if there is no verification.
    #[clerk_model(required)]
    pub verification: Option<Verification>,
    /// The enterprise connection that the account came through.
    pub enterprise_connection: Option<EnterpriseAccountConnection>,
    /// When the user last signed in through the account. None if that never happened.
    pub last_authenticated_at: Option<Timestamp>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The enterprise connection of an account, in short form.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseAccountConnection {
    /// The ID of this enterprise connection.
    pub id: String,
    /// The protocol of the connection, such as `saml` or `oauth`.
    pub protocol: String,
    /// The identity provider of the connection.
    pub provider: String,
    /// The name of the connection.
    pub name: String,
    /// The URL of the connection's logo. None if it has none.
    #[clerk_model(required)]
    pub logo_public_url: Option<String>,
    /// The e-mail domain that the connection serves. Deprecated by Clerk. Use `domains`.
    pub domain: Option<String>,
    /// The e-mail domains that the connection serves.
    pub domains: Option<Vec<String>>,
    /// Whether the connection is in use.
    pub active: bool,
    /// Whether each sign-in carries attributes over from the identity provider.
    pub sync_user_attributes: bool,
    /// Whether addresses below the domains may use the connection as well.
    pub allow_subdomains: bool,
    /// Whether a sign-in may start at the identity provider.
    pub allow_idp_initiated: bool,
    /// Whether users of the connection are barred from adding other identifiers.
    pub disable_additional_identifications: bool,
    /// When this connection was created.
    pub created_at: Timestamp,
    /// When this connection was last changed.
    pub updated_at: Timestamp,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The directory that provisioned a user; met in `user.created` and `user.updated` events.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct ScimUserMetadata {
    /// The ID of the directory of the user.
    pub directory_id: String,
    /// Whether the directory is switched on. None means that it is not.
    pub directory_enabled: Option<bool>,
    /// The ID that the directory gives the user. None if it gives none.
    #[clerk_model(required)]
    pub external_id: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A link from an e-mail address or phone number to another identification.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct IdentificationLink {
    /// The kind of the linked identification, such as `oauth_google`.
    pub r#type: String,
    /// The ID of the identification at the other end.
    pub id: String,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A mobile device that a user has enrolled as trusted.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "trusted_device", crate = crate)]
pub struct TrustedDevice {
    /// The ID of this trusted device.
    pub id: String,
    /// The operating system of the device.
    pub platform: TrustedDevicePlatform,
    /// The identifier of the mobile app that enrolled the device.
    pub app_identifier: String,
    /// The name of the device. None if it has none.
    pub name: Option<String>,
    /// The signature algorithm of the device's key.
    pub algorithm: TrustedDeviceAlgorithm,
    /// Whether the device is still trusted.
    pub status: TrustedDeviceStatus,
    /// When this device was enrolled.
    pub created_at: Timestamp,
    /// When this device was last changed.
    pub updated_at: Timestamp,
    /// When the device was last used. None if it never was.
    pub last_used_at: Option<Timestamp>,
    /// When trust in the device was withdrawn. None if it is still trusted.
    pub revoked_at: Option<Timestamp>,
}

/// The answer to counting users.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "total_count", crate = crate)]
pub struct TotalCount {
    /// The count of users that match.
    pub total_count: i64,
}

/// What is left of an object after its deletion.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct DeletedObject {
    /// The kind of the object that was deleted, such as `user`.
    pub object: String,
    /// The ID that the deleted object had.
    pub id: Option<String>,
    /// The slug of the deleted object, where it had one.
    pub slug: Option<String>,
    /// Whether the object is gone; `true` in every answer to a deletion.
    pub deleted: bool,
    /// The ID of the deleted object in your own systems, where it had one.
    pub external_id: Option<String>,
    /// Of a deleted machine scope, the ID of the machine that could reach the other.
    pub from_machine_id: Option<String>,
    /// Of a deleted machine scope, the ID of the machine that could be reached.
    pub to_machine_id: Option<String>,
    /// What else is sent of it, such as in webhook events.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The protocol that an enterprise account signs in by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum EnterpriseAccountProtocol {
    /// `oauth`
    Oauth,
    /// `saml`
    Saml,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The operating system of a trusted device.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum TrustedDevicePlatform {
    /// `ios`
    Ios,
    /// `android`
    Android,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The signature algorithm of a trusted device's key.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum TrustedDeviceAlgorithm {
    /// `ES256`
    #[clerk_model(rename = "ES256")]
    ES256,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a device is still trusted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum TrustedDeviceStatus {
    /// `active`
    Active,
    /// `revoked`
    Revoked,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}
