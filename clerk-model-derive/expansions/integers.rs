// An integer enum.
#[clerk_model(integer)]
#[repr(u8)]
enum Kind {
    Text,
    #[clerk_model(alias = 3)]
    Voice = 2,
    #[clerk_model(other)]
    Other(i64),
}
