//! Payloads that only webhook events carry: messages sent, billing events, session events.

use super::Timestamp;
use super::{
    DeletedObject, Organization, OrganizationDomain, OrganizationInvitationPublicOrganizationData,
    OrganizationInvitationPublicUserData, OrganizationMembership, Permission, Role, SessionActivity, User,
    WaitlistEntry,
};
use crate::{ClerkModel, Metadata, Secret};

/// An e-mail that Clerk made for a user, met in `email.created` events.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "email", crate = crate)]
pub struct Email {
    /// The e-mail's own ID.
    pub id: String,
    /// The slug of the template it was made from, such as `verification_code`. None without a template.
    /// Older payloads lack it.
    pub slug: Option<String>,
    /// The local part of the sender's address.
    pub from_email_name: String,
    /// The local part of the address for replies. None if replies have no address of their own.
    pub reply_to_email_name: Option<String>,
    /// The address to which it goes.
    pub to_email_address: Option<String>,
    /// The ID of the recipient's e-mail address. None if no user has it yet.
    pub email_address_id: Option<String>,
    /// The recipient's user ID. None if it goes to no user.
    pub user_id: Option<String>,
    /// The subject line.
    pub subject: Option<String>,
    /// The text as HTML.
    pub body: Option<String>,
    /// The text without markup. None if there is only HTML.
    pub body_plain: Option<String>,
    /// How far the delivery is, such as `queued`.
    pub status: Option<String>,
    /// The values that were put into the template, by name. Older payloads lack it.
    pub data: Option<Metadata>,
    /// Whether Clerk sends it; if not, the application has to. Older payloads lack it.
    pub delivered_by_clerk: Option<bool>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A text message that Clerk made for a user, met in `sms.created` events.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "sms_message", crate = crate)]
