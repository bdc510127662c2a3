//! Prints what was measured, as Markdown.

use crate::Result;
use crate::generate::{Contender, Workspace};
use std::fs;
use std::process::Command;

#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Count,
    Seconds,
    Microseconds,
}

/// One thing that was measured of every contender, as often as there were rounds.
pub(crate) struct Row {
    label: String,
    unit: Unit,
    empty: Vec<f64>,
    serde_derive: Vec<f64>,
    ours: Vec<f64>,
}

impl Row {
    pub(crate) fn new(label: String, unit: Unit) -> Self {
        Self {
            label,
            unit,
            empty: Vec::new(),
            serde_derive: Vec::new(),
            ours: Vec::new(),
        }
    }

    pub(crate) fn push(&mut self, contender: Contender, value: f64) {
        match contender {
            Contender::Empty => self.empty.push(value),
            Contender::SerdeDerive => self.serde_derive.push(value),
            Contender::Ours => self.ours.push(value),
        }
    }

    /// Less what the empty crate took in the same round.
    fn net(&self, values: &[f64]) -> Vec<f64> {
        let empty = self.empty.iter().copied().chain(std::iter::repeat(0.0));
        values.iter().zip(empty).map(|(value, empty)| value - empty).collect()
    }

    /// The median; the least where the compiler reports wall time only, to which whatever else runs only adds.
    fn sum_up(&self, values: &[f64]) -> f64 {
        match self.unit {
            Unit::Count | Unit::Seconds => median(values),
            Unit::Microseconds => values.iter().copied().fold(f64::INFINITY, f64::min),
        }
    }

    fn print(&self) {
        let (serde_derive, ours) = (self.net(&self.serde_derive), self.net(&self.ours));
        let mut ratios: Vec<_> = ours
            .iter()
            .zip(&serde_derive)
            .map(|(ours, serde)| ours / serde)
            .collect();
        ratios.sort_by(f64::total_cmp);
        let range = match ratios.as_slice() {
            [least, .., most] => format!("{least:.3} to {most:.3}"),
            _ => String::new(),
        };
        let show = |values: &[f64]| self.unit.show(self.sum_up(values));
        let empty = if self.empty.is_empty() {
            String::new()
        } else {
            show(&self.empty)
        };
        let ratio = self.sum_up(&ours) / self.sum_up(&serde_derive);
        println!(
            "| {} | {empty} | {} | {} | {ratio:.3} | {range} |",
            self.label,
            show(&serde_derive),
            show(&ours)
        );
    }
}

impl Unit {
    fn show(self, value: f64) -> String {
        match self {
            Self::Count => thousands(&format!("{value:.0}")),
            Self::Seconds => format!("{value:.2}"),
            Self::Microseconds => format!("{value:.0}"),
        }
    }
}

/// Of one value that value, of an even number the mean of the middle two.
fn median(values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() % 2 {
        0 => f64::midpoint(values[middle - 1], values[middle]),
        _ => values[middle],
    }
}

fn thousands(digits: &str) -> String {
    let mut text = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A table with a title; the ratio is that of the two numbers next to it.
pub(crate) fn print(title: &str, rows: &[Row]) {
    println!("## {title}\n");
    println!("| | empty, subtracted | serde_derive | ours | ours, serde_derive = 1 | ratios of the rounds |");
    println!("|---|---|---|---|---|---|");
    for row in rows {
        row.print();
    }
    println!();
}

pub(crate) fn versions(workspace: &Workspace) -> Result<String> {
    let rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .arg("--version")
        .output()?;
    let lock = fs::read_to_string(workspace.root().join("Cargo.lock"))?;
    let version = |package| locked(&lock, package).ok_or_else(|| format!("{package} is not in Cargo.lock"));
    Ok(format!(
        "{}, serde {}, serde_derive {}, serde_json {}",
        String::from_utf8_lossy(&rustc.stdout).trim(),
        version("serde")?,
        version("serde_derive")?,
        version("serde_json")?
    ))
}

fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::{Contender, Row, Unit, locked, median, thousands};

    #[test]
    fn medians() {
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
    }

    #[test]
    fn the_empty_crate_is_subtracted_round_by_round() {
        let mut row = Row::new(String::new(), Unit::Seconds);
        for (empty, ours) in [(1.0, 3.0), (2.0, 7.0)] {
            row.push(Contender::Empty, empty);
            row.push(Contender::Ours, ours);
        }
        assert_eq!(row.net(&row.ours), [2.0, 5.0]);
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(["7", "686902", "1686902"].map(thousands), ["7", "686,902", "1,686,902"]);
    }

    #[test]
    fn the_locked_version_is_found() {
        let lock = "[[package]]\nname = \"serde_json\"\nversion = \"2.0\"\n\n[[package]]\nname = \"serde\"\nversion = \"1.0\"\n";
        assert_eq!(locked(lock, "serde"), Some("1.0"));
        assert_eq!(locked(lock, "syn"), None);
    }
}
