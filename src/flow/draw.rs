//! A graph with its coordinates → SVG.

use super::element::Element;
use super::graph::{Arrow, Graph, Step};
use super::layout::{BOX, Card, Edge, Grid, LABEL, PADDING, POINT, SIGN, layout, told};
use super::legend;
use super::route::{Bends, LANE, MARGIN, Plan, route};
use super::shape::{line, outline, text};
use super::sign::{INK, SOFT_INK, sign};
use super::words::order;
use super::wrap::wrap;
use crate::language::Language;
use crate::phrases::say;

/// Fonts that every machine has one of.
const FONTS: &str =
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
/// The size of the title, and how high a line of it is.
const TITLE: (i32, i32) = (20, 26);
/// The size of the lines beneath, and how high they are.
const NOTE: (i32, i32) = (13, 19);
/// No diagram is narrower, so that its title has room.
const LEAST_WIDTH: i32 = 760;
/// The whole drawing.
pub(super) fn draw(graph: &Graph) -> Element {
    let grid = layout(graph);
    let names: Vec<Vec<String>> =
        graph.lanes.iter().map(|lane| wrap(&lane.label, (LANE - MARGIN, LABEL.0), 6)).collect();
    let heights: Vec<i32> = names.iter().map(|lines| LABEL.1 * count(lines.len())).collect();
    // Widths do not depend on where lanes begin, and the heading's lines depend on the width.
    let width = (route(graph, &grid, (0, &heights)).right + MARGIN).max(LEAST_WIDTH);
    let (heading, top) = heading(graph, width - 2 * MARGIN);
    let zones = zones(graph, &grid, top);
    let plan = route(graph, &grid, (top + 20 * count(zones.len().min(1)), &heights));
    let (legend, bottom) = legend::legend(graph, (plan.bottom + 2 * MARGIN, width));
    let mut svg = root(graph, (width, bottom + MARGIN)).containing(heading);
    svg.push(lanes(&plan, &names, width));
    svg.push(Element::new("g").containing(zones.into_iter().map(|zone| zone.placed(&plan))));
    let arrows = graph.arrows.iter().zip(&plan.arrows);
    let arrows = arrows.map(|(arrow, bends)| draw_arrow(graph, arrow, bends));
    svg.push(Element::new("g").containing(arrows));
    let steps = graph.steps.iter().zip(&grid.cards).zip(&plan.boxes).enumerate();
    let steps = steps.map(|(at, ((step, card), corner))| {
        draw_step((step, card), *corner, graph.language).with("data-step", at)
    });
    svg.push(Element::new("g").containing(steps));
    svg.containing(legend)
}

