//! Norms with the same readings under them → what came out of each under every combination of
//! variants, and so the readings that it hinges on.

use crate::eval::Input;
use crate::eval::by_task::ByTask;
use crate::eval::calculation::Calculation;
use crate::eval::conflict::Conflicts;
use crate::eval::contested::MOST_COMBINATIONS;
use crate::eval::contested::dependence::Group;
use crate::eval::contested::filter::Filter;
use crate::eval::course::Courses;
use crate::eval::norms::again;
use crate::eval::outcome::{Hinge, NormOutcome, Status, Stretch};
use crate::eval::run;
use crate::rulebook::node::{NodeId, ReadingId};
use crate::rulebook::{Reading, Rulebook};
use crate::value::moment::Deadline;
use crate::value::truth::Truth;
use crate::value::{UnitId, Value, Variant};

/// What is compared of a norm. Of one that does not apply, nothing else.
#[derive(Clone, Copy, Debug)]
struct CameOut {
    applies: Truth,
    bearer: Option<UnitId>,
    towards: Stretch,
    deadline: Option<Deadline>,
    status: Option<Status>,
}

/// A recipient: which of the norm's parties names it, and the unit, `None` while open.
type Towards = (u8, Option<UnitId>);

/// Norms under trial, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(super) struct Trial {
    nodes: Vec<NodeId>,
    beside: Vec<u32>,
    chosen: Vec<Option<Variant>>,
    norms: Vec<NormOutcome>,
    by_task: ByTask,
    conflicts: Conflicts,
    courses: Courses,
    /// Of each combination, what came out of each norm of the group.
    came_out: Vec<CameOut>,
    towards: Vec<Towards>,
    /// Where the frames began of the quantifiers that are run again.
    frames: Vec<(usize, Value)>,
}

impl Trial {
    /// Evaluates the norms under every combination, and adds what they hinge on.
    pub(super) fn run(
        &mut self,
        input: Input,
        filter: &mut Filter,
        group: Group,
        hinges: &mut Vec<Hinge>,
    ) {
        let readings = group.readings();
        let Some(combinations) = Combinations::of(input.rulebook, readings) else {
            return all(filter, group, hinges);
        };
        group.nodes(&mut self.nodes);
        group.beside(&mut self.beside);
        self.came_out.clear();
        self.towards.clear();
        let frames = filter.written.frames.len();
        self.frames.clear();
        let after = self.nodes.iter().map(|node| node.0 as usize + 1);
        let kept = after.filter_map(|at| Some((at, *filter.written.values.get(at)?)));
        self.frames.extend(kept.filter(|(_, value)| matches!(value, Value::Frame(_))));
        let mut chosen = std::mem::take(&mut self.chosen);
        for at in 0..combinations.count {
            combinations.choose(input, at, &mut chosen);
            let input = Input { readings: &chosen, ..input };
            run::again(input, &mut filter.written, &self.nodes);
            self.evaluate(filter.written.calculation(input), filter, group);
            filter.written.frames.truncate(frames);
        }
        self.chosen = chosen;
        for node in &self.nodes {
            if let Some(value) = filter.written.values.get_mut(node.0 as usize) {
                *value = Value::Unknown;
            }
        }
        for (at, frame) in &self.frames {
            if let Some(value) = filter.written.values.get_mut(*at) {
                *value = *frame;
            }
        }
        if std::mem::take(&mut filter.written.too_large) {
            return all(filter, group, hinges);
        }
        self.compare(&combinations, filter, group, hinges);
    }

    /// What comes out of the norms of a group by these values.
    fn evaluate(&mut self, calculation: Calculation, filter: &Filter, group: Group) {
        let beside = self.beside.iter().filter_map(|alive| filter.alive.get(*alive as usize));
        self.norms.clear();
        self.norms.extend(beside.filter_map(|one| again(calculation, &one.outcome)));
        self.by_task.fill(calculation.rulebook, &self.norms);
        self.conflicts.fill(calculation, &self.by_task, &mut self.norms);
        self.courses.fill(calculation, &self.norms);
        for contest in group.contests {
            let place = self.beside.binary_search(&contest.alive).unwrap_or(usize::MAX);
            let came_out = self.came_out(calculation, place);
            self.came_out.extend(came_out);
        }
    }

