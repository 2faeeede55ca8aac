//! Calendars: which days are working days, and where a last day moves.
//!
//! A calendar is written as rules (`holiday`, `week`) and resolved once into a bit a day (`year`)
//! for the years [`KEPT`]; other years are worked out by the same rules when somebody asks. Whoever
//! counts asks a [`Calendar`]: a resolved one together with the days that the case at hand adds.

pub mod holiday;
pub mod week;
mod year;

use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::value::date::Date;
use crate::value::moment::Moment;
use crate::value::time_limit::Side;
use holiday::{Holiday, KeptOn, later};
use week::{Weekday, Weekdays};
use year::{Year, place};

/// The years whose days are resolved beforehand.
const KEPT: RangeInclusive<i16> = 1900..=2200;

/// The years that there are.
const YEARS: RangeInclusive<i16> = 1..=9999;

/// The rules of one calendar, as they are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The days that are off in every week.
    pub weekend: Weekdays,
    /// Its own holidays.
    pub holidays: Vec<Holiday>,
    /// Which weekdays give a holiday a second day, and which.
    pub kept_on: Vec<(Weekday, KeptOn)>,
    /// The calendars that it unites with its own days: places in a list of rules, before its own.
    pub united: Vec<usize>,
}

/// What becomes of a last day that falls on a day off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LastDay {
    /// `last day stays`
    #[default]
    Stays,
    /// `last day moves on`: to the next working day.
    MovesOn,
}

/// What becomes of a last day that is counted backward and falls on a day off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Backward {
    /// `backward moves back`: to the working day before.
    #[default]
    MovesBack,
    /// `backward stays`
    Stays,
}

/// How a period of hours begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hours {
    /// From the moment on.
    #[default]
    FromTheMoment,
    /// `hours count whole`: the hour in which it begins is not counted.
    Whole,
}

impl Hours {
    /// The last moment of so many hours after a moment or before it. Of the hour in which it lies
    /// nothing is counted where hours count whole (Regulation (EEC) 1182/71, article 3).
    pub fn last_moment(self, from: Moment, side: Side, hours: i32) -> Moment {
        match (self, side) {
            (Self::FromTheMoment, Side::Before) => from.hours_later(-hours),
            (Self::FromTheMoment, Side::After | Side::BeginningWith) => from.hours_later(hours),
            (Self::Whole, Side::Before) => from.begun_hour().hours_later(-hours),
            (Self::Whole, Side::After | Side::BeginningWith) => {
                from.begun_hour().hours_later(hours.saturating_add(1))
            }
        }
    }
}

/// How a calendar counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Counting {
    /// `last day …`
    pub last_day: LastDay,
    /// `backward …`
    pub backward: Backward,
    /// `hours …`
    pub hours: Hours,
}

/// A calendar of which every day is known.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// Its own rules, after those of the calendars that it unites.
    rules: Arc<[Rules]>,
    /// The holidays of the years [`KEPT`].
    kept: Box<[Year]>,
    /// The days that are off in every week.
    weekend: Weekdays,
    /// How it counts.
    counting: Counting,
}

impl Resolved {
    /// Works out the days of a calendar: the last of `rules`, each of which may unite some before
    /// it.
    pub fn new(rules: Vec<Rules>, counting: Counting) -> Self {
        let weekend = rules.last().map_or(Weekdays::WEEKEND, |own| own.weekend);
        let kept = holidays(&rules, KEPT).into_boxed_slice();
        Self { rules: rules.into(), kept, weekend, counting }
    }

    /// A calendar of its own rules, together with the days off of others.
    pub fn uniting(others: &[&Self], mut own: Rules, counting: Counting) -> Self {
        let mut rules = Vec::new();
        for other in others {
            let base = rules.len();
            rules.extend(other.rules.iter().map(|one| one.moved_by(base)));
            own.united.push(rules.len() - 1);
        }
        rules.push(own);
        Self::new(rules, counting)
    }

    /// The days that are off in every week.
    pub fn weekend(&self) -> Weekdays {
        self.weekend
    }

