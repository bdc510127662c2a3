//! Tests of `clerk-models`, as a crate that depends on it; see the folder `tests`.

pub mod conformance;
pub mod fuzz;

/// How many rounds a test takes: more where `CLERK_THOROUGH` is set, as in CI.
#[must_use]
pub fn rounds(usual: usize, thorough: usize) -> usize {
    match std::env::var_os("CLERK_THOROUGH") {
        Some(_) => thorough,
        None => usual,
    }
}

/// The README's code, which runs as tests of documentation.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// Two parameters that turn out to be models of one discriminator are reported when the union is used, which no `cargo
/// check` sees.
///
/// ```compile_fail,E0080
/// # use clerk_models::ClerkModel;
/// #[derive(ClerkModel)]
/// enum Either<A, B> {
///     One(A),
///     Two(B),
/// }
///
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "email")]
/// struct Email {}
///
/// let _ = clerk_models::from_str::<Either<Email, Email>>("{}");
/// ```
///
/// ```
/// # use clerk_models::ClerkModel;
/// # #[derive(ClerkModel)]
/// # enum Either<A, B> {
/// #     One(A),
/// #     Two(B),
/// # }
/// # #[derive(ClerkModel)]
/// # #[clerk_model(object = "email")]
/// # struct Email {}
/// #[derive(ClerkModel)]
/// #[clerk_model(object = "phone")]
/// struct Phone {}
///
/// let either = clerk_models::from_str::<Either<Email, Phone>>(r#"{"object": "phone"}"#).unwrap();
/// assert!(matches!(either, Either::Two(_)));
/// ```
#[cfg(doctest)]
pub struct Parameters;
