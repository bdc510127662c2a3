//! Which model reads which schema.

use clerk_models::models::{
    BillingPaymentAttempt, BillingStatement, BlocklistIdentifier, CnameTarget, CommerceCreditBalance,
    CommerceCreditLedger, CommerceCredits, CommerceDiscountRedemption, CommerceDiscounts, CommerceMoney, CommercePayer,
    CommercePayerCredit, CommercePaymentMethod, CommercePaymentSource, CommercePerUnitTotal, CommercePerUnitTotalTier,
    CommercePlan, CommercePrice, CommercePriceTransition, CommerceProrationCreditDetail, CommerceProrationDiscount,
    CommerceSubscriptionCredit, CommerceSubscriptionItem, CommerceSubscriptionItemNextPayment,
    CommerceSubscriptionItemSeats, CommerceTotals, Domain, Email, EnterpriseConnection, EnterpriseConnectionTestRun,
    Event, ExternalAccount, Feature, JwkEcdsaPrivate, JwkEcdsaPublic, JwkEd25519Private, JwkEd25519Public,
    JwkRsaPrivate, JwkRsaPublic, JwkSymmetric, Jwks, JwtTemplate, Machine, OAuthApplication, Organization,
    OrganizationDomain, OrganizationInvitation, OrganizationInvitationEvent, OrganizationMembership, Page, PayerEvent,
    PaymentAttempt, PaymentFailedReason, Permission, RedirectUrl, Role, RoleSet, SamlAccount, SamlAccountConnection,
    SamlAttributeMapping, SamlConnection, SamlLoginHint, ScimDirectory, ScimGroupRoleMapping, ScimUserMetadata,
    SessionActivity, SessionEvent, SmsMessage, SubscriptionEvent, SubscriptionItemEvent, SubscriptionItemEventPlan,
    SubscriptionItemEventPlanUnitPrice, SubscriptionItemEventPlanUnitPriceTier, SvixUrl, VerificationAdmin,
    VerificationEmailLink, VerificationFromOauth, VerificationGoogleOneTap, VerificationOauth, VerificationOtp,
    VerificationPasskey, VerificationSaml, VerificationScim, VerificationTicket, VerificationWeb3,
};
use clerk_models::{HasSchema, Schema};

macro_rules! catalogue {
    (objects { $($object:ident)* } others { $($other:ident)* }) => {
        /// The models that `Object` reads, by their names.
        pub const OBJECTS: &[(&str, &Schema)] = &[$((stringify!($object), clerk_models::models::$object::SCHEMA)),*];
        /// The other types of the catalogue.
        const OTHERS: &[(&str, &Schema)] = &[$((stringify!($other), clerk_models::models::$other::SCHEMA)),*];
    };
}

clerk_models::__models!(catalogue);

