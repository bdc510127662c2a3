//! The union of all objects.

use super::{
    ActorToken, AdminPortalLinkToken, AgentTask, AllowlistIdentifier, ApiKey, BillingPaymentAttempt, BillingStatement,
    BillingStatementGroup, BlocklistIdentifier, ClerkIdpOauthAccessToken, Client, CommerceDiscountRedemption,
    CommercePayer, CommercePaymentMethod, CommercePaymentSource, CommercePlan, CommercePrice, CommercePriceTransition,
    CommerceSubscription, CommerceSubscriptionItem, Cookies, DeletedObject, Directory, DirectoryGroupRoleMapping,
    Domain, EmailAddress, EnterpriseAccount, EnterpriseConnection, ExternalAccount, Feature, Instance,
    InstanceCommunication, InstanceProtect, InstanceRestrictions, InstanceSettings, Invitation, JwtTemplate, Machine,
    MachineScope, MachineSecretKey, MachineToMachineToken, OAuthAccessToken, OAuthApplication,
    OAuthApplicationSettings, Organization, OrganizationDomain, OrganizationInvitation, OrganizationMembership,
    OrganizationSettings, Passkey, Permission, PhoneNumber, ProxyCheck, RedirectUrl, Role, RoleSet, RoleSetItem,
    RoleSetMigration, SamlAccount, SamlConnection, ScimDirectory, ScimGroupRoleMapping, Session, SignInToken, SignUp,
    Template, TestingToken, Token, TotalCount, TrustedDevice, User, VerificationAdmin, VerificationEmailLink,
    VerificationFromOauth, VerificationGoogleOneTap, VerificationOauth, VerificationOtp, VerificationPasskey,
    VerificationSaml, VerificationScim, VerificationTicket, VerificationWeb3, WaitlistEntry, Web3Wallet,
};
use crate::dispatch::{Members, Peek};
use crate::{ClerkModel, Metadata};

