//! The models at run time.
#![deny(warnings)]

use clerk_models_test_reexport::{
    Customer, Either, Event, Generic, Id, Lent, LentUnion, Machine, Plan, Status, Subject, Unmarked,
};
use facade::models::from_str;

include!("../../round.rs");
