//! Clauses of items and fields → pieces.

use crate::format::document::{Break, Printer};
use crate::format::expression::{expression, one_line, roomy};
use crate::format::layout::WIDTH;
use crate::format::norm::{norm, parties};
use crate::format::words::{
    by_place, listed, worded, labels, name, passage, path, quoted, rhythm, rule_ref, text, wording,
};
use crate::syntax::ast::{
    Alternative, At, Clause, ClauseKind, Expr, Guard, InForce, Issued, Labels, Name, Text, Variant,
    Wording, Written,
};
use crate::value::date::Date;
use crate::value::norm::Demand;

/// The widest value of an alternative that the `when` of others is aligned to.
const WIDEST_VALUE: usize = 40;

/// A clause; its further lines begin two columns deeper.
pub(crate) fn clause<'a>(printer: &mut Printer<'a>, clause: &'a Clause) {
    printer.comments_before(clause.at.0.range().start);
    match &clause.kind {
        ClauseKind::Labels(both) => labels(printer, both),
        kind => printer.indent(2, |printer| said(printer, kind)),
    }
}

/// What a clause says.
fn said<'a>(printer: &mut Printer<'a>, kind: &'a ClauseKind) {
    match kind {
        ClauseKind::Labels(both) => labels(printer, both),
        ClauseKind::Cites(passages) => listed(printer, "cites", passages, passage),
        ClauseKind::See(source) => worded(printer, "see", source, text),
        ClauseKind::Interpretation(words) => worded(printer, "interpretation", words, wording),
        ClauseKind::InForce(period) => in_force(printer, period),
        ClauseKind::AppliesWhen(condition) => worded(printer, "applies when", condition, roomy),
        ClauseKind::Issued(day) => worded(printer, "issued", day, issued),
        ClauseKind::Amended(days) => listed(printer, "amended", days, date),
        ClauseKind::AddressedTo(units) => listed(printer, "addressed to", units, name),
        ClauseKind::Kind(kind) => worded(printer, "kind", kind, name),
        ClauseKind::PartOf(unit) => worded(printer, "part of", unit, name),
        ClauseKind::External => printer.word("external"),
        ClauseKind::NamedBy(fact) => worded(printer, "named by", fact, path),
        ClauseKind::Members(units) => listed(printer, "of", units, name),
        ClauseKind::Variants(all) => lined_up(printer, |printer| variants(printer, all, 5)),
        ClauseKind::SettledBy(units) => listed(printer, "settled by", units, name),
        ClauseKind::Outcome(ty) => worded(printer, "outcome", ty, name),
        ClauseKind::Alternatives(all) => is(printer, all),
        ClauseKind::Default(value) => worded(printer, "default", value, roomy),
        ClauseKind::DefaultEmpty => printer.word("default empty"),
        ClauseKind::Sensitive => printer.word("sensitive"),
        ClauseKind::Format(form) => worded(printer, "format", form, name),
        ClauseKind::AssessedBy(unit) => worded(printer, "assessed by", unit, roomy),
        ClauseKind::FoundIn(channel) => worded(printer, "found in", channel, name),
        ClauseKind::When(condition) => worded(printer, "when", condition, roomy),
        ClauseKind::Unless(condition) => worded(printer, "unless", condition, roomy),
        ClauseKind::Standing => printer.word("standing"),
        ClauseKind::Overrides(rules) => listed(printer, "overrides", rules, rule_ref),
        ClauseKind::Then(duty) => worded(printer, "then", duty, norm),
        ClauseKind::KeptBy(unit) => worded(printer, "kept by", unit, name),
        ClauseKind::Lists(facts) => listed(printer, "lists", facts, path),
        ClauseKind::CountsBy(fact) => worded(printer, "counts by", fact, path),
        ClauseKind::CountsWhere(condition, words) => counts_where(printer, condition, words),
        ClauseKind::Totals(facts) => listed(printer, "totals", facts, path),
        ClauseKind::SentTo(units, how) => {
            parties(printer, "sent to", units);
            rhythm(printer, how.at, &how.value);
        }
        ClauseKind::Whenever {
            premise,
            task,
            demand,
        } => whenever(printer, premise, task, *demand),
    }
}

/// `in force from 2017-09-01 until 2020-12-31`
fn in_force<'a>(printer: &mut Printer<'a>, period: &'a InForce) {
    printer.word("in force");
    for (keyword, day) in [("from", &period.from), ("until", &period.until)] {
        if let Some(day) = day {
            printer.token(day.at, keyword);
            date(printer, day);
        }
    }
}

/// `2011-09-20`, `2015`
fn issued<'a>(printer: &mut Printer<'a>, day: &'a Issued) {
    match day {
        Issued::On(day) => date(printer, day),
        Issued::In(year) => printer.token(year.at, format!("{:04}", year.value)),
    }
}

/// `2011-09-20`
fn date(printer: &mut Printer<'_>, date: &Written<Date>) {
    printer.token(date.at, date.value.to_string());
}

