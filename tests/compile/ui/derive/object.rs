// Neither `object` nor `no_object` on a generic struct.
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
