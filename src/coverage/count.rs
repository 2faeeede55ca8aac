//! A rulebook → everything that is counted, nothing of it seen so far.

use super::branch::branches;
use super::item::{Finder, Item, Kind, items};
use super::possible::Possible;
use super::private;
use super::threshold;
use super::{Choice, Cited, Citing, Located, Mark, Row, Tally, What};
use crate::rulebook::Rulebook;
use crate::rulebook::circular::Passage;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::norm::{Norm, NormId, RuleId};
use crate::rulebook::rates::{self, RatesId};
use crate::value::date::Period;
use std::collections::BTreeMap;

impl<'r> Tally<'r> {
    /// A tally of no case so far.
    pub fn new(rulebook: &'r Rulebook) -> Self {
        let mut items = items(rulebook);
        defined(rulebook, &mut items);
        let possible = Possible::of(rulebook);
        let mut rows = rules(rulebook, &possible);
        let mut conditions = conditions(rulebook, &possible, &items);
        rows.extend(branches(rulebook, &possible, &items, &mut conditions));
        rows.extend(conditions);
        rows.sort_by_key(|row| (row.at, row.what));
        for row in &mut rows {
            row.sensitive = private::tells(&rulebook.nodes, row);
            if items.get(row.item).is_some_and(|item| item.in_force.is_empty()) {
                row.marks.iter_mut().for_each(|mark| mark.possible = false);
            }
        }
        let (choices, passages) = (choices(rulebook, &items), passages(rulebook, &items, &rows));
        Self { rulebook, cases: 0, items, rows, choices, passages }
    }
}

/// Tells definitions and rates what they became.
fn defined(rulebook: &Rulebook, items: &mut [Item<'_>]) {
    let mut places: BTreeMap<u32, Vec<Located>> = BTreeMap::new();
    let mut rated: BTreeMap<RatesId, Vec<Located>> = BTreeMap::new();
    for (id, node) in (0..).map(NodeId).zip(&rulebook.nodes.all) {
        if let Node::Defined { definition, .. } = node {
            places.entry(definition.0).or_default().push(Located::of(rulebook, id));
        }
        if let Node::Rate { rates, .. } = node {
            rated.entry(*rates).or_default().push(Located::of(rulebook, id));
        }
    }
    for item in items {
        match item.kind {
            Kind::Definition(id) => item.places = places.remove(&id.0).unwrap_or_default(),
            Kind::Rates(id) => item.places = rated.remove(&id).unwrap_or_default(),
            _ => {}
        }
    }
}

/// The rules, and the norms of those that have several. Rules open the list of items.
fn rules(rulebook: &Rulebook, possible: &Possible<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (item, rule) in rulebook.rules.iter().enumerate() {
        let norms = norms(rulebook, rule.norms);
        let mut any = [true, false, false];
        for (_, norm) in &norms {
            let one = comes_out(norm, possible);
            any = [true, any[1] || one[1], any[2] || one[2]];
        }
        let row = |what, at, marks: [bool; 3]| Row {
            what,
            at,
            item,
            marks: Mark::of(marks),
            places: Vec::new(),
            sensitive: false,
        };
        let id = RuleId(u32::try_from(item).unwrap_or(u32::MAX));
        rows.push(row(What::Rule(id), rule.span, any));
        if norms.len() > 1 {
            let each = norms.iter();
            rows.extend(
                each.map(|(id, norm)| row(What::Norm(*id), norm.span, comes_out(norm, possible))),
            );
        }
    }
    rows
}

/// Whether a norm can apply, not apply, be open.
fn comes_out(norm: &Norm, possible: &Possible<'_>) -> [bool; 3] {
    let members = norm.applies_to.iter().map(|(_, node)| possible.truths(*node));
    match members.fold(possible.truths(norm.applies), either) {
        [false, false, false] => [true, false, false],
        truths => truths,
    }
}

fn norms(rulebook: &Rulebook, (first, end): (NormId, NormId)) -> Vec<(NormId, &Norm)> {
    let ids = (first.0..end.0).map(NormId);
    ids.filter_map(|id| Some((id, rulebook.norm(id)?))).collect()
}

/// The conditions that a case can change, and the thresholds among them.
fn conditions(rulebook: &Rulebook, possible: &Possible<'_>, items: &[Item<'_>]) -> Vec<Row> {
    let finder = Finder::of(items);
    let mut rows = Vec::new();
    for written in rulebook.conditions.chunk_by(|one, next| one.at == next.at) {
        let varying = || written.iter().filter(|one| possible.varies(one.node));
        let Some(first) = varying().next() else { continue };
        let (at, item) = (first.at, finder.find(first.at));
        let places: Vec<Located> = varying().map(|one| Located::of(rulebook, one.node)).collect();
        let truths = varying().map(|one| possible.truths(one.node)).reduce(either);
        let sides = varying().filter_map(|one| threshold::sides(rulebook, one.node)).reduce(either);
        let mut add = |what, possible: Option<[bool; 3]>, places| {
            let marks = possible.map(Mark::of);
            rows.extend(marks.map(|marks| Row { what, at, item, marks, places, sensitive: false }));
        };
        add(What::Threshold, sides, places.clone());
        add(What::Condition, truths, places);
    }
    rows
}

