//! The history of a fact over time: entries with their places.

use jsonc_parser::ast::{Array, Object, Value as Json};
use jsonc_parser::common::Ranged;

use super::Slow;
use crate::case::error::{self, Subject};
use crate::case::facts::Slot;
use crate::case::history::{Draft, KEYS};
use crate::case::limits::LIST_ENTRIES;
use crate::case::schema::Member;
use crate::value::date::Date;

impl Slow<'_, '_> {
    /// What a history puts into its slot; after an error that does not matter.
    pub(super) fn history(
        &mut self,
        subject: Subject<'_>,
        member: Member,
        array: &Array<'_>,
    ) -> Slot {
        if array.elements.len() > LIST_ENTRIES {
            self.found.push(error::too_long(subject));
            return Slot::Null;
        }
        if array.elements.is_empty() {
            self.found.push(error::empty_history(subject));
            return Slot::Null;
        }
        let start = self.store.open_history();
        for (position, entry) in array.elements.iter().enumerate() {
            if self.is_full() {
                break;
            }
            let path = format!("{}[{}]", subject.path, position + 1);
            let Some(object) = self.object(&path, entry) else { continue };
            let own = Subject { path: &path, span: self.span(object.range), ..subject };
            let Some(draft) = self.told_draft(own, member, object) else { continue };
            let told = draft.told(position);
            let added = told.and_then(|told| self.store.add_told(start, told));
            self.found.extend(added.err().map(|fault| error::bad_entry(own, fault)));
        }
        self.store.close_history(start)
    }

    /// One entry; nothing where something in it is wrong, since what follows from that is not told.
    fn told_draft(
        &mut self,
        entry: Subject<'_>,
        member: Member,
        object: &Object<'_>,
    ) -> Option<Draft> {
        let before = self.found.len();
        let mut draft = Draft::default();
        for (key, property) in self.keys(object) {
            let path = format!("{}.{key}", entry.path);
            let span = self.span(property.value.range());
            let own = Subject { path: &path, span, ..entry };
            match key.as_str() {
                "is" => draft.is = Some(self.slot(&path, member.of_one_day(), &property.value)),
                "from" => draft.from = self.day_told(own, &property.value),
                "seen" => draft.seen = self.day_told(own, &property.value),
                "until" => draft.until = self.date_of(own, &property.value).map(|(day, _)| day),
                _ => {
                    let span = self.span(property.name.range());
                    let error = error::unknown_member(span, entry.path, &key, KEYS.into_iter());
                    self.found.push(error);
                }
            }
        }
        (self.found.len() == before).then_some(draft)
    }

    /// A day on which something began or was seen, which lies not after the case's own.
    fn day_told(&mut self, own: Subject<'_>, json: &Json<'_>) -> Option<Date> {
        let dated = self.date_of(own, json);
        self.days.extend(dated);
        dated.map(|(day, _)| day)
    }
}
