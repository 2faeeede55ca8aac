//! Definitions and defaults → nodes, each after those it rests on; cycles are errors.

use rustc_hash::FxHashMap;

use super::builder::index;
use super::collect;
use super::context::nearest;
use super::context::{Bound, Context, Meaning, Typed};
use super::cycle::{cycles, sorted};
use super::error::{self, NamedSpan};
use super::exhaustive::{self, Covers};
use super::expression::Lowering;
use super::names::{Names, small};
use super::what::What;
use crate::code::Code;
use crate::rulebook::node::{Alternative, DefinitionId, Node, NodeId};
use crate::source::Span;
use crate::syntax::ast::{
    self, ClauseKind, Expr, ExprKind, Field, Guard, Item, ItemKind, Parameter, Path, TypeExpr,
};
use crate::syntax::walk;
use crate::value::Value;
use crate::value::date::Period;
use crate::value::types::{RecordId, Type};

/// How deep lists stand in elements of lists, where it is sought what rests on what.
const DEEPEST_LISTS: usize = 8;
/// How deep expansions of definitions with a parameter may nest.
pub(super) const DEEPEST_EXPANSION: u32 = 64;
/// How many nodes a rulebook may have.
pub(super) const MOST_NODES: usize = 1_000_000;

/// What has to become a node before an expression that names it can.
#[derive(Clone, Copy)]
enum Thing<'a> {
    Definition(DefinitionId),
    /// The default of a fact, or of a field of a record.
    Default(&'a Field, Option<RecordId>),
}

/// Makes the nodes of all defaults and definitions.
pub(super) fn define(context: &mut Context<'_>) {
    let things = things(&context.names);
    let needs = needs(context, &things);
    let (order, stuck) = sorted(&needs);
    if !stuck.is_empty() {
        report_cycles(context, &things, &needs);
    }
    for at in stuck {
        if let Some(Thing::Definition(id)) = things.get(at) {
            context.broken.insert(*id);
        }
    }
    for thing in order.iter().filter_map(|at| things.get(*at)) {
        match thing {
            Thing::Definition(id) => context.make_definition(*id),
            Thing::Default(field, record) => context.make_default(field, *record),
        }
    }
    for record in
        context.names.records.iter().map(|(id, _)| RecordId(small(id))).collect::<Vec<_>>()
    {
        context.check_over(record);
    }
}

fn things<'a>(names: &Names<'a>) -> Vec<Thing<'a>> {
    let definitions = names.definitions.iter().map(|(id, _)| Thing::Definition(DefinitionId(id)));
    let facts = names.facts.all.iter().map(|one| Thing::Default(one.item.field, None));
    let records = names.records.iter().flat_map(|(id, _)| {
        let record = RecordId(small(id));
        names.fields(record).iter().map(move |field| Thing::Default(field, Some(record)))
    });
    definitions.chain(facts).chain(records).collect()
}

/// For each thing, the positions of those that it rests on.
fn needs(context: &Context<'_>, things: &[Thing<'_>]) -> Vec<Vec<usize>> {
    let definitions = context.names.definitions.all.len();
    let fields = (definitions..).zip(things.iter().skip(definitions));
    let fields = fields.filter_map(|(at, thing)| match thing {
        Thing::Default(field, Some(_)) => Some((field.name.at.0, at)),
        Thing::Default(_, None) | Thing::Definition(_) => None,
    });
    let needs = Needs { context, fields: fields.collect() };
    things.iter().map(|thing| needs.of(*thing)).collect()
}

/// What things rest on, by position: definitions by their ids, then facts by theirs, then fields.
struct Needs<'n, 'a> {
    context: &'n Context<'a>,
    /// The positions of records' fields, by where they are declared.
    fields: FxHashMap<Span, usize>,
}

/// Names that are bound somewhere in an expression, each with the record of its element.
type Elements<'n> = Vec<(&'n str, RecordId)>;

