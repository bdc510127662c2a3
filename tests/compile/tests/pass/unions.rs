// Every attribute of a union once: tagged inside of its models, and adjacently.
use clerk_models::{ClerkModel, Metadata};
use serde_json::Value;

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "Pod", object_alias = "pod", tag = "kind")]
struct Pod {
    name: String,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Volume {
    size_in_bytes: u64,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "kind", crate = clerk_models)]
enum Resource<'a, T> {
    Pod(Box<Pod>),
    #[clerk_model(object = "Volume", object = "Disk")]
    Volume(Volume),
    #[clerk_model(object = "Note")]
    Note(Note<'a, T>),
    #[clerk_model(other)]
    Other(Metadata),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(no_object)]
struct Note<'a, T> {
    text: &'a str,
    about: T,
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(tag = "type", content = "data")]
enum Change {
    #[clerk_model(object = "volume.created", object = "volume.resized")]
    Volume(Volume),
    /// Under the discriminator of its model.
    Pod(Pod),
    #[clerk_model(object = "counted")]
    Counted(Option<u8>),
    #[clerk_model(other)]
    Other(Value),
}

#[derive(Debug, PartialEq, ClerkModel)]
#[clerk_model(object = "event")]
struct Event {
    #[clerk_model(flatten)]
    change: Change,
    sent_at: i64,
}

#[test]
fn compiles() {
    for json in [
        r#"{"kind":"Pod","name":"p"}"#,
        r#"{"kind":"Volume","sizeInBytes":1}"#,
        r#"{"kind":"Note","text":"t","about":7}"#,
        r#"{"kind":"Secret","name":"s"}"#,
        r#"{"name":"s"}"#,
    ] {
        let resource: Resource<'_, u8> = clerk_models::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&resource).unwrap(), json);
    }
    let disk = r#"{"size_in_bytes": 2, "kind": "Disk"}"#;
    let volume = Resource::<u8>::Volume(Volume { size_in_bytes: 2 });
    assert_eq!(clerk_models::from_str(disk), Ok(volume));

    for json in [
        r#"{"object":"event","type":"volume.created","data":{"sizeInBytes":1},"sentAt":1}"#,
        r#"{"object":"event","type":"Pod","data":{"kind":"Pod","name":"p"},"sentAt":1}"#,
        r#"{"object":"event","type":"counted","sentAt":1}"#,
        r#"{"object":"event","data":[],"type":"pod.moved","sentAt":1}"#,
    ] {
        let event: Event = clerk_models::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&event).unwrap().len(), json.len());
        assert_eq!(
            clerk_models::from_str(&serde_json::to_string(&event).unwrap()),
            Ok(event)
        );
    }
    assert!(clerk_models::from_str::<Event>(r#"{"object":"event","type":"counted","data":-1,"sentAt":1}"#).is_err());
}
