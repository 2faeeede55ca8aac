//! Facts on other days: `FACT on DAY`, `first day of (C)` and `since it applies`.

use rustc_hash::FxHashSet;

use super::builder::Builder;
use super::context::{Context, Typed};
use super::error;
use super::expression::Lowering;
use crate::rulebook::node::{Always, Node, NodeId, QuantifierId};
use crate::source::Span;
use crate::syntax::ast::{ClauseKind, Expr, Field};
use crate::value::norm::Choice;
use crate::value::types::{Base, Type};

impl<'a> Lowering<'_, 'a> {
    /// `FACT on DAY`, `RATE on DAY`
    pub(super) fn on_day(&mut self, fact: &'a Expr, day: &'a Expr) -> Option<Typed> {
        if let Some(rates) = self.rates_of(fact) {
            return self.rate_on_day(rates, fact, day);
        }
        let (read, date) =
            (self.lower(fact, None), self.expect(day, Type { or_none: true, ..Type::DATE }));
        let (read, date) = (read?, date?);
        let over_time = self.context.field_of(read.node).is_some_and(is_over_time);
        if !over_time {
            return self.context.fail(error::on_without_history(fact.at.0));
        }
        let ty = Type { or_none: read.ty.or_none || date.ty.or_none, ..read.ty };
        self.add(Node::OnDay { fact: read.node, day: date.node }, ty)
    }

    /// `first day of (C)`
    pub(super) fn first_day(&mut self, condition: &'a Expr) -> Option<Typed> {
        let node = self.condition(condition)?;
        self.context.told_of_every_day(node, condition.at.0)?;
        let ty = Type { or_none: true, ..Type::DATE };
        self.add(Node::FirstDay { condition: node, always: Always::Open }, ty)
    }
}

impl<'a> Context<'a> {
    /// `since it applies`, of a rule with these conditions.
    ///
    /// Of an element it does so from the day on which that began, at the earliest.
    pub(super) fn since_it_applies(
        &mut self,
        (conditions, each): (NodeId, Option<QuantifierId>),
        span: Span,
    ) -> Option<NodeId> {
        self.told_of_every_day(conditions, span)?;
        let ty = Type { or_none: true, ..Type::DATE };
        let first = Node::FirstDay { condition: conditions, always: Always::None };
        let first = self.builder.add(first, ty);
        let Some(begin) = each.and_then(|each| self.begin_of(each)) else { return Some(first) };
        let of = self.builder.operands(vec![first, begin]);
        Some(self.builder.add(Node::Chosen { choice: Choice::Latest, of }, ty))
    }

    /// A condition whose first day is sought rests on what is known of earlier days alone.
    fn told_of_every_day(&mut self, condition: NodeId, span: Span) -> Option<()> {
        match self.not_told(condition) {
            None => Some(()),
            Some(Untold::Fact(name)) => self.fail(error::first_day_rests_on(span, &name)),
            Some(Untold::Today) => self.fail(error::first_day_of_today(span)),
            Some(Untold::OtherDay) => self.fail(error::first_day_in_first_day(span)),
        }
    }

    /// What a condition rests on that is not known of earlier days.
    fn not_told(&self, condition: NodeId) -> Option<Untold> {
        let mut seen = FxHashSet::default();
        let mut left = vec![condition];
        while let Some(id) = left.pop() {
            let Some(node) = self.builder.made.get(id).filter(|_| seen.insert(id)) else {
                continue;
            };
            match node {
                Node::Today => return Some(Untold::Today),
                Node::OnDay { .. } | Node::FirstDay { .. } => return Some(Untold::OtherDay),
                Node::Fact(_) | Node::Field { .. } => {
                    let field = self.field_of(id);
                    if let Some(field) = field.filter(|field| !is_known_of_all_days(field)) {
                        return Some(Untold::Fact(field.name.text.clone()));
                    }
                    left.extend(field.and_then(|field| self.defaults.get(&field.name.at.0)));
                }
                Node::Quantified(quantifier) => {
                    let quantifier = self.builder.made.quantifier(quantifier);
                    left.extend(quantifier.map(|one| one.condition));
                    left.extend(quantifier.and_then(|one| self.list_to_look_at(one.list)));
                }
                node => {
                    let parts = self.builder.made.parts_of(node).into_iter();
                    left.extend(parts.filter(|part| !is_date_beside(&self.builder, node, *part)));
                }
            }
        }
        None
    }

    /// The list of a quantifier, where it is to be told of every day itself: its records' fields
    /// say on which days they are so, plain values do not.
    fn list_to_look_at(&self, list: NodeId) -> Option<NodeId> {
        let ty = self.builder.made.type_of(list);
        (!matches!(ty.base, Base::Record(_))).then_some(list)
    }

    /// The field or fact that a node reads.
    fn field_of(&self, id: NodeId) -> Option<&'a Field> {
        match self.builder.made.get(id)? {
            Node::Fact(fact) => Some(self.names.facts.get(fact.0)?.item.field),
            Node::Field { quantifier, field } => {
                let list = self.builder.made.quantifier(quantifier)?.list;
                match self.builder.made.type_of(list).base {
                    Base::Record(record) => self.names.fields(record).get(usize::from(field)),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// Why a first day cannot be sought.
enum Untold {
    /// A fact that is known of today alone.
    Fact(String),
    /// `today`, elsewhere than beside a date in a comparison.
    Today,
    /// Another `first day of`, or `on`.
    OtherDay,
}

/// `today` beside a date, in one comparison.
fn is_date_beside(builder: &Builder, node: Node, part: NodeId) -> bool {
    let sides = match node {
        Node::Ordered { left, right, .. } | Node::Equal { left, right } => [left, right],
        _ => return false,
    };
    let is_today = |id: NodeId| builder.made.get(id) == Some(Node::Today);
    is_today(part) && sides.into_iter().any(|side| !is_today(side))
}

fn says(field: &Field, wanted: &ClauseKind) -> bool {
    field.clauses.iter().any(|clause| clause.kind == *wanted)
}

fn is_over_time(field: &Field) -> bool {
    says(field, &ClauseKind::OverTime)
}

fn is_known_of_all_days(field: &Field) -> bool {
    is_over_time(field)
        || says(field, &ClauseKind::Fixed)
        || says(field, &ClauseKind::Key)
        || says(field, &ClauseKind::Begins)
}
