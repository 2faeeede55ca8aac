//! What one norm asks of the log.

use crate::eval::calculation::Calculation;
use crate::eval::course::entitlement::{Entitlement, Since, Span, prohibits};
use crate::eval::course::ledger::{At, Doer, Fate, Key, Ledger, To, Window};
use crate::rulebook::norm::Parties;
use crate::value::UnitId;

/// A norm that asks, and the entries of its task among which it finds those that count.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a, 'c> {
    pub(super) calculation: Calculation<'c>,
    pub(super) ledger: &'a Ledger,
    pub(super) entitlement: &'a Entitlement<'c>,
    by: Doer,
    pub(super) window: Window,
}

impl<'a, 'c> Asked<'a, 'c> {
    /// What a norm asks of its bearer's entries; nothing while its bearer is open, and where no
    /// entry counts.
    pub(super) fn of(
        calculation: Calculation<'c>,
        ledger: &'a Ledger,
        entitlement: &'a Entitlement<'c>,
    ) -> Option<Self> {
        let by = Doer::Unit(entitlement.bearer?);
        let calculation = entitlement.at(calculation);
        Some(Self {
            calculation,
            ledger,
            entitlement,
            by,
            window: window(calculation, entitlement)?,
        })
    }

    /// What it asks of the entries of others.
    pub(super) fn of_others(
        calculation: Calculation<'c>,
        ledger: &'a Ledger,
        entitlement: &'a Entitlement<'c>,
    ) -> Option<Self> {
        let by = Doer::Somebody;
        let calculation = entitlement.at(calculation);
        Some(Self {
            calculation,
            ledger,
            entitlement,
            by,
            window: window(calculation, entitlement)?,
        })
    }

    /// What it asks of the entries after one.
    pub(super) fn after(&self, at: At) -> Self {
        Self { window: (self.window.0.max(at + 1), self.window.1), ..*self }
    }

    /// What it asks of the entries before one.
    pub(super) fn before(&self, at: At) -> Self {
        Self { window: (self.window.0, self.window.1.min(at)), ..*self }
    }

    pub(super) fn key(&self, fate: Fate, to: To) -> Key {
        Key {
            task: self.entitlement.task(),
            whose: self.entitlement.whose,
            by: self.by,
            fate,
            outcome: self.entitlement.norm.outcome,
            to,
        }
    }

    /// Towards whom an entry has to be to meet a recipient.
    pub(super) fn tos(&self) -> impl Iterator<Item = To> + use<'c> {
        let names_none = self.entitlement.norm.details.recipients().next().is_none();
        let first = if names_none { To::Whomever } else { To::Nobody };
        let units = self.entitlement.recipients(self.calculation).flatten().map(To::Unit);
        std::iter::once(first).chain(units)
    }

    /// The first entry that counts, towards whomever of the recipients.
    pub(super) fn first(&self, fate: Fate) -> Option<At> {
        self.tos().filter_map(|to| self.first_to(fate, to)).min()
    }

    /// The latest entry that counts.
    pub(super) fn latest(&self, fate: Fate) -> Option<At> {
        let latest = |to| self.ledger.list(self.key(fate, to), self.window).last();
        self.tos().filter_map(|to| latest(to).map(|line| line.at)).max()
    }

    fn first_to(&self, fate: Fate, to: To) -> Option<At> {
        self.ledger.list(self.key(fate, to), self.window).first().map(|line| line.at)
    }

    /// The first doing by which a unit was reached; of one that is open, of those towards all.
    pub(super) fn reaching(&self, unit: Option<UnitId>) -> Option<At> {
        let own = unit.and_then(|unit| self.first_to(Fate::Doing, To::Unit(unit)));
        self.first_to(Fate::Doing, To::Nobody).into_iter().chain(own).min()
    }

    /// The entry with which everybody had been reached who was to be, whatever is open.
    pub(super) fn done(&self) -> Option<At> {
        let details = &self.entitlement.norm.details;
        let mut units = self.entitlement.recipients(self.calculation);
        if details.recipients().next().is_none() || units.next().is_none() {
            return self.first(Fate::Doing);
        }
        details.recipients().try_fold(0, |done, parties| Some(done.max(self.met(parties)?)))
    }

    /// The entry with which these had been reached; the first of all where there is nobody to be.
    fn met(&self, parties: &Parties) -> Option<At> {
        let bearer = self.entitlement.bearer;
        let units = self.calculation.units_to_reach(parties);
        let units = units.filter(|unit| unit.is_none() || *unit != bearer);
        let mut reaching = units.map(|unit| self.reaching(unit)).peekable();
        if reaching.peek().is_none() {
            Some(0)
        } else if parties.one_suffices {
            reaching.flatten().min()
        } else {
            reaching.try_fold(0, |last, one| Some(last.max(one?)))
        }
    }
}

/// The entries of a norm's task that lie where entries count.
pub(super) fn window(calculation: Calculation, entitlement: &Entitlement) -> Option<Window> {
    let facts = calculation.facts;
    let since = match entitlement.since {
        Since::Day(day) => Some(day),
        Since::AtLatest(day) if !prohibits(entitlement.norm.modality) => Some(day),
        // What may have been prohibited then is to be looked into, not passed over.
        Since::Open if !prohibits(entitlement.norm.modality) => return None,
        Since::Ever | Since::Open | Since::AtLatest(_) => None,
    };
    // What is done before its first day is no doing; while that day is open, before the earliest
    // that it can be.
    let since = since.max(entitlement.first_day.earliest());
    let (from, until) = match entitlement.span {
        Span::Turn(turn) => (since.max(Some(turn.from)), turn.end().min(calculation.on)),
        Span::Once | Span::Lasting => (since, calculation.on),
    };
    let (start, end) = facts.window(entitlement.task(), until);
    let task = entitlement.task();
    let before = |day| facts.log.partition_point(|entry| (entry.task, entry.on) < (task, day));
    let first = from.map_or(start, |day| u32::try_from(before(day)).unwrap_or(u32::MAX));
    let first = first.max(entitlement.taken.map_or(0, |at| at + 1));
    (first < end).then_some((first, end))
}
