//! Which calendar counts for what, and calendars as rule files write them.
//!
//! A calendar is made (`making`) when a rulebook declares it, or when something names one that is
//! not declared, but ships with the program (`shipped`). Which one counts for an expression is
//! found by the file that it stands in, since a file has one circular.

mod making;
mod of_case;
mod shipped;

use super::collect::Located;
use super::context::{Context, Typed, nearest};
use super::error;
use super::what::What;
use crate::code::Code;
use crate::rulebook::calendar::CalendarId;
use crate::rulebook::node::{Alternative, Node, NodeId};
use crate::source::Span;
use crate::syntax::ast::{ClauseKind, Expr, Item, ItemKind, Name};
use crate::value::types::Type;

impl<'a> Context<'a> {
    /// Makes the calendars that the rulebook declares, and finds those of its circulars.
    pub(super) fn make_calendars(&mut self, all: &[Located<'a>], asked: Option<&Expr>) {
        self.calendars.asked = asked.map(|expr| expr.at.0.source);
        let declared: Vec<&str> =
            self.names.calendars.all.iter().map(|one| own_name(one.item.item)).collect();
        for name in declared {
            self.calendar_named(name);
        }
        for item in all.iter().map(|one| one.item) {
            let (ItemKind::Circular(_), Some(name)) = (&item.kind, calendar_clause(item)) else {
                continue;
            };
            if let Some(calendar) = self.known_calendar(name) {
                self.calendars.of_file.insert(item.at.0.source, calendar);
            }
        }
    }

    /// The calendar that an expression names, else that of the circular that it stands in; an
    /// error where there is none.
    pub(super) fn counted_in(&mut self, named: Option<&Name>, span: Span) -> Option<CalendarId> {
        if let Some(name) = named {
            return self.known_calendar(name);
        }
        if let Some(own) = self.calendar_at(span) {
            return Some(own);
        }
        if self.calendars.told.insert(span.source) {
            self.diagnostics.push(error::no_calendar(span));
        }
        None
    }

    /// A value that is counted by a calendar: open while it is not known which days the case adds
    /// to it.
    pub(super) fn by_days_of_case(&mut self, counted: Typed, calendar: CalendarId) -> Typed {
        let Some(guard) = self.days_known(calendar) else {
            return counted;
        };
        let only = Alternative { guard, value: counted.node };
        let list = self.builder.alternatives(vec![only]);
        Typed { node: self.builder.add(Node::Alternatives(list), counted.ty), ..counted }
    }

    /// Whether the days are known that the case adds to a calendar; nothing where it adds none.
    pub(super) fn days_known(&mut self, calendar: CalendarId) -> Option<NodeId> {
        let each = self.calendars.each.get(&calendar)?.clone();
        let each = self.builder.operands(each);
        Some(self.builder.add(Node::DaysOff(each), Type::YES_NO))
    }

    /// The calendar of the circular that a place stands in. What stands in no file, because
    /// somebody asks it, counts as all circulars do, if they all count alike.
    pub(super) fn calendar_at(&self, span: Span) -> Option<CalendarId> {
        let of_file = &self.calendars.of_file;
        if let Some(own) = of_file.get(&span.source) {
            return Some(*own);
        }
        let mut all = of_file.values();
        let first = all.next().filter(|_| self.calendars.asked == Some(span.source))?;
        all.all(|other| other == first).then_some(*first)
    }

    /// The calendar of a name, which has to exist.
    pub(super) fn known_calendar(&mut self, name: &Name) -> Option<CalendarId> {
        let known = self.calendar_named(&name.text);
        if known.is_none() && !self.calendars.in_error.contains(&name.text) {
            let (code, span) = (Code("C071"), name.at.0);
            if let Some(other) = self.something_else(code, &name.text, span, What::Calendar) {
                return self.fail(other);
            }
            let mut names: Vec<&str> = self.names.calendars.names().collect();
            names.extend(shipped::names());
            let near = nearest(&self.diagnostics, &name.text, names).map(str::to_owned);
            return self.fail(error::unknown_calendar(span, &name.text, near.as_deref()));
        }
        known
    }

    /// The calendar of this name, made now if need be.
    fn calendar_named(&mut self, name: &str) -> Option<CalendarId> {
        if let Some(at) = self.calendars.all.iter().position(|one| one.name == name) {
            return Some(CalendarId(super::builder::index(at)));
        }
        if self.calendars.in_error.contains(name) {
            return None;
        }
        let declared = self.names.calendars.id(name);
        let declared =
            declared.and_then(|id| self.names.calendars.get(id)).map(|one| one.item.item);
        if let Some(item) = declared {
            return self.make_calendar(name, item);
        }
        let item = shipped::item(name)?;
        self.make_calendar(name, &item)
    }
}

/// The calendar that a circular names.
fn calendar_clause(item: &Item) -> Option<&Name> {
    item.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::CalendarOf(name) => Some(name),
        _ => None,
    })
}

fn own_name(item: &Item) -> &str {
    super::collect::item_name(item).map_or("", |name| name.text.as_str())
}
