//! The errors that the API answers with.

use crate::{ClerkModel, Metadata};

/// The body of an answer that reports failure.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct ClerkErrors {
    /// What went wrong, one entry for each fault.
    pub errors: Vec<ClerkError>,
    /// Further data about the failure as a whole.
    pub meta: Option<Metadata>,
    /// The ID of the request, for Clerk's support.
    pub clerk_trace_id: Option<String>,
}

/// One fault in an answer or a verification.
#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct ClerkError {
    /// What went wrong, in short.
    pub message: String,
    /// What went wrong, in full. Some errors lack it.
    pub long_message: Option<String>,
    /// The code that programs can act on, such as `resource_not_found`.
    pub code: String,
    /// Further data about the fault, such as the parameter at fault.
    pub meta: Option<Metadata>,
    /// What else is sent of it.
    #[clerk_model(extra)]
    pub rest: Metadata,
}