/// `counts where COND as nb "…" en "…"`
fn counts_where<'a>(printer: &mut Printer<'a>, condition: &'a Expr, words: &'a Wording) {
    printer.group(|printer| {
        printer.word("counts where");
        roomy(printer, condition);
        printer.line(Break::WithGroup);
        printer.token(start_of(words), "as");
        wording(printer, words);
    });
}

/// Where a wording begins.
fn start_of(words: &Wording) -> At {
    match words {
        Wording::Plain(plain) => plain.at,
        Wording::Labelled(both) => by_place(both)
            .first()
            .map_or(At::default(), |(_, label)| label.at),
    }
}

/// `whenever COND then forward-application is prohibited`
fn whenever<'a>(printer: &mut Printer<'a>, premise: &'a Expr, task: &'a Name, demand: Demand) {
    printer.group(|printer| {
        printer.word("whenever");
        roomy(printer, premise);
        printer.line(Break::WithGroup);
        printer.token(task.at, "then");
        name(printer, task);
        printer.word(match demand {
            Demand::Required => "is required",
            Demand::Allowed => "is allowed",
            Demand::Prohibited => "is prohibited",
        });
    });
}

/// `is` and what follows it, lined up under the first of it.
fn lined_up<'a>(printer: &mut Printer<'a>, inside: impl FnOnce(&mut Printer<'a>)) {
    printer.word("is");
    printer.align(inside);
}

/// `is` with the alternatives of a definition, as a clause of its own.
fn is<'a>(printer: &mut Printer<'a>, all: &'a [Alternative]) {
    match only_value(all) {
        Some(value) => worded(printer, "is", value, roomy),
        None => lined_up(printer, |printer| alternatives(printer, all)),
    }
}

/// The value of a definition that has one alternative, always taken.
pub(crate) fn only_value(all: &[Alternative]) -> Option<&Expr> {
    match all {
        [only] if only.guard == Guard::Always => Some(&only.value),
        _ => None,
    }
}

/// Alternatives, a line each, the guards lined up.
pub(crate) fn alternatives<'a>(printer: &mut Printer<'a>, all: &'a [Alternative]) {
    let widths: Vec<_> = all.iter().map(|one| value_width(&one.value)).collect();
    let widest = widths.iter().max().copied().filter(|width| *width <= WIDEST_VALUE);
    for (index, (one, width)) in all.iter().zip(&widths).enumerate() {
        if index > 0 {
            printer.comma();
            printer.line(Break::Always);
        }
        printer.indent(2, |printer| {
            printer.group(|printer| expression(printer, &one.value));
            printer.pad(widest.map_or(0, |widest| widest - width));
            guard(printer, &one.guard);
        });
    }
}

/// How wide a value is on one line; a long one is not measured to its end.
fn value_width(value: &Expr) -> usize {
    one_line(value).chars().take(WIDEST_VALUE + 1).count()
}

/// `when r is north`, `otherwise`
fn guard<'a>(printer: &mut Printer<'a>, guard: &'a Guard) {
    match guard {
        Guard::Always => {}
        Guard::Otherwise => printer.word("otherwise"),
        Guard::When(condition) => {
            printer.token(condition.at, "when");
            roomy(printer, condition);
        }
    }
}

/// Variants, a line each, their labels lined up; the lines begin at `column`.
pub(crate) fn variants<'a>(printer: &mut Printer<'a>, all: &'a [Variant], column: usize) {
    let name_width = all.iter().map(|one| chars(&one.name.text)).max().unwrap_or(0);
    let label_width = label_width(all, column + name_width);
    for (index, one) in all.iter().enumerate() {
        if index > 0 {
            printer.comma();
            printer.line(Break::Always);
        }
        name(printer, &one.name);
        if let Some(both) = &one.labels {
            printer.pad(name_width - chars(&one.name.text));
            printer.align(|printer| lined_labels(printer, both, label_width));
        }
    }
}

/// Labels of which the second begins where it does in every variant.
fn lined_labels<'a>(printer: &mut Printer<'a>, both: &'a Labels, width: usize) {
    match by_place(both).as_slice() {
        [(first, label), (second, other)] if width > 0 => {
            printer.token(label.at, *first);
            printer.token(label.at, quoted(&label.value));
            printer.pad(width.saturating_sub(chars(&quoted(&label.value))));
            printer.token(other.at, *second);
            printer.token(other.at, quoted(&other.value));
        }
        _ => labels(printer, both),
    }
}

/// The width of the widest first label, or 0 where the lines would get too long by
/// lining the second ones up.
fn label_width(all: &[Variant], column: usize) -> usize {
    let pairs = || all.iter().filter_map(|one| one.labels.as_ref()).map(by_place);
    let width = |index: usize| {
        let label = |pair: Vec<(&str, &Text)>| {
            pair.get(index).map_or(0, |(_, label)| chars(&quoted(&label.value)))
        };
        pairs().map(label).max().unwrap_or(0)
    };
    let (first, second) = (width(0), width(1));
    let whole = column + " nb ".len() + first + " en ".len() + second + ",".len();
    if whole <= WIDTH { first } else { 0 }
}

fn chars(text: &str) -> usize {
    text.chars().count()
}
