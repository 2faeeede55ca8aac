//! Going down a syntax tree one step at a time, for passes that look for something.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new variant has to be told what it is here")]

use super::ast::{Addend, Expr, ExprKind, Length, Pauses, Test, TimeLimit};

/// The one table of operands: a new kind of expression says here what it is made of. Written
/// once for looking at the parts and for changing them.
macro_rules! each_part {
    ($kind:expr, $visit:expr) => {
        match $kind {
            ExprKind::Truth(_)
            | ExprKind::Number(_)
            | ExprKind::Text(_)
            | ExprKind::Date(_)
            | ExprKind::Moment(_)
            | ExprKind::Today
            | ExprKind::None
            | ExprKind::ItApplies
            | ExprKind::Occasion
            | ExprKind::Path(_)
            | ExprKind::DateOf(_)
            | ExprKind::Duration(..)
            | ExprKind::Ended { .. } => {}
            ExprKind::Of { argument: one, .. }
            | ExprKind::Parenthesis(one)
            | ExprKind::Not(one)
            | ExprKind::FirstDay(one)
            | ExprKind::Moved { date: one, .. }
            | ExprKind::DayOf(one)
            | ExprKind::AtTime { date: one, .. }
            | ExprKind::EndedBy { unit: one, .. }
            | ExprKind::DateWith { unit: one, .. }
            | ExprKind::Rounded { value: one, .. }
            | ExprKind::Quantified { body: one, .. } => $visit(one),
            ExprKind::OverList { value, condition, .. } => {
                $visit(value);
                if let Some(one) = condition {
                    $visit(one);
                }
            }
            ExprKind::LastDay(TimeLimit { length, from, pauses, .. }) => {
                match length {
                    Length::Of(length) => $visit(length),
                    Length::Hours(_) => {}
                }
                $visit(from);
                match pauses {
                    Some(Pauses::Between(from, to)) => {
                        $visit(from);
                        $visit(to);
                    }
                    Some(Pauses::List(_)) | None => {}
                }
            }
            ExprKind::And(many)
            | ExprKind::Or(many)
            | ExprKind::Block(_, many)
            | ExprKind::Chosen(_, many) => {
                for one in many {
                    $visit(one);
                }
            }
            ExprKind::Ordered { left, right, .. }
            | ExprKind::Product { left, right, .. }
            | ExprKind::Between { from: left, to: right, .. }
            | ExprKind::OnDay { of: left, day: right }
            | ExprKind::If { value: left, condition: right } => {
                $visit(left);
                $visit(right);
            }
            ExprKind::Is { subject, test, .. } => {
                $visit(subject);
                match test {
                    Test::Equal(one) => $visit(one),
                    Test::Done { by, until } => {
                        for one in [by, until].into_iter().flatten() {
                            $visit(one);
                        }
                    }
                    Test::OneOf(many) => {
                        for one in many {
                            $visit(one);
                        }
                    }
                    Test::None | Test::Known | Test::Unknown => {}
                }
            }
            ExprKind::Sum { left, right, .. } => {
                $visit(left);
                match right {
                    Addend::Other(right) => $visit(right),
                    Addend::Time(..) | Addend::WorkingDays(..) | Addend::Hours(_) => {}
                }
            }
        }
    };
}

/// Calls `visit` with each direct part of an expression, in the order of the text.
pub fn children<'a>(expr: &'a Expr, visit: &mut dyn FnMut(&'a Expr)) {
    each_part!(&expr.kind, visit);
}

/// The same, for whoever changes them.
pub fn children_mut(expr: &mut Expr, visit: &mut dyn FnMut(&mut Expr)) {
    each_part!(&mut expr.kind, visit);
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
