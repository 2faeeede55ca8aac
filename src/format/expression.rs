//! Expressions → pieces.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new variant has to be told what it is here")]

use crate::format::document::{Break, Printer};
use crate::format::layout;
use crate::format::words::{name, path, quoted};
use crate::syntax::ast::{
    Addend, At, BlockKind, Expr, ExprKind, Length, Name, Path, Pauses, Sign, Spanned, Test,
    TimeLimit,
};
use crate::value::date::TimeUnit;
use crate::value::norm::{ByOrTo, Ordering, Quantity};
use crate::value::time_limit::Side;

/// An expression where a clause or a detail has room for it: its lines begin under its
/// first token, but the bullets and the brace of a block begin two columns further left.
pub(crate) fn roomy<'a>(printer: &mut Printer<'a>, expr: &'a Expr) {
    if matches!(expr.kind, ExprKind::Block(..)) {
        printer.indent(-2, |printer| expression(printer, expr));
    } else {
        printer.align(|printer| printer.group(|printer| expression(printer, expr)));
    }
}

/// An expression on one line, however long.
pub(crate) fn one_line(expr: &Expr) -> String {
    layout::flat(|printer| expression(printer, expr))
}

/// Any expression; its lines begin where the lines around it do.
pub(crate) fn expression<'a>(printer: &mut Printer<'a>, expr: &'a Expr) {
    let at = expr.at;
    match &expr.kind {
        ExprKind::Truth(true) => printer.token(at, "yes"),
        ExprKind::Truth(false) => printer.token(at, "no"),
        ExprKind::Number(number) => printer.token(at, number.to_string()),
        ExprKind::Text(text) => printer.token(at, quoted(text)),
        ExprKind::Date(date) => printer.token(at, date.to_string()),
        ExprKind::Moment(moment) => printer.token(at, moment.to_string()),
        ExprKind::Today => printer.token(at, "today"),
        ExprKind::None => printer.token(at, "none"),
        ExprKind::Path(names) => path(printer, names),
        ExprKind::Of { name, argument } => of(printer, name, argument),
        ExprKind::OnDay { of, day } => infix(printer, of, "on", day),
        ExprKind::DateOf(task) => {
            printer.token(at, "date of");
            name(printer, task);
        }
        ExprKind::DateWith { task, party, unit } => date_with(printer, (at, task), *party, unit),
        ExprKind::Parenthesis(inner) => parenthesis(printer, at, inner),
        ExprKind::Not(inner) => headed(printer, at, "not", inner),
        ExprKind::And(operands) => chain(printer, "and", operands),
        ExprKind::Or(operands) => chain(printer, "or", operands),
        ExprKind::Block(kind, bullets) => block(printer, at, *kind, bullets),
        ExprKind::Ordered { ordering, left, right } => {
            infix(printer, left, symbol(*ordering), right);
        }
        ExprKind::Is { subject, negated, test } => {
            expression(printer, subject);
            printer.word(if *negated { "is not" } else { "is" });
            tested(printer, at, test);
        }
        ExprKind::Ended { task, outcome } => ended(printer, task, outcome),
        ExprKind::EndedBy { task, outcome, unit } => {
            ended(printer, task, outcome);
            printer.word("by");
            expression(printer, unit);
        }
        ExprKind::If { value, condition } => infix(printer, value, "if", condition),
        ExprKind::Quantified { .. } => quantified(printer, expr),
        ExprKind::OverList { .. } => over_list(printer, expr),
        ExprKind::Between { unit, from, to, calendar } => {
            printer.token(at, unit.name(2));
            printer.word("from");
            infix(printer, from, "to", to);
            counted_in(printer, calendar.as_ref());
        }
        ExprKind::Duration(amount, unit) => duration(printer, amount, *unit),
        ExprKind::LastDay(limit) => {
            let in_hours = limit.length.duration().is_none();
            printer.token(at, if in_hours { "last moment" } else { "last day" });
            time_limit(printer, limit);
        }
        ExprKind::FirstDay(condition) => headed(printer, at, "first day of", condition),
        ExprKind::ItApplies => printer.token(at, "it applies"),
        ExprKind::Occasion => {}
        ExprKind::Moved { date, calendar } => {
            expression(printer, date);
            printer.word("moved");
            counted_in(printer, calendar.as_ref());
        }
        ExprKind::DayOf(moment) => headed(printer, at, "day of", moment),
        ExprKind::AtTime { date, clock } => {
            expression(printer, date);
            printer.word("at");
            printer.token(clock.at, clock.value.to_string());
        }
        ExprKind::Sum { left, sign, right } => sum(printer, left, *sign, right),
        ExprKind::Product { left, factor, right } => {
            infix(printer, left, factor.written(), right);
        }
        ExprKind::Rounded { value, rounding, to } => {
            expression(printer, value);
            printer.word(rounding.written());
            printer.token(to.at, to.value.to_string());
        }
        ExprKind::Chosen(choice, values) => {
            printer.token(at, choice.name());
            printer.word("of");
            list(printer, at, values);
        }
    }
}

