//! Clerk's models.

#[path = "../support/calls.rs"]
mod calls;
#[path = "../support/clerk_choices.rs"]
mod choices;
#[path = "../support/corrupt.rs"]
mod corrupt;
#[path = "../support/difference.rs"]
mod difference;
#[path = "../support/every_model.rs"]
mod every_model;
#[path = "../support/generate.rs"]
mod generate;
#[path = "../support/node.rs"]
mod node;
#[path = "../support/planted.rs"]
mod planted;
#[path = "../support/print.rs"]
mod print;

mod documents;
mod events;
mod list;
mod models_property;
mod oauth_access_token;
mod payloads;
mod timestamp;
mod types;
mod webhook;
