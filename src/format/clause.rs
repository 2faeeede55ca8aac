//! Clauses of items and fields → pieces.

use crate::format::calendar::{backward, days_off, hours, kept_on, last_day, weekday};
use crate::format::document::{Break, Printer};
use crate::format::expression::{expression, one_line, roomy};
use crate::format::layout::{LINED_UP, WIDTH};
use crate::format::norm::{norm, parties};
use crate::format::rates::row;
use crate::format::words::{
    by_place, labels, listed, name, passage, path, quoted, rhythm, rule_ref, text, worded, wording,
};
use crate::syntax::ast::{
    Alternative, At, Clause, ClauseKind, Conclusion, Expr, Guard, InForce, Issued, Labels, Spanned,
    Variant, Wording,
};
use crate::value::date::Date;
use crate::value::norm::Demand;

/// A clause; its further lines begin two columns deeper.
pub(crate) fn clause<'a>(printer: &mut Printer<'a>, clause: &'a Clause) {
    printer.comments_before(clause.at.0.range().start);
    match &clause.kind {
        ClauseKind::Labels(both) => labels(printer, both),
        kind => printer.indent(2, |printer| said(printer, kind)),
    }
}

/// What a clause says.
pub(crate) fn said<'a>(printer: &mut Printer<'a>, kind: &'a ClauseKind) {
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
        ClauseKind::CitedBy(levels) => listed(printer, "cited by", levels, name),
        ClauseKind::Kind(kind) => worded(printer, "kind", kind, name),
        ClauseKind::PartOf(unit) => worded(printer, "part of", unit, name),
        ClauseKind::External => printer.word("external"),
        ClauseKind::NamedBy(fact) => worded(printer, "named by", fact, path),
        ClauseKind::Members(units) => listed(printer, "of", units, name),
        ClauseKind::Variants(all) => lined_up(printer, |printer| variants(printer, all, 5)),
        ClauseKind::SettledBy(units) => listed(printer, "settled by", units, name),
        ClauseKind::Outcome(ty) => worded(printer, "outcome", ty, name),
        ClauseKind::ForEach(record) => worded(printer, "for each", record, name),
        ClauseKind::Elements(bound, list) => {
            worded(printer, "for each", bound, name);
            worded(printer, "in", list, path);
        }
        ClauseKind::Alternatives(all) => is(printer, all),
        ClauseKind::Default(value) => worded(printer, "default", value, roomy),
        ClauseKind::DefaultEmpty => printer.word("default empty"),
        ClauseKind::Sensitive => printer.word("sensitive"),
        ClauseKind::OverTime => printer.word("over time"),
        ClauseKind::Fixed => printer.word("fixed"),
        ClauseKind::Key => printer.word("key"),
        ClauseKind::Begins => printer.word("begins"),
        ClauseKind::SensitiveReasons => printer.word("reasons sensitive"),
        ClauseKind::Format(form) => worded(printer, "format", form, name),
        ClauseKind::AssessedBy(unit) => worded(printer, "assessed by", unit, roomy),
        ClauseKind::FoundIn(channel) => worded(printer, "found in", channel, name),
        ClauseKind::When(condition) => worded(printer, "when", condition, roomy),
        ClauseKind::OverWhen(condition) => worded(printer, "over when", condition, roomy),
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
        ClauseKind::Whenever { premise, conclusion } => whenever(printer, premise, conclusion),
        ClauseKind::CalendarOf(calendar) => worded(printer, "calendar", calendar, name),
        ClauseKind::Unites(calendars) => listed(printer, "as", calendars, name),
        ClauseKind::Weekend(days) => listed(printer, "weekend", days, weekday),
        ClauseKind::Holidays(days) => listed(printer, "holidays", days, days_off),
        ClauseKind::KeptOn(kept) => kept_on(printer, kept),
        ClauseKind::LastDay(rule) => printer.word(last_day(*rule)),
        ClauseKind::Backward(rule) => printer.word(backward(*rule)),
        ClauseKind::Hours(rule) => printer.word(hours(*rule)),
        ClauseKind::Row(one) => row(printer, one),
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
    if let Some(by) = &period.by {
        worded(printer, "for", by, path);
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
fn date(printer: &mut Printer<'_>, date: &Spanned<Date>) {
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
        Wording::Labelled(both) => {
            by_place(both).first().map_or(At::default(), |(_, label)| label.at)
        }
    }
}

