//! Registers and safeguards.

use super::collect::{self, Located};
use super::context::Context;
use super::error;
use super::rule;
use crate::rulebook::Rulebook;
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Register, Safeguard};
use crate::source::Span;
use crate::syntax::ast::{Clause, ClauseKind, Guard, Item, Path};
use crate::value::types::Base;

impl<'a> Context<'a> {
    /// Fills the registers, safeguards, readings and definitions of a rulebook.
    pub(super) fn keeping(&mut self, rulebook: &mut Rulebook) {
        rulebook.registers = self.located(|names| &names.registers, Self::register);
        let safeguards = self.located(|names| &names.safeguards, Self::safeguard);
        rulebook.safeguards = safeguards.into_iter().flatten().collect();
        rulebook.readings = self.located(|names| &names.readings, Self::reading);
        rulebook.definitions = self.located(|names| &names.definitions, Self::definition_entry);
        for (id, definition) in
            (0..).map(crate::rulebook::node::DefinitionId).zip(&mut rulebook.definitions)
        {
            definition.node = self.defined.get(&id).copied().flatten().map(|typed| typed.node);
        }
    }

    fn located<T>(
        &mut self,
        table: impl for<'n> Fn(&'n super::names::Names<'a>) -> &'n super::names::Table<Located<'a>>,
        make: impl Fn(&mut Self, Located<'a>, String, Span) -> T,
    ) -> Vec<T> {
        let heads: Vec<(Located<'a>, String, Span)> = table(&self.names)
            .all
            .iter()
            .map(|one| (one.item, one.name.clone(), one.span))
            .collect();
        heads.into_iter().map(|(located, name, span)| make(self, located, name, span)).collect()
    }

    fn register(&mut self, located: Located<'a>, name: String, span: Span) -> Register {
        let in_force = located.in_force();
        self.period = in_force;
        let conditions = self.conditions(&located);
        let condition = self.builder.and(conditions);
        let mut register = Register {
            name,
            labels: collect::labels(located.item),
            cites: self.item_cites(&located),
            see: rule::sees(located.item),
            interpretation: rule::interpretation(located.item),
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            in_force,
            kept_by: None,
            condition,
            lists: Vec::new(),
            counts_by: Vec::new(),
            counts_where: Vec::new(),
            totals: Vec::new(),
            sent_to: None,
            span,
            whole: located.item.at.0,
        };
        for clause in &located.item.clauses {
            self.register_clause(clause, &mut register);
        }
        self.period = crate::value::date::Period::ALWAYS;
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
                into.sent_to = self.parties(parties).map(|parties| (parties, rhythm.value.clone()));
            }
            _ => {}
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

    fn safeguard(&mut self, located: Located<'a>, name: String, span: Span) -> Option<Safeguard> {
        let in_force = located.in_force();
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

    fn reading(
        &mut self,
        located: Located<'a>,
        name: String,
        span: Span,
    ) -> crate::rulebook::Reading {
        let settled_by = located.item.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::SettledBy(units) => Some(units),
            _ => None,
        });
        let settled_by =
            settled_by.into_iter().flatten().filter_map(|unit| self.unit(unit)).collect();
        let ty = self.names.ty(&name).unwrap_or(crate::value::types::TypeId(0));
        if self.names.variants(ty).len() < 2 {
            self.diagnostics.push(error::reading_without_choice(span, &name));
        }
        crate::rulebook::Reading {
            labels: collect::labels(located.item),
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            cites: self.item_cites(&located),
            ty,
            settled_by,
            name,
            span,
        }
    }

    fn definition_entry(
        &mut self,
        located: Located<'a>,
        name: String,
        span: Span,
    ) -> crate::rulebook::Definition {
        let (written, parameter) = definition_head(located.item);
        let ty =
            written.and_then(|ty| self.type_of(ty)).unwrap_or(crate::value::types::Type::YES_NO);
        let parameter =
            parameter.and_then(|one| Some((one.name.text.clone(), self.type_of(&one.ty)?)));
        crate::rulebook::Definition {
            name,
            labels: collect::labels(located.item),
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            cites: self.item_cites(&located),
            interpretation: rule::interpretation(located.item),
            ty,
            parameter,
            in_force: located.in_force(),
            node: None,
            span,
            whole: located.item.at.0,
            alternatives: alternatives(located.item),
        }
    }
}

/// Where the alternatives of a definition are written; nothing of a value without a condition.
fn alternatives(item: &Item) -> Vec<crate::rulebook::Written> {
    let list = super::define::alternatives(item);
    if let [only] = list
        && only.guard == Guard::Always
    {
        return Vec::new();
    }
    let each = list.iter().map(|one| crate::rulebook::Written {
        whole: one.at.0,
        guard: match &one.guard {
            Guard::When(guard) => Some(guard.at.0),
            _ => None,
        },
    });
    each.collect()
}

fn definition_head(
    item: &Item,
) -> (Option<&crate::syntax::ast::TypeExpr>, Option<&crate::syntax::ast::Parameter>) {
    match &item.kind {
        crate::syntax::ast::ItemKind::Define { ty, parameter, .. } => {
            (Some(ty), parameter.as_ref())
        }
        _ => (None, None),
    }
}
