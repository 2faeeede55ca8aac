//! First step: every item of every file, with the circular and the section that it
//! stands in, in an order that depends neither on files nor on the order of items.

use super::error;
use crate::diagnostic::Diagnostic;
use crate::language::{Language, Tag};
use crate::rulebook::place::{Place, Spot};
use crate::rulebook::vocabulary::Labels;
use crate::source::Span;
use crate::syntax::ast::{self, ClauseKind, Item, ItemKind, Name, Wording};
use crate::value::date::Period;
use crate::value::passage::{LEVELS, Label, Level};

/// An item and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Located<'a> {
    /// The item.
    pub(super) item: &'a Item,
    /// Its file's circular, as an item.
    pub(super) circular: Option<&'a Item>,
    /// The headings it stands under.
    headings: Headings<'a>,
}

/// The open headings of a file, one a level, the outermost first.
#[derive(Clone, Copy, Default)]
struct Headings<'a>([Option<&'a Item>; HEADINGS]);

/// How many levels have headings.
const HEADINGS: usize = 6;

impl<'a> Headings<'a> {
    /// What is open behind a heading: it, and what it stands in.
    fn enter(mut self, item: &'a Item, level: Level) -> Self {
        let open = LEVELS.into_iter().filter(|level| level.has_headings());
        for (slot, of) in self.0.iter_mut().zip(open) {
            if of <= level {
                *slot = (of == level).then_some(item);
            }
        }
        self
    }
}

/// All items of all files.
pub(super) fn collect<'a>(
    files: &'a [ast::File],
    errors: &mut Vec<Diagnostic>,
) -> Vec<Located<'a>> {
    let mut all = Vec::new();
    for file in files {
        let mut circulars =
            file.items.iter().filter(|item| matches!(item.kind, ItemKind::Circular(_)));
        let circular = circulars.next();
        errors.extend(circulars.map(|second| error::second_circular(name_span(second))));
        let mut headings = Headings::default();
        for item in &file.items {
            if let ItemKind::Section(heading) = &item.kind {
                // One missing line is one error, however many sections follow.
                if circular.is_none() && headings.0.iter().all(Option::is_none) {
                    errors.push(error::section_without_circular(name_span(item)));
                }
                headings = headings.enter(item, heading.level);
            }
            all.push(Located { item, circular, headings });
        }
    }
    all
}

impl<'a> Located<'a> {
    /// The name of the circular that its file is written from.
    pub(super) fn circular_name(&self) -> Option<&'a str> {
        self.circular.and_then(|item| item_name(item)).map(|name| name.text.as_str())
    }

    /// The days on which it holds: its own dates inside its circular's.
    pub(super) fn in_force(&self) -> Period {
        let circular = self.circular.map_or(Period::ALWAYS, own_period);
        own_period(self.item).intersect(circular)
    }

    /// The date of the case by which its days are meant: that of its circular.
    pub(super) fn chosen_by(&self) -> Option<&'a ast::Path> {
        self.circular.and_then(chosen_by)
    }

    /// The headings that it stands under, the outermost first.
    pub(super) fn headings(&self) -> impl Iterator<Item = &'a Item> {
        self.headings.0.into_iter().flatten()
    }

    /// How passages name the heading that it stands under, or that it is. A title that gathers
    /// what its circular numbers through is no part of that.
    pub(super) fn section_key(&self) -> Option<Place> {
        let levels = self.circular.map_or(Vec::new(), cited_by);
        let all = self.headings().filter_map(|item| match &item.kind {
            ItemKind::Section(heading) => Some(heading),
            _ => None,
        });
        let named: Vec<Spot> = all
            .map(|heading| Spot { level: heading.level, label: heading.label.clone() })
            .collect();
        let gathers = |spot: &Spot| {
            matches!(spot.label, Label::Title(_))
                && !levels.is_empty()
                && !levels.contains(&spot.level)
        };
        let steps: Vec<Spot> = match named.last() {
            Some(last) if gathers(last) => vec![last.clone()],
            _ => named.into_iter().filter(|spot| !gathers(spot)).collect(),
        };
        (!steps.is_empty()).then_some(Place { steps })
    }
}

