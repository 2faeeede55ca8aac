//! Golden text → the norms that it tells of, and its other lines.
//!
//! The names of units, tasks and channels have no blanks, so the words between them tell the
//! parts of a line apart.

use super::row::{Applies, DETAILS, Part, Row};
use crate::eval::outcome::Status;
use crate::value::norm::DetailName;

/// What a golden text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The norms, in their order.
    pub norms: Vec<Row>,
    /// The lines that are about no norm: the case, the day, conflicts, questions.
    pub others: Vec<String>,
    /// The others on what is wrong with the answer, where the words of people for them are known.
    pub wrong: Vec<Wrong>,
}

/// What is wrong with an answer: a conflict, a broken safeguard, a contradiction, what is against the
/// log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// As golden text says it, by which two answers are compared.
    pub line: String,
    /// In the words of people.
    pub words: String,
}

/// Reads a golden text. What is no line on a norm is kept as it is.
pub fn read(golden: &str) -> Page {
    let mut page = Page::default();
    for line in golden.lines() {
        match line.strip_prefix("     ") {
            Some(further) => match page.norms.last_mut() {
                Some(norm) => norm.parts.push(part(further)),
                None => page.others.push(line.to_owned()),
            },
            None => match norm(line) {
                Some(norm) => page.norms.push(norm),
                None => page.others.push(line.to_owned()),
            },
        }
    }
    page
}

/// `yes  RKM shall contact-pu with PU [IM-2011-020 4 ¶3: contact-pu-before-placement]`
fn norm(line: &str) -> Option<Row> {
    let (applies, rest) = applies(line)?;
    let (said, cited) = rest.strip_suffix(']')?.rsplit_once(" [")?;
    let (basis, rule) = cited.rsplit_once(": ")?;
    let mut words = Words { rest: said };
    let (unit, modality, task) = deed(&mut words)?;
    let element = words.element();
    let parts = details(&mut words);
    let (rule, basis) = (rule.to_owned(), basis.to_owned());
    Some(Row { applies, unit, modality, task, element, rule, basis, parts, words: None })
}

fn applies(line: &str) -> Option<(Applies, &str)> {
    let all = [
        ("yes  ", Applies::Yes),
        ("open ", Applies::Open),
        ("no   ", Applies::No),
        ("displaced ", Applies::Displaced),
    ];
    all.into_iter().find_map(|(word, applies)| Some((applies, line.strip_prefix(word)?)))
}

/// What is left of a line.
struct Words<'t> {
    rest: &'t str,
}

impl<'t> Words<'t> {
    /// The next word.
    fn word(&mut self) -> Option<&'t str> {
        let (word, rest) = self.rest.split_once(' ').unwrap_or((self.rest, ""));
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }

    /// Whether these words come next; then they are read.
    fn eat(&mut self, words: &str) -> bool {
        let after = self.rest.strip_prefix(words);
        let after = after.filter(|rest| rest.is_empty() || rest.starts_with(' '));
        self.rest = after.map_or(self.rest, str::trim_start);
        after.is_some()
    }

    /// The element that a norm is about, behind `for`: its key may have blanks, but no brackets.
    fn element(&mut self) -> String {
        if !self.rest.starts_with("for ") || !self.eat("for") {
            return String::new();
        }
        let end = self.rest.find(']').map_or(self.rest.len(), |at| at + 1);
        let (element, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest.trim_start();
        element.to_owned()
    }

    /// Names with a comma or an `or` between them.
    fn names(&mut self) -> String {
        let mut names = String::new();
        while let Some(name) = self.word() {
            names.push_str(name);
            if name.ends_with(',') {
                names.push(' ');
            } else if self.eat("or") {
                names.push_str(" or ");
            } else {
                break;
            }
        }
        names
    }

    /// A task, with its outcome: `decide-ta-place as refused`.
    fn task(&mut self) -> Option<String> {
        let task = self.word()?.to_owned();
        match self.outcome() {
            Some(outcome) => Some(format!("{task} as {outcome}")),
            None => Some(task),
        }
    }

    /// An outcome, behind `as`.
    fn outcome(&mut self) -> Option<&'t str> {
        let reserved = [DetailName::AsARule, DetailName::AsFarAsPossible];
        let reserved = reserved.iter().any(|name| self.rest.starts_with(name.written()));
        if reserved || !self.eat("as") { None } else { self.word() }
    }
}

/// Bearer, modality and task.
fn deed(words: &mut Words) -> Option<(String, String, String)> {
    const MODALITIES: [&str; 6] = ["shall not", "shall", "should not", "should", "may", "need not"];
    if words.eat("only") {
        let unit = words.names();
        return words.eat("may").then_some((unit, "only may".to_owned(), words.task()?));
    }
    let from = words.rest;
    let task = words.task()?;
    if words.eat("shall be") {
        let outcome = words.outcome().map(|outcome| format!(" as {outcome}"));
        return Some((String::new(), "shall be".to_owned(), task + &outcome.unwrap_or_default()));
    }
    words.rest = from;
    let unit = words.word()?.to_owned();
    if unit == "nobody" && words.eat("shall") {
        return Some((unit, "shall not".to_owned(), words.task()?));
    }
    let modality = MODALITIES.into_iter().find(|modality| words.eat(modality))?;
    Some((unit, modality.to_owned(), words.task()?))
}

/// Towards whom, through what, in which order; how is what is left.
fn details(words: &mut Words) -> Vec<(Part, String)> {
    let mut parts = Vec::new();
    for name in DETAILS {
        if words.eat(name.written()) {
            parts.push((Part::Detail(name), words.names()));
        }
    }
    if !words.rest.is_empty() {
        parts.push((Part::Manner, words.rest.to_owned()));
    }
    parts
}

/// A line beneath a norm.
fn part(line: &str) -> (Part, String) {
    let keyed = [
        ("missing", Part::Missing),
        ("bearer depends on", Part::Missing),
        ("details depend on", Part::Missing),
        ("about", Part::Matters),
        ("enclosing", Part::Matters),
        ("considering", Part::Matters),
        ("stating", Part::Matters),
        ("assumed", Part::Assumed),
        ("hinges on", Part::Hinges),
        ("may hinge on", Part::Hinges),
        // No status, though it begins like one.
        ("done before", Part::Course),
    ];
    let begins = |word: &str| {
        let rest = line.strip_prefix(word);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
    };
    let part = match keyed.into_iter().find(|(word, _)| begins(word)) {
        Some((_, part)) => part,
        None if Status::ALL.iter().any(|status| begins(status.name())) => Part::Status,
        None => Part::Course,
    };
    (part, line.to_owned())
}
