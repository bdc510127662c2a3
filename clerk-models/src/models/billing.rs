//! Plans, prices, subscriptions, payments, statements, discounts and credits.

use super::Timestamp;
use super::{BillingPaymentSourceStatus, PaymentAttemptStatus};
use crate::{ClerkModel, Metadata};

/// A sum of money.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceMoney {
    /// The sum in cents.
    pub amount: i64,
    /// The sum as text for people, such as `$9.50`.
    pub amount_formatted: String,
    /// The code of the currency, such as `USD`.
    pub currency: String,
    /// The sign of the currency, such as `$`.
    pub currency_symbol: String,
}

/// How much credit a user or organization has.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceCreditBalance {
    /// The kind of object, `commerce_credit_balance`.
    pub object: String,
    /// The credit that can be used now. None if the payer never had any.
    #[clerk_model(required)]
    pub balance: Option<CommerceMoney>,
}

/// An entry that records a change of a payer's credit.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceCreditLedger {
    /// The kind of object, `commerce_credit_ledger`.
    pub object: String,
    /// The entry's own ID.
    pub id: String,
    /// The ID of the payer whose credit was changed.
    pub payer_id: String,
    /// By how much the credit changed, negative if it was lowered.
    pub amount: CommerceMoney,
    /// What the change came from, such as `grant`.
    pub source_type: String,
    /// The ID of what the change came from.
    pub source_id: String,
    /// A remark on the change. None without one.
    pub note: Option<String>,
    /// The time when the entry was made, as an RFC 3339 text.
    pub created_at: String,
}

/// A credit for the unused part of a billing cycle.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceSubscriptionCredit {
    /// The sum that is credited. None without a credit.
    pub amount: Option<CommerceMoney>,
    /// How much of the cycle is left, as a percentage.
    pub cycle_remaining_percent: Option<f64>,
}

/// A feature that plans can include.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "feature", crate = crate)]
pub struct Feature {
    /// The feature's own ID.
    pub id: String,
    /// The name under which the feature is shown.
    pub name: String,
    /// What the feature is. None without a description.
    #[clerk_model(required)]
    pub description: Option<String>,
    /// The feature's slug, for use in URLs and code.
    pub slug: String,
    /// Where the feature's picture can be loaded. None without a picture.
    #[clerk_model(required)]
    pub avatar_url: Option<String>,
}

/// A plan that users or organizations can subscribe to.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_plan", crate = crate)]
pub struct CommercePlan {
    /// The plan's own ID.
    pub id: String,
    /// The name under which the plan is shown.
    pub name: String,
    /// The price per month. None without one.
    #[clerk_model(required)]
    pub fee: Option<CommerceMoney>,
    /// The price per month if billed by the year. None without annual billing.
    #[clerk_model(required)]
    pub annual_monthly_fee: Option<CommerceMoney>,
    /// The price per year. None without annual billing.
    #[clerk_model(required)]
    pub annual_fee: Option<CommerceMoney>,
    /// The price per month, in cents.
    pub amount: Option<i64>,
    /// The price per month as text for people.
    pub amount_formatted: Option<String>,
    /// The price per month if billed by the year, in cents.
    pub annual_monthly_amount: Option<i64>,
    /// The price per month if billed by the year, as text for people.
    pub annual_monthly_amount_formatted: Option<String>,
    /// The price per year, in cents.
    pub annual_amount: Option<i64>,
    /// The price per year as text for people.
    pub annual_amount_formatted: Option<String>,
    /// The sign of the currency, such as `$`.
    pub currency_symbol: Option<String>,
    /// The code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// What the plan offers. None without a description.
    #[clerk_model(required)]
    pub description: Option<String>,
    /// The ID of the product of which it is a plan. Deprecated by Clerk.
    pub product_id: String,
    /// Whether the plan is the default one.
    pub is_default: bool,
    /// Whether the plan is charged again each period.
    pub is_recurring: bool,
    /// Whether the plan is shown to everyone.
    pub publicly_visible: bool,
    /// Whether the plan costs something besides its prices per unit.
    pub has_base_fee: bool,
    /// Which kinds of payers can subscribe, users or organizations.
    pub payer_type: Option<Vec<String>>,
    /// The kind of payer that the plan is meant for, users or organizations.
    pub for_payer_type: String,
    /// The plan's slug, for use in URLs and code.
    pub slug: String,
    /// Where the plan's picture can be loaded. None without a picture.
    #[clerk_model(required)]
    pub avatar_url: Option<String>,
    /// The length of a billing period, such as `month`.
    pub period: Option<String>,
    /// How many periods a billing cycle has, a count.
    pub interval: Option<i64>,
    /// The features that subscribers get.
    pub features: Option<Vec<Feature>>,
    /// Whether the plan starts with a free trial.
    pub free_trial_enabled: Option<bool>,
    /// The length of the free trial in days. None without a trial.
    pub free_trial_days: Option<i64>,
    /// What the plan costs per unit, such as per seat.
    pub unit_prices: Option<Vec<CommercePlanUnitPrice>>,
}

