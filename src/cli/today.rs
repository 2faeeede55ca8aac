//! The day of the run: that of `TZ`, else of the machine, else of UTC, which is said.

use super::error;
use crate::engine::today::Today;
use crate::value::date::Date;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::ffi::OsString;

/// The day of the run. A zone that is not known is an error where the day is needed: in another
/// zone it would be another day.
pub(super) fn today() -> Today {
    let named = std::env::var_os("TZ").filter(|name| !name.is_empty());
    match (named, TimeZone::try_system()) {
        (Some(_), Ok(zone)) => day_in(zone).into(),
        (Some(name), Err(_)) => Today::unknown(error::unknown_zone(&name.to_string_lossy())),
        (None, Ok(zone)) if is_chosen() => day_in(zone).into(),
        (None, _) => Today::noted(day_in(TimeZone::UTC), error::no_zone()),
    }
}

/// Whether the machine's zone was asked for its own: an empty `TZ` chooses none.
fn is_chosen() -> bool {
    std::env::var_os("TZ") != Some(OsString::new())
}

fn day_in(zone: TimeZone) -> Date {
    Date::from(Timestamp::now().to_zoned(zone).date())
}
