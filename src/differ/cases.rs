//! The same cases by two rulebooks → which norms came, went or changed, and for which cases.
//!
//! What is only called otherwise is renamed in the old answer first. Answers are compared with
//! every value, so that nothing is missed; what is sensitive is masked where they are shown.

use super::Report;
pub use super::cause::Cause;
use super::cause::causes;
use super::entry::Kind as Declared;
use super::rename::Rename;
use crate::compare::read::{Page, read};
use crate::compare::told::told;
use crate::compare::{Change, Kind, Part, Seen, compare};
use crate::diagnostic::{Diagnostic, Severity};
use crate::engine::place::Place;
use crate::engine::{Answer, Request, Rules, Session};
use crate::explain::Sensitive;
use crate::report::golden::golden;
use crate::report::view::Options;
use std::collections::BTreeMap;

/// What is different for cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// How many cases both rulebooks can read.
    pub cases: usize,
    /// For how many something is different.
    pub differing: usize,
    /// What is different, by unit.
    pub groups: Vec<Group>,
    /// Conflicts and broken safeguards that came or went: the line of golden text, and which.
    pub beside: Vec<Beside>,
    /// The cases that one of the rulebooks, or both, cannot read.
    pub unreadable: Vec<Unreadable>,
}

/// A difference that several cases have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What became of the norm.
    pub kind: Kind,
    /// Who bears it; nothing for a form.
    pub unit: String,
    /// What it says, for people.
    pub sentence: String,
    /// The rule that says so.
    pub rule: String,
    /// What the rule is written from, for people.
    pub basis: String,
    /// What is different about it; as it was and is in the first of the cases.
    pub differences: Vec<Shown>,
    /// For which cases.
    pub cases: Cases,
    /// Which changes of the rules brought it about.
    pub causes: Vec<Cause>,
}

/// A part of a norm that is different, in one case; masked values are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Which part.
    pub part: Part,
    /// As it was, and as it is.
    pub values: Option<(String, String)>,
}

/// Cases: how many, and the first of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cases {
    /// How many.
    pub number: usize,
    /// Up to five of them.
    pub named: Vec<String>,
}

/// A conflict or a broken safeguard that came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// In the words of golden text.
    pub line: String,
    /// Whether it came, and not went.
    pub came: bool,
    /// For which cases.
    pub cases: Cases,
}

/// A case that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What it is called, or where it stands.
    pub case: String,
    /// Why the old rulebook cannot read it; nothing if it can.
    pub old: Option<String>,
    /// Why the new one cannot.
    pub new: Option<String>,
}

/// So many cases are named.
const NAMED: usize = 5;

impl Survey {
    /// Whether anything is different.
    pub fn is_different(&self) -> bool {
        let by_one = |case: &Unreadable| case.old.is_some() != case.new.is_some();
        self.differing > 0 || self.unreadable.iter().any(by_one)
    }
}

impl Cases {
    fn add(&mut self, case: &str) {
        self.number += 1;
        if self.named.len() < NAMED {
            self.named.push(case.to_owned());
        }
    }
}

/// What a difference is the same in, for several cases.
type Key = (String, String, Kind, String, Vec<Part>);

/// Cases are looked at one after the other.
#[derive(Debug)]
pub struct Gathering<'r> {
    old: Session<'r>,
    new: Session<'r>,
    report: &'r Report,
    request: Request,
    options: Options,
    survey: Survey,
    groups: BTreeMap<Key, Group>,
    beside: BTreeMap<(String, bool), Cases>,
}

impl<'r> Gathering<'r> {
    /// Nothing is read yet. Cases are evaluated and shown as `request` says.
    pub fn new((old, new): (&'r Rules, &'r Rules), report: &'r Report, request: Request) -> Self {
        let options = Options {
            language: report.language,
            sensitive: request.sensitive,
            ..Options::default()
        };
        Self {
            old: Session::new(old),
            new: Session::new(new),
            report,
            request,
            options,
            survey: Survey::default(),
            groups: BTreeMap::new(),
            beside: BTreeMap::new(),
        }
    }

