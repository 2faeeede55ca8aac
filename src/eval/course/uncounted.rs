//! Entries that count for no norm on their task, and why not.

use crate::case::facts::{Entry, For};
use crate::eval::calculation::Calculation;
use crate::eval::course::assign::Assignment;
use crate::eval::course::entitlement::{Entitlement, Since, may_be_departed_from, prohibits};
use crate::eval::course::form::is_reason;
use crate::eval::results::{NormOutcome, Remark, Stray};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::Date;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// The most entries that are pointed out beside one norm; of further ones their number is told.
const MOST_REMARKS: usize = 20;

/// The most entries on one task that are looked at beside each norm on it.
const MOST_STRAYS: usize = 1_000;

/// Looks at the uncounted entries of each task beside the norms on it.
pub(super) fn remark(
    calculation: Calculation,
    norms: &[NormOutcome],
    assignment: &Assignment,
    remarks: &mut Vec<Remark>,
) {
    let task = |at: &u32| calculation.facts.log.get(*at as usize).map(|entry| entry.task);
    for strays in assignment.strays.chunk_by(|one, other| task(one) == task(other)) {
        let Some(task) = strays.first().and_then(task) else { continue };
        for entitlement in entitled(calculation, norms, assignment, task) {
            beside(calculation, &entitlement, strays, remarks);
        }
    }
    remarks.sort_unstable_by_key(|remark| (remark.norm, remark.entry));
}

/// Looks at the uncounted entries of a task beside one norm.
fn beside(
    calculation: Calculation,
    entitlement: &Entitlement,
    strays: &[u32],
    remarks: &mut Vec<Remark>,
) {
    let remark = |entry, why, count| Remark { norm: entitlement.index, entry, why, count };
    let (mut looked, mut told) = (0, 0);
    for at in strays.iter().take(MOST_STRAYS) {
        if told == MOST_REMARKS {
            break;
        }
        looked += 1;
        let entry = calculation.facts.log.get(*at as usize);
        if let Some(why) = entry.and_then(|entry| why_not(calculation, entitlement, entry)) {
            remarks.push(remark(*at, why, 1));
            told += 1;
        }
    }
    if let Some((first, others)) = strays.get(looked..).and_then(<[u32]>::split_first) {
        let count = u32::try_from(others.len() + 1).unwrap_or(u32::MAX);
        remarks.push(remark(*first, Stray::Further, count));
    }
}

/// The duties and permissions that apply and are entitled to entries on a task.
fn entitled<'s, 'c: 's>(
    calculation: Calculation<'c>,
    norms: &'s [NormOutcome],
    assignment: &'s Assignment,
    task: TaskId,
) -> impl Iterator<Item = Entitlement<'c>> + use<'s, 'c> {
    let applies =
        |index: u32| norms.get(index as usize).is_some_and(|outcome| outcome.applies == Truth::Yes);
    let entitlements = assignment.on(calculation, norms, task);
    entitlements.filter(move |entitlement| {
        applies(entitlement.index) && !prohibits(entitlement.norm.modality)
    })
}

fn why_not(calculation: Calculation, entitlement: &Entitlement, entry: &Entry) -> Option<Stray> {
    if entry.element == For::Nobody {
        Some(Stray::BeforeAll)
    } else if !entitlement.is_about(entry) || !entry.is_of(entitlement.whose) {
        None
    } else if entitlement.bearer.is_none() {
        Some(Stray::OpenBearer)
    } else if entry.by.is_none() {
        Some(Stray::NoUnit)
    } else if entry.by != entitlement.bearer {
        Some(Stray::OtherUnit)
    } else if !entitlement.meets(calculation, entry) {
        Some(Stray::OtherAddressee)
    } else if is_too_early(entitlement.since, entry.on) {
        // What lies before every occasion is told beside the first.
        is_first(calculation, entitlement).then_some(Stray::TooEarly)
    } else if entitlement.first_day.earliest().is_some_and(|first| entry.on < first) {
        Some(Stray::BeforeFirstDay)
    } else if !matches!(entitlement.norm.modality, Modality::Shall | Modality::Should) {
        None
    } else if entry.instead.is_some() && !may_be_departed_from(entitlement.norm) {
        (!is_reason(calculation, entry)).then_some(Stray::NoDeparture)
    } else {
        entry.despite.is_some().then_some(Stray::NoDoing)
    }
}

/// Whether nothing lies before the occasion of a norm, if it arises from one.
fn is_first(calculation: Calculation, entitlement: &Entitlement) -> bool {
    let own = entitlement.at(calculation).occasion();
    own.is_none_or(|own| calculation.occasions(entitlement.norm).next() == Some(own))
}

fn is_too_early(since: Since, day: Date) -> bool {
    match since {
        Since::Day(since) => day < since,
        Since::Ever | Since::Open | Since::AtLatest(_) => false,
    }
}
