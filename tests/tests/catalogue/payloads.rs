//! Payloads that others have collected, from documentation, tests and generated examples: what is valid by Clerk's
//! document is read and written back equal, and of the rest the report names what `fixtures/payloads.txt` says.
//!
//! They do not belong to the project. They are looked for next to the workspace, or where `CLERK_PAYLOADS` says.

use crate::difference::Difference;
use clerk_models::models::Object;
use clerk_models::models::{
    ActorToken, AgentTask, AllowlistIdentifier, ApiKey, BlocklistIdentifier, ClerkError, ClerkErrors,
    ClerkIdpOauthAccessToken, Client, CnameTarget, Cookies, DeletedObject, Domain, Email, EmailAddress,
    EnterpriseConnection, Event, ExternalAccount, IdentificationLink, Instance, InstanceRestrictions, Invitation, Jwk,
    JwtTemplate, List, Machine, MachineScope, MachineToMachineToken, OAuthApplication, Organization,
    OrganizationDomain, OrganizationInvitation, OrganizationInvitationPublicOrganizationData, OrganizationMembership,
    OrganizationMembershipPublicUserData, OrganizationSettings, Passkey, Permission, PhoneNumber, ProxyCheck,
    RedirectUrl, Role, SamlAccount, SamlAccountConnection, SamlAttributeMapping, SamlConnection, Session,
    SessionActivity, SessionTask, SignInToken, SignUp, SignUpVerifications, SmsMessage, SvixUrl, Template,
    TestingToken, Token, TotalCount, User, Verification, VerificationAdmin, VerificationPasskey, WaitlistEntry,
    Web3Wallet,
};
use clerk_models::{HasSchema, OAuthAccessToken, ValidationError, ViolationCode, Wire, from_str};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

/// What the report names of each payload that is not read: `file: code pointer, code pointer`.
const REFUSED: &str = include_str!("../../fixtures/payloads.txt");

/// Keys of valid payloads that the document does not have, by the schema that they are valid by.
const UNDECLARED: &[(&str, &str)] = &[
    ("ClerkErrors", "/status"),
    ("EnterpriseConnection", "/data/saml_connection/idp_certificate"),
    (
        "EnterpriseConnection",
        "/data/saml_connection/idp_certificate_expires_at",
    ),
    (
        "EnterpriseConnection",
        "/data/saml_connection/idp_certificate_issued_at",
    ),
    ("EnterpriseConnection", "/saml_connection/idp_certificate"),
    ("EnterpriseConnection", "/saml_connection/idp_certificate_expires_at"),
    ("EnterpriseConnection", "/saml_connection/idp_certificate_issued_at"),
    // Of another API of Clerk's; its domains are read as those of this one.
    ("PlatformDomainResponse", "/data/created_at"),
    ("PlatformDomainResponse", "/data/is_provider_domain"),
    ("PlatformDomainResponse", "/data/updated_at"),
];

#[test]
#[cfg_attr(not(clerk_payloads), ignore = "the collected payloads are not here: see `build.rs`")]
fn collected_payloads() {
    let mut log = std::io::stderr();
    let folder = Path::new(option_env!("CLERK_PAYLOADS_FOLDER").unwrap_or_default());
    let index = std::fs::read_to_string(folder.join("index.json")).expect("the index");
    let index: Vec<Payload> = serde_json::from_str::<Vec<Value>>(&index)
        .expect("an array")
        .iter()
        .map(Payload::new)
        .collect();
    let refused: BTreeMap<&str, &str> = REFUSED.lines().filter_map(|line| line.split_once(": ")).collect();

    let mut counts = BTreeMap::<(&str, &str), usize>::new();
    let mut wrong = String::new();
    let mut undeclared = BTreeSet::new();
    let mut untold = Vec::new();
    for payload in &index {
        let text = std::fs::read_to_string(folder.join(&payload.file)).expect("a payload");
        let given: Value = serde_json::from_str(&text).expect("JSON");
        let Some(written) = read(payload, &text, &given) else {
            untold.push(&*payload.file);
            continue;
        };
        is_the_same_object(payload, &text, &given, &written);
        let outcome = match &written {
            Ok(written) => {
                let mut difference = Difference::default();
                difference.compare("", &given, written);
                if !difference.lost.is_empty() {
                    writeln!(wrong, "{}: lost {:?}", payload.file, difference.lost).expect("text");
                }
                if payload.is_valid() {
                    let keys = difference.left_out.iter().map(|pointer| without_indices(pointer));
                    undeclared.extend(keys.map(|key| (payload.name(), key)));
                }
                "read"
            }
            Err(error) => {
                for violation in error.violations() {
                    let is_absent = given.pointer(violation.pointer().as_str()).is_none();
                    let says_so = violation.code() == ViolationCode::MissingField;
                    assert_eq!(is_absent, says_so, "{}: {violation}", payload.file);
                }
                "refused"
            }
        };
        let pinned = refused.get(&*payload.file).copied();
        let said = written.err().map(|error| said(&error));
        if said.as_deref() != pinned {
            let said = said.unwrap_or_else(|| "nothing".to_owned());
            writeln!(wrong, "{}: {said}", payload.file).expect("text");
        }
        let sort = if payload.is_valid() {
            "valid"
        } else {
            "not known as valid"
        };
        *counts.entry((sort, "all")).or_default() += 1;
        *counts.entry((sort, outcome)).or_default() += 1;
    }
    for ((sort, outcome), count) in &counts {
        writeln!(log, "payloads, {sort}, {outcome}: {count}").expect("a line");
    }
    writeln!(log, "payloads of no model: {untold:?}").expect("a line");
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(counts.get(&("valid", "refused")), None);
    assert_eq!(
        undeclared,
        UNDECLARED
            .iter()
            .map(|(schema, key)| (*schema, (*key).to_owned()))
            .collect()
    );
}

