//! The latest time that a duty that comes back was missed, and the turns of such a duty.

use rustc_hash::FxHashMap;

use crate::case::facts::Whose;
use crate::eval::calculation::Calculation;
use crate::eval::course::asked::Asked;
use crate::eval::course::entitlement::{Entitlement, Since, Span};
use crate::eval::course::ledger::{Fate, Ledger, To, day};
use crate::eval::course::maybe::Maybe;
use crate::eval::course::turns::{
    begun, entitlement, in_turn, is_owed, latest_unserved, serving, turns_of,
};
use crate::eval::results::NormOutcome;
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::{Modality, Rhythm};
use crate::value::turn::{Turn, Turns};
use crate::value::{UnitId, Variant};

/// What was missed by whoever has the same rhythm and the same entries, whenever the duty began.
type Same = ((TaskId, Whose), UnitId, Option<Variant>, (bool, u8));

/// The latest times that duties were missed, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(super) struct Missed {
    /// The latest turn without an entry.
    turns: FxHashMap<Same, Option<Turn>>,
}

impl Missed {
    /// Forgets the case before.
    pub(super) fn forget(&mut self) {
        self.turns.clear();
    }

    /// The latest earlier turn of a duty without an entry; of `at most … apart` the latest time
    /// between two entries that was too long.
    pub(super) fn of(
        &mut self,
        calculation: Calculation,
        ledger: &Ledger,
        entitlement: &Entitlement,
    ) -> Option<Turn> {
        let rhythm = entitlement.norm.details.rhythm.as_ref()?;
        if !matches!(entitlement.norm.modality, Modality::Shall | Modality::Should) {
            return None;
        }
        match (rhythm, entitlement.span) {
            (Rhythm::AtMostApart(amount, unit), _) => {
                too_far_apart(&Asked::of(calculation, ledger, entitlement)?, (*amount, *unit))
            }
            (_, Span::Turn(turn)) if was_there(calculation, entitlement) => {
                let log = Log { calculation, ledger, entitlement };
                self.turn_without_entry(&log, turns_of(calculation, entitlement.norm)?, turn)
            }
            _ => None,
        }
    }

    /// The latest turn before the current one without an entry, since when the duty has been there.
    fn turn_without_entry(&mut self, log: &Log, turns: Turns, current: Turn) -> Option<Turn> {
        let begun = begun(log.calculation, log.entitlement);
        if turns.overlap() {
            let found = latest_unserved(log.calculation, log.entitlement, (turns, current));
            return found.filter(|turn| turn.end() < log.calculation.on);
        }
        let found = match log.same(turns.rhythm) {
            None => log.missed(turns, current, |turn| is_owed(*turn, begun)),
            Some(same) => {
                let ever = Log {
                    entitlement: &Entitlement { since: Since::Ever, ..*log.entitlement },
                    ..*log
                };
                let missed = self.turns.entry(same);
                let missed = *missed.or_insert_with(|| ever.missed(turns, current, |_| true));
                // In the turn in which the duty arose, entries from before do not count.
                let first = begun.and_then(|day| turns.of(day));
                let first = first.filter(|turn| {
                    turn.from < current.from && is_owed(*turn, begun) && !log.is_done_in(*turn)
                });
                missed.filter(|turn| is_owed(*turn, begun)).or(first)
            }
        };
        found.filter(|turn| turn.end() < log.calculation.on)
    }
}

/// The latest time between two entries that was too long, or between the day on which the duty
/// arose and the first of them.
fn too_far_apart(asked: &Asked, (amount, unit): (u32, TimeUnit)) -> Option<Turn> {
    let facts = asked.calculation.facts;
    let due = |day: Date| far_later(day, amount, unit);
    let turn = |(from, until): (Date, Date)| Turn { from, until, due: Some(due(from)) };
    let is_too_long = |from: Date, until: Date| due(from) < until;
    let first = asked.first(Fate::Doing)?;
    let apart = if asked.entitlement.norm.details.recipients().next().is_none() {
        let whomever = asked.key(Fate::Doing, To::Whomever);
        let shortest = shortest(amount, unit).saturating_add(1);
        asked.ledger.too_far_apart(facts, whomever, asked.window, shortest, &is_too_long)
    } else {
        let next = |at: &u32| asked.after(*at).first(Fate::Doing);
        let days = || std::iter::successors(Some(first), next).filter_map(|at| day(facts, at));
        days().zip(days().skip(1)).filter(|(from, until)| is_too_long(*from, *until)).last()
    };
    let begun = match asked.entitlement.since {
        Since::Day(day) => Some(day),
        Since::Ever | Since::Open | Since::AtLatest(_) => None,
    };
    let begun = begun.zip(day(facts, first)).filter(|(from, until)| is_too_long(*from, *until));
    apart.or(begun).map(turn)
}

