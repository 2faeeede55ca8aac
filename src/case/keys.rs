//! The elements of a list whose record has a key: which of them have no key or one that another
//! has, and in what order they come. A case's own order never tells.

use std::cmp::Ordering;

use super::facts::{Facts, ListPlace, Place, Slot};
use super::schema::Member;
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::Record;
use crate::value::date::Date;
use crate::value::number::Number;
use crate::value::{ListRef, TextHome, Value};

/// Where the elements of a list wait, in the order in which they were read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Elements {
    /// The first slot.
    pub(crate) start: usize,
    /// How many elements there are.
    pub(crate) len: usize,
    /// How many slots each of them has.
    pub(crate) width: usize,
    /// Which of an element's slots is its key.
    pub(crate) key: usize,
}

/// What is wrong with the keys of a list: which element, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyFault {
    /// It has none, and is not alone.
    None(usize),
    /// It has the key of an earlier one.
    Same(usize, usize),
}

impl Elements {
    /// The slot of an element's key.
    fn at(self, element: usize) -> usize {
        self.start + element * self.width + self.key
    }

    /// The elements by the order of their keys, those without one first.
    pub(crate) fn order(self, facts: &Facts, slots: &[Slot]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.len).collect();
        order.sort_by(|one, other| {
            facts.by_key(self.key_of(slots, *one), self.key_of(slots, *other))
        });
        order
    }

    fn key_of(self, slots: &[Slot], element: usize) -> Option<Value> {
        match slots.get(self.at(element)) {
            Some(Slot::Given(value)) => Some(*value),
            _ => None,
        }
    }

    /// What is wrong with the keys, in the order in which the elements were read.
    pub(crate) fn fault(self, facts: &Facts, slots: &[Slot], order: &[usize]) -> Option<KeyFault> {
        if self.len < 2 {
            return None;
        }
        let without = (0..self.len).find(|one| self.key_of(slots, *one).is_none());
        if let Some(without) = without {
            return Some(KeyFault::None(without));
        }
        let key = |one: usize| self.key_of(slots, one);
        let same = order.windows(2).filter_map(|pair| match pair {
            [one, other] if facts.by_key(key(*one), key(*other)) == Ordering::Equal => {
                Some(KeyFault::Same((*one).min(*other), (*one).max(*other)))
            }
            _ => None,
        });
        same.min_by_key(|fault| match fault {
            KeyFault::None(at) | KeyFault::Same(_, at) => *at,
        })
    }
}

/// A list whose elements have a key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keyed {
    pub(crate) list: ListRef,
    /// Which of an element's slots is its key.
    pub(crate) key: Member,
    /// How many slots each element has.
    pub(crate) width: usize,
}

impl Facts {
    /// The element of a list whose key is written so.
    pub(crate) fn with_key(&self, keyed: Keyed, text: &str) -> Option<u32> {
        let Keyed { list, key, width } = keyed;
        (0..list.len).find(|position| {
            let at = list.start as usize + *position as usize * width + key.slot as usize;
            match self.elements.get(at) {
                Some(Slot::Given(Value::Text(own))) => self.text(*own) == text,
                Some(Slot::Given(Value::Date(date))) => Date::parse(text) == Ok(*date),
                Some(Slot::Given(Value::Number(number))) => Number::parse(text) == Ok(*number),
                _ => false,
            }
        })
    }

    /// The element of a list that has this key; lists are in the order of their keys.
    pub(crate) fn with_this_key(&self, keyed: Keyed, wanted: Value) -> Option<u32> {
        let Keyed { list, key, width } = keyed;
        let own = |position: u32| {
            let at = list.start as usize + position as usize * width + key.slot as usize;
            match self.elements.get(at) {
                Some(Slot::Given(value)) => Some(*value),
                _ => None,
            }
        };
        let (mut low, mut high) = (0, list.len);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.by_key(own(middle), Some(wanted)) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return Some(middle),
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// Whether what stands in a place is the key of an element, or the day on which it began: by these
    /// elements are named, and put in order.
    pub(crate) fn tells_elements(&self, rulebook: &Rulebook, place: Place) -> bool {
        let Place::Element(at) = place else { return false };
        let list = self.list_with(at);
        let Some((list, Place::Fact(fact))) = list.map(|list| (list, list.held_in)) else {
            return false;
        };
        let field = (at - list.list.start) % u32::from(list.width).max(1);
        let record = rulebook.record_of(fact);
        record.is_some_and(|record| {
            [record.key, record.begins].into_iter().flatten().any(|own| u32::from(own) == field)
        })
    }

    /// Which element of its list, in the text of the case, the element with this first slot is, where
    /// that is another than in the order of keys.
    pub(crate) fn written_at(&self, first: u32) -> Option<u32> {
        self.written.iter().find(|(slot, _)| *slot == first).map(|(_, at)| *at)
    }

    /// Which of two keys comes first.
    pub(crate) fn by_key(&self, one: Option<Value>, other: Option<Value>) -> Ordering {
        match (one, other) {
            (Some(Value::Text(one)), Some(Value::Text(other))) => {
                self.text(one).cmp(self.text(other))
            }
            (Some(Value::Number(one)), Some(Value::Number(other))) => one.cmp(&other),
            (Some(Value::Date(one)), Some(Value::Date(other))) => one.cmp(&other),
            (one, other) => one.is_some().cmp(&other.is_some()),
        }
    }
}

/// A list of the case, and the record of its elements.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held<'h> {
    pub(crate) list: &'h ListPlace,
    pub(crate) record: Option<&'h Record>,
}

/// What stands in brackets behind the path of a list to name one of its elements: its key, and where
/// there is none or it is sensitive its place, counted from 1; nothing in a list of one without a key.
pub(crate) fn bracketed(
    rulebook: &Rulebook,
    facts: &Facts,
    Held { list, record }: Held<'_>,
    position: u32,
) -> String {
    let place = || (position + 1).to_string();
    let Some(record) = record else { return place() };
    let field = record.key.and_then(|key| record.fields.get(usize::from(key)));
    let (Some(key), Some(field)) = (record.key, field) else { return place() };
    let slot = list.list.start + position * u32::from(list.width) + u32::from(key);
    match facts.elements.get(slot as usize) {
        _ if field.sensitive => place(),
        Some(Slot::Given(value)) => named(rulebook, facts, *value).unwrap_or_else(place),
        _ if list.list.len == 1 => String::new(),
        _ => place(),
    }
}

/// A key as it is written; none of a text that brackets could not hold.
pub(crate) fn named(rulebook: &Rulebook, facts: &Facts, key: Value) -> Option<String> {
    Some(match key {
        Value::Number(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Text(text) => {
            let text = match text.home {
                TextHome::Rulebook => rulebook.text(text),
                TextHome::Case => facts.text(text),
            };
            let fits = |one: char| !one.is_control() && !matches!(one, '[' | ']' | '=');
            let whole = !text.is_empty() && text.trim() == text;
            Some(text).filter(|_| whole && text.chars().all(fits))?.to_owned()
        }
        _ => return None,
    })
}
