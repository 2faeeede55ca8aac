//! Whom a norm names, and whether somebody is left of them.

use std::collections::BTreeSet;

use saksgang::inside::syntax::ast::{Expr, ExprKind as Kind, Norm};

use super::items::parties;
use super::{Answer, World, at_least, equal, not, truth, word};

/// `A if C`: A, and nobody where C is no; where C is open that is known if A is nobody too.
pub(super) fn on_condition(condition: &Answer, value: &Answer) -> Answer {
    if condition.is("no") {
        return Answer::from(word("none").value, [condition]);
    }
    let known = condition.is("yes") || value.is("none");
    let told = value.value.clone().filter(|_| known);
    Answer::from(told, [condition, value])
}

impl World<'_> {
    /// Each member of a group; else the one unit that an expression gives. Nobody is left out.
    pub(super) fn units(&self, expr: &Expr) -> Vec<Answer> {
        if let Kind::If { value, condition } = &expr.kind
            && !self.members(value).is_empty()
        {
            let guard = self.asked(condition);
            return match guard.value.as_deref() {
                Some("yes") => self.units(value),
                Some(_) => Vec::new(),
                None => vec![guard],
            };
        }
        let units = match self.members(expr) {
            [] => vec![self.asked(expr)],
            members => members.iter().map(|member| word(&member.text)).collect(),
        };
        units.into_iter().filter(|unit| !unit.is("none")).collect()
    }

    /// Whether somebody is left besides the bearer: of two that differ one is, whoever bears
    /// it, and so is one who can never bear it.
    pub(super) fn somebody_left(&self, norm: &Norm, bearer: &Answer, units: &[Answer]) -> Answer {
        let differ = units.iter().filter_map(|unit| unit.value.as_ref()).collect::<BTreeSet<_>>();
        let names_nobody = parties(norm).next().is_none();
        if names_nobody || differ.len() > 1 || self.names_another(norm) {
            return truth(true);
        }
        at_least(1, units.iter().map(|unit| not(equal(unit.clone(), bearer.clone()))))
    }
}
