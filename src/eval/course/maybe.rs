//! Whether a norm that is not done may have been: by an entry that may be its bearer's, may have the
//! outcome that is wanted, may lie where entries count, or may have reached everybody. Nobody is then
//! said to have left it undone.

use crate::case::facts::{Entry, Whose};
use crate::eval::calculation::Calculation;
use crate::eval::course::asked::window;
use crate::eval::course::entitlement::{Entitlement, Since, addressees};
use crate::eval::course::ledger::At;
use crate::eval::results::Doubt;
use crate::rulebook::norm::{Bearer, Parties};
use crate::value::UnitId;
use crate::value::truth::Truth;

/// The most entries that are looked at beside one norm; the first of further ones may always count.
const MOST_ENTRIES: usize = 1_000;

/// A norm that is not done, and what is known of its task.
#[derive(Clone, Copy)]
pub(super) struct Maybe<'m, 'c> {
    /// Of the element that the norm is about.
    pub(super) calculation: Calculation<'c>,
    pub(super) entitlement: &'m Entitlement<'c>,
    /// An entry that names no unit is the bearer's.
    pub(super) sole: bool,
}

/// An entry that counts, or may count, and what is open then.
type Candidate<'c> = (At, &'c Entry, Option<Doubt>);

impl<'c> Maybe<'_, 'c> {
    /// The latest entry that may count, and what is open of it; nothing where everything is known, and
    /// where somebody was not reached whatever is open.
    pub(super) fn done(&self) -> Option<(At, Doubt)> {
        let (latest, ..) = self.candidates().last()?;
        let doubted = self.candidates().filter_map(|(at, _, doubt)| Some((at, doubt?))).last();
        let open = || self.calculation.has_open_recipient(self.entitlement.norm);
        let open =
            |found: Option<_>| found.or_else(|| open().then_some((latest, Doubt::Recipients)));
        let found = open(doubted)?;
        let mut named = self.entitlement.norm.details.recipients();
        named.all(|parties| self.may_be_met(parties)).then_some(found)
    }

    /// The entries that count or may count.
    fn candidates(&self) -> impl Iterator<Item = Candidate<'c>> + use<'_, 'c> {
        let whenever = match self.entitlement.since {
            Since::Open | Since::AtLatest(_) => Since::Ever,
            known => known,
        };
        let relaxed = Entitlement { since: whenever, ..*self.entitlement };
        let (first, end) = window(self.calculation, &relaxed).unwrap_or_default();
        let entries = self.calculation.facts.log.get(first as usize..end as usize);
        let entries = (first..end).zip(entries.unwrap_or_default()).take(MOST_ENTRIES);
        entries.filter_map(|(at, entry)| Some((at, entry, self.doubt(entry)?)))
    }

    /// What is open of an entry, if anything; nothing at all where it does not count.
    #[expect(
        clippy::option_option,
        reason = "no entry of this norm, one that counts, one that may"
    )]
    fn doubt(&self, entry: &Entry) -> Option<Option<Doubt>> {
        let Entitlement { norm, bearer, since, .. } = *self.entitlement;
        if !entry.is_doing() || !self.entitlement.meets(self.calculation, entry) {
            return None;
        }
        let element = match self.entitlement.whose {
            whose if entry.is_of(whose) => None,
            Whose::Element(own) if entry.may_be_of((own, self.calculation.begin())) => {
                Some(Doubt::Element)
            }
            Whose::Common | Whose::Nobody | Whose::Element(_) => return None,
        };
        let by = match (entry.by, bearer) {
            (Some(by), Some(bearer)) => (by == bearer).then_some(None)?,
            (None, Some(_)) if self.sole => None,
            (None, Some(_)) => Some(Doubt::Unit),
            (Some(by), None) => match self.calculation.bears(norm, by) {
                Truth::Yes => None,
                Truth::Open => Some(Doubt::Bearer),
                Truth::No => return None,
            },
            (None, None) if norm.bearer == Bearer::Jointly => Some(Doubt::Unit),
            (None, None) => Some(Doubt::Bearer),
        };
        let outcome = match (norm.outcome, entry.outcome) {
            (Some(wanted), Some(outcome)) => (wanted == outcome).then_some(None)?,
            (Some(_), None) => Some(Doubt::Outcome),
            (None, _) => None,
        };
        let since = match since {
            Since::Open => Some(Doubt::Since),
            Since::AtLatest(day) if entry.on < day => Some(Doubt::Since),
            Since::Ever | Since::Day(_) | Since::AtLatest(_) => None,
        };
        Some(element.or(since).or(by).or(outcome))
    }

    /// Whether these may have been reached.
    fn may_be_met(&self, parties: &Parties) -> bool {
        let bearer = self.entitlement.bearer;
        let units = self.calculation.units_perhaps_to_reach(parties);
        let mut units = units.filter(|unit| unit.is_none() || *unit != bearer).peekable();
        units.peek().is_none()
            || if parties.one_suffices {
                units.any(|unit| self.may_reach(unit))
            } else {
                units.all(|unit| self.may_reach(unit))
            }
    }

    fn may_reach(&self, unit: Option<UnitId>) -> bool {
        let Some(unit) = unit else { return true };
        self.candidates().any(|(_, entry, _)| {
            let addressed = addressees(self.calculation.facts, entry);
            addressed.is_empty() || addressed.contains(&unit)
        })
    }
}
