//! An answer, or a circular → a swimlane diagram as SVG: a lane for each unit, a box for each
//! task, arrows from what comes first to what comes after. In this order:
//!
//! 1. `case` and `circular` `gather` lanes, steps and arrows ([`graph`]), as data with words.
//! 2. `layout` gives each step a row of its lane and a column, so that arrows run to the right.
//! 3. `route` leads the arrows through the gaps between columns (`track`) and the strips at the
//!    heads of lanes, so that none runs through a box.
//! 4. `draw` writes it, with `wrap` (how wide text is), `sign` (a sign for each status, so
//!    that colour never says anything alone) and `legend`.
//!
//! The layout is our own: lanes fix where a box stands across, the order of work where it stands
//! along, so nothing is left for a general graph layout to decide but the arrows. All
//! measures are whole pixels, and the same diagram has the same bytes each time.

mod case;
mod circular;
mod draw;
mod element;
mod gather;
pub mod graph;
mod layout;
mod legend;
mod route;
mod shape;
mod sign;
mod track;
mod words;
mod wrap;
mod written;

use crate::engine::Answer;
use crate::report::view::{Options, View};
use crate::rulebook::circular::CircularId;
use graph::Graph;

/// What is drawn of a case: its actions and what is open, of one circular or of all.
pub fn case(answer: Answer<'_>, options: Options, circular: Option<CircularId>) -> Graph {
    case::graph(&View::new(&answer, options), circular)
}

/// What is drawn of a circular, or of the whole rulebook: the tasks that its norms name, with
/// bearers as they are written. The answer is that to an empty case on the day.
pub fn circular(answer: Answer<'_>, options: Options, circular: Option<CircularId>) -> Graph {
    circular::graph(&View::new(&answer, options), circular)
}

/// The drawing, as SVG.
pub fn svg(graph: &Graph) -> String {
    draw::draw(graph).to_string()
}
