//! What is missing from an object, and which of its unknown keys may be a misspelling of that.

use super::distance::limit;
use super::findings::{Findings, Missing, Spelling};
use super::object::{OpenObject, PAIR_CONTENT, PAIR_TAG, TAG};
use super::path::Token;
use super::{Member, Problem};
use crate::json::Text;
use crate::variants::Union;

/// The most unknown keys of one object that are compared with its missing fields.
const COMPARED: usize = 16;

/// The unknown keys of an object that are compared.
#[derive(Default)]
pub(super) struct Unknowns<'a> {
    keys: Vec<Unknown<'a>>,
    /// A bit for each number of characters that a misspelling of a field may have which had not been seen at the first
    /// unknown key; the last bit is for all greater ones.
    lengths: Option<u128>,
}

struct Unknown<'a> {
    key: Text<'a>,
    at: usize,
    member: Option<Member>,
    /// Whether a missing field has been reported in its stead.
    used: bool,
}

/// The bit of a number of characters.
fn bit(len: usize) -> u128 {
    1 << len.min(127)
}

impl<'a> OpenObject<'a> {
    /// Remembers an unknown key, if a field may be missing for it.
    pub(super) fn note_unknown(&mut self, key: Text<'a>, at: usize, member: Option<Member>, findings: &Findings<'a>) {
        // A missing field is located at the start of the object, or later.
        if self.unknowns.keys.len() == COMPARED || !findings.keeps(self.at) {
            return;
        }
        let lengths = match self.unknowns.lengths {
            Some(lengths) => lengths,
            None => {
                let lengths = self.lengths();
                self.unknowns.lengths = Some(lengths);
                lengths
            }
        };
        // One of ten megabytes is not counted.
        let len = key.chars().take(128).count();
        if lengths & bit(len) != 0 {
            self.unknowns.keys.push(Unknown {
                key,
                at,
                member,
                used: false,
            });
        }
    }

    fn lengths(&self) -> u128 {
        let mut lengths = 0;
        self.each_absent(&mut |index| {
            let (written, wire) = self.spellings(index);
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

    /// The two spellings of a key.
    fn spellings(&self, index: usize) -> (&'static str, &'static str) {
        match self.table().names.get(index) {
            Some(spellings) => *spellings,
            None => (self.written(index), self.written(index)),
        }
    }

    /// Adds what is missing, now that every key has been seen.
    pub(super) fn end(&mut self, findings: &mut Findings<'a>) {
        if self.other {
            return;
        }
        if findings.keeps(self.at) {
            let mut absent = Vec::new();
            self.each_absent(&mut |index| {
                absent.push(index);
                true
            });
            for index in absent {
                self.add_missing(index, findings);
            }
        } else {
            let mut is_complete = true;
            self.each_absent(&mut |_| {
                is_complete = false;
                false
            });
            if !is_complete {
                findings.pass();
            }
        }
        match self.wire_keys {
            0 => {}
            1.. => findings.spell(self.mark, Spelling::Wire),
            _ => findings.spell(self.mark, Spelling::Written),
        }
    }

    /// Calls a function with each index whose key has not been seen and must be there, the discriminator's first, as
    /// long as it returns true.
    fn each_absent(&self, call: &mut dyn FnMut(usize) -> bool) {
        let table = self.table();
        let own = table.names.len();
        if table.is_required(own + TAG) && !self.seen.has(own + TAG) && !call(own + TAG) {
            return;
        }
        for (word, (required, of_type)) in table.required_words().enumerate() {
            let mut absent = (required | of_type) & !self.seen.word(word);
            while absent != 0 {
                let index = 64 * word + absent.trailing_zeros() as usize;
                absent &= absent - 1;
                let is_required =
                    required >> (index % 64) & 1 == 1 || !self.wanted(index).is_some_and(|wanted| wanted.nullable);
                if index != own + TAG && is_required && !call(index) {
                    return;
                }
            }
        }
        if let Some(pair) = &self.pair {
            let content = pair.content.is_some_and(|content| !content.nullable);
            for (index, is_required) in [(PAIR_TAG, !pair.schema.union.open), (PAIR_CONTENT, content)] {
                if is_required && !self.seen.has(own + index) && !call(own + index) {
                    return;
                }
            }
        }
    }

    /// Adds that an index is missing, at the unknown key that may be meant for it.
    fn add_missing(&mut self, index: usize, findings: &mut Findings<'a>) {
        let similar = self.similar(index, findings);
        let (at, member) = similar.map_or((self.at, self.member), |(_, at, member)| (at, member));
        if !findings.keeps(at) {
            return findings.pass();
        }
        let table = self.table();
        let key = self.written(index);
        let is_pair_tag = index == table.names.len() + PAIR_TAG;
        let union = self.pair.as_ref().filter(|_| is_pair_tag).map(|pair| pair.schema.union);
        let problem = Problem::Missing {
            key,
            similar: similar.map(|(key, ..)| key.truncate()),
            listed: union.map(Union::listed),
        };
        match table.field(index) {
            Some(field) => {
                // With `exact_keys`, the field's name is not read.
                let wire = if field.read.contains(&field.wire) {
                    field.wire
                } else {
                    field.written
                };
                let missing = Missing {
                    written: key,
                    wire,
                    spelling: None,
                };
                findings.add_missing(at, missing, member, problem);
            }
            None => findings.add(at, Some(Token::Field(key)), member, &mut || problem.clone()),
        }
    }

    /// The unknown key that is nearest to this index, now used for it; the violation that it is unknown is forgotten.
    fn similar(&mut self, index: usize, findings: &mut Findings<'a>) -> Option<(Text<'a>, usize, Option<Member>)> {
        let (written, wire) = self.spellings(index);
        let mut nearest: Option<(usize, usize)> = None;
        for (position, unknown) in self.unknowns.keys.iter().enumerate() {
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
        let unknown = self.unknowns.keys.get_mut(nearest?.1)?;
        unknown.used = true;
        findings.forget_key(unknown.at);
        Some((unknown.key, unknown.at, unknown.member))
    }
}
