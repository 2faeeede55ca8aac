//! Names, numbers, dates and texts: the leaves of the tree.

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use crate::language::Tag;
use crate::syntax::ast::{At, Labels, Name, Parameter, Path, Spanned, Text, TypeExpr, Wording};
use crate::syntax::error;
use crate::syntax::grammar::{Node, Rule, Walked};
use crate::value::date::{Date, TimeUnit, YEARS};
use crate::value::moment::{Clock, Moment};
use crate::value::number::Number;

/// Any leaf that is one word.
pub(super) fn name(node: &Node) -> Name {
    Name { text: node.text().to_owned(), at: node.at() }
}

/// Every child as a name.
pub(super) fn names(node: &Node) -> Vec<Name> {
    node.children().map(|child| name(&child)).collect()
}

/// `type_expression`
pub(super) fn type_expression(node: &Node) -> Walked<TypeExpr> {
    let mut children = node.children();
    let list = children.optional(Rule::list_of).is_some();
    let base = name(&children.any()?);
    let measure = children.optional(Rule::in_measure);
    let measure = measure.map(|node| node.first()).transpose()?.map(|node| name(&node));
    let or_none = children.optional(Rule::or_none).is_some();
    Ok(TypeExpr { at: node.at(), list, base, measure, or_none })
}

/// `labels`
pub(super) fn labels(node: &Node) -> Walked<Labels> {
    let mut labels: Vec<(Tag, Text)> = Vec::new();
    for label in node.children() {
        let mut children = label.children();
        let language = children.any()?;
        let text = text(&children.any()?);
        let Some(tag) = Tag::parse(language.text()) else { continue };
        if let Some((_, first)) = labels.iter().find(|(other, _)| *other == tag) {
            return Err(error::given_twice(language.text(), label.span(), first.at.0));
        }
        labels.push((tag, text));
    }
    labels.sort_by_key(|(tag, _)| *tag);
    Ok(Labels(labels))
}

/// `wording`
pub(super) fn wording(node: &Node) -> Walked<Wording> {
    let child = node.first()?;
    match child.rule() {
        Rule::labels => labels(&child).map(Wording::Labelled),
        _ => Ok(Wording::Plain(text(&child))),
    }
}

/// `time_unit`, `working_days`
pub(super) fn time_unit(node: &Node) -> TimeUnit {
    if node.rule() == Rule::working_days {
        return TimeUnit::WorkingDays;
    }
    match node.text() {
        "day" | "days" => TimeUnit::Days,
        "week" | "weeks" => TimeUnit::Weeks,
        "month" | "months" => TimeUnit::Months,
        _ => TimeUnit::Years,
    }
}

/// `path`
pub(super) fn path(node: &Node) -> Path {
    Path { segments: names(node), at: node.at() }
}

/// `text`, without its quotes, its signs undone, its letters composed.
pub(super) fn text(node: &Node) -> Text {
    let quoted = node.text();
    let inner = quoted.strip_prefix('"').unwrap_or(quoted);
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    let plain = unescape(inner);
    let value = if is_nfc(&plain) { plain } else { plain.nfc().collect() };
    Text { value, at: node.at() }
}

/// `\"` and `\\` stand for what follows the stroke; the grammar lets nothing else in.
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        let mut signs = after.chars();
        plain.push_str(before);
        plain.extend(signs.next());
        rest = signs.as_str();
    }
    plain.push_str(rest);
    plain
}

/// `date`
pub(super) fn date(node: &Node) -> Walked<Spanned<Date>> {
    let value = Date::parse(node.text())
        .map_err(|cause| error::bad_date(node.text(), node.span(), cause))?;
    Ok(spanned(value, node.at()))
}

/// `moment`
pub(super) fn moment(node: &Node) -> Walked<Moment> {
    Moment::parse(node.text()).map_err(|cause| error::bad_moment(node.text(), node.span(), cause))
}

/// `clock_time`
pub(super) fn clock(node: &Node) -> Walked<Spanned<Clock>> {
    let value = Clock::parse(node.text())
        .map_err(|cause| error::bad_moment(node.text(), node.span(), cause))?;
    Ok(spanned(value, node.at()))
}

/// Every child as a date.
pub(super) fn dates(node: &Node) -> Walked<Vec<Spanned<Date>>> {
    node.children().map(|child| date(&child)).collect()
}

/// `year`
pub(super) fn year(node: &Node) -> Walked<Spanned<i16>> {
    let value = node.text().parse().ok().filter(|year| YEARS.contains(year));
    let value = value.ok_or_else(|| error::year_out_of_range(node.text(), node.span()))?;
    Ok(spanned(value, node.at()))
}

/// `number`
pub(super) fn number(node: &Node) -> Walked<Number> {
    Number::parse(node.text()).map_err(|cause| error::bad_number(node.text(), node.span(), cause))
}

/// `integer`
pub(super) fn integer(node: &Node) -> Walked<Spanned<u32>> {
    let value = node.text().parse();
    let value = value.map_err(|_| error::too_large(node.text(), node.span()))?;
    Ok(spanned(value, node.at()))
}

fn spanned<T>(value: T, at: At) -> Spanned<T> {
    Spanned { value, at }
}

/// `parameter`
pub(super) fn parameter(node: &Node) -> Walked<Parameter> {
    let mut children = node.children();
    Ok(Parameter { name: name(&children.any()?), ty: type_expression(&children.any()?)? })
}
