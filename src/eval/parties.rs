//! The units behind the words of a norm: members of groups in force, recipients with the
//! bearer left out, and the units that an open bearer may turn out to be.

use std::iter;

use rustc_hash::FxHashSet;

use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::outcome::{NormOutcome, Outcome};
use crate::rulebook::node::{Node, NodeId, Operands};
use crate::rulebook::norm::{GroupSet, Norm, Parties, Party};
use crate::value::truth::Truth;
use crate::value::{UnitId, Value};

/// Whom a party turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Nobody.
    Nobody,
    /// Somebody, perhaps; who is not known.
    Open,
    /// A unit.
    Unit(UnitId),
}

/// What is made of a condition that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum If {
    /// It is left open.
    Open,
    /// It is taken to hold.
    So,
}

impl Whom {
    /// The unit, `None` while it is open; nothing where it is nobody.
    fn told(self) -> impl Iterator<Item = Option<UnitId>> {
        let unit = match self {
            Self::Nobody | Self::Open => None,
            Self::Unit(unit) => Some(unit),
        };
        iter::once(unit).take(usize::from(self != Self::Nobody))
    }
}

impl<'a> Calculation<'a> {
    /// The members of the version of a group that is in force.
    pub fn members(&self, set: GroupSet) -> &'a [UnitId] {
        let versions = set.first.0 as usize..set.end.0 as usize;
        let groups = self.rulebook.groups.get(versions).unwrap_or_default();
        let group = groups.iter().find(|group| group.in_force.contains(self.on));
        group.map_or(&[], |group| &group.members)
    }

    /// The unit that a node outside quantifiers' bodies gives; `None` while open.
    pub fn unit(&self, node: NodeId) -> Option<UnitId> {
        match self.value(Occurrence::of(node)) {
            Value::Unit(unit) => Some(unit),
            _ => None,
        }
    }

    /// Whom a node names.
    pub fn party(&self, node: NodeId) -> Whom {
        match self.value(Occurrence::of(node)) {
            Value::None => Whom::Nobody,
            Value::Unit(unit) => Whom::Unit(unit),
            _ => Whom::Open,
        }
    }

    /// The members of a group, none where its condition does not hold; nothing while that is open.
    pub fn group(&self, set: GroupSet, guard: Option<NodeId>) -> Option<&'a [UnitId]> {
        match guard.map_or(Truth::Yes, |guard| self.truth(Occurrence::of(guard))) {
            Truth::Yes => Some(self.members(set)),
            Truth::No => Some(&[]),
            Truth::Open => None,
        }
    }

    /// The units that are named, groups member by member; `None` for one that is open. A party that
    /// turns out to be nobody is left out.
    pub fn units<'p>(
        &self,
        parties: &'p Parties,
    ) -> impl Iterator<Item = Option<UnitId>> + use<'a, 'p> {
        self.units_if(parties, If::Open)
    }

    /// The units by which everybody has been reached, whatever is open: where all are to be, those
    /// too who stand on a condition that is open.
    pub(crate) fn units_to_reach<'p>(
        &self,
        parties: &'p Parties,
    ) -> impl Iterator<Item = Option<UnitId>> + use<'a, 'p> {
        let open = if parties.one_suffices { If::Open } else { If::So };
        self.units_if(parties, open)
    }

    /// The units by which everybody has been reached, if what is open turns out as it may.
    pub(crate) fn units_perhaps_to_reach<'p>(
        &self,
        parties: &'p Parties,
    ) -> impl Iterator<Item = Option<UnitId>> + use<'a, 'p> {
        let open = if parties.one_suffices { If::So } else { If::Open };
        self.units_if(parties, open)
    }

    /// The units that are named; where the condition of a party is open, it is taken so.
    fn units_if<'p>(
        &self,
        parties: &'p Parties,
        open: If,
    ) -> impl Iterator<Item = Option<UnitId>> + use<'a, 'p> {
        self.units_of(&parties.parties, open)
    }

    /// Those who bear a norm together; `None` for one that is open.
    pub(crate) fn joint_bearers<'p>(
        &self,
        norm: &'p Norm,
    ) -> impl Iterator<Item = Option<UnitId>> + use<'a, 'p> {
        self.units_of(&norm.jointly, If::Open)
    }

    fn units_of<'p>(
        &self,
        parties: &'p [Party],
        open: If,
    ) -> impl Iterator<Item = Option<UnitId>> + use<'a, 'p> {
        let calculation = *self;
        parties.iter().flat_map(move |party| {
            let (unit, members) = match (*party, open) {
                (Party::Unit(node), If::Open) => (calculation.party(node), None),
                (Party::Unit(node), If::So) => (calculation.party_if_so(node), None),
                (Party::Group(set, guard), _) => match (calculation.group(set, guard), open) {
                    (Some(members), _) => (Whom::Nobody, Some(members)),
                    (None, If::So) => (Whom::Nobody, Some(calculation.members(set))),
                    (None, If::Open) => (Whom::Open, None),
                },
            };
            unit.told().chain(members.into_iter().flatten().copied().map(Some))
        })
    }

    /// Whom a node names if the condition that a party stands on holds, where that is open.
    fn party_if_so(&self, node: NodeId) -> Whom {
        let whom = self.party(node);
        match self.rulebook.nodes.get(node).filter(|_| whom == Whom::Open) {
            Some(Node::Alternatives(list)) => {
                let first = self.rulebook.nodes.alternatives(list).first();
                first.map_or(whom, |first| self.party(first.value))
            }
            _ => whom,
        }
    }

    /// Whether a recipient of a norm is open.
    pub(crate) fn has_open_recipient(&self, norm: &Norm) -> bool {
        norm.details.recipients().any(|parties| self.units(parties).any(|unit| unit.is_none()))
    }

    /// All recipients of a norm, but for `bearer`; `None` for one that is open.
    pub(crate) fn recipients<'p>(
        &self,
        norm: &'p Norm,
        bearer: Option<UnitId>,
    ) -> impl Iterator<Item = Option<UnitId>> + use<'a, 'p> {
        let calculation = *self;
        let named = norm.details.recipients();
        named
            .flat_map(move |parties| calculation.units(parties))
            .filter(move |unit| unit.is_none() || *unit != bearer)
    }

    /// Whether a recipient is left besides the bearer. While the bearer is open, two
    /// recipients that differ leave one whoever it is.
    #[inline(never)]
    pub(crate) fn somebody_left(&self, norm: &Norm, bearer: Option<UnitId>) -> Truth {
        let (mut first, mut left, mut open) = (None, false, false);
        self.recipients(norm, bearer).for_each(|unit| match unit {
            Some(_) => {
                left |= bearer.is_some() || (first.is_some() && first != unit);
                first = first.or(unit);
            }
            None => open = true,
        });
        match (left, first.is_some() || open) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::Open,
            (false, false) => Truth::No,
        }
    }
}