struct Payload {
    file: String,
    kind: String,
    shape: String,
    schema: String,
    stat: String,
}

impl Payload {
    fn new(entry: &Value) -> Self {
        let text = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        Payload {
            file: text("file"),
            kind: text("kind"),
            shape: text("shape"),
            schema: text("schema"),
            stat: text("stat"),
        }
    }

    fn is_valid(&self) -> bool {
        self.stat == "VALID"
    }

    /// Where the index names no schema, what the file is called by.
    fn name(&self) -> &str {
        let inner = self.schema.trim_end_matches("[]");
        let inner = inner.strip_prefix("{data:").unwrap_or(inner);
        let inner = inner
            .strip_suffix(",total_count}")
            .unwrap_or(inner)
            .trim_end_matches("[]");
        match inner {
            "" if self.shape == "camelCase SDK" => {
                let name = self.file.rsplit('/').next().unwrap_or_default();
                match name.split_once("__").map_or(name, |(name, _)| name) {
                    "obj" => name.trim_end_matches(".json"),
                    _ if self.kind == "errors" => "ClerkErrors",
                    stem => stem,
                }
            }
            "" if self.kind == "list_of_untyped" => self.file.trim_end_matches(".json"),
            "" => &self.kind,
            inner if inner.starts_with("inline:") && inner.contains("/api_keys") => "ApiKey",
            inner if inner.starts_with("inline:") => "ClerkIdpOauthAccessToken",
            inner if inner.starts_with("x-webhooks:") => "Event",
            inner => inner,
        }
    }
}

type Read = Result<Value, ValidationError>;

