//! What is different → lines for people, in which the words of this program and those of rules
//! and cases stand apart, so that each door can write the latter safely.

use super::Report;
use super::canonical::Joint;
use super::cases::{Beside, Group, Shown, Survey, Unreadable, Way};
use super::cause::Cause;
use super::change::{Change, Fate, Item};
use super::entry::Kind;
use super::part::Aspect;
use super::phrases::{Phrases, phrases};
use super::rename::Rename;
use crate::compare;
use crate::compare::text::part;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Some words of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Words {
    /// Of this program.
    Own(String),
    /// Of a rule or a case.
    Theirs(String),
}

/// A line.
pub(super) type Line = Vec<Words>;

/// A part of the whole.
pub(super) struct Block {
    pub(super) heading: String,
    /// Lines before the items.
    pub(super) lead: Vec<Line>,
    /// Each with what is told of it.
    pub(super) items: Vec<Told>,
}

/// Something with what is told of it.
pub(super) struct Told {
    /// What it belongs under, where that is a heading of its own.
    pub(super) under: Option<Line>,
    pub(super) head: Line,
    pub(super) lines: Vec<Line>,
}

/// So many rules or cases are named.
const NAMED: usize = 5;

/// So many ways in which a norm is different are told.
const WAYS: usize = 10;

/// The first line of all.
pub(super) fn title(report: &Report) -> Line {
    let phrases = phrases(report.language);
    fill(phrases.title, vec![theirs(&report.old), theirs(&report.new)])
}

/// Everything that is different, in its order.
pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let teller = Teller { report, phrases: phrases(report.language) };
    let mut blocks = Vec::new();
    let renames = report.renames.iter().map(|one| teller.rename(one)).collect();
    blocks.push(block(teller.phrases.renames, Vec::new(), renames));
    let items = report.items.iter().map(|one| teller.item(one)).collect();
    blocks.push(block(teller.phrases.rules, Vec::new(), items));
    blocks.retain(|block| !block.items.is_empty());
    if let Some(survey) = &report.survey {
        blocks.extend(teller.survey(survey));
    }
    blocks
}

/// What is said beside: that nothing is different, or that there were no cases.
pub(super) fn notes(report: &Report) -> Vec<&'static str> {
    let phrases = phrases(report.language);
    let mut notes = Vec::new();
    if !report.is_different() {
        notes.push(phrases.nothing);
    }
    if report.survey.is_none() {
        notes.push(phrases.only_rules);
    }
    notes
}

fn block(heading: &str, lead: Vec<Line>, items: Vec<Told>) -> Block {
    Block { heading: heading.to_owned(), lead, items }
}

fn own(text: impl Into<String>) -> Words {
    Words::Own(text.into())
}

fn theirs(text: impl Into<String>) -> Words {
    Words::Theirs(text.into())
}

/// A phrase with words where `{}` stands.
fn fill(phrase: &str, words: Vec<Words>) -> Line {
    let mut words = words.into_iter();
    let mut line = Vec::new();
    for (at, piece) in phrase.split("{}").enumerate() {
        if at > 0 {
            line.extend(words.next());
        }
        line.push(own(piece));
    }
    line.retain(|words| *words != Words::Own(String::new()));
    line
}

/// A number with its phrase, and further words.
fn counted((one, several): (&str, &str), number: usize, words: Words) -> Line {
    match number {
        1 => fill(one, vec![words]),
        number => fill(several, vec![own(number.to_string()), words]),
    }
}

struct Teller<'r> {
    report: &'r Report,
    phrases: &'static Phrases,
}

