//! The item of a calendar → its days and how it counts.

use crate::check::builder::index;
use crate::check::collect::{self, name_span};
use crate::check::context::Context;
use crate::check::error;
use crate::rulebook::calendar::{CalendarId, DaysOfCase, NamedCalendar};
use crate::rulebook::node::NodeId;
use crate::syntax::ast::{Clause, ClauseKind, DaysOff, Item, Name, Path};
use crate::value::calendar::holiday::{Days, Holiday, KeptOn};
use crate::value::calendar::week::{Weekday, Weekdays};
use crate::value::calendar::{
    Backward, Counting, Hours, LONGEST_STRETCH, LastDay, Resolved, Rules,
};

impl Context<'_> {
    /// Makes a calendar, after those that it unites.
    pub(super) fn make_calendar(&mut self, name: &str, item: &Item) -> Option<CalendarId> {
        self.calendars.in_the_making.insert(name.to_owned());
        let made = self.made(name, item);
        self.calendars.in_the_making.remove(name);
        if made.is_none() {
            self.calendars.in_error.insert(name.to_owned());
        }
        made
    }

    fn made(&mut self, name: &str, item: &Item) -> Option<CalendarId> {
        let span = name_span(item);
        let united = self.united(&item.clauses)?;
        let counting = self.counting_of(&united, item)?;
        let days = self.days(&united, item, counting);
        if let Some(day) = days.stretch_beyond(LONGEST_STRETCH) {
            return self.fail(error::no_working_day(span, day, LONGEST_STRETCH));
        }
        let (of_case, each) = self.of_case(&united, item)?;
        let id = CalendarId(index(self.calendars.all.len()));
        if !each.is_empty() {
            self.calendars.each.insert(id, each);
        }
        let written_until = self.written_until(name, &united, item);
        let (name, labels) = (name.to_owned(), collect::labels(item));
        let made = NamedCalendar { name, labels, days, of_case, written_until, span };
        self.calendars.all.push(made);
        Some(id)
    }

    /// The last year for which a calendar of the rulebook writes out days, or says of some that they
    /// are none; of those that it unites the first that ends.
    fn written_until(&self, name: &str, united: &[CalendarId], item: &Item) -> Option<i16> {
        let of_rulebook = self.names.calendars.id(name).is_some();
        let own = own_holidays(&item.clauses).into_iter().filter_map(|holiday| {
            let last = match holiday.days {
                Days::Written(_, last) => Some(last),
                Days::Yearly(_) | Days::Easter(_) | Days::Nth(..) | Days::OnOrAfter(..) => None,
            };
            last.into_iter().chain(holiday.except).max()
        });
        let own = own.max().filter(|_| of_rulebook).map(|day| day.ymd().0);
        let united = united.iter().filter_map(|id| self.calendars.all.get(id.0 as usize));
        united.filter_map(|one| one.written_until).chain(own).min()
    }

    /// The calendars that it unites.
    fn united(&mut self, clauses: &[Clause]) -> Option<Vec<CalendarId>> {
        let names = clauses.iter().filter_map(|clause| match &clause.kind {
            ClauseKind::Unites(names) => Some(names),
            _ => None,
        });
        let names: Vec<&Name> = names.flatten().collect();
        let made: Vec<_> = names.into_iter().map(|name| self.united_one(name)).collect();
        made.into_iter().collect()
    }

    /// One of them; a calendar that is still in the making closes a circle.
    fn united_one(&mut self, name: &Name) -> Option<CalendarId> {
        if self.calendars.in_the_making.contains(&name.text) {
            return self.fail(error::calendar_circle(name.at.0, &name.text));
        }
        self.known_calendar(name)
    }

    /// The days that a case adds, to those that it unites and to it alone; and of each list whether
    /// they are known.
    fn of_case(
        &mut self,
        united: &[CalendarId],
        item: &Item,
    ) -> Option<(Vec<DaysOfCase>, Vec<NodeId>)> {
        let (mut all, mut each): (Vec<DaysOfCase>, Vec<NodeId>) = (Vec::new(), Vec::new());
        for one in united {
            let days = self.calendars.all.get(one.0 as usize).map(|one| one.of_case.as_slice());
            all.extend(days.unwrap_or_default());
            each.extend(self.calendars.each.get(one).into_iter().flatten());
        }
        let own: Vec<_> = own_lists(&item.clauses).map(|list| self.days_of_case(list)).collect();
        for (days, known) in own.into_iter().collect::<Option<Vec<_>>>()? {
            all.push(days);
            each.push(known);
        }
        Some((all, each))
    }

    /// How it counts: line by line as it says itself, else as those do that it unites, which then have
    /// to agree.
    fn counting_of(&mut self, united: &[CalendarId], item: &Item) -> Option<Counting> {
        let all = &self.calendars.all;
        let of_united = united.iter().filter_map(|id| all.get(id.0 as usize));
        let counting: Vec<_> = of_united.map(|one| one.days.calendar().counting()).collect();
        let own = OwnCounting::of(&item.clauses);
        let last_day = own.last_day.or_else(|| agreed(counting.iter().map(|one| one.last_day)));
        let backward = own.backward.or_else(|| agreed(counting.iter().map(|one| one.backward)));
        let hours = own.hours.or_else(|| agreed(counting.iter().map(|one| one.hours)));
        if let (Some(last_day), Some(backward), Some(hours)) = (last_day, backward, hours) {
            return Some(Counting { last_day, backward, hours });
        }
        let lines = [
            ("`last day …`", last_day.is_none()),
            ("`backward …`", backward.is_none()),
            ("`hours …`", hours.is_none()),
        ];
        let differing = lines.into_iter().filter(|(_, differs)| *differs).map(|(line, _)| line);
        self.fail(error::counted_differently(name_span(item), differing))
    }

    fn days(&self, united: &[CalendarId], item: &Item, counting: Counting) -> Resolved {
        let united = united.iter().filter_map(|id| self.calendars.all.get(id.0 as usize));
        let united: Vec<&Resolved> = united.map(|one| &one.days).collect();
        let weekend = own_weekend(&item.clauses)
            .or_else(|| united.first().map(|first| first.weekend()))
            .unwrap_or(Weekdays::WEEKEND);
        let own = Rules {
            weekend,
            holidays: own_holidays(&item.clauses),
            kept_on: own_kept_on(&item.clauses),
            united: Vec::new(),
        };
        Resolved::uniting(&united, own, counting)
    }
}

