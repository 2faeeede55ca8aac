//! The last day of a time limit, from the values of what it is counted from.

use crate::case::facts::{Entry, Facts, Slot};
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::days_off::DaysOff;
use crate::rulebook::Rulebook;
use crate::rulebook::id::CalendarId;
use crate::rulebook::node::{Direction, Node, NodeId};
use crate::rulebook::norm::Norm;
use crate::rulebook::time_limit::{Length, Moving, PauseEnd, Pauses, TimeLimit, TimeLimitId};
use crate::value::calendar::{Backward, Calendar, Hours, LastDay as Moved};
use crate::value::date::{Date, TimeUnit};
use crate::value::duration::Duration;
use crate::value::moment::Deadline;
use crate::value::norm::Choice;
use crate::value::number::Number;
use crate::value::time_limit::{Counting, End, Pause, Side};
use crate::value::truth::Truth;
use crate::value::{ListRef, Value};

/// A last day, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastDay {
    /// This day, or this moment.
    On(Deadline),
    /// There is none.
    Never,
    /// A pause goes on: there is none for now.
    Paused {
        /// The first day of the pause.
        since: Date,
        /// How many days, or working days, are left.
        left: Duration,
    },
    /// Not known.
    Open,
}

impl From<LastDay> for Value {
    fn from(day: LastDay) -> Self {
        match day {
            LastDay::On(Deadline::Day(day)) => Self::Date(day),
            LastDay::On(Deadline::Moment(moment)) => Self::Moment(moment),
            LastDay::Never | LastDay::Paused { .. } => Self::None,
            LastDay::Open => Self::Unknown,
        }
    }
}

/// What time limits are counted by, in one case.
pub(crate) struct Reckoner<'r, V> {
    pub(crate) rulebook: &'r Rulebook,
    pub(crate) facts: &'r Facts,
    /// The days off that the case adds to calendars.
    pub(crate) days_off: &'r DaysOff,
    /// The value of a node.
    pub(crate) value: V,
}

/// How long a pause is taken to be whose days are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unknown {
    /// As short as it can be.
    Shortest,
    /// As long as it can be.
    Longest,
}

