//! The latest time that a duty that comes back was missed, by going back through the log.

use crate::case::facts::Entry;
use crate::eval::calculation::Calculation;
use crate::eval::course::claim::{Claim, Since, Span};
use crate::eval::course::serve::{counts, reaches, sole_bearer};
use crate::eval::deadline::later;
use crate::eval::outcome::Outcome;
use crate::value::UnitId;
use crate::value::date::Date;
use crate::value::norm::{Modality, Rhythm};
use crate::value::turn::Turn;

/// The latest earlier turn without an entry; of `at most … apart` the latest time between two
/// entries that was too long. `sole`: nobody else can have made an entry that names no unit.
pub(super) fn missed(calculation: Calculation, claim: &Claim, sole: bool) -> Option<Turn> {
    let rhythm = claim.norm.details.rhythm.as_ref()?;
    if !matches!(claim.norm.modality, Modality::Shall | Modality::Should) {
        return None;
    }
    let log = Log { calculation, claim, sole };
    match (rhythm, claim.span) {
        (Rhythm::AtMostApart(amount, unit), _) => {
            log.too_far_apart(|day| later(day, *amount, *unit))
        }
        (rhythm, Span::Turn(turn)) => log.turn_without_entry(rhythm, turn),
        _ => None,
    }
}

/// Whether everybody whom a norm names was reached by entries that count for it.
pub(super) fn all_reached(calculation: Calculation, claim: &Claim, sole: bool) -> bool {
    let log = Log { calculation, claim, sole };
    let counting = || log.entries().iter().filter(|entry| log.counts(claim, entry));
    claim
        .is_met(calculation, |unit| counting().any(|entry| reaches(calculation.facts, entry, unit)))
}

/// Whether a duty of calendar turns was done, departed from or tried in vain by a day, in the turn
/// that the day lies in; nothing of any other duty.
pub(super) fn ended_in_turn(
    calculation: Calculation,
    claim: &Claim,
    (day, sole): (Date, bool),
) -> Option<bool> {
    let turn = Turn::of(claim.norm.details.rhythm.as_ref()?, day)?;
    let claim = Claim { span: Span::Turn(turn), ..*claim };
    let log = Log { calculation, claim: &claim, sole };
    let mut entries = log.entries().iter().filter(|entry| entry.on <= day);
    Some(entries.any(|entry| {
        let by = entry.by.or(claim.bearer.filter(|_| sole));
        claim.hears(entry) && counts(calculation, &claim, entry, by)
    }))
}

/// The entries on a norm's task.
struct Log<'l> {
    calculation: Calculation<'l>,
    claim: &'l Claim<'l>,
    sole: bool,
}

impl<'l> Log<'l> {
    fn entries(&self) -> &'l [Entry] {
        self.calculation.facts.entries(self.claim.task(), self.calculation.on)
    }

    fn counts(&self, claim: &Claim, entry: &Entry) -> bool {
        let by = entry.by.or(claim.bearer.filter(|_| self.sole));
        entry.is_doing() && counts(self.calculation, claim, entry, by)
    }

    /// Goes back from the current turn to the first turn since when the duty has been there.
    fn turn_without_entry(&self, rhythm: &Rhythm, current: Turn) -> Option<Turn> {
        let begun = self.begun();
        std::iter::successors(current.before(rhythm), |turn| turn.before(rhythm))
            .take_while(|turn| begun.is_none_or(|begun| begun <= turn.until))
            .find(|turn| !self.is_done_in(*turn))
            .filter(|turn| turn.due < self.calculation.on)
    }

    /// Since when the duty has been there: its rule's first day, and its own `since`.
    fn begun(&self) -> Option<Date> {
        let rule = self.calculation.rulebook.rule(self.claim.norm.rule);
        let in_force = rule.and_then(|rule| rule.in_force.from);
        match self.claim.since {
            Since::Day(day) => in_force.max(Some(day)),
            Since::Ever => in_force,
            Since::Open => Some(self.calculation.on),
        }
    }

    fn is_done_in(&self, turn: Turn) -> bool {
        self.done_in(turn).is_some()
    }

    /// The entry of a turn by which everybody had been reached: an index in the log.
    fn done_in(&self, turn: Turn) -> Option<u32> {
        let claim = Claim { span: Span::Turn(turn), ..*self.claim };
        let facts = self.calculation.facts;
        let start =
            facts.log.partition_point(|entry| (entry.task, entry.on) < (claim.task(), turn.from));
        let inside = || {
            let entries = (start..).zip(facts.log.get(start..).unwrap_or_default());
            let entries = entries.take_while(|(_, entry)| {
                entry.task == claim.task()
                    && turn.contains(entry.on)
                    && entry.on <= self.calculation.on
            });
            entries.filter(|(_, entry)| self.counts(&claim, entry))
        };
        let met_by = |last: usize| {
            claim.is_met(self.calculation, |unit| {
                let mut entries = inside().take_while(|(at, _)| *at <= last);
                entries.any(|(_, entry)| reaches(facts, entry, unit))
            })
        };
        let done = inside().map(|(at, _)| at).find(|at| met_by(*at));
        done.and_then(|at| u32::try_from(at).ok())
    }

    /// Goes through the entries from the day since when the duty has been there.
    fn too_far_apart(&self, due: impl Fn(Date) -> Date) -> Option<Turn> {
        let mut from = match self.claim.since {
            Since::Day(day) => Some(day),
            Since::Ever | Since::Open => None,
        };
        let mut missed = None;
        for entry in self.entries().iter().filter(|entry| self.counts(self.claim, entry)) {
            if let Some((from, due)) = from.map(|from| (from, due(from)))
                && due < entry.on
            {
                missed = Some(Turn { from, until: entry.on, due });
            }
            from = Some(entry.on);
        }
        missed
    }
}