/// `not a`, `day of M`
fn headed<'a>(printer: &mut Printer<'a>, at: At, words: &'static str, inner: &'a Expr) {
    printer.token(at, words);
    expression(printer, inner);
}

/// `regional_office of person.home_region`
fn of<'a>(printer: &mut Printer<'a>, definition: &'a Path, argument: &'a Expr) {
    path(printer, definition);
    printer.word("of");
    expression(printer, argument);
}

/// `contact-pu ended declined`
fn ended<'a>(printer: &mut Printer<'a>, task: &'a Name, outcome: &'a Name) {
    name(printer, task);
    printer.word("ended");
    name(printer, outcome);
}

/// Two operands with a word or a sign between them.
fn infix<'a>(printer: &mut Printer<'a>, left: &'a Expr, between: &'static str, right: &'a Expr) {
    expression(printer, left);
    printer.word(between);
    expression(printer, right);
}

/// `(…)`
fn parenthesis<'a>(printer: &mut Printer<'a>, at: At, inner: &'a Expr) {
    printer.token(at, "(");
    printer.glue();
    printer.align(|printer| {
        printer.group(|printer| expression(printer, inner));
        printer.glue();
        printer.closing(at, ")");
    });
}

/// `date of (inform-police to PU)`
fn date_with<'a>(printer: &mut Printer<'a>, of: (At, &'a Name), party: ByOrTo, unit: &'a Expr) {
    let (at, task) = of;
    printer.token(at, "date of");
    printer.word("(");
    printer.glue();
    name(printer, task);
    printer.word(party.name());
    expression(printer, unit);
    printer.glue();
    printer.closing(at, ")");
}

/// `a and b and c`: on one line, or each `and` at the beginning of a line.
fn chain<'a>(printer: &mut Printer<'a>, joint: &'static str, operands: &'a [Expr]) {
    printer.group(|printer| {
        for (index, operand) in operands.iter().enumerate() {
            if index > 0 {
                printer.line(Break::WithGroup);
                printer.token(operand.at, joint);
                printer.align(|printer| expression(printer, operand));
            } else {
                expression(printer, operand);
            }
        }
    });
}

/// A block with a bullet a line.
fn block<'a>(printer: &mut Printer<'a>, at: At, kind: BlockKind, bullets: &'a [Expr]) {
    let words = match kind {
        BlockKind::All => "all of".into(),
        BlockKind::Any => "any of".into(),
        BlockKind::AtLeast(least) => format!("at least {least} of"),
    };
    printer.token(at, words);
    printer.word("{");
    printer.indent(2, |printer| {
        for bullet in bullets {
            printer.line(Break::Always);
            printer.token(bullet.at, "*");
            printer.align(|printer| printer.group(|printer| expression(printer, bullet)));
        }
        printer.comments_before(at.0.range().end.saturating_sub(1));
    });
    printer.line(Break::Always);
    printer.word("}");
}

/// `{ a, b }`, where the brace ends what stands at `at`
fn list<'a>(printer: &mut Printer<'a>, at: At, items: &'a [Expr]) {
    printer.word("{");
    printer.list(items, expression);
    printer.closing(at, "}");
}

/// What stands after `is` or `is not`.
fn tested<'a>(printer: &mut Printer<'a>, at: At, test: &'a Test) {
    match test {
        Test::Equal(value) => expression(printer, value),
        Test::OneOf(values) => {
            printer.word("one of");
            list(printer, at, values);
        }
        Test::None => printer.word("none"),
        Test::Known => printer.word("known"),
        Test::Unknown => printer.word("unknown"),
        Test::Done { by, until } => {
            printer.word("done");
            if let Some(unit) = by {
                printer.word("by");
                expression(printer, unit);
            }
            if let Some(day) = until {
                printer.word("on or before");
                expression(printer, day);
            }
        }
    }
}

