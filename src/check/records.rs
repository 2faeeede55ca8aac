//! What a record says of its elements: definitions and defaults that are made for each element
//! that they are read of, keys, and the day on which an element began.

use super::builder::index;
use super::collect;
use super::context::{Bound, Context, Meaning, Typed, nearest};
use super::define::{DEEPEST_EXPANSION, default};
use super::error;
use super::expression::Lowering;
use super::names::{single, small};
use super::what::What;
use crate::code::Code;
use crate::rulebook::node::{DefinitionId, Logged, Node, NodeId, QuantifierId};
use crate::rulebook::vocabulary::{FactId, TaskId};
use crate::source::Span;
use crate::syntax::ast::{ClauseKind, Field, Item, ItemKind, Name, Path};
use crate::value::Value;
use crate::value::norm::Quantity;
use crate::value::types::{Base, RecordId, Type};

/// An element that is at hand: the quantifier that is at it, and its record.
pub(super) type Element = (QuantifierId, RecordId);

impl Lowering<'_, '_> {
    /// A task or event whose entries are asked for; of one that is for each of several those of the
    /// element at hand.
    pub(super) fn logged(&mut self, name: &Name) -> Option<Logged> {
        let task = self.context.task(name)?;
        let Some(record) = self.context.record_of_task(task) else {
            return Some(Logged { task, of: None });
        };
        let mut at_hand = self.bound.iter().filter_map(|bound| match bound.meaning {
            Meaning::Element(quantifier, of) | Meaning::Own(quantifier, of) if of == record => {
                Some(quantifier)
            }
            Meaning::Value(_) | Meaning::Element(..) | Meaning::Own(..) => None,
        });
        match (at_hand.next(), at_hand.next()) {
            (Some(of), None) => Some(Logged { task, of: Some(of) }),
            (None, _) => {
                let of = self.context.record_name(record).unwrap_or_default();
                self.context.fail(error::task_without_element(name.at.0, &name.text, of))
            }
            (Some(_), Some(_)) => {
                self.context.fail(error::task_of_two_elements(name.at.0, &name.text))
            }
        }
    }

    /// What a bare name is in the clauses and definitions of a record: a field or a definition of it.
    pub(super) fn own<'p>(&self, path: &'p Path) -> Option<(Element, &'p Name)> {
        let name = single(path)?;
        let element = self.bound.iter().rev().find_map(|bound| match bound.meaning {
            Meaning::Own(quantifier, record) => Some((quantifier, record)),
            Meaning::Value(_) | Meaning::Element(..) => None,
        })?;
        self.context.has_member(element.1, &name.text).then_some((element, name))
    }
}

impl<'a> Context<'a> {
    /// The record that a definition lives in.
    pub(super) fn in_record(&self, id: DefinitionId) -> Option<RecordId> {
        let item = self.names.definitions.get(id.0)?.item.item;
        let ItemKind::Define { name, .. } = &item.kind else { return None };
        let [record, _] = name.segments.as_slice() else { return None };
        self.names.record(&record.text)
    }

    /// `ta_application.granted`
    pub(super) fn definition_name(&self, id: DefinitionId) -> String {
        self.names.definitions.get(id.0).map(|one| one.name.clone()).unwrap_or_default()
    }

