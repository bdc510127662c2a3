// A struct as most are: a discriminator, and fields whose types say what is required.
#[clerk_model(object = "session")]
pub struct Session {
    pub user_id: String,
    pub token: Secret,
    #[clerk_model(required)]
    pub expire_at: Option<i64>,
    pub actor: Option<Actor>,
}
