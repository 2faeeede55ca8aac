//! Rule files → what they declare, each by itself: a fact, a variant, a record's field is one as
//! a rule is. Where it stands is written into it, so that it means the same anywhere: passages
//! are cited in full, and a rule is named with its circular.

use super::names::{Space, Visit, in_clause, in_passages};
use super::passage::{Scope, heading_words, in_full, words};
use crate::language::{Language, Tag};
use crate::rulebook::vocabulary;
use crate::syntax::ast::{
    At, Clause, ClauseKind, DetailKind, Field, File, Heading, Item, ItemKind, Labels, Name, Norm,
    Parameter, Passage, Text, TypeExpr, Wording,
};
use crate::value::passage::Label;

/// What is declared. The order is that of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A circular.
    Circular,
    /// A section of a circular.
    Section,
    /// Passages that are set aside.
    Aside,
    /// A rule.
    Rule,
    /// A definition.
    Definition,
    /// Rates.
    Rates,
    /// A choice of interpretation.
    Reading,
    /// What must hold whatever the case.
    Safeguard,
    /// A register of cases.
    Register,
    /// A unit.
    Unit,
    /// A group of units.
    Group,
    /// A task.
    Task,
    /// An event.
    Event,
    /// A channel.
    Channel,
    /// A calendar.
    Calendar,
    /// A type.
    Type,
    /// A variant of a type or a reading.
    Variant,
    /// A record.
    Record,
    /// A field of a record.
    Field,
    /// A group of facts.
    FactGroup,
    /// A fact.
    Fact,
}

/// Something that is declared.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    /// What its name belongs to: a rule's circular, a variant's type, a fact's group.
    pub(super) owner: Option<String>,
    pub(super) name: String,
    pub(super) scope: Scope,
    /// The names of what belongs to it.
    pub(super) members: Vec<String>,
    pub(super) parameter: Option<Parameter>,
    pub(super) ty: Option<TypeExpr>,
    /// The passages of an aside.
    pub(super) passages: Vec<Passage>,
    pub(super) clauses: Vec<ClauseKind>,
}

/// Everything that rule files declare, in their order.
pub(super) fn read(files: &[File]) -> Vec<Entry> {
    let mut all = Vec::new();
    for file in files {
        let mut scope = Scope { circular: file.items.iter().find_map(circular), place: None };
        for item in &file.items {
            if let ItemKind::Section(heading) = &item.kind {
                let of = scope.circular.clone().unwrap_or_default();
                scope.place = Some(format!("{of} {}", heading_words(heading)));
            }
            enter(item, &scope, &mut all);
        }
    }
    all
}

fn circular(item: &Item) -> Option<String> {
    match &item.kind {
        ItemKind::Circular(name) => Some(name.text.clone()),
        _ => None,
    }
}