fn root(graph: &Graph, (width, height): (i32, i32)) -> Element {
    let (steps, lanes, arrows) = (graph.steps.len(), graph.lanes.len(), graph.arrows.len());
    let about =
        say!(graph.language, "flow-describes", steps = steps, lanes = lanes, arrows = arrows);
    let mut about = vec![about];
    about.extend(graph.notes.iter().cloned());
    Element::new("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("width", width)
        .with("height", height)
        .with("viewBox", format_args!("0 0 {width} {height}"))
        .with("role", "img")
        .with("aria-labelledby", "flow-title flow-about")
        .with("lang", graph.language.tag())
        .with("font-family", FONTS)
        .containing([
            Element::text("title", &graph.title).with("id", "flow-title"),
            Element::text("desc", &about.join(" ")).with("id", "flow-about"),
            Element::new("rect")
                .with("width", width)
                .with("height", height)
                .with("fill", "#ffffff"),
        ])
}

/// The title and the lines beneath it; then where the rest begins.
fn heading(graph: &Graph, room: i32) -> (Vec<Element>, i32) {
    let mut y = MARGIN;
    let mut lines = Vec::new();
    for line in wrap(&graph.title, (room, TITLE.0), 4) {
        y += TITLE.1;
        lines.push(text(&line, (MARGIN, y - 6), (TITLE.0, INK)).with("font-weight", "bold"));
    }
    let nothing = graph.steps.is_empty().then(|| say!(graph.language, "flow-nothing"));
    for note in graph.notes.iter().chain(&nothing) {
        for line in wrap(note, (room, NOTE.0), 6) {
            y += NOTE.1;
            lines.push(text(&line, (MARGIN, y - 5), (NOTE.0, SOFT_INK)));
        }
    }
    (lines, y + MARGIN)
}

/// What a range of columns is, written above it.
struct Zone {
    words: String,
    column: usize,
    y: i32,
}

impl Zone {
    fn placed(&self, plan: &Plan) -> Element {
        let x = plan.columns.get(self.column).copied().unwrap_or(MARGIN);
        text(&self.words, (x, self.y), (POINT.0, SOFT_INK))
    }
}

/// Said only where there are both: steps in an order, and others.
fn zones(graph: &Graph, grid: &Grid, top: i32) -> Vec<Zone> {
    if grid.ordered == 0 || grid.loose == 0 {
        return Vec::new();
    }
    let all = [
        (say!(graph.language, "flow-in-order"), 0),
        (say!(graph.language, "flow-without-order"), grid.ordered),
    ];
    all.map(|(words, column)| Zone { words, column, y: top + 10 }).into()
}

fn lanes(plan: &Plan, names: &[Vec<String>], width: i32) -> Element {
    let mut all = Element::new("g");
    for (at, ((top, height), name)) in plan.lanes.iter().zip(names).enumerate() {
        let shade = if at % 2 == 0 { "#f6f6f6" } else { "#ffffff" };
        let band = |x: i32, width: i32| {
            let band = Element::new("rect").with("x", x).with("y", top);
            band.with("width", width).with("height", height).with("stroke", "#8a8a8a")
        };
        all.push(band(MARGIN, width - 2 * MARGIN).with("fill", shade));
        all.push(band(MARGIN, LANE).with("fill", "#e6e6e6"));
        for (line, words) in (1..).zip(name) {
            let place = (MARGIN + MARGIN / 2, top + MARGIN + line * LABEL.1 - 4);
            all.push(text(words, place, (LABEL.0, INK)).with("font-weight", "bold"));
        }
    }
    all
}

fn draw_step((step, card): (&Step, &Card), (x, y): (i32, i32), language: Language) -> Element {
    let about = step.points.iter().map(|point| told(point, language));
    let about: Vec<String> = std::iter::once(step.label.clone()).chain(about).collect();
    let mut drawn = Element::new("g").with("data-task", &step.name);
    drawn.push(Element::text("title", &about.join("; ")));
    drawn.push(outline(Edge::of(step), step.mark(), ((x, y), (BOX, card.height))));
    let mut line = y + PADDING;
    for words in &card.label {
        line += LABEL.1;
        let place = (x + PADDING, line - 4);
        drawn.push(text(words, place, (LABEL.0, INK)).with("font-weight", "bold"));
    }
    for (point, lines) in step.points.iter().zip(&card.points) {
        let mut told = Element::new("g").with("data-norms", point.norms.join(" "));
        let sign = sign(point.mark, (x + PADDING, line + 2));
        let indent = if sign.is_some() { SIGN } else { 0 };
        if let Some(sign) = sign {
            told.push(sign);
        }
        for words in lines {
            line += POINT.1;
            told.push(text(words, (x + PADDING + indent, line - 4), (POINT.0, INK)));
        }
        drawn.push(told);
    }
    drawn
}

fn draw_arrow(graph: &Graph, arrow: &Arrow, bends: &Bends) -> Element {
    let label = |at: usize| graph.steps.get(at).map_or("", |step| &step.label);
    let says = arrow.says.join("; ");
    let (first, then, order) = (label(arrow.from), label(arrow.to), order(arrow.order));
    let mut about =
        say!(graph.language, "flow-comes-before", first = first, then = then, order = order);
    if !says.is_empty() {
        about = format!("{about} ({says})");
    }
    let mut drawn = Element::new("g")
        .with("data-from", arrow.from)
        .with("data-to", arrow.to)
        .with("data-order", arrow.order.name());
    drawn.push(Element::text("title", &about));
    drawn.containing(line(arrow.order, bends))
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX / 1000)
}
