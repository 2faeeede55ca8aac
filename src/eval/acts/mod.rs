//! The log → whether each act was in order on its day.
//!
//! Entries on one task and day are judged together: the rules are calculated again as of that day
//! (`world`), as far as the acts on the task are judged by them. That is done first with all else
//! open that the case does not tell of the day, and where that leaves something open once more with
//! all else as it is today. `judge` says what an entry is charged with, `late` whether it was that,
//! `finish` whether a duty had been done by then, `queue` which occasion of a duty it served that arises
//! each time something happens, `omission` what was left undone while a duty applied that no longer does.

mod finish;
mod hangs;
mod judge;
mod kept;
mod late;
mod omission;
mod queue;
mod secret;
mod world;

use crate::case::facts::{Entry, Place};
use crate::eval::calculation::{Calculation, Element};
use crate::eval::day_of_act::{ActDay, Dates, Knowledge};
use crate::eval::missing::Trail;
use crate::eval::results::{Act, Acts, Audience, Charge, Missing, NormOutcome, Stretch, Verdict};
use crate::eval::{Input, MOST_LISTED};
use crate::rulebook::act::{Judged, Steps};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::NormId;
use crate::value::truth::Truth;
use judge::{Charged, Court, Pass};
use kept::Queues;
use world::World;

/// How many nodes are calculated for acts, at most: each day of the log asks again what the acts of that
/// day are judged by, over all elements, and of first days on each day on which they can change.
const MOST_WORK: u64 = 1_000_000_000;

/// How many norms are told of one act.
const MOST_NORMS: usize = 20;

/// How many facts are told that the verdict on one act hangs on.
const MOST_FACTS: usize = 100;

/// What judging acts needs, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Judge {
    /// Whether judging them would take too long.
    pub(crate) too_large: bool,
    /// Whether there is more to list than is kept.
    pub(crate) too_many: bool,
    world: World,
    trail: Trail,
    charged: Vec<Charged>,
    /// The norms and what is missing of charges that are not decided yet.
    drafts: Drafts,
    /// To whom the verdicts on the entries at hand may be told.
    audiences: Vec<Audience>,
}

/// A node, and the element of which it is asked.
type Hang = (Option<Element>, NodeId);

/// What charges rest on while they are not decided.
#[derive(Clone, Debug, Default)]
struct Drafts {
    norms: Vec<NormOutcome>,
    missing: Vec<Missing>,
    /// Nodes that the charge at hand hangs on: those of conditions, and those of days; each with the
    /// element of which it is asked.
    hangs: [Vec<Hang>; 2],
    /// Facts that carry what the second pass makes of it.
    carried: Vec<Place>,
}

/// An entry, and to whom something may be said of it.
#[derive(Clone, Copy)]
struct Spoken {
    at: u32,
    audience: Audience,
}

/// What is to be said of an entry.
#[derive(Clone, Copy)]
struct Said<'c> {
    of: Spoken,
    verdict: Verdict,
    /// The charge that tells it.
    head: Option<&'c Charged>,
}

impl Judge {
    /// Forgets the case before.
    pub(crate) fn forget(&mut self) {
        self.too_large = false;
        self.too_many = false;
    }

    /// Judges every entry that a norm is about.
    pub(crate) fn fill(&mut self, today: Calculation, input: Input, into: &mut Acts) {
        self.forget();
        into.forget();
        let facts = input.facts;
        if facts.log.is_empty() {
            return;
        }
        self.too_large = work(today) > MOST_WORK;
        if self.too_large {
            return;
        }
        self.world.begin(today);
        let mut start = 0;
        for of_day in facts.log.chunk_by(|one, other| (one.task, one.on) == (other.task, other.on))
        {
            let first = start;
            start += of_day.len();
            let Some(entry) = of_day.first().filter(|entry| entry.on <= input.on) else { continue };
            let Some(judged) = input.rulebook.judged(entry.task) else { continue };
            let event = input.rulebook.task(entry.task).is_none_or(|task| task.event);
            if judged.norms.is_empty() && event {
                continue;
            }
            self.day((today, input), judged, (first, of_day), into);
            self.too_many |= into.norms.len().max(into.facts.len()) > MOST_LISTED;
            if self.too_many {
                return;
            }
        }
        let position = |act: &Act| {
            let entry = facts.log.get(act.entry as usize);
            (entry.map(|entry| entry.position), act.audience, act.verdict, act.charge)
        };
        into.all.sort_unstable_by_key(position);
        self.too_large |= self.world.too_large;
    }

