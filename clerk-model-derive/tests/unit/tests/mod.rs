//! Tests of the derive as a function from an item to tokens. `tests/ui` has those that need rustc.

mod catalogue;
mod errors;
mod expansions;
mod fuzz;
mod output;
mod spans;
mod too_many;

/// Whether `CLERK_THOROUGH` is set, as it is in CI: tests with a number of rounds then take many.
fn thorough() -> bool {
    std::env::var_os("CLERK_THOROUGH").is_some()
}
