//! Which occasions of a duty an act may serve: the oldest that no earlier act served. Occasions and
//! entries are gone through by two cursors, so that an act costs no more than what the log holds on its
//! task and on what brings the occasions about.

use crate::case::facts::Entry;
use crate::eval::acts::judge::{Among, Borne, Court, Made};
use crate::eval::acts::kept::{Kept, MOST_NEAR, Queue, SameDay};
use crate::eval::course::{FirstDay, Since, first_day, since};
use crate::eval::day_of_act::Came;
use crate::rulebook::norm::{Bearer, Norm, NormId};
use crate::value::UnitId;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// How many norms share the log with one, at most; where there are more, nothing is certain.
const MOST_SOURCES: usize = 8;

/// The norms that share the log with one, and apply: each takes an entry.
struct Sources<'w> {
    all: [Option<Borne<'w>>; MOST_SOURCES],
    /// Whether there are more.
    more: bool,
}

impl<'w> Court<'w> {
    /// Whether a norm arises each time something happens.
    pub(super) fn arises(&self, norm: &Norm) -> bool {
        let rulebook = self.then.conditions.rulebook;
        norm.each.is_some_and(|each| rulebook.brings_about(each).is_some())
    }

    /// A norm that arises each time something happens with each of its bearers, on no occasion yet.
    pub(super) fn bearers_of(
        &self,
        (id, norm): (NormId, &'w Norm),
    ) -> impl Iterator<Item = Borne<'w>> + use<'w> {
        let calculation = self.then.conditions;
        let (alone, members): (_, &[UnitId]) = match norm.bearer {
            Bearer::Unit(node) => (Some(calculation.unit(node)), &[]),
            Bearer::Group(set) => (None, calculation.members(set)),
            Bearer::Jointly | Bearer::Everybody | Bearer::Whoever => (None, &[]),
        };
        let all = alone.into_iter().chain(members.iter().copied().map(Some));
        all.map(move |bearer| Borne { id, norm, bearer, element: None })
    }

    /// What a norm asks of an act on the occasion that this serves, for each bearer.
    pub(super) fn each_next(
        &mut self,
        made: Made,
        of: (NormId, &'w Norm),
        each: &mut dyn FnMut(&mut Self, Among<'w>),
    ) {
        for bare in self.bearers_of(of) {
            let among = self.next_of(made.entry.position, bare);
            each(self, among);
        }
    }

    /// A duty that was to be done on an occasion before this task: of duties that something brings about
    /// alike, on the same occasion; else on every one up to that of the act.
    pub(super) fn left_on_occasions(&mut self, made: Made, (id, norm): (NormId, &'w Norm)) {
        let own = made.entry.position;
        let judged = self.judged.norms.iter();
        let mut same = judged.filter_map(|id| Some((*id, self.norm(*id)?)));
        let rulebook = self.then.conditions.rulebook;
        let share = |one: &Norm| {
            let each = one.each.zip(norm.each);
            each.is_some_and(|(one, other)| rulebook.share_occasions(one, other))
        };
        let same = same.find(|(_, one)| share(one));
        let there = same.map_or(Truth::No, |of| {
            let all = self.waiting(made.entry, of);
            all.fold(Truth::No, |there, one| there.or(self.applies(one)))
        });
        for bare in self.bearers_of((id, norm)) {
            let Some(of) = same.filter(|_| there != Truth::No) else {
                let among = self.left_of(own, bare);
                self.left_before(made, &among, &|court, borne| court.is_up_to(made, borne));
                continue;
            };
            let mut among = Among::none(bare);
            for waiting in self.waiting(made.entry, of) {
                if self.is_for_own((waiting.bearer, bare)) {
                    let next = self.next_of(own, waiting);
                    among.more |= next.more;
                    let days = next.all.into_iter().flatten().filter_map(|one| self.day_of(one));
                    let days = days.filter_map(|day| self.on(bare, day));
                    days.for_each(|borne| among.add(borne));
                }
            }
            if there == Truth::Open {
                let left = self.left_of(own, bare);
                among.more |= left.more;
                left.all.into_iter().flatten().for_each(|borne| among.add(borne));
            }
            self.left_before(made, &among, &|court, borne| {
                let all = court.waiting(made.entry, of);
                let whole = all.fold(Truth::No, |whole, one| {
                    whole.or(court.serves(made, Borne { element: borne.element, ..one }))
                });
                // Whose it was of several is not told.
                let alone = court.waiting(made.entry, of).nth(1).is_none();
                let whole = if alone { whole } else { whole.and(Truth::Open) };
                // Without the duty that waits, it is to come before the act all the same.
                if there == Truth::Open { whole.or(Truth::Open) } else { whole }
            });
        }
    }

    /// Whether an occasion lies on or before that which an act serves. An act that serves none comes
    /// after each.
    fn is_up_to(&self, made: Made, borne: Borne<'w>) -> Truth {
        let Some(day) = self.day_of(borne) else { return Truth::Yes };
        let judged = self.judged.norms.iter();
        let duties = judged.filter_map(|id| Some((*id, self.norm(*id)?)));
        let arising = duties.filter(|(_, norm)| self.arises(norm));
        let mut waiting = arising.flat_map(|of| self.waiting(made.entry, of)).peekable();
        if waiting.peek().is_none() {
            return Truth::Yes;
        }
        waiting.fold(Truth::No, |up_to, one| {
            let next = self.next_of(made.entry.position, one);
            let days = next.all.into_iter().flatten().filter_map(|one| self.day_of(one));
            let all = days
                .map(|own| Truth::from(day <= own))
                .reduce(|one, other| if one == other { one } else { Truth::Open });
            // Without the duty that waits, it is to come before the act all the same.
            let there = self.applies(one);
            let all = all.unwrap_or(Truth::Yes);
            up_to.or(if there == Truth::Yes { all } else { all.or(Truth::Open) })
        })
    }

    /// A duty with each bearer whose act an entry may be.
    fn waiting(
        &self,
        entry: &Entry,
        of: (NormId, &'w Norm),
    ) -> impl Iterator<Item = Borne<'w>> + use<'w> {
        let by = entry.by;
        let own = move |one: &Borne| by.is_none() || one.bearer.is_none() || one.bearer == by;
        self.bearers_of(of).filter(own)
    }

    /// Whether what waits waits for this bearer of what comes first: for their own, if they are to do it.
    fn is_for_own(&self, (waiting, bare): (Option<UnitId>, Borne<'w>)) -> bool {
        let mut bearers = self.bearers_of((bare.id, bare.norm));
        waiting == bare.bearer || !bearers.any(|one| waiting.is_some() && one.bearer == waiting)
    }

    /// Whether a duty that comes first was done before an act: on the occasion of what waits, if
    /// something brings about both; else on every one up to that, and for what arises from nothing on
    /// every one.
    pub(super) fn is_finished_on(&self, own: u32, of: (NormId, &'w Norm), waiting: Borne) -> Truth {
        let (id, norm) = of;
        let rulebook = self.then.conditions.rulebook;
        let arises = self.arises(waiting.norm);
        let day = waiting.element.filter(|_| arises).and_then(Date::unpacked);
        let each = waiting.norm.each.zip(norm.each);
        let share = each.is_some_and(|(one, other)| rulebook.share_occasions(one, other));
        let mut finished = Truth::Yes;
        for bare in self.bearers_of((id, norm)) {
            let left = |borne| self.applies(borne).and(!self.was_served(own, borne));
            let left = if !share {
                let later = |borne: Borne| {
                    let of = borne.element.and_then(Date::unpacked);
                    day.zip(of).is_some_and(|(day, of)| day < of)
                };
                self.left_of(own, bare).any(|one| if later(one) { Truth::No } else { left(one) })
            } else if self.is_for_own((waiting.bearer, bare)) {
                day.and_then(|day| self.on(bare, day)).map_or(Truth::No, left)
            } else {
                Truth::No
            };
            finished = finished.and(!left);
        }
        finished
    }

    /// Since which day a norm holds, if it shares the log with what arises each time something happens.
    pub(super) fn claim_of(&self, borne: Borne<'w>) -> Option<Date> {
        let rulebook = self.then.conditions.rulebook;
        let norms = rulebook.judged(borne.norm.task).map(|one| one.norms.as_slice());
        let mut norms = norms.unwrap_or_default().iter().filter_map(|id| self.norm(*id));
        if !shares(borne.norm, borne.norm) || !norms.any(|norm| self.arises(norm)) {
            return None;
        }
        match since(self.of(borne).days, borne.norm) {
            Since::Day(day) => Some(day),
            Since::Ever | Since::Open | Since::AtLatest(_) => None,
        }
    }

    /// The occasions that an act may serve, those that no earlier one served first.
    pub(super) fn next_of(&self, own: u32, bare: Borne<'w>) -> Among<'w> {
        self.among(bare, &self.queue((own, SameDay::Open), bare))
    }

    /// The oldest occasions that may have been left before an act, up to one that was.
    pub(super) fn left_of(&self, own: u32, bare: Borne<'w>) -> Among<'w> {
        self.among(bare, &self.queue((own, SameDay::InOrder), bare))
    }

    fn among(&self, bare: Borne<'w>, queue: &Queue) -> Among<'w> {
        let mut among = Among::none(bare);
        let left = queue.perhaps + 1 - queue.served;
        let days = queue.days().take(left).filter_map(|day| self.on(bare, day));
        days.for_each(|borne| among.add(borne));
        among.more = left > MOST_NEAR && queue.count > queue.served + MOST_NEAR;
        among
    }

    /// Every occasion that may have been left, one after the other.
    pub(super) fn each_left(
        &mut self,
        (own, bare): (u32, Borne<'w>),
        each: &mut dyn FnMut(&mut Self, Borne<'w>),
    ) {
        let mut day = self.queue((own, SameDay::InOrder), bare).days().next();
        let sources = self.sources(bare);
        while let Some(one) = day {
            if let Some(borne) = self.on(bare, one) {
                each(self, borne);
            }
            day = self.claim(&sources, Some(one));
        }
    }

    /// A norm on one of its occasions; nothing on a day that is none of them.
    fn on(&self, bare: Borne<'w>, day: Date) -> Option<Borne<'w>> {
        let before = day.shift(-1, TimeUnit::Days);
        (self.occasion_after(bare, Some(before)) == Some(day))
            .then(|| Borne { element: Some(day.packed()), ..bare })
    }

    /// Whether an act serves this occasion of a norm before any other; of a norm that arises from
    /// nothing there is no other.
    pub(super) fn serves(&self, made: Made, borne: Borne<'w>) -> Truth {
        if !self.arises(borne.norm) {
            return Truth::Yes;
        }
        let day = self.day_of(borne);
        let queue = || self.queue((made.entry.position, SameDay::Open), borne);
        day.map_or(Truth::No, |day| queue().is_next(day))
    }

    /// Whether an occasion had been served before an act.
    pub(super) fn was_served(&self, own: u32, borne: Borne<'w>) -> Truth {
        let day = self.claim_of(borne);
        day.map_or(Truth::No, |day| self.queue((own, SameDay::InOrder), borne).is_served(day))
    }

    fn day_of(&self, borne: Borne) -> Option<Date> {
        self.of(borne).conditions.occasion()
    }

    /// Whether what an occasion arises from came before an act.
    pub(super) fn came_about(&self, borne: Borne) -> Option<Truth> {
        let calculation = self.of(borne).conditions;
        let (element, day) = (calculation.element?, calculation.occasion()?);
        let entries = calculation.of_occasion(element.quantifier, day);
        Some(entries.fold(Truth::No, |came, entry| {
            came.or(match self.act.came(entry) {
                Came::Before => Truth::Yes,
                Came::Perhaps => Truth::Open,
                Came::Not => Truth::No,
            })
        }))
    }

    /// The occasions of a norm and its bearer before an act.
    fn queue(&self, by: (u32, SameDay), like: Borne<'w>) -> Queue {
        let (of, whose) = ((by.0, by.1, self.until), (like.id, like.bearer));
        let mut kept = self.queues.get();
        let same = |one: &&Kept| one.of == of && one.like == whose;
        if let Some(found) = kept.iter().flatten().find(same) {
            return found.queue;
        }
        let queue = self.gone_through(by, like);
        kept.rotate_right(1);
        if let Some(first) = kept.first_mut() {
            *first = Some(Kept { of, like: whose, queue });
        }
        self.queues.set(kept);
        queue
    }

    /// Goes through occasions and the entries before an act.
    fn gone_through(&self, (own, same_day): (u32, SameDay), like: Borne<'w>) -> Queue {
        let sources = self.sources(like);
        let mut queue = Queue::default();
        let mut next = self.claim(&sources, None);
        let mut front = next;
        for entry in self.before(own, like.norm.task) {
            while let Some(day) = next.filter(|day| self.is_there(like, *day, entry)) {
                queue.count += 1;
                next = self.claim(&sources, Some(day));
            }
            let perhaps = same_day == SameDay::Open && self.act.came(entry) == Came::Perhaps;
            let truth = self.is_served_by(like, entry);
            let truth = if perhaps || sources.more { truth.and(Truth::Open) } else { truth };
            if truth == Truth::Yes && queue.served < queue.count {
                queue.served += 1;
                front = self.claim(&sources, front);
            }
            if truth != Truth::No {
                queue.perhaps = queue.count.min(queue.perhaps + 1);
            }
        }
        while let Some(day) = next {
            queue.count += 1;
            next = self.claim(&sources, Some(day));
        }
        for place in &mut queue.near {
            *place = front;
            front = front.and_then(|day| self.claim(&sources, Some(day)));
        }
        queue
    }

    /// Whether an occasion was there when an entry was made.
    fn is_there(&self, like: Borne, day: Date, entry: &Entry) -> bool {
        let at = || {
            let on_day = Borne { element: Some(day.packed()), ..like };
            self.of(on_day).conditions.occasion_at()
        };
        day < entry.on
            || day == entry.on && entry.at.is_none_or(|made| at().is_none_or(|arose| arose <= made))
    }

    /// Whether an entry serves an occasion. What says why something was not done may.
    fn is_served_by(&self, like: Borne, entry: &Entry) -> Truth {
        let excuses = entry.failed.is_some() || entry.instead.is_some();
        if !entry.is_doing() && !excuses {
            return Truth::No;
        }
        let first = match first_day(self.of(like).days, like.norm) {
            FirstDay::Any => Truth::Yes,
            FirstDay::Day(day) => (day <= entry.on).into(),
            FirstDay::Open(_) => Truth::Open,
        };
        let own = first.and(self.is_own(like, entry)).and(self.fulfils_all(like, entry));
        if excuses { own.and(Truth::Open) } else { own }
    }

    /// The norms that share the log with this one.
    fn sources(&self, like: Borne<'w>) -> Sources<'w> {
        let rulebook = self.then.conditions.rulebook;
        let norms = rulebook.judged(like.norm.task).map(|one| one.norms.as_slice());
        let mut sources = Sources { all: [None; MOST_SOURCES], more: false };
        for id in norms.unwrap_or_default() {
            let Some(norm) = self.norm(*id).filter(|norm| shares(norm, like.norm)) else {
                continue;
            };
            let one = Borne { id: *id, norm, bearer: like.bearer, element: None };
            // Whether it is borne does not hang on the occasion, nor by whom but for whoever is called.
            let borne = match (norm.bearer, like.bearer) {
                _ if !self.arises(norm) => true,
                (Bearer::Unit(node), _) => self.then.conditions.unit(node) == like.bearer,
                (Bearer::Group(set), Some(unit)) => {
                    self.then.conditions.members(set).contains(&unit)
                }
                _ => false,
            };
            if !borne || (self.arises(norm) && self.applies(one) == Truth::No) {
                continue;
            }
            match sources.all.iter_mut().find(|place| place.is_none()) {
                Some(place) => *place = Some(one),
                None => sources.more = true,
            }
        }
        sources
    }

    /// The next day since which one of them holds.
    fn claim(&self, sources: &Sources<'w>, after: Option<Date>) -> Option<Date> {
        let days = sources.all.iter().flatten().filter_map(|one| {
            if self.arises(one.norm) {
                self.occasion_after(*one, after)
            } else {
                self.other_after(*one, after)
            }
        });
        days.min()
    }

    /// The next occasion of a norm that its bearer was called upon on, and that may have come before the
    /// act.
    fn occasion_after(&self, bare: Borne<'w>, after: Option<Date>) -> Option<Date> {
        let mut days = self.then.conditions.occasions_after(bare.norm, after);
        days.find(|day| {
            let borne = Borne { element: Some(day.packed()), ..bare };
            let called = match (bare.norm.bearer, bare.bearer) {
                (Bearer::Group(set), Some(unit)) => self.of(borne).conditions.calls_upon(set, unit),
                _ => true,
            };
            called && (*day < self.act.on || self.came_about(borne) != Some(Truth::No))
        })
    }

    /// The next day since which one of the norms holds that are for each of several, or for none.
    fn other_after(&self, bare: Borne<'w>, after: Option<Date>) -> Option<Date> {
        let days = self.then.conditions.positions(bare.norm).filter_map(|element| {
            let one = Borne { element, ..bare };
            let bearer: Option<UnitId> = match bare.norm.bearer {
                Bearer::Unit(node) => self.of(one).conditions.unit(node),
                Bearer::Group(_) | Bearer::Jointly | Bearer::Everybody | Bearer::Whoever => {
                    bare.bearer
                }
            };
            let Since::Day(day) = since(self.of(one).days, bare.norm) else { return None };
            let own = bearer == bare.bearer && after.is_none_or(|after| after < day);
            (own && self.applies(one) != Truth::No).then_some(day)
        });
        days.min()
    }
}

/// Whether a norm shares the log with another one on the same task.
fn shares(norm: &Norm, like: &Norm) -> bool {
    norm.outcome == like.outcome
        && norm.details.since.is_some()
        && norm.details.rhythm.is_none()
        && !matches!(norm.modality, Modality::ShallNot | Modality::ShouldNot)
}
