//! Durations, last days, and whatever counts working days.

use super::builder::index;
use super::context::{Context, Typed};
use super::error;
use super::expression::Lowering;
use super::info::in_range;
use crate::rulebook::id::CalendarId;
use crate::rulebook::node::{Direction, Node, NodeId, QuantifierId};
use crate::rulebook::time_limit::{Length, Moving, PauseEnd, Pauses, TimeLimit};
use crate::source::Span;
use crate::syntax::ast::{self, Expr, Name, Path, Sign, Spanned};
use crate::value::Value;
use crate::value::date::TimeUnit;
use crate::value::duration::{Duration, MOST};
use crate::value::exact::Cause;
use crate::value::norm::Quantity;
use crate::value::time_limit::Side;
use crate::value::types::{Base, RecordId, Type};

/// A date that may be `none`.
pub(super) const DAY: Type = Type { or_none: true, ..Type::DATE };

impl<'a> Context<'a> {
    /// The last day that a norm sets.
    pub(super) fn time_limit(&mut self, limit: &'a ast::TimeLimit, span: Span) -> Option<NodeId> {
        let typed = self.lowering().time_limit(limit, span)?;
        Some(typed.node)
    }
}

impl<'a> Lowering<'_, 'a> {
    /// `14 days`
    pub(super) fn duration(&mut self, amount: &Spanned<u32>, unit: TimeUnit) -> Option<Typed> {
        let Some(length) = Duration::of(amount.value, unit) else {
            return self.context.fail(error::duration_too_long(amount.at.0, MOST));
        };
        self.constant(Value::Duration(length), Type::DURATION)
    }

    /// `D + answer_time`, `D - 10 working days`
    pub(super) fn later(
        &mut self,
        date: Typed,
        sign: Sign,
        length: Typed,
        calendar: CalendarId,
    ) -> Option<Typed> {
        let direction = match sign {
            Sign::Plus => Direction::Forward,
            Sign::Minus => Direction::Backward,
        };
        let ty = Type { or_none: date.ty.or_none || length.ty.or_none, ..Type::DATE };
        let (date, length) = (date.node, length.node);
        let later = self.add(Node::Later { date, length, direction, calendar }, ty)?;
        Some(self.context.by_days_of_case(later, calendar))
    }

    /// `working days from A to B`
    pub(super) fn working_days(
        &mut self,
        [from, to]: [Typed; 2],
        calendar: Option<&'a Name>,
        span: Span,
    ) -> Option<Typed> {
        let ty = Type { or_none: from.ty.or_none || to.ty.or_none, ..Type::NUMBER };
        let calendar = self.context.counted_in(calendar, span)?;
        let days = self.add(Node::WorkingDays { from: from.node, to: to.node, calendar }, ty)?;
        Some(self.context.by_days_of_case(days, calendar))
    }

    /// `D moved`
    pub(super) fn moved(
        &mut self,
        date: &'a Expr,
        calendar: Option<&'a Name>,
        span: Span,
    ) -> Option<Typed> {
        let date = self.expect(date, DAY)?;
        let calendar = self.context.counted_in(calendar, span)?;
        let moved = self.add(Node::Moved { date: date.node, calendar }, date.ty)?;
        let moved = self.context.by_days_of_case(moved, calendar);
        self.reachable(moved, span)
    }

    /// A last day, or a last moment.
    pub(super) fn time_limit(&mut self, limit: &'a ast::TimeLimit, span: Span) -> Option<Typed> {
        let length = match &limit.length {
            ast::Length::Hours(amount) => return self.hours_limit(limit, amount, span),
            ast::Length::Of(length) => {
                self.expect(length, Type { or_none: true, ..Type::DURATION })
            }
        };
        let from = self.day(&limit.from);
        let calendar = self.context.counted_in(limit.calendar.as_ref(), span);
        let pauses = limit.pauses.as_ref().map(|pauses| self.pauses(pauses));
        let (length, from, calendar) = (length?, from?, calendar?);
        self.fits_pauses(limit, length)?;
        let made = TimeLimit {
            length: Length::Of(length.node),
            side: limit.side,
            from: from.node,
            calendar: Some(calendar),
            days_off: self.context.days_known(calendar),
            moving: limit.not_moved.map_or(Moving::AsCalendar, |_| Moving::Never),
            pauses: match pauses {
                Some(pauses) => Some(pauses?),
                None => None,
            },
        };
        // While a pause goes on, there is no last day.
        let or_none = length.ty.or_none || from.ty.or_none || made.pauses.is_some();
        let id = self.context.builder.time_limit(made);
        let day = self.add(Node::LastDay(id), Type { or_none, ..Type::DATE })?;
        self.reachable(day, span)
    }

    /// Pauses interrupt days and working days that are counted forward.
    fn fits_pauses(&mut self, limit: &ast::TimeLimit, length: Typed) -> Option<()> {
        let constant = self.context.builder.info(length.node).settled;
        let in_months = matches!(
            constant,
            Some(Value::Duration(length)) if length.counted().unit() == TimeUnit::Months
        );
        if limit.pauses.is_some() && (in_months || limit.side == Side::Before) {
            return self.context.fail(error::pauses_do_not_fit(limit.length.at().0));
        }
        Some(())
    }

    fn pauses(&mut self, pauses: &'a ast::Pauses) -> Option<Pauses> {
        match pauses {
            ast::Pauses::Between(from, until) => {
                let span = from.at.0.to(until.at.0);
                let (from, until) = (self.expect(from, DAY), self.expect(until, DAY));
                let (from, until) = (from?.node, until?.node);
                let settled = [from, until].map(|day| self.context.builder.info(day).settled);
                if matches!(settled, [Some(Value::Date(from)), Some(Value::Date(until))] if until < from)
                {
                    return self.context.fail(error::no_value(span, Cause::Reversed));
                }
                Some(Pauses::Between { from, until })
            }
            ast::Pauses::List(list) => self.pause_list(list),
        }
    }

    /// The elements of a list, each a pause: a quantifier goes over them.
    fn pause_list(&mut self, list: &'a Path) -> Option<Pauses> {
        let typed = self.path(list, None)?;
        let record = match typed.ty {
            Type { base: Base::Record(record), list: true, .. } => record,
            ty => {
                let found = self.context.describe(ty);
                return self.context.fail(error::no_pauses(list.at.0, &found));
            }
        };
        let fields = self.context.names.fields(record);
        let ends = [PauseEnd::Until, PauseEnd::Resumes]
            .into_iter()
            .filter(|end| fields.iter().any(|field| field.name.text == end.field()));
        let (Some(ends), true) = (single(ends), fields.iter().any(|field| field.name.text == FROM))
        else {
            let found = self.context.describe(typed.ty);
            return self.context.fail(error::no_pauses(list.at.0, &found));
        };
        let width = super::names::small(index(fields.len()));
        let builder = &mut self.context.builder;
        let id = builder.open_quantifier(Quantity::Every, typed.node, width);
        let (Some(from), Some(end)) =
            (self.day_of_pause(id, record, FROM), self.day_of_pause(id, record, ends.field()))
        else {
            let found = self.context.describe(typed.ty);
            return self.context.fail(error::no_pauses(list.at.0, &found));
        };
        let known =
            [from, end].map(|day| self.context.builder.add(Node::IsKnown(day), Type::YES_NO));
        let condition = self.context.builder.and(known.to_vec());
        let each = self.context.builder.close_quantifier(id, condition, Type::YES_NO);
        Some(Pauses::List { each, quantifier: id, from, end, ends })
    }

    /// A day that a pause's record holds; nothing of what is no date, or has a default.
    fn day_of_pause(&mut self, id: QuantifierId, record: RecordId, name: &str) -> Option<NodeId> {
        let fields = self.context.names.fields(record);
        let at = fields.iter().position(|field| field.name.text == name)?;
        let field = fields.get(at)?;
        let ty = self.context.type_of(&field.ty)?;
        let has_default = self.context.defaults.contains_key(&field.name.at.0);
        if ty.base != Base::Date || ty.list || has_default {
            return None;
        }
        let field = super::names::small(index(at));
        Some(self.context.builder.add(Node::Field { quantifier: id, field }, ty))
    }

    /// Days lie within the years that can be calculated.
    fn reachable(&mut self, day: Typed, span: Span) -> Option<Typed> {
        if in_range(day.ty, self.context.builder.info(day.node).range) {
            return Some(day);
        }
        self.context.fail(error::out_of_range(span))
    }
}

/// The field of a pause that holds its first day.
const FROM: &str = "from";

/// The only one of some.
fn single<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}
