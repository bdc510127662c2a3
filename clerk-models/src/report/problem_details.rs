//! A report as the body of an HTTP response.

use super::{ValidationError, Violation, ViolationCode};
use serde_core::ser::{Serialize, SerializeStruct, Serializer};
use std::borrow::Cow;

/// Problem details ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)): the body of a response of type
/// `application/problem+json`, for any web framework.
///
/// ```
/// use clerk_models::{ClerkModel, from_slice};
/// use serde_json::json;
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
///             let problem = error.problem();
///             (problem.status(), serde_json::to_string(&problem).unwrap())
///         }
///     }
/// }
///
/// let (status, body) = create(br#"{"object": "invitation", "emailAddress": 5}"#);
/// assert_eq!(status, 422);
/// assert_eq!(
///     serde_json::from_str::<serde_json::Value>(&body).unwrap(),
///     json!({
///         "type": "about:blank",
///         "title": "Unprocessable Content",
///         "status": 422,
///         "detail": "/emailAddress: expected string, found integer (line 1, column 42)",
///         "errors": [{
///             "pointer": "/emailAddress",
///             "code": "wrong_type",
///             "detail": "expected string, found integer",
///             "line": 1,
///             "column": 42,
///         }],
///     })
/// );
/// assert_eq!(create(b"{").0, 400);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Problem<'a> {
    error: &'a ValidationError,
    status: u16,
    kind: Cow<'a, str>,
    title: Cow<'a, str>,
    instance: Option<Cow<'a, str>>,
}

impl ValidationError {
    /// The violations as problem details: of status 400 if the document is not JSON, and 422 otherwise.
    #[must_use]
    pub fn problem(&self) -> Problem<'_> {
        let is_syntax = |violation: &Violation| violation.code() == ViolationCode::Syntax;
        let (status, title) = if self.violations().iter().any(is_syntax) {
            (400, "Bad Request")
        } else {
            (422, "Unprocessable Content")
        };
        Problem {
            error: self,
            status,
            kind: "about:blank".into(),
            title: title.into(),
            instance: None,
        }
    }
}

impl<'a> Problem<'a> {
    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The same with another `type` and `title`: a URI that identifies the kind of problem, and what it is called. Without
    /// it, they are `about:blank` and the phrase of the status.
    ///
    /// ```
    /// let error = clerk_models::from_str::<u8>("true").unwrap_err();
    /// let problem = error.problem().with_type("https://example.com/problems/invalid", "Invalid body");
    /// assert_eq!(serde_json::to_value(&problem).unwrap()["title"], "Invalid body");
    /// ```
    #[must_use]
    pub fn with_type(self, uri: impl Into<Cow<'a, str>>, title: impl Into<Cow<'a, str>>) -> Self {
        Problem {
            kind: uri.into(),
            title: title.into(),
            ..self
        }
    }

    /// The same with an `instance`: a URI of this occurrence, such as the ID of the request.
    #[must_use]
    pub fn with_instance(self, uri: impl Into<Cow<'a, str>>) -> Self {
        Problem {
            instance: Some(uri.into()),
            ..self
        }
    }
}

impl Serialize for Problem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let detail = match self.error.violations() {
            [violation] => violation.to_string(),
            violations if self.error.is_truncated() => format!("more than {} violations", violations.len()),
            violations => format!("{} violations", violations.len()),
        };
        let count = 5 + usize::from(self.instance.is_some());
        let mut fields = serializer.serialize_struct("Problem", count)?;
        fields.serialize_field("type", &self.kind)?;
        fields.serialize_field("title", &self.title)?;
        fields.serialize_field("status", &self.status)?;
        fields.serialize_field("detail", &detail)?;
        if let Some(instance) = &self.instance {
            fields.serialize_field("instance", instance)?;
        }
        fields.serialize_field("errors", &Errors(self.error))?;
        fields.end()
    }
}

struct Errors<'a>(&'a ValidationError);

impl Serialize for Errors<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.violations().iter().map(Detail))
    }
}

struct Detail<'a>(&'a Violation);

impl Serialize for Detail<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Detail(violation) = self;
        let mut fields = serializer.serialize_struct("Detail", 5)?;
        fields.serialize_field("pointer", violation.pointer().as_str())?;
        fields.serialize_field("code", violation.code().as_str())?;
        fields.serialize_field("detail", &violation.message())?;
        fields.serialize_field("line", &violation.line())?;
        fields.serialize_field("column", &violation.column())?;
        fields.end()
    }
}
