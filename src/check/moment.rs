//! Moments, and what is counted in hours.

use super::context::{Context, Typed};
use super::error;
use super::expression::Lowering;
use super::info::in_range;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::time_limit::{Length, Moving, TimeLimit};
use crate::source::Span;
use crate::syntax::ast::{self, Expr, Sign, Spanned};
use crate::value::duration::MOST;
use crate::value::moment::Clock;
use crate::value::types::{Base, Type};

/// A moment that may be `none`.
const MOMENT: Type = Type { or_none: true, ..Type::MOMENT };

impl<'a> Context<'a> {
    /// A date or a moment; either may be `none`.
    pub(super) fn date_or_moment(&mut self, expr: &'a Expr) -> Option<NodeId> {
        let typed = self.lowering().date_or_moment(expr)?;
        Some(typed.node)
    }
}

impl<'a> Lowering<'_, 'a> {
    /// A date or a moment; either may be `none`.
    pub(super) fn date_or_moment(&mut self, expr: &'a Expr) -> Option<Typed> {
        let typed = self.lower(expr, None)?;
        let expected = if typed.ty.base == Base::Moment { MOMENT } else { super::time_limit::DAY };
        self.fit(expr.at.0, typed, expected)
    }

    /// A date; of a moment its day. Either may be `none`.
    pub(super) fn day(&mut self, expr: &'a Expr) -> Option<Typed> {
        let typed = self.date_or_moment(expr)?;
        match typed.ty.base {
            Base::Moment => self.day_of_moment(typed),
            _ => Some(typed),
        }
    }

    /// `day of M`
    pub(super) fn day_of(&mut self, moment: &'a Expr) -> Option<Typed> {
        let moment = self.expect(moment, MOMENT)?;
        self.day_of_moment(moment)
    }

    fn day_of_moment(&mut self, moment: Typed) -> Option<Typed> {
        self.add(Node::DayOf(moment.node), Type { or_none: moment.ty.or_none, ..Type::DATE })
    }

    /// `D at 17:00+01:00`
    pub(super) fn at_time(&mut self, date: &'a Expr, clock: Clock) -> Option<Typed> {
        let date = self.expect(date, super::time_limit::DAY)?;
        let ty = Type { or_none: date.ty.or_none, ..Type::MOMENT };
        self.add(Node::AtTime { date: date.node, clock }, ty)
    }

    /// `M + 24 hours`
    pub(super) fn hours_later(
        &mut self,
        moment: &'a Expr,
        sign: Sign,
        amount: &Spanned<u32>,
    ) -> Option<Typed> {
        let moment = self.expect(moment, MOMENT)?;
        let hours = i32::try_from(self.hours(amount)?).unwrap_or(i32::MAX);
        let hours = match sign {
            Sign::Plus => hours,
            Sign::Minus => -hours,
        };
        self.add(Node::HoursLater { moment: moment.node, hours }, moment.ty)
    }

    /// `within 72 hours of M`: the last moment.
    pub(super) fn hours_limit(
        &mut self,
        limit: &'a ast::TimeLimit,
        amount: &Spanned<u32>,
        span: Span,
    ) -> Option<Typed> {
        self.no_hours_of_occasion(&limit.from, span)?;
        let from = self.expect(&limit.from, MOMENT);
        // Hours that pass need no calendar; one may say how the hour of the start is counted.
        let calendar = match &limit.calendar {
            Some(name) => Some(self.context.known_calendar(name)?),
            None => self.context.calendar_at(span),
        };
        let (from, hours) = (from?, self.hours(amount)?);
        let id = self.context.builder.time_limit(TimeLimit {
            length: Length::Hours(hours),
            side: limit.side,
            from: from.node,
            calendar,
            days_off: None,
            moving: Moving::Never,
            pauses: None,
        });
        let moment = self.add(Node::LastDay(id), from.ty)?;
        if in_range(moment.ty, self.context.builder.info(moment.node).range) {
            return Some(moment);
        }
        self.context.fail(error::out_of_range(span))
    }

    fn hours(&mut self, amount: &Spanned<u32>) -> Option<u32> {
        if amount.value <= MOST {
            return Some(amount.value);
        }
        self.context.fail(error::duration_too_long(amount.at.0, MOST))
    }
}
