//! JSON Web Key Sets and the kinds of keys in them.

use crate::dispatch::{Members, Peek};
use crate::{ClerkModel, Metadata, Secret};

/// The key set with which session tokens can be checked.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct Jwks {
    /// The keys of the set.
    pub keys: Option<Vec<Jwk>>,
}

/// A public `Ed25519` key of a key set.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct JwkEd25519Public {
    /// The ID of the key, as in the header of a JWT.
    pub kid: String,
    /// The algorithm that the key is meant for, such as `EdDSA`.
    pub alg: String,
    /// What the key is for; `sig` denotes signatures.
    pub r#use: String,
    /// The key type; `OKP` denotes octet key pairs.
    pub kty: JwkEd25519PublicKty,
    /// The curve; `Ed25519` is the only one.
    pub crv: JwkEd25519PublicCrv,
    /// The public key, Base64url-encoded.
    pub x: String,
    /// The X.509 certificate chain of the key, Base64-encoded.
    pub x5c: Option<Vec<String>>,
    /// The SHA-1 thumbprint of the X.509 certificate.
    pub x5t: Option<String>,
    /// The SHA-256 thumbprint of the X.509 certificate.
    #[clerk_model(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// The URL of the X.509 certificate.
    pub x5u: Option<String>,
}

/// A public ECDSA key of a key set.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct JwkEcdsaPublic {
    /// The ID of the key, as in the header of a JWT.
    pub kid: String,
    /// The algorithm that the key is meant for, such as `ES256`.
    pub alg: String,
    /// What the key is for; `sig` denotes signatures.
    pub r#use: String,
    /// The key type; `EC` denotes elliptic curves.
    pub kty: JwkEcdsaPublicKty,
    /// The curve, such as `P-256`.
    pub crv: String,
    /// The X coordinate of the public point, Base64url-encoded.
    pub x: String,
    /// The Y coordinate of the public point, Base64url-encoded.
    pub y: String,
    /// The X.509 certificate chain of the key, Base64-encoded.
    pub x5c: Option<Vec<String>>,
    /// The SHA-1 thumbprint of the X.509 certificate.
    pub x5t: Option<String>,
    /// The SHA-256 thumbprint of the X.509 certificate.
    #[clerk_model(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// The URL of the X.509 certificate.
    pub x5u: Option<String>,
}

/// A public RSA key of a key set.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct JwkRsaPublic {
    /// The ID of the key, as in the header of a JWT.
    pub kid: String,
    /// The algorithm that the key is meant for, such as `RS256`.
    pub alg: String,
    /// What the key is for; `sig` denotes signatures.
    pub r#use: String,
    /// The key type; `RSA` denotes RSA keys.
    pub kty: JwkRsaPublicKty,
    /// The modulus, Base64url-encoded.
    pub n: String,
    /// The public exponent, Base64url-encoded.
    pub e: String,
    /// The X.509 certificate chain of the key, Base64-encoded.
    pub x5c: Option<Vec<String>>,
    /// The SHA-1 thumbprint of the X.509 certificate.
    pub x5t: Option<String>,
    /// The SHA-256 thumbprint of the X.509 certificate.
    #[clerk_model(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// The URL of the X.509 certificate.
    pub x5u: Option<String>,
}

/// A private `Ed25519` key of a key set.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct JwkEd25519Private {
    /// The ID of the key, as in the header of a JWT.
    pub kid: String,
    /// The algorithm that the key is meant for, such as `EdDSA`.
    pub alg: String,
    /// What the key is for; `sig` denotes signatures.
    pub r#use: String,
    /// The key type; `OKP` denotes octet key pairs.
    pub kty: JwkEd25519PublicKty,
    /// The curve; `Ed25519` is the only one.
    pub crv: JwkEd25519PublicCrv,
    /// The public key, Base64url-encoded.
    pub x: String,
    /// The private key, Base64url-encoded. Secret.
    pub d: Secret,
    /// The X.509 certificate chain of the key, Base64-encoded.
    pub x5c: Option<Vec<String>>,
    /// The SHA-1 thumbprint of the X.509 certificate.
    pub x5t: Option<String>,
    /// The SHA-256 thumbprint of the X.509 certificate.
    #[clerk_model(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// The URL of the X.509 certificate.
    pub x5u: Option<String>,
}

/// A private ECDSA key of a key set.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct JwkEcdsaPrivate {
    /// The ID of the key, as in the header of a JWT.
    pub kid: String,
    /// The algorithm that the key is meant for, such as `ES256`.
    pub alg: String,
    /// What the key is for; `sig` denotes signatures.
    pub r#use: String,
    /// The key type; `EC` denotes elliptic curves.
    pub kty: JwkEcdsaPublicKty,
    /// The curve, such as `P-256`.
    pub crv: String,
    /// The X coordinate of the public point, Base64url-encoded.
    pub x: String,
    /// The Y coordinate of the public point, Base64url-encoded.
    pub y: String,
    /// The private scalar, Base64url-encoded. Secret.
    pub d: Secret,
    /// The X.509 certificate chain of the key, Base64-encoded.
    pub x5c: Option<Vec<String>>,
    /// The SHA-1 thumbprint of the X.509 certificate.
    pub x5t: Option<String>,
    /// The SHA-256 thumbprint of the X.509 certificate.
    #[clerk_model(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// The URL of the X.509 certificate.
    pub x5u: Option<String>,
}