/// How a calendar's own lines count.
#[derive(Default)]
struct OwnCounting {
    last_day: Option<LastDay>,
    backward: Option<Backward>,
    hours: Option<Hours>,
}

impl OwnCounting {
    fn of(clauses: &[Clause]) -> Self {
        let mut own = Self::default();
        for clause in clauses {
            match &clause.kind {
                ClauseKind::LastDay(rule) => own.last_day = Some(*rule),
                ClauseKind::Backward(rule) => own.backward = Some(*rule),
                ClauseKind::Hours(rule) => own.hours = Some(*rule),
                _ => {}
            }
        }
        own
    }
}

/// What all say; of none what holds where nothing is said. Nothing where they differ.
fn agreed<T: Default + PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let Some(first) = all.next() else {
        return Some(T::default());
    };
    all.all(|other| other == first).then_some(first)
}

fn own_weekend(clauses: &[Clause]) -> Option<Weekdays> {
    clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::Weekend(days) => Some(Weekdays::of(days.iter().map(|day| day.value))),
        _ => None,
    })
}

/// The entries of `holidays`.
fn entries(clauses: &[Clause]) -> impl Iterator<Item = &DaysOff> {
    let lists = clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::Holidays(days) => Some(days),
        _ => None,
    });
    lists.flatten()
}

fn own_holidays(clauses: &[Clause]) -> Vec<Holiday> {
    let written = entries(clauses).filter_map(|days| match days {
        DaysOff::Written(holiday) => Some(holiday.value.clone()),
        DaysOff::OfCase(_) => None,
    });
    written.collect()
}

/// The lists of days off that the case tells.
fn own_lists(clauses: &[Clause]) -> impl Iterator<Item = &Path> {
    entries(clauses).filter_map(|days| match days {
        DaysOff::OfCase(list) => Some(list),
        DaysOff::Written(_) => None,
    })
}

fn own_kept_on(clauses: &[Clause]) -> Vec<(Weekday, KeptOn)> {
    let rules = clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::KeptOn(rule) => Some(rule),
        _ => None,
    });
    rules.flat_map(|rule| rule.weekdays.iter().map(|day| (day.value, rule.on))).collect()
}
