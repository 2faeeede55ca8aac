//! Going down a syntax tree one step at a time, for passes that look for something.

use super::ast::{Addend, Expr, ExprKind, Test};

/// Calls `visit` with each direct part of an expression, in the order of the text.
pub fn children<'a>(expr: &'a Expr, visit: &mut dyn FnMut(&'a Expr)) {
    match &expr.kind {
        ExprKind::Of { argument: one, .. }
        | ExprKind::Parenthesis(one)
        | ExprKind::Not(one)
        | ExprKind::Quantified { body: one, .. } => visit(one),
        ExprKind::And(many)
        | ExprKind::Or(many)
        | ExprKind::Block(_, many)
        | ExprKind::Earliest(many)
        | ExprKind::Latest(many) => many.iter().for_each(visit),
        ExprKind::Ordered { left, right, .. } | ExprKind::Between { from: left, to: right, .. } => {
            visit(left);
            visit(right);
        }
        ExprKind::Is { subject, test, .. } => {
            visit(subject);
            tested(test, visit);
        }
        ExprKind::Sum { left, right, .. } => {
            visit(left);
            if let Addend::Number(right) = right {
                visit(right);
            }
        }
        _ => {}
    }
}

fn tested<'a>(test: &'a Test, visit: &mut dyn FnMut(&'a Expr)) {
    match test {
        Test::Equal(one) | Test::Done(Some(one)) => visit(one),
        Test::OneOf(many) => many.iter().for_each(visit),
        _ => {}
    }
}

/// Calls `visit` with the expression and every part of it, outermost first.
pub fn every<'a>(expr: &'a Expr, visit: &mut dyn FnMut(&'a Expr)) {
    let mut open = vec![expr];
    while let Some(next) = open.pop() {
        visit(next);
        let from = open.len();
        children(next, &mut |child| open.push(child));
        if let Some(new) = open.get_mut(from..) {
            new.reverse();
        }
    }
}
