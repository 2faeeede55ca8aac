//! An answer → text for a case worker, in this order: where the case contradicts itself or its
//! log; safeguards that are broken; acts that were not in order on their day; what can be done
//! now; what applies, unit by unit in the order of work; conflicts; what may come to apply
//! and the answers that would settle it; what would apply under another reading; what is not in
//! force. Nothing here needs a manual.

pub(crate) mod act;
mod assumed;
pub(crate) mod beside;
mod contested;
pub(crate) mod course;
mod hidden;
mod hinges;
pub(crate) mod names;
pub(crate) mod norm;
mod safeguards;

use super::citation::circular_name;
use super::explanation;
use super::phrases::{nothing_in_force, rulebook_named};
use super::view::{Extent, Options, Proofs, Shown, View};
use crate::case::facts::Place;
use crate::code::usage;
use crate::engine::{Answer, Day};
use crate::eval::outcome::{Action, Missing, Status};
use crate::explain::{Explanation, explain};
use crate::phrases::{Phrase, norm as norms, phrase, say};
use crate::report::bears::Bears;
use crate::report::document::Document;
use crate::rulebook::circular::CircularId;
use crate::rulebook::norm::Rule;
use crate::rulebook::version::Chosen;
use crate::value::date::Period;
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use names::Names;
use rustc_hash::FxHashMap;

/// All of it.
pub fn document(answer: Answer<'_>, options: Options) -> Document {
    let view = View::new(&answer, options);
    let names = Names::new(&view);
    let mut page = Document::default();
    header(&mut page, names);
    hidden::contradictions(&mut page, names);
    hidden::against_log(&mut page, names);
    safeguards::broken(&mut page, names);
    act::acts(&mut page, names);
    next_steps(&mut page, names);
    applying(&mut page, names);
    hidden::over(&mut page, names);
    conflicts(&mut page, names);
    open(&mut page, names);
    questions(&mut page, names);
    contested::otherwise(&mut page, names);
    contested::list(&mut page, names);
    not_applying(&mut page, names);
    expired(&mut page, names);
    proofs(&mut page, names);
    page.end(&say!(options.language, "answer-cut-off"));
    page
}

/// Explanations alone, under the name of the case.
pub fn why(answer: Answer<'_>, explanations: &[Explanation], options: Options) -> Document {
    let view = View::new(&answer, options);
    let mut page = Document::default();
    let names = Names::new(&view);
    header(&mut page, names);
    page.blank();
    for (at, one) in explanations.iter().enumerate() {
        explained(&mut page, names, (at, one));
    }
    page.end(&say!(options.language, "answer-cut-off"));
    page
}

/// Why every norm that is shown came out so, where that is asked for.
fn proofs(page: &mut Document, names: Names<'_, '_>) {
    let view = names.view;
    if view.options.proofs == Proofs::Without {
        return;
    }
    page.heading(&say!(names.language(), "answer-proofs"));
    let mut told = 0;
    for one in view.norms() {
        if page.is_full() {
            break;
        }
        if let Some(one) = explain(view.outcome(), one.index, view.options.style()) {
            explained(page, names, (told, &one));
            told += 1;
        }
    }
}

/// An explanation, set apart from those before it.
fn explained(page: &mut Document, names: Names<'_, '_>, (at, one): (usize, &Explanation)) {
    if page.is_full() {
        return;
    }
    if at > 0 {
        page.drawn("\n");
    }
    let (rulebook, language) = (names.view.rulebook(), names.view.options.language);
    page.drawn(&explanation::text(std::slice::from_ref(one), rulebook, language));
}

fn header(page: &mut Document, names: Names<'_, '_>) {
    for line in heading_lines(names) {
        page.line(&line);
    }
}

/// Which case, on which day, by which rulebook, and what to be aware of.
pub(crate) fn heading_lines(names: Names<'_, '_>) -> Vec<String> {
    let (rulebook, language) = (names.view.rulebook(), names.language());
    let answer = &names.view.answer;
    let case = match answer.outcome.facts.name.as_deref() {
        Some(name) => phrase!("answer-case", name = name),
        None => phrase!("answer-unnamed-case"),
    };
    let on = answer.outcome.on;
    let mut lines = vec![
        say!(language, "answer-assessed-on", case = case, day = on),
        rulebook_named(rulebook, language),
    ];
    lines.extend(nothing_in_force(rulebook, on, language));
    lines.extend(contested::chosen(names));
    lines.extend(assumed::assumed(names));
    if answer.day == Day::Run {
        lines.push(say!(language, "answer-day-of-run"));
    }
    if answer.set_aside > 0 {
        lines.push(say!(language, "answer-set-aside", count = answer.set_aside));
    }
    // What is so of the rulebook is told above, in the reader's language.
    let warnings = answer.warnings.iter().filter(|one| one.code != usage::NOTHING_IN_FORCE);
    lines.extend(warnings.map(|one| say!(language, "answer-note", message = one.message.clone())));
    lines
}

