// A struct with parameters, and nothing said.
use clerk_models::ClerkModel;

#[derive(ClerkModel)]
struct Page<'a, T: Clone> //~
where
    T: 'a,
{
    data: Vec<T>,
    next: &'a str,
}

fn main() {}
