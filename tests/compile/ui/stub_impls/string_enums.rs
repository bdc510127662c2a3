// String enums with an error, used with their functions and as fields.
mod open {
    use clerk_models::{ClerkModel, HasSchema};

    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    enum Status {
        Active,
        #[clerk_model(renam = "over")] //~
        Ended,
        #[clerk_model(other)]
        Unknown(String),
    }

    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "customer")]
    struct Customer {
        status: Status,
        #[clerk_model(required)]
        former: Option<Status>,
    }

    pub fn main() {
        let status: Status = clerk_models::from_str("\"active\"").unwrap();
        let _ = (status.as_str(), status.to_string(), format!("{status:>8}"), Status::SCHEMA);
        let _ = "active".parse::<Status>().unwrap() == Status::Active;
        let _ = clerk_models::from_str::<Customer>("{}");
    }
}

mod parse_cannot_fail {
    use clerk_models::ClerkModel;

    #[derive(Debug, ClerkModel)]
    enum Status {
        Active,
        #[clerk_model(alas = "over")] //~
        Ended,
        #[clerk_model(other)]
        Unknown(String),
    }

    pub fn main() {
        let parsed: Result<Status, std::convert::Infallible> = "active".parse();
        let _ = parsed;
    }
}

mod constant {
    use clerk_models::ClerkModel;

    #[derive(Debug, ClerkModel)]
    #[clerk_model(rename_all = "UPPER")] //~
    enum Status {
        Active,
    }

    const ACTIVE: &str = Status::Active.as_str();

    pub fn main() {
        let _ = ACTIVE;
    }
}

mod empty {
    use clerk_models::{ClerkModel, HasSchema};

    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    enum Status {} //~

    fn texts(status: &Status) -> (&'static str, String) {
        (status.as_str(), status.to_string())
    }

    pub fn main() {
        let _ = (texts, clerk_models::from_str::<Status>("\"active\""), "".parse::<Status>(), Status::SCHEMA);
    }
}

mod mixed {
    use clerk_models::{ClerkModel, HasSchema};

    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    enum Status {
        Active, //~
        Banned(Ban),
    }

    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    #[clerk_model(object = "ban")]
    struct Ban {}

    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "customer")]
    struct Customer {
        status: Status,
    }

    pub fn main() {
        let status: Status = clerk_models::from_str("\"active\"").unwrap();
        let _ = (status.as_str(), status.to_string(), "".parse::<Status>(), Status::SCHEMA);
        let _ = (clerk_models::from_str::<Customer>("{}"), Status::Banned(Ban {}));
    }
}

fn main() {
    open::main();
    parse_cannot_fail::main();
    constant::main();
    empty::main();
    mixed::main();
}
