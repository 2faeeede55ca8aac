//! Changes of an item: clause by clause, and of facts default by default.

use super::change::{Changed, Kind, each, inside, shorter, with};
use super::expression::{Role, changes as of_expression};
use super::norm::{Bearers, changes as of_norm};
use super::rates::rows;
use crate::format::{alternative, clause as written};
use crate::syntax::ast::{
    Alternative, Clause, ClauseKind, Expr, Field, Guard, InForce, Item, ItemKind, Spanned, TypeExpr,
};
use crate::value::date::{Date, TimeUnit};

/// Every change of an item; `None` takes it away. Of what no case's answer can show (labels,
/// sources, registers, safeguards) there is none.
pub(super) fn changes(item: &Item, bearers: &Bearers) -> Vec<Changed<Option<Item>>> {
    let changed = match &item.kind {
        ItemKind::Rule(_) if is_standing(item) => standing(clauses(item, |one| rule(one, bearers))),
        ItemKind::Rule(_) => clauses(item, |one| rule(one, bearers)),
        ItemKind::Define { ty, .. } => clauses(item, |one| define(one, role(ty))),
        ItemKind::Reading(_) => clauses(item, reading),
        ItemKind::Rates { .. } => clauses(item, row),
        ItemKind::Circular(_) | ItemKind::Section(..) | ItemKind::Record(..) => {
            clauses(item, scope)
        }
        ItemKind::Facts(_, all) => fields(item, all),
        _ => Vec::new(),
    };
    changed.into_iter().map(|one| one.map(|new| bearing(item, new))).collect()
}

/// Whether a rule holds whatever the case says.
fn is_standing(item: &Item) -> bool {
    item.clauses.iter().any(|one| one.kind == ClauseKind::Standing)
}

/// Of a standing duty a test says no more than that somebody has it.
fn standing(mut changes: Vec<Changed<Item>>) -> Vec<Changed<Item>> {
    changes.retain(|one| matches!(one.note.kind, Kind::Norm | Kind::Bearer | Kind::InForce));
    changes
}

/// An item, unless it is a rule that lost its only norm.
fn bearing(old: &Item, new: Item) -> Option<Item> {
    let norms = |item: &Item| {
        item.clauses.iter().filter(|one| matches!(one.kind, ClauseKind::Then(_))).count()
    };
    (norms(old) == 0 || norms(&new) > 0).then_some(new)
}

/// Changes of an item by those of its clauses.
fn clauses(
    item: &Item,
    changes: impl Fn(&Clause) -> Vec<Changed<Option<Clause>>>,
) -> Vec<Changed<Item>> {
    inside(item, |item| Some(&mut item.clauses), each(&item.clauses, changes))
}

/// Changes of what facts are taken to be.
fn fields(item: &Item, all: &[Field]) -> Vec<Changed<Item>> {
    let fields = each(all, |field| {
        let clauses = each(&field.clauses, |one| default(one, role(&field.ty)));
        let fields = inside(field, |field| Some(&mut field.clauses), clauses);
        fields.into_iter().map(|one| one.map(Some)).collect()
    });
    inside(item, fields_of, fields)
}

/// The fields of facts.
fn fields_of(item: &mut Item) -> Option<&mut Vec<Field>> {
    match &mut item.kind {
        ItemKind::Facts(_, all) => Some(all),
        _ => None,
    }
}

/// What the values of a type are there for.
fn role(ty: &TypeExpr) -> Role {
    if ty.base.text == "yes/no" && !ty.list { Role::Truth } else { Role::Value }
}

/// The clause with something else in its place, or without it.
fn changed(one: &Clause, kind: Kind, new: Option<ClauseKind>) -> Changed<Option<Clause>> {
    let new = new.map(|kind| Clause { at: one.at, kind });
    let words = (written(one), new.as_ref().map(written).unwrap_or_default());
    Changed::new(new, kind, one.at.0, words)
}

/// The changes of an expression as those of the clause that is made with it.
fn made(
    one: &Clause,
    changes: Vec<Changed<Expr>>,
    make: impl Fn(Expr) -> ClauseKind,
) -> impl Iterator<Item = Changed<Option<Clause>>> {
    let at = one.at;
    let whole =
        move |changed: Changed<Expr>| changed.map(|expr| Some(Clause { at, kind: make(expr) }));
    changes.into_iter().map(whole)
}

/// Without a condition, and each change of it.
fn condition(
    one: &Clause,
    expr: &Expr,
    make: impl Fn(Expr) -> ClauseKind,
) -> Vec<Changed<Option<Clause>>> {
    let gone = changed(one, Kind::Condition, None);
    let inner = of_expression(expr, Role::Truth);
    [gone].into_iter().chain(made(one, inner, make)).collect()
}

/// A clause of a rule.
fn rule(one: &Clause, bearers: &Bearers) -> Vec<Changed<Option<Clause>>> {
    match &one.kind {
        ClauseKind::When(expr) => condition(one, expr, ClauseKind::When),
        ClauseKind::Unless(expr) => condition(one, expr, ClauseKind::Unless),
        ClauseKind::InForce(dates) => in_force(one, dates),
        ClauseKind::Overrides(rules) if rules.len() > 1 => {
            let left = shorter(rules).into_iter();
            left.map(|left| changed(one, Kind::Override, Some(ClauseKind::Overrides(left))))
                .collect()
        }
        ClauseKind::Overrides(_) => vec![changed(one, Kind::Override, None)],
        ClauseKind::Then(norm) => {
            let gone = changed(one, Kind::Norm, None);
            let norms = of_norm(norm, bearers).into_iter();
            let at = one.at;
            let whole = |norm| Some(Clause { at, kind: ClauseKind::Then(norm) });
            [gone].into_iter().chain(norms.map(|one| one.map(whole))).collect()
        }
        _ => Vec::new(),
    }
}

