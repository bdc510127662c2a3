//! What was measured of a group, as a Markdown table.

use std::fmt;

pub struct Table<'a> {
    pub group: &'a str,
    /// What was measured.
    pub unit: &'a str,
    pub rows: Vec<Row<'a>>,
}

pub struct Row<'a> {
    pub contender: &'a str,
    pub cost: f64,
    /// To the group's first contender.
    pub ratio: f64,
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "### {}\n\n| | {} | ratio |\n|---|---:|---:|", self.group, self.unit)?;
        for Row { contender, cost, ratio } in &self.rows {
            writeln!(f, "| {contender} | {} | {ratio:.2} |", thousands(cost))?;
        }
        Ok(())
    }
}

/// A whole number with its digits in groups of three.
#[must_use]
pub fn thousands(number: impl fmt::Display) -> String {
    let digits = format!("{number:.0}");
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
