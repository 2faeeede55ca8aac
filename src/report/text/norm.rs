//! One norm → its lines: what is to be done, then towards whom, when, how, and on what basis.

use super::hinges::hinges;
use super::names::Names;
use crate::eval::time_limit::LastDay;
use crate::phrases::{Argument, Join, Phrase, norm, phrase, say};
use crate::report::bears::Bears;
use crate::report::citation::citations;
use crate::report::document::Document;
use crate::report::view::{Extent, Shown};
use crate::rulebook::id::CalendarId;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::norm::{Bearer, Details, Norm, Said};
use crate::rulebook::time_limit::{Length, Pauses};
use crate::value::Value;
use crate::value::norm::{DetailName, Modality};
use crate::value::time_limit::Side;

/// `skal som hovedregel fatte vedtak om TA-plass (utfall: innvilget)`; of what one unit alone
/// may do `bare RKM kan fatte vedtak om TA-plass`.
pub(crate) fn sentence(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    spoken(names, one).say(names.language())
}

fn spoken(names: Names<'_, '_>, one: &Shown<'_>) -> Phrase {
    let at_element = names.view.of(one);
    let names = Names::new(&at_element);
    let (binding, details) = (binding(one), &one.norm.details);
    let deed = match one.norm.modality {
        // With which outcome, if it is done: that is the form.
        Modality::ShallBe if one.norm.outcome.is_some() => {
            let outcome = names.outcome(one).unwrap_or_default();
            say!(names.language(), "answer-with-outcome", outcome = outcome)
        }
        Modality::ShallBe => manner(names, details),
        _ => names.task(one.norm.task),
    };
    let sentence = match one.norm.modality {
        Modality::OnlyMay => only(bearer(names, one), binding, deed),
        _ => phrase!("answer-deed", binding = binding, deed = deed),
    };
    let sentence = match names.outcome(one).filter(|_| one.norm.modality != Modality::ShallBe) {
        Some(outcome) => phrase!("answer-deed-outcome", deed = sentence, outcome = outcome),
        None => sentence,
    };
    match names.element(one) {
        Some(element) => phrase!("answer-deed-element", deed = sentence, element = element),
        None => sentence,
    }
}

/// `bare RKM kan fatte vedtak om TA-plass`
fn only(bearer: String, binding: Phrase, deed: String) -> Phrase {
    phrase!("answer-only", bearer = bearer, binding = binding, deed = deed)
}

/// `skal («vil») som hovedregel`
fn binding(one: &Shown<'_>) -> Phrase {
    let (details, mut binding) = (&one.norm.details, modal(one.norm));
    if let Some(wording) = &details.wording {
        binding = phrase!("answer-in-its-words", binding = binding, wording = wording);
    }
    if details.as_a_rule {
        binding = phrase!("answer-as-a-rule", binding = binding);
    }
    if details.as_far_as_possible {
        binding = phrase!("answer-as-far-as-possible", binding = binding);
    }
    if details.at_most_once {
        binding = phrase!("answer-at-most-once", binding = binding);
    }
    binding
}

/// `skal`; of what binds every unit `ingen skal`
pub(crate) fn modal(norm: &Norm) -> Phrase {
    match norm.bearer {
        Bearer::Everybody => phrase!("norm-nobody-shall"),
        Bearer::Whoever if norm.outcome.is_some() => phrase!("norm-shall"),
        Bearer::Unit(_) | Bearer::Group(_) | Bearer::Jointly | Bearer::Whoever => {
            norm::modality(norm.modality)
        }
    }
}

/// The bearer in front of the sentence, for lists that are not grouped by unit.
pub(crate) fn whole_sentence(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    let sentence = spoken(names, one);
    let whole = match one.norm.modality {
        Modality::OnlyMay => sentence,
        Modality::ShallNot if one.norm.bearer == Bearer::Everybody => sentence,
        _ => phrase!("answer-borne", bearer = bearer(names, one), deed = sentence),
    };
    whole.say(names.language())
}

