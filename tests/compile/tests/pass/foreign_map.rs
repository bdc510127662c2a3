// `extra` on a map that neither serde nor this crate knows, whose values are validated as a whole.
use clerk_models::ClerkModel;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, btree_map};

#[derive(Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
struct Entries<V>(BTreeMap<String, V>);

impl<V> Extend<(String, V)> for Entries<V> {
    fn extend<I: IntoIterator<Item = (String, V)>>(&mut self, entries: I) {
        self.0.extend(entries);
    }
}

impl<V> IntoIterator for Entries<V> {
    type Item = (String, V);
    type IntoIter = btree_map::IntoIter<String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, V> IntoIterator for &'a Entries<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = btree_map::Iter<'a, String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Closed {
    id: u8,
    #[clerk_model(extra)]
    rest: Entries<u8>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Open<T> {
    id: u8,
    #[clerk_model(extra)]
    rest: BTreeMap<String, T>,
}

#[test]
fn compiles() {
    let json = r#"{"id":1,"a":2,"b":3}"#;
    let closed: Closed = clerk_models::from_str(json).unwrap();
    assert_eq!(closed.rest.0["b"], 3);
    assert_eq!(serde_json::to_string(&closed).unwrap(), json);
    let open: Open<u8> = clerk_models::from_str(json).unwrap();
    assert_eq!(open.rest["b"], 3);
    assert_eq!(serde_json::to_string(&open).unwrap(), json);
}
