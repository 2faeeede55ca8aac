//! The turns of a duty that comes back (§ 6: recurrence).

use saksgang::inside::syntax::ast::DetailKind;
use saksgang::inside::value::calendar::holiday::DayOfMonth;
use saksgang::inside::value::date::{Date, TimeUnit};
use saksgang::inside::value::norm::Rhythm;
use saksgang::inside::value::turn::TurnEnd;

use super::log::{Borne, Counted, Entry, Log};
use crate::norway::next_working_day;

/// A week or a period of months.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Turn {
    pub(super) from: Date,
    pub(super) until: Date,
    pub(super) due: Option<Date>,
}

impl Turn {
    /// The later of its last day and of the last day in time.
    pub(super) fn end(self) -> Date {
        self.due.unwrap_or(self.until).max(self.until)
    }

    /// Whether a duty that arises on a day is owed in it: not if it or its last day is over then.
    pub(super) fn is_owed(self, begins: Option<Date>) -> bool {
        let due = self.due.unwrap_or(self.until);
        begins.is_none_or(|begins| begins <= self.until && begins <= due)
    }

    pub(super) fn told(self) -> String {
        let due = self.due.map(|due| format!(" due {due}"));
        format!("{} to {}{}", self.from, self.until, due.unwrap_or_default())
    }
}

impl Borne<'_> {
    /// The turn that a day lies in.
    pub(super) fn turn(&self, on: Date) -> Option<Turn> {
        let back = |days: i8| on.shift(-i32::from(days), TimeUnit::Days);
        match self.rhythm()? {
            Rhythm::Weekday(weekday) => {
                let from = back(on.weekday());
                let planned = from.shift(i32::from(*weekday), TimeUnit::Days);
                Some(Turn { from, until: from.shift(6, TimeUnit::Days), due: Some(planned) })
            }
            Rhythm::Months(length) => {
                let (_, month, date) = on.ymd();
                let first = back(date - 1);
                let into = (i32::from(month) - 1) % i32::from(*length);
                let from = first.shift(-into, TimeUnit::Months);
                let next = from.shift(i32::from(*length), TimeUnit::Months);
                let until = next.shift(-1, TimeUnit::Days);
                Some(Turn { from, until, due: self.due(from, until) })
            }
            _ => None,
        }
    }

    /// The last day in time of a turn, where the norm says one; in Norway it moves.
    fn due(&self, from: Date, until: Date) -> Option<Date> {
        let end = self.detail(|kind| match kind {
            DetailKind::ByTurn(end, _) => Some(*end),
            _ => None,
        })?;
        let all = std::iter::successors(Some(from), |day| Some(day.shift(1, TimeUnit::Days)));
        let mut of_turn = all.take_while(|day| *day <= until);
        let day = match end {
            TurnEnd::End => until,
            TurnEnd::Day(wanted) => {
                let day = of_turn.find(|day| day.ymd().2 == i8::try_from(wanted).unwrap());
                day.unwrap_or(until)
            }
            TurnEnd::On(DayOfMonth { day, month }) => {
                of_turn.filter(|one| one.ymd().1 == month && one.ymd().2 <= day).last().unwrap()
            }
            TurnEnd::After(length) if length.unit() == TimeUnit::WorkingDays => {
                let later = |day: Date| next_working_day(day.shift(1, TimeUnit::Days));
                (0..length.count()).fold(until, |day, _| later(day))
            }
            TurnEnd::After(length) => {
                until.shift(i32::try_from(length.count()).unwrap(), length.unit())
            }
        };
        Some(next_working_day(day))
    }

    /// Whether the last day of its turns may be moved, or lies after their end.
    pub(super) fn moves(&self) -> bool {
        self.detail(|kind| matches!(kind, DetailKind::ByTurn(..)).then_some(())).is_some()
    }

    fn turn_before(&self, turn: Turn) -> Option<Turn> {
        self.turn(turn.from.shift(-1, TimeUnit::Days))
    }

    pub(super) fn begins(&self) -> Option<Date> {
        self.in_force_from.max(self.date("since"))
    }
}

impl<'a> Log<'_, 'a> {
    /// Which turn each entry of the bearer serves, up to a day; who made it may be unsaid. An entry
    /// between a turn's end and its last day is its own if it has none.
    pub(super) fn serving(&self, norm: &Borne, day: Date) -> Vec<(Entry<'a>, Turn)> {
        let mut serving: Vec<(Entry<'a>, Turn)> = Vec::new();
        let own = |entry: &Entry<'a>| {
            let by = entry.by().is_none_or(|by| *by == norm.finding.bearer);
            by && entry.is_doing() && norm.is_subject_of(entry) && norm.may_meet(entry)
        };
        let log = self.of(&norm.norm.task.text).into_iter();
        for entry in log.filter(|entry| entry.on <= day && own(entry) && norm.begun(entry.on)) {
            let there = norm.begins().is_none_or(|begins| begins <= entry.on);
            let Some(turn) = norm.turn(entry.on).filter(|_| there) else { continue };
            let open =
                norm.turn_before(turn).filter(|one| is_open(norm, (*one, entry.on), &serving));
            serving.push((entry, open.unwrap_or(turn)));
        }
        serving
    }

    /// The turn under way on a day, and the entry that served another one after its end.
    pub(super) fn under_way(&self, norm: &Borne, day: Date) -> Option<(Turn, Option<Entry<'a>>)> {
        let turn = norm.turn(day)?;
        let open = norm.has("since") && norm.date("since").is_none();
        let begins = if open { Some(self.world.on) } else { norm.begins() };
        let next = |turn: Turn| norm.turn(turn.until.shift(1, TimeUnit::Days));
        let turn = if turn.is_owed(begins) { turn } else { next(turn)? };
        let serving = self.serving(norm, day);
        let taken = serving.iter().rfind(|(entry, served)| served.until < entry.on);
        let before = norm.turn_before(turn).filter(|one| is_open(norm, (*one, day), &serving));
        Some((before.unwrap_or(turn), taken.map(|(entry, _)| *entry)))
    }

    /// Of these entries those of the turn under way on a day.
    pub(super) fn in_turn(&self, norm: &Borne, day: Date, counted: Counted<'a>) -> Counted<'a> {
        let Some((turn, taken)) = self.under_way(norm, day) else {
            return counted;
        };
        let taken = taken.map(|taken| taken.place);
        let within = |entry: &Entry<'a>| {
            turn.from <= entry.on
                && entry.on <= turn.end()
                && taken.is_none_or(|taken| taken < entry.place)
        };
        let Counted { mut doings, mut excuses } = counted;
        doings.retain(within);
        excuses.retain(within);
        Counted { doings, excuses }
    }
}

/// Whether a turn that is over may still be served on a day, and no entry serves it.
fn is_open(norm: &Borne, (turn, day): (Turn, Date), serving: &[(Entry, Turn)]) -> bool {
    let since_open = norm.has("since") && norm.date("since").is_none();
    !since_open
        && turn.is_owed(norm.begins())
        && turn.due.is_some_and(|due| day <= due)
        && serving.iter().all(|(_, served)| served.from < turn.from)
}