/// A means of payment that a payer has stored, in the older form of the API.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_source", crate = crate)]
pub struct CommercePaymentSource {
    /// The payment source's own ID.
    pub id: String,
    /// The ID of the payer who owns the source.
    pub payer_id: String,
    /// Whether it is a card or a wallet.
    pub payment_method: CommercePaymentSourcePaymentMethod,
    /// Whether charges go to this source by default.
    pub is_default: Option<bool>,
    /// The payment gateway that handles the charges.
    pub gateway: String,
    /// The ID of the source at the gateway.
    pub gateway_external_id: String,
    /// The ID of the account at the gateway. None if it has none.
    pub gateway_external_account_id: Option<String>,
    /// The last four digits on the card, if it is a card.
    pub last4: String,
    /// Whether the source can be charged or was disconnected.
    pub status: BillingPaymentSourceStatus,
    /// The kind of wallet, if it is one.
    pub wallet_type: String,
    /// The card's brand, if it is a card.
    pub card_type: String,
    /// The year in which the card expires. None if it is no card.
    pub expiry_year: Option<i64>,
    /// The month in which the card expires, 1 to 12. None if it is no card.
    pub expiry_month: Option<i64>,
    /// The time when the payment source was created.
    pub created_at: Timestamp,
    /// The time when the payment source was last changed.
    pub updated_at: Timestamp,
    /// Whether the payer may remove the source.
    pub is_removable: Option<bool>,
}

/// The charge for the units that fall into one tier.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommercePerUnitTotalTier {
    /// The count of units billed in the tier. None if they are unlimited.
    pub quantity: Option<i64>,
    /// The price of a block of units.
    pub fee_per_block: CommerceMoney,
    /// What the tier comes to.
    pub total: CommerceMoney,
}

/// The charge for units of one kind, such as seats.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommercePerUnitTotal {
    /// What is counted, such as `seats`.
    pub name: String,
    /// How many units make up a block, a count.
    pub block_size: i64,
    /// The charge in each tier.
    pub tiers: Vec<CommercePerUnitTotalTier>,
}

/// A credit for the days of a cycle that are not used.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceProrationCreditDetail {
    /// The sum that is credited.
    pub amount: CommerceMoney,
    /// The days of the cycle that are left.
    pub cycle_days_remaining: i64,
    /// The length of the cycle in days.
    pub cycle_days_total: i64,
    /// How much of the cycle is left, as a percentage.
    pub cycle_remaining_percent: f64,
}

/// Credit from the payer's account that is used for a charge.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommercePayerCredit {
    /// How much credit the payer has left afterwards.
    pub remaining_balance: CommerceMoney,
    /// How much of the credit the charge uses up.
    pub applied_amount: CommerceMoney,
}

/// The credits that lower a charge.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceCredits {
    /// The credit for unused days of a cycle. None if there are none.
    #[clerk_model(required)]
    pub proration: Option<CommerceProrationCreditDetail>,
    /// The credit from the payer's account. None if none is used.
    #[clerk_model(required)]
    pub payer: Option<CommercePayerCredit>,
    /// All credits together.
    pub total: CommerceMoney,
}

