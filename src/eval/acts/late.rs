//! Whether an act was late: every right and duty of its doer to it had passed its last day.

use crate::case::facts::Entry;
use crate::eval::acts::judge::{Borne, Court, MOST_TOLD, Made};
use crate::eval::outcome::LastDay;
use crate::eval::results::{Charge, Verdict};
use crate::value::date::TimeUnit;
use crate::value::moment::Deadline;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// Which rights and duties of its doer to an act had passed their last day.
struct Lateness<'w> {
    /// Whether any had.
    any: Truth,
    /// Whether all had.
    all: Truth,
    /// The latest of these days.
    latest: Option<Deadline>,
    /// Whose they are.
    involved: [Option<Borne<'w>>; MOST_TOLD],
}

impl Default for Lateness<'_> {
    fn default() -> Self {
        Self { any: Truth::No, all: Truth::Yes, latest: None, involved: [None; MOST_TOLD] }
    }
}

impl<'w> Court<'w> {
    /// Whether every right and duty of its doer to it had passed its last day.
    pub(super) fn late(&mut self, made: Made) {
        let judged = self.judged;
        let mut late = Lateness::default();
        let mut ends = false;
        for id in &judged.norms {
            let Some(norm) = self.norm(*id) else { continue };
            if matches!(norm.modality, Modality::ShallNot | Modality::ShouldNot) {
                continue;
            }
            ends |= norm.details.last_days().next().is_some();
            if self.arises(norm) {
                self.each_next(made, (*id, norm), &mut |court, among| {
                    let more = among.any(|_| Truth::No);
                    late.any = late.any.or(more);
                    late.all = late.all.and(!more);
                    for borne in among.all.into_iter().flatten() {
                        court.late_by(made, borne, &mut late);
                    }
                });
            } else {
                self.each_bearer((*id, norm), |court, borne| court.late_by(made, borne, &mut late));
            }
        }
        if ends {
            let last = late.latest.unwrap_or(Deadline::Day(self.act.on));
            let truth = late.any.and(late.all);
            self.charge(made, (Charge::Late(last), Verdict::Late), truth, &late.involved);
        }
    }

    fn late_by(&mut self, made: Made, borne: Borne<'w>, late: &mut Lateness<'w>) {
        let counts = self.entitles(made, borne);
        if counts == Truth::No {
            return;
        }
        let (passed, last) = self.passed(made.entry, borne);
        // One whose last day has not passed makes nothing late, whoever it is for; what the
        // entry leaves unsaid may fulfil it, and proves nothing.
        late.any = late.any.or(self.counts(made, borne).and(counts).and(passed));
        late.all = late.all.and((!counts).or(passed));
        late.latest = late.latest.into_iter().chain(last).reduce(later);
        if let Some(place) = late.involved.iter_mut().find(|place| place.is_none()) {
            *place = Some(borne);
        }
    }

    /// Whether a right, or a duty that is not done yet, entitles its bearer to an entry.
    fn entitles(&mut self, made: Made, borne: Borne<'w>) -> Truth {
        let counts = self.fulfils(made, borne);
        let duty = matches!(borne.norm.modality, Modality::Shall | Modality::Should);
        let ends = borne.norm.details.last_days().next().is_some();
        if counts == Truth::No || !duty || !ends {
            return counts;
        }
        counts.and(!self.had_been_done(made, borne))
    }

    /// Whether a duty had been done: by another entry of the same day perhaps, unless times tell.
    fn had_been_done(&mut self, made: Made, borne: Borne<'w>) -> Truth {
        let by_then = self.is_done(made.entry.position, borne);
        if by_then == Truth::No || self.act.at.is_some() {
            return by_then;
        }
        let day_before = self.act.on.shift(-1, TimeUnit::Days);
        let until = std::mem::replace(&mut self.until, day_before);
        let before = self.is_done(made.entry.position, borne);
        self.until = until;
        before.or(Truth::Open)
    }

    /// Whether the last day of a norm had passed, and which that is.
    fn passed(&self, entry: &Entry, borne: Borne) -> (Truth, Option<Deadline>) {
        let (norm, days) = (borne.norm, self.of(borne).days);
        if norm.details.rhythm.is_some() {
            return (Truth::No, None);
        }
        let mut passed = Truth::No;
        for node in norm.details.last_days() {
            passed = passed.or(match days.last_day(node) {
                LastDay::On(day) => !day.is_met(entry.on, entry.at),
                LastDay::Never | LastDay::Paused { .. } => Truth::No,
                LastDay::Open => Truth::Open,
            });
        }
        (passed, days.deadline(norm))
    }
}

/// The later of two last days.
fn later(one: Deadline, other: Deadline) -> Deadline {
    if one.earlier(other) == one { other } else { one }
}
