//! Duties that arise each time something happens.

use super::builder::index;
use super::context::{Context, Typed};
use super::error;
use super::expression::Lowering;
use crate::rulebook::node::{Node, QuantifierId};
use crate::rulebook::vocabulary::TaskId;
use crate::source::Span;
use crate::syntax::ast::{self, Detail, DetailKind, Expr, ExprKind, Name, TimeLimit};
use crate::value::norm::{DetailName, Modality};
use crate::value::types::Type;

/// What a duty arises from, each time that happens.
#[derive(Clone, Debug)]
pub(super) struct Arising {
    /// What goes over the days on which it did.
    pub(super) quantifier: QuantifierId,
    /// The tasks and events.
    pub(super) tasks: Vec<TaskId>,
}

impl<'a> Context<'a> {
    /// What a norm arises from, if it arises each time something happens.
    pub(super) fn arising(
        &mut self,
        norm: &'a ast::Norm,
        over_list: Option<QuantifierId>,
    ) -> Option<Arising> {
        let (written, at) = norm.details.iter().find_map(|detail| match &detail.kind {
            DetailKind::EachTime(tasks) => Some((tasks, detail.at.0)),
            _ => None,
        })?;
        let errors = self.diagnostics.len();
        let tasks: Vec<Option<TaskId>> = written.iter().map(|name| self.task(name)).collect();
        let tasks: Vec<TaskId> = tasks.into_iter().collect::<Option<_>>()?;
        if !matches!(norm.modality, Modality::Shall | Modality::Should) {
            self.diagnostics.push(error::each_time_of_no_duty(at));
        }
        if over_list.is_some() {
            self.diagnostics.push(error::each_time_for_each(at));
        }
        for (task, name) in tasks.iter().zip(written) {
            self.fitting_occasion(*task, name, norm);
        }
        self.fitting_beside(&norm.details);
        if self.diagnostics.len() > errors {
            return None;
        }
        Some(Arising { quantifier: self.occasions_of(&tasks), tasks })
    }

    fn fitting_occasion(&mut self, task: TaskId, name: &Name, norm: &ast::Norm) {
        if name.text == norm.task.text {
            self.diagnostics.push(error::each_time_of_itself(name.at.0, &name.text));
        } else if self.record_of_task(task).is_some() {
            self.diagnostics.push(error::each_time_for_each(name.at.0));
        }
    }

    /// What else tells when such a duty arises and ends, and what tells nothing of one occasion.
    fn fitting_beside(&mut self, details: &[Detail]) {
        for detail in details {
            let name = detail.kind.name();
            let beside = matches!(
                name,
                DetailName::Every | DetailName::ByTurn | DetailName::Since | DetailName::DoneWhen
            );
            if beside {
                self.diagnostics.push(error::each_time_beside(detail.at.0, name.written()));
            }
        }
    }

    /// What goes over the days on which something of this happened; the same for all duties that
    /// arise from it.
    fn occasions_of(&mut self, tasks: &[TaskId]) -> QuantifierId {
        let mut tasks = tasks.to_vec();
        tasks.sort_unstable();
        tasks.dedup();
        let known = self.occasions.iter().position(|one| *one == tasks);
        let at = known.unwrap_or_else(|| {
            self.occasions.push(tasks);
            self.occasions.len() - 1
        });
        QuantifierId::of_occasions(index(at))
    }

    /// Where a norm says `each time`, if its last day is counted from the occasion.
    pub(super) fn counts_from_occasion(&mut self, limit: &TimeLimit, norm: &ast::Norm) {
        let each_time = |detail: &&Detail| matches!(detail.kind, DetailKind::EachTime(_));
        let written = norm.details.iter().find(each_time).map(|detail| detail.at.0);
        self.at_occasion = written.filter(|_| limit.from.kind == ExprKind::Occasion);
    }
}

impl Lowering<'_, '_> {
    /// The day that `within 14 days` is counted from, if it is said of a duty that arises each time
    /// something happens.
    pub(super) fn occasion(&mut self, span: Span) -> Option<Typed> {
        if self.context.at_occasion.take().is_none() {
            return self.context.fail(error::within_of_nothing(span));
        }
        self.add(Node::Occasion, Type::DATE)
    }

    /// Hours cannot be counted from a day.
    pub(super) fn no_hours_of_occasion(&mut self, from: &Expr, span: Span) -> Option<()> {
        if from.kind == ExprKind::Occasion && self.context.at_occasion.is_some() {
            return self.context.fail(error::each_time_in_hours(span));
        }
        Some(())
    }
}
