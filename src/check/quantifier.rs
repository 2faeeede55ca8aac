//! `some c in LIST has …` and its kin: a body that is evaluated once for each element.

use super::context::{Bound, Meaning, Typed};
use super::error;
use super::expression::Lowering;
use super::names::small;
use crate::rulebook::node::{Alternative, Node, NodeId, QuantifierId};
use crate::syntax::ast::{Expr, ExprKind, Name};
use crate::value::Value;
use crate::value::norm::{Choice, Quantity};
use crate::value::types::{Base, Type};

impl<'a> Lowering<'_, 'a> {
    /// A quantifier. The same one over the same bindings is made once.
    pub(super) fn quantified(&mut self, expr: &'a Expr) -> Option<Typed> {
        let key = (expr, self.bound.clone());
        if let Some(((first, _), known)) = self.context.quantifiers.get_key_value(&key) {
            self.context.condition_spans.again(first, expr);
            return Some(*known);
        }
        let made = self.make_quantifier(expr)?;
        self.context.quantifiers.insert(key, made);
        Some(made)
    }

    fn make_quantifier(&mut self, expr: &'a Expr) -> Option<Typed> {
        let (ExprKind::Quantified { quantity, bound, list, .. }
        | ExprKind::OverList { quantity, bound, list, .. }) = &expr.kind
        else {
            return None;
        };
        let list_typed = self.path(list, None)?;
        if !list_typed.ty.list {
            let found = self.context.describe(list_typed.ty);
            return self.context.fail(error::not_a_list(list.at.0, &found));
        }
        self.free_name(bound)?;
        let width = match list_typed.ty.base {
            Base::Record(record) => {
                small(super::builder::index(self.context.names.fields(record).len()))
            }
            _ => 1,
        };
        let whole = (*quantity, list_typed.node, width);
        let mut id = self.context.builder.open_quantifier(whole.0, whole.1, whole.2);
        let mut body = self.body_at((id, list_typed.ty), (bound, expr))?;
        let around = self.lists_around(id);
        if !self.context.builder.reaches_only(body.0, &around) {
            // What asks about an element of another list, too, runs once for each of these.
            let outer = self.further_list(id, (body.0, expr))?;
            id = self.context.builder.open_within(Some(outer), whole);
            body = self.body_at((id, list_typed.ty), (bound, expr))?;
        }
        let (condition, ty) = body;
        let node = self.context.builder.close_quantifier(id, condition, ty);
        Some(Typed { node, ty })
    }

    /// The body for the element that a quantifier is at.
    fn body_at(
        &mut self,
        (id, list): (QuantifierId, Type),
        (bound, expr): (&'a Name, &'a Expr),
    ) -> Option<(NodeId, Type)> {
        let meaning = self.element(id, list);
        self.bound.push(Bound { name: &bound.text, meaning });
        let made = self.body(expr);
        self.bound.pop();
        made
    }

    /// What is asked of each element, or its value, and the type of the whole.
    fn body(&mut self, expr: &'a Expr) -> Option<(NodeId, Type)> {
        match &expr.kind {
            ExprKind::Quantified { quantity: Quantity::NumberOf, body, .. } => {
                Some((self.condition(body)?, Type::NUMBER))
            }
            ExprKind::OverList { quantity, value, condition, .. } => {
                let plain = match quantity {
                    Quantity::Chosen(Choice::Earliest | Choice::Latest) => Type::DATE,
                    _ => Type::NUMBER,
                };
                let value = self.plainly(value, Type { or_none: true, ..plain })?;
                let or_none = matches!(quantity, Quantity::Chosen(_));
                let each = Type { or_none: true, ..value.ty };
                let node = match condition {
                    Some(condition) => self.if_it_counts(condition, value.node, each)?,
                    None => value.node,
                };
                Some((node, Type { or_none, ..each }))
            }
            ExprKind::Quantified { body, .. } => Some((self.condition(body)?, Type::YES_NO)),
            _ => None,
        }
    }

    /// The value of an element that counts; of any other it is none.
    fn if_it_counts(&mut self, condition: &'a Expr, value: NodeId, ty: Type) -> Option<NodeId> {
        let guard = self.condition(condition)?;
        let (yes, none) = (self.context.builder.yes(), self.constant(Value::None, ty)?.node);
        let all = vec![Alternative { guard, value }, Alternative { guard: yes, value: none }];
        let all = self.context.builder.alternatives(all);
        Some(self.context.builder.add(Node::Alternatives(all), ty))
    }

    fn element(&mut self, id: QuantifierId, list: Type) -> Meaning {
        match list.base {
            Base::Record(record) => Meaning::Element(id, record),
            base => {
                let ty = Type::plain(base).measured(list.measure);
                let node = self.context.builder.add(Node::Field { quantifier: id, field: 0 }, ty);
                let range = super::info::written_range(base);
                self.context.builder.refine(node, |info| info.range = range);
                Meaning::Value(Typed { node, ty })
            }
        }
    }

    /// A bound name means one thing alone.
    pub(super) fn free_name(&mut self, name: &Name) -> Option<()> {
        let names = &self.context.names;
        let text = name.text.as_str();
        let taken = self.bound.iter().any(|bound| bound.name == text)
            || names.definitions.id(text).is_some()
            || names.readings.id(text).is_some()
            || names.units.id(text).is_some()
            || names.groups.id(text).is_some();
        if taken {
            return self.context.fail(error::bound_name_taken(name.at.0, text));
        }
        if names.fact_groups.id(text).is_some() {
            return self.context.fail(error::bound_name_taken(name.at.0, text));
        }
        if let Some(types) = names.types_with(text) {
            let error = error::named_like_variant(text, &types, name.at.0);
            return self.context.fail(error);
        }
        Some(())
    }

    /// A quantifier, and those in whose bodies it stands.
    fn lists_around(&self, id: QuantifierId) -> Vec<QuantifierId> {
        std::iter::successors(Some(id), |inner| self.context.builder.parent(*inner)).collect()
    }

    /// The quantifier that is at the element of another list that a body asks about: where one is at
    /// hand, one further list may be gone over. More would be elements times elements times elements.
    fn further_list(
        &mut self,
        id: QuantifierId,
        (condition, expr): (NodeId, &Expr),
    ) -> Option<QuantifierId> {
        let builder = &self.context.builder;
        let outer = self.bound.iter().filter_map(|bound| match bound.meaning {
            Meaning::Element(outer, _) | Meaning::Own(outer, _) => Some(outer),
            Meaning::Value(typed) => builder.info(typed.node).scope,
        });
        let mut outer = outer.filter(|outer| builder.depth(Some(*outer)) == 1);
        let one = builder.parent(id).is_none();
        let found = outer.find(|outer| one && builder.reaches_only(condition, &[id, *outer]));
        found.or_else(|| self.context.fail(error::quantifier_across(expr.at.0)))
    }
}

impl super::builder::Builder {
    /// Whether all elements that a node depends on are among these quantifiers'.
    fn reaches_only(&self, node: NodeId, allowed: &[QuantifierId]) -> bool {
        let mut seen = rustc_hash::FxHashSet::default();
        let mut open = vec![node];
        while let Some(next) = open.pop() {
            let Some(kind) = self.made.get(next) else {
                continue;
            };
            if self.info(next).scope.is_none() || !seen.insert(next) {
                continue;
            }
            let element = match kind {
                Node::Field { quantifier, .. } => Some(quantifier),
                other => other.logged().and_then(|logged| logged.of),
            };
            if element.is_some_and(|element| !allowed.contains(&element)) {
                return false;
            }
            match kind {
                // What an inner quantifier's body asks was checked when that one was made.
                Node::Quantified(inner) => {
                    open.extend(self.made.quantifier(inner).map(|one| one.list));
                }
                _ => open.extend(self.made.parts_of(kind)),
            }
        }
        true
    }
}
