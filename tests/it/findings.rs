//! What an evaluation found, in plain words that can be laid beside another's findings.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use saksgang::inside::value::norm::Modality;

/// Names and notes, each once, in their order.
pub(crate) type Names = BTreeSet<String>;

/// A norm that applies or may yet apply, for one bearer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NormFinding {
    /// `contact-pu-first`
    pub(crate) rule: String,
    /// How it binds.
    pub(crate) modality: Modality,
    /// `decide-ta-place as granted`
    pub(crate) act: String,
    /// The unit, `?` while open, `-` for a form.
    pub(crate) bearer: String,
    /// Yes; else open.
    pub(crate) applies: bool,
    /// A `may` that a prohibition displaces.
    pub(crate) displaced: bool,
    /// `towards`: the recipients besides the bearer; and, where the norm says so, `since`,
    /// `until`, `done when`. Each is `?` while open.
    pub(crate) details: BTreeMap<&'static str, Names>,
    /// What is missing to settle whether it applies, who bears it, and its details.
    pub(crate) missing: [Names; 3],
    /// Facts whose default makes it apply.
    pub(crate) assumed: Names,
    /// How far it has come: `status`, the position of the `entry` that made it so, `deadline`,
    /// `turn`, `missed`, `waits for`, `done before`, those that it has.
    pub(crate) course: BTreeMap<&'static str, String>,
}

/// All that is compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Findings {
    /// Norms that apply or are open.
    pub(crate) norms: BTreeSet<NormFinding>,
    /// `RULE: shall ACT against RULE: shall not ACT by UNIT`
    pub(crate) conflicts: Names,
    /// The value of each definition in force, `?` for unknown.
    pub(crate) definitions: BTreeMap<String, String>,
    /// How many open norms each missing fact touches.
    pub(crate) questions: BTreeMap<String, u32>,
}

/// `decide-ta-place as granted`
pub(crate) fn act_name(task: &str, outcome: Option<&str>) -> String {
    outcome.map_or_else(|| task.to_owned(), |outcome| format!("{task} as {outcome}"))
}

impl NormFinding {
    /// How a conflict of the two is told.
    pub(crate) fn against(&self, other: &Self) -> String {
        format!("{} against {} by {}", self.name(), other.name(), self.bearer)
    }

    /// `contact-pu-first: Shall contact-pu`
    pub(crate) fn name(&self) -> String {
        format!("{}: {:?} {}", self.rule, self.modality, self.act)
    }

    /// One line with everything.
    pub(crate) fn line(&self) -> String {
        let applies = if self.applies { "applies" } else { "open" };
        let displaced = if self.displaced { " displaced" } else { "" };
        let (name, bearer) = (self.name(), &self.bearer);
        let Self { details, missing, assumed, course, .. } = self;
        format!(
            "{name} by {bearer} {applies}{displaced} {details:?} {missing:?} {assumed:?} {course:?}"
        )
    }
}

impl Findings {
    /// Every finding as a line of its own.
    pub(crate) fn lines(&self) -> Names {
        let norms = self.norms.iter().map(NormFinding::line);
        let conflicts = self.conflicts.iter().map(|one| format!("conflict {one}"));
        let definitions = self.definitions.iter();
        let definitions = definitions.map(|(name, value)| format!("define {name} = {value}"));
        let questions = self.questions.iter();
        let questions = questions.map(|(fact, touches)| format!("{fact} touches {touches}"));
        let others = conflicts.chain(definitions).chain(questions);
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
