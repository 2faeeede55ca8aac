//! An act → JSON. One that is several breaches, or a breach and late, is told once for each, the worst
//! first. The entry, what is to be said of it, by which norms, and what that hangs on.
//!
//! | key | what it holds |
//! | --- | --- |
//! | `entry` | its place in the log as the case tells it, from 0 |
//! | `task`, `on`, `at`, `by` | what was done, when, by whom; what the entry does not say is left out |
//! | `element` | of a task for each of several, the one that it was done for |
//! | `verdict` | `violated`, `departed`, `late`, `to check`, `kept if unchanged`, `kept`; `•••`, in an object of its own beside what may be told, where a part would tell a sensitive value |
//! | `charge` | with what it is charged, or might be: `prohibited`, `without competence`, `too early`, `out of order` (with the task in `first`), `late`, `departed`, `no departure`; left out of what is kept |
//! | `today` | of what is to be checked: whether it was a breach if all was as it is today, `yes` or `open` |
//! | `norms` | the norms that say so, by their ids; the first 20 |
//! | `facts` | what it hangs on, or, where it is certain, rests on: each `fact` with the day (`on`), or an entry of the log |
//! | `basis` | the passages that the norms cite |

use super::basis::Basis;
use crate::eval::outcome::{Act, Charge, Verdict};
use crate::report::bears::MASK;
use crate::report::view::{MissingName, View, element_of};
use crate::rulebook::circular::Passage;
use crate::value::truth::Truth;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

/// An act as it is told.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    entry: u32,
    task: String,
    on: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    element: Option<String>,
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    charge: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    today: Option<&'static str>,
    norms: Vec<String>,
    facts: Vec<Ground>,
    basis: Vec<Box<RawValue>>,
}

/// Something that a verdict hangs on.
#[derive(Clone, Debug, Serialize)]
struct Ground {
    #[serde(skip_serializing_if = "Option::is_none")]
    fact: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    log: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
}

/// An act of an answer.
pub(crate) fn line(view: &View<'_>, act: &Act) -> Line {
    let entry = view.outcome().entry(act.entry);
    let mut cites: Vec<&Passage> = Vec::new();
    let mut norms = Vec::new();
    let verdict = act.told();
    for one in view.norms_of_act(act).filter(|_| verdict.is_some()) {
        norms.push(view.id(&one).to_string());
        let new = one.norm.cites.iter().filter(|cited| !cites.contains(cited));
        let new: Vec<&Passage> = new.collect();
        cites.extend(new);
    }
    norms.dedup();
    let rulebook = view.rulebook();
    let basis = cites.into_iter().map(|passage| to_raw_value(&Basis { rulebook, passage }));
    let first = match act.charge {
        _ if verdict.is_none() => None,
        Charge::OutOfOrder(task) => Some(view.task_name(task).to_owned()),
        _ => None,
    };
    let facts = view.outcome().facts_of_act(act).iter().filter(|_| verdict.is_some());
    Line {
        entry: entry.map_or(0, |entry| entry.position),
        task: entry.map_or("", |entry| view.task_name(entry.task)).to_owned(),
        on: entry.map_or_else(String::new, |entry| entry.on.to_string()),
        at: entry.and_then(|entry| entry.at).map(|at| at.to_string()),
        by: entry.and_then(|entry| {
            let acted = view.acted(entry).map(|unit| view.unit_name(unit));
            acted.or(entry.by.map(|_| MASK)).map(str::to_owned)
        }),
        element: entry
            .and_then(|entry| view.made_for(entry))
            .and_then(|element| view.element_path(element)),
        verdict: verdict.map_or(MASK, Verdict::name),
        charge: act.charge.name().filter(|_| verdict.is_some()),
        first,
        today: (verdict == Some(Verdict::ToCheck)).then_some(match act.today {
            Truth::Yes => "yes",
            Truth::No | Truth::Open => "open",
        }),
        norms,
        facts: facts.map(|one| fact(view.name_of(*one))).collect(),
        basis: basis.filter_map(Result::ok).collect(),
    }
}

fn fact(name: MissingName<'_>) -> Ground {
    let nothing = Ground { fact: None, log: None, on: None };
    match name {
        MissingName::Fact(path) => Ground { fact: Some(path.to_string()), ..nothing },
        MissingName::OnDay { path, day } => {
            let on = day.map_or_else(|| MASK.to_owned(), |day| day.to_string());
            Ground { fact: Some(path.to_string()), on: Some(on), ..nothing }
        }
        MissingName::Log(task, None) => Ground { log: Some(task.to_owned()), ..nothing },
        MissingName::Log(task, Some(path)) => {
            Ground { log: Some(format!("{task} for {}", element_of(path))), ..nothing }
        }
        MissingName::Calculation { .. } => Ground { fact: Some(name.to_string()), ..nothing },
    }
}
