//! Documents drawn from the schema of every model of Clerk's: valid ones are read and written back equal, and of broken
//! ones the report says exactly what was broken.

#[path = "support/clerk_choices.rs"]
mod choices;
#[path = "support/damage.rs"]
mod damage;
#[path = "support/difference.rs"]
mod difference;
#[path = "support/draw.rs"]
mod draw;
#[path = "support/node.rs"]
mod node;
#[path = "support/print.rs"]
mod print;

use clerk_models::models::*;
use clerk_models::schema::SchemaKind;
use clerk_models::{from_str, HasSchema, Wire};
use difference::Difference;
use draw::{seeded, Draw, PUBLIC, SECRET};
use fastrand::Rng;
use print::{print, reported, Printed};
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::Value;
use std::any::type_name;
use std::fmt::Debug;
use std::io::Write as _;
use std::path::Path;

/// Documents of each model, in each test.
const DOCUMENTS: usize = 1_000;

/// Of each model the longest array or map that is drawn: long ones say nothing more.
const LONGEST: usize = 1;

/// Calls a generic function for each of the models, and says which these are.
macro_rules! models {
    ($($model:ty),* $(,)?) => {
        const NAMES: &[&str] = &[$(stringify!($model)),*];

        fn each_valid(rng: &mut Rng) {
            $(valid_documents::<$model>(rng);)*
        }

        fn each_broken(rng: &mut Rng) -> usize {
            [$(broken_documents::<$model>(rng)),*].iter().sum()
        }
    };
}

