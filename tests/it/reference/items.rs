//! What names stand for, looked up in the syntax tree and in the case's JSON. Nothing is
//! evaluated.

use saksgang::inside::syntax::ast::{
    Alternative, Clause, ClauseKind, DetailKind, Expr, ExprKind, Field, File, InForce, ItemKind,
    Name, Norm, Parties, RuleRef, Spanned, Variant,
};
use saksgang::inside::value::date::Period;
use serde_json::Value as Json;

use super::World;

/// An item: what its clauses say, and those of its circular and its section.
#[derive(Default)]
pub(super) struct Item<'a> {
    /// `known_1`, `person`; nothing for items that are not looked up.
    pub(super) name: String,
    pub(super) in_force: Period,
    pub(super) fields: &'a [Field],
    pub(super) parameter: Option<&'a Name>,
    pub(super) alternatives: &'a [Alternative],
    pub(super) members: &'a [Name],
    pub(super) variants: &'a [Variant],
    /// `applies when` and `when`, which have to hold, and `unless`, which must not.
    pub(super) conditions: Vec<(&'a Expr, bool)>,
    pub(super) overrides: Vec<&'a RuleRef>,
    pub(super) norms: Vec<&'a Norm>,
}

/// All items of a rulebook.
pub(super) fn read(files: &[File]) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for file in files {
        let mut above: [&[Clause]; 2] = [&[]; 2];
        for item in &file.items {
            let clauses = above.into_iter().flatten().chain(&item.clauses);
            match &item.kind {
                ItemKind::Circular(_) => above[0] = &item.clauses,
                ItemKind::Section(..) => above[1] = &item.clauses,
                kind => items.push(Item::read(kind, clauses)),
            }
        }
    }
    items
}

impl<'a> World<'a> {
    /// All versions of an item, all parts of a group of facts.
    fn versions(&self, name: &str) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(move |item| item.name == name)
    }

    /// Of dated versions the one in force.
    pub(super) fn item(&self, name: &str) -> Option<&Item<'a>> {
        self.versions(name).find(|item| item.in_force.contains(self.on))
    }

    /// Of a group that an expression names.
    pub(super) fn members(&self, expr: &Expr) -> &'a [Name] {
        self.item(&name_in(expr)).map_or(&[], |group| group.members)
    }

    /// What may stand at a place of a case: `person.age`, `person.meetings[2].held`.
    pub(super) fn field(&self, place: &str) -> Option<&'a Field> {
        let (owner, name) = place.rsplit_once('.')?;
        let list = owner.rsplit_once('[').and_then(|(list, _)| self.field(list));
        let owner = list.map_or(owner, |list| &list.ty.base.text);
        let mut fields = self.versions(owner).flat_map(|item| item.fields);
        fields.find(|field| field.name.text == name)
    }

    /// `default …` or `default empty` of the field at a place.
    pub(super) fn default(&self, place: &str) -> Option<&'a ClauseKind> {
        let mut clauses = self.field(place)?.clauses.iter().map(|clause| &clause.kind);
        clauses.find(|one| matches!(one, ClauseKind::Default(_) | ClauseKind::DefaultEmpty))
    }

    /// What the case has at a place: `person.age`, `person.meetings[2].held`.
    pub(super) fn given(&self, place: &str) -> Option<&'a Json> {
        let pointer = place.replace(['.', '['], "/").replace(']', "");
        self.case.pointer(&format!("/{pointer}"))
    }

    /// What was done of a task up to the day of evaluation.
    pub(super) fn log(&self, task: &str) -> Vec<&'a Json> {
        let today = self.on.to_string();
        let done = |entry: &&Json| {
            let in_vain = ["failed", "instead", "despite"].iter().any(|key| !entry[key].is_null());
            entry["task"] == task && entry["on"].as_str() <= Some(&today) && !in_vain
        };
        self.case["log"].as_array().into_iter().flatten().filter(done).collect()
    }

    /// The rules that override a rule on a task.
    pub(super) fn overriding(&self, rule: &Item, task: &Name) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(|other| {
            other.overrides.iter().any(|overridden| overridden.name.text == rule.name)
                && other.norms.iter().any(|norm| norm.task == *task)
        })
    }

    /// Whether a norm names a party that can never be its bearer, in no case and no version.
    pub(super) fn names_another(&self, norm: &Norm) -> bool {
        let both =
            |unit: &str, bearer, party| self.can_be(bearer, unit) && self.can_be(party, unit);
        let same = |bearer, party| self.items.iter().any(|item| both(&item.name, bearer, party));
        // A party on a condition may be nobody.
        let always = |party: &&Expr| !matches!(party.kind, ExprKind::If { .. });
        norm.bearer
            .iter()
            .any(|bearer| parties(norm).filter(always).any(|party| !same(bearer, party)))
    }

    /// What is no item (a fact, say) can be any unit.
    fn can_be(&self, expr: &Expr, unit: &str) -> bool {
        let name = name_in(expr);
        let mut values = self.versions(&name).flat_map(|item| item.alternatives);
        let mut members = self.versions(&name).flat_map(|item| item.members);
        name == unit
            || self.versions(&name).next().is_none()
            || members.any(|member| member.text == unit)
            || values.any(|one| self.can_be(&one.value, unit))
    }
}

