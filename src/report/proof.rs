//! An explanation → the `proof` of a norm in a result (JSON).

use serde::Serialize;

use crate::explain::formula::cannot_calculate;
use crate::explain::{Answer, Explanation, Known, See, Shown, Step};
use crate::language::Language;
use crate::report::bears::MASK;
use crate::report::citation::citation;
use crate::rulebook::Rulebook;
use crate::rulebook::circular::Passage;
use crate::value::truth::Truth;

/// The proof of a norm. Keys that are empty are left out.
#[derive(Debug, Serialize)]
pub struct Proof<'a> {
    /// The rule's name.
    rule: &'a str,
    /// `applies`, `open`, `fails`, `overridden`, `not in force`.
    answer: &'static str,
    /// The passages, in the circular's own form.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    basis: Vec<String>,
    /// Where a choice had to be made.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    interpretations: &'a [String],
    /// What the answer rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    steps: Vec<Sentence<'a>>,
    /// What lies too deep in the steps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Sentence<'a>>,
    /// The facts of the case that it rests on: with these alone it is the same.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    cites: &'a [String],
}

/// A sentence of a proof.
#[derive(Debug, Serialize)]
struct Sentence<'a> {
    text: &'a str,
    value: Told<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cannot_be_calculated: Option<String>,
    known: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<Told<'a>>,
    /// Since when the row of rates holds that it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessed_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    found_in: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    basis: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interpretation: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    steps: Vec<Sentence<'a>>,
    /// `above`, or the number of a part.
    #[serde(skip_serializing_if = "Option::is_none")]
    see: Option<String>,
}

/// Yes and no as `true` and `false`, what is open or unknown as `null`, the rest in words.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Told<'a> {
    Truth(bool),
    Unknown,
    Words(&'a str),
}

/// The proof that an explanation is.
pub fn proof<'a>(
    explanation: &'a Explanation,
    rulebook: &Rulebook,
    language: Language,
) -> Proof<'a> {
    let source = Source { rulebook, language };
    Proof {
        rule: &explanation.rule,
        answer: answer(explanation.answer),
        basis: source.basis(&explanation.basis),
        interpretations: &explanation.interpretations,
        steps: source.sentences(&explanation.steps),
        parts: source.sentences(&explanation.parts),
        cites: &explanation.cited,
    }
}

fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Applies | Answer::Stands => "applies",
        Answer::Open => "open",
        Answer::Fails => "fails",
        Answer::Overridden => "overridden",
        Answer::NotInForce(_) => "not in force",
    }
}

/// What it takes to cite.
#[derive(Clone, Copy)]
struct Source<'r> {
    rulebook: &'r Rulebook,
    language: Language,
}

impl Source<'_> {
    fn basis(self, passages: &[Passage]) -> Vec<String> {
        passages.iter().map(|passage| citation(self.rulebook, passage, self.language)).collect()
    }

    fn sentences(self, steps: &[Step]) -> Vec<Sentence<'_>> {
        steps.iter().map(|step| self.sentence(step)).collect()
    }

    fn sentence(self, step: &Step) -> Sentence<'_> {
        Sentence {
            text: &step.text,
            value: told(&step.value),
            cannot_be_calculated: match step.value {
                Shown::NoValue(cause) => Some(cannot_calculate(cause, self.language)),
                _ => None,
            },
            known: known(step.known),
            found: step.found.as_ref().map(told),
            since: step.since.map(|day| day.to_string()),
            place: step.place.as_deref(),
            assessed_by: step.source.assessed_by.as_deref(),
            found_in: step.source.found_in.as_deref(),
            basis: self.basis(&step.basis),
            interpretation: step.interpretation.as_deref(),
            steps: self.sentences(&step.steps),
            see: step.see.map(see),
        }
    }
}

fn told(shown: &Shown) -> Told<'_> {
    match shown {
        Shown::Truth(Truth::Yes) => Told::Truth(true),
        Shown::Truth(Truth::No) => Told::Truth(false),
        Shown::Truth(Truth::Open) | Shown::Unknown | Shown::NoValue(_) => Told::Unknown,
        Shown::Masked => Told::Words(MASK),
        Shown::Words(words) => Told::Words(words),
    }
}

fn known(known: Known) -> &'static str {
    match known {
        Known::Given => "given",
        Known::Assumed => "assumed",
        Known::Supposed => "supposed",
        Known::Derived => "derived",
        Known::Unknown => "unknown",
        Known::Log => "log",
        Known::Reading => "reading",
        Known::Constant => "constant",
    }
}

fn see(see: See) -> String {
    match see {
        See::Above => "above".to_owned(),
        See::Part(number) => number.to_string(),
    }
}
