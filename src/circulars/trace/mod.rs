//! A rulebook, and the texts of its circulars where they are there → for each passage what is
//! encoded from it, and for each rule, definition … its passages.
//!
//! With a circular's text, its passages are the text's sentences; without it, what rule files
//! cite. `thin` finds the passages that bind in more sentences than norms cite them.

mod head;
mod html;
mod json;
mod text;
mod thin;

pub use html::html;
pub use json::write as json;
pub use text::document;

use super::Text;
use super::document::PassageText;
use super::encoding::{Encoding, Kind, encodings};
use crate::language::Language;
use crate::report::citation::circular_name;
use crate::rulebook::Rulebook;
use crate::rulebook::circular::{Circular, CircularId, Passage};
use crate::rulebook::place::{Place, Spot};
use std::collections::BTreeMap;

/// Everything that is traced.
#[derive(Clone, Debug)]
pub struct Trace<'r> {
    /// The rules.
    pub rulebook: &'r Rulebook,
    /// What cites or sets aside something in these circulars.
    pub encodings: Vec<Encoding<'r>>,
    /// The circulars.
    pub circulars: Vec<Traced>,
}

/// A circular, passage by passage.
#[derive(Clone, Debug)]
pub struct Traced {
    /// Which one.
    pub circular: CircularId,
    /// The file with its text, where that was read.
    pub file: Option<String>,
    /// Its passages, in the order of the text.
    pub rows: Vec<Row>,
    /// Citations of what the text has not.
    pub not_there: Vec<(usize, Passage)>,
    /// What binds in more sentences than norms cite it.
    pub thin: Vec<Thin>,
    /// The titles of the sections, and the lines of the head, as the text has them; empty where
    /// it was not read.
    pub titles: BTreeMap<Place, String>,
}

/// A passage.
#[derive(Clone, Debug)]
pub struct Row {
    /// Which one.
    pub passage: Passage,
    /// What it says, where the text was read.
    pub text: Option<String>,
    /// What was made of it, by their places in [`Trace::encodings`].
    pub encodings: Vec<usize>,
    /// What that amounts to.
    pub standing: Standing,
    /// Whether it is encoded, and thin or part of what is thin.
    pub thin: bool,
}

/// What was made of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Something is encoded from it.
    Encoded,
    /// It is set aside.
    SetAside,
    /// Nothing cites it or sets it aside.
    Nothing,
}

/// A passage that binds in more sentences than norms cite it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thin {
    /// A paragraph, a bullet or a sentence.
    pub passage: Passage,
    /// How many of its sentences say *skal, kan, bør, må* …
    pub sentences: usize,
    /// How many norms cite it, or something in it.
    pub norms: usize,
}

/// Figures of one circular or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Passages.
    pub passages: usize,
    /// Of them: something is encoded from them.
    pub encoded: usize,
    /// Of them: they are set aside.
    pub set_aside: usize,
    /// Of them: nothing cites them.
    pub nothing: usize,
    /// Rules that cite them.
    pub rules: usize,
    /// Norms that cite them.
    pub norms: usize,
}

/// Traces one circular, or all.
pub fn trace<'r>(rulebook: &'r Rulebook, only: Option<CircularId>, texts: &[Text]) -> Trace<'r> {
    let cites = |one: &Encoding<'_>| {
        only.is_none_or(|only| one.cites.iter().any(|passage| passage.circular == only))
    };
    let encodings: Vec<_> = encodings(rulebook).into_iter().filter(cites).collect();
    let ids = (0..).map(CircularId).take(rulebook.circulars.len());
    let ids = ids.filter(|id| only.is_none_or(|only| only == *id));
    let circulars = ids.map(|id| {
        let text = texts.iter().find(|text| text.circular == id);
        text.map_or_else(|| cited(id, &encodings), |text| beside(text, &encodings))
    });
    Trace { rulebook, circulars: circulars.collect(), encodings }
}

