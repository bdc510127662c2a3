//! Sessions, clients, sign-ups, and the tokens that sign a user in.

use super::Timestamp;
use crate::{ClerkModel, Metadata, Secret};

/// A session of a user on one client.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "session", crate = crate)]
pub struct Session {
    /// The ID of this session.
    pub id: String,
    /// The ID of the user that the session belongs to.
    pub user_id: String,
    /// The ID of the client that holds the session.
    pub client_id: String,
    /// The actor who impersonates the user. None if nobody impersonates the user.
    pub actor: Option<Metadata>,
    /// What became of the session.
    pub status: SessionStatus,
    /// The ID of the organization last active in the session. None for the personal account.
    pub last_active_organization_id: Option<String>,
    /// When the session was last active.
    pub last_active_at: Timestamp,
    /// Where and with what the session was last used. None where it is left out.
    pub latest_activity: Option<SessionActivity>,
    /// When the session expires.
    pub expire_at: Timestamp,
    /// When the session counts as abandoned.
    pub abandon_at: Timestamp,
    /// When this session was last changed. Older payloads lack it.
    pub updated_at: Option<Timestamp>,
    /// When this session was created. Older payloads lack it.
    pub created_at: Option<Timestamp>,
    /// What the user has to do before a pending session turns active.
    pub tasks: Option<Vec<SessionTask>>,
}

/// Device, browser and place of the latest use of a session.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SessionActivity {
    /// The kind of the object; it distinguishes session activities from others.
    pub object: String,
    /// The ID of this activity.
    pub id: String,
    /// The kind of device, as far as it was recognized.
    pub device_type: Option<String>,
    /// Whether the device is a mobile one.
    pub is_mobile: bool,
    /// The name of the browser, as far as it was recognized.
    pub browser_name: Option<String>,
    /// The version of the browser, as far as it was recognized.
    pub browser_version: Option<String>,
    /// The IP address of the device.
    pub ip_address: Option<String>,
    /// The city that the IP address points to. None if it is not known.
    pub city: Option<String>,
    /// The country that the IP address points to. None if it is not known.
    pub country: Option<String>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A step that a user has to finish before a session turns active.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SessionTask {
    /// The key that names the step.
    pub key: String,
}

/// A browser or app that holds the sessions of one or more users.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "client", crate = crate)]
pub struct Client {
    /// The ID of this client.
    pub id: String,
    /// The IDs of the sessions on the client.
    pub session_ids: Vec<String>,
    /// The sessions on the client. Older payloads lack it.
    pub sessions: Option<Vec<Session>>,
    /// The ID of the sign-in under way on the client. None if there is none. Older payloads lack it.
    pub sign_in_id: Option<String>,
    /// The ID of the sign-up under way on the client. None if there is none. Older payloads lack it.
    pub sign_up_id: Option<String>,
    /// The ID of whichever session was active last. None if there was none.
    #[clerk_model(required)]
    pub last_active_session_id: Option<String>,
    /// The strategy by which someone last signed in on the client. None if none is known.
    pub last_authentication_strategy: Option<String>,
    /// When this client was last changed.
    pub updated_at: Timestamp,
    /// When this client was created.
    pub created_at: Timestamp,
}

/// A session token, as made or refreshed through the API.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "token", crate = crate)]
pub struct Token {
    /// The signed JWT of the session. Secret.
    pub jwt: Secret,
}

/// The cookies with which a refreshed session answers.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "cookies", crate = crate)]
pub struct Cookies {
    /// The values for `Set-Cookie` headers, one per cookie. Secret.
    pub cookies: Vec<Secret>,
}

/// A token that signs a user in once, without other credentials.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "sign_in_token", crate = crate)]
pub struct SignInToken {
    /// The ID of this sign-in token.
    pub id: String,
    /// Whether the token is unused, used or revoked.
    pub status: SignInTokenStatus,
    /// The ID of the user that the token signs in.
    pub user_id: String,
    /// The ticket itself. None once it is no longer shown. Secret.
    pub token: Option<Secret>,
    /// The link that carries the ticket. None once it is no longer shown. Secret.
    pub url: Option<Secret>,
    /// When this token was created.
    pub created_at: Timestamp,
    /// When this token was last changed.
    pub updated_at: Timestamp,
}

/// A token that lets one user act as another.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "actor_token", crate = crate)]
pub struct ActorToken {
    /// The ID of this actor token.
    pub id: String,
    /// Whether the token is unused, used or revoked.
    pub status: SignInTokenStatus,
    /// The ID of the user who is impersonated.
    pub user_id: String,
    /// Who impersonates the user; `sub` is the ID of that user.
    pub actor: Metadata,
    /// The ticket itself. None once it is no longer shown. Secret.
    pub token: Option<Secret>,
    /// The link that carries the ticket. None once it is no longer shown. Secret.
    pub url: Option<Secret>,
    /// When this token was created.
    pub created_at: Timestamp,
    /// When this token was last changed.
    pub updated_at: Timestamp,
}

