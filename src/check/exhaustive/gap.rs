//! A set of combinations in words: *where `p.age` is from 18 to under 67 and `p.adult` is no*.

use std::cmp;

use super::cell::{Cell, Stretch};
use super::cut;
use super::region::{Cells, Space};
use super::subject::{About, Subject};
use crate::check::context::{Bound, Context, Meaning};
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::TimeUnit;
use crate::value::types::Base;
use crate::value::{Value, Variant};

/// How many gaps are told; of more it is said that there are more.
const MOST_TOLD: usize = 3;
/// How many values one gap lists.
const MOST_LISTED: usize = 8;
/// How deep a calculation is told.
const DEEPEST: u32 = 8;

/// What a gap is told with.
pub(super) struct Words<'w, 'a> {
    /// The names.
    pub(super) context: &'w Context<'a>,
    /// The names bound around the guards.
    pub(super) bound: &'w [Bound<'a>],
    /// What the guards ask about.
    pub(super) subjects: &'w [Subject],
}

/// Of each subject the cells that it may be in.
type Boxed = Vec<Vec<usize>>;

impl Words<'_, '_> {
    /// The gap in words; none if a subject has no name.
    pub(super) fn told(&self, space: &Space, gap: &Cells) -> Option<Phrase> {
        let (mut told, mut left) = (Vec::new(), gap.clone());
        while let Some(first) = space.first(&left) {
            if told.len() == MOST_TOLD {
                told.push(phrase!("check-gap-more"));
                break;
            }
            let found = widest(space, gap, &first);
            left.take(&space.within(&found));
            told.push(self.one(space, &found)?);
        }
        let told = told.into_iter();
        told.reduce(|first, next| phrase!("check-gap-and", first = first, next = next))
    }

    fn one(&self, space: &Space, found: &Boxed) -> Option<Phrase> {
        let limited = found.iter().zip(&space.sizes).zip(self.subjects);
        let limited = limited.filter(|((cells, size), _)| cells.len() < **size);
        let parts = limited
            .map(|((cells, _), subject)| self.subject(subject, cells))
            .collect::<Option<Vec<Argument>>>()?;
        // Each has lists of its own, and so a comma between them would be one too many.
        let both = |first, last| phrase!("common-and", first = first, last = last).into();
        let conditions = parts.into_iter().reduce(both);
        Some(conditions.map_or_else(
            || phrase!("check-gap-anything"),
            |conditions| phrase!("check-gap", conditions = conditions),
        ))
    }

    fn subject(&self, subject: &Subject, cells: &[usize]) -> Option<Argument> {
        let each = cells.iter().filter_map(|at| subject.cells.get(*at).copied());
        Some(match subject.about {
            About::Value(node) => {
                let values = self.values(subject, node, cells);
                phrase!("check-gap-is", name = self.name(node, 0)?, values = values).into()
            }
            About::Pair(left, right) => {
                let (left, right) = (self.name(left, 0)?, self.name(right, 0)?);
                either(each.map(|cell| compared(cell, &left, &right)))
            }
            About::Task(task) => either(each.map(|cell| self.log(task, cell))),
        })
    }

    /// What a value may be: stretches that touch are told as one.
    fn values(&self, subject: &Subject, node: NodeId, cells: &[usize]) -> Argument {
        let base = self.context.builder.made.type_of(node).base;
        let mut told = Vec::new();
        let mut run: Option<Run> = None;
        for at in cells {
            match (subject.cells.get(*at).copied(), run) {
                (Some(Cell::Stretch(last)), Some(so_far)) if so_far.at + 1 == *at => {
                    run = Some(Run { last, at: *at, ..so_far });
                }
                (Some(Cell::Stretch(one)), before) => {
                    told.extend(before.map(|run| run.told(base)));
                    run = Some(Run { first: one, last: one, at: *at });
                }
                (Some(cell), before) => {
                    told.extend(before.map(|run| run.told(base)));
                    told.extend(self.plain(subject, base, cell));
                    run = None;
                }
                (None, _) => {}
            }
        }
        told.extend(run.map(|run| run.told(base)));
        either(told)
    }