fn either([yes, no, open]: [bool; 3], other: [bool; 3]) -> [bool; 3] {
    let [also_yes, also_no, also_open] = other;
    [yes || also_yes, no || also_no, open || also_open]
}

fn choices(rulebook: &Rulebook, items: &[Item<'_>]) -> Vec<Choice> {
    let readings = items.iter().enumerate().filter_map(|(item, one)| match one.kind {
        Kind::Reading(reading) => Some((item, reading)),
        _ => None,
    });
    let choices = readings.filter_map(|(item, reading)| {
        let named = rulebook.enumeration(rulebook.reading(reading)?.ty)?;
        let variants = vec![Mark::possible(); named.variants.len()];
        Some(Choice { reading, item, variants, hinges: Mark::possible() })
    });
    choices.collect()
}

/// The passages that something cites which is in force on some day.
fn passages<'r>(rulebook: &'r Rulebook, items: &[Item<'r>], rows: &[Row]) -> Vec<Cited<'r>> {
    let mut all: BTreeMap<&Passage, Vec<Citing>> = BTreeMap::new();
    let alive = |period: Period| !period.is_empty();
    for (at, item) in items.iter().enumerate().filter(|(_, item)| alive(item.in_force)) {
        let is_rule = matches!(item.kind, Kind::Rule(_));
        for passage in item.cites.iter().filter(|_| !is_rule) {
            all.entry(passage).or_default().push(Citing::Item(at));
        }
    }
    for (at, row) in rows.iter().enumerate() {
        let own = row_of_rates(rulebook, items, row).map_or(&[][..], |one| &one.cites);
        for passage in cites(rulebook, row.what).into_iter().chain(own) {
            all.entry(passage).or_default().push(Citing::Row(at));
        }
    }
    all.into_iter().map(|(passage, by)| Cited { passage, by }).collect()
}

/// The row of rates that a row is about.
pub(super) fn row_of_rates<'r>(
    rulebook: &'r Rulebook,
    items: &[Item<'_>],
    row: &Row,
) -> Option<&'r rates::Row> {
    match (items.get(row.item)?.kind, row.what) {
        (Kind::Rates(id), What::Alternative(position)) => rulebook.rates_of(id)?.rows.get(position),
        _ => None,
    }
}

/// What a rule cites, with what its only norm adds; or what one of several norms cites.
fn cites(rulebook: &Rulebook, what: What) -> Vec<&Passage> {
    match what {
        What::Rule(id) => rulebook.rule(id).map_or_else(Vec::new, |rule| {
            let norms = norms(rulebook, rule.norms);
            match norms.as_slice() {
                [(_, only)] => only.cites.iter().collect(),
                _ => rule.cites.iter().collect(),
            }
        }),
        What::Norm(id) => rulebook.norm(id).map_or_else(Vec::new, |one| one.cites.iter().collect()),
        What::Condition | What::Threshold | What::Alternative(_) => Vec::new(),
    }
}
