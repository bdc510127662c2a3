// Models that hold themselves, and each other.
use clerk_models::ClerkModel;

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "node")]
struct Node {
    parent: Option<Box<Self>>,
    children: Vec<Node>,
    leaf: Option<Leaf>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "leaf")]
struct Leaf {
    node: Option<Box<Node>>,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "tree")]
struct Tree<T> {
    value: T,
    left: Option<Box<Tree<T>>>,
    right: Option<Box<Self>>,
}

#[test]
fn compiles() {
    let json = r#"{"object":"node","children":[{"object":"node","children":[],"leaf":{"object":"leaf"}}]}"#;
    let node: Node = clerk_models::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&node).unwrap(), json);
    let error = clerk_models::from_str::<Node>(&json.replace("\"leaf\"}", "\"leave\"}")).unwrap_err();
    assert_eq!(error.violations()[0].pointer(), "/children/0/leaf/object");

    let json = r#"{"object":"tree","value":1,"left":{"object":"tree","value":2}}"#;
    let tree: Tree<u8> = clerk_models::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&tree).unwrap(), json);
}
