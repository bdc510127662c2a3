//! Which types hold a secret.

use super::Schema;

impl Schema {
    /// Whether a value, or an element of it, must not be shown. A model's fields decide for themselves.
    pub(crate) fn is_secret(&'static self) -> bool {
        Secrecy::default().of(self)
    }

    /// The same, where one or two looks show it, as they mostly do.
    fn is_known_secret(&'static self) -> Option<bool> {
        let inside = match self {
            Schema::Nullable(inner) | Schema::Array { items: inner, .. } | Schema::Map { values: inner, .. } => inner(),
            schema => schema,
        };
        match inside {
            Schema::Scalar(scalar) => Some(scalar.secret),
            Schema::Any | Schema::StringEnum(_) | Schema::Object(_) | Schema::Union(_) | Schema::Dispatch(_) => {
                Some(false)
            }
            Schema::Nullable(_)
            | Schema::Array { .. }
            | Schema::Map { .. }
            | Schema::Tuple(_)
            | Schema::ByType(_)
            | Schema::Opaque(_) => None,
        }
    }

    /// Adds the schemas of the value's parts, where they are parts of the same secret.
    fn add_parts(&'static self, parts: &mut Vec<&'static Schema>) {
        match self {
            Schema::Nullable(inner) | Schema::Array { items: inner, .. } | Schema::Map { values: inner, .. } => {
                parts.push(inner());
            }
            Schema::Tuple(items) | Schema::ByType(items) => {
                for item in *items {
                    parts.push(item());
                }
            }
            Schema::Opaque(opaque) => parts.extend(opaque.secret.map(|own| own())),
            Schema::Any
            | Schema::Scalar(_)
            | Schema::StringEnum(_)
            | Schema::Object(_)
            | Schema::Union(_)
            | Schema::Dispatch(_) => {}
        }
    }
}

/// Which schemas are secret, each found once where that takes a search.
#[derive(Default)]
pub(crate) struct Secrecy {
    /// Sorted by address.
    known: Vec<(*const Schema, bool)>,
}

impl Secrecy {
    #[inline]
    pub(crate) fn of(&mut self, schema: &'static Schema) -> bool {
        match schema.is_known_secret() {
            Some(known) => known,
            None => self.search(schema),
        }
    }

    #[inline(never)]
    fn search(&mut self, schema: &'static Schema) -> bool {
        let at = match find(&self.known, schema) {
            Ok(at) => return self.known[at].1,
            Err(at) => at,
        };
        let is_secret = self.reaches_secret(schema);
        self.known.insert(at, (schema, is_secret));
        is_secret
    }

    /// Whether a secret is among the parts, or their parts. A newtype can contain itself.
    fn reaches_secret(&self, schema: &'static Schema) -> bool {
        let mut seen: Vec<(*const Schema, bool)> = Vec::new();
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            let known = match find(&self.known, schema) {
                Ok(at) => Some(self.known[at].1),
                Err(_) => schema.is_known_secret(),
            };
            match known {
                Some(true) => return true,
                Some(false) => {}
                None => {
                    if let Err(at) = find(&seen, schema) {
                        seen.insert(at, (schema, false));
                        schema.add_parts(&mut open);
                    }
                }
            }
        }
        false
    }
}

fn find(list: &[(*const Schema, bool)], schema: *const Schema) -> Result<usize, usize> {
    let at = list.partition_point(|(other, _)| *other < schema);
    match list.get(at) {
        Some((other, _)) if *other == schema => Ok(at),
        _ => Err(at),
    }
}
