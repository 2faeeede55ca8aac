//! Safeguards, as the rulebook keeps them.

use super::collect::{self, Located};
use super::context::Context;
use super::error;
use crate::rulebook::norm::{Conclusion, Safeguard};
use crate::source::Span;
use crate::syntax::ast::{self, ClauseKind};

impl<'a> Context<'a> {
    /// All safeguards.
    pub(super) fn safeguards(&mut self) -> Vec<Safeguard> {
        let all = self.each_declared(|names| &names.safeguards, Self::safeguard);
        all.into_iter().flatten().collect()
    }

    fn safeguard(&mut self, located: Located<'a>, name: String, span: Span) -> Option<Safeguard> {
        let in_force = located.in_force();
        self.place.clone_from(&name);
        self.enter(&located);
        let cites = self.item_cites(&located);
        let whenever = located.item.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::Whenever { premise, conclusion } => Some((premise, conclusion)),
            _ => None,
        });
        let Some((premise, conclusion)) = whenever else {
            return self.fail(error::ensure_without_whenever(span));
        };
        let premise = self.condition(premise);
        let conclusion = match conclusion {
            ast::Conclusion::Demanded(task, demand) => {
                self.prescribed(task).map(|task| Conclusion::Demanded(task, *demand))
            }
            ast::Conclusion::Condition(condition) => {
                self.condition(condition).map(Conclusion::Condition)
            }
        };
        let (in_force, chosen) = self.version(&located, in_force);
        self.leave();
        let guard = chosen.map(|chosen| chosen.guard);
        let premise =
            premise.map(|premise| self.builder.and(guard.into_iter().chain([premise]).collect()));
        Some(Safeguard {
            name,
            labels: collect::labels(located.item),
            cites,
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            in_force,
            chosen,
            premise: premise?,
            conclusion: conclusion?,
            span,
            whole: located.item.at.0,
        })
    }
}
