//! Which version of an item holds: by the day of the evaluation, or by a date of the case that its
//! circular names (`in force from … for FACT`).
//!
//! Such a date is a condition like any other, the first of every rule of the circular: open while it
//! is not known, and asked for.

use super::collect::{self, Located};
use super::context::Context;
use super::error;
use super::names::{Declared, Names, Table};
use crate::diagnostic::Diagnostic;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::version::Chosen;
use crate::rulebook::vocabulary::FactId;
use crate::syntax::ast::{ClauseKind, Item, ItemKind, Path};
use crate::value::Value;
use crate::value::date::{Period, TimeUnit};
use crate::value::norm::Ordering;
use crate::value::types::Type;

/// Versions of one name that are not chosen by one date, or between which days are left out; and
/// `for` on anything but a circular.
pub(super) fn check(all: &[Located<'_>], names: &Names<'_>, errors: &mut Vec<Diagnostic>) {
    for item in all.iter().map(|one| one.item) {
        if let (Some(by), false) = (collect::chosen_by(item), is_circular(item)) {
            errors.push(error::date_not_on_circular(by.at.0));
        }
    }
    for table in [&names.definitions, &names.rules, &names.registers, &names.safeguards] {
        by_one_date(table, errors);
    }
}

fn is_circular(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Circular(_))
}

/// Versions stand side by side, in the order of their first days.
fn by_one_date(table: &Table<Located<'_>>, errors: &mut Vec<Diagnostic>) {
    let pairs = table.all.iter().zip(table.all.iter().skip(1));
    for (one, next) in pairs.filter(|(one, next)| one.name == next.name) {
        let name = one.name.rsplit('/').next().unwrap_or(&one.name);
        if one.chosen_by != next.chosen_by {
            errors.push(error::versions_by_two_dates(name, one.span, next.span));
        } else if one.chosen_by.is_some() && leaves_gap(one, next) {
            errors.push(error::gap_between_versions(name, one.span, next.span));
        }
    }
}

fn leaves_gap<T>(one: &Declared<T>, next: &Declared<T>) -> bool {
    match (one.in_force.until, next.in_force.from) {
        (Some(until), Some(from)) => until.shift(1, TimeUnit::Days) < from,
        _ => false,
    }
}

impl<'a> Context<'a> {
    /// The days on which the item at hand holds, and by which date, for all that it uses.
    pub(super) fn enter(&mut self, located: &Located<'a>) {
        self.period = located.in_force();
        self.chosen_by = located.chosen_by().map(Path::dotted);
    }

    /// No item is at hand any more.
    pub(super) fn leave(&mut self) {
        self.period = Period::ALWAYS;
        self.chosen_by = None;
    }

    /// The days of the evaluation on which an item holds, and the date of the case that chooses it:
    /// where one does, every day.
    pub(super) fn version(
        &mut self,
        located: &Located<'a>,
        days: Period,
    ) -> (Period, Option<Chosen>) {
        let chosen = self.chosen(located);
        (if chosen.is_some() { Period::ALWAYS } else { days }, chosen)
    }

    /// The date of the case that chooses an item.
    pub(super) fn chosen(&mut self, located: &Located<'a>) -> Option<Chosen> {
        let by = self.choosing(located.chosen_by()?)?;
        let days = located.in_force();
        Some(Chosen { by, days, guard: self.lies_in(by, days)? })
    }

    /// The same of a circular, whose date is looked at here once.
    pub(super) fn version_of_circular(&mut self, item: &'a Item) -> (Period, Option<Chosen>) {
        let days = collect::own_period(item);
        let Some(by) = collect::chosen_by(item) else {
            return (days, None);
        };
        let Some(fact) = self.choosing(by) else {
            self.diagnostics.push(error::no_date_chooses(by.at.0, &by.dotted()));
            return (days, None);
        };
        let chosen = self.lies_in(fact, days).map(|guard| Chosen { by: fact, days, guard });
        (Period::ALWAYS, chosen)
    }

    /// The fact that chooses versions: a date that is always there and is the same on every day.
    fn choosing(&mut self, by: &Path) -> Option<FactId> {
        let fact = self.names.fact(&by.dotted())?;
        let field = self.names.facts.get(fact.0)?.item.field;
        let over_time = field.clauses.iter().any(|one| one.kind == ClauseKind::OverTime);
        (self.type_of(&field.ty)? == Type::DATE && !over_time).then_some(fact)
    }

    /// Whether a fact lies in these days.
    fn lies_in(&mut self, fact: FactId, days: Period) -> Option<NodeId> {
        let date = self.fact(fact)?.node;
        let bounds = [(days.from, Ordering::AtLeast), (days.until, Ordering::AtMost)];
        let mut all = Vec::new();
        for (bound, ordering) in bounds {
            let Some(bound) = bound else { continue };
            let right = self.builder.constant(Value::Date(bound), Type::DATE);
            let node = Node::Ordered { ordering, left: date, right };
            all.push(self.builder.add(node, Type::YES_NO));
        }
        Some(self.builder.and(all))
    }
}