/// Any object of Clerk's Backend API, by its `object`; one with `"deleted": true` is what is left of a deleted thing.
///
/// Nothing is lost of an object that is not listed.
///
/// ```
/// use clerk_models::models::Object;
///
/// let json = r#"{"object": "total_count", "total_count": 7}"#;
/// assert!(matches!(clerk_models::from_str(json)?, Object::TotalCount(count) if count.total_count == 7));
///
/// let json = r#"{"object":"satellite","orbit":3}"#;
/// let unknown: Object = clerk_models::from_str(json)?;
/// assert!(matches!(&unknown, Object::Other(object) if object["orbit"] == 3));
///
/// let deleted: Object = clerk_models::from_str(r#"{"object": "user", "id": "user_1", "deleted": true}"#)?;
/// assert!(matches!(deleted, Object::Deleted(_)));
/// # Ok::<(), clerk_models::ValidationError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Object {
    /// What is left of a deleted thing.
    Deleted(DeletedObject),
    /// `actor_token`
    ActorToken(Box<ActorToken>),
    /// `admin_portal_link_token`
    AdminPortalLinkToken(Box<AdminPortalLinkToken>),
    /// `agent_task`
    AgentTask(Box<AgentTask>),
    /// `allowlist_identifier`
    AllowlistIdentifier(Box<AllowlistIdentifier>),
    /// `api_key`
    ApiKey(Box<ApiKey>),
    /// `commerce_payment`
    BillingPaymentAttempt(Box<BillingPaymentAttempt>),
    /// `commerce_statement`
    BillingStatement(Box<BillingStatement>),
    /// `commerce_statement_group`
    BillingStatementGroup(Box<BillingStatementGroup>),
    /// `blocklist_identifier`
    BlocklistIdentifier(Box<BlocklistIdentifier>),
    /// `clerk_idp_oauth_access_token`
    ClerkIdpOauthAccessToken(Box<ClerkIdpOauthAccessToken>),
    /// `client`
    Client(Box<Client>),
    /// `commerce_discount_redemption`
    CommerceDiscountRedemption(Box<CommerceDiscountRedemption>),
    /// `commerce_payer`
    CommercePayer(Box<CommercePayer>),
    /// `commerce_payment_method`
    CommercePaymentMethod(Box<CommercePaymentMethod>),
    /// `commerce_source`
    CommercePaymentSource(Box<CommercePaymentSource>),
    /// `commerce_plan`
    CommercePlan(Box<CommercePlan>),
    /// `commerce_price`
    CommercePrice(Box<CommercePrice>),
    /// `commerce_price_transition`
    CommercePriceTransition(Box<CommercePriceTransition>),
    /// `commerce_subscription`
    CommerceSubscription(Box<CommerceSubscription>),
    /// `commerce_subscription_item`
    CommerceSubscriptionItem(Box<CommerceSubscriptionItem>),
    /// `cookies`
    Cookies(Box<Cookies>),
    /// `directory`
    Directory(Box<Directory>),
    /// `directory_group_role_mapping`
    DirectoryGroupRoleMapping(Box<DirectoryGroupRoleMapping>),
    /// `domain`
    Domain(Box<Domain>),
    /// `email_address`
    EmailAddress(Box<EmailAddress>),
    /// `enterprise_account`
    EnterpriseAccount(Box<EnterpriseAccount>),
    /// `enterprise_connection`
    EnterpriseConnection(Box<EnterpriseConnection>),
    /// `external_account` or `facebook_account` or `google_account`
    ExternalAccount(Box<ExternalAccount>),
    /// `feature`
    Feature(Box<Feature>),
    /// `instance`
    Instance(Box<Instance>),
    /// `instance_communication`
    InstanceCommunication(Box<InstanceCommunication>),
    /// `instance_protect`
    InstanceProtect(Box<InstanceProtect>),
    /// `instance_restrictions`
    InstanceRestrictions(Box<InstanceRestrictions>),
    /// `instance_settings`
    InstanceSettings(Box<InstanceSettings>),
    /// `invitation`
    Invitation(Box<Invitation>),
    /// `jwt_template`
    JwtTemplate(Box<JwtTemplate>),
    /// `machine`
    Machine(Box<Machine>),
    /// `machine_scope`
    MachineScope(Box<MachineScope>),
    /// `machine_secret_key`
    MachineSecretKey(Box<MachineSecretKey>),
    /// `machine_to_machine_token`
    MachineToMachineToken(Box<MachineToMachineToken>),
    /// `oauth_access_token`
    OAuthAccessToken(Box<OAuthAccessToken>),
    /// `oauth_application`
    OAuthApplication(Box<OAuthApplication>),
    /// `oauth_application_settings`
    OAuthApplicationSettings(Box<OAuthApplicationSettings>),
    /// `organization`
    Organization(Box<Organization>),
    /// `organization_domain`
    OrganizationDomain(Box<OrganizationDomain>),
    /// `organization_invitation`
    OrganizationInvitation(Box<OrganizationInvitation>),
    /// `organization_membership`
    OrganizationMembership(Box<OrganizationMembership>),
    /// `organization_settings`
    OrganizationSettings(Box<OrganizationSettings>),
    /// `passkey`
    Passkey(Box<Passkey>),
    /// `permission`
    Permission(Box<Permission>),
    /// `phone_number`
    PhoneNumber(Box<PhoneNumber>),
    /// `proxy_check`
    ProxyCheck(Box<ProxyCheck>),
    /// `redirect_url`
    RedirectUrl(Box<RedirectUrl>),
    /// `role`
    Role(Box<Role>),
    /// `role_set`
    RoleSet(Box<RoleSet>),
    /// `role_set_item`
    RoleSetItem(Box<RoleSetItem>),
    /// `role_set_migration`
    RoleSetMigration(Box<RoleSetMigration>),
    /// `saml_account`
    SamlAccount(Box<SamlAccount>),
    /// `saml_connection`
    SamlConnection(Box<SamlConnection>),
    /// `scim_directory`
    ScimDirectory(Box<ScimDirectory>),
    /// `scim_group_role_mapping`
    ScimGroupRoleMapping(Box<ScimGroupRoleMapping>),
    /// `session`
    Session(Box<Session>),
    /// `sign_in_token`
    SignInToken(Box<SignInToken>),
    /// `sign_up_attempt`
    SignUp(Box<SignUp>),
    /// `template`
    Template(Box<Template>),
    /// `testing_token`
    TestingToken(Box<TestingToken>),
    /// `token`
    Token(Box<Token>),
    /// `total_count`
    TotalCount(Box<TotalCount>),
    /// `trusted_device`
    TrustedDevice(Box<TrustedDevice>),
    /// `user`
    User(Box<User>),
    /// `verification_admin`
    VerificationAdmin(Box<VerificationAdmin>),
    /// `verification_email_link`
    VerificationEmailLink(Box<VerificationEmailLink>),
    /// `verification_from_oauth`
    VerificationFromOauth(Box<VerificationFromOauth>),
    /// `verification_google_one_tap`
    VerificationGoogleOneTap(Box<VerificationGoogleOneTap>),
    /// `verification_oauth`
    VerificationOauth(Box<VerificationOauth>),
    /// `verification_otp`
    VerificationOtp(Box<VerificationOtp>),
    /// `verification_passkey`
    VerificationPasskey(Box<VerificationPasskey>),
    /// `verification_saml`
    VerificationSaml(Box<VerificationSaml>),
    /// `verification_scim`
    VerificationScim(Box<VerificationScim>),
    /// `verification_ticket`
    VerificationTicket(Box<VerificationTicket>),
    /// `verification_web3`
    VerificationWeb3(Box<VerificationWeb3>),
    /// `waitlist_entry`
    WaitlistEntry(Box<WaitlistEntry>),
    /// `web3_wallet`
    Web3Wallet(Box<Web3Wallet>),
    /// One that is not listed.
    Other(Metadata),
}

