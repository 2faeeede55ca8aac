//! What is different → JSON, `saksgang.diff/1`.
//!
//! | key | what it holds |
//! | --- | --- |
//! | `format`, `old`, `new` | `saksgang.diff/1`; what the two rulebooks are called |
//! | `renames` | `kind`, `old`, `new`, and `mentions`: in how many other places the name stands |
//! | `rules` | what came, went or changed: `kind`, `name`, `label`, `became`, `changes` (`aspect`, `about`, `within`, `old`, `new`), `rests`: the rules that rest on it |
//! | `cases` | `number`, `different`, `norms` (`became`, `unit`, `norm`, `rule`, `basis`, `cases`: how many, `ways`: `parts` with `old` and `new`, and `cases`, the names of those of which all of that is so, `causes`), `others`, `unreadable`; left out if no case was looked at |

use super::Report;
use super::canonical::Joint;
use super::cases::{Cases, CasesDiff, Group, Way};
use super::cause::Cause;
use super::change::{Change, Item};
use super::part::Aspect;
use super::phrases::{aspect, became, fate, kind};
use crate::diff::answers::text::part;
use crate::language::Language;
use crate::phrases::Phrase;
use crate::report::json::form;
use serde_json::{Value, json};

/// One object on one line, with the end of the line.
pub fn line(report: &Report) -> String {
    let renames = report.renames.iter().map(|one| {
        let kind = name(&kind(one.kind));
        json!({ "kind": kind, "old": one.old, "new": one.new, "mentions": one.followers })
    });
    let mut whole = json!({
        "format": "saksgang.diff/1",
        "old": report.old,
        "new": report.new,
        "renames": renames.collect::<Vec<_>>(),
        "rules": report.items.iter().map(|one| item(one, report.language)).collect::<Vec<_>>(),
    });
    if let (Some(survey), Some(fields)) = (&report.survey, whole.as_object_mut()) {
        fields.insert("cases".to_owned(), cases(survey));
    }
    // Writing into memory cannot fail.
    form::line(&whole).unwrap_or_default()
}

/// Kinds and parts have the same names in every language: those that their phrases are kept under.
fn name(phrase: &Phrase) -> String {
    let key = phrase.key();
    let families = ["diff-aspect-", "diff-kind-", "diff-", "compare-part-", "norm-"];
    let name = families.into_iter().find_map(|family| key.strip_prefix(family));
    name.unwrap_or(key).replace('-', " ")
}

/// What a change is of: `cites`; of a label with its tag, `label nb`.
fn aspect_name(one: Aspect) -> String {
    match one {
        Aspect::LabelIn(tag) => format!("label {tag}"),
        Aspect::InterpretationIn(tag) => format!("interpretation {tag}"),
        one => name(&aspect(one)),
    }
}

fn item(item: &Item, language: Language) -> Value {
    json!({
        "kind": name(&kind(item.kind)),
        "name": item.name,
        "label": item.labels.get(language),
        "became": name(&fate(item.fate)),
        "changes": item.changes.iter().map(change).collect::<Vec<_>>(),
        "rests": item.rules,
    })
}

fn change(change: &Change) -> Value {
    let within = change.joint.map(|joint| match joint {
        Joint::All => "all",
        Joint::Any => "any",
    });
    json!({
        "aspect": aspect_name(change.aspect),
        "about": change.about,
        "within": within,
        "old": change.old,
        "new": change.new,
    })
}

fn cases(survey: &CasesDiff) -> Value {
    let others = survey.beside.iter().map(|one| {
        let became = if one.came { "appears" } else { "goes" };
        let cases = &one.cases;
        let (number, named) = (cases.named.len(), named(cases));
        json!({ "became": became, "line": one.line, "cases": number, "named": named })
    });
    let unreadable = survey
        .unreadable
        .iter()
        .map(|one| json!({ "case": one.case, "old": one.old, "new": one.new }));
    json!({
        "number": survey.cases,
        "different": survey.differing,
        "norms": survey.groups.iter().map(group).collect::<Vec<_>>(),
        "others": others.collect::<Vec<_>>(),
        "unreadable": unreadable.collect::<Vec<_>>(),
    })
}

fn group(group: &Group) -> Value {
    json!({
        "became": name(&became(group.kind)),
        "unit": group.unit,
        "norm": group.sentence,
        "rule": group.rule,
        "basis": group.basis,
        "cases": group.number(),
        "ways": group.ways.iter().map(way).collect::<Vec<_>>(),
        "causes": group.causes.iter().map(cause).collect::<Vec<_>>(),
    })
}

fn way(way: &Way) -> Value {
    let parts = way.differences.iter().map(|one| {
        let (old, new) = one.values.clone().unzip();
        json!({ "part": name(&part(one.part)), "old": old, "new": new })
    });
    json!({ "parts": parts.collect::<Vec<_>>(), "cases": named(&way.cases) })
}

fn named(cases: &Cases) -> Vec<&str> {
    cases.named.iter().map(AsRef::as_ref).collect()
}

fn cause(cause: &Cause) -> Value {
    match cause {
        Cause::Itself(one) => json!({ "how": "itself", "became": name(&fate(*one)) }),
        Cause::RestsOn(what, named) => {
            json!({ "how": "rests on", "kind": name(&kind(*what)), "name": named })
        }
        Cause::SetAside(name) => json!({ "how": "set aside by", "kind": "rule", "name": name }),
        Cause::SameTask(name) => json!({ "how": "same task", "kind": "rule", "name": name }),
    }
}
