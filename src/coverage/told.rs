//! Rows → what there is to say of them: where they stand, what they are called, which outcomes
//! were not seen.

use super::count::row_of_rates;
use super::item::{Item, Kind};
use super::{Coverage, Gap, Mark, Row, Suggestion, What};
use crate::explain::Sensitive;
use crate::language::Language;
use crate::phrases::{Argument, Join, phrase, say};
use crate::report::citation::{circular_name, citations};
use crate::rulebook::circular::Passage;
use crate::source::{Source, SourceId, Span};

/// What an outcome is called for programs.
pub(super) fn outcome(what: What, mark: usize) -> &'static str {
    let names = match what {
        What::Threshold => ["just-below", "at", "just-above"],
        What::Rule(_) | What::Norm(_) => ["applies", "not", "open"],
        What::Condition => ["yes", "no", "open"],
        What::Alternative(_) => ["taken", "", ""],
    };
    names.get(mark).copied().unwrap_or_default()
}

/// A rule file with its rows.
pub(super) struct Sheet<'c> {
    pub(super) id: SourceId,
    pub(super) source: &'c Source,
    /// The rows that are written in it, each with its number among all.
    pub(super) rows: Vec<(usize, &'c Row)>,
}

impl<'c> Coverage<'c, '_> {
    /// The rule files in which something is counted.
    pub(super) fn sheets(self) -> impl Iterator<Item = Sheet<'c>> {
        let rows = &self.tally.rows;
        self.sources.iter().filter_map(move |(id, source)| {
            let start = rows.partition_point(|row| row.at.source < id);
            let own = rows.get(start..).unwrap_or_default().iter().enumerate();
            let own = own.take_while(|(_, row)| row.at.source == id);
            let rows: Vec<_> = own.map(|(at, row)| (start + at, row)).collect();
            (!rows.is_empty()).then_some(Sheet { id, source, rows })
        })
    }

    /// The outcomes of a row that can come about and were not seen, if that may be told.
    pub(super) fn missing(self, row: &Row) -> impl Iterator<Item = usize> {
        let told = !self.masks(row);
        missing(row).filter(move |_| told)
    }

    /// How many outcomes were not seen of which it is not told which they are. Of thresholds, of
    /// which a case often shows no side, even their number would tell.
    pub(super) fn untold(self) -> usize {
        let rows = self.tally.rows.iter().filter(|row| self.masks(row));
        let rows = rows.filter(|row| row.what != What::Threshold);
        rows.map(|row| missing(row).count()).sum()
    }

    /// Whether it is not told which of the outcomes of a row were seen.
    pub(super) fn masks(self, row: &Row) -> bool {
        row.sensitive && self.sensitive == Sensitive::Masked
    }

    pub(super) fn line(self, at: Span) -> usize {
        self.sources.get(at.source).map_or(1, |source| source.line_column(at.start as usize).0)
    }

    /// What a row is called: the condition as it is written, in one line; the rule by its name.
    pub(super) fn called(self, row: &Row) -> String {
        let rulebook = self.tally.rulebook;
        match row.what {
            What::Rule(_) => self.tally.item(row).map_or("", |item| item.name).to_owned(),
            What::Norm(id) => {
                let task = rulebook.norm(id).and_then(|norm| rulebook.task(norm.task));
                task.map_or("", |task| &task.name).to_owned()
            }
            What::Condition | What::Threshold | What::Alternative(_) => self.written(row.at),
        }
    }

    fn written(self, at: Span) -> String {
        let text = self.sources.get(at.source).map_or("", |source| source.slice(at));
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default());
        lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
    }

    /// The passages that a row rests on.
    pub(super) fn cites(self, row: &Row) -> &'c [Passage] {
        let item = self.tally.items.get(row.item).map_or(&[][..], |item| item.cites);
        match row.what {
            What::Norm(id) => self.tally.rulebook.norm(id).map_or(item, |norm| &norm.cites),
            _ => match row_of_rates(self.tally.rulebook, &self.tally.items, row) {
                Some(own) if !own.cites.is_empty() => &own.cites,
                _ => item,
            },
        }
    }

    pub(super) fn citations(self, row: &Row, language: Language) -> String {
        citations(self.tally.rulebook, self.cites(row), language)
    }

    /// The suggestion that shows an outcome.
    pub(super) fn suggestion(self, gap: Gap) -> Option<&'c Suggestion> {
        self.suggestions.iter().find(|one| one.shows.contains(&gap))
    }
}

/// The outcomes of a row that can come about and were not seen.
fn missing(row: &Row) -> impl Iterator<Item = usize> {
    row.marks.iter().enumerate().filter(|(_, mark)| mark.is_missing()).map(|(at, _)| at)
}

/// How a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// Every outcome that can come about was seen.
    Whole,
    /// Some.
    Part,
    /// None.
    Nothing,
}

impl Standing {
    /// Of some outcomes; nothing where none can come about.
    pub(super) fn of<'m>(marks: impl Iterator<Item = &'m Mark>) -> Option<Self> {
        let (mut of, mut seen) = (0, 0);
        for mark in marks.filter(|mark| mark.possible) {
            of += 1;
            seen += usize::from(mark.times > 0);
        }
        match (of, seen) {
            (0, _) => None,
            (_, 0) => Some(Self::Nothing),
            _ if seen == of => Some(Self::Whole),
            _ => Some(Self::Part),
        }
    }

    pub(super) fn sign(self) -> &'static str {
        match self {
            Self::Whole => "✓",
            Self::Part => "◐",
            Self::Nothing => "✗",
        }
    }
}

/// `regel contact-pu-before-placement`
pub(super) fn named(item: &Item<'_>, language: Language) -> String {
    let label = item.labels.and_then(|labels| labels.get(language));
    let name = label.map_or(item.name.to_owned(), |label| format!("{label} ({})", item.name));
    match item.kind {
        Kind::Circular => circular_name(item.name),
        Kind::Facts => say!(language, "coverage-facts"),
        Kind::Rule(_) => say!(language, "coverage-rule", name = name),
        Kind::Definition(_) => say!(language, "coverage-definition", name = name),
        Kind::Reading(_) => say!(language, "coverage-reading", name = name),
        Kind::Rates(_) => say!(language, "coverage-rates", name = name),
        Kind::Register(_) => say!(language, "coverage-register", name = name),
        Kind::Safeguard(_) => say!(language, "coverage-safeguard", name = name),
    }
}

/// `ikke prøvd: nei, ikke kjent`
pub(super) fn not_seen(row: &Row, language: Language) -> String {
    let outcomes = match row.what {
        What::Condition => {
            [phrase!("coverage-yes"), phrase!("coverage-no"), phrase!("coverage-not-known")]
        }
        What::Rule(_) | What::Norm(_) => {
            [phrase!("coverage-applies"), phrase!("coverage-applies-not"), phrase!("coverage-open")]
        }
        What::Threshold => {
            [phrase!("coverage-just-below"), phrase!("coverage-at"), phrase!("coverage-just-above")]
        }
        What::Alternative(_) => return say!(language, "coverage-not-taken"),
    };
    let missing = missing(row).filter_map(|mark| outcomes.get(mark).cloned());
    say!(language, "coverage-not-tried", outcomes = Argument::list(Join::Comma, missing))
}