/// The levels that a circular says it is cited by, those that are there.
pub(super) fn cited_by(circular: &Item) -> Vec<Level> {
    let said = circular.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::CitedBy(levels) => Some(levels),
        _ => None,
    });
    let levels = said.into_iter().flatten();
    levels.filter_map(|name| Level::of(&name.text)).collect()
}

/// The name that an item declares, where it is one word.
pub(super) fn item_name(item: &Item) -> Option<&Name> {
    match &item.kind {
        ItemKind::Circular(name)
        | ItemKind::Unit(name)
        | ItemKind::Group(name)
        | ItemKind::Channel(name)
        | ItemKind::Type(name)
        | ItemKind::Record(name, _)
        | ItemKind::Facts(name, _)
        | ItemKind::Task(name)
        | ItemKind::Event(name)
        | ItemKind::Rule(name)
        | ItemKind::Reading(name)
        | ItemKind::Register(name)
        | ItemKind::Ensure(name)
        | ItemKind::Calendar(name) => Some(name),
        ItemKind::Define { .. }
        | ItemKind::Rates { .. }
        | ItemKind::Section(..)
        | ItemKind::Aside { .. } => None,
    }
}

/// `in force from … until …` of an item, every day where it does not say.
pub(super) fn own_period(item: &Item) -> Period {
    let periods = item.clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::InForce(dates) => Some(Period {
            from: dates.from.as_ref().map(|from| from.value),
            until: dates.until.as_ref().map(|until| until.value),
        }),
        _ => None,
    });
    periods.fold(Period::ALWAYS, Period::intersect)
}

/// `for FACT` of a circular's `in force`.
pub(super) fn chosen_by(item: &Item) -> Option<&ast::Path> {
    item.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::InForce(days) => days.by.as_ref(),
        _ => None,
    })
}

/// The labels of an item.
pub(super) fn labels(item: &Item) -> Labels {
    clause_labels(&item.clauses)
}

/// The labels among clauses.
pub(super) fn clause_labels(clauses: &[ast::Clause]) -> Labels {
    clauses
        .iter()
        .find_map(|clause| match &clause.kind {
            ClauseKind::Labels(labels) => Some(of_labels(labels)),
            _ => None,
        })
        .unwrap_or_default()
}

/// Labels as the rulebook keeps them.
pub(super) fn of_labels(labels: &ast::Labels) -> Labels {
    let texts = labels.0.iter().map(|(tag, text)| (*tag, text.value.clone()));
    // An empty label shows nothing, so it is as good as none.
    Labels::of(texts.filter(|(_, text)| !text.trim().is_empty()))
}

/// A printed text as the rulebook keeps it; a plain one serves both languages.
pub(super) fn of_wording(wording: &Wording) -> Labels {
    match wording {
        Wording::Plain(text) => Labels::of([(Tag::of(Language::Nb), text.value.clone())]),
        Wording::Labelled(labels) => of_labels(labels),
    }
}

/// The place of an item's name, for errors about it.
pub(super) fn name_span(item: &Item) -> Span {
    match &item.kind {
        ItemKind::Define { name, .. } | ItemKind::Rates { name, .. } => name.at.0,
        ItemKind::Section(heading) => heading.at.0,
        _ => item_name(item).map_or(item.at.0, |name| name.at.0),
    }
}

/// The word that a heading begins with.
pub(super) fn item_start(item: &Item, level: Level) -> Span {
    let start = item.at.0;
    Span { end: start.start.saturating_add(level.word().len().try_into().unwrap_or(0)), ..start }
}

/// The parameter of a definition.
pub(super) fn parameter(item: &Item) -> Option<&ast::Parameter> {
    match &item.kind {
        ItemKind::Define { parameter, .. } => parameter.as_ref(),
        _ => None,
    }
}
