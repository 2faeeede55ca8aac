//! The element that a norm is about, of a rule that is for each of several: how it is called, and the
//! answer as it is there.

use super::view::{Shown, View};
use crate::case::facts::{Entry, For, Place, Slot};
use crate::case::keys::{Held, bracketed};
use crate::eval::outcome::Status;
use crate::rulebook::norm::NormId;
use crate::rulebook::vocabulary::{FactId, TaskId};
use crate::value::Value;
use crate::value::date::Date;
use crate::value::types::Type;
use std::borrow::Cow;

/// Whether an entry says for which element it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SaidFor {
    /// It does, or there is no other; or its task is one for all.
    This,
    /// It does not, and is taken for the one that began last.
    Taken,
    /// It does not, and may be for this one.
    Unclear,
}

impl View<'_> {
    /// The same at the element that a norm is about, if it is about one: there its details have their
    /// values.
    pub(crate) fn of(&self, one: &Shown<'_>) -> Cow<'_, Self> {
        if one.outcome.element.is_none() {
            return Cow::Borrowed(self);
        }
        let mut view = self.clone();
        view.answer.outcome = self.answer.outcome.of(one.outcome);
        Cow::Owned(view)
    }

    /// The day of the occasion that a norm is about, if it arises each time something happens.
    pub(crate) fn occasion(&self, one: &Shown<'_>) -> Option<Date> {
        self.outcome().calculation().element_of(one.outcome)?.occasion(self.rulebook())
    }

    /// When a task was done on the occasion that a norm is about, where it arises from the same; by the
    /// same bearer, if that is to do it.
    #[expect(
        clippy::option_option,
        reason = "arises from something else, was not done, was done then"
    )]
    pub(super) fn served_on_occasion(&self, one: &Shown<'_>, task: TaskId) -> Option<Option<Date>> {
        let (outcome, rulebook) = (self.outcome(), self.rulebook());
        self.occasion(one)?;
        let same = |id: &NormId| rulebook.norm(*id).is_some_and(|norm| norm.each == one.norm.each);
        let mut ids = rulebook.duties(task).filter(same).peekable();
        ids.peek()?;
        let (mut own, mut others) = (None, None);
        for id in ids {
            let key = (id, one.outcome.element);
            let start = outcome.norms.partition_point(|other| (other.norm, other.element) < key);
            let there = (start..).zip(outcome.norms.get(start..).unwrap_or_default());
            for (index, other) in there.take_while(|(_, one)| (one.norm, one.element) == key) {
                let course = outcome.course(u32::try_from(index).unwrap_or(u32::MAX));
                let done = course.entry.filter(|_| course.status == Some(Status::Done));
                let done = done.and_then(|at| outcome.entry(at)).map(|entry| entry.on);
                if other.bearer == one.outcome.bearer {
                    own = Some(done);
                } else {
                    others = others.into_iter().chain(done).min();
                }
            }
        }
        Some(own.unwrap_or(others))
    }

    /// Which element a norm is about, in brackets: `2018-03-01`; `?` while nobody knows which there are.
    pub(super) fn element_key(&self, one: &Shown<'_>) -> String {
        if let Some(day) = self.occasion(one) {
            return day.to_string();
        }
        let element = one.rule.each.as_ref().map(|each| each.list).zip(one.outcome.element);
        element.map_or_else(|| "?".to_owned(), |element| self.key(element))
    }

    /// What stands in brackets to name an element of a list.
    pub(crate) fn key(&self, (list, element): (FactId, u32)) -> String {
        let (rulebook, facts) = (self.rulebook(), self.outcome().facts);
        // Keys would tell what is sensitive of the list.
        if self.masks_place(Place::Fact(list)) {
            return (element + 1).to_string();
        }
        let record = rulebook.record_of(list);
        let found = self.slot_of((list, element)).and_then(|slot| facts.list_with(slot));
        found.map_or_else(
            || "?".to_owned(),
            |list| bracketed(rulebook, facts, Held { list, record }, element),
        )
    }

    /// The first slot of an element of a list.
    pub(super) fn slot_of(&self, (list, element): (FactId, u32)) -> Option<u32> {
        let facts = self.outcome().facts;
        let Slot::Given(Value::List(found)) = facts.slot(Place::Fact(list)) else { return None };
        let width = self.rulebook().record_of(list)?.fields.len();
        let width = u32::try_from(width).ok()?;
        (element < found.len).then_some(found.start + element * width)
    }

    /// The key of an element, unless it is sensitive.
    pub(crate) fn key_value(&self, (list, element): (FactId, u32)) -> Option<(Value, Type)> {
        let record =
            self.rulebook().record_of(list).filter(|_| !self.masks_place(Place::Fact(list)))?;
        let field = record.fields.get(usize::from(record.key?)).filter(|one| !one.sensitive)?;
        let slot = self.slot_of((list, element))?;
        match self.outcome().facts.slot(Place::Element(slot + u32::from(record.key?))) {
            Slot::Given(value) => Some((value, field.ty)),
            Slot::Absent | Slot::Null => None,
        }
    }

    /// For which element an entry was made, of those that its task is for, where that is certain.
    pub(crate) fn made_for(&self, entry: &Entry) -> Option<(FactId, u32)> {
        let list = self.rulebook().task(entry.task)?.for_each?;
        match entry.element {
            For::Element(own) | For::Only(own) => Some((list, own)),
            For::Unsaid
            | For::Key(_)
            | For::Taken(_)
            | For::Unclear
            | For::Nobody
            | For::Unknown => None,
        }
    }

    /// An element by its path: `ta.applications[2018-03-01]`.
    pub(crate) fn element_path(&self, element: (FactId, u32)) -> Option<String> {
        let list = self.rulebook().fact(element.0)?;
        Some(format!("{}[{}]", list.path, self.key(element)))
    }

    /// Which element a norm is about, by its path: `ta.applications[2018-03-01]`; on which occasion,
    /// by what happened: `letter-received[2018-03-05]`.
    pub(crate) fn element(&self, one: &Shown<'_>) -> Option<String> {
        if let Some((calculation, _)) = self.outcome().calculation().of(one.outcome)
            && let Some(occasion) = calculation.occasion_name()
        {
            return Some(occasion);
        }
        let list = self.rulebook().fact(one.rule.each.as_ref()?.list)?;
        Some(format!("{}[{}]", list.path, self.element_key(one)))
    }
}

impl Shown<'_> {
    /// Whether an entry says that it is for the element that the norm is about.
    pub(crate) fn said_for(&self, entry: &Entry) -> SaidFor {
        match entry.element {
            For::Taken(own) if self.outcome.element == Some(own) => SaidFor::Taken,
            For::Taken(_) | For::Unclear => SaidFor::Unclear,
            For::Unsaid
            | For::Key(_)
            | For::Element(_)
            | For::Only(_)
            | For::Nobody
            | For::Unknown => SaidFor::This,
        }
    }
}
