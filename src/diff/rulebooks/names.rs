//! Every name that an item mentions, by what it can be the name of, to be read or changed.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new variant has to be told what it is here")]

use super::passage::{heading_steps, heading_words};
use crate::syntax::ast::{
    Addend, Alternative, ClauseKind, Column, Conclusion, DaysOff, Detail, DetailKind, Expr,
    ExprKind, Guard, Heading, Matter, Name, Norm, Parties, Passage, Path, Pauses, RatesRow,
    RuleRef, Step, StepLabel, Test, TimeLimit,
};
use crate::syntax::walk::children_mut;
use crate::value::passage::Label;

/// What a name can be the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Space {
    /// Facts, definitions, readings, units, groups, variants: whatever an expression can name.
    Value,
    /// Tasks and events.
    Task,
    /// Channels.
    Channel,
    /// Calendars.
    Calendar,
    /// Types and records.
    Type,
    /// Fields of records, by name alone.
    Field,
    /// Circulars.
    Circular,
    /// Sections: the circular, a blank, the number or the title.
    Section,
    /// Rules, as `IM-2011-020/contact-pu`.
    Rule,
}

/// What is done with each name.
pub(super) type Visit<'v> = &'v mut dyn FnMut(Space, &mut String);

/// Visits the names of a clause.
pub(super) fn in_clause(kind: &mut ClauseKind, visit: Visit<'_>) {
    match kind {
        ClauseKind::Cites(passages) => in_passages(passages, visit),
        ClauseKind::AppliesWhen(expr)
        | ClauseKind::Default(expr)
        | ClauseKind::AssessedBy(expr)
        | ClauseKind::When(expr)
        | ClauseKind::Unless(expr)
        | ClauseKind::OverWhen(expr)
        | ClauseKind::CountsWhere(expr, _) => in_expr(expr, visit),
        ClauseKind::AddressedTo(units)
        | ClauseKind::Members(units)
        | ClauseKind::SettledBy(units) => in_names(Space::Value, units, visit),
        ClauseKind::PartOf(unit) | ClauseKind::KeptBy(unit) => in_name(Space::Value, unit, visit),
        ClauseKind::NamedBy(path) | ClauseKind::CountsBy(path) => {
            in_path(Space::Value, path, visit);
        }
        ClauseKind::Lists(paths) | ClauseKind::Totals(paths) => {
            for path in paths {
                in_path(Space::Value, path, visit);
            }
        }
        ClauseKind::Variants(variants) => {
            for one in variants {
                in_name(Space::Value, &mut one.name, visit);
            }
        }
        ClauseKind::Outcome(name) | ClauseKind::ForEach(name) => in_name(Space::Type, name, visit),
        ClauseKind::Elements(_, list) => in_path(Space::Value, list, visit),
        ClauseKind::FoundIn(channel) => in_name(Space::Channel, channel, visit),
        ClauseKind::CalendarOf(calendar) => in_name(Space::Calendar, calendar, visit),
        ClauseKind::Holidays(all) => in_days_off(all, visit),
        ClauseKind::Unites(calendars) => in_names(Space::Calendar, calendars, visit),
        ClauseKind::Alternatives(all) => {
            for one in all {
                in_alternative(one, visit);
            }
        }
        ClauseKind::Row(row) => in_row(row, visit),
        ClauseKind::InForce(days) => {
            if let Some(by) = &mut days.by {
                in_path(Space::Value, by, visit);
            }
        }
        ClauseKind::Overrides(rules) => rules.iter_mut().for_each(|rule| in_rule(rule, visit)),
        ClauseKind::Then(norm) => in_norm(norm, visit),
        ClauseKind::SentTo(parties, _) => in_parties(parties, visit),
        ClauseKind::Whenever { premise, conclusion } => {
            in_expr(premise, visit);
            match conclusion {
                Conclusion::Demanded(task, _) => in_name(Space::Task, task, visit),
                Conclusion::Condition(condition) => in_expr(condition, visit),
            }
        }
        ClauseKind::Labels(_)
        | ClauseKind::See(_)
        | ClauseKind::Interpretation(_)
        | ClauseKind::Issued(_)
        | ClauseKind::Amended(_)
        | ClauseKind::CitedBy(_)
        | ClauseKind::Kind(_)
        | ClauseKind::External
        | ClauseKind::DefaultEmpty
        | ClauseKind::Sensitive
        | ClauseKind::OverTime
        | ClauseKind::Fixed
        | ClauseKind::Key
        | ClauseKind::Begins
        | ClauseKind::SensitiveReasons
        | ClauseKind::Format(_)
        | ClauseKind::Standing
        | ClauseKind::Weekend(_)
        | ClauseKind::KeptOn(_)
        | ClauseKind::LastDay(_)
        | ClauseKind::Backward(_)
        | ClauseKind::Hours(_) => {}
    }
}