/// The day that lies so much later.
pub(super) fn far_later(day: Date, amount: u32, unit: TimeUnit) -> Date {
    day.shift(i32::try_from(amount).unwrap_or(i32::MAX), unit)
}

/// So many days a time has at least.
fn shortest(amount: u32, unit: TimeUnit) -> i32 {
    let days = match unit {
        TimeUnit::Days => amount,
        TimeUnit::WorkingDays => amount.saturating_add(amount.saturating_sub(1) / 5 * 2),
        TimeUnit::Weeks => amount.saturating_mul(7),
        TimeUnit::Months => amount.saturating_mul(28),
        TimeUnit::Years => amount.saturating_mul(365),
    };
    i32::try_from(days).unwrap_or(i32::MAX - 1)
}

/// Whether everybody whom a norm names was reached by entries that count for it.
pub(super) fn all_reached(
    calculation: Calculation,
    ledger: &Ledger,
    entitlement: &Entitlement,
) -> bool {
    Asked::of(calculation, ledger, entitlement).is_some_and(|asked| asked.done().is_some())
}

/// Whether a duty of calendar turns was done, departed from or tried in vain by a day, in the turn
/// that the day lies in; nothing of any other duty.
pub(super) fn ended_in_turn(
    calculation: Calculation,
    ledger: &Ledger,
    (entitlement, day): (&Entitlement, Date),
) -> Option<bool> {
    let entitlement = in_turn(calculation, *entitlement, day);
    let Span::Turn(_) = entitlement.span else { return None };
    if maybe(calculation, &entitlement).done().is_some() {
        return Some(true);
    }
    let end = calculation.facts.window(entitlement.task(), day).1;
    let Some(asked) = Asked::of(calculation, ledger, &entitlement) else {
        return Some(false);
    };
    let asked = asked.before(end);
    let mut heard = Fate::ALL.into_iter().filter(|fate| fate.is_heard_of(&entitlement));
    Some(heard.any(|fate| asked.first(fate).is_some()))
}

/// Whether a duty may be done; who made an entry that names no unit is left open.
fn maybe<'m, 'c>(calculation: Calculation<'c>, entitlement: &'m Entitlement<'c>) -> Maybe<'m, 'c> {
    Maybe { calculation: entitlement.at(calculation), entitlement, sole: false }
}

/// The entries on the task of a duty that comes back.
#[derive(Clone, Copy)]
struct Log<'l, 'c> {
    calculation: Calculation<'c>,
    ledger: &'l Ledger,
    entitlement: &'l Entitlement<'c>,
}

impl Log<'_, '_> {
    /// What the turns without an entry hang on, besides the day on which the duty arose; nothing
    /// where recipients have a say.
    fn same(&self, rhythm: &Rhythm) -> Option<Same> {
        let rhythm = match rhythm {
            Rhythm::Weekday(weekday) => (false, *weekday),
            Rhythm::Months(months) => (true, *months),
            _ => return None,
        };
        let norm = self.entitlement.norm;
        let alone = norm.details.recipients().next().is_none();
        let bearer = self.entitlement.bearer.filter(|_| alone)?;
        Some(((norm.task, self.entitlement.whose), bearer, norm.outcome, rhythm))
    }

    /// Goes back from the current turn, as long as `goes_on`, to one without an entry.
    fn missed(&self, turns: Turns, current: Turn, goes_on: impl Fn(&Turn) -> bool) -> Option<Turn> {
        std::iter::successors(turns.before(current), |turn| turns.before(*turn))
            .take_while(goes_on)
            .find(|turn| !self.is_done_in(*turn))
    }