    /// The first day of a stretch of more than so many days off in a row, if there is one in the
    /// years that are resolved.
    pub fn stretch_beyond(&self, most: i32) -> Option<Date> {
        let calendar = self.calendar();
        let mut around = KEPT.filter(|year| calendar.working_days(*year).has_wide_gap());
        around.find_map(|year| {
            let first = later(Date::new(year, 1, 1)?, -most);
            let days = (0..=most + 366).map(|by| later(first, by));
            let mut off_since = None;
            for day in days {
                if !calendar.is_day_off(day) {
                    off_since = None;
                    continue;
                }
                let since = *off_since.get_or_insert(day);
                if later(since, most) <= day {
                    return Some(since);
                }
            }
            None
        })
    }

    /// As whoever counts asks it, with no days from a case.
    pub fn calendar(&self) -> Calendar<'_> {
        Calendar { resolved: self, closed: &[] }
    }

    /// With the days off that a case adds, in ascending stretches that do not touch.
    pub fn closed_on<'c>(&'c self, closed: &'c [(Date, Date)]) -> Calendar<'c> {
        Calendar { resolved: self, closed }
    }

    /// The holidays of a year.
    fn holidays(&self, year: i16) -> Year {
        let place = year.checked_sub(*KEPT.start()).and_then(|at| usize::try_from(at).ok());
        let kept = place.and_then(|place| self.kept.get(place)).copied();
        kept.unwrap_or_else(|| {
            let around = year.saturating_sub(1)..=year.saturating_add(1);
            holidays(&self.rules, around).get(1).copied().unwrap_or_default()
        })
    }
}

/// The holidays of the last of some rules, year by year.
fn holidays(rules: &[Rules], years: RangeInclusive<i16>) -> Vec<Year> {
    let mut all: Vec<Vec<Year>> = Vec::with_capacity(rules.len());
    for one in rules {
        let own: Vec<Year> = years.clone().map(|year| one.own(year)).collect();
        let mut days = own.clone();
        for united in one.united.iter().filter_map(|at| all.get(*at)) {
            days.iter_mut().zip(united).for_each(|(days, united)| days.unite(united));
        }
        if !one.kept_on.is_empty() {
            one.keep_on_other_days(&own, *years.start(), &mut days);
        }
        all.push(days);
    }
    all.pop().unwrap_or_default()
}

impl Rules {
    /// Its own holidays of a year.
    fn own(&self, year: i16) -> Year {
        let mut own = Year::default();
        self.holidays.iter().for_each(|holiday| holiday.add(year, &mut own));
        own
    }

    /// The same rules in a list where those that they unite lie so many places further on.
    fn moved_by(&self, places: usize) -> Self {
        let united = self.united.iter().map(|at| at + places).collect();
        Self { united, ..self.clone() }
    }

    /// Adds the other days on which its own holidays are kept, in the order of the days, since
    /// each takes the next working day that those before it left.
    fn keep_on_other_days(&self, own: &[Year], first: i16, days: &mut [Year]) {
        for (year, holidays) in (first..).zip(own) {
            for nth in 0..holidays.len() {
                let Some(day) = holidays.nth(year, nth) else { continue };
                let weekday = Weekday::of(day);
                let kept_on = self.kept_on.iter().find(|(one, _)| *one == weekday);
                let other = match kept_on {
                    Some((_, KeptOn::Nearest(weekday))) => Some(nearest(*weekday, day)),
                    Some((_, KeptOn::NextWorkingDay)) => self.next_free(day, first, days),
                    None => None,
                };
                if let Some(other) = other {
                    add(days, first, other);
                }
            }
        }
    }

    /// The next day that is off neither by the week nor as a holiday.
    fn next_free(&self, day: Date, first: i16, days: &[Year]) -> Option<Date> {
        let next = (1..=LONGEST_STRETCH).map(|by| later(day, by));
        let mut working = next.filter(|day| {
            let holiday = of_year(first, *day).and_then(|at| days.get(at));
            !self.weekend.contains(Weekday::of(*day))
                && !holiday.is_some_and(|holidays| holidays.contains(*day))
        });
        working.next()
    }
}

/// So many days in a row may be off; more are an error of the rulebook.
pub const LONGEST_STRETCH: i32 = 60;

/// The day of that name that is at most three days away.
fn nearest(weekday: Weekday, day: Date) -> Date {
    let after = weekday.after(day);
    later(day, if after > 3 { after - 7 } else { after })
}

/// The place of a day's year among years from `first` on.
fn of_year(first: i16, day: Date) -> Option<usize> {
    usize::try_from(day.ymd().0.checked_sub(first)?).ok()
}