impl<V: Fn(NodeId) -> Value> Reckoner<'_, V> {
    /// The last day of a time limit.
    pub(crate) fn last_day(&self, id: TimeLimitId) -> LastDay {
        let Some(limit) = self.rulebook.nodes.time_limit(id) else {
            return LastDay::Open;
        };
        let length = match limit.length {
            Length::Hours(hours) => return self.last_moment(limit, hours),
            Length::Of(length) => length,
        };
        let (from, length) = match ((self.value)(limit.from), (self.value)(length)) {
            (Value::None, _) | (_, Value::None) => return LastDay::Never,
            (Value::Date(from), Value::Duration(length)) => (from, length.counted()),
            _ => return LastDay::Open,
        };
        let Some(pauses) = self.pauses(limit) else {
            return LastDay::Open;
        };
        let Some(calendar) = limit.calendar.and_then(|id| self.calendar(id)) else {
            return LastDay::Open;
        };
        if pauses.is_reversed() {
            return LastDay::Open;
        }
        let in_months = matches!(length.unit(), TimeUnit::Months | TimeUnit::Years);
        if in_months && limit.pauses.is_some() {
            return LastDay::Open;
        }
        let count = |unknown| {
            let moves = limit.moving == Moving::AsCalendar && moves(calendar, limit.side);
            let is_off = |day| calendar.is_day_off(day);
            let counting = Counting { is_off: &is_off, moves, pauses: pauses.with(unknown) };
            told(counting.end(length, limit.side, from), length)
        };
        let shortest = count(Unknown::Shortest);
        if limit.pauses.is_none() || shortest == count(Unknown::Longest) {
            shortest
        } else {
            LastDay::Open
        }
    }

    /// The last moment of a time limit that is counted in hours.
    fn last_moment(&self, limit: &TimeLimit, hours: u32) -> LastDay {
        let from = match (self.value)(limit.from) {
            Value::Moment(from) => from,
            Value::None => return LastDay::Never,
            _ => return LastDay::Open,
        };
        let calendar = limit.calendar.and_then(|id| self.rulebook.calendar(id));
        let rule = calendar.map_or(Hours::default(), |one| one.days.calendar().counting().hours);
        let hours = i32::try_from(hours).unwrap_or(i32::MAX);
        LastDay::On(Deadline::Moment(rule.last_moment(from, limit.side, hours)))
    }

    /// Whether a pause of a time limit is known to end before it begins.
    pub(crate) fn is_reversed(&self, id: TimeLimitId) -> bool {
        let limit = self.rulebook.nodes.time_limit(id);
        let pauses = limit.and_then(|limit| self.pauses(limit));
        pauses.is_some_and(PauseList::is_reversed)
    }

    /// Where the pauses of a time limit stand; nothing while their list is unknown.
    fn pauses(&self, limit: &TimeLimit) -> Option<PauseList<'_>> {
        let none = PauseList {
            list: &[],
            width: 1,
            from: 0,
            end: 0,
            ends: PauseEnd::Until,
            written: None,
        };
        match limit.pauses {
            None => Some(none),
            Some(Pauses::Between { from, until }) => {
                let written = ((self.value)(from), (self.value)(until));
                Some(PauseList { written: Some(written), ..none })
            }
            Some(Pauses::List { quantifier, from, end, ends, .. }) => {
                let quantifier = self.rulebook.nodes.quantifier(quantifier)?;
                let Value::List(ListRef { start, len }) = (self.value)(quantifier.list) else {
                    return None;
                };
                let width = usize::from(quantifier.width);
                let start = start as usize;
                let list = self.facts.elements.get(start..start + len as usize * width)?;
                let (from, end) = (self.field(from)?, self.field(end)?);
                Some(PauseList { list, width, from, end, ends, written: None })
            }
        }
    }

    /// Which field of an element a node reads.
    fn field(&self, node: NodeId) -> Option<usize> {
        match self.rulebook.nodes.get(node)? {
            Node::Field { field, .. } => Some(usize::from(field)),
            _ => None,
        }
    }

    /// `D moved`
    pub(crate) fn moved(&self, date: NodeId, calendar: CalendarId) -> Value {
        match ((self.value)(date), self.calendar(calendar)) {
            (Value::None, _) => Value::None,
            (Value::Date(date), Some(calendar)) => {
                calendar.next_working_day(date).map_or(Value::Unknown, Value::Date)
            }
            _ => Value::Unknown,
        }
    }

    /// `D + length`, `D - length`: arithmetic, never moved.
    pub(crate) fn later(
        &self,
        [date, length]: [NodeId; 2],
        direction: Direction,
        calendar: CalendarId,
    ) -> Value {
        let (date, length) = match ((self.value)(date), (self.value)(length)) {
            (Value::None, _) | (_, Value::None) => return Value::None,
            (Value::Date(date), Value::Duration(length)) => (date, length.counted()),
            _ => return Value::Unknown,
        };
        let calendar = self.calendar(calendar);
        shifted((date, length), direction, calendar).map_or(Value::Unknown, Value::Date)
    }

    /// `working days from A to B`
    pub(crate) fn working_days(&self, from: NodeId, to: NodeId, calendar: CalendarId) -> Value {
        match ((self.value)(from), (self.value)(to), self.calendar(calendar)) {
            (Value::None, ..) | (_, Value::None, _) => Value::None,
            (Value::Date(from), Value::Date(to), Some(calendar)) => {
                Value::Number(Number::from_units(calendar.working_days_between(from, to)))
            }
            _ => Value::Unknown,
        }
    }

    /// A calendar as the case has it.
    fn calendar(&self, id: CalendarId) -> Option<Calendar<'_>> {
        Some(self.rulebook.calendar(id)?.days.closed_on(self.days_off.of(id)?))
    }
}

/// Where a count of this length ended.
fn told(end: End, length: Duration) -> LastDay {
    match end {
        End::On(day) => LastDay::On(Deadline::Day(day)),
        End::Paused { since, left } => Duration::of(left, length.unit())
            .map_or(LastDay::Open, |left| LastDay::Paused { since, left }),
        End::TooFar => LastDay::Open,
    }
}