pub struct SmsMessage {
    /// The text message's own ID.
    pub id: String,
    /// The slug of the template it was made from. None without a template.
    pub slug: Option<String>,
    /// The number from which it is sent.
    pub from_phone_number: String,
    /// The number to which it goes.
    pub to_phone_number: String,
    /// The ID of the recipient's phone number. None if no user has it yet.
    pub phone_number_id: Option<String>,
    /// The recipient's user ID. None if it goes to no user.
    pub user_id: Option<String>,
    /// The text that is sent.
    pub message: String,
    /// How far the delivery is, such as `queued`.
    pub status: String,
    /// The values that were put into the template, by name. Older payloads lack it.
    pub data: Option<Metadata>,
    /// Whether Clerk sends it; if not, the application has to. Older payloads lack it.
    pub delivered_by_clerk: Option<bool>,
    /// When the text message was created. The API description has this key; its example, `created_at`.
    pub created_at_ms: Option<Timestamp>,
    /// When the text message was created, under the key of the example in the API description.
    pub created_at: Option<Timestamp>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An attempt to charge a payer, as webhook events report it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct PaymentAttempt {
    /// The attempt's own ID.
    pub id: String,
    /// The ID of the instance in which the attempt was made.
    pub instance_id: String,
    /// The ID of the payment that was attempted.
    pub payment_id: String,
    /// The ID of the invoice that was to be paid. Deprecated by Clerk. Some events lack it.
    pub invoice_id: Option<String>,
    /// The ID of the statement that shows the payment.
    pub statement_id: String,
    /// The ID of the attempt at the payment gateway.
    pub gateway_external_id: String,
    /// Whether the attempt is under way, paid or failed.
    pub status: PaymentAttemptStatus,
    /// The time when the attempt was created.
    pub created_at: Timestamp,
    /// The time when the attempt was last changed.
    pub updated_at: Timestamp,
    /// When the money was paid. None if it is not paid.
    #[clerk_model(required)]
    pub paid_at: Option<Timestamp>,
    /// When the attempt failed. None if it did not fail.
    #[clerk_model(required)]
    pub failed_at: Option<Timestamp>,
    /// Why the attempt failed. None if it did not fail.
    #[clerk_model(required)]
    pub failed_reason: Option<PaymentFailedReason>,
    /// The date for which the payment is due.
    pub billing_date: Timestamp,
    /// Whether the charge comes from a checkout or from a renewal.
    pub charge_type: PaymentAttemptChargeType,
    /// Who receives the money.
    pub payee: BillingPayee,
    /// Who pays.
    pub payer: PayerEvent,
    /// The sums to be paid.
    pub totals: BillingTotals,
    /// The card or other means by which the payer pays.
    pub payment_source: BillingPaymentSource,
    /// The subscription items that are paid for.
    pub subscription_items: Vec<BillingSubscriptionItem>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A payer's subscription, as webhook events report it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_subscription", crate = crate)]
pub struct SubscriptionEvent {
    /// The subscription's own ID.
    pub id: String,
    /// The state of the subscription.
    pub status: SubscriptionEventStatus,
    /// When the subscription turned active. None if it never was.
    #[clerk_model(required)]
    pub active_at: Option<Timestamp>,
    /// When the subscription was given up. None if it was not.
    #[clerk_model(required)]
    pub canceled_at: Option<Timestamp>,
    /// The time when the subscription was created.
    pub created_at: Timestamp,
    /// When the subscription came to its end. None if it runs on.
    #[clerk_model(required)]
    pub ended_at: Option<Timestamp>,
    /// When a payment became overdue. None if none is.
    #[clerk_model(required)]
    pub past_due_at: Option<Timestamp>,
    /// The time when the subscription was last changed.
    pub updated_at: Timestamp,
    /// The ID of the latest attempt to charge the subscription. None if there was none.
    #[clerk_model(required)]
    pub latest_payment_id: Option<String>,
    /// The ID of the payer who has the subscription.
    pub payer_id: String,
    /// Who pays for the subscription.
    pub payer: PayerEvent,
    /// The ID of the payment source that is charged. None if there is none.
    #[clerk_model(required)]
    pub payment_source_id: Option<String>,
    /// The items of the subscription, each a plan over a stretch of time.
    pub items: Vec<SubscriptionItemEvent>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An item of a subscription, as webhook events report it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_subscription_item", object_alias = "subscription_item", crate = crate)]
pub struct SubscriptionItemEvent {
    /// The subscription item's own ID.
    pub id: String,
    /// The state of the subscription item.
    pub status: SubscriptionItemEventStatus,
    /// Whether the item's free trial is running.
    pub is_free_trial: bool,
    /// The time when the subscription item was created.
    pub created_at: Timestamp,
    /// The time when the subscription item was last changed.
    pub updated_at: Timestamp,
    /// When the item's period starts.
    pub period_start: Timestamp,
    /// When the item's period is over. None for the default plan, which has no end.
    #[clerk_model(required)]
    pub period_end: Option<Timestamp>,
    /// How often the item is billed, such as `month` or `annual`.
    pub interval: String,
    /// The ID of the plan that the item is for. None if it has no plan.
    #[clerk_model(required)]
    pub plan_id: Option<String>,
    /// The plan that the item is for. None if it has no plan.
    #[clerk_model(required)]
    pub plan: Option<SubscriptionItemEventPlan>,
    /// Who pays for the item. None inside a subscription event.
    pub payer: Option<PayerEvent>,
    /// The ID of the subscription to which the item belongs. None inside a subscription event.
    #[clerk_model(required)]
    pub subscription_id: Option<String>,
    /// How many seats the item includes.
    pub seats: Option<BillingSeats>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The user or organization that pays, as webhook events report it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_payer", object_optional, crate = crate)]
pub struct PayerEvent {
    /// The payer's own ID.
    pub id: String,
    /// The paying user's ID, filled only if the payer is a user. Left out, or empty, of the other kind of payer.
    pub user_id: Option<String>,
    /// The first name, filled only if the payer is a user. Left out, or empty, of the other kind of payer.
    pub first_name: Option<String>,
    /// The last name, filled only if the payer is a user. Left out, or empty, of the other kind of payer.
    pub last_name: Option<String>,
    /// The payer's e-mail address.
    pub email: String,
    /// The ID of the organization that pays, filled only if the payer is an organization.
    /// Left out, or empty, of the other kind of payer.
    pub organization_id: Option<String>,
    /// The organization's name, filled only if the payer is an organization.
    /// Left out, or empty, of the other kind of payer.
    pub organization_name: Option<String>,
    /// Where the user's picture or the organization's logo can be loaded.
    pub image_url: String,
    /// The time when the payer was created.
    pub created_at: Option<Timestamp>,
    /// The time when the payer was last changed.
    pub updated_at: Option<Timestamp>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The plan of a subscription item, as webhook events report it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SubscriptionItemEventPlan {
    /// The plan's own ID.
    pub id: String,
    /// The plan's slug, for use in URLs and code.
    pub slug: String,
    /// The name under which the plan is shown.
    pub name: String,
    /// Whether the plan is charged again each period.
    pub is_recurring: bool,
    /// The price of the plan, in the smallest unit of the currency.
    pub amount: i64,
    /// The ISO 4217 code of the price's currency.
    pub currency: String,
    /// What the plan costs per unit, in tiers. None without prices per unit.
    pub unit_prices: Option<Vec<SubscriptionItemEventPlanUnitPrice>>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// What a plan costs per unit, such as per seat, in a webhook event.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SubscriptionItemEventPlanUnitPrice {
    /// What is counted, such as `seats`.
    pub name: String,
    /// How many units make up a block, a count.
    pub block_size: i64,
    /// The tiers of the price, from the lowest block upwards.
    pub tiers: Vec<SubscriptionItemEventPlanUnitPriceTier>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The price of a range of blocks in a webhook event.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct SubscriptionItemEventPlanUnitPriceTier {
    /// The number of the tier's first block.
    pub starts_at_block: i64,
    /// The number of the tier's last block. None if it has no upper end.
    #[clerk_model(required)]
    pub ends_after_block: Option<i64>,
    /// The price of a block, in the smallest unit of the currency.
    pub amount_per_block: i64,
    /// The ISO 4217 code of the tier's currency.
    pub currency: String,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// How many seats a subscription item includes.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingSeats {
    /// The count of seats. None if they are unlimited.
    #[clerk_model(required)]
    pub quantity: Option<i64>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// Why a payment failed.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct PaymentFailedReason {
    /// The kind of failure, such as `card_declined`.
    pub code: String,
    /// The payment processor's own code for why it declined.
    pub decline_code: String,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The receiver of a payment.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingPayee {
    /// The payee's own ID.
    pub id: String,
    /// The payment gateway that the payee uses, such as `stripe`.
    pub gateway_type: String,
    /// The ID of the payee at the payment gateway.
    pub gateway_external_id: String,
    /// The state of the payee's account at the gateway, such as `active`.
    pub gateway_status: String,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A sum of money in a webhook event.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingAmount {
    /// The sum, in the smallest unit of the currency.
    pub amount: i64,
    /// The sum as text for people, such as `$9.50`.
    pub amount_formatted: String,
    /// The ISO 4217 code of the currency, such as `USD`.
    pub currency: String,
    /// The sign of the currency, such as `$`.
    pub currency_symbol: String,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The charge for units of one price, such as seats.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingUnitTotal {
    /// What is counted, such as `seats`.
    pub name: Option<String>,
    /// The price of a unit, in the smallest unit of the currency.
    pub amount: Option<i64>,
    /// The count of units at this price. None if they are unlimited.
    pub quantity: Option<i64>,
    /// The price times the quantity, in the smallest unit of the currency.
    pub total: Option<i64>,
    /// The code of the currency.
    pub currency: Option<String>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The sums of a payment.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingTotals {
    /// The sum before taxes and fees.
    pub subtotal: BillingAmount,
    /// The taxes.
    pub tax_total: BillingAmount,
    /// The sum to be paid, with taxes and fees.
    pub grand_total: BillingAmount,
    /// The charges per unit, such as for seats.
    pub per_unit_totals: Option<Vec<BillingUnitTotal>>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A means of payment, as webhook events report it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingPaymentSource {
    /// The payment source's own ID.
    pub id: String,
    /// The payment gateway that handles the charges, such as `stripe`.
    pub gateway: String,
    /// The ID of the payment source at the gateway.
    pub gateway_external_id: String,
    /// The ID of the account at the gateway. None for some means of payment.
    #[clerk_model(required)]
    pub gateway_external_account_id: Option<String>,
    /// Whether it is a card or a Link account.
    pub payment_method: BillingPaymentSourcePaymentMethod,
    /// Whether the source can be charged or was disconnected.
    pub status: BillingPaymentSourceStatus,
    /// The card's brand, such as `visa`. None if it is no card.
    #[clerk_model(required)]
    pub card_type: Option<String>,
    /// The last four digits on the card. None if it is no card.
    #[clerk_model(required)]
    pub last4: Option<String>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The plan of a subscription item in a payment attempt event.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingPlan {
    /// The plan's own ID.
    pub id: String,
    /// The plan's slug, for use in URLs and code.
    pub slug: String,
    /// The name under which the plan is shown.
    pub name: String,
    /// Whether the plan is charged again each period.
    pub is_recurring: bool,
    /// The price per billing period of the item, in the smallest unit of the currency.
    pub amount: i64,
    /// The ISO 4217 code of the price's currency.
    pub currency: String,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A credit for unused days of a cycle. Deprecated by Clerk. Use `BillingSubscriptionCredits`.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingSubscriptionCredit {
    /// The sum that is credited.
    pub amount: BillingAmount,
    /// The days of the cycle that are left.
    pub cycle_days_remaining: i64,
    /// The length of the cycle in days.
    pub cycle_days_total: i64,
    /// The part of the cycle that is left, a fraction from 0.0 to 1.0.
    pub cycle_remaining_percent: f64,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// Credit from the payer's account that was used for a charge.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingSubscriptionPayerCredit {
    /// How much of the credit the charge used up.
    pub applied_amount: BillingAmount,
    /// How much credit the payer has left afterwards.
    pub remaining_balance: BillingAmount,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The credits that lower the charge for a subscription item.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingSubscriptionCredits {
    /// The credit for unused days of the old plan. None unless the plan changes within a cycle.
    pub proration: Option<BillingSubscriptionCredit>,
    /// The credit from the payer's account. None if the account has no credit.
    pub payer: Option<BillingSubscriptionPayerCredit>,
    /// All credits together.
    pub total: BillingAmount,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An item of a subscription that a payment attempt event reports as paid for.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_subscription_item", object_optional, object_alias = "subscription_item", crate = crate)]
pub struct BillingSubscriptionItem {
    /// The subscription item's own ID.
    pub id: String,
    /// The state of the subscription item.
    pub status: BillingSubscriptionItemStatus,
    /// The time when the subscription item was created. Some events lack it.
    pub created_at: Option<Timestamp>,
    /// The time when the subscription item was last changed. Some events lack it.
    pub updated_at: Option<Timestamp>,
    /// When the item's period starts.
    pub period_start: Timestamp,
    /// When the item's period is over.
    pub period_end: Timestamp,
    /// How often the item is billed. Some events lack it.
    pub interval: Option<BillingSubscriptionItemInterval>,
    /// The ID of the plan that the item is for. None if it has no plan.
    #[clerk_model(required)]
    pub plan_id: Option<String>,
    /// The plan that the item is for. None if it has no plan.
    #[clerk_model(required)]
    pub plan: Option<BillingPlan>,
    /// Who pays for the item.
    pub payer: Option<PayerEvent>,
    /// The ID of the subscription to which the item belongs.
    pub subscription_id: Option<String>,
    /// The credit for unused days. Deprecated by Clerk. Use `credits`.
    pub credit: Option<BillingSubscriptionCredit>,
    /// The credits that lower the item's charge. None without credits.
    pub credits: Option<BillingSubscriptionCredits>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// A session with its user, as webhook events report it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "session", crate = crate)]
pub struct SessionEvent {
    /// The session's own ID.
    pub id: String,
    /// The signed-in user's ID.
    pub user_id: String,
    /// The ID of the client, a browser or device, that holds the session.
    pub client_id: String,
    /// The actor who impersonates the user. None if nobody does.
    pub actor: Option<Metadata>,
    /// The state of the session.
    pub status: SessionEventStatus,
    /// The ID of the organization that was active last. None if there was none.
    pub last_active_organization_id: Option<String>,
    /// When the session was last used.
    pub last_active_at: Timestamp,
    /// The device and place from which the session was last used.
    pub latest_activity: Option<SessionActivity>,
    /// When the session expires.
    pub expire_at: Timestamp,
    /// When the session counts as abandoned.
    pub abandon_at: Timestamp,
    /// The time when the session was last changed.
    pub updated_at: Timestamp,
    /// The time when the session was created.
    pub created_at: Timestamp,
    /// The user who is signed in. Events of before 2024 lack it.
    pub user: Option<User>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// An invitation to an organization, as webhook events report it.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "organization_invitation", crate = crate)]
pub struct OrganizationInvitationEvent {
    /// The invitation's own ID.
    pub id: String,
    /// The address to which the invitation was sent.
    pub email_address: String,
    /// The key of the role that the member gets, such as `org:member`.
    pub role: String,
    /// The role's name for people. Some events lack it.
    pub role_name: Option<String>,
    /// The ID of the organization to which it invites.
    pub organization_id: Option<String>,
    /// The inviting user's ID. None if no user sent the invitation. Some events lack it.
    pub inviter_id: Option<String>,
    /// What may be shown of the user who sent the invitation. Some events lack it.
    pub public_inviter_data: Option<OrganizationInvitationPublicUserData>,
    /// The state of the invitation, such as `accepted`.
    pub status: Option<String>,
    /// Metadata that the frontend may read, handed on to the membership. Some events lack it.
    pub public_metadata: Option<Metadata>,
    /// Metadata that only the backend sees, handed on to the membership.
    pub private_metadata: Option<Metadata>,
    /// The link with which the invitation is accepted. None if there is none to show. Secret. Some events lack it.
    pub url: Option<Secret>,
    /// When the invitation expires. None if it never expires. Some events lack it.
    pub expires_at: Option<Timestamp>,
    /// The time when the invitation was created.
    pub created_at: Timestamp,
    /// The time when the invitation was last changed.
    pub updated_at: Timestamp,
    /// The accepting user's ID. None until the invitation is accepted.
    pub user_id: Option<String>,
    /// What else the event says about the invitation. Some events lack it.
    pub data: Option<OrganizationInvitationEventData>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The organization that an accepted invitation was for.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct OrganizationInvitationEventData {
    /// What may be shown of the organization. None if it is left out.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// Whether a payment attempt is under way, paid or failed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum PaymentAttemptStatus {
    /// `pending`
    Pending,
    /// `paid`
    Paid,
    /// `failed`
    Failed,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a charge comes from a checkout or from a renewal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum PaymentAttemptChargeType {
    /// `checkout`
    Checkout,
    /// `recurring`
    Recurring,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The state of a subscription in a webhook event.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum SubscriptionEventStatus {
    /// `ended`
    Ended,
    /// `canceled`
    Canceled,
    /// `abandoned`
    Abandoned,
    /// `past_due`
    PastDue,
    /// `active`
    Active,
    /// `incomplete`
    Incomplete,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The state of a subscription item in a webhook event.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum SubscriptionItemEventStatus {
    /// `abandoned`
    Abandoned,
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `incomplete`
    Incomplete,
    /// `past_due`
    PastDue,
    /// `upcoming`
    Upcoming,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The kind of a payment source in a webhook event.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum BillingPaymentSourcePaymentMethod {
    /// `link`
    Link,
    /// `card`
    Card,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a means of payment can be charged or was disconnected.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum BillingPaymentSourceStatus {
    /// `active`
    Active,
    /// `disconnected`
    Disconnected,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The state of a subscription item in a payment attempt event.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum BillingSubscriptionItemStatus {
    /// `abandoned`
    Abandoned,
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `expired`
    Expired,
    /// `incomplete`
    Incomplete,
    /// `past_due`
    PastDue,
    /// `upcoming`
    Upcoming,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// How often a subscription item is billed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum BillingSubscriptionItemInterval {
    /// `month`
    Month,
    /// `annual`
    Annual,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The state of a session in a webhook event.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum SessionEventStatus {
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

/// A webhook event of Clerk's: the envelope, with what happened in it.
///
/// # Signatures
///
/// Verify the signature of the request before you read its body. Clerk signs by the
/// [Standard Webhooks](https://www.standardwebhooks.com) scheme, and the crate `standardwebhooks` verifies it. Clerk names
/// the scheme's headers `svix-id`, `svix-timestamp` and `svix-signature`: give them to the crate as `webhook-id`,
/// `webhook-timestamp` and `webhook-signature`. The secret, `whsec_...`, is in Clerk's dashboard. It signs the bytes of the body, so take
/// these, and not a value that was parsed. A request that is older than five minutes is refused.
///
/// ```ignore
/// use clerk_models::models::Event;
/// use http::{HeaderMap, HeaderName}; // What axum and reqwest use.
/// use standardwebhooks::Webhook;
///
/// fn receive(secret: &str, mut headers: HeaderMap, body: &[u8]) -> Result<Event, Box<dyn std::error::Error>> {
///     for name in ["id", "timestamp", "signature"] {
///         if let Some(value) = headers.remove(format!("svix-{name}")) {
///             headers.insert(format!("webhook-{name}").parse::<HeaderName>()?, value);
///         }
///     }
///     Webhook::new(secret)?.verify(body, &headers)?;
///     Ok(clerk_models::from_slice(body)?)
/// }
/// ```
///
/// The repository's file `tests/examples/webhook.rs` is a whole service, and `Webhook::sign` signs the requests of tests.
///
/// # Events that you do not handle
///
/// An event of another `type` is [`EventPayload::Other`]. An event of a known `type` whose object lacks a key is an
/// error; where you handle few events, read the type first:
///
/// ```
/// use clerk_models::{ClerkModel, models::Event};
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "event")]
/// struct Envelope {
///     r#type: String,
/// }
///
/// fn handle(body: &[u8]) -> Result<(), clerk_models::ValidationError> {
///     let envelope: Envelope = clerk_models::from_slice(body)?;
///     if matches!(&*envelope.r#type, "user.created" | "user.deleted") {
///         let event: Event = clerk_models::from_slice(body)?;
///         println!("{:?}", event.payload);
///     }
///     Ok(())
/// }
/// # assert!(handle(br#"{"object": "event", "type": "session.created", "data": 1}"#).is_ok());
/// ```
///
/// # Example
///
/// ```
/// use clerk_models::models::{Event, EventPayload};
///
/// let json = r#"{
///     "object": "event",
///     "type": "user.deleted",
///     "timestamp": 1716883200000,
///     "data": {"object": "user", "id": "user_1", "deleted": true}
/// }"#;
/// let event: Event = clerk_models::from_str(json)?;
/// let EventPayload::UserDeleted(user) = event.payload else { panic!() };
/// assert_eq!(user.id.as_deref(), Some("user_1"));
/// # Ok::<(), clerk_models::ValidationError>(())
/// ```
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "event", crate = crate)]
pub struct Event {
    /// What happened: the keys `type` and `data`.
    #[clerk_model(flatten)]
    pub payload: EventPayload,
    /// When it happened. Milliseconds, as Clerk sends them; the examples of its API description have seconds.
    pub timestamp: Option<Timestamp>,
    /// The ID of the instance that it happened in.
    pub instance_id: Option<String>,
    /// What is known of the request that caused it.
    pub event_attributes: Option<EventAttributes>,
    /// What else the envelope holds.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// What is known of the request that caused an event.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EventAttributes {
    /// The request.
    pub http_request: Option<EventHttpRequest>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// The request that caused an event.
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct EventHttpRequest {
    /// The address that it came from.
    pub client_ip: Option<String>,
    /// What the client said that it is.
    pub user_agent: Option<String>,
    /// Further data of the event.
    #[clerk_model(extra)]
    pub rest: Metadata,
}

/// What happened, by the `type` of an event, with the object that it happened to.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data", crate = crate)]
#[non_exhaustive]
pub enum EventPayload {
    /// `email.created`
    #[clerk_model(object = "email.created")]
    EmailCreated(Box<Email>),
    /// `sms.created`
    #[clerk_model(object = "sms.created")]
    SmsCreated(Box<SmsMessage>),
    /// `organization.created`
    #[clerk_model(object = "organization.created")]
    OrganizationCreated(Box<Organization>),
    /// `organization.updated`
    #[clerk_model(object = "organization.updated")]
    OrganizationUpdated(Box<Organization>),
    /// `organization.deleted`
    #[clerk_model(object = "organization.deleted")]
    OrganizationDeleted(Box<DeletedObject>),
    /// `organizationDomain.created`
    #[clerk_model(object = "organizationDomain.created")]
    OrganizationDomainCreated(Box<OrganizationDomain>),
    /// `organizationDomain.updated`
    #[clerk_model(object = "organizationDomain.updated")]
    OrganizationDomainUpdated(Box<OrganizationDomain>),
    /// `organizationDomain.deleted`
    #[clerk_model(object = "organizationDomain.deleted")]
    OrganizationDomainDeleted(Box<DeletedObject>),
    /// `organizationInvitation.created`
    #[clerk_model(object = "organizationInvitation.created")]
    OrganizationInvitationCreated(Box<OrganizationInvitationEvent>),
    /// `organizationInvitation.accepted`
    #[clerk_model(object = "organizationInvitation.accepted")]
    OrganizationInvitationAccepted(Box<OrganizationInvitationEvent>),
    /// `organizationInvitation.revoked`
    #[clerk_model(object = "organizationInvitation.revoked")]
    OrganizationInvitationRevoked(Box<OrganizationInvitationEvent>),
    /// `organizationMembership.created`
    #[clerk_model(object = "organizationMembership.created")]
    OrganizationMembershipCreated(Box<OrganizationMembership>),
    /// `organizationMembership.updated`
    #[clerk_model(object = "organizationMembership.updated")]
    OrganizationMembershipUpdated(Box<OrganizationMembership>),
    /// `organizationMembership.deleted`
    #[clerk_model(object = "organizationMembership.deleted")]
    OrganizationMembershipDeleted(Box<OrganizationMembership>),
    /// `paymentAttempt.created`
    #[clerk_model(object = "paymentAttempt.created")]
    PaymentAttemptCreated(Box<PaymentAttempt>),
    /// `paymentAttempt.updated`
    #[clerk_model(object = "paymentAttempt.updated")]
    PaymentAttemptUpdated(Box<PaymentAttempt>),
    /// `permission.created`
    #[clerk_model(object = "permission.created")]
    PermissionCreated(Box<Permission>),
    /// `permission.updated`
    #[clerk_model(object = "permission.updated")]
    PermissionUpdated(Box<Permission>),
    /// `permission.deleted`
    #[clerk_model(object = "permission.deleted")]
    PermissionDeleted(Box<DeletedObject>),
    /// `role.created`
    #[clerk_model(object = "role.created")]
    RoleCreated(Box<Role>),
    /// `role.updated`
    #[clerk_model(object = "role.updated")]
    RoleUpdated(Box<Role>),
    /// `role.deleted`
    #[clerk_model(object = "role.deleted")]
    RoleDeleted(Box<DeletedObject>),
    /// `session.created`
    #[clerk_model(object = "session.created")]
    SessionCreated(Box<SessionEvent>),
    /// `session.pending`
    #[clerk_model(object = "session.pending")]
    SessionPending(Box<SessionEvent>),
    /// `session.ended`
    #[clerk_model(object = "session.ended")]
    SessionEnded(Box<SessionEvent>),
    /// `session.removed`
    #[clerk_model(object = "session.removed")]
    SessionRemoved(Box<SessionEvent>),
    /// `session.revoked`
    #[clerk_model(object = "session.revoked")]
    SessionRevoked(Box<SessionEvent>),
    /// `subscription.created`
    #[clerk_model(object = "subscription.created")]
    SubscriptionCreated(Box<SubscriptionEvent>),
    /// `subscription.updated`
    #[clerk_model(object = "subscription.updated")]
    SubscriptionUpdated(Box<SubscriptionEvent>),
    /// `subscription.active`
    #[clerk_model(object = "subscription.active")]
    SubscriptionActive(Box<SubscriptionEvent>),
    /// `subscription.pastDue`
    #[clerk_model(object = "subscription.pastDue")]
    SubscriptionPastDue(Box<SubscriptionEvent>),
    /// `subscriptionItem.abandoned`
    #[clerk_model(object = "subscriptionItem.abandoned")]
    SubscriptionItemAbandoned(Box<SubscriptionItemEvent>),
    /// `subscriptionItem.active`
    #[clerk_model(object = "subscriptionItem.active")]
    SubscriptionItemActive(Box<SubscriptionItemEvent>),
    /// `subscriptionItem.canceled`
    #[clerk_model(object = "subscriptionItem.canceled")]
    SubscriptionItemCanceled(Box<SubscriptionItemEvent>),
    /// `subscriptionItem.ended`
    #[clerk_model(object = "subscriptionItem.ended")]
    SubscriptionItemEnded(Box<SubscriptionItemEvent>),
    /// `subscriptionItem.freeTrialEnding`
    #[clerk_model(object = "subscriptionItem.freeTrialEnding")]
    SubscriptionItemFreeTrialEnding(Box<SubscriptionItemEvent>),
    /// `subscriptionItem.incomplete`
    #[clerk_model(object = "subscriptionItem.incomplete")]
    SubscriptionItemIncomplete(Box<SubscriptionItemEvent>),
    /// `subscriptionItem.pastDue`
    #[clerk_model(object = "subscriptionItem.pastDue")]
    SubscriptionItemPastDue(Box<SubscriptionItemEvent>),
    /// `subscriptionItem.upcoming`
    #[clerk_model(object = "subscriptionItem.upcoming")]
    SubscriptionItemUpcoming(Box<SubscriptionItemEvent>),
    /// `subscriptionItem.updated`
    #[clerk_model(object = "subscriptionItem.updated")]
    SubscriptionItemUpdated(Box<SubscriptionItemEvent>),
    /// `user.created`
    #[clerk_model(object = "user.created")]
    UserCreated(Box<User>),
    /// `user.updated`
    #[clerk_model(object = "user.updated")]
    UserUpdated(Box<User>),
    /// `user.deleted`
    #[clerk_model(object = "user.deleted")]
    UserDeleted(Box<DeletedObject>),
    /// `waitlistEntry.created`
    #[clerk_model(object = "waitlistEntry.created")]
    WaitlistEntryCreated(Box<WaitlistEntry>),
    /// `waitlistEntry.updated`
    #[clerk_model(object = "waitlistEntry.updated")]
    WaitlistEntryUpdated(Box<WaitlistEntry>),
    /// An event of a type that Clerk's API description does not list: its keys `type` and `data`.
    #[clerk_model(other)]
    Other(Metadata),
}
