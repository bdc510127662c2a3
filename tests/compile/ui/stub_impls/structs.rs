// Structs with an error, used as fields and variants.
mod missing_object {
    use clerk_models::{ClerkModel, HasSchema};

    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    struct Customer { //~
        id: String,
    }

    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "order")]
    struct Order {
        customer: Customer,
        others: Vec<Customer>,
        first: Option<Box<Customer>>,
    }

    #[derive(Debug, ClerkModel)]
    enum Subject {
        Customer(Customer),
        Order(Order),
    }

    pub fn main() {
        let customer = clerk_models::from_str::<Customer>("{}").unwrap();
        let _ = (Customer::OBJECT, Customer::SCHEMA, serde_json::to_string(&customer));
        let _ = clerk_models::from_str::<Vec<Subject>>("[]");
        let _ = clerk_models::json_schema::<Order>();
    }
}

mod parameters {
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

    pub fn main() {
        let page: Page<'_, u8, 3> = clerk_models::from_str("{}").unwrap();
        let _ = (<Page<'_, u8> as ClerkModel>::OBJECT, <Page<'_, u8> as HasSchema>::SCHEMA);
        let _ = (serde_json::to_string(&page), clerk_models::from_str::<Answer<'_>>("{}"));
    }
}

mod recursive {
    use clerk_models::{ClerkModel, HasSchema, Wire};

    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "customer", deny_unknown)] //~
    struct Customer<T: Clone> {
        id: T,
        friend: Option<Box<Customer<T>>>,
    }

    pub fn main() {
        let customer: Customer<String> = clerk_models::from_str("{}").unwrap();
        let _ = (
            serde_json::to_string(&customer),
            serde_json::to_string(&Wire(&customer)),
        );
        let _ = (
            <Customer<String> as ClerkModel>::OBJECT,
            <Customer<String> as HasSchema>::SCHEMA,
        );
    }
}

mod tuple_struct {
    use clerk_models::{ClerkModel, HasSchema};

    #[derive(Debug, Clone, PartialEq, ClerkModel)]
    #[clerk_model(object = "point")]
    struct Point(i64, i64); //~

    #[derive(Debug, ClerkModel)]
    #[clerk_model(object = "line")]
    struct Line {
        from: Point,
        to: Option<Point>,
    }

    #[derive(Debug, ClerkModel)]
    enum Shape {
        Point(Point),
        Line(Line),
    }

    pub fn main() {
        let point: Point = clerk_models::from_str("{}").unwrap();
        let _ = (Point::OBJECT, Point::SCHEMA, serde_json::to_value(&point));
        let _ = clerk_models::from_str::<Shape>("{}");
    }
}

mod newtype {
    use clerk_models::{ClerkModel, HasSchema};
    use std::collections::BTreeMap;

    #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
    #[clerk_model(transparent, rename_all = "camelCase")] //~
    struct UserId(String);

    #[derive(Debug, ClerkModel)]
    #[clerk_model(no_object)]
    struct Users {
        first: UserId,
        by_id: BTreeMap<UserId, Option<UserId>>,
    }

    pub fn main() {
        let id: UserId = clerk_models::from_str("\"u\"").unwrap();
        let _ = (UserId::SCHEMA, serde_json::to_value(&id), id.0);
        let _ = clerk_models::from_str::<Users>("{}");
    }
}

mod rust_union {
    use clerk_models::{ClerkModel, HasSchema};

    #[derive(Clone, Copy, ClerkModel)]
    #[clerk_model(no_object)]
    union Number { //~
        integer: u64,
        float: f64,
    }

    #[derive(ClerkModel)]
    #[clerk_model(object = "sum")]
    struct Sum {
        numbers: Vec<Number>,
    }

    pub fn main() {
        let number: Number = clerk_models::from_str("1").unwrap();
        let _ = (Number::SCHEMA, serde_json::to_string(&number));
        let _ = clerk_models::from_str::<Sum>("{}");
    }
}

fn main() {
    missing_object::main();
    parameters::main();
    recursive::main();
    tuple_struct::main();
    newtype::main();
    rust_union::main();
}
