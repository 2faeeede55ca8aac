//! The acts in the log → text: what each is charged with, what that hangs on, and on
//! what basis. What was in order is not told; what was if nothing has changed since, in one line.

use super::names::Names;
use super::norm::whole_sentence;
use crate::case::facts::Slot;
use crate::eval::outcome::{Act, Charge, Missing, Verdict};
use crate::explain::wording::Wording;
use crate::phrases::{Argument, Phrase, phrase, say};
use crate::report::bears::MASK;
use crate::report::citation::citations;
use crate::report::document::Document;
use crate::rulebook::circular::Passage;
use crate::value::Value;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// All that are to be told.
pub(super) fn acts(page: &mut Document, names: Names<'_, '_>) {
    let mut all = told(names);
    let hidden = hidden(names);
    if all.is_empty() && hidden.is_none() {
        return;
    }
    all.sort_by_key(|act| act.verdict);
    page.heading(&say!(names.language(), "act-heading"));
    let listed = all.iter().filter(|act| act.verdict < Verdict::KeptIfUnchanged);
    for act in listed {
        if page.is_full() {
            return;
        }
        one(page, names, act);
    }
    for line in unchanged(names) {
        page.item(&line);
    }
    if let Some(line) = hidden {
        page.blank();
        page.line(&line);
    }
}

/// The acts that are not in order or hang on something, those left out whose verdict is hidden.
pub(crate) fn told<'a>(names: Names<'_, 'a>) -> Vec<&'a Act> {
    let told = names.view.acts();
    told.filter(|act| act.told().is_some_and(|one| one < Verdict::Kept)).collect()
}

/// The acts whose verdict would tell a sensitive value, in one line.
pub(crate) fn hidden(names: Names<'_, '_>) -> Option<String> {
    let hidden = names.view.acts().filter(|act| act.told().is_none());
    let words: Vec<String> = hidden.map(|act| done(names, act)).collect();
    let any = !words.is_empty();
    any.then(|| say!(names.language(), "act-hidden", acts = words.join("; ")))
}

fn one(page: &mut Document, names: Names<'_, '_>, act: &Act) {
    let done = done(names, act);
    let item = match act.verdict {
        Verdict::Violated => phrase!("act-violated", done = done),
        Verdict::Departed => phrase!("act-departed", done = done),
        Verdict::Late => phrase!("act-late", done = done),
        Verdict::ToCheck | Verdict::KeptIfUnchanged | Verdict::Kept => {
            phrase!("act-to-check", done = done)
        }
    };
    page.item(&item.say(names.language()));
    if let Some(charge) = charge(names, act) {
        page.note(&charge.say(names.language()));
    }
    if let Some(hangs) = hangs_on(names, act) {
        page.note(&hangs);
    }
    for norm in sentences(names, act) {
        page.note(&say!(names.language(), "act-norm", norm = norm));
    }
    let basis = basis(names, act);
    if !basis.is_empty() {
        page.note(&say!(names.language(), "act-basis", basis = basis));
    }
}

/// Those that are in order if nothing has changed since, a line each.
pub(crate) fn unchanged(names: Names<'_, '_>) -> Vec<String> {
    let all = told(names);
    let unchanged = all.iter().filter(|act| act.verdict == Verdict::KeptIfUnchanged);
    let words = unchanged.map(|act| {
        let done = done(names, act);
        let facts = facts(names, act).join("; ");
        if facts.is_empty() {
            return say!(names.language(), "act-unchanged", done = done);
        }
        say!(names.language(), "act-unchanged-if", done = done, facts = facts)
    });
    words.collect()
}

/// `fatte vedtak 5. mars 2018, Kontor Sør`
fn done(names: Names<'_, '_>, act: &Act) -> String {
    let Some(entry) = names.view.outcome().entry(act.entry) else {
        return String::new();
    };
    let when = entry.at.map_or_else(|| Argument::from(entry.on), Argument::from);
    let task = names.task_label(entry.task);
    let element = names.view.made_for(entry).and_then(|element| names.element_of(element));
    let task = match element {
        Some(element) => {
            say!(names.language(), "answer-deed-element", deed = task, element = element)
        }
        None => task,
    };
    let unit = names.view.acted(entry).map(|unit| names.unit(unit));
    match unit.or_else(|| entry.by.map(|_| names.hidden())) {
        Some(unit) => say!(names.language(), "act-done-by", task = task, day = when, unit = unit),
        None => say!(names.language(), "act-done", task = task, day = when),
    }
}

