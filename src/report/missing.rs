//! What is missing → what it is called.

use super::bears::MASK;
use super::place::Path;
use crate::value::date::Date;
use crate::value::exact::Cause;
use std::fmt;

/// What would settle something that is open.
#[derive(Clone, Copy)]
pub(crate) enum MissingName<'a> {
    /// A fact.
    Fact(Path<'a>),
    /// A fact over time.
    OnDay {
        /// Which fact.
        path: Path<'a>,
        /// On which day; none where that would tell a sensitive value.
        day: Option<Date>,
    },
    /// A task or event that is not logged yet; of one that is for each of several, with the first field
    /// of the element.
    Log(&'a str, Option<Path<'a>>),
    /// What cannot be calculated.
    Calculation {
        /// The definition, rule … that says it.
        place: &'a str,
        /// The first field of the element that it was calculated for.
        element: Option<Path<'a>>,
        /// Why; nothing where that would tell a sensitive value.
        cause: Option<Cause>,
    },
}

/// `person.visits[2]`, of the first field of an element.
pub(crate) fn element_of(path: Path<'_>) -> String {
    let whole = path.to_string();
    match whole.rsplit_once('.') {
        Some((element, _)) if element.ends_with(']') => element.to_owned(),
        _ => whole,
    }
}

impl fmt::Display for MissingName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact(path) => path.fmt(f),
            Self::OnDay { path, day: Some(day) } => write!(f, "{path} on {day}"),
            Self::OnDay { path, day: None } => write!(f, "{path} on {MASK}"),
            Self::Log(task, None) => write!(f, "log {task}"),
            Self::Log(task, Some(path)) => write!(f, "log {task} for {}", element_of(*path)),
            Self::Calculation { place, element, cause } => {
                let element = element.map(element_of);
                let parts = [Some((*place).to_owned()).filter(|place| !place.is_empty()), element];
                let parts: Vec<String> = parts.into_iter().flatten().collect();
                let why = match cause {
                    None => "",
                    Some(Cause::DivisorZero) => ": divisor 0",
                    Some(Cause::TooFine) => ": too many decimals",
                    Some(Cause::TooLarge) => ": too many digits",
                    Some(Cause::NoFirstDay) => ": no first day is told",
                    Some(Cause::Reversed) => ": a stretch ends before it begins",
                    Some(Cause::NoRate(day)) => {
                        return write!(f, "{} (missing in the rulebook: {day})", parts.join(" "));
                    }
                };
                let named = parts.join(" ");
                let blank = if named.is_empty() { "" } else { " " };
                write!(f, "{named}{blank}(cannot be calculated{why})")
            }
        }
    }
}
