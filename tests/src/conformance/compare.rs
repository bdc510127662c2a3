//! The comparison: what every schema says of a model, field by field, against the model's own schema.
//!
//! The schemas of one model are taken together, from whatever document they come: the model reads what any of them
//! describes. So a field is required only where all of them require it, and may be null where one of them says so.

use super::difference::{Difference, What};
use super::facts::{EVENTS, Facts, Field, Fields, Type};
use super::model::Model;
use super::models::{NOT_MODELLED, OBJECTS, RENAMED};
use super::types::{self, Listed};
use clerk_models::schema::FieldSchema;
use clerk_models::{HasSchema, Schema};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What a comparison found.
#[derive(Debug)]
pub struct Compared {
    /// All differences, sorted by model.
    pub differences: BTreeSet<Difference>,
    /// The models, enums and unions that some schema says something of.
    pub met: BTreeSet<String>,
}

/// All differences between the documents and the models.
#[must_use]
pub fn compare(documents: &[&Facts]) -> Compared {
    let mut comparison = Comparison::default();
    for (name, fields) in documents.iter().flat_map(|facts| &facts.0) {
        if name == EVENTS {
            comparison.events(fields);
        } else if let Some(model) = Model::read_by(name, fields) {
            comparison.add(model, fields);
        } else if !NOT_MODELLED.iter().any(|(known, _)| known == name) {
            comparison.differ(name, "", What::NewSchema);
        }
    }
    comparison.finish()
}

/// What is compared so far.
#[derive(Default)]
pub(super) struct Comparison {
    differences: BTreeSet<Difference>,
    /// The models met, by their full name, with what the schemas say of each.
    models: BTreeMap<&'static str, (Model, Vec<Fields>)>,
    /// The values that documents list, and those that the model does, by the enum's name.
    pub(super) listed: BTreeMap<&'static str, Listed>,
}

impl Comparison {
    pub(super) fn differ(&mut self, model: &str, field: &str, what: What) {
        self.differences.insert(Difference {
            model: model.to_owned(),
            field: field.to_owned(),
            what,
        });
    }

    /// Compares the types of one schema's fields, and keeps the schema for the comparison of presence.
    pub(super) fn add(&mut self, model: Model, fields: &Fields) {
        let (_, known) = self
            .models
            .entry(model.type_name)
            .or_insert_with(|| (model, Vec::new()));
        if known.contains(fields) {
            return;
        }
        known.push(fields.clone());
        for (key, field) in fields {
            match place(model.schema, key) {
                Place::Field(known) => {
                    let schema = types::without_null(known.schema()).0;
                    types::compare(self, model.name, key, field.ty.behind_null().0, schema);
                }
                Place::Discriminator => self.discriminator(model, key, &field.ty),
                Place::Flattened => {}
                Place::Nowhere => self.differ(model.name, key, What::MissingField(in_words(field))),
            }
        }
    }

    fn discriminator(&mut self, model: Model, key: &str, ty: &Type) {
        let objects = texts(&model.schema.discriminators());
        match ty.behind_null().0 {
            Type::Enum(values) => {
                let listed = self.listed.entry(model.type_name).or_default();
                listed.name = format!("{}.{key}", model.name);
                listed.documents.extend(values.iter().cloned());
                listed.model.extend(objects);
            }
            other => {
                let what = What::Type {
                    document: other.to_string(),
                    model: format!("one of {}", objects.join(", ")),
                };
                self.differ(model.name, key, what);
            }
        }
    }

    /// The webhooks: each event picks a variant of the payload, with the type of its data.
    fn events(&mut self, events: &Fields) {
        let payload = clerk_models::models::EventPayload::SCHEMA;
        let (Some(name), Some(type_name)) = (payload.name(), payload.type_name()) else {
            return;
        };
        let listed = self.listed.entry(type_name).or_default();
        name.clone_into(&mut listed.name);
        listed.documents.extend(events.keys().cloned());
        let contents: BTreeMap<String, &Schema> = payload
            .variants()
            .flat_map(|variant| {
                let events = texts(&variant.discriminators());
                events.into_iter().map(move |event| (event, variant.schema()))
            })
            .collect();
        listed.model.extend(contents.keys().cloned());
        for (event, field) in events {
            if let Some(content) = contents.get(event) {
                types::compare(self, name, event, field.ty.behind_null().0, content);
            }
        }
    }