impl Needs<'_, '_> {
    fn of(&self, thing: Thing<'_>) -> Vec<usize> {
        let names = &self.context.names;
        let own = match thing {
            Thing::Definition(id) => self.context.in_record(id),
            Thing::Default(_, record) => record,
        };
        let (mut found, mut elements) = (Vec::new(), Vec::new());
        let all = expressions(names, thing);
        for expr in &all {
            walk::every(expr, &mut |part| match &part.kind {
                ExprKind::Quantified { bound, list, .. }
                | ExprKind::OverList { bound, list, .. } => {
                    elements
                        .extend(self.over(list, own).map(|record| (bound.text.as_str(), record)));
                }
                _ => {}
            });
        }
        // A list of the element of another list.
        for _ in 0..DEEPEST_LISTS {
            for expr in &all {
                walk::every(expr, &mut |part| match &part.kind {
                    ExprKind::Quantified { bound, list, .. }
                    | ExprKind::OverList { bound, list, .. } => {
                        let inner = self.over_element(list, &elements);
                        let inner = inner.map(|record| (bound.text.as_str(), record));
                        elements.extend(inner.filter(|one| !elements.contains(one)));
                    }
                    _ => {}
                });
            }
        }
        for expr in &all {
            walk::every(expr, &mut |part| match &part.kind {
                ExprKind::Path(path) | ExprKind::Of { name: path, .. } => {
                    self.path(path, own, &elements, &mut found);
                }
                ExprKind::Quantified { list, .. } | ExprKind::OverList { list, .. } => {
                    self.path(list, own, &elements, &mut found);
                }
                _ => {}
            });
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn path(
        &self,
        path: &Path,
        own: Option<RecordId>,
        elements: &Elements<'_>,
        found: &mut Vec<usize>,
    ) {
        let names = &self.context.names;
        let dotted = path.dotted();
        if let Some(versions) = names.definition(&dotted) {
            found.extend(versions.iter().map(|id| id.0 as usize));
        }
        let fact = names.fact(&dotted).or_else(|| role_fact(names, &dotted));
        found.extend(fact.map(|fact| names.definitions.all.len() + fact.0 as usize));
        match path.segments.as_slice() {
            [name] => {
                if let Some(record) = own {
                    self.member(record, &name.text, found);
                }
            }
            [element, name] => {
                let of = elements.iter().filter(|(bound, _)| *bound == element.text);
                of.for_each(|(_, record)| self.member(*record, &name.text, found));
                if let Some(record) = own.filter(|one| self.context.is_called(*one, &element.text))
                {
                    self.member(record, &name.text, found);
                }
            }
            _ => {}
        }
    }

    /// A field or a definition of a record.
    fn member(&self, record: RecordId, name: &str, found: &mut Vec<usize>) {
        let fields = self.context.names.fields(record).iter();
        let field = fields.filter(|field| field.name.text == name);
        found.extend(field.filter_map(|field| self.fields.get(&field.name.at.0)));
        let versions = self.context.record_definition(record, name).unwrap_or_default();
        found.extend(versions.iter().map(|id| id.0 as usize));
    }

    /// The record of the elements of a list that is a fact, or a field of the record at hand.
    fn over(&self, list: &Path, own: Option<RecordId>) -> Option<RecordId> {
        let names = &self.context.names;
        let fact = names.fact(&list.dotted()).and_then(|fact| names.facts.get(fact.0));
        if let Some(fact) = fact {
            return names.record(&fact.item.field.ty.base.text);
        }
        self.list_of(own?, list.segments.last()?.text.as_str())
    }

    /// The record of the elements of a list that an element holds.
    fn over_element(&self, list: &Path, elements: &Elements<'_>) -> Option<RecordId> {
        let [element, name] = list.segments.as_slice() else { return None };
        let (_, record) = elements.iter().find(|(bound, _)| *bound == element.text)?;
        self.list_of(*record, &name.text)
    }

    fn list_of(&self, record: RecordId, name: &str) -> Option<RecordId> {
        let names = &self.context.names;
        let field = names.fields(record).iter().find(|field| field.name.text == name)?;
        names.record(&field.ty.base.text)
    }
}

/// The fact that names a role, so that a role counts in cycles.
fn role_fact(names: &Names<'_>, name: &str) -> Option<crate::rulebook::vocabulary::FactId> {
    let unit = names.units.get(names.units.id(name)?)?;
    let path = unit.item.item.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::NamedBy(path) => Some(path),
        _ => None,
    })?;
    names.fact(&path.dotted())
}

