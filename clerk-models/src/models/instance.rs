//! The instance's settings and what belongs to it: domains, templates, invitations, allow and block lists.

use super::Timestamp;
use crate::{ClerkModel, Metadata, Secret};

/// A template for the e-mails or text messages that an instance sends.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "template", object_optional, crate = crate)]
pub struct Template {
    /// The template's own ID.
    pub id: Option<String>,
    /// The ID of the instance that has the template. None for Clerk's own.
    pub instance_id: Option<String>,
    /// Whether it is Clerk's default or was replaced for the instance.
    pub resource_type: Option<String>,
    /// Whether it makes e-mails or text messages.
    pub template_type: Option<String>,
    /// The template's name for people.
    pub name: Option<String>,
    /// The template's name for programs.
    pub slug: Option<String>,
    /// The place of the template in the list, a number.
    pub position: Option<i64>,
    /// Whether Clerk's default can be restored.
    pub can_revert: Option<bool>,
    /// Whether the template may be deleted.
    pub can_delete: Option<bool>,
    /// Whether the text may be edited.
    pub can_edit_body: Option<bool>,
    /// Whether the template may be switched on and off, as only notification texts may.
    pub can_toggle: Option<bool>,
    /// The subject line of the e-mail. None for text messages.
    pub subject: Option<String>,
    /// The editor's source, from which the text is made.
    pub markup: Option<String>,
    /// The text with its variables not yet filled in.
    pub body: Option<String>,
    /// The names of the variables that the text can use.
    pub available_variables: Option<Vec<String>>,
    /// The names of the variables that the text has to use.
    pub required_variables: Option<Vec<String>>,
    /// The local part of the sender's address, for e-mails.
    pub from_email_name: Option<String>,
    /// The local part of the address for replies, for e-mails.
    pub reply_to_email_name: Option<String>,
    /// Whether Clerk sends the messages; if not, the application has to.
    pub delivered_by_clerk: Option<bool>,
    /// Whether messages are made from the template.
    pub enabled: Option<bool>,
    /// Whether the content looked suspicious to Clerk.
    pub flagged_as_suspicious: Option<bool>,
    /// The time when the template was last changed.
    pub updated_at: Option<Timestamp>,
    /// The time when the template was created.
    pub created_at: Option<Timestamp>,
}

/// An invitation to sign up to the application.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "invitation", crate = crate)]
pub struct Invitation {
    /// The invitation's own ID.
    pub id: String,
    /// The address to which the invitation was sent.
    pub email_address: String,
    /// Metadata that becomes the user's public metadata at sign-up. Older payloads lack it.
    pub public_metadata: Option<Metadata>,
    /// Whether the invitation was taken back.
    pub revoked: Option<bool>,
    /// The state of the invitation.
    pub status: InvitationStatus,
    /// The link with which the invitation is accepted. Secret.
    pub url: Option<Secret>,
    /// When the invitation expires. None if it never expires.
    pub expires_at: Option<Timestamp>,
    /// The time when the invitation was created.
    pub created_at: Timestamp,
    /// The time when the invitation was last changed.
    pub updated_at: Timestamp,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An identifier that may sign up while the instance's allow list is on.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "allowlist_identifier", object_optional, crate = crate)]
pub struct AllowlistIdentifier {
    /// The entry's own ID.
    pub id: Option<String>,
    /// The ID of the invitation that was sent for the entry. None if none was.
    pub invitation_id: Option<String>,
    /// The e-mail address, phone number or web3 wallet that is allowed.
    pub identifier: Option<String>,
    /// What kind of identifier it is.
    pub identifier_type: Option<AllowlistIdentifierIdentifierType>,
    /// The ID of the instance that has the entry.
    pub instance_id: Option<String>,
    /// The time when the entry was created.
    pub created_at: Option<Timestamp>,
    /// The time when the entry was last changed.
    pub updated_at: Option<Timestamp>,
}

/// An identifier that may not enter while the instance's block list is on.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "blocklist_identifier", object_optional, crate = crate)]
pub struct BlocklistIdentifier {
    /// The entry's own ID.
    pub id: Option<String>,
    /// The e-mail address, e-mail domain, phone number or web3 wallet that is blocked.
    pub identifier: Option<String>,
    /// What kind of identifier it is.
    pub identifier_type: Option<AllowlistIdentifierIdentifierType>,
    /// The ID of the instance that has the entry.
    pub instance_id: Option<String>,
    /// The time when the entry was created.
    pub created_at: Option<Timestamp>,
    /// The time when the entry was last changed.
    pub updated_at: Option<Timestamp>,
}

/// A CNAME record that a domain needs in its DNS.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CnameTarget {
    /// The name of the record.
    pub host: String,
    /// The name to which the record points.
    pub value: String,
    /// Whether the domain counts as deployed only with this record.
    pub required: bool,
}

/// A domain on which an instance works, its primary one or a satellite.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "domain", crate = crate)]
pub struct Domain {
    /// The domain's own ID.
    pub id: String,
    /// The domain name, with a port in development if there is one.
    pub name: String,
    /// Whether it is a satellite of the primary domain.
    pub is_satellite: bool,
    /// The URL of Clerk's Frontend API for the domain.
    pub frontend_api_url: String,
    /// The URL of the account portal. None for satellites.
    pub accounts_portal_url: Option<String>,
    /// The URL of the proxy in front of the Frontend API. None if no proxy is used.
    pub proxy_url: Option<String>,
    /// The origin that the domain has in development.
    pub development_origin: String,
    /// The CNAME records that the domain needs. None if they are left out.
    pub cname_targets: Option<Vec<CnameTarget>>,
}

