//! A graph → a row and a column for each step, and how high its box is.
//!
//! Columns run in the order of work: a step stands one column after the last of those that come
//! before it. What comes first of all stands right before what follows it. Steps that have
//! no part in the order stand apart, to the right, in as few columns as keeps the diagram
//! compact.

use super::graph::{Graph, Mark, Step};
use super::words::mark;
use super::wrap::wrap;
use crate::language::Language;
use crate::value::norm::Modality;

/// How wide a box is.
pub(super) const BOX: i32 = 200;
/// Between the edge of a box and what is in it.
pub(super) const PADDING: i32 = 10;
/// The size of a task's words, and how high a line of them is.
pub(super) const LABEL: (i32, i32) = (13, 17);
/// The size of what is said of a task, and how high a line of it is.
pub(super) const POINT: (i32, i32) = (12, 17);
/// Room for a sign before a line.
pub(super) const SIGN: i32 = 20;
/// The most lines that a label takes.
const LABEL_LINES: usize = 5;
/// Past so many columns, steps outside the order begin further rows.
const LOOSE_COLUMNS: usize = 4;

/// A step's box and where in the grid it stands.
#[derive(Clone, Debug)]
pub(super) struct Card {
    pub(super) lane: usize,
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) height: i32,
    pub(super) label: Vec<String>,
    /// The lines of each point, in the order of the points.
    pub(super) points: Vec<Vec<String>>,
}

/// Where everything stands, before it has any coordinates.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    /// In the order of steps.
    pub(super) cards: Vec<Card>,
    /// How many columns the order of work takes.
    pub(super) ordered: usize,
    /// How many columns stand apart from it.
    pub(super) loose: usize,
}

/// Gives each step its place.
pub(super) fn layout(graph: &Graph) -> Grid {
    let columns = columns(graph);
    let ordered = columns.iter().flatten().max().map_or(0, |last| last + 1);
    let loose = loose_columns(graph, &columns);
    let mut places = Places { taken: vec![vec![0; ordered + 1]; graph.lanes.len()] };
    let cards = graph.steps.iter().zip(columns).map(|(step, column)| {
        let at = places.next(step.lane, column.unwrap_or(ordered));
        let apart = || (at / loose.max(1), ordered + at % loose.max(1));
        let (row, column) = column.map_or_else(apart, |column| (at, column));
        card(step, (row, column), graph.language)
    });
    Grid { cards: cards.collect(), ordered, loose }
}

/// How many steps stand in each column of each lane so far.
struct Places {
    taken: Vec<Vec<usize>>,
}

impl Places {
    fn next(&mut self, lane: usize, column: usize) -> usize {
        let slot = self.taken.get_mut(lane).and_then(|lane| lane.get_mut(column));
        slot.map_or(0, |slot| {
            *slot += 1;
            *slot - 1
        })
    }
}

/// The column of each step that has a part in the order.
fn columns(graph: &Graph) -> Vec<Option<usize>> {
    let mut columns: Vec<Option<usize>> = vec![None; graph.steps.len()];
    let mut arrows: Vec<(usize, usize)> =
        graph.arrows.iter().map(|arrow| (arrow.to, arrow.from)).collect();
    // Steps come in the order of work, so what an arrow comes from has its column by then.
    arrows.sort_unstable();
    for (to, from) in &arrows {
        let before = columns.get(*from).copied().flatten().unwrap_or(0);
        raise(&mut columns, *from, before);
        raise(&mut columns, *to, before + 1);
    }
    for (step, nearest) in beginnings(graph, &columns).into_iter().enumerate() {
        if let Some(nearest) = nearest {
            raise(&mut columns, step, nearest.saturating_sub(1));
        }
    }
    columns
}

