//! How far one norm has come: the first status that fits its modality, with what made it so.

use crate::eval::MOST_LISTED;
use crate::eval::calculation::{Calculation, Element};
use crate::eval::course::asked::Asked;
use crate::eval::course::assign::Assignment;
use crate::eval::course::assigned::Assigned;
use crate::eval::course::entitlement::{Entitlement, FirstDay, Since, Span, prohibits};
use crate::eval::course::ledger::{At, Fate, day as day_of};
use crate::eval::course::maybe::Maybe;
use crate::eval::course::order::{Finish, Order, ended_otherwise, is_done_by_fact};
use crate::eval::course::turns::entitlement;
use crate::eval::course::{form, periods, several};
use crate::eval::results::{Course, Doubt, NormOutcome, Status, Stretch, Wait};
use crate::rulebook::norm::Bearer;
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::Date;
use crate::value::duration::Duration;
use crate::value::moment::Deadline;
use crate::value::norm::{Modality, Rhythm};
use crate::value::truth::Truth;

/// What courses are judged by.
pub(super) struct Judge<'j> {
    pub(super) calculation: Calculation<'j>,
    pub(super) norms: &'j [NormOutcome],
    pub(super) assignment: &'j Assignment,
    pub(super) order: &'j Order,
}

/// One norm before the judge.
#[expect(clippy::struct_excessive_bools, reason = "each is a finding that stands by itself")]
struct Matter<'j> {
    entitlement: Entitlement<'j>,
    assigned: Assigned,
    deadline: Option<Deadline>,
    /// The last day, or moment, that the norm itself sets, whatever its rhythm.
    last_day: Option<Deadline>,
    /// Its first day, or the day since which it holds, while that lies ahead.
    not_before: Option<Date>,
    /// The pause that puts off its last day.
    pause: Option<(Date, Duration)>,
    done: bool,
    /// Done on the day of its last moment, without a word at what time.
    may_be_late: bool,
    waits: bool,
    /// A permission that goes on, and was made use of towards everybody.
    used: bool,
    /// An entry that may count, and what is open.
    maybe: Option<(At, Doubt)>,
}

impl<'j> Judge<'j> {
    /// The course of a norm; what it waits for goes to `waits`.
    pub(super) fn course(
        &self,
        index: u32,
        outcome: &NormOutcome,
        waits: &mut Vec<Wait>,
    ) -> Course {
        if outcome.applies != Truth::Yes || outcome.displaced {
            return Course::default();
        }
        let Some(entitlement) = entitlement(self.calculation, index, outcome) else {
            return self.without_course(outcome);
        };
        let start = waits.len();
        let matter = self.matter(entitlement, waits);
        let (status, entry) = matter.status(self.calculation.on);
        self.told(&matter, status, entry, stretch(start, waits.len()))
    }

    /// What is told of an exemption, and of a form.
    fn without_course(&self, outcome: &NormOutcome) -> Course {
        let Some((calculation, norm)) = self.calculation.of(outcome) else {
            return Course::default();
        };
        match norm.modality {
            Modality::NeedNot => Course { status: Some(Status::Exempt), ..Course::default() },
            Modality::ShallBe => {
                let told = form::course(calculation, norm, (None, outcome.element));
                let (status, entry) = told.unzip();
                Course { status, entry, ..Course::default() }
            }
            Modality::Shall
            | Modality::ShallNot
            | Modality::OnlyMay
            | Modality::Should
            | Modality::ShouldNot
            | Modality::May => Course::default(),
        }
    }