fn expressions<'a>(names: &Names<'a>, thing: Thing<'a>) -> Vec<&'a Expr> {
    match thing {
        Thing::Default(field, _) => default(field).into_iter().collect(),
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
pub(super) fn default(field: &Field) -> Option<&Expr> {
    field.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::Default(expr) => Some(expr),
        _ => None,
    })
}

/// The alternatives of a definition.
pub(super) fn alternatives(item: &Item) -> &[ast::Alternative] {
    let mut lists = item.clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::Alternatives(list) => Some(list.as_slice()),
        _ => None,
    });
    lists.next_back().unwrap_or_default()
}

/// What rests on itself.
fn report_cycles(context: &mut Context<'_>, things: &[Thing<'_>], needs: &[Vec<usize>]) {
    for cycle in cycles(needs) {
        let members = cycle.iter().filter_map(|at| things.get(*at));
        let spans: Vec<NamedSpan> = members.filter_map(|thing| named(context, *thing)).collect();
        context.diagnostics.push(error::definition_cycle(spans));
    }
}

fn named(context: &Context<'_>, thing: Thing<'_>) -> Option<NamedSpan> {
    match thing {
        Thing::Definition(id) => {
            let one = context.names.definitions.get(id.0)?;
            Some((one.name.clone(), one.span))
        }
        Thing::Default(field, _) => {
            let span = field.name.at.0;
            let fact = context.names.facts.all.iter().find(|one| one.span == span);
            let name = fact.map_or(&field.name.text, |fact| &fact.name);
            Some((name.clone(), span))
        }
    }
}

impl<'a> Context<'a> {
    /// A definition's node; of one with a parameter only the check that its body holds together.
    fn make_definition(&mut self, id: DefinitionId) {
        let Some(declared) = self.names.definitions.get(id.0) else {
            return;
        };
        let (located, span) = (declared.item, declared.span);
        let item = located.item;
        let name = declared.name.clone();
        if self.still_small(span).is_none() {
            self.defined.insert(id, None);
            return;
        }
        self.enter(&located);
        self.place = name;
        let ItemKind::Define { ty, .. } = &item.kind else {
            return;
        };
        let Some(ty) = self.definition_type(ty) else {
            self.broken.insert(id);
            self.defined.insert(id, None);
            return;
        };
        if alternatives(item).is_empty() {
            self.diagnostics.push(error::definition_without_is(super::collect::name_span(item)));
            self.broken.insert(id);
            self.defined.insert(id, None);
            return;
        }
        if let Some(record) = self.in_record(id) {
            self.check_record_definition(id, record, ty);
            self.leave();
            return;
        }
        match collect::parameter(item) {
            None => {
                let body = Lowering { context: self, bound: Vec::new() }.alternatives(item, ty);
                let made = body.map(|body| self.alias(id, body, ty));
                self.defined.insert(id, made);
            }
            Some(parameter) => self.check_parameterised(id, item, parameter, ty),
        }
        self.leave();
    }

    fn definition_type(&mut self, written: &TypeExpr) -> Option<Type> {
        let ty = self.check_type(written)?;
        if ty.list {
            return self.fail(error::definition_of_list(written.at.0));
        }
        Some(ty)
    }

