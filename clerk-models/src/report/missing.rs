//! What is missing from an object, and which of its unknown keys may be a misspelling of that.

use super::Member;
use super::distance::limit;
use super::fault::{Fault, Missing};
use super::findings::Findings;
use super::object::{ADJACENT_CONTENT, ADJACENT_TAG, OpenObject};
use super::unknowns::{REMEMBERED, Unknown};
use crate::json::Text;
use crate::schema::TaggedEnum;

/// The most unknown keys of one object that are compared with its missing fields.
const COMPARED: usize = 16;

/// The bit of a number of characters; the last one is for all greater ones.
fn bit(len: usize) -> u64 {
    1 << len.min(63)
}

impl OpenObject {
    /// Remembers an unknown key, if a field may be missing for it.
    pub(super) fn note_unknown<'a>(
        &mut self,
        key: Text<'a>,
        at: usize,
        member: Option<Member>,
        findings: &mut Findings<'a>,
    ) {
        let count = findings.unknowns.len();
        // A missing field is located at the start of the object, or later.
        if count - self.unknowns == COMPARED || count == REMEMBERED || !findings.keeps(self.at) {
            return;
        }
        let lengths = match self.lengths {
            Some(lengths) => lengths,
            None => {
                let lengths = self.missing_lengths();
                self.lengths = Some(lengths);
                lengths
            }
        };
        // One of ten megabytes is not counted.
        let len = key.chars().take(64).count();
        if lengths & bit(len) != 0 {
            findings.unknowns.0.push(Unknown {
                key,
                at,
                value: member.map(|member| member.value),
                used: false,
            });
        }
    }

    /// How many characters a misspelling of a key may have that is missing so far.
    fn missing_lengths(&self) -> u64 {
        let mut lengths = 0;
        self.each_absent(&mut |index| {
            let (written, wire) = self.keys(index);
            for field in [written, wire] {
                let len = field.chars().count();
                let limit = limit(len);
                for len in len.saturating_sub(limit)..=len + limit {
                    lengths |= bit(len);
                }
            }
            true
        });
        lengths
    }

    fn keys(&self, index: usize) -> (&'static str, &'static str) {
        match self.table().names.get(index) {
            Some(keys) => *keys,
            None => (self.written(index), self.written(index)),
        }
    }

    /// Adds what is missing, now that every key has been seen. Returns how many more keys are fields' own names than
    /// renamed.
    pub(super) fn end<'a>(&mut self, findings: &mut Findings<'a>) -> isize {
        if !self.other {
            if findings.keeps(self.at) {
                self.add_missing(findings);
            } else if !self.is_complete() {
                findings.pass();
            }
            findings.set_key_style(self.mark.at, self.wire_keys);
        }
        findings.unknowns.forget(self.unknowns);
        if self.other { 0 } else { self.wire_keys }
    }

    fn is_complete(&self) -> bool {
        let mut is_complete = true;
        self.each_absent(&mut |_| {
            is_complete = false;
            false
        });
        is_complete
    }

    /// Calls a function with each index whose key has not been seen and must be there, the discriminator's and the constants' first, as
    /// long as it returns true.
    fn each_absent(&self, call: &mut dyn FnMut(usize) -> bool) {
        let table = self.table();
        for index in table.literal_indices() {
            if table.is_required(index) && !self.seen.has(index) && !call(index) {
                return;
            }
        }
        for (word, (required, of_type)) in table.required_words().enumerate() {
            let mut absent = (required | of_type) & !self.seen.word(word);
            while absent != 0 {
                let index = 64 * word + absent.trailing_zeros() as usize;
                absent &= absent - 1;
                let is_required = required >> (index % 64) & 1 == 1
                    || !self
                        .object
                        .members
                        .get(index)
                        .is_some_and(|member| member().reads_absent());
                if index < table.names.len() && is_required && !call(index) {
                    return;
                }
            }
        }
        if let Some(adjacent) = &self.adjacent {
            let keys = [
                (ADJACENT_TAG, !adjacent.schema.union.open),
                (ADJACENT_CONTENT, adjacent.needs_content),
            ];
            for (index, is_required) in keys {
                let index = self.first_adjacent() + index;
                if is_required && !self.seen.has(index) && !call(index) {
                    return;
                }
            }
        }
    }

    fn add_missing<'a>(&mut self, findings: &mut Findings<'a>) {
        let mut absent = Vec::new();
        self.each_absent(&mut |index| {
            absent.push(index);
            true
        });
        let mut missing = Vec::with_capacity(absent.len());
        for index in absent {
            match self.similar(index, findings) {
                Some((key, at, member)) => {
                    let fault = Fault::Missing(self.missing(index, Some(key)));
                    findings.add(at, None, member, fault);
                }
                None => missing.push(self.missing(index, None)),
            }
        }
        findings.add_missing(self.at, self.member, missing);
    }

    fn missing<'a>(&self, index: usize, similar: Option<Text<'a>>) -> Missing<'a> {
        let table = self.table();
        let written = self.written(index);
        let is_adjacent_tag = index == self.first_adjacent() + ADJACENT_TAG;
        let union = self
            .adjacent
            .as_ref()
            .filter(|_| is_adjacent_tag)
            .map(|adjacent| adjacent.schema.union);
        Missing {
            written,
            // With `exact_keys`, the field's name is not read.
            wire: match table.field(index) {
                Some(field) if field.read.contains(&field.wire) => field.wire,
                _ => written,
            },
            key_style: None,
            similar,
            listed: union.map(TaggedEnum::listed),
        }
    }

    /// The unknown key that is nearest to this index, now used for it; the violation that it is unknown is forgotten.
    fn similar<'a>(&self, index: usize, findings: &mut Findings<'a>) -> Option<(Text<'a>, usize, Option<Member>)> {
        let (written, wire) = self.keys(index);
        let own = findings.unknowns.0.get_mut(self.unknowns..)?;
        let mut nearest: Option<(usize, usize)> = None;
        for (position, unknown) in own.iter().enumerate() {
            if unknown.used {
                continue;
            }
            let mut distance = findings.distances.misspelled(unknown.key, written);
            if wire != written {
                let other = findings.distances.misspelled(unknown.key, wire);
                distance = distance.into_iter().chain(other).min();
            }
            if let Some(distance) = distance {
                if nearest.is_none_or(|(least, _)| distance < least) {
                    nearest = Some((distance, position));
                }
            }
        }
        let unknown = own.get_mut(nearest?.1)?;
        unknown.used = true;
        let found = (unknown.key, unknown.at, unknown.member());
        findings.forget_key(found.1);
        Some(found)
    }
}
