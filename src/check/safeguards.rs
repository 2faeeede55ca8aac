//! Safeguards, as the rulebook keeps them.

use super::collect::{self, Located};
use super::context::Context;
use super::error;
use crate::rulebook::norm::Safeguard;
use crate::source::Span;
use crate::syntax::ast::ClauseKind;

impl<'a> Context<'a> {
    /// All safeguards.
    pub(super) fn safeguards(&mut self) -> Vec<Safeguard> {
        let all = self.each_declared(|names| &names.safeguards, Self::safeguard);
        all.into_iter().flatten().collect()
    }

    fn safeguard(&mut self, located: Located<'a>, name: String, span: Span) -> Option<Safeguard> {
        let in_force = located.in_force();
        self.place.clone_from(&name);
        self.period = in_force;
        let cites = self.item_cites(&located);
        let whenever = located.item.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::Whenever { premise, task, demand } => Some((premise, task, *demand)),
            _ => None,
        });
        let Some((premise, task, demand)) = whenever else {
            return self.fail(error::ensure_without_whenever(span));
        };
        let (premise, task) = (self.condition(premise), self.prescribed(task));
        Some(Safeguard {
            name,
            labels: collect::labels(located.item),
            cites,
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            in_force,
            premise: premise?,
            task: task?,
            demand,
            span,
            whole: located.item.at.0,
        })
    }
}
