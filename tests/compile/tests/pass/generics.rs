// Bounds, where clauses, defaults of parameters, `?Sized`, associated types, const generics.
use clerk_models::ClerkModel;
use serde::{Serialize, de::DeserializeOwned};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::hash::Hash;
use std::marker::PhantomData;

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "page")]
struct Page<T: Debug = String>
where
    T: PartialEq,
{
    data: Vec<T>,
    first: Option<T>,
    #[clerk_model(required)]
    last: Option<T>,
    by_name: BTreeMap<String, T>,
    boxed: Option<Box<T>>,
    pair: (T, u8),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Answer<T> {
    data: T,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Numbered<const N: usize, T = u8> {
    value: T,
}

impl<const N: usize, T> Numbered<N, T> {
    const NUMBER: usize = N;
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Fixed {
    point: [f64; 3],
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct Id<T>(T);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(transparent)]
struct List<T>(Vec<T>);

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Items<I: IntoIterator>
where
    I::Item: Debug + PartialEq,
    Vec<Self>: Sized,
{
    list: Vec<I::Item>,
    first: <I as IntoIterator>::Item,
    #[clerk_model(skip)]
    kind: PhantomData<I>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "tagged")]
struct Tagged<T: ?Sized> {
    id: String,
    #[clerk_model(skip)]
    kind: PhantomData<T>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Defaults<T, U> {
    #[clerk_model(default)]
    list: Vec<T>,
    #[clerk_model(default)]
    one: U,
    #[clerk_model(check = any)]
    checked: Option<T>,
}

fn any<T>(_: &T) -> Result<(), String> {
    Ok(())
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Maps<K: Hash + Ord, V> {
    map: HashMap<K, V>,
    maps: Vec<BTreeMap<K, V>>,
}

fn round<T: DeserializeOwned + Serialize + Debug + PartialEq + clerk_models::HasSchema>(json: &str) -> T {
    let value: T = clerk_models::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    value
}

#[test]
fn compiles() {
    let page: Page = round(
        r#"{"object":"page","data":["a"],"first":"b","last":null,"byName":{"k":"v"},"boxed":"c","pair":["d",1]}"#,
    );
    assert_eq!(page.data, ["a"]);
    round::<Page<Answer<i64>>>(
        r#"{"object":"page","data":[{"data":1}],"last":{"data":2},"byName":{},"pair":[{"data":3},4]}"#,
    );
    round::<Answer<Answer<String>>>(r#"{"data":{"data":"x"}}"#);
    assert_eq!(round::<Answer<Option<u8>>>("{}").data, None);
    assert!(clerk_models::from_str::<Answer<u8>>("{}").is_err());
    round::<Numbered<3>>(r#"{"value":1}"#);
    assert_eq!(Numbered::<3, u8>::NUMBER, 3);
    round::<Fixed>(r#"{"point":[1.0,2.0,3.0]}"#);
    round::<Id<i64>>("1");
    round::<Id<Answer<Option<bool>>>>(r#"{"data":true}"#);
    round::<List<i64>>("[1]");
    round::<Items<Vec<u8>>>(r#"{"list":[1,2],"first":1}"#);
    round::<Tagged<str>>(r#"{"object":"tagged","id":"x"}"#);
    round::<Defaults<String, u8>>(r#"{"list":[],"one":0,"checked":"x"}"#);
    round::<Maps<String, u8>>(r#"{"map":{"a":1},"maps":[{"b":2}]}"#);
}