fn in_days_off(all: &mut [DaysOff], visit: Visit<'_>) {
    for days in all {
        if let DaysOff::OfCase(list) = days {
            in_path(Space::Value, list, visit);
        }
    }
}

fn in_row(row: &mut RatesRow, visit: Visit<'_>) {
    for cell in &mut row.cells {
        if let Column::Variant(name) = &mut cell.column {
            in_name(Space::Value, name, visit);
        }
    }
    in_passages(&mut row.cites, visit);
}

fn in_name(space: Space, name: &mut Name, visit: Visit<'_>) {
    visit(space, &mut name.text);
}

fn in_names(space: Space, names: &mut [Name], visit: Visit<'_>) {
    for name in names {
        in_name(space, name, visit);
    }
}

fn in_path(space: Space, path: &mut Path, visit: Visit<'_>) {
    let mut dotted = path.dotted();
    visit(space, &mut dotted);
    if dotted != path.dotted() {
        let name = |text: &str| Name { text: text.to_owned(), at: path.at };
        path.segments = dotted.split('.').map(name).collect();
    }
}

fn in_alternative(one: &mut Alternative, visit: Visit<'_>) {
    in_expr(&mut one.value, visit);
    if let Guard::When(condition) = &mut one.guard {
        in_expr(condition, visit);
    }
}

fn in_rule(rule: &mut RuleRef, visit: Visit<'_>) {
    let Some(circular) = &mut rule.circular else { return };
    let mut whole = format!("{}/{}", circular.text, rule.name.text);
    visit(Space::Rule, &mut whole);
    if let Some((of, name)) = whole.split_once('/') {
        of.clone_into(&mut circular.text);
        name.clone_into(&mut rule.name.text);
    }
}

/// Visits the names of passages, which are written out in full.
pub(super) fn in_passages(passages: &mut [Passage], visit: Visit<'_>) {
    for passage in passages {
        in_passage(passage, visit);
    }
}

fn in_passage(passage: &mut Passage, visit: Visit<'_>) {
    let Some(circular) = &mut passage.circular else { return };
    let end = passage.steps.iter().position(|step| !step.level.has_headings());
    let end = end.unwrap_or(passage.steps.len());
    let Some(at) = end.checked_sub(1) else {
        return in_name(Space::Circular, circular, visit);
    };
    let Some(heading) = passage.steps.get(at).and_then(named) else {
        return in_name(Space::Circular, circular, visit);
    };
    let mut whole = format!("{} {}", circular.text, heading_words(&heading));
    visit(Space::Section, &mut whole);
    if let Some((of, section)) = whole.split_once(' ') {
        of.clone_into(&mut circular.text);
        passage.steps.splice(at..end, heading_steps(section));
    }
}

/// The heading that a step names.
fn named(step: &Step) -> Option<Heading> {
    let label = match &step.what {
        StepLabel::Numbers(numbers) => numbers.first.clone(),
        StepLabel::Title(title) => Label::Title(title.value.clone()),
        StepLabel::Here => return None,
    };
    Some(Heading { level: step.level, label, at: step.at })
}

fn in_norm(norm: &mut Norm, visit: Visit<'_>) {
    for bearer in norm.bearer.iter_mut().chain(&mut norm.jointly) {
        in_expr(bearer, visit);
    }
    in_name(Space::Task, &mut norm.task, visit);
    if let Some(outcome) = &mut norm.outcome {
        in_name(Space::Value, outcome, visit);
    }
    for detail in &mut norm.details {
        in_detail(detail, visit);
    }
}

fn in_detail(detail: &mut Detail, visit: Visit<'_>) {
    match &mut detail.kind {
        DetailKind::To(units)
        | DetailKind::CopyTo(units)
        | DetailKind::From(units)
        | DetailKind::With(units) => in_parties(units, visit),
        DetailKind::About(matters)
        | DetailKind::Enclosing(matters)
        | DetailKind::Considering(matters)
        | DetailKind::Stating(matters) => {
            for matter in matters {
                if let Matter::Fact(path) = matter {
                    in_path(Space::Value, path, visit);
                }
            }
        }
        DetailKind::Via(channels) | DetailKind::RecordedIn(channels) => {
            in_names(Space::Channel, channels, visit);
        }
        DetailKind::Before(tasks) | DetailKind::After(tasks) | DetailKind::EachTime(tasks) => {
            in_names(Space::Task, tasks, visit);
        }
        DetailKind::TimeLimit(limit) => in_limit(limit, visit),
        DetailKind::ByTurn(_, Some(calendar)) => in_name(Space::Calendar, calendar, visit),
        DetailKind::NoEarlierThan(expr)
        | DetailKind::NoLaterThan(expr)
        | DetailKind::Since(expr)
        | DetailKind::DoneWhen(expr) => in_expr(expr, visit),
        DetailKind::Cites(passages) => in_passages(passages, visit),
        DetailKind::InWriting
        | DetailKind::Through(_)
        | DetailKind::Promptly
        | DetailKind::Recurs(_)
        | DetailKind::AsARule
        | DetailKind::AsFarAsPossible
        | DetailKind::AtMostOnce
        | DetailKind::ByTurn(_, None)
        | DetailKind::Wording(_)
        | DetailKind::See(_)
        | DetailKind::Interpretation(_) => {}
    }
}