impl<'a> Outcome<'a> {
    /// The units behind `parties` of a norm, groups member by member, its bearer left out;
    /// `None` for one that is open.
    pub fn recipients<'p>(
        &self,
        norm: &NormOutcome,
        parties: &'p Parties,
    ) -> impl Iterator<Item = Option<UnitId>> + use<'a, 'p> {
        let bearer = norm.bearer;
        self.calculation().units(parties).filter(move |unit| unit.is_none() || *unit != bearer)
    }

    /// The units that an open node may still turn out to be, by unit; empty if it may be any.
    pub fn possible_units(&self, node: NodeId) -> Vec<UnitId> {
        let calculation = self.calculation();
        let (mut waiting, mut seen, mut units) = (vec![node], FxHashSet::default(), Vec::new());
        while let Some(node) = waiting.pop() {
            if !seen.insert(node) {
                continue;
            }
            match (calculation.unit(node), self.rulebook.nodes.get(node)) {
                (Some(unit), _) => units.push(unit),
                (None, _) if calculation.party(node) == Whom::Nobody => {}
                (None, Some(Node::Defined { body, .. })) if !calculation.assumes(node) => {
                    waiting.push(body);
                }
                (None, Some(Node::Alternatives(list) | Node::Versions(list))) => {
                    kept(&calculation, list, &mut waiting);
                }
                _ => return Vec::new(),
            }
        }
        units.sort_unstable();
        units.dedup();
        units
    }
}

/// Adds the values of the alternatives whose guard is not no, up to the first that is yes.
fn kept(calculation: &Calculation, list: Operands, values: &mut Vec<NodeId>) {
    for alternative in calculation.rulebook.nodes.alternatives(list) {
        let guard = calculation.truth(Occurrence::of(alternative.guard));
        if guard != Truth::No {
            values.push(alternative.value);
        }
        if guard == Truth::Yes {
            return;
        }
    }
}