/// A discount for the days of a cycle that had passed before the start.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceProrationDiscount {
    /// The sum that is taken off.
    pub amount: CommerceMoney,
    /// The days of the cycle that are over.
    pub cycle_days_passed: i64,
    /// The length of the cycle in days.
    pub cycle_days_total: i64,
    /// How much of the cycle is over, as a percentage.
    pub cycle_passed_percent: f64,
}

/// The discounts that lower a charge.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceDiscounts {
    /// The discount for days that had passed already. None if there are none.
    #[clerk_model(required)]
    pub proration: Option<CommerceProrationDiscount>,
    /// All discounts together.
    pub total: CommerceMoney,
}

/// The sums of a charge.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceTotals {
    /// The base fee and the charges per unit together.
    pub subtotal: CommerceMoney,
    /// The plan's own fee, without the charges per unit.
    pub base_fee: CommerceMoney,
    /// The taxes.
    pub tax_total: CommerceMoney,
    /// The sum to be paid.
    pub grand_total: CommerceMoney,
    /// The charges per unit, such as for seats.
    pub per_unit_totals: Option<Vec<CommercePerUnitTotal>>,
    /// The credits that were taken into account. None without credits.
    pub credits: Option<CommerceCredits>,
    /// The discounts that were taken into account. None without discounts.
    pub discounts: Option<CommerceDiscounts>,
}

/// The next payment for a subscription item.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceSubscriptionItemNextPayment {
    /// The plan's base fee, without charges per unit. None if it is not known.
    pub amount: Option<CommerceMoney>,
    /// When the payment is due. None if it is not known.
    pub date: Option<Timestamp>,
    /// The charges per unit that the payment will include.
    pub per_unit_totals: Option<Vec<CommercePerUnitTotal>>,
    /// The sums at renewal, without taxes and credits. None if not computed.
    pub totals: Option<CommerceTotals>,
}

/// A user or an organization that pays.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_payer", crate = crate)]
pub struct CommercePayer {
    /// The payer's own ID.
    pub id: String,
    /// The ID of the instance to which the payer belongs.
    pub instance_id: String,
    /// The paying user's ID. None if the payer is an organization.
    pub user_id: Option<String>,
    /// The user's first name. None if the payer is an organization.
    pub first_name: Option<String>,
    /// The user's last name. None if the payer is an organization.
    pub last_name: Option<String>,
    /// The payer's e-mail address. None if it is not known.
    pub email: Option<String>,
    /// The ID of the organization that pays. None if the payer is a user.
    pub organization_id: Option<String>,
    /// The name of the organization that pays. None if the payer is a user.
    pub organization_name: Option<String>,
    /// Where the payer's picture can be loaded.
    pub image_url: Option<String>,
    /// How much credit the payer has.
    pub credits_balance: Option<CommerceMoney>,
    /// The time when the payer was created.
    pub created_at: Option<Timestamp>,
    /// The time when the payer was last changed.
    pub updated_at: Option<Timestamp>,
}

