// Fields that borrow from the JSON.
use clerk_models::ClerkModel;
use std::borrow::Cow;

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "customer")]
struct Customer<'a> {
    id: &'a str,
    name: Cow<'a, str>,
    nick: Option<&'a str>,
    #[clerk_model(required)]
    mail: Option<Cow<'a, str>>,
    tags: Vec<&'a str>,
    #[clerk_model(default)]
    note: Cow<'a, str>,
    friend: Option<Box<Customer<'a>>>,
    fixed: Cow<'static, str>,
    #[clerk_model(check = is_short)]
    short: &'a str,
}

fn is_short(text: &&str) -> Result<(), String> {
    if text.len() < 9 { Ok(()) } else { Err("long".to_owned()) }
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Both<'a, 'b: 'a, T: 'a>
where
    T: Clone,
{
    one: &'a str,
    two: &'b str,
    three: T,
}

#[derive(Debug, Clone, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct Name<'a>(&'a str);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct Text<'a>(Cow<'a, str>);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Spelled<'a> {
    text: ::std::borrow::Cow<'a, ::core::primitive::str>,
}

#[test]
fn compiles() {
    let json = r#"{"object":"customer","id":"i","name":"n","nick":"k","mail":null,"tags":["t"],"note":"","fixed":"f","short":"s"}"#;
    let customer: Customer<'_> = clerk_models::from_str(json).unwrap();
    assert!(json.as_bytes().as_ptr_range().contains(&customer.id.as_ptr()));
    assert!(matches!(customer.name, Cow::Borrowed("n")));
    assert_eq!(serde_json::to_string(&customer).unwrap(), json);
    let error = clerk_models::from_str::<Customer<'_>>(&json.replace(r#""s""#, r#""much too long""#)).unwrap_err();
    assert_eq!(error.violations().len(), 1);

    let both: Both<'_, '_, Name<'_>> = clerk_models::from_str(r#"{"one": "1", "two": "2", "three": "3"}"#).unwrap();
    assert_eq!((both.one, both.two, both.three), ("1", "2", Name("3")));
    let text: Text<'_> = clerk_models::from_str(r#""a\nb""#).unwrap();
    assert_eq!(text.0, "a\nb");
    let spelled: Spelled<'_> = clerk_models::from_str(r#"{"text": "t"}"#).unwrap();
    assert!(matches!(spelled.text, Cow::Borrowed("t")));
}
