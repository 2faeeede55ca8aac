//! What a path in an expression stands for.

use super::context::nearest;
use super::context::{Context, Meaning, Typed};
use super::error;
use super::expression::Lowering;
use super::info::{Units, written_range};
use super::names::{Versions, single};
use super::what::What;
use crate::code::Code;
use crate::rulebook::node::{DefinitionId, Node, NodeId};
use crate::rulebook::vocabulary::{FactId, TaskId};
use crate::source::Span;
use crate::syntax::ast::{ClauseKind, Field, Name, Path};
use crate::value::date::Period;
use crate::value::types::{Base, Type};
use crate::value::{Value, Variant};

impl<'a> Lowering<'_, 'a> {
    /// A path: a variant where one is expected, a bound name, a fact, a definition, a reading, a unit.
    pub(super) fn path(&mut self, path: &'a Path, expected: Option<Type>) -> Option<Typed> {
        if let Some(variant) = self.variant(path, expected) {
            return Some(variant);
        }
        if let Some(meaning) = self.meaning(path) {
            return self.bound_path(path, meaning);
        }
        if let Some((element, name)) = self.own(path) {
            return self.context.element_field(element, name);
        }
        if let Some(rates) = self.context.names.rates(&path.dotted()) {
            return self.rate(rates, path, None, None);
        }
        self.context.global(path, expected)
    }

    fn variant(&mut self, path: &Path, expected: Option<Type>) -> Option<Typed> {
        let Base::Named(ty) = expected?.base else {
            return None;
        };
        let variant = self.context.names.variant(ty, &single(path)?.text)?;
        let ty = Type::plain(Base::Named(ty));
        let node = self.context.builder.constant(Value::Variant(variant), ty);
        Some(Typed { node, ty })
    }

    pub(super) fn meaning(&self, path: &Path) -> Option<Meaning> {
        let first = path.segments.first()?;
        self.bound.iter().rev().find(|bound| bound.name == first.text).map(|bound| bound.meaning)
    }

    fn bound_path(&mut self, path: &'a Path, meaning: Meaning) -> Option<Typed> {
        match (meaning, path.segments.as_slice()) {
            (Meaning::Value(value), [_]) => Some(value),
            (
                Meaning::Element(quantifier, record) | Meaning::Own(quantifier, record),
                [_, field],
            ) => self.context.element_field((quantifier, record), field),
            (Meaning::Element(..) | Meaning::Own(..), [element]) => {
                self.context.fail(error::element_alone(path.at.0, &element.text))
            }
            (Meaning::Value(_), [value, ..]) => {
                self.context.fail(error::value_without_fields(path.at.0, &value.text))
            }
            _ => self.context.fail(error::no_such_field(path.at.0, &path.dotted(), None)),
        }
    }
}

impl<'a> Context<'a> {
    /// The least and greatest that a field may be, its default counted in.
    pub(super) fn field_range(&self, field: &Field) -> (i128, i128) {
        let base = self.type_of(&field.ty).map_or(Base::YesNo, |ty| ty.base);
        let written = written_range(base);
        match self.defaults.get(&field.name.at.0) {
            None => written,
            Some(default) => {
                let default = self.builder.info(*default);
                (written.0.min(default.range.0), written.1.max(default.range.1))
            }
        }
    }

    /// A path that nothing around the expression binds.
    fn global(&mut self, path: &'a Path, expected: Option<Type>) -> Option<Typed> {
        let dotted = path.dotted();
        if let Some(fact) = self.names.fact(&dotted) {
            return self.fact(fact);
        }
        if let Some(versions) = self.names.definition(&dotted) {
            return self.definition(&versions, path.at.0);
        }
        let Some(name) = single(path) else {
            return self.unknown_path(path, &dotted, expected);
        };
        if let Some(reading) = self.names.reading(&name.text) {
            self.used.readings.insert(reading.0);
            let ty = Type::plain(Base::Named(self.names.ty(&name.text)?));
            return Some(Typed { node: self.builder.add(Node::Reading(reading), ty), ty });
        }
        if let Some(unit) = self.names.unit(&name.text) {
            self.in_force_while_used(self.names.units.versions(&name.text), Kind::Unit, path.at.0);
            return Some(Typed {
                node: self.builder.constant(Value::Unit(unit), Type::UNIT),
                ty: Type::UNIT,
            });
        }
        if self.names.group(&name.text).is_some() {
            return self.fail(error::group_as_value(path.at.0, &name.text));
        }
        self.unknown_path(path, &dotted, expected)
    }

