//! SAML connections, enterprise connections with their test runs, and directory sync.

use super::Role;
use super::Timestamp;
use crate::{ClerkModel, Secret};
use std::collections::BTreeMap;

/// A SAML connection of an instance. Its endpoints are deprecated by Clerk. Use `EnterpriseConnection`.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "saml_connection", object_optional, crate = crate)]
pub struct SamlConnection {
    /// The SAML connection's own ID.
    pub id: String,
    /// The label under which the SAML connection is listed.
    pub name: String,
    /// The e-mail domain that uses the connection. Deprecated by Clerk. Use `domains`.
    pub domain: Option<String>,
    /// The e-mail domains whose users sign in through the connection.
    pub domains: Option<Vec<String>>,
    /// The identity provider's entity ID. None if it is not configured yet.
    pub idp_entity_id: Option<String>,
    /// Where the identity provider takes sign-in requests. None if it is not configured yet.
    pub idp_sso_url: Option<String>,
    /// The identity provider's X.509 certificate. None if none was given.
    pub idp_certificate: Option<String>,
    /// When the identity provider's certificate starts to be valid. None without a certificate.
    pub idp_certificate_issued_at: Option<Timestamp>,
    /// When the identity provider's certificate stops being valid. None without a certificate.
    pub idp_certificate_expires_at: Option<Timestamp>,
    /// Where the identity provider serves its metadata. None if no such URL was given.
    pub idp_metadata_url: Option<String>,
    /// The identity provider's metadata as XML. None if it was not given as a file.
    pub idp_metadata: Option<String>,
    /// Clerk's assertion consumer URL, to which the identity provider posts its answer.
    pub acs_url: Option<String>,
    /// The entity ID by which Clerk, as service provider, is known to the identity provider.
    pub sp_entity_id: Option<String>,
    /// Where Clerk serves its metadata as service provider.
    pub sp_metadata_url: Option<String>,
    /// The ID of the organization that the connection's users join. None if it is tied to none.
    pub organization_id: Option<String>,
    /// Which SAML attributes fill which fields of the user.
    pub attribute_mapping: Option<SamlAttributeMapping>,
    /// Whether users can sign in through the connection.
    pub active: bool,
    /// The kind of identity provider, such as `saml_custom`.
    pub provider: String,
    /// How many users the connection has, a count.
    pub user_count: Option<i64>,
    /// Whether each sign-in overwrites the user's fields with the provider's values.
    pub sync_user_attributes: bool,
    /// Whether e-mail addresses at subdomains of the domains may use the connection too. Older payloads lack it.
    pub allow_subdomains: Option<bool>,
    /// Whether a sign-in may begin at the identity provider. Older payloads lack it.
    pub allow_idp_initiated: Option<bool>,
    /// Whether users of the connection are kept from adding further identifications. Older payloads lack it.
    pub disable_additional_identifications: Option<bool>,
    /// Whether accounts may be linked because of a membership in the organization.
    pub allow_organization_account_linking: Option<bool>,
    /// Whether users can sign in over the connection. The document asks for it and does not declare it.
    pub authenticatable: Option<bool>,
    /// Whether sign-ins over it create no users. The document asks for it and does not declare it.
    pub disable_jit_provisioning: Option<bool>,
    /// Whether requests ask the identity provider for a fresh sign-in (SAML's `ForceAuthn`).
    pub force_authn: Option<bool>,
    /// How the login hint for the identity provider is made.
    pub login_hint: Option<SamlLoginHint>,
    /// The ID of its enterprise connection. None if it has none.
    pub enterprise_connection_id: Option<String>,
    /// The time when the SAML connection was created.
    pub created_at: Timestamp,
    /// The time when the SAML connection was last changed.
    pub updated_at: Timestamp,
}

/// The names of the SAML attributes from which a user's fields are filled.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SamlAttributeMapping {
    /// The SAML attribute that holds the user's ID at the identity provider.
    pub user_id: String,
    /// The SAML attribute that holds the user's e-mail address.
    pub email_address: String,
    /// The SAML attribute that holds the user's first name.
    pub first_name: String,
    /// The SAML attribute that holds the user's last name.
    pub last_name: String,
}