    fn matter(&self, entitlement: Entitlement<'j>, waits: &mut Vec<Wait>) -> Matter<'j> {
        let assigned = self.assignment.of(entitlement.index);
        let at = entitlement.at(self.calculation);
        let done = assigned.done.is_some() || is_done_by_fact(at, entitlement.norm);
        let mut matter = Matter {
            entitlement,
            assigned,
            deadline: None,
            last_day: at.deadline(entitlement.norm),
            not_before: not_before(self.calculation.on, &entitlement),
            pause: at.pause(entitlement.norm),
            done,
            may_be_late: false,
            waits: false,
            used: false,
            maybe: None,
        };
        matter.used = entitlement.span == Span::Lasting
            && assigned.latest.is_some()
            && (entitlement.norm.bearer == Bearer::Jointly
                || periods::all_reached(self.calculation, &self.assignment.ledger, &entitlement));
        if !matter.done && !matter.lasts() {
            matter.maybe = self.maybe(&matter.entitlement, assigned);
        }
        matter.deadline = self.deadline(&matter);
        matter.may_be_late = self.may_be_late(&matter);
        if !prohibits(entitlement.norm.modality) {
            self.wait(&mut matter, waits);
        }
        matter
    }

    /// An entry that may count, and what is open of it; of a prohibition one before the latest day
    /// since which it can hold.
    fn maybe(&self, entitlement: &Entitlement<'j>, assigned: Assigned) -> Option<(At, Doubt)> {
        let (calculation, sole) = (entitlement.at(self.calculation), assigned.sole);
        let maybe = Maybe { calculation, entitlement, sole };
        if prohibits(entitlement.norm.modality) {
            return self.before_since(entitlement).map(|at| (at, Doubt::Since));
        }
        maybe.done()
    }

    /// The latest doing before the latest day that a `since` can be, while that is open.
    fn before_since(&self, entitlement: &Entitlement<'j>) -> Option<At> {
        let Since::AtLatest(day) = entitlement.since else { return None };
        if entitlement.norm.bearer == Bearer::Everybody {
            return several::before(self.calculation, entitlement, day);
        }
        let task = entitlement.task();
        let log = &self.calculation.facts.log;
        let first = log.partition_point(|entry| (entry.task, entry.on) < (task, day));
        let whenever = Entitlement { since: Since::Ever, ..*entitlement };
        let asked = Asked::of(self.calculation, &self.assignment.ledger, &whenever)?;
        asked.before(u32::try_from(first).ok()?).latest(Fate::Doing)
    }

    /// Adds what has to come first: what is unfinished, unless the norm is finished itself; and
    /// what was not finished when the norm's task was done.
    fn wait(&self, matter: &mut Matter, waits: &mut Vec<Wait>) {
        let began = matter.assigned.first.and_then(|at| day_of(self.calculation.facts, at));
        let over = matter.is_over();
        let element = matter.entitlement.at(self.calculation).element;
        for before in self.order.before(matter.entitlement.norm, element) {
            if waits.len() > MOST_LISTED {
                break;
            }
            let waiting = (element, matter.entitlement.bearer);
            let finish = self.order.finish(self.calculation, before.task, waiting);
            let ignored = match finish {
                // What comes back is looked at in the turn in which this norm's task was done.
                Finish::ThisTurn | Finish::NotThisTurn if began.is_some() => {
                    if began.is_some_and(|day| self.was_finished((before.task, element), day)) {
                        continue;
                    }
                    true
                }
                Finish::On(day) if began.is_some_and(|began| began < day) => true,
                Finish::Nothing | Finish::Sometime | Finish::ThisTurn | Finish::On(_) => continue,
                Finish::Perhaps(day) if began.is_some_and(|began| began < day) => true,
                // Perhaps it was finished in time.
                Finish::Perhaps(_) if began.is_some() => continue,
                Finish::NotYet if began.is_some() => true,
                Finish::NotThisTurn | Finish::Perhaps(_) | Finish::NotYet if over => continue,
                Finish::NotThisTurn | Finish::Perhaps(_) | Finish::NotYet => false,
            };
            matter.waits |= !ignored;
            waits.push(Wait { task: before.task, said_by: before.said_by, ignored });
        }
    }

    /// Whether every norm on a task was finished by a day; one that comes back, in its turn then.
    fn was_finished(&self, (task, element): (TaskId, Option<Element>), day: Date) -> bool {
        let entitlements = self.assignment.on(self.calculation, self.norms, task);
        let demands = |entitlement: &Entitlement| {
            matches!(entitlement.norm.modality, Modality::Shall | Modality::Should)
                && Element::meet(entitlement.at(self.calculation).element, element)
        };
        let ledger = &self.assignment.ledger;
        entitlements.filter(demands).all(|entitlement| {
            let assigned = self.assignment.of(entitlement.index);
            let ended = assigned.ended.and_then(|at| day_of(self.calculation.facts, at));
            is_done_by_fact(entitlement.at(self.calculation), entitlement.norm)
                || match periods::ended_in_turn(self.calculation, ledger, (&entitlement, day)) {
                    Some(in_turn) => in_turn,
                    None => ended
                        .or_else(|| {
                            let whose = (entitlement.norm, entitlement.whose);
                            ended_otherwise(self.assignment, whose)
                        })
                        .or_else(|| self.perhaps_done(&entitlement))
                        .is_some_and(|ended| ended <= day),
                }
        })
    }

    /// When a norm that is not done may have been.
    fn perhaps_done(&self, entitlement: &Entitlement<'j>) -> Option<Date> {
        let sole = self.assignment.of(entitlement.index).sole;
        let maybe = Maybe { calculation: entitlement.at(self.calculation), entitlement, sole };
        day_of(self.calculation.facts, maybe.done()?.0)
    }

    /// The earliest of the days that `within` and the rhythm set.
    fn deadline(&self, matter: &Matter) -> Option<Deadline> {
        let norm = matter.entitlement.norm;
        let by_rhythm = match (&norm.details.rhythm, matter.entitlement.span) {
            (_, Span::Turn(turn)) => turn.due,
            (Some(Rhythm::AtMostApart(amount, unit)), _) => {
                let latest = matter.assigned.latest;
                let latest = latest.and_then(|at| day_of(self.calculation.facts, at));
                let anchor = latest.or_else(|| since_day(&matter.entitlement));
                anchor.map(|day| periods::far_later(day, *amount, *unit))
            }
            _ => None,
        };
        let by_rhythm = by_rhythm.map(Deadline::Day);
        matter.last_day.into_iter().chain(by_rhythm).reduce(Deadline::earlier)
    }

    /// Whether the entry that made it done may have come too late or in time.
    fn may_be_late(&self, matter: &Matter) -> bool {
        let entry = matter.assigned.done.and_then(|at| {
            let log = &self.calculation.facts.log;
            log.get(at as usize)
        });
        let met = matter.deadline.zip(entry).map(|(last, entry)| last.is_met(entry.on, entry.at));
        met == Some(Truth::Open)
    }

    fn told(&self, matter: &Matter, status: Status, entry: Option<At>, waits: Stretch) -> Course {
        let entitlement = &matter.entitlement;
        let facts = self.calculation.facts;
        let named = entry.and_then(|at| facts.log.get(at as usize));
        let doubt = (status == Status::ToCheck).then(|| matter.doubt()).flatten();
        let unsaid = matches!(doubt, Some(Doubt::Unit | Doubt::Bearer));
        let no_entry_counts = entitlement.since == Since::Open && doubt != Some(Doubt::Since);
        let forbids = prohibits(entitlement.norm.modality);
        let goes_on = entitlement.norm.details.rhythm.is_some() || matter.assigned.done.is_none();
        Course {
            status: Some(status),
            entry,
            latest: matter.assigned.latest.filter(|at| goes_on && !forbids && entry != Some(*at)),
            deadline: matter.deadline,
            not_before: matter.not_before.filter(|_| status == Status::NotYet),
            pause: matter.pause.filter(|_| status == Status::Paused),
            turn: match entitlement.span {
                Span::Turn(turn) => Some(turn),
                Span::Once | Span::Lasting => None,
            },
            missed: matter.assigned.missed,
            waiting_since: self.waiting_since(matter),
            doubt,
            since_open: no_entry_counts && !prohibits(entitlement.norm.modality),
            unsigned: named.is_some_and(|entry| entry.by.is_none()) && !unsaid,
            waits,
        }
    }

    /// Since when something to be done promptly has been waiting: since the duty arose, or since
    /// the last of what had to come first was finished.
    fn waiting_since(&self, matter: &Matter) -> Option<Date> {
        let norm = matter.entitlement.norm;
        if !norm.details.promptly || matter.is_over() || matter.waits {
            return None;
        }
        let element = matter.entitlement.at(self.calculation).element;
        let finished = self.order.before(norm, element).filter_map(|before| {
            let waiting = (element, matter.entitlement.bearer);
            match self.order.finish(self.calculation, before.task, waiting) {
                Finish::On(day) => Some(day),
                _ => None,
            }
        });
        finished.chain(since_day(&matter.entitlement)).max()
    }
}

impl Matter<'_> {
    /// Whether nothing more is to be done for now. A permission is not used up by a vain try.
    fn is_over(&self) -> bool {
        let duty = matches!(self.entitlement.norm.modality, Modality::Shall | Modality::Should);
        self.done || (duty && self.assigned.instead.or(self.assigned.failed).is_some())
    }

