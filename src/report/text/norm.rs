//! One norm → its lines: what is to be done, then towards whom, when, how, and on what basis.

use super::contested;
use super::names::Names;
use super::page::Page;
use crate::report::citation::citations;
use crate::report::masks::Bears;
use crate::report::phrases::fill;
use crate::report::view::{Extent, Shown};
use crate::rulebook::norm::{Details, Within};
use crate::value::Value;
use crate::value::norm::Modality;

/// `skal som hovedregel fatte vedtak om TA-plass (utfall: innvilget)`; of what one unit alone
/// may do `bare RKM kan fatte vedtak om TA-plass`.
pub(crate) fn sentence(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    let phrases = names.phrases;
    let mut words = modal(names, one);
    if one.norm.modality == Modality::OnlyMay {
        words.insert(0, bearer(names, one));
        words.insert(0, phrases.only.to_owned());
    }
    words.push(match one.norm.modality {
        Modality::ShallBe => manner(names, &one.norm.details),
        _ => names.task(one.norm.task),
    });
    let outcome = names.outcome(one);
    words.extend(outcome.map(|outcome| format!("({})", fill(phrases.outcome, &[outcome]))));
    words.join(" ")
}

/// `skal («vil») som hovedregel`
fn modal(names: Names<'_, '_>, one: &Shown<'_>) -> Vec<String> {
    let (phrases, details) = (names.phrases, &one.norm.details);
    let own = details.wording.as_ref();
    let mut words = vec![phrases.modal(one.norm.modality).to_owned()];
    words.extend(own.map(|wording| format!("(«{wording}»)")));
    words.extend(details.as_a_rule.then(|| phrases.as_a_rule.to_owned()));
    words.extend((details.as_far_as_possible).then(|| phrases.as_far_as_possible.to_owned()));
    words
}

/// The bearer in front of the sentence, for lists that are not grouped by unit.
pub(crate) fn whole_sentence(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    match one.norm.modality {
        Modality::OnlyMay => sentence(names, one),
        _ => format!("{} {}", bearer(names, one), sentence(names, one)),
    }
}

/// The same in a line of changes: of a bearer that is open it does not say who it may be.
pub(crate) fn short_sentence(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    match (names.view.bears(one), one.norm.modality) {
        (Bears::Open(_), Modality::OnlyMay) => {
            let task = names.task(one.norm.task);
            let phrases = names.phrases;
            format!(
                "{} {} {} {task}",
                phrases.only,
                phrases.one_unit,
                phrases.modal(one.norm.modality)
            )
        }
        (Bears::Open(_), _) => {
            format!("({}) {}", names.phrases.open_unit, sentence(names, one))
        }
        _ => whole_sentence(names, one),
    }
}

/// Who bears it.
pub(super) fn bearer(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    match names.view.bears(one) {
        Bears::Unit(unit) => names.unit(unit),
        Bears::Masked(node) => names.masked_unit(node),
        Bears::Open(node) => match names.possible(node) {
            Some(units) => {
                format!("{} ({})", names.phrases.unit_open, fill(names.phrases.may_be, &[&units]))
            }
            None => names.phrases.unit_open.to_owned(),
        },
        Bears::Whoever => names.task(one.norm.task),
    }
}

/// Every detail that the norm has.
pub(super) fn details(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let (phrases, details) = (names.phrases, &one.norm.details);
    let recipients = [
        (phrases.to, &details.to),
        (phrases.copy_to, &details.copy_to),
        (phrases.from, &details.from),
        (phrases.with, &details.with),
    ];
    for (key, parties) in recipients {
        if let Some(parties) = parties {
            page.detail(key, &names.parties(one, parties));
        }
    }
    page.detail(phrases.about, &names.matters(&details.about));
    page.detail(phrases.enclosing, &names.matters(&details.enclosing));
    page.detail(phrases.considering, &names.matters(&details.considering));
    page.detail(phrases.stating, &names.matters(&details.stating));
    if one.norm.modality != Modality::ShallBe {
        for (key, words) in manners(names, details) {
            page.detail(key, &words);
        }
    }
    time(page, names, one);
    forms(page, names, one);
    grounds(page, names, one);
}

