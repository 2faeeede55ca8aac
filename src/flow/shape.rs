//! The shapes that a diagram and its legend are drawn with: boxes, arrows, lines of text.

use super::element::Element;
use super::graph::{Mark, Order};
use super::layout::Edge;
use super::sign::{self, INK, ground};
use std::fmt::Write as _;

/// How far a bend is rounded.
const BEND: i32 = 5;

/// The edge of a box: its form says how it binds, its colour how it stands.
pub(super) fn outline(
    edge: Edge,
    mark: Mark,
    ((x, y), (width, height)): ((i32, i32), (i32, i32)),
) -> Element {
    let rect = |round: i32| {
        let rect = Element::new("rect").with("x", x).with("y", y).with("rx", round);
        rect.with("width", width).with("height", height)
    };
    let form = match edge {
        Edge::Duty => rect(4),
        Edge::Permission => rect(4).with("stroke-dasharray", "0 4").with("stroke-linecap", "round"),
        Edge::Unsettled => rect(4).with("stroke-dasharray", "8 5"),
        Edge::Unborne => rect(height.min(40) / 2),
        Edge::Prohibition => {
            let cut = (height / 4).min(10);
            let (across, down) = (width - 2 * cut, height - 2 * cut);
            Element::new("path").with(
                "d",
                format_args!(
                    "M{} {y}h{across}l{cut} {cut}v{down}l-{cut} {cut}h-{across}l-{cut} -{cut}v-{down}z",
                    x + cut
                ),
            )
        }
    };
    form.with("fill", ground(mark)).with("stroke", sign::edge(mark)).with("stroke-width", 2)
}

/// The line of an arrow, its head, and the sign of a broken order.
pub(super) fn line(order: Order, bends: &[(i32, i32)]) -> Vec<Element> {
    let Some((x, y)) = bends.last().copied() else {
        return Vec::new();
    };
    let (colour, width, head) = match order {
        Order::Free => ("#5a5a5a", "1.5", 5),
        Order::Waited => (INK, "3.5", 7),
        Order::Broken => ("#a3161a", "2", 6),
    };
    let stroke = Element::new("path").with("d", way(bends, head)).with("fill", "none");
    let stroke = stroke.with("stroke", colour).with("stroke-width", width);
    let tip = format!("M{} {y}l-{} -{head}v{}z", x - 1, 2 * head, 2 * head);
    let tip = Element::new("path").with("d", tip).with("fill", colour);
    if order != Order::Broken {
        return vec![stroke, tip];
    }
    let cross = format!("M{} {}l8 8m0 -8l-8 8", x - 27, y - 4);
    let ring = Element::new("circle").with("cx", x - 23).with("cy", y).with("r", 8);
    let ring = ring.with("fill", "#ffffff").with("stroke", colour).with("stroke-width", 2);
    let cross = Element::new("path").with("d", cross).with("stroke", colour);
    vec![stroke.with("stroke-dasharray", "6 4"), tip, ring, cross.with("stroke-width", 2)]
}

/// Along the bends, rounded, up to the head.
fn way(bends: &[(i32, i32)], head: i32) -> String {
    let mut way = String::new();
    let mut bends = bends.iter().copied().peekable();
    let mut before: Option<(i32, i32)> = None;
    while let Some((x, y)) = bends.next() {
        let drawn = match (before, bends.peek()) {
            (None, _) => write!(way, "M{x} {y}"),
            (Some(_), None) => write!(way, "L{} {y}", x - 2 * head),
            (Some(from), Some(to)) => {
                let round = BEND.min(distance(from, (x, y)) / 2).min(distance((x, y), *to) / 2);
                let (ax, ay) = towards((x, y), from, round);
                let (bx, by) = towards((x, y), *to, round);
                write!(way, "L{ax} {ay}Q{x} {y} {bx} {by}")
            }
        };
        debug_assert!(drawn.is_ok(), "a text can be written to");
        before = Some((x, y));
    }
    way
}

fn distance(a: (i32, i32), b: (i32, i32)) -> i32 {
    (a.0 - b.0).abs() + (a.1 - b.1).abs()
}

/// A point a little way from one towards another, of two that lie on a level or a plumb line.
fn towards(from: (i32, i32), to: (i32, i32), far: i32) -> (i32, i32) {
    (from.0 + far * (to.0 - from.0).signum(), from.1 + far * (to.1 - from.1).signum())
}

/// A line of text that begins here.
pub(super) fn text(words: &str, (x, y): (i32, i32), (size, colour): (i32, &str)) -> Element {
    Element::text("text", words)
        .with("x", x)
        .with("y", y)
        .with("font-size", size)
        .with("fill", colour)
}
