//! Values as JSON writes them → slots. Both roads write through this, so that they
//! cannot disagree about what a value means.
//!
//! A list's elements must be neighbours, yet an element may hold a list itself. So
//! elements wait in `pending` until their list is closed, inner lists first.

use super::facts::{Begin, Entry, Facts, For, History, ListPlace, Place, Slot, Told};
use super::history::Fault;
use super::keys::{Elements, KeyFault};
use super::limits::LIST_SLOTS;
use super::schema::{Member, Members, Names, Schema};
use crate::files::composed;
use crate::rulebook::vocabulary::{FactId, Format, element_record};
use crate::value::date::{Date, DateError};
use crate::value::duf;
use crate::value::duration::Duration;
use crate::value::moment::{Moment, MomentError};
use crate::value::number::{Number, NumberError};
use crate::value::types::{Base, Type, TypeId};
use crate::value::{ListRef, TextHome, TextRef, UnitId, Value, Variant};

/// A value as JSON writes it, leaving aside lists and objects.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scalar<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    YesNo(bool),
    /// `12.5`, as it stands in the text
    Number(&'a str),
    /// `"west"`, without its quotation marks and escapes
    Text(&'a str),
}

/// Why a written value does not fit its fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// A value of another kind.
    Kind,
    /// `"none"` where there is no `or none`.
    NotNone,
    /// Not the name of a unit or variant.
    Name,
    /// Not a date.
    Date(DateError),
    /// Not a moment.
    Moment(MomentError),
    /// Not a duration.
    Duration,
    /// Not a number that can be kept exactly.
    Number(NumberError),
    /// Not of the form that the text must have.
    Form,
}

/// Whose slots a member fills.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner {
    /// The case's.
    Case,
    /// Those of the pending element that starts here.
    Element(usize),
}

/// Room for the elements of an ordinary case, so that it is asked for once.
const PENDING: usize = 128;

/// The facts being filled, by the schema.
#[derive(Debug)]
pub(crate) struct Store<'a> {
    /// What the names stand for.
    pub(crate) schema: &'a Schema,
    /// What is being filled.
    pub(crate) facts: &'a mut Facts,
    pending: Vec<Slot>,
    /// The history that was read last, until it is put where it belongs.
    read: Option<(u32, u32)>,
    /// Histories of fields whose elements wait: by their index among these.
    waiting: Vec<(usize, (u32, u32))>,
    spare_name: String,
}

impl<'a> Store<'a> {
    /// Goes on with facts as they are.
    pub(crate) fn resume(schema: &'a Schema, facts: &'a mut Facts) -> Self {
        facts.slots.resize(schema.slots, Slot::Absent);
        Self {
            schema,
            facts,
            pending: Vec::new(),
            read: None,
            waiting: Vec::new(),
            spare_name: String::new(),
        }
    }

    /// Empties the facts, keeping their memory.
    pub(crate) fn begin(schema: &'a Schema, facts: &'a mut Facts) -> Self {
        let mut spare_name = facts.name.take().unwrap_or_default();
        spare_name.clear();
        facts.on = None;
        facts.slots.clear();
        facts.elements.clear();
        facts.lists.clear();
        facts.written.clear();
        facts.texts.clear();
        facts.log.clear();
        facts.log_units.clear();
        facts.histories.clear();
        facts.told.clear();
        facts.day = None;
        Self { spare_name, ..Self::resume(schema, facts) }
    }

    /// Names the case.
    pub(crate) fn name(&mut self, name: &str) {
        let mut kept = std::mem::take(&mut self.spare_name);
        kept.push_str(&composed(name));
        self.facts.name = Some(kept);
    }

    /// What a written value puts into a member's slot.
    pub(crate) fn slot(&mut self, member: Member, scalar: Scalar<'_>) -> Result<Slot, Misfit> {
        match scalar {
            Scalar::Null => Ok(Slot::Null),
            Scalar::Text("none") if member.ty.or_none => Ok(Slot::Given(Value::None)),
            Scalar::Text("none") if member.ty != Type::TEXT => Err(Misfit::NotNone),
            _ if member.ty.list => Err(Misfit::Kind),
            _ => self.value(member, scalar).map(Slot::Given),
        }
    }

