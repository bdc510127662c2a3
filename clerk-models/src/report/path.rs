//! The way to a value: a list on the stack, made into a JSON Pointer only for a violation.

use memchr::memchr2;

/// The way to a value.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// The JSON Pointer of [RFC 6901](https://www.rfc-editor.org/rfc/rfc6901), with room for so many bytes behind it.
    pub(super) fn pointer_with(&self, room: usize) -> String {
        match self {
            Path::Root => String::with_capacity(room),
            Path::Key(parent, key) => {
                let mut pointer = parent.pointer_with(room + 1 + key.len());
                pointer.push('/');
                escape(key, &mut pointer);
                pointer
            }
            Path::Index(parent, index) => {
                let index = index.to_string();
                parent.pointer_with(room + 1 + index.len()) + "/" + &index
            }
        }
    }
}

/// Appends a key as a reference token.
pub(super) fn escape(key: &str, pointer: &mut String) {
    let mut rest = key;
    while let Some(at) = memchr2(b'~', b'/', rest.as_bytes()) {
        let (plain, special) = rest.split_at(at);
        pointer.push_str(plain);
        pointer.push_str(if special.starts_with('~') { "~0" } else { "~1" });
        rest = special.get(1..).unwrap_or_default();
    }
    pointer.push_str(rest);
}
