//! Machines, their scopes and tokens, and API keys.

use super::Timestamp;
use crate::{ClerkModel, Secret};
use serde_json::Value;

/// A machine, such as a service, that takes part in machine-to-machine authentication.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "machine", crate = crate)]
pub struct Machine {
    /// The ID of this machine.
    pub id: String,
    /// The name that the machine was given.
    pub name: String,
    /// The ID of the instance on which the machine is registered.
    pub instance_id: String,
    /// When this machine was created.
    pub created_at: Timestamp,
    /// When this machine was last changed.
    pub updated_at: Timestamp,
    /// The seconds that tokens of the machine are valid by default.
    pub default_token_ttl: Option<i64>,
    /// The machines that this one may reach. None where the answer leaves them out.
    pub scoped_machines: Option<Vec<Machine>>,
    /// The key by which the machine authenticates. None except in the answer to a creation. Secret.
    pub secret_key: Option<Secret>,
}

/// The right of one machine to reach another.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "machine_scope", crate = crate)]
pub struct MachineScope {
    /// The ID of the machine that may reach the other.
    pub from_machine_id: String,
    /// The ID of the machine that may be reached.
    pub to_machine_id: String,
    /// When this right was granted.
    pub created_at: Timestamp,
}

/// The secret key of a machine, as fetched or rotated.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "machine_secret_key", crate = crate)]
pub struct MachineSecretKey {
    /// The key by which the machine authenticates. Secret.
    pub secret: Secret,
}

/// A token that one machine shows to another.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "machine_to_machine_token", crate = crate)]
pub struct MachineToMachineToken {
    /// The ID of this token.
    pub id: String,
    /// The ID of the machine that the token was issued to.
    pub subject: String,
    /// Custom claims in the token, any JSON value. None if it has none.
    pub claims: Option<Value>,
    /// The IDs of the machines that accept the token.
    pub scopes: Option<Vec<String>>,
    /// The token itself. None except in the answer to a creation. Secret.
    pub token: Option<Secret>,
    /// Whether the token was revoked.
    pub revoked: bool,
    /// Why the token was revoked. None if it was not, or if no reason was given.
    #[clerk_model(required)]
    pub revocation_reason: Option<String>,
    /// Whether the token has expired.
    pub expired: bool,
    /// When the token expires. None if it never expires.
    #[clerk_model(required)]
    pub expiration: Option<Timestamp>,
    /// When the token last served. None if it never did.
    #[clerk_model(required)]
    pub last_used_at: Option<Timestamp>,
    /// When this token was created.
    pub created_at: Timestamp,
    /// When this token was last changed.
    pub updated_at: Timestamp,
}

/// A long-lived API key of a user, an organization or a machine.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "api_key", crate = crate)]
pub struct ApiKey {
    /// The ID of this API key.
    pub id: String,
    /// The kind of the key; `api_key` for the ordinary one.
    pub r#type: Option<String>,
    /// The ID of the user, organization or machine that the key acts for.
    pub subject: Option<String>,
    /// The name of the key.
    pub name: Option<String>,
    /// What the key is for. None if nothing was written.
    pub description: Option<String>,
    /// Custom claims of the key, any JSON value. None if it has none.
    pub claims: Option<Value>,
    /// The scopes that the key grants.
    pub scopes: Option<Vec<String>>,
    /// The key itself. None except in the answer to a creation. Secret.
    pub secret: Option<Secret>,
    /// Whether the key was revoked.
    pub revoked: Option<bool>,
    /// Why the key was revoked. None if it was not, or if no reason was given.
    pub revocation_reason: Option<String>,
    /// Whether the key has expired.
    pub expired: Option<bool>,
    /// When the key expires. None if it never expires.
    pub expiration: Option<Timestamp>,
    /// The ID of the user who created the key. None if no user did.
    pub created_by: Option<String>,
    /// When the key last served. None if it never did.
    pub last_used_at: Option<Timestamp>,
    /// When this key was created.
    pub created_at: Option<Timestamp>,
    /// When this key was last changed.
    pub updated_at: Option<Timestamp>,
    /// Whether the key is gone; `true` in the answer to a deletion and None elsewhere.
    pub deleted: Option<bool>,
}
