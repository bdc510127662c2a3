//! What an array or object is validated as, before it is opened.

use super::Member;
use super::choose::{Chosen, Hidden, NO_FIELDS, Tag, choose, flattened, select};
use super::fault::Fault;
use super::input::Input;
use super::object::OpenObject;
use super::path::Token;
use super::scalar::Wanted;
use super::validate::{Contents, Items, Validator};
use crate::json::{Stop, Text};
use crate::schema::{Kind, ObjectSchema, TaggedSchema};

impl<'a, I: Input<'a>> Validator<'a, '_, I> {
    /// The schemas of an array's elements, and their number where it is fixed.
    pub(super) fn items(&mut self, wanted: &Wanted) -> Option<(Items, Option<usize>)> {
        match &wanted.schema.kind {
            Kind::Array { items, len } => {
                let items = Wanted::new(items(), wanted.hidden(&mut self.secrecy));
                Some((Items::All(items), *len))
            }
            Kind::Tuple(items) => {
                let items_of_tuple = Items::Each(items, wanted.hidden(&mut self.secrecy));
                Some((items_of_tuple, Some(items.len())))
            }
            Kind::Any if I::READS_ANY => {
                let items = Wanted::new(wanted.schema, wanted.hidden(&mut self.secrecy));
                Some((Items::All(items), None))
            }
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Map { .. }
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Object(_)
            | Kind::Tagged(_)
            | Kind::Dispatch(_)
            | Kind::Opaque(_) => None,
        }
    }

    pub(super) fn array(
        &mut self,
        items: Items,
        len: Option<usize>,
        wanted: Wanted,
        value: I::Value,
        step: Option<Token<'a>>,
        member: Option<Member>,
    ) -> Result<(), Stop> {
        let contents = Contents::Array { items, len, count: 0 };
        self.descend(contents, wanted, value, step, member)
    }

    /// Validates an object as what its members say that it is.
    pub(super) fn any_object(
        &mut self,
        mut wanted: Wanted,
        value: I::Value,
        step: Option<Token<'a>>,
        member: Option<Member>,
    ) -> Result<(), Stop> {
        let mut hidden = Hidden::default();
        let mut adjacent = None;
        loop {
            let chosen = match &wanted.schema.kind {
                Kind::Tagged(union) => {
                    let tag = self.tag(union, value, &hidden);
                    adjacent = Some((union, tag, true));
                    choose(union, tag, wanted, &mut hidden, &mut self.secrecy)
                }
                Kind::Dispatch(dispatch) => match self.input.members(value, &hidden) {
                    Some(members) => select(dispatch, &members, wanted, &mut self.secrecy),
                    None => Chosen::Adjacent,
                },
                Kind::Any
                | Kind::Scalar(_)
                | Kind::Nullable(_)
                | Kind::OneOf(_)
                | Kind::Array { .. }
                | Kind::Tuple(_)
                | Kind::Map { .. }
                | Kind::StringEnum(_)
                | Kind::IntegerEnum(_)
                | Kind::Object(_)
                | Kind::Opaque(_) => break,
            };
            match chosen {
                // A variant may be a union itself.
                Chosen::As(variant) => wanted = variant,
                Chosen::Adjacent => break,
                Chosen::Unselected(name) => {
                    let (at, member) = (self.input.location(value), self.signed(&wanted, member));
                    self.findings.add(at, step, member, Fault::Unselected(name));
                    return self.input.skip(value);
                }
            }
        }
        let contents = match &wanted.schema.kind {
            Kind::Object(object) => {
                let adjacent = flattened(object).map(|union| (union, self.tag(union, value, &hidden), false));
                self.object(object, adjacent, &wanted, value, member, hidden)
            }
            Kind::Tagged(_) => self.object(NO_FIELDS, adjacent, &wanted, value, member, hidden),
            // A syntax error comes before it is known what to validate.
            Kind::Dispatch(_) => self.object(NO_FIELDS, None, &wanted, value, member, hidden),
            Kind::Map { keys, values } => Contents::Map {
                keys: keys(),
                values: Wanted::new(values(), wanted.hidden(&mut self.secrecy)),
                hidden,
            },
            Kind::Any if I::READS_ANY => Contents::Map {
                keys: wanted.schema,
                values: Wanted::new(wanted.schema, wanted.hidden(&mut self.secrecy)),
                hidden,
            },
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Nullable(_)
            | Kind::OneOf(_)
            | Kind::Array { .. }
            | Kind::Tuple(_)
            | Kind::StringEnum(_)
            | Kind::IntegerEnum(_)
            | Kind::Opaque(_) => return self.whole(wanted, value, step, member, hidden),
        };
        self.descend(contents, wanted, value, step, member)
    }

    fn object(
        &mut self,
        object: &'static ObjectSchema,
        adjacent: Option<(&'static TaggedSchema, Tag, bool)>,
        wanted: &Wanted,
        value: I::Value,
        member: Option<Member>,
        hidden: Hidden,
    ) -> Contents {
        let at = self.input.location(value);
        let member = self.signed(wanted, member);
        let mut object = OpenObject::new(object, at, member, hidden, self.findings);
        if let Some((union, tag, whole)) = adjacent {
            object.add_adjacent(union, tag, whole);
        }
        Contents::Object(object)
    }

    /// The discriminator of a union in the object that comes next.
    fn tag(&mut self, union: &TaggedSchema, value: I::Value, hidden: &Hidden) -> Tag {
        // Inside of a variant, what is hidden from it is not there.
        if hidden.has(Text::Plain(union.union.tag)) {
            return Tag::Absent;
        }
        self.input.tag(value, union.union)
    }
}
