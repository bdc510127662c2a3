//! What to measure: the command line.

use crate::Result;

pub(crate) const HELP: &str = "\
What the derive of clerk-models costs at compile time, against serde_derive.

    clerk-models-build-cost [PART]... [--structs N]... [--rounds K] [--keep]

PART, all of them if none is named:
    ir         lines of LLVM IR inside function bodies, debug and release
    text       bytes of machine code of the crate, release
    cpu        user CPU time of cargo check, a debug build and a release build of the crate alone
    cold       a debug build with all dependencies, from nothing
    expand     macro expansion, per struct (a flag of rustc that is unstable; RUSTC_BOOTSTRAP is set for it)
    catalogue  a debug build with all models, from nothing, against clerk-rs; only if it is named
    ours       lines of LLVM IR of this derive's crates alone, debug, one to a line; only if it is named

--structs N  structs in a crate; may be repeated; 100 and 300 if not given
--rounds K   rounds of what is timed, the median of which is told (of expand the least); 3 if not given
--keep       leaves the temporary folder

On Linux only. All of it takes about an hour of CPU time, most of it for serde_derive's release builds.
";

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Part {
    Ir,
    Text,
    Cpu,
    Cold,
    Expand,
    Ours,
    Catalogue,
}

pub(crate) struct Options {
    parts: Vec<Part>,
    pub(crate) structs: Vec<u16>,
    pub(crate) rounds: u16,
    pub(crate) keep: bool,
}

impl Options {
    /// None where help is asked for.
    pub(crate) fn from_args(mut args: impl Iterator<Item = String>) -> Result<Option<Self>> {
        let mut options = Self {
            parts: Vec::new(),
            structs: Vec::new(),
            rounds: 3,
            keep: false,
        };
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "ir" => options.parts.push(Part::Ir),
                "text" => options.parts.push(Part::Text),
                "cpu" => options.parts.push(Part::Cpu),
                "cold" => options.parts.push(Part::Cold),
                "expand" => options.parts.push(Part::Expand),
                "ours" => options.parts.push(Part::Ours),
                "catalogue" => options.parts.push(Part::Catalogue),
                "--structs" => options.structs.push(number(&arg, args.next().as_deref())?),
                "--rounds" => options.rounds = number(&arg, args.next().as_deref())?,
                "--keep" => options.keep = true,
                "--help" | "-h" => return Ok(None),
                _ => return Err(format!("unknown argument {arg:?}; --help lists them").into()),
            }
        }
        if options.structs.is_empty() {
            options.structs = vec![100, 300];
        }
        options.structs.sort_unstable();
        options.structs.dedup();
        Ok(Some(options))
    }

    pub(crate) fn wants(&self, part: Part) -> bool {
        (self.parts.is_empty() && !matches!(part, Part::Ours | Part::Catalogue)) || self.parts.contains(&part)
    }
}

fn number(option: &str, value: Option<&str>) -> Result<u16> {
    match value.map(str::parse) {
        Some(Ok(number)) if number > 0 => Ok(number),
        _ => Err(format!("{option} takes a number from 1 on").into()),
    }
}
