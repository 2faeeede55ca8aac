//! Working days in Norway: neither Saturday nor Sunday nor a public holiday
//! (lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai som høgtidsdager).

use std::sync::LazyLock;

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

/// The day that is `amount` working days after `day`, which itself is not counted. Whole years are
/// passed over at once.
pub fn working_days_after(day: Date, amount: u32) -> Date {
    far_later(day, amount).unwrap_or_else(|| step(day, amount))
}

/// The same where it lies more than a year ahead, and not at the end of time.
fn far_later(day: Date, amount: u32) -> Option<Date> {
    if amount <= 366 {
        return None;
    }
    let year = usize::try_from(day.ymd().0).ok()?;
    let first = Date::new(day.ymd().0, 1, 1)?;
    let until = (0..).map(|by| first.shift(by, TimeUnit::Days)).take_while(|one| *one <= day);
    let in_year = u32::try_from(until.filter(|one| is_working_day(*one)).count()).ok()?;
    let target = BEFORE.get(year)?.checked_add(in_year)?.checked_add(amount)?;
    // The last year that begins with fewer working days before it.
    let year = BEFORE.partition_point(|before| *before < target).checked_sub(1)?;
    let left = target - BEFORE.get(year)?;
    let first = Date::new(i16::try_from(year).ok()?, 1, 1)?;
    Some(step(first.shift(-1, TimeUnit::Days), left)).filter(|_| year < LAST_YEAR)
}

/// Day by day.
fn step(mut day: Date, amount: u32) -> Date {
    for _ in 0..amount {
        let next = next_working_day(day.shift(1, TimeUnit::Days));
        if next == day {
            break;
        }
        day = next;
    }
    day
}

/// The last year that there is.
const LAST_YEAR: usize = 9999;

/// For each year the working days from the year 1 up to its first day; none of the year 0.
static BEFORE: LazyLock<Vec<u32>> = LazyLock::new(|| {
    let years = (0..).take(LAST_YEAR + 1);
    let sums = years.scan(0, |before, year: i16| {
        let sum = *before;
        *before += if year == 0 { 0 } else { working_days_of(year) };
        Some(sum)
    });
    sums.collect()
});

/// How many working days a year has.
fn working_days_of(year: i16) -> u32 {
    let fixed = FIXED.iter().filter_map(|(month, day)| Date::new(year, *month, *day));
    let moveable = easter(year).into_iter().flat_map(|easter| {
        BY_EASTER
            .iter()
            .filter_map(move |by| Some(easter.shift(i32::try_from(*by).ok()?, TimeUnit::Days)))
    });
    let mut holidays: Vec<Date> = fixed.chain(moveable).filter(|day| day.weekday() < 5).collect();
    holidays.sort_unstable();
    holidays.dedup();
    let first = Date::new(year, 1, 1);
    let leap = Date::new(year, 2, 29).is_some();
    // 52 weeks, and one or two days more.
    let further =
        first.into_iter().flat_map(|day| [Some(day), leap.then(|| day.shift(1, TimeUnit::Days))]);
    let further = further.flatten().filter(|day| day.weekday() < 5).count();
    u32::try_from(52 * 5 + further - holidays.len()).unwrap_or_default()
}