    /// Looks at a case.
    pub fn take(&mut self, place: &Place, text: &str) {
        let old = self.old.answer(text, &self.request);
        let new = self.new.answer(text, &self.request);
        let (old, new) = match (old, new) {
            (Ok(old), Ok(new)) => (old, new),
            (old, new) => {
                let (old, new) =
                    (old.err().map(|why| reason(&why)), new.err().map(|why| reason(&why)));
                let case = place.to_string();
                return self.survey.unreadable.push(Unreadable { case, old, new });
            }
        };
        self.survey.cases += 1;
        let name = new.outcome.facts.name.clone().unwrap_or_else(|| place.to_string());
        let found = differences((old, new), self.report, self.options);
        self.add(&name, found);
    }

    fn add(&mut self, case: &str, found: Found) {
        if found.groups.is_empty() && found.beside.is_empty() {
            return;
        }
        self.survey.differing += 1;
        for (key, group) in found.groups {
            self.groups.entry(key).or_insert(group).cases.add(case);
        }
        for key in found.beside {
            self.beside.entry(key).or_default().add(case);
        }
    }

    /// What is different for all of them.
    pub fn finish(self) -> Survey {
        let beside = self.beside.into_iter();
        Survey {
            groups: self.groups.into_values().collect(),
            beside: beside.map(|((line, came), cases)| Beside { line, came, cases }).collect(),
            ..self.survey
        }
    }
}

/// Why a case cannot be read, in a line.
fn reason(why: &[Diagnostic]) -> String {
    let mut errors = why.iter().filter(|one| one.severity == Severity::Error);
    let first = errors.next().map(|one| format!("{} ({})", one.message, one.code));
    let more = errors.count();
    let more = if more > 0 { format!(" (+{more})") } else { String::new() };
    first.unwrap_or_default() + &more
}

/// What is different for one case.
#[derive(Default)]
struct Found {
    groups: Vec<(Key, Group)>,
    beside: Vec<(String, bool)>,
}

/// What is different in two answers to one case.
fn differences((old, new): (Answer<'_>, Answer<'_>), report: &Report, options: Options) -> Found {
    let revealed = Options { sensitive: Sensitive::Revealed, ..options };
    let (was, is) = (golden(old, revealed), golden(new, revealed));
    if was == is {
        return Found::default();
    }
    let (mut was, mut is) = (read(&was), read(&is));
    rename(&mut was, report);
    let beside = beside(&was, &is);
    let changes = compare(&was.norms, &is.norms);
    if !changes.iter().any(is_told) {
        return Found { groups: Vec::new(), beside };
    }
    let (mut old, new) = (told(old, options), told(new, options));
    rename(&mut old, report);
    word(&mut was, &old);
    word(&mut is, &new);
    let masked = compare(&old.norms, &new.norms);
    let changes = compare(&was.norms, &is.norms);
    let groups = changes.iter().filter(|change| is_told(change));
    Found { groups: groups.filter_map(|one| group(one, &masked, report)).collect(), beside }
}

/// Gives norms the words of the same norms for people.
fn word(page: &mut Page, told: &Page) {
    for (norm, told) in page.norms.iter_mut().zip(&told.norms) {
        norm.words.clone_from(&told.words);
    }
}

/// The parts of a norm that are told of: not its passages, which the rules tell, nor what only
/// follows from its status.
fn parts(change: &Change) -> Vec<Part> {
    let parts = change.differences.iter().map(|one| one.part);
    parts.filter(|part| !matches!(part, Part::Basis | Part::Course | Part::Assumed)).collect()
}

fn is_told(change: &Change) -> bool {
    change.kind != Kind::Changed || applies_otherwise(change) || !parts(change).is_empty()
}

/// Whether it is displaced now, or no longer.
fn applies_otherwise(change: &Change) -> bool {
    let applies = |seen: &Option<Seen>| seen.as_ref().map(|seen| seen.applies);
    applies(&change.old) != applies(&change.new)
}

