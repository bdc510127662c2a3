//! The models at run time.
#![deny(warnings)]

use clerk_models_test_reexport::{
    Code, Customer, Either, Event, Generic, Id, Lent, LentUnion, Machine, Message, Plan, Signal, Status, Subject,
    Unmarked,
};
use facade::models::from_str;

include!("../../round.rs");