/// Whether a calendar moves a last day that is a day off.
fn moves(calendar: Calendar, side: Side) -> bool {
    let counting = calendar.counting();
    match side {
        Side::After | Side::BeginningWith => counting.last_day == Moved::MovesOn,
        Side::Before => counting.backward == Backward::MovesBack,
    }
}

/// A day so much later or earlier; nothing beyond what is counted.
fn shifted(
    (date, length): (Date, Duration),
    direction: Direction,
    calendar: Option<Calendar>,
) -> Option<Date> {
    let sign = match direction {
        Direction::Forward => 1,
        Direction::Backward => -1,
    };
    if length.unit() == TimeUnit::WorkingDays {
        return calendar?.add_working_days(date, i64::from(sign) * i64::from(length.count()));
    }
    Some(date.shift(sign * i32::try_from(length.count()).ok()?, length.unit()))
}

/// The pauses of a time limit.
#[derive(Clone, Copy)]
struct PauseList<'f> {
    /// The slots of a list's elements.
    list: &'f [Slot],
    /// How many slots an element is wide.
    width: usize,
    /// Where in an element the first day stands.
    from: usize,
    /// Where in an element the end stands.
    end: usize,
    /// What the end tells.
    ends: PauseEnd,
    /// A pause whose days the rule writes.
    written: Option<(Value, Value)>,
}

impl<'f> PauseList<'f> {
    /// Each pause, in the order of the list.
    fn with(self, unknown: Unknown) -> impl Iterator<Item = Pause> + Clone + use<'f> {
        self.days().filter_map(move |(from, end)| pause(from, end, self.ends, unknown))
    }

    /// Whether one of them is known to end before it begins.
    fn is_reversed(self) -> bool {
        let mut days = self.days();
        days.any(|days| matches!(days, (Value::Date(from), Value::Date(end)) if end < from))
    }

    /// What tells the first day of each and its end.
    fn days(self) -> impl Iterator<Item = (Value, Value)> + Clone + use<'f> {
        let given = |slot: Option<&Slot>| match slot {
            Some(Slot::Given(value)) => *value,
            _ => Value::Unknown,
        };
        let days = move |element: &'f [Slot]| {
            (given(element.get(self.from)), given(element.get(self.end)))
        };
        self.list.chunks(self.width.max(1)).map(days).chain(self.written)
    }
}

/// A pause with these days; nothing where there is none.
fn pause(from: Value, end: Value, ends: PauseEnd, unknown: Unknown) -> Option<Pause> {
    let last = |day: Date| match ends {
        PauseEnd::Until => day,
        PauseEnd::Resumes => day.shift(-1, TimeUnit::Days),
    };
    let from = match (from, unknown) {
        (Value::Date(from), _) => from,
        (Value::None, _) | (_, Unknown::Shortest) => return None,
        (_, Unknown::Longest) => Date::new(1, 1, 1)?,
    };
    let until = match (end, unknown) {
        (Value::Date(end), _) => Some(last(end)),
        (Value::None, _) | (_, Unknown::Longest) => None,
        // At least the day on which it began, unless counting may resume on that day.
        (_, Unknown::Shortest) => Some(last(from)),
    };
    until.is_none_or(|until| from <= until).then_some(Pause { from, until })
}

