//! A point in time, as Clerk sends it.

use crate::schema::{HasSchema, Schema};
use serde_core::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};
use std::fmt;
use std::time::{Duration, SystemTime};

/// A point in time: milliseconds since the Unix epoch, as Clerk's API sends almost all of its times.
///
/// It reads an integer, or a number without a fraction (`1700000000000.0`), and writes an integer. Where a time is in
/// seconds, or its unit is not stated, the models have an `i64`.
///
/// The features `chrono` and `jiff` convert it into those crates' types. For the crate `time`, go through `SystemTime`.
///
/// ```
/// use clerk_models::models::Timestamp;
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
    /// # use clerk_models::models::Timestamp;
    /// assert!(Timestamp::from_millis(0) < Timestamp::from_millis(1));
    /// ```
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Timestamp(millis)
    }

    /// The milliseconds since the Unix epoch.
    ///
    /// ```
    /// # use clerk_models::models::Timestamp;
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

/// Truncated to milliseconds, and clamped to their range.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let millis = |distance: Duration| i64::try_from(distance.as_millis()).unwrap_or(i64::MAX);
        Timestamp(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        })
    }
}

/// With the feature `jiff`.
#[cfg(feature = "jiff")]
impl Timestamp {
    /// The same in `jiff`, if it has such a time: its years are those from -9999 to 9999.
    ///
    /// ```
    /// # use clerk_models::models::Timestamp;
    /// let time = Timestamp::from_millis(1_700_000_000_123);
    /// assert_eq!(time.to_jiff().unwrap().to_string(), "2023-11-14T22:13:20.123Z");
    /// assert_eq!(Timestamp::from_millis(i64::MAX).to_jiff(), None);
    /// ```
    #[must_use]
    pub fn to_jiff(self) -> Option<jiff::Timestamp> {
        // Its milliseconds end a second before its range does.
        jiff::Timestamp::from_nanosecond(i128::from(self.0) * 1_000_000).ok()
    }
}

/// Truncated to milliseconds.
#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Timestamp(time.as_millisecond())
    }
}

/// With the feature `chrono`.
#[cfg(feature = "chrono")]
impl Timestamp {
    /// The same in `chrono`, if it has such a time: its years go to about 262,000 on either side.
    ///
    /// ```
    /// # use clerk_models::models::Timestamp;
    /// let time = Timestamp::from_millis(1_700_000_000_123);
    /// assert_eq!(time.to_chrono().unwrap().to_string(), "2023-11-14 22:13:20.123 UTC");
    /// assert_eq!(Timestamp::from_millis(i64::MAX).to_chrono(), None);
    /// ```
    #[must_use]
    pub fn to_chrono(self) -> Option<chrono::DateTime<chrono::Utc>> {
        chrono::DateTime::from_timestamp_millis(self.0)
    }
}

/// Rounded down to milliseconds.
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
        // In a human-readable format, `deserialize_f64` also gives integers, while `deserialize_i64` refuses floats in some:
        // a `Value` with `arbitrary_precision`, and the content that serde
        // buffers for `flatten`. Other formats distinguish the two.
        if deserializer.is_human_readable() {
            deserializer.deserialize_f64(TimestampVisitor)
        } else {
            deserializer.deserialize_i64(TimestampVisitor)
        }
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

#[cfg(all(test, any(feature = "chrono", feature = "jiff")))]
mod tests {
    use super::Timestamp;

    /// Around the epoch, around now, and as far as years of four digits go.
    const TIMES: [i64; 7] = [
        0,
        1,
        -1,
        1_700_000_000_123,
        -1_700_000_000_123,
        -62_167_219_200_000,
        253_370_764_800_000,
    ];

    #[cfg(feature = "jiff")]
    #[test]
    fn jiffs_time_goes_both_ways() {
        for time in TIMES.map(Timestamp::from_millis) {
            let jiffs = time.to_jiff().expect("a time that jiff has");
            assert_eq!(
                (jiffs.as_millisecond(), Timestamp::from(jiffs)),
                (time.as_millis(), time)
            );
        }
        for bound in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
            let time = Timestamp::from(bound);
            assert_eq!(time.to_jiff().map(Timestamp::from), Some(time));
        }
        let beyond = [i64::MIN, Timestamp::from(jiff::Timestamp::MIN).as_millis() - 1];
        assert!(
            beyond
                .iter()
                .all(|millis| Timestamp::from_millis(*millis).to_jiff().is_none())
        );
        let beyond = [i64::MAX, Timestamp::from(jiff::Timestamp::MAX).as_millis() + 1];
        assert!(
            beyond
                .iter()
                .all(|millis| Timestamp::from_millis(*millis).to_jiff().is_none())
        );
        let fine = jiff::Timestamp::from_microsecond(-1_999).expect("a time");
        assert_eq!(Timestamp::from(fine).as_millis(), -1);
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn chronos_time_goes_both_ways() {
        use chrono::{DateTime, Utc};

        for time in TIMES.map(Timestamp::from_millis) {
            let chronos = time.to_chrono().expect("a time that chrono has");
            assert_eq!(
                (chronos.timestamp_millis(), Timestamp::from(chronos)),
                (time.as_millis(), time)
            );
        }
        for bound in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let time = Timestamp::from(bound);
            assert_eq!(time.to_chrono().map(Timestamp::from), Some(time));
        }
        for millis in [i64::MIN, i64::MAX] {
            assert_eq!(Timestamp::from_millis(millis).to_chrono(), None);
        }
        let fine = DateTime::from_timestamp_micros(-1_999).expect("a time");
        assert_eq!(Timestamp::from(fine).as_millis(), -2);
    }
}