    /// The entries on one task on one day: those that say the same of the time together.
    fn day(
        &mut self,
        case: (Calculation, Input),
        judged: &Judged,
        entries: (usize, &[Entry]),
        into: &mut Acts,
    ) {
        let (first, of_day) = entries;
        for (place, entry) in of_day.iter().enumerate() {
            let same = |other: &&Entry| other.at == entry.at;
            if of_day.iter().take(place).any(|other| same(&other)) {
                continue;
            }
            let act = ActDay {
                task: entry.task,
                on: entry.on,
                at: entry.at,
                alone: of_day.iter().filter(same).count() == 1,
                over: false,
                knowledge: Knowledge::Told,
                dates: Dates::Foreseen,
            };
            self.group(case, (judged, act), (first, of_day), into);
        }
    }

    /// Entries that are judged by the same values.
    fn group(
        &mut self,
        case: (Calculation, Input),
        by: (&Judged, ActDay),
        entries: (usize, &[Entry]),
        into: &mut Acts,
    ) {
        let ((today, input), (judged, act), (first, of_day)) = (case, by, entries);
        self.charged.clear();
        self.drafts.norms.clear();
        self.drafts.missing.clear();
        let mut pass = Pass::First;
        loop {
            let knowledge = match pass {
                Pass::First => Knowledge::Told,
                Pass::Again(_) => Knowledge::AsToday,
            };
            self.world.go((input, today), (judged, act), knowledge);
            let then = self.world.then(today, act);
            let Self { trail, charged, drafts, .. } = self;
            let until = act.on;
            let queues = Queues::default();
            let mut court =
                Court { then, judged, act, until, pass, trail, charged, drafts, queues };
            self.audiences.clear();
            for (place, entry) in of_day.iter().enumerate() {
                self.audiences.push(court.audience(entry));
                if entry.at == act.at {
                    court.entry(u32::try_from(first + place).unwrap_or(u32::MAX), entry);
                }
            }
            let open = self.charged.iter().any(|one| one.truth == Truth::Open);
            if pass != Pass::First || !open {
                break;
            }
            pass = Pass::Again(0);
        }
        for (place, _) in of_day.iter().enumerate().filter(|one| one.1.at == act.at) {
            let at = u32::try_from(first + place).unwrap_or(u32::MAX);
            let audience = self.audiences.get(place).copied();
            self.decide(Spoken { at, audience: audience.unwrap_or(Audience::Cleared) }, into);
        }
    }

    /// What an entry is charged with: each breach, departure and lateness that is certain, the worst
    /// first, and what may be worse; where nothing is certain the worst.
    fn decide(&self, of: Spoken, into: &mut Acts) {
        self.charge(of, |_| true, into);
        if of.audience == Audience::Everybody {
            return;
        }
        let start = into.all.len();
        let masked = Spoken { audience: Audience::Masked, ..of };
        self.charge(masked, |one| one.audience == Audience::Everybody, into);
        // That it was in order as far as is told says nothing.
        let kept = |act: &Act| act.verdict == Verdict::Kept;
        if into.all.get(start).is_some_and(kept) {
            into.all.truncate(start);
        }
        let hidden = Spoken { audience: Audience::Hidden, ..of };
        self.tell(Said { of: hidden, verdict: Verdict::Kept, head: None }, |_| false, into);
    }

    /// The same, by some of its charges.
    fn charge(&self, of: Spoken, by: impl Fn(&Charged) -> bool, into: &mut Acts) {
        let by = &by;
        let own = || self.charged.iter().filter(move |one| one.entry == of.at && by(one));
        let certain = || own().filter(|one| one.verdict() < Verdict::ToCheck);
        let Some(gravest) = certain().map(Charged::verdict).min() else {
            let worst = own().min_by_key(|one| (one.verdict(), one.today != Truth::Yes));
            let verdict = worst.map_or(Verdict::Kept, Charged::verdict);
            let told =
                |one: &Charged| by(one) && verdict < Verdict::Kept && one.verdict() == verdict;
            return self.tell(Said { of, verdict, head: worst }, told, into);
        };
        for (place, one) in certain().enumerate() {
            let same = |other: &Charged| {
                by(other) && other.charge == one.charge && other.truth == one.truth
            };
            if !certain().take(place).any(same) {
                self.tell(Said { of, verdict: one.verdict(), head: Some(one) }, same, into);
            }
        }
        let worse =
            |one: &Charged| by(one) && one.verdict() == Verdict::ToCheck && one.comes_to < gravest;
        if let Some(head) = own().filter(|one| worse(one)).min_by_key(|one| one.today != Truth::Yes)
        {
            self.tell(Said { of, verdict: Verdict::ToCheck, head: Some(head) }, worse, into);
        }
    }

