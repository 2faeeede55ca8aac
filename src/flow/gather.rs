//! Norms one by one → a graph: who has which task, what is said of it, what comes before what.

use super::graph::{Arrow, Graph, Lane, Order, Point, Step};
use crate::phrases::{norm, say};
use crate::report::citation::citations;
use crate::report::text::names::Names;
use crate::report::text::norm::modal;
use crate::rulebook::norm::Norm;
use crate::rulebook::vocabulary::TaskId;
use crate::value::UnitId;
use crate::value::norm::Modality;
use std::collections::{BTreeMap, BTreeSet};

/// Whose lane something stands in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holder {
    /// A unit's.
    Unit(UnitId),
    /// Whoever the rules describe in these words.
    Written(String),
    /// Of whoever turns out to bear it.
    Open,
    /// Nobody's here: a task that only has its place in the order.
    Elsewhere,
    /// Nobody's: it happens.
    Event,
}

impl Holder {
    /// The least in the derived order.
    const FIRST: Self = Self::Unit(UnitId(0));
}

/// A graph that is being gathered. Steps are known by the order in which they came.
pub(super) struct Gathering<'v, 'a> {
    pub(super) names: Names<'v, 'a>,
    at: BTreeMap<(TaskId, Holder), usize>,
    points: Vec<Vec<Point>>,
    arrows: BTreeMap<(usize, usize), (Order, BTreeSet<String>)>,
}

impl<'v, 'a> Gathering<'v, 'a> {
    pub(super) fn new(names: Names<'v, 'a>) -> Self {
        Self { names, at: BTreeMap::new(), points: Vec::new(), arrows: BTreeMap::new() }
    }

    /// The step of a task in a lane.
    pub(super) fn step(&mut self, task: TaskId, holder: Holder) -> usize {
        let next = self.points.len();
        let at = *self.at.entry((task, holder)).or_insert(next);
        if at == next {
            self.points.push(Vec::new());
        }
        at
    }

    /// The steps of a task, in all lanes.
    pub(super) fn steps(&self, task: TaskId) -> Vec<usize> {
        let from = self.at.range((task, Holder::FIRST)..);
        from.take_while(|((one, _), _)| *one == task).map(|(_, at)| *at).collect()
    }

    /// Says something of a step by itself: three conversations are three, though they read alike.
    pub(super) fn add(&mut self, step: usize, point: Point) {
        if let Some(points) = self.points.get_mut(step) {
            points.push(point);
        }
    }

    /// Says something of a step; what is the same but for its norms is said once.
    pub(super) fn say(&mut self, step: usize, point: Point) {
        let Some(points) = self.points.get_mut(step) else { return };
        let same = |known: &&mut Point| {
            (&known.words, known.mark, &known.day) == (&point.words, point.mark, &point.day)
        };
        match points.iter_mut().find(same) {
            Some(known) => known.norms.extend(point.norms),
            None => points.push(point),
        }
    }

    /// What is said of a step so far.
    pub(super) fn said(&self, step: usize) -> &[Point] {
        self.points.get(step).map_or(&[], Vec::as_slice)
    }

    /// The order that a norm asks for between its own step and others.
    pub(super) fn order(&mut self, norm: &Norm, own: usize) {
        for task in &norm.details.after {
            for from in self.steps(*task) {
                self.arrow((from, own), Order::Free, norm);
            }
        }
        for task in &norm.details.before {
            for to in self.steps(*task) {
                self.arrow((own, to), Order::Free, norm);
            }
        }
    }

    /// An arrow; of several between two steps the one that matters most shows.
    pub(super) fn arrow(&mut self, ends: (usize, usize), order: Order, said_by: &Norm) {
        let view = self.names.view;
        let says = citations(view.rulebook(), &said_by.cites, view.options.language);
        let (known, all) = self.arrows.entry(ends).or_insert((order, BTreeSet::new()));
        *known = (*known).max(order);
        all.insert(says);
    }

