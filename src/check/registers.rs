//! Registers, as the rulebook keeps them.

use super::collect::{self, Located};
use super::context::Context;
use super::elements::elements;
use super::error;
use super::rule;
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::Register;
use crate::source::Span;
use crate::syntax::ast::{self, Clause, ClauseKind, ExprKind, Path};
use crate::value::types::Base;

impl<'a> Context<'a> {
    /// All registers.
    pub(super) fn registers(&mut self) -> Vec<Register> {
        self.each_declared(|names| &names.registers, Self::register)
    }

    fn register(&mut self, located: Located<'a>, name: String, span: Span) -> Register {
        let in_force = located.in_force();
        self.place.clone_from(&name);
        self.enter(&located);
        let each = self.element_at_hand(located.item);
        let lost = each.is_none() && elements(located.item).is_some();
        let conditions = if lost { Vec::new() } else { self.conditions(&located) };
        let condition = self.builder.and(conditions);
        let (in_force, chosen) = self.version(&located, in_force);
        let mut register = Register {
            name,
            labels: collect::labels(located.item),
            cites: self.item_cites(&located),
            see: rule::sees(located.item),
            interpretation: rule::interpretation(located.item),
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            in_force,
            chosen,
            kept_by: None,
            each,
            condition,
            lists: Vec::new(),
            counts_by: Vec::new(),
            counts_where: Vec::new(),
            totals: Vec::new(),
            sent_to: None,
            span,
            whole: located.item.at.0,
        };
        // Without its element nothing that it says has a meaning.
        for clause in located.item.clauses.iter().filter(|_| !lost) {
            self.register_clause(clause, &mut register);
        }
        self.around.clear();
        if let (Some(_), Some(clause)) = (&register.sent_to, located.chosen_by()) {
            self.diagnostics.push(error::sent_on_condition(clause.at.0));
        }
        self.leave();
        register
    }

    fn register_clause(&mut self, clause: &'a Clause, into: &mut Register) {
        match &clause.kind {
            ClauseKind::KeptBy(unit) => into.kept_by = self.unit_in_force(unit),
            ClauseKind::Lists(paths) => {
                into.lists.extend(paths.iter().filter_map(|path| self.column(path)));
            }
            ClauseKind::CountsBy(path) => into.counts_by.extend(self.column(path)),
            ClauseKind::CountsWhere(condition, wording) => {
                let condition = self.condition(condition);
                into.counts_where
                    .extend(condition.map(|node| (node, collect::of_wording(wording))));
            }
            ClauseKind::Totals(paths) => {
                for path in paths {
                    into.totals.extend(self.number_column(path));
                }
            }
            ClauseKind::SentTo(parties, rhythm) => {
                self.reachable_rhythm(&rhythm.value, rhythm.at.0);
                self.without_condition(parties);
                into.sent_to = self.parties(parties).map(|parties| (parties, rhythm.value.clone()));
            }
            _ => {}
        }
    }

    /// A register is sent whatever any one case says.
    fn without_condition(&mut self, parties: &ast::Parties) {
        let mut all = parties.parties.iter();
        if let Some(party) = all.find(|party| matches!(party.kind, ExprKind::If { .. })) {
            self.diagnostics.push(error::sent_on_condition(party.at.0));
        }
    }

    fn column(&mut self, path: &'a Path) -> Option<(NodeId, String)> {
        let typed = self.told_by_case(path, error::column_is_no_fact)?;
        Some((typed.node, path.dotted()))
    }

    fn number_column(&mut self, path: &'a Path) -> Option<(NodeId, String)> {
        let column = self.column(path)?;
        let ty = self.builder.made.type_of(column.0);
        if ty.base != Base::Number || ty.list {
            let found = self.describe(ty);
            return self.fail(error::only_numbers_are_totalled(path.at.0, &found));
        }
        Some(column)
    }
}
