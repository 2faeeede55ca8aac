//! Working days in Norway, day by day: what the program's calendars are compared with.

use saksgang::inside::check::check;
use saksgang::inside::rulebook::calendar::NamedCalendar;
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;
use saksgang::inside::value::calendar::holiday::easter;
use saksgang::inside::value::date::{Date, TimeUnit};

/// Whether a day is a public holiday, on whichever day of the week.
pub(crate) fn is_holiday(day: Date) -> bool {
    let (year, month, date) = day.ymd();
    let since_1947 = year >= 1947 && matches!((date, month), (1 | 17, 5));
    let moveable = easter(year).is_some_and(|easter| {
        let by = easter.until(day, TimeUnit::Days);
        [-3, -2, 0, 1, 39, 49, 50].contains(&by)
    });
    since_1947 || moveable || matches!((date, month), (1, 1) | (25 | 26, 12))
}

/// This day if it is a working day, else the next one.
pub(crate) fn next_working_day(day: Date) -> Date {
    let off = day.weekday() > 4 || is_holiday(day);
    if off { next_working_day(day.shift(1, TimeUnit::Days)) } else { day }
}

/// The day that is so many working days after another.
pub(crate) fn working_days_after(day: Date, amount: u32) -> Date {
    (0..amount).fold(day, |day, _| next_working_day(day.shift(1, TimeUnit::Days)))
}

/// The program's calendar of the same days.
pub(crate) fn calendar() -> NamedCalendar {
    let text = "circular X\n  calendar norway\n";
    let (file, _) = parse(SourceId::default(), text);
    check("norway", &[file]).unwrap().calendars.swap_remove(0)
}
