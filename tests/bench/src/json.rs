//! A JSON document that keeps the order of its keys, and their case.

use fastrand::Rng;
use std::fmt::Write;

#[derive(Clone)]
pub enum Json {
    Object(Vec<(String, Json)>),
    Array(Vec<Json>),
    /// A string, number, boolean or null as it is written.
    Scalar(String),
}

/// An object whose members are written as in JSON.
macro_rules! object {
    ($($key:literal: $value:expr),* $(,)?) => {
        $crate::json::Json::Object(vec![$(($key.to_owned(), $crate::json::Json::from($value))),*])
    };
}
pub(crate) use object;

impl From<()> for Json {
    fn from((): ()) -> Self {
        Json::Scalar("null".to_owned())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Json::Scalar(value.to_string())
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Json::Scalar(value.to_string())
    }
}

/// No string of the inputs has anything to escape.
impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Json::Scalar(format!("\"{value}\""))
    }
}

impl From<String> for Json {
    fn from(value: String) -> Self {
        Json::from(value.as_str())
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(values: Vec<T>) -> Self {
        Json::Array(values.into_iter().map(Into::into).collect())
    }
}

impl Json {
    /// The member of an object, to be changed.
    pub fn member(&mut self, key: &str) -> &mut Json {
        let Json::Object(members) = self else {
            panic!("no object")
        };
        let found = members.iter_mut().find(|(name, _)| name == key);
        &mut found.expect("the object has the key").1
    }

    /// The item of an array, to be changed.
    pub fn item(&mut self, index: usize) -> &mut Json {
        let Json::Array(items) = self else { panic!("no array") };
        &mut items[index]
    }

    pub fn remove(&mut self, key: &str) {
        let Json::Object(members) = self else {
            panic!("no object")
        };
        members.retain(|(name, _)| name != key);
    }

    /// The same with the keys of every object in another order.
    pub fn shuffled(mut self, rng: &mut Rng) -> Json {
        match &mut self {
            Json::Object(members) => {
                rng.shuffle(members);
                for (_, member) in members {
                    *member = std::mem::replace(member, Json::from(())).shuffled(rng);
                }
            }
            Json::Array(items) => {
                for item in items {
                    *item = std::mem::replace(item, Json::from(())).shuffled(rng);
                }
            }
            Json::Scalar(_) => {}
        }
        self
    }

    /// The same with every key in camelCase.
    pub fn camel_case(self) -> Json {
        match self {
            Json::Object(members) => {
                let members = members.into_iter();
                Json::Object(
                    members
                        .map(|(key, member)| (camel_case(&key), member.camel_case()))
                        .collect(),
                )
            }
            Json::Array(items) => Json::Array(items.into_iter().map(Json::camel_case).collect()),
            scalar @ Json::Scalar(_) => scalar,
        }
    }

    pub fn compact(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, None);
        text
    }

    pub fn pretty(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, Some(0));
        text
    }

    /// With `indent` levels of indentation, or all on one line.
    fn write(&self, text: &mut String, indent: Option<usize>) {
        let (brackets, empty) = match self {
            Json::Scalar(scalar) => return text.push_str(scalar),
            Json::Object(members) => (['{', '}'], members.is_empty()),
            Json::Array(items) => (['[', ']'], items.is_empty()),
        };
        let inner = indent.map(|indent| indent + 1);
        text.push(brackets[0]);
        match self {
            Json::Object(members) => {
                for (index, (key, member)) in members.iter().enumerate() {
                    begin(text, index, inner);
                    let colon = if indent.is_some() { ": " } else { ":" };
                    write!(text, "\"{key}\"{colon}").expect("a string takes all");
                    member.write(text, inner);
                }
            }
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    begin(text, index, inner);
                    item.write(text, inner);
                }
            }
            Json::Scalar(_) => {}
        }
        if !empty {
            line(text, indent);
        }
        text.push(brackets[1]);
    }
}

/// What precedes an entry.
fn begin(text: &mut String, index: usize, indent: Option<usize>) {
    if index > 0 {
        text.push(',');
    }
    line(text, indent);
}

fn line(text: &mut String, indent: Option<usize>) {
    if let Some(indent) = indent {
        text.push('\n');
        text.push_str(&"  ".repeat(indent));
    }
}

fn camel_case(key: &str) -> String {
    let mut words = key.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        camel.push_str(&first.to_ascii_uppercase());
        camel.push_str(rest);
    }
    camel
}