    fn plain(&self, subject: &Subject, base: Base, cell: Cell) -> Vec<Argument> {
        match cell {
            Cell::Unknown => vec![phrase!("check-gap-unknown").into()],
            Cell::None => vec![phrase!("check-gap-none").into()],
            Cell::Is(value) => vec![self.value(base, value)],
            Cell::Other => self.others(subject, base),
            _ => Vec::new(),
        }
    }

    fn value(&self, base: Base, value: Value) -> Argument {
        let written = match (value, base) {
            (Value::Truth(true), _) => return phrase!("check-gap-yes").into(),
            (Value::Truth(false), _) => return phrase!("check-gap-no").into(),
            (Value::Variant(variant), Base::Named(ty)) => {
                let found = self.context.names.variants(ty).get(usize::from(variant.0));
                format!("`{}`", found.map_or("", |one| one.name.text.as_str()))
            }
            (Value::Unit(unit), _) => {
                let found = self.context.names.units.get(u32::from(unit.0));
                format!("`{}`", found.map_or("", |one| one.name.as_str()))
            }
            (Value::Text(text), _) => {
                let range = text.start as usize..(text.start + text.len) as usize;
                format!("\"{}\"", self.context.builder.texts.get(range).unwrap_or_default())
            }
            _ => String::new(),
        };
        written.into()
    }

    /// The values that no guard names: one by one where they can be counted.
    fn others(&self, subject: &Subject, base: Base) -> Vec<Argument> {
        let named = |value: Value| subject.cells.contains(&Cell::Is(value));
        match base {
            Base::Named(ty) => {
                let all = (0..).map(Variant).map(Value::Variant);
                let all = all.take(self.context.names.variants(ty).len());
                all.filter(|one| !named(*one)).map(|one| self.value(base, one)).collect()
            }
            Base::Unit => vec![phrase!("check-gap-other-unit").into()],
            _ => vec![phrase!("check-gap-other").into()],
        }
    }

    fn log(&self, task: TaskId, cell: Cell) -> Phrase {
        let name = self.task(task);
        match cell {
            Cell::Done(Some(outcome)) => {
                let ty = self.context.outcome_type(task).map(|(_, ty)| ty);
                let outcome = ty.map(|ty| self.value(Base::Named(ty), Value::Variant(outcome)));
                let outcome = outcome.unwrap_or_else(|| String::new().into());
                phrase!("check-gap-ended", task = name, outcome = outcome)
            }
            Cell::Done(None) => phrase!("check-gap-done", task = name),
            _ => phrase!("check-gap-not-done", task = name),
        }
    }

    fn task(&self, task: TaskId) -> &str {
        self.context.names.tasks.get(task.0).map_or("", |one| one.name.as_str())
    }