/// How Clerk makes the `login_hint` that it passes to a SAML identity provider.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SamlLoginHint {
    /// What is passed as the hint, if anything.
    pub mode: SamlLoginHintMode,
    /// The key of the public metadata that is passed if `mode` is `custom_attribute`.
    pub source: Option<String>,
}

/// A single sign-on connection of an instance, over SAML or OpenID Connect.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "enterprise_connection", object_optional, crate = crate)]
pub struct EnterpriseConnection {
    /// The enterprise connection's own ID.
    pub id: String,
    /// The name under which the connection is shown.
    pub name: String,
    /// The kind of identity provider, such as `saml_okta` or `oidc_custom`.
    pub provider: String,
    /// Where the connection's logo can be loaded. None without a logo.
    pub logo_public_url: Option<String>,
    /// Whether the connection can be used to sign in.
    pub active: bool,
    /// The e-mail domains that belong to the connection.
    pub domains: Vec<String>,
    /// The ID of the organization that is linked to the connection. None if it is linked to none.
    pub organization_id: Option<String>,
    /// Whether each sign-in brings the user's fields up to date with the provider.
    pub sync_user_attributes: Option<bool>,
    /// Whether users of the connection are barred from adding other identifications.
    pub disable_additional_identifications: Option<bool>,
    /// Whether a membership in the organization lets accounts be linked.
    pub allow_organization_account_linking: Option<bool>,
    /// Whether users can sign in over the connection. The document asks for it and does not declare it.
    pub authenticatable: Option<bool>,
    /// Whether sign-ins over it create no users. The document asks for it and does not declare it.
    pub disable_jit_provisioning: Option<bool>,
    /// Further attributes that are copied from the identity provider to the user.
    pub custom_attributes: Option<Vec<EnterpriseConnectionCustomAttribute>>,
    /// The SAML side of the connection. None if it does not use SAML.
    pub saml_connection: Option<EnterpriseConnectionSamlConnection>,
    /// The OAuth side of the connection. None if it uses neither OpenID Connect nor EASIE.
    pub oauth_config: Option<EnterpriseConnectionOauthConfig>,
    /// The time when the enterprise connection was created.
    pub created_at: Timestamp,
    /// The time when the enterprise connection was last changed.
    pub updated_at: Timestamp,
}

/// A trial sign-in over an enterprise connection, or the URL that starts one.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseConnectionTestRun {
    /// The test run's own ID.
    pub id: Option<String>,
    /// Whether the run is waiting, passed or failed.
    pub status: Option<EnterpriseConnectionTestRunStatus>,
    /// The protocol of the connection that was tried.
    pub connection_type: Option<EnterpriseConnectionTestRunConnectionType>,
    /// What the identity provider's answer contained about the user. None if nothing could be read.
    pub parsed_user_info: Option<EnterpriseConnectionTestRunParsedUserInfo>,
    /// What was logged while the run went on.
    pub logs: Option<Vec<EnterpriseConnectionTestRunLog>>,
    /// The SAML messages of the run. None for other protocols.
    pub saml: Option<EnterpriseConnectionTestRunSaml>,
    /// The tokens and claims of the run. None unless the connection uses OpenID Connect.
    pub oauth: Option<EnterpriseConnectionTestRunOauth>,
    /// The time when the test run was created.
    pub created_at: Option<Timestamp>,
    /// Where the trial sign-in starts, valid for a short time. Only in the answer to the creation of a run.
    pub url: Option<String>,
}

/// A directory through which an identity provider creates and updates users over SCIM.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "scim_directory", crate = crate)]
pub struct ScimDirectory {
    /// The SCIM directory's own ID.
    pub id: String,
    /// The label of the SCIM directory.
    pub name: String,
    /// The ID of its enterprise connection. None if it has none.
    pub enterprise_connection_id: Option<String>,
    /// The base URL to which the identity provider sends its SCIM requests.
    pub endpoint_url: String,
    /// The kind of identity provider that feeds the directory.
    pub provider: String,
    /// Whether the directory takes requests.
    pub enabled: bool,
    /// Whether membership in a group can give a role in the organization.
    pub group_role_mapping_enabled: bool,
    /// The SCIM path of each user attribute, by the attribute's name.
    pub attribute_mapping: BTreeMap<String, String>,
    /// Further attributes that are copied from SCIM to the user.
    pub custom_attributes: Option<Vec<ScimDirectoryCustomAttribute>>,
    /// The key with which SCIM requests authenticate. None but after creation or rotation. Secret.
    pub api_key: Option<Secret>,
    /// The time when the SCIM directory was created.
    pub created_at: Timestamp,
    /// The time when the SCIM directory was last changed.
    pub updated_at: Timestamp,
}

