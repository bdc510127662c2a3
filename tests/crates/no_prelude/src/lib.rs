//! Every kind of model where there is no prelude: what the derive writes finds nothing by a short name.
#![no_implicit_prelude]
#![deny(warnings)]

::core::include!("../../models.rs");
