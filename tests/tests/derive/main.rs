//! What derived types do, as a crate that depends on the derive sees it.

#[path = "../support/calls.rs"]
mod calls;
#[path = "../support/choices.rs"]
mod choices;
#[path = "../support/corrupt.rs"]
mod corrupt;
#[path = "../support/generate.rs"]
mod generate;
#[path = "../support/models.rs"]
mod models;
#[path = "../support/mutate.rs"]
mod mutate;
#[path = "../support/node.rs"]
mod node;
#[path = "../support/print.rs"]
mod print;

mod agreement;
mod bad_input;
mod bug_reports;
mod by_type;
mod directions;
mod discriminator;
mod dispatch;
mod enums;
mod foreign_types;
mod formats;
mod integer_enums;
mod json_schema;
mod keys;
mod literals;
mod newtypes;
mod oracle;
mod presence;
mod property;
mod report;
mod secret_fields;
mod secrets;
mod union_formats;
mod unions;
mod variants;
mod violations;
mod wire;
