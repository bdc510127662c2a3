//! Tests of `clerk-models` as a downstream crate; see the folder `tests`.
