//! What is filled into phrases.

use super::{Phrase, say};
use crate::language::Language;
use crate::value::date::Date;
use crate::value::moment::{Deadline, Moment};
use fluent_bundle::FluentValue;

/// What is filled into a phrase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Argument {
    /// A name, a label, words of somebody else.
    Text(String),
    /// A count, by which a language chooses its plural.
    Number(i64),
    /// A day, as the language writes it.
    Date(Date),
    /// A moment, as the language writes it.
    Moment(Moment),
    /// The last day or moment in time, as the language writes it.
    Deadline(Deadline),
    /// Words that are themselves in no language yet.
    Phrase(Phrase),
    /// Several, as the language lists them.
    List(Join, Vec<Argument>),
}

/// How the last two of a list are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Join {
    /// `a, b, c`
    Comma,
    /// `a, b and c`
    And,
    /// `a, b or c`
    Or,
}

impl Argument {
    /// A list of names.
    pub fn list<T: Into<Self>>(join: Join, all: impl IntoIterator<Item = T>) -> Self {
        Self::List(join, all.into_iter().map(Into::into).collect())
    }

    pub(super) fn value(&self, language: Language) -> FluentValue<'static> {
        match self {
            Self::Number(number) => FluentValue::from(*number),
            Self::Text(_)
            | Self::Date(_)
            | Self::Moment(_)
            | Self::Deadline(_)
            | Self::Phrase(_)
            | Self::List(..) => FluentValue::from(self.say(language)),
        }
    }

    /// In a language.
    pub fn say(&self, language: Language) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => date(*day, language),
            Self::Moment(at) => moment(*at, language),
            Self::Deadline(last) => deadline(*last, language),
            Self::Phrase(phrase) => phrase.say(language),
            Self::List(join, all) => {
                let all: Vec<String> = all.iter().map(|one| one.say(language)).collect();
                joined(*join, &all, language)
            }
        }
    }
}

/// `a, b og c`
fn joined(join: Join, all: &[String], language: Language) -> String {
    let (Some((last, others)), Join::And | Join::Or) = (all.split_last(), join) else {
        return all.join(", ");
    };
    let (first, last) = (others.join(", "), last.as_str());
    match join {
        _ if others.is_empty() => last.to_owned(),
        Join::And => say!(language, "common-and", first = first, last = last),
        Join::Comma | Join::Or => say!(language, "common-or", first = first, last = last),
    }
}

/// `05.03.2018`, `5 March 2018`
pub fn date(day: Date, language: Language) -> String {
    let (year, month, number) = day.ymd();
    match language {
        Language::Nb | Language::Nn => format!("{number:02}.{month:02}.{year}"),
        Language::En => {
            let month = say!(language, "common-month", month = i64::from(month));
            format!("{number} {month} {year}")
        }
    }
}

/// `05.03.2018 kl. 24.00 (UTC+01:00)`: midnight is the end of a day.
fn deadline(last: Deadline, language: Language) -> String {
    match last {
        Deadline::Moment(at) if at.day() != last.day() => {
            timed(last.day(), ("24:00", &at.clock().parts().1), language)
        }
        Deadline::Moment(at) => moment(at, language),
        Deadline::Day(day) => date(day, language),
    }
}

/// `05.03.2018 kl. 14.30 (UTC+01:00)`, `5 March 2018 at 14:30 (UTC+01:00)`
pub fn moment(moment: Moment, language: Language) -> String {
    let (time, offset) = moment.clock().parts();
    timed(moment.day(), (&time, &offset), language)
}

fn timed(day: Date, (time, offset): (&str, &str), language: Language) -> String {
    let time = match language {
        Language::Nb | Language::Nn => time.replace(':', "."),
        Language::En => time.to_owned(),
    };
    say!(language, "common-moment", day = date(day, language), time = time, offset = offset)
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Phrase> for Argument {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

impl From<Date> for Argument {
    fn from(day: Date) -> Self {
        Self::Date(day)
    }
}

impl From<Moment> for Argument {
    fn from(moment: Moment) -> Self {
        Self::Moment(moment)
    }
}

impl From<Deadline> for Argument {
    fn from(last: Deadline) -> Self {
        Self::Deadline(last)
    }
}

impl From<u16> for Argument {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Argument {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
