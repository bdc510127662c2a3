//! The models at run time.
#![deny(warnings)]

use clerk_models::from_str;
use clerk_models_test_no_prelude::{
    Customer, Either, Event, Generic, Id, Lent, LentUnion, Machine, Plan, Status, Subject, Unmarked,
};

include!("../../round.rs");
