//! An expectation and the answer to its case → what is otherwise.

use super::expect::{Acts, Expectation, Norms, Of, Says, Wanted};
use super::{Found, Unmet};
use crate::engine::Answer;
use crate::eval::outcome::{Act, Audience, NormOutcome, Outcome};
use crate::explain::Target;
use crate::report::bears::MASK;
use crate::report::golden::row::Row;
use crate::report::golden::{act, row_at, value};
use crate::report::view::{Extent, Options, View};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::Bearer;
use crate::rulebook::version::Chosen;
use crate::value::date::Period;
use crate::value::truth::Truth;
use crate::value::types::Type;
use crate::value::{TextHome, Value};

/// Whether it holds.
pub(super) fn holds(expectation: &Expectation, outcome: &Outcome<'_>) -> bool {
    match &expectation.says {
        Says::Applies(norms, wanted) => {
            let all = of(norms, outcome).map(|(_, applies)| applies);
            all.fold(Truth::No, Truth::or) == *wanted
        }
        Says::Status(norms, wanted) => {
            all_applying(norms, outcome, |at| outcome.course(at).status == Some(*wanted))
        }
        Says::Due(norms, wanted) => {
            all_applying(norms, outcome, |at| outcome.course(at).deadline == *wanted)
        }
        Says::Act(acts, wanted) => {
            let mut worst = made(acts, outcome).scan(None, |before, act| {
                let first = before.replace(act.entry) != Some(act.entry);
                Some((first, act.verdict))
            });
            let mut worst = worst.by_ref().filter(|(first, _)| *first).peekable();
            worst.peek().is_some() && worst.all(|(_, verdict)| verdict == *wanted)
        }
        Says::Value(of, _, wanted) => {
            found(of, outcome).is_some_and(|(_, found)| match (wanted, found) {
                (Wanted::Plain(wanted), found) => *wanted == found,
                (Wanted::Text(wanted), Value::Text(text)) => {
                    wanted
                        == match text.home {
                            TextHome::Rulebook => outcome.rulebook.text(text),
                            TextHome::Case => outcome.facts.text(text),
                        }
                }
                (Wanted::Text(_), _) => false,
            })
        }
    }
}

/// Whether some of these norms apply, and all that do are as asked.
fn all_applying(norms: &Norms, outcome: &Outcome<'_>, holds: impl Fn(u32) -> bool) -> bool {
    let applying = of(norms, outcome).filter(|(_, applies)| *applies == Truth::Yes);
    let mut applying = applying.map(|(at, _)| at).peekable();
    applying.peek().is_some() && applying.all(holds)
}

/// What was found where it does not hold.
pub(super) fn unmet(expectation: &Expectation, answer: Answer<'_>) -> Unmet {
    let Expectation { line, text, says } = expectation;
    let found = match says {
        Says::Applies(norms, _) | Says::Status(norms, _) | Says::Due(norms, _) => {
            Found::Norms(seen(norms, answer))
        }
        Says::Act(acts, _) => Found::Acts(judged(acts, answer)),
        Says::Value(of, ty, _) => Found::Value(shown(of, *ty, answer)),
    };
    Unmet { line: *line, says: text.clone(), found }
}

/// The acts that are meant.
fn made<'o>(acts: &Acts, outcome: &Outcome<'o>) -> impl Iterator<Item = &'o Act> {
    let (Acts { task, by, on }, facts) = (*acts, outcome.facts);
    let whole = |act: &&Act| matches!(act.audience, Audience::Everybody | Audience::Cleared);
    outcome.caveats.acts.all.iter().filter(whole).filter(move |act| {
        facts.log.get(act.entry as usize).is_some_and(|entry| {
            entry.task == task
                && by.is_none_or(|by| entry.by == Some(by))
                && on.is_none_or(|on| entry.on == on)
        })
    })
}

