//! A part of a row → the words of people. Rows are written in the words of rule files, and of a
//! kept answer nothing else is known.

use crate::eval::outcome::Status;
use crate::language::Language;
use crate::phrases::{Argument, Join, Phrase, norm, phrase, say};
use crate::report::golden::row::Part;
use crate::report::golden::{UNSIGNED, often};
use crate::report::phrases;
use crate::value::calendar::holiday::DayOfMonth;
use crate::value::date::{Date, TimeUnit};
use crate::value::duration::Duration;
use crate::value::moment::Moment;
use crate::value::norm::{DetailName, Modality, Rhythm};
use crate::value::turn::TurnEnd;

/// What a part says, in words; what is not understood stays as it is written.
pub fn words(part: Part, text: &str, language: Language) -> String {
    let listed = |keys: &[&str]| {
        let all = text.split("; ").map(|one| {
            keys.iter().find_map(|key| one.strip_prefix(key)?.strip_prefix(' ')).unwrap_or(one)
        });
        all.collect::<Vec<_>>().join("; ")
    };
    match part {
        Part::Modality => {
            let known = Modality::ALL.into_iter().find(|one| one.name() == text);
            known.map_or_else(|| text.to_owned(), |one| norm::modality(one).say(language))
        }
        Part::Manner => manner(text, language),
        Part::Status => status(text, language),
        Part::Missing => listed(&["missing", "bearer depends on", "details depend on"]),
        Part::Assumed => listed(&["assumed"]),
        Part::Hinges => listed(&["hinges on", "may hinge on"]),
        Part::Matters => {
            matters(&listed(&["about", "enclosing", "considering", "stating"]), language)
        }
        Part::Applies | Part::Unit | Part::Basis | Part::Detail(_) | Part::Course => {
            text.to_owned()
        }
    }
}

/// `move.planned_on (2018-03-05), ta.name (unknown)`
fn matters(text: &str, language: Language) -> String {
    let (mut told, mut rest) = (String::new(), text);
    while let Some((name, held)) = rest.split_once(" (")
        && let Some((held, after)) = held.split_once(')')
    {
        let held = match held {
            "unknown" | "open" => say!(language, "why-unknown"),
            "none" => say!(language, "why-none"),
            "yes" => say!(language, "why-yes"),
            "no" => say!(language, "why-no"),
            other => dated(other).say(language),
        };
        told.extend([name, " (", &held, ")"]);
        rest = after;
    }
    told + rest
}

/// `at most 2 months apart due 2018-03-05`
fn manner(text: &str, language: Language) -> String {
    let mut told = Vec::new();
    let mut rest = text;
    let whole = |after: &str| after.is_empty() || after.starts_with(' ');
    while let Some((phrase, after)) = next(rest).filter(|(_, after)| whole(after)) {
        told.push(Argument::from(phrase));
        rest = after.trim_start();
    }
    if !rest.is_empty() {
        told.push(rest.into());
    }
    Argument::list(Join::Comma, told).say(language)
}

/// The first thing that is said of how, how often and until when, and what comes after it.
fn next(text: &str) -> Option<(Phrase, &str)> {
    let flags = [
        DetailName::InWriting,
        DetailName::Promptly,
        DetailName::AsARule,
        DetailName::AsFarAsPossible,
        DetailName::AtMostOnce,
    ];
    let flag = flags
        .into_iter()
        .find_map(|name| Some((norm::detail(name), text.strip_prefix(name.written())?)));
    let months = (1..=12).rev().map(Rhythm::Months);
    let rhythms = (0..7).map(Rhythm::Weekday).chain(months);
    let mut rhythms = rhythms.chain([Rhythm::Regularly, Rhythm::Throughout]);
    let rhythm =
        || rhythms.find_map(|one| Some((norm::rhythm(&one), text.strip_prefix(&*often(&one))?)));
    let known = flag.or_else(rhythm).or_else(|| apart(text)).or_else(|| day(text));
    known.or_else(|| in_turn(text))
}

/// `at most 2 months apart`
fn apart(text: &str) -> Option<(Phrase, &str)> {
    let (count, rest) = text.strip_prefix("at most ")?.split_once(' ')?;
    let count = count.parse().ok()?;
    let (unit, rest) = rest.split_once(" apart")?;
    let unit = TimeUnit::ALL.into_iter().find(|one| one.name(count) == unit)?;
    Some((norm::rhythm(&Rhythm::AtMostApart(count, unit)), rest))
}

/// `by its end`, `by day 15`, `by 1 march`, `within 10 days of its end`
fn in_turn(text: &str) -> Option<(Phrase, &str)> {
    let days = (1..=31).rev();
    let of_month = days.clone().map(TurnEnd::Day);
    let day = |day: u8, month| Some(DayOfMonth { day: i8::try_from(day).ok()?, month });
    let of_year = days.flat_map(|one| (1..=12).filter_map(move |month| day(one, month)));
    let mut named = [TurnEnd::End].into_iter().chain(of_month).chain(of_year.map(TurnEnd::On));
    if let Some(found) = named.find_map(|one| Some((one, text.strip_prefix(&one.to_string())?))) {
        return Some((norm::turn_end(found.0), found.1));
    }
    let (length, rest) = text.strip_prefix("within ")?.split_once(" of its end")?;
    Some((norm::turn_end(TurnEnd::After(Duration::parse(length)?)), rest))
}