    pub(super) fn alias(&mut self, definition: DefinitionId, body: Typed, ty: Type) -> Typed {
        let node = self.builder.add(Node::Defined { definition, body: body.node }, ty);
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
        let free = Lowering { context: self, bound: Vec::new() }.free_name(&parameter.name);
        let node = self.builder.constant(Value::Unknown, argument);
        let range = super::info::written_range(argument.base);
        self.builder.refine(node, |info| {
            info.settled = None;
            info.range = range;
        });
        let value = Meaning::Value(Typed { node, ty: argument });
        let bound = vec![Bound { name: &parameter.name.text, meaning: value }];
        let body = Lowering { context: self, bound }.alternatives(item, ty);
        if free.is_none() || body.is_none() {
            self.broken.insert(id);
        }
    }

    fn make_default(&mut self, field: &'a Field, record: Option<RecordId>) {
        let Some(expr) = default(field) else { return };
        let Some(ty) = self.type_of(&field.ty) else {
            return;
        };
        if ty.list {
            self.diagnostics.push(error::default_of_list(expr.at.0));
            return;
        }
        self.period = Period::ALWAYS;
        self.place.clone_from(&field.name.text);
        if let Some(record) = record {
            return self.make_field_default(record, field, ty);
        }
        if let Some(typed) = self.expression(expr, ty) {
            self.defaults.insert(field.name.at.0, typed.node);
        }
    }
}

impl<'a> Lowering<'_, 'a> {
    /// The body of a definition.
    pub(super) fn alternatives(&mut self, item: &'a Item, ty: Type) -> Option<Typed> {
        let list = alternatives(item);
        if let [only] = list
            && only.guard == Guard::Always
        {
            return self.only_value(&only.value, ty);
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
            return self.context.fail(error::alternative_without_guard(bare.at.0));
        }
        let made = made.into_iter().collect::<Option<Vec<Alternative>>>()?;
        // What is seen of a body holds for every argument that it is expanded for.
        if self.context.expanding == 0 {
            self.judged(item, list, &made)?;
        }
        let list = self.context.builder.alternatives(made);
        self.add(Node::Alternatives(list), ty)
    }

    /// Whether there is an answer whatever the case says, and whether each alternative can give it.
    fn judged(
        &mut self,
        item: &Item,
        list: &[ast::Alternative],
        made: &[Alternative],
    ) -> Option<()> {
        let guards: Vec<NodeId> = made.iter().map(|one| one.guard).collect();
        let found = exhaustive::judge(self.context, &guards, &self.bound);
        let ends = list.last().is_some_and(|one| matches!(one.guard, Guard::Otherwise));
        let name = super::collect::name_span(item);
        match found.covers {
            Covers::Not(gap) if !ends => {
                return self.context.fail(error::not_exhaustive(name, gap));
            }
            Covers::Unseen if !ends => return self.context.fail(error::not_seen_exhaustive(name)),
            _ => {}
        }
        for idle in &found.idle {
            self.context.idle(list, idle);
        }
        Some(())
    }

    /// A value without a guard; of a condition it is worth saying that no case can change it,
    /// unless it is plainly written as `yes` or `no`.
    fn only_value(&mut self, value: &'a Expr, ty: Type) -> Option<Typed> {
        let typed = self.expect(value, ty)?;
        self.context.note(value, typed.node);
        let written = matches!(value.kind, ExprKind::Truth(_));
        if ty == Type::YES_NO && !written && self.context.expanding == 0 {
            self.context.warn_if_constant(typed.node, value.at.0);
        }
        Some(typed)
    }

    fn alternative(&mut self, one: &'a ast::Alternative, ty: Type) -> Option<Alternative> {
        let value = self.expect(&one.value, ty);
        if let Some(typed) = value {
            self.context.note(&one.value, typed.node);
        }
        let guard = match &one.guard {
            Guard::When(guard) => self.condition(guard),
            _ => Some(self.context.builder.yes()),
        };
        Some(Alternative { guard: guard?, value: value?.node })
    }

    /// `name of argument`: the definition's body with its parameter bound to the argument.
    pub(super) fn expand(&mut self, name: &'a Path, argument: &'a Expr) -> Option<Typed> {
        let dotted = name.dotted();
        if let Some(rates) = self.context.names.rates(&dotted) {
            return self.rate(rates, name, Some(argument), None);
        }
        let Some(versions) = self.context.names.definition(&dotted) else {
            let place = (dotted.as_str(), name.at.0);
            let needed = What::DefinitionWithParameter;
            if let Some(error) = self.context.something_else(Code("C010"), place.0, place.1, needed)
            {
                return self.context.fail(error);
            }
            let with_parameter = self.context.names.definitions.all.iter();
            let known = with_parameter
                .filter(|one| collect::parameter(one.item.item).is_some())
                .map(|one| one.name.as_str())
                .chain(self.context.names.rates.names());
            let near = nearest(&self.context.diagnostics, &dotted, known).map(str::to_owned);
            return self.context.fail(error::unknown_path(name.at.0, &dotted, near.as_deref()));
        };
        let bounds = versions.first().map(|first| (first.0, first.0 + index(versions.len())));
        self.context.used.definitions.extend(versions.iter().map(|id| id.0));
        self.context.in_force_while_used(bounds, super::path::Kind::Definition, name.at.0);
        let mut made = Vec::new();
        for id in versions {
            let item = self.context.names.definitions.get(id.0)?.item.item;
            let Some(parameter) = collect::parameter(item) else {
                return self.context.fail(error::takes_no_argument(name.at.0, &dotted));
            };
            let wanted = self.context.type_of(&parameter.ty)?;
            let argument = self.expect(argument, wanted)?;
            made.push((id, self.context.expansion(id, argument, name.at.0)?));
        }
        self.context.versions(&made)
    }
}

