//! JSON of norms and actions that reads the same in every case, kept from answer to answer.
//!
//! Where nothing is open or assumed, and no detail rests on the case, a norm's JSON follows
//! from how the norm came out for its bearer; and that of an action of one norm likewise. So
//! each is written once, and after that copied.

use super::ActionView;
use super::course;
use super::norm::NormView;
use crate::eval::outcome::{Status, Stretch};
use crate::report::view::{Proofs, Shown, View};
use crate::rulebook::norm::{NormId, Party};
use crate::value::UnitId;
use crate::value::truth::Truth;
use rustc_hash::FxHashMap;
use serde_json::value::{RawValue, to_raw_value};

/// How a norm came out for a bearer.
type Key = (NormId, UnitId, Truth, bool, Option<Status>);

/// What has been written so far of one rulebook in one language.
#[derive(Debug, Default)]
pub(super) struct Kept {
    norms: FxHashMap<Key, Box<RawValue>>,
    actions: FxHashMap<Key, Box<RawValue>>,
}

impl Kept {
    /// Writes what an answer shows and is not kept so far.
    pub(super) fn keep(&mut self, view: &View<'_>) -> serde_json::Result<()> {
        let kept = None;
        for one in view.norms() {
            if let Some(key) = constant(view, &one)
                && !self.norms.contains_key(&key)
            {
                let norm = to_raw_value(&NormView { view, one, kept })?;
                self.norms.insert(key, norm);
            }
        }
        for action in view.actions() {
            let view = ActionView { view, action, kept };
            let alone = view.alone();
            if let Some(key) = alone.and_then(|one| key(view.view, &one))
                && !self.actions.contains_key(&key)
            {
                self.actions.insert(key, to_raw_value(&view)?);
            }
        }
        Ok(())
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

fn key(view: &View<'_>, one: &Shown<'_>) -> Option<Key> {
    let outcome = one.outcome;
    let status = view.course(one).status;
    Some((outcome.norm, outcome.bearer?, outcome.applies, outcome.displaced, status))
}

/// The key of a norm of which nothing rests on the case but how it came out. Proofs tell of the
/// case, the members of a group rest on the day, and forms on rules of their own.
fn constant(view: &View<'_>, one: &Shown<'_>) -> Option<Key> {
    let outcome = one.outcome;
    let open = [outcome.missing, outcome.bearer_missing, outcome.detail_missing, outcome.assumed];
    let settled = view.options.proofs == Proofs::Without
        && open.iter().all(|list| *list == Stretch::default())
        && one.norm.detail_nodes.is_empty()
        && !names_group(one)
        && view.forms(one.norm).next().is_none()
        && course::is_plain(view, one, &view.course(one));
    key(view, one).filter(|_| settled)
}

fn names_group(one: &Shown<'_>) -> bool {
    let mut parties = one.norm.details.recipients();
    parties.any(|named| {
        let mut parties = named.parties.iter();
        parties.any(|party| matches!(party, Party::Group(_)))
    })
}
