//! What an evaluation found, in plain words that can be laid beside another's findings.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use saksgang::value::norm::Modality;

/// Names and notes, each once, in their order.
pub(crate) type Names = BTreeSet<String>;

/// A norm that applies or may yet apply, for one bearer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NormFinding {
    /// `IM-2011-020/contact-pu: shall contact-pu`
    pub(crate) name: String,
    /// The unit, `?` while open, `-` for a form.
    pub(crate) bearer: String,
    /// Yes; else open.
    pub(crate) applies: bool,
    /// A `may` that a prohibition displaces.
    pub(crate) displaced: bool,
    /// `to PU`, `to ?`, `since 2018-01-01`, `missing person.age`, `bearer missing …`,
    /// `detail missing …`, `assumed person.age`
    pub(crate) notes: Names,
}

/// All that is compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Findings {
    /// Norms that apply or are open.
    pub(crate) norms: BTreeSet<NormFinding>,
    /// `RULE: ACT against RULE: ACT by UNIT`
    pub(crate) conflicts: Names,
    /// `TASK by UNIT: RULE: ACT, …`
    pub(crate) actions: Names,
    /// The value of each definition in force, `?` for unknown.
    pub(crate) definitions: BTreeMap<String, String>,
}

/// `IM-2011-020/contact-pu: shall contact-pu as granted`
pub(crate) fn norm_name(rule: &str, modality: Modality, act: &str) -> String {
    let modality = match modality {
        Modality::Shall => "shall",
        Modality::ShallNot => "shall not",
        Modality::OnlyMay => "only may",
        Modality::Should => "should",
        Modality::ShouldNot => "should not",
        Modality::May => "may",
        Modality::ShallBe => "shall be",
    };
    format!("{rule}: {modality} {act}")
}

/// `decide-ta-place as granted`
pub(crate) fn act_name(task: &str, outcome: Option<&str>) -> String {
    outcome.map_or_else(|| task.to_owned(), |outcome| format!("{task} as {outcome}"))
}

impl NormFinding {
    /// One line with everything.
    pub(crate) fn line(&self) -> String {
        let applies = if self.applies { "applies" } else { "open" };
        let displaced = if self.displaced { " displaced" } else { "" };
        let notes = self.notes.iter().map(String::as_str).collect::<Vec<_>>();
        let (name, bearer, notes) = (&self.name, &self.bearer, notes.join(", "));
        format!("{name} by {bearer} {applies}{displaced}; {notes}")
    }
}

impl Findings {
    /// Every finding as a line of its own.
    pub(crate) fn lines(&self) -> Names {
        let norms = self.norms.iter().map(NormFinding::line);
        let conflicts = self.conflicts.iter().map(|one| format!("conflict {one}"));
        let actions = self.actions.iter().map(|one| format!("action {one}"));
        let definitions = self.definitions.iter();
        let definitions = definitions.map(|(name, value)| format!("define {name} = {value}"));
        let others = conflicts.chain(actions).chain(definitions);
        norms.chain(others).collect()
    }

    /// The lines that only one of the two has; empty if they agree.
    pub(crate) fn difference(&self, own: &str, other: &Self, others: &str) -> String {
        let (mine, theirs) = (self.lines(), other.lines());
        let mut text = String::new();
        for line in mine.difference(&theirs) {
            let _ = writeln!(text, "  {own}: {line}");
        }
        for line in theirs.difference(&mine) {
            let _ = writeln!(text, "  {others}: {line}");
        }
        text
    }
}
