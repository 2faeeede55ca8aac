//! A graph with its grid → coordinates: of lanes, rows and columns, and of the bends of every
//! arrow.
//!
//! Arrows to one step that say the same share their last stretch; they form a *net*. A net
//! runs up and down in the gaps between columns, on a track of its own, and past columns in a
//! strip at the head of its lane. Boxes stand in neither, so no arrow runs through one.

use super::graph::{Graph, Order};
use super::layout::{BOX, Card, Grid};
use super::track::{self, Wire};
use std::collections::{BTreeMap, BTreeSet};

/// The margin all round, and between a lane's edge and its boxes.
pub(super) const MARGIN: i32 = 16;
/// How wide the names of lanes are.
pub(super) const LANE: i32 = 172;
/// Between two boxes of a lane, one above the other.
const BETWEEN: i32 = 16;
/// Between two tracks.
const TRACK: i32 = 11;
/// Where arrows meet a box, from its upper edge.
const PORT: i32 = 24;
/// Between the last track of a gap and the boxes: room for a head, and for the sign of a
/// broken order.
const HEAD: i32 = 34;
/// Between the boxes and the first track.
const TAIL: i32 = 12;

/// The bends of an arrow, from the box that it leaves to the one that it reaches.
pub(super) type Bends = Vec<(i32, i32)>;

/// Where everything is.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// The upper edge and the height of each lane.
    pub(super) lanes: Vec<(i32, i32)>,
    /// The left edge of each column.
    pub(super) columns: Vec<i32>,
    /// The upper left corner of each step's box.
    pub(super) boxes: Vec<(i32, i32)>,
    /// In the order of the graph's arrows.
    pub(super) arrows: Vec<Bends>,
    /// The right edge of the lanes.
    pub(super) right: i32,
    /// The lower edge of the lowest lane.
    pub(super) bottom: i32,
}

/// Lanes begin at `top`; each is as high as its boxes and its name need.
pub(super) fn route(graph: &Graph, grid: &Grid, (top, names): (i32, &[i32])) -> Plan {
    let nets = nets(graph, grid);
    let strips = strips(&nets, names.len());
    let (lanes, tops) = heights(grid, (top, names), &strips);
    let ports = Ports { tops, cards: &grid.cards };
    let channels = nets.iter().zip(&strips.of_net).map(|(net, strip)| {
        let lane = lanes.get(net.lane).map_or(0, |lane| lane.0);
        strip.map(|at| lane + MARGIN / 2 + TRACK * count(at) + TRACK / 2)
    });
    let channels: Vec<Option<i32>> = channels.collect();
    let gaps: Vec<Gap> =
        (0..grid.ordered).map(|column| gap(&nets, &channels, &ports, column)).collect();
    let columns = across(grid, &gaps);
    let drawn =
        Drawn { nets: &nets, channels: &channels, ports: &ports, gaps: &gaps, columns: &columns };
    let arrows = graph.arrows.iter().map(|arrow| drawn.bends((arrow.from, arrow.to), arrow.order));
    let arrows = arrows.collect();
    let bottom = lanes.last().map_or(top, |(top, height)| top + height);
    let right = columns.last().map_or(MARGIN + LANE, |last| last + BOX) + MARGIN;
    let boxes = grid.cards.iter().zip(&ports.tops);
    let boxes = boxes.map(|(card, top)| (left(&columns, card.column), *top)).collect();
    Plan { lanes, columns, boxes, arrows, right, bottom }
}

/// Arrows to one step that say the same.
struct Net {
    to: usize,
    order: Order,
    /// The lane of the step.
    lane: usize,
    /// The steps that they come from.
    from: Vec<usize>,
    /// The column of the first of those.
    first: usize,
    /// The column before the step that they go to.
    last: usize,
}

