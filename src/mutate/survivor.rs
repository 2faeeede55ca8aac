//! A change that no test notices → what people and programs are told of it.

use super::{Kind, Mutant};
use crate::engine::Rules;
use crate::language::Language;
use crate::report::citation::citations;
use crate::rulebook::circular::Passage;
use crate::rulebook::vocabulary::Labels;
use crate::source::Span;
use crate::syntax::ast::{Item, ItemKind};

/// What was changed, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survivor {
    /// The keyword of the item: `rule`, `define`, `rates`, `reading`, `facts`, `circular`, `section`.
    pub item: &'static str,
    /// Its name in the rule file.
    pub name: String,
    /// What people call it; its name where it has no label.
    pub label: String,
    /// The passages that it is written from, for people; empty where it cites none.
    pub basis: String,
    /// The rule file.
    pub file: String,
    /// The line of the change, from 1.
    pub line: usize,
    /// What sort of change it is.
    pub kind: Kind,
    /// How it is written.
    pub old: String,
    /// How it would be written; empty where it is taken away.
    pub new: String,
}

impl Survivor {
    /// A change of these rules, in a language.
    pub fn new(rules: &Rules, mutant: &Mutant, language: Language) -> Self {
        let files = rules.files().get(mutant.place.file);
        let item = files.and_then(|file| file.items.get(mutant.place.item));
        let (item, name, span) = item.map_or_else(|| ("", String::new(), mutant.note.at), declared);
        let (labels, cites) = known(rules, span);
        let label = labels.map_or(name.as_str(), |labels| labels.or(&name, language)).to_owned();
        let source = rules.sources.get(mutant.note.at.source);
        Self {
            item,
            name,
            label,
            basis: citations(&rules.rulebook, cites, language),
            file: source.map(|source| source.name.clone()).unwrap_or_default(),
            line: source.map_or(1, |source| source.line_column(mutant.note.at.range().start).0),
            kind: mutant.note.kind,
            old: mutant.note.old.clone(),
            new: mutant.note.new.clone(),
        }
    }
}

/// The keyword of an item, what it declares, and where its name stands.
fn declared(item: &Item) -> (&'static str, String, Span) {
    let (keyword, name) = match &item.kind {
        ItemKind::Rule(name) => ("rule", name),
        ItemKind::Reading(name) => ("reading", name),
        ItemKind::Circular(name) => ("circular", name),
        ItemKind::Facts(name, _) => ("facts", name),
        ItemKind::Section(heading) => {
            return (heading.level.word(), heading.label.text().to_owned(), heading.at.0);
        }
        ItemKind::Define { name, .. } => return ("define", name.dotted(), name.at.0),
        ItemKind::Rates { name, .. } => return ("rates", name.dotted(), name.at.0),
        _ => return ("", String::new(), item.at.0),
    };
    (keyword, name.text.clone(), name.at.0)
}

/// The labels and passages of the item whose name stands there.
fn known(rules: &Rules, span: Span) -> (Option<&Labels>, &[Passage]) {
    let book = &rules.rulebook;
    let rules = book.rules.iter().map(|one| (one.span, &one.labels, &one.cites));
    let definitions = book.definitions.iter().map(|one| (one.span, &one.labels, &one.cites));
    let readings = book.readings.iter().map(|one| (one.span, &one.labels, &one.cites));
    let rates = book.rates.iter().map(|one| (one.span, &one.labels, &one.cites));
    let mut all = rules.chain(definitions).chain(readings).chain(rates);
    let found = all.find(|(at, ..)| *at == span);
    found.map_or((None, &[]), |(_, labels, cites)| (Some(labels), cites))
}
