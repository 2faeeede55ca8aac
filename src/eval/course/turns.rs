//! The latest time that a duty that comes back was missed, by going back through the log.

use crate::case::facts::Entry;
use crate::eval::calculation::Calculation;
use crate::eval::course::claim::{Claim, Since, Span, addressees};
use crate::eval::course::serve::counts;
use crate::eval::deadline::later;
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
        let claim = Claim { span: Span::Turn(turn), ..*self.claim };
        let entries = self.entries();
        let start = entries.partition_point(|entry| entry.on < turn.from);
        let entries = entries.get(start..).unwrap_or_default();
        let inside = || {
            let inside = entries.iter().take_while(|entry| turn.contains(entry.on));
            inside.filter(|entry| self.counts(&claim, entry))
        };
        let facts = self.calculation.facts;
        inside().next().is_some()
            && claim.is_met(self.calculation, |unit| {
                inside().any(|entry| {
                    let addressed = addressees(facts, entry);
                    addressed.is_empty() || unit.is_some_and(|unit| addressed.contains(&unit))
                })
            })
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
