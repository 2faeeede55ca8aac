//! An answer → stable lines for golden tests: a norm a line, in the words of the language,
//! so that a change of the rules shows as a change of few lines.
//!
//! ```text
//! on 2018-03-05
//! yes  RKM shall contact-pu with PU before decide-ta-place [IM-2011-020 4 ¶3: contact-pu-before-placement]
//! open RKV shall forward-application to RKM [IM-2011-020 5.1 ¶2: forwarding]
//!      missing consent.health_signed
//! ```

mod course;

use super::bound::Lines;
use super::escape::escape;
use super::masks::{Bears, MASK, Towards};
use super::view::{Assumption, Options, Shown, View};
use crate::engine::Answer;
use crate::eval::outcome::{Hinge, Missing};
use crate::explain::wording::Wording;
use crate::language::Language;
use crate::rulebook::Definition;
use crate::rulebook::circular::{Dotted, Passage, SectionKey};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Parties, Safeguard};
use crate::rulebook::vocabulary::{ChannelId, TaskId};
use crate::value::norm::{Modality, Rhythm, WEEKDAYS};
use crate::value::truth::Truth;
use crate::value::types::{Base, Type};
use crate::value::{Value, Variant};
use std::fmt::Write as _;

/// The whole text.
pub fn golden(answer: Answer<'_>, options: Options) -> String {
    let view = View::new(&answer, options);
    let mut lines = Lines::default();
    head(&view, &mut lines);
    for one in view.norms() {
        if lines.is_full() {
            break;
        }
        whole_norm(&view, &one, &mut lines);
    }
    for conflict in view.conflicts() {
        let ids = [conflict.required, conflict.prohibited].map(|side| view.at(side));
        let ids = ids.into_iter().flatten().map(|one| view.id(&one).to_string());
        let ids = ids.collect::<Vec<_>>().join(" against ");
        lines.push(&escape(&format!("conflict {ids}")));
    }
    for question in view.questions() {
        let name = view.name_of(question.missing);
        lines.push(&escape(&format!("question {name} touches {}", question.touches)));
    }
    for line in expired(&view) {
        lines.push(&escape(&line));
    }
    lines.finish("cut off: longer than 64 MiB")
}

/// What stands above the norms.
fn head(view: &View<'_>, lines: &mut Lines) {
    let outcome = view.outcome();
    let name = outcome.facts.name.as_ref().map(|name| format!("case {name}"));
    let on = format!("on {}", outcome.on);
    let chosen = view.chosen();
    let chosen =
        chosen.map(|(reading, variant)| format!("reading {}={}", reading.name, variant.name));
    let assumed = view.assumed().map(|(one, node)| supposed(view, (one, node)));
    let broken = view.broken().map(|one| broken(view, one));
    let all = name.into_iter().chain([on]).chain(chosen).chain(assumed).chain(broken);
    all.for_each(|line| lines.push(&escape(&line)));
}

/// A norm, its course, and what it rests on.
fn whole_norm(view: &View<'_>, one: &Shown<'_>, lines: &mut Lines) {
    let mut push = |line: String| lines.push(&escape(&line));
    push(norm(view, one));
    course::course(view, one).into_iter().for_each(&mut push);
    let stretches = [
        ("missing", one.outcome.missing),
        ("bearer depends on", one.outcome.bearer_missing),
        ("details depend on", one.outcome.detail_missing),
    ];
    for (word, stretch) in stretches {
        missing(view, word, view.missing(stretch)).into_iter().for_each(&mut push);
    }
    assumed(view, view.missing(one.outcome.assumed)).into_iter().for_each(&mut push);
    for (word, may) in [("hinges on", false), ("may hinge on", true)] {
        let of_kind = view.hinges(one).iter().filter(|one| one.may == may);
        hinges(view, word, of_kind).into_iter().for_each(&mut push);
    }
}

/// What is assumed of a definition.
fn supposed(view: &View<'_>, (one, node): (&Definition, NodeId)) -> String {
    let value = if view.masks(node) {
        MASK.to_owned()
    } else {
        value(view, view.outcome().value(node), one.ty)
    };
    format!("assume {}={value}", one.name)
}

