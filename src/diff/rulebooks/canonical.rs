//! An expression → one text for all ways to write it that mean the same: the order of what is
//! joined by *and* or *or* (by words or by a block), needless parentheses, the order of a list.

use crate::format;
use crate::syntax::ast::{BlockKind, Expr, ExprKind, Test};
use crate::syntax::walk::children_mut;
use crate::value::norm::Choice;

/// How conditions are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// All of them have to hold.
    All,
    /// One of them suffices.
    Any,
}

/// How an expression joins its operands, if it does.
fn joint(expr: &Expr) -> Option<Joint> {
    match &expr.kind {
        ExprKind::And(_) | ExprKind::Block(BlockKind::All, _) => Some(Joint::All),
        ExprKind::Or(_) | ExprKind::Block(BlockKind::Any, _) => Some(Joint::Any),
        _ => None,
    }
}

/// What an expression joins so, through parentheses and nested blocks; itself, if it does not.
pub(super) fn operands(by: Joint, expr: &Expr) -> Vec<&Expr> {
    let expr = bare(expr);
    match &expr.kind {
        ExprKind::And(all) | ExprKind::Or(all) | ExprKind::Block(_, all)
            if joint(expr) == Some(by) =>
        {
            all.iter().flat_map(|one| operands(by, one)).collect()
        }
        _ => vec![expr],
    }
}

/// An expression without the parentheses around it.
fn bare(mut expr: &Expr) -> &Expr {
    while let ExprKind::Parenthesis(inner) = &expr.kind {
        expr = inner;
    }
    expr
}

/// Two expressions with one key mean the same.
pub(super) fn key(expr: &Expr) -> String {
    let mut expr = bare(expr).clone();
    normalise(&mut expr);
    format::expression(&expr)
}

/// Gives an expression its one form, from the inside out.
fn normalise(expr: &mut Expr) {
    children_mut(expr, &mut normalise);
    if let Some(by) = joint(expr) {
        let mut all: Vec<Expr> = operands(by, expr).into_iter().cloned().collect();
        sort(&mut all);
        all.dedup();
        let kind = match by {
            Joint::All => BlockKind::All,
            Joint::Any => BlockKind::Any,
        };
        expr.kind = ExprKind::Block(kind, all);
    }
    match &mut expr.kind {
        ExprKind::Block(BlockKind::AtLeast(_), all) => {
            for one in all.iter_mut() {
                *one = bare(one).clone();
            }
            sort(all);
        }
        // Of what is first the order tells.
        ExprKind::Chosen(Choice::First, _) => {}
        ExprKind::Is { test: Test::OneOf(all), .. } | ExprKind::Chosen(_, all) => sort(all),
        ExprKind::Parenthesis(inner) if matches!(inner.kind, ExprKind::Block(..)) => {
            *expr = inner.as_ref().clone();
        }
        _ => {}
    }
}

fn sort(all: &mut [Expr]) {
    all.sort_by_cached_key(format::expression);
}
