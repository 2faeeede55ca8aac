//! What an act was, and how far a duty has come, in a true world.

use super::book::{Bearer, Kind, Norm, Rule, Since};
use super::holds::{Holds, Then, all, and, any};
use super::world::{Act, Day};

/// What is true of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) violated: Holds,
    /// Done against a `should not`.
    pub(crate) departed: Holds,
    pub(crate) late: Holds,
}

impl Verdict {
    /// Whether nothing at all is wrong.
    pub(crate) fn kept(self) -> Holds {
        super::holds::and(
            self.violated.map(|one| !one),
            and(self.departed.map(|one| !one), self.late.map(|one| !one)),
        )
    }
}

/// Whether an act is one of the task and outcome that a norm is about, towards whom it says.
fn is_about(norm: &Norm, act: &Act) -> bool {
    norm.task == act.task
        && norm.outcome.is_none_or(|outcome| act.outcome == Some(outcome))
        && norm.to.is_none_or(|to| act.to == Some(to))
}

/// Whether two acts of one day were out of order for all that the log can say.
fn is_earlier(one: &Act, other: &Act) -> bool {
    one.day < other.day
        || one.day == other.day && one.time.zip(other.time).is_some_and(|(one, other)| one < other)
}

impl Then<'_> {
    fn is_bearer(self, norm: &Norm, act: &Act) -> Holds {
        self.bearer(&norm.bearer).map(|unit| unit == act.by)
    }

    /// Whether the act is late enough to count for the norm.
    fn counts(self, rule: &Rule, act: &Act) -> Holds {
        match &rule.norm.since {
            Since::Always | Since::Applies => Some(true),
            // A day that lay ahead then may have been another one.
            Since::Day(when) => match self.given(when) {
                Some(day) if day <= act.day => Some(true),
                Some(day) if matches!(when, super::book::When::Day(_)) => Some(day <= act.day),
                _ => None,
            },
        }
    }

    /// Whether an act is a breach of a norm, or a departure from it.
    fn breaks(self, at: usize, rule: &Rule, act: &Act) -> Holds {
        let norm = &rule.norm;
        let applies = self.applies(at, rule);
        let own = all([applies, self.is_bearer(norm, act), self.counts(rule, act)]);
        let own = if is_about(norm, act) { own } else { Some(false) };
        match norm.kind {
            Kind::ShallNot | Kind::ShouldNot => own,
            // What is done `despite` is charged against prohibitions alone.
            Kind::Only | Kind::Shall | Kind::Should | Kind::May if act.despite => Some(false),
            Kind::Only => {
                let other = self.is_bearer(norm, act).map(|own| !own);
                if is_about(norm, act) { and(applies, other) } else { Some(false) }
            }
            Kind::Shall | Kind::Should | Kind::May => {
                let early = norm.earliest.as_ref().and_then(|when| self.given(when));
                let early = and(own, Some(early.is_some_and(|day| act.day < day)));
                any([early, self.is_out_of_order(at, rule, act)])
            }
        }
    }

    /// Whether something had to come before the act by this norm, and had not.
    fn is_out_of_order(self, at: usize, rule: &Rule, act: &Act) -> Holds {
        let norm = &rule.norm;
        let applies = self.applies(at, rule);
        let own = all([applies, self.is_bearer(norm, act), self.counts(rule, act)]);
        let after = match norm.after {
            Some(first) if is_about(norm, act) => {
                let here = |one: &&Act| one.task == first && !is_earlier(act, one);
                let done = self.world.acts.iter().filter(here);
                let none = any(done.map(|one| (!one.despite).then_some(true))).map(|done| !done);
                // Whether a duty that is done asks for its order once more, the page does not say.
                let earlier = self.world.acts.iter().filter(|one| one.entry != act.entry);
                let mut earlier = earlier.filter(|one| one.day <= act.day);
                let again = earlier.any(|one| self.fulfils(rule, one) != Some(false));
                all([own, none, self.is_prescribed(first), (!again).then_some(true)])
            }
            _ => Some(false),
        };
        let before = match norm.before {
            Some(next) if next == act.task => {
                let done = self.world.acts.iter().filter(|one| !is_earlier(act, one));
                let done: Vec<_> = done.filter(|one| one.task == norm.task).collect();
                let full = any(done.iter().map(|one| self.fulfils(rule, one)));
                match (full, done.is_empty()) {
                    (Some(true), _) => Some(false),
                    (_, true) => applies,
                    // Done by another unit, towards another one, too early: the page does not say.
                    _ => and(applies, None),
                }
            }
            _ => Some(false),
        };
        // Since a day ahead, it does not hold yet.
        let before = and(before, self.counts(rule, act));
        // A right asks for nothing to come first; what an act out of its order is, is not said.
        let out = any([after, before]);
        if norm.kind == Kind::Shall { out } else { and(out, None) }
    }

    /// Whether a task is to be waited for: not if it is prescribed somewhere, but not now.
    fn is_prescribed(self, task: usize) -> Holds {
        let rules = self.book.rules().filter(|(_, rule)| rule.norm.task == task);
        let rules: Vec<_> = rules.collect();
        if rules.is_empty() {
            return Some(true);
        }
        any(rules.into_iter().map(|(at, rule)| {
            let applies = self.applies(at, rule);
            // Whether anything but a duty prescribes it, the page does not say.
            if rule.norm.kind == Kind::Shall { applies } else { None }
        }))
    }

    /// Whether an act is a doing of the norm.
    pub(crate) fn fulfils(self, rule: &Rule, act: &Act) -> Holds {
        if !is_about(&rule.norm, act) {
            return Some(false);
        }
        let early = rule.norm.earliest.as_ref().and_then(|when| self.given(when));
        let since = match &rule.norm.since {
            Since::Always => Some(true),
            Since::Day(_) => self.counts(rule, act),
            Since::Applies => {
                let all: Vec<_> = rule.when.iter().collect();
                if rule.unless.is_empty() {
                    self.first_day(&all).and_then(|first| Some(first? <= act.day))
                } else {
                    None
                }
            }
        };
        all([
            (!act.despite).then_some(true),
            self.is_bearer(&rule.norm, act),
            since,
            Some(early.is_none_or(|day| day <= act.day)),
        ])
    }

    fn last_day_of(self, norm: &Norm) -> Option<Day> {
        norm.latest.as_ref().and_then(|latest| self.last_day(latest))
    }

    /// What is true of the next act.
    pub(crate) fn verdict(self) -> Verdict {
        let act = &self.world.acts[self.done];
        let broken = |soft: bool| {
            let rules = self.book.rules().filter(|(_, rule)| {
                matches!(rule.norm.kind, Kind::ShouldNot | Kind::Should) == soft
            });
            any(rules.map(|(at, rule)| self.breaks(at, rule, act)))
        };
        let (violated, late) = (broken(false), self.is_late(act));
        // Whether what is done `despite` a norm is a doing for other norms, the page does not say.
        let open = |holds: Holds| if act.despite { and(holds, None) } else { holds };
        Verdict { violated: open(violated), departed: broken(true), late: open(late) }
    }

    /// Whether all rights and duties of the doer to this act, and there are some, had passed their last day.
    fn is_late(self, act: &Act) -> Holds {
        let entitles =
            |rule: &Rule| matches!(rule.norm.kind, Kind::Shall | Kind::Should | Kind::May);
        let rules =
            self.book.rules().filter(|(_, rule)| entitles(rule) && is_about(&rule.norm, act));
        let (mut some, mut in_time) = (Some(false), Some(false));
        for (at, rule) in rules {
            let own = and(self.applies(at, rule), self.is_bearer(&rule.norm, act));
            // What is since a day ahead is no right yet.
            let since = self.counts(rule, act).filter(|counts| *counts);
            let own = and(own, since);
            let passed = self.last_day_of(&rule.norm).is_some_and(|day| day < act.day);
            if passed {
                some = super::holds::or(some, own);
            } else {
                in_time = super::holds::or(in_time, own);
            }
        }
        // An `only` is a right too; what it says of lateness is not said.
        let only = |rule: &Rule| rule.norm.kind == Kind::Only && is_about(&rule.norm, act);
        let only = self.book.rules().any(|(_, rule)| only(rule));
        // Done once in time, it is not said what doing it again is.
        let earlier = |one: &&Act| one.day <= act.day && one.entry != act.entry;
        let again = self.world.acts.iter().filter(earlier).any(|one| one.task == act.task);
        let late = and(some, in_time.map(|one| !one));
        if again || only { and(late, None) } else { late }
    }
}

/// How far a duty has come on the case's own day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Duty {
    pub(crate) applies: Holds,
    pub(crate) bearer: Option<usize>,
    pub(crate) done: Holds,
    pub(crate) last_day: Option<Day>,
}

impl Then<'_> {
    pub(crate) fn duty(self, at: usize, rule: &Rule) -> Duty {
        let log = self.world.acts.iter();
        Duty {
            applies: self.applies(at, rule),
            bearer: self.bearer(&rule.norm.bearer),
            done: any(log.map(|act| self.fulfils(rule, act))),
            last_day: self.last_day_of(&rule.norm),
        }
    }
}

/// Whether a bearer is one that the case has to say.
pub(crate) fn is_open(bearer: &Bearer) -> bool {
    matches!(bearer, Bearer::Chosen(_))
}
