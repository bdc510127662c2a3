// A model with parameters and a mistake is used with every kind of argument.
use clerk_models::{ClerkModel, HasSchema};

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(object = "page", exact_key)] //~
struct Page<'a, T, const N: usize = 1>
where
    T: Clone,
{
    data: Vec<T>,
    rows: [u8; N],
    next: &'a str,
}

#[derive(Debug, ClerkModel)]
#[clerk_model(no_object)]
struct Answer<'a> {
    page: Page<'a, String>,
}

fn main() {
    let page: Page<'_, u8, 3> = clerk_models::from_str("{}").unwrap();
    let _ = (<Page<'_, u8> as ClerkModel>::OBJECT, <Page<'_, u8> as HasSchema>::SCHEMA);
    let _ = (serde_json::to_string(&page), clerk_models::from_str::<Answer<'_>>("{}"));
}
