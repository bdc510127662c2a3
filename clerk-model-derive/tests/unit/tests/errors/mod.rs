//! The errors of the derive: message, span, number and order.

mod attribute_lists;
mod attribute_names;
mod attribute_values;
mod discriminator_keys;
mod enum_attributes;
mod enum_values;
mod enums;
mod extra;
mod flatten;
mod harness;
mod integer_enums;
mod keys;
mod literals;
mod null_as_default;
mod object;
mod order;
mod presence;
mod serde;
mod shape;
mod stub_impls;
mod tagged_enums;
mod variants;

use std::collections::BTreeSet;

/// Items with errors.
pub(super) struct Row {
    /// What the row shows.
    pub(super) shows: &'static str,
    /// The items, without `#[derive(ClerkModel)]`. Each span that an error points at is between `«` and `»`; an inner or
    /// repeated one comes after the one around it.
    pub(super) items: &'static str,
    /// The messages in the order of the spans, two lines each: what is wrong, and what to write.
    pub(super) errors: &'static str,
}

/// All rows, by the name of their file.
pub(super) const THEMES: &[(&str, &[Row])] = &[
    ("attribute_lists", attribute_lists::ROWS),
    ("attribute_names", attribute_names::ROWS),
    ("attribute_values", attribute_values::ROWS),
    ("discriminator_keys", discriminator_keys::ROWS),
    ("enum_attributes", enum_attributes::ROWS),
    ("enum_values", enum_values::ROWS),
    ("enums", enums::ROWS),
    ("extra", extra::ROWS),
    ("flatten", flatten::ROWS),
    ("integer_enums", integer_enums::ROWS),
    ("keys", keys::ROWS),
    ("literals", literals::ROWS),
    ("null_as_default", null_as_default::ROWS),
    ("object", object::ROWS),
    ("order", order::ROWS),
    ("presence", presence::ROWS),
    ("serde", serde::ROWS),
    ("shape", shape::ROWS),
    ("stub_impls", stub_impls::ROWS),
    ("tagged_enums", tagged_enums::ROWS),
    ("variants", variants::ROWS),
];

#[test]
fn each_row() {
    let mut failures = Vec::new();
    for (theme, rows) in THEMES {
        for row in *rows {
            if let Err(failure) = row.check() {
                failures.push(format!("{theme}: {}\n{failure}", row.shows));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn rows_differ() {
    let mut items = BTreeSet::new();
    for (theme, rows) in THEMES {
        let mut shows = BTreeSet::new();
        for row in *rows {
            assert!(shows.insert(row.shows), "{theme}: two rows for {}", row.shows);
            assert!(
                items.insert(row.items.trim()),
                "{theme}: {} has another row's items",
                row.shows
            );
        }
    }
}
