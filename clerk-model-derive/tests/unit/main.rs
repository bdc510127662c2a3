//! Tests of the derive as a function from an item to tokens. They are outside of the package, so they compile its
//! sources again.

#[path = "../../src/attributes.rs"]
mod attributes;
#[path = "../../src/case.rs"]
mod case;
#[path = "../../src/check.rs"]
mod check;
#[path = "../../src/derive.rs"]
mod derive;
#[path = "../../src/errors.rs"]
mod errors;
#[path = "../../src/expand/mod.rs"]
mod expand;
#[path = "../../src/message.rs"]
mod message;
#[path = "../../src/model.rs"]
mod model;
#[path = "../../src/parse/mod.rs"]
mod parse;
#[path = "../../src/receiver.rs"]
mod receiver;
mod tests;
#[path = "../../src/tokens.rs"]
mod tokens;
#[path = "../../src/types.rs"]
mod types;

use derive::derive;
