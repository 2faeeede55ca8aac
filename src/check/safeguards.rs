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
        self.only_in_rules(located.item);
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
            ast::Conclusion::Condition(condition) => match self.demanded_otherwise(condition) {
                Some(word) => self.fail(error::demand_of_a_task(word)),
                None => self.condition(condition).map(Conclusion::Condition),
            },
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

    /// `TASK is forbidden`: where the word stands that is none of the three that are demanded of a
    /// task.
    fn demanded_otherwise(&self, condition: &ast::Expr) -> Option<Span> {
        let ast::ExprKind::Is { subject, test: ast::Test::Equal(word), .. } = &condition.kind
        else {
            return None;
        };
        let ast::ExprKind::Path(path) = &subject.kind else { return None };
        self.names.task(&path.dotted()).map(|_| word.at.0)
    }
}
