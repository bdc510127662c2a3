//! A difference between the documents and the models, and its sentence.

use std::fmt;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The model's Rust name, or the schema's name where there is no model.
    pub model: String,
    /// The field as the document names it, with `[]` after it for its items; empty for the model as a whole.
    pub field: String,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A schema is not read by any model.
    NewSchema,
    /// A model is not described by any schema.
    NoSchema,
    /// A field is in a document only: its type.
    MissingField(String),
    /// A field is in the model only.
    ExtraField,
    /// The model refuses an object without the field, a document allows it.
    RequiredByModel,
    /// All documents require the field, the model does not.
    RequiredByDocument,
    /// A document allows null, the model refuses it.
    NullInDocument,
    /// The model reads null, no document allows it.
    NullInModel {
        /// Whether the field may be absent.
        optional: bool,
    },
    /// The types differ.
    Type { document: String, model: String },
    /// A document lists a value or an arm, the model does not.
    MissingValue(String),
    /// The model lists a value or an arm, no document does.
    ExtraValue(String),
    /// What is not listed is refused.
    Closed,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dot = if self.field.is_empty() { "" } else { "." };
        write!(f, "{}{dot}{}: {}", self.model, self.field, self.what)
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::NewSchema => f.write_str("a new schema, which no model reads"),
            What::NoSchema => f.write_str("a model that no schema describes"),
            What::MissingField(ty) => write!(f, "missing in the model; the document has {ty}"),
            What::ExtraField => f.write_str("in the model, but in no document"),
            What::RequiredByModel => f.write_str("required by the model, optional in the document"),
            What::RequiredByDocument => f.write_str("optional in the model, required by every document"),
            What::NullInDocument => f.write_str("may be null in the document, not in the model"),
            What::NullInModel { optional: false } => f.write_str("may be null in the model, not in any document"),
            What::NullInModel { optional: true } => {
                f.write_str("may be null or absent in the model, only absent in the documents")
            }
            What::Type { document, model } => write!(f, "{document} in the document, {model} in the model"),
            What::MissingValue(value) => write!(f, "\"{value}\" is listed by the document, not by the model"),
            What::ExtraValue(value) => write!(f, "\"{value}\" is listed by the model, not by any document"),
            What::Closed => f.write_str("refuses what is not listed"),
        }
    }
}