    /// `skal`, `kan som eneste`, `skal ikke (innvilget)`, `skal, hver mandag`
    pub(super) fn binding(&self, norm: &Norm) -> String {
        let language = self.names.language();
        let modal = match norm.modality {
            Modality::OnlyMay => say!(language, "flow-alone-may"),
            _ => modal(norm).say(language),
        };
        let outcome = self.names.outcome_of(norm);
        let outcome = outcome.map_or(String::new(), |outcome| format!(" ({outcome})"));
        let rhythm = norm.details.rhythm.as_ref();
        let rhythm =
            rhythm.map_or(String::new(), |one| format!(", {}", norm::rhythm(one).say(language)));
        format!("{modal}{outcome}{rhythm}")
    }

    /// The graph: steps in the order of work, lanes in the order of their first step, those of
    /// nobody last.
    pub(super) fn finish(self) -> Graph {
        let rulebook = self.names.view.rulebook();
        let mut ranks = vec![usize::MAX; rulebook.tasks.len()];
        for (rank, task) in rulebook.order_of_work.iter().enumerate() {
            if let Some(slot) = ranks.get_mut(task.0 as usize) {
                *slot = rank;
            }
        }
        let mut keys: Vec<_> = self.at.iter().collect();
        keys.sort_by_key(|((task, _), at)| (ranks.get(task.0 as usize), **at));
        let holders = lanes(keys.iter().map(|((_, holder), _)| holder));
        let mut places = vec![0; keys.len()];
        for (place, (_, at)) in keys.iter().enumerate() {
            if let Some(slot) = places.get_mut(**at) {
                *slot = place;
            }
        }
        let steps = keys.iter().map(|((task, holder), at)| {
            let lane = holders.iter().position(|one| *one == holder).unwrap_or_default();
            self.finished((*task, lane), **at)
        });
        Graph {
            language: self.names.language(),
            steps: steps.collect(),
            lanes: holders.iter().map(|one| Lane { label: self.label(one) }).collect(),
            arrows: self.arrows_between(&places),
            ..Graph::default()
        }
    }

    fn finished(&self, (task, lane): (TaskId, usize), at: usize) -> Step {
        let name = self.names.view.task_name(task).to_owned();
        let points = self.said(at).to_vec();
        Step { lane, task, name, label: self.names.task_label(task), points }
    }

    fn label(&self, holder: &Holder) -> String {
        match holder {
            Holder::Unit(unit) => self.names.unit(*unit),
            Holder::Written(words) => words.clone(),
            Holder::Open => say!(self.names.language(), "answer-unit-open"),
            Holder::Elsewhere => say!(self.names.language(), "flow-elsewhere"),
            Holder::Event => say!(self.names.language(), "flow-events"),
        }
    }

    fn arrows_between(&self, places: &[usize]) -> Vec<Arrow> {
        let place = |at: usize| places.get(at).copied().unwrap_or_default();
        let arrows = self.arrows.iter().map(|((from, to), (order, says))| Arrow {
            from: place(*from),
            to: place(*to),
            order: *order,
            says: says.iter().filter(|one| !one.is_empty()).cloned().collect(),
        });
        let mut arrows: Vec<_> = arrows.filter(|arrow| arrow.from != arrow.to).collect();
        arrows.sort_unstable();
        arrows
    }
}

/// Each holder once, as they come, but those that are no unit last.
fn lanes<'h>(holders: impl Iterator<Item = &'h Holder>) -> Vec<&'h Holder> {
    let mut seen = BTreeSet::new();
    let mut lanes: Vec<_> = holders.filter(|holder| seen.insert(*holder)).collect();
    lanes.sort_by_key(|holder| match holder {
        Holder::Unit(_) | Holder::Written(_) => 0,
        Holder::Open => 1,
        Holder::Elsewhere => 2,
        Holder::Event => 3,
    });
    lanes
}