/// A private RSA key of a key set.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct JwkRsaPrivate {
    /// The ID of the key, as in the header of a JWT.
    pub kid: String,
    /// The algorithm that the key is meant for, such as `RS256`.
    pub alg: String,
    /// What the key is for; `sig` denotes signatures.
    pub r#use: String,
    /// The key type; `RSA` denotes RSA keys.
    pub kty: JwkRsaPublicKty,
    /// The modulus, Base64url-encoded.
    pub n: String,
    /// The public exponent, Base64url-encoded.
    pub e: String,
    /// The private exponent, Base64url-encoded. Secret.
    pub d: Secret,
    /// The first prime factor, Base64url-encoded. Secret.
    pub p: Secret,
    /// The second prime factor, Base64url-encoded. Secret.
    pub q: Secret,
    /// The private exponent modulo `p - 1`, Base64url-encoded. Secret.
    pub dp: Option<Secret>,
    /// The private exponent modulo `q - 1`, Base64url-encoded. Secret.
    pub dq: Option<Secret>,
    /// The inverse of `q` modulo `p`, Base64url-encoded. Secret.
    pub qi: Option<Secret>,
    /// The X.509 certificate chain of the key, Base64-encoded.
    pub x5c: Option<Vec<String>>,
    /// The SHA-1 thumbprint of the X.509 certificate.
    pub x5t: Option<String>,
    /// The SHA-256 thumbprint of the X.509 certificate.
    #[clerk_model(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// The URL of the X.509 certificate.
    pub x5u: Option<String>,
}

/// A symmetric key of a key set.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct JwkSymmetric {
    /// The ID of the key, as in the header of a JWT.
    pub kid: String,
    /// The algorithm that the key is meant for, such as `HS256`.
    pub alg: String,
    /// What the key is for; `sig` denotes signatures.
    pub r#use: String,
    /// The key type; `oct` denotes plain octets.
    pub kty: JwkSymmetricKty,
    /// The key itself, Base64url-encoded. Secret.
    pub k: Secret,
    /// The X.509 certificate chain of the key, Base64-encoded.
    pub x5c: Option<Vec<String>>,
    /// The SHA-1 thumbprint of the X.509 certificate.
    pub x5t: Option<String>,
    /// The SHA-256 thumbprint of the X.509 certificate.
    #[clerk_model(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// The URL of the X.509 certificate.
    pub x5u: Option<String>,
}

/// The key type of `Ed25519` keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum JwkEd25519PublicKty {
    /// `OKP`
    #[clerk_model(rename = "OKP")]
    OKP,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The curve of `Ed25519` keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum JwkEd25519PublicCrv {
    /// `Ed25519`
    #[clerk_model(rename = "Ed25519")]
    Ed25519,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The key type of ECDSA keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum JwkEcdsaPublicKty {
    /// `EC`
    #[clerk_model(rename = "EC")]
    EC,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The key type of RSA keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum JwkRsaPublicKty {
    /// `RSA`
    #[clerk_model(rename = "RSA")]
    RSA,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// The key type of symmetric keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ClerkModel)]
#[clerk_model(crate = crate)]
#[non_exhaustive]
pub enum JwkSymmetricKty {
    /// `oct`
    Oct,
    /// A value that Clerk's API description does not list.
    #[clerk_model(other)]
    Other(String),
}

/// A key of a set, selected by its type, `kty`, and by whether it has its private part.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Jwk {
    /// The private key of an Ed25519 pair.
    Ed25519Private(JwkEd25519Private),
    /// The public key of an Ed25519 pair.
    Ed25519Public(JwkEd25519Public),
    /// The private key of an elliptic curve pair.
    EcdsaPrivate(JwkEcdsaPrivate),
    /// The public key of an elliptic curve pair.
    EcdsaPublic(JwkEcdsaPublic),
    /// The private key of an RSA pair.
    RsaPrivate(JwkRsaPrivate),
    /// The public key of an RSA pair.
    RsaPublic(JwkRsaPublic),
    /// A key that both sides have.
    Symmetric(JwkSymmetric),
    /// One of a type that the document does not list.
    Other(Metadata),
}

crate::dispatch! {
    Jwk {
        Ed25519Private(JwkEd25519Private) if |it| is(it, "OKP") && it.has("d"),
        Ed25519Public(JwkEd25519Public) if |it| is(it, "OKP"),
        EcdsaPrivate(JwkEcdsaPrivate) if |it| is(it, "EC") && it.has("d"),
        EcdsaPublic(JwkEcdsaPublic) if |it| is(it, "EC"),
        RsaPrivate(JwkRsaPrivate) if |it| is(it, "RSA") && it.has("d"),
        RsaPublic(JwkRsaPublic) if |it| is(it, "RSA"),
        Symmetric(JwkSymmetric) if |it| is(it, "oct"),
        Other(Metadata),
    }
}

fn is(members: &Members<'_>, kty: &str) -> bool {
    matches!(members.get("kty"), Some(Peek::String(name)) if name == kty)
}
