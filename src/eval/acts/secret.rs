//! What must not be told of an act where sensitive values are masked: of which charges the outcome on
//! its day tells what a sensitive fact was then, or on which side of a sensitive day it lies.

use crate::case::facts::Entry;
use crate::eval::acts::judge::{Borne, Court, Made};
use crate::eval::results::{Audience, Charge};
use crate::rulebook::norm::{Norm, NormId};

impl Court<'_> {
    /// To whom the verdict by all charges may be told.
    pub(super) fn audience(&self, entry: &Entry) -> Audience {
        // What says that something was not done is held against no day.
        let dated = entry.is_doing() || entry.despite.is_some();
        let mut norms = self.judged.norms.iter().chain(&self.judged.before);
        let days = dated && norms.any(|id| self.sees(*id, |norm| norm.tells.days));
        let past = self.judged.tells && self.act.is_before(self.then.conditions.facts);
        if days || past { Audience::Cleared } else { Audience::Everybody }
    }

    /// To whom a charge may be told, where the whole may not be told to everybody.
    pub(super) fn hears(&self, made: Made, charge: Charge, norms: &[Option<Borne>]) -> Audience {
        let tells = |norm: &Norm| norm.tells.past || norm.tells.days;
        let own = || self.judged.norms.iter().any(|id| self.sees(*id, tells));
        let hidden = norms.iter().flatten().any(|one| tells(one.norm))
            || match charge {
                // Whose an entry is that names nobody hangs on all norms on the task.
                _ if made.entry.by.is_none() => own(),
                Charge::Late(_) => own(),
                Charge::OutOfOrder(task) => {
                    let first = self.then.conditions.rulebook.judged(task);
                    let first = first.map(|one| one.norms.as_slice()).unwrap_or_default();
                    first.iter().any(|id| self.sees(*id, tells))
                }
                _ => false,
            };
        if hidden { Audience::Cleared } else { Audience::Everybody }
    }

    fn sees(&self, id: NormId, is: impl Fn(&Norm) -> bool) -> bool {
        self.then.conditions.rulebook.norm(id).is_some_and(is)
    }
}