/// A directory through which an identity provider creates and updates users; newer form of `ScimDirectory`.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "directory", crate = crate)]
pub struct Directory {
    /// The directory's own ID.
    pub id: String,
    /// The label of the directory.
    pub name: String,
    /// The ID of its enterprise connection. None if it has none.
    pub enterprise_connection_id: Option<String>,
    /// The base URL to which the identity provider sends its provisioning requests.
    pub endpoint_url: String,
    /// The kind of identity provider that feeds the directory.
    pub provider: String,
    /// Whether the directory takes requests.
    pub enabled: bool,
    /// Whether membership in a group can give a role in the organization.
    pub group_role_mapping_enabled: bool,
    /// The directory path of each user attribute, by the attribute's name.
    pub attribute_mapping: BTreeMap<String, String>,
    /// Further attributes that are copied from the directory to the user.
    pub custom_attributes: Option<Vec<DirectoryCustomAttribute>>,
    /// The key with which provisioning requests authenticate. None but after creation or rotation. Secret.
    pub api_key: Option<Secret>,
    /// The time when the directory was created.
    pub created_at: Timestamp,
    /// The time when the directory was last changed.
    pub updated_at: Timestamp,
}

/// A rule that gives the members of a SCIM group a role in the organization.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "scim_group_role_mapping", crate = crate)]
pub struct ScimGroupRoleMapping {
    /// The mapping's own ID.
    pub id: String,
    /// The ID of its SCIM directory.
    pub scim_directory_id: String,
    /// The ID of its directory, equal to `scim_directory_id`.
    pub directory_id: Option<String>,
    /// The ID that the identity provider gave the group.
    pub scim_group_id: String,
    /// The ID that the identity provider gave the group, equal to `scim_group_id`.
    pub directory_group_id: Option<String>,
    /// The group's name at the identity provider.
    pub scim_group_display_name: String,
    /// The group's name at the identity provider, equal to `scim_group_display_name`.
    pub directory_group_display_name: Option<String>,
    /// The role that members of the group are given.
    pub role: Option<Role>,
    /// The rank of the mapping, counted from 1; of several that match a user, the lowest decides.
    pub precedence: i64,
    /// The time when the SCIM group role mapping was created.
    pub created_at: Timestamp,
    /// The time when the SCIM group role mapping was last changed.
    pub updated_at: Timestamp,
}

/// A rule that gives the members of a directory's group a role in the organization.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "directory_group_role_mapping", crate = crate)]
pub struct DirectoryGroupRoleMapping {
    /// The mapping's own ID.
    pub id: String,
    /// The ID of its directory, to which the group belongs.
    pub directory_id: String,
    /// The older name of `directory_id`, with an equal value.
    pub scim_directory_id: String,
    /// The ID that the identity provider gave the group.
    pub directory_group_id: String,
    /// The older name of `directory_group_id`, with an equal value.
    pub scim_group_id: String,
    /// The group's name at the identity provider.
    pub directory_group_display_name: String,
    /// The older name of `directory_group_display_name`, with an equal value.
    pub scim_group_display_name: String,
    /// The role that members of the group are given.
    pub role: Option<Role>,
    /// The rank of the mapping, counted from 1; of several that match a user, the lowest decides.
    pub precedence: i64,
    /// The time when the directory group role mapping was created.
    pub created_at: Timestamp,
    /// The time when the directory group role mapping was last changed.
    pub updated_at: Timestamp,
}

