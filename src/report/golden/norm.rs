//! One norm as it came out → its row.

use super::course::course;
use super::row::{Applies, DETAILS, Part, Row};
use super::{labelled, passage};
use crate::eval::outcome::{Hinge, Missing};
use crate::eval::time_limit::LastDay;
use crate::language::Language;
use crate::report::bears::{Bears, MASK, Towards};
use crate::report::matter::Held;
use crate::report::view::{Assumption, Shown, View};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Matter, Parties, Said};
use crate::rulebook::vocabulary::{ChannelId, TaskId};
use crate::value::Value;
use crate::value::norm::{DetailName, Rhythm, WEEKDAYS};
use crate::value::truth::Truth;

/// The whole row.
pub(super) fn row(view: &View<'_>, one: &Shown<'_>) -> Row {
    let at_element = view.of(one);
    let view: &View<'_> = &at_element;
    let mut parts = details(view, one);
    parts.extend(matters(view, one));
    parts.extend(course(view, one));
    parts.extend(grounds(view, one));
    let task = view.task_name(one.norm.task);
    let passages: Vec<_> = one.norm.cites.iter().map(|cited| passage(view, cited)).collect();
    Row {
        applies: match one.outcome.applies {
            Truth::Yes if one.outcome.displaced => Applies::Displaced,
            Truth::Yes => Applies::Yes,
            Truth::Open => Applies::Open,
            Truth::No => Applies::No,
        },
        unit: bearer(view, one),
        modality: one.norm.modality.name().to_owned(),
        task: match view.outcome_name(one.norm) {
            Some(outcome) => format!("{task} as {outcome}"),
            None => task.to_owned(),
        },
        element: view.element(one).unwrap_or_default(),
        rule: one.rule.name.clone(),
        basis: passages.join("; "),
        parts,
        words: None,
    }
}

/// `RKM`, `?(RKM|RKV)`
fn bearer(view: &View<'_>, one: &Shown<'_>) -> String {
    match view.bears(one) {
        Bears::Unit(unit) => view.unit_name(unit).to_owned(),
        Bears::Masked(_) => MASK.to_owned(),
        Bears::Open(node) => {
            let possible = view.possible_units(node);
            let possible: Vec<_> = possible.iter().map(|unit| view.unit_name(*unit)).collect();
            format!("?({})", possible.join("|"))
        }
        Bears::Jointly(_) => view.joint_names(one, ", "),
        Bears::Everybody => "nobody".to_owned(),
        Bears::Whoever => String::new(),
    }
}

/// The details that stand by themselves, and the others in one part.
fn details(view: &View<'_>, one: &Shown<'_>) -> Vec<(Part, String)> {
    let all = || one.norm.details.all();
    let named = DETAILS.into_iter().filter_map(|name| {
        let (_, said) = all().find(|(own, _)| *own == name)?;
        Some((Part::Detail(name), names(view, one, said)))
    });
    let mut parts: Vec<_> = named.filter(|(_, words)| !words.is_empty()).collect();
    let manners = [
        DetailName::InWriting,
        DetailName::Promptly,
        DetailName::AsARule,
        DetailName::AsFarAsPossible,
        DetailName::AtMostOnce,
        DetailName::Every,
        DetailName::ByTurn,
        DetailName::EachTime,
        DetailName::NoEarlierThan,
        DetailName::Within,
        DetailName::AtLeastBefore,
        DetailName::NoLaterThan,
    ];
    let manners = manners.into_iter().filter_map(|name| {
        let (_, said) = all().find(|(own, _)| *own == name)?;
        manner(view, (name, said))
    });
    let manners: Vec<_> = manners.collect();
    if !manners.is_empty() {
        parts.push((Part::Manner, manners.join(" ")));
    }
    parts
}

/// `stating fee.due (3380 kroner), "the background"`, a line for each detail.
fn matters(view: &View<'_>, one: &Shown<'_>) -> Vec<(Part, String)> {
    let all = one.norm.details.all().filter_map(|(name, said)| match said {
        Said::Matters(matters) => {
            let words: Vec<String> = matters.iter().map(|one| matter(view, one)).collect();
            Some((Part::Matters, format!("{} {}", name.written(), words.join(", "))))
        }
        _ => None,
    });
    all.collect()
}

fn matter(view: &View<'_>, matter: &Matter) -> String {
    let name = match matter {
        Matter::Text(labels) => {
            let text = labels.get(Language::En).or_else(|| labels.get(Language::Nb));
            return format!("\"{}\"", text.unwrap_or_default());
        }
        Matter::Fact(id) => view.rulebook().fact(*id).map_or("", |fact| &fact.path),
        Matter::Definition(_, name) => name,
    };
    let value = match view.held(matter) {
        Some(Held::Value(value, ty)) => labelled(view, value, ty),
        Some(Held::Masked) | None => MASK.to_owned(),
    };
    format!("{name} ({value})")
}

/// The names of what a detail names.
fn names(view: &View<'_>, one: &Shown<'_>, said: Said<'_>) -> String {
    match said {
        Said::Parties(parties) => recipients(view, one, parties),
        Said::Channels(channels) => self::channels(view, channels),
        Said::Tasks(tasks) => self::tasks(view, tasks),
        Said::Matters(_)
        | Said::Words(_)
        | Said::Verb(_)
        | Said::LastDay(_)
        | Said::Rhythm(_)
        | Said::ByTurn(_)
        | Said::Date(_)
        | Said::Condition(_)
        | Said::Flag => String::new(),
    }
}