fn nets(graph: &Graph, grid: &Grid) -> Vec<Net> {
    let mut sources: BTreeMap<(usize, Order), Vec<usize>> = BTreeMap::new();
    for arrow in &graph.arrows {
        sources.entry((arrow.to, arrow.order)).or_default().push(arrow.from);
    }
    let column = |step: &usize| grid.cards.get(*step).map_or(0, |card| card.column);
    let nets = sources.into_iter().map(|((to, order), from)| Net {
        to,
        order,
        lane: grid.cards.get(to).map_or(0, |card| card.lane),
        first: from.iter().map(column).min().unwrap_or(0),
        last: column(&to).saturating_sub(1),
        from,
    });
    nets.collect()
}

/// The strips of lanes in which nets run past columns.
struct Strips {
    /// Which track of its lane's strip, for the nets that need one.
    of_net: Vec<Option<usize>>,
    /// How many tracks the strip of each lane has.
    tracks: BTreeMap<usize, usize>,
}

/// Each net gets the first track that is free all the way.
fn strips(nets: &[Net], lanes: usize) -> Strips {
    let mut taken: BTreeMap<usize, Vec<Vec<(usize, usize)>>> = BTreeMap::new();
    let of_net = nets.iter().map(|net| {
        if net.first >= net.last {
            return None;
        }
        let tracks = taken.entry(net.lane).or_default();
        let is_free = |track: &Vec<(usize, usize)>| {
            track.iter().all(|(first, last)| *last < net.first || net.last < *first)
        };
        let at = tracks.iter().position(is_free).unwrap_or(tracks.len());
        if at == tracks.len() {
            tracks.push(Vec::new());
        }
        tracks.get_mut(at)?.push((net.first, net.last));
        Some(at)
    });
    let of_net = of_net.collect();
    let tracks = (0..lanes).map(|lane| (lane, taken.get(&lane).map_or(0, Vec::len))).collect();
    Strips { of_net, tracks }
}

/// The upper edge and height of each lane, and the upper edge of each step's box.
fn heights(
    grid: &Grid,
    (top, names): (i32, &[i32]),
    strips: &Strips,
) -> (Vec<(i32, i32)>, Vec<i32>) {
    let mut tops = vec![0; grid.cards.len()];
    let mut lanes = Vec::new();
    let mut y = top;
    for (lane, name) in names.iter().enumerate() {
        let strip = TRACK * count(strips.tracks.get(&lane).copied().unwrap_or(0));
        let cards = grid.cards.iter().zip(&mut tops).filter(|(card, _)| card.lane == lane);
        let bottom = stack(cards, (y + MARGIN, y + MARGIN + strip), grid.ordered);
        let height = (bottom + MARGIN - y).max(name + 2 * MARGIN);
        lanes.push((y, height));
        y += height;
    }
    (lanes, tops)
}

/// Gives each box of a lane its upper edge: beneath the strip in rows, so that what stands side
/// by side is level; outside the order one beneath the other. Then where the lowest ends.
fn stack<'c>(
    cards: impl Iterator<Item = (&'c Card, &'c mut i32)>,
    (loose, ordered): (i32, i32),
    columns: usize,
) -> i32 {
    let mut rows: BTreeMap<usize, i32> = BTreeMap::new();
    let mut below: BTreeMap<usize, i32> = BTreeMap::new();
    let (loose_cards, cards): (Vec<_>, Vec<_>) =
        cards.partition(|(card, _)| card.column >= columns);
    for (card, _) in &cards {
        let row = rows.entry(card.row).or_insert(0);
        *row = card.height.max(*row);
    }
    for (card, top) in cards {
        let above = rows.range(..card.row).map(|(_, height)| height + BETWEEN);
        *top = ordered + above.sum::<i32>();
    }
    for (card, top) in loose_cards {
        let free = below.entry(card.column).or_insert(loose);
        *top = *free;
        *free += card.height + BETWEEN;
    }
    let rows: i32 = rows.values().map(|height| height + BETWEEN).sum();
    below.into_values().chain([ordered + rows]).max().unwrap_or(ordered) - BETWEEN
}

/// Where arrows leave and reach boxes.
struct Ports<'g> {
    tops: Vec<i32>,
    cards: &'g [Card],
}

