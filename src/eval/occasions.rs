//! The occasions of duties that arise each time something happens: the days on which it did, by the
//! log. A duty goes over them as a rule goes over the elements of a list; what stands for the place of
//! an element is the day.

use crate::case::facts::Entry;
use crate::eval::calculation::{Calculation, Element};
use crate::eval::course::addressees;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId, QuantifierId};
use crate::rulebook::norm::{GroupSet, Norm};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::{Date, TimeUnit};
use crate::value::moment::Moment;
use crate::value::{UnitId, Value};

impl Element {
    /// The day of an occasion; nothing of an element of a list.
    pub(crate) fn occasion(self, rulebook: &Rulebook) -> Option<Date> {
        rulebook.brings_about(self.quantifier)?;
        Date::unpacked(self.position)
    }
}

impl<'a> Calculation<'a> {
    /// The day of the occasion that is looked at.
    pub(crate) fn occasion(&self) -> Option<Date> {
        self.element?.occasion(self.rulebook)
    }

    /// What of all that brings it about made up the occasion that is looked at.
    pub(crate) fn made_up_of(self) -> impl Iterator<Item = TaskId> + use<'a> {
        let at = self.element.zip(self.occasion());
        let tasks = at.and_then(|(element, _)| self.rulebook.brings_about(element.quantifier));
        let of_day = move |task: &TaskId| {
            let (element, day) = at?;
            self.of_occasion(element.quantifier, day).find(|entry| entry.task == *task)
        };
        let tasks = tasks.unwrap_or_default().iter();
        tasks.filter(move |task| of_day(task).is_some()).copied()
    }

    /// The occasion that is looked at: `letter-received[2018-03-05]`.
    pub(crate) fn occasion_name(&self) -> Option<String> {
        let day = self.occasion()?;
        let names = self.made_up_of().filter_map(|task| self.rulebook.task(task));
        let names: Vec<&str> = names.map(|task| task.name.as_str()).collect();
        Some(format!("{}[{day}]", names.join(", ")))
    }

    /// What a node comes to on the occasion that is looked at, of those that rest on its day.
    #[inline(never)]
    pub(super) fn on_occasion(&self, node: NodeId) -> Option<Value> {
        let day = self.occasion()?;
        let nodes = &self.rulebook.nodes;
        match nodes.get(node)? {
            Node::Occasion => Some(Value::Date(day)),
            Node::LastDay(id) => {
                let from = nodes.time_limit(id).and_then(|limit| nodes.get(limit.from));
                (from == Some(Node::Occasion)).then(|| self.reckoner().last_day(id).into())
            }
            _ => None,
        }
    }

    /// The occasions of a norm up to the day, oldest first; those before its rule was in force are none.
    /// Empty of a norm that arises from nothing.
    pub(crate) fn occasions(self, norm: &Norm) -> impl Iterator<Item = Date> + use<'a> {
        self.occasions_after(norm, None)
    }

    /// The same after a day.
    pub(crate) fn occasions_after(
        self,
        norm: &Norm,
        after: Option<Date>,
    ) -> impl Iterator<Item = Date> + use<'a> {
        let tasks = norm.each.and_then(|each| self.rulebook.brings_about(each));
        let rule = self.rulebook.rule(norm.rule);
        let from = rule.and_then(|rule| rule.in_force.from);
        let before = from.map(|from| from.shift(-1, TimeUnit::Days));
        let next = move |after| self.occasion_after(tasks?, after);
        let first = next(before.max(after));
        std::iter::successors(first, move |day| next(Some(*day)))
    }

    /// The next day on which one of these was done or happened.
    fn occasion_after(&self, tasks: &[TaskId], after: Option<Date>) -> Option<Date> {
        let next = tasks.iter().filter_map(|task| {
            let entries = self.facts.entries(*task, self.on);
            let start = after.map_or(0, |day| entries.partition_point(|entry| entry.on <= day));
            let mut entries = entries.get(start..)?.iter();
            entries.find(|entry| entry.is_doing()).map(|entry| entry.on)
        });
        next.min()
    }

    /// The entries that make up an occasion.
    pub(crate) fn of_occasion(
        self,
        each: QuantifierId,
        day: Date,
    ) -> impl Iterator<Item = &'a Entry> + use<'a> {
        let tasks = self.rulebook.brings_about(each).unwrap_or_default();
        tasks.iter().flat_map(move |task| {
            let entries = self.facts.entries(*task, self.on);
            let start = entries.partition_point(|entry| entry.on < day);
            let of_day = entries.get(start..).unwrap_or_default().iter();
            of_day.take_while(move |entry| entry.on == day).filter(|entry| entry.is_doing())
        })
    }

    /// The moment before which an occasion was not there, where every entry of it tells one.
    pub(crate) fn occasion_at(&self) -> Option<Moment> {
        let (element, day) = (self.element?, self.occasion()?);
        let mut entries = self.of_occasion(element.quantifier, day);
        let first = entries.next()?.at?;
        entries.try_fold(first, |first, entry| Some(first.min(entry.at?)))
    }

    /// Whether a member of a group is called upon on the occasion that is looked at: where each of its
    /// entries names members, only those are.
    pub(crate) fn calls_upon(&self, set: GroupSet, member: UnitId) -> bool {
        let Some((element, day)) = self.element.zip(self.occasion()) else { return true };
        let members = self.members(set);
        let entries = || self.of_occasion(element.quantifier, day);
        let names = |entry: &Entry, unit: UnitId| {
            entry.by == Some(unit) || addressees(self.facts, entry).contains(&unit)
        };
        let unnamed = |entry: &Entry| !members.iter().any(|member| names(entry, *member));
        entries().any(unnamed) || entries().any(|entry| names(entry, member))
    }
}
