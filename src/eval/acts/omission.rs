//! What was left undone while a duty applied that no longer does.
//!
//! From the day of evaluation the days are gone back over, from one on which something may have
//! changed to the one before. A duty that applied on one of them, and did not on the next, is looked
//! at there: was its last day over, and was it not done until today?

use crate::eval::acts::judge::{Borne, Court, Pass};
use crate::eval::acts::kept::Queues;
use crate::eval::acts::world::World;
use crate::eval::acts::{Drafts, MOST_WORK, steps};
use crate::eval::day_of_act::{ActDay, Dates, Knowledge};
use crate::eval::missing::Trail;
use crate::eval::outcome::{LastDay, Outcome};
use crate::eval::results::{NormOutcome, Omission};
use crate::rulebook::act::Judged;
use crate::rulebook::norm::{Bearer, NormId};
use crate::value::UnitId;
use crate::value::date::{Date, TimeUnit};
use crate::value::moment::Deadline;
use crate::value::truth::Truth;

/// A place that no entry has.
const NOWHERE: u32 = u32::MAX;

/// How many days are gone back to for the duties on one task.
const MOST_DAYS: u64 = 4_000;

impl Outcome<'_> {
    /// What was left undone, task by task, the latest first. Days are gone back to as long as the
    /// whole is within what is calculated for acts.
    pub fn omissions(&self) -> Vec<Omission> {
        let mut found = Vec::new();
        let mut world = World::default();
        world.begin(self.calculation());
        let mut left = MOST_WORK;
        for judged in &self.rulebook.judged {
            let gone = self.rulebook.duties(judged.task).any(|id| self.is_gone(id));
            if gone {
                self.of_task(judged, &mut world, (&mut left, &mut found));
            }
        }
        found
    }

    /// Whether a norm does not apply today to one who may have borne it.
    fn is_gone(&self, id: NormId) -> bool {
        let Some(norm) = self.rulebook.norm(id) else { return false };
        let own = || self.norms.iter().filter(|one| one.norm == id);
        let mut borne: Vec<Option<u32>> = own().map(|one| one.element).collect();
        borne.sort_unstable();
        // What no element is listed for does not apply to it.
        let unlisted = |element: Option<u32>| borne.binary_search(&element).is_err();
        own().any(|one| one.applies == Truth::No)
            || self.calculation().positions(norm).any(unlisted)
    }

    fn of_task(&self, judged: &Judged, world: &mut World, into: (&mut u64, &mut Vec<Omission>)) {
        let (left, found) = into;
        let today = self.calculation();
        let work = steps(today, &judged.conditions).saturating_add(steps(today, &judged.days));
        let mut applied: Vec<(NormId, Option<u32>, Option<UnitId>)> = Vec::new();
        let (mut day, mut first) = (self.on, true);
        for _ in 0..MOST_DAYS {
            let Some(rest) = left.checked_sub(work) else { return };
            *left = rest;
            let act = evening(judged, day);
            let since = world.go((self.input(), today), (judged, act), Knowledge::Told);
            let (mut trail, mut charged) = (Trail::default(), Vec::new());
            let mut drafts = Drafts::default();
            let mut court = Court {
                then: world.then(today, act),
                judged,
                act,
                until: self.on,
                pass: Pass::First,
                trail: &mut trail,
                charged: &mut charged,
                drafts: &mut drafts,
                queues: Queues::default(),
            };
            let mut now = Vec::new();
            for id in self.rulebook.duties(judged.task) {
                let Some(norm) = court.norm(id) else { continue };
                let mut each = |court: &mut Court<'_>, borne: Borne<'_>| {
                    if court.applies(borne) == Truth::No {
                        return;
                    }
                    let one = (id, borne.element, borne.bearer);
                    now.push(one);
                    if !first && !applied.contains(&one) {
                        found.extend(left_undone(court, borne));
                    }
                };
                if court.arises(norm) {
                    for bare in court.bearers_of((id, norm)) {
                        court.each_left((NOWHERE, bare), &mut |court, borne| each(court, borne));
                    }
                } else {
                    court.each_bearer((id, norm), each);
                }
            }
            applied = now;
            first = false;
            let since = if judged.conditions.daily { Some(day) } else { since };
            let duties = self.rulebook.duties(judged.task);
            let changes = duties.filter_map(|id| self.changed(id, day));
            match since.into_iter().chain(changes).max() {
                Some(since) if self.is_told_before(since) => {
                    day = since.shift(-1, TimeUnit::Days);
                }
                _ => return,
            }
        }
    }

    /// The first day up to this one from which on a rule, or the group that bears a norm of it, has
    /// been as it is then.
    fn changed(&self, id: NormId, day: Date) -> Option<Date> {
        let norm = self.rulebook.norm(id)?;
        let rule = self.rulebook.rule(norm.rule).map(|rule| rule.in_force);
        let groups = match norm.bearer {
            Bearer::Group(set) => {
                let versions = set.first.0 as usize..set.end.0 as usize;
                self.rulebook.groups.get(versions).unwrap_or_default()
            }
            Bearer::Unit(_) | Bearer::Jointly | Bearer::Everybody | Bearer::Whoever => &[],
        };
        let periods = rule.into_iter().chain(groups.iter().map(|group| group.in_force));
        let days = periods.flat_map(|period| {
            [period.from, period.until.map(|until| until.shift(1, TimeUnit::Days))]
        });
        days.flatten().filter(|change| *change <= day).max()
    }

    /// Whether the case tells anything of days before this one.
    fn is_told_before(&self, day: Date) -> bool {
        let facts = self.facts;
        let logged = facts.log.iter().any(|entry| entry.on < day);
        let dated = |slot: &crate::case::facts::Slot| match slot {
            crate::case::facts::Slot::Given(crate::value::Value::Date(date)) => *date < day,
            _ => false,
        };
        let told = facts.told.iter().any(|told| told.written_day().is_none_or(|told| told < day));
        logged || told || facts.slots.iter().chain(&facts.elements).any(dated)
    }
}

/// A day when it is over.
fn evening(judged: &Judged, on: Date) -> ActDay {
    let (knowledge, dates) = (Knowledge::Told, Dates::Foreseen);
    ActDay { task: judged.task, on, at: None, alone: true, over: true, knowledge, dates }
}

/// A duty that was overdue on the last day on which it applied.
fn left_undone(court: &Court, borne: Borne) -> Option<Omission> {
    let held = court.applies(borne).and(court.begun(borne));
    let last = overdue(court, borne).filter(|_| held == Truth::Yes)?;
    let undone = court.is_done(NOWHERE, borne) == Truth::No;
    undone.then_some(Omission {
        norm: NormOutcome::bare((borne.id, borne.element), Truth::Yes, borne.bearer),
        until: court.act.on,
        last,
    })
}

/// The last day of a duty, if it was over.
fn overdue(court: &Court, borne: Borne) -> Option<Deadline> {
    let (norm, days) = (borne.norm, court.of(borne).days);
    if norm.details.rhythm.is_some() {
        return None;
    }
    let over = norm.details.last_days().filter_map(|node| match days.last_day(node) {
        LastDay::On(day) => Some(day),
        LastDay::Never | LastDay::Paused { .. } | LastDay::Open => None,
    });
    over.filter(|last| last.has_passed(court.act.on)).reduce(Deadline::earlier)
}