    fn came_out(&mut self, calculation: Calculation, place: usize) -> Option<CameOut> {
        let outcome = self.norms.get(place)?;
        let course = self.courses.all.get(place)?;
        let (calculation, norm) = calculation.of(outcome)?;
        let start = self.towards.len();
        if outcome.applies != Truth::No {
            for (kind, parties) in (0..).zip(norm.details.recipients()) {
                let units = calculation.units(parties);
                let besides = units.filter(|unit| unit.is_none() || *unit != outcome.bearer);
                self.towards.extend(besides.map(|unit| (kind, unit)));
            }
        }
        self.towards.get_mut(start..)?.sort_unstable();
        let index = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Some(CameOut {
            applies: outcome.applies,
            bearer: outcome.bearer,
            towards: Stretch { start: index(start), end: index(self.towards.len()) },
            deadline: course.deadline.or_else(|| calculation.deadline(norm)),
            status: course.status,
        })
    }

    /// Lays combinations side by side that differ in one reading alone.
    fn compare(
        &self,
        combinations: &Combinations,
        filter: &Filter,
        group: Group,
        hinges: &mut Vec<Hinge>,
    ) {
        let width = group.contests.len();
        for (place, contest) in group.contests.iter().enumerate() {
            let Some(one) = filter.alive.get(contest.alive as usize) else { continue };
            let came_out = |at: usize| self.came_out.get(at * width + place);
            for (position, reading) in combinations.readings.iter().enumerate() {
                let mut pairs = combinations.pairs(position);
                if pairs.any(|(one, other)| !self.same(came_out(one), came_out(other))) {
                    hinges.push(Hinge { norm: one.index, reading: *reading, may: false });
                }
            }
        }
    }

    fn same(&self, one: Option<&CameOut>, other: Option<&CameOut>) -> bool {
        let (Some(one), Some(other)) = (one, other) else {
            return false;
        };
        let towards =
            |one: &CameOut| self.towards.get(one.towards.start as usize..one.towards.end as usize);
        one.applies == other.applies
            && (one.applies == Truth::No
                || one.bearer == other.bearer
                    && one.deadline == other.deadline
                    && one.status == other.status
                    && towards(one) == towards(other))
    }
}

/// Says of norms that cannot be tried that they may hinge on every reading under them.
fn all(filter: &Filter, group: Group, hinges: &mut Vec<Hinge>) {
    for contest in group.contests {
        let Some(one) = filter.alive.get(contest.alive as usize) else { continue };
        let may = |reading: &ReadingId| Hinge { norm: one.index, reading: *reading, may: true };
        hinges.extend(group.readings().iter().map(may));
    }
}

/// The combinations of the variants of some readings, numbered: the first reading's variant
/// changes from each to the next.
struct Combinations<'c> {
    rulebook: &'c Rulebook,
    readings: &'c [ReadingId],
    count: usize,
}

impl<'c> Combinations<'c> {
    /// Those of these readings; none if there are too many.
    fn of(rulebook: &'c Rulebook, readings: &'c [ReadingId]) -> Option<Self> {
        let mut all = Self { rulebook, readings, count: 1 };
        for position in 0..readings.len() {
            all.count *= all.variants(position);
            if all.count > MOST_COMBINATIONS {
                return None;
            }
        }
        Some(all)
    }

    /// How many variants a reading has.
    fn variants(&self, position: usize) -> usize {
        let reading = self.readings.get(position);
        let reading = reading.and_then(|id| self.rulebook.reading(*id));
        let named = reading.and_then(|reading| self.rulebook.enumeration(reading.ty));
        named.map_or(1, |named| named.variants.len().max(1))
    }

    /// The variants of a combination; of all other readings those that were chosen.
    fn choose(&self, input: Input, at: usize, into: &mut Vec<Option<Variant>>) {
        into.clear();
        into.extend_from_slice(input.readings);
        into.resize(self.rulebook.readings.len(), Some(Reading::DEFAULT));
        for (position, reading) in self.readings.iter().enumerate() {
            if let Some(chosen) = into.get_mut(reading.0 as usize) {
                *chosen = Some(self.variant(position, at));
            }
        }
    }

    /// How far combinations lie apart that differ in this reading by one variant.
    fn step(&self, position: usize) -> usize {
        (0..position).map(|before| self.variants(before)).product()
    }

    /// The variant of a reading in a combination.
    fn variant(&self, position: usize, at: usize) -> Variant {
        let variant = at / self.step(position) % self.variants(position);
        Variant(u16::try_from(variant).unwrap_or(u16::MAX))
    }

    /// Combinations that differ in this reading alone, by one variant: where all of these come
    /// out alike, so do all that differ in it.
    fn pairs(&self, position: usize) -> impl Iterator<Item = (usize, usize)> {
        let (step, variants) = (self.step(position), self.variants(position));
        (0..self.count)
            .filter(move |at| at / step % variants + 1 < variants)
            .map(move |at| (at, at + step))
    }
}