/// An item of a subscription: one plan for one payer over a stretch of time.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_subscription_item", crate = crate)]
pub struct CommerceSubscriptionItem {
    /// The subscription item's own ID.
    pub id: String,
    /// The ID of the instance to which the item belongs.
    pub instance_id: String,
    /// The state of the subscription item.
    pub status: CommerceSubscriptionItemStatus,
    /// The credit for the unused part of a cycle. Only in payment attempt events.
    pub credit: Option<CommerceSubscriptionCredit>,
    /// The ID of the plan that the item is for. None if it has no plan.
    #[clerk_model(required)]
    pub plan_id: Option<String>,
    /// The ID of the price that is charged.
    pub price_id: Option<String>,
    /// The plan that the item is for. None if it is left out.
    pub plan: Option<CommercePlan>,
    /// How often the item is billed.
    pub plan_period: CommerceSubscriptionItemPlanPeriod,
    /// The ID of the payment source that is charged.
    pub payment_source_id: Option<String>,
    /// The payment source that is charged. None if there is none.
    pub payment_source: Option<CommercePaymentSource>,
    /// What was paid for the item so far.
    pub lifetime_paid: Option<CommerceMoney>,
    /// What the item costs per period. None if it is not known.
    pub amount: Option<CommerceMoney>,
    /// The next invoice for the item, older than `next_payment`. None if none is due.
    pub next_invoice: Option<CommerceSubscriptionItemNextPayment>,
    /// The next payment for the item. None if none is due.
    pub next_payment: Option<CommerceSubscriptionItemNextPayment>,
    /// The ID of the payer who has the item.
    pub payer_id: String,
    /// Who pays for the item.
    pub payer: Option<CommercePayer>,
    /// Whether the item is or includes a free trial.
    pub is_free_trial: bool,
    /// When the running period began.
    pub period_start: Option<Timestamp>,
    /// When the running period is over. None if it has no end.
    pub period_end: Option<Timestamp>,
    /// The day from which the item is prorated. Not in all answers.
    pub proration_date: Option<String>,
    /// When the item was given up. None if it was not.
    pub canceled_at: Option<Timestamp>,
    /// When the item's payment became overdue. None if it is not.
    pub past_due_at: Option<Timestamp>,
    /// When the item came to its end. None if it runs on.
    pub ended_at: Option<Timestamp>,
    /// The time when the subscription item was created.
    pub created_at: Option<Timestamp>,
    /// The time when the subscription item was last changed.
    pub updated_at: Option<Timestamp>,
    /// The credits that lower the item's charge. None without credits.
    pub credits: Option<CommerceCredits>,
    /// The payment method that is charged.
    pub payment_method: Option<CommercePaymentMethod>,
    /// The seats that are billed. None if the plan is not billed by seats.
    pub seats: Option<CommerceSubscriptionItemSeats>,
    /// The sums of the item. None if they are left out.
    pub totals: Option<CommerceTotals>,
}

/// The next payment for a subscription.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceSubscriptionNextPayment {
    /// The older name of `date`, in Unix milliseconds.
    pub time: Option<i64>,
    /// When the payment is due.
    pub date: Timestamp,
    /// The plan's base fee, without charges per unit.
    pub amount: CommerceMoney,
    /// The charges per unit that the payment will include.
    pub per_unit_totals: Option<Vec<CommercePerUnitTotal>>,
    /// The sums at renewal, without taxes and credits. None if not computed.
    pub totals: Option<CommerceTotals>,
}

/// All that a user or an organization is subscribed to.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_subscription", crate = crate)]
pub struct CommerceSubscription {
    /// The subscription's own ID.
    pub id: String,
    /// The ID of the instance to which the subscription belongs.
    pub instance_id: String,
    /// The state of the subscription.
    pub status: CommerceSubscriptionStatus,
    /// The ID of the payer who has the subscription.
    pub payer_id: String,
    /// The time when the subscription was created.
    pub created_at: Timestamp,
    /// The time when the subscription was last changed.
    pub updated_at: Timestamp,
    /// When the subscription turned active. None if it never was.
    pub active_at: Option<Timestamp>,
    /// When a payment became overdue. None if none is.
    pub past_due_at: Option<Timestamp>,
    /// The items of the subscription, each for one plan.
    pub subscription_items: Vec<CommerceSubscriptionItem>,
    /// The payment that comes next. None if none is planned.
    pub next_payment: Option<CommerceSubscriptionNextPayment>,
    /// Whether the payer may still start a free trial.
    pub eligible_for_free_trial: Option<bool>,
}

