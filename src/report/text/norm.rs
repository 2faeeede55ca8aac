//! One norm → its lines: what is to be done, then towards whom, when, how, and on what basis.

use super::contested;
use super::names::Names;
use super::page::Page;
use crate::phrases::{Argument, Join, Phrase, norm, phrase, say};
use crate::report::citation::citations;
use crate::report::masks::Bears;
use crate::report::view::{Extent, Shown};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Details, Within};
use crate::value::Value;
use crate::value::norm::Modality;

/// `skal som hovedregel fatte vedtak om TA-plass (utfall: innvilget)`; of what one unit alone
/// may do `bare RKM kan fatte vedtak om TA-plass`.
pub(crate) fn sentence(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    spoken(names, one).say(names.language())
}

fn spoken(names: Names<'_, '_>, one: &Shown<'_>) -> Phrase {
    let (binding, details) = (binding(one), &one.norm.details);
    let deed = match one.norm.modality {
        Modality::ShallBe => manner(names, details),
        _ => names.task(one.norm.task),
    };
    let sentence = match one.norm.modality {
        Modality::OnlyMay => only(bearer(names, one), binding, deed),
        _ => phrase!("answer-deed", binding = binding, deed = deed),
    };
    match names.outcome(one) {
        Some(outcome) => phrase!("answer-deed-outcome", deed = sentence, outcome = outcome),
        None => sentence,
    }
}

/// `bare RKM kan fatte vedtak om TA-plass`
fn only(bearer: String, binding: Phrase, deed: String) -> Phrase {
    phrase!("answer-only", bearer = bearer, binding = binding, deed = deed)
}

/// `skal («vil») som hovedregel`
fn binding(one: &Shown<'_>) -> Phrase {
    let (details, mut binding) = (&one.norm.details, norm::modality(one.norm.modality));
    if let Some(wording) = &details.wording {
        binding = phrase!("answer-in-its-words", binding = binding, wording = wording);
    }
    if details.as_a_rule {
        binding = phrase!("answer-as-a-rule", binding = binding);
    }
    if details.as_far_as_possible {
        binding = phrase!("answer-as-far-as-possible", binding = binding);
    }
    binding
}

/// The bearer in front of the sentence, for lists that are not grouped by unit.
pub(crate) fn whole_sentence(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    let sentence = spoken(names, one);
    let whole = match one.norm.modality {
        Modality::OnlyMay => sentence,
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
    match names.view.bears(one) {
        Bears::Unit(unit) => names.unit(unit),
        Bears::Masked(node) => names.masked_unit(node),
        Bears::Open(node) => match names.possible(node) {
            Some(units) => say!(names.language(), "answer-unit-open-among", units = units),
            None => say!(names.language(), "answer-unit-open"),
        },
        Bears::Whoever => names.task(one.norm.task),
    }
}

/// Every detail that the norm has.
pub(super) fn details(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let details = &one.norm.details;
    let recipients = [
        (phrase!("answer-to"), &details.to),
        (phrase!("answer-copy-to"), &details.copy_to),
        (phrase!("answer-from"), &details.from),
        (phrase!("answer-with"), &details.with),
    ];
    for (key, parties) in recipients {
        if let Some(parties) = parties {
            names.detail(page, &key, &names.parties(one, parties));
        }
    }
    names.detail(page, &phrase!("answer-about"), &names.matters(&details.about));
    names.detail(page, &phrase!("answer-enclosing"), &names.matters(&details.enclosing));
    names.detail(page, &phrase!("answer-considering"), &names.matters(&details.considering));
    names.detail(page, &phrase!("answer-stating"), &names.matters(&details.stating));
    if one.norm.modality != Modality::ShallBe {
        let manner = Manner::of(names, details);
        if details.in_writing {
            names.detail(
                page,
                &phrase!("answer-form"),
                &say!(names.language(), "answer-in-writing"),
            );
        }
        names.detail(page, &phrase!("answer-via"), &manner.via);
        names.detail(page, &phrase!("answer-recorded-in"), &manner.recorded_in);
        names.detail(page, &phrase!("answer-through"), manner.through);
    }
    time(page, names, one);
    forms(page, names, one);
    grounds(page, names, one);
}

/// How a norm is to be done, writing aside; what is not said is empty.
struct Manner<'n> {
    via: String,
    recorded_in: String,
    through: &'n str,
}

