// A struct with one of everything: parameters, borrowed and foreign types, a module, a check, unknown keys.
#[clerk_model(no_object)]
struct Rich<'a, T> {
    name: Cow<'a, str>,
    part: Part<'a>,
    item: T,
    #[clerk_model(with = hex)]
    color: Option<u32>,
    #[clerk_model(default, check = even)]
    count: i64,
    #[clerk_model(skip)]
    seen: bool,
    #[clerk_model(extra)]
    rest: Map<String, Value>,
}