/// A price at which a plan can be had; a plan may have several.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_price", crate = crate)]
pub struct CommercePrice {
    /// The price's own ID.
    pub id: String,
    /// The ID of the plan that has the price.
    pub plan_id: String,
    /// The ID of the instance to which the price belongs.
    pub instance_id: String,
    /// The code of the currency, such as `USD`.
    pub currency: String,
    /// The sign of the currency, such as `$`.
    pub currency_symbol: String,
    /// What is charged per month, in cents.
    pub amount: i64,
    /// What is charged per month if billed by the year, in cents.
    pub annual_monthly_amount: i64,
    /// What is charged per month. None without monthly billing.
    #[clerk_model(required)]
    pub fee: Option<CommerceMoney>,
    /// What is charged per month if billed by the year. None without annual billing.
    #[clerk_model(required)]
    pub annual_monthly_fee: Option<CommerceMoney>,
    /// What the price is for. None without a description.
    pub description: Option<String>,
    /// Whether the plan uses the price by default.
    pub is_default: Option<bool>,
    /// The time when the price was created.
    pub created_at: Timestamp,
    /// Whether the price can be billed by month, by year or either way.
    pub supported_billing_periods: Option<CommercePriceSupportedBillingPeriods>,
}

/// How a subscription item moves from one price to another.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommercePriceTransitionDetails {
    /// The plan before the change.
    pub previous_plan: CommercePlan,
    /// The price before the change.
    pub previous_price: CommercePrice,
    /// When the change comes into force.
    pub effective_at: Timestamp,
    /// Whether the change comes at once or with the next period.
    pub effective_mode: CommercePriceTransitionDetailsEffectiveMode,
    /// When the next bill is due. None if none is.
    pub next_billing_date: Option<Timestamp>,
    /// Whether the payer was charged at once.
    pub charged_immediately: bool,
    /// What was charged at once. None if nothing was.
    pub immediate_charge: Option<CommerceMoney>,
    /// What became of the old subscription item.
    pub previous_subscription_item_status: CommercePriceTransitionDetailsPreviousSubscriptionItemStatus,
    /// The ID of the subscription item that was replaced.
    pub previous_subscription_item_id: String,
}

/// The answer to a change of a subscription item's price.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_price_transition", crate = crate)]
pub struct CommercePriceTransition {
    /// The subscription item with the new price.
    pub subscription_item: CommerceSubscriptionItem,
    /// How the change takes place.
    pub transition: CommercePriceTransitionDetails,
}

/// A discount in its use on a subscription item.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_discount_redemption", crate = crate)]
pub struct CommerceDiscountRedemption {
    /// The redemption's own ID.
    pub id: String,
    /// The ID of the subscription item that is discounted.
    pub subscription_item_id: String,
    /// The ID of the discount that is used.
    pub discount_id: String,
    /// The name under which the discount is shown.
    pub name: Option<String>,
    /// Whether it came by a promotion, by hand or by a code.
    pub source: CommerceDiscountRedemptionSource,
    /// The code that was entered. None if it came without a code.
    pub promo_code: Option<String>,
    /// Whether a percentage or a fixed sum is taken off, as it was at redemption.
    pub effect: Option<CommerceDiscountRedemptionEffect>,
    /// How much is taken off, in percent. None if a fixed sum is.
    pub percent_off: Option<f64>,
    /// The fixed sum that is taken off. None if a percentage is.
    pub amount_off: Option<CommerceMoney>,
    /// What the next renewal is lowered by. None if no next payment is known.
    pub amount: Option<CommerceMoney>,
    /// For how many more billing cycles it counts. None if it has no end.
    #[clerk_model(required)]
    pub cycles_remaining: Option<i64>,
    /// How many billing cycles it was used for, a count.
    pub cycles_applied: i64,
    /// Whether the discount still counts, is used up or was removed.
    pub status: Option<CommerceDiscountRedemptionStatus>,
    /// The time when the discount was redeemed.
    pub redeemed_at: Timestamp,
    /// The ID of who redeemed the discount. None if it is not known.
    #[clerk_model(required)]
    pub redeemed_by: Option<String>,
}

/// The price of a range of blocks.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommercePlanUnitPriceTier {
    /// The number of the tier's first block.
    pub starts_at_block: i64,
    /// The number of the tier's last block. None if it has no upper end.
    pub ends_after_block: Option<i64>,
    /// The price of a block.
    pub fee_per_block: CommerceMoney,
}

