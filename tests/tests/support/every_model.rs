//! Every public type of the catalogue.

/// Calls a generic function for each of them.
macro_rules! each_model {
    ($function:ident $arguments:tt) => {{
        #[allow(clippy::wildcard_imports)]
        use clerk_models::models::*;
        clerk_models::__models!(call_each, $function, $arguments);
        $function::<List<TotalCount>> $arguments;
        $function::<Object> $arguments;
        $function::<Page<TotalCount>> $arguments;
    }};
}

macro_rules! call_each {
    ($function:ident $arguments:tt objects { $($object:ident)* } others { $($other:ident)* }) => {
        $($function::<$object> $arguments;)*
        $($function::<$other> $arguments;)*
    };
}

pub(crate) use {call_each, each_model};
