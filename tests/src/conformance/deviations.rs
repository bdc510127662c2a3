//! Differences that are meant, each with its reason.

use super::difference::{Difference, What};

/// A kind of difference that is meant wherever it occurs.
pub struct Rule {
    pub reason: &'static str,
    pub applies: fn(&Difference) -> bool,
}

pub const RULES: &[Rule] = &[
    Rule {
        reason: "an optional field reads null as absent",
        applies: |difference| difference.what == What::NullInModel { optional: true },
    },
    Rule {
        reason: "a time is a whole number of milliseconds, whatever the document types it as",
        applies: |difference| matches!(&difference.what, What::Type { document, model } if document == "number" && model == "timestamp"),
    },
];

/// A difference that is meant at one place: its sentence as it is printed, and the reason.
pub const LISTED: &[(&str, &str)] = &[
    (
        "Email.object: string in the document, one of email in the model",
        EXAMPLES,
    ),
    (
        "Event.object: string in the document, one of event in the model",
        EXAMPLES,
    ),
    (
        "SmsMessage.object: string in the document, one of sms_message in the model",
        EXAMPLES,
    ),
    (
        "Event.instance_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Event.timestamp: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "BillingSubscriptionItem.created_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "BillingSubscriptionItem.interval: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "BillingSubscriptionItem.object: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "BillingSubscriptionItem.object: \"subscription_item\" is listed by the model, not by any document",
        SENT_AS,
    ),
    (
        "BillingSubscriptionItem.updated_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "ClerkError.long_message: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Client.sessions: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Client.sign_in_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Client.sign_up_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Email.data: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Email.delivered_by_clerk: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Email.slug: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "EmailAddress.created_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "EmailAddress.reserved: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "EmailAddress.updated_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "EnterpriseConnection.authenticatable: in the model, but in no document",
        UNDECLARED,
    ),
    (
        "EnterpriseConnection.disable_jit_provisioning: in the model, but in no document",
        UNDECLARED,
    ),
    (
        "Invitation.public_metadata: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Organization.admin_delete_enabled: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Organization.max_allowed_memberships: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationInvitationEvent.expires_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationInvitationEvent.inviter_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationInvitationEvent.public_inviter_data: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationInvitationEvent.public_metadata: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationInvitationEvent.role_name: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationInvitationEvent.url: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationMembership.permissions: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationMembership.public_metadata: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationMembershipPublicUserData.has_image: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationMembershipPublicUserData.image_url: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "OrganizationMembershipPublicUserData.profile_image_url: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "PayerEvent.first_name: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "PayerEvent.last_name: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "PayerEvent.organization_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "PayerEvent.organization_name: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "PayerEvent.user_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "PaymentAttempt.invoice_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "PhoneNumber.created_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "PhoneNumber.reserved: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "PhoneNumber.updated_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Role.is_creator_eligible: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "SamlConnection.allow_idp_initiated: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "SamlConnection.allow_subdomains: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "SamlConnection.authenticatable: in the model, but in no document",
        UNDECLARED,
    ),
    (
        "SamlConnection.disable_additional_identifications: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "SamlConnection.disable_jit_provisioning: in the model, but in no document",
        UNDECLARED,
    ),
    (
        "Session.created_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Session.updated_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "SessionEvent.user: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "SessionEventStatus: \"pending\" is listed by the model, not by any document",
        SENT_AS,
    ),
    ("SmsMessage.created_at: in the model, but in no document", SENT_AS),
    (
        "SmsMessage.created_at_ms: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "SmsMessage.data: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "SmsMessage.delivered_by_clerk: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "SubscriptionItemEvent.object: \"subscription_item\" is listed by the model, not by any document",
        SENT_AS,
    ),
    (
        "User.backup_code_enabled: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.banned: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.create_organization_enabled: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.delete_self_enabled: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.external_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.has_image: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.last_active_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.last_sign_in_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.legal_accepted_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.locked: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.lockout_expires_in_seconds: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.mfa_disabled_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.mfa_enabled_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.passkeys: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.primary_web3_wallet_id: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.saml_accounts: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.totp_enabled: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.verification_attempts_remaining: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "User.web3_wallets: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "VerificationEmailLink.attempts: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "VerificationTicket.attempts: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "VerificationTicket.expire_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "WaitlistEntry.object: \"waitlistEntry\" is listed by the model, not by any document",
        SENT_AS,
    ),
    (
        "Web3Wallet.created_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    (
        "Web3Wallet.updated_at: optional in the model, required by every document",
        SENT_WITHOUT,
    ),
    ("Token.jwt: required by the model, optional in the document", EMPTY_COPY),
    (
        "Token.object: required by the model, optional in the document",
        EMPTY_COPY,
    ),
];

const EXAMPLES: &str = "the document types a discriminator as any text, and its examples have this one alone";
const SENT_WITHOUT: &str = "payloads and events were sent without it, whatever the document says";
const SENT_AS: &str = "events were sent with it, whatever the document says";
const UNDECLARED: &str = "the document requires it and does not declare it";
const EMPTY_COPY: &str = "an inline copy of the schema requires nothing at all; what has no token is none";