/// A value as the language writes it, but for the quotation marks of texts.
pub(crate) fn value(view: &View<'_>, value: Value, ty: Type) -> String {
    match (value, ty.base) {
        (Value::Unknown, _) => "unknown".to_owned(),
        (Value::Unit(unit), _) => view.unit_name(unit).to_owned(),
        (Value::Text(text), _) => view.text(text).to_owned(),
        (Value::Variant(Variant(at)), Base::Named(id)) => {
            let named = view.rulebook().enumeration(id);
            let variant = named.and_then(|named| named.variants.get(usize::from(at)));
            variant.map_or_else(String::new, |variant| variant.name.clone())
        }
        _ => labelled(view, value, ty),
    }
}

/// A value as the language writes it, units and variants by their English labels.
fn labelled(view: &View<'_>, value: Value, ty: Type) -> String {
    match value {
        Value::Unknown if ty == Type::YES_NO => "open".to_owned(),
        Value::Unknown | Value::Frame(_) => "unknown".to_owned(),
        Value::None => "none".to_owned(),
        Value::Truth(true) => "yes".to_owned(),
        Value::Truth(false) => "no".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Text(text) => format!("«{}»", view.text(text)),
        Value::Unit(_) | Value::Variant(_) => {
            Wording::new(view.outcome().calculation(), Language::En).value(value, ty)
        }
        Value::List(list) if list.len == 1 => "1 element".to_owned(),
        Value::List(list) => format!("{} elements", list.len),
    }
}

/// What is not in force: a circular as a whole, or rule by rule.
fn expired(view: &View<'_>) -> Vec<String> {
    let mut names: Vec<&str> = Vec::new();
    for rule in view.not_in_force() {
        let circular = view.circular_of(rule);
        let over = circular.filter(|one| !one.in_force.contains(view.outcome().on));
        let name = over.map_or(&rule.name, |one| &one.name);
        if over.is_none() || !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names.into_iter().map(|name| format!("not in force {name}")).collect()
}

/// `     assumed return.carried_out (no)`
fn assumed(view: &View<'_>, all: &[Missing]) -> Option<String> {
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
    (!words.is_empty()).then(|| format!("     assumed {}", words.join(", ")))
}

fn missing(view: &View<'_>, word: &str, all: &[Missing]) -> Option<String> {
    let names: Vec<_> = all.iter().map(|one| view.name_of(*one).to_string()).collect();
    (!names.is_empty()).then(|| format!("     {word} {}", names.join(", ")))
}

/// `     hinges on age_day, age_limit`
fn hinges<'h>(
    view: &View<'_>,
    word: &str,
    hinges: impl Iterator<Item = &'h Hinge>,
) -> Option<String> {
    let readings = hinges.filter_map(|hinge| view.rulebook().reading(hinge.reading));
    let names: Vec<_> = readings.map(|reading| reading.name.as_str()).collect();
    (!names.is_empty()).then(|| format!("     {word} {}", names.join(", ")))
}

/// `broken nobody-falls-between: follow-up is not required [IM-2015-001 3 ¶2]`
fn broken(view: &View<'_>, one: &Safeguard) -> String {
    let passages: Vec<_> = one.cites.iter().map(|cited| passage(view, cited)).collect();
    let (name, task, demand) = (&one.name, view.task_name(one.task), one.demand.name());
    format!("broken {name}: {task} is not {demand} [{}]", passages.join("; "))
}

/// `yes  RKM shall contact-pu with PU [IM-2011-020 4 ¶3: contact-pu-before-placement]`
fn norm(view: &View<'_>, one: &Shown<'_>) -> String {
    let mut line = String::from(match one.outcome.applies {
        Truth::Yes if one.outcome.displaced => "displaced ",
        Truth::Yes => "yes  ",
        Truth::Open => "open ",
        Truth::No => "no   ",
    });
    line.push_str(&deed(view, one));
    line.push_str(&details(view, one));
    let passages: Vec<_> = one.norm.cites.iter().map(|cited| passage(view, cited)).collect();
    // Writing to a string cannot fail, here and below.
    let _ = write!(line, " [{}: {}]", passages.join("; "), one.rule.name);
    line
}