/// A task that an agent carries out for a user.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "agent_task", crate = crate)]
pub struct AgentTask {
    /// The ID of the agent; the same for every task under one agent name of the instance.
    pub agent_id: String,
    /// The ID of the task.
    pub agent_task_id: Option<String>,
    /// The ID of the task. Deprecated by Clerk. Use `agent_task_id`.
    pub task_id: String,
    /// The link that opens a session for the user. None except in the answer to a creation. Secret.
    pub url: Option<Secret>,
}

/// A token that lets test suites past the bot protection.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "testing_token", crate = crate)]
pub struct TestingToken {
    /// The value for the query parameter `__clerk_testing_token` of frontend requests. Secret.
    pub token: Secret,
    /// Unix time at which the token expires, in seconds going by the example.
    pub expires_at: i64,
}

/// An attempt of a guest to become a user.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "sign_up_attempt", crate = crate)]
pub struct SignUp {
    /// The ID of this sign-up.
    pub id: String,
    /// How far the sign-up has come.
    pub status: SignUpStatus,
    /// The names of the fields that have to be filled.
    pub required_fields: Vec<String>,
    /// The names of the fields that may be left empty.
    pub optional_fields: Vec<String>,
    /// The names of the required fields that are still empty.
    pub missing_fields: Vec<String>,
    /// The names of the fields that are filled and not yet verified.
    pub unverified_fields: Vec<String>,
    /// How far the verification of each identifier has come.
    pub verifications: SignUpVerifications,
    /// The user name that was chosen. None if it is still empty.
    #[clerk_model(required)]
    pub username: Option<String>,
    /// The e-mail address that was given. None if it is still empty.
    #[clerk_model(required)]
    pub email_address: Option<String>,
    /// The phone number that was given. None if it is still empty.
    #[clerk_model(required)]
    pub phone_number: Option<String>,
    /// The address of the Web3 wallet that was given. None if it is still empty.
    #[clerk_model(required)]
    pub web3_wallet: Option<String>,
    /// Whether a password was set.
    pub password_enabled: bool,
    /// The first name that was given. None if it is still empty.
    #[clerk_model(required)]
    pub first_name: Option<String>,
    /// The last name that was given. None if it is still empty.
    #[clerk_model(required)]
    pub last_name: Option<String>,
    /// Custom data that frontends may write; the new user takes it over.
    pub unsafe_metadata: Option<Metadata>,
    /// Custom data that frontends may read; the new user takes it over.
    pub public_metadata: Option<Metadata>,
    /// Whether a custom action was recorded for the sign-up.
    pub custom_action: bool,
    /// The guest's ID in your own systems; the new user takes it over.
    #[clerk_model(required)]
    pub external_id: Option<String>,
    /// The ID of the session that the sign-up opened. None before it is complete.
    #[clerk_model(required)]
    pub created_session_id: Option<String>,
    /// The ID of the user that the sign-up made. None before it is complete.
    #[clerk_model(required)]
    pub created_user_id: Option<String>,
    /// When the sign-up counts as abandoned.
    pub abandon_at: Timestamp,
    /// When the guest agreed to the legal terms. None if that never happened.
    pub legal_accepted_at: Option<Timestamp>,
    /// The preferred locale of the guest as a BCP 47 tag, such as `en-US`.
    pub locale: Option<String>,
    /// The external account that the guest came with. Deprecated by Clerk.
    pub external_account: Option<Metadata>,
}

/// How far one identifier of a sign-up is verified.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SignUpVerification {
    /// What has to be done next.
    pub next_action: Option<SignUpVerificationNextAction>,
    /// The strategies by which the identifier can be verified.
    pub supported_strategies: Option<Vec<String>>,
}

/// The verifications of a sign-up, one for each kind of identifier.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SignUpVerifications {
    /// The verification of the e-mail address. None if no address was given.
    #[clerk_model(required)]
    pub email_address: Option<SignUpVerification>,
    /// The verification of the phone number. None if no number was given.
    #[clerk_model(required)]
    pub phone_number: Option<SignUpVerification>,
    /// The verification of the Web3 wallet. None if no wallet was given.
    #[clerk_model(required)]
    pub web3_wallet: Option<SignUpVerification>,
    /// The verification of the external account. None if no account was connected.
    #[clerk_model(required)]
    pub external_account: Option<Metadata>,
}

/// What became of a session.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum SessionStatus {
    /// `active`
    Active,
    /// `revoked`
    Revoked,
    /// `ended`
    Ended,
    /// `expired`
    Expired,
    /// `removed`
    Removed,
    /// `abandoned`
    Abandoned,
    /// `replaced`
    Replaced,
    /// `pending`
    Pending,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a sign-in or actor token is unused, used or revoked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum SignInTokenStatus {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `revoked`
    Revoked,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// How far a sign-up has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum SignUpStatus {
    /// `missing_requirements`
    MissingRequirements,
    /// `complete`
    Complete,
    /// `abandoned`
    Abandoned,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// What a verification of a sign-up needs next; empty if nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum SignUpVerificationNextAction {
    /// `needs_prepare`
    NeedsPrepare,
    /// `needs_attempt`
    NeedsAttempt,
    /// The empty string.
    #[clerk_model(rename = "")]
    Empty,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}
