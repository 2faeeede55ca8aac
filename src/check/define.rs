//! Definitions and defaults → nodes, each after those it rests on; cycles are errors.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use super::builder::index;
use super::context::{Bound, Context, Meaning, Typed};
use super::error;
use super::exhaustive;
use super::expression::Lowering;
use super::names::Names;
use crate::diagnostic::nearest;
use crate::rulebook::node::{Alternative, DefinitionId, Node, NodeId};
use crate::source::Span;
use crate::syntax::ast::{
    self, ClauseKind, Expr, ExprKind, Field, Guard, Item, ItemKind, Parameter, Path, TypeExpr,
};
use crate::syntax::walk;
use crate::value::Value;
use crate::value::date::Period;
use crate::value::types::Type;

/// How deep expansions of definitions with a parameter may nest.
pub(super) const DEEPEST_EXPANSION: u32 = 64;
/// How many nodes a rulebook may have.
pub(super) const MOST_NODES: usize = 1_000_000;

/// What has to become a node before an expression that names it can.
#[derive(Clone, Copy)]
enum Thing<'a> {
    Definition(DefinitionId),
    /// The default of a fact or of a record's field.
    Default(&'a Field),
}

/// Makes the nodes of all defaults and definitions.
pub(super) fn define(context: &mut Context<'_>) {
    let things = things(&context.names);
    let needs = needs(&context.names, &things);
    let (order, cyclic) = sorted(&needs);
    report_cycle(context, &things, &needs, &cyclic);
    for thing in order.iter().filter_map(|at| things.get(*at)) {
        match thing {
            Thing::Definition(id) => context.make_definition(*id),
            Thing::Default(field) => context.make_default(field),
        }
        if context.builder.len() > MOST_NODES {
            let span = context
                .names
                .definitions
                .get(0)
                .map(|one| one.span)
                .unwrap_or_default();
            context.diagnostics.push(error::too_many_nodes(span));
            return;
        }
    }
}

fn things<'a>(names: &Names<'a>) -> Vec<Thing<'a>> {
    let definitions = names
        .definitions
        .iter()
        .map(|(id, _)| Thing::Definition(DefinitionId(id)));
    let facts = names.facts.all.iter().map(|one| one.item.field);
    let records = names
        .records
        .all
        .iter()
        .flat_map(|one| match &one.item.item.kind {
            ItemKind::Record(_, fields) => fields.as_slice(),
            _ => &[],
        });
    definitions
        .chain(facts.chain(records).map(Thing::Default))
        .collect()
}

/// For each thing, the positions of those that it rests on.
fn needs(names: &Names<'_>, things: &[Thing<'_>]) -> Vec<Vec<usize>> {
    let definitions = names.definitions.all.len();
    let facts = |id: u32| definitions + id as usize;
    let records = definitions + names.facts.all.len();
    let mut record_defaults: Vec<usize> = (records..things.len()).collect();
    record_defaults.retain(
        |at| matches!(things.get(*at), Some(Thing::Default(field)) if default(field).is_some()),
    );
    let resolve = |path: &Path, found: &mut Vec<usize>| {
        let dotted = path.dotted();
        if let Some(versions) = names.definition(&dotted) {
            found.extend(versions.iter().map(|id| id.0 as usize));
        }
        let fact = names.fact(&dotted).or_else(|| role_fact(names, &dotted));
        found.extend(fact.map(|fact| facts(fact.0)));
    };
    things
        .iter()
        .map(|thing| {
            let mut found = Vec::new();
            for expr in expressions(names, *thing) {
                walk::every(expr, &mut |part| match &part.kind {
                    ExprKind::Path(path) | ExprKind::Of { name: path, .. } => {
                        resolve(path, &mut found)
                    }
                    ExprKind::Quantified { list, .. } => {
                        resolve(list, &mut found);
                        found.extend(&record_defaults);
                    }
                    _ => {}
                });
            }
            found.sort_unstable();
            found.dedup();
            found
        })
        .collect()
}

/// The fact that names a role, so that a role counts in cycles.
fn role_fact(names: &Names<'_>, name: &str) -> Option<crate::rulebook::vocabulary::FactId> {
    let unit = names.units.get(names.units.id(name)?)?;
    let path = unit
        .item
        .item
        .clauses
        .iter()
        .find_map(|clause| match &clause.kind {
            ClauseKind::NamedBy(path) => Some(path),
            _ => None,
        })?;
    names.fact(&path.dotted())
}