models! {
    ActorToken, AdminPortalLinkToken, AgentTask, AllowlistIdentifier, AllowlistIdentifierIdentifierType, ApiKey,
    BillingAmount, BillingPayee, BillingPaymentAttempt, BillingPaymentSource, BillingPaymentSourcePaymentMethod,
    BillingPaymentSourceStatus, BillingPlan, BillingSeats, BillingStatement, BillingStatementGroup,
    BillingStatementStatus, BillingStatementTotals, BillingSubscriptionCredit, BillingSubscriptionCredits,
    BillingSubscriptionItem, BillingSubscriptionItemInterval, BillingSubscriptionItemStatus,
    BillingSubscriptionPayerCredit, BillingTotals, BillingUnitTotal, BlocklistIdentifier, ClerkError,
    ClerkErrors, ClerkIdpOauthAccessToken, Client, CnameTarget, CommerceCreditBalance, CommerceCreditLedger,
    CommerceCredits, CommerceDiscountRedemption, CommerceDiscountRedemptionEffect,
    CommerceDiscountRedemptionSource, CommerceDiscountRedemptionStatus, CommerceDiscounts, CommerceMoney,
    CommercePayer, CommercePayerCredit, CommercePaymentMethod, CommercePaymentMethodPaymentType,
    CommercePaymentSource, CommercePaymentSourcePaymentMethod, CommercePerUnitTotal, CommercePerUnitTotalTier,
    CommercePlan, CommercePlanUnitPrice, CommercePlanUnitPriceTier, CommercePrice,
    CommercePriceSupportedBillingPeriods, CommercePriceTransition, CommercePriceTransitionDetails,
    CommercePriceTransitionDetailsEffectiveMode, CommercePriceTransitionDetailsPreviousSubscriptionItemStatus,
    CommerceProrationCreditDetail, CommerceProrationDiscount, CommerceSubscription, CommerceSubscriptionCredit,
    CommerceSubscriptionItem, CommerceSubscriptionItemNextPayment, CommerceSubscriptionItemPlanPeriod,
    CommerceSubscriptionItemSeats, CommerceSubscriptionItemStatus, CommerceSubscriptionNextPayment,
    CommerceSubscriptionStatus, CommerceTotals, Cookies, DeletedObject, Directory, DirectoryCustomAttribute,
    DirectoryGroupRoleMapping, Domain, Email, EmailAddress, EnterpriseAccount, EnterpriseAccountConnection,
    EnterpriseAccountProtocol, EnterpriseConnection, EnterpriseConnectionCustomAttribute,
    EnterpriseConnectionOauthConfig, EnterpriseConnectionSamlConnection,
    EnterpriseConnectionSamlConnectionLoginHint, EnterpriseConnectionTestRun,
    EnterpriseConnectionTestRunConnectionType, EnterpriseConnectionTestRunLog, EnterpriseConnectionTestRunOauth,
    EnterpriseConnectionTestRunParsedUserInfo, EnterpriseConnectionTestRunSaml,
    EnterpriseConnectionTestRunStatus, Event, EventAttributes, EventHttpRequest, EventPayload, ExternalAccount,
    Feature, IdentificationLink, Instance, InstanceCommunication, InstanceProtect, InstanceRestrictions,
    InstanceSettings, Invitation, InvitationStatus, Jwk, JwkEcdsaPrivate, JwkEcdsaPublic, JwkEcdsaPublicKty,
    JwkEd25519Private, JwkEd25519Public, JwkEd25519PublicCrv, JwkEd25519PublicKty, JwkRsaPrivate, JwkRsaPublic,
    JwkRsaPublicKty, JwkSymmetric, JwkSymmetricKty, Jwks, JwtTemplate, List<Session>, Machine, MachineScope,
    MachineSecretKey, MachineToMachineToken, OAuthAccessToken, OAuthApplication, OAuthApplicationSettings,
    Object, Organization, OrganizationDomain, OrganizationDomainEnrollmentMode, OrganizationDomainVerification,
    OrganizationInvitation, OrganizationInvitationEvent, OrganizationInvitationEventData,
    OrganizationInvitationPublicOrganizationData, OrganizationInvitationPublicUserData, OrganizationMembership,
    OrganizationMembershipPublicUserData, OrganizationSettings, OrganizationSettingsDomainsEnrollmentModes,
    Page<EmailAddress>, Passkey, PayerEvent, PaymentAttempt, PaymentAttemptChargeType, PaymentAttemptStatus,
    PaymentFailedReason, Permission, PhoneNumber, ProxyCheck, RedirectUrl, Role, RoleSet, RoleSetItem,
    RoleSetMigration, RoleSetType, SamlAccount, SamlAccountConnection, SamlAttributeMapping, SamlConnection,
    SamlLoginHint, SamlLoginHintMode, ScimDirectory, ScimDirectoryCustomAttribute, ScimGroupRoleMapping,
    ScimUserMetadata, Session, SessionActivity, SessionEvent, SessionEventStatus, SessionStatus, SessionTask,
    SignInToken, SignInTokenStatus, SignUp, SignUpStatus, SignUpVerification, SignUpVerificationNextAction,
    SignUpVerifications, SmsMessage, SubscriptionEvent, SubscriptionEventStatus, SubscriptionItemEvent,
    SubscriptionItemEventPlan, SubscriptionItemEventPlanUnitPrice, SubscriptionItemEventPlanUnitPriceTier,
    SubscriptionItemEventStatus, SvixUrl, Template, TestingToken, Timestamp, Token, TotalCount, TrustedDevice,
    TrustedDeviceAlgorithm, TrustedDevicePlatform, TrustedDeviceStatus, User, Verification, VerificationAdmin,
    VerificationAdminStatus, VerificationAdminStrategy, VerificationEmailLink, VerificationEmailLinkStrategy,
    VerificationFromOauth, VerificationFromOauthStatus, VerificationGoogleOneTap,
    VerificationGoogleOneTapStrategy, VerificationOauth, VerificationOtp, VerificationOtpStatus,
    VerificationOtpStrategy, VerificationPasskey, VerificationPasskeyNonce, VerificationPasskeyStrategy,
    VerificationSaml, VerificationSamlStatus, VerificationSamlStrategy, VerificationScim,
    VerificationScimStrategy, VerificationTicket, VerificationTicketStatus, VerificationTicketStrategy,
    VerificationWeb3, VerificationWeb3Strategy, WaitlistEntry, WaitlistEntryStatus, Web3Wallet,
}

#[test]
fn every_model_is_drawn() {
    let mut declared = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../clerk-models/src/models");
    for file in std::fs::read_dir(folder).expect("the models") {
        let source = std::fs::read_to_string(file.expect("a file").path()).expect("a source");
        let types = source.lines().filter_map(|line| {
            let name = line
                .strip_prefix("pub struct ")
                .or_else(|| line.strip_prefix("pub enum "))?;
            name.split(|letter: char| !letter.is_alphanumeric()).next()
        });
        declared.extend(types.map(str::to_owned));
    }
    declared.sort();
    let drawn = NAMES.iter().filter_map(|name| name.split([' ', '<']).next());
    assert_eq!(drawn.collect::<Vec<_>>(), declared);
}