/// What an item declares.
fn enter(item: &Item, scope: &Scope, all: &mut Vec<Entry>) {
    let of_circular = || scope.circular.clone();
    let named = |kind, owner: Option<String>, name: &Name| {
        Entry::new((kind, owner, name.text.clone()), scope, &item.clauses)
    };
    let mut entry = match &item.kind {
        ItemKind::Circular(name) => named(Kind::Circular, None, name),
        ItemKind::Section(heading) => section(item, heading, scope),
        ItemKind::Aside { passages, reason } => aside(passages, reason, scope),
        ItemKind::Unit(name) => named(Kind::Unit, None, name),
        ItemKind::Group(name) => named(Kind::Group, None, name),
        ItemKind::Channel(name) => named(Kind::Channel, None, name),
        ItemKind::Calendar(name) => named(Kind::Calendar, None, name),
        ItemKind::Type(name) => named(Kind::Type, None, name),
        ItemKind::Record(name, fields) | ItemKind::Facts(name, fields) => {
            let record = matches!(item.kind, ItemKind::Record(..));
            let (group, kind) =
                if record { (Kind::Record, Kind::Field) } else { (Kind::FactGroup, Kind::Fact) };
            all.extend(fields.iter().map(|one| field(one, (kind, &name.text), scope)));
            let members = fields.iter().map(|one| one.name.text.clone()).collect();
            Entry { members, ..named(group, None, name) }
        }
        ItemKind::Define { name, parameter, ty } => Entry {
            parameter: parameter.clone(),
            ty: Some(ty.clone()),
            ..Entry::new((Kind::Definition, None, name.dotted()), scope, &item.clauses)
        },
        ItemKind::Rates { name, parameter, ty } => Entry {
            parameter: parameter.clone(),
            ty: Some(ty.clone()),
            ..Entry::new((Kind::Rates, None, name.dotted()), scope, &item.clauses)
        },
        ItemKind::Task(name) => named(Kind::Task, None, name),
        ItemKind::Event(name) => named(Kind::Event, None, name),
        ItemKind::Rule(name) => named(Kind::Rule, of_circular(), name),
        ItemKind::Reading(name) => named(Kind::Reading, None, name),
        ItemKind::Register(name) => named(Kind::Register, of_circular(), name),
        ItemKind::Ensure(name) => named(Kind::Safeguard, of_circular(), name),
    };
    let variants = variants(&entry);
    entry.members.extend(variants.iter().map(|one| one.name.clone()));
    all.extend(variants);
    all.push(entry);
}

fn section(item: &Item, heading: &Heading, scope: &Scope) -> Entry {
    let name = scope.section().unwrap_or_default().to_owned();
    let key = (Kind::Section, scope.circular.clone(), name);
    let mut entry = Entry::new(key, scope, &item.clauses);
    if let Label::Title(title) = &heading.label {
        let title = Text { value: title.clone(), at: heading.at };
        entry.clauses.push(ClauseKind::Labels(Labels(vec![(Tag::of(Language::Nb), title)])));
    }
    entry
}

fn aside(passages: &[Passage], reason: &Wording, scope: &Scope) -> Entry {
    let key = (Kind::Aside, scope.circular.clone(), String::new());
    let mut entry = Entry::new(key, scope, &[]);
    entry.passages = in_full(passages, scope);
    entry.clauses.push(ClauseKind::Interpretation(reason.clone()));
    entry
}

fn field(field: &Field, (kind, owner): (Kind, &str), scope: &Scope) -> Entry {
    let key = (kind, Some(owner.to_owned()), field.name.text.clone());
    Entry { ty: Some(field.ty.clone()), ..Entry::new(key, scope, &field.clauses) }
}

/// The variants of a type or a reading, which then knows them by name alone.
fn variants(entry: &Entry) -> Vec<Entry> {
    let all = entry.clauses.iter().filter_map(|clause| match clause {
        ClauseKind::Variants(all) => Some(all),
        _ => None,
    });
    let each = all.flatten().map(|variant| {
        let key = (Kind::Variant, Some(entry.name.clone()), variant.name.text.clone());
        let labels = variant.labels.clone().map(ClauseKind::Labels);
        let scope = Scope::default();
        Entry { clauses: labels.into_iter().collect(), ..Entry::new(key, &scope, &[]) }
    });
    each.collect()
}

impl Entry {
    fn new(
        (kind, owner, name): (Kind, Option<String>, String),
        scope: &Scope,
        clauses: &[Clause],
    ) -> Self {
        let clauses = clauses.iter().map(|clause| placed(&clause.kind, scope)).collect();
        let (scope, members, passages) = (scope.clone(), Vec::new(), Vec::new());
        Self { kind, owner, name, scope, members, parameter: None, ty: None, passages, clauses }
    }

    /// Its name among all of its kind.
    pub(super) fn full_name(&self) -> String {
        match (self.kind, &self.owner) {
            (Kind::Aside, _) => self.passages.iter().map(words).collect::<Vec<_>>().join(", "),
            (Kind::Rule | Kind::Register | Kind::Safeguard, owner) => {
                format!("{}/{}", owner.as_deref().unwrap_or_default(), self.name)
            }
            (Kind::Section, Some(owner)) => format!("{owner} {}", self.name),
            (_, Some(owner)) => format!("{owner}.{}", self.name),
            (_, None) => self.name.clone(),
        }
    }

