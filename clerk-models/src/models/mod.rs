//! Clerk's Backend API, modelled. Names and types are facts of Clerk's published API document
//! (<https://github.com/clerk/openapi-specs>); a model reads whatever some published version of it sends.

mod oauth_access_token;
mod page;

pub use oauth_access_token::OAuthAccessToken;
pub use page::Page;
