//! How norms bind, when and how often → their phrases: one for each, whoever tells it.

use super::{Phrase, phrase};
use crate::value::calendar::holiday::DayOfMonth;
use crate::value::date::{Period, TimeUnit};
use crate::value::duration::Duration;
use crate::value::moment::Late;
use crate::value::norm::{DetailName, Modality, Rhythm};
use crate::value::turn::TurnEnd;

/// `skal`, `skal ikke`, `bør` …
pub fn modality(modality: Modality) -> Phrase {
    match modality {
        Modality::Shall => phrase!("norm-shall"),
        Modality::ShallNot => phrase!("norm-shall-not"),
        Modality::OnlyMay => phrase!("norm-only-may"),
        Modality::Should => phrase!("norm-should"),
        Modality::ShouldNot => phrase!("norm-should-not"),
        Modality::May => phrase!("norm-may"),
        Modality::NeedNot => phrase!("norm-need-not"),
        Modality::ShallBe => phrase!("norm-shall-be"),
    }
}

/// `til`, `kopi til`, `skal legge vekt på`
pub fn detail(name: DetailName) -> Phrase {
    match name {
        DetailName::To => phrase!("norm-to"),
        DetailName::CopyTo => phrase!("norm-copy-to"),
        DetailName::From => phrase!("norm-from"),
        DetailName::With => phrase!("norm-with"),
        DetailName::About => phrase!("norm-about"),
        DetailName::Enclosing => phrase!("norm-enclosing"),
        DetailName::Considering => phrase!("norm-considering"),
        DetailName::Stating => phrase!("norm-stating"),
        DetailName::InWriting => phrase!("norm-in-writing"),
        DetailName::Via => phrase!("norm-via"),
        DetailName::RecordedIn => phrase!("norm-recorded-in"),
        DetailName::Through => phrase!("norm-through"),
        DetailName::Before => phrase!("norm-before"),
        DetailName::After => phrase!("norm-after"),
        DetailName::NoEarlierThan => phrase!("norm-no-earlier-than"),
        DetailName::Within | DetailName::AtLeastBefore => phrase!("norm-within"),
        DetailName::NoLaterThan => phrase!("norm-no-later-than"),
        DetailName::Promptly => phrase!("norm-promptly"),
        DetailName::Every => phrase!("norm-every"),
        DetailName::ByTurn => phrase!("norm-by-turn"),
        DetailName::EachTime => phrase!("norm-each-time"),
        DetailName::Since => phrase!("norm-since"),
        DetailName::AsARule => phrase!("norm-as-a-rule"),
        DetailName::AsFarAsPossible => phrase!("norm-as-far-as-possible"),
        DetailName::AtMostOnce => phrase!("norm-at-most-once"),
        DetailName::DoneWhen => phrase!("norm-done-when"),
        DetailName::Wording => phrase!("norm-wording"),
        DetailName::Cites => phrase!("norm-cites"),
        DetailName::See => phrase!("norm-see"),
        DetailName::Interpretation => phrase!("norm-interpretation"),
    }
}

/// `14 dager`, `1 month`
pub fn amount(count: u32, unit: TimeUnit) -> Phrase {
    match unit {
        TimeUnit::Days => phrase!("norm-days", count = count),
        TimeUnit::WorkingDays => phrase!("norm-working-days", count = count),
        TimeUnit::Weeks => phrase!("norm-weeks", count = count),
        TimeUnit::Months => phrase!("norm-months", count = count),
        TimeUnit::Years => phrase!("norm-years", count = count),
    }
}

/// `14 dager`, `20 working days`
pub fn duration(length: Duration) -> Phrase {
    amount(length.count(), length.unit())
}

/// `72 timer`
pub fn hours(count: u32) -> Phrase {
    phrase!("norm-hours", count = count)
}

/// `2 dager`, `inntil 5 timer`: an hour that has begun is not a whole one.
pub fn late(late: Late) -> Phrase {
    let count = |count: i64| u32::try_from(count).unwrap_or_default();
    match late {
        Late::Days(days) => amount(count(days), TimeUnit::Days),
        Late::Hours(passed) => phrase!("norm-up-to", length = hours(count(passed))),
    }
}

/// `mandag`; 0 is Monday.
pub fn weekday(day: impl Into<i64>) -> Phrase {
    phrase!("norm-weekday", day = day.into())
}

/// `innen periodens slutt`, `by 1 March`
pub fn turn_end(end: TurnEnd) -> Phrase {
    match end {
        TurnEnd::End => phrase!("norm-by-its-end"),
        TurnEnd::Day(day) => phrase!("norm-by-day", day = i64::from(day)),
        TurnEnd::On(DayOfMonth { day, month }) => {
            let month = phrase!("common-month", month = i64::from(month));
            phrase!("norm-by-date", day = i64::from(day), month = month)
        }
        TurnEnd::After(length) => phrase!("norm-within-its-end", length = duration(length)),
    }
}

/// `hver mandag`, `at most 2 months apart`
pub fn rhythm(rhythm: &Rhythm) -> Phrase {
    match rhythm {
        Rhythm::Weekday(day) => phrase!("norm-every-weekday", day = weekday(*day)),
        Rhythm::Months(1) => phrase!("norm-every-month"),
        Rhythm::Months(3) => phrase!("norm-every-quarter"),
        Rhythm::Months(4) => phrase!("norm-every-tertial"),
        Rhythm::Months(6) => phrase!("norm-every-half-year"),
        Rhythm::Months(12) => phrase!("norm-every-year"),
        Rhythm::Months(more) => phrase!("norm-every-months", count = u32::from(*more)),
        Rhythm::Elsewhere(text) => phrase!("norm-elsewhere", text = text),
        Rhythm::AtMostApart(count, unit) => {
            phrase!("norm-at-most-apart", amount = amount(*count, *unit))
        }
        Rhythm::Regularly => phrase!("norm-regularly"),
        Rhythm::Throughout => phrase!("norm-throughout"),
    }
}

/// `fra 01.09.2017 til og med 31.12.2020`
pub fn period(period: Period) -> Phrase {
    match (period.from, period.until) {
        (Some(from), Some(until)) => phrase!("norm-period", from = from, until = until),
        (Some(from), None) => phrase!("norm-period-from", from = from),
        (None, Some(until)) => phrase!("norm-period-until", until = until),
        (None, None) => phrase!("norm-always"),
    }
}
