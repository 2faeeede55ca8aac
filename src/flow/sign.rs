//! A sign and a colour for each way that a point can stand. The sign says what the colour says,
//! for who sees no colours and for print in black and white.

use super::element::Element;
use super::graph::Mark;
use crate::eval::outcome::{Status, Verdict};

/// Text, and whatever is drawn on a light ground.
pub(super) const INK: &str = "#1a1a1a";

/// Further words; seven to one on white.
pub(super) const SOFT_INK: &str = "#4d4d4d";

/// How wide and high a sign is.
pub(super) const SIZE: i32 = 14;

/// A circle.
const CIRCLE: &str = "M2 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0";

/// The lines of a sign, in a square of [`SIZE`]; nothing where there is nothing to say.
fn lines(mark: Mark) -> &'static str {
    match mark {
        Mark::Status(status) => of_status(status),
        Mark::Act(verdict) => of_act(verdict),
        Mark::Open => "M4 5q0 -3 3 -3q3 0 3 3q0 2 -3 3v1M7 12v0",
        Mark::Displaced => "M2 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M4 10l6 -6",
        Mark::Standing => "M2 3h10v9h-10zM2 6h10M5 1v3M9 1v3",
        Mark::Not => "M3 7h8",
        Mark::Logged => "M2 7l3 4l7 -8",
        Mark::NotLogged => "M3 3h8v8h-8z",
        Mark::Said => "",
    }
}

fn of_act(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Violated => "M2 2l10 10M12 2l-10 10",
        Verdict::Departed => of_status(Status::Departed),
        Verdict::Late => of_status(Status::Overdue),
        Verdict::ToCheck => of_status(Status::ToCheck),
        Verdict::KeptIfUnchanged | Verdict::Kept => of_status(Status::Done),
    }
}

fn of_status(status: Status) -> &'static str {
    match status {
        Status::NotMet => "M2 2l10 10M12 2l-10 10",
        Status::Done | Status::Met => "M2 7l3 4l7 -8",
        Status::Departed => "M2 12v-4q0 -4 4 -4h6M9 1l3 3l-3 3",
        Status::Failed => "M2 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M4 7h6",
        Status::Ongoing => "M12 7a5 5 0 1 1 -5 -5M7 0l3 2l-3 3",
        Status::Overdue => "M7 1l6 12h-12zM7 5v4M7 11v0",
        Status::Blocked => "M4 2v10M10 2v10",
        Status::Due => "M3 2l9 5l-9 5z",
        Status::NotYet => "M2 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M7 4v3h3",
        Status::Paused => "M2 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M6 5v4M8 5v4",
        Status::Lapsed => "M2 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M4 4l6 6",
        Status::Free | Status::NotSaid => CIRCLE,
        Status::ToCheck => "M1 6a4 4 0 1 0 9 0a4 4 0 1 0 -9 0M9 9l4 4",
        Status::InForce => "M7 1l5 2v4q0 4 -5 6q-5 -2 -5 -6v-4z",
        Status::Exempt => "M2 7a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M4 7h6M7 4l3 3l-3 3",
    }
}

/// The light ground of a step. Dark text on it has far more than the contrast of 4.5 to one
/// that is asked for.
pub(super) fn ground(mark: Mark) -> &'static str {
    match mark {
        Mark::Status(Status::Overdue) | Mark::Act(Verdict::Violated) => "#fbdcd9",
        Mark::Status(Status::ToCheck | Status::Failed)
        | Mark::Act(Verdict::Late | Verdict::ToCheck) => "#fdecc8",
        Mark::Status(Status::Departed) | Mark::Act(Verdict::Departed) => "#f3ead7",
        Mark::Status(Status::Blocked | Status::Paused | Status::NotYet) => "#e9e9ec",
        Mark::Status(Status::Due) => "#d9e8fb",
        Mark::Status(Status::Ongoing) => "#dcf1f0",
        Mark::Status(Status::Done) | Mark::Logged => "#dff0dc",
        Mark::Said => "#eef3fa",
        _ => "#ffffff",
    }
}

/// The edge of a step: as dark as lines have to be, three to one and more.
pub(super) fn edge(mark: Mark) -> &'static str {
    match mark {
        Mark::Status(Status::Overdue) | Mark::Act(Verdict::Violated) => "#a3161a",
        Mark::Status(Status::ToCheck | Status::Failed | Status::Departed)
        | Mark::Act(Verdict::Late | Verdict::ToCheck | Verdict::Departed) => "#7a5200",
        Mark::Status(Status::Due) | Mark::Said => "#1d4f91",
        Mark::Status(Status::Ongoing) => "#14615c",
        Mark::Status(Status::Done) | Mark::Logged => "#276221",
        _ => "#555555",
    }
}

/// The sign, with its upper left corner here.
pub(super) fn sign(mark: Mark, (x, y): (i32, i32)) -> Option<Element> {
    let lines = lines(mark);
    (!lines.is_empty()).then(|| {
        Element::new("path")
            .with("d", lines)
            .with("transform", format_args!("translate({x} {y})"))
            .with("fill", "none")
            .with("stroke", edge(mark))
            .with("stroke-width", 2)
            .with("stroke-linecap", "round")
            .with("stroke-linejoin", "round")
    })
}
