//! Working days in Norway: neither Saturday nor Sunday nor a public holiday
//! (lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai som høgtidsdager).

use crate::value::date::{Date, TimeUnit};

/// Public holidays with a date of their own: month and day.
const FIXED: [(i8, i8); 5] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];

/// Public holidays by their distance in days from Easter Sunday: Maundy Thursday, Good Friday,
/// Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
const BY_EASTER: [i64; 7] = [-3, -2, 0, 1, 39, 49, 50];

/// Whether offices are open on this day.
pub fn is_working_day(day: Date) -> bool {
    day.weekday() < 5 && !is_holiday(day)
}

/// Whether this day is a public holiday, on whichever day of the week.
pub fn is_holiday(day: Date) -> bool {
    let (year, month, date) = day.ymd();
    let moveable = easter(year).is_some_and(|easter| {
        let distance = easter.until(day, TimeUnit::Days);
        BY_EASTER.contains(&distance)
    });
    moveable || FIXED.contains(&(month, date))
}

/// Easter Sunday of a year, by the anonymous Gregorian computus (Nature, 20 April 1876).
pub fn easter(year: i16) -> Option<Date> {
    let year_ = i32::from(year);
    let (golden, century, of_century) = (year_ % 19, year_ / 100, year_ % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let day = moon + weekday - 7 * late + 114;
    Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?)
}

/// This day if it is a working day, else the next one.
pub fn next_working_day(mut day: Date) -> Date {
    while !is_working_day(day) {
        let next = day.shift(1, TimeUnit::Days);
        if next == day {
            break;
        }
        day = next;
    }
    day
}

/// The day that is `amount` working days after `day`, which itself is not counted.
pub fn working_days_after(mut day: Date, amount: u32) -> Date {
    for _ in 0..amount {
        let next = next_working_day(day.shift(1, TimeUnit::Days));
        if next == day {
            break;
        }
        day = next;
    }
    day
}
