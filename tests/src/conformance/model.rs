//! A model as the comparison sees it, and how it is found.

use super::facts::Fields;
use super::models::models;
use clerk_models::models::DeletedObject;
use clerk_models::schema::SchemaKind;
use clerk_models::{HasSchema, Schema};

#[derive(Clone, Copy)]
pub struct Model {
    pub schema: &'static Schema,
    pub name: &'static str,
    /// Its full Rust name.
    pub type_name: &'static str,
}

impl Model {
    /// Of a schema, if that is a struct's.
    #[must_use]
    pub fn of(schema: &'static Schema) -> Option<Model> {
        if schema.kind() != SchemaKind::Object {
            return None;
        }
        Some(Model {
            schema,
            name: schema.name()?,
            type_name: schema.type_name()?,
        })
    }

    /// The model that reads what a schema describes. What is left of a deleted thing has the thing's discriminator.
    #[must_use]
    pub fn read_by(schema: &str, fields: &Fields) -> Option<Model> {
        let is_deleted = fields.get("deleted").is_some_and(|deleted| deleted.required);
        if schema.starts_with('@') && is_deleted {
            Model::of(DeletedObject::SCHEMA)
        } else {
            Model::named(schema)
        }
    }

    /// The model of a schema of the documents, by its name.
    #[must_use]
    pub fn named(schema: &str) -> Option<Model> {
        let mut models = models().filter_map(|(name, schema)| Some((name, Model::of(schema)?)));
        if let Some((_, model)) = models.clone().find(|(name, _)| *name == schema) {
            return Some(model);
        }
        let object = schema.strip_prefix('@')?.split('/').next()?;
        let model = models.find(|(_, model)| model.schema.discriminators().contains(&object.into()));
        model.map(|(_, model)| model)
    }
}
