//! The models at run time.
#![deny(warnings)]

use clerk_models::from_str;
use clerk_models_test_no_prelude::{
    Code, Customer, Either, Event, Generic, Id, Lent, LentUnion, Machine, Message, Plan, Signal, Status, Subject,
    Unmarked,
};

include!("../../round.rs");
