//! The models at run time.
#![deny(warnings)]

use clerk_models_test_renamed::{
    Code, Customer, Either, Event, Generic, Id, Lent, LentUnion, Machine, Message, Plan, Signal, Status, Subject,
    Unmarked,
};
use runtime::from_str;

include!("../../round.rs");