impl Teller<'_> {
    /// `enhet PU heter nå PIS (nevnt 12 andre steder)`
    fn rename(&self, one: &Rename) -> Told {
        let language = self.report.language;
        let (was, is) = (one.old_labels.get(language), one.new_labels.get(language));
        let told = |label| if was == is { None } else { label };
        let old = called(&one.old, told(was));
        let mut head = vec![own(format!("{} ", self.phrases.kind(one.kind)))];
        let phrase = match one.kind {
            Kind::Section | Kind::Aside => self.phrases.moved,
            _ => self.phrases.renamed,
        };
        head.extend(fill(phrase, vec![old, called(&one.new, told(is))]));
        if one.followers > 0 {
            let (single, several) = self.phrases.followers;
            let phrase = if one.followers == 1 { single } else { several };
            head.push(own(format!(" ({})", phrase.replace("{}", &one.followers.to_string()))));
        }
        Told { under: None, head, lines: Vec::new() }
    }

    /// `regel IM-2011-020/contact-pu, Kontakt med PU: endret`, and what is different.
    fn item(&self, item: &Item) -> Told {
        let mut head = vec![own(format!("{} ", self.phrases.kind(item.kind))), theirs(&item.name)];
        if let Some(label) = item.labels.get(self.report.language) {
            head.extend([own(", "), theirs(label)]);
        }
        head.push(own(format!(": {}", self.phrases.fate(item.fate))));
        let mut lines: Vec<Line> = match item.fate {
            Fate::Changed => item.changes.iter().map(|one| self.change(one)).collect(),
            Fate::Added | Fate::Removed => {
                item.changes.iter().map(|one| self.content(one)).collect()
            }
        };
        if item.fate == Fate::Changed && !item.rules.is_empty() && item.kind != Kind::Rule {
            lines.push(counted(
                self.phrases.rests,
                item.rules.len(),
                theirs(self.some(&item.rules)),
            ));
        }
        Told { under: None, head, lines }
    }

    /// `frist: within 14 days of … → within 7 days of …`
    fn change(&self, change: &Change) -> Line {
        let mut line = self.about(change);
        let alternative = change.joint == Some(Joint::Any) && change.aspect != Aspect::Unless;
        let phrases = self.phrases;
        let (came, went) = if alternative {
            (phrases.came_as_alternative, phrases.went_as_alternative)
        } else {
            (phrases.came, phrases.went)
        };
        match (&change.old, &change.new) {
            (Some(old), Some(new)) => {
                line.extend([own(": "), theirs(old), own(" → "), theirs(new)]);
            }
            (None, Some(text)) => line.extend(one_sided(came, text)),
            (Some(text), None) => line.extend(one_sided(went, text)),
            (None, None) => {}
        }
        line
    }

    /// `frist: within 14 days of …`
    fn content(&self, change: &Change) -> Line {
        let mut line = self.about(change);
        if let Some(text) =
            change.new.as_ref().or(change.old.as_ref()).filter(|text| !text.is_empty())
        {
            line.extend([own(": "), theirs(text)]);
        }
        line
    }

    fn about(&self, change: &Change) -> Line {
        let mut line = Vec::new();
        if let Some(about) = &change.about {
            line.extend([theirs(about), own(", ")]);
        }
        let condition = change.aspect == Aspect::Value && change.joint.is_some();
        let aspect = if condition { Aspect::When } else { change.aspect };
        line.push(own(self.phrases.aspect(aspect)));
        line
    }

    /// The first of some names, and how many there are besides.
    fn some(&self, all: &[impl AsRef<str>]) -> String {
        let first = all.iter().take(NAMED);
        let mut named: Vec<String> = first.map(|name| name.as_ref().to_owned()).collect();
        if let Some(further) = all.len().checked_sub(NAMED).filter(|further| *further > 0) {
            named.push(self.phrases.further.replace("{}", &further.to_string()));
        }
        named.join(", ")
    }

    fn survey(&self, survey: &Survey) -> Vec<Block> {
        let phrases = self.phrases;
        let number = own(survey.cases.to_string());
        let looked = if survey.cases == 1 { phrases.looked_at.0 } else { phrases.looked_at.1 };
        let differing = match survey.differing {
            0 => fill(phrases.none_differs, Vec::new()),
            some => fill(phrases.differing, vec![own(some.to_string())]),
        };
        let groups = survey.groups.iter().map(|group| self.group(group)).collect();
        let beside = survey.beside.iter().map(|one| self.beside(one)).collect();
        let unreadable = survey.unreadable.iter().map(|one| self.unreadable(one)).collect();
        let mut blocks = vec![
            block(phrases.beside, Vec::new(), beside),
            block(phrases.unreadable, Vec::new(), unreadable),
        ];
        blocks.retain(|block| !block.items.is_empty());
        blocks.insert(0, block(phrases.cases, vec![fill(looked, vec![number]), differing], groups));
        blocks
    }

    /// `+ kommer til: RKV skal kontakte PU`, with the cases, the rule and what brought it about.
    fn group(&self, group: &Group) -> Told {
        let became = own(format!(" {}: ", self.phrases.became(group.kind)));
        let mut lines = match group.ways.as_slice() {
            [only] => {
                let mut lines: Vec<Line> =
                    only.differences.iter().map(|one| self.shown(one)).collect();
                lines.push(self.cases(&only.cases.named, self.phrases.in_cases));
                lines
            }
            ways => self.ways(ways),
        };
        lines.push(fill(self.phrases.rule, vec![theirs(&group.rule), theirs(&group.basis)]));
        lines.extend(group.causes.iter().map(|one| self.cause(one)));
        let under = match group.unit.as_str() {
            "" => own(self.phrases.form),
            open if open.starts_with('?') => own(self.phrases.open_unit),
            unit => theirs(unit),
        };
        Told {
            under: Some(vec![under]),
            head: vec![theirs(sign(group.kind)), became, theirs(&group.sentence)],
            lines,
        }
    }

    fn shown(&self, one: &Shown) -> Line {
        let name = own(format!("{}: ", part(one.part, self.report.language)));
        let Some((old, new)) = &one.values else {
            return vec![name, own(self.phrases.hidden)];
        };
        let words = |text: &String| match text.as_str() {
            "" => own(self.phrases.empty),
            text => theirs(text),
        };
        vec![name, words(old), own(" → "), words(new)]
    }

    /// `i 2 saker (A, B): frist: … → …`, a line for each way; of many ways, those of most cases.
    fn ways(&self, ways: &[Way]) -> Vec<Line> {
        let (told, left) = ways.split_at(ways.len().min(WAYS));
        let mut lines: Vec<Line> = told.iter().map(|way| self.way(way)).collect();
        let mut seen = BTreeSet::new();
        let left = left.iter().flat_map(|way| &way.cases.named);
        let left: Vec<Arc<str>> = left.filter(|case| seen.insert(*case)).cloned().collect();
        if !left.is_empty() {
            lines.push(self.cases(&left, self.phrases.in_other_ways));
        }
        lines
    }

    fn way(&self, way: &Way) -> Line {
        let mut line = self.cases(&way.cases.named, self.phrases.in_these);
        for (at, one) in way.differences.iter().enumerate() {
            line.push(own(if at > 0 { "; " } else { ": " }));
            line.extend(self.shown(one));
        }
        line
    }

    fn cases(&self, named: &[Arc<str>], phrase: (&str, &str)) -> Line {
        counted(phrase, named.len(), theirs(self.some(named)))
    }

    fn cause(&self, cause: &Cause) -> Line {
        let name = match cause {
            Cause::Itself(fate) => vec![own(self.phrases.fate(*fate))],
            Cause::RestsOn(kind, name) => {
                vec![theirs(format!("{} {name}", self.phrases.kind(*kind)))]
            }
            Cause::SetAside(name) | Cause::SameTask(name) => vec![theirs(name)],
        };
        fill(self.phrases.cause(cause), name)
    }

    fn beside(&self, one: &Beside) -> Told {
        let sign = if one.came { "+" } else { "-" };
        let head = vec![theirs(sign), own(" "), theirs(&one.line)];
        let cases = self.cases(&one.cases.named, self.phrases.in_cases);
        Told { under: None, head, lines: vec![cases] }
    }

    fn unreadable(&self, one: &Unreadable) -> Told {
        let (old, new) = (one.old.as_ref(), one.new.as_ref());
        let line = |phrase, why: &String| fill(phrase, vec![theirs(why)]);
        let lines = match (old, new) {
            (Some(old), Some(new)) if old == new => vec![line(self.phrases.by_both, old)],
            _ => {
                let old = old.map(|why| line(self.phrases.by_old, why));
                old.into_iter().chain(new.map(|why| line(self.phrases.by_new, why))).collect()
            }
        };
        Told { under: None, head: vec![theirs(&one.case)], lines }
    }
}

/// Something that only one rulebook says.
fn one_sided(what: &str, text: &str) -> Line {
    match text {
        "" => vec![own(format!(": {what}"))],
        text => vec![own(format!(", {what}: ")), theirs(text)],
    }
}

/// A name, with its label where that is told. A rule outside of all circulars has none before it.
fn called(name: &str, label: Option<&str>) -> Words {
    let name = name.trim_start_matches('/');
    theirs(label.map_or_else(|| name.to_owned(), |label| format!("{name} ({label})")))
}

fn sign(kind: compare::Kind) -> &'static str {
    match kind {
        compare::Kind::Appeared | compare::Kind::Applies => "+",
        compare::Kind::Went | compare::Kind::Fell => "-",
        compare::Kind::Opened => "?",
        compare::Kind::Changed | compare::Kind::Hinges => "~",
    }
}
