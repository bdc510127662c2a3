//! The violations of one document.

use super::findings::{Counted, LIMIT};
use super::locate::locate;
use super::problem::{Invalid, Problem};
use super::violation::{Member, Violation, ViolationCode};
use crate::json::{Pointer, check};
use serde_core::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt::{self, Display};
use std::slice;
use std::vec;

/// All violations of one document.
///
/// `Display` and `Debug` list them, a line each. They show keys, discriminators, unlisted enum values and the texts of
/// `check`s, escaped and truncated, and no other value; nothing of a [`Secret`](crate::Secret).
/// `Serialize` gives the violations as data.
///
/// An error holds at most 64 KiB plus a tenth of the document's size.
///
/// ```
/// use clerk_models::{ClerkModel, Secret};
///
/// #[derive(Debug, ClerkModel)]
/// #[clerk_model(object = "session")]
/// struct Session {
///     user_id: String,
///     token: Secret,
/// }
///
/// let error = clerk_models::from_str::<Session>(r#"{"object": "session", "token": 5}"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "2 violations\n\
///      /userId: missing field \"userId\" (line 1, column 1)\n\
///      /token: expected string, found integer (line 1, column 32)"
/// );
/// ```
///
/// # As JSON
///
/// For the body of a response, [`problem`](Self::problem) has the form of RFC 9457, and the status.
///
/// The keys are these, always, and null where there is nothing. As in `Display`, `message` and `found` show discriminators and
/// enum values that are not listed.
///
/// | key | value |
/// |---|---|
/// | `code` | the [`ViolationCode`](crate::ViolationCode) |
/// | `pointer` | [`Violation::pointer`] |
/// | `line`, `column` | numbers from 1; null from `from_value` |
/// | `expected`, `found` | [`Violation::expected`] and [`Violation::found`] |
/// | `message` | [`Violation::message`], which may change between releases |
///
/// ```
/// # use serde_json::json;
/// let error = clerk_models::from_str::<Vec<u8>>("[1, true]").unwrap_err();
/// assert_eq!(
///     serde_json::to_value(&error).unwrap(),
///     json!({
///         "violations": [{
///             "code": "wrong_type",
///             "pointer": "/1",
///             "line": 1,
///             "column": 5,
///             "expected": "integer",
///             "found": "boolean",
///             "message": "expected integer, found boolean",
///         }],
///         "truncated": false,
///     })
/// );
/// ```
#[derive(Clone, PartialEq)]
pub struct ValidationError {
    pub(crate) violations: Vec<Violation>,
    pub(crate) truncated: bool,
}

impl ValidationError {
    /// The violations, sorted by location: a missing field is located at the start of its object, ties are in order of
    /// declaration. At least one: the first 100, and the `syntax` violation, which comes last.
    ///
    /// ```
    /// let error = clerk_models::from_str::<(u8, bool)>("[true, 1]").unwrap_err();
    /// let pointers: Vec<&str> = error.violations().iter().map(|violation| violation.pointer().as_str()).collect();
    /// assert_eq!(pointers, ["/0", "/1"]);
    /// ```
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// Whether there are more violations than [`violations`](Self::violations) returns.
    ///
    /// ```
    /// let json = format!("[{}null]", "null,".repeat(100));
    /// let error = clerk_models::from_str::<Vec<u8>>(&json).unwrap_err();
    /// assert_eq!((error.violations().len(), error.is_truncated()), (100, true));
    /// ```
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }
}

impl ValidationError {
    /// One violation that the program has found itself, of code `invalid_value`, without a line and column.
    ///
    /// The message is shown as it is, truncated at 240 bytes, with characters that cannot be seen escaped. See
    /// [`extend`](Self::extend) for an example.
    #[must_use]
    pub fn new(pointer: impl Into<Pointer>, message: impl Into<String>) -> Self {
        ValidationError {
            violations: vec![Violation {
                problem: Problem::Invalid(Invalid::own(message.into())),
                pointer: pointer.into(),
                place: None,
                member: None,
            }],
            truncated: false,
        }
    }

    /// How many violations [`violations`](Self::violations) returns.
    #[must_use]
    #[allow(clippy::len_without_is_empty)] // It never is.
    pub fn len(&self) -> usize {
        self.violations.len()
    }

