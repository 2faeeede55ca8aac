//! A norm of an answer as a row: golden text writes it, kept golden text is read back into it,
//! and two answers are compared by it.

use crate::report::escape::escape;
use crate::value::norm::DetailName;
use std::fmt;

/// A norm of an answer, in its parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    /// Whether it applies.
    pub applies: Applies,
    /// Who bears it: a unit, `?(RKM|RKV)` while that is open, `RKM, RKV` of several together, `nobody`
    /// where it binds every unit, nothing for a form.
    pub unit: String,
    /// How it binds, in the words of the language: `shall not`, `only may`.
    pub modality: String,
    /// The task, with the outcome where the norm has one: `decide-ta-place as refused`.
    pub task: String,
    /// The element that it is about, of a rule that is for each of several:
    /// `ta.applications[2018-03-01]`; else nothing.
    pub element: String,
    /// The rule that says so.
    pub rule: String,
    /// The passages that the norm is written from, as golden text cites them.
    pub basis: String,
    /// The other parts, in their order: `to PU`, `status due`.
    pub parts: Vec<(Part, String)>,
    /// The norm in words for people, where they are known.
    pub words: Option<Words>,
}

/// The details that stand by themselves in a row, in their order: who does what with whom, and
/// what comes first. Texts are left to other forms, and how, how often and until when is one part.
pub(crate) const DETAILS: [DetailName; 8] = [
    DetailName::To,
    DetailName::CopyTo,
    DetailName::From,
    DetailName::With,
    DetailName::Via,
    DetailName::RecordedIn,
    DetailName::Before,
    DetailName::After,
];

/// A norm in words for people.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Words {
    /// Who shall, should or may do what.
    pub sentence: String,
    /// The basis, in the form of the circular.
    pub basis: String,
    /// How far it has come.
    pub status: Option<String>,
    /// What that rests on: the latest entry, what it waits for, entries that do not count.
    pub course: String,
    /// What is passed on, enclosed, weighed or stated.
    pub matters: String,
}

/// The lines of golden text: what it says, then what that rests on, indented.
impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<5}{}", format!("{} ", self.applies.name()), escape(&self.deed()))?;
        let (said, beneath): (Vec<_>, Vec<_>) =
            self.parts.iter().partition(|(part, _)| part.is_said());
        for (part, words) in said {
            match part {
                Part::Detail(name) => write!(f, " {} {}", name.written(), escape(words))?,
                _ => write!(f, " {}", escape(words))?,
            }
        }
        write!(f, " [{}: {}]", escape(&self.basis), escape(&self.rule))?;
        beneath.into_iter().try_for_each(|(_, words)| write!(f, "\n     {}", escape(words)))
    }
}

impl Row {
    /// About how many bytes it takes.
    pub(super) fn len(&self) -> usize {
        let Self { unit, task, element, rule, basis, parts, .. } = self;
        let parts: usize = parts.iter().map(|(_, words)| words.len()).sum();
        parts + unit.len() + task.len() + element.len() + rule.len() + basis.len()
    }

    /// What it says, as golden text does: `RKM shall contact-pu`.
    pub fn deed(&self) -> String {
        let Self { unit, modality, task, element, .. } = self;
        let deed = match modality.as_str() {
            "only may" => format!("only {unit} may {task}"),
            "shall be" => match task.split_once(" as ") {
                Some((task, outcome)) => format!("{task} shall be as {outcome}"),
                None => format!("{task} shall be"),
            },
            "shall not" if unit == "nobody" => format!("nobody shall {task}"),
            _ => format!("{unit} {modality} {task}"),
        };
        if element.is_empty() { deed } else { format!("{deed} for {element}") }
    }

    /// All that it says under one part; nothing if it has no such part.
    pub fn whole(&self, part: Part) -> String {
        match part {
            Part::Applies => self.applies.name().to_owned(),
            Part::Unit => self.unit.clone(),
            Part::Modality => self.modality.clone(),
            Part::Basis => self.basis.clone(),
            _ => {
                let found = self.parts.iter().filter(|(own, _)| *own == part);
                found.map(|(_, words)| words.as_str()).collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// What a part says, if the norm has it.
    pub fn part(&self, part: Part) -> Option<&str> {
        let found = self.parts.iter().find(|(own, _)| *own == part);
        found.map(|(_, words)| words.as_str())
    }
}

/// Whether a norm applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Applies {
    /// It does not; it would under another reading.
    No,
    /// Facts are missing.
    Open,
    /// It does, but a prohibition displaces it.
    Displaced,
    /// It does.
    Yes,
}

impl Applies {
    /// As golden text says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Open => "open",
            Self::Displaced => "displaced",
            Self::Yes => "yes",
        }
    }
}

/// A part of a norm in golden text, by the word that it begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Whether it applies, or is displaced.
    Applies,
    /// Who bears it.
    Unit,
    /// How it binds.
    Modality,
    /// The passages.
    Basis,
    /// One of the details that stand by themselves ([`DETAILS`]).
    Detail(DetailName),
    /// How, how often and until when.
    Manner,
    /// What is passed on, enclosed, weighed or stated, with its value.
    Matters,
    /// How far it has come.
    Status,
    /// The other lines on its course.
    Course,
    /// What is missing.
    Missing,
    /// What was assumed.
    Assumed,
    /// Which readings it hinges on.
    Hinges,
}

impl Part {
    /// Whether it stands in the line of the norm, and not beneath it.
    fn is_said(self) -> bool {
        matches!(self, Self::Detail(_) | Self::Manner)
    }
}
