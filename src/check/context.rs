//! What the steps share while nodes are made: names, nodes, errors, what was used.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::builder::Builder;
use super::calendar_table::CalendarTable;
use super::collect::Located;
use super::condition_spans::ConditionSpans;
use super::error;
use super::locked::Passages;
use super::names::{Names, Table};
use super::what::What;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::rulebook::node::{DefinitionId, NodeId, QuantifierId};
use crate::rulebook::rates::Rates;
use crate::rulebook::vocabulary::TaskId;
use crate::source::Span;
use crate::syntax::ast;
use crate::value::date::Period;
use crate::value::passage::Level;
use crate::value::types::{RecordId, Type};

/// An expression that has become a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Typed {
    /// The node.
    pub(super) node: NodeId,
    /// Its type.
    pub(super) ty: Type,
}

/// Names that were used somewhere; what is left is unused.
#[derive(Default)]
pub(super) struct Used {
    pub(super) facts: FxHashSet<u32>,
    pub(super) definitions: FxHashSet<u32>,
    pub(super) readings: FxHashSet<u32>,
    pub(super) tasks: FxHashSet<u32>,
    pub(super) types: FxHashSet<u32>,
    pub(super) records: FxHashSet<u32>,
    pub(super) rates: FxHashSet<u32>,
}

/// A quantifier that was made, so that the same one is not made again.
pub(super) type QuantifierKey<'a> = (&'a ast::Expr, Vec<Bound<'a>>);

/// A name that an expression may use because something around it binds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Bound<'a> {
    /// The name.
    pub(super) name: &'a str,
    /// What it stands for.
    pub(super) meaning: Meaning,
}

/// What a bound name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Meaning {
    /// A value: a parameter, or an element of a list of plain values.
    Value(Typed),
    /// An element that is a record.
    Element(QuantifierId, RecordId),
    /// The same in its record's own clauses and definitions: its fields and definitions are there by
    /// their bare names.
    Own(QuantifierId, RecordId),
}

/// A list that rules go over.
pub(super) struct Elements {
    /// The list.
    pub(super) list: NodeId,
    /// What goes over it.
    pub(super) quantifier: QuantifierId,
    /// What an element is.
    pub(super) record: RecordId,
    /// When an element is over, and where that is written.
    pub(super) over: Option<(NodeId, Span)>,
}

