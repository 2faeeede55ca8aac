//! Whom a norm binds, and what `only` leaves to whom: asked wherever an act, or a norm on an act, is held
//! against a norm of several.

use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::parties::Whom;
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Bearer, Norm, Party};
use crate::value::UnitId;
use crate::value::truth::Truth;

impl Calculation<'_> {
    /// Whether a unit bears a norm, alone or among others. Of a norm that binds every unit, those whom
    /// another norm spares do not.
    pub(crate) fn bears(&self, norm: &Norm, unit: UnitId) -> Truth {
        match norm.bearer {
            Bearer::Unit(node) => self.is_unit(node, unit),
            Bearer::Group(set) => self.members(set).contains(&unit).into(),
            Bearer::Jointly => self.is_among(&norm.jointly, unit),
            Bearer::Everybody => !self.spares(norm, unit),
            Bearer::Whoever => Truth::Yes,
        }
    }

    /// Whether a norm that overrides one which binds every unit applies to this one.
    fn spares(&self, norm: &Norm, unit: UnitId) -> Truth {
        norm.spared_by.iter().fold(Truth::No, |spared, by| {
            let over = self.rulebook.norm(*by);
            spared.or(over.map_or(Truth::No, |over| {
                let applies = self.truth(Occurrence::of(over.applies_for(Some(unit))));
                applies.and(self.bears(over, unit))
            }))
        })
    }

    /// Whether doing what a norm leaves to its bearers alone is a breach: somebody else does it, or it
    /// is done towards somebody else. Who does it may be unsaid.
    pub(crate) fn oversteps(
        &self,
        only: &Norm,
        by: Option<UnitId>,
        mut to: impl Iterator<Item = UnitId>,
    ) -> Truth {
        let other = by.map_or(Truth::Open, |by| !self.bears(only, by));
        if only.details.recipients().next().is_none() {
            return other;
        }
        let named = || only.details.recipients().flat_map(|parties| &parties.parties);
        to.try_fold(other, |found, unit| {
            let among = named().fold(Truth::No, |among, party| among.or(self.is(*party, unit)));
            match found.or(!among) {
                Truth::Yes => Err(Truth::Yes),
                open => Ok(open),
            }
        })
        .unwrap_or_else(|found| found)
    }

    /// Whether a unit is among parties.
    fn is_among(&self, parties: &[Party], unit: UnitId) -> Truth {
        parties.iter().fold(Truth::No, |among, party| among.or(self.is(*party, unit)))
    }

    /// Whether a unit is a party, or of it.
    fn is(&self, party: Party, unit: UnitId) -> Truth {
        match party {
            Party::Unit(node) => self.is_unit(node, unit),
            Party::Group(set, guard) => {
                let so = guard.map_or(Truth::Yes, |guard| self.truth(Occurrence::of(guard)));
                so.and(self.members(set).contains(&unit).into())
            }
        }
    }

    fn is_unit(&self, node: NodeId, unit: UnitId) -> Truth {
        match self.party(node) {
            Whom::Nobody => Truth::No,
            Whom::Open => Truth::Open,
            Whom::Unit(own) => (own == unit).into(),
        }
    }
}