fn add(days: &mut [Year], first: i16, day: Date) {
    if let Some(year) = of_year(first, day).and_then(|at| days.get_mut(at)) {
        year.insert_in(day.ymd().0, Some(day));
    }
}

/// A calendar as a case has it: what everything that counts days asks. Nothing that it tells is
/// allocated within the years [`KEPT`].
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'c> {
    resolved: &'c Resolved,
    /// The days off that the case adds, first and last, in ascending stretches that do not touch.
    closed: &'c [(Date, Date)],
}

impl Calendar<'_> {
    /// Whether a day is a holiday, on whichever day of the week.
    pub fn is_holiday(self, day: Date) -> bool {
        self.is_closed(day) || self.resolved.holidays(day.ymd().0).contains(day)
    }

    /// Whether a day is no working day.
    pub fn is_day_off(self, day: Date) -> bool {
        self.resolved.weekend.contains(Weekday::of(day)) || self.is_holiday(day)
    }

    /// This day if it is a working day, else the next one; nothing where there is none any more.
    pub fn next_working_day(self, day: Date) -> Option<Date> {
        if self.is_day_off(day) { self.add_working_days(day, 1) } else { Some(day) }
    }

    /// This day if it is a working day, else the one before; nothing where there is none.
    pub fn previous_working_day(self, day: Date) -> Option<Date> {
        if self.is_day_off(day) { self.add_working_days(day, -1) } else { Some(day) }
    }

    /// The day that is so many working days after `day`, or before it where `amount` is negative.
    /// `day` itself is not counted, and is the answer to 0. Nothing beyond the years 1 to 9999.
    pub fn add_working_days(self, day: Date, amount: i64) -> Option<Date> {
        let mut left = u32::try_from(amount.unsigned_abs()).ok()?;
        let Some(further) = left.checked_sub(1) else {
            return Some(day);
        };
        let (step, mut year) = (if amount > 0 { 1 } else { -1 }, day.ymd().0);
        let working = self.working_days(year);
        let mut days =
            if amount > 0 { working.after(place(day)) } else { working.before(place(day)) };
        left = further;
        loop {
            let count = days.len();
            if left < count {
                let nth = if amount > 0 { left } else { count - 1 - left };
                return days.nth(year, nth);
            }
            left -= count;
            year = year.checked_add(step).filter(|year| YEARS.contains(year))?;
            days = self.working_days(year);
        }
    }

    /// How many working days come after `from`, up to and with `to`; where `to` lies before `from`,
    /// as many the other way round, negative.
    pub fn working_days_between(self, from: Date, to: Date) -> i64 {
        if from > to {
            return -self.working_days_between(to, from);
        }
        let years = from.ymd().0..=to.ymd().0;
        let in_year = |year| {
            let mut days = self.working_days(year);
            if year == from.ymd().0 {
                days = days.after(place(from));
            }
            if year == to.ymd().0 {
                days = days.before(place(to) + 1);
            }
            i64::from(days.len())
        };
        years.map(in_year).sum()
    }

    /// A last day that was counted forward, moved as the calendar says.
    pub fn last_day(self, day: Date) -> Option<Date> {
        match self.counting().last_day {
            LastDay::MovesOn => self.next_working_day(day),
            LastDay::Stays => Some(day),
        }
    }

    /// A last day that was counted backward, moved as the calendar says.
    pub fn last_day_backward(self, day: Date) -> Option<Date> {
        match self.counting().backward {
            Backward::MovesBack => self.previous_working_day(day),
            Backward::Stays => Some(day),
        }
    }

    /// How it counts.
    pub fn counting(self) -> Counting {
        self.resolved.counting
    }

    /// The working days of a year.
    fn working_days(self, year: i16) -> Year {
        let mut off = self.resolved.holidays(year);
        off.unite(&Year::of_weekdays(year, self.resolved.weekend));
        let start = self.closed.partition_point(|(_, last)| last.ymd().0 < year);
        let closed = self.closed.get(start..).unwrap_or_default();
        for (first, last) in closed.iter().take_while(|(first, _)| first.ymd().0 <= year) {
            off.insert_all(year, *first, *last);
        }
        Year::whole(year).without(&off)
    }

    fn is_closed(self, day: Date) -> bool {
        let at = self.closed.partition_point(|(_, last)| *last < day);
        self.closed.get(at).is_some_and(|(first, _)| *first <= day)
    }
}
