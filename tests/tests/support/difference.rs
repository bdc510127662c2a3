//! Compares a document with what was written of it: null and absence are one, as are the notations of a number.

use serde_json::{Map, Value};

/// Where a document is not what was written of it.
#[derive(Default)]
pub(crate) struct Difference {
    /// Values that were changed or made up.
    pub(crate) lost: Vec<String>,
    /// Keys that are not there.
    pub(crate) left_out: Vec<String>,
}

impl Difference {
    pub(crate) fn compare(&mut self, pointer: &str, given: &Value, written: &Value) {
        match (given, written) {
            (Value::Object(given), Value::Object(written)) => self.members(pointer, given, written),
            (Value::Array(given), Value::Array(written)) if given.len() == written.len() => {
                for (index, (given, written)) in given.iter().zip(written).enumerate() {
                    self.compare(&format!("{pointer}/{index}"), given, written);
                }
            }
            (Value::Number(given), Value::Number(written)) if given.as_f64() == written.as_f64() => {}
            _ if given == written => {}
            _ => self.lost.push(pointer.to_owned()),
        }
    }

    /// Null and absence are one.
    fn members(&mut self, pointer: &str, given: &Map<String, Value>, written: &Map<String, Value>) {
        for (key, value) in given {
            let pointer = format!("{pointer}/{key}");
            match written.get(key).or_else(|| written.get(&respelled(key))) {
                Some(written) => self.compare(&pointer, value, written),
                None if value.is_null() => {}
                None => self.left_out.push(pointer),
            }
        }
        for (key, value) in written {
            // A discriminator that may be absent is written always.
            let is_new = !given.contains_key(key) && !given.contains_key(&respelled(key));
            if is_new && !value.is_null() && key != "object" {
                self.lost.push(format!("{pointer}/{key}"));
            }
        }
    }
}

/// The key in the other case, for payloads that have both.
fn respelled(key: &str) -> String {
    if key.contains('_') {
        let mut words = key.split('_');
        let first = words.next().unwrap_or_default().to_owned();
        return words.fold(first, |text, word| {
            let (initial, rest) = word.split_at(word.len().min(1));
            text + &initial.to_uppercase() + rest
        });
    }
    let mut text = String::new();
    for letter in key.chars() {
        if letter.is_uppercase() {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}