/// What a plan costs per unit, such as per seat.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommercePlanUnitPrice {
    /// What is counted, such as `seats`.
    pub name: String,
    /// How many units make up a block, a count.
    pub block_size: i64,
    /// The tiers of the price.
    pub tiers: Vec<CommercePlanUnitPriceTier>,
}

/// A means of payment that a payer has stored.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_payment_method", crate = crate)]
pub struct CommercePaymentMethod {
    /// The payment method's own ID.
    pub id: String,
    /// The ID of the payer who owns the method.
    pub payer_id: String,
    /// Whether it is a card, a Link account or the payer's credits.
    pub payment_type: CommercePaymentMethodPaymentType,
    /// Whether charges go to this method by default.
    pub is_default: Option<bool>,
    /// The payment gateway that handles the charges.
    pub gateway: String,
    /// The ID of the method at the gateway.
    pub gateway_external_id: String,
    /// The ID of the account at the gateway. None if it has none.
    #[clerk_model(required)]
    pub gateway_external_account_id: Option<String>,
    /// The last four digits on the card. None if it is no card.
    #[clerk_model(required)]
    pub last4: Option<String>,
    /// Whether the method can be charged or was disconnected.
    pub status: BillingPaymentSourceStatus,
    /// The kind of wallet. None if it is none.
    pub wallet_type: Option<String>,
    /// The card's brand. None if it is no card.
    #[clerk_model(required)]
    pub card_type: Option<String>,
    /// The year in which the card expires. None if it is no card.
    pub expiry_year: Option<i64>,
    /// The month in which the card expires, 1 to 12. None if it is no card.
    pub expiry_month: Option<i64>,
    /// The time when the payment method was created.
    pub created_at: Option<Timestamp>,
    /// The time when the payment method was last changed.
    pub updated_at: Option<Timestamp>,
    /// Whether the payer may remove the method.
    pub is_removable: Option<bool>,
}

/// The seats for which a subscription item is billed.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct CommerceSubscriptionItemSeats {
    /// The count of seats. None if they are unlimited.
    #[clerk_model(required)]
    pub quantity: Option<i64>,
    /// The charge for seats in each tier.
    pub tiers: Option<Vec<CommercePerUnitTotalTier>>,
}

/// An attempt to charge a payer, as shown on a statement.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_payment", crate = crate)]
pub struct BillingPaymentAttempt {
    /// The attempt's own ID.
    pub id: String,
    /// The ID of the payment that was attempted.
    pub payment_id: String,
    /// The ID of the instance in which the attempt was made.
    pub instance_id: String,
    /// What kind of charge it is, such as `recurring`.
    pub charge_type: String,
    /// The ID of the payee who receives the money.
    pub payee_id: String,
    /// Who receives the money.
    pub payee: Metadata,
    /// The ID of the payer who is charged.
    pub payer_id: String,
    /// Who pays.
    pub payer: CommercePayer,
    /// The ID of the subscription item that is paid for.
    pub subscription_item_id: Option<String>,
    /// The subscription item that is paid for.
    pub subscription_item: Option<Metadata>,
    /// The sum to be paid.
    pub amount: CommerceMoney,
    /// The sums that make up the amount. None if they are left out.
    pub totals: Option<CommerceTotals>,
    /// The ID of the payment method that is charged.
    pub payment_method_id: String,
    /// The payment method that is charged.
    pub payment_method: CommercePaymentMethod,
    /// The ID of the statement that shows the attempt.
    pub statement_id: String,
    /// The ID of the attempt at the payment gateway. None if it did not get there.
    #[clerk_model(required)]
    pub gateway_external_id: Option<String>,
    /// A page about the attempt at the payment gateway. None without one.
    #[clerk_model(required)]
    pub gateway_external_url: Option<String>,
    /// Whether the attempt is under way, paid or failed.
    pub status: PaymentAttemptStatus,
    /// When the money was paid. None if it is not paid.
    #[clerk_model(required)]
    pub paid_at: Option<Timestamp>,
    /// When the attempt failed. None if it did not fail.
    #[clerk_model(required)]
    pub failed_at: Option<Timestamp>,
    /// The time when the attempt was created.
    pub created_at: Timestamp,
    /// The time when the attempt was last changed.
    pub updated_at: Timestamp,
}