fn expressions<'a>(names: &Names<'a>, thing: Thing<'a>) -> Vec<&'a Expr> {
    match thing {
        Thing::Default(field) => default(field).into_iter().collect(),
        Thing::Definition(id) => {
            let item = names.definitions.get(id.0).map(|one| one.item.item);
            let alternatives = item.map_or(&[][..], alternatives);
            alternatives
                .iter()
                .flat_map(|one| {
                    let guard = match &one.guard {
                        Guard::When(guard) => Some(guard),
                        _ => None,
                    };
                    std::iter::once(&one.value).chain(guard)
                })
                .collect()
        }
    }
}

/// `default EXPR` of a field.
fn default(field: &Field) -> Option<&Expr> {
    field.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::Default(expr) => Some(expr),
        _ => None,
    })
}

/// The alternatives of a definition.
pub(super) fn alternatives(item: &Item) -> &[ast::Alternative] {
    let lists = item.clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::Alternatives(list) => Some(list.as_slice()),
        _ => None,
    });
    lists.last().unwrap_or_default()
}

/// The parameter of a definition.
pub(super) fn parameter(item: &Item) -> Option<&Parameter> {
    match &item.kind {
        ItemKind::Define { parameter, .. } => parameter.as_ref(),
        _ => None,
    }
}

/// Positions so that what is needed comes first, and those on or behind a cycle.
/// (A. B. Kahn, *Topological sorting of large networks*, CACM 5, 1962.)
pub(super) fn sorted(needs: &[Vec<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut waiting: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (at, list) in needs.iter().enumerate() {
        for need in list {
            if let Some(users) = needed_by.get_mut(*need) {
                users.push(at);
            }
        }
    }
    let free = waiting
        .iter()
        .enumerate()
        .filter(|(_, count)| **count == 0)
        .map(|(at, _)| at);
    let mut ready: VecDeque<usize> = free.collect();
    let mut order = Vec::with_capacity(needs.len());
    while let Some(at) = ready.pop_front() {
        order.push(at);
        for user in needed_by.get(at).into_iter().flatten() {
            let Some(count) = waiting.get_mut(*user) else {
                continue;
            };
            *count -= 1;
            if *count == 0 {
                ready.push_back(*user);
            }
        }
    }
    let stuck = waiting
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(at, _)| at);
    (order, stuck.collect())
}

/// One cycle among the stuck ones, walked until it comes back.
pub(super) fn one_cycle(needs: &[Vec<usize>], stuck: &[usize]) -> Vec<usize> {
    let stuck_set: FxHashMap<usize, ()> = stuck.iter().map(|at| (*at, ())).collect();
    let mut path: Vec<usize> = Vec::new();
    let mut place: FxHashMap<usize, usize> = FxHashMap::default();
    let mut at = stuck.first().copied();
    while let Some(here) = at {
        if let Some(start) = place.insert(here, path.len()) {
            return path.get(start..).unwrap_or_default().to_vec();
        }
        path.push(here);
        let list = needs.get(here).map_or(&[][..], Vec::as_slice);
        at = list
            .iter()
            .copied()
            .find(|need| stuck_set.contains_key(need));
    }
    path
}

