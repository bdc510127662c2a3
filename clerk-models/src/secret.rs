//! Token material that no log should hold.

use serde_core::de::{Deserialize, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, Serializer};
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A token, key or password: a JSON string that is never shown.
///
/// `Debug` prints no content, there is no `Display`, the buffer is wiped when it is dropped, and the comparison
/// takes the same time wherever the contents differ (their lengths can be distinguished).
/// [`expose_secret`](Secret::expose_secret) is the one way in. It reads and writes as a plain JSON string.
///
/// Text that a format or a tagged enum with a late discriminator buffered is not wiped, and
/// neither is the text it was read from.
/// It reads through `deserialize_any`, so that no format quotes a value of another kind in its error: the
/// format has to describe itself, as JSON, CBOR and MessagePack do.
///
/// ```
/// use clerk_models::Secret;
///
/// let token: Secret = serde_json::from_str(r#""ya29.a0Af""#)?;
/// assert_eq!(token.expose_secret(), "ya29.a0Af");
/// assert_eq!(format!("{token:?}"), "Secret(…)");
/// assert_eq!(token, Secret::from("ya29.a0Af"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes over the string, and with it the duty to wipe it.
    ///
    /// ```
    /// # use clerk_models::Secret;
    /// let secret = Secret::new("sk_test_1".to_owned());
    /// assert_eq!(secret.expose_secret().len(), 9);
    /// ```
    #[must_use]
    pub fn new(secret: String) -> Self {
        Secret(Zeroizing::new(secret))
    }

    /// The content.
    ///
    /// ```
    /// # use clerk_models::Secret;
    /// # let token = Secret::from("ya29");
    /// let header = format!("Bearer {}", token.expose_secret());
    /// # assert_eq!(header, "Bearer ya29");
    /// ```
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Secret::new(secret)
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Self {
        Secret::new(secret.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SecretVisitor)
    }
}

struct SecretVisitor;

macro_rules! refuse {
    ($($method:ident($type:ty),)*) => {$(
        fn $method<E: Error>(self, _: $type) -> Result<Secret, E> {
            Err(not_a_string())
        }
    )*};
}

/// serde's own errors quote the value that was found.
fn not_a_string<E: Error>() -> E {
    E::custom("expected a string (a secret)")
}

impl<'de> Visitor<'de> for SecretVisitor {
    type Value = Secret;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_str<E: Error>(self, secret: &str) -> Result<Secret, E> {
        Ok(Secret::from(secret))
    }

    fn visit_string<E: Error>(self, secret: String) -> Result<Secret, E> {
        Ok(Secret::new(secret))
    }

    refuse! {
        visit_bool(bool),
        visit_i64(i64),
        visit_i128(i128),
        visit_u64(u64),
        visit_u128(u128),
        visit_f64(f64),
        visit_bytes(&[u8]),
    }

    fn visit_none<E: Error>(self) -> Result<Secret, E> {
        Err(not_a_string())
    }

    fn visit_unit<E: Error>(self) -> Result<Secret, E> {
        Err(not_a_string())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Secret, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, _: D) -> Result<Secret, D::Error> {
        Err(not_a_string())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Secret, A::Error> {
        Err(not_a_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Secret, A::Error> {
        Err(not_a_string())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Secret, A::Error> {
        Err(not_a_string())
    }
}