/// The duties and recommendations that can be done now, in the order of work.
fn next_steps(page: &mut Document, names: Names<'_, '_>) {
    let view = names.view;
    let now = |action: &&Action| {
        matches!(view.status_of(action), Some(Status::Due | Status::Overdue))
            && view.at(action.heading).is_some_and(|one| is_duty(&one))
    };
    for (at, action) in view.actions().filter(now).enumerate() {
        if at == 0 {
            page.heading(&say!(names.language(), "answer-next-steps"));
        }
        if let Some(one) = view.at(action.heading) {
            let sentence = norm::whole_sentence(names, &one);
            page.item(&course::next(names, &one, &sentence));
        }
    }
}

/// Whether something is to be done.
fn is_duty(one: &Shown) -> bool {
    matches!(one.norm.modality, Modality::Shall | Modality::Should)
}

/// What applies, a heading for each unit, units in the order of their first action.
fn applying(page: &mut Document, names: Names<'_, '_>) {
    let actions: Vec<&Action> = names.view.actions().collect();
    for (bearer, actions) in by_bearer(names.view) {
        page.heading(&names.bearer(bearer));
        for action in actions {
            show_action(page, names, action);
        }
    }
    if actions.is_empty() {
        page.blank();
        let unit = names.view.options.unit.map(|unit| names.unit(unit));
        page.line(&match unit {
            Some(unit) => say!(names.language(), "answer-nothing-for", unit = unit),
            None => say!(names.language(), "answer-nothing"),
        });
        nothing(page, names);
    }
}

/// The actions bearer by bearer, in the order of the first action of each; all whose bearer is
/// open together.
pub(crate) fn by_bearer<'a>(view: &View<'a>) -> Vec<(Bears, Vec<&'a Action>)> {
    let mut all: Vec<(Bears, Vec<&Action>)> = Vec::new();
    let mut places: FxHashMap<Option<Bears>, usize> = FxHashMap::default();
    for action in view.actions() {
        let Some(bearer) = view.bearer_of(action) else { continue };
        let settled = !matches!(bearer, Bears::Open(_) | Bears::Whoever);
        let place = *places.entry(settled.then_some(bearer)).or_insert(all.len());
        match all.get_mut(place) {
            Some((_, actions)) => actions.push(action),
            None => all.push((bearer, vec![action])),
        }
    }
    all
}

/// One action: its norms one after the other, the strictest first.
fn show_action(page: &mut Document, names: Names<'_, '_>, action: &Action) {
    let heading = names.view.at(action.heading).map(|one| one.outcome);
    let (first, further): (Vec<_>, Vec<_>) = (names.view.norms_of(action))
        .partition(|one| heading.is_some_and(|heading| std::ptr::eq(heading, one.outcome)));
    let mut told = None;
    for one in first.iter().chain(&further) {
        if page.is_full() {
            return;
        }
        let sentence = match names.view.bears(one) {
            Bears::Unit(_) | Bears::Masked(_) => norm::sentence(names, one),
            Bears::Open(_) | Bears::Jointly(_) | Bears::Everybody | Bears::Whoever => {
                norm::whole_sentence(names, one)
            }
        };
        if told.as_ref() == Some(&sentence) {
            page.further();
        } else {
            page.item(&sentence);
        }
        course::course(page, names, one);
        norm::details(page, names, one);
        if names.view.is_in_conflict(one) {
            page.note(&say!(names.language(), "answer-in-conflict"));
        }
        told = Some(sentence);
    }
}

/// Nothing applies: circular by circular, why that may be. Those without rules are only cited.
fn nothing(page: &mut Document, names: Names<'_, '_>) {
    let (language, rulebook) = (names.language(), names.view.rulebook());
    for (id, circular) in (0..).map(CircularId).zip(&rulebook.circulars) {
        let mut rules = rulebook.rules.iter().filter(|rule| rule.circular == Some(id)).peekable();
        if rules.peek().is_none() {
            continue;
        }
        let name = circular_name(&circular.name);
        let calculation = names.view.outcome().calculation();
        let in_force = rules.any(|rule| calculation.holds(rule.in_force, rule.chosen) != Truth::No);
        let open = names
            .view
            .norms()
            .filter(|one| one.rule.circular == Some(id) && one.outcome.applies == Truth::Open);
        page.item(&match open.count() {
            _ if !in_force => say!(language, "answer-no-rule-in-force", circular = name),
            0 => say!(language, "answer-nothing-applies", circular = name),
            open => say!(language, "answer-rest-is-open", circular = name, count = open),
        });
    }
    hidden::would_open(page, names);
}