/// `whenever COND then forward-application is prohibited`
fn whenever<'a>(printer: &mut Printer<'a>, premise: &'a Expr, conclusion: &'a Conclusion) {
    printer.group(|printer| {
        printer.word("whenever");
        roomy(printer, premise);
        printer.line(Break::WithGroup);
        match conclusion {
            Conclusion::Demanded(task, demand) => {
                printer.token(task.at, "then");
                name(printer, task);
                printer.word(match demand {
                    Demand::Required => "is required",
                    Demand::Allowed => "is allowed",
                    Demand::Prohibited => "is prohibited",
                });
            }
            Conclusion::Condition(condition) => {
                printer.token(condition.at, "then");
                roomy(printer, condition);
            }
        }
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
    let blanks = line_up(all, |one| value_width(&one.value));
    for (index, (one, blanks)) in all.iter().zip(blanks).enumerate() {
        if index > 0 {
            printer.comma();
            printer.line(Break::Always);
        }
        printer.indent(2, |printer| {
            printer.group(|printer| expression(printer, &one.value));
            printer.pad(blanks);
            guard(printer, &one.guard);
        });
    }
}

/// How wide a value is on one line; a long one is not measured to its end.
fn value_width(value: &Expr) -> usize {
    one_line(value).chars().take(LINED_UP + 1).count()
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
    let blanks = line_up(all, |one| chars(&one.name.text));
    let labels = label_width(all, column);
    for (index, (one, blanks)) in all.iter().zip(blanks).enumerate() {
        if index > 0 {
            printer.comma();
            printer.line(Break::Always);
        }
        name(printer, &one.name);
        if let Some(both) = &one.labels {
            printer.pad(blanks);
            printer.align(|printer| lined_labels(printer, both, labels));
        }
    }
}

/// Labels of which the second begins where it does in every variant.
fn lined_labels<'a>(printer: &mut Printer<'a>, both: &'a Labels, width: usize) {
    match by_place(both).as_slice() {
        [(first, label), (second, other)] if width > 0 => {
            printer.token(label.at, first.clone());
            printer.token(label.at, quoted(&label.value));
            printer.pad(width.saturating_sub(chars(&quoted(&label.value))));
            printer.token(other.at, second.clone());
            printer.token(other.at, quoted(&other.value));
        }
        _ => labels(printer, both),
    }
}

/// The width of the widest first label, or 0 where the lines would get too long by
/// lining the second ones up; the lines begin at `column`.
fn label_width(all: &[Variant], column: usize) -> usize {
    let name = widest(all, |one| chars(&one.name.text));
    let first = widest(all, |one| nth_label(one, 0));
    let second = widest(all, |one| nth_label(one, 1));
    let whole = column + name + " nb ".len() + first + " en ".len() + second + ",".len();
    if whole <= WIDTH { first } else { 0 }
}

/// How wide the first or the second label of a variant is, with its quotes.
fn nth_label(variant: &Variant, index: usize) -> usize {
    let labels = variant.labels.as_ref().map(by_place).unwrap_or_default();
    let label = labels.get(index);
    label.map_or(0, |(_, label)| chars(&quoted(&label.value)))
}

fn widest<T>(all: &[T], width: impl FnMut(&T) -> usize) -> usize {
    all.iter().map(width).max().unwrap_or(0)
}

/// The blanks that each thing needs so that what follows it is lined up, as far as the
/// things are narrow enough for that.
pub(crate) fn line_up<T>(all: &[T], width: impl Fn(&T) -> usize) -> Vec<usize> {
    let widest = widest(all, &width);
    let blanks = |one: &T| widest.saturating_sub(width(one));
    let wide = widest > LINED_UP;
    all.iter().map(|one| if wide { 0 } else { blanks(one) }).collect()
}

fn chars(text: &str) -> usize {
    text.chars().count()
}
