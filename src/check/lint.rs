//! Warnings: what is no error but looks like a mistake. First what is looked for, then
//! one function for each warning, so that all wording is on one page.

use rustc_hash::FxHashSet;

use super::collect::{Located, clause_labels, own_period};
use super::context::Context;
use super::names::{Declared, Names, Table, variants_of};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::rulebook::Rulebook;
use crate::rulebook::norm::Rule;
use crate::rulebook::vocabulary::{Labels, TaskId};
use crate::source::Span;
use crate::syntax::ast::{ClauseKind, DetailKind, Expr, ExprKind, Item, ItemKind, Norm, Test};
use crate::syntax::walk;
use crate::value::date::Period;
use crate::value::norm::Modality;

/// How many of the alternatives are shown that are taken instead of one that never is.
const MOST_WINNERS: usize = 3;

/// Adds the warnings of a rulebook that holds together.
pub(super) fn lint(context: &mut Context<'_>, all: &[Located<'_>], rulebook: &Rulebook) {
    let mut warnings = Vec::new();
    unused(context, &mut warnings);
    for located in all {
        labels(located.item, &context.names, &mut warnings);
        own_task_guards(located.item, &mut warnings);
        dates(located, &mut warnings);
    }
    rulebook.rules.iter().for_each(|rule| basis(rule, &mut warnings));
    waits_for_nothing(rulebook, &mut warnings);
    context.diagnostics.append(&mut warnings);
}

fn unused(context: &Context<'_>, warnings: &mut Vec<Diagnostic>) {
    let (names, used) = (&context.names, &context.used);
    each_unused(&names.facts, &used.facts, |one| unused_fact(&one.name, one.span), warnings);
    each_unused(
        &names.definitions,
        &used.definitions,
        |one| unused_definition(&one.name, one.span),
        warnings,
    );
    each_unused(
        &names.readings,
        &used.readings,
        |one| unused_reading(&one.name, one.span),
        warnings,
    );
    each_unused(
        &names.tasks,
        &used.tasks,
        |one| match one.item.item.kind {
            ItemKind::Event(_) => unused_event(&one.name, one.span),
            _ => unused_task(&one.name, one.span),
        },
        warnings,
    );
    each_unused(&names.records, &used.records, |one| unused_type(&one.name, one.span), warnings);
    for (id, one) in names.types.iter() {
        let declared = matches!(one.item.item.kind, ItemKind::Type(_));
        if declared && !used.types.contains(&id) {
            warnings.push(unused_type(&one.name, one.span));
        }
    }
}

fn each_unused<T>(
    table: &Table<T>,
    used: &FxHashSet<u32>,
    warning: impl Fn(&Declared<T>) -> Diagnostic,
    warnings: &mut Vec<Diagnostic>,
) {
    let unused = table.iter().filter(|(id, _)| !used.contains(id));
    warnings.extend(unused.map(|(_, one)| warning(one)));
}

/// Labels on what people will see: all that an answer may name.
fn labels(item: &Item, names: &Names<'_>, warnings: &mut Vec<Diagnostic>) {
    let shown = matches!(
        item.kind,
        ItemKind::Circular(_)
            | ItemKind::Unit(_)
            | ItemKind::Group(_)
            | ItemKind::Channel(_)
            | ItemKind::Task(_)
            | ItemKind::Event(_)
            | ItemKind::Reading(_)
            | ItemKind::Register(_)
    );
    // The parts of one group of facts share the label that one of them has.
    let unlabelled_group =
        matches!(&item.kind, ItemKind::Facts(name, _) if !names.group_labelled(&name.text));
    if shown || unlabelled_group {
        label(&super::collect::labels(item), super::collect::name_span(item), warnings);
    }
    if let ItemKind::Facts(_, fields) | ItemKind::Record(_, fields) = &item.kind {
        for field in fields {
            label(&clause_labels(&field.clauses), field.name.at.0, warnings);
        }
    }
    for variant in variants_of(item) {
        let labels = variant.labels.as_ref().map(super::collect::of_labels).unwrap_or_default();
        label(&labels, variant.name.at.0, warnings);
    }
}

fn label(labels: &Labels, span: Span, warnings: &mut Vec<Diagnostic>) {
    match (&labels.nb, &labels.en) {
        (Some(_), Some(_)) => {}
        (None, None) => warnings.push(without_label(span)),
        (None, Some(_)) => warnings.push(without_label_in(span, "Norwegian", "nb")),
        (Some(_), None) => warnings.push(without_label_in(span, "English", "en")),
    }
}

/// Dates that leave no day: an item's own, or together with its circular's.
fn dates(located: &Located<'_>, warnings: &mut Vec<Diagnostic>) {
    let clauses = &located.item.clauses;
    let written = clauses.iter().find(|clause| matches!(clause.kind, ClauseKind::InForce(_)));
    let Some(written) = written else { return };
    let circular = located.circular.map_or(Period::ALWAYS, own_period);
    if own_period(located.item).is_empty() {
        warnings.push(dates_backwards(written.at.0));
    } else if located.in_force().is_empty() && !circular.is_empty() {
        warnings.push(never_in_force(written.at.0));
    }
}

fn basis(rule: &Rule, warnings: &mut Vec<Diagnostic>) {
    if rule.cites.is_empty() && rule.see.is_empty() {
        warnings.push(without_citation(rule.span, &rule.name));
    }
}

/// `after B` where no norm prescribes or permits B and B is no event: it waits for the log alone.
fn waits_for_nothing(rulebook: &Rulebook, warnings: &mut Vec<Diagnostic>) {
    let permitted = rulebook.norms.iter().filter(|norm| permits(norm.modality));
    let permitted: FxHashSet<TaskId> = permitted.map(|norm| norm.task).collect();
    for norm in &rulebook.norms {
        for task in &norm.details.after {
            let found = rulebook.task(*task).filter(|task| !task.prescribed && !task.event);
            let found = found.filter(|_| !permitted.contains(task));
            warnings.extend(found.map(|task| after_nothing(norm.span, &task.name)));
        }
    }
}