    fn is_done_in(&self, turn: Turn) -> bool {
        self.done_in(turn).is_some() || self.is_perhaps_done_in(turn)
    }

    /// Whether it may have been done in a turn by what is not known of an entry, or of the norm.
    fn is_perhaps_done_in(&self, turn: Turn) -> bool {
        let entitlement = Entitlement { span: Span::Turn(turn), taken: None, ..*self.entitlement };
        maybe(self.calculation, &entitlement).done().is_some()
    }

    /// The entry of a turn by which everybody had been reached: an index in the log.
    fn done_in(&self, turn: Turn) -> Option<u32> {
        let turns = turns_of(self.calculation, self.entitlement.norm)?;
        if turns.overlap() {
            let served = serving(self.calculation, self.entitlement, (turns, self.calculation.on));
            return served.filter(|(_, _, serves)| *serves == turn).map(|(at, ..)| at).next();
        }
        let entitlement = Entitlement { span: Span::Turn(turn), taken: None, ..*self.entitlement };
        Asked::of(self.calculation, self.ledger, &entitlement)?.done()
    }
}

/// The recipients of a norm that no entry has reached so far, where some were reached; of a
/// duty that comes back, in its current turn.
pub(crate) fn unreached(
    calculation: Calculation,
    ledger: &Ledger,
    index: u32,
    outcome: &NormOutcome,
) -> Vec<UnitId> {
    let entitlement = entitlement(calculation, index, outcome);
    let asked = entitlement.as_ref().and_then(|one| Asked::of(calculation, ledger, one));
    let Some(asked) = asked.filter(|asked| asked.first(Fate::Doing).is_some()) else {
        return Vec::new();
    };
    let Entitlement { norm, bearer, .. } = *asked.entitlement;
    let units = asked.calculation.recipients(norm, bearer).flatten();
    units.filter(|unit| asked.reaching(Some(*unit)).is_none()).collect()
}

/// Whether it is known that a duty was there in earlier turns: it is in every case, or says since
/// when. What a case is like today does not tell what it was like then.
fn was_there(calculation: Calculation, entitlement: &Entitlement) -> bool {
    let norm = entitlement.norm;
    norm.details.since.is_some() || calculation.rulebook.is_unconditional(norm)
}

/// The turns of a norm that are due in these days, the first and the last among them, while
/// its rule is in force and its duty there; each with the entry by which it was done. Without one,
/// no turn that is over is told where nobody knows whether the duty was there.
pub(crate) fn turns(
    calculation: Calculation,
    ledger: &Ledger,
    index: u32,
    outcome: &NormOutcome,
    days: (Date, Date),
) -> Vec<(Turn, Option<u32>)> {
    let (first, last) = days;
    let Some(entitlement) = entitlement(calculation, index, outcome) else {
        return Vec::new();
    };
    let turns = turns_of(calculation, entitlement.norm);
    let (Span::Turn(_), Some(turns)) = (entitlement.span, turns) else {
        return Vec::new();
    };
    let log = Log { calculation, ledger, entitlement: &entitlement };
    let rule = calculation.rulebook.rule(entitlement.norm.rule);
    let until = rule.and_then(|rule| rule.in_force.until);
    let start = turns.of(first);
    let start = start.and_then(|turn| turns.before(turn).filter(|_| turns.overlap())).or(start);
    let begun = begun(calculation, &entitlement);
    let known = was_there(calculation, &entitlement);
    std::iter::successors(start, |turn| turns.after(*turn))
        .take_while(|turn| turn.from <= last && until.is_none_or(|until| turn.from <= until))
        .filter(|turn| first <= turn.last_day() && turn.last_day() <= last)
        .filter(|turn| is_owed(*turn, begun))
        .map(|turn| (turn, log.done_in(turn)))
        .filter(|(turn, done)| {
            let told = known && !log.is_perhaps_done_in(*turn);
            told || done.is_some() || calculation.on <= turn.end()
        })
        .collect()
}