/// `due 2018-03-05`, `no later than 2018-03-05`, `no earlier than 2018-03-05`
fn day(text: &str) -> Option<(Phrase, &str)> {
    let behind = |words: &str| text.strip_prefix(words)?.strip_prefix(' ');
    let last = behind("due").or_else(|| behind(DetailName::NoLaterThan.written()));
    let rest = last.or_else(|| behind(DetailName::NoEarlierThan.written()))?;
    let (day, rest) = rest.split_at(rest.find(' ').unwrap_or(rest.len()));
    let told = match last {
        Some(_) => phrase!("compare-last-day", day = dated(day)),
        None => phrase!("compare-first-day", day = dated(day)),
    };
    Some((told, rest))
}

/// `done 2018-03-02 by RKM: declined (unit taken from the norm), due 2018-03-05`
fn status(text: &str, language: Language) -> String {
    let named = Status::ALL.into_iter().filter_map(|one| {
        let rest = text.strip_prefix(one.name())?;
        (rest.is_empty() || rest.starts_with([' ', ','])).then_some((one, rest))
    });
    let Some((status, rest)) = named.max_by_key(|(one, _)| one.name().len()) else {
        return text.to_owned();
    };
    let (rest, last) = rest.rsplit_once(", due ").map_or((rest, None), |(a, b)| (a, Some(b)));
    let signed = rest.strip_suffix(UNSIGNED);
    let entry = entry(signed.unwrap_or(rest).trim_start());
    let told = match entry {
        Some(entry) => phrase!("compare-entry", status = phrases::status(status), entry = entry),
        None => phrases::status(status),
    };
    let told = match signed {
        Some(_) => phrase!("answer-unsigned", status = told),
        None => told,
    };
    let last = last.map(|day| phrase!("compare-last-day", day = dated(day)));
    Argument::list(Join::Comma, [told].into_iter().chain(last)).say(language)
}

/// `2018-03-02 by RKM: declined`; the reason is somebody's own words and stays as it is.
fn entry(text: &str) -> Option<Argument> {
    let (when, reason) = text.split_once(": ").map_or((text, None), |(a, b)| (a, Some(b)));
    if when.is_empty() {
        return None;
    }
    let entry: Argument = match when.split_once(" by ") {
        Some((day, unit)) => phrase!("answer-on-by", day = dated(day), unit = unit).into(),
        None => dated(when),
    };
    Some(match reason {
        Some(reason) => phrase!("compare-reason", entry = entry, reason = reason).into(),
        None => entry,
    })
}

/// A date or a moment as people write it; other words as they are.
fn dated(text: &str) -> Argument {
    let day = Date::parse(text).map(Argument::from).ok();
    let moment = || Moment::parse(text).map(Argument::from).ok();
    day.or_else(moment).unwrap_or_else(|| text.into())
}

#[cfg(test)]
mod tests {
    use super::words;
    use crate::language::Language;
    use crate::report::golden::row::Part;

    #[test]
    fn kept_words_are_told_in_words_and_reasons_stay_as_they_are() {
        for (part, kept, told) in [
            (Part::Modality, "should not", "bør ikke"),
            (
                Part::Manner,
                "in writing at most 2 months apart due 2018-03-05",
                "skriftlig, med høyst 2 måneder imellom, senest 05.03.2018",
            ),
            (
                Part::Manner,
                "no earlier than 2018-03-05 no later than 2018-04-05T12:00+02:00",
                "tidligst 05.03.2018, senest 05.04.2018 kl. 12.00 (UTC+02:00)",
            ),
            (Part::Manner, "every 5 months", "hver 5. måned"),
            (Part::Manner, "every fortnight", "every fortnight"),
            (Part::Manner, "every month by day 15", "hver måned, innen den 15. i måneden"),
            (Part::Manner, "every year by 31 march", "hvert år, innen 31. mars"),
            (
                Part::Manner,
                "every quarter within 10 working days of its end",
                "hvert kvartal, innen 10 virkedager etter periodens slutt",
            ),
            (
                Part::Matters,
                "about move.planned_on (2018-03-05), ta.name (unknown), \"chapter (a)\"",
                "move.planned_on (05.03.2018), ta.name (ukjent), \"chapter (a)\"",
            ),
            (
                Part::Status,
                "to check 2018-03-09, due 2018-03-09T14:30+01:00",
                "må undersøkes 09.03.2018, senest 09.03.2018 kl. 14.30 (UTC+01:00)",
            ),
            (Part::Status, "due, due 2018-03-05", "kan gjøres nå, senest 05.03.2018"),
            (
                Part::Status,
                "failed 2018-03-02 by RKM: stopped by the court, due 2018-01-01",
                "forsøkt uten å lykkes 02.03.2018 av RKM: stopped by the court, senest 01.01.2018",
            ),
            (
                Part::Status,
                "done 2018-03-02 (unit taken from the norm)",
                "gjort 02.03.2018 (loggen sier ikke av hvem; bare denne enheten er aktuell)",
            ),
            (Part::Status, "done •••, due •••", "gjort •••, senest •••"),
            (
                Part::Missing,
                "missing person.age; bearer depends on ta.region",
                "person.age; ta.region",
            ),
        ] {
            assert_eq!(words(part, kept, Language::Nb), told);
        }
    }
}
