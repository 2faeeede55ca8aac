//! Readings and definitions, as the rulebook keeps them.

use super::collect::{self, Located};
use super::context::Context;
use super::define;
use super::error;
use super::rule;
use crate::rulebook::node::DefinitionId;
use crate::rulebook::{AlternativeSpans, Definition, Reading};
use crate::source::Span;
use crate::syntax::ast::{ClauseKind, Guard, Item, ItemKind};
use crate::value::types::{Type, TypeId};

impl<'a> Context<'a> {
    /// All readings.
    pub(super) fn readings(&mut self) -> Vec<Reading> {
        self.each_declared(|names| &names.readings, Self::kept_reading)
    }

    /// All definitions, each with its node.
    pub(super) fn definitions(&mut self) -> Vec<Definition> {
        let mut all = self.each_declared(|names| &names.definitions, Self::kept_definition);
        for (id, one) in (0..).map(DefinitionId).zip(&mut all) {
            one.node = self.defined.get(&id).copied().flatten().map(|typed| typed.node);
        }
        all
    }

    fn kept_reading(&mut self, located: Located<'a>, name: String, span: Span) -> Reading {
        let settled_by = located.item.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::SettledBy(units) => Some(units),
            _ => None,
        });
        let settled_by =
            settled_by.into_iter().flatten().filter_map(|unit| self.unit(unit)).collect();
        let ty = self.names.ty(&name).unwrap_or(TypeId(0));
        if self.names.variants(ty).len() < 2 {
            self.diagnostics.push(error::reading_without_choice(span, &name));
        }
        Reading {
            labels: collect::labels(located.item),
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            cites: self.item_cites(&located),
            ty,
            settled_by,
            name,
            span,
        }
    }

    fn kept_definition(&mut self, located: Located<'a>, name: String, span: Span) -> Definition {
        let ty = match &located.item.kind {
            ItemKind::Define { ty, .. } => self.type_of(ty),
            _ => None,
        };
        let (in_force, chosen) = self.version(&located, located.in_force());
        Definition {
            name,
            labels: collect::labels(located.item),
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            cites: self.item_cites(&located),
            interpretation: rule::interpretation(located.item),
            ty: ty.unwrap_or(Type::YES_NO),
            in_force,
            chosen,
            node: None,
            span,
            whole: located.item.at.0,
            alternatives: alternatives(located.item),
        }
    }
}

/// Where the alternatives of a definition are written; nothing of a value without a condition.
fn alternatives(item: &Item) -> Vec<AlternativeSpans> {
    let list = define::alternatives(item);
    if let [only] = list
        && only.guard == Guard::Always
    {
        return Vec::new();
    }
    let each = list.iter().map(|one| AlternativeSpans {
        whole: one.at.0,
        guard: match &one.guard {
            Guard::When(guard) => Some(guard.at.0),
            _ => None,
        },
    });
    each.collect()
}
