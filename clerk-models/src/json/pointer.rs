//! JSON Pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).

use super::write_truncated;
use std::fmt::{self, Display, Write as _};

/// A JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) to a value. The whole document is the empty
/// string.
///
/// `Display` is for logs: each reference token is truncated at 60 characters, and characters that cannot be seen are
/// escaped. [`as_str`](Pointer::as_str) is the pointer itself.
///
/// ```
/// let error = clerk_models::from_str::<Vec<[u8; 2]>>("[[1, 2], [3, true]]").unwrap_err();
/// let pointer = error.violations()[0].pointer();
/// assert_eq!(pointer, "/1/1");
/// assert_eq!(pointer, format!("/{}/1", 1));
/// assert_eq!(pointer.as_str(), "/1/1");
/// assert!(pointer.is_exact());
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Pointer {
    text: Box<str>,
    is_exact: bool,
}

impl Pointer {
    pub(crate) fn new(text: String, is_exact: bool) -> Self {
        Pointer {
            text: text.into_boxed_str(),
            is_exact,
        }
    }

    /// The pointer to the whole document.
    pub(crate) fn root() -> Self {
        Pointer::new(String::new(), true)
    }

    /// The pointer.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the pointer is complete. All pointers of an error are, where together they take at most 24 KiB plus a
    /// twentieth of the document's size. Beyond that, each pointer longer than an equal share is shortened, with `…` for what is left out.
    ///
    /// ```
    /// let json = format!(r#"{{"{}": null}}"#, "k".repeat(100_000));
    /// let error = clerk_models::from_str::<std::collections::BTreeMap<String, u8>>(&json).unwrap_err();
    /// let pointer = error.violations()[0].pointer();
    /// assert!(!pointer.is_exact());
    /// assert_eq!(pointer.as_str(), format!("/{}…", "k".repeat(60)));
    /// ```
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.is_exact
    }

    pub(crate) fn is_root(&self) -> bool {
        self.text.is_empty()
    }
}

impl From<&str> for Pointer {
    /// The text of a pointer. If it does not begin with a slash, it is preceded by one.
    ///
    /// ```
    /// use clerk_models::Pointer;
    ///
    /// assert_eq!(Pointer::from("/items/0"), "/items/0");
    /// assert_eq!(Pointer::from("items"), "/items");
    /// assert_eq!(Pointer::from(""), "");
    /// ```
    fn from(text: &str) -> Self {
        Pointer::from(text.to_owned())
    }
}

impl From<String> for Pointer {
    fn from(mut text: String) -> Self {
        if !text.is_empty() && !text.starts_with('/') {
            text.insert(0, '/');
        }
        Pointer::new(text, true)
    }
}

impl<T: AsRef<str>> FromIterator<T> for Pointer {
    /// The pointer with these keys and indices, which are escaped.
    ///
    /// ```
    /// use clerk_models::Pointer;
    ///
    /// assert_eq!(Pointer::from_iter(["items", "0", "a/b"]), "/items/0/a~1b");
    /// ```
    fn from_iter<I: IntoIterator<Item = T>>(tokens: I) -> Self {
        let mut text = String::new();
        for token in tokens {
            text.push('/');
            text.push_str(&token.as_ref().replace('~', "~0").replace('/', "~1"));
        }
        Pointer::new(text, true)
    }
}

impl Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tokens = self.text.split('/');
        // A pointer begins with a slash, so there is nothing before the first.
        tokens.next();
        for token in tokens {
            f.write_char('/')?;
            write_truncated(token, false, f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

macro_rules! comparable {
    ($($text:ty)*) => {$(
        impl PartialEq<$text> for Pointer {
            fn eq(&self, other: &$text) -> bool {
                let other: &str = other.as_ref();
                *self.text == *other
            }
        }

        impl PartialEq<Pointer> for $text {
            fn eq(&self, other: &Pointer) -> bool {
                other == self
            }
        }
    )*};
}

comparable! { str &str String }

/// What [`Violation::pointer`](crate::Violation::pointer) returns.
macro_rules! comparable_by_reference {
    ($($text:ty)*) => {$(
        impl PartialEq<$text> for &Pointer {
            fn eq(&self, other: &$text) -> bool {
                **self == *other
            }
        }

        impl PartialEq<&Pointer> for $text {
            fn eq(&self, other: &&Pointer) -> bool {
                **other == *self
            }
        }
    )*};
}

comparable_by_reference! { str String }

impl AsRef<str> for Pointer {
    fn as_ref(&self) -> &str {
        &self.text
    }
}
