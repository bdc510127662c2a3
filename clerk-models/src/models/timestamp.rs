//! A point in time, as Clerk sends it.

use crate::schema::{HasSchema, Schema};
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;
use std::time::{Duration, SystemTime};

/// A point in time: milliseconds since the Unix epoch, as Clerk's API sends almost all of its times.
///
/// It reads an integer, or a number without a fraction (`1700000000000.0`), for the document types some of them as
/// `number`; it writes an integer. Where a time is in seconds, or its unit is not stated, the models have an `i64`.
///
/// ```
/// use clerk_models::Timestamp;
/// use std::time::{Duration, SystemTime};
///
/// let time: Timestamp = serde_json::from_str("1700000000000.0")?;
/// assert_eq!(time.as_millis(), 1_700_000_000_000);
/// assert_eq!(serde_json::to_string(&time)?, "1700000000000");
/// assert_eq!(SystemTime::from(time), SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From milliseconds since the Unix epoch.
    ///
    /// ```
    /// # use clerk_models::Timestamp;
    /// assert!(Timestamp::from_millis(0) < Timestamp::from_millis(1));
    /// ```
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Timestamp(millis)
    }

    /// The milliseconds since the Unix epoch.
    ///
    /// ```
    /// # use clerk_models::Timestamp;
    /// assert_eq!(Timestamp::from_millis(7).as_millis(), 7);
    /// ```
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0
    }
}

/// Before the epoch too; a time that the system cannot hold becomes the epoch.
impl From<Timestamp> for SystemTime {
    fn from(time: Timestamp) -> Self {
        let distance = Duration::from_millis(time.0.unsigned_abs());
        let time = if time.0 < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        };
        time.unwrap_or(SystemTime::UNIX_EPOCH)
    }
}

/// Cut to milliseconds, and to the range that these have.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let millis = |distance: Duration| i64::try_from(distance.as_millis()).unwrap_or(i64::MAX);
        Timestamp(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        })
    }
}

#[cfg(feature = "jiff")]
impl Timestamp {
    /// The same in `jiff`, if it has such a time.
    #[must_use]
    pub fn to_jiff(self) -> Option<jiff::Timestamp> {
        jiff::Timestamp::from_millisecond(self.0).ok()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Timestamp(time.as_millisecond())
    }
}

#[cfg(feature = "chrono")]
impl Timestamp {
    /// The same in `chrono`, if it has such a time.
    #[must_use]
    pub fn to_chrono(self) -> Option<chrono::DateTime<chrono::Utc>> {
        chrono::DateTime::from_timestamp_millis(self.0)
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::DateTime<chrono::Utc>> for Timestamp {
    fn from(time: chrono::DateTime<chrono::Utc>) -> Self {
        Timestamp(time.timestamp_millis())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The visitor takes the float that `serde_json` makes of a number with a fraction.
        deserializer.deserialize_i64(TimestampVisitor)
    }
}

impl HasSchema for Timestamp {
    const SCHEMA: &'static Schema = &Schema::whole_number::<Timestamp>("timestamp");
}

struct TimestampVisitor;

impl Visitor<'_> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a timestamp in milliseconds")
    }

    fn visit_i64<E: Error>(self, millis: i64) -> Result<Timestamp, E> {
        Ok(Timestamp(millis))
    }

    fn visit_u64<E: Error>(self, millis: u64) -> Result<Timestamp, E> {
        let out_of_range = |_| E::invalid_value(Unexpected::Unsigned(millis), &self);
        i64::try_from(millis).map(Timestamp).map_err(out_of_range)
    }

    // A float of this size is exact.
    #[allow(clippy::cast_possible_truncation)]
    fn visit_f64<E: Error>(self, millis: f64) -> Result<Timestamp, E> {
        if millis.fract() == 0.0 && millis.abs() < 9_007_199_254_740_992.0 {
            Ok(Timestamp(millis as i64))
        } else {
            Err(E::invalid_value(Unexpected::Float(millis), &self))
        }
    }
}
