//! `for each a in LIST`: the list that a rule goes over, and the element that is at hand in it.
//!
//! All rules over one list share a quantifier, so that what they say of an element is one stretch of
//! nodes that is run once an element. It is opened by the first of them, and closed when the last
//! node is made that may stand in it: nothing is asked of it as a whole.

use super::context::{Bound, Context, Elements, Meaning};
use super::error;
use super::expression::Lowering;
use super::names::small;
use super::records::Element;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId, QuantifierId};
use crate::rulebook::norm::{Each, Over, Rule};
use crate::rulebook::vocabulary::TaskId;
use crate::source::Span;
use crate::syntax::ast::{ClauseKind, Expr, Item, Name, Path};
use crate::value::norm::Quantity;
use crate::value::types::{Base, RecordId, Type};

/// When a record says that an element is over.
fn over(item: &Item) -> Option<(&Expr, Span)> {
    item.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::OverWhen(expr) => Some((expr, clause.at.0)),
        _ => None,
    })
}

/// What an item goes over: the name of an element, and the list.
pub(super) fn elements(item: &Item) -> Option<(&Name, &Path, Span)> {
    item.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::Elements(bound, list) => Some((bound, list, clause.at.0)),
        _ => None,
    })
}

impl<'a> Context<'a> {
    /// Puts the element at hand that a rule goes over, if it does; what is wrong is reported.
    pub(super) fn element_at_hand(&mut self, item: &'a Item) -> Option<Each> {
        let (bound, list, _) = elements(item)?;
        let mut lowering = Lowering { context: self, bound: Vec::new() };
        let typed = lowering.path(list, None)?;
        lowering.free_name(bound)?;
        let record = match typed.ty.base {
            Base::Record(record) if typed.ty.list => record,
            _ => {
                let found = self.describe(typed.ty);
                return self.fail(error::not_a_list(list.at.0, &found));
            }
        };
        let fact = match self.builder.made.get(typed.node) {
            Some(Node::Fact(fact)) if self.has_key(record) => fact,
            _ => return self.fail(error::rule_without_key(list.at.0, &list.dotted())),
        };
        let quantifier = self.elements_of(typed.node, record);
        let meaning = Meaning::Element(quantifier, record);
        self.around.push(Bound { name: &bound.text, meaning });
        Some(Each { quantifier, list: fact, name: bound.text.clone() })
    }

    /// That the element at hand is not over: a condition of every rule that goes over its list.
    pub(super) fn not_over(&mut self) -> Option<(NodeId, Span)> {
        let quantifier = self.around.iter().find_map(|bound| match bound.meaning {
            Meaning::Element(quantifier, _) => Some(quantifier),
            Meaning::Value(_) | Meaning::Own(..) => None,
        })?;
        let at = self.elements.iter().position(|one| one.quantifier == quantifier)?;
        let (over, span) = self.elements.get(at)?.over?;
        Some((self.builder.not(over), span))
    }

    /// When an element is over, by its record.
    fn over_when(&mut self, element: Element) -> Option<(NodeId, Span)> {
        let (expr, span) = over(self.record_item(element.1)?)?;
        let bound = self.bound_own(element)?;
        let around = std::mem::take(&mut self.around);
        let made = Lowering { context: self, bound: vec![bound] }.expect(expr, Type::YES_NO);
        self.around = around;
        made.map(|typed| (typed.node, span))
    }

    /// Makes `over when` once for an element that no case has, to find its errors.
    pub(super) fn check_over(&mut self, record: RecordId) {
        let Some((_, span)) = self.record_item(record).and_then(over) else { return };
        if !self.has_key(record) {
            self.diagnostics.push(error::over_without_key(span));
            return;
        }
        let element = self.model(record);
        self.over_when(element);
    }

    /// Of which lists elements may be over.
    pub(super) fn over(&self, rulebook: &Rulebook) -> Vec<Over> {
        let rules = rulebook.rules.iter().filter_map(|rule| rule.each.as_ref());
        let registers = rulebook.registers.iter().filter_map(|register| register.each.as_ref());
        let each: Vec<&Each> = rules.chain(registers).collect();
        let all = self.elements.iter().filter_map(|one| {
            let list = each.iter().find(|each| each.quantifier == one.quantifier)?.list;
            Some(Over { quantifier: one.quantifier, list, node: one.over?.0 })
        });
        all.collect()
    }

    /// Refuses `for each` where no rule says it.
    pub(super) fn only_in_rules(&mut self, item: &'a Item) {
        if let Some((_, _, span)) = elements(item) {
            self.diagnostics.push(error::each_outside_rule(span));
        }
    }

    /// The quantifier that all rules over a list share.
    fn elements_of(&mut self, list: NodeId, record: RecordId) -> QuantifierId {
        if let Some(known) = self.elements.iter().find(|one| one.list == list) {
            return known.quantifier;
        }
        let width = small(super::builder::index(self.names.fields(record).len()));
        let quantifier = self.builder.open_quantifier(Quantity::Every, list, width);
        let over = self.over_when((quantifier, record));
        self.elements.push(Elements { list, quantifier, record, over });
        quantifier
    }

    /// Closes the quantifiers that rules opened.
    pub(super) fn close_elements(&mut self) -> Vec<NodeId> {
        let yes = self.builder.yes();
        let all = std::mem::take(&mut self.elements).into_iter();
        all.map(|one| self.builder.close_quantifier(one.quantifier, yes, Type::YES_NO)).collect()
    }

    /// Whether a task is done for the element at hand, or is one for all.
    pub(super) fn is_at_hand(&self, task: TaskId) -> bool {
        self.record_of_task(task).is_none_or(|record| {
            let at_hand =
                |bound: &Bound| matches!(bound.meaning, Meaning::Element(_, of) if of == record);
            self.around.iter().any(at_hand)
        })
    }

    /// The day on which the elements of a quantifier began, where their record tells it.
    pub(super) fn begin_of(&mut self, quantifier: QuantifierId) -> Option<NodeId> {
        let record = self.elements.iter().find(|one| one.quantifier == quantifier)?.record;
        let mut fields = self.names.fields(record).iter();
        let begins = |field: &ClauseKind| *field == ClauseKind::Begins;
        let at = fields.position(|field| field.clauses.iter().any(|one| begins(&one.kind)))?;
        let field = small(super::builder::index(at));
        Some(self.builder.add(Node::Field { quantifier, field }, Type::DATE))
    }

    /// What a rule says of one element it cannot lift for a whole case, or for elements of another list.
    pub(super) fn overrides_of_elements(&mut self, rules: &[Rule]) -> Option<()> {
        let mut found = Some(());
        for rule in rules {
            let Some(each) = &rule.each else { continue };
            for other in rule.overrides.iter().filter_map(|id| rules.get(id.0 as usize)) {
                if other.each.as_ref().map(|other| other.quantifier) != Some(each.quantifier) {
                    let named = (other.name.as_str(), other.span);
                    self.diagnostics.push(error::overrides_whole(rule.span, &rule.name, named));
                    found = None;
                }
            }
        }
        found
    }
}
