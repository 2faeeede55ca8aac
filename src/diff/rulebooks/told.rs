//! What is different → a report for people.

use super::Report;
use super::canonical::Joint;
use super::cases::{Beside, CasesDiff, Group, Shown, Unreadable, Way};
use super::cause::Cause;
use super::change::{Change, Fate, Item};
use super::entry::Kind;
use super::part::Aspect;
use super::phrases::{aspect, became, fate, kind};
use super::rename::Rename;
use crate::diff::answers;
use crate::diff::answers::text::part;
use crate::diff::answers::words::words;
use crate::language::Language;
use crate::phrases::{Phrase, phrase, say};
use crate::report::document::{Document, theirs};
use std::collections::BTreeSet;
use std::sync::Arc;

/// So many rules or cases are named.
const NAMED: usize = 5;

/// So many ways in which a norm is different are told.
const WAYS: usize = 10;

/// Something with what is told of it.
struct Told {
    /// What it belongs under, where that is a heading of its own.
    under: Option<String>,
    head: String,
    lines: Vec<String>,
}

/// Everything that is different, in its order.
pub fn document(report: &Report) -> Document {
    let language = report.language;
    let mut teller = Teller { language, page: Document::default() };
    let (old, new) = (theirs(&report.old), theirs(&report.new));
    teller.page.line(&say!(language, "diff-title", old = old, new = new));
    let renames = report.renames.iter().map(|one| teller.rename(one)).collect();
    let items = report.items.iter().map(|one| teller.item(one)).collect();
    teller.block(&phrase!("diff-renames"), renames);
    teller.block(&phrase!("diff-rules"), items);
    if let Some(survey) = &report.survey {
        teller.survey(survey);
    }
    teller.notes(report);
    teller.page
}

/// Puts what is different into words, block by block.
struct Teller {
    language: Language,
    page: Document,
}

impl Teller {
    /// What is said beside: that nothing is different, or that there were no cases.
    fn notes(&mut self, report: &Report) {
        let nothing = (!report.is_different()).then(|| phrase!("diff-nothing"));
        let only_rules = report.survey.is_none().then(|| phrase!("diff-only-rules"));
        for (at, note) in nothing.into_iter().chain(only_rules).enumerate() {
            if at == 0 {
                self.page.blank();
            }
            self.page.line(&note.say(self.language));
        }
    }

    /// Some things under a heading, if there are any.
    fn block(&mut self, heading: &Phrase, items: Vec<Told>) {
        if !items.is_empty() {
            self.page.heading(&heading.say(self.language));
            self.items(items);
        }
    }

    fn items(&mut self, items: Vec<Told>) {
        let mut under = None;
        for told in items {
            if told.under != under {
                if let Some(line) = &told.under {
                    self.page.subheading(line);
                }
                under = told.under;
            }
            self.page.item(&told.head);
            told.lines.iter().for_each(|line| self.page.note(line));
        }
    }

    /// `enhet PU heter nå PIS (nevnt 12 andre steder)`
    fn rename(&self, one: &Rename) -> Told {
        let (was, is) = (one.old_labels.get(self.language), one.new_labels.get(self.language));
        let told = |label| if was == is { None } else { label };
        let old = theirs(called(&one.old, told(was)));
        let new = theirs(called(&one.new, told(is)));
        let kind = kind(one.kind);
        let mut head = match one.kind {
            Kind::Section | Kind::Aside => {
                say!(self.language, "diff-moved", kind = kind, old = old, new = new)
            }
            _ => say!(self.language, "diff-renamed", kind = kind, old = old, new = new),
        };
        if one.followers > 0 {
            let mentioned = say!(self.language, "diff-mentioned", places = one.followers);
            head.push_str(" (");
            head.push_str(&mentioned);
            head.push(')');
        }
        Told { under: None, head, lines: Vec::new() }
    }