/// A clause of rates: a row without which the one before it goes on, and each change of it.
fn row(one: &Clause) -> Vec<Changed<Option<Clause>>> {
    let ClauseKind::Row(row) = &one.kind else {
        return Vec::new();
    };
    let gone = changed(one, Kind::Alternative, None);
    let others = rows(row).into_iter();
    let others = others.map(|(kind, new)| changed(one, kind, Some(ClauseKind::Row(new))));
    [gone].into_iter().chain(others).collect()
}

/// A clause of a circular, a section or a record.
fn scope(one: &Clause) -> Vec<Changed<Option<Clause>>> {
    match &one.kind {
        ClauseKind::AppliesWhen(expr) => condition(one, expr, ClauseKind::AppliesWhen),
        ClauseKind::OverWhen(expr) => condition(one, expr, ClauseKind::OverWhen),
        ClauseKind::InForce(dates) => in_force(one, dates),
        _ => Vec::new(),
    }
}

/// A day fewer at each end.
fn in_force(one: &Clause, dates: &InForce) -> Vec<Changed<Option<Clause>>> {
    let moved = |day: &Spanned<Date>, step| Spanned {
        value: day.value.shift(step, TimeUnit::Days),
        at: day.at,
    };
    let later =
        dates.from.as_ref().map(|day| InForce { from: Some(moved(day, 1)), ..dates.clone() });
    let earlier =
        dates.until.as_ref().map(|day| InForce { until: Some(moved(day, -1)), ..dates.clone() });
    let new = later.into_iter().chain(earlier);
    new.map(|dates| changed(one, Kind::InForce, Some(ClauseKind::InForce(dates)))).collect()
}

/// A clause of a reading: each other choice as the default.
fn reading(one: &Clause) -> Vec<Changed<Option<Clause>>> {
    let ClauseKind::Variants(all) = &one.kind else {
        return Vec::new();
    };
    let Some(first) = all.first() else {
        return Vec::new();
    };
    let others = all.iter().enumerate().skip(1).map(|(at, other)| {
        let mut all = all.clone();
        all.swap(0, at);
        let tree = Some(Clause { at: one.at, kind: ClauseKind::Variants(all) });
        let words = (first.name.text.clone(), other.name.text.clone());
        Changed::new(tree, Kind::Default, one.at.0, words)
    });
    others.collect()
}

/// A clause of a field: what is taken of it where the case does not say.
fn default(one: &Clause, role: Role) -> Vec<Changed<Option<Clause>>> {
    match &one.kind {
        ClauseKind::Default(expr) => {
            made(one, of_expression(expr, role), ClauseKind::Default).collect()
        }
        _ => Vec::new(),
    }
}

/// A clause of a definition.
fn define(one: &Clause, role: Role) -> Vec<Changed<Option<Clause>>> {
    match &one.kind {
        ClauseKind::InForce(dates) => in_force(one, dates),
        ClauseKind::Alternatives(all) => {
            let lists = alternatives(all, role).into_iter();
            let at = one.at;
            let whole = |all| Some(Clause { at, kind: ClauseKind::Alternatives(all) });
            lists.map(|list| list.map(whole)).collect()
        }
        _ => Vec::new(),
    }
}

/// Each alternative changed in itself, given the value of the one after it, and taken away.
fn alternatives(all: &[Alternative], role: Role) -> Vec<Changed<Vec<Alternative>>> {
    let mut changes = each(all, |one| {
        let values = inside(one, |one| Some(&mut one.value), of_expression(&one.value, role));
        let guards = match &one.guard {
            Guard::When(guard) => inside(one, guard_of, of_expression(guard, Role::Truth)),
            Guard::Always | Guard::Otherwise => Vec::new(),
        };
        values.into_iter().chain(guards).map(|one| one.map(Some)).collect()
    });
    for (at, one) in all.iter().enumerate() {
        let next = all.iter().cycle().nth(at + 1).unwrap_or(one);
        let last = next.guard == Guard::Otherwise;
        if next.value != one.value {
            let new = Alternative { value: next.value.clone(), ..one.clone() };
            let words = (alternative(one), alternative(&new));
            let others = with(all, at, Some(new));
            changes.push(Changed::new(others, Kind::Value, one.at.0, words));
        }
        // Without the one before the last, the last would be taken: as with its value.
        if matches!(one.guard, Guard::When(_)) && !last {
            let words = (alternative(one), String::new());
            changes.push(Changed::new(with(all, at, None), Kind::Alternative, one.at.0, words));
        }
    }
    changes
}

/// The condition of an alternative.
fn guard_of(one: &mut Alternative) -> Option<&mut Expr> {
    match &mut one.guard {
        Guard::When(guard) => Some(guard),
        Guard::Always | Guard::Otherwise => None,
    }
}
