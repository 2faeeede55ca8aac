//! First step: every item of every file, with the circular and the section that it
//! stands in, in an order that depends neither on files nor on the order of items.

use super::error;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::rulebook::circular::SectionKey;
use crate::rulebook::vocabulary::Labels;
use crate::source::Span;
use crate::syntax::ast::{self, ClauseKind, Item, ItemKind, Name, Wording};
use crate::value::date::Period;

/// An item and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Located<'a> {
    /// The item.
    pub(super) item: &'a Item,
    /// Its file's circular, as an item.
    pub(super) circular: Option<&'a Item>,
    /// The section item it stands under.
    pub(super) section: Option<&'a Item>,
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
        let mut section = None;
        for item in &file.items {
            if matches!(item.kind, ItemKind::Section(..)) {
                // One missing line is one error, however many sections follow.
                if circular.is_none() && section.is_none() {
                    errors.push(error::section_without_circular(name_span(item)));
                }
                section = Some(item);
            }
            all.push(Located { item, circular, section });
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

    /// How passages name the section that it stands in.
    pub(super) fn section_key(&self) -> Option<SectionKey> {
        self.section.and_then(section_key)
    }
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

/// How passages name a section.
pub(super) fn section_key(item: &Item) -> Option<SectionKey> {
    let ItemKind::Section(number, title) = &item.kind else {
        return None;
    };
    if let Some(number) = number {
        return Some(SectionKey::Number(dotted(&number.text)));
    }
    let plain = title.as_ref().map(|title| title.value.clone());
    let title = plain.or_else(|| labels(item).get(Language::Nb).map(str::to_owned));
    title.map(SectionKey::Title)
}

/// `5.10` as numbers.
pub(super) fn dotted(text: &str) -> Vec<u16> {
    text.split('.').map(|part| part.parse().unwrap_or(u16::MAX)).collect()
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
    let value = |text: &Option<ast::Text>| {
        let text = text.as_ref().map(|text| text.value.clone());
        // An empty label shows nothing, so it is as good as none.
        text.filter(|text| !text.trim().is_empty())
    };
    Labels { nb: value(&labels.nb), en: value(&labels.en) }
}

/// A printed text as the rulebook keeps it; a plain one serves both languages.
pub(super) fn of_wording(wording: &Wording) -> Labels {
    match wording {
        Wording::Plain(text) => Labels { nb: Some(text.value.clone()), en: None },
        Wording::Labelled(labels) => of_labels(labels),
    }
}

/// The place of an item's name, for errors about it.
pub(super) fn name_span(item: &Item) -> Span {
    match &item.kind {
        ItemKind::Define { name, .. } | ItemKind::Rates { name, .. } => name.at.0,
        ItemKind::Section(Some(number), _) => number.at.0,
        ItemKind::Section(None, Some(title)) => title.at.0,
        _ => item_name(item).map_or(item.at.0, |name| name.at.0),
    }
}

/// The parameter of a definition.
pub(super) fn parameter(item: &Item) -> Option<&ast::Parameter> {
    match &item.kind {
        ItemKind::Define { parameter, .. } => parameter.as_ref(),
        _ => None,
    }
}
