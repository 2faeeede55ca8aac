//! Days of the week.

use crate::value::date::Date;

/// A day of the week; 0 is Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weekday(pub u8);

impl Weekday {
    /// Every day of the week, Monday first.
    pub const ALL: [Self; 7] = [Self(0), Self(1), Self(2), Self(3), Self(4), Self(5), Self(6)];

    /// The weekday of a date.
    pub fn of(day: Date) -> Self {
        Self(u8::try_from(day.weekday()).unwrap_or_default())
    }

    /// How many days later the next such day comes; 0 on the day itself.
    pub fn after(self, day: Date) -> i32 {
        (i32::from(self.0) - i32::from(day.weekday())).rem_euclid(7)
    }
}

/// Days of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Saturday and Sunday.
    pub const WEEKEND: Self = Self(0b110_0000);

    /// Those that are named.
    pub fn of(days: impl IntoIterator<Item = Weekday>) -> Self {
        Self(days.into_iter().fold(0, |all, day| all | 1 << (day.0 % 7)))
    }

    /// Whether a weekday is one of them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 >> (day.0 % 7) & 1 == 1
    }

    /// They, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |day| self.contains(*day))
    }
}
