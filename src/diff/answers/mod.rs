//! Two answers to a case → what is different in them, norm by norm.
//!
//! 1. `read`: golden text → the norms that it tells of, each in its parts. Golden text is the one
//!    form that an answer of today, one that was kept in a file, and one by another rulebook have
//!    in common, and it has nothing that two answers should not be compared in.
//! 2. `pair`: which norm of the one answer is which of the other.
//! 3. `change`: what became of each.
//! 4. `told`: an answer in the words of people, for those who would rather not read golden text;
//!    `text` writes changes for them.

mod change;
mod pair;
pub mod read;
pub mod text;
pub mod told;

pub use change::{Change, Difference, Kind, compare};

/// A norm of an answer, in its parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Seen {
    /// Whether it applies.
    pub applies: Applies,
    /// Who bears it: a unit, `?(RKM|RKV)` while that is open, nothing for a form.
    pub unit: String,
    /// How it binds, in the words of the language: `shall not`, `only may`.
    pub modality: String,
    /// The task, with the outcome where the norm has one: `decide-ta-place as refused`.
    pub task: String,
    /// The rule that says so.
    pub rule: String,
    /// The passages that the norm is written from, as golden text cites them.
    pub basis: String,
    /// The other parts, in their order: `to PU`, `status due`.
    pub parts: Vec<(Part, String)>,
    /// The norm in words for people, where they are known.
    pub words: Option<Words>,
}

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
}

impl Seen {
    /// What it says, as golden text does: `RKM shall contact-pu`.
    pub fn deed(&self) -> String {
        let Self { unit, modality, task, .. } = self;
        match modality.as_str() {
            "only may" => format!("only {unit} may {task}"),
            "shall be" => format!("{task} shall be"),
            _ => format!("{unit} {modality} {task}"),
        }
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
    /// Whom it is done towards.
    To,
    /// Who gets a copy.
    CopyTo,
    /// From whom.
    From,
    /// Together with whom.
    With,
    /// Through which channel.
    Via,
    /// Where it is recorded.
    RecordedIn,
    /// What it comes before.
    Before,
    /// What it comes after.
    After,
    /// How, how often and until when.
    Manner,
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