    /// What is open of what is to be checked.
    fn doubt(&self) -> Option<Doubt> {
        if prohibits(self.entitlement.norm.modality) {
            None
        } else if self.done || self.used {
            Some(Doubt::Time)
        } else {
            self.maybe.map(|(_, doubt)| doubt)
        }
    }

    /// The first status that fits, and the entry that made it so.
    fn status(&self, on: Date) -> (Status, Option<At>) {
        match self.entitlement.norm.modality {
            Modality::Shall | Modality::Should | Modality::ShallBe => self.duty(on),
            Modality::May | Modality::OnlyMay => self.permission(on),
            Modality::ShallNot | Modality::ShouldNot if self.not_before.is_some() => {
                (Status::NotYet, None)
            }
            // What was done in spite of it stands with the acts.
            Modality::ShallNot | Modality::ShouldNot => (Status::InForce, None),
            Modality::NeedNot => (Status::Exempt, None),
        }
    }

    fn duty(&self, on: Date) -> (Status, Option<At>) {
        let Assigned { first, done, failed, instead, .. } = self.assigned;
        if self.done && (self.first_day_is_open() || self.may_be_late) {
            (Status::ToCheck, done.or(first))
        } else if self.done {
            (Status::Done, done)
        } else if instead.is_some() {
            (Status::Departed, instead)
        } else if failed.is_some() && !self.is_late_again(on) {
            (Status::Failed, failed)
        } else if let Some((at, _)) = self.maybe {
            (Status::ToCheck, Some(at))
        } else if self.not_before.is_some() {
            (Status::NotYet, None)
        } else if self.lasts() {
            (Status::Ongoing, None)
        } else if self.pause.is_some() && self.deadline.is_none() {
            (Status::Paused, None)
        } else if self.has_passed(on) && !self.since_is_open() {
            (Status::Overdue, None)
        } else if self.waits || self.first_day_is_open() {
            (Status::Blocked, None)
        } else {
            (Status::Due, None)
        }
    }