    /// What can be said only when all schemas are known.
    pub(super) fn finish(mut self) -> Compared {
        for model in OBJECTS
            .iter()
            .chain(RENAMED)
            .filter_map(|(_, schema)| Model::of(schema))
        {
            if !self.models.contains_key(model.type_name) {
                self.differ(model.name, "", What::NoSchema);
            }
        }
        let models = self.models.values().map(|(model, _)| model.name.to_owned());
        let met = models
            .chain(self.listed.values().map(|listed| listed.name.clone()))
            .collect();
        for (model, schemas) in std::mem::take(&mut self.models).into_values() {
            self.presence(model, &schemas);
        }
        for listed in std::mem::take(&mut self.listed).into_values() {
            let (model, field) = listed.name.split_once('.').unwrap_or((&listed.name, ""));
            for value in listed.documents.difference(&listed.model) {
                self.differ(model, field, What::MissingValue(value.clone()));
            }
            for value in listed.model.difference(&listed.documents) {
                self.differ(model, field, What::ExtraValue(value.clone()));
            }
        }
        Compared {
            differences: self.differences,
            met,
        }
    }

    fn presence(&mut self, model: Model, schemas: &[Fields]) {
        let Model { schema, name, .. } = model;
        for field in schema.fields() {
            let said: Vec<_> = schemas
                .iter()
                .map(|fields| field.keys().iter().find_map(|key| fields.get(*key)))
                .collect();
            if said.iter().all(Option::is_none) {
                self.differ(name, field.name(), What::ExtraField);
                continue;
            }
            let required = field.is_required();
            self.required(name, field.name(), required, &said);
            let in_documents = said.iter().flatten().any(|field| field.ty.behind_null().1);
            let in_model = field.is_nullable() || types::without_null(field.schema()).1;
            match (in_documents, in_model) {
                (true, false) => self.differ(name, field.name(), What::NullInDocument),
                (false, true) => self.differ(name, field.name(), What::NullInModel { optional: !required }),
                _ => {}
            }
        }
        if let Some(tag) = schema.tag() {
            let said: Vec<_> = schemas.iter().map(|fields| fields.get(tag)).collect();
            self.required(name, tag, schema.is_tag_required(), &said);
        }
    }

    fn required(&mut self, model: &str, field: &str, in_model: bool, said: &[Option<&Field>]) {
        let in_documents = said.iter().all(|said| said.is_some_and(|field| field.required));
        match (in_documents, in_model) {
            (true, false) => self.differ(model, field, What::RequiredByDocument),
            (false, true) => self.differ(model, field, What::RequiredByModel),
            _ => {}
        }
    }
}

/// Where a document's field goes in a model.
enum Place {
    Field(FieldSchema),
    Discriminator,
    Flattened,
    Nowhere,
}

fn place(schema: &'static Schema, key: &str) -> Place {
    if schema.tag() == Some(key) {
        return Place::Discriminator;
    }
    if let Some(field) = schema.fields().find(|field| field.keys().contains(&key)) {
        return Place::Field(field);
    }
    match schema.flattened() {
        Some(inner) if inner.tag() == Some(key) || inner.content() == Some(key) => Place::Flattened,
        _ => Place::Nowhere,
    }
}

fn in_words(field: &Field) -> String {
    let presence = if field.required { "required" } else { "optional" };
    format!("{}, {presence}", field.ty)
}

/// Clerk's discriminators are strings.
fn texts(discriminators: &[Value]) -> Vec<String> {
    let texts = discriminators.iter().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}