#[test]
fn valid_documents_are_written_back_equal() {
    each_valid(&mut seeded());
    let mut log = std::io::stderr();
    writeln!(
        log,
        "{} models, {DOCUMENTS} valid documents of each are written back equal",
        NAMES.len()
    )
    .expect("a line");
}

fn valid_documents<T: DeserializeOwned + Serialize + HasSchema + PartialEq + Debug>(rng: &mut Rng) {
    for _ in 0..DOCUMENTS {
        let mut draw = Draw::new(rng);
        draw.longest = LONGEST;
        let document = draw.document(T::SCHEMA);
        let Printed { text, planted } = print(&document, rng);
        assert_eq!(planted, []);
        let read: T = from_str(&text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", type_name::<T>()));
        let written = serde_json::to_string(&read).expect("JSON");
        assert_eq!(from_str::<T>(&written).expect(&written), read, "{text}");
        let wire = serde_json::to_string(&Wire(&read)).expect("JSON");
        assert_eq!(from_str::<T>(&wire).expect(&wire), read, "{text}");

        // A key that is passed over may have a value that no `Value` holds.
        let Ok(given) = serde_json::from_str::<Value>(&text) else {
            continue;
        };
        let mut difference = Difference::default();
        difference.compare("", &given, &serde_json::from_str(&written).expect("JSON"));
        // What is an alias is written as what it stands for.
        difference.lost.retain(|pointer| !is_alias(given.pointer(pointer)));
        assert!(difference.lost.is_empty(), "{:?}\n{text}\n{written}", difference.lost);
        // The keys that no model has.
        difference
            .left_out
            .retain(|pointer| !UNKNOWN.iter().any(|key| pointer.ends_with(key)) && !BESIDE.contains(&&**pointer));
        assert!(
            difference.left_out.is_empty(),
            "{:?}\n{text}\n{written}",
            difference.left_out
        );
    }
}

/// The keys that are drawn where any may stand.
const UNKNOWN: [&str; 3] = ["zzz/~ü", "\"qqq\"", "漢字\n"];

/// Those beside the two of an event's payload, where it stands alone.
const BESIDE: [&str; 2] = ["/k0", "/k1"];

fn is_alias(value: Option<&Value>) -> bool {
    let aliases = [
        "subscription_item",
        "waitlistEntry",
        "facebook_account",
        "google_account",
    ];
    value
        .and_then(Value::as_str)
        .is_some_and(|object| aliases.contains(&object))
}

#[test]
fn a_report_says_exactly_what_was_broken() {
    let violations = each_broken(&mut seeded());
    let mut log = std::io::stderr();
    writeln!(
        log,
        "{} models, {DOCUMENTS} broken documents of each are refused for the {violations} violations that were planted",
        NAMES.len()
    )
    .expect("a line");
}

fn broken_documents<T: DeserializeOwned + HasSchema + Debug>(rng: &mut Rng) -> usize {
    let (mut broken, mut violations) = (0, 0);
    while broken < DOCUMENTS {
        let mut draw = Draw::new(rng);
        draw.longest = LONGEST;
        let mut document = draw.document(T::SCHEMA);
        if T::SCHEMA.kind() == SchemaKind::OneOf {
            // An object would be read as another of its types.
            draw.break_inside(&mut document);
        } else {
            draw.break_some(&mut document);
        }
        let Printed { text, mut planted } = print(&document, rng);
        if planted.is_empty() {
            from_str::<T>(&text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", type_name::<T>()));
            continue;
        }
        broken += 1;
        violations += planted.len();
        let error = from_str::<T>(&text).expect_err(&text);
        assert_eq!(error.is_truncated(), planted.len() > 100);
        planted.truncate(100);
        assert_eq!(reported(&error), planted, "{}\n{text}\n{error}", type_name::<T>());
        let shown = error.to_string();
        assert!(!shown.contains([PUBLIC, SECRET]), "{text}\n{shown}");
    }
    violations
}