/// A statement of what a payer was charged.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_statement", crate = crate)]
pub struct BillingStatement {
    /// The statement's own ID.
    pub id: String,
    /// The ID of the instance to which the statement belongs.
    pub instance_id: String,
    /// The time when the statement was created.
    pub timestamp: Timestamp,
    /// Who is charged.
    pub payer: CommercePayer,
    /// Whether further charges can be added to the statement.
    pub status: BillingStatementStatus,
    /// The sums of the statement.
    pub totals: BillingStatementTotals,
    /// The payment attempts on the statement, grouped by date.
    pub groups: Vec<BillingStatementGroup>,
}

/// The sums of a statement.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct BillingStatementTotals {
    /// The sum of everything on the statement.
    pub grand_total: CommerceMoney,
    /// The base fees and the charges per unit together.
    pub subtotal: CommerceMoney,
    /// The plans' own fees, without the charges per unit.
    pub base_fee: CommerceMoney,
    /// The taxes.
    pub tax_total: CommerceMoney,
}

/// The payment attempts of one date on a statement.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "commerce_statement_group", crate = crate)]
pub struct BillingStatementGroup {
    /// The date on which the payment attempts were made.
    pub timestamp: Timestamp,
    /// The payment attempts of that date.
    pub items: Vec<BillingPaymentAttempt>,
}

/// Whether a payment source is a card or a wallet, and which.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommercePaymentSourcePaymentMethod {
    /// `card`
    Card,
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The state of a subscription item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommerceSubscriptionItemStatus {
    /// `active`
    Active,
    /// `ended`
    Ended,
    /// `past_due`
    PastDue,
    /// `upcoming`
    Upcoming,
    /// `incomplete`
    Incomplete,
    /// `abandoned`
    Abandoned,
    /// `canceled`
    Canceled,
    /// `expired`
    Expired,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// How often a subscription item is billed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommerceSubscriptionItemPlanPeriod {
    /// `month`
    Month,
    /// `annual`
    Annual,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The state of a subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommerceSubscriptionStatus {
    /// `active`
    Active,
    /// `past_due`
    PastDue,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `abandoned`
    Abandoned,
    /// `incomplete`
    Incomplete,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a price can be billed by month, by year or either way.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommercePriceSupportedBillingPeriods {
    /// `month`
    Month,
    /// `annual`
    Annual,
    /// `both`
    Both,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a price change comes at once or with the next period.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommercePriceTransitionDetailsEffectiveMode {
    /// `immediate`
    Immediate,
    /// `end_of_period`
    EndOfPeriod,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// What became of a subscription item whose price was changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommercePriceTransitionDetailsPreviousSubscriptionItemStatus {
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `abandoned`
    Abandoned,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// How a discount came to a subscription item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommerceDiscountRedemptionSource {
    /// `promotion`
    Promotion,
    /// `manual`
    Manual,
    /// `promo_code`
    PromoCode,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a discount takes off a percentage or a fixed sum.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommerceDiscountRedemptionEffect {
    /// `percentage`
    Percentage,
    /// `fixed_amount`
    FixedAmount,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a redeemed discount still counts, is used up or was removed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommerceDiscountRedemptionStatus {
    /// `active`
    Active,
    /// `exhausted`
    Exhausted,
    /// `removed`
    Removed,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The kind of a payment method.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum CommercePaymentMethodPaymentType {
    /// `card`
    Card,
    /// `link`
    Link,
    /// `payer-credits`
    #[clerk_model(rename = "payer-credits")]
    PayerCredits,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// Whether a statement is still open.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum BillingStatementStatus {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}
