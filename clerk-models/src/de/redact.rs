//! Errors on serde's own route, whose texts quote the value that was found.

use crate::json::Quoted;
use crate::schema::{Schema, SchemaFn, Table};
use serde_core::de::Error;

/// Which fields of a model are secret.
#[derive(Debug)]
pub enum Secrets {
    /// As the model's own schema has it.
    Of(&'static Schema),
    /// The schema of each field, and then of `extra`; none where that depends on a parameter.
    Each(&'static [Option<SchemaFn>]),
}

/// The error of a value, or a fixed text if the value may be secret: `schema` is none where that is not known.
///
/// A `Secret` redacts its own errors. This is for a value of another type where a container of secrets belongs.
#[cold]
#[must_use]
pub fn redact<E: Error>(error: E, schema: Option<SchemaFn>, key: Option<&str>) -> E {
    if schema.is_some_and(|schema| !schema().is_secret()) {
        return error;
    }
    match key {
        Some(key) => E::custom(format_args!("invalid value for {}", Quoted(key))),
        None => E::custom("invalid value"),
    }
}

#[cold]
pub(super) fn redact_field<E: Error>(error: E, table: &Table, index: usize, secrets: &Secrets) -> E {
    // The discriminator and the constants are no secret; `extra` follows the fields, and other indices are beyond them.
    let fields = table.names.len();
    if table.literal_indices().contains(&index) {
        return error;
    }
    let index = index.min(fields);
    let schema = match secrets {
        Secrets::Of(schema) => schema.member(index).map(Some),
        Secrets::Each(schemas) => schemas.get(index).copied(),
    };
    match schema {
        Some(schema) => redact(error, schema, table.names.get(index).map(|(written, _)| *written)),
        // An unknown key that is ignored, or a flattened enum, which redacts its own errors.
        None => error,
    }
}
