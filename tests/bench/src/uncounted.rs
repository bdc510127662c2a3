//! Reading whose allocations are not counted. What counts them is the bench's own, which says how to stop.

use clerk_models::{HasSchema, Schema};
use serde::{Deserialize, Deserializer};
use std::sync::OnceLock;

/// Does some work without counting.
pub type OptOut = fn(&mut dyn FnMut());

static OPT_OUT: OnceLock<OptOut> = OnceLock::new();

/// Sets what [`Uncounted`] is read with; without it, allocations are counted there too.
pub fn set(opt_out: OptOut) {
    OPT_OUT.get_or_init(|| opt_out);
}

/// What is read with the allocations of deserialization left out. That drops what it has read when it fails, before the
/// report is made: what is counted is what the report adds.
pub struct Uncounted<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Uncounted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut deserializer, mut read) = (Some(deserializer), None);
        let mut work = || read = deserializer.take().map(T::deserialize);
        match OPT_OUT.get() {
            Some(opt_out) => opt_out(&mut work),
            None => work(),
        }
        read.expect("it was called").map(Uncounted)
    }
}

impl<T: HasSchema> HasSchema for Uncounted<T> {
    const SCHEMA: &'static Schema = T::SCHEMA;
}
