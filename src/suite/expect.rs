//! A line of expectations → what it says, in the names of the rulebook.
//!
//! ```text
//! applies contact-pu by RKM           # a task or a rule, by a unit or by whomever
//! applies RKM shall contact-pu        # a norm, as golden text writes it
//! not applies forward-application
//! open decide-ta-place as refused
//! status contact-pu by RKM is done
//! due contact-pu by RKM is 2018-03-05 # a day, a moment or none
//! act contact-pu by RKM is late       # every entry of the log, or those `on 2018-03-05`
//! define ta.place_stands is yes       # a definition or a fact
//! ```

use super::error;
use super::lines::{Line, Word, Words};
use crate::case::facts::Facts;
use crate::diagnostic::Diagnostic;
use crate::engine::{Rules, assumptions};
use crate::eval::outcome::{Status, Verdict};
use crate::explain::{Target, find};
use crate::phrases::{Phrase, phrase};
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::version::Chosen;
use crate::rulebook::vocabulary::{FactId, TaskId};
use crate::value::date::{Date, Period};
use crate::value::moment::{Deadline, Moment};
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use crate::value::types::{Base, Type};
use crate::value::{UnitId, Value, Variant};

/// What a line expects.
#[derive(Clone, Debug)]
pub(super) struct Expectation {
    /// Its line, from 1.
    pub(super) line: usize,
    /// As it is written.
    pub(super) text: String,
    /// What it says.
    pub(super) says: Says,
}

/// What can be expected.
#[derive(Clone, Debug)]
pub(super) enum Says {
    /// `applies …`, `not applies …`, `open …`: whether any of these norms applies.
    Applies(Norms, Truth),
    /// `status … is done`: how far all of these norms have come that apply.
    Status(Norms, Status),
    /// `due … is 2018-03-05`: the last day or moment of all of these norms that apply; none where
    /// they have none.
    Due(Norms, Option<Deadline>),
    /// `act … is late`: the verdict on all of these entries of the log.
    Act(Acts, Verdict),
    /// `define … is yes`: what a definition or a fact is.
    Value(Of, Type, Wanted),
}

/// Which norms are meant.
#[derive(Clone, Debug)]
pub(super) struct Norms {
    /// Those of these rules and tasks,
    pub(super) targets: Vec<Target>,
    /// with this outcome,
    pub(super) outcome: Option<Variant>,
    /// that bind so,
    pub(super) modality: Option<Modality>,
    /// this unit,
    pub(super) by: Option<UnitId>,
    /// or every unit.
    pub(super) everybody: bool,
}

/// Which entries of the log are meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Acts {
    /// Those of this task,
    pub(super) task: TaskId,
    /// by this unit,
    pub(super) by: Option<UnitId>,
    /// of this day.
    pub(super) on: Option<Date>,
}

/// What has a value.
#[derive(Clone, Debug)]
pub(super) enum Of {
    /// The versions of a definition, each with the days on which it holds.
    Definition(Vec<(Period, Option<Chosen>, NodeId)>),
    /// A fact that rules use.
    Used(NodeId),
    /// A fact that no rule uses.
    Unused(FactId),
}

/// The value that is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// A text.
    Text(String),
    /// Any other.
    Plain(Value),
}

/// Reads a line.
///
/// # Errors
/// It is not understood, or the rulebook does not have its names.
pub(super) fn read(rules: &Rules, line: Line<'_>) -> Result<Expectation, Diagnostic> {
    let mut words = line.words();
    let first = words.peek();
    words.next();
    let rulebook = &rules.rulebook;
    let says = match first.text {
        "applies" => Says::Applies(norms(rulebook, &mut words)?, Truth::Yes),
        "not" if words.eat("applies") => Says::Applies(norms(rulebook, &mut words)?, Truth::No),
        "open" => Says::Applies(norms(rulebook, &mut words)?, Truth::Open),
        "status" => {
            let norms = norms(rulebook, &mut words)?;
            Says::Status(norms, status(&mut words)?)
        }
        "due" => {
            let norms = norms(rulebook, &mut words)?;
            Says::Due(norms, due(&mut words)?)
        }
        "act" => {
            let acts = acts(rulebook, &mut words)?;
            Says::Act(acts, verdict(&mut words)?)
        }
        "define" => value(rules, &mut words)?,
        word => return Err(error::unreadable(first.span, word)),
    };
    if !words.is_empty() {
        let rest = words.rest();
        return Err(error::left_over(rest.span, rest.text));
    }
    Ok(Expectation { line: line.number, text: line.text.to_owned(), says })
}

