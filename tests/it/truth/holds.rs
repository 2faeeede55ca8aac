//! What holds in a true world on one of its days: plain code, with everything known.

use super::book::{Bearer, Book, Condition, Kind, Latest, Rule, When};
use super::world::{Act, Day, World, is_day_off};

/// Yes or no; nothing of what the page leaves open even where all is known.
pub(crate) type Holds = Option<bool>;

/// What stands for "for ever".
pub(crate) const FOREVER: Day = -1000;

/// How far back it is looked for what has held for ever.
const FAR_BACK: Day = -60;

fn not(one: Holds) -> Holds {
    one.map(|one| !one)
}

pub(crate) fn and(one: Holds, other: Holds) -> Holds {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

pub(crate) fn or(one: Holds, other: Holds) -> Holds {
    not(and(not(one), not(other)))
}

pub(crate) fn all(them: impl IntoIterator<Item = Holds>) -> Holds {
    them.into_iter().fold(Some(true), and)
}

pub(crate) fn any(them: impl IntoIterator<Item = Holds>) -> Holds {
    them.into_iter().fold(Some(false), or)
}

/// A day of a world, and how many of its acts have been done: what is asked is asked of then.
#[derive(Clone, Copy)]
pub(crate) struct Then<'a> {
    pub(crate) book: &'a Book,
    pub(crate) world: &'a World,
    pub(crate) today: Day,
    pub(crate) done: usize,
}

impl<'a> Then<'a> {
    /// The day on which the case is looked at, with all that was done.
    pub(crate) fn own(book: &'a Book, world: &'a World) -> Self {
        Self { book, world, today: world.on, done: world.acts.len() }
    }

    /// When an act was done: before it, all that was done earlier.
    pub(crate) fn act(book: &'a Book, world: &'a World, act: usize) -> Self {
        Self { book, world, today: world.acts[act].day, done: act }
    }

    /// An earlier day, at its end.
    pub(crate) fn day(self, today: Day) -> Self {
        let until = |act: &&Act| act.day <= today;
        let done = self.log().iter().take_while(until).count();
        Self { today, done, ..self }
    }

    pub(crate) fn log(self) -> &'a [Act] {
        &self.world.acts[..self.done]
    }

    /// A day as it was known then.
    fn known(self, when: &When) -> Option<Day> {
        match when {
            When::Day(day) => Some(*day),
            When::Fact(fact, days) => Some(self.world.date(*fact, self.today)? + days),
        }
    }

    /// A day as it is given.
    pub(crate) fn given(self, when: &When) -> Option<Day> {
        match when {
            When::Day(day) => Some(*day),
            When::Fact(fact, days) => Some(self.world.given(*fact)? + days),
        }
    }

    /// The last day, moved.
    pub(crate) fn last_day(self, latest: &Latest) -> Option<Day> {
        match latest {
            Latest::Day(when) => self.given(when),
            Latest::Within(days, when) => {
                let mut day = self.given(when)? + days;
                while is_day_off(day) {
                    day += 1;
                }
                Some(day)
            }
        }
    }

    pub(crate) fn holds(self, condition: &Condition) -> Holds {
        let reached = |day: Option<Day>| Some(day.is_some_and(|day| day <= self.today));
        match condition {
            Condition::Is(fact, is) => Some(self.world.fact(*fact, self.today) == *is),
            Condition::Was(fact, is, when) => match self.known(when) {
                None => Some(false),
                Some(day) if day > self.today => None,
                Some(day) => Some(self.world.fact(*fact, day) == *is),
            },
            Condition::IsNone(fact) => Some(self.world.date(*fact, self.today).is_none()),
            Condition::Reached(fact, days) => {
                reached(self.world.date(*fact, self.today).map(|day| day + days))
            }
            Condition::HeldFor(first, days) => {
                let first = self.first_day(&[&self.book.firsts[*first]])?;
                reached(first.map(|first| first + days))
            }
            Condition::NotNow(first) => {
                Some(self.first_day(&[&self.book.firsts[*first]])?.is_none())
            }
            Condition::Done(task, by) => {
                let here = |act: &&Act| act.task == *task && by.is_none_or(|unit| act.by == unit);
                any(self.log().iter().filter(here).map(|act| (!act.despite).then_some(true)))
            }
            Condition::Ended(outcome) => {
                let latest = self.log().iter().rfind(|act| act.task == super::world::DECISION)?;
                (!self.log().iter().any(|act| act.despite))
                    .then_some(latest.outcome == Some(*outcome))
            }
            Condition::Known(known) => self.holds(&self.book.known[*known]),
            Condition::Not(one) => not(self.holds(one)),
            Condition::And(one, other) => and(self.holds(one), self.holds(other)),
            Condition::Or(one, other) => or(self.holds(one), self.holds(other)),
        }
    }

    /// Since when all of these have held; `Some(None)` if they do not now.
    #[expect(clippy::option_option, reason = "left open, not now, since a day")]
    pub(crate) fn first_day(self, them: &[&Condition]) -> Option<Option<Day>> {
        let hold = |then: Self| all(them.iter().map(|one| then.holds(one)));
        if !hold(self)? {
            return Some(None);
        }
        let mut first = self.today;
        while hold(self.day(first - 1))? {
            first -= 1;
            if first < FAR_BACK {
                return Some(Some(FOREVER));
            }
        }
        Some(Some(first))
    }

    /// What a rule itself asks for.
    pub(crate) fn own_conditions(self, rule: &Rule) -> Holds {
        let when = all(rule.when.iter().map(|one| self.holds(one)));
        and(when, not(any(rule.unless.iter().map(|one| self.holds(one)))))
    }

    fn in_force(self, rule: &Rule) -> bool {
        rule.from.is_none_or(|from| from <= self.today)
            && rule.until.is_none_or(|until| self.today <= until)
    }

    /// Whether the norms of a rule apply.
    pub(crate) fn applies(self, at: usize, rule: &Rule) -> Holds {
        if !self.in_force(rule) {
            return Some(false);
        }
        let overriding = self.book.rules().filter(|(_, other)| other.overrides == Some(at));
        let overridden = any(overriding.map(|(_, other)| {
            all([Some(self.in_force(other)), self.own_conditions(other), self.spares(rule, other)])
        }));
        and(self.own_conditions(rule), not(overridden))
    }

    /// What somebody is not to do spares of another rule that same bearer alone.
    fn spares(self, rule: &Rule, other: &Rule) -> Holds {
        if !matches!(other.norm.kind, Kind::ShallNot | Kind::ShouldNot) {
            return Some(true);
        }
        Some(self.bearer(&rule.norm.bearer)? == self.bearer(&other.norm.bearer)?)
    }

    pub(crate) fn bearer(self, bearer: &Bearer) -> Option<usize> {
        match bearer {
            Bearer::Unit(unit) => Some(*unit),
            Bearer::Chosen(at) => {
                let (one, other, when) = &self.book.bearers[*at];
                self.holds(when).map(|holds| if holds { *one } else { *other })
            }
        }
    }
}