    fn unknown_path(&mut self, path: &Path, dotted: &str, expected: Option<Type>) -> Option<Typed> {
        let variants = self.variant_names(expected);
        if let Some(types) = self.names.types_with(dotted) {
            let wanted = variants.as_deref();
            let error = error::variant_out_of_place(path.at.0, dotted, &types, wanted);
            return self.fail(error);
        }
        if self.subtracted(dotted) {
            return self.fail(error::unknown_with_hyphen(path.at.0, dotted));
        }
        let needed = match expected {
            Some(Type::UNIT) => What::Unit,
            Some(Type::YES_NO) => What::Condition,
            _ => What::Value,
        };
        if let Some(error) = self.something_else(Code("C010"), dotted, path.at.0, needed) {
            return self.fail(error);
        }
        let near = variants
            .clone()
            .and_then(|variants| nearest(&self.diagnostics, dotted, variants))
            .or_else(|| nearest(&self.diagnostics, dotted, self.names.all_paths()))
            .map(str::to_owned);
        // A bare name where a value of a named type is asked for is most likely meant as one.
        if let (Some(variants), None, Some(_)) = (variants, &near, single(path)) {
            return self.fail(error::unknown_variant(path.at.0, dotted, &variants));
        }
        self.fail(error::unknown_path(path.at.0, dotted, near.as_deref()))
    }

    /// Whether a hyphen stands behind something that is known, as in `person.age-1`.
    fn subtracted(&self, dotted: &str) -> bool {
        let known = |name: &str| {
            self.names.fact(name).is_some() || self.names.definitions.id(name).is_some()
        };
        let mut hyphens = dotted.match_indices('-');
        hyphens.any(|(at, _)| dotted.get(..at).is_some_and(known))
    }

