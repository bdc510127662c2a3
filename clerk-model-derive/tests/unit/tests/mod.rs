//! Tests that need rustc are in `tests/compile/ui`.

mod catalogue;
mod errors;
mod expansions;
mod fuzz;
mod output;
mod spans;
mod too_many;

/// Whether `CLERK_THOROUGH` is set, as in CI: tests then run more rounds.
fn thorough() -> bool {
    std::env::var_os("CLERK_THOROUGH").is_some()
}