/// A circular without its text: the passages that are cited, as they are cited.
fn cited(id: CircularId, encodings: &[Encoding<'_>]) -> Traced {
    let of_this = |passage: &&Passage| passage.circular == id;
    let all = encodings.iter().flat_map(|one| one.cites.iter().copied()).filter(of_this);
    let mut passages: Vec<&Passage> = all.collect();
    passages.sort_unstable();
    passages.dedup();
    let rows = passages.into_iter().map(|passage| {
        let found = found(encodings, |cited| cited == passage);
        row(passage.clone(), None, (found, encodings))
    });
    Traced {
        circular: id,
        file: None,
        rows: rows.collect(),
        not_there: Vec::new(),
        thin: Vec::new(),
        titles: BTreeMap::new(),
    }
}

/// A circular with its text: every sentence of it.
fn beside(text: &Text, encodings: &[Encoding<'_>]) -> Traced {
    let (id, document) = (text.circular, &text.document);
    let mut rows: Vec<Row> = document.sentences().map(|one| traced(one, id, encodings)).collect();
    let thin = thin::thin(document, &rows, (id, encodings));
    for (row, one) in rows.iter_mut().zip(document.sentences()) {
        let inside = thin.iter().any(|thin| one.place.is_in(&thin.passage));
        row.thin = inside && row.standing == Standing::Encoded;
    }
    let mut not_there = Vec::new();
    for (at, one) in encodings.iter().enumerate() {
        let missing = one.cites.iter().filter(|cited| cited.circular == id && !document.has(cited));
        not_there.extend(missing.map(|cited| (at, (*cited).clone())));
    }
    let headings = document.passages.iter().filter(|one| !one.place.is_sentence());
    let titles = headings.map(|one| (one.place.clone(), one.text.clone()));
    Traced {
        circular: id,
        file: Some(text.file.clone()),
        thin,
        rows,
        not_there,
        titles: titles.collect(),
    }
}

fn traced(one: &PassageText, id: CircularId, encodings: &[Encoding<'_>]) -> Row {
    let found = found(encodings, |cited| cited.circular == id && one.place.is_in(cited));
    row(one.passage(id), Some(one.text.clone()), (found, encodings))
}

/// The encodings that cite such a passage.
fn found(encodings: &[Encoding<'_>], is_it: impl Fn(&Passage) -> bool) -> Vec<usize> {
    let cites = |one: &Encoding<'_>| one.cites.iter().any(|cited| is_it(cited));
    encodings.iter().enumerate().filter(|(_, one)| cites(one)).map(|(at, _)| at).collect()
}

fn row(
    passage: Passage,
    text: Option<String>,
    (found, encodings): (Vec<usize>, &[Encoding<'_>]),
) -> Row {
    let aside = |at: &usize| encodings.get(*at).is_some_and(|one| one.kind == Kind::Aside);
    let standing = if found.is_empty() {
        Standing::Nothing
    } else if found.iter().all(aside) {
        Standing::SetAside
    } else {
        Standing::Encoded
    };
    Row { passage, text, encodings: found, standing, thin: false }
}

impl<'r> Trace<'r> {
    /// Whether every passage of every text is accounted for, and every citation is of something.
    pub fn is_whole(&self) -> bool {
        let whole = |one: &Traced| {
            one.not_there.is_empty() && one.rows.iter().all(|row| row.standing != Standing::Nothing)
        };
        self.circulars.iter().all(whole)
    }

    /// Figures of one of its circulars.
    pub fn counts(&self, traced: &Traced) -> Counts {
        let standing = |wanted| traced.rows.iter().filter(|row| row.standing == wanted).count();
        let cites =
            |one: &&Encoding<'_>| one.cites.iter().any(|cited| cited.circular == traced.circular);
        self.figures(traced.rows.len(), standing, cites, |norm| {
            norm.iter().any(|cited| cited.circular == traced.circular)
        })
    }

    /// Figures of all together.
    pub fn total(&self) -> Counts {
        let rows = || self.circulars.iter().flat_map(|one| &one.rows);
        let standing = |wanted| rows().filter(|row| row.standing == wanted).count();
        self.figures(rows().count(), standing, |_| true, |norm| !norm.is_empty())
    }

    fn figures(
        &self,
        passages: usize,
        standing: impl Fn(Standing) -> usize,
        cites: impl Fn(&&Encoding<'_>) -> bool,
        norm_cites: impl Fn(&[Passage]) -> bool,
    ) -> Counts {
        let all = || self.encodings.iter().filter(|one| cites(one));
        let norms = all().flat_map(|one| &one.norms).filter(|norm| norm_cites(norm));
        Counts {
            passages,
            encoded: standing(Standing::Encoded),
            set_aside: standing(Standing::SetAside),
            nothing: standing(Standing::Nothing),
            rules: all().filter(|one| one.kind == Kind::Rule).count(),
            norms: norms.count(),
        }
    }

    fn circular(&self, traced: &Traced) -> Option<&'r Circular> {
        self.rulebook.circular(traced.circular)
    }

    /// `IM 2011-020 Rutiner for …`
    fn title(&self, traced: &Traced, language: Language) -> String {
        let circular = self.circular(traced);
        let name = circular.map_or_else(String::new, |one| circular_name(&one.name));
        let label = circular.and_then(|one| one.labels.get(language)).unwrap_or_default();
        format!("{name} {label}").trim_end().to_owned()
    }

    /// The title of a section: the text's own, else the rulebook's.
    fn heading<'t>(&'t self, traced: &'t Traced, key: &Place, language: Language) -> &'t str {
        let own = traced.titles.get(key);
        let sections = self.circular(traced).map_or(&[][..], |one| &one.sections);
        let declared = sections.iter().find(|one| one.key == *key);
        let declared = declared.and_then(|one| one.labels.get(language));
        own.map(String::as_str).or(declared).unwrap_or_default()
    }

    /// Everything that is no aside, with its place.
    fn made(&self) -> impl Iterator<Item = &Encoding<'r>> {
        self.encodings.iter().filter(|one| one.kind != Kind::Aside)
    }

    fn of_row<'t>(&'t self, row: &'t Row) -> impl Iterator<Item = &'t Encoding<'r>> {
        row.encodings.iter().filter_map(|at| self.encodings.get(*at))
    }
}

impl Traced {
    /// The sections that have rows, with their rows.
    fn sections(&self) -> impl Iterator<Item = (Place, &[Row])> {
        let groups = self.rows.chunk_by(|a, b| a.passage.heading() == b.passage.heading());
        groups.filter_map(|rows| Some((section(&rows.first()?.passage), rows)))
    }
}

/// The heading that a passage stands under.
fn section(passage: &Passage) -> Place {
    let steps = passage.heading().iter();
    let steps = steps.map(|step| Spot { level: step.level, label: step.first.clone() });
    Place { steps: steps.collect() }
}
