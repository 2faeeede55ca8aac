//! The answers to many cases, and the standing duties that belong to none → what a unit has to
//! do in a stretch of days.
//!
//! 1. `gather`: the duties and recommendations of each answer, action by action → [`Item`]s:
//!    one for each turn of a duty that comes back, one for any other.
//!    `sending` adds the registers that are sent in turns.
//! 2. `gather` again, at the end: items by day, so that nothing depends on the order of cases
//!    → [`Agenda`].
//! 3. `text`, `json`, `csv`, `ics`: for people, programs, spreadsheets, calendars.
//!
//! A day that follows from a sensitive fact is masked where it comes in, and never shown.

pub mod csv;
pub mod gather;
pub mod ics;
pub mod json;
mod sending;
pub mod text;

use crate::eval::outcome::Status;
use crate::files::CASE;
use crate::language::Language;
use crate::report::json::book::Book;
use crate::value::date::{Date, Period};
use crate::value::moment::Moment;
use crate::value::norm::Modality;
use std::path::{Component, Path, PathBuf};

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// The day on which it is looked at: what was due before and is not done is overdue.
    pub on: Date,
}

impl Days {
    /// The days that are asked for.
    pub fn period(&self) -> Period {
        Period { from: Some(self.from), until: Some(self.to) }
    }
}

/// What a unit, or every unit, has to do.
#[derive(Clone, Debug)]
pub struct Agenda {
    /// By which rulebook, for programs.
    pub rulebook: Book,
    /// By which rulebook, for people: `udi (built in)`.
    pub called: String,
    /// That no rule is in force on the day from which it is looked at.
    pub unexamined: Option<String>,
    /// The language of its labels.
    pub language: Language,
    /// Whose agenda it is; of every unit where there is none.
    pub unit: Option<Named>,
    /// Which days.
    pub days: Days,
    /// How many cases were looked at.
    pub cases: usize,
    /// Tasks in the log of the standing duties that no standing duty is about, by name: their
    /// entries count for nothing here.
    pub not_standing: Vec<String>,
    /// What is to be done, by section, day, unit, order of work, case.
    pub items: Vec<Item>,
}

/// Something with a name that people know by a label.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// As the rulebook calls it.
    pub name: String,
    /// What people see.
    pub label: String,
}

/// Where in an agenda something stands. The order is that of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Not done, though its last day lies before the days that are asked for.
    Missed,
    /// Due in these days.
    Dated,
    /// To be done, without a last day that is known.
    Undated,
    /// Lasting, or coming back in a rhythm that is not computed.
    Ongoing,
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Where it stands.
    pub section: Section,
    /// The last day in time; none if it has none that is known or may be shown.
    pub day: Option<Date>,
    /// The last moment of that day, where there is one.
    pub at: Option<Moment>,
    /// Whether the last day is masked.
    pub masked: bool,
    /// Its place in the order of work.
    pub order: usize,
    /// Who is to do it; none while that is open.
    pub unit: Option<Named>,
    /// In which case; none of a standing duty.
    pub case: Option<String>,
    /// What is to be done.
    pub task: Named,
    /// How it binds: `shall` or `should`.
    pub modality: Modality,
    /// The sentence that people read: `skal sende TA-oversikten`.
    pub sentence: String,
    /// Towards whom, for people.
    pub towards: String,
    /// How far it has come.
    pub status: Status,
    /// When it was done.
    pub done_on: Option<Date>,
    /// The norms behind it, by their ids.
    pub norms: Vec<String>,
    /// What they are based on, for people.
    pub basis: String,
    /// What tells it from every other item, also in the agenda of another day.
    pub origin: Origin,
}

/// Where an item comes from. Its last day is no part of that: it may be corrected.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// Its case: the folder and the name of the case, or where the case stands if it has no name;
    /// empty of a standing duty.
    pub case: String,
    /// Where the case stands: what tells cases of one name in one folder apart.
    pub place: String,
    /// The first day of its turn, of what comes back.
    pub turn: Option<Date>,
}

impl Origin {
    /// That of a case. Where it stands is told from a base, so that it is the same from wherever it
    /// is looked at, and on another machine.
    fn of(name: Option<&str>, place: &str, base: &Path) -> Self {
        let place = Path::new(place);
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = whole(folder.unwrap_or(Path::new(".")));
        let folder = from_base(&folder, base);
        let file = folder.join(place.file_name().unwrap_or_default());
        let file = file.to_string_lossy().into_owned();
        // A file with one case is that case, whatever it is called in it.
        let alone = place.extension().is_some_and(|kind| kind == CASE);
        let case = match name.filter(|_| !alone) {
            Some(name) => format!("{}\n{name}", folder.to_string_lossy()),
            None => file.clone(),
        };
        Self { case, place: file, turn: None }
    }
}

/// A path without detours, as far as it is there.
fn whole(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// The way from one folder to another.
fn from_base(folder: &Path, base: &Path) -> PathBuf {
    let shared = folder.components().zip(base.components()).take_while(|(one, other)| one == other);
    let shared = shared.count();
    let up = base.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(folder.components().skip(shared)).collect()
}