/// The acts that are meant, as golden text has them.
fn judged(acts: &Acts, answer: Answer<'_>) -> Vec<String> {
    let options = Options { extent: Extent::All, ..Options::default() };
    let view = View::new(&answer, options);
    made(acts, &answer.outcome).map(|one| act::line(&view, one)).collect()
}

/// The norms that are meant, by their index, and whether each applies to the unit that is meant.
fn of(norms: &Norms, outcome: &Outcome<'_>) -> impl Iterator<Item = (u32, Truth)> {
    let all = (0..).zip(outcome.norms);
    all.filter(|(_, one)| is_meant(norms, outcome, one))
        .map(|(at, one)| (at, applies(norms, outcome, one)))
}

fn is_meant(norms: &Norms, outcome: &Outcome<'_>, one: &NormOutcome) -> bool {
    outcome.rulebook.norm(one.norm).is_some_and(|norm| {
        let by_name = norms.targets.iter().any(|target| match *target {
            Target::Rule(rule) => norm.rule == rule,
            Target::Task(task) => norm.task == task,
        });
        by_name
            && norms.modality.is_none_or(|modality| norm.modality == modality)
            && (!norms.everybody || norm.bearer == Bearer::Everybody)
            && norms.outcome.is_none_or(|outcome| norm.outcome == Some(outcome))
    })
}

/// Whether it applies, and to the unit that is meant; a permission that is displaced does not.
fn applies(norms: &Norms, outcome: &Outcome<'_>, one: &NormOutcome) -> Truth {
    let applies = if one.displaced { Truth::No } else { one.applies };
    let Some(unit) = norms.by else {
        return applies;
    };
    let outcome = outcome.of(one);
    let norm = outcome.rulebook.norm(one.norm);
    let bearer = norm.map(|norm| norm.bearer);
    applies.and(match (one.bearer, bearer) {
        (Some(bearer), _) if bearer == unit => Truth::Yes,
        (None, Some(Bearer::Unit(node))) if outcome.possible_units(node).contains(&unit) => {
            Truth::Open
        }
        (None, Some(Bearer::Jointly | Bearer::Everybody)) => {
            norm.map_or(Truth::No, |norm| outcome.calculation().bears(norm, unit))
        }
        _ => Truth::No,
    })
}

/// The norms that are meant, as golden text has them.
fn seen(norms: &Norms, answer: Answer<'_>) -> Vec<Row> {
    let options = Options { extent: Extent::All, ..Options::default() };
    let view = View::new(&answer, options);
    of(norms, &answer.outcome).filter_map(|(at, _)| row_at(&view, at)).collect()
}

/// The value that something has on the day; none of a definition that is not in force.
fn found(of: &Of, outcome: &Outcome<'_>) -> Option<(Option<NodeId>, Value)> {
    let node = match of {
        Of::Unused(fact) => return Some((None, outcome.facts.given(*fact))),
        Of::Used(node) => *node,
        Of::Definition(versions) => {
            let calculation = outcome.calculation();
            let holds = |(days, chosen, _): &&(Period, Option<Chosen>, NodeId)| {
                calculation.holds(*days, *chosen) == Truth::Yes
            };
            versions.iter().find(holds)?.2
        }
    };
    Some((Some(node), outcome.value(node)))
}

/// The value in words, masked where it is sensitive.
fn shown(of: &Of, ty: Type, answer: Answer<'_>) -> String {
    let view = View::new(&answer, Options::default());
    let hidden = |of: &Of| match of {
        Of::Unused(fact) => {
            answer.outcome.rulebook.fact(*fact).is_none_or(|one| one.field.sensitive)
        }
        _ => false,
    };
    match found(of, &answer.outcome) {
        None => "not in force".to_owned(),
        Some((Some(node), _)) if view.masks(node) => MASK.to_owned(),
        Some((None, _)) if hidden(of) => MASK.to_owned(),
        Some((_, found)) => value(&view, found, ty),
    }
}
