//! Whether the form that is prescribed was kept: act by act, by what the log says of each.

use crate::case::facts::{Entry, Facts};
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::course::ledger::At;
use crate::eval::results::Status;
use crate::rulebook::norm::{Bearer, Details, Norm};
use crate::rulebook::vocabulary::ChannelId;
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use crate::value::{UnitId, Value};

/// Whether an act was in the form that a norm prescribes, or had the outcome; open where the entry does
/// not say.
pub(crate) fn is_kept(norm: &Norm, entry: &Entry) -> Truth {
    let details = &norm.details;
    let wanted = norm.outcome.filter(|_| norm.modality == Modality::ShallBe);
    let outcome = match (wanted, entry.outcome) {
        (None, _) => Truth::Yes,
        (Some(_), None) => Truth::Open,
        (Some(wanted), Some(outcome)) => (wanted == outcome).into(),
    };
    let written = match entry.in_writing.filter(|_| details.in_writing) {
        Some(written) => written.into(),
        None => Truth::from(!details.in_writing).or(Truth::Open),
    };
    let via = channel(&details.via, entry.via);
    let recorded = match channel(&details.recorded_in, entry.recorded_in) {
        // One entry names one register; whether it stands in the others too it does not say.
        Truth::Yes if details.recorded_in.len() > 1 => Truth::Open,
        told => told,
    };
    outcome.and(written).and(via).and(recorded)
}

fn channel(wanted: &[ChannelId], told: Option<ChannelId>) -> Truth {
    match told {
        _ if wanted.is_empty() => Truth::Yes,
        Some(channel) => wanted.contains(&channel).into(),
        None => Truth::Open,
    }
}

/// Whether anything of a form is told by a log.
pub(crate) fn is_told(norm: &Norm) -> bool {
    let Details { in_writing, via, recorded_in, .. } = &norm.details;
    let outcome = norm.modality == Modality::ShallBe && norm.outcome.is_some();
    outcome || *in_writing || !via.is_empty() || !recorded_in.is_empty()
}

/// The entry of the same day that says why an act has another outcome than it has as a rule.
pub(crate) fn departure(calculation: Calculation, norm: &Norm, act: &Entry) -> Option<At> {
    let (first, end) = calculation.facts.window(norm.task, calculation.on);
    let entries = calculation.facts.log.get(first as usize..end as usize).unwrap_or_default();
    let mut all = (first..end).zip(entries).filter(|_| norm.details.as_a_rule);
    all.find(|(_, entry)| departs(entry, act)).map(|(at, _)| at)
}

/// Whether an entry says why another of the same day came out otherwise than it does as a rule: such
/// a reason departs from nothing else.
pub(in crate::eval) fn is_reason(calculation: Calculation, reason: &Entry) -> bool {
    let forms = calculation.rulebook.norms.iter().filter(|norm| {
        norm.task == reason.task && norm.modality == Modality::ShallBe && norm.outcome.is_some()
    });
    let mut forms = forms.filter(|norm| norm.details.as_a_rule);
    forms.any(|norm| {
        let entries = calculation.facts.entries(norm.task, reason.on).iter().rev();
        let mut of_day = entries.take_while(|entry| entry.on == reason.on);
        let applies = |element| {
            let calculation = calculation.at(norm, element);
            calculation.truth(Occurrence::of(norm.applies)) != Truth::No
        };
        calculation.positions(norm).any(applies)
            && of_day.any(|act| act.is_doing() && departs(reason, act))
    })
}

/// Whether an entry says of an act of the same day why it was done otherwise.
fn departs(reason: &Entry, act: &Entry) -> bool {
    let same = reason.by.is_none() || act.by.is_none() || reason.by == act.by;
    let same = same && reason.element == act.element;
    reason.instead.is_some() && reason.on == act.on && same
}

/// How far the form of a norm was kept, by the acts on its task: of a form by whomever, else by its
/// bearer; and the latest act that tells it. Nothing before the first act.
pub(crate) fn course(
    calculation: Calculation,
    norm: &Norm,
    (bearer, element): (Option<UnitId>, Option<u32>),
) -> Option<(Status, At)> {
    if !is_told(norm) {
        return None;
    }
    let acts = acts(calculation, norm, (bearer, element));
    let all = acts.map(|(at, entry)| status(calculation, norm, (at, entry)));
    let rank = |status| match status {
        Status::NotMet => 0,
        Status::NotSaid => 1,
        Status::Departed => 2,
        _ => 3,
    };
    all.reduce(|worst, one| if rank(one.0) <= rank(worst.0) { one } else { worst })
}

/// How far the form of a norm was kept by one act; nothing of what is no doing.
pub(crate) fn of_act(calculation: Calculation, norm: &Norm, at: At) -> Option<(Status, At)> {
    let entry = calculation.facts.log.get(at as usize).filter(|entry| entry.is_doing())?;
    is_told(norm).then(|| status(calculation, norm, (at, entry)))
}

fn status(calculation: Calculation, norm: &Norm, (at, entry): (At, &Entry)) -> (Status, At) {
    match is_kept(norm, entry) {
        Truth::No => match departure(calculation, norm, entry) {
            Some(reason) => (Status::Departed, reason),
            None => (Status::NotMet, at),
        },
        Truth::Open => (Status::NotSaid, at),
        Truth::Yes => (Status::Met, at),
    }
}

/// The acts that a norm's form is about, oldest first.
pub(crate) fn acts<'c>(
    calculation: Calculation<'c>,
    norm: &Norm,
    (bearer, element): (Option<UnitId>, Option<u32>),
) -> impl Iterator<Item = (At, &'c Entry)> + use<'c> {
    let facts: &Facts = calculation.facts;
    let whose = calculation.whose(norm.task, element);
    let (first, end) = facts.window(norm.task, calculation.on);
    let entries = facts.log.get(first as usize..end as usize).unwrap_or_default();
    let rule = calculation.rulebook.rule(norm.rule);
    let in_force = rule.and_then(|rule| rule.in_force.from);
    let since = norm.details.since.map(|node| calculation.value(Occurrence::of(node)));
    // While it is not known since when it holds, no act is held against it.
    let (known, since) = match since {
        None => (true, None),
        Some(Value::Date(day)) => (true, Some(day)),
        Some(_) => (false, None),
    };
    let from = in_force.max(since);
    let (whoever, outcome) = (norm.bearer == Bearer::Whoever, norm.outcome);
    (first..end).zip(entries).filter(move |(_, entry)| {
        known
            && entry.is_doing()
            && entry.is_of(whose)
            && from.is_none_or(|from| from <= entry.on)
            && (whoever || (entry.by == bearer && bearer.is_some()))
            && (whoever || outcome.is_none() || entry.outcome == outcome)
    })
}