    /// The record that a task or event is for each of.
    pub(super) fn record_of_task(&self, task: TaskId) -> Option<RecordId> {
        let item = self.names.tasks.get(task.0)?.item.item;
        let record = item.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::ForEach(record) => Some(record),
            _ => None,
        })?;
        self.names.record(&record.text)
    }

    /// The list whose elements a task or event is for: the one that holds a record with a key.
    pub(super) fn list_for_each(&mut self, item: &Item) -> Option<FactId> {
        let written = item.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::ForEach(record) => Some(record),
            _ => None,
        })?;
        let name = written.text.as_str();
        let Some(record) = self.names.record(name) else {
            if let Some(error) = self.something_else(Code("C014"), name, written.at.0, What::Record)
            {
                return self.fail(error);
            }
            let near = nearest(&self.diagnostics, name, self.names.records.names());
            let near = near.map(str::to_owned);
            return self.fail(error::unknown_type(written.at.0, name, near.as_deref()));
        };
        self.used.records.insert(u32::from(record.0));
        let list = self
            .names
            .facts
            .iter()
            .find(|(_, one)| one.item.field.ty.list && one.item.field.ty.base.text == name);
        let list = list.map(|(id, _)| FactId(id));
        if !self.has_key(record) || list.is_none() {
            return self.fail(error::for_each_without_key(written.at.0, name));
        }
        list
    }

    /// Whether the elements of a record are told apart by a key.
    pub(super) fn has_key(&self, record: RecordId) -> bool {
        let mut clauses = self.names.fields(record).iter().flat_map(|field| &field.clauses);
        clauses.any(|clause| clause.kind == ClauseKind::Key)
    }

    /// Where a record is declared.
    pub(super) fn record_item(&self, record: RecordId) -> Option<&'a Item> {
        Some(self.names.records.get(u32::from(record.0))?.item.item)
    }

    fn record_name(&self, record: RecordId) -> Option<&'a str> {
        match &self.record_item(record)?.kind {
            ItemKind::Record(name, _) => Some(name.text.as_str()),
            _ => None,
        }
    }

    /// The versions of a record's definition.
    pub(super) fn record_definition(
        &self,
        record: RecordId,
        name: &str,
    ) -> Option<Vec<DefinitionId>> {
        let record = self.record_name(record)?;
        self.names.definition(&format!("{record}.{name}"))
    }

    /// Whether a record has this name.
    pub(super) fn is_called(&self, record: RecordId, name: &str) -> bool {
        self.record_name(record) == Some(name)
    }

    fn has_member(&self, record: RecordId, name: &str) -> bool {
        self.names.fields(record).iter().any(|field| field.name.text == name)
            || self.record_definition(record, name).is_some()
    }

    /// A field or a definition of an element.
    pub(super) fn element_field(&mut self, element: Element, name: &Name) -> Option<Typed> {
        let fields = self.names.fields(element.1);
        let Some(at) = fields.iter().position(|field| field.name.text == name.text) else {
            let Some(versions) = self.record_definition(element.1, &name.text) else {
                return self.no_such_member(element.1, name);
            };
            return self.element_definition(element, &versions, name.at.0);
        };
        let field = fields.get(at)?;
        let ty = self.type_of(&field.ty)?;
        let own = self.own_default(element, field);
        let at = small(index(at));
        let node = self.builder.add(Node::Field { quantifier: element.0, field: at }, ty);
        let written = self.field_range(field);
        let own = own.map(|own| {
            self.builder.own_default((element.0, at), own);
            self.builder.info(own).range
        });
        let range = own.map_or(written, |own| (written.0.min(own.0), written.1.max(own.1)));
        self.builder.refine(node, |info| info.range = range);
        Some(Typed { node, ty })
    }

    fn no_such_member<T>(&mut self, record: RecordId, name: &Name) -> Option<T> {
        let prefix = self.record_name(record).map(|record| format!("{record}."));
        let definitions = self.names.definitions.names();
        let definitions = definitions.filter_map(|one| one.strip_prefix(prefix.as_deref()?));
        let fields = self.names.fields(record).iter().map(|field| field.name.text.as_str());
        let near = nearest(&self.diagnostics, &name.text, fields.chain(definitions));
        let near = near.map(str::to_owned);
        self.fail(error::no_such_field(name.at.0, &name.text, near.as_deref()))
    }

    /// A record's definition of one element: the choice among its versions.
    fn element_definition(
        &mut self,
        element: Element,
        versions: &[DefinitionId],
        span: Span,
    ) -> Option<Typed> {
        let first = *versions.first()?;
        self.used.definitions.extend(versions.iter().map(|id| id.0));
        let bounds = Some((first.0, first.0 + index(versions.len())));
        self.in_force_while_used(bounds, super::path::Kind::Definition, span);
        let mut made = Vec::new();
        for id in versions {
            made.push((*id, self.of_element(element, *id, span)?));
        }
        self.versions(&made)
    }

    /// The body of one version of a record's definition for one element; made once.
    fn of_element(&mut self, element: Element, id: DefinitionId, span: Span) -> Option<Typed> {
        if self.broken.contains(&id) {
            return None;
        }
        if let Some(known) = self.of_element.get(&(id, element.0)) {
            return *known;
        }
        if self.expanding >= DEEPEST_EXPANSION {
            return self.fail(error::expansion_too_deep(span));
        }
        self.still_small(span)?;
        let declared = self.names.definitions.get(id.0)?;
        let (item, name) = (declared.item.item, declared.name.clone());
        let ItemKind::Define { ty, .. } = &item.kind else { return None };
        let ty = self.type_of(ty)?;
        let bound = self.bound_own(element)?;
        self.expanding += 1;
        let around = std::mem::replace(&mut self.place, name);
        let body = Lowering { context: self, bound: vec![bound] }.alternatives(item, ty);
        self.place = around;
        self.expanding -= 1;
        let made = body.map(|body| self.alias(id, body, ty));
        self.of_element.insert((id, element.0), made);
        made
    }

    /// The element under the name of its record, and its fields by their bare names.
    pub(super) fn bound_own(&self, (quantifier, record): Element) -> Option<Bound<'a>> {
        let name = self.record_name(record)?;
        Some(Bound { name, meaning: Meaning::Own(quantifier, record) })
    }

    /// An element of a record that no case has.
    pub(super) fn model(&mut self, record: RecordId) -> Element {
        if let Some(known) = self.models.get(&record) {
            return (*known, record);
        }
        let ty = Type { list: true, ..Type::plain(Base::Record(record)) };
        let list = self.builder.constant(Value::Unknown, ty);
        let width = small(index(self.names.fields(record).len()));
        let made = self.builder.open_quantifier(Quantity::NumberOf, list, width);
        self.models.insert(record, made);
        (made, record)
    }

    /// Makes the body of a record's definition once, for an element that no case has, to find its
    /// errors.
    pub(super) fn check_record_definition(&mut self, id: DefinitionId, record: RecordId, ty: Type) {
        let Some(declared) = self.names.definitions.get(id.0) else { return };
        let (item, span) = (declared.item.item, declared.span);
        let name = declared.name.clone();
        if let Some(parameter) = collect::parameter(item) {
            self.broken.insert(id);
            self.diagnostics.push(error::record_definition_with_parameter(parameter.name.at.0));
            return;
        }
        let own = name.rsplit('.').next().unwrap_or_default();
        let fields = self.names.fields(record);
        if let Some(field) = fields.iter().find(|field| field.name.text == own) {
            let error = error::means_two_things(&name, field.name.at.0, span);
            self.diagnostics.push(error);
        }
        let element = self.model(record);
        let Some(bound) = self.bound_own(element) else { return };
        let body = Lowering { context: self, bound: vec![bound] }.alternatives(item, ty);
        if body.is_none() {
            self.broken.insert(id);
        }
    }

    /// The default of a record's field; one that rests on the element is made for each that is
    /// gone over.
    pub(super) fn make_field_default(&mut self, record: RecordId, field: &'a Field, ty: Type) {
        let Some(expr) = default(field) else { return };
        let element = self.model(record);
        let Some(bound) = self.bound_own(element) else { return };
        let typed = Lowering { context: self, bound: vec![bound] }.expect(expr, ty);
        let Some(typed) = typed else { return };
        if self.builder.info(typed.node).scope.is_none() {
            self.defaults.insert(field.name.at.0, typed.node);
        } else {
            self.with_own_default.insert(field.name.at.0);
        }
    }

    /// The default of a field where it rests on its element.
    fn own_default(&mut self, element: Element, field: &'a Field) -> Option<NodeId> {
        let span = field.name.at.0;
        if !self.with_own_default.contains(&span) {
            return None;
        }
        if let Some(known) = self.own_defaults.get(&(element.0, span)) {
            return *known;
        }
        let (expr, ty) = (default(field)?, self.type_of(&field.ty)?);
        let bound = self.bound_own(element)?;
        self.expanding += 1;
        let made = Lowering { context: self, bound: vec![bound] }.expect(expr, ty);
        self.expanding -= 1;
        let made = made.map(|typed| typed.node);
        self.own_defaults.insert((element.0, span), made);
        made
    }

    /// `key` and `begins` of a record's fields.
    pub(super) fn marked_fields(&mut self, fields: &'a [Field]) -> (Option<u16>, Option<u16>) {
        let key = self.marked(fields, &ClauseKind::Key);
        let begins = self.marked(fields, &ClauseKind::Begins);
        (key, begins)
    }

    /// The one field that says so.
    fn marked(&mut self, fields: &'a [Field], mark: &ClauseKind) -> Option<u16> {
        let mut found: Option<(usize, Span)> = None;
        for (at, field) in fields.iter().enumerate() {
            let Some(clause) = field.clauses.iter().find(|clause| clause.kind == *mark) else {
                continue;
            };
            let span = clause.at.0;
            if let Some((_, first)) = found {
                self.diagnostics.push(error::marked_twice(mark_name(mark), span, first));
                continue;
            }
            found = Some((at, span));
            self.fitting_mark(field, mark, span);
        }
        found.map(|(at, _)| small(index(at)))
    }

    /// A key is a text, a number or a date, and so is the day on which an element began a date; both
    /// are told by the case alone, and never change.
    fn fitting_mark(&mut self, field: &'a Field, mark: &ClauseKind, span: Span) {
        let Some(ty) = self.type_of(&field.ty) else { return };
        let named = mark == &ClauseKind::Key && matches!(ty.base, Base::Text | Base::Number);
        let fits = named || ty.base == Base::Date;
        if !fits || ty.list || ty.or_none {
            let found = self.describe(ty);
            self.diagnostics.push(match mark {
                ClauseKind::Key => error::key_of_type(span, &found),
                _ => error::begins_of_type(span, &found),
            });
        }
        let against = field.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::Default(_) => Some(("default", clause.at.0)),
            ClauseKind::OverTime => Some(("over time", clause.at.0)),
            _ => None,
        });
        if let Some((word, at)) = against {
            self.diagnostics.push(error::mark_beside(mark_name(mark), word, at));
        }
    }

    /// A record with a key is held by one list of the case alone, so that a key names one element.
    pub(super) fn lists_of_keyed_records(&mut self) {
        let mut held: Vec<(RecordId, Span)> = Vec::new();
        let facts = self.names.facts.all.iter().map(|one| (one.item.field, true));
        let fields = self.names.records.all.iter().flat_map(|one| match &one.item.item.kind {
            ItemKind::Record(_, fields) => fields.as_slice(),
            _ => &[],
        });
        let all: Vec<(&'a Field, bool)> = facts.chain(fields.map(|field| (field, false))).collect();
        for (field, is_fact) in all.into_iter().filter(|(field, _)| field.ty.list) {
            let Some(record) = self.names.record(&field.ty.base.text) else { continue };
            let keyed = self.names.fields(record).iter();
            let mut keyed = keyed.flat_map(|field| &field.clauses);
            if !keyed.any(|clause| clause.kind == ClauseKind::Key) {
                continue;
            }
            let name = field.ty.base.text.as_str();
            if !is_fact {
                self.diagnostics.push(error::keyed_in_record(field.ty.at.0, name));
            } else if let Some((_, first)) = held.iter().find(|(known, _)| *known == record) {
                self.diagnostics.push(error::two_lists_of_keyed(field.ty.at.0, *first, name));
            } else {
                held.push((record, field.ty.at.0));
            }
        }
    }
}

fn mark_name(mark: &ClauseKind) -> &'static str {
    match mark {
        ClauseKind::Key => "key",
        _ => "begins",
    }
}