/// A single-use token that lets an IT contact open the admin portal.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "admin_portal_link_token", crate = crate)]
pub struct AdminPortalLinkToken {
    /// The link token's own ID.
    pub id: String,
    /// The ID of the admin portal link for which the token was made.
    pub admin_portal_link_id: String,
    /// The ID of the instance in which the token was made.
    pub instance_id: String,
    /// The ID of the organization to which the link is bound. None if it is bound to none.
    #[clerk_model(required)]
    pub organization_id: Option<String>,
    /// The ID of the IT contact who uses the link, as chosen by the caller. None if not given.
    #[clerk_model(required)]
    pub it_contact_id: Option<String>,
    /// The scopes that the caller asked for, such as `admin_portal:read`. None if it asked for none.
    #[clerk_model(required)]
    pub scopes: Option<Vec<String>>,
    /// The token itself, which goes into a URL. None but in the answer to its creation. Secret.
    pub token: Option<Secret>,
    /// Whether the token was revoked.
    pub revoked: bool,
    /// Why the token was revoked. None if it was not, or no reason was given.
    #[clerk_model(required)]
    pub revocation_reason: Option<String>,
    /// Whether the token's time has run out.
    pub expired: bool,
    /// When the token's time runs out. None if it never does.
    #[clerk_model(required)]
    pub expiration: Option<Timestamp>,
    /// The time when the link token was created.
    pub created_at: Timestamp,
    /// The time when the link token was last changed.
    pub updated_at: Timestamp,
}

/// An attribute of the identity provider that an enterprise connection copies to the user.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseConnectionCustomAttribute {
    /// The name under which the attribute is shown.
    pub name: String,
    /// The key in the user's metadata under which the value is kept.
    pub key: String,
    /// The path of the value among the claims or assertions of a sign-in.
    pub sso_path: Option<String>,
    /// The path of the value in a SCIM user, in GJSON syntax.
    pub scim_path: Option<String>,
    /// The path of the value in a directory's user, in GJSON syntax; equal to `scim_path`.
    pub directory_path: Option<String>,
    /// Whether there may be several values, which are kept as an array in the public metadata.
    pub multi_valued: Option<bool>,
}

/// The SAML settings of an enterprise connection.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseConnectionSamlConnection {
    /// The SAML connection's own ID.
    pub id: Option<String>,
    /// The name under which the SAML connection is shown.
    pub name: Option<String>,
    /// The entity ID of the identity provider. None if details were not loaded.
    pub idp_entity_id: Option<String>,
    /// Where the identity provider takes sign-in requests. None if details were not loaded.
    pub idp_sso_url: Option<String>,
    /// Where the identity provider serves its metadata. None if details were not loaded.
    pub idp_metadata_url: Option<String>,
    /// Clerk's URL to which the identity provider posts its answer.
    pub acs_url: Option<String>,
    /// The entity ID by which Clerk is known to the identity provider.
    pub sp_entity_id: Option<String>,
    /// Where Clerk serves its metadata for the identity provider.
    pub sp_metadata_url: Option<String>,
    /// Whether users can sign in over SAML.
    pub active: Option<bool>,
    /// Whether a sign-in may begin at the identity provider.
    pub allow_idp_initiated: Option<bool>,
    /// Whether e-mail addresses at subdomains of the domains match too.
    pub allow_subdomains: Option<bool>,
    /// Whether the identity provider is asked to let the user sign in anew each time.
    pub force_authn: Option<bool>,
    /// How the login hint for the identity provider is made.
    pub login_hint: Option<EnterpriseConnectionSamlConnectionLoginHint>,
}

/// The OAuth settings of an enterprise connection.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseConnectionOauthConfig {
    /// The OAuth settings' own ID.
    pub id: Option<String>,
    /// The name under which the provider is shown.
    pub name: Option<String>,
    /// The key of the provider, such as `oidc_custom`.
    pub provider_key: Option<String>,
    /// The ID of Clerk's client at the provider. None if it is not configured.
    pub client_id: Option<String>,
    /// Where the provider serves its OpenID Connect configuration. None if it is not configured.
    pub discovery_url: Option<String>,
    /// Where users authorize a sign-in. None if neither configured nor discovered.
    pub auth_url: Option<String>,
    /// Where codes are exchanged for tokens. None if neither configured nor discovered.
    pub token_url: Option<String>,
    /// Where claims about the user are read. None if neither configured nor discovered.
    pub user_info_url: Option<String>,
    /// Whether the provider's client has to use PKCE.
    pub requires_pkce: Option<bool>,
    /// Where the provider's logo can be loaded. None without a logo.
    pub logo_public_url: Option<String>,
    /// The time when the OAuth settings were created.
    pub created_at: Option<Timestamp>,
    /// The time when the OAuth settings were last changed.
    pub updated_at: Option<Timestamp>,
}

