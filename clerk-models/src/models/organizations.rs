//! Organizations with their members, invitations, domains, roles and settings.

use super::Timestamp;
use crate::{ClerkModel, Metadata, Secret};
use std::collections::BTreeMap;

/// An organization of users.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "organization", crate = crate)]
pub struct Organization {
    /// The ID of this organization.
    pub id: String,
    /// The name of the organization.
    pub name: String,
    /// The short name of the organization as used in URLs.
    pub slug: String,
    /// The URL of the organization's picture, or of a generated one.
    pub image_url: Option<String>,
    /// Whether there is a picture of the organization other than the generated one.
    pub has_image: Option<bool>,
    /// The count of members. None unless it was asked for.
    pub members_count: Option<i64>,
    /// Whether no member has elevated permissions. None unless it was asked for.
    pub missing_member_with_elevated_permissions: Option<bool>,
    /// The count of invitations not yet accepted. None where it is left out.
    pub pending_invitations_count: Option<i64>,
    /// The count of members that the organization may have at most. Older payloads lack it.
    pub max_allowed_memberships: Option<i64>,
    /// Whether admins may delete the organization from a frontend. Older payloads lack it.
    pub admin_delete_enabled: Option<bool>,
    /// Custom data that frontends may read and only the backend may write.
    pub public_metadata: Metadata,
    /// Custom data that only the backend may read and write.
    pub private_metadata: Option<Metadata>,
    /// The ID of the user who created the organization.
    pub created_by: Option<String>,
    /// When this organization was created.
    pub created_at: Timestamp,
    /// When this organization was last changed.
    pub updated_at: Timestamp,
    /// When the organization was last active.
    pub last_active_at: Option<Timestamp>,
    /// The key of the role set that the organization uses. None if it has none.
    pub role_set_key: Option<String>,
    /// The URL of the organization's logo. Deprecated by Clerk. Use `image_url`.
    pub logo_url: Option<String>,
    /// What else is sent of it, such as in webhook events.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The membership of a user in an organization.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "organization_membership", crate = crate)]
pub struct OrganizationMembership {
    /// The ID of this membership.
    pub id: String,
    /// The key of the role that the member has, such as `org:admin`.
    pub role: String,
    /// The member's role by its name for people to read.
    pub role_name: Option<String>,
    /// The keys of the permissions that come with the role. Older payloads lack it.
    pub permissions: Option<Vec<String>>,
    /// Custom data of the membership that frontends may read. Older payloads lack it.
    pub public_metadata: Option<Metadata>,
    /// Custom data of the membership that stays with the backend.
    pub private_metadata: Option<Metadata>,
    /// The organization that the user is a member of.
    pub organization: Organization,
    /// What other members may see of the user.
    pub public_user_data: Option<OrganizationMembershipPublicUserData>,
    /// When this membership was created.
    pub created_at: Timestamp,
    /// When this membership was last changed.
    pub updated_at: Timestamp,
    /// What else is sent of it, such as in webhook events.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// What a membership shows of its user.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct OrganizationMembershipPublicUserData {
    /// The ID of the user who is the member.
    pub user_id: String,
    /// The first name. None if it is not known.
    #[clerk_model(required)]
    pub first_name: Option<String>,
    /// The last name. None if it is not known.
    #[clerk_model(required)]
    pub last_name: Option<String>,
    /// The URL of the profile picture. Deprecated by Clerk. Use `image_url`.
    pub profile_image_url: Option<String>,
    /// The URL of the profile picture, or of a generated one if none was uploaded. Older payloads lack it.
    pub image_url: Option<String>,
    /// Whether there is a picture of the user other than the generated one. Older payloads lack it.
    pub has_image: Option<bool>,
    /// The identifier that denotes the user, such as an e-mail address. None if there is none.
    pub identifier: Option<String>,
    /// The user name. None if the user has none.
    pub username: Option<String>,
    /// Whether the user is banned.
    pub banned: Option<bool>,
    /// Whether the user was deprovisioned and so can no longer sign in.
    pub deprovisioned: Option<bool>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An invitation to join an organization.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "organization_invitation", crate = crate)]
pub struct OrganizationInvitation {
    /// The ID of this invitation.
    pub id: String,
    /// The e-mail address that the invitation was sent to.
    pub email_address: String,
    /// The key of the role that the guest gets on joining.
    pub role: String,
    /// The role that the guest gets on joining, by its name for people to read.
    pub role_name: Option<String>,
    /// The ID of the organization that the guest is invited to.
    pub organization_id: Option<String>,
    /// The ID of the user who sent the invitation. None if no user did.
    pub inviter_id: Option<String>,
    /// What the guest may see of the inviter.
    pub public_inviter_data: Option<OrganizationInvitationPublicUserData>,
    /// What became of the invitation, such as `pending` or `accepted`.
    pub status: Option<String>,
    /// Custom data that frontends may read; the new membership takes it over.
    pub public_metadata: Metadata,
    /// Custom data of the invitation that stays with the backend.
    pub private_metadata: Option<Metadata>,
    /// The link that accepts the invitation; it carries a ticket. Secret.
    pub url: Option<Secret>,
    /// When the invitation expires. None if it never expires.
    pub expires_at: Option<Timestamp>,
    /// When this invitation was created.
    pub created_at: Timestamp,
    /// When this invitation was last changed.
    pub updated_at: Timestamp,
    /// What the guest may see of the organization.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
}

