//! Entries that count for no norm on their task, and why not.

use crate::case::facts::Entry;
use crate::eval::calculation::Calculation;
use crate::eval::course::claim::{Claim, Since, may_be_departed_from, prohibits};
use crate::eval::course::serve::{Service, claims};
use crate::eval::outcome::{NormOutcome, Remark, Stray};
use crate::value::date::Date;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// Looks at the strays of each task beside the norms on it.
pub(super) fn stray(
    calculation: Calculation,
    norms: &[NormOutcome],
    service: &Service,
    remarks: &mut Vec<Remark>,
) {
    for at in &service.strays {
        let Some(entry) = calculation.facts.log.get(*at as usize) else { continue };
        for claim in claiming(calculation, norms, service).filter(|it| it.task() == entry.task) {
            let remark = |why| Remark { norm: claim.index, entry: *at, why };
            remarks.extend(why_not(calculation, &claim, entry).map(remark));
        }
    }
    remarks.sort_unstable_by_key(|remark| (remark.norm, remark.entry));
}

/// The duties and permissions that apply and have a claim on the log.
fn claiming<'s, 'c: 's>(
    calculation: Calculation<'c>,
    norms: &'s [NormOutcome],
    service: &'s Service,
) -> impl Iterator<Item = Claim<'c>> + use<'s, 'c> {
    let applies =
        |index: u32| norms.get(index as usize).is_some_and(|outcome| outcome.applies == Truth::Yes);
    claims(calculation, norms, &service.order)
        .filter(move |claim| applies(claim.index) && !prohibits(claim.norm.modality))
}

fn why_not(calculation: Calculation, claim: &Claim, entry: &Entry) -> Option<Stray> {
    if !claim.is_about(entry) {
        None
    } else if claim.bearer.is_none() {
        Some(Stray::OpenBearer)
    } else if entry.by.is_none() {
        Some(Stray::NoUnit)
    } else if entry.by != claim.bearer {
        Some(Stray::OtherUnit)
    } else if !claim.meets(calculation, entry) {
        Some(Stray::OtherAddressee)
    } else if is_too_early(claim.since, entry.on) {
        Some(Stray::TooEarly)
    } else if !matches!(claim.norm.modality, Modality::Shall | Modality::Should) {
        None
    } else if entry.instead.is_some() && !may_be_departed_from(claim.norm) {
        Some(Stray::NoDeparture)
    } else {
        entry.despite.is_some().then_some(Stray::NoDoing)
    }
}

fn is_too_early(since: Since, day: Date) -> bool {
    match since {
        Since::Day(since) => day < since,
        Since::Ever | Since::Open => false,
    }
}