fn permits(modality: Modality) -> bool {
    matches!(modality, Modality::May | Modality::OnlyMay)
}

/// A condition that the rule's own task is not done makes the duty vanish just when it was broken.
fn own_task_guards(item: &Item, warnings: &mut Vec<Diagnostic>) {
    let norms = item.clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::Then(norm) => Some(norm),
        _ => None,
    });
    let guarded: Vec<&str> = norms.flat_map(own_tasks).collect();
    for clause in &item.clauses {
        match &clause.kind {
            ClauseKind::When(condition) => guards(condition, true, &guarded, warnings),
            ClauseKind::Unless(condition) => guards(condition, false, &guarded, warnings),
            _ => {}
        }
    }
}

/// The task of a norm and those named in its `before`.
fn own_tasks(norm: &Norm) -> Vec<&str> {
    let before = norm.details.iter().flat_map(|detail| match &detail.kind {
        DetailKind::Before(tasks) => tasks.as_slice(),
        _ => &[],
    });
    before.chain([&norm.task]).map(|name| name.text.as_str()).collect()
}

fn guards(condition: &Expr, negated_guards: bool, tasks: &[&str], warnings: &mut Vec<Diagnostic>) {
    walk::every(condition, &mut |part| {
        let ExprKind::Is { subject, negated, test: Test::Done(_) } = &part.kind else {
            return;
        };
        let ExprKind::Path(path) = &subject.kind else {
            return;
        };
        let task = path.dotted();
        if *negated == negated_guards && tasks.contains(&task.as_str()) {
            warnings.push(guard_on_own_task(part.at.0, &task));
        }
    });
}

fn unused_fact(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(
        Code("W001"),
        span,
        format!("no rule or definition asks for the fact `{name}`"),
    )
    .help("remove it, or use it; a misspelt name elsewhere may be why")
}

fn unused_definition(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W002"), span, format!("nothing uses the definition `{name}`"))
        .help("remove it, or use it in a rule")
}

fn unused_task(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W003"), span, format!("no rule or condition names `{name}`"))
        .help("remove it, or write the rule that prescribes it")
}

fn unused_event(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W003"), span, format!("no rule or condition names `{name}`"))
        .help("remove it, or let a condition ask for it or a norm come `after` it")
}

fn unused_type(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(
        Code("W004"),
        span,
        format!("no fact, definition or task is of type `{name}`"),
    )
    .help("remove it, or give a fact this type")
}

pub(super) fn always_true(span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W005"), span, "this holds whatever the case says")
        .help("leave it out, or write the condition that is meant")
}

pub(super) fn always_false(span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W006"), span, "this can never hold, whatever the case says")
        .help("write what is meant; where two parts exclude each other that may be `any of`")
}

pub(super) fn exclude_each_other(first: Span, second: Span) -> Diagnostic {
    Diagnostic::warning(
        Code("W006"),
        second,
        "this can never hold together with the other condition, whatever the case says",
    )
    .label(first, "the other condition")
    .help("all of them have to hold; leave one out, or write a rule for each")
}

pub(super) fn never_wins(span: Span, winners: &[Span]) -> Diagnostic {
    let (message, label) = match winners {
        [_] => (
            "this alternative is never taken: an earlier one holds wherever it does",
            "this one is taken",
        ),
        _ => (
            "this alternative is never taken: wherever it holds, one of several earlier ones does",
            "this one is taken in some cases",
        ),
    };
    let warning = Diagnostic::warning(Code("W020"), span, message);
    let shown = winners.iter().take(MOST_WINNERS);
    shown
        .fold(warning, |warning, winner| warning.label(*winner, label))
        .help("alternatives are tried in order: put the narrower one first, or remove this one")
}

fn dates_backwards(span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W007"), span, "no day lies within these dates")
        .help("the first day stands after `from`, and the last day, not before it, after `until`")
}

fn never_in_force(span: Span) -> Diagnostic {
    Diagnostic::warning(
        Code("W007"),
        span,
        "no day lies within both these dates and the circular's",
    )
    .help("mend the dates here or at the circular, or remove this")
}

fn without_citation(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning(Code("W008"), span, format!("`{name}` does not say what it is based on"))
        .help("add `cites …` with the passage, or `see \"…\"` for a source outside the rulebook")
}

fn without_label(span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W009"), span, "people will see this under its bare name")
        .help("add nb \"…\" en \"…\"")
}

fn without_label_in(span: Span, language: &str, word: &str) -> Diagnostic {
    Diagnostic::warning(Code("W009"), span, format!("this has no {language} label"))
        .help(format!("add {word} \"…\"; without it people see the other language's"))
}

fn after_nothing(span: Span, task: &str) -> Diagnostic {
    Diagnostic::warning(
        Code("W010"),
        span,
        format!("this comes after `{task}`, which no rule prescribes"),
    )
    .help("it will wait until the log has it; if it comes from outside declare it as an `event`")
}

fn guard_on_own_task(span: Span, task: &str) -> Diagnostic {
    Diagnostic::warning(
        Code("W011"),
        span,
        format!("the norm would vanish as soon as `{task}` is done, also where that breaks it"),
    )
    .help("leave this out and use `since DATE`, or `done when CONDITION` on the norm")
}

fn unused_reading(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W012"), span, format!("nothing asks for the reading `{name}`"))
        .help("use it in a condition, so that the choice changes an answer")
}