/// How it is to be done: a key and words each, those that are there.
fn manners<'n>(
    names: Names<'n, '_>,
    details: &'n Details,
) -> impl Iterator<Item = (&'static str, String)> + use<'n> {
    let phrases = names.phrases;
    let language = names.view.options.language;
    let through = details.through.as_ref();
    let through = through.and_then(|labels| labels.get(language));
    let written = details.in_writing.then_some(phrases.in_writing);
    let all = [
        (phrases.form, written.unwrap_or_default().to_owned()),
        (phrases.via, names.channels(&details.via)),
        (phrases.recorded_in, names.channels(&details.recorded_in)),
        (phrases.through, through.unwrap_or_default().to_owned()),
    ];
    all.into_iter().filter(|(_, words)| !words.is_empty())
}

/// The same in one line: `skriftlig, kanal post`
pub(crate) fn manner(names: Names<'_, '_>, details: &Details) -> String {
    let all = manners(names, details).map(|(key, words)| {
        if key == names.phrases.form { words } else { format!("{key} {words}") }
    });
    all.collect::<Vec<_>>().join(", ")
}

/// Order, deadline, rhythm.
fn time(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let (phrases, details) = (names.phrases, &one.norm.details);
    page.detail(phrases.before, &names.tasks(&details.before));
    page.detail(phrases.after, &names.tasks(&details.after));
    if let Some(within) = details.within {
        page.detail(phrases.deadline, &deadline(names, one, within));
    }
    if details.promptly {
        page.detail(phrases.time, phrases.promptly);
    }
    if let Some(rhythm) = &details.rhythm {
        page.detail(phrases.rhythm, &phrases.rhythm(rhythm));
    }
    if let Some(since) = details.since {
        page.detail(phrases.since, &day(names, since));
    }
}

/// `innen 14 dager etter 05.03.2018, senest 19.03.2018`
fn deadline(names: Names<'_, '_>, one: &Shown<'_>, within: Within) -> String {
    let phrases = names.phrases;
    let amount = phrases.amount(within.amount, within.unit);
    let day = match names.view.outcome().value(within.of) {
        Value::Date(_) => day(names, within.of),
        _ => phrases.open_day.to_owned(),
    };
    let words = fill(phrases.within, &[&amount, &day]);
    match names.view.outcome().deadline(one.outcome) {
        Some(due) if !names.view.masks(within.of) => {
            let due = fill(phrases.at_latest, &[&phrases.date(due)]);
            format!("{words}, {due}")
        }
        _ => words,
    }
}

/// The date that a node gives.
fn day(names: Names<'_, '_>, node: crate::rulebook::node::NodeId) -> String {
    match names.view.outcome().value(node) {
        Value::Date(_) if names.view.masks(node) => names.phrases.hidden.to_owned(),
        Value::Date(date) => names.phrases.date(date),
        _ => names.phrases.open.to_owned(),
    }
}

/// The forms that other rules prescribe for the same task.
fn forms(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    for form in names.view.forms(one.norm) {
        let basis = citations(names.view.rulebook(), &form.norm.cites, names.view.options.language);
        let manner = manner(names, &form.norm.details);
        page.detail(names.phrases.form, &format!("{manner} ({basis})"));
        let own = names.view.missing(one.outcome.missing);
        let missing = names.view.missing(form.outcome.missing).iter();
        let further: Vec<_> = missing.filter(|asked| !own.contains(asked)).copied().collect();
        page.detail(names.phrases.depends_on, &names.all_missing(&further));
    }
}

/// The passages that it is written from.
pub(super) fn basis(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let (rulebook, language) = (names.view.rulebook(), names.view.options.language);
    page.detail(names.phrases.basis, &citations(rulebook, &one.norm.cites, language));
}

/// What it is written from, and what it rests on.
fn grounds(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let (phrases, view) = (names.phrases, names.view);
    let language = view.options.language;
    basis(page, names, one);
    let see: Vec<_> = one.rule.see.iter().chain(&one.norm.see).cloned().collect();
    page.detail(phrases.see, &see.join("; "));
    if view.options.extent == Extent::All {
        let given = [&one.rule.interpretation, &one.norm.interpretation];
        for labels in given.into_iter().flatten() {
            page.detail(phrases.interpretation, labels.get(language).unwrap_or_default());
        }
    }
    let facts = |stretch| names.all_missing(view.missing(stretch));
    page.detail(phrases.assuming, &names.all_assumed(view.missing(one.outcome.assumed)));
    page.detail(phrases.depends_on, &facts(one.outcome.missing));
    let unsettled = [one.outcome.bearer_missing, one.outcome.detail_missing];
    for stretch in unsettled {
        page.detail(phrases.detail_depends_on, &facts(stretch));
    }
    contested::hinges(page, names, one);
    if one.outcome.displaced {
        page.note(phrases.displaced);
    }
    if one.rule.standing {
        page.note(phrases.standing);
    }
}