/// The schemas of the documents that have another name than their model.
pub const RENAMED: &[(&str, &Schema)] = &[
    ("BillingDiscountsResponse", CommerceDiscounts::SCHEMA),
    ("BillingPayerEventPayload", PayerEvent::SCHEMA),
    ("BillingPaymentFailedReason", PaymentFailedReason::SCHEMA),
    ("BillingPriceResponse", CommercePrice::SCHEMA),
    ("BillingProrationDiscountDetail", CommerceProrationDiscount::SCHEMA),
    ("BillingSubscriptionItemEventPayload", SubscriptionItemEvent::SCHEMA),
    ("BillingSubscriptionItemEventPlan", SubscriptionItemEventPlan::SCHEMA),
    (
        "BillingSubscriptionItemEventPlanUnitPrice",
        SubscriptionItemEventPlanUnitPrice::SCHEMA,
    ),
    (
        "BillingSubscriptionItemEventPlanUnitPriceTier",
        SubscriptionItemEventPlanUnitPriceTier::SCHEMA,
    ),
    ("BlocklistIdentifiers", <Page<BlocklistIdentifier>>::SCHEMA),
    ("CNameTarget", CnameTarget::SCHEMA),
    ("CommerceCreditBalanceResponse", CommerceCreditBalance::SCHEMA),
    ("CommerceCreditLedgerResponse", CommerceCreditLedger::SCHEMA),
    ("CommerceCreditsResponse", CommerceCredits::SCHEMA),
    ("CommerceDiscountRedemptionResponse", CommerceDiscountRedemption::SCHEMA),
    ("CommerceDiscountsResponse", CommerceDiscounts::SCHEMA),
    ("CommerceMoneyResponse", CommerceMoney::SCHEMA),
    ("CommercePayerCreditResponse", CommercePayerCredit::SCHEMA),
    ("CommercePayerResponse", CommercePayer::SCHEMA),
    ("CommercePayerResponse-2", CommercePayer::SCHEMA),
    ("CommercePaymentMethodResponse", CommercePaymentMethod::SCHEMA),
    ("CommercePaymentSourceResponse", CommercePaymentSource::SCHEMA),
    ("CommercePerUnitTotal-2", CommercePerUnitTotal::SCHEMA),
    ("CommercePerUnitTotalTier-2", CommercePerUnitTotalTier::SCHEMA),
    ("CommercePlan-2", CommercePlan::SCHEMA),
    ("CommercePriceTransitionResponse", CommercePriceTransition::SCHEMA),
    (
        "CommerceProrationCreditDetailResponse",
        CommerceProrationCreditDetail::SCHEMA,
    ),
    ("CommerceProrationDiscountResponse", CommerceProrationDiscount::SCHEMA),
    ("CommerceSubscriptionCreditResponse", CommerceSubscriptionCredit::SCHEMA),
    ("CommerceSubscriptionItem-2", CommerceSubscriptionItem::SCHEMA),
    (
        "CommerceSubscriptionItemNextPaymentResponse",
        CommerceSubscriptionItemNextPayment::SCHEMA,
    ),
    (
        "CommerceSubscriptionItemSeatsResponse",
        CommerceSubscriptionItemSeats::SCHEMA,
    ),
    ("CommerceTotalsResponse", CommerceTotals::SCHEMA),
    ("CommerceTotalsResponse-2", CommerceTotals::SCHEMA),
    ("Domains", <Page<Domain>>::SCHEMA),
    ("EmailEventPayload", Email::SCHEMA),
    ("EnterpriseConnections", <Page<EnterpriseConnection>>::SCHEMA),
    (
        "EnterpriseConnectionTestRunResponse",
        EnterpriseConnectionTestRun::SCHEMA,
    ),
    (
        "EnterpriseConnectionTestRuns",
        <Page<EnterpriseConnectionTestRun>>::SCHEMA,
    ),
    ("ExternalAccountWithVerification", ExternalAccount::SCHEMA),
    ("FeatureResponse", Feature::SCHEMA),
    ("FeatureResponse-2", Feature::SCHEMA),
    ("JWKS", Jwks::SCHEMA),
    ("JWKS.ecdsa.PrivateKey", JwkEcdsaPrivate::SCHEMA),
    ("JWKS.ecdsa.PublicKey", JwkEcdsaPublic::SCHEMA),
    ("JWKS.ed25519.PrivateKey", JwkEd25519Private::SCHEMA),
    ("JWKS.ed25519.PublicKey", JwkEd25519Public::SCHEMA),
    ("JWKS.rsa.PrivateKey", JwkRsaPrivate::SCHEMA),
    ("JWKS.rsa.PublicKey", JwkRsaPublic::SCHEMA),
    ("JWKS.symmetric.Key", JwkSymmetric::SCHEMA),
    ("JWTTemplate", JwtTemplate::SCHEMA),
    ("MachineWithoutScopedMachines", Machine::SCHEMA),
    ("OAuthApplications", <Page<OAuthApplication>>::SCHEMA),
    ("OAuthApplicationWithSecret", OAuthApplication::SCHEMA),
    ("OrganizationDomains", <Page<OrganizationDomain>>::SCHEMA),
    (
        "OrganizationInvitationAcceptedPayload",
        OrganizationInvitationEvent::SCHEMA,
    ),
    ("OrganizationInvitations", <Page<OrganizationInvitation>>::SCHEMA),
    (
        "OrganizationInvitationsWithPublicOrganizationData",
        <Page<OrganizationInvitation>>::SCHEMA,
    ),
    (
        "OrganizationInvitationWithPublicOrganizationData",
        OrganizationInvitation::SCHEMA,
    ),
    ("OrganizationMemberships", <Page<OrganizationMembership>>::SCHEMA),
    ("Organizations", <Page<Organization>>::SCHEMA),
    ("OrganizationWithLogo", Organization::SCHEMA),
    (
        "PaginatedBillingPaymentAttemptResponse",
        <Page<BillingPaymentAttempt>>::SCHEMA,
    ),
    ("PaginatedBillingPriceResponse", <Page<CommercePrice>>::SCHEMA),
    ("PaginatedBillingStatementResponse", <Page<BillingStatement>>::SCHEMA),
    ("PaginatedCommercePlanResponse", <Page<CommercePlan>>::SCHEMA),
    (
        "PaginatedCommerceSubscriptionItemResponse",
        <Page<CommerceSubscriptionItem>>::SCHEMA,
    ),
    ("PaymentAttemptEventPayload", PaymentAttempt::SCHEMA),
    ("Permissions", <Page<Permission>>::SCHEMA),
    ("RedirectURL", RedirectUrl::SCHEMA),
    ("Roles", <Page<Role>>::SCHEMA),
    ("RoleSets", <Page<RoleSet>>::SCHEMA),
    ("SAMLAccount", SamlAccount::SCHEMA),
    ("SAMLAccountConnection", SamlAccountConnection::SCHEMA),
    ("SAMLConnection", SamlConnection::SCHEMA),
    ("SAMLConnectionAttributeMapping", SamlAttributeMapping::SCHEMA),
    ("SAMLConnectionLoginHint", SamlLoginHint::SCHEMA),
    ("SAMLConnections", <Page<SamlConnection>>::SCHEMA),
    ("SCIMDirectory", ScimDirectory::SCHEMA),
    ("SCIMGroupRoleMapping", ScimGroupRoleMapping::SCHEMA),
    ("SCIMUserMetadata", ScimUserMetadata::SCHEMA),
    ("SessionActivityResponse", SessionActivity::SCHEMA),
    ("SessionEventPayload", SessionEvent::SCHEMA),
    ("SmsEventPayload", SmsMessage::SCHEMA),
    ("SubscriptionEventPayload", SubscriptionEvent::SCHEMA),
    ("SvixURL", SvixUrl::SCHEMA),
    ("verification_admin", VerificationAdmin::SCHEMA),
    ("verification_email_link", VerificationEmailLink::SCHEMA),
    ("verification_from_oauth", VerificationFromOauth::SCHEMA),
    ("verification_google_one_tap", VerificationGoogleOneTap::SCHEMA),
    ("verification_oauth", VerificationOauth::SCHEMA),
    ("verification_otp", VerificationOtp::SCHEMA),
    ("verification_passkey", VerificationPasskey::SCHEMA),
    ("verification_saml", VerificationSaml::SCHEMA),
    ("verification_scim", VerificationScim::SCHEMA),
    ("verification_ticket", VerificationTicket::SCHEMA),
    ("verification_web3", VerificationWeb3::SCHEMA),
    ("WebhookEventPayload", Event::SCHEMA),
];

/// The schemas with a model. One without a name (`@`) is read by the first of these that has its discriminator.
pub fn models() -> impl Iterator<Item = (&'static str, &'static Schema)> + Clone {
    OBJECTS.iter().chain(OTHERS).chain(RENAMED).copied()
}

/// Schemas that have no model, each with the reason.
pub const NOT_MODELLED: &[(&str, &str)] = &[
    ("AdjustCreditBalanceRequest", REQUEST),
    ("ApplyCommerceDiscountRequest", REQUEST),
    ("CreateBillingPriceRequest", REQUEST),
    ("ExtendFreeTrialRequest", REQUEST),
    ("PriceTransitionRequest", REQUEST),
];

const REQUEST: &str = "a request body";