/// How, how often and until when.
fn manner(view: &View<'_>, (name, said): (DetailName, Said<'_>)) -> Option<String> {
    match said {
        Said::Rhythm(rhythm) => Some(often(rhythm)),
        Said::ByTurn(by) => Some(by.end.to_string()),
        Said::Tasks(tasks) => Some(format!("{} {}", name.written(), self::tasks(view, tasks))),
        Said::LastDay(node) => due(view, node),
        Said::Date(node) => Some(format!("{} {}", name.written(), date(view, node)?)),
        _ => Some(name.written().to_owned()),
    }
}

fn due(view: &View<'_>, node: NodeId) -> Option<String> {
    match view.outcome().last_day(node) {
        LastDay::Open => None,
        _ if view.masks(node) => Some(format!("due {MASK}")),
        LastDay::On(day) => Some(format!("due {day}")),
        LastDay::Never | LastDay::Paused { .. } => None,
    }
}

/// A day that a rule gives, where it is known.
fn date(view: &View<'_>, node: NodeId) -> Option<String> {
    match view.outcome().value(node) {
        Value::Unknown => None,
        _ if view.masks(node) => Some(MASK.to_owned()),
        Value::Date(day) => Some(day.to_string()),
        Value::Moment(moment) => Some(moment.to_string()),
        _ => None,
    }
}

/// `every Monday`, `at most 2 months apart`
pub(crate) fn often(rhythm: &Rhythm) -> String {
    match rhythm {
        Rhythm::Weekday(day) => {
            let day = WEEKDAYS.get(usize::from(*day)).copied().unwrap_or_default();
            let (first, rest) = day.split_at_checked(1).unwrap_or_default();
            format!("every {}{rest}", first.to_uppercase())
        }
        Rhythm::Months(1) => "every month".to_owned(),
        Rhythm::Months(3) => "every quarter".to_owned(),
        Rhythm::Months(4) => "every tertial".to_owned(),
        Rhythm::Months(6) => "every six months".to_owned(),
        Rhythm::Months(12) => "every year".to_owned(),
        Rhythm::Months(more) => format!("every {more} months"),
        Rhythm::Elsewhere(text) => text.clone(),
        Rhythm::AtMostApart(count, unit) => format!("at most {count} {} apart", unit.name(*count)),
        Rhythm::Regularly => "regularly".to_owned(),
        Rhythm::Throughout => "throughout".to_owned(),
    }
}

fn recipients(view: &View<'_>, one: &Shown<'_>, parties: &Parties) -> String {
    let units = view.towards(one, parties).into_iter().map(|unit| match unit {
        Towards::Unit(unit) => view.unit_name(unit),
        Towards::Masked => MASK,
        Towards::Open => "?",
    });
    let names: Vec<_> = units.collect();
    names.join(if parties.one_suffices { " or " } else { ", " })
}

fn channels(view: &View<'_>, ids: &[ChannelId]) -> String {
    let found = ids.iter().filter_map(|id| view.rulebook().channel(*id));
    found.map(|channel| channel.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn tasks(view: &View<'_>, ids: &[TaskId]) -> String {
    let found = ids.iter().filter_map(|id| view.rulebook().task(*id));
    found.map(|task| task.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// What it rests on: what is missing, what was assumed, which readings it hinges on.
fn grounds(view: &View<'_>, one: &Shown<'_>) -> impl Iterator<Item = (Part, String)> {
    let stretches = [
        ("missing", one.outcome.missing),
        ("bearer depends on", one.outcome.bearer_missing),
        ("details depend on", one.outcome.detail_missing),
    ];
    let lacking = stretches.map(|(word, stretch)| missing(view, word, view.missing(stretch)));
    let lacking = lacking.into_iter().flatten().map(|line| (Part::Missing, line));
    let assumed = assumed(view, view.missing(one.outcome.assumed));
    let assumed = assumed.map(|line| (Part::Assumed, line));
    let hinging = [("hinges on", false), ("may hinge on", true)].map(|(word, may)| {
        hinges(view, word, view.hinges(one).iter().filter(|one| one.may == may))
    });
    let hinging = hinging.into_iter().flatten().map(|line| (Part::Hinges, line));
    lacking.chain(assumed).chain(hinging)
}

/// `assumed return.carried_out (no)`
pub(super) fn assumed(view: &View<'_>, all: &[Missing]) -> Option<String> {
    let words = all.iter().map(|one| {
        let value = match view.assumption(*one) {
            None => String::new(),
            Some(Assumption::Masked) => MASK.to_owned(),
            Some(Assumption::Empty) => "0 elements".to_owned(),
            Some(Assumption::Value(value, ty)) => labelled(view, value, ty),
        };
        format!("{} ({value})", view.name_of(*one))
    });
    let words: Vec<_> = words.collect();
    (!words.is_empty()).then(|| format!("assumed {}", words.join(", ")))
}

fn missing(view: &View<'_>, word: &str, all: &[Missing]) -> Option<String> {
    let names: Vec<_> = all.iter().map(|one| view.name_of(*one).to_string()).collect();
    (!names.is_empty()).then(|| format!("{word} {}", names.join(", ")))
}

/// `hinges on age_day, age_limit`
fn hinges<'h>(
    view: &View<'_>,
    word: &str,
    hinges: impl Iterator<Item = &'h Hinge>,
) -> Option<String> {
    let readings = hinges.filter_map(|hinge| view.rulebook().reading(hinge.reading));
    let names: Vec<_> = readings.map(|reading| reading.name.as_str()).collect();
    (!names.is_empty()).then(|| format!("{word} {}", names.join(", ")))
}