/// An instance of an application, such as its development or production one.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "instance", crate = crate)]
pub struct Instance {
    /// The instance's own ID.
    pub id: String,
    /// What the instance is for, such as `development`.
    pub environment_type: String,
    /// Further origins from which requests are taken, as of browser extensions. None if none are set.
    #[clerk_model(required)]
    pub allowed_origins: Option<Vec<String>>,
    /// The ID of the workspace to which the application belongs. None if it has no owner.
    pub workspace_id: Option<String>,
}

/// Who may sign up to an instance or sign in to it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "instance_restrictions", crate = crate)]
pub struct InstanceRestrictions {
    /// Whether only identifiers on the allow list may sign up.
    pub allowlist: bool,
    /// Whether identifiers on the block list are turned away.
    pub blocklist: bool,
    /// Whether the two lists are left out of account at sign-in.
    pub allowlist_blocklist_disabled_on_sign_in: Option<bool>,
    /// Whether e-mail addresses with a subaddress, such as `a+b`, are turned away.
    pub block_email_subaddresses: bool,
    /// Whether e-mail addresses of throwaway providers are turned away.
    pub block_disposable_email_domains: Option<bool>,
}

/// The settings of Clerk's Protect for an instance.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "instance_protect", crate = crate)]
pub struct InstanceProtect {
    /// Whether the rules of Protect are in force.
    pub rules_enabled: bool,
    /// Whether Specter, a part of Protect, is switched on.
    pub specter_enabled: bool,
    /// Whether the checks that Protect asks for beforehand are skipped.
    pub checks_bypassed: Option<bool>,
}

/// The settings of an instance for text messages.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "instance_communication", crate = crate)]
pub struct InstanceCommunication {
    /// The countries to which no text messages go, by ISO 3166-1 alpha-2 code.
    pub blocked_country_codes: Vec<String>,
}

/// A link to the instance's webhook dashboard at Svix.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SvixUrl {
    /// The link, which signs in whoever opens it. Secret.
    pub svix_url: Secret,
}

/// A template for JWTs with claims of one's own.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "jwt_template", crate = crate)]
pub struct JwtTemplate {
    /// The JWT template's own ID.
    pub id: String,
    /// The name by which tokens are asked for.
    pub name: String,
    /// The claims of the tokens, by name.
    pub claims: Metadata,
    /// How long the tokens are valid, in seconds.
    pub lifetime: i64,
    /// By how much clocks may differ, in seconds.
    pub allowed_clock_skew: i64,
    /// Whether the tokens are signed with a key of one's own.
    pub custom_signing_key: bool,
    /// The algorithm with which the tokens are signed, such as `RS256`.
    pub signing_algorithm: String,
    /// The time when the JWT template was created.
    pub created_at: Timestamp,
    /// The time when the JWT template was last changed.
    pub updated_at: Timestamp,
}

/// A check of whether a domain's proxy reaches the Frontend API.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "proxy_check", crate = crate)]
pub struct ProxyCheck {
    /// The check's own ID.
    pub id: String,
    /// The checked domain's ID.
    pub domain_id: String,
    /// When the check last ran. None if it never ran.
    #[clerk_model(required)]
    pub last_run_at: Option<Timestamp>,
    /// The URL of the proxy that was checked.
    pub proxy_url: String,
    /// Whether the proxy works.
    pub successful: bool,
    /// The time when the check was created.
    pub created_at: Timestamp,
    /// The time when the check was last changed.
    pub updated_at: Timestamp,
}

/// A URL to which sign-in flows are allowed to redirect.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "redirect_url", crate = crate)]
pub struct RedirectUrl {
    /// The redirect URL's own ID.
    pub id: String,
    /// The URL itself, over `https` or with a scheme of the application.
    pub url: String,
    /// The time when the redirect URL was created.
    pub created_at: Timestamp,
    /// The time when the redirect URL was last changed.
    pub updated_at: Timestamp,
}

/// An e-mail address that waits to be let in.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "waitlist_entry", object_alias = "waitlistEntry", crate = crate)]
pub struct WaitlistEntry {
    /// The entry's own ID.
    pub id: String,
    /// The address that is waiting.
    pub email_address: String,
    /// The state of the entry.
    pub status: WaitlistEntryStatus,
    /// Whether a batch is working on the entry, so that nothing else can be done with it.
    pub is_locked: Option<bool>,
    /// The time when the waitlist entry was created.
    pub created_at: Timestamp,
    /// The time when the waitlist entry was last changed.
    pub updated_at: Timestamp,
    /// The invitation that was sent for the entry. None if none was.
    pub invitation: Option<Invitation>,
    /// What else is sent of it, such as in webhook events.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// Settings of an instance, as the beta endpoint for them answers.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "instance_settings", object_optional, crate = crate)]
pub struct InstanceSettings {
    /// The instance's own ID.
    pub id: Option<String>,
    /// Whether only identifiers on the allow list may sign up.
    pub restricted_to_allowlist: Option<bool>,
    /// The local part of the address that sends e-mails about signing in.
    pub from_email_address: Option<String>,
    /// Whether progressive sign-up is on. Deprecated by Clerk.
    pub progressive_sign_up: Option<bool>,
    /// Whether Clerk's older managed sending is used. Deprecated by Clerk. Use a sending domain.
    pub enhanced_email_deliverability: Option<bool>,
}

/// The state of an invitation to the application.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `revoked`
    Revoked,
    /// `expired`
    Expired,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The kind of an identifier on an allow list or block list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum AllowlistIdentifierIdentifierType {
    /// `email_address`
    EmailAddress,
    /// `phone_number`
    PhoneNumber,
    /// `web3_wallet`
    Web3Wallet,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The state of an entry on the waitlist.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum WaitlistEntryStatus {
    /// `pending`
    Pending,
    /// `invited`
    Invited,
    /// `rejected`
    Rejected,
    /// `completed`
    Completed,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}
