//! Which element an entry of the log counts for, where its task is for each of several.
//!
//! An entry says so by a key, or it counts for the only element that had begun on its day. Of several
//! it is taken for the one that began last; of the others that had begun by then it is open whether
//! they were meant. Where that cannot be told either, it is open of all.

use super::facts::{Facts, For, Place, Slot};
use super::keys::Keyed;
use super::schema::{Member, Members, Schema};
use super::store::Store;
use crate::rulebook::vocabulary::{FactId, element_record};
use crate::value::date::Date;
use crate::value::{ListRef, Value};

/// A list whose elements entries count for.
struct Several<'s> {
    fact: FactId,
    key: Member,
    record: &'s Members,
    /// Nothing where the case does not tell it.
    list: Option<ListRef>,
    /// The days on which elements began, and which.
    begun: Vec<(Date, u32)>,
}

impl<'a> Store<'a> {
    /// Finds the element that each entry counts for.
    pub(super) fn find_elements(&mut self) {
        let schema: &'a Schema = self.schema;
        if self.schema.for_each.iter().all(Option::is_none) {
            return;
        }
        let mut lists: Vec<Several<'a>> = Vec::new();
        for at in 0..self.facts.log.len() {
            let Some(entry) = self.facts.log.get(at).copied() else { continue };
            let Some((fact, key)) = self.schema.for_each(entry.task.0) else { continue };
            if !lists.iter().any(|one| one.fact == fact) {
                lists.extend(several(schema, self.facts, (fact, key)));
            }
            let Some(several) = lists.iter().find(|one| one.fact == fact) else { continue };
            let found = match entry.element {
                For::Key(value) => self.with_key(several, value),
                For::Element(_) | For::Unknown => continue,
                For::Unsaid | For::Only(_) | For::Taken(_) | For::Unclear | For::Nobody => {
                    several.on(entry.on)
                }
            };
            if let Some(entry) = self.facts.log.get_mut(at) {
                entry.element = found;
            }
        }
    }

    fn with_key(&self, several: &Several, value: Value) -> For {
        let Some(list) = several.list else { return For::Unknown };
        let keyed = Keyed { list, key: several.key, width: several.record.len() };
        self.facts.with_this_key(keyed, value).map_or(For::Unknown, For::Element)
    }
}

impl Several<'_> {
    /// Which element an entry of a day counts for that does not say it.
    fn on(&self, day: Date) -> For {
        let Some(ListRef { len, .. }) = self.list else { return For::Unclear };
        if self.begun.len() < len as usize {
            return if len == 1 { For::Only(0) } else { For::Unclear };
        }
        let begun = self.begun.partition_point(|(from, _)| *from <= day);
        match self.begun.get(..begun).unwrap_or_default() {
            [] => For::Nobody,
            [(_, only)] => For::Only(*only),
            [.., (before, _), (last, element)] if before < last => For::Taken(*element),
            _ => For::Unclear,
        }
    }
}

/// What is known of a list.
fn several<'s>(
    schema: &'s Schema,
    facts: &Facts,
    (fact, key): (FactId, Member),
) -> Option<Several<'s>> {
    let (_, ty) = schema.lists.iter().find(|(one, _)| *one == fact)?;
    let record = schema.record(element_record(*ty)?)?;
    let list = match facts.slot(Place::Fact(fact)) {
        Slot::Given(Value::List(list)) => Some(list),
        _ => None,
    };
    let of_one = |element: u32| {
        let at = list?.start as usize + element as usize * record.len();
        match facts.elements.get(at + record.begins? as usize) {
            Some(Slot::Given(Value::Date(day))) => Some((*day, element)),
            _ => None,
        }
    };
    let len = list.map_or(0, |list| list.len);
    let mut begun: Vec<(Date, u32)> = (0..len).filter_map(of_one).collect();
    begun.sort_unstable();
    Some(Several { fact, key, record, list, begun })
}
