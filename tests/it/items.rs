//! The items of rule files, for looking things up by name: the syntax tree, with the clauses of
//! circulars and sections put where they hold. Nothing is evaluated.

use saksgang::syntax::ast::{
    Alternative, Clause, ClauseKind, DetailKind, Expr, ExprKind, Field, File, InForce, ItemKind,
    Name, Norm, Parameter, RuleRef, Variant, Written,
};
use saksgang::value::date::Period;

use crate::findings::Names;

/// An item, with the clauses of its circular and its section.
#[derive(Default)]
pub(crate) struct Item<'a> {
    /// `known_1`, `person`; nothing for items that are not looked up.
    pub(crate) name: String,
    /// Its own days inside its circular's.
    pub(crate) in_force: Period,
    /// Of a group of facts or a record.
    pub(crate) fields: &'a [Field],
    /// Of a definition.
    pub(crate) parameter: Option<&'a Parameter>,
    /// Of a definition.
    pub(crate) alternatives: &'a [Alternative],
    /// Of a group.
    pub(crate) members: &'a [Name],
    /// Of a type or a reading.
    pub(crate) variants: &'a [Variant],
    /// `applies when` and `when`, which have to hold, and `unless`, which must not.
    pub(crate) conditions: Vec<(&'a Expr, bool)>,
    /// The rules that it overrides.
    pub(crate) overrides: Vec<&'a RuleRef>,
    /// Its norms.
    pub(crate) norms: Vec<&'a Norm>,
}

/// All items of a rulebook.
pub(crate) struct Items<'a>(pub(crate) Vec<Item<'a>>);

impl<'a> Items<'a> {
    /// The items of these files.
    pub(crate) fn of(files: &'a [File]) -> Self {
        let mut items = Vec::new();
        for file in files {
            let mut above: [&[Clause]; 2] = [&[]; 2];
            for item in &file.items {
                match &item.kind {
                    ItemKind::Circular(_) => above[0] = &item.clauses,
                    ItemKind::Section(..) => above[1] = &item.clauses,
                    kind => {
                        items.push(read(kind, above.into_iter().flatten().chain(&item.clauses)));
                    }
                }
            }
        }
        Self(items)
    }

    /// All versions of an item, all parts of a group of facts.
    pub(crate) fn named(&self, name: &str) -> impl Iterator<Item = &Item<'a>> {
        self.0.iter().filter(move |item| item.name == name)
    }

    /// What may stand at a place of a case: `person.age`, `person.meetings[2].held`. An element
    /// without fields is none.
    pub(crate) fn field(&self, place: &str) -> Option<&'a Field> {
        let (owner, name) = place.rsplit_once('.')?;
        let list = owner.rsplit_once('[').and_then(|(list, _)| self.field(list));
        let owner = list.map_or(owner, |list| &list.ty.base.text);
        let mut fields = self.named(owner).flat_map(|item| item.fields);
        fields.find(|field| field.name.text == name)
    }

    /// The fields of an element of the list at this place; none if it is no record.
    pub(crate) fn element(&self, list: &str) -> &'a [Field] {
        let record = self.field(list).and_then(|list| self.named(&list.ty.base.text).next());
        record.map_or(&[], |record| record.fields)
    }

    /// `default …` or `default empty` of the field at this place.
    pub(crate) fn default(&self, place: &str) -> Option<&'a ClauseKind> {
        let mut clauses = self.field(place)?.clauses.iter().map(|clause| &clause.kind);
        clauses.find(|one| matches!(one, ClauseKind::Default(_) | ClauseKind::DefaultEmpty))
    }

    /// Whether two expressions can never yield one unit, whatever the case says.
    pub(crate) fn never_same(&self, one: &Expr, other: &Expr) -> bool {
        let both = self.units(one).zip(self.units(other));
        both.is_some_and(|(units, others)| units.is_disjoint(&others))
    }

    /// The units that an expression can yield at all, in any version; none if it may be any.
    fn units(&self, expr: &Expr) -> Option<Names> {
        let (name, mut units) = (name_in(expr), Names::new());
        for item in self.named(&name) {
            units.extend(item.members.iter().map(|member| member.text.clone()));
            for one in item.alternatives {
                units.extend(self.units(&one.value)?);
            }
            if item.members.is_empty() && item.alternatives.is_empty() {
                units.insert(name.clone());
            }
        }
        (!units.is_empty()).then_some(units)
    }
}

/// In random rulebooks no two items of different kinds or circulars share a name.
fn read<'a>(kind: &'a ItemKind, clauses: impl Iterator<Item = &'a Clause>) -> Item<'a> {
    let mut item = Item::default();
    match kind {
        ItemKind::Facts(name, fields) | ItemKind::Record(name, fields) => {
            (item.name, item.fields) = (name.text.clone(), fields);
        }
        ItemKind::Define { name, parameter, .. } => {
            (item.name, item.parameter) = (name.dotted(), parameter.as_ref());
        }
        ItemKind::Unit(name)
        | ItemKind::Group(name)
        | ItemKind::Reading(name)
        | ItemKind::Rule(name) => item.name.clone_from(&name.text),
        _ => {}
    }
    for clause in clauses {
        match &clause.kind {
            ClauseKind::InForce(days) => item.in_force = item.in_force.intersect(period(days)),
            ClauseKind::AppliesWhen(it) | ClauseKind::When(it) => item.conditions.push((it, true)),
            ClauseKind::Unless(it) => item.conditions.push((it, false)),
            ClauseKind::Overrides(rules) => item.overrides.extend(rules),
            ClauseKind::Then(norm) => item.norms.push(norm),
            ClauseKind::Alternatives(all) => item.alternatives = all,
            ClauseKind::Members(all) => item.members = all,
            ClauseKind::Variants(all) => item.variants = all,
            _ => {}
        }
    }
    item
}

fn period(InForce { from, until }: &InForce) -> Period {
    let day = |day: &Option<Written<_>>| day.as_ref().map(|day| day.value);
    Period { from: day(from), until: day(until) }
}

/// What an expression names, if it is a name or asks a definition: `person.age`, `office`.
pub(crate) fn name_in(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Path(name) | ExprKind::Of { name, .. } => name.dotted(),
        _ => "no name".to_owned(),
    }
}

/// The units that a detail names.
pub(crate) fn parties(detail: &DetailKind) -> &[Expr] {
    match detail {
        DetailKind::To(named)
        | DetailKind::CopyTo(named)
        | DetailKind::From(named)
        | DetailKind::With(named) => &named.parties,
        _ => &[],
    }
}