/// What an invitation or domain shows of its organization.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct OrganizationInvitationPublicOrganizationData {
    /// The ID of this organization.
    pub id: String,
    /// The name of the organization.
    pub name: String,
    /// The short name of the organization as used in URLs.
    pub slug: String,
    /// The URL of the organization's picture, or of a generated one.
    pub image_url: Option<String>,
    /// Whether there is a picture of the organization other than the generated one.
    pub has_image: bool,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// What an invitation shows of the user who sent it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct OrganizationInvitationPublicUserData {
    /// The ID of the inviter.
    pub user_id: String,
    /// The first name. None if it is not known.
    #[clerk_model(required)]
    pub first_name: Option<String>,
    /// The last name. None if it is not known.
    #[clerk_model(required)]
    pub last_name: Option<String>,
    /// The URL of the profile picture, or of a generated one if none was uploaded.
    pub image_url: String,
    /// Whether there is a picture of the inviter other than the generated one.
    pub has_image: bool,
    /// The identifier that denotes the inviter, such as an e-mail address.
    pub identifier: String,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An e-mail domain through which people may join an organization.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "organization_domain", crate = crate)]
pub struct OrganizationDomain {
    /// The ID of this organization domain.
    pub id: String,
    /// The ID of the organization that the domain belongs to.
    pub organization_id: String,
    /// The domain itself, such as `example.com`.
    pub name: String,
    /// How people with an address in the domain get into the organization.
    pub enrollment_mode: OrganizationDomainEnrollmentMode,
    /// The address in the domain by which the affiliation is verified. None if there is none.
    #[clerk_model(required)]
    pub affiliation_email_address: Option<String>,
    /// The verification that the organization is affiliated with the domain.
    pub affiliation_verification: Option<OrganizationDomainVerification>,
    /// The verification of ownership by DNS or dashboard. None until it has been tried.
    pub ownership_verification: Option<OrganizationDomainVerification>,
    /// The verification of the affiliation. Deprecated by Clerk. Use `affiliation_verification`.
    #[clerk_model(required)]
    pub verification: Option<OrganizationDomainVerification>,
    /// The count of open invitations that the domain gave rise to.
    pub total_pending_invitations: i64,
    /// The count of open suggestions that the domain gave rise to.
    pub total_pending_suggestions: i64,
    /// What others may see of the organization.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
    /// When this domain was created.
    pub created_at: Timestamp,
    /// When this domain was last changed.
    pub updated_at: Timestamp,
    /// What else is sent of it, such as in webhook events.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// How far the affiliation or ownership of a domain is verified.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct OrganizationDomainVerification {
    /// The state: `unverified`, `verified`, `failed` or `expired`.
    pub status: String,
    /// The way by which the domain is verified, such as `affiliation_email_code`.
    pub strategy: String,
    /// The count of attempts made so far. None if attempts are not counted.
    #[clerk_model(required)]
    pub attempts: Option<i64>,
    /// When the verification expires. None if it never expires.
    #[clerk_model(required)]
    pub expire_at: Option<Timestamp>,
    /// When the ownership was proven. None if it was not, and for an affiliation.
    pub verified_at: Option<Timestamp>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// How organizations work on the instance.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "organization_settings", crate = crate)]
pub struct OrganizationSettings {
    /// Whether the instance has organizations at all.
    pub enabled: bool,
    /// The count of members that a new organization may have at most.
    pub max_allowed_memberships: i64,
    /// The count of roles that the instance may define.
    pub max_allowed_roles: i64,
    /// The count of role sets that the instance may define.
    pub max_role_sets_allowed: Option<i64>,
    /// The count of domains that an organization may have.
    pub max_allowed_domains: Option<i64>,
    /// A former limit, now without effect, on the count of permissions. Deprecated by Clerk.
    pub max_allowed_permissions: Option<i64>,
    /// The key of the role that goes to whoever creates an organization.
    pub creator_role: String,
    /// Whether admins of new organizations may delete them from a frontend.
    pub admin_delete_enabled: bool,
    /// Whether organizations may have domains.
    pub domains_enabled: bool,
    /// Whether organizations go without slugs.
    pub slug_disabled: Option<bool>,
    /// The enrollment modes that a domain may have.
    pub domains_enrollment_modes: Vec<OrganizationSettingsDomainsEnrollmentModes>,
    /// The key of the role for invitations and suggestions that a domain gives rise to.
    pub domains_default_role: String,
    /// The key of the role set that a new organization gets. None if it gets none.
    pub initial_role_set_key: Option<String>,
}

/// A permission that roles can grant in an organization.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "permission", crate = crate)]
pub struct Permission {
    /// The ID of this permission.
    pub id: String,
    /// The permission's name for people to read.
    pub name: String,
    /// The key by which code refers to the permission.
    pub key: String,
    /// What the permission allows, for people to read.
    pub description: String,
    /// The kind of the permission: one of Clerk or one of your own.
    pub r#type: String,
    /// When this permission was created.
    pub created_at: Timestamp,
    /// When this permission was last changed.
    pub updated_at: Timestamp,
    /// What else is sent of it, such as in webhook events.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A role that members of an organization can have.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "role", crate = crate)]
pub struct Role {
    /// The ID of this role.
    pub id: String,
    /// The role's name for people to read.
    pub name: String,
    /// The key of the role, such as `org:member`.
    pub key: String,
    /// What the role is for. None if nothing was written.
    #[clerk_model(required)]
    pub description: Option<String>,
    /// Whether the role may go to creators of organizations. Older payloads lack it.
    pub is_creator_eligible: Option<bool>,
    /// The permissions that the role grants.
    pub permissions: Vec<Permission>,
    /// When this role was created.
    pub created_at: Timestamp,
    /// When this role was last changed.
    pub updated_at: Timestamp,
    /// What else is sent of it, such as in webhook events.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A set of roles from which an organization draws.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "role_set", crate = crate)]
pub struct RoleSet {
    /// The ID of this role set.
    pub id: String,
    /// The role set's name for people to read.
    pub name: String,
    /// The key of the role set, such as `role_set:default`.
    pub key: String,
    /// What the role set is for. None if nothing was written.
    #[clerk_model(required)]
    pub description: Option<String>,
    /// The roles in the set.
    pub roles: Vec<RoleSetItem>,
    /// The role that a new member gets. None if none is set.
    pub default_role: Option<RoleSetItem>,
    /// The role that goes to whoever creates an organization. None if none is set.
    pub creator_role: Option<RoleSetItem>,
    /// Whether the set is the initial one or a custom one.
    pub r#type: RoleSetType,
    /// The migration under way from this set. None if there is none.
    pub role_set_migration: Option<RoleSetMigration>,
    /// When this role set was created.
    pub created_at: Timestamp,
    /// When this role set was last changed.
    pub updated_at: Timestamp,
}

/// A role in a role set.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "role_set_item", crate = crate)]
pub struct RoleSetItem {
    /// The ID of this role.
    pub id: String,
    /// The role's name for people to read.
    pub name: String,
    /// The key of the role, such as `org:admin`.
    pub key: String,
    /// What the role is for. None if nothing was written.
    #[clerk_model(required)]
    pub description: Option<String>,
    /// The count of members with the role in the set. None where it is left out.
    pub members_count: Option<i64>,
    /// Whether anyone has the role in the set. None where it is left out.
    pub has_members: Option<bool>,
    /// When this role was created.
    pub created_at: Timestamp,
    /// When this role was last changed.
    pub updated_at: Timestamp,
}

/// The move of members from the roles of one set to those of another.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "role_set_migration", crate = crate)]
pub struct RoleSetMigration {
    /// The ID of this migration.
    pub id: String,
    /// The ID of the organization whose members move. None if it is not limited to one.
    pub organization_id: Option<String>,
    /// The ID of the instance that the migration runs on.
    pub instance_id: String,
    /// The ID of the role set that members leave.
    pub source_role_set_id: String,
    /// The ID of the role set that members go to. None if none is set.
    pub dest_role_set_id: Option<String>,
    /// What set the migration off, such as `role_removal`.
    pub trigger_type: String,
    /// How far the migration has come, such as `in_progress`.
    pub status: String,
    /// The count of members moved so far.
    pub migrated_members: i64,
    /// For each key of an old role, the key of the new one.
    pub mappings: Option<BTreeMap<String, String>>,
    /// When the migration began. None if it still waits.
    pub started_at: Option<Timestamp>,
    /// When the migration was finished. None if it still runs or waits.
    pub completed_at: Option<Timestamp>,
    /// When this migration was created.
    pub created_at: Timestamp,
    /// When this migration was last changed.
    pub updated_at: Timestamp,
}

/// How people with an address in a domain get into its organization.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum OrganizationDomainEnrollmentMode {
    /// `manual_invitation`
    ManualInvitation,
    /// `automatic_invitation`
    AutomaticInvitation,
    /// `automatic_suggestion`
    AutomaticSuggestion,
    /// `enterprise_sso`
    EnterpriseSso,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// An enrollment mode that the instance may allow for domains.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum OrganizationSettingsDomainsEnrollmentModes {
    /// `manual_invitation`
    ManualInvitation,
    /// `automatic_invitation`
    AutomaticInvitation,
    /// `automatic_suggestion`
    AutomaticSuggestion,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a role set is the initial one or a custom one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum RoleSetType {
    /// `initial`
    Initial,
    /// `custom`
    Custom,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}