    /// A subject as a rule file writes it.
    fn name(&self, node: NodeId, depth: u32) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        let of = |node| self.name(node, depth + 1);
        let (names, made) = (&self.context.names, &self.context.builder.made);
        Some(match made.get(node)? {
            Node::Fact(id) => names.facts.get(id.0)?.name.clone(),
            Node::Reading(id) => names.readings.get(id.0)?.name.clone(),
            Node::Today => "today".to_owned(),
            Node::DateOf(logged) => format!("date of {}", self.task(logged.task)),
            Node::DateWith { task, party, unit } => {
                format!("date of ({} {} {})", self.task(task.task), party.name(), of(unit)?)
            }
            Node::Add { left, right } => format!("{} + {}", of(left)?, of(right)?),
            Node::Subtract { left, right } => format!("{} - {}", of(left)?, of(right)?),
            Node::Between { unit, from, to } => {
                format!("{} from {} to {}", unit_name(unit), of(from)?, of(to)?)
            }
            Node::Shift { date, amount, unit } => {
                let sign = if amount < 0 { '-' } else { '+' };
                format!("{} {sign} {} {}", of(date)?, amount.unsigned_abs(), unit_name(unit))
            }
            Node::Constant(id) => match made.constants.get(id.0 as usize).copied()? {
                Value::Number(number) => number.to_string(),
                Value::Date(date) => date.to_string(),
                Value::Moment(moment) => moment.to_string(),
                Value::Unknown => self.parameter(node)?,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn parameter(&self, node: NodeId) -> Option<String> {
        let found = self
            .bound
            .iter()
            .find(|one| matches!(one.meaning, Meaning::Value(value) if value.node == node));
        found.map(|one| one.name.to_owned())
    }
}

/// The combination with as much beside it as the gap holds. Cells are added subject by subject.
fn widest(space: &Space, gap: &Cells, first: &[usize]) -> Boxed {
    let mut found: Boxed = first.iter().map(|cell| vec![*cell]).collect();
    for (subject, size) in space.sizes.iter().enumerate() {
        let mut cells = Vec::new();
        for cell in 0..*size {
            if let Some(slot) = found.get_mut(subject) {
                *slot = vec![cell];
            }
            if gap.holds(&space.within(&found)) {
                cells.push(cell);
            }
        }
        if let Some(slot) = found.get_mut(subject) {
            *slot = cells;
        }
    }
    found
}

/// Cells that lie side by side: the first and the last of them.
#[derive(Clone, Copy)]
struct Run {
    first: Stretch,
    last: Stretch,
    /// Where the last stands among the subject's cells.
    at: usize,
}

impl Run {
    /// *under 18*, *from 18 to under 67*, *at least 67*; days by their first and last.
    fn told(self, base: Base) -> Argument {
        let value = |place| match cut::at(place, base) {
            Value::Number(number) => number.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Moment(moment) => moment.to_string(),
            _ => String::new(),
        };
        let (from, to) = (self.first.first, self.last.last);
        let (from_its, to_its) = (self.first.is_closed(), self.last.is_closed());
        let ends = (self.first.open.0, self.last.open.1);
        let (is, under) = (value(from), value(to + 1));
        let (over, last) = (value(from - 1), value(to));
        let told = match (ends, base) {
            ((true, true), _) => phrase!("check-gap-not-none"),
            _ if from == to => return is.into(),
            ((true, false), Base::Date | Base::Moment) => phrase!("check-gap-before", to = under),
            ((false, true), Base::Date | Base::Moment) => phrase!("check-gap-later", from = is),
            ((true, false), _) if to_its => phrase!("check-gap-at-most", to = last),
            ((true, false), _) => phrase!("check-gap-under", to = under),
            ((false, true), _) if from_its => phrase!("check-gap-at-least", from = is),
            ((false, true), _) => phrase!("check-gap-over", from = over),
            ((false, false), _) => match (from_its, to_its) {
                (true, true) => phrase!("check-gap-from-to", from = is, to = last),
                (true, false) => phrase!("check-gap-from-under", from = is, to = under),
                (false, true) => phrase!("check-gap-over-at-most", from = over, to = last),
                (false, false) => phrase!("check-gap-over-under", from = over, to = under),
            },
        };
        told.into()
    }
}

fn compared(cell: Cell, left: &str, right: &str) -> Phrase {
    match cell {
        Cell::Compared(cmp::Ordering::Less) => {
            phrase!("check-gap-less", left = left, right = right)
        }
        Cell::Compared(cmp::Ordering::Greater) => {
            phrase!("check-gap-greater", left = left, right = right)
        }
        Cell::Compared(cmp::Ordering::Equal) => {
            phrase!("check-gap-equal", left = left, right = right)
        }
        _ => phrase!("check-gap-not-equal", left = left, right = right),
    }
}

/// A, B or C; of very many the first.
fn either(told: impl IntoIterator<Item = impl Into<Argument>>) -> Argument {
    let mut told: Vec<Argument> = told.into_iter().map(Into::into).collect();
    if told.len() > MOST_LISTED {
        let more = told.len() - MOST_LISTED;
        told.truncate(MOST_LISTED);
        told.push(phrase!("check-gap-one-of-more", count = more).into());
    }
    Argument::list(Join::Or, told)
}

fn unit_name(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Days => "days",
        TimeUnit::WorkingDays => "working days",
        TimeUnit::Weeks => "weeks",
        TimeUnit::Months => "months",
        TimeUnit::Years => "years",
    }
}
