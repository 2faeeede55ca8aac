//! A file → its parts, an item each → pieces.

use std::iter;
use std::ops::Range;

use crate::format::clause::{alternatives, clause, line_up, only_value, variants};
use crate::format::comments::{Standing, blank_line_before};
use crate::format::document::{Break, Printer};
use crate::format::expression::expression;
use crate::format::words::{labelled, name, passage, path, type_expr, wording};
use crate::syntax::ast::{
    Alternative, Clause, ClauseKind, ExprKind, Field, File, Item, ItemKind, Parameter,
};

/// An item with all that stands between it and the next one, or what stands before the first.
pub(crate) struct Part<'a> {
    /// The text of the file.
    source: &'a str,
    /// The bytes of it that are the part.
    pub(crate) range: Range<usize>,
    /// The item.
    pub(crate) item: Option<&'a Item>,
    /// The item after it.
    next: Option<&'a Item>,
}

impl<'a> Part<'a> {
    /// Its text.
    pub(crate) fn text(&self) -> &'a str {
        self.source.get(self.range.clone()).unwrap_or_default()
    }

    /// The same part at the same place, read again from what was printed.
    pub(crate) fn again<'b>(&self, item: Option<&'b Item>, printed: &'b str) -> Part<'b>
    where
        'a: 'b,
    {
        Part { source: printed, range: 0..printed.len(), item, next: self.next }
    }
}

/// The parts of a file; together they are its text.
pub(crate) fn parts<'a>(file: &'a File, source: &'a str) -> impl Iterator<Item = Part<'a>> {
    let items = || file.items.iter().map(Some);
    let nexts = items().chain([None]);
    iter::once(None).chain(items()).zip(nexts).map(move |(item, next)| {
        let start = item.map_or(0, start);
        Part { source, range: start..next.map_or(source.len(), self::start), item, next }
    })
}

/// The byte at which an item starts.
fn start(item: &Item) -> usize {
    item.at.0.range().start
}

/// A part: its item, and the comments up to the next, with the blank lines around them. An
/// indented comment directly after an item is the last word of that item.
pub(crate) fn part<'a>(printer: &mut Printer<'a>, part: &Part<'a>) {
    if let Some(one) = part.item {
        item(printer, one);
    }
    let end = |blank| if blank { Break::Blank } else { Break::Always };
    let mut asked = blank_line_asked(part.item, part.next);
    let mut inside = part.item.is_some();
    while let Some(comment) = printer.comment_before(part.range.end) {
        inside &= comment.standing != Standing::Margin;
        if inside {
            printer.indent(2, |printer| printer.comment(comment));
        } else {
            printer.line(end(asked || blank_line_before(part.source, comment.start)));
            printer.comment(comment);
            asked = false;
        }
    }
    if part.next.is_some() {
        printer.line(end(asked || blank_line_before(part.source, part.range.end)));
    }
}

/// Whether a blank line must come between two items: it may be left out between short ones.
fn blank_line_asked(before: Option<&Item>, next: Option<&Item>) -> bool {
    matches!((before, next), (Some(before), Some(next)) if !(short(before) && short(next)))
}

/// Whether an item may stand directly below another short one.
fn short(item: &Item) -> bool {
    use ItemKind::{Aside, Channel, Event, Group, Section, Task, Unit};
    matches!(
        item.kind,
        Section(..) | Aside { .. } | Unit(_) | Group(_) | Channel(_) | Task(_) | Event(_)
    )
}

/// An item: its first line, then a clause or a field a line.
fn item<'a>(printer: &mut Printer<'a>, item: &'a Item) {
    printer.token(item.at, keyword(&item.kind));
    printer.indent(2, |printer| {
        for one in first_line(printer, item) {
            printer.line(Break::Always);
            clause(printer, one);
        }
        if let ItemKind::Record(_, fields) | ItemKind::Facts(_, fields) = &item.kind {
            all_fields(printer, fields);
        }
        printer.comments_before(item.at.0.range().end);
    });
}

/// The first line of an item, and the clauses that are not on it.
fn first_line<'a>(printer: &mut Printer<'a>, item: &'a Item) -> &'a [Clause] {
    let Some((first, rest)) = item.clauses.split_first() else {
        head(printer, item);
        return &[];
    };
    match (&item.kind, &first.kind) {
        (kind, ClauseKind::Labels(_)) if is_labelled_at_once(kind) => printer.group(|printer| {
            head(printer, item);
            printer.line(Break::WithGroup);
            clause(printer, first);
        }),
        (ItemKind::Type(_), ClauseKind::Variants(all)) => {
            head(printer, item);
            printer.token(first.at, "is");
            printer.line(Break::Always);
            variants(printer, all, 2);
        }
        (ItemKind::Define { .. }, ClauseKind::Alternatives(all)) => {
            definition(printer, item, first, all);
        }
        _ => {
            head(printer, item);
            return &item.clauses;
        }
    }
    rest
}