    fn value(&mut self, member: Member, scalar: Scalar<'_>) -> Result<Value, Misfit> {
        match (member.ty.base, scalar) {
            (Base::YesNo, Scalar::YesNo(yes)) => Ok(Value::Truth(yes)),
            (Base::Number, Scalar::Number(text)) => {
                Number::parse(text).map(Value::Number).map_err(Misfit::Number)
            }
            (Base::Date, Scalar::Text(text)) => {
                Date::parse(text).map(Value::Date).map_err(Misfit::Date)
            }
            (Base::Moment, Scalar::Text(text)) => {
                Moment::parse(text).map(Value::Moment).map_err(Misfit::Moment)
            }
            (Base::Duration, Scalar::Text(text)) => {
                Duration::parse(text).map(Value::Duration).ok_or(Misfit::Duration)
            }
            (Base::Unit, Scalar::Text(text)) => {
                self.unit(text).map(Value::Unit).ok_or(Misfit::Name)
            }
            (Base::Named(id), Scalar::Text(text)) => {
                self.variant(id, text).map(Value::Variant).ok_or(Misfit::Name)
            }
            (Base::Text, Scalar::Text(text)) if is_formed(member.format, text) => {
                Ok(Value::Text(self.text(text)))
            }
            (Base::Text, Scalar::Text(_)) => Err(Misfit::Form),
            _ => Err(Misfit::Kind),
        }
    }

    /// The key that an entry of the log names; nothing of what is none.
    pub(crate) fn key_of(&mut self, key: Member, scalar: Scalar<'_>) -> Option<For> {
        match self.slot(key, scalar) {
            Ok(Slot::Given(value)) => Some(For::Key(value)),
            _ => None,
        }
    }

    /// The unit of this name.
    pub(crate) fn unit(&self, name: &str) -> Option<UnitId> {
        let at = self.schema.units.get(&composed(name))?;
        u16::try_from(at).ok().map(UnitId)
    }

    /// The variant of this name.
    pub(crate) fn variant(&self, ty: TypeId, name: &str) -> Option<Variant> {
        let at = self.schema.variants(ty)?.get(&composed(name))?;
        u16::try_from(at).ok().map(Variant)
    }

    /// Keeps a text.
    pub(crate) fn text(&mut self, text: &str) -> TextRef {
        let start = count(self.facts.texts.len());
        self.facts.texts.push_str(&composed(text));
        TextRef { start, len: count(self.facts.texts.len()) - start, home: TextHome::Case }
    }

    /// Fills a member's slot; false if it has been filled before.
    pub(crate) fn put(&mut self, owner: Owner, member: Member, slot: Slot) -> bool {
        if member.over_time {
            self.put_history(owner, member, slot);
        }
        let at = member.slot as usize;
        let place = match owner {
            Owner::Case => self.facts.slots.get_mut(at),
            Owner::Element(start) => self.pending.get_mut(start + at),
        };
        place.is_some_and(|place| std::mem::replace(place, slot) == Slot::Absent)
    }

    /// Notes where the history belongs that was read last; a plain value becomes one.
    fn put_history(&mut self, owner: Owner, member: Member, slot: Slot) {
        let Some((start, end)) = self.read.take().or_else(|| self.plain_history(slot)) else {
            return;
        };
        match owner {
            Owner::Case => {
                let place = Place::Fact(FactId(member.slot));
                self.facts.histories.push(History { place, start, end });
            }
            Owner::Element(first) => {
                self.waiting.push((first + member.slot as usize, (start, end)));
            }
        }
    }

    /// The history that a plain value comes to.
    fn plain_history(&mut self, is: Slot) -> Option<(u32, u32)> {
        let Slot::Given(_) = is else { return None };
        let start = count(self.facts.told.len());
        self.facts.told.push(Told { begin: Begin::Stands, until: None, is });
        Some((start, start + 1))
    }

    /// Gives a fact over time the history that was read last, or a plain value, instead of what it had.
    pub(crate) fn replace_history(&mut self, place: Place, slot: Slot) {
        self.facts.histories.retain(|one| one.place != place);
        if let Some((start, end)) = self.read.take().or_else(|| self.plain_history(slot)) {
            self.facts.histories.push(History { place, start, end });
        }
    }

    /// Where the entries of a history that is now opened will stand.
    pub(crate) fn open_history(&self) -> u32 {
        count(self.facts.told.len())
    }

    /// Adds an entry to the history that was opened at `start`.
    pub(crate) fn add_told(&mut self, start: u32, told: Told) -> Result<(), Fault> {
        let before = self.facts.told.get(start as usize..).and_then(<[Told]>::last);
        let fault = before.and_then(|before| self.facts.fault(before, &told));
        self.facts.told.push(told);
        fault.map_or(Ok(()), Err)
    }

    /// What the history that was opened at `start` puts into its slot, until a day is chosen.
    pub(crate) fn close_history(&mut self, start: u32) -> Slot {
        self.read = Some((start, count(self.facts.told.len())));
        Slot::Null
    }

    /// Where the elements of a list that is now opened will wait.
    pub(crate) fn open_list(&mut self) -> usize {
        if self.pending.capacity() == 0 {
            self.pending.reserve(PENDING);
        }
        self.pending.len()
    }

    /// A further element of a list of plain values.
    pub(crate) fn plain_element(&mut self, slot: Slot) {
        self.pending.push(slot);
    }

    /// Whether the lists of the case may have this many slots more.
    pub(crate) fn has_room(&self, slots: usize) -> bool {
        let filled = self.pending.len() + self.facts.elements.len();
        filled.saturating_add(slots) <= LIST_SLOTS
    }