/// `contact-pu by RKM`, `decide-ta-place as refused`, `RKM shall not contact-pu`
fn norms(rulebook: &Rulebook, words: &mut Words<'_>) -> Result<Norms, Diagnostic> {
    if words.eat("nobody") {
        return nobody(rulebook, words);
    }
    let only = words.eat("only");
    let first = wanted(words, phrase!("golden-wanted-norm"))?;
    let modality = if only { competence(words)? } else { modality(words)? };
    let name = match modality {
        Some(_) => wanted(words, phrase!("golden-wanted-task"))?,
        None => first,
    };
    let targets = find(rulebook, name.text);
    if targets.is_empty() {
        return Err(error::no_such_norm(rulebook, name.span, name.text));
    }
    let outcome = as_outcome(rulebook, &targets, words)?;
    let by = match modality {
        Some(_) => Some(first),
        None if words.eat("by") => Some(wanted(words, phrase!("golden-wanted-unit"))?),
        None => None,
    };
    let by = by.map(|word| unit(rulebook, word)).transpose()?;
    Ok(Norms { targets, outcome, modality, by, everybody: false })
}

/// `shall contact-pu`, behind `nobody`.
fn nobody(rulebook: &Rulebook, words: &mut Words<'_>) -> Result<Norms, Diagnostic> {
    if !words.eat("shall") {
        return Err(error::wanted(words.peek().span, phrase!("golden-wanted-shall")));
    }
    let name = wanted(words, phrase!("golden-wanted-task"))?;
    let targets = find(rulebook, name.text);
    if targets.is_empty() {
        return Err(error::no_such_norm(rulebook, name.span, name.text));
    }
    let outcome = as_outcome(rulebook, &targets, words)?;
    let modality = Some(Modality::ShallNot);
    Ok(Norms { targets, outcome, modality, by: None, everybody: true })
}

/// `as refused`, where that comes next.
fn as_outcome(
    rulebook: &Rulebook,
    targets: &[Target],
    words: &mut Words<'_>,
) -> Result<Option<Variant>, Diagnostic> {
    if !words.eat("as") {
        return Ok(None);
    }
    outcome(rulebook, targets, wanted(words, phrase!("golden-wanted-outcome"))?).map(Some)
}

/// `may`, behind `only`.
fn competence(words: &mut Words<'_>) -> Result<Option<Modality>, Diagnostic> {
    if words.eat("may") {
        return Ok(Some(Modality::OnlyMay));
    }
    Err(error::wanted(words.peek().span, phrase!("golden-wanted-may")))
}

/// `shall`, `shall not`, `may`; none if the line goes on otherwise.
fn modality(words: &mut Words<'_>) -> Result<Option<Modality>, Diagnostic> {
    let here = words.peek();
    let (plain, negated) = match here.text {
        "shall" => (Modality::Shall, Modality::ShallNot),
        "should" => (Modality::Should, Modality::ShouldNot),
        "may" => (Modality::May, Modality::May),
        "need" => (Modality::NeedNot, Modality::NeedNot),
        _ => return Ok(None),
    };
    words.next();
    match words.eat("not") {
        true if plain == Modality::NeedNot => Ok(Some(plain)),
        false if plain == Modality::NeedNot => {
            Err(error::wanted(words.peek().span, phrase!("golden-wanted-not")))
        }
        true if plain == negated => Err(error::left_over(here.span, "may not")),
        true => Ok(Some(negated)),
        false => Ok(Some(plain)),
    }
}

fn wanted<'t>(words: &mut Words<'t>, what: Phrase) -> Result<Word<'t>, Diagnostic> {
    words.next().ok_or_else(|| error::wanted(words.rest().span, what))
}

fn unit(rulebook: &Rulebook, word: Word<'_>) -> Result<UnitId, Diagnostic> {
    let mut units = (0..).map(UnitId).zip(&rulebook.units);
    let found = units.find(|(_, unit)| unit.name == word.text).map(|(id, _)| id);
    found.ok_or_else(|| error::no_such_unit(rulebook, word.span, word.text))
}

/// An outcome of the tasks that are meant.
fn outcome(rulebook: &Rulebook, targets: &[Target], word: Word<'_>) -> Result<Variant, Diagnostic> {
    let tasks = targets.iter().flat_map(|target| {
        let norms = rulebook.norms.iter().filter(move |norm| match *target {
            Target::Task(task) => norm.task == task,
            Target::Rule(rule) => norm.rule == rule,
        });
        norms.filter_map(|norm| rulebook.task(norm.task)?.outcome)
    });
    let mut outcomes = tasks.filter_map(|ty| rulebook.enumeration(ty)).peekable();
    let known = outcomes.peek().map_or(&[][..], |named| &named.variants);
    let found = outcomes.find_map(|named| {
        let mut variants = (0..).map(Variant).zip(&named.variants);
        variants.find(|(_, variant)| variant.name == word.text).map(|(id, _)| id)
    });
    found.ok_or_else(|| error::no_such_outcome(word.span, word.text, known))
}

/// `is done`
fn status(words: &mut Words<'_>) -> Result<Status, Diagnostic> {
    let rest = words.rest();
    if !words.eat("is") {
        return Err(error::wanted(rest.span, phrase!("golden-wanted-status")));
    }
    let named = words.rest();
    while words.next().is_some() {}
    let found = Status::ALL.into_iter().find(|status| status.name() == named.text);
    found.ok_or_else(|| error::no_such_status(named.span, named.text))
}

