//! The models at run time.
#![deny(warnings)]

use clerk_models_test_renamed::{
    Customer, Either, Event, Generic, Id, Lent, LentUnion, Machine, Plan, Status, Subject, Unmarked,
};
use runtime::from_str;

include!("../../round.rs");
