//! A line up to the cursor → what may come next.

use super::form::{self, Takes};
use super::{Session, edit};
use crate::language::Language;
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::{Field, element_record};
use crate::value::types::Base;

/// Something that may come next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What is put into the line.
    pub text: String,
    /// What people know it by; may be empty.
    pub label: String,
}

/// What may come next, and from which byte of the line on it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completion {
    /// One of these.
    Words(usize, Vec<Candidate>),
    /// The name of a file.
    Files,
}

impl Session {
    /// What may come next where the line ends.
    pub fn complete(&self, line: &str) -> Completion {
        let start = line.rfind(|one: char| one.is_whitespace() || "(,=".contains(one));
        let start = start.map_or(0, |at| at + 1);
        let (before, word) = line.split_at(start);
        let candidates = match self.expected(before) {
            Expected::Files => return Completion::Files,
            Expected::Words(all) => all,
        };
        let begins = |one: &Candidate| one.text.starts_with(word);
        let mut found: Vec<Candidate> = candidates.into_iter().filter(begins).collect();
        found.sort_by(|a, b| a.text.cmp(&b.text));
        found.dedup();
        Completion::Words(start, found)
    }

    /// How the command that a line begins with is to go on; nothing once it is whole.
    pub fn hint(&self, line: &str) -> Option<&'static str> {
        let form = form::find(line.trim_end())?;
        let usage = form.usage.strip_prefix(form.name)?.trim_start();
        (!usage.is_empty() && line.ends_with(' ')).then_some(usage)
    }

    /// What may stand after these words.
    fn expected(&self, before: &str) -> Expected {
        let book = self.rulebook();
        let language = self.options.language;
        let mut words = before.split_whitespace();
        let Some(first) = words.next() else {
            let answers = self.asked_for().map(|path| values(book, path, language));
            let first = [commands(language), named(book, language)];
            return Expected::Words(answers.unwrap_or_else(|| first.concat()));
        };
        if let Some((path, _)) = edit::assignment(before) {
            return Expected::Words(values(book, path, language));
        }
        let Some(form) = form::find(first.trim_end_matches('!')) else {
            return Expected::Words(named(book, language));
        };
        // Of several assignments the last counts.
        let last = before.rsplit(',').next().unwrap_or_default();
        let again = before.contains(',') && form.takes.contains(&Takes::Value);
        let given: Vec<&str> = if again {
            std::iter::once("if").chain(last.split_whitespace()).collect()
        } else {
            words.collect()
        };
        let rest = form.takes.last().filter(|last| **last == Takes::LogWords);
        match form.takes.get(given.len()).or(rest) {
            Some(Takes::File) => Expected::Files,
            Some(takes) => Expected::Words(taken(book, *takes, &given, language)),
            None => Expected::Words(Vec::new()),
        }
    }
}

enum Expected {
    Words(Vec<Candidate>),
    Files,
}

fn candidate(text: &str, label: &str) -> Candidate {
    Candidate { text: text.to_owned(), label: label.to_owned() }
}

fn plain(words: &[&str]) -> Vec<Candidate> {
    words.iter().map(|word| candidate(word, "")).collect()
}

fn commands(language: Language) -> Vec<Candidate> {
    form::COMMANDS.iter().map(|form| candidate(form.name, &(form.does)().say(language))).collect()
}

fn taken(book: &Rulebook, takes: Takes, given: &[&str], language: Language) -> Vec<Candidate> {
    let before = given.last().copied().unwrap_or_default();
    match takes {
        Takes::Path => paths(book, language),
        Takes::Value => values(book, before, language),
        Takes::Task => tasks(book, language),
        Takes::LogWords => log_words(book, given, language),
        Takes::RuleOrTask => {
            let not = plain(if given.is_empty() { &["not"] } else { &[] });
            [rules(book, language), tasks(book, language), not].concat()
        }
        Takes::Named => [rules(book, language), named(book, language)].concat(),
        Takes::UnitOr(words) => [units(book, language), plain(words)].concat(),
        Takes::Reading => {
            let readings = book.readings.iter();
            readings.map(|one| candidate(&one.name, one.labels.or("", language))).collect()
        }
        Takes::Variant => variants_of_reading(book, before, language),
        Takes::Definition => definitions(book, language),
        Takes::Command => commands(language),
        Takes::Words(words) => plain(words),
        Takes::File => Vec::new(),
    }
}

