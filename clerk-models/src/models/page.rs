//! `{data, total_count}`

use crate::ClerkModel;

/// One page of a list, as Clerk's list endpoints answer: some of the items, and how many there are in all.
///
/// ```
/// use clerk_models::models::Page;
///
/// let page: Page<String> = clerk_models::from_str(r#"{"data": ["a", "b"], "total_count": 7}"#)?;
/// assert_eq!(page.data, ["a", "b"]);
/// assert_eq!(page.total_count, 7);
/// # Ok::<(), clerk_models::ValidationError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, ClerkModel)]
#[clerk_model(no_object, crate = crate)]
pub struct Page<T> {
    /// The items on this page.
    pub data: Vec<T>,
    /// How many items the list has on all its pages.
    pub total_count: u64,
}