/// Reads a payload by the model that the index names, and reports how it is written.
/// None where no model is meant.
fn read(payload: &Payload, text: &str, given: &Value) -> Option<Read> {
    macro_rules! table {
        ($($model:ty: $($name:literal)|+),* $(,)?) => {
            match payload.name() {
                $($($name)|+ => by::<$model>(payload, text, given),)*
                _ => return None,
            }
        };
    }
    Some(table! {
        ActorToken: "ActorToken" | "actortoken",
        AgentTask: "AgentTask",
        AllowlistIdentifier: "AllowlistIdentifier" | "allowlistidentifier",
        ApiKey: "ApiKey" | "obj__docs_4" | "obj__docs_5" | "obj__js",
        BlocklistIdentifier: "BlocklistIdentifier" | "blocklistidentifiers",
        ClerkError: "clerkerror",
        ClerkErrors: "ClerkErrors",
        ClerkIdpOauthAccessToken: "ClerkIdpOauthAccessToken",
        Client: "Client" | "client" | "obj__node",
        CnameTarget: "cnametarget",
        Cookies: "Cookies" | "cookies",
        DeletedObject: "DeletedObject" | "deletedobject" | "deletedobject_deleted",
        Domain: "Domain" | "PlatformDomainResponse" | "domain" | "domains",
        Email: "email",
        EmailAddress: "EmailAddress" | "emailaddress",
        EnterpriseConnection: "EnterpriseConnection",
        Event: "Event",
        ExternalAccount: "ExternalAccountWithVerification" | "externalaccountwithverification",
        IdentificationLink: "identificationlink",
        Instance: "instance",
        InstanceRestrictions: "InstanceRestrictions" | "instancerestrictions",
        Invitation: "Invitation" | "invitation" | "invitationrevoked" | "waitlistentryinvitation" | "obj__node_5",
        Jwk: "jwksecdsaprivatekey" | "jwksecdsapublickey" | "jwksed25519privatekey" | "jwksed25519publickey"
            | "jwksrsaprivatekey" | "jwksrsapublickey" | "jwkssymmetrickey",
        JwtTemplate: "JWTTemplate" | "jwttemplate",
        Machine: "MachineWithoutScopedMachines",
        MachineScope: "MachineScope",
        MachineToMachineToken: "obj__docs_6",
        OAuthAccessToken: "OAuthAccessToken" | "oauthaccesstoken" | "lists/list_of_untyped__go_2",
        OAuthApplication: "oauthapplication" | "oauthapplications" | "oauthapplicationwithsecret",
        Object: "accountless_application" | "accountlessapplication",
        Organization: "Organization" | "organizantion" | "organization" | "organizations" | "organizationwithlogo"
            | "organizationmembershiporganization",
        OrganizationDomain: "organizationdomain" | "organizationdomains",
        OrganizationInvitation: "OrganizationInvitationWithPublicOrganizationData" | "organizationinvitation"
            | "organizationinvitations" | "organizationinvitationwithpublicorganizationdata"
            | "organizationinvitationswithpublicorganizationdata",
        OrganizationInvitationPublicOrganizationData: "organizationinvitationpublicorganizationdata",
        OrganizationMembership: "OrganizationMembership" | "organizationmembership" | "organizationmemberships"
            | "lists/list_of_untyped__go",
        OrganizationMembershipPublicUserData: "organizationmembershippublicuserdata",
        OrganizationSettings: "OrganizationSettings" | "organizationsettings",
        Passkey: "schemaspasskey",
        Permission: "Permission",
        PhoneNumber: "PhoneNumber" | "phonenumber",
        ProxyCheck: "ProxyCheck" | "proxycheck",
        RedirectUrl: "RedirectURL" | "redirecturl",
        Role: "Role",
        SamlAccount: "samlaccount",
        SamlAccountConnection: "samlconnectionsamlconnection",
        SamlAttributeMapping: "samlconnectionattributemapping",
        SamlConnection: "SAMLConnection" | "samlconnections" | "schemassamlconnection" | "obj__docs" | "obj__docs_2"
            | "obj__docs_3",
        Session: "Session" | "session" | "obj__node_3" | "obj__node_4",
        SessionActivity: "sessionactivityresponse",
        SessionTask: "sessiontask",
        SignInToken: "SignInToken" | "signintoken",
        SignUp: "signup",
        SignUpVerifications: "signupverifications",
        SmsMessage: "sms_message",
        SvixUrl: "svixurl",
        Template: "Template",
        TestingToken: "TestingToken" | "testingtoken",
        Token: "Token" | "token",
        TotalCount: "TotalCount" | "totalcount",
        User: "User" | "user",
        Verification: "googleonetap" | "saml" | "verificationotp" | "web3signature",
        VerificationAdmin: "verification_admin",
        VerificationPasskey: "verification_passkey",
        WaitlistEntry: "WaitlistEntry" | "waitlistentries" | "waitlistentry",
        Web3Wallet: "web3wallet",
    })
}

fn by<T: DeserializeOwned + Serialize + HasSchema>(payload: &Payload, text: &str, given: &Value) -> Read {
    let is_page = ["total_count", "totalCount"].iter().any(|key| given.get(key).is_some());
    if given.is_array() || (is_page && given.get("data").is_some()) {
        return written::<List<T>>(payload, text);
    }
    written::<T>(payload, text)
}

/// Whatever says what it is, is read as the same by the union of all objects.
fn is_the_same_object(payload: &Payload, text: &str, given: &Value, read: &Read) {
    let told = given.get("object").is_some_and(Value::is_string) && payload.name() != "Event";
    let misnamed = given["object"] == "organizantion";
    if told && !misnamed && payload.schema != "DeletedObject" {
        // Events alone have e-mails and text messages.
        let expected = match payload.name() {
            "email" | "sms_message" => &Ok(given.clone()),
            _ => read,
        };
        assert_eq!(&written::<Object>(payload, text), expected, "{}", payload.file);
    }
}

/// How the payload is written, in the case that it has itself.
fn written<T: DeserializeOwned + Serialize + HasSchema>(payload: &Payload, text: &str) -> Read {
    let value: T = from_str(text)?;
    let written = match &*payload.shape {
        "camelCase SDK" => serde_json::to_value(&value),
        _ => serde_json::to_value(Wire(&value)),
    };
    Ok(written.expect("JSON"))
}

/// In the words of `fixtures/payloads.txt`.
fn said(error: &ValidationError) -> String {
    let violations = error.violations().iter();
    let said: Vec<String> = violations
        .map(|violation| {
            format!("{} {}", violation.code(), violation.pointer())
                .trim_end()
                .to_owned()
        })
        .collect();
    said.join(", ")
}

/// The names on the way to a place.
fn without_indices(pointer: &str) -> String {
    let is_index = |name: &str| name.parse::<usize>().is_ok();
    let names = pointer.split('/').filter(|name| !is_index(name));
    names.collect::<Vec<_>>().join("/")
}