/// What a test run read about the user from the identity provider's answer.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseConnectionTestRunParsedUserInfo {
    /// The user's e-mail address. None if the answer had none.
    pub email_address: Option<String>,
    /// The user's first name. None if the answer had none.
    pub first_name: Option<String>,
    /// The user's last name. None if the answer had none.
    pub last_name: Option<String>,
    /// The user's ID at the identity provider. None if the answer had none.
    pub user_id: Option<String>,
}

/// An entry in the log of a test run.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseConnectionTestRunLog {
    /// How serious the entry is.
    pub level: String,
    /// The code of the entry, for programs.
    pub code: Option<String>,
    /// A summary of the entry.
    pub short_message: Option<String>,
    /// The full text of the entry.
    pub message: String,
}

/// The SAML messages that a test run exchanged.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseConnectionTestRunSaml {
    /// The request that went to the identity provider.
    pub saml_request: Option<String>,
    /// The answer of the identity provider, with its assertions. Secret.
    pub saml_response: Option<Secret>,
    /// The relay state that was handed over with the request.
    pub relay_state: Option<String>,
}

/// The tokens and claims that a test run received.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseConnectionTestRunOauth {
    /// The ID token that the provider issued. Secret.
    pub id_token: Option<Secret>,
    /// The access token that the provider issued. Secret.
    pub access_token: Option<Secret>,
    /// What the provider's user info endpoint answered.
    pub user_info: Option<String>,
}

/// An attribute of the identity provider that a SCIM directory copies to the user.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct ScimDirectoryCustomAttribute {
    /// The name under which the attribute is shown.
    pub name: Option<String>,
    /// The key in the user's metadata under which the value is kept.
    pub key: Option<String>,
    /// The path of the value among the claims or assertions of a sign-in.
    pub sso_path: Option<String>,
    /// The path of the value in a SCIM user, in GJSON syntax.
    pub scim_path: Option<String>,
    /// The path of the value in a directory's user, in GJSON syntax; equal to `scim_path`.
    pub directory_path: Option<String>,
    /// Whether there may be several values, which are kept as an array in the public metadata.
    pub multi_valued: Option<bool>,
}

/// An attribute of the identity provider that a directory copies to the user.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct DirectoryCustomAttribute {
    /// The name under which the attribute is shown.
    pub name: Option<String>,
    /// The key in the user's metadata under which the value is kept.
    pub key: Option<String>,
    /// The path of the value among the claims or assertions of a sign-in.
    pub sso_path: Option<String>,
    /// The older name of `directory_path`, with an equal value.
    pub scim_path: Option<String>,
    /// The path of the value in a directory's user, in GJSON syntax.
    pub directory_path: Option<String>,
    /// Whether there may be several values, which are kept as an array in the public metadata.
    pub multi_valued: Option<bool>,
}

/// How an enterprise connection makes the `login_hint` for its identity provider.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EnterpriseConnectionSamlConnectionLoginHint {
    /// What is passed as the hint, if anything.
    pub mode: SamlLoginHintMode,
    /// The key of the public metadata that is passed if `mode` is `custom_attribute`.
    pub source: Option<String>,
}

/// What a SAML connection passes on as login hint: e-mail address, a metadata value, or nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum SamlLoginHintMode {
    /// `email_address`
    EmailAddress,
    /// `custom_attribute`
    CustomAttribute,
    /// `off`
    Off,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a test run is waiting, passed or failed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum EnterpriseConnectionTestRunStatus {
    /// `pending`
    Pending,
    /// `success`
    Success,
    /// `failed`
    Failed,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The protocol of the connection that a test run tried.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum EnterpriseConnectionTestRunConnectionType {
    /// `saml`
    Saml,
    /// `oauth`
    Oauth,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}