/// `RKM shall contact-pu`, `only RKM may contact-pu`, `contact-pu shall be`
fn deed(view: &View<'_>, one: &Shown<'_>) -> String {
    let task = names(view, &[one.norm.task]);
    let task = match view.outcome_name(one.norm) {
        Some(outcome) => format!("{task} as {outcome}"),
        None => task,
    };
    let unit = match view.bears(one) {
        Bears::Unit(unit) => view.unit_name(unit).to_owned(),
        Bears::Masked(_) => MASK.to_owned(),
        Bears::Open(node) => {
            let possible = view.possible_units(node);
            let possible: Vec<_> = possible.iter().map(|unit| view.unit_name(*unit)).collect();
            format!("?({})", possible.join("|"))
        }
        Bears::Whoever => String::new(),
    };
    let modality = one.norm.modality;
    match modality {
        Modality::OnlyMay => format!("only {unit} may {task}"),
        Modality::ShallBe => format!("{task} {}", modality.name()),
        Modality::Shall
        | Modality::ShallNot
        | Modality::Should
        | Modality::ShouldNot
        | Modality::May => format!("{unit} {} {task}", modality.name()),
    }
}

/// The details that decide who does what with whom and when; texts are left to other forms.
fn details(view: &View<'_>, one: &Shown<'_>) -> String {
    let details = &one.norm.details;
    let units = |parties: &Option<Parties>| {
        let parties = parties.as_ref();
        parties.map_or(String::new(), |parties| recipients(view, one, parties))
    };
    let named = [
        ("to", units(&details.to)),
        ("copy to", units(&details.copy_to)),
        ("from", units(&details.from)),
        ("with", units(&details.with)),
        ("via", channels(view, &details.via)),
        ("recorded in", channels(view, &details.recorded_in)),
        ("before", names(view, &details.before)),
        ("after", names(view, &details.after)),
    ];
    let named = named.into_iter().filter(|(_, words)| !words.is_empty());
    let mut line = named.fold(String::new(), |line, (key, words)| line + " " + key + " " + &words);
    for word in manners(view, one) {
        line = line + " " + &word;
    }
    line
}

/// How, how often and until when.
fn manners(view: &View<'_>, one: &Shown<'_>) -> impl Iterator<Item = String> {
    let details = &one.norm.details;
    let flags = [
        ("in writing", details.in_writing),
        ("promptly", details.promptly),
        ("as a rule", details.as_a_rule),
        ("as far as possible", details.as_far_as_possible),
    ];
    let flags = flags.into_iter().filter(|(_, set)| *set);
    let rhythm = details.rhythm.as_ref();
    let rhythm = rhythm.map(often);
    let masked = details.within.is_some_and(|within| view.masks(within.of));
    let due = view.outcome().deadline(one.outcome);
    let due = due.map(|due| {
        let due = due.to_string();
        format!("due {}", if masked { MASK } else { &due })
    });
    let flags = flags.map(|(flag, _)| flag.to_owned());
    flags.chain(rhythm).chain(due)
}

/// `every Monday`, `at most 2 months apart`
fn often(rhythm: &Rhythm) -> String {
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

fn names(view: &View<'_>, ids: &[TaskId]) -> String {
    let found = ids.iter().filter_map(|id| view.rulebook().task(*id));
    found.map(|task| task.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// `IM-2011-020 5.1 ¶2 •3 s5`
fn passage(view: &View<'_>, passage: &Passage) -> String {
    let circular = view.rulebook().circular(passage.circular);
    let mut line = circular.map_or(String::new(), |found| found.name.clone());
    let _ = match &passage.section {
        SectionKey::Number(number) => write!(line, " {}", Dotted(number)),
        SectionKey::Title(title) => write!(line, " \"{title}\""),
    };
    let range = |(first, last): (u16, u16)| (first.to_string(), last.to_string());
    let bullets = passage.bullets.as_ref();
    let parts = [
        ('¶', passage.paragraphs.map(range)),
        ('•', bullets.map(|(first, last)| (Dotted(first).to_string(), Dotted(last).to_string()))),
        ('s', passage.sentences.map(range)),
    ];
    for (sign, part) in parts {
        let _ = match part {
            Some((first, last)) if first == last => write!(line, " {sign}{first}"),
            Some((first, last)) => write!(line, " {sign}{first}-{last}"),
            None => Ok(()),
        };
    }
    line
}
