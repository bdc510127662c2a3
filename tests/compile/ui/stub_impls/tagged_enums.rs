// Tagged enums and their models with an error, used as fields and variants.
mod open {
    use clerk_models::{ClerkModel, HasSchema, Metadata, Wire};

    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    enum Subject {
        Machine(Machine),
        #[clerk_model(other, alias = "unknown")] //~
        Unknown(Metadata),
    }

    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    #[clerk_model(object = "machine")]
    struct Machine {}

    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "customer")]
    struct Customer {
        subject: Subject,
        others: Vec<Subject>,
    }

    pub fn main() {
        let subject: Subject = clerk_models::from_str("{}").unwrap();
        let _ = (Subject::SCHEMA, serde_json::to_string(&Wire(&subject)));
        let _ = (clerk_models::from_str::<Customer>("{}"), Subject::Machine(Machine {}));
    }
}

mod flattened {
    use clerk_models::ClerkModel;

    #[derive(Debug, ClerkModel)]
    #[clerk_model(tag = "type", content = "data")]
    enum Payload {
        #[clerk_model(object = "count", alias = "number")] //~
        Count(u8),
    }

    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Event {
        #[clerk_model(flatten)]
        payload: Payload,
    }

    pub fn main() {
        let _ = clerk_models::from_str::<Event>("{}");
    }
}

mod variant {
    use clerk_models::ClerkModel;

    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "user", tagg = "type")] //~
    struct User {}

    #[derive(Debug, ClerkModel)]
    #[clerk_model(tag = "type")]
    enum Subject {
        User(User),
    }

    #[derive(Debug, ClerkModel)]
    enum Person {
        #[clerk_model(object = "user")]
        User(User),
    }

    pub fn main() {
        let _ = clerk_models::from_str::<Subject>("{}");
        let _ = clerk_models::from_str::<Person>("{}");
    }
}

mod two_variants {
    use clerk_models::ClerkModel;

    #[derive(Debug, ClerkModel)]
    #[clerk_model(objct = "user")] //~
    struct User {}

    #[derive(Debug, ClerkModel)]
    #[clerk_model(objct = "session")] //~
    struct Session {}

    #[derive(Debug, ClerkModel)]
    enum Subject {
        User(User),
        Session(Session),
    }

    pub fn main() {
        let _ = clerk_models::from_str::<Subject>("{}");
    }
}

fn main() {
    open::main();
    flattened::main();
    variant::main();
    two_variants::main();
}