    /// `regel IM-2011-020/contact-pu, Kontakt med PU: endret`, and what is different.
    fn item(&self, item: &Item) -> Told {
        let label = item.labels.get(self.language).map(theirs);
        let name: Vec<String> = std::iter::once(theirs(&item.name)).chain(label).collect();
        let (kind, fate) = (kind(item.kind), fate(item.fate));
        let name = name.join(", ");
        let head = say!(self.language, "diff-item", kind = kind, name = name, fate = fate);
        let mut lines: Vec<String> = match item.fate {
            Fate::Changed => item.changes.iter().map(|one| self.change(one)).collect(),
            Fate::Added | Fate::Removed => {
                item.changes.iter().map(|one| self.content(one)).collect()
            }
        };
        if item.fate == Fate::Changed && !item.rules.is_empty() && item.kind != Kind::Rule {
            let rules = self.some(&item.rules);
            lines.push(say!(self.language, "diff-rests", count = item.rules.len(), rules = rules));
        }
        Told { under: None, head, lines }
    }

    /// `frist: within 14 days of … → within 7 days of …`
    fn change(&self, change: &Change) -> String {
        let about = self.about(change);
        let alternative = change.joint == Some(Joint::Any) && change.aspect != Aspect::Unless;
        let (what, text) = match (&change.old, &change.new) {
            (Some(old), Some(new)) => {
                return format!("{about}: {} → {}", theirs(old), theirs(new));
            }
            (None, Some(text)) if alternative => (phrase!("diff-came-as-alternative"), text),
            (None, Some(text)) => (phrase!("diff-came"), text),
            (Some(text), None) if alternative => (phrase!("diff-went-as-alternative"), text),
            (Some(text), None) => (phrase!("diff-went"), text),
            (None, None) => return about,
        };
        let what = what.say(self.language);
        match text.as_str() {
            "" => format!("{about}: {what}"),
            text => format!("{about}, {what}: {}", theirs(text)),
        }
    }

    /// `frist: within 14 days of …`
    fn content(&self, change: &Change) -> String {
        let about = self.about(change);
        let text = change.new.as_ref().or(change.old.as_ref()).filter(|text| !text.is_empty());
        text.map_or_else(|| about.clone(), |text| format!("{about}: {}", theirs(text)))
    }

    fn about(&self, change: &Change) -> String {
        let condition = change.aspect == Aspect::Value && change.joint.is_some();
        let aspect = aspect(if condition { Aspect::When } else { change.aspect });
        let aspect = aspect.say(self.language);
        match &change.about {
            Some(about) => format!("{}, {aspect}", theirs(about)),
            None => aspect,
        }
    }

    /// The first of some names, and how many there are besides.
    fn some(&self, all: &[impl AsRef<str>]) -> String {
        let first: Vec<&str> = all.iter().take(NAMED).map(AsRef::as_ref).collect();
        let names = first.join(", ");
        theirs(match all.len().saturating_sub(NAMED) {
            0 => names,
            more => say!(self.language, "diff-and-more", names = names, more = more),
        })
    }

    fn survey(&mut self, survey: &CasesDiff) {
        self.page.heading(&say!(self.language, "diff-cases"));
        self.page.line(&say!(self.language, "diff-looked-at", cases = survey.cases));
        self.page.line(&match survey.differing {
            0 => say!(self.language, "diff-none-differs"),
            some => say!(self.language, "diff-differing", cases = some),
        });
        let groups = survey.groups.iter().map(|group| self.group(group)).collect();
        let beside = survey.beside.iter().map(|one| self.beside(one)).collect();
        let unreadable = survey.unreadable.iter().map(|one| self.unreadable(one)).collect();
        self.items(groups);
        self.block(&phrase!("diff-beside"), beside);
        self.block(&phrase!("diff-unreadable"), unreadable);
    }

    /// `+ kommer til: RKV skal kontakte PU`, with the cases, the rule and what brought it about.
    fn group(&self, group: &Group) -> Told {
        let mut lines = match group.ways.as_slice() {
            [only] => {
                let shown = only.differences.iter().map(|one| self.shown(one));
                shown.chain([self.in_cases(&only.cases.named)]).collect()
            }
            ways => self.ways(ways),
        };
        let (rule, basis) = (theirs(&group.rule), theirs(&group.basis));
        lines.push(say!(self.language, "diff-rule", rule = rule, basis = basis));
        lines.extend(group.causes.iter().map(|one| self.cause(one).say(self.language)));
        let under = match group.unit.as_str() {
            "" => say!(self.language, "diff-form"),
            open if open.starts_with('?') => say!(self.language, "diff-open-unit"),
            unit => theirs(unit),
        };
        let (sign, became) = (theirs(sign(group.kind)), became(group.kind).say(self.language));
        let head = format!("{sign} {became}: {}", theirs(&group.sentence));
        Told { under: Some(under), head, lines }
    }

