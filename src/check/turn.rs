//! The last day of each turn of a duty that comes back.

use super::context::Context;
use super::error;
use crate::rulebook::norm::ByTurn;
use crate::source::Span;
use crate::syntax::ast::Name;
use crate::value::date::TimeUnit;
use crate::value::duration::Duration;
use crate::value::norm::Rhythm;
use crate::value::turn::TurnEnd;

impl<'a> Context<'a> {
    /// `by its end`, `within 10 days of its end counted in norway`
    pub(super) fn by_turn(
        &mut self,
        end: TurnEnd,
        calendar: Option<&'a Name>,
        span: Span,
    ) -> Option<ByTurn> {
        let calendar = self.counted_in(calendar, span)?;
        // Turns go back for years: the days that one case adds do not tell of them.
        if self.days_known(calendar).is_some() {
            return self.fail(error::turn_by_days_of_case(span));
        }
        Some(ByTurn { end, calendar })
    }

    /// Reports a last day that does not fit its turns.
    pub(super) fn check_by_turn(&mut self, by: ByTurn, rhythm: Option<&Rhythm>, span: Span) {
        let Some(Rhythm::Months(months)) = rhythm else {
            self.diagnostics.push(error::no_turns(span));
            return;
        };
        let fits = match by.end {
            TurnEnd::End => true,
            TurnEnd::Day(_) => *months == 1,
            TurnEnd::On(_) => *months == 12,
            TurnEnd::After(length) => is_shorter(length, u32::from(*months)),
        };
        if !fits {
            self.diagnostics.push(error::does_not_fit_turn(span));
        }
    }
}

/// Whether a length of time is shorter than every turn of so many months, days off and what is
/// moved among it.
fn is_shorter(length: Duration, months: u32) -> bool {
    let length = length.counted();
    match length.unit() {
        TimeUnit::WorkingDays => length.count() <= months * 14,
        TimeUnit::Months | TimeUnit::Years => length.count() < months,
        TimeUnit::Days | TimeUnit::Weeks => length.count() <= months * 21,
    }
}
