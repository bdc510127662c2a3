//! The public items of the runtime, compared with `public_api.txt`. `CLERK_MODELS_OVERWRITE=1` writes that file.
//!
//! The items are those of rustdoc's JSON, whose format changes with the compiler; their declarations are taken from the
//! source. Of the catalogue, the names alone are listed.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
#[ignore = "it documents the crate with rustc 1.95, in some 20 seconds: CI runs it"]
fn public_api_is_as_listed() {
    let listed = Path::new(env!("CARGO_MANIFEST_DIR")).join("public_api.txt");
    let mut api = Api::of(&rustdoc_json());
    api.module(&api.root.clone(), "clerk_models");
    let text: String = api.lines.iter().flat_map(|line| [line, "\n"]).collect();
    if std::env::var_os("CLERK_MODELS_OVERWRITE").is_some() {
        fs::write(listed, text).expect("the listing is written");
    } else {
        assert_eq!(fs::read_to_string(listed).expect("the listing is read"), text);
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rustdoc_json() -> Value {
    let target = root().join("target/public-api");
    let arguments = [
        "rustdoc",
        "--quiet",
        "--package",
        "clerk-models",
        "--lib",
        "--",
        "-Zunstable-options",
    ];
    let status = Command::new("cargo")
        .args(arguments)
        .args(["--output-format", "json"])
        .current_dir(root())
        .env("CARGO_TARGET_DIR", &target)
        // The JSON is unstable.
        .env("RUSTC_BOOTSTRAP", "1")
        .status()
        .expect("cargo starts");
    assert!(status.success());
    let json = fs::read_to_string(target.join("doc/clerk_models.json")).expect("rustdoc writes JSON");
    serde_json::from_str(&json).expect("JSON")
}

struct Api {
    index: Value,
    root: String,
    lines: BTreeSet<String>,
}

impl Api {
    fn of(doc: &Value) -> Self {
        Api {
            index: doc["index"].clone(),
            root: doc["root"].to_string(),
            lines: BTreeSet::new(),
        }
    }

    fn item(&self, id: &Value) -> &Value {
        &self.index[id.to_string()]
    }

    fn module(&mut self, id: &str, path: &str) {
        let items = self.index[id]["inner"]["module"]["items"].clone();
        for id in items.as_array().into_iter().flatten() {
            let item = self.item(id).clone();
            let (kind, inner) = only_entry(&item["inner"]);
            match kind {
                "use" => self.reexport(inner, path),
                "module" => {
                    let path = format!("{path}::{}", name(&item));
                    self.lines.insert(format!("mod {path}"));
                    self.module(&id.to_string(), &path);
                }
                _ => self.add(&item, path),
            }
        }
    }

    fn reexport(&mut self, inner: &Value, path: &str) {
        let source = inner["source"].as_str().unwrap_or_default();
        let item = self.item(&inner["id"]).clone();
        if inner["is_glob"] == true {
            self.module(&inner["id"].to_string(), path);
        } else if item.is_null() {
            self.lines.insert(format!("use {path}: {source}"));
        } else {
            self.add(&item, path);
        }
    }

    fn add(&mut self, item: &Value, path: &str) {
        let (kind, inner) = only_entry(&item["inner"]);
        let name = name(item);
        if path.starts_with("clerk_models::models") || name == "OAuthAccessToken" {
            self.lines.insert(format!("{kind} {path}::{name}"));
            return;
        }
        self.lines.insert(format!("{path}: {}", declaration(item)));
        let path = format!("{path}::{name}");
        let members = ["items", "variants"].map(|key| inner[key].clone());
        let fields = inner["kind"]["plain"]["fields"].clone();
        for id in members
            .iter()
            .chain([&fields])
            .flat_map(|ids| ids.as_array().into_iter().flatten())
        {
            let member = self.item(id);
            self.lines.insert(format!("{path}: {}", declaration(member)));
        }
        for id in inner["impls"].as_array().into_iter().flatten() {
            let inherent = self.item(id).clone();
            let (_, inner) = only_entry(&inherent["inner"]);
            if inner["is_synthetic"] == true || !inner["blanket_impl"].is_null() {
                continue;
            }
            match inner["trait"]["path"].as_str() {
                Some(implemented) => {
                    self.lines.insert(format!("{path}: impl {implemented}"));
                }
                None => {
                    for id in inner["items"].as_array().into_iter().flatten() {
                        let method = declaration(self.item(id));
                        self.lines.insert(format!("{path}: {method}"));
                    }
                }
            }
        }
    }
}

fn only_entry(inner: &Value) -> (&str, &Value) {
    let entries = inner.as_object().expect("an object");
    let (kind, inner) = entries.iter().next().expect("an entry");
    (kind, inner)
}

fn name(item: &Value) -> &str {
    item["name"].as_str().unwrap_or_default()
}

/// The item in the source, up to its body, on one line.
fn declaration(item: &Value) -> String {
    let span = &item["span"];
    let file = span["filename"].as_str().expect("a file");
    let source = fs::read_to_string(root().join(file)).expect("the source is read");
    let at = |end: &str, index: usize| usize::try_from(span[end][index].as_u64().expect("a number")).expect("small");
    let lines = source
        .lines()
        .skip(at("begin", 0) - 1)
        .take(at("end", 0) + 1 - at("begin", 0));
    let text = lines.collect::<Vec<_>>().join(" ");
    let text = text.get(at("begin", 1) - 1..).unwrap_or(&text);
    let body = if text.starts_with("const ") || text.starts_with("pub type") {
        ';'
    } else {
        '{'
    };
    let end = text.find([body, ';']).unwrap_or(text.len());
    text[..end].split_whitespace().collect::<Vec<_>>().join(" ")
}
