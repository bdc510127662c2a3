// The runtime crate under another name, and re-exported.
mod vendor {
    pub mod api {
        pub use ::clerk_models::*;
    }
    pub use ::clerk_models as models;
}

mod renamed {
    extern crate clerk_models as runtime;

    #[derive(Debug, PartialEq, runtime::ClerkModel)]
    #[clerk_model(object = "customer", crate = self::runtime)]
    pub struct Customer {
        pub id: String,
    }
}

// Something else is called `clerk_models` here.
mod clerk_models {}

#[derive(Debug, PartialEq, vendor::models::ClerkModel)]
#[clerk_model(object = "page", crate = vendor::models)]
struct Page {
    data: Vec<renamed::Customer>,
}

#[derive(Debug, PartialEq, vendor::api::ClerkModel)]
#[clerk_model(transparent, crate = ::clerk_models)]
struct Id(String);

#[derive(Debug, PartialEq, vendor::api::ClerkModel)]
#[clerk_model(no_object)]
struct Plain {
    id: Id,
}

#[test]
fn compiles() {
    let json = r#"{"object":"page","data":[{"object":"customer","id":"c"}]}"#;
    let page: Page = vendor::api::from_str(json).unwrap();
    assert_eq!(page.data[0].id, "c");
    assert_eq!(serde_json::to_string(&page).unwrap(), json);
    assert_eq!(
        vendor::api::from_str(r#"{"id": "i"}"#),
        Ok(Plain { id: Id("i".to_owned()) })
    );
}