impl Outcome<'_> {
    /// The recipients of a norm that no entry has reached so far, where some were reached; of a
    /// duty that comes back, in its current turn.
    pub fn unreached(&self, index: u32) -> Vec<UnitId> {
        let calculation = self.calculation();
        let outcome = self.norms.get(index as usize);
        let Some(claim) = outcome.and_then(|norm| Claim::of(calculation, index, norm)) else {
            return Vec::new();
        };
        let log = Log { calculation, claim: &claim, sole: self.is_sole(&claim) };
        let counting = || log.entries().iter().filter(|entry| log.counts(&claim, entry));
        let reached = |unit| counting().any(|entry| reaches(self.facts, entry, Some(unit)));
        let units = claim.recipients(calculation).flatten().filter(|unit| !reached(*unit));
        if counting().next().is_some() { units.collect() } else { Vec::new() }
    }

    /// The turns of a norm that are due in these days, the first and the last among them, while
    /// its rule is in force and its duty there; each with the entry by which it was done.
    pub fn turns(&self, index: u32, (first, last): (Date, Date)) -> Vec<(Turn, Option<u32>)> {
        let calculation = self.calculation();
        let outcome = self.norms.get(index as usize);
        let claim = outcome.and_then(|outcome| Claim::of(calculation, index, outcome));
        let Some((claim, Span::Turn(_))) = claim.map(|claim| (claim, claim.span)) else {
            return Vec::new();
        };
        let Some(rhythm) = claim.norm.details.rhythm.as_ref() else {
            return Vec::new();
        };
        let log = Log { calculation, claim: &claim, sole: self.is_sole(&claim) };
        let rule = self.rulebook.rule(claim.norm.rule);
        let until = rule.and_then(|rule| rule.in_force.until);
        let start = Turn::of(rhythm, first);
        // A public holiday may move a due day into the days that are asked for.
        let start = start.and_then(|turn| turn.before(rhythm)).or(start);
        let begun = log.begun();
        std::iter::successors(start, |turn| turn.next(rhythm))
            .take_while(|turn| turn.from <= last && until.is_none_or(|until| turn.from <= until))
            .filter(|turn| first <= turn.due && turn.due <= last)
            .filter(|turn| begun.is_none_or(|begun| begun <= turn.until))
            .map(|turn| (turn, log.done_in(turn)))
            .collect()
    }

    /// Whether nobody else can bear a norm on the task.
    fn is_sole(&self, claim: &Claim) -> bool {
        let calculation = self.calculation();
        let claims = (0..).zip(self.norms);
        let claims = claims.filter_map(|(index, norm)| Claim::of(calculation, index, norm));
        sole_bearer(claims.filter(|other| other.task() == claim.task())).is_some()
    }
}
