//! The crates that are compiled: one workspace in a temporary folder, with a package for each contender, kind and
//! number of structs.

use crate::Result;
use crate::options::{Options, Part};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The structs of a crate whose macro expansion is timed: many, as the clock of rustc's passes shows milliseconds.
pub(crate) const EXPANDED: u16 = 300;

/// All of them two words, so that each has two cases.
const FIELDS: [(&str, &str); 10] = [
    ("external_account_id", "String"),
    ("provider_user_id", "String"),
    ("display_name", "String"),
    ("created_at", "i64"),
    ("is_verified", "bool"),
    ("granted_scopes", "Vec<String>"),
    ("public_metadata", "Map<String, Value>"),
    ("short_label", "Option<String>"),
    ("expires_at", "Option<i64>"),
    ("trust_score", "Option<f64>"),
];

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Contender {
    /// The structs without a derive: subtracted from the others.
    Empty,
    SerdeDerive,
    Ours,
}

impl Contender {
    pub(crate) const ALL: [Self; 3] = [Self::Empty, Self::SerdeDerive, Self::Ours];

    fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::SerdeDerive => "serde_derive",
            Self::Ours => "ours",
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// Fields of std's and `serde_json`'s types.
    Std,
    /// Every second struct holds the one before it.
    Nested,
}

/// Crates that differ in the contender only.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Group {
    pub(crate) kind: Kind,
    pub(crate) structs: u16,
}

impl Group {
    /// What macro expansion is timed on.
    pub(crate) const EXPANDED: Self = Self {
        kind: Kind::Std,
        structs: EXPANDED,
    };

    pub(crate) fn all(options: &Options) -> Vec<Self> {
        let of = |&structs| [Kind::Std, Kind::Nested].map(|kind| Self { kind, structs });
        options.structs.iter().flat_map(of).collect()
    }

    pub(crate) fn label(self) -> String {
        format!("{}, {} structs", self.kind_name(), self.structs)
    }

    pub(crate) fn package(self, contender: Contender) -> String {
        format!("{}_{}_{}", contender.name(), self.kind_name(), self.structs)
    }

    fn kind_name(self) -> &'static str {
        match self.kind {
            Kind::Std => "std",
            Kind::Nested => "nested",
        }
    }
}

/// The temporary folder; removed when this is dropped.
pub(crate) struct Workspace {
    root: PathBuf,
    keep: bool,
}

impl Workspace {
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn source(&self, package: &str) -> PathBuf {
        self.root.join(package).join("src/lib.rs")
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        if self.keep {
            eprintln!("kept {}", self.root.display());
        } else if let Err(error) = fs::remove_dir_all(&self.root) {
            eprintln!("{} is left over: {error}", self.root.display());
        }
    }
}

/// Writes all packages that the options ask for.
pub(crate) fn write(options: &Options) -> Result<Workspace> {
    let root = std::env::temp_dir().join(format!("clerk-models-build-cost-{}", std::process::id()));
    fs::create_dir(&root)?;
    let workspace = Workspace {
        root,
        keep: options.keep,
    };
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    // The versions that the repository is tested with.
    fs::copy(repository.join("Cargo.lock"), workspace.root.join("Cargo.lock"))?;

    let mut groups = Group::all(options);
    if options.wants(Part::Expand) && !groups.contains(&Group::EXPANDED) {
        groups.push(Group::EXPANDED);
    }
    let mut packages = Vec::new();
    for group in groups {
        for contender in Contender::ALL {
            let package = group.package(contender);
            write_package(
                &workspace,
                &package,
                &dependencies(contender, &repository),
                &code(group, contender),
            )?;
            packages.push(package);
        }
    }
    for contender in Contender::ALL {
        let package = bare_package(contender);
        write_package(&workspace, &package, &dependencies(contender, &repository), "")?;
        packages.push(package);
    }
    let manifest = format!("[workspace]\nresolver = \"2\"\nmembers = {packages:?}\n");
    fs::write(workspace.root.join("Cargo.toml"), manifest)?;
    Ok(workspace)
}

/// A package that has a contender's dependencies and no code.
pub(crate) fn bare_package(contender: Contender) -> String {
    format!("{}_bare", contender.name())
}

fn write_package(workspace: &Workspace, package: &str, dependencies: &str, code: &str) -> Result<()> {
    let source = workspace.source(package);
    fs::create_dir_all(workspace.root.join(package).join("src"))?;
    fs::write(source, code)?;
    let manifest = format!(
        "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n{dependencies}"
    );
    fs::write(workspace.root.join(package).join("Cargo.toml"), manifest)?;
    Ok(())
}

