//! Changes → lines for people, one each: a sign, the norm, what is different, the basis.

use super::words::words;
use super::{Change, Difference, Kind};
use crate::language::Language;
use crate::phrases::{Phrase, norm, phrase, say};
use crate::report::escape::escape;
use crate::report::golden::row::{Applies, Part, Row};

/// How much of what is different is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Who, how binding, towards whom, until when, how far it has come.
    Essential,
    /// Everything.
    Full,
}

/// One line for each change of which there is something to tell, without an end of line.
pub fn lines(changes: &[Change], language: Language, detail: Detail) -> Vec<String> {
    changes.iter().filter_map(|change| line(change, language, detail)).collect()
}

/// `+ Regionkontor Vest (RKV) skal kontakte PU (IM 2011-020 pkt. 4)`
fn line(change: &Change, language: Language, detail: Detail) -> Option<String> {
    let told: Vec<_> =
        change.differences.iter().filter(|one| is_told(change, one, detail)).collect();
    let nothing = match change.kind {
        Kind::Changed => told.is_empty(),
        Kind::Hinges => detail == Detail::Essential,
        _ => false,
    };
    if nothing {
        return None;
    }
    let norm = change.norm()?;
    let mut line = format!("{} {}", sign(change.kind), sentence(norm));
    line.extend(note(change, language));
    if change.kind == Kind::Changed {
        let differences = told.into_iter().map(|one| difference(change, one, language));
        line.push_str(": ");
        line.push_str(&differences.collect::<Vec<_>>().join("; "));
    }
    let basis = norm.words.as_ref().map_or(&norm.basis, |words| &words.basis);
    Some(escape(&format!("{line} ({basis})")).into_owned())
}

/// A sign that can be told from the others without colour.
fn sign(kind: Kind) -> char {
    match kind {
        Kind::Appeared | Kind::Applies => '+',
        Kind::Went | Kind::Fell => '-',
        Kind::Opened => '?',
        Kind::Changed | Kind::Hinges => '~',
    }
}

fn sentence(norm: &Row) -> String {
    norm.words.as_ref().map_or_else(|| norm.deed(), |words| words.sentence.clone())
}

/// What became of it, where the sign does not say it all.
fn note(change: &Change, language: Language) -> Option<String> {
    let displaced = change.new.as_ref().is_some_and(|new| new.applies == Applies::Displaced);
    let note = match change.kind {
        Kind::Appeared if displaced => phrase!("compare-displaced"),
        Kind::Applies => phrase!("compare-settled-yes"),
        Kind::Fell => phrase!("compare-settled-no"),
        Kind::Opened => phrase!("compare-opened"),
        Kind::Hinges if change.new.is_some() => phrase!("compare-would-apply"),
        Kind::Hinges => phrase!("compare-would-not-apply"),
        Kind::Appeared | Kind::Went | Kind::Changed => return None,
    };
    Some(format!(": {}", note.say(language)))
}

/// The course is essential where it is all that is new of how far a norm has come.
fn is_told(change: &Change, one: &Difference, detail: Detail) -> bool {
    let further = [Part::Missing, Part::Assumed, Part::Hinges, Part::Basis];
    let status = change.differences.iter().any(|other| other.part == Part::Status);
    match one.part {
        _ if detail == Detail::Full => true,
        Part::Course => !status,
        part => !further.contains(&part),
    }
}

/// `status: kan gjøres nå → gjort 02.03.2018`
fn difference(change: &Change, one: &Difference, language: Language) -> String {
    if let Some([old, new]) = in_words(change, one.part) {
        return format!("{}: {old} → {new}", part(Part::Status).say(language));
    }
    if let (Part::Course, Some(new)) = (one.part, course(change)) {
        return new.to_owned();
    }
    if let (Part::Matters, Some([old, new])) = (one.part, matters(change)) {
        let said = |text: &str| match text {
            "" => say!(language, "compare-nothing"),
            text => text.to_owned(),
        };
        return format!("{}: {} → {}", part(one.part).say(language), said(old), said(new));
    }
    if let (Part::Applies, Some(old), Some(new)) = (one.part, &change.old, &change.new) {
        let (old, new) = (applies(old.applies, language), applies(new.applies, language));
        return format!("{}: {old} → {new}", part(one.part).say(language));
    }
    let shown = |text: &str| match text {
        "" => say!(language, "compare-nothing"),
        open if open.starts_with('?') && one.part == Part::Unit => {
            say!(language, "compare-unit-open")
        }
        text => words(one.part, text, language),
    };
    format!("{}: {} → {}", part(one.part).say(language), shown(&one.old), shown(&one.new))
}

/// The statuses in words for people, where they are known and differ.
fn in_words(change: &Change, part: Part) -> Option<[&str; 2]> {
    if !matches!(part, Part::Status | Part::Course) {
        return None;
    }
    let (old, new) = (status_of(change.old.as_ref())?, status_of(change.new.as_ref())?);
    (old != new).then_some([old, new])
}

fn status_of(seen: Option<&Row>) -> Option<&str> {
    seen?.words.as_ref()?.status.as_deref()
}

/// What the status rests on now, in words for people.
fn course(change: &Change) -> Option<&str> {
    let words = change.new.as_ref()?.words.as_ref()?;
    (!words.course.is_empty()).then_some(words.course.as_str())
}

/// What is passed on, before and now, in words for people, where they are known and differ.
fn matters(change: &Change) -> Option<[&str; 2]> {
    let (old, new) = (change.old.as_ref()?, change.new.as_ref()?);
    let (old, new) = (&old.words.as_ref()?.matters, &new.words.as_ref()?.matters);
    (old != new).then_some([old, new])
}

/// What a part of a norm is called.
pub fn part(part: Part) -> Phrase {
    match part {
        Part::Applies => phrase!("compare-part-applies"),
        Part::Unit => phrase!("compare-part-unit"),
        Part::Modality => phrase!("compare-part-modality"),
        Part::Basis => phrase!("compare-part-basis"),
        Part::Detail(name) => norm::detail(name),
        Part::Manner => phrase!("compare-part-manner"),
        Part::Matters => phrase!("compare-part-matters"),
        Part::Status => phrase!("compare-part-status"),
        Part::Course => phrase!("compare-part-course"),
        Part::Missing => phrase!("compare-part-missing"),
        Part::Assumed => phrase!("compare-part-assumed"),
        Part::Hinges => phrase!("compare-part-hinges"),
    }
}

/// Whether a norm applies, in words.
pub fn applies(applies: Applies, language: Language) -> String {
    match applies {
        Applies::No => say!(language, "compare-no"),
        Applies::Open => say!(language, "compare-open"),
        Applies::Displaced => say!(language, "compare-displaced"),
        Applies::Yes => say!(language, "compare-yes"),
    }
}