/// A difference, and what it has in common with the same in other cases.
fn group(change: &Change, masked: &[Change], report: &Report) -> Option<(Key, Group)> {
    let norm = change.norm()?;
    let words = norm.words.as_ref();
    let parts = if change.kind == Kind::Changed { parts(change) } else { Vec::new() };
    let same = masked.iter().find(|one| {
        one.norm().is_some_and(|other| {
            (&other.rule, &other.task, &other.unit) == (&norm.rule, &norm.task, &norm.unit)
        })
    });
    let differences = parts.iter().map(|part| Shown { part: *part, values: values(*part, same) });
    let group = Group {
        kind: change.kind,
        unit: norm.unit.clone(),
        sentence: words.map_or_else(|| norm.deed(), |words| words.sentence.clone()),
        rule: norm.rule.clone(),
        basis: words.map_or_else(|| norm.basis.clone(), |words| words.basis.clone()),
        differences: differences.collect(),
        cases: Cases::default(),
        causes: causes(&report.items, norm, change.kind),
    };
    Some(((norm.unit.clone(), norm.rule.clone(), change.kind, norm.deed(), parts), group))
}

/// A part as it was and is, where it may be shown.
fn values(part: Part, masked: Option<&Change>) -> Option<(String, String)> {
    let change = masked?;
    let one = change.differences.iter().find(|one| one.part == part)?;
    if matches!(part, Part::Missing | Part::Hinges) {
        return Some((left(&one.old, &one.new), left(&one.new, &one.old)));
    }
    let status = |seen: &Option<Seen>| seen.as_ref()?.words.as_ref()?.status.clone();
    let statuses = (part == Part::Status).then(|| status(&change.old).zip(status(&change.new)));
    Some(statuses.flatten().unwrap_or_else(|| (one.old.clone(), one.new.clone())))
}

/// What only the first of two texts names: `missing person.age, residence.kind`.
fn left(one: &str, other: &str) -> String {
    let names = |text: &str| -> Vec<String> {
        let lists = text.split("; ").map(|list| list.split(", "));
        // The first of a list stands behind the words that say what it is a list of.
        let last = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_owned();
        lists.flat_map(|list| list.map(last).collect::<Vec<_>>()).collect()
    };
    let other = names(other);
    let left: Vec<String> = names(one).into_iter().filter(|name| !other.contains(name)).collect();
    left.join(", ")
}

/// Conflicts and broken safeguards that came or went.
fn beside(old: &Page, new: &Page) -> Vec<(String, bool)> {
    let told = |line: &&String| line.starts_with("conflict ") || line.starts_with("broken ");
    let only = |one: &Page, other: &Page, came: bool| {
        let lines = one.others.iter().filter(told).filter(|line| !other.others.contains(line));
        lines.map(|line| (line.clone(), came)).collect::<Vec<_>>()
    };
    let mut all = only(new, old, true);
    all.extend(only(old, new, false));
    all
}

/// Writes an old answer with the names of the new rulebook.
fn rename(page: &mut Page, report: &Report) {
    if report.renames.is_empty() {
        return;
    }
    let write = |text: &mut String| *text = report.names.in_text(text);
    for norm in &mut page.norms {
        norm.rule = rule(&norm.rule, &report.renames);
        [&mut norm.unit, &mut norm.task, &mut norm.basis].into_iter().for_each(write);
        norm.parts.iter_mut().for_each(|(_, text)| write(text));
    }
    page.others.iter_mut().for_each(write);
}

/// A rule by its name of today.
fn rule(name: &str, renames: &[Rename]) -> String {
    fn own(full: &str) -> &str {
        full.rsplit('/').next().unwrap_or(full)
    }
    let mut rules = renames.iter().filter(|one| one.kind == Declared::Rule);
    let found = rules.find(|one| own(&one.old) == name);
    found.map_or(name, |one| own(&one.new)).to_owned()
}