fn report_cycle(
    context: &mut Context<'_>,
    things: &[Thing<'_>],
    needs: &[Vec<usize>],
    stuck: &[usize],
) {
    let mut left: Vec<usize> = stuck.to_vec();
    while !left.is_empty() {
        let cycle = one_cycle(needs, &left);
        let places: Vec<(String, Span)> = cycle
            .iter()
            .filter_map(|at| things.get(*at))
            .map(|thing| named(context, *thing))
            .collect();
        // What only rests on a cycle already shown is not an error of its own.
        let on_cycle = cycle.iter().any(|at| {
            needs
                .get(*at)
                .is_some_and(|list| list.iter().any(|need| cycle.contains(need)))
        });
        if on_cycle {
            context.diagnostics.push(error::definition_cycle(&places));
        }
        let before = left.len();
        let without: FxHashMap<usize, ()> = behind(needs, &cycle, &left);
        left.retain(|at| !without.contains_key(at));
        if left.len() == before {
            return;
        }
    }
}

/// The cycle, and all that rests on it.
fn behind(needs: &[Vec<usize>], cycle: &[usize], among: &[usize]) -> FxHashMap<usize, ()> {
    let mut users: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for at in among {
        for need in needs.get(*at).into_iter().flatten() {
            users.entry(*need).or_default().push(*at);
        }
    }
    let mut reached: FxHashMap<usize, ()> = FxHashMap::default();
    let mut open = cycle.to_vec();
    while let Some(at) = open.pop() {
        if reached.insert(at, ()).is_none() {
            open.extend(users.get(&at).into_iter().flatten());
        }
    }
    reached
}

fn named(context: &Context<'_>, thing: Thing<'_>) -> (String, Span) {
    match thing {
        Thing::Definition(id) => context
            .names
            .definitions
            .get(id.0)
            .map(|one| (one.name.clone(), one.span))
            .unwrap_or_default(),
        Thing::Default(field) => (field.name.text.clone(), field.name.at.0),
    }
}

impl<'a> Context<'a> {
    /// A definition's node; of one with a parameter only the check that its body holds together.
    fn make_definition(&mut self, id: DefinitionId) {
        let Some(declared) = self.names.definitions.get(id.0) else {
            return;
        };
        let (item, period) = (declared.item.item, declared.in_force);
        self.period = period;
        let ItemKind::Define { ty, .. } = &item.kind else {
            return;
        };
        let Some(ty) = self.definition_type(ty) else {
            self.broken.insert(id);
            self.defined.insert(id, None);
            return;
        };
        if alternatives(item).is_empty() {
            self.diagnostics
                .push(error::definition_without_is(super::collect::name_span(
                    item,
                )));
            self.broken.insert(id);
            self.defined.insert(id, None);
            return;
        }
        match parameter(item) {
            None => {
                let body = Lowering {
                    context: self,
                    bound: Vec::new(),
                }
                .alternatives(item, ty);
                let made = body.map(|body| self.alias(id, body, ty));
                self.defined.insert(id, made);
            }
            Some(parameter) => self.check_parameterised(id, item, parameter, ty),
        }
        self.period = Period::ALWAYS;
    }

    fn definition_type(&mut self, written: &TypeExpr) -> Option<Type> {
        let ty = self.check_type(written)?;
        if ty.list {
            return self.fail(error::definition_of_list(written.at.0));
        }
        Some(ty)
    }

    fn alias(&mut self, definition: DefinitionId, body: Typed, ty: Type) -> Typed {
        let node = self.builder.add(
            Node::Defined {
                definition,
                body: body.node,
            },
            ty,
        );
        Typed { node, ty }
    }

    /// Makes the body once for an argument that nobody knows, to find its errors.
    fn check_parameterised(
        &mut self,
        id: DefinitionId,
        item: &'a Item,
        parameter: &'a Parameter,
        ty: Type,
    ) {
        let Some(argument) = self.check_type(&parameter.ty) else {
            self.broken.insert(id);
            return;
        };
        let free = Lowering {
            context: self,
            bound: Vec::new(),
        }
        .free_name(&parameter.name);
        let node = self.builder.constant(Value::Unknown, argument);
        let range = super::info::written_range(argument.base);
        self.builder.refine(node, |info| {
            info.settled = None;
            info.range = range;
        });
        let value = Meaning::Value(Typed { node, ty: argument });
        let bound = vec![Bound {
            name: &parameter.name.text,
            meaning: value,
        }];
        let body = Lowering {
            context: self,
            bound,
        }
        .alternatives(item, ty);
        if free.is_none() || body.is_none() {
            self.broken.insert(id);
        }
    }

    fn make_default(&mut self, field: &'a Field) {
        let Some(expr) = default(field) else { return };
        let Some(ty) = self.type_of(&field.ty) else {
            return;
        };
        if ty.list {
            self.diagnostics.push(error::default_of_list(expr.at.0));
            return;
        }
        self.period = Period::ALWAYS;
        if let Some(typed) = self.expression(expr, ty) {
            self.defaults.insert(field.name.at.0, typed.node);
        }
    }
}

impl<'a> Lowering<'_, 'a> {
    /// The body of a definition.
    fn alternatives(&mut self, item: &'a Item, ty: Type) -> Option<Typed> {
        let list = alternatives(item);
        if let [only] = list {
            if only.guard == Guard::Always {
                return self.expect(&only.value, ty);
            }
        }
        let made: Vec<Option<Alternative>> =
            list.iter().map(|one| self.alternative(one, ty)).collect();
        let otherwise = list
            .iter()
            .position(|one| one.guard != Guard::Always && matches!(one.guard, Guard::Otherwise));
        if let Some(at) = otherwise.filter(|at| at + 1 < list.len()) {
            let span = list.get(at).map(|one| one.at.0).unwrap_or_default();
            return self.context.fail(error::otherwise_not_last(span));
        }
        if let Some(bare) = list.iter().find(|one| one.guard == Guard::Always) {
            return self
                .context
                .fail(error::alternative_without_guard(bare.at.0));
        }
        let made = made.into_iter().collect::<Option<Vec<Alternative>>>()?;
        if otherwise.is_none() {
            let guards: Vec<NodeId> = made.iter().map(|one| one.guard).collect();
            if let Err(missing) = exhaustive::covered(self.context, &guards) {
                return self.context.fail(error::not_exhaustive(
                    super::collect::name_span(item),
                    &missing,
                ));
            }
        }
        let list = self.context.builder.alternatives(made);
        self.add(Node::Alternatives(list), ty)
    }

    fn alternative(&mut self, one: &'a ast::Alternative, ty: Type) -> Option<Alternative> {
        let value = self.expect(&one.value, ty);
        let guard = match &one.guard {
            Guard::When(guard) => self.condition(guard),
            _ => Some(self.context.builder.truth(true)),
        };
        Some(Alternative {
            guard: guard?,
            value: value?.node,
        })
    }

    /// `name of argument`: the definition's body with its parameter bound to the argument.
    pub(super) fn expand(&mut self, name: &'a Path, argument: &'a Expr) -> Option<Typed> {
        let dotted = name.dotted();
        let Some(versions) = self.context.names.definition(&dotted) else {
            let with_parameter = self.context.names.definitions.all.iter();
            let known = with_parameter
                .filter(|one| parameter(one.item.item).is_some())
                .map(|one| one.name.as_str());
            let near = nearest(&dotted, known).map(str::to_owned);
            return self
                .context
                .fail(error::unknown_path(name.at.0, &dotted, near.as_deref()));
        };
        let bounds = versions
            .first()
            .map(|first| (first.0, first.0 + index(versions.len())));
        self.context
            .used
            .definitions
            .extend(versions.iter().map(|id| id.0));
        self.context
            .in_force_while_used(bounds, super::path::Kind::Definition, name.at.0);
        let mut made = Vec::new();
        for id in versions {
            let item = self.context.names.definitions.get(id.0)?.item.item;
            let Some(parameter) = parameter(item) else {
                return self
                    .context
                    .fail(error::takes_no_argument(name.at.0, &dotted));
            };
            let wanted = self.context.type_of(&parameter.ty)?;
            let argument = self.expect(argument, wanted)?;
            made.push((
                self.context.definition_period(id),
                self.context.expansion(id, argument, name.at.0)?,
            ));
        }
        self.context.versions(&made)
    }
}

impl<'a> Context<'a> {
    /// The body of one version of a definition for one argument; made once.
    fn expansion(&mut self, id: DefinitionId, argument: Typed, span: Span) -> Option<Typed> {
        if self.broken.contains(&id) {
            return None;
        }
        if let Some(known) = self.expanded.get(&(id, argument.node)) {
            return *known;
        }
        if self.expanding >= DEEPEST_EXPANSION || self.builder.len() > MOST_NODES {
            return self.fail(error::expansion_too_deep(span));
        }
        let item = self.names.definitions.get(id.0)?.item.item;
        let ItemKind::Define { ty, .. } = &item.kind else {
            return None;
        };
        let ty = self.type_of(ty)?;
        let bound = vec![Bound {
            name: &parameter(item)?.name.text,
            meaning: Meaning::Value(argument),
        }];
        self.expanding += 1;
        let body = Lowering {
            context: self,
            bound,
        }
        .alternatives(item, ty);
        self.expanding -= 1;
        let made = body.map(|body| self.alias(id, body, ty));
        self.expanded.insert((id, argument.node), made);
        made
    }
}
