//! Draws the plots of `BENCHMARKS.md` from the benchmarks' output: `results/*.md` to `plots/*.svg`.
//!
//! ```sh
//! cargo run --manifest-path tests/bench/Cargo.toml --no-default-features --features plots --bin plots
//! ```

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::error::Error;
use std::fs;
use std::path::Path;

const OURS: &str = "clerk-models";
const WIDTH: u32 = 860;
/// Where the bars begin.
const LEFT: i32 = 330;
const ROW: i32 = 22;
const TITLE: i32 = 34;
/// The longest bar; longer ones end here, with their number.
const LONGEST: f64 = 3.0;
/// Contenders that are no other crate: limits, and other ways to call the same two.
const NOT_DRAWN: [&str; 6] = [
    "`from_slice`",
    "`serde_json::from_str`",
    "its own models",
    "borrowed fields",
    "IgnoredAny",
    "clone of",
];

/// A table of a benchmark: contenders with their ratios, where less is better.
struct Group {
    title: String,
    rows: Vec<(String, f64)>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut time = groups(&fs::read_to_string(folder.join("results/time.md"))?, "### ", 2);
    let mut build = groups(&fs::read_to_string(folder.join("results/build-cost.md"))?, "## ", 4);
    let plots = folder.join("plots");
    fs::create_dir_all(&plots)?;
    for group in &mut time {
        group
            .rows
            .retain(|(name, _)| !NOT_DRAWN.iter().any(|part| name.contains(part)));
    }
    let select = |names: &[&str]| -> Vec<&Group> {
        let find = |name: &&str| time.iter().find(|group| group.title == *name);
        names.iter().filter_map(find).collect()
    };
    draw(
        &plots.join("reading.svg"),
        "Reading, time as a ratio to serde_derive's",
        &select(&["read: token", "read: user", "read: 10,000 tokens"]),
    )?;
    draw(
        &plots.join("reports.svg"),
        "Invalid documents, time as a ratio to serde_derive's for the same without violations",
        &select(&[
            "read: token, 1 violation",
            "read: token, 3 violations",
            "read: user, 1 violation",
            "read: user, 3 violations",
        ]),
    )?;
    for group in &mut build {
        group.rows.insert(0, ("serde_derive".to_owned(), 1.0));
    }
    draw(
        &plots.join("compile-time.svg"),
        "Compiling 100 structs, as a ratio to serde_derive's",
        &build.iter().collect::<Vec<_>>(),
    )
}

/// The tables of a Markdown text, with the ratios of one column.
fn groups(text: &str, heading: &str, column: usize) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix(heading) {
            groups.push(Group {
                title: title.replace('`', ""),
                rows: Vec::new(),
            });
        }
        let cells: Vec<&str> = line.split('|').map(str::trim).skip(1).collect();
        let ratio = cells.get(column).and_then(|cell| cell.parse().ok());
        if let (Some(group), Some(ratio)) = (groups.last_mut(), ratio) {
            group.rows.push((cells[0].replace('`', ""), ratio));
        }
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

fn draw(file: &Path, title: &str, groups: &[&Group]) -> Result<(), Box<dyn Error>> {
    if groups.is_empty() {
        return Err(format!("no tables for {}", file.display()).into());
    }
    let rows: usize = groups.iter().map(|group| group.rows.len()).sum();
    let height = 2 * TITLE + i32::try_from(groups.len())? * TITLE + i32::try_from(rows)? * ROW;
    let root = SVGBackend::new(file, (WIDTH, u32::try_from(height)?)).into_drawing_area();
    root.fill(&WHITE)?;
    let style = |size: i32, anchor: HPos| {
        let style = TextStyle::from(("sans-serif", size).into_font());
        style.pos(Pos::new(anchor, VPos::Center))
    };
    root.draw(&Text::new(title.to_owned(), (20, 24), style(16, HPos::Left)))?;
    let most = groups.iter().flat_map(|group| &group.rows);
    let most = most.map(|(_, ratio)| *ratio).fold(1.0, f64::max).min(LONGEST);
    let scale = f64::from(i32::try_from(WIDTH)? - LEFT - 70) / most;
    let mut y = TITLE + ROW / 2;
    for group in groups {
        y += TITLE / 2;
        root.draw(&Text::new(group.title.clone(), (20, y), style(14, HPos::Left)))?;
        y += TITLE / 2;
        for (name, ratio) in &group.rows {
            // Tables of compile time have one contender, and name what was compiled.
            let is_ours = name.starts_with(OURS) || name.contains("structs");
            let color = if is_ours {
                RGBColor(196, 78, 32)
            } else {
                RGBColor(150, 160, 170)
            };
            #[allow(clippy::cast_possible_truncation)] // Within the width.
            let end = LEFT + (ratio.min(most) * scale) as i32;
            root.draw(&Text::new(name.clone(), (LEFT - 8, y), style(12, HPos::Right)))?;
            root.draw(&Rectangle::new([(LEFT, y - 7), (end, y + 7)], color.filled()))?;
            root.draw(&Text::new(format!("{ratio:.2}"), (end + 6, y), style(12, HPos::Left)))?;
            y += ROW;
        }
    }
    root.present()?;
    Ok(())
}