impl<'n> Manner<'n> {
    fn of(names: Names<'_, '_>, details: &'n Details) -> Self {
        let through = details.through.as_ref();
        Self {
            via: names.channels(&details.via),
            recorded_in: names.channels(&details.recorded_in),
            through: through.and_then(|one| one.get(names.language())).unwrap_or_default(),
        }
    }
}

/// The same in one line: `skriftlig, kanal post`
pub(crate) fn manner(names: Names<'_, '_>, details: &Details) -> String {
    let Manner { via, recorded_in, through } = Manner::of(names, details);
    let mut all = Vec::new();
    all.extend(details.in_writing.then(|| phrase!("answer-in-writing")));
    all.extend((!via.is_empty()).then(|| phrase!("answer-form-via", channels = via)));
    let recorded = (!recorded_in.is_empty()).then_some(recorded_in);
    all.extend(recorded.map(|one| phrase!("answer-form-recorded-in", registers = one)));
    all.extend((!through.is_empty()).then(|| phrase!("answer-form-through", means = through)));
    Argument::list(Join::Comma, all).say(names.language())
}

/// Order, deadline, rhythm.
fn time(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let (language, details) = (names.language(), &one.norm.details);
    names.detail(page, &phrase!("answer-before"), &names.tasks(&details.before));
    names.detail(page, &phrase!("answer-after"), &names.tasks(&details.after));
    if let Some(within) = details.within {
        names.detail(page, &phrase!("answer-deadline"), &deadline(names, one, within));
    }
    if details.promptly {
        names.detail(page, &phrase!("answer-time"), &say!(language, "answer-promptly"));
    }
    if let Some(rhythm) = &details.rhythm {
        names.detail(page, &phrase!("answer-rhythm"), &norm::rhythm(rhythm).say(language));
    }
    if let Some(since) = details.since {
        let open = phrase!("answer-open");
        names.detail(page, &phrase!("answer-since"), &day(names, since, open).say(language));
    }
}

/// `innen 14 dager etter 05.03.2018, senest 19.03.2018`
fn deadline(names: Names<'_, '_>, one: &Shown<'_>, within: Within) -> String {
    let amount = norm::amount(within.amount, within.unit);
    let of = day(names, within.of, phrase!("answer-open-day"));
    let deadline = match names.view.outcome().deadline(one.outcome) {
        Some(due) if !names.view.masks(within.of) => {
            phrase!("answer-within-by", amount = amount, day = of, due = due)
        }
        _ => phrase!("answer-within", amount = amount, day = of),
    };
    deadline.say(names.language())
}

/// The date that a node gives; where it gives none these words.
fn day(names: Names<'_, '_>, node: NodeId, open: Phrase) -> Argument {
    match names.view.outcome().value(node) {
        Value::Date(_) if names.view.masks(node) => phrase!("answer-hidden").into(),
        Value::Date(date) => date.into(),
        _ => open.into(),
    }
}

/// The forms that other rules prescribe for the same task.
fn forms(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    for form in names.view.forms(one.norm) {
        let basis = citations(names.view.rulebook(), &form.norm.cites, names.view.options.language);
        let manner = manner(names, &form.norm.details);
        names.detail(page, &phrase!("answer-form"), &format!("{manner} ({basis})"));
        let own = names.view.missing(one.outcome.missing);
        let missing = names.view.missing(form.outcome.missing).iter();
        let further: Vec<_> = missing.filter(|asked| !own.contains(asked)).copied().collect();
        names.detail(page, &phrase!("answer-depends-on"), &names.all_missing(&further));
    }
}

/// The passages that it is written from.
pub(super) fn basis(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let (rulebook, language) = (names.view.rulebook(), names.view.options.language);
    let cites = citations(rulebook, &one.norm.cites, language);
    names.detail(page, &phrase!("answer-basis"), &cites);
}

/// What it is written from, and what it rests on.
fn grounds(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let view = names.view;
    let language = view.options.language;
    basis(page, names, one);
    let see: Vec<_> = one.rule.see.iter().chain(&one.norm.see).cloned().collect();
    names.detail(page, &phrase!("answer-see"), &see.join("; "));
    if view.options.extent == Extent::All {
        let given = [&one.rule.interpretation, &one.norm.interpretation];
        for labels in given.into_iter().flatten() {
            names.detail(
                page,
                &phrase!("answer-interpretation"),
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
    contested::hinges(page, names, one);
    if one.outcome.displaced {
        page.note(&say!(language, "answer-displaced"));
    }
    if one.rule.standing {
        page.note(&say!(language, "answer-standing"));
    }
}