impl<'a> Item<'a> {
    /// In random rulebooks no two items of different kinds or circulars share a name.
    fn read(kind: &'a ItemKind, clauses: impl Iterator<Item = &'a Clause>) -> Self {
        let mut item = Self::default();
        match kind {
            ItemKind::Facts(name, fields) | ItemKind::Record(name, fields) => {
                (item.name, item.fields) = (name.text.clone(), fields);
            }
            ItemKind::Define { name, parameter, .. } => {
                (item.name, item.parameter) =
                    (name.dotted(), parameter.as_ref().map(|one| &one.name));
            }
            ItemKind::Unit(name)
            | ItemKind::Group(name)
            | ItemKind::Reading(name)
            | ItemKind::Rule(name) => item.name.clone_from(&name.text),
            _ => {}
        }
        clauses.for_each(|clause| item.add(&clause.kind));
        item
    }

    fn add(&mut self, clause: &'a ClauseKind) {
        match clause {
            ClauseKind::InForce(days) => self.in_force = self.in_force.intersect(period(days)),
            ClauseKind::AppliesWhen(it) | ClauseKind::When(it) => self.conditions.push((it, true)),
            ClauseKind::Unless(it) => self.conditions.push((it, false)),
            ClauseKind::Overrides(rules) => self.overrides.extend(rules),
            ClauseKind::Then(norm) => self.norms.push(norm),
            ClauseKind::Alternatives(all) => self.alternatives = all,
            ClauseKind::Members(all) => self.members = all,
            ClauseKind::Variants(all) => self.variants = all,
            _ => {}
        }
    }
}

fn period(InForce { from, until, .. }: &InForce) -> Period {
    let day = |day: &Option<Spanned<_>>| day.as_ref().map(|day| day.value);
    Period { from: day(from), until: day(until) }
}

/// What an expression names, if it is a name or asks a definition: `person.age`, `office`.
pub(super) fn name_in(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Path(name) | ExprKind::Of { name, .. } => name.dotted(),
        _ => "no name".to_owned(),
    }
}

/// The parties that the details of a norm name.
pub(super) fn parties(norm: &Norm) -> impl Iterator<Item = &Expr> {
    norm.details.iter().filter_map(|detail| recipients(&detail.kind)).flat_map(|it| &it.parties)
}

/// The parties that a detail names.
pub(super) fn recipients(detail: &DetailKind) -> Option<&Parties> {
    match detail {
        DetailKind::To(named)
        | DetailKind::CopyTo(named)
        | DetailKind::From(named)
        | DetailKind::With(named) => Some(named),
        _ => None,
    }
}