    /// A further element of a list of records, all of whose fields are absent yet.
    pub(crate) fn record_element(&mut self, width: usize) -> Owner {
        let start = self.pending.len();
        self.pending.resize(start + width, Slot::Absent);
        Owner::Element(start)
    }

    /// Takes back an element that turned out not to be there.
    pub(crate) fn drop_element(&mut self, owner: Owner) {
        if let Owner::Element(start) = owner {
            self.pending.truncate(start);
        }
    }

    /// Puts the elements of a list into the order of their keys, where their record has one; and
    /// what is wrong with the keys.
    pub(crate) fn in_order(
        &mut self,
        start: usize,
        len: usize,
        record: Option<&Members>,
    ) -> Option<KeyFault> {
        let record = record.filter(|_| len > 1)?;
        let (width, key) = (record.len(), record.key? as usize);
        let elements = Elements { start, len, width, key };
        let order = elements.order(self.facts, &self.pending);
        let fault = elements.fault(self.facts, &self.pending, &order);
        if fault.is_some() || order.is_sorted() {
            return fault;
        }
        let slots = self.pending.get(start..start + len * width)?.to_vec();
        let mut new_places = vec![0; len];
        for (to, from) in order.iter().enumerate() {
            *new_places.get_mut(*from)? = to;
            let slot = count(self.facts.elements.len() + to * width);
            self.facts.written.push((slot, count(*from)));
            let own = slots.get(from * width..(from + 1) * width)?;
            self.pending
                .get_mut(start + to * width..start + (to + 1) * width)?
                .copy_from_slice(own);
        }
        for (at, _) in self.waiting.iter_mut().filter(|(at, _)| *at >= start) {
            let (element, slot) = ((*at - start) / width, (*at - start) % width);
            *at = start + new_places.get(element)? * width + slot;
        }
        None
    }

    /// The list that was opened at `start`, with all its elements.
    pub(crate) fn close_list(&mut self, start: usize, len: usize) -> Slot {
        let first = count(self.facts.elements.len());
        let facts = &mut *self.facts;
        self.waiting.retain(|(at, (start_of, end))| {
            let Some(by) = at.checked_sub(start) else { return true };
            let place = Place::Element(first + count(by));
            facts.histories.push(History { place, start: *start_of, end: *end });
            false
        });
        self.facts.elements.extend(self.pending.drain(start..));
        Slot::Given(Value::List(ListRef { start: first, len: count(len) }))
    }

    /// How many addressees the log's entries have so far.
    pub(crate) fn addressees(&self) -> u32 {
        count(self.facts.log_units.len())
    }

    /// Adds an entry to the log.
    pub(crate) fn entry(&mut self, entry: Entry) {
        self.facts.log.push(entry);
    }

    /// Orders the log and the histories, and writes down where each list is held.
    pub(crate) fn finish(&mut self) {
        self.find_elements();
        let units = &self.facts.log_units;
        self.facts.log.sort_unstable_by(|one, other| one.order(units).cmp(&other.order(units)));
        self.facts.histories.sort_unstable_by_key(|one| one.place);
        if let Some(day) = self.facts.day.or(self.facts.on) {
            self.facts.stand(day);
        }
        self.facts.lists.clear();
        for (id, ty) in &self.schema.lists {
            self.note_list(Place::Fact(*id), *ty);
        }
        // Of those that begin together all but the last are empty.
        self.facts.lists.sort_unstable_by_key(ListPlace::slots);
    }

    fn note_list(&mut self, held_in: Place, ty: Type) {
        let Slot::Given(Value::List(list)) = self.facts.slot(held_in) else {
            return;
        };
        let record = element_record(ty).and_then(|id| self.schema.record(id));
        let width = record.map_or(1, Members::len);
        self.facts.lists.push(ListPlace {
            held_in,
            list,
            width: u16::try_from(width).unwrap_or(u16::MAX),
        });
        for field in record.into_iter().flat_map(Members::lists) {
            for element in 0..list.len {
                let at = list.start + element * count(width) + field.slot;
                self.note_list(Place::Element(at), field.ty);
            }
        }
    }
}

/// The position of a name after NFC.
pub(crate) fn find(names: &Names, name: &str, expected: u32) -> Option<u32> {
    names.get_near(&composed(name), expected)
}

/// Whether a text has the form asked for.
fn is_formed(format: Option<Format>, text: &str) -> bool {
    match format {
        None => true,
        Some(Format::Duf) => duf::has_form(text),
    }
}

/// Whether a text has the form asked for, yet is likely to be mistyped.
pub(crate) fn is_doubtful(format: Option<Format>, text: &str) -> bool {
    match format {
        None => false,
        Some(Format::Duf) => duf::has_form(text) && !duf::has_control(text),
    }
}

/// A count or place; a case is too short for more.
fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
