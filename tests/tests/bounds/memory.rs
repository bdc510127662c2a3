//! Valid input allocates for its fields alone; the report adds little to a large document.

use allocation_counter::{measure, opt_out};
use clerk_models::{ClerkModel, HasSchema, OAuthAccessToken, Schema, from_slice, from_str, from_value};
use serde::{Deserialize, Deserializer};

#[test]
fn reading_allocates_as_a_clone() {
    let json = r#"{"object":"oauth_access_token","external_account_id":"eac_1","provider_user_id":"1087","token":"ya29","expires_at":420539,"provider":"oauth_google","public_metadata":{"plan":"pro"},"label":"work","scopes":["email"],"unknown":1}"#;
    let token: OAuthAccessToken = from_str(json).unwrap();
    let cloned = measure(|| drop(token.clone()));
    let read = measure(|| drop(from_str::<OAuthAccessToken>(json).unwrap()));
    assert_eq!(read.count_total, cloned.count_total);
    let read = measure(|| drop(from_slice::<OAuthAccessToken>(json.as_bytes()).unwrap()));
    assert_eq!(read.count_total, cloned.count_total);
}

#[test]
fn a_borrowed_model_allocates_nothing() {
    #[derive(ClerkModel)]
    #[clerk_model(object = "note")]
    struct Note<'a> {
        title: &'a str,
        text: std::borrow::Cow<'a, str>,
        #[clerk_model(required)]
        likes: Option<u32>,
    }
    let json = r#"{"title": "a", "likes": 3, "text": "b", "object": "note"}"#;
    let read = measure(|| {
        let note: Note<'_> = from_str(json).unwrap();
        assert_eq!((note.title, &*note.text, note.likes), ("a", "b", Some(3)));
    });
    assert_eq!(read.count_total, 0);
}

/// Small in memory and large as text, so that what is measured is the report.
#[derive(Debug, ClerkModel)]
#[clerk_model(object = "entry")]
struct Entry {
    number: u8,
}

fn document(count: usize, bad: impl Fn(usize) -> bool) -> String {
    let ignored = "x".repeat(10_000);
    let entries = (0..count).map(|index| {
        let number = if bad(index) { "\"bad\"" } else { "1" };
        format!(r#"{{"object":"entry","ignored":["{ignored}",{{"a":1}}],"number":{number}}}"#)
    });
    format!("[{}]", entries.collect::<Vec<_>>().join(","))
}

#[test]
fn the_report_adds_at_most_a_tenth_of_the_document() {
    for json in [
        document(1_000, |index| index == 999),
        document(1_000, |_| true),
        document(1_000, |_| false) + "]",
        document(1_000, |_| true).replace("\"number\"", "\"numbre\""),
        document(1, |_| true).replace("\"entry\"", &format!("\"{}\"", "x".repeat(10 << 20))),
    ] {
        let report = measure(|| assert!(from_str::<Vec<Entry>>(&json).is_err()));
        let limit = u64::try_from(json.len() / 10).unwrap();
        assert!(report.bytes_max <= limit, "{} of {limit}", report.bytes_max);
    }
}

/// What is read with the allocations of the first pass left out. That drops what it has read when it fails, before the
/// report is made: what is counted is what the report adds.
struct Uncounted<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Uncounted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut read = None;
        opt_out(|| read = Some(T::deserialize(deserializer)));
        read.unwrap().map(Uncounted)
    }
}

impl<T: HasSchema> HasSchema for Uncounted<T> {
    const SCHEMA: &'static Schema = T::SCHEMA;
}

/// As above, of models that take more memory than their text does. (The bench `memory` has a document of 100 MB, for
/// which a debug build takes too long.)
#[test]
fn report_memory_is_bounded() {
    let token = r#"{"object":"oauth_access_token","external_account_id":"eac_1","provider_user_id":"1087","token":"ya29","expires_at":420539,"provider":"oauth_google","public_metadata":{"plan":"pro"},"label":"work","scopes":["email"]}"#;
    let bad = token.replace("420539", "\"soon\"");
    let tokens = format!("{token},").repeat((10 << 20) / token.len());
    for json in [
        format!("[{tokens}{bad}]"),
        format!("[{}]", tokens.replace(token, &bad).trim_end_matches(',')),
        format!("[{tokens}"),
    ] {
        let report = measure(|| assert!(from_str::<Uncounted<Vec<OAuthAccessToken>>>(&json).is_err()));
        let limit = u64::try_from(json.len() / 10).unwrap();
        assert!(report.bytes_max <= limit, "{} of {limit}", report.bytes_max);
    }
}

#[test]
fn the_report_on_a_value_clones_nothing() {
    let json = document(1_000, |index| index == 999);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let report = measure(|| assert!(from_value::<Vec<Entry>>(&value).is_err()));
    assert!(report.bytes_max < 100_000, "{}", report.bytes_max);
}

#[test]
fn the_entry_is_read() {
    let entries: Vec<Entry> = from_str(&document(2, |_| false)).unwrap();
    assert_eq!(entries[1].number, 1);
}
