//! The calendar that counts for an item.

use super::collect::Located;
use super::context::Context;
use crate::rulebook::calendar::{CalendarId, NamedCalendar};
use crate::rulebook::vocabulary::Labels;
use crate::source::Span;
use crate::value::calendar::holiday::{DayOfMonth, Days, Holiday};
use crate::value::calendar::week::Weekdays;
use crate::value::calendar::{Backward, Counting, Hours, LastDay, Resolved, Rules};

impl Context<'_> {
    /// The calendar in which the days of an item are counted.
    pub(super) fn calendar_of(&self, _located: &Located<'_>) -> Option<CalendarId> {
        self.calendar_named(EVERYWHERE)
    }

    /// The calendar of this name.
    pub(super) fn calendar_named(&self, name: &str) -> Option<CalendarId> {
        let at = self.calendars.iter().position(|one| one.name == name)?;
        Some(CalendarId(super::builder::index(at)))
    }
}

/// The one calendar so far.
pub(super) const EVERYWHERE: &str = "norway";

/// Norway's: lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai som høgtidsdager, in
/// force since 1947.
pub(super) fn built_in() -> Vec<NamedCalendar> {
    let yearly = |(day, month, from)| Holiday {
        days: Days::Yearly(DayOfMonth { day, month }),
        from,
        until: None,
        except: Vec::new(),
    };
    let fixed =
        [(1, 1, None), (1, 5, Some(1947)), (17, 5, Some(1947)), (25, 12, None), (26, 12, None)];
    let by_easter = [-3, -2, 0, 1, 39, 49, 50].map(|by| Holiday {
        days: Days::Easter(by),
        from: None,
        until: None,
        except: Vec::new(),
    });
    let rules = Rules {
        weekend: Weekdays::WEEKEND,
        holidays: fixed.map(yearly).into_iter().chain(by_easter).collect(),
        kept_on: Vec::new(),
        united: Vec::new(),
    };
    let counting = Counting {
        last_day: LastDay::MovesOn,
        backward: Backward::MovesBack,
        hours: Hours::FromTheMoment,
    };
    vec![NamedCalendar {
        name: EVERYWHERE.to_owned(),
        labels: Labels { nb: Some("Norge".to_owned()), en: Some("Norway".to_owned()) },
        days: Resolved::new(vec![rules], counting),
        span: Span::default(),
    }]
}