/// `some c in person.conversations has c.formal`, the body on a line of its own if need be
fn quantified<'a>(printer: &mut Printer<'a>, expr: &'a Expr) {
    let ExprKind::Quantified { quantity, bound, list, body } = &expr.kind else {
        return;
    };
    let (words, joint) = match quantity {
        Quantity::Some => ("some".into(), "has"),
        Quantity::Every => ("every".into(), "has"),
        Quantity::AtLeast(least) => (format!("at least {least}"), "has"),
        Quantity::NumberOf | Quantity::Sum | Quantity::Chosen(_) => ("number of".into(), "where"),
    };
    printer.group(|printer| {
        printer.token(expr.at, words);
        name(printer, bound);
        printer.word("in");
        path(printer, list);
        printer.indent(2, |printer| {
            printer.line(Break::WithGroup);
            printer.token(body.at, joint);
            printer.align(|printer| expression(printer, body));
        });
    });
}

/// `sum of c.fee for c in person.children where c.paid`, the condition on a line of its own if need be
fn over_list<'a>(printer: &mut Printer<'a>, expr: &'a Expr) {
    let ExprKind::OverList { quantity, value, bound, list, condition } = &expr.kind else {
        return;
    };
    let word = match quantity {
        Quantity::Chosen(choice) => choice.name(),
        Quantity::Some
        | Quantity::Every
        | Quantity::AtLeast(_)
        | Quantity::NumberOf
        | Quantity::Sum => "sum",
    };
    printer.group(|printer| {
        printer.token(expr.at, word);
        printer.word("of");
        expression(printer, value);
        printer.indent(2, |printer| {
            printer.line(Break::WithGroup);
            printer.word("for");
            name(printer, bound);
            printer.word("in");
            path(printer, list);
            if let Some(condition) = condition {
                printer.token(condition.at, "where");
                printer.align(|printer| expression(printer, condition));
            }
        });
    });
}

/// `a + b`, `d - 14 days`
fn sum<'a>(printer: &mut Printer<'a>, left: &'a Expr, sign: Sign, right: &'a Addend) {
    expression(printer, left);
    printer.word(match sign {
        Sign::Plus => "+",
        Sign::Minus => "-",
    });
    match right {
        Addend::Other(other) => expression(printer, other),
        Addend::WorkingDays(amount, calendar) => {
            duration(printer, amount, TimeUnit::WorkingDays);
            counted_in(printer, calendar.as_ref());
        }
        Addend::Time(amount, unit) => duration(printer, amount, *unit),
        Addend::Hours(amount) => hours(printer, amount),
    }
}

/// `72 hours`
fn hours<'a>(printer: &mut Printer<'a>, amount: &'a Spanned<u32>) {
    printer.token(amount.at, amount.value.to_string());
    printer.word(if amount.value == 1 { "hour" } else { "hours" });
}

/// `14 days`
fn duration<'a>(printer: &mut Printer<'a>, amount: &'a Spanned<u32>, unit: TimeUnit) {
    printer.token(amount.at, amount.value.to_string());
    printer.word(unit.name(amount.value));
}

/// `counted in norway`
pub(crate) fn counted_in<'a>(printer: &mut Printer<'a>, calendar: Option<&'a Name>) {
    if let Some(calendar) = calendar {
        printer.word("counted in");
        name(printer, calendar);
    }
}

/// `within 20 working days of D counted in norway not counting case.pauses`
pub(crate) fn time_limit<'a>(printer: &mut Printer<'a>, limit: &'a TimeLimit) {
    let (word, joint) = match limit.side {
        Side::After => ("within", "of"),
        Side::BeginningWith => ("within", "beginning with"),
        Side::Before => ("at least", "before"),
    };
    printer.word(word);
    match &limit.length {
        Length::Of(length) => expression(printer, length),
        Length::Hours(amount) => hours(printer, amount),
    }
    if limit.from.kind != ExprKind::Occasion {
        printer.word(joint);
        roomy(printer, &limit.from);
    }
    counted_in(printer, limit.calendar.as_ref());
    if let Some(pauses) = &limit.pauses {
        printer.word("not counting");
        match pauses {
            Pauses::List(list) => path(printer, list),
            Pauses::Between(from, until) => {
                printer.word("from");
                infix(printer, from, "to", until);
            }
        }
    }
    if limit.not_moved.is_some() {
        printer.word("not moved");
    }
}

/// How an ordering is written.
fn symbol(ordering: Ordering) -> &'static str {
    match ordering {
        Ordering::Less => "<",
        Ordering::AtMost => "<=",
        Ordering::Greater => ">",
        Ordering::AtLeast => ">=",
    }
}
