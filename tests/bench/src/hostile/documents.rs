//! Hostile documents, each as a function of its size: about as many bytes, or as many levels.

/// The nested documents that grow otherwise have so many levels.
const LEVELS: usize = 60;

/// An array or object with so many bytes: a part over and over, between `open` and `close`.
pub fn list(open: &str, part: &str, close: &str, size: usize) -> String {
    list_of(open, |_| part.to_owned(), close, size)
}

/// The same, of different parts.
pub fn list_of(open: &str, part: impl Fn(usize) -> String, close: &str, size: usize) -> String {
    let mut text = String::from(open);
    let mut index = 0;
    while index == 0 || text.len() + close.len() < size {
        if index > 0 {
            text.push(',');
        }
        text.push_str(&part(index));
        index += 1;
    }
    text + close
}

/// Half of the document is one key, and half the array under it.
pub fn long_key(key: &str, element: &str, size: usize) -> String {
    let key = key.repeat(size / 2 / key.len());
    list(&format!("{{\"{key}\":["), element, "]}", size / 2 + key.len())
}

/// All but the array of so many elements is one key.
pub fn longer_key(key: &str, element: &str, count: usize, size: usize) -> String {
    let elements = vec![element; count].join(",");
    format!("{{\"{}\":[{elements}]}}", key.repeat(size / key.len()))
}

/// A string of about so many bytes, with its quotes.
pub fn string(part: &str, size: usize) -> String {
    format!("\"{}\"", part.repeat(size / part.len()))
}

/// A value in so many others, between what opens and what closes each.
pub fn nested(open: &str, innermost: &str, close: &str, levels: usize) -> String {
    format!("{}{innermost}{}", open.repeat(levels), close.repeat(levels))
}

/// Tagged enums in each other whose discriminators come last, with this member in the innermost; a violation is in the
/// outermost.
pub fn late_tags(member: &str, levels: usize) -> String {
    let innermost = format!("{{{member},\"object\":\"branch\"}}");
    let inner = nested("{\"child\":", &innermost, ",\"object\":\"branch\"}", levels - 1);
    format!("{{\"child\":{inner},\"number\":true,\"object\":\"branch\"}}")
}

pub fn late_strings(part: &str, size: usize) -> String {
    late_tags(&list("\"strings\":[", part, "]", size), LEVELS)
}

pub fn late_lists(size: usize) -> String {
    late_tags(&list("\"lists\":[", "[]", "]", size), LEVELS)
}

/// Levels grow, and the innermost has 64 KiB.
pub fn late_levels(levels: usize) -> String {
    late_tags(&list("\"lists\":[", "[]", "]", 64 << 10), levels)
}

/// A member in the outermost object decides that the document is invalid, and one in the innermost is long.
pub fn adjacent_lists(size: usize) -> String {
    let lists = list("{\"data\":[", "[]", "],\"type\":\"lists\"}", size);
    let close = "},\"type\":\"branch\"}";
    let inner = nested("{\"data\":{\"child\":", &lists, close, LEVELS - 1);
    format!("{{\"data\":{{\"child\":{inner},\"number\":true{close}")
}

/// Three discriminators come last in each object.
pub fn late_threes(size: usize) -> String {
    let close = ",\"inner\":\"x\",\"middle\":\"x\",\"outer\":\"x\"}";
    let innermost = list("{\"lists\":[", "[]", "]", size) + close;
    let inner = nested("{\"child\":", &innermost, close, LEVELS - 1);
    format!("{{\"child\":{inner},\"number\":true{close}")
}

/// Objects that lack 60 fields, each with 16 unknown keys of their lengths, or of their letters.
pub fn unknowns(letters: bool, index: usize) -> String {
    let members: Vec<String> = (0..16)
        .map(|key| {
            let text = if letters {
                let mut text = String::from("gnillib_tnuocca_tcatnoc");
                let last = text.split_off((key + index) % 20);
                last + &text
            } else {
                format!("z_{:#>20}_{key}", "")
            };
            format!("\"{text}\":0")
        })
        .collect();
    format!("{{{}}}", members.join(","))
}

/// So many levels of such objects.
pub fn nested_unknowns(letters: bool, levels: usize) -> String {
    let object = unknowns(letters, 0);
    let open = object.trim_end_matches('}').to_owned() + ",\"child\":";
    nested(&open, "null", "}", levels)
}

/// Objects of another tag, which comes last and withdraws what was found before it: the report is full only where the
/// outermost one ends. `part` is what is found in the innermost objects.
pub fn withdrawn(part: &str, per_object: usize, size: usize) -> String {
    let parts = vec![part; per_object].join(",");
    let inner = format!("{{{parts},\"object\":\"other\"}}");
    let count = (size / (inner.len() + 1)).div_ceil(90).max(1);
    let groups: Vec<String> = (0..count)
        .map(|_| {
            format!(
                "{{\"nodes\":[{}],\"object\":\"other\"}}",
                vec![inner.as_str(); 90].join(",")
            )
        })
        .collect();
    groups_of_groups(groups)
}

/// No more than 90 in one object.
fn groups_of_groups(mut groups: Vec<String>) -> String {
    while groups.len() > 1 {
        groups = groups
            .chunks(90)
            .map(|chunk| format!("{{\"nodes\":[{}],\"object\":\"other\"}}", chunk.join(",")))
            .collect();
    }
    groups.remove(0)
}

/// Objects of another tag in each other, each under a long key: each tag withdraws what was found inside.
pub fn withdrawn_levels(key: &str, size: usize) -> String {
    let key = key.repeat(size / 120 / key.len());
    let open = format!("{{\"{key}\":");
    nested(&open, "{\"numbers\":0}", ",\"object\":\"other\"}", 119)
}

/// Brackets, of which so many are closed.
pub fn brackets(open: usize, closed: usize) -> String {
    "[".repeat(open) + &"]".repeat(closed)
}