fn in_parties(parties: &mut Parties, visit: Visit<'_>) {
    for unit in &mut parties.parties {
        in_expr(unit, visit);
    }
}

fn in_expr(expr: &mut Expr, visit: Visit<'_>) {
    match &mut expr.kind {
        ExprKind::Path(path) | ExprKind::Of { name: path, .. } => {
            in_path(Space::Value, path, visit);
        }
        ExprKind::Quantified { bound, list, body, .. } => {
            in_path(Space::Value, list, visit);
            in_fields(&bound.text, body, visit);
        }
        ExprKind::OverList { bound, list, value, condition, .. } => {
            in_path(Space::Value, list, visit);
            in_fields(&bound.text, value, visit);
            if let Some(one) = condition {
                in_fields(&bound.text, one, visit);
            }
        }
        ExprKind::DateOf(task) | ExprKind::DateWith { task, .. } => {
            in_name(Space::Task, task, visit);
        }
        ExprKind::Ended { task, outcome } | ExprKind::EndedBy { task, outcome, .. } => {
            in_name(Space::Task, task, visit);
            in_name(Space::Value, outcome, visit);
        }
        ExprKind::LastDay(limit) => return in_limit(limit, visit),
        ExprKind::Between { calendar: Some(calendar), .. }
        | ExprKind::Moved { calendar: Some(calendar), .. }
        | ExprKind::Sum { right: Addend::WorkingDays(_, Some(calendar)), .. } => {
            in_name(Space::Calendar, calendar, visit);
        }
        ExprKind::Is { subject, test: Test::Done { by, until }, .. } => {
            if let ExprKind::Path(task) = &mut subject.kind {
                in_path(Space::Task, task, visit);
            }
            [by, until].into_iter().flatten().for_each(|one| in_expr(one, visit));
            return;
        }
        // These name nothing themselves.
        ExprKind::Truth(_)
        | ExprKind::Number(_)
        | ExprKind::Text(_)
        | ExprKind::Date(_)
        | ExprKind::Moment(_)
        | ExprKind::Today
        | ExprKind::None
        | ExprKind::Parenthesis(_)
        | ExprKind::Not(_)
        | ExprKind::And(_)
        | ExprKind::Or(_)
        | ExprKind::Block(..)
        | ExprKind::Ordered { .. }
        | ExprKind::Is { .. }
        | ExprKind::Between { .. }
        | ExprKind::Sum { .. }
        | ExprKind::Product { .. }
        | ExprKind::Rounded { .. }
        | ExprKind::Duration(..)
        | ExprKind::Moved { .. }
        | ExprKind::DayOf(_)
        | ExprKind::AtTime { .. }
        | ExprKind::OnDay { .. }
        | ExprKind::FirstDay(_)
        | ExprKind::ItApplies
        | ExprKind::Occasion
        | ExprKind::Chosen(..)
        | ExprKind::If { .. } => {}
    }
    children_mut(expr, &mut |child| in_expr(child, visit));
}

fn in_limit(limit: &mut TimeLimit, visit: Visit<'_>) {
    if let Some(calendar) = &mut limit.calendar {
        in_name(Space::Calendar, calendar, visit);
    }
    if let Some(length) = limit.length.duration_mut() {
        in_expr(length, visit);
    }
    in_expr(&mut limit.from, visit);
    match &mut limit.pauses {
        Some(Pauses::List(path)) => in_path(Space::Value, path, visit),
        Some(Pauses::Between(from, until)) => {
            in_expr(from, visit);
            in_expr(until, visit);
        }
        None => {}
    }
}

/// Visits the fields of a bound element.
fn in_fields(bound: &str, expr: &mut Expr, visit: Visit<'_>) {
    if let ExprKind::Path(path) | ExprKind::Quantified { list: path, .. } = &mut expr.kind
        && let [element, field] = path.segments.as_mut_slice()
        && element.text == bound
    {
        in_name(Space::Field, field, visit);
    }
    children_mut(expr, &mut |child| in_fields(bound, child, visit));
}
