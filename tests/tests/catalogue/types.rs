//! The catalogue of Clerk's models as a whole: what every type can do, and the tables of the docs, which say the same as
//! the code.

use crate::every_model::{call_each, each_model};
use crate::generate::{Generator, SECRET, seeded};
use crate::print::print;
use clerk_models::models::{Event, EventPayload, Object};
use clerk_models::schema::SchemaKind;
use clerk_models::{HasSchema, Schema, ValidationError, from_str};
use fastrand::Rng;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write};
use std::fs;
use std::path::{Path, PathBuf};

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../clerk-models/src/models")
}

// ---- every type -------------------------------------------------------------------------------------------------

/// What is asked of every type: that this compiles is the test.
fn is_a_model<T>(names: &mut BTreeSet<String>)
where
    T: Debug + Clone + PartialEq + Send + Sync + 'static + Serialize + DeserializeOwned + HasSchema,
{
    let name = std::any::type_name::<T>();
    let (path, _) = name.split_once('<').unwrap_or((name, ""));
    let (_, name) = path.rsplit_once("::").expect("a path");
    names.insert(name.to_owned());
}

#[test]
fn every_public_type_can_do_what_models_can() {
    let mut listed = BTreeSet::new();
    each_model!(is_a_model(&mut listed));
    let mut declared = BTreeSet::new();
    for entry in fs::read_dir(sources()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "rs") {
            for line in fs::read_to_string(path).unwrap().lines().map(str::trim_start) {
                let named = ["pub struct ", "pub enum ", "pub type "]
                    .iter()
                    .find_map(|start| line.strip_prefix(start));
                let name = named.map(|rest| {
                    rest.split(|next: char| !next.is_alphanumeric())
                        .next()
                        .unwrap_or_default()
                });
                declared.extend(name.map(str::to_owned));
            }
        }
    }
    assert_eq!(listed, declared, "the list in models/mod.rs has them all");
}

// ---- secrets ----------------------------------------------------------------------------------------------------

/// Documents of each type, and of each that has secrets of its own: until every one of these has been generated, and this many.
const DOCUMENTS: [usize; 2] = [20, 100];

#[derive(Debug, Default)]
struct Seen {
    /// Fields that are secret, as `Type.field`.
    secrets: BTreeSet<String>,
    /// Values that were printed with a secret in them.
    values: usize,
    /// Reports on documents with a secret in them.
    reports: usize,
}

#[test]
fn no_model_shows_a_secret() {
    let (mut rng, mut seen) = (seeded(), Seen::default());
    each_model!(shows_no_secret(&mut rng, &mut seen));
    println!("{seen:#?}");
    assert!(seen.secrets.len() >= 30, "{seen:#?}");
    assert!(seen.values > 500 && seen.reports > 200, "{seen:#?}");
    assert!(seen.secrets.contains("OAuthAccessToken.token"));
}

fn shows_no_secret<T: DeserializeOwned + HasSchema + Debug + Clone + PartialEq>(rng: &mut Rng, seen: &mut Seen) {
    let mut missing: Vec<&str> = secrets::<T>();
    seen.secrets
        .extend(missing.iter().map(|key| format!("{}.{key}", T::name())));
    let wanted = DOCUMENTS[usize::from(!missing.is_empty())];
    let mut documents = 0;
    while documents < wanted || !missing.is_empty() {
        documents += 1;
        assert!(documents < 1_000, "{missing:?} are not generated in {}", T::name());
        let mut generator = Generator::new(rng);
        generator.longest = 3;
        let mut document = generator.document(T::SCHEMA);
        let valid = print(&document, generator.rng).text;
        if let Some(shown) = shown_valid::<T>(&valid) {
            assert!(!shown.contains(SECRET), "{valid}\n{shown}");
            // Without the escapes of the text.
            let value: Value = serde_json::from_str(&valid).unwrap_or_default();
            seen.values += usize::from(value.to_string().contains(SECRET));
            missing.retain(|key| !value[key].to_string().contains(SECRET));
        }

        generator.break_some(&mut document);
        let broken = print(&document, rng).text;
        if let Err(error) = from_str::<T>(&broken) {
            seen.reports += usize::from(broken.contains(SECRET));
            for shown in shown_broken(&error, &broken) {
                assert!(!shown.contains(SECRET), "{broken}\n{shown}");
            }
        }
    }
}

