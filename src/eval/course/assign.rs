//! The log → which entries count for which norms.
//!
//! An entry counts for a norm when task and outcome are the same, it was done by the bearer, it
//! meets a recipient, and its day lies where entries count. Norms on one task and bearer with
//! different `since` dates share the log (`share`). Every other norm takes what counts for it: it
//! asks the ledger for the first and the latest entry, and no norm goes through the log by itself.

use crate::case::facts::{For, Whose};
use crate::eval::calculation::Calculation;
use crate::eval::course::asked::Asked;
use crate::eval::course::assigned::Assigned;
use crate::eval::course::counted::Counted;
use crate::eval::course::entitlement::{Entitlement, Span};
use crate::eval::course::ledger::{At, Fate, Ledger, Lot, Others, To, day};
use crate::eval::course::maybe::Maybe;
use crate::eval::course::periods;
use crate::eval::course::several;
use crate::eval::course::share::Shares;
use crate::eval::course::turns::entitlement;
use crate::eval::results::NormOutcome;
use crate::rulebook::norm::Bearer;
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::Date;
use crate::value::norm::Modality;
use crate::value::{UnitId, Variant};

/// What is done, and for whom.
type Done = (TaskId, Whose);

/// With what outcome a task ended, and when.
type Ended = (Variant, Date);

/// What the log holds for all norms, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(super) struct Assignment {
    /// One for each norm; none where there is no log.
    all: Vec<Assigned>,
    /// Entries that count for no norm on their task.
    pub(super) strays: Vec<At>,
    /// The norms entitled to entries of the log, by task, then by day, then as listed.
    pub(super) order: Vec<u32>,
    /// The log by what is asked of it.
    pub(super) ledger: Ledger,
    /// Of each task, for whom it is done, the first outcome that it had, and the first other one.
    outcomes: Vec<(Done, [Option<Ended>; 2])>,
    shares: Shares,
    counted: Counted,
    missed: periods::Missed,
}

impl Assignment {
    /// What the log holds for a norm.
    pub(super) fn of(&self, index: u32) -> Assigned {
        self.all.get(index as usize).copied().unwrap_or_default()
    }

    /// When a norm that is not done may have been.
    pub(super) fn perhaps_done(
        &self,
        calculation: Calculation,
        index: u32,
        outcome: &NormOutcome,
    ) -> Option<Date> {
        let entitlement = &entitlement(calculation, index, outcome)?;
        let (at, sole) = (entitlement.at(calculation), self.of(index).sole);
        let maybe = Maybe { calculation: at, entitlement, sole };
        day(calculation.facts, maybe.done()?.0)
    }

    /// The norms on a task entitled to entries of the log.
    pub(super) fn on<'s, 'c: 's>(
        &'s self,
        calculation: Calculation<'c>,
        norms: &'s [NormOutcome],
        task: TaskId,
    ) -> impl Iterator<Item = Entitlement<'c>> + use<'s, 'c> {
        let of =
            |index: &u32| norms.get(*index as usize).and_then(|norm| task_of(calculation, norm));
        let start = self.order.partition_point(|index| of(index) < Some(task));
        let rest = self.order.get(start..).unwrap_or_default();
        let end = rest.partition_point(|index| of(index) <= Some(task));
        entitlements(calculation, norms, rest.get(..end).unwrap_or_default())
    }

    /// The day on which a task first had another outcome than this.
    pub(super) fn ended_otherwise(&self, task: Done, wanted: Variant) -> Option<Date> {
        let at = self.outcomes.binary_search_by_key(&task, |(task, _)| *task).ok()?;
        let (_, outcomes) = self.outcomes.get(at)?;
        let other = outcomes.iter().flatten().find(|(outcome, _)| *outcome != wanted);
        other.map(|(_, day)| *day)
    }

    /// Goes through the log.
    pub(super) fn fill(&mut self, calculation: Calculation, norms: &[NormOutcome]) {
        self.all.clear();
        self.strays.clear();
        self.order.clear();
        self.outcomes.clear();
        self.ledger.forget();
        self.missed.forget();
        self.all.resize(norms.len(), Assigned::default());
        let entitlement = |index: u32| entitlement(calculation, index, norms.get(index as usize)?);
        let end = u32::try_from(norms.len()).unwrap_or(u32::MAX);
        if calculation.facts.log.is_empty() {
            for (entitlement, assigned) in (0..end).map(entitlement).zip(&mut self.all) {
                let missed =
                    entitlement.and_then(|one| self.missed.of(calculation, &self.ledger, &one));
                assigned.missed = missed;
            }
            return;
        }
        self.order.extend((0..end).filter(|index| entitlement(*index).is_some()));
        self.order.sort_unstable_by_key(|index| {
            let own = entitlement(*index)?;
            Some(((own.task(), own.whose), own.since, *index))
        });
        let order = std::mem::take(&mut self.order);
        let of = |index: &u32| {
            let outcome = norms.get(*index as usize)?;
            let task = task_of(calculation, outcome)?;
            Some((task, calculation.whose(task, outcome.element)))
        };
        for of_task in order.chunk_by(|one, other| of(one) == of(other)) {
            Assigning { calculation, norms, of_task, assignment: self }.task();
        }
        // What lies before every element is told beside each of them.
        self.strays.sort_unstable();
        self.strays.dedup();
        self.order = order;
    }
}

