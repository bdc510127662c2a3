//! A model as the comparison sees it, and how it is found.

use super::facts::Fields;
use super::models::MODELS;
use clerk_models::models::DeletedObject;
use clerk_models::{Edge, HasSchema, Schema, Table};

/// What of a model's schema is compared.
#[derive(Clone, Copy)]
pub struct Model {
    /// Its keys and rules.
    pub table: &'static Table,
    /// The types of its fields.
    pub members: &'static [Edge],
    /// The union whose two keys stand in it.
    pub flatten: Option<Edge>,
    /// Its full Rust name.
    pub type_name: &'static str,
}

impl Model {
    /// Of a schema, if that is a model's.
    #[must_use]
    pub fn of(schema: &'static Schema) -> Option<Model> {
        let Schema::Object(object) = schema else {
            return None;
        };
        Some(Model {
            table: object.table,
            members: object.members,
            flatten: object.flatten,
            type_name: (object.type_name)(),
        })
    }

    /// The model that reads what a schema describes. What is left of a deleted thing bears the thing's discriminator.
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
        let mut models = MODELS
            .iter()
            .filter_map(|(name, edge)| Some((*name, Model::of(edge())?)));
        if let Some((_, model)) = models.clone().find(|(name, _)| *name == schema) {
            return Some(model);
        }
        let object = schema.strip_prefix('@')?.split('/').next()?;
        let model = models.find(|(_, model)| model.table.objects.contains(&object));
        model.map(|(_, model)| model)
    }
}
