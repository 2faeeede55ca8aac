//! Slides → their sections, one for each slide.
//!
//! A slide begins with a title, in a line that is set in by one space or a form feed, or after
//! three empty lines. Several such lines, with text beneath them, are one title; at the end of
//! the deck, with none beneath, each is a slide of its own. A slide without text says its title.

use super::circular::heading;
use super::{Line, Part};
use crate::rulebook::place::Place;
use crate::value::passage::{Label, Level};

/// Empty lines between two slides where the title is not set in.
const GAP: usize = 3;

/// Whether lines are slides: the first is a title, and no heading is numbered.
pub(super) fn is_deck(lines: &[Line<'_>]) -> bool {
    let first = lines.iter().find(|line| !line.is_blank());
    first.is_some_and(is_title) && !lines.iter().any(|line| heading(line.text).is_some())
}

fn is_title(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    line.indent() == 1 && text.chars().next().is_some_and(char::is_alphanumeric)
}

/// The slides, numbered from 1; none where there are too many.
pub(super) fn parts<'t>(lines: &[Line<'t>]) -> Option<Vec<Part<'t>>> {
    let mut slides: Vec<Vec<Line<'t>>> = Vec::new();
    let (mut blank, mut titles) = (GAP, false);
    for line in lines {
        if line.is_blank() {
            blank += 1;
        } else {
            let title = is_title(line) || blank >= GAP;
            if title && !(titles && blank == 0) {
                slides.push(Vec::new());
            }
            (blank, titles) = (0, title);
        }
        if let Some(slide) = slides.last_mut() {
            slide.push(*line);
        }
    }
    let slides = slides.into_iter().flat_map(each_its_own);
    slides.enumerate().map(|(at, slide)| Some(part(u16::try_from(at + 1).ok()?, slide))).collect()
}

/// Titles with nothing beneath them are slides by themselves.
fn each_its_own(slide: Vec<Line<'_>>) -> Vec<Vec<Line<'_>>> {
    let said: Vec<Line<'_>> = slide.iter().copied().filter(|line| !line.is_blank()).collect();
    if said.iter().all(is_title) {
        said.into_iter().map(|line| vec![line]).collect()
    } else {
        vec![slide]
    }
}

fn part(number: u16, slide: Vec<Line<'_>>) -> Part<'_> {
    let beneath = slide.iter().skip(1).position(|line| !line.is_blank() && !is_title(line));
    let titles = beneath.map_or(slide.len(), |at| at + 1);
    let title = slide.iter().take(titles).flat_map(|line| line.text.split_whitespace());
    let title = title.collect::<Vec<_>>().join(" ");
    let lines = if beneath.is_some() { slide.into_iter().skip(titles).collect() } else { slide };
    Part { key: Place::heading(Level::Section, Label::count(number)), title, lines }
}
