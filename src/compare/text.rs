//! Changes → lines for people, one each: a sign, the norm, what is different, the basis.

use super::{Applies, Change, Difference, Kind, Part, Seen};
use crate::language::Language;
use crate::report::escape::escape;

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
    let words = words(language);
    changes.iter().filter_map(|change| line(change, words, detail)).collect()
}

/// `+ Regionkontor Vest (RKV) skal kontakte PU (IM 2011-020 pkt. 4)`
fn line(change: &Change, words: &Words, detail: Detail) -> Option<String> {
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
    line.extend(note(change, words));
    if change.kind == Kind::Changed {
        let differences = told.into_iter().map(|one| difference(change, one, words));
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

fn sentence(norm: &Seen) -> String {
    norm.words.as_ref().map_or_else(|| norm.deed(), |words| words.sentence.clone())
}

/// What became of it, where the sign does not say it all.
fn note(change: &Change, words: &Words) -> Option<String> {
    let displaced = change.new.as_ref().is_some_and(|new| new.applies == Applies::Displaced);
    let note = match change.kind {
        Kind::Appeared if displaced => words.displaced,
        Kind::Applies => words.settled_yes,
        Kind::Fell => words.settled_no,
        Kind::Opened => words.opened,
        Kind::Hinges if change.new.is_some() => words.would_apply,
        Kind::Hinges => words.would_not_apply,
        Kind::Appeared | Kind::Went | Kind::Changed => return None,
    };
    Some(format!(": {note}"))
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
fn difference(change: &Change, one: &Difference, words: &Words) -> String {
    if let Some([old, new]) = in_words(change, one.part) {
        return format!("{}: {old} → {new}", words.part(Part::Status));
    }
    if let (Part::Course, Some(new)) = (one.part, course(change)) {
        return new.to_owned();
    }
    if let (Part::Applies, Some(old), Some(new)) = (one.part, &change.old, &change.new) {
        let (old, new) = (words.applies(old.applies), words.applies(new.applies));
        return format!("{}: {old} → {new}", words.part(one.part));
    }
    let shown = |text: &str| match text {
        "" => words.nothing.to_owned(),
        open if open.starts_with('?') && one.part == Part::Unit => words.open.to_owned(),
        text => text.to_owned(),
    };
    format!("{}: {} → {}", words.part(one.part), shown(&one.old), shown(&one.new))
}

/// The statuses in words for people, where they are known and differ.
fn in_words(change: &Change, part: Part) -> Option<[&str; 2]> {
    if !matches!(part, Part::Status | Part::Course) {
        return None;
    }
    let (old, new) = (status_of(change.old.as_ref())?, status_of(change.new.as_ref())?);
    (old != new).then_some([old, new])
}

fn status_of(seen: Option<&Seen>) -> Option<&str> {
    seen?.words.as_ref()?.status.as_deref()
}

/// What the status rests on now, in words for people.
fn course(change: &Change) -> Option<&str> {
    let words = change.new.as_ref()?.words.as_ref()?;
    (!words.course.is_empty()).then_some(words.course.as_str())
}

/// The words for changes in one language.
struct Words {
    settled_yes: &'static str,
    settled_no: &'static str,
    opened: &'static str,
    displaced: &'static str,
    applies: [&'static str; 3],
    would_apply: &'static str,
    would_not_apply: &'static str,
    nothing: &'static str,
    open: &'static str,
    /// In the order of [`Part`].
    parts: [&'static str; 18],
}

impl Words {
    fn part(&self, part: Part) -> &'static str {
        self.parts.get(part as usize).copied().unwrap_or_default()
    }

    fn applies(&self, applies: Applies) -> &'static str {
        let [no, open, yes] = self.applies;
        match applies {
            Applies::No => no,
            Applies::Open => open,
            Applies::Displaced => self.displaced,
            Applies::Yes => yes,
        }
    }
}

/// What a part of a norm is called.
pub fn part(part: Part, language: Language) -> &'static str {
    words(language).part(part)
}

/// Whether a norm applies, in words.
pub fn applies(applies: Applies, language: Language) -> String {
    words(language).applies(applies).to_owned()
}

fn words(language: Language) -> &'static Words {
    match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

const NB: Words = Words {
    settled_yes: "avklart, slår til",
    settled_no: "avklart, slår ikke til",
    opened: "ikke lenger avklart",
    displaced: "satt til side av et forbud mot det samme",
    applies: ["nei", "ikke avklart", "ja"],
    would_apply: "ville slått til etter en annen lesemåte",
    would_not_apply: "ville ikke lenger slått til etter en annen lesemåte",
    nothing: "ingenting",
    open: "ikke avklart",
    parts: [
        "gjelder",
        "enhet",
        "binder",
        "hjemmel",
        "til",
        "kopi til",
        "fra",
        "med",
        "kanal",
        "registreres i",
        "før",
        "etter",
        "måte og tid",
        "status",
        "forløp",
        "mangler",
        "forutsatt",
        "avhenger av lesemåte",
    ],
};

const EN: Words = Words {
    settled_yes: "settled, applies",
    settled_no: "settled, does not apply",
    opened: "no longer settled",
    displaced: "set aside by a prohibition of the same",
    applies: ["no", "open", "yes"],
    would_apply: "would apply under another reading",
    would_not_apply: "would no longer apply under another reading",
    nothing: "nothing",
    open: "not settled",
    parts: [
        "applies",
        "unit",
        "binds",
        "basis",
        "to",
        "copy to",
        "from",
        "with",
        "channel",
        "recorded in",
        "before",
        "after",
        "manner and time",
        "status",
        "course",
        "missing",
        "assumed",
        "hinges on reading",
    ],
};