/// `is 2018-03-05`, `is 2018-03-05T14:30+01:00`, `is none`
fn due(words: &mut Words<'_>) -> Result<Option<Deadline>, Diagnostic> {
    let rest = words.rest();
    let written = if words.eat("is") { words.next() } else { None };
    let Some(written) = written else {
        return Err(error::wanted(rest.span, phrase!("golden-wanted-due")));
    };
    if written.text == "none" {
        return Ok(None);
    }
    let day = Date::parse(written.text).map(Deadline::Day).ok();
    let last = day.or_else(|| Moment::parse(written.text).map(Deadline::Moment).ok());
    last.map(Some).ok_or_else(|| error::wanted(written.span, phrase!("golden-wanted-due")))
}

/// `contact-pu by RKM on 2018-03-05`
fn acts(rulebook: &Rulebook, words: &mut Words<'_>) -> Result<Acts, Diagnostic> {
    let name = wanted(words, phrase!("golden-wanted-task"))?;
    let mut tasks = (0..).map(TaskId).zip(&rulebook.tasks);
    let task = tasks.find(|(_, task)| task.name == name.text).map(|(id, _)| id);
    let task = task.ok_or_else(|| error::no_such_task(rulebook, name.span, name.text))?;
    let by = if words.eat("by") {
        Some(unit(rulebook, wanted(words, phrase!("golden-wanted-unit"))?)?)
    } else {
        None
    };
    let on = if words.eat("on") {
        let day = wanted(words, phrase!("golden-wanted-day"))?;
        Some(Date::parse(day.text).map_err(|cause| error::no_date(day.span, cause))?)
    } else {
        None
    };
    Ok(Acts { task, by, on })
}

/// `is late`
fn verdict(words: &mut Words<'_>) -> Result<Verdict, Diagnostic> {
    let rest = words.rest();
    if !words.eat("is") {
        return Err(error::wanted(rest.span, phrase!("golden-wanted-verdict")));
    }
    let named = words.rest();
    while words.next().is_some() {}
    let found = Verdict::ALL.into_iter().find(|verdict| verdict.name() == named.text);
    found.ok_or_else(|| error::no_such_verdict(named.span, named.text))
}

/// `ta.place_stands is yes`
fn value(rules: &Rules, words: &mut Words<'_>) -> Result<Says, Diagnostic> {
    let name = wanted(words, phrase!("golden-wanted-name"))?;
    let (of, ty) = named(&rules.rulebook, name)?;
    if !words.eat("is") {
        return Err(error::wanted(words.rest().span, phrase!("golden-wanted-is-value")));
    }
    let written = words.rest();
    while words.next().is_some() {}
    if written.text.is_empty() {
        return Err(error::wanted(written.span, phrase!("golden-wanted-value")));
    }
    let mut facts = Facts::default();
    let plain = unquoted(ty, written.text);
    match assumptions::value(&rules.schema, &mut facts, ty, plain) {
        Some(Value::Text(text)) => {
            Ok(Says::Value(of, ty, Wanted::Text(facts.text(text).to_owned())))
        }
        Some(value) => Ok(Says::Value(of, ty, Wanted::Plain(value))),
        None => {
            let possible = assumptions::possible(&rules.rulebook, ty, plain);
            Err(error::wrong_value(written.span, name.text, possible))
        }
    }
}

/// A text stands in quotation marks, as in a rule file.
fn unquoted(ty: Type, text: &str) -> &str {
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    inner.filter(|_| ty.base == Base::Text).unwrap_or(text)
}

/// The definition or the fact of a name.
fn named(rulebook: &Rulebook, name: Word<'_>) -> Result<(Of, Type), Diagnostic> {
    let versions: Vec<_> =
        rulebook.definitions.iter().filter(|one| one.name == name.text).collect();
    let mut facts = (0..).map(FactId).zip(&rulebook.facts);
    let fact = facts.find(|(_, fact)| fact.path == name.text);
    let (of, ty) = match (versions.first(), fact) {
        (Some(first), _) => {
            let nodes = versions.iter().map(|one| Some((one.in_force, one.chosen, one.node?)));
            let nodes: Option<Vec<_>> = nodes.collect();
            let nodes = nodes.ok_or_else(|| error::no_one_value(name.span, name.text))?;
            (Of::Definition(nodes), first.ty)
        }
        (None, Some((id, fact))) => {
            let node = rulebook.nodes.all.iter().position(|node| *node == Node::Fact(id));
            let node = node.and_then(|at| u32::try_from(at).ok()).map(NodeId);
            (node.map_or(Of::Unused(id), Of::Used), fact.field.ty)
        }
        (None, None) => return Err(error::no_such_value(rulebook, name.span, name.text)),
    };
    if ty.list { Err(error::no_one_value(name.span, name.text)) } else { Ok((of, ty)) }
}