    /// Adds violations, such as those of another error. Those with a line come in the order of lines, then those without
    /// one. Of all of them, the first 100 are kept, and the `syntax` violation.
    ///
    /// ```
    /// use clerk_models::{ClerkModel, ValidationError};
    ///
    /// #[derive(ClerkModel)]
    /// #[clerk_model(object = "invitation", rename_all = "snake_case")]
    /// struct Invitation {
    ///     email_address: String,
    ///     role: String,
    /// }
    ///
    /// let json = r#"{"object": "invitation", "email_address": "a@example.com", "role": "owner"}"#;
    /// let invitation: Invitation = clerk_models::from_str(json)?;
    ///
    /// let mut error = ValidationError::new("/role", "only members can be invited");
    /// if invitation.email_address.ends_with("@example.com") {
    ///     error.extend(ValidationError::new("/email_address", "already taken"));
    /// }
    /// error.locate(json);
    /// assert_eq!(
    ///     error.to_string(),
    ///     "2 violations\n\
    ///      /email_address: already taken (line 1, column 43)\n\
    ///      /role: only members can be invited (line 1, column 68)"
    /// );
    /// # let _ = invitation.role;
    /// # Ok::<(), ValidationError>(())
    /// ```
    pub fn extend(&mut self, violations: impl IntoIterator<Item = Violation>) {
        self.violations.extend(violations);
        self.arrange();
    }

    /// Gives violations without a line and column those of the value to which their pointer leads, and its span. Where
    /// there is no such value, they are those of the object or array in which it would be.
    ///
    /// `source` is the text that was read: for violations from [`new`](Self::new), and from [`from_value`](crate::from_value).
    pub fn locate(&mut self, source: &str) {
        let accepted = match check(source) {
            Ok(()) => source,
            Err(error) => source.get(..error.token).unwrap_or_default(),
        };
        let mut open: Vec<&mut Violation> = Vec::new();
        for violation in &mut self.violations {
            if violation.place.is_none() && violation.code() != ViolationCode::Io {
                open.push(violation);
            }
        }
        let pointers: Vec<&str> = open.iter().map(|violation| violation.pointer.as_str()).collect();
        let members = locate(accepted, &pointers);
        let mut open: Vec<_> = open.into_iter().zip(members).collect();
        for (violation, member) in &mut open {
            // The validator alone knows what is secret.
            let known = violation.member;
            member.hidden = known.is_none_or(|known| known.hidden);
            member.at_key = known.is_some_and(|known| known.at_key);
        }
        let at = |member: &Member| if member.at_key { member.start } else { member.value };
        open.sort_by_key(|(_, member)| at(member));
        let mut counted = Counted::new(Some((source, accepted)));
        for (violation, member) in open {
            counted.locate(violation, at(&member), Some(member));
        }
        self.arrange();
    }

    /// Sorts the violations by location, and keeps the first ones.
    fn arrange(&mut self) {
        let is_syntax = |violation: &Violation| violation.code() == ViolationCode::Syntax;
        self.violations.sort_by_key(|violation| {
            let place = violation.place;
            let place = place.map_or((usize::MAX, 0), |place| (place.line, place.column));
            (is_syntax(violation), place)
        });
        let mut others = 0;
        self.violations.retain(|violation| {
            others += usize::from(!is_syntax(violation));
            is_syntax(violation) || others <= LIMIT
        });
        self.truncated |= others > LIMIT;
    }
}

impl Extend<Violation> for ValidationError {
    fn extend<I: IntoIterator<Item = Violation>>(&mut self, violations: I) {
        ValidationError::extend(self, violations);
    }
}

impl IntoIterator for ValidationError {
    type Item = Violation;
    type IntoIter = vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.violations.into_iter()
    }
}

#[allow(clippy::into_iter_without_iter)] // That is `violations`.
impl<'a> IntoIterator for &'a ValidationError {
    type Item = &'a Violation;
    type IntoIter = slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.violations.iter()
    }
}

impl Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.violations.len(), self.truncated) {
            (1, false) => {}
            (count, false) => writeln!(f, "{count} violations")?,
            (count, true) => writeln!(f, "more than {count} violations, the first {count}:")?,
        }
        for (index, violation) in self.violations.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl std::error::Error for ValidationError {}

impl Serialize for ValidationError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ValidationError", 2)?;
        fields.serialize_field("violations", &self.violations)?;
        fields.serialize_field("truncated", &self.truncated)?;
        fields.end()
    }
}