/// The same in a line of changes: of a bearer that is open it does not say who it may be.
pub(crate) fn short_sentence(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    let language = names.language();
    match (names.view.bears(one), one.norm.modality) {
        (Bears::Open(_), Modality::OnlyMay) => {
            let (binding, deed) = (norm::modality(one.norm.modality), names.task(one.norm.task));
            only(say!(language, "answer-one-unit"), binding, deed).say(language)
        }
        (Bears::Open(_), _) => {
            say!(language, "answer-borne-by-open", deed = spoken(names, one))
        }
        _ => whole_sentence(names, one),
    }
}

/// Who bears it.
pub(super) fn bearer(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    let at_element = names.view.of(one);
    let names = Names::new(&at_element);
    match names.view.bears(one) {
        Bears::Unit(unit) => names.unit(unit),
        Bears::Masked(node) => names.masked_unit(node),
        Bears::Open(node) => match names.possible(node) {
            Some(units) => say!(names.language(), "answer-unit-open-among", units = units),
            None => say!(names.language(), "answer-unit-open"),
        },
        Bears::Jointly(norm) => names.joint(norm),
        Bears::Everybody => say!(names.language(), "answer-everybody"),
        Bears::Whoever => names.task(one.norm.task),
    }
}

/// Every detail that the norm has.
pub(super) fn details(page: &mut Document, names: Names<'_, '_>, one: &Shown<'_>) {
    let at_element = names.view.of(one);
    let names = Names::new(&at_element);
    // A form that binds whoever acts tells in its sentence how.
    let form = one.norm.modality == Modality::ShallBe;
    for (name, said) in one.norm.details.all().filter(|(name, _)| !form || !name.is_manner()) {
        if let Some((key, text)) = detail(names, one, (name, said)) {
            let alone = one.norm.modality == Modality::OnlyMay && name == DetailName::To;
            let key = if alone { phrase!("norm-only-to") } else { key };
            names.detail(page, &key, &text);
        }
    }
    forms(page, names, one);
    grounds(page, names, one);
}

/// What is passed on, enclosed, weighed or stated, as one.
pub(crate) fn matters(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    let matters = one.norm.details.all().filter(|(_, said)| matches!(said, Said::Matters(_)));
    let told = matters.filter_map(|matter| Some(detail(names, one, matter)?.1));
    told.collect::<Vec<_>>().join("; ")
}

