//! The answers to many cases → a register: rows, counts, totals, and the cases that are open.
//!
//! 1. `gather`: each answer as it comes → a row, an open case, or nothing but a count. Rows
//!    and open cases are kept, cases are not.
//! 2. `gather` again, at the end: rows in the order of their cases' names, so that nothing
//!    depends on the order in which cases came → [`Table`].
//! 3. `text`, `csv`, `json`: the table for people, for spreadsheets, for programs.
//!
//! `list` tells which registers a rulebook has. Unknown is never counted as no: a count says
//! of how many rows it is open, a total how many values it lacks.
//!
//! Sensitive values are masked where they come in (`cell`), so that nothing later can show
//! them: in rows; as the groups that rows are counted by, which become one group of all that
//! is known; as the sum of a sensitive number; as the count of a sensitive yes. That a value is
//! unknown is not hidden.

pub mod cell;
pub mod csv;
mod error;
pub mod gather;
mod head;
pub mod json;
pub mod list;
pub mod text;

pub use head::Column;

use crate::engine::place::Place;
use crate::explain::Style;
use crate::rulebook::Rulebook;
use crate::rulebook::norm::Register;
use crate::value::date::Date;
use crate::value::number::Sum;
use cell::Cell;

/// A register, drawn up.
#[derive(Clone, Debug)]
pub struct Table<'r> {
    /// The rules.
    pub rulebook: &'r Rulebook,
    /// Which register.
    pub register: &'r Register,
    /// In which language, and whether sensitive values are shown.
    pub style: Style,
    /// The first and the last day that cases were looked at; none without cases.
    pub days: Option<(Date, Date)>,
    /// How many cases were looked at.
    pub cases: usize,
    /// How many of them have no date, and were looked at on the day of the run.
    pub undated: usize,
    /// Log entries after the date, which were set aside.
    pub set_aside: usize,
    /// What a row says.
    pub columns: Vec<Column>,
    /// The cases whose condition is yes.
    pub rows: Vec<Row>,
    /// What rows are counted by.
    pub counts_by: Vec<CountBy>,
    /// What rows are counted where.
    pub counts_where: Vec<CountWhere>,
    /// What is added up.
    pub totals: Vec<Total>,
    /// The cases whose condition is open.
    pub open: Vec<Open>,
    /// The cases that are left out because of what is assumed, each with that.
    pub left_out: Vec<Open>,
    /// What would settle them, what touches most of them first.
    pub questions: Vec<Question>,
    /// Names that several of the rows and open cases have.
    pub twice: Vec<String>,
}

/// A case: ordered by its name, then by where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Case {
    /// What it is called.
    pub name: Option<String>,
    /// Where it stands.
    pub place: Place,
    /// The day that it was looked at.
    pub on: Date,
    /// Which of its elements, where a row is one.
    pub element: Option<Element>,
}

/// An element of a case: ordered by its place in the list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Element {
    /// Its place in the list, from 0.
    pub position: u32,
    /// `ta.applications[2018-03-01]`
    pub path: String,
    /// The same for people.
    pub words: String,
}

/// A case, or an element of one, in the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which case.
    pub case: Case,
    /// One for each column.
    pub cells: Vec<Cell>,
}

/// How many rows there are for each value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountBy {
    /// Of what.
    pub column: Column,
    /// Each value with the number of its rows, in the order of values; what is not known comes
    /// last. Together they are all rows.
    pub groups: Vec<(Cell, usize)>,
}

/// How many rows a condition holds in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountWhere {
    /// What people see of it.
    pub label: String,
    /// In how many it holds; none where that is masked.
    pub yes: Option<usize>,
    /// In how many it is open.
    pub open: usize,
}

/// What is added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// Of what.
    pub column: Column,
    /// The sum of what is known; `none` adds nothing. None where it is masked.
    pub sum: Option<Sum>,
    /// In how many rows it is not known.
    pub unknown: usize,
}

/// A case of which it is open whether it belongs in the register, or would be if what is assumed
/// were given otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Which case.
    pub case: Case,
    /// What would settle it; of a case that is left out, what is assumed.
    pub missing: Vec<Missing>,
}

/// Something that is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// The path of a fact, or `log TASK`.
    pub name: String,
    /// The same for people.
    pub words: String,
}

/// What would settle open cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is not known.
    pub missing: Missing,
    /// In how many open cases.
    pub touches: usize,
}

impl Case {
    /// Its name, else where it stands.
    pub fn named(&self) -> String {
        self.name.clone().unwrap_or_else(|| self.place.to_string())
    }

    /// The same, with its element, for people.
    pub fn called(&self) -> String {
        match &self.element {
            Some(element) => format!("{}: {}", self.named(), element.words),
            None => self.named(),
        }
    }
}
