//! JSON of norms and actions that reads the same in every case, kept from answer to answer.
//!
//! Where nothing is open or assumed, and no detail rests on the case, a norm's JSON follows
//! from how the norm came out for its bearer; and that of an action of one norm likewise. So
//! each is written once, and after that copied.

use super::course;
use crate::eval::outcome::{Hinge, Status, Stretch};
use crate::report::view::{Proofs, Shown, View};
use crate::rulebook::norm::{Matter, NormId, Party, Said};
use crate::value::UnitId;
use crate::value::truth::Truth;
use rustc_hash::FxHashMap;
use serde_json::value::RawValue;

/// The most norms that are kept; what hinges on ever other readings is written anew.
const MOST_KEPT: usize = 1 << 14;

/// How a norm came out for a bearer.
type Key = (NormId, UnitId, Truth, bool, Option<Status>, Hinged);

/// The readings that it hinges on, a bit each.
type Hinged = u64;

/// Something as it is written.
type Written = serde_json::Result<Box<RawValue>>;

/// What has been written so far of one rulebook in one language.
#[derive(Debug, Default)]
pub(super) struct Kept {
    norms: FxHashMap<Key, Box<RawValue>>,
    actions: FxHashMap<Key, Box<RawValue>>,
}

impl Kept {
    /// Keeps a norm as it is written, if it reads the same in every case and is not kept so far.
    pub(super) fn keep_norm(
        &mut self,
        view: &View<'_>,
        one: &Shown<'_>,
        written: impl FnOnce() -> Written,
    ) -> serde_json::Result<()> {
        keep(&mut self.norms, constant(view, one), written)
    }

    /// The same of an action of this norm alone.
    pub(super) fn keep_action(
        &mut self,
        view: &View<'_>,
        one: &Shown<'_>,
        written: impl FnOnce() -> Written,
    ) -> serde_json::Result<()> {
        keep(&mut self.actions, key(view, one), written)
    }

    /// A norm, if it reads the same in every case.
    pub(super) fn norm(&self, view: &View<'_>, one: &Shown<'_>) -> Option<&RawValue> {
        self.norms.get(&constant(view, one)?).map(AsRef::as_ref)
    }

    /// An action of this norm alone.
    pub(super) fn action(&self, view: &View<'_>, one: &Shown<'_>) -> Option<&RawValue> {
        self.actions.get(&key(view, one)?).map(AsRef::as_ref)
    }
}

fn keep(
    kept: &mut FxHashMap<Key, Box<RawValue>>,
    key: Option<Key>,
    written: impl FnOnce() -> Written,
) -> serde_json::Result<()> {
    let full = kept.len() >= MOST_KEPT;
    if let Some(key) = key.filter(|key| !full && !kept.contains_key(key)) {
        kept.insert(key, written()?);
    }
    Ok(())
}

fn key(view: &View<'_>, one: &Shown<'_>) -> Option<Key> {
    let outcome = one.outcome;
    // What is about an element names it.
    if one.norm.each.is_some() {
        return None;
    }
    let status = view.course(one).status;
    let hinged = hinged(view.hinges(one))?;
    Some((outcome.norm, outcome.bearer?, outcome.applies, outcome.displaced, status, hinged))
}

/// The key of a norm of which nothing rests on the case but how it came out. Proofs tell of the
/// case, the members of a group rest on the day, and forms on rules of their own.
fn constant(view: &View<'_>, one: &Shown<'_>) -> Option<Key> {
    let outcome = one.outcome;
    let open = [outcome.missing, outcome.bearer_missing, outcome.detail_missing, outcome.assumed];
    let settled = view.options.proofs == Proofs::Without
        && open.iter().all(|list| *list == Stretch::default())
        && one.norm.detail_nodes.is_empty()
        && !tells_values(one)
        && !names_group(one)
        && view.forms(one).next().is_none()
        && course::is_plain(view, one, &view.course(one));
    key(view, one).filter(|_| settled)
}

/// None of readings beyond those that have a bit, and of what a norm only may hinge on.
fn hinged(hinges: &[Hinge]) -> Option<Hinged> {
    hinges.iter().try_fold(0, |hinged, hinge| {
        let bit = 1_u64.checked_shl(hinge.reading.0).filter(|_| !hinge.may)?;
        Some(hinged | bit)
    })
}

/// Whether it passes on what the case says.
fn tells_values(one: &Shown<'_>) -> bool {
    one.norm.details.all().any(|(_, said)| match said {
        Said::Matters(all) => all.iter().any(|one| !matches!(one, Matter::Text(_))),
        _ => false,
    })
}

fn names_group(one: &Shown<'_>) -> bool {
    let mut parties = one.norm.details.recipients();
    parties.any(|named| {
        let mut parties = named.parties.iter();
        parties.any(|party| matches!(party, Party::Group(..)))
    })
}