fn conflicts(page: &mut Document, names: Names<'_, '_>) {
    for (at, conflict) in names.view.conflicts().enumerate() {
        if at == 0 {
            page.heading(&say!(names.language(), "answer-conflicts"));
            page.line(&say!(names.language(), "answer-conflict"));
        }
        page.blank();
        let prohibited = names.view.at(conflict.prohibited);
        if prohibited.is_some_and(|one| one.norm.modality == Modality::NeedNot) {
            page.line(&say!(names.language(), "answer-conflict-exempt"));
        }
        for side in [conflict.required, conflict.prohibited] {
            if let Some(one) = names.view.at(side) {
                listed(page, names, &one);
            }
        }
    }
}

/// A norm in a list that is not grouped by unit.
fn listed(page: &mut Document, names: Names<'_, '_>, one: &Shown<'_>) {
    if page.is_full() {
        return;
    }
    page.item(&norm::whole_sentence(names, one));
    norm::details(page, names, one);
}

fn open(page: &mut Document, names: Names<'_, '_>) {
    with_truth(page, names, (Truth::Open, phrase!("answer-open-norms")));
}

fn not_applying(page: &mut Document, names: Names<'_, '_>) {
    if names.view.options.extent == Extent::All {
        with_truth(page, names, (Truth::No, phrase!("answer-not-applying")));
    }
}

/// The norms, forms aside, that came out so.
fn with_truth(page: &mut Document, names: Names<'_, '_>, (truth, heading): (Truth, Phrase)) {
    let norms = names
        .view
        .norms()
        .filter(|one| one.outcome.applies == truth && one.norm.modality != Modality::ShallBe)
        // Those stand under a heading of their own.
        .filter(|one| truth != Truth::No || names.view.hinges(one).is_empty());
    for (at, one) in norms.enumerate() {
        if at == 0 {
            page.heading(&heading.say(names.language()));
        }
        listed(page, names, &one);
    }
}

fn questions(page: &mut Document, names: Names<'_, '_>) {
    for (at, question) in names.view.questions().enumerate() {
        if at == 0 {
            page.heading(&say!(names.language(), "answer-questions"));
        }
        let language = names.language();
        page.item(&names.missing(question.missing));
        if let Missing::Fact(place) | Missing::OnDay(place, _) = question.missing
            && let Some(field) = names.view.path(place).field()
        {
            let mut words = vec![say!(language, "answer-answers", answers = names.answers(field))];
            words.extend(names.source(field));
            page.note(&words.join(" · "));
        }
        page.note(&say!(language, "answer-settles", count = question.touches));
    }
}

/// What is not in force: a circular as a whole, or rule by rule.
fn expired(page: &mut Document, names: Names<'_, '_>) {
    let rules: Vec<&Rule> = names.view.not_in_force().collect();
    if rules.is_empty() {
        return;
    }
    page.heading(&say!(names.language(), "answer-not-in-force"));
    for (id, circular) in (0..).map(CircularId).zip(&names.view.rulebook().circulars) {
        let name = circular_name(&circular.name);
        if names.view.is_over(circular) {
            page.item(&dated(names, &name, (circular.in_force, circular.chosen)));
        } else {
            for rule in rules.iter().filter(|rule| rule.circular == Some(id)) {
                page.item(&rule_dates(names, &format!("{name} "), rule));
            }
        }
    }
    for rule in rules.iter().filter(|rule| rule.circular.is_none()) {
        page.item(&rule_dates(names, "", rule));
    }
}

fn rule_dates(names: Names<'_, '_>, circular: &str, rule: &Rule) -> String {
    let label = rule.labels.or(&rule.name, names.view.options.language);
    dated(names, &format!("{circular}{label}"), (rule.in_force, rule.chosen))
}

/// `IM 2011-020: fra 01.09.2017 til og med 31.12.2020`, and by which date of the case.
fn dated(names: Names<'_, '_>, name: &str, (in_force, chosen): (Period, Option<Chosen>)) -> String {
    let language = names.language();
    let days = match chosen {
        None => norms::period(in_force).say(language),
        Some(Chosen { by, days, .. }) => {
            let fact = names.missing(Missing::Fact(Place::Fact(by)));
            say!(language, "answer-by-date", period = norms::period(days), fact = fact)
        }
    };
    format!("{name}: {days}")
}