fn task_of(calculation: Calculation, outcome: &NormOutcome) -> Option<TaskId> {
    calculation.rulebook.norm(outcome.norm).map(|norm| norm.task)
}

/// The entries of one task on their way to its norms.
struct Assigning<'s, 'c> {
    calculation: Calculation<'c>,
    norms: &'s [NormOutcome],
    of_task: &'s [u32],
    assignment: &'s mut Assignment,
}

impl<'s, 'c: 's> Assigning<'s, 'c> {
    fn entitlements(&self) -> impl Iterator<Item = Entitlement<'c>> + use<'s, 'c> {
        let Self { calculation, norms, of_task, .. } = *self;
        entitlements(calculation, norms, of_task)
    }

    /// All entries of the task.
    fn task(&mut self) {
        let first = self.entitlements().next();
        let Some((task, whose)) = first.map(|first| (first.task(), first.whose)) else {
            return;
        };
        let facts = self.calculation.facts;
        let window = facts.window(task, self.calculation.on);
        let sole = sole_bearer(self.entitlements());
        let only =
            self.entitlements().any(|entitlement| entitlement.norm.modality == Modality::OnlyMay);
        let others = if only { Others::Asked } else { Others::Ignored };
        self.assignment.ledger.add(facts, Lot { task, whose, window }, sole, others);
        self.assignment.counted.begin(window);
        let entries = facts.entries(task, self.calculation.on).iter();
        let ended = entries.filter(|entry| entry.is_doing() && entry.is_of(whose));
        let mut ended = ended.filter_map(|entry| Some((entry.outcome?, entry.on)));
        let first = ended.next();
        let other = ended.find(|one| first.is_none_or(|first| first.0 != one.0));
        self.assignment.outcomes.push(((task, whose), [first, other]));
        self.alone(sole);
        self.share((sole, whose), window);
        let Assignment { counted, ledger, strays, .. } = &mut *self.assignment;
        counted.close(facts, ledger);
        let is_here = |at: &At| {
            let entry = facts.log.get(*at as usize);
            entry.is_some_and(|entry| entry.is_of(whose) || entry.element == For::Nobody)
        };
        strays.extend(counted.strays().filter(is_here));
    }

    /// The norms that share with no others.
    fn alone(&mut self, sole: Option<UnitId>) {
        for entitlement in self.entitlements() {
            let Assignment { counted, missed, ledger, .. } = &mut *self.assignment;
            let asked = Asked::of(self.calculation, ledger, &entitlement);
            let mut assigned = match asked {
                _ if entitlement.norm.bearer == Bearer::Everybody => {
                    several::by_anybody(self.calculation, &entitlement, counted)
                }
                _ if entitlement.norm.bearer == Bearer::Jointly => {
                    jointly(self.calculation, (&entitlement, ledger), counted)
                }
                _ if entitlement.shares().is_some() => Assigned::default(),
                Some(asked) if entitlement.span == Span::Lasting => lasting(&asked, counted),
                Some(asked) => once(&asked, counted),
                None => Assigned::default(),
            };
            assigned.sole = sole.is_some();
            assigned.foreign = foreign(self.calculation, (&entitlement, ledger), counted);
            assigned.missed = missed.of(self.calculation, ledger, &entitlement);
            if let Some(place) = self.assignment.all.get_mut(entitlement.index as usize) {
                *place = assigned;
            }
        }
    }

    /// The norms that share the log.
    fn share(&mut self, (sole, whose): (Option<UnitId>, Whose), (first, end): (At, At)) {
        let (calculation, entitlements, again) =
            (self.calculation, self.entitlements(), self.entitlements());
        let Assignment { shares, all, counted, ledger, .. } = &mut *self.assignment;
        if !shares
            .begin(calculation, entitlements.filter(|entitlement| entitlement.shares().is_some()))
        {
            return;
        }
        let entries = calculation.facts.log.get(first as usize..end as usize);
        let entries = (first..end).zip(entries.unwrap_or_default());
        for (at, entry) in entries.filter(|(_, entry)| entry.is_of(whose)) {
            let Some(by) = entry.by.or(sole) else { continue };
            if shares.entry(calculation.facts, (at, entry, by), all) {
                counted.mark(at);
            }
        }
        for entitlement in again.filter(|entitlement| entitlement.shares().is_some()) {
            let assigned = all.get(entitlement.index as usize).copied().unwrap_or_default();
            if let Some(asked) = Asked::of(calculation, ledger, &entitlement) {
                surplus(&asked, assigned.done, counted);
            }
        }
    }
}

