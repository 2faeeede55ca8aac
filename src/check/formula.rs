//! Products, quotients, percentages and what is rounded → one formula: it is calculated exactly as a
//! whole, so that nothing is rounded but once, and where it says so.

use super::error;
use super::expression::Lowering;
use super::measures::Measured;
use crate::rulebook::node::{Node, NodeId};
use crate::source::Span;
use crate::syntax::ast::{Addend, Expr, ExprKind, Sign};
use crate::value::Value;
use crate::value::exact::{Cause, Exact};
use crate::value::formula::{Factor, Formula, Operator, Step};
use crate::value::number::Number;
use crate::value::types::Type;

use super::context::Typed;

/// Whether something around rounds what is calculated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Rounding,
    Nothing,
}

/// The number that is divided by, where it is written.
#[derive(Clone, Copy)]
struct Divisor(Option<Number>);

/// A formula that is being put together.
#[derive(Default)]
struct Parts {
    steps: Vec<Step>,
    /// What each step counts.
    measured: Vec<Measured>,
    operands: Vec<NodeId>,
}

impl Parts {
    fn step(&mut self, step: Step, measured: Measured) -> usize {
        self.steps.push(step);
        self.measured.push(measured);
        self.steps.len() - 1
    }

    /// What a step counts.
    fn of(&self, step: usize) -> Measured {
        self.measured.get(step).copied().unwrap_or(Measured::Of(None))
    }

    fn operand(&mut self, node: NodeId, measured: Measured) -> usize {
        let known = self.operands.iter().position(|one| *one == node);
        let at = known.unwrap_or(self.operands.len());
        if known.is_none() {
            self.operands.push(node);
        }
        self.step(Step::Operand(at), measured)
    }
}

impl<'a> Lowering<'_, 'a> {
    /// Whether a sum has something in it that only a formula can say.
    pub(super) fn is_formula(expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Product { .. } | ExprKind::Rounded { .. } => true,
            ExprKind::Parenthesis(inner) => Self::is_formula(inner),
            ExprKind::Sum { left, right: Addend::Other(right), .. } => {
                Self::is_formula(left) || Self::is_formula(right)
            }
            _ => false,
        }
    }

    /// A number that is calculated as one.
    pub(super) fn formula(&mut self, expr: &'a Expr) -> Option<Typed> {
        let mut parts = Parts::default();
        let last = self.calculated(expr, &mut parts, Around::Nothing)?;
        let ty = Type::NUMBER.measured(parts.of(last).alone());
        let Parts { steps, operands, .. } = parts;
        let formula = Formula { steps, place: self.context.place.clone() };
        let settled = |at: usize| self.written(*operands.get(at)?);
        if let Err(cause) = formula.calculate(&settled) {
            return self.context.fail(error::no_value(expr.at.0, cause));
        }
        let formula = self.context.builder.formula(formula);
        let of = self.context.builder.operands(operands);
        self.add(Node::Formula { formula, of }, ty)
    }

    /// A step of a formula, after those that it needs.
    fn calculated(&mut self, expr: &'a Expr, parts: &mut Parts, around: Around) -> Option<usize> {
        let (operator, left, right) = match &expr.kind {
            ExprKind::Parenthesis(inner) if is_arithmetic(inner) => {
                return self.calculated(inner, parts, around);
            }
            ExprKind::Rounded { value, rounding, to } => {
                if to.value <= Number::ZERO {
                    return self.context.fail(error::rounded_to_nothing(to.at.0));
                }
                let value = self.calculated(value, parts, Around::Rounding)?;
                let measured = parts.of(value);
                return Some(parts.step(Step::Rounded(value, *rounding, to.value), measured));
            }
            ExprKind::Product { left, factor, right } => {
                self.not_mixed(*factor, left, expr)?;
                (Operator::Factor(*factor), left, right)
            }
            ExprKind::Sum { left, sign: Sign::Plus, right: Addend::Other(right) } => {
                (Operator::Plus, left, right)
            }
            ExprKind::Sum { left, sign: Sign::Minus, right: Addend::Other(right) } => {
                (Operator::Minus, left, right)
            }
            _ => {
                let typed = self.plainly(expr, Type::NUMBER)?;
                return Some(parts.operand(typed.node, Measured::of(expr, typed)));
            }
        };
        let first = self.calculated(left, parts, around);
        let (first, second) = (first, self.calculated(right, parts, around));
        let (first, second) = (first?, second?);
        if operator == Operator::Factor(Factor::DividedBy) {
            let by = self.divisor(parts, second);
            self.divides([expr.at.0, right.at.0], by, around)?;
        }
        let both = [parts.of(first), parts.of(second)];
        let measured = self.together(expr.at.0, operator, both)?;
        Some(parts.step(Step::Joined(operator, first, second), measured))
    }

    /// `percent of` stands alone: beside another factor it is not plain what of what is taken.
    fn not_mixed(&mut self, factor: Factor, left: &Expr, whole: &Expr) -> Option<()> {
        let ExprKind::Product { factor: before, .. } = &left.kind else {
            return Some(());
        };
        if factor != Factor::PercentOf && *before != Factor::PercentOf {
            return Some(());
        }
        self.context.fail(error::percent_beside_factor(whole.at.0))
    }

    /// Whether a quotient has a value: its divisor is not 0, and it is rounded, or its decimals end.
    fn divides(&mut self, [whole, divisor]: [Span; 2], by: Divisor, around: Around) -> Option<()> {
        let one = Exact::from(Number::from_units(1));
        match by.0.map(|divisor| one.divided_by(divisor.into()).and_then(Exact::number)) {
            Some(Err(Cause::DivisorZero)) => {
                self.context.fail(error::no_value(divisor, Cause::DivisorZero))
            }
            Some(Ok(_)) => Some(()),
            _ if around == Around::Rounding => Some(()),
            _ => self.context.fail(error::quotient_not_rounded(whole)),
        }
    }

    /// What a divisor is, if it is written.
    fn divisor(&self, parts: &Parts, step: usize) -> Divisor {
        let node = match parts.steps.get(step) {
            Some(Step::Operand(at)) => parts.operands.get(*at).copied(),
            _ => None,
        };
        Divisor(node.and_then(|node| self.written(node)))
    }

    /// The number that a node comes to whatever the case says; definitions seen through.
    fn written(&self, mut node: NodeId) -> Option<Number> {
        while let Some(Node::Defined { body, .. }) = self.context.builder.made.get(node) {
            node = body;
        }
        match self.context.builder.info(node).settled {
            Some(Value::Number(number)) => Some(number),
            _ => None,
        }
    }
}

/// Whether an expression is a step of a formula.
fn is_arithmetic(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Product { .. }
        | ExprKind::Rounded { .. }
        | ExprKind::Sum { right: Addend::Other(_), .. } => true,
        ExprKind::Parenthesis(inner) => is_arithmetic(inner),
        _ => false,
    }
}