    fn shown(&self, one: &Shown) -> String {
        let name = part(one.part).say(self.language);
        let Some((old, new)) = &one.values else {
            return format!("{name}: {}", say!(self.language, "diff-hidden"));
        };
        let words = |text: &String| match text.as_str() {
            "" => say!(self.language, "diff-empty"),
            text => theirs(words(one.part, text, self.language)),
        };
        format!("{name}: {} → {}", words(old), words(new))
    }

    /// `i 2 saker (A, B): frist: … → …`, a line for each way; of many ways, those of most cases.
    fn ways(&self, ways: &[Way]) -> Vec<String> {
        let (told, left) = ways.split_at(ways.len().min(WAYS));
        let mut lines: Vec<String> = told.iter().map(|way| self.way(way)).collect();
        let mut seen = BTreeSet::new();
        let left = left.iter().flat_map(|way| &way.cases.named);
        let left: Vec<Arc<str>> = left.filter(|case| seen.insert(*case)).cloned().collect();
        if !left.is_empty() {
            let (count, cases) = (left.len(), self.some(&left));
            lines.push(say!(self.language, "diff-in-other-ways", count = count, cases = cases));
        }
        lines
    }

    fn way(&self, way: &Way) -> String {
        let differences: Vec<String> = way.differences.iter().map(|one| self.shown(one)).collect();
        if differences.is_empty() {
            return self.in_cases(&way.cases.named);
        }
        let (count, cases) = (way.cases.named.len(), self.some(&way.cases.named));
        let differences = differences.join("; ");
        say!(
            self.language,
            "diff-in-these",
            count = count,
            cases = cases,
            differences = differences
        )
    }

    fn in_cases(&self, named: &[Arc<str>]) -> String {
        let cases = self.some(named);
        say!(self.language, "diff-in-cases", count = named.len(), cases = cases)
    }

    fn cause(&self, cause: &Cause) -> Phrase {
        match cause {
            Cause::Itself(Fate::Added) => phrase!("diff-because-rule-new"),
            Cause::Itself(Fate::Removed) => phrase!("diff-because-rule-gone"),
            Cause::Itself(Fate::Changed) => phrase!("diff-because-rule-changed"),
            Cause::RestsOn(what, name) => {
                let what = format!("{} {name}", kind(*what).say(self.language));
                phrase!("diff-because-rests-on", what = theirs(what))
            }
            Cause::SetAside(rule) => phrase!("diff-because-overridden", rule = theirs(rule)),
            Cause::SameTask(rule) => phrase!("diff-because-same-task", rule = theirs(rule)),
        }
    }

    fn beside(&self, one: &Beside) -> Told {
        let sign = theirs(if one.came { "+" } else { "-" });
        let head = format!("{sign} {}", theirs(&one.line));
        Told { under: None, head, lines: vec![self.in_cases(&one.cases.named)] }
    }

    fn unreadable(&self, one: &Unreadable) -> Told {
        let [old, new] = [&one.old, &one.new].map(|why| why.as_ref().map(theirs));
        let lines = match (old, new) {
            (Some(old), Some(new)) if old == new => {
                vec![say!(self.language, "diff-by-both", why = old)]
            }
            (old, new) => {
                let old = old.map(|why| say!(self.language, "diff-by-old", why = why));
                let new = new.map(|why| say!(self.language, "diff-by-new", why = why));
                old.into_iter().chain(new).collect()
            }
        };
        Told { under: None, head: theirs(&one.case), lines }
    }
}

/// A name, with its label where that is told. A rule outside of all circulars has none before it.
fn called(name: &str, label: Option<&str>) -> String {
    let name = name.trim_start_matches('/');
    label.map_or_else(|| name.to_owned(), |label| format!("{name} ({label})"))
}

fn sign(kind: answers::Kind) -> &'static str {
    match kind {
        answers::Kind::Appeared | answers::Kind::Applies => "+",
        answers::Kind::Went | answers::Kind::Fell => "-",
        answers::Kind::Opened => "?",
        answers::Kind::Changed | answers::Kind::Hinges => "~",
    }
}