/// A norm that several bear together: what any of them did.
fn jointly(
    calculation: Calculation,
    (entitlement, ledger): (&Entitlement, &Ledger),
    counted: &mut Counted,
) -> Assigned {
    let mut all = Assigned::default();
    for unit in entitlement.at(calculation).joint_bearers(entitlement.norm).flatten() {
        let own = Entitlement { bearer: Some(unit), ..*entitlement };
        match Asked::of(calculation, ledger, &own) {
            Some(asked) if own.span == Span::Lasting => all.join(lasting(&asked, counted)),
            Some(asked) => all.join(once(&asked, counted)),
            None => {}
        }
    }
    all
}

/// A norm that goes on.
fn lasting(asked: &Asked, counted: &mut Counted) -> Assigned {
    let (first, latest) = (asked.first(Fate::Doing), asked.latest(Fate::Doing));
    let mut assigned = Assigned { first, latest, ..Assigned::default() };
    let mut ended = None;
    counted.all(asked, Fate::Doing);
    for fate in Fate::EXCUSES.into_iter().filter(|fate| fate.is_heard_of(asked.entitlement)) {
        counted.all(asked, fate);
        // What was done after a vain try makes up for it; not for what was done in spite of it.
        let made_up = latest.filter(|_| fate != Fate::Despite);
        if let Some(at) = asked.latest(fate).filter(|at| Some(*at) > made_up) {
            assigned.excuse_by(at, fate);
        }
        ended = asked.first(fate).into_iter().chain(ended).min();
    }
    assigned.ended = ended;
    assigned
}

/// A norm that is done once, or once in its turn.
fn once(asked: &Asked, counted: &mut Counted) -> Assigned {
    let mut assigned = reached(asked, counted);
    let before = asked.before(assigned.done.unwrap_or(asked.window.1));
    let mut ended = assigned.done;
    for fate in Fate::EXCUSES.into_iter().filter(|fate| fate.is_heard_of(asked.entitlement)) {
        counted.all(&before, fate);
        if let Some(at) = before.latest(fate) {
            assigned.excuse_by(at, fate);
            ended = ended.into_iter().chain(before.first(fate)).min();
        }
    }
    assigned.ended = ended;
    surplus(asked, assigned.done, counted);
    assigned
}

/// What would count for a norm, were it not done already.
fn surplus(asked: &Asked, done: Option<At>, counted: &mut Counted) {
    let Some(done) = done else { return };
    let after = asked.after(done);
    for fate in Fate::ALL {
        counted.all(&after, fate);
    }
}

/// What somebody else did of what the bearer alone may do.
fn foreign(
    calculation: Calculation,
    (entitlement, ledger): (&Entitlement, &Ledger),
    counted: &mut Counted,
) -> Option<At> {
    if entitlement.norm.modality != Modality::OnlyMay {
        return None;
    }
    let names_some = entitlement.norm.details.recipients().next().is_some();
    if entitlement.norm.bearer == Bearer::Jointly || names_some {
        return several::overstepping(calculation, entitlement, counted);
    }
    let bearer = entitlement.bearer?;
    let asked = Asked::of_others(calculation, ledger, entitlement)?;
    counted.all_but(&asked, bearer);
    let first = |to: To| {
        let key = asked.key(Fate::Doing, to);
        ledger.first_by_another(calculation.facts, key, asked.window, bearer)
    };
    asked.tos().filter_map(first).min()
}

/// The entitlements of the norms at these indexes.
pub(super) fn entitlements<'s, 'c: 's>(
    calculation: Calculation<'c>,
    norms: &'s [NormOutcome],
    indexes: &'s [u32],
) -> impl Iterator<Item = Entitlement<'c>> + use<'s, 'c> {
    indexes
        .iter()
        .filter_map(move |index| entitlement(calculation, *index, norms.get(*index as usize)?))
}

/// The one unit that may bear the norms on a task: an entry that names nobody is its doing.
pub(super) fn sole_bearer<'c>(
    mut entitlements: impl Iterator<Item = Entitlement<'c>>,
) -> Option<UnitId> {
    let first = entitlements.next()?.bearer;
    entitlements.all(|entitlement| entitlement.bearer == first).then_some(first).flatten()
}

/// What is done of a norm that ends when it is done: each entry that reaches somebody who was
/// not reached before counts, up to that with which all had been.
fn reached(asked: &Asked, counted: &mut Counted) -> Assigned {
    let done = asked.done();
    let mut assigned = Assigned { done, first: done, latest: done, ..Assigned::default() };
    if asked.entitlement.norm.details.recipients().next().is_none() {
        counted.all(asked, Fate::Doing);
        return assigned;
    }
    assigned.done.into_iter().for_each(|at| counted.mark(at));
    for unit in asked.entitlement.recipients(asked.calculation) {
        let Some(at) = asked.reaching(unit).filter(|at| done.is_none_or(|done| *at <= done)) else {
            continue;
        };
        counted.mark(at);
        assigned.first = assigned.first.into_iter().chain([at]).min();
        assigned.latest = assigned.latest.max(Some(at));
    }
    assigned
}
