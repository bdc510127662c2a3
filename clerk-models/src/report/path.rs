//! The way to a value: a list on the stack, made into a JSON Pointer only for a violation.

/// The way to a value.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// The JSON Pointer of [RFC 6901](https://www.rfc-editor.org/rfc/rfc6901).
    pub(super) fn pointer(&self) -> String {
        let mut pointer = match self {
            Path::Root => return String::new(),
            Path::Key(parent, _) | Path::Index(parent, _) => parent.pointer(),
        };
        pointer.push('/');
        match self {
            Path::Key(_, key) => escape(key, &mut pointer),
            Path::Index(_, index) => pointer.push_str(&index.to_string()),
            Path::Root => {}
        }
        pointer
    }
}

/// Appends a key as a reference token.
pub(super) fn escape(key: &str, pointer: &mut String) {
    for character in key.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            character => pointer.push(character),
        }
    }
}