/// What `Debug` shows of the value. None if an object in it is not listed: that is kept and shown as it is.
fn shown_valid<T: DeserializeOwned + HasSchema + Debug>(text: &str) -> Option<String> {
    let value: T = from_str(text).ok()?;
    let shown = format!("{value:?}");
    (!shown.contains("Other({") && !shown.contains("Other(Object")).then(|| format!("{shown} {value:#?}"))
}

fn shown_broken(error: &ValidationError, source: &str) -> [String; 3] {
    [
        format!("{error} {error:?}"),
        error.render(source).to_string(),
        serde_json::to_string(error).unwrap(),
    ]
}

/// The keys of the model's own fields that are secret, as they are generated in one case or the other.
fn secrets<T: HasSchema>() -> Vec<&'static str> {
    let secret = T::SCHEMA.fields().filter(|field| holds_secret(field.schema()));
    secret.map(|field| field.name()).collect()
}

fn holds_secret(schema: &'static Schema) -> bool {
    let inner = match schema.kind() {
        SchemaKind::Scalar => return schema.is_secret(),
        SchemaKind::Nullable => schema.inner(),
        SchemaKind::Array => schema.items(),
        SchemaKind::Map => schema.additional_properties(),
        SchemaKind::Any
        | SchemaKind::OneOf
        | SchemaKind::Tuple
        | SchemaKind::StringEnum
        | SchemaKind::IntegerEnum
        | SchemaKind::Object
        | SchemaKind::TaggedEnum
        | SchemaKind::Dispatch
        | SchemaKind::Opaque => return false,
        kind => panic!("{kind:?} is not known here"),
    };
    holds_secret(inner.expect("the schema of a part"))
}

trait Named {
    fn name() -> &'static str;
}

impl<T: HasSchema> Named for T {
    fn name() -> &'static str {
        let name = std::any::type_name::<T>();
        name.rsplit_once("::").map_or(name, |(_, name)| name)
    }
}

// ---- the tables of the docs -------------------------------------------------------------------------------------

/// `CLERK_MODELS_OVERWRITE=1 cargo test --test catalogue` writes it anew.
#[test]
fn the_docs_have_a_row_for_each_object_and_event() {
    let written = fs::read_to_string(sources().join("catalogue.md")).unwrap();
    let tables = tables();
    if std::env::var_os("CLERK_MODELS_OVERWRITE").is_some() {
        fs::write(sources().join("catalogue.md"), &tables).unwrap();
    } else {
        assert_eq!(written, tables);
    }
}

#[test]
fn the_objects_are_counted() {
    let mut values: BTreeSet<&str> = objects().iter().map(|object| object.value).collect();
    // In addition to the 84 of the document's own schemas: one that it has only inside a statement, and one that only events send.
    for other in ["commerce_statement_group", "waitlistEntry"] {
        assert!(values.remove(other), "{other}");
    }
    assert_eq!(values.len(), 84, "{values:#?}");
}

#[test]
fn a_variant_has_the_name_of_its_model() {
    let mut rng = seeded();
    for object in objects() {
        let tag = json!(object.value);
        let variant = variant_of::<Object>(&mut rng, object.schema, |mut members| {
            members["object"] = tag.clone();
            members
        });
        assert_eq!(variant, object.name, "{}", object.value);
    }
}

/// A value of `object`, and the model that reads it.
#[derive(Debug, Clone, Copy)]
struct Row {
    value: &'static str,
    name: &'static str,
    module: &'static str,
    schema: &'static Schema,
}

fn rows(schema: &'static Schema) -> Vec<Row> {
    if schema.kind() != SchemaKind::Object {
        return Vec::new();
    }
    let name = schema.name().expect("the name of a struct");
    let path: Vec<&str> = schema.type_name().expect("the name of a struct").split("::").collect();
    let ["clerk_models", "models", module, _] = path[..] else {
        return Vec::new();
    };
    let row = |value: &Value| Row {
        value: leaked(value),
        name,
        module,
        schema,
    };
    schema.discriminators().iter().map(row).collect()
}

/// The text of a discriminator.
fn leaked(value: &Value) -> &'static str {
    value.as_str().expect("a string").to_owned().leak()
}

/// Those that `Object` reads.
fn objects() -> Vec<Row> {
    assert_eq!(Object::SCHEMA.kind(), SchemaKind::Dispatch);
    let variants = Object::SCHEMA.variants();
    variants.flat_map(|variant| rows(variant.schema())).collect()
}

