//! Clerk's Backend API, modelled: modules by resource, all re-exported flat. Names and types are facts of Clerk's published
//! API document (<https://github.com/clerk/openapi-specs>); a model reads whatever some published version of it sends.
//!
//! A field is required where every published version of the API requires it, and no payload is known that lacks it. An
//! optional field reads null as absent. String enums and tagged enums are open: other values are kept.
#![doc = include_str!("catalogue.md")]
// Clerk's objects have many.
#![allow(clippy::struct_excessive_bools)]

/// Calls a macro with every type of the catalogue: first those that [`Object`] reads, then the others. A new object is a
/// struct and a line here; `Object`, the tables above and the tests follow from it. Arguments are passed on.
#[doc(hidden)]
#[macro_export]
macro_rules! __models {
    ($callback:ident $(, $argument:tt)*) => {
        $callback! {
            $($argument)*
            objects {
                ActorToken
                AdminPortalLinkToken
                AgentTask
                AllowlistIdentifier
                ApiKey
                BillingPaymentAttempt
                BillingStatement
                BillingStatementGroup
                BlocklistIdentifier
                ClerkIdpOauthAccessToken
                Client
                CommerceDiscountRedemption
                CommercePayer
                CommercePaymentMethod
                CommercePaymentSource
                CommercePlan
                CommercePrice
                CommercePriceTransition
                CommerceSubscription
                CommerceSubscriptionItem
                Cookies
                Directory
                DirectoryGroupRoleMapping
                Domain
                EmailAddress
                EnterpriseAccount
                EnterpriseConnection
                ExternalAccount
                Feature
                Instance
                InstanceCommunication
                InstanceProtect
                InstanceRestrictions
                InstanceSettings
                Invitation
                JwtTemplate
                Machine
                MachineScope
                MachineSecretKey
                MachineToMachineToken
                OAuthAccessToken
                OAuthApplication
                OAuthApplicationSettings
                Organization
                OrganizationDomain
                OrganizationInvitation
                OrganizationMembership
                OrganizationSettings
                Passkey
                Permission
                PhoneNumber
                ProxyCheck
                RedirectUrl
                Role
                RoleSet
                RoleSetItem
                RoleSetMigration
                SamlAccount
                SamlConnection
                ScimDirectory
                ScimGroupRoleMapping
                Session
                SignInToken
                SignUp
                Template
                TestingToken
                Token
                TotalCount
                TrustedDevice
                User
                VerificationAdmin
                VerificationEmailLink
                VerificationFromOauth
                VerificationGoogleOneTap
                VerificationOauth
                VerificationOtp
                VerificationPasskey
                VerificationSaml
                VerificationScim
                VerificationTicket
                VerificationWeb3
                WaitlistEntry
                Web3Wallet
            }
            others {
                AllowlistIdentifierIdentifierType
                BillingAmount
                BillingPayee
                BillingPaymentSource
                BillingPaymentSourcePaymentMethod
                BillingPaymentSourceStatus
                BillingPlan
                BillingSeats
                BillingStatementStatus
                BillingStatementTotals
                BillingSubscriptionCredit
                BillingSubscriptionCredits
                BillingSubscriptionItem
                BillingSubscriptionItemInterval
                BillingSubscriptionItemStatus
                BillingSubscriptionPayerCredit
                BillingTotals
                BillingUnitTotal
                ClerkError
                ClerkErrors
                CnameTarget
                CommerceCreditBalance
                CommerceCreditLedger
                CommerceCredits
                CommerceDiscountRedemptionEffect
                CommerceDiscountRedemptionSource
                CommerceDiscountRedemptionStatus
                CommerceDiscounts
                CommerceMoney
                CommercePayerCredit
                CommercePaymentMethodPaymentType
                CommercePaymentSourcePaymentMethod
                CommercePerUnitTotal
                CommercePerUnitTotalTier
                CommercePlanUnitPrice
                CommercePlanUnitPriceTier
                CommercePriceSupportedBillingPeriods
                CommercePriceTransitionDetails
                CommercePriceTransitionDetailsEffectiveMode
                CommercePriceTransitionDetailsPreviousSubscriptionItemStatus
                CommerceProrationCreditDetail
                CommerceProrationDiscount
                CommerceSubscriptionCredit
                CommerceSubscriptionItemNextPayment
                CommerceSubscriptionItemPlanPeriod
                CommerceSubscriptionItemSeats
                CommerceSubscriptionItemStatus
                CommerceSubscriptionNextPayment
                CommerceSubscriptionStatus
                CommerceTotals
                DeletedObject
                DirectoryCustomAttribute
                Email
                EnterpriseAccountConnection
                EnterpriseAccountProtocol
                EnterpriseConnectionCustomAttribute
                EnterpriseConnectionOauthConfig
                EnterpriseConnectionSamlConnection
                EnterpriseConnectionSamlConnectionLoginHint
                EnterpriseConnectionTestRun
                EnterpriseConnectionTestRunConnectionType
                EnterpriseConnectionTestRunLog
                EnterpriseConnectionTestRunOauth
                EnterpriseConnectionTestRunParsedUserInfo
                EnterpriseConnectionTestRunSaml
                EnterpriseConnectionTestRunStatus
                Event
                EventAttributes
                EventHttpRequest
                EventPayload
                IdentificationLink
                InvitationStatus
                Jwk
                JwkEcdsaPrivate
                JwkEcdsaPublic
                JwkEcdsaPublicKty
                JwkEd25519Private
                JwkEd25519Public
                JwkEd25519PublicCrv
                JwkEd25519PublicKty
                JwkRsaPrivate
                JwkRsaPublic
                JwkRsaPublicKty
                JwkSymmetric
                JwkSymmetricKty
                Jwks
                OrganizationDomainEnrollmentMode
                OrganizationDomainVerification
                OrganizationInvitationEvent
                OrganizationInvitationEventData
                OrganizationInvitationPublicOrganizationData
                OrganizationInvitationPublicUserData
                OrganizationMembershipPublicUserData
                OrganizationSettingsDomainsEnrollmentModes
                PayerEvent
                PaymentAttempt
                PaymentAttemptChargeType
                PaymentAttemptStatus
                PaymentFailedReason
                RoleSetType
                SamlAccountConnection
                SamlAttributeMapping
                SamlLoginHint
                SamlLoginHintMode
                ScimDirectoryCustomAttribute
                ScimUserMetadata
                SessionActivity
                SessionEvent
                SessionEventStatus
                SessionStatus
                SessionTask
                SignInTokenStatus
                SignUpStatus
                SignUpVerification
                SignUpVerificationNextAction
                SignUpVerifications
                SmsMessage
                SubscriptionEvent
                SubscriptionEventStatus
                SubscriptionItemEvent
                SubscriptionItemEventPlan
                SubscriptionItemEventPlanUnitPrice
                SubscriptionItemEventPlanUnitPriceTier
                SubscriptionItemEventStatus
                SvixUrl
                Timestamp
                TrustedDeviceAlgorithm
                TrustedDevicePlatform
                TrustedDeviceStatus
                Verification
                VerificationAdminStatus
                VerificationAdminStrategy
                VerificationEmailLinkStrategy
                VerificationFromOauthStatus
                VerificationGoogleOneTapStrategy
                VerificationOtpStatus
                VerificationOtpStrategy
                VerificationPasskeyNonce
                VerificationPasskeyStrategy
                VerificationSamlStatus
                VerificationSamlStrategy
                VerificationScimStrategy
                VerificationTicketStatus
                VerificationTicketStrategy
                VerificationWeb3Strategy
                WaitlistEntryStatus
            }
        }
    };
}

pub mod billing;
pub mod enterprise;
pub mod errors;
pub mod events;
pub mod instance;
pub mod keys;
mod list;
pub mod machines;
pub mod oauth;
mod oauth_access_token;
mod object;
pub mod organizations;
mod page;
pub mod sessions;
mod timestamp;
pub mod users;
pub mod verifications;

pub use billing::*;
pub use enterprise::*;
pub use errors::*;
pub use events::*;
pub use instance::*;
pub use keys::*;
pub use list::List;
pub use machines::*;
pub use oauth::*;
pub use oauth_access_token::OAuthAccessToken;
pub use object::Object;
pub use organizations::*;
pub use page::Page;
pub use sessions::*;
pub use timestamp::Timestamp;
pub use users::*;
pub use verifications::*;