/// A detail in words; nothing of one that stands in the sentence, or that only the status tells.
fn detail(
    names: Names<'_, '_>,
    one: &Shown<'_>,
    (name, said): (DetailName, Said<'_>),
) -> Option<(Phrase, String)> {
    let language = names.language();
    let text = match said {
        Said::Parties(parties) => names.parties(one, parties),
        Said::Matters(matters) => names.matters(matters),
        Said::Channels(channels) => names.channels(channels),
        Said::Tasks(tasks) if name == DetailName::EachTime => {
            names.list(Join::Or, tasks.iter().map(|task| names.task(*task)))
        }
        Said::Tasks(tasks) => names.tasks(tasks),
        Said::Words(labels) => labels.get(language).unwrap_or_default().to_owned(),
        Said::LastDay(node) => last_day(names, node).say(language),
        Said::Rhythm(rhythm) => norm::rhythm(rhythm).say(language),
        Said::ByTurn(by) => by_calendar(names, by.calendar, norm::turn_end(by.end)).say(language),
        // The sentence tells the occasion.
        Said::Date(_) if name == DetailName::Since && names.view.occasion(one).is_some() => {
            return None;
        }
        Said::Date(node) if is_none(names, node) => return None,
        Said::Date(node) => day(names, node, phrase!("answer-open")).say(language),
        Said::Flag => {
            let key = match name {
                DetailName::InWriting => phrase!("answer-form"),
                DetailName::Promptly => phrase!("answer-time"),
                _ => return None,
            };
            return Some((key, norm::detail(name).say(language)));
        }
        Said::Condition(_) | Said::Verb(_) => return None,
    };
    Some((norm::detail(name), text))
}

/// How a norm is to be done, in one line: `skriftlig, via post`
pub(crate) fn manner(names: Names<'_, '_>, details: &Details) -> String {
    let language = names.language();
    let all = details.all().filter_map(|(name, said)| match (name, said) {
        (DetailName::InWriting, _) => Some(norm::detail(name)),
        (DetailName::Via, Said::Channels(channels)) => {
            Some(phrase!("answer-form-via", channels = names.channels(channels)))
        }
        (DetailName::RecordedIn, Said::Channels(channels)) => {
            Some(phrase!("answer-form-recorded-in", registers = names.channels(channels)))
        }
        (DetailName::Through, Said::Words(labels)) => {
            Some(phrase!("answer-form-through", means = labels.get(language)?))
        }
        _ => None,
    });
    Argument::list(Join::Comma, all.collect::<Vec<_>>()).say(language)
}

/// `innen 14 dager etter 05.03.2018, senest 19.03.2018`
fn last_day(names: Names<'_, '_>, node: NodeId) -> Phrase {
    let limit = limit(names, node);
    match names.view.outcome().last_day(node) {
        LastDay::On(_) | LastDay::Paused { .. } if names.view.masks(node) => limit,
        LastDay::On(due) => phrase!("answer-limit-by", limit = limit, due = due),
        LastDay::Paused { since, left } => {
            let left = norm::duration(left);
            phrase!("answer-limit-paused", limit = limit, since = since, left = left)
        }
        LastDay::Never | LastDay::Open => limit,
    }
}

/// `innen 14 dager etter 05.03.2018`, `minst 5 virkedager før 05.03.2018`
fn limit(names: Names<'_, '_>, node: NodeId) -> Phrase {
    let view = names.view;
    let nodes = &view.rulebook().nodes;
    let limit = match nodes.get(node) {
        Some(Node::LastDay(id)) => nodes.time_limit(id),
        _ => None,
    };
    let Some(limit) = limit else {
        return phrase!("answer-open");
    };
    let length = length(names, limit.length);
    let of = day(names, limit.from, phrase!("answer-open-day"));
    let told = match limit.side {
        Side::After => phrase!("answer-within", length = length, day = of),
        Side::BeginningWith => phrase!("answer-within-with", length = length, day = of),
        Side::Before => phrase!("answer-at-least-before", length = length, day = of),
    };
    let told = match limit.calendar {
        Some(calendar) => by_calendar(names, calendar, told),
        None => told,
    };
    match limit.pauses {
        None => told,
        Some(Pauses::List { quantifier, .. }) => {
            let list = nodes.quantifier(quantifier).map(|one| names.words_of(one.list));
            phrase!("answer-not-counting", limit = told, pauses = list.unwrap_or_default())
        }
        Some(Pauses::Between { from, .. }) if is_none(names, from) => told,
        Some(Pauses::Between { from, until }) => {
            let day = |node| day(names, node, phrase!("answer-open-day"));
            let (from, until) = (day(from), day(until));
            phrase!("answer-not-counting-days", limit = told, from = from, until = until)
        }
    }
}

/// `14 dager`, `72 timer`, `svarfristen`
fn length(names: Names<'_, '_>, length: Length) -> Argument {
    let node = match length {
        Length::Of(node) => node,
        Length::Hours(hours) => return norm::hours(hours).into(),
    };
    match names.view.outcome().value(node) {
        Value::Duration(length) if !names.view.masks(node) => norm::duration(length).into(),
        _ => names.words_of(node).into(),
    }
}

/// Whether a date is known to be none, and that may be told.
fn is_none(names: Names<'_, '_>, node: NodeId) -> bool {
    names.view.outcome().value(node) == Value::None && !names.view.masks(node)
}

/// A limit with the calendar by which it is counted, where the rulebook has several.
fn by_calendar(names: Names<'_, '_>, calendar: CalendarId, told: Phrase) -> Phrase {
    let rulebook = names.view.rulebook();
    let several = rulebook.calendars.len() > 1;
    match rulebook.calendar(calendar).filter(|_| several) {
        None => told,
        Some(calendar) => {
            let name = calendar.labels.or(&calendar.name, names.language()).to_owned();
            phrase!("answer-by-calendar", limit = told, calendar = name)
        }
    }
}

/// The date that a node gives; where it gives none these words.
fn day(names: Names<'_, '_>, node: NodeId, open: Phrase) -> Argument {
    match names.view.outcome().value(node) {
        Value::Unknown => open.into(),
        _ if names.view.masks(node) => phrase!("answer-hidden").into(),
        Value::Date(date) => date.into(),
        Value::Moment(moment) => moment.into(),
        _ => open.into(),
    }
}

/// The forms that other rules prescribe for the same task.
fn forms(page: &mut Document, names: Names<'_, '_>, one: &Shown<'_>) {
    for form in names.view.forms(one) {
        let basis = citations(names.view.rulebook(), &form.norm.cites, names.view.options.language);
        let details = &form.norm.details;
        let outcome = form.norm.outcome.map(|_| spoken(names, form).say(names.language()));
        let manner = Some(outcome.unwrap_or_else(|| manner(names, details)));
        let manner = manner.filter(|manner| !manner.is_empty());
        let stating = (!details.stating.is_empty()).then(|| {
            let word = norm::detail(DetailName::Stating).say(names.view.options.language);
            format!("{word} {}", names.matters(&details.stating))
        });
        let told: Vec<String> = manner.into_iter().chain(stating).collect();
        names.detail(page, &phrase!("answer-form"), &format!("{} ({basis})", told.join("; ")));
        let kept = super::course::status(names, form).unwrap_or_default();
        names.detail(page, &phrase!("answer-form-kept"), &kept);
        let own = names.view.missing(one.outcome.missing);
        let missing = names.view.missing(form.outcome.missing).iter();
        let further: Vec<_> = missing.filter(|asked| !own.contains(asked)).copied().collect();
        names.detail(page, &phrase!("answer-depends-on"), &names.all_missing(&further));
    }
}

/// The passages that it is written from.
pub(super) fn basis(page: &mut Document, names: Names<'_, '_>, one: &Shown<'_>) {
    let (rulebook, language) = (names.view.rulebook(), names.view.options.language);
    let cites = citations(rulebook, &one.norm.cites, language);
    names.detail(page, &norm::detail(DetailName::Cites), &cites);
}

/// What it is written from, and what it rests on.
fn grounds(page: &mut Document, names: Names<'_, '_>, one: &Shown<'_>) {
    let view = names.view;
    let language = view.options.language;
    basis(page, names, one);
    let see: Vec<_> = one.rule.see.iter().chain(&one.norm.see).cloned().collect();
    names.detail(page, &norm::detail(DetailName::See), &see.join("; "));
    if view.options.extent == Extent::All {
        let given = [&one.rule.interpretation, &one.norm.interpretation];
        for labels in given.into_iter().flatten() {
            names.detail(
                page,
                &norm::detail(DetailName::Interpretation),
                labels.get(language).unwrap_or_default(),
            );
        }
    }
    let facts = |stretch| names.all_missing(view.missing(stretch));
    names.detail(
        page,
        &phrase!("answer-assuming"),
        &names.all_assumed(view.missing(one.outcome.assumed)),
    );
    names.detail(page, &phrase!("answer-depends-on"), &facts(one.outcome.missing));
    let unsettled = [one.outcome.bearer_missing, one.outcome.detail_missing];
    for stretch in unsettled {
        names.detail(page, &phrase!("answer-detail-depends-on"), &facts(stretch));
    }
    hinges(page, names, one);
    if one.outcome.displaced {
        page.note(&say!(language, "answer-displaced"));
    }
    if one.rule.standing {
        page.note(&say!(language, "answer-standing"));
    }
}
