//! What the derive of `clerk-models` costs at compile time, against `serde_derive`: writes crates full of structs to a
//! temporary folder, has cargo compile them, and prints Markdown tables.
//!
//! ```sh
//! cargo run --release --manifest-path tests/build-cost/Cargo.toml -- --help
//! ```

mod options;

mod generate;

mod catalogue;
mod cold;
mod cpu;
mod elf;
mod emit;
mod expand;
mod ir;
mod run;

mod table;

use options::{Options, Part};
use std::error::Error;
use std::process::ExitCode;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<()> {
    let Some(options) = Options::from_args(std::env::args().skip(1))? else {
        print!("{}", options::HELP);
        return Ok(());
    };
    if !cfg!(target_os = "linux") {
        return Err("this runs on Linux only: it reads CPU times from /proc and machine code from ELF files".into());
    }
    let workspace = generate::write(&options)?;
    run::fetch(&workspace)?;
    if options.wants(Part::Catalogue) {
        return catalogue::measure(&workspace, &options);
    }
    if options.wants(Part::Ours) {
        return emit::print_ours(&workspace, &options);
    }
    println!("{}\n", table::versions(&workspace)?);
    if options.wants(Part::Ir) || options.wants(Part::Text) {
        emit::measure(&workspace, &options)?;
    }
    if options.wants(Part::Cpu) {
        cpu::measure(&workspace, &options)?;
    }
    if options.wants(Part::Cold) {
        cold::measure(&workspace, &options)?;
    }
    if options.wants(Part::Expand) {
        expand::measure(&workspace, &options)?;
    }
    Ok(())
}
