//! The violations of one document.

use super::violation::Violation;
use serde_core::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt::{self, Display};

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
/// The body of a response, for example: 400 for what is no JSON, and 422 for other violations. A web framework's handler
/// takes the request's body as bytes, since an extractor that goes through serde stops at the first problem.
///
/// ```
/// use clerk_models::{ClerkModel, ViolationCode, from_slice};
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "invitation")]
/// struct Invitation {
///     email_address: String,
/// }
///
/// /// The status and the body of the response.
/// fn create(body: &[u8]) -> (u16, String) {
///     match from_slice::<Invitation>(body) {
///         Ok(invitation) => (201, serde_json::to_string(&invitation).unwrap()),
///         Err(error) => {
///             let mut violations = error.violations().iter();
///             let is_syntax = violations.any(|violation| violation.code() == ViolationCode::Syntax);
///             (if is_syntax { 400 } else { 422 }, serde_json::to_string(&error).unwrap())
///         }
///     }
/// }
///
/// assert_eq!(create(b"{").0, 400);
/// assert_eq!(create(br#"{"object": "invitation"}"#).0, 422);
/// ```
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
