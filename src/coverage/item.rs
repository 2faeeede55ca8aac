//! A rulebook → what its conditions belong to: rules, definitions, readings, registers,
//! safeguards, and for the conditions of circulars and sections the circulars.

use super::{Located, Mark};
use crate::rulebook::Rulebook;
use crate::rulebook::circular::Passage;
use crate::rulebook::node::{DefinitionId, ReadingId};
use crate::rulebook::norm::RuleId;
use crate::rulebook::rates::RatesId;
use crate::rulebook::vocabulary::Labels;
use crate::source::Span;
use crate::value::date::Period;

/// What something of a rule file belongs to.
#[derive(Clone, Debug)]
pub(super) struct Item<'r> {
    pub(super) kind: Kind,
    /// `contact-pu-before-placement`; empty for facts.
    pub(super) name: &'r str,
    pub(super) labels: Option<&'r Labels>,
    pub(super) cites: &'r [Passage],
    pub(super) in_force: Period,
    /// Where its name stands.
    pub(super) span: Span,
    /// All of it; empty for circulars and facts.
    pub(super) whole: Span,
    /// What a definition or rates became; of those with a parameter for each argument.
    pub(super) places: Vec<Located>,
    /// Cases in which a definition or a rate has a value, a register takes the case, a safeguard's premise
    /// holds, a norm hinges on a reading.
    pub(super) exercised: Mark,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Circular,
    Rule(RuleId),
    Definition(DefinitionId),
    Reading(ReadingId),
    Rates(RatesId),
    Register(usize),
    Safeguard(usize),
    /// The defaults of facts.
    Facts,
}

impl Kind {
    /// The keyword that declares it.
    pub(super) fn keyword(self) -> &'static str {
        match self {
            Self::Circular => "circular",
            Self::Rule(_) => "rule",
            Self::Definition(_) => "define",
            Self::Reading(_) => "reading",
            Self::Rates(_) => "rates",
            Self::Register(_) => "register",
            Self::Safeguard(_) => "ensure",
            Self::Facts => "facts",
        }
    }
}

/// All items, the defaults of facts last.
pub(super) fn items(rulebook: &Rulebook) -> Vec<Item<'_>> {
    let rules = (0..).map(RuleId).zip(&rulebook.rules).map(|(id, one)| Item {
        cites: &one.cites,
        in_force: one.in_force,
        whole: one.whole,
        ..named(Kind::Rule(id), &one.name, (&one.labels, one.span))
    });
    let definitions = (0..).map(DefinitionId).zip(&rulebook.definitions);
    let definitions = definitions.map(|(id, one)| Item {
        cites: &one.cites,
        in_force: one.in_force,
        whole: one.whole,
        ..named(Kind::Definition(id), &one.name, (&one.labels, one.span))
    });
    let readings = (0..).map(ReadingId).zip(&rulebook.readings).map(|(id, one)| Item {
        cites: &one.cites,
        ..named(Kind::Reading(id), &one.name, (&one.labels, one.span))
    });
    let rates = (0..).map(RatesId).zip(&rulebook.rates).map(|(id, one)| Item {
        cites: &one.cites,
        whole: one.whole,
        ..named(Kind::Rates(id), &one.name, (&one.labels, one.span))
    });
    let registers = rulebook.registers.iter().enumerate().map(|(at, one)| Item {
        cites: &one.cites,
        in_force: one.in_force,
        whole: one.whole,
        ..named(Kind::Register(at), &one.name, (&one.labels, one.span))
    });
    let safeguards = rulebook.safeguards.iter().enumerate().map(|(at, one)| Item {
        cites: &one.cites,
        in_force: one.in_force,
        whole: one.whole,
        ..named(Kind::Safeguard(at), &one.name, (&one.labels, one.span))
    });
    let circulars = rulebook.circulars.iter().map(|one| Item {
        in_force: one.in_force,
        ..named(Kind::Circular, &one.name, (&one.labels, one.span))
    });
    let facts = Item { labels: None, ..named(Kind::Facts, "", (NO_LABELS, Span::default())) };
    let all =
        rules.chain(definitions).chain(readings).chain(rates).chain(registers).chain(safeguards);
    all.chain(circulars).chain([facts]).collect()
}

const NO_LABELS: &Labels = &Labels::NONE;

fn named<'r>(kind: Kind, name: &'r str, (labels, span): (&'r Labels, Span)) -> Item<'r> {
    Item {
        kind,
        name,
        labels: Some(labels),
        cites: &[],
        in_force: Period::ALWAYS,
        span,
        whole: Span::default(),
        places: Vec::new(),
        exercised: Mark::possible(),
    }
}

/// Finds the items of places.
pub(super) struct Finder {
    /// Items by where they begin.
    wholes: Vec<(Span, usize)>,
    circulars: Vec<(Span, usize)>,
    facts: usize,
}

impl Finder {
    /// The finder of these items.
    pub(super) fn of(items: &[Item<'_>]) -> Self {
        let with = |of: fn(&Item<'_>) -> Span, wanted: fn(&Item<'_>) -> bool| {
            let wanted = items.iter().enumerate().filter(|(_, item)| wanted(item));
            let mut found: Vec<(Span, usize)> = wanted.map(|(at, item)| (of(item), at)).collect();
            found.sort_unstable();
            found
        };
        Self {
            wholes: with(|item| item.whole, |item| item.whole != Span::default()),
            circulars: with(|item| item.span, |item| item.kind == Kind::Circular),
            facts: items.len().saturating_sub(1),
        }
    }

    /// The item in which something is written: one that holds it, else the circular above it.
    pub(super) fn find(&self, at: Span) -> usize {
        let above = |all: &[(Span, usize)]| {
            let before =
                all.partition_point(|(span, _)| (span.source, span.start) <= (at.source, at.start));
            all.get(before.checked_sub(1)?).copied().filter(|(span, _)| span.source == at.source)
        };
        let around = above(&self.wholes).filter(|(whole, _)| at.end <= whole.end);
        around.or_else(|| above(&self.circulars)).map_or(self.facts, |(_, item)| item)
    }
}
