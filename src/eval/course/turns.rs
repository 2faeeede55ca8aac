//! Which turn of a duty is under way.
//!
//! The last day of a turn may lie in the next one. An entry between is the turn's own if it has
//! none, else the next one's; so each entry serves one turn, and a turn is under way until its last
//! day. Whether everybody was reached who was to be is not asked here.

use crate::eval::calculation::Calculation;
use crate::eval::course::entitlement::{Entitlement, Since, Span};
use crate::eval::course::ledger::At;
use crate::eval::results::NormOutcome;
use crate::rulebook::norm::Norm;
use crate::value::date::Date;
use crate::value::turn::{Turn, Turns};

/// The entitlement of a norm; of one that comes back, in the turn that is under way.
pub(super) fn entitlement<'c>(
    calculation: Calculation<'c>,
    index: u32,
    outcome: &NormOutcome,
) -> Option<Entitlement<'c>> {
    let entitlement = Entitlement::of(calculation, index, outcome)?;
    Some(match entitlement.norm.details.rhythm {
        None => entitlement,
        Some(_) => in_turn(calculation, entitlement, calculation.on),
    })
}

/// The entitlement of a norm that comes back, in the turn that is under way on a day.
pub(super) fn in_turn<'c>(
    calculation: Calculation<'c>,
    entitlement: Entitlement<'c>,
    day: Date,
) -> Entitlement<'c> {
    match under_way(calculation, &entitlement, day) {
        Some(UnderWay { turn, taken }) => {
            Entitlement { span: Span::Turn(turn), taken, ..entitlement }
        }
        None => Entitlement { span: Span::Lasting, ..entitlement },
    }
}

/// A turn that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct UnderWay {
    /// Which.
    turn: Turn,
    /// The latest entry that served a turn after its end: it counts for no other one.
    taken: Option<At>,
}

/// The turns in which a norm comes back.
pub(in crate::eval) fn turns_of<'c>(
    calculation: Calculation<'c>,
    norm: &'c Norm,
) -> Option<Turns<'c>> {
    let rhythm = norm.details.rhythm.as_ref()?;
    let due = norm.details.by_turn.and_then(|by| {
        let calendar = calculation.rulebook.calendar(by.calendar)?;
        Some((by.end, calendar.days.calendar()))
    });
    Some(Turns { rhythm, due })
}

/// The turn of a norm that is under way on a day.
fn under_way(calculation: Calculation, entitlement: &Entitlement, day: Date) -> Option<UnderWay> {
    let turns = turns_of(calculation, entitlement.norm)?;
    let begun = begun(calculation, entitlement);
    let turn = owed(turns, turns.of(day)?, begun)?;
    if !turns.overlap() {
        return Some(UnderWay { turn, taken: None });
    }
    let (mut served, mut taken): (Option<Turn>, _) = (None, None);
    for (at, on, serves) in serving(calculation, entitlement, (turns, day)) {
        served = Some(serves);
        if serves.until < on {
            taken = Some(at);
        }
    }
    let before = turns.before(turn).filter(|before| {
        let there = is_owed(*before, begun);
        there && day <= before.last_day() && served.is_none_or(|last| last.from < before.from)
    });
    Some(UnderWay { turn: before.unwrap_or(turn), taken })
}

/// The entries of a norm's bearer up to a day, oldest first: where in the log, on which day, and
/// the turn that it serves.
pub(super) fn serving<'s>(
    calculation: Calculation<'s>,
    entitlement: &'s Entitlement<'s>,
    (turns, day): (Turns<'s>, Date),
) -> impl Iterator<Item = (At, Date, Turn)> + use<'s> {
    let (start, end) = calculation.facts.window(entitlement.task(), day);
    let begun = begun(calculation, entitlement);
    let first_day = entitlement.first_day.earliest();
    let mut served: Option<Turn> = None;
    (start..end).filter_map(move |at| {
        let entry = calculation.facts.log.get(at as usize)?;
        let by_bearer = entry.by.is_none() || entry.by == entitlement.bearer;
        let counts = entry.is_doing() && by_bearer && entitlement.is_about(entry);
        let counts = counts && entry.is_of(entitlement.whose);
        let there = begun.max(first_day).is_none_or(|first| first <= entry.on);
        if !counts || !there || !entitlement.meets(calculation, entry) {
            return None;
        }
        let turn = turns.of(entry.on)?;
        let before = turns.before(turn).filter(|before| {
            let there = is_owed(*before, begun);
            let free = served.is_none_or(|last| last.from < before.from);
            there && free && entry.on <= before.last_day()
        });
        let own = before.unwrap_or(turn);
        served = Some(own);
        Some((at, entry.on, own))
    })
}

/// The latest turn before the current one that no entry served; of turns that overlap.
pub(super) fn latest_unserved(
    calculation: Calculation,
    entitlement: &Entitlement,
    (turns, current): (Turns, Turn),
) -> Option<Turn> {
    let (mut last, mut unserved): (Option<Turn>, Option<Turn>) = (None, None);
    let mut look = |turn: Turn, last: Option<Turn>| {
        let before = turns.before(turn);
        let left = before.filter(|one| last.is_none_or(|last| last.from < one.from));
        unserved = left.or(unserved);
    };
    for (_, _, serves) in serving(calculation, entitlement, (turns, calculation.on)) {
        look(serves, last);
        last = Some(serves);
    }
    look(current, last);
    let begun = begun(calculation, entitlement);
    unserved.filter(|turn| is_owed(*turn, begun))
}

/// Whether a duty that has been there since a day is owed in a turn: not if that is over, or its last
/// day is, when the duty arises.
pub(super) fn is_owed(turn: Turn, begun: Option<Date>) -> bool {
    begun.is_none_or(|begun| begun <= turn.until.min(turn.last_day()))
}

/// A turn, or the next one if the duty arose too late for it.
fn owed(turns: Turns, turn: Turn, begun: Option<Date>) -> Option<Turn> {
    if is_owed(turn, begun) { Some(turn) } else { turns.after(turn) }
}

/// Since when a duty has been there: its rule's first day, its own `since`, and the day on which the
/// element began that it is about.
pub(super) fn begun(calculation: Calculation, entitlement: &Entitlement) -> Option<Date> {
    let rule = calculation.rulebook.rule(entitlement.norm.rule);
    let in_force = rule.and_then(|rule| rule.in_force.from);
    let in_force = match entitlement.element {
        Some(_) => in_force.max(entitlement.at(calculation).begin()),
        None => in_force,
    };
    match entitlement.since {
        Since::Day(day) => in_force.max(Some(day)),
        Since::Ever => in_force,
        Since::Open | Since::AtLatest(_) => Some(calculation.on),
    }
}
