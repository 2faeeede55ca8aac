//! Warnings: what is no error but looks like a mistake. First what is looked for, then
//! one function for each warning.

use rustc_hash::FxHashSet;

use super::collect::{Located, clause_labels, own_period};
use super::context::Context;
use super::lint_days;
use super::names::{Declared, Names, Table, variants_of};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::language::{Language, Tag};
use crate::phrases::phrase;
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
    lint_days::lint(context, rulebook, &mut warnings);
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
    each_unused(&names.rates, &used.rates, |one| unused_rates(&one.name, one.span), warnings);
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
            | ItemKind::Calendar(_)
            | ItemKind::Rates { .. }
    );
    // The parts of one group of facts share the label that one of them has.
    let unlabelled_group =
        matches!(&item.kind, ItemKind::Facts(name, _) if !names.group_labelled(&name.text));
    if shown || unlabelled_group {
        label(names, &super::collect::labels(item), super::collect::name_span(item), warnings);
    }
    if let ItemKind::Facts(_, fields) | ItemKind::Record(_, fields) = &item.kind {
        for field in fields {
            label(names, &clause_labels(&field.clauses), field.name.at.0, warnings);
        }
    }
    for variant in variants_of(item) {
        let labels = variant.labels.as_ref().map(super::collect::of_labels).unwrap_or_default();
        label(names, &labels, variant.name.at.0, warnings);
    }
}

/// A label in each of the languages that the rulebook labels in.
fn label(names: &Names<'_>, labels: &Labels, span: Span, warnings: &mut Vec<Diagnostic>) {
    if *labels == Labels::NONE {
        return warnings.push(without_label(span, &names.languages));
    }
    let lacking = names.languages.iter().filter(|tag| labels.tagged(**tag).is_none());
    warnings.extend(lacking.map(|tag| without_label_in(span, *tag)));
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

/// A condition that the rule's own task is not done makes the duty vanish just when it was broken;
/// not done by a day does not, for what comes later changes nothing in that.
fn own_task_guards(item: &Item, warnings: &mut Vec<Diagnostic>) {
    let norms = item.clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::Then(norm) => Some(norm),
        _ => None,
    });
    let guarded: Vec<&str> = norms.flat_map(own_tasks).collect();
    for clause in &item.clauses {
        let (condition, guard) = match &clause.kind {
            ClauseKind::When(condition) => (condition, Guards::NotDone),
            ClauseKind::Unless(condition) => (condition, Guards::Done),
            _ => continue,
        };
        guards(condition, guard, &guarded, warnings);
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

/// Which test of a task guards against its having been done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Guards {
    /// `when TASK is not done`
    NotDone,
    /// `unless TASK is done`
    Done,
}

fn guards(condition: &Expr, guard: Guards, tasks: &[&str], warnings: &mut Vec<Diagnostic>) {
    walk::every(condition, &mut |part| {
        let ExprKind::Is { subject, negated, test: Test::Done { until: None, .. } } = &part.kind
        else {
            return;
        };
        let ExprKind::Path(path) = &subject.kind else {
            return;
        };
        let task = path.dotted();
        if *negated == (guard == Guards::NotDone) && tasks.contains(&task.as_str()) {
            warnings.push(guard_on_own_task(part.at.0, &task));
        }
    });
}

fn unused_fact(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W001"), span, phrase!("lint-unused-fact", name = name))
        .help(phrase!("lint-unused-fact-help"))
}

fn unused_definition(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W002"), span, phrase!("lint-unused-definition", name = name))
        .help(phrase!("lint-unused-definition-help"))
}

fn unused_rates(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W002"), span, phrase!("lint-unused-rates", name = name))
        .help(phrase!("lint-unused-definition-help"))
}

fn unused_task(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W003"), span, phrase!("lint-unused-task", name = name))
        .help(phrase!("lint-unused-task-help"))
}

fn unused_event(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W003"), span, phrase!("lint-unused-task", name = name))
        .help(phrase!("lint-unused-event-help"))
}

fn unused_type(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W004"), span, phrase!("lint-unused-type", name = name))
        .help(phrase!("lint-unused-type-help"))
}

pub(super) fn always_true(span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W005"), span, phrase!("lint-always-true"))
        .help(phrase!("lint-always-true-help"))
}

pub(super) fn always_false(span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W006"), span, phrase!("lint-always-false"))
        .help(phrase!("lint-always-false-help"))
}

pub(super) fn exclude_each_other(first: Span, second: Span) -> Diagnostic {
    Diagnostic::warning(Code("W006"), second, phrase!("lint-exclude-each-other"))
        .label(first, phrase!("lint-exclude-each-other-first"))
        .help(phrase!("lint-exclude-each-other-help"))
}

pub(super) fn never_wins(span: Span, winners: &[Span]) -> Diagnostic {
    let (message, label) = match winners {
        [_] => (phrase!("lint-never-wins-over-one"), phrase!("lint-never-wins-winner")),
        _ => (phrase!("lint-never-wins-over-several"), phrase!("lint-never-wins-winner-in-some")),
    };
    let warning = Diagnostic::warning(Code("W020"), span, message);
    let shown = winners.iter().take(MOST_WINNERS);
    shown
        .fold(warning, |warning, winner| warning.label(*winner, label.clone()))
        .help(phrase!("lint-never-wins-help"))
}

fn dates_backwards(span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W007"), span, phrase!("lint-dates-backwards"))
        .help(phrase!("lint-dates-backwards-help"))
}

fn never_in_force(span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W007"), span, phrase!("lint-never-in-force"))
        .help(phrase!("lint-never-in-force-help"))
}

fn without_citation(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning(Code("W008"), span, phrase!("lint-without-citation", name = name))
        .help(phrase!("lint-without-citation-help"))
}

fn without_label(span: Span, languages: &[Tag]) -> Diagnostic {
    let usual = [Language::Nb, Language::En].map(Tag::of);
    let asked = if languages.is_empty() { &usual } else { languages };
    let labels: Vec<String> = asked.iter().map(|tag| format!("{tag} \"…\"")).collect();
    Diagnostic::warning(Code("W009"), span, phrase!("lint-without-label"))
        .help(phrase!("lint-without-label-help", labels = labels.join(" ")))
}

fn without_label_in(span: Span, tag: Tag) -> Diagnostic {
    let tag = tag.to_string();
    let message = phrase!("lint-without-label-in", tag = tag.clone());
    Diagnostic::warning(Code("W009"), span, message)
        .help(phrase!("lint-without-label-in-help", tag = tag))
}

fn after_nothing(span: Span, task: &str) -> Diagnostic {
    Diagnostic::warning(Code("W010"), span, phrase!("lint-after-nothing", task = task))
        .help(phrase!("lint-after-nothing-help"))
}

fn guard_on_own_task(span: Span, task: &str) -> Diagnostic {
    Diagnostic::warning(Code("W011"), span, phrase!("lint-guard-on-own-task", task = task))
        .help(phrase!("lint-guard-on-own-task-help"))
}

fn unused_reading(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(Code("W012"), span, phrase!("lint-unused-reading", name = name))
        .help(phrase!("lint-unused-reading-help"))
}
