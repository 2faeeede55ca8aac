//! What numbers count (`number in kroner`): the same on both sides of a sum or a comparison, at most
//! one in a product. A number that is written counts what stands beside it counts.

use super::context::Typed;
use super::error;
use super::expression::Lowering;
use crate::rulebook::node::Node;
use crate::source::Span;
use crate::syntax::ast::{Addend, Expr, ExprKind};
use crate::value::formula::{Factor, Operator};
use crate::value::types::{MeasureId, Type};

/// What a step of a formula counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Measured {
    /// It is written, and so counts anything.
    Written,
    /// This, or nothing.
    Of(Option<MeasureId>),
}

impl Measured {
    /// What an expression counts.
    pub(super) fn of(expr: &Expr, typed: Typed) -> Self {
        if is_written(expr) { Self::Written } else { Self::Of(typed.ty.measure) }
    }

    /// What it counts where nothing stands beside it.
    pub(super) fn alone(self) -> Option<MeasureId> {
        match self {
            Self::Written => None,
            Self::Of(measure) => measure,
        }
    }
}

/// Whether an expression consists of written numbers alone.
fn is_written(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Number(_) => true,
        ExprKind::Parenthesis(one) | ExprKind::Rounded { value: one, .. } => is_written(one),
        ExprKind::Product { left, right, .. }
        | ExprKind::Sum { left, right: Addend::Other(right), .. } => {
            is_written(left) && is_written(right)
        }
        _ => false,
    }
}

impl Lowering<'_, '_> {
    /// An expression that has to count what its place counts.
    pub(super) fn measured(
        &mut self,
        expr: &Expr,
        typed: Typed,
        wanted: Option<MeasureId>,
    ) -> Option<Typed> {
        if typed.ty.measure == wanted {
            return Some(typed);
        }
        if is_written(expr) {
            return Some(self.counting(typed, wanted));
        }
        self.differ(expr.at.0, [typed.ty, typed.ty.measured(wanted)])
    }

    /// Two sides of a sum or a comparison.
    pub(super) fn alike(
        &mut self,
        (left, first): (&Expr, Typed),
        (right, second): (&Expr, Typed),
    ) -> Option<(Typed, Typed)> {
        if is_written(left) {
            Some((self.counting(first, second.ty.measure), second))
        } else {
            Some((first, self.measured(right, second, first.ty.measure)?))
        }
    }

    /// Values among which one is chosen, and what they count.
    pub(super) fn all_alike(
        &mut self,
        values: &[Expr],
        typed: Vec<Typed>,
    ) -> Option<(Vec<Typed>, Option<MeasureId>)> {
        let mut telling = values.iter().zip(&typed).filter(|(expr, _)| !is_written(expr));
        let measure = telling.next().and_then(|(_, typed)| typed.ty.measure);
        let all = values.iter().zip(typed).map(|(expr, typed)| self.measured(expr, typed, measure));
        Some((all.collect::<Option<Vec<Typed>>>()?, measure))
    }

    /// What two steps of a formula count together.
    pub(super) fn together(
        &mut self,
        at: Span,
        operator: Operator,
        [left, right]: [Measured; 2],
    ) -> Option<Measured> {
        use Measured::{Of, Written};
        Some(match (operator, left, right) {
            (_, Written, Written) => Written,
            (Operator::Plus | Operator::Minus, Written, Of(one))
            | (Operator::Plus | Operator::Minus | Operator::Factor(_), Of(one), Written)
            | (Operator::Factor(Factor::Times | Factor::DividedBy), Of(one), Of(None))
            | (Operator::Factor(Factor::Times | Factor::PercentOf), Written | Of(None), Of(one)) => {
                Of(one)
            }
            (Operator::Plus | Operator::Minus, Of(one), Of(other)) if one == other => Of(one),
            (Operator::Plus | Operator::Minus, Of(one), Of(other)) => {
                return self.differ(at, [one, other].map(|one| Type::NUMBER.measured(one)));
            }
            // So much of so much is a plain number.
            (Operator::Factor(Factor::DividedBy), Of(one), Of(other)) if one == other => Of(None),
            (Operator::Factor(Factor::DividedBy), Written, Of(None)) => Of(None),
            (Operator::Factor(_), _, _) => {
                return self.context.fail(error::product_of_measures(at));
            }
        })
    }

    /// A number that is written, as one that counts something.
    fn counting(&mut self, typed: Typed, measure: Option<MeasureId>) -> Typed {
        let ty = typed.ty.measured(measure);
        match self.context.builder.made.get(typed.node) {
            Some(Node::Constant(_)) => match self.context.builder.info(typed.node).settled {
                Some(value) => Typed { node: self.context.builder.constant(value, ty), ty },
                None => Typed { ty, ..typed },
            },
            _ => Typed { ty, ..typed },
        }
    }

    fn differ<T>(&mut self, at: Span, types: [Type; 2]) -> Option<T> {
        let [found, wanted] = types.map(|ty| self.context.describe(ty.without_none()));
        self.context.fail(error::measures_differ(at, &found, &wanted))
    }
}