    /// Whether it is not known since when it holds: then it may have arisen after its last day.
    fn since_is_open(&self) -> bool {
        matches!(self.entitlement.since, Since::Open | Since::AtLatest(_))
    }

    /// Whether it is not known from which day it may be done.
    fn first_day_is_open(&self) -> bool {
        matches!(self.entitlement.first_day, FirstDay::Open(_))
    }

    /// Whether a duty that is due again and again has become late; a vain try does not end it.
    fn is_late_again(&self, on: Date) -> bool {
        let rhythm = self.entitlement.norm.details.rhythm.as_ref();
        matches!(rhythm, Some(Rhythm::AtMostApart(..))) && self.has_passed(on)
    }

    fn has_passed(&self, on: Date) -> bool {
        self.deadline.is_some_and(|deadline| deadline.has_passed(on))
    }

    /// Whether it is a duty that no entry ends and no calendar divides.
    fn lasts(&self) -> bool {
        let rhythm = self.entitlement.norm.details.rhythm.as_ref();
        matches!(rhythm, Some(Rhythm::Throughout | Rhythm::Regularly | Rhythm::Elsewhere(_)))
    }

    fn permission(&self, on: Date) -> (Status, Option<At>) {
        let latest = self.assigned.latest.filter(|_| self.used);
        let done = self.assigned.done.or(latest);
        if (self.done || done.is_some()) && (self.first_day_is_open() || self.may_be_late) {
            (Status::ToCheck, done)
        } else if self.done || latest.is_some() {
            (Status::Done, done)
        } else if let Some((at, _)) = self.maybe {
            (Status::ToCheck, Some(at))
        } else if self.last_day.is_some_and(|last| last.has_passed(on)) {
            (Status::Lapsed, None)
        } else if self.not_before.is_some() {
            (Status::NotYet, None)
        } else if self.waits || self.first_day_is_open() {
            (Status::Blocked, None)
        } else {
            (Status::Free, None)
        }
    }
}

/// The later of the day since which a norm holds and of its first day, while it lies ahead.
fn not_before(on: Date, entitlement: &Entitlement) -> Option<Date> {
    let first = entitlement.first_day.earliest();
    since_day(entitlement).max(first).filter(|day| on < *day)
}

/// The day from which entries count, if there is one.
fn since_day(entitlement: &Entitlement) -> Option<Date> {
    match entitlement.since {
        Since::Day(day) => Some(day),
        Since::Ever | Since::Open | Since::AtLatest(_) => None,
    }
}

fn stretch(start: usize, end: usize) -> Stretch {
    let index = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Stretch { start: index(start), end: index(end) }
}