    /// What a thing of a named type can be.
    fn variant_names(&self, ty: Option<Type>) -> Option<Vec<&'a str>> {
        let Base::Named(id) = ty?.base else {
            return None;
        };
        let variants = self.names.variants(id).iter();
        Some(variants.map(|one| one.name.text.as_str()).collect())
    }

    /// A fact's node.
    pub(super) fn fact(&mut self, id: FactId) -> Option<Typed> {
        self.used.facts.insert(id.0);
        let field = self.names.facts.get(id.0)?.item.field;
        let ty = self.type_of(&field.ty)?;
        let node = self.builder.add(Node::Fact(id), ty);
        let range = self.field_range(field);
        self.builder.refine(node, |info| info.range = range);
        Some(Typed { node, ty })
    }

    /// A definition's node: its own, or the choice among its versions.
    fn definition(&mut self, versions: &[DefinitionId], span: Span) -> Option<Typed> {
        let [first, ..] = versions else { return None };
        self.used.definitions.extend(versions.iter().map(|id| id.0));
        let bounds = Some((first.0, first.0 + super::builder::index(versions.len())));
        self.in_force_while_used(bounds, Kind::Definition, span);
        let mut nodes = Vec::new();
        if self.in_record(*first).is_some() {
            return self
                .fail(error::definition_without_element(span, &self.definition_name(*first)));
        }
        for id in versions {
            if self
                .names
                .definitions
                .get(id.0)
                .is_some_and(|one| super::collect::parameter(one.item.item).is_some())
            {
                let name = self
                    .names
                    .definitions
                    .get(id.0)
                    .map(|one| one.name.clone())
                    .unwrap_or_default();
                return self.fail(error::needs_argument(span, &name));
            }
            nodes.push((*id, (*self.defined.get(id)?)?));
        }
        self.versions(&nodes)
    }

    /// One node for dated versions.
    pub(super) fn versions(&mut self, nodes: &[(DefinitionId, Typed)]) -> Option<Typed> {
        let (_, first) = *nodes.first()?;
        if nodes.len() == 1 {
            return Some(first);
        }
        let (mut list, mut by_case) = (Vec::new(), false);
        for (id, typed) in nodes {
            let declared = self.names.definitions.get(id.0)?;
            let (located, period) = (declared.item, declared.in_force);
            let chosen = self.chosen(&located);
            by_case |= chosen.is_some();
            let guard = chosen.map(|chosen| chosen.guard);
            let guard = guard.unwrap_or_else(|| self.builder.in_force(period));
            list.push(crate::rulebook::node::Alternative { guard, value: typed.node });
        }
        let list = self.builder.alternatives(list);
        let or_none = nodes.iter().any(|(_, typed)| typed.ty.or_none);
        let ty = Type { or_none, ..first.ty };
        // What a date of the case chooses is open while that is, like any other alternative.
        let node = if by_case { Node::Alternatives(list) } else { Node::Versions(list) };
        Some(Typed { node: self.builder.add(node, ty), ty })
    }

    /// What an item uses must be in force whenever the item is.
    pub(super) fn in_force_while_used(
        &mut self,
        versions: Option<Versions>,
        kind: Kind,
        span: Span,
    ) {
        let Some((first, end)) = versions else { return };
        let table = match kind {
            Kind::Unit => &self.names.units,
            Kind::Group => &self.names.groups,
            Kind::Definition => &self.names.definitions,
        };
        let declared = table.get(first);
        let always = declared.map(|one| one.in_force) == Some(Period::ALWAYS);
        if always {
            return;
        }
        let by = declared.and_then(|one| one.chosen_by.clone());
        let needed = match kind {
            // A unit is there on days of the evaluation, which follow the date.
            Kind::Unit | Kind::Group if self.chosen_by.is_some() => {
                Period { until: None, ..self.period }
            }
            Kind::Definition if by != self.chosen_by => Period::ALWAYS,
            Kind::Unit | Kind::Group | Kind::Definition => self.period,
        };
        let versions: Vec<_> = (first..end).filter_map(|id| table.get(id)).collect();
        let periods: Vec<Period> = versions.iter().map(|one| one.in_force).collect();
        if super::period::covered(&periods, needed) {
            return;
        }
        let (name, declared) =
            versions.first().map(|one| (one.name.clone(), one.span)).unwrap_or_default();
        let mut wrong = error::not_in_force_while_used(span, &name, declared, &periods, needed);
        if kind == Kind::Definition && by != self.chosen_by {
            wrong = wrong.help(error::chosen_otherwise(by.or(self.chosen_by.clone())));
        }
        self.diagnostics.push(wrong);
    }

    /// A task or event by its name.
    pub(super) fn task(&mut self, name: &Name) -> Option<TaskId> {
        if let Some(id) = self.names.task(&name.text) {
            self.used.tasks.insert(id.0);
            return Some(id);
        }
        let place = (name.text.as_str(), name.at.0);
        if let Some(error) = self.something_else(Code("C012"), place.0, place.1, What::Task) {
            return self.fail(error);
        }
        let near =
            nearest(&self.diagnostics, &name.text, self.names.tasks.names()).map(str::to_owned);
        self.fail(error::unknown_task(name.at.0, &name.text, near.as_deref()))
    }

    /// An outcome of a task.
    pub(super) fn outcome(&mut self, task: TaskId, name: &Name) -> Option<Variant> {
        let Some((task_name, ty)) = self.outcome_type(task) else {
            let task = self.names.tasks.get(task.0).map(|one| one.name.clone()).unwrap_or_default();
            return self.fail(error::task_without_outcomes(name.at.0, &task));
        };
        if let Some(variant) = self.names.variant(ty, &name.text) {
            return Some(variant);
        }
        let known: Vec<&str> =
            self.names.variants(ty).iter().map(|one| one.name.text.as_str()).collect();
        self.fail(error::unknown_outcome(name.at.0, &name.text, &task_name, &known))
    }

    /// The type of a task's outcomes.
    pub(super) fn outcome_type(
        &self,
        task: TaskId,
    ) -> Option<(String, crate::value::types::TypeId)> {
        let declared = self.names.tasks.get(task.0)?;
        let outcome = declared.item.item.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::Outcome(name) => Some(name),
            _ => None,
        })?;
        Some((declared.name.clone(), self.names.ty(&outcome.text)?))
    }

    /// The units that a party may be, for telling whether a bearer may be its own recipient.
    pub(super) fn units_of_node(&self, node: NodeId) -> Units {
        self.builder.units(node)
    }
}

/// What is dated and may be named in an expression.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Unit,
    Group,
    Definition,
}
