//! The log → which entries count for which norms.
//!
//! An entry counts for a norm when task and outcome are the same, it was done by the bearer, it
//! meets a recipient, and its day lies where entries count. Norms on one task and bearer with
//! different `since` dates share the log: entries, oldest first, each go to the oldest date that
//! is not served yet, so three rejections call for three conversations.

use crate::case::facts::{Entry, Facts};
use crate::eval::calculation::Calculation;
use crate::eval::course::claim::{Claim, Span, addressees};
use crate::eval::outcome::NormOutcome;
use crate::value::UnitId;
use crate::value::date::Date;
use crate::value::norm::Modality;

/// An entry of the log: its index in [`Facts::log`].
pub(super) type At = u32;

/// What the log holds for one norm.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Served {
    /// The first entry that counts.
    pub(super) first: Option<At>,
    /// The entry with which all that were to be reached had been.
    pub(super) done: Option<At>,
    /// The first entry that left nothing to wait for: done, departed from, or tried in vain.
    pub(super) ended: Option<At>,
    /// The latest entry that counts.
    pub(super) latest: Option<At>,
    /// Tried in vain.
    pub(super) failed: Option<At>,
    /// Done otherwise.
    pub(super) instead: Option<At>,
    /// Done in spite of it.
    pub(super) despite: Option<At>,
    /// Done by somebody who may not (`only … may` alone).
    pub(super) foreign: Option<At>,
    /// Nobody else can bear a norm on the task: an entry that names no unit is this bearer's.
    pub(super) sole: bool,
}

/// What the log holds for all norms, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(super) struct Service {
    /// One for each norm; none where there is no log.
    all: Vec<Served>,
    /// Which entries, addressed to some of a norm's recipients, were given to it.
    given: Vec<(u32, At)>,
    /// Entries that count for no norm on their task.
    pub(super) strays: Vec<At>,
    /// The norms with a claim on the log, by task, then by day, then as listed.
    pub(super) order: Vec<u32>,
}

impl Service {
    /// What the log holds for a norm.
    pub(super) fn of(&self, index: u32) -> Served {
        self.all.get(index as usize).copied().unwrap_or_default()
    }

    /// Goes through the log.
    pub(super) fn fill(&mut self, calculation: Calculation, norms: &[NormOutcome]) {
        self.all.clear();
        self.given.clear();
        self.strays.clear();
        self.order.clear();
        if calculation.facts.log.is_empty() {
            return;
        }
        self.all.resize(norms.len(), Served::default());
        let claim = |index: u32| Claim::of(calculation, index, norms.get(index as usize)?);
        let end = u32::try_from(norms.len()).unwrap_or(u32::MAX);
        self.order.extend((0..end).filter(|index| claim(*index).is_some()));
        self.order.sort_unstable_by_key(|index| {
            claim(*index).map(|claim| (claim.task(), claim.since, *index))
        });
        let order = std::mem::take(&mut self.order);
        let same_task = |one: &u32, other: &u32| {
            claim(*one).map(|claim| claim.task()) == claim(*other).map(|claim| claim.task())
        };
        for of_task in order.chunk_by(same_task) {
            Serving { calculation, norms, of_task, service: self }.task();
        }
        self.order = order;
    }
}

/// The entries of one task on their way to its norms.
struct Serving<'s, 'c> {
    calculation: Calculation<'c>,
    norms: &'s [NormOutcome],
    of_task: &'s [u32],
    service: &'s mut Service,
}