    /// Tells a verdict, by all charges of an entry that come to it.
    fn tell(&self, said: Said, told: impl Fn(&Charged) -> bool, into: &mut Acts) {
        let (Said { of: Spoken { at, audience }, verdict, head }, drafts) = (said, &self.drafts);
        let Acts { all, norms, facts: hangs_on } = into;
        let start = (norms.len(), hangs_on.len());
        for one in self.charged.iter().filter(|one| one.entry == at && told(one)) {
            let Stretch { start, end } = one.norms;
            norms.extend_from_slice(
                drafts.norms.get(start as usize..end as usize).unwrap_or_default(),
            );
            let Stretch { start, end } = one.missing;
            let missing = drafts.missing.get(start as usize..end as usize).unwrap_or_default();
            hangs_on.extend_from_slice(missing);
        }
        once_each(norms, start.0);
        once_each(hangs_on, start.1);
        norms.truncate(start.0 + MOST_NORMS);
        hangs_on.truncate(start.1 + MOST_FACTS);
        let index = |length| u32::try_from(length).unwrap_or(u32::MAX);
        let charge = head.filter(|_| verdict < Verdict::Kept).map(|one| one.charge);
        all.push(Act {
            entry: at,
            audience,
            verdict,
            charge: charge.unwrap_or(Charge::Nothing),
            today: head.map_or(Truth::No, |one| one.today),
            norms: Stretch { start: index(start.0), end: index(norms.len()) },
            facts: Stretch { start: index(start.1), end: index(hangs_on.len()) },
        });
    }
}

/// Takes out of what was added last what is there twice.
fn once_each<T: Copy + PartialEq>(all: &mut Vec<T>, start: usize) {
    let mut kept = start;
    for at in start..all.len() {
        let Some(one) = all.get(at).copied() else { return };
        if all.get(start..kept).is_some_and(|before| before.contains(&one)) {
            continue;
        }
        if let Some(place) = all.get_mut(kept) {
            *place = one;
        }
        kept += 1;
    }
    all.truncate(kept);
}

/// How many nodes are calculated for the acts of a case, at most.
fn work(today: Calculation) -> u64 {
    let facts = today.facts;
    let groups = facts.log.chunk_by(|one, other| (one.task, one.on) == (other.task, other.on));
    groups.fold(0_u64, |whole, group| {
        let judged = group.first().and_then(|entry| today.rulebook.judged(entry.task));
        let Some(judged) = judged else { return whole };
        let timed = group.iter().filter(|entry| entry.at.is_some()).count();
        let runs = u64::try_from(timed.max(1) * 2).unwrap_or(u64::MAX);
        let each = steps(today, &judged.conditions).saturating_add(steps(today, &judged.days));
        // What an act serves is found by going through the log.
        let arises = |id: &NormId| {
            let norm = today.rulebook.norm(*id);
            norm.is_some_and(|norm| !norm.details.each_time.is_empty())
        };
        let queues = judged.norms.iter().chain(&judged.before).filter(|id| arises(id)).count();
        let log = u64::try_from(queues * facts.log.len()).unwrap_or(u64::MAX);
        let each = each.saturating_add(log.saturating_mul(8));
        whole.saturating_add(each.saturating_mul(runs))
    })
}

/// The same of one run.
fn steps(today: Calculation, steps: &Steps) -> u64 {
    let wide = |length: usize| u64::try_from(length).unwrap_or(u64::MAX);
    let elements = today.facts.lists.iter().map(|place| u64::from(place.list.len)).sum::<u64>();
    let over = |nodes: u64, lists: u32| nodes.saturating_mul(elements.saturating_pow(lists));
    let bodies = steps.quantifiers.iter().filter_map(|(id, depth)| {
        let quantifier = today.rulebook.nodes.quantifier(*id)?;
        let body = u64::from(quantifier.body_end.saturating_sub(quantifier.body_start));
        Some(over(body, u32::from(*depth) + 1))
    });
    let bodies = bodies.fold(0, u64::saturating_add);
    let days = wide(today.facts.told.len() + today.facts.log.len() + 2).saturating_add(elements);
    let of_day =
        steps.first_days.iter().map(|(nodes, lists)| over((*nodes).into(), (*lists).into()));
    let first_days = of_day.fold(0, u64::saturating_add).saturating_mul(days);
    wide(steps.nodes.len()).saturating_add(bodies).saturating_add(first_days)
}
