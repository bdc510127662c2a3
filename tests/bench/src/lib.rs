//! What clerk-models costs at run time, compared with other crates that read the same documents.
//!
//! `inputs` makes the documents, `shapes` declares the structs once, `models` and `peers` derive for them, and `cases`
//! lists who reads and writes what; the benches run that list, `counted` counts their instructions, and `table`
//! prints what they find. `series` lists work that grows, and `hostile` documents that are made to cost the report much;
//! `uncounted` leaves deserialization out of what is allocated.

#[macro_use]
mod shapes;

pub mod cases;
pub mod counted;
pub mod hostile;
pub mod inputs;
mod json;
#[cfg(test)]
#[path = "../../tests/derive/keys.rs"]
mod keys;
pub mod models;
#[cfg(feature = "peers")]
pub mod peers;
mod reader;
pub mod series;
pub mod table;
#[cfg(test)]
mod tests;
pub mod uncounted;
mod writers;