fn dependencies(contender: Contender, repository: &Path) -> String {
    // Nobody but clerk-models needs serde_json's `raw_value`; without it serde_derive's crates are a little smaller.
    let serde_json = "serde_json = { version = \"1\", default-features = false, features = [\"std\"] }\n";
    match contender {
        Contender::Empty => serde_json.to_owned(),
        Contender::SerdeDerive => format!("serde = {{ version = \"1\", features = [\"derive\"] }}\n{serde_json}"),
        Contender::Ours => {
            let path = repository.join("clerk-models");
            format!(
                "clerk-models = {{ path = '{}', default-features = false }}\n{serde_json}",
                path.display()
            )
        }
    }
}

/// The source of a crate.
fn code(group: Group, contender: Contender) -> String {
    let mut code = match contender {
        Contender::Empty => "",
        Contender::SerdeDerive => "use serde::{Deserialize, Serialize};\n",
        Contender::Ours => "use clerk_models::ClerkModel;\n",
    }
    .to_owned();
    code.push_str("use serde_json::{Map, Value};\n");
    for index in 0..group.structs {
        declare(&mut code, index, group.kind, contender);
        use_model(&mut code, index, contender);
    }
    code
}

/// Appends one struct.
fn declare(code: &mut String, index: u16, kind: Kind, contender: Contender) {
    code.push_str(&attributes(index, contender));
    let _ = writeln!(code, "pub struct Model{index} {{");
    if contender == Contender::SerdeDerive {
        let _ = writeln!(code, "    pub object: Tag{index},");
    }
    for (name, plain) in FIELDS {
        let nested = kind == Kind::Nested && plain == "Option<f64>" && index % 2 == 1;
        let ty = if nested {
            format!("Option<Model{}>", index - 1)
        } else {
            plain.to_owned()
        };
        if contender == Contender::SerdeDerive {
            let skip = if ty.starts_with("Option") {
                ", skip_serializing_if = \"Option::is_none\""
            } else {
                ""
            };
            let _ = writeln!(code, "    #[serde(alias = \"{name}\"{skip})]");
        }
        let _ = writeln!(code, "    pub {name}: {ty},");
    }
    code.push_str("}\n");
}

/// What precedes a struct.
fn attributes(index: u16, contender: Contender) -> String {
    match contender {
        Contender::Empty => String::new(),
        // The enum is the tag: serde's own `tag` on a struct is written, and not checked.
        Contender::SerdeDerive => format!(
            r#"#[derive(Deserialize, Serialize)]
pub enum Tag{index} {{
    #[serde(rename = "model_{index}")]
    Tag,
}}
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
"#
        ),
        Contender::Ours => format!("#[derive(ClerkModel)]\n#[clerk_model(object = \"model_{index}\")]\n"),
    }
}

/// Appends the functions that read and write a struct, so that all of its code is made.
fn use_model(code: &mut String, index: u16, contender: Contender) {
    let (from_str, error) = match contender {
        Contender::Empty => return,
        Contender::SerdeDerive => ("serde_json::from_str", "serde_json::Error"),
        // The report is part of what is measured.
        Contender::Ours => ("clerk_models::from_str", "clerk_models::ValidationError"),
    };
    let _ = write!(
        code,
        "\
pub fn read_{index}(json: &str) -> Result<Model{index}, {error}> {{
    {from_str}(json)
}}
pub fn write_{index}(model: &Model{index}) -> serde_json::Result<String> {{
    serde_json::to_string(model)
}}
"
    );
}

#[cfg(test)]
mod tests {
    use super::{Contender, Group, Kind, code};

    #[test]
    fn every_second_struct_holds_the_one_before_it() {
        for contender in Contender::ALL {
            let code = code(
                Group {
                    kind: Kind::Nested,
                    structs: 4,
                },
                contender,
            );
            assert_eq!(code.matches("Option<f64>").count(), 2);
            assert_eq!(code.matches("Option<Model0>").count(), 1);
            assert_eq!(code.matches("Option<Model2>").count(), 1);
        }
    }

    #[test]
    fn serde_json_reads_both_cases() {
        let code = code(
            Group {
                kind: Kind::Std,
                structs: 1,
            },
            Contender::SerdeDerive,
        );
        assert_eq!(code.matches("alias").count(), 10);
        assert_eq!(code.matches("skip_serializing_if").count(), 3);
        assert_eq!(code.matches("pub object: Tag0").count(), 1);
    }
}