impl Context<'_> {
    /// Whether there is room for more nodes; that there is none is said once.
    pub(super) fn still_small(&mut self, span: Span) -> Option<()> {
        if self.builder.len() <= MOST_NODES {
            return Some(());
        }
        if !std::mem::replace(&mut self.full, true) {
            self.diagnostics.push(error::too_many_nodes(span));
        }
        None
    }

    /// Reports a rulebook whose conditions, norms and registers have brought it over the limit.
    pub(super) fn within_limit(&mut self) {
        let rules = self.names.rules.all.iter();
        let place = rules.chain(&self.names.definitions.all).next();
        if let Some(span) = place.map(|one| one.span) {
            self.still_small(span);
        }
    }

    /// The body of one version of a definition for one argument; made once.
    fn expansion(&mut self, id: DefinitionId, argument: Typed, span: Span) -> Option<Typed> {
        if self.broken.contains(&id) {
            return None;
        }
        if let Some(known) = self.expanded.get(&(id, argument.node)) {
            return *known;
        }
        if self.expanding >= DEEPEST_EXPANSION {
            return self.fail(error::expansion_too_deep(span));
        }
        self.still_small(span)?;
        let declared = self.names.definitions.get(id.0)?;
        let (item, name) = (declared.item.item, declared.name.clone());
        let ItemKind::Define { ty, .. } = &item.kind else {
            return None;
        };
        let ty = self.type_of(ty)?;
        let bound = vec![Bound {
            name: &collect::parameter(item)?.name.text,
            meaning: Meaning::Value(argument),
        }];
        self.expanding += 1;
        let around = std::mem::replace(&mut self.place, name);
        let body = Lowering { context: self, bound }.alternatives(item, ty);
        self.place = around;
        self.expanding -= 1;
        let made = body.map(|body| self.alias(id, body, ty));
        self.expanded.insert((id, argument.node), made);
        made
    }
}