/// The state of the making.
pub(super) struct Context<'a> {
    /// What is declared.
    pub(super) names: Names<'a>,
    /// What the circulars hold, where that is known.
    pub(super) locked: Passages<'a>,
    /// The calendars.
    pub(super) calendars: CalendarTable,
    /// The rates; none where they are in error.
    pub(super) rates: Vec<Option<Rates>>,
    /// The nodes.
    pub(super) builder: Builder,
    /// The sections of each circular.
    pub(super) sections: Vec<Vec<crate::rulebook::circular::Section>>,
    /// By what each circular is cited.
    pub(super) levels: Vec<Vec<Level>>,
    /// The same, empty for those that do not say.
    pub(super) cited_by: Vec<Vec<Level>>,
    /// Errors and warnings so far.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What was used.
    pub(super) used: Used,
    /// Nodes of definitions without a parameter, none where they are in error.
    pub(super) defined: FxHashMap<DefinitionId, Option<Typed>>,
    /// Expansions of definitions with a parameter, by argument.
    pub(super) expanded: FxHashMap<(DefinitionId, NodeId), Option<Typed>>,
    /// Definitions of records, by the element that they are read of.
    pub(super) of_element: FxHashMap<(DefinitionId, QuantifierId), Option<Typed>>,
    /// Of each record an element that nothing is, to find the errors of what it says of itself.
    pub(super) models: FxHashMap<RecordId, QuantifierId>,
    /// Defaults that rest on their element, by the element and the field.
    pub(super) own_defaults: FxHashMap<(QuantifierId, Span), Option<NodeId>>,
    /// The fields whose default rests on their element.
    pub(super) with_own_default: FxHashSet<Span>,
    /// Definitions with a parameter whose body is in error, already reported.
    pub(super) broken: FxHashSet<DefinitionId>,
    /// Facts' and record fields' defaults.
    pub(super) defaults: FxHashMap<Span, NodeId>,
    /// Quantifiers made.
    pub(super) quantifiers: FxHashMap<QuantifierKey<'a>, Typed>,
    /// Where conditions are written, and which nodes became of them.
    pub(super) condition_spans: ConditionSpans<'a>,
    /// Conditions that were found to be the same whatever the case says.
    pub(super) constant: Vec<Span>,
    /// The lists that rules go over.
    pub(super) elements: Vec<Elements>,
    /// What the item at hand binds: the element that it goes over.
    pub(super) around: Vec<Bound<'a>>,
    /// What brings occasions about.
    pub(super) occasions: Vec<Vec<TaskId>>,
    /// Where `each time` stands, while a last day is to be counted from the occasion.
    pub(super) at_occasion: Option<Span>,
    /// The days on which the item at hand holds.
    pub(super) period: Period,
    /// The date of the case that these are days of; none where they are those of the evaluation.
    pub(super) chosen_by: Option<String>,
    /// The name of the item at hand: where a formula stands.
    pub(super) place: String,
    /// How many expansions of definitions with a parameter are under way.
    pub(super) expanding: u32,
    /// Whether the limit of nodes has been reached, and reported.
    pub(super) full: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(names: Names<'a>, diagnostics: Vec<Diagnostic>) -> Self {
        Self {
            names,
            locked: Passages::default(),
            calendars: CalendarTable::default(),
            rates: Vec::new(),
            builder: Builder::default(),
            sections: Vec::new(),
            levels: Vec::new(),
            cited_by: Vec::new(),
            diagnostics,
            used: Used::default(),
            defined: FxHashMap::default(),
            expanded: FxHashMap::default(),
            of_element: FxHashMap::default(),
            models: FxHashMap::default(),
            own_defaults: FxHashMap::default(),
            with_own_default: FxHashSet::default(),
            broken: FxHashSet::default(),
            defaults: FxHashMap::default(),
            quantifiers: FxHashMap::default(),
            condition_spans: ConditionSpans::default(),
            constant: Vec::new(),
            elements: Vec::new(),
            around: Vec::new(),
            occasions: Vec::new(),
            at_occasion: None,
            period: Period::ALWAYS,
            chosen_by: None,
            place: String::new(),
            expanding: 0,
            full: false,
        }
    }

    /// What becomes of each declaration of a table, in the order of their names.
    pub(super) fn each_declared<T>(
        &mut self,
        table: impl for<'n> Fn(&'n Names<'a>) -> &'n Table<Located<'a>>,
        make: impl Fn(&mut Self, Located<'a>, String, Span) -> T,
    ) -> Vec<T> {
        let heads: Vec<(Located<'a>, String, Span)> = table(&self.names)
            .all
            .iter()
            .map(|one| (one.item, one.name.clone(), one.span))
            .collect();
        heads.into_iter().map(|(located, name, span)| make(self, located, name, span)).collect()
    }

    /// Notes which node became of a condition.
    pub(super) fn note(&mut self, expr: &ast::Expr, node: NodeId) {
        self.condition_spans.note(&self.builder.made, expr, node);
    }

    /// Reports and gives nothing, so that `?` can follow.
    pub(super) fn fail<T>(&mut self, diagnostic: Diagnostic) -> Option<T> {
        self.diagnostics.push(diagnostic);
        None
    }

    /// The error of a name that is declared, but as something else than is `needed`. After many
    /// errors it is not sought any more.
    pub(super) fn something_else(
        &self,
        code: Code,
        name: &str,
        span: Span,
        needed: What,
    ) -> Option<Diagnostic> {
        if self.diagnostics.len() >= MOST_SUGGESTIONS {
            return None;
        }
        let (what, declared) = self.names.what(name)?;
        Some(error::something_else((code, span), (name, declared), (what, needed)))
    }

    /// The units of a group set in any of its versions.
    pub(super) fn members(
        &self,
        group: crate::rulebook::norm::GroupSet,
    ) -> Rc<[crate::value::UnitId]> {
        let ids = group.first.0..group.end.0;
        let items = ids.filter_map(|id| self.names.groups.get(id));
        let members = items.flat_map(|one| group_members(one.item.item));
        members.filter_map(|name| self.names.unit(&name.text)).collect()
    }
}

/// The members that a group's item names.
pub(super) fn group_members(item: &ast::Item) -> &[ast::Name] {
    let mut lists = item.clauses.iter().filter_map(|clause| match &clause.kind {
        ast::ClauseKind::Members(list) => Some(list.as_slice()),
        _ => None,
    });
    lists.next_back().unwrap_or_default()
}

/// After so many errors no near names are sought any more: each search goes over all names.
const MOST_SUGGESTIONS: usize = 50;

/// The nearest of `known` to a misspelt `word`, as long as few errors were told before.
pub(super) fn nearest<'n>(
    told: &[Diagnostic],
    word: &str,
    known: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    if told.len() >= MOST_SUGGESTIONS {
        return None;
    }
    crate::diagnostic::nearest(word, known)
}