/// Whether the labels stand on the first line if they come first and fit.
fn is_labelled_at_once(kind: &ItemKind) -> bool {
    use ItemKind::{
        Calendar, Channel, Event, Facts, Group, Rates, Record, Section, Task, Type, Unit,
    };
    matches!(
        kind,
        Section(..)
            | Unit(_)
            | Group(_)
            | Channel(_)
            | Type(_)
            | Record(..)
            | Facts(..)
            | Task(_)
            | Event(_)
            | Calendar(_)
            | Rates { .. }
    )
}

/// `define ta.allocation : allocation is` and what it is.
fn definition<'a>(
    printer: &mut Printer<'a>,
    item: &'a Item,
    is: &'a Clause,
    all: &'a [Alternative],
) {
    printer.group(|printer| {
        head(printer, item);
        printer.token(is.at, "is");
        match only_value(all) {
            Some(value) if matches!(value.kind, ExprKind::Block(..)) => expression(printer, value),
            Some(value) => {
                printer.line(Break::WithGroup);
                printer.group(|printer| expression(printer, value));
            }
            None => {
                printer.line(Break::Always);
                alternatives(printer, all);
            }
        }
    });
}

/// What stands between the keyword of an item and its clauses.
fn head<'a>(printer: &mut Printer<'a>, item: &'a Item) {
    match &item.kind {
        ItemKind::Circular(named)
        | ItemKind::Unit(named)
        | ItemKind::Group(named)
        | ItemKind::Channel(named)
        | ItemKind::Type(named)
        | ItemKind::Record(named, _)
        | ItemKind::Facts(named, _)
        | ItemKind::Task(named)
        | ItemKind::Event(named)
        | ItemKind::Rule(named)
        | ItemKind::Reading(named)
        | ItemKind::Register(named)
        | ItemKind::Ensure(named)
        | ItemKind::Calendar(named) => name(printer, named),
        ItemKind::Section(heading) => printer.token(heading.at, labelled(&heading.label)),
        ItemKind::Aside { passages, reason } => printer.group(|printer| {
            printer.list(passages, passage);
            printer.line(Break::WithGroup);
            printer.group(|printer| wording(printer, reason));
        }),
        ItemKind::Define { name, parameter: of, ty }
        | ItemKind::Rates { name, parameter: of, ty } => {
            path(printer, name);
            optional(printer, of.as_ref(), parameter);
            printer.word(":");
            type_expr(printer, ty);
        }
    }
}

/// What may be missing.
fn optional<'a, T>(
    printer: &mut Printer<'a>,
    thing: Option<&'a T>,
    print: impl FnOnce(&mut Printer<'a>, &'a T),
) {
    if let Some(thing) = thing {
        print(printer, thing);
    }
}

/// The keyword of an item.
fn keyword(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::Circular(_) => "circular",
        ItemKind::Section(heading) => heading.level.word(),
        ItemKind::Aside { .. } => "aside",
        ItemKind::Unit(_) => "unit",
        ItemKind::Group(_) => "group",
        ItemKind::Channel(_) => "channel",
        ItemKind::Type(_) => "type",
        ItemKind::Record(..) => "record",
        ItemKind::Facts(..) => "facts",
        ItemKind::Define { .. } => "define",
        ItemKind::Task(_) => "task",
        ItemKind::Event(_) => "event",
        ItemKind::Rule(_) => "rule",
        ItemKind::Reading(_) => "reading",
        ItemKind::Register(_) => "register",
        ItemKind::Ensure(_) => "ensure",
        ItemKind::Calendar(_) => "calendar",
        ItemKind::Rates { .. } => "rates",
    }
}

/// `of (r : region)`
fn parameter<'a>(printer: &mut Printer<'a>, parameter: &'a Parameter) {
    printer.word("of (");
    printer.glue();
    name(printer, &parameter.name);
    printer.word(":");
    type_expr(printer, &parameter.ty);
    printer.glue();
    printer.word(")");
}

/// Fields, a line each, their colons lined up.
fn all_fields<'a>(printer: &mut Printer<'a>, fields: &'a [Field]) {
    let blanks = line_up(fields, |field| field.name.text.chars().count());
    for (one, blanks) in fields.iter().zip(blanks) {
        printer.line(Break::Always);
        printer.comments_before(one.at.0.range().start);
        printer.indent(2, |printer| field(printer, one, blanks));
    }
}

/// `age : number default 0`; what does not fit on the line goes on the next.
fn field<'a>(printer: &mut Printer<'a>, field: &'a Field, blanks: usize) {
    name(printer, &field.name);
    printer.pad(blanks);
    printer.word(":");
    type_expr(printer, &field.ty);
    for one in &field.clauses {
        printer.line(Break::WhenFull);
        printer.group(|printer| clause(printer, one));
    }
}