/// The column of the nearest step that comes after, for each step that nothing comes before.
fn beginnings(graph: &Graph, columns: &[Option<usize>]) -> Vec<Option<usize>> {
    let mut nearest: Vec<Option<usize>> = vec![None; graph.steps.len()];
    for arrow in &graph.arrows {
        let column = columns.get(arrow.to).copied().flatten();
        if let Some(slot) = nearest.get_mut(arrow.from) {
            *slot = [*slot, column].into_iter().flatten().min();
        }
    }
    for arrow in &graph.arrows {
        if let Some(slot) = nearest.get_mut(arrow.to) {
            *slot = None;
        }
    }
    nearest
}

fn raise(columns: &mut [Option<usize>], step: usize, least: usize) {
    if let Some(column) = columns.get_mut(step) {
        *column = Some(column.map_or(least, |column| column.max(least)));
    }
}

/// How many columns the steps outside the order take: a further column is worth it where it
/// saves as much in height.
fn loose_columns(graph: &Graph, columns: &[Option<usize>]) -> usize {
    let mut lanes = vec![(0, std::collections::BTreeMap::new()); graph.lanes.len()];
    for (step, column) in graph.steps.iter().zip(columns) {
        if let Some((loose, ordered)) = lanes.get_mut(step.lane) {
            match column {
                None => *loose += 1_usize,
                Some(column) => *ordered.entry(*column).or_insert(0_usize) += 1,
            }
        }
    }
    let most = lanes.iter().map(|(loose, _)| *loose).max().unwrap_or(0).min(LOOSE_COLUMNS);
    let rows = |columns: usize| -> usize {
        let rows = lanes.iter().map(|(loose, ordered)| {
            loose.div_ceil(columns).max(ordered.values().copied().max().unwrap_or(0))
        });
        rows.sum()
    };
    (1..=most).min_by_key(|columns| rows(*columns) + 2 * columns).unwrap_or(0)
}

fn card(step: &Step, (row, column): (usize, usize), language: Language) -> Card {
    let room = BOX - 2 * PADDING;
    let label = wrap(&step.label, (room, LABEL.0), LABEL_LINES);
    let points = step.points.iter();
    let points = points.map(|point| {
        let text = told(point, language);
        let sign = if point.mark == Mark::Said { 0 } else { SIGN };
        // These lines are not bold, so a little more of them fits.
        wrap(&text, ((room - sign) * 12 / 11, POINT.0), LABEL_LINES)
    });
    let points: Vec<Vec<String>> = points.collect();
    let height = lines(label.len()) * LABEL.1 + lines(points.iter().map(Vec::len).sum()) * POINT.1;
    let height = (height + 2 * PADDING).max(50);
    Card { lane: step.lane, row, column, height, label, points }
}

fn lines(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX / 1000)
}

/// `skal: gjort 05.03.2018`
pub(super) fn told(point: &super::graph::Point, language: Language) -> String {
    let mark = mark(point.mark).map(|mark| mark.say(language));
    let mark: Vec<String> = mark.into_iter().chain(point.day.clone()).collect();
    let parts = [point.words.as_str(), &mark.join(" ")];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(": ")
}

/// What the edge of a box looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Edge {
    /// Something is to be done.
    Duty,
    /// Something may be done.
    Permission,
    /// Something is not to be done.
    Prohibition,
    /// Nothing of it is settled.
    Unsettled,
    /// Nobody's task here.
    Unborne,
}

impl Edge {
    /// By what is said of a step.
    pub(super) fn of(step: &Step) -> Self {
        if step.points.iter().all(|point| point.modality.is_none()) {
            return Self::Unborne;
        }
        let settled = step.points.iter().filter(|one| !matches!(one.mark, Mark::Open | Mark::Not));
        let modalities = settled.filter_map(|point| point.modality);
        match modalities.min_by_key(|one| strictness(*one)) {
            None => Self::Unsettled,
            Some(Modality::Shall | Modality::Should) => Self::Duty,
            Some(Modality::May | Modality::OnlyMay | Modality::NeedNot) => Self::Permission,
            Some(_) => Self::Prohibition,
        }
    }
}

fn strictness(modality: Modality) -> u8 {
    match modality {
        Modality::Shall => 0,
        Modality::Should => 1,
        Modality::OnlyMay => 2,
        Modality::May => 3,
        _ => 4,
    }
}
