//! The legend: every sign, edge and arrow that the diagram uses, with its word.

use super::element::Element;
use super::graph::{Graph, Mark, Order};
use super::layout::{Edge, POINT};
use super::route::MARGIN;
use super::shape::{line, outline, text};
use super::sign::{self, INK, ground, sign};
use super::words::{mark, order};
use super::wrap::width;
use crate::phrases::{Phrase, phrase, say};
use std::collections::BTreeSet;

/// How high a line of the legend is.
const LINE: i32 = 30;
/// How wide and high the sample of a box is.
const SAMPLE: (i32, i32) = (30, 20);
/// How long the sample of an arrow is.
const ARROW: i32 = 56;

/// What is explained.
#[derive(Clone, Copy)]
enum Entry {
    Mark(Mark),
    Edge(Edge),
    Order(Order),
}

/// The legend from here down, and where it ends. A diagram of nothing needs none.
pub(super) fn legend(graph: &Graph, (top, right): (i32, i32)) -> (Option<Element>, i32) {
    if graph.steps.is_empty() {
        return (None, top);
    }
    let mut all = Element::new("g");
    let heading = say!(graph.language, "flow-legend");
    all.push(text(&heading, (MARGIN, top), (POINT.0, INK)).with("font-weight", "bold"));
    let (mut x, mut y) = (MARGIN, top + 24);
    for entry in entries(graph) {
        let words = entry.phrase().map_or_else(String::new, |one| one.say(graph.language));
        let room = entry.sample() + 8 + width(&words, POINT.0);
        if x > MARGIN && x + room > right - MARGIN {
            (x, y) = (MARGIN, y + LINE);
        }
        all.push(Element::new("g").containing(entry.drawn((x, y))));
        all.push(text(&words, (x + entry.sample() + 8, y + 4), (POINT.0, INK)));
        x += room + 2 * MARGIN;
    }
    (Some(all), y + LINE / 2)
}

/// Statuses first, then what edges say, then arrows: those that are used.
fn entries(graph: &Graph) -> Vec<Entry> {
    let points = graph.steps.iter().flat_map(|step| &step.points);
    let marks: BTreeSet<Mark> = points.map(|point| point.mark).collect();
    let mut marks: Vec<Mark> = marks.into_iter().filter(|mark| *mark != Mark::Said).collect();
    marks.sort_by_key(|mark| mark.weight());
    let edges: BTreeSet<Edge> = graph.steps.iter().map(Edge::of).collect();
    let edges = edges.into_iter().filter(|edge| *edge != Edge::Unborne);
    let orders = graph.arrows.iter().map(|arrow| arrow.order);
    let orders: BTreeSet<Order> = orders.collect();
    let marks = marks.into_iter().map(Entry::Mark);
    marks.chain(edges.map(Entry::Edge)).chain(orders.into_iter().map(Entry::Order)).collect()
}

impl Entry {
    fn phrase(self) -> Option<Phrase> {
        Some(match self {
            Self::Mark(one) => return mark(one),
            Self::Edge(Edge::Duty) => phrase!("flow-duty"),
            Self::Edge(Edge::Permission) => phrase!("flow-permission"),
            Self::Edge(Edge::Prohibition) => phrase!("flow-prohibition"),
            Self::Edge(Edge::Unsettled) => phrase!("flow-unsettled"),
            Self::Edge(Edge::Unborne) => phrase!("flow-elsewhere"),
            Self::Order(one) => order(one),
        })
    }

    /// How wide its sample is.
    fn sample(self) -> i32 {
        match self {
            Self::Mark(_) | Self::Edge(_) => SAMPLE.0,
            Self::Order(_) => ARROW,
        }
    }

    /// Its sample, around a height.
    fn drawn(self, (x, y): (i32, i32)) -> Vec<Element> {
        let top = y - SAMPLE.1 / 2;
        match self {
            Self::Mark(mark) => {
                let ground = Element::new("rect").with("fill", ground(mark));
                let ground = ground.with("x", x).with("y", top).with("stroke", sign::edge(mark));
                let ground = ground.with("width", SAMPLE.0).with("height", SAMPLE.1);
                let inset = (SAMPLE.0 - sign::SIZE) / 2;
                std::iter::once(ground).chain(sign(mark, (x + inset, y - sign::SIZE / 2))).collect()
            }
            Self::Edge(edge) => vec![outline(edge, Mark::Not, ((x, top), SAMPLE))],
            Self::Order(order) => line(order, &[(x, y), (x + ARROW, y)]),
        }
    }
}