/// All that any model reads.
fn all_objects() -> Vec<Row> {
    fn collect<T: HasSchema>(all: &mut Vec<Row>) {
        all.extend(rows(T::SCHEMA));
    }

    let mut all = Vec::new();
    each_model!(collect(&mut all));
    all
}

fn tables() -> String {
    let mut objects = objects();
    let mut others = all_objects();
    others.retain(|row| {
        !objects
            .iter()
            .any(|object| (object.value, object.name) == (row.value, row.name))
    });
    for rows in [&mut objects, &mut others] {
        rows.sort_by_key(|row| (row.value, row.name));
    }
    let declared = fs::read_to_string(sources().join("mod.rs")).unwrap();
    let write = |text: &mut String, rows: &[Row]| {
        text.push_str("| `object` | type | module |\n|---|---|---|\n");
        for Row {
            value, name, module, ..
        } in rows
        {
            // A private module is seen from outside as this one.
            let module = if declared.contains(&format!("pub mod {module};")) {
                format!("[`{module}`]")
            } else {
                "[`models`](self)".to_owned()
            };
            writeln!(text, "| `{value}` | [`{name}`] | {module} |").unwrap();
        }
    };

    let values: BTreeSet<&str> = objects.iter().map(|row| row.value).collect();
    let mut text = format!(
        "\n# Objects\n\n[`Object`] reads any of them, by the {} values of `object`. With `\"deleted\": true` it is a \
         [`DeletedObject`], whatever its `object`.\n\n",
        values.len()
    );
    write(&mut text, &objects);
    text.push_str(
        "\n# Objects in events\n\nThe same values, or others, where an event's object has fields of its own.\n\n",
    );
    write(&mut text, &others);
    text.push_str(
        "\n# Events\n\n[`Event`] reads any of them, by `type`.\n\n| `type` | variant of [`EventPayload`] | `data` |\n\
         |---|---|---|\n",
    );
    for (name, variant, payload) in events() {
        writeln!(
            text,
            "| `{name}` | [`{variant}`](EventPayload::{variant}) | [`{payload}`] |"
        )
        .unwrap();
    }
    text
}

/// The types of events, each with the names of its variant and of the model in it.
fn events() -> Vec<(&'static str, String, &'static str)> {
    let mut rng = seeded();
    assert_eq!(EventPayload::SCHEMA.kind(), SchemaKind::TaggedEnum);
    let mut events = Vec::new();
    for variant in EventPayload::SCHEMA.variants() {
        let content = variant.schema();
        assert_eq!(content.kind(), SchemaKind::Object, "{:?}", variant.discriminators());
        let model = content.name().expect("the name of a struct");
        for name in variant.discriminators() {
            let variant = variant_of::<EventPayload>(&mut rng, content, |data| json!({ "type": name, "data": data }));
            events.push((leaked(&name), variant, model));
        }
    }
    events
}

/// The name of the variant as which a document of the schema is read, as `Debug` has it.
fn variant_of<T: DeserializeOwned + HasSchema + Debug>(
    rng: &mut Rng,
    schema: &'static Schema,
    document: impl Fn(Value) -> Value,
) -> String {
    // What is generated for a union of `dispatch!` may be read as another of its variants, and break that.
    let read = std::iter::repeat_with(|| {
        let mut generator = Generator::new(rng);
        generator.longest = 1;
        generator.values_only = true;
        let generated = generator.document(schema).to_value().unwrap();
        clerk_models::from_value::<T>(&document(generated)).ok()
    });
    let value = read.take(1_000).flatten().next().expect("a document that is read");
    let shown = format!("{value:?}");
    let (variant, _) = shown.split_once('(').expect("a variant of one field");
    variant.to_owned()
}

#[test]
fn every_event_is_read_as_its_variant() {
    let events = events();
    let names: BTreeMap<&str, &str> = events.iter().map(|(name, variant, _)| (*name, &**variant)).collect();
    assert_eq!(names.len(), events.len());
    assert_eq!(names["user.created"], "UserCreated");
    // Each is named after its type.
    for (name, variant) in names {
        let letters = name.replace('.', "").to_lowercase();
        assert_eq!(variant.to_lowercase(), letters);
    }
    // And the envelope has the same union.
    let payload = Event::SCHEMA.flattened().expect("the payload");
    assert_eq!(
        (payload.kind(), payload.name()),
        (SchemaKind::TaggedEnum, Some("EventPayload"))
    );
}
