//! What a document makes the program allocate.

mod hostile_input;
mod memory;