impl<'c> Serving<'_, 'c> {
    fn claims(&self) -> impl Iterator<Item = Claim<'c>> {
        claims(self.calculation, self.norms, self.of_task)
    }

    /// Each entry of the task, oldest first.
    fn task(&mut self) {
        let Some(task) = self.claims().next().map(|claim| claim.task()) else {
            return;
        };
        let facts = self.calculation.facts;
        let entries = facts.entries(task, self.calculation.on);
        let first = facts.log.partition_point(|entry| entry.task < task);
        let sole = sole_bearer(self.claims());
        for index in self.of_task {
            if let Some(served) = self.service.all.get_mut(*index as usize) {
                served.sole = sole.is_some();
            }
        }
        for (at, entry) in (first..).zip(entries) {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            if !self.entry(at, entry, entry.by.or(sole)) {
                self.service.strays.push(at);
            }
        }
    }

    /// Gives an entry to the norms that it counts for; whether there were any.
    fn entry(&mut self, at: At, entry: &Entry, by: Option<UnitId>) -> bool {
        let oldest = self
            .claims()
            .filter(|claim| self.takes(claim, entry, by))
            .find_map(|claim| claim.shares());
        let mut counted = false;
        for index in self.of_task {
            let Some(outcome) = self.norms.get(*index as usize) else { continue };
            let Some(claim) = Claim::of(self.calculation, *index, outcome) else { continue };
            counted |= self.surplus(&claim, entry, by);
            let its_turn = claim.shares().is_none() || claim.shares() == oldest;
            if its_turn && self.takes(&claim, entry, by) {
                self.give(&claim, at, entry);
                counted = true;
            } else if is_foreign(self.calculation, &claim, entry) {
                self.note(&claim, |served| {
                    served.foreign.get_or_insert(at);
                });
                counted = true;
            }
        }
        counted
    }

    /// Whether an entry counts for a norm that still has use for it.
    fn takes(&self, claim: &Claim, entry: &Entry, by: Option<UnitId>) -> bool {
        let served = self.service.of(claim.index);
        claim.hears(entry)
            && counts(self.calculation, claim, entry, by)
            && match claim.span {
                Span::Lasting => true,
                Span::Once | Span::Turn(_) if served.done.is_some() => false,
                _ if entry.is_doing() => self.reaches_further(claim, entry),
                _ => claim.shares().is_none() || served.excuse().is_none(),
            }
    }

    /// Whether an entry would count for a norm, were it not done already.
    fn surplus(&self, claim: &Claim, entry: &Entry, by: Option<UnitId>) -> bool {
        self.service.of(claim.index).done.is_some() && counts(self.calculation, claim, entry, by)
    }

    /// Whether an entry reaches somebody who was not reached before.
    fn reaches_further(&self, claim: &Claim, entry: &Entry) -> bool {
        let facts = self.calculation.facts;
        let mut recipients = claim.recipients(self.calculation).peekable();
        recipients.peek().is_none()
            || recipients.any(|unit| reaches(facts, entry, unit) && !self.is_reached(claim, unit))
    }

    /// Whether a recipient was reached by an entry that was given to the norm.
    fn is_reached(&self, claim: &Claim, unit: Option<UnitId>) -> bool {
        let facts = self.calculation.facts;
        let given = self.service.given.iter().filter(|(index, _)| *index == claim.index);
        let mut entries = given.filter_map(|(_, at)| facts.log.get(*at as usize));
        entries.any(|entry| reaches(facts, entry, unit))
    }

    fn give(&mut self, claim: &Claim, at: At, entry: &Entry) {
        if !entry.is_doing() {
            self.note(claim, |served| served.excuse_by(at, entry));
            return;
        }
        let ends = claim.span != Span::Lasting;
        if ends {
            self.service.given.push((claim.index, at));
        }
        let done = ends && claim.is_met(self.calculation, |unit| self.is_reached(claim, unit));
        self.note(claim, |served| {
            served.first.get_or_insert(at);
            served.latest = Some(at);
            if !ends {
                // Of a duty that goes on, what was done after a vain try makes up for it.
                (served.failed, served.instead) = (None, None);
            }
            served.done = done.then_some(at);
            served.ended = served.ended.or(served.done);
        });
    }

    fn note(&mut self, claim: &Claim, note: impl FnOnce(&mut Served)) {
        self.service.all.get_mut(claim.index as usize).map(note);
    }
}

impl Served {
    /// The entry that says why it was not done.
    fn excuse(self) -> Option<At> {
        self.failed.or(self.instead).or(self.despite)
    }

    fn excuse_by(&mut self, at: At, entry: &Entry) {
        self.ended.get_or_insert(at);
        if entry.failed.is_some() {
            self.failed = Some(at);
        } else if entry.instead.is_some() {
            self.instead = Some(at);
        } else {
            self.despite = Some(at);
        }
    }
}

/// The claims of the norms at these indexes.
pub(super) fn claims<'s, 'c: 's>(
    calculation: Calculation<'c>,
    norms: &'s [NormOutcome],
    indexes: &'s [u32],
) -> impl Iterator<Item = Claim<'c>> + use<'s, 'c> {
    indexes
        .iter()
        .filter_map(move |index| Claim::of(calculation, *index, norms.get(*index as usize)?))
}

/// The one unit that may bear the norms on a task: an entry that names nobody is its doing.
pub(super) fn sole_bearer<'c>(mut claims: impl Iterator<Item = Claim<'c>>) -> Option<UnitId> {
    let first = claims.next()?.bearer;
    claims.all(|claim| claim.bearer == first).then_some(first).flatten()
}

/// Whether an entry counts for a norm, leaving aside what else was logged.
pub(super) fn counts(
    calculation: Calculation,
    claim: &Claim,
    entry: &Entry,
    by: Option<UnitId>,
) -> bool {
    by.is_some()
        && by == claim.bearer
        && claim.is_about(entry)
        && claim.covers(entry.on)
        && claim.meets(calculation, entry)
}

/// Whether somebody else did what the bearer alone may do.
fn is_foreign(calculation: Calculation, claim: &Claim, entry: &Entry) -> bool {
    claim.norm.modality == Modality::OnlyMay
        && entry.is_doing()
        && claim.bearer.is_some()
        && entry.by.is_some_and(|by| Some(by) != claim.bearer)
        && claim.is_about(entry)
        && claim.covers(entry.on)
        && claim.meets(calculation, entry)
}

/// Whether an entry reaches a unit: it names nobody, or this unit.
pub(super) fn reaches(facts: &Facts, entry: &Entry, unit: Option<UnitId>) -> bool {
    let addressed = addressees(facts, entry);
    addressed.is_empty() || unit.is_some_and(|unit| addressed.contains(&unit))
}

/// The day of an entry.
pub(super) fn day_of(facts: &Facts, at: At) -> Option<Date> {
    facts.log.get(at as usize).map(|entry| entry.on)
}