impl Calculation<'_> {
    /// What counts days with the values of the nodes that stand in no body.
    pub(crate) fn reckoner(&self) -> Reckoner<'_, impl Fn(NodeId) -> Value> {
        let Self { rulebook, facts, days_off, .. } = *self;
        Reckoner { rulebook, facts, days_off, value: |node| self.value(Occurrence::of(node)) }
    }

    /// The last day of a node that is one; of any other date that day.
    pub(crate) fn last_day(&self, node: NodeId) -> LastDay {
        match (self.rulebook.nodes.get(node), self.value(Occurrence::of(node))) {
            (Some(Node::LastDay(id)), _) => self.reckoner().last_day(id),
            (_, Value::Date(day)) => LastDay::On(Deadline::Day(day)),
            (_, Value::Moment(moment)) => LastDay::On(Deadline::Moment(moment)),
            (_, Value::None) => LastDay::Never,
            _ => LastDay::Open,
        }
    }

    /// The earliest last day of a norm that is known: what is open may come earlier, never later.
    pub(crate) fn deadline(&self, norm: &Norm) -> Option<Deadline> {
        let days = norm.details.last_days().filter_map(|node| match self.last_day(node) {
            LastDay::On(day) => Some(day),
            LastDay::Never | LastDay::Paused { .. } | LastDay::Open => None,
        });
        days.reduce(Deadline::earlier)
    }

    /// The pause by which a norm has no last day for now: since when, and how many days are left.
    pub(crate) fn pause(&self, norm: &Norm) -> Option<(Date, Duration)> {
        norm.details.last_days().find_map(|node| match self.last_day(node) {
            LastDay::Paused { since, left } if since <= self.on => Some((since, left)),
            _ => None,
        })
    }
}

/// How deep an open day is followed.
const DEEPEST: u8 = 12;

impl Calculation<'_> {
    /// A day before which an open date cannot lie, where what it rests on tells. What is not
    /// logged yet happens after the evaluation date.
    pub(crate) fn earliest_possible(&self, node: NodeId) -> Option<Date> {
        self.bound(node, DEEPEST)
    }

    fn bound(&self, id: NodeId, left: u8) -> Option<Date> {
        match self.value(Occurrence::of(id)) {
            Value::Date(day) => return Some(day),
            Value::Unknown => {}
            _ => return None,
        }
        let left = left.checked_sub(1)?;
        let nodes = &self.rulebook.nodes;
        let bounds = |list| nodes.operands(list).iter().map(|one| self.bound(*one, left));
        match nodes.get(id)? {
            // On the day of an act it may be logged, and its day open all the same.
            Node::DateOf(task)
                if self.facts.entries(task.task, self.on).iter().any(Entry::is_doing) =>
            {
                None
            }
            Node::DateOf(_) => Some(self.on.shift(1, TimeUnit::Days)),
            Node::DateWith { task, party, unit } => {
                let party = (party, self.value(Occurrence::of(unit)));
                let own = |entry: &Entry| self.facts.is_with(entry, party) != Truth::No;
                let mut doings = self.facts.entries(task.task, self.on).iter();
                let none = !doings.any(|entry| entry.is_doing() && own(entry));
                none.then(|| self.on.shift(1, TimeUnit::Days))
            }
            Node::Defined { body, .. } if !self.assumes(id) => self.bound(body, left),
            Node::Versions(list) => {
                let mut versions = nodes.alternatives(list).iter();
                let in_force = |guard| self.value(Occurrence::of(guard)).truth() == Truth::Yes;
                self.bound(versions.find(|one| in_force(one.guard))?.value, left)
            }
            Node::Shift { date, amount, unit } => Some(self.bound(date, left)?.shift(amount, unit)),
            Node::Later { date, length, direction, calendar } => {
                let length = self.value(Occurrence::of(length));
                let Value::Duration(length) = length else { return None };
                let calendar = self.calendar(calendar);
                shifted((self.bound(date, left)?, length.counted()), direction, calendar)
            }
            Node::Moved { date, .. } => self.bound(date, left),
            // Bounds are days: what is worked out from a moment is told by its own day.
            Node::DayOf(moment) => match self.value(Occurrence::of(moment)) {
                Value::Moment(moment) => Some(moment.day()),
                _ => None,
            },
            // Of what is latest, what is known of any part holds of the whole.
            Node::Chosen { choice: Choice::Latest, of: list } => bounds(list).flatten().max(),
            // Of what is earliest, all parts must be bounded; what is `none` does not count.
            Node::Chosen { choice: Choice::Earliest, of: list } => {
                let counts = |one: &&NodeId| self.value(Occurrence::of(**one)) != Value::None;
                let parts = nodes.operands(list).iter().filter(counts);
                let mut bounds = parts.map(|one| self.bound(*one, left));
                let first = bounds.next()??;
                bounds.try_fold(first, |least, one| Some(least.min(one?)))
            }
            _ => None,
        }
    }
}