crate::dispatch! {
    Object {
        Deleted(DeletedObject) if |it| it.get("deleted") == Some(&Peek::Boolean(true)),
        ActorToken(Box<ActorToken>) if is::<ActorToken>,
        AdminPortalLinkToken(Box<AdminPortalLinkToken>) if is::<AdminPortalLinkToken>,
        AgentTask(Box<AgentTask>) if is::<AgentTask>,
        AllowlistIdentifier(Box<AllowlistIdentifier>) if is::<AllowlistIdentifier>,
        ApiKey(Box<ApiKey>) if is::<ApiKey>,
        BillingPaymentAttempt(Box<BillingPaymentAttempt>) if is::<BillingPaymentAttempt>,
        BillingStatement(Box<BillingStatement>) if is::<BillingStatement>,
        BillingStatementGroup(Box<BillingStatementGroup>) if is::<BillingStatementGroup>,
        BlocklistIdentifier(Box<BlocklistIdentifier>) if is::<BlocklistIdentifier>,
        ClerkIdpOauthAccessToken(Box<ClerkIdpOauthAccessToken>) if is::<ClerkIdpOauthAccessToken>,
        Client(Box<Client>) if is::<Client>,
        CommerceDiscountRedemption(Box<CommerceDiscountRedemption>) if is::<CommerceDiscountRedemption>,
        CommercePayer(Box<CommercePayer>) if is::<CommercePayer>,
        CommercePaymentMethod(Box<CommercePaymentMethod>) if is::<CommercePaymentMethod>,
        CommercePaymentSource(Box<CommercePaymentSource>) if is::<CommercePaymentSource>,
        CommercePlan(Box<CommercePlan>) if is::<CommercePlan>,
        CommercePrice(Box<CommercePrice>) if is::<CommercePrice>,
        CommercePriceTransition(Box<CommercePriceTransition>) if is::<CommercePriceTransition>,
        CommerceSubscription(Box<CommerceSubscription>) if is::<CommerceSubscription>,
        CommerceSubscriptionItem(Box<CommerceSubscriptionItem>) if is::<CommerceSubscriptionItem>,
        Cookies(Box<Cookies>) if is::<Cookies>,
        Directory(Box<Directory>) if is::<Directory>,
        DirectoryGroupRoleMapping(Box<DirectoryGroupRoleMapping>) if is::<DirectoryGroupRoleMapping>,
        Domain(Box<Domain>) if is::<Domain>,
        EmailAddress(Box<EmailAddress>) if is::<EmailAddress>,
        EnterpriseAccount(Box<EnterpriseAccount>) if is::<EnterpriseAccount>,
        EnterpriseConnection(Box<EnterpriseConnection>) if is::<EnterpriseConnection>,
        ExternalAccount(Box<ExternalAccount>) if is::<ExternalAccount>,
        Feature(Box<Feature>) if is::<Feature>,
        Instance(Box<Instance>) if is::<Instance>,
        InstanceCommunication(Box<InstanceCommunication>) if is::<InstanceCommunication>,
        InstanceProtect(Box<InstanceProtect>) if is::<InstanceProtect>,
        InstanceRestrictions(Box<InstanceRestrictions>) if is::<InstanceRestrictions>,
        InstanceSettings(Box<InstanceSettings>) if is::<InstanceSettings>,
        Invitation(Box<Invitation>) if is::<Invitation>,
        JwtTemplate(Box<JwtTemplate>) if is::<JwtTemplate>,
        Machine(Box<Machine>) if is::<Machine>,
        MachineScope(Box<MachineScope>) if is::<MachineScope>,
        MachineSecretKey(Box<MachineSecretKey>) if is::<MachineSecretKey>,
        MachineToMachineToken(Box<MachineToMachineToken>) if is::<MachineToMachineToken>,
        OAuthAccessToken(Box<OAuthAccessToken>) if is::<OAuthAccessToken>,
        OAuthApplication(Box<OAuthApplication>) if is::<OAuthApplication>,
        OAuthApplicationSettings(Box<OAuthApplicationSettings>) if is::<OAuthApplicationSettings>,
        Organization(Box<Organization>) if is::<Organization>,
        OrganizationDomain(Box<OrganizationDomain>) if is::<OrganizationDomain>,
        OrganizationInvitation(Box<OrganizationInvitation>) if is::<OrganizationInvitation>,
        OrganizationMembership(Box<OrganizationMembership>) if is::<OrganizationMembership>,
        OrganizationSettings(Box<OrganizationSettings>) if is::<OrganizationSettings>,
        Passkey(Box<Passkey>) if is::<Passkey>,
        Permission(Box<Permission>) if is::<Permission>,
        PhoneNumber(Box<PhoneNumber>) if is::<PhoneNumber>,
        ProxyCheck(Box<ProxyCheck>) if is::<ProxyCheck>,
        RedirectUrl(Box<RedirectUrl>) if is::<RedirectUrl>,
        Role(Box<Role>) if is::<Role>,
        RoleSet(Box<RoleSet>) if is::<RoleSet>,
        RoleSetItem(Box<RoleSetItem>) if is::<RoleSetItem>,
        RoleSetMigration(Box<RoleSetMigration>) if is::<RoleSetMigration>,
        SamlAccount(Box<SamlAccount>) if is::<SamlAccount>,
        SamlConnection(Box<SamlConnection>) if is::<SamlConnection>,
        ScimDirectory(Box<ScimDirectory>) if is::<ScimDirectory>,
        ScimGroupRoleMapping(Box<ScimGroupRoleMapping>) if is::<ScimGroupRoleMapping>,
        Session(Box<Session>) if is::<Session>,
        SignInToken(Box<SignInToken>) if is::<SignInToken>,
        SignUp(Box<SignUp>) if is::<SignUp>,
        Template(Box<Template>) if is::<Template>,
        TestingToken(Box<TestingToken>) if is::<TestingToken>,
        Token(Box<Token>) if is::<Token>,
        TotalCount(Box<TotalCount>) if is::<TotalCount>,
        TrustedDevice(Box<TrustedDevice>) if is::<TrustedDevice>,
        User(Box<User>) if is::<User>,
        VerificationAdmin(Box<VerificationAdmin>) if is::<VerificationAdmin>,
        VerificationEmailLink(Box<VerificationEmailLink>) if is::<VerificationEmailLink>,
        VerificationFromOauth(Box<VerificationFromOauth>) if is::<VerificationFromOauth>,
        VerificationGoogleOneTap(Box<VerificationGoogleOneTap>) if is::<VerificationGoogleOneTap>,
        VerificationOauth(Box<VerificationOauth>) if is::<VerificationOauth>,
        VerificationOtp(Box<VerificationOtp>) if is::<VerificationOtp>,
        VerificationPasskey(Box<VerificationPasskey>) if is::<VerificationPasskey>,
        VerificationSaml(Box<VerificationSaml>) if is::<VerificationSaml>,
        VerificationScim(Box<VerificationScim>) if is::<VerificationScim>,
        VerificationTicket(Box<VerificationTicket>) if is::<VerificationTicket>,
        VerificationWeb3(Box<VerificationWeb3>) if is::<VerificationWeb3>,
        WaitlistEntry(Box<WaitlistEntry>) if is::<WaitlistEntry>,
        Web3Wallet(Box<Web3Wallet>) if is::<Web3Wallet>,
        Other(Metadata),
    }
}

/// Whether the object says that it is this one.
fn is<T: ClerkModel>(members: &Members<'_>) -> bool {
    says(members, T::TAG, T::OBJECTS)
}

fn says(members: &Members<'_>, tag: &str, objects: &[&str]) -> bool {
    matches!(members.get(tag), Some(Peek::String(name)) if objects.contains(&&**name))
}
