//! The structs that are read, declared once, so that each crate gets the same: they are those of `clerk_models`, with
//! strings for secrets, integers for times, and closed enums.
//!
//! Every module that has models has a macro `declare`, which puts its crate's derive on each of these. `? default
//! "..."` stands behind an optional field, `! required` behind one whose value may be null and whose key must be there:
//! few crates can ask for that. `> dive` follows one that holds models: few crates need it.

/// Hands the token's struct to `$declare`.
macro_rules! token_shape {
    ($declare:ident) => {
        $declare! { model OAuthAccessToken OAuthAccessTokenTag "oauth_access_token" {
            external_account_id "external_account_id": [String];
            provider_user_id "provider_user_id": [String];
            token "token": [String];
            expires_at "expires_at": [Option<i64>] ! required;
            provider "provider": [String];
            public_metadata "public_metadata": [Metadata];
            label "label": [Option<String>] ! required;
            scopes "scopes": [Option<Vec<String>>] ? default "Option::is_none";
            id_token "id_token": [Option<String>] ? default "Option::is_none";
            token_secret "token_secret": [Option<String>] ? default "Option::is_none";
        } }
    };
}

/// Hands the structs and enums of a user to `$declare`, the innermost first; with another type of strings than
/// `String`, and the lifetime that it has.
macro_rules! user_shapes {
    ($declare:ident) => {
        user_shapes! { $declare String }
    };
    ($declare:ident, $text:ty, $a:lifetime) => {
        user_shapes! { $declare $text $a }
    };
    ($declare:ident $text:tt $($a:lifetime)?) => {
        $declare! { words VerificationStatus {
            Unverified "unverified";
            Verified "verified";
            Failed "failed";
            Expired "expired";
            Transferable "transferable";
        } }
        $declare! { union Verification {
            Otp VerificationOtp VerificationOtpTag "verification_otp" {
                status "status": [VerificationStatus];
                strategy "strategy": [$text];
                attempts "attempts": [Option<i64>] ! required;
                expire_at "expire_at": [Option<i64>] ! required;
                channel "channel": [Option<$text>] ? default "Option::is_none";
                verified_at_client "verified_at_client": [Option<$text>] ? default "Option::is_none";
            }
            Admin VerificationAdmin VerificationAdminTag "verification_admin" {
                status "status": [VerificationStatus];
                strategy "strategy": [$text];
                attempts "attempts": [Option<i64>] ! required;
                expire_at "expire_at": [Option<i64>] ! required;
                verified_at_client "verified_at_client": [Option<$text>] ? default "Option::is_none";
            }
            FromOauth VerificationFromOauth VerificationFromOauthTag "verification_from_oauth" {
                status "status": [VerificationStatus];
                strategy "strategy": [$text];
                expire_at "expire_at": [Option<i64>] ! required;
                attempts "attempts": [Option<i64>] ! required;
                verified_at_client "verified_at_client": [Option<$text>] ? default "Option::is_none";
            }
            Ticket VerificationTicket VerificationTicketTag "verification_ticket" {
                status "status": [VerificationStatus];
                strategy "strategy": [$text];
                attempts "attempts": [Option<i64>] ? default "Option::is_none";
                expire_at "expire_at": [Option<i64>] ? default "Option::is_none";
                verified_at_client "verified_at_client": [Option<$text>] ? default "Option::is_none";
            }
            Web3 VerificationWeb3 VerificationWeb3Tag "verification_web3" {
                status "status": [VerificationStatus];
                strategy "strategy": [$text];
                nonce "nonce": [Option<$text>] ? default "Option::is_none";
                message "message": [Option<$text>] ? default "Option::is_none";
                attempts "attempts": [Option<i64>] ! required;
                expire_at "expire_at": [Option<i64>] ! required;
                verified_at_client "verified_at_client": [Option<$text>] ? default "Option::is_none";
            }
            Passkey VerificationPasskey VerificationPasskeyTag "verification_passkey" {
                status "status": [VerificationStatus];
                strategy "strategy": [$text];
                nonce "nonce": [Option<$text>] ? default "Option::is_none";
                message "message": [Option<$text>] ? default "Option::is_none";
                attempts "attempts": [Option<i64>] ! required;
                expire_at "expire_at": [Option<i64>] ! required;
                verified_at_client "verified_at_client": [Option<$text>] ? default "Option::is_none";
            }
            Oauth VerificationOauth VerificationOauthTag "verification_oauth" {
                status "status": [VerificationStatus];
                strategy "strategy": [$text];
                external_verification_redirect_url "external_verification_redirect_url": [Option<$text>]
                    ? default "Option::is_none";
                expire_at "expire_at": [i64];
                attempts "attempts": [Option<i64>] ! required;
                verified_at_client "verified_at_client": [Option<$text>] ? default "Option::is_none";
            }
        } }
        $declare! { part IdentificationLink {
            r#type "type": [$text];
            id "id": [$text];
        } }
        $declare! { model EmailAddress EmailAddressTag "email_address" {
            id "id": [Option<$text>] ? default "Option::is_none";
            email_address "email_address": [$text];
            reserved "reserved": [Option<bool>] ? default "Option::is_none";
            verification "verification": [Option<Verification$(<$a>)?>] > dive ! required;
            linked_to "linked_to": [Vec<IdentificationLink$(<$a>)?>] > dive;
            matches_sso_connection "matches_sso_connection": [Option<bool>] ? default "Option::is_none";
            created_at "created_at": [Option<i64>] ? default "Option::is_none";
            updated_at "updated_at": [Option<i64>] ? default "Option::is_none";
        } }
        $declare! { model PhoneNumber PhoneNumberTag "phone_number" {
            id "id": [Option<$text>] ? default "Option::is_none";
            phone_number "phone_number": [$text];
            reserved_for_second_factor "reserved_for_second_factor": [Option<bool>] ? default "Option::is_none";
            default_second_factor "default_second_factor": [Option<bool>] ? default "Option::is_none";
            reserved "reserved": [Option<bool>] ? default "Option::is_none";
            verification "verification": [Option<Verification$(<$a>)?>] > dive ! required;
            linked_to "linked_to": [Vec<IdentificationLink$(<$a>)?>] > dive;
            backup_codes "backup_codes": [Option<Vec<$text>>] ? default "Option::is_none";
            created_at "created_at": [Option<i64>] ? default "Option::is_none";
            updated_at "updated_at": [Option<i64>] ? default "Option::is_none";
        } }
        $declare! { model Web3Wallet Web3WalletTag "web3_wallet" {
            id "id": [Option<$text>] ? default "Option::is_none";
            web3_wallet "web3_wallet": [$text];
            verification "verification": [Option<Verification$(<$a>)?>] > dive ! required;
            created_at "created_at": [Option<i64>] ? default "Option::is_none";
            updated_at "updated_at": [Option<i64>] ? default "Option::is_none";
        } }
        $declare! { model Passkey PasskeyTag "passkey" {
            id "id": [Option<$text>] ? default "Option::is_none";
            name "name": [Option<$text>] ? default "Option::is_none";
            last_used_at "last_used_at": [Option<i64>] ? default "Option::is_none";
            verification "verification": [Option<Verification$(<$a>)?>] > dive ? default "Option::is_none";
        } }
        $declare! { model ExternalAccount ExternalAccountTag "external_account" {
            id "id": [$text];
            provider "provider": [$text];
            identification_id "identification_id": [$text];
            provider_user_id "provider_user_id": [$text];
            approved_scopes "approved_scopes": [$text];
            email_address "email_address": [$text];
            email_address_verified "email_address_verified": [Option<bool>] ? default "Option::is_none";
            first_name "first_name": [$text];
            last_name "last_name": [$text];
            avatar_url "avatar_url": [Option<$text>] ? default "Option::is_none";
            image_url "image_url": [Option<$text>] ? default "Option::is_none";
            username "username": [Option<$text>] ? default "Option::is_none";
            phone_number "phone_number": [Option<$text>] ? default "Option::is_none";
            public_metadata "public_metadata": [Metadata];
            label "label": [Option<$text>] ? default "Option::is_none";
            created_at "created_at": [i64];
            updated_at "updated_at": [i64];
            verification "verification": [Option<Verification$(<$a>)?>] > dive ! required;
        } }
        $declare! { part SamlAccountConnection {
            id "id": [$text];
            name "name": [$text];
            domain "domain": [Option<$text>] ? default "Option::is_none";
            domains "domains": [Option<Vec<$text>>] ? default "Option::is_none";
            active "active": [bool];
            provider "provider": [$text];
            sync_user_attributes "sync_user_attributes": [bool];
            allow_subdomains "allow_subdomains": [Option<bool>] ? default "Option::is_none";
            allow_idp_initiated "allow_idp_initiated": [Option<bool>] ? default "Option::is_none";
            disable_additional_identifications "disable_additional_identifications": [Option<bool>]
                ? default "Option::is_none";
            created_at "created_at": [i64];
            updated_at "updated_at": [i64];
        } }
        $declare! { model SamlAccount SamlAccountTag "saml_account" {
            id "id": [$text];
            provider "provider": [$text];
            active "active": [bool];
            email_address "email_address": [$text];
            first_name "first_name": [Option<$text>] ? default "Option::is_none";
            last_name "last_name": [Option<$text>] ? default "Option::is_none";
            provider_user_id "provider_user_id": [Option<$text>] ? default "Option::is_none";
            last_authenticated_at "last_authenticated_at": [Option<i64>] ? default "Option::is_none";
            public_metadata "public_metadata": [Option<Metadata>] ? default "Option::is_none";
            verification "verification": [Option<Verification$(<$a>)?>] > dive ! required;
            saml_connection "saml_connection": [Option<SamlAccountConnection$(<$a>)?>] > dive
                ? default "Option::is_none";
        } }
        $declare! { part EnterpriseAccountConnection {
            id "id": [$text];
            protocol "protocol": [$text];
            provider "provider": [$text];
            name "name": [$text];
            logo_public_url "logo_public_url": [Option<$text>] ! required;
            domain "domain": [Option<$text>] ? default "Option::is_none";
            domains "domains": [Option<Vec<$text>>] ? default "Option::is_none";
            active "active": [bool];
            sync_user_attributes "sync_user_attributes": [bool];
            allow_subdomains "allow_subdomains": [bool];
            allow_idp_initiated "allow_idp_initiated": [bool];
            disable_additional_identifications "disable_additional_identifications": [bool];
            created_at "created_at": [i64];
            updated_at "updated_at": [i64];
        } }
        $declare! { model EnterpriseAccount EnterpriseAccountTag "enterprise_account" {
            id "id": [$text];
            protocol "protocol": [Option<$text>] ? default "Option::is_none";
            provider "provider": [$text];
            active "active": [bool];
            email_address "email_address": [$text];
            first_name "first_name": [Option<$text>] ? default "Option::is_none";
            last_name "last_name": [Option<$text>] ? default "Option::is_none";
            provider_user_id "provider_user_id": [Option<$text>] ? default "Option::is_none";
            enterprise_connection_id "enterprise_connection_id": [Option<$text>] ? default "Option::is_none";
            public_metadata "public_metadata": [Option<Metadata>] ? default "Option::is_none";
            verification "verification": [Option<Verification$(<$a>)?>] > dive ! required;
            enterprise_connection "enterprise_connection": [Option<EnterpriseAccountConnection$(<$a>)?>] > dive
                ? default "Option::is_none";
            last_authenticated_at "last_authenticated_at": [Option<i64>] ? default "Option::is_none";
        } }
        $declare! { model Organization OrganizationTag "organization" {
            id "id": [$text];
            name "name": [$text];
            slug "slug": [$text];
            image_url "image_url": [Option<$text>] ? default "Option::is_none";
            has_image "has_image": [Option<bool>] ? default "Option::is_none";
            members_count "members_count": [Option<i64>] ? default "Option::is_none";
            missing_member_with_elevated_permissions "missing_member_with_elevated_permissions": [Option<bool>]
                ? default "Option::is_none";
            pending_invitations_count "pending_invitations_count": [Option<i64>] ? default "Option::is_none";
            max_allowed_memberships "max_allowed_memberships": [Option<i64>] ? default "Option::is_none";
            admin_delete_enabled "admin_delete_enabled": [Option<bool>] ? default "Option::is_none";
            public_metadata "public_metadata": [Metadata];
            private_metadata "private_metadata": [Option<Metadata>] ? default "Option::is_none";
            created_by "created_by": [Option<$text>] ? default "Option::is_none";
            created_at "created_at": [i64];
            updated_at "updated_at": [i64];
            last_active_at "last_active_at": [Option<i64>] ? default "Option::is_none";
            role_set_key "role_set_key": [Option<$text>] ? default "Option::is_none";
            logo_url "logo_url": [Option<$text>] ? default "Option::is_none";
        } }
        $declare! { part PublicUserData {
            user_id "user_id": [$text];
            first_name "first_name": [Option<$text>] ! required;
            last_name "last_name": [Option<$text>] ! required;
            profile_image_url "profile_image_url": [Option<$text>] ? default "Option::is_none";
            image_url "image_url": [Option<$text>] ? default "Option::is_none";
            has_image "has_image": [Option<bool>] ? default "Option::is_none";
            identifier "identifier": [Option<$text>] ? default "Option::is_none";
            username "username": [Option<$text>] ? default "Option::is_none";
            banned "banned": [Option<bool>] ? default "Option::is_none";
            deprovisioned "deprovisioned": [Option<bool>] ? default "Option::is_none";
        } }
        $declare! { model OrganizationMembership OrganizationMembershipTag "organization_membership" {
            id "id": [$text];
            role "role": [$text];
            role_name "role_name": [Option<$text>] ? default "Option::is_none";
            permissions "permissions": [Option<Vec<$text>>] ? default "Option::is_none";
            public_metadata "public_metadata": [Option<Metadata>] ? default "Option::is_none";
            private_metadata "private_metadata": [Option<Metadata>] ? default "Option::is_none";
            organization "organization": [Organization$(<$a>)?] > dive;
            public_user_data "public_user_data": [Option<PublicUserData$(<$a>)?>] > dive ? default "Option::is_none";
            created_at "created_at": [i64];
            updated_at "updated_at": [i64];
        } }
        $declare! { model User UserTag "user" {
            id "id": [$text];
            external_id "external_id": [Option<$text>] ? default "Option::is_none";
            primary_email_address_id "primary_email_address_id": [Option<$text>] ! required;
            primary_phone_number_id "primary_phone_number_id": [Option<$text>] ! required;
            primary_web3_wallet_id "primary_web3_wallet_id": [Option<$text>] ? default "Option::is_none";
            username "username": [Option<$text>] ! required;
            first_name "first_name": [Option<$text>] ! required;
            last_name "last_name": [Option<$text>] ! required;
            locale "locale": [Option<$text>] ? default "Option::is_none";
            profile_image_url "profile_image_url": [Option<$text>] ? default "Option::is_none";
            image_url "image_url": [Option<$text>] ? default "Option::is_none";
            has_image "has_image": [Option<bool>] ? default "Option::is_none";
            public_metadata "public_metadata": [Metadata];
            private_metadata "private_metadata": [Option<Metadata>] ? default "Option::is_none";
            unsafe_metadata "unsafe_metadata": [Option<Metadata>] ? default "Option::is_none";
            email_addresses "email_addresses": [Vec<EmailAddress$(<$a>)?>] > dive;
            phone_numbers "phone_numbers": [Vec<PhoneNumber$(<$a>)?>] > dive;
            web3_wallets "web3_wallets": [Option<Vec<Web3Wallet$(<$a>)?>>] > dive ? default "Option::is_none";
            passkeys "passkeys": [Option<Vec<Passkey$(<$a>)?>>] > dive ? default "Option::is_none";
            password_enabled "password_enabled": [bool];
            two_factor_enabled "two_factor_enabled": [bool];
            totp_enabled "totp_enabled": [Option<bool>] ? default "Option::is_none";
            backup_code_enabled "backup_code_enabled": [Option<bool>] ? default "Option::is_none";
            mfa_enabled_at "mfa_enabled_at": [Option<i64>] ? default "Option::is_none";
            mfa_disabled_at "mfa_disabled_at": [Option<i64>] ? default "Option::is_none";
            password_last_updated_at "password_last_updated_at": [Option<i64>] ? default "Option::is_none";
            external_accounts "external_accounts": [Vec<ExternalAccount$(<$a>)?>] > dive;
            saml_accounts "saml_accounts": [Option<Vec<SamlAccount$(<$a>)?>>] > dive ? default "Option::is_none";
            enterprise_accounts "enterprise_accounts": [Option<Vec<EnterpriseAccount$(<$a>)?>>] > dive
                ? default "Option::is_none";
            organization_memberships "organization_memberships": [Option<Vec<OrganizationMembership$(<$a>)?>>] > dive
                ? default "Option::is_none";
            last_sign_in_at "last_sign_in_at": [Option<i64>] ? default "Option::is_none";
            banned "banned": [Option<bool>] ? default "Option::is_none";
            locked "locked": [Option<bool>] ? default "Option::is_none";
            deprovisioned "deprovisioned": [Option<bool>] ? default "Option::is_none";
            lockout_expires_in_seconds "lockout_expires_in_seconds": [Option<i64>] ? default "Option::is_none";
            verification_attempts_remaining "verification_attempts_remaining": [Option<i64>]
                ? default "Option::is_none";
            updated_at "updated_at": [i64];
            created_at "created_at": [i64];
            delete_self_enabled "delete_self_enabled": [Option<bool>] ? default "Option::is_none";
            create_organization_enabled "create_organization_enabled": [Option<bool>] ? default "Option::is_none";
            create_organizations_limit "create_organizations_limit": [Option<i64>] ? default "Option::is_none";
            last_active_at "last_active_at": [Option<i64>] ? default "Option::is_none";
            legal_accepted_at "legal_accepted_at": [Option<i64>] ? default "Option::is_none";
            bypass_client_trust "bypass_client_trust": [Option<bool>] ? default "Option::is_none";
        } }
    };
}