fn paths(book: &Rulebook, language: Language) -> Vec<Candidate> {
    let facts = book.facts.iter();
    facts.map(|fact| candidate(&fact.path, fact.field.labels.or("", language))).collect()
}

fn tasks(book: &Rulebook, language: Language) -> Vec<Candidate> {
    book.tasks.iter().map(|one| candidate(&one.name, one.labels.or("", language))).collect()
}

fn rules(book: &Rulebook, language: Language) -> Vec<Candidate> {
    book.rules.iter().map(|one| candidate(&one.name, one.labels.or("", language))).collect()
}

fn units(book: &Rulebook, language: Language) -> Vec<Candidate> {
    book.units.iter().map(|one| candidate(&one.name, one.labels.or("", language))).collect()
}

fn definitions(book: &Rulebook, language: Language) -> Vec<Candidate> {
    let all = book.definitions.iter();
    all.map(|one| candidate(&one.name, one.labels.or("", language))).collect()
}

/// What an expression may name.
fn named(book: &Rulebook, language: Language) -> Vec<Candidate> {
    let rates = book.rates.iter();
    let rates = rates.map(|one| candidate(&one.name, one.labels.or("", language))).collect();
    [paths(book, language), definitions(book, language), rates, tasks(book, language)].concat()
}

fn variants_of_reading(book: &Rulebook, name: &str, language: Language) -> Vec<Candidate> {
    let reading = book.readings.iter().find(|one| one.name == name);
    let named = reading.and_then(|reading| book.enumeration(reading.ty));
    let variants = named.map_or(&[][..], |named| &named.variants).iter();
    variants.map(|one| candidate(&one.name, one.labels.or("", language))).collect()
}

/// What may be said of a fact.
fn values(book: &Rulebook, path: &str, language: Language) -> Vec<Candidate> {
    let Some(field) = field(book, path) else {
        return Vec::new();
    };
    let mut values = match field.ty.base {
        _ if field.ty.list => Vec::new(),
        Base::YesNo => plain(&["yes", "no"]),
        Base::Unit => units(book, language),
        Base::Named(id) => {
            let named = book.enumeration(id).map_or(&[][..], |named| &named.variants);
            named.iter().map(|one| candidate(&one.name, one.labels.or("", language))).collect()
        }
        _ => Vec::new(),
    };
    values.extend(plain(if field.ty.or_none { &["none", "null"] } else { &["null"] }));
    values
}

/// The fact, or the field of a list's element, at a path.
fn field<'b>(book: &'b Rulebook, path: &str) -> Option<&'b Field> {
    let (fact, rest) = path.split_at(path.find('[').unwrap_or(path.len()));
    let fact = &book.facts.iter().find(|one| one.path == fact)?.field;
    let Some((_, name)) = rest.rsplit_once('.') else {
        return Some(fact);
    };
    let record = book.record(element_record(fact.ty)?)?;
    record.fields.iter().find(|field| field.name == name)
}

/// What may follow a task in the log.
fn log_words(book: &Rulebook, given: &[&str], language: Language) -> Vec<Candidate> {
    match given.last().copied().unwrap_or_default() {
        "by" | "to" => units(book, language),
        "via" => {
            let channels = book.channels.iter();
            channels.map(|one| candidate(&one.name, one.labels.or("", language))).collect()
        }
        "in" if given.iter().rev().nth(1) == Some(&"recorded") => {
            let channels = book.channels.iter();
            channels.map(|one| candidate(&one.name, one.labels.or("", language))).collect()
        }
        "in" => plain(&["writing"]),
        "recorded" => plain(&["in"]),
        "outcome" | "as" => {
            let task =
                given.first().and_then(|name| book.tasks.iter().find(|one| one.name == *name));
            let outcomes = task.and_then(|task| book.enumeration(task.outcome?));
            let outcomes = outcomes.map_or(&[][..], |named| &named.variants).iter();
            outcomes.map(|one| candidate(&one.name, one.labels.or("", language))).collect()
        }
        "on" | "failed" | "instead" | "despite" => Vec::new(),
        _ => plain(&[
            "on", "for", "by", "to", "via", "in", "recorded", "outcome", "failed", "instead",
            "despite",
        ]),
    }
}