impl Ports<'_> {
    /// Arrows that say different things are a little apart.
    fn of(&self, step: usize, order: Order) -> i32 {
        let top = self.tops.get(step).copied().unwrap_or(0);
        top + PORT
            + match order {
                Order::Broken => -TRACK,
                Order::Free => 0,
                Order::Waited => TRACK,
            }
    }

    fn column(&self, step: usize) -> usize {
        self.cards.get(step).map_or(0, |card| card.column)
    }
}

/// What runs through the gap after one column.
struct Gap {
    /// The track of each net that changes its height here, from the left.
    tracks: BTreeMap<usize, usize>,
    /// The height at which nets that end here reach their step.
    ends: BTreeMap<usize, i32>,
}

fn gap(nets: &[Net], channels: &[Option<i32>], ports: &Ports<'_>, column: usize) -> Gap {
    let here = nets.iter().zip(channels).enumerate();
    let here = here.filter(|(_, (net, _))| net.first <= column && column <= net.last);
    let wires = here.filter_map(|(at, (net, channel))| {
        let from = net.from.iter().filter(|step| ports.column(**step) == column);
        let mut left: BTreeSet<i32> = from.map(|step| ports.of(*step, net.order)).collect();
        left.extend(channel.filter(|_| net.first < column));
        let ends = column == net.last;
        let right = if ends { ports.of(net.to, net.order) } else { (*channel)? };
        Some(Wire { net: at, left, right, ends })
    });
    let wires = track::arranged(wires.collect());
    Gap {
        ends: wires.iter().filter(|wire| wire.ends).map(|wire| (wire.net, wire.right)).collect(),
        tracks: wires
            .iter()
            .filter(|wire| wire.bends())
            .enumerate()
            .map(|(track, wire)| (wire.net, track))
            .collect(),
    }
}

/// The left edge of each column, those outside the order after a space.
fn across(grid: &Grid, gaps: &[Gap]) -> Vec<i32> {
    let mut x = MARGIN + LANE + MARGIN;
    let mut columns = Vec::new();
    for (column, gap) in gaps.iter().enumerate() {
        columns.push(x);
        let last = column + 1 == grid.ordered;
        let width = TAIL + TRACK * count(gap.tracks.len()) + HEAD;
        x += BOX + if last { 3 * MARGIN } else { width };
    }
    for _ in 0..grid.loose {
        columns.push(x);
        x += BOX + BETWEEN;
    }
    columns
}

/// All that an arrow needs to know of its way.
struct Drawn<'g> {
    nets: &'g [Net],
    channels: &'g [Option<i32>],
    ports: &'g Ports<'g>,
    gaps: &'g [Gap],
    columns: &'g [i32],
}

impl Drawn<'_> {
    fn bends(&self, (from, to): (usize, usize), order: Order) -> Bends {
        let found = self.nets.iter().position(|net| net.to == to && net.order == order);
        let Some((at, net)) = found.and_then(|at| Some((at, self.nets.get(at)?))) else {
            return Bends::new();
        };
        let column = self.ports.column(from);
        let end = self.gaps.get(net.last).and_then(|gap| gap.ends.get(&at));
        let end = end.copied().unwrap_or_else(|| self.ports.of(to, order));
        let channel = self.channels.get(at).copied().flatten();
        let out = self.ports.of(from, order);
        let mut bends = vec![(left(self.columns, column) + BOX, out)];
        let levels = match channel {
            Some(channel) if column < net.last => vec![(column, channel), (net.last, end)],
            _ => vec![(net.last, end)],
        };
        for (gap, level) in levels {
            let track = self.gaps.get(gap).and_then(|one| one.tracks.get(&at));
            let before = bends.last().map_or(out, |last| last.1);
            if let Some(track) = track.filter(|_| before != level) {
                let x = left(self.columns, gap) + BOX + TAIL + TRACK * count(*track);
                bends.extend([(x, before), (x, level)]);
            }
        }
        bends.push((left(self.columns, net.last + 1), end));
        bends
    }
}

fn left(columns: &[i32], column: usize) -> i32 {
    columns.get(column).copied().unwrap_or(0)
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX / 1000)
}