/// What it is charged with, or might be.
fn charge(names: Names<'_, '_>, act: &Act) -> Option<Phrase> {
    let norm = names.view.norms_of_act(act).next();
    Some(match act.charge {
        Charge::Prohibited if norm.is_some_and(|one| one.norm.modality == Modality::ShouldNot) => {
            phrase!("act-advised-against")
        }
        Charge::Prohibited if act.verdict == Verdict::ToCheck => return None,
        Charge::Prohibited => phrase!("act-prohibited"),
        Charge::WithoutCompetence => phrase!("act-without-competence"),
        Charge::TooEarly => phrase!("act-too-early"),
        Charge::OutOfOrder(task) => phrase!("act-out-of-order", task = names.task(task)),
        Charge::Late(_) if norm.is_some_and(|one| names.view.masks_days(one.norm)) => {
            phrase!("act-after-hidden-day")
        }
        Charge::Late(_) if act.verdict != Verdict::Late => return None,
        Charge::Late(last) => phrase!("act-after-last-day", day = last),
        Charge::NoDeparture => phrase!("act-not-departable"),
        Charge::Departed | Charge::Nothing => return None,
    })
}

/// What the verdict rests or hangs on; where it is open though no fact is missing, that the log says too
/// little.
pub(crate) fn hangs_on(names: Names<'_, '_>, act: &Act) -> Option<String> {
    let facts = facts(names, act).join("; ");
    match act.verdict {
        Verdict::ToCheck => {}
        Verdict::Violated | Verdict::Departed | Verdict::Late if facts.is_empty() => return None,
        Verdict::Violated | Verdict::Departed | Verdict::Late => {
            return Some(say!(names.language(), "act-rests-on", facts = facts));
        }
        Verdict::KeptIfUnchanged | Verdict::Kept => return None,
    }
    let certain = matches!(act.charge, Charge::NoDeparture);
    let advised = names.view.norms_of_act(act).next();
    let advised = advised.is_some_and(|one| one.norm.modality == Modality::ShouldNot);
    match (facts.is_empty(), act.today) {
        (true, _) if certain || advised => None,
        (true, _) => Some(say!(names.language(), "act-unsaid")),
        (false, Truth::Yes) => Some(match act.charge {
            Charge::Late(_) => say!(names.language(), "act-late-if", facts = facts),
            Charge::Departed => say!(names.language(), "act-departed-if", facts = facts),
            _ => say!(names.language(), "act-if", facts = facts),
        }),
        (false, _) => Some(say!(names.language(), "act-open", facts = facts)),
    }
}

/// What the verdict hangs on, with what it is today.
pub(crate) fn facts(names: Names<'_, '_>, act: &Act) -> Vec<String> {
    let told = act.verdict != Verdict::ToCheck || act.today == Truth::Yes;
    let missing = names.view.outcome().facts_of_act(act).iter();
    let words = missing.map(|one| match value(names, *one).filter(|_| told) {
        Some(value) => format!("{}: {value}", names.missing(*one)),
        None => names.missing(*one),
    });
    words.collect()
}

/// What it was on the day; where the case does not tell, what it is today.
fn value(names: Names<'_, '_>, missing: Missing) -> Option<String> {
    let (Missing::Fact(place) | Missing::OnDay(place, _)) = missing else { return None };
    let view = names.view;
    let facts = view.outcome().facts;
    let then = match missing {
        Missing::OnDay(place, day) if facts.history(place).is_some() => {
            facts.on_day(place, day).slot
        }
        _ => Slot::Null,
    };
    match if then == Slot::Null { facts.slot(place) } else { then } {
        Slot::Given(_) if view.masks_place(place) => Some(MASK.to_owned()),
        Slot::Given(Value::Date(day)) => Some(Argument::from(day).say(names.language())),
        Slot::Given(Value::Moment(at)) => Some(Argument::from(at).say(names.language())),
        Slot::Given(value) => {
            let ty = view.path(place).field()?.ty;
            let wording = Wording::new(view.outcome().calculation(), names.language());
            Some(wording.value(value, ty))
        }
        Slot::Absent => view.assumption_in_words(Missing::Fact(place), names.language()),
        Slot::Null => None,
    }
}

/// The norms that say so, each once.
fn sentences(names: Names<'_, '_>, act: &Act) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for one in names.view.norms_of_act(act) {
        let sentence = whole_sentence(names, &one);
        if !all.contains(&sentence) {
            all.push(sentence);
        }
    }
    all
}

/// The passages that they cite.
pub(crate) fn basis(names: Names<'_, '_>, act: &Act) -> String {
    let mut cites: Vec<Passage> = Vec::new();
    for one in names.view.norms_of_act(act) {
        for cited in &one.norm.cites {
            if !cites.contains(cited) {
                cites.push(cited.clone());
            }
        }
    }
    citations(names.view.rulebook(), &cites, names.language())
}