    /// The name by which others mention it, and where; nothing for what nobody mentions so.
    pub(super) fn mention(&self) -> Option<(Space, String)> {
        let space = match self.kind {
            Kind::Circular => Space::Circular,
            Kind::Section => Space::Section,
            Kind::Rule => Space::Rule,
            Kind::Variant => return Some((Space::Value, self.name.clone())),
            Kind::Field => return Some((Space::Field, self.name.clone())),
            Kind::Definition
            | Kind::Rates
            | Kind::Reading
            | Kind::Unit
            | Kind::Group
            | Kind::FactGroup
            | Kind::Fact => Space::Value,
            Kind::Task | Kind::Event => Space::Task,
            Kind::Channel => Space::Channel,
            Kind::Calendar => Space::Calendar,
            Kind::Type | Kind::Record => Space::Type,
            Kind::Aside | Kind::Safeguard | Kind::Register => return None,
        };
        Some((space, self.full_name()))
    }

    /// Visits every name that it mentions; its own is not among them.
    pub(super) fn visit(&mut self, visit: Visit<'_>) {
        let bound = self.clauses.iter().find_map(|clause| match clause {
            ClauseKind::Elements(bound, _) => Some(format!("{}.", bound.text)),
            _ => None,
        });
        let mut visit_in_rule = |space, name: &mut String| match &bound {
            Some(element) if space == Space::Value && name.starts_with(element.as_str()) => {
                in_element(element, name, visit);
            }
            _ => visit(space, name),
        };
        for clause in &mut self.clauses {
            in_clause(clause, &mut visit_in_rule);
        }
        in_passages(&mut self.passages, visit);
        let types =
            self.parameter.iter_mut().map(|parameter| &mut parameter.ty).chain(&mut self.ty);
        types.for_each(|ty| visit(Space::Type, &mut ty.base.text));
    }

    /// The labels that people know it by, as the rulebook keeps them.
    pub(super) fn people_labels(&self) -> vocabulary::Labels {
        let labels = self.labels().cloned().unwrap_or_default();
        vocabulary::Labels::of(labels.0.into_iter().map(|(tag, text)| (tag, text.value)))
    }

    /// The labels that people know it by.
    pub(super) fn labels(&self) -> Option<&Labels> {
        self.clauses.iter().find_map(|clause| match clause {
            ClauseKind::Labels(labels) => Some(labels),
            _ => None,
        })
    }
}

/// Visits the field of the element that a rule goes over: `a.wanted`.
fn in_element(element: &str, name: &mut String, visit: Visit<'_>) {
    let Some(field) = name.strip_prefix(element) else { return };
    let mut field = field.to_owned();
    visit(Space::Field, &mut field);
    *name = format!("{element}{field}");
}

/// A clause as it would be written anywhere else.
fn placed(clause: &ClauseKind, scope: &Scope) -> ClauseKind {
    let mut clause = clause.clone();
    match &mut clause {
        ClauseKind::Cites(passages) => *passages = in_full(passages, scope),
        ClauseKind::Row(row) => row.cites = in_full(&row.cites, scope),
        ClauseKind::Then(norm) => place_norm(norm, scope),
        ClauseKind::Overrides(rules) => {
            for rule in rules {
                let here =
                    || Name { text: scope.circular.clone().unwrap_or_default(), at: At::default() };
                rule.circular.get_or_insert_with(here);
            }
        }
        _ => {}
    }
    clause
}

fn place_norm(norm: &mut Norm, scope: &Scope) {
    for detail in &mut norm.details {
        if let DetailKind::Cites(passages) = &mut detail.kind {
            *passages = in_full(passages, scope);
        }
    }
}
