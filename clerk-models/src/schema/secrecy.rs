//! Which types hold a secret.

use super::{Kind, Schema};

impl Schema {
    /// The same, where one or two looks show it, as they mostly do.
    fn is_known_secret(&'static self) -> Option<bool> {
        if self.is_sealed {
            return Some(true);
        }
        let inside = match &self.kind {
            Kind::Nullable(inner) | Kind::Array { items: inner, .. } | Kind::Map { values: inner, .. } => inner(),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::OneOf(_)
            | Kind::Tuple(_)
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_)
            | Kind::Opaque(_) => self,
        };
        match &inside.kind {
            Kind::Scalar(scalar) => Some(scalar.is_secret),
            Kind::Any
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_) => Some(false),
            Kind::Nullable(_)
            | Kind::Array { .. }
            | Kind::Map { .. }
            | Kind::Tuple(_)
            | Kind::OneOf(_)
            | Kind::Opaque(_) => None,
        }
    }

    /// Adds the schemas of the value's parts, where they are parts of the same secret.
    fn add_parts(&'static self, parts: &mut Vec<&'static Schema>) {
        match &self.kind {
            Kind::Nullable(inner) | Kind::Array { items: inner, .. } | Kind::Map { values: inner, .. } => {
                parts.push(inner());
            }
            Kind::Tuple(items) | Kind::OneOf(items) => {
                for item in *items {
                    parts.push(item());
                }
            }
            Kind::Opaque(opaque) => parts.extend(opaque.own.map(|own| own())),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_) => {}
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
