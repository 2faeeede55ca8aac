//! A register → JSON, `saksgang.register/1`, and the list of registers, `saksgang.registers/1`.
//!
//! Keys of a register, in this order; those marked * are left out where there is nothing:
//!
//! | key | what it holds |
//! | --- | --- |
//! | `format`, `rulebook` | `saksgang.register/1`; `name`, `fingerprint` of the rulebook, and `from` where it comes |
//! | `register`, `label`* | its name, and what people see of it in the language chosen |
//! | `kept_by`*, `sent_to`*, `how_often`* | a unit; units and groups; `every monday` |
//! | `basis`*, `see`*, `interpretation`* | the passages, as in a result; sources outside the rulebook; where a choice had to be made |
//! | `on`, or `from` and `to`* | the day of all cases, or the first and the last |
//! | `cases`, `undated`*, `set_aside`* | how many cases were read; of these without a date, looked at on the day of the run; log entries set aside |
//! | `columns` | `name`, `label`, and `masked` where its values are hidden |
//! | `rows` | `case` (its name, or null), `place`, `on`, and `values` by the name of the column |
//! | `counts_by`* | `by`, and `groups` of `value` and `count`; together they are all rows |
//! | `counts_where`* | `label`, `yes`, and `open`: in how many rows it is open |
//! | `totals`* | `of`, `sum`, and `unknown`: in how many rows it is not known |
//! | `open` | the cases of which it is open whether they belong: `case`, `place`, `on`, `missing` |
//! | `left_out`* | the cases that do not belong because of what is assumed: `case`, `place`, `on`, `assumed` |
//! | `questions` | `fact` and `touches`: what would settle how many of them |
//!
//! Values are those of a result: unknown is `null`, none is `"none"`, what is sensitive is
//! `"•••"`, variants and units go by name; of a list of records it is the number of records.

use super::cell::Cell;
use super::head::{Column, how_often, keeper, recipients};
use super::{Case, CountBy, CountWhere, Open, Question, Row, Table, Total};
use crate::language::Language;
use crate::report::bears::MASK;
use crate::report::json::basis::Basis;
use crate::report::json::book::Book;
use crate::report::json::form;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use std::fmt::Display;
use std::io;

/// Writes a register, laid out for reading, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn io::Write, table: &Table<'_>) -> io::Result<()> {
    form::pretty(out, &Whole(table))
}

struct Whole<'t, 'r>(&'t Table<'r>);

impl Serialize for Whole<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        head(&mut map, self.0)?;
        days(&mut map, self.0)?;
        body(&mut map, self.0)?;
        map.end()
    }
}

fn head<M: SerializeMap>(map: &mut M, table: &Table<'_>) -> Result<(), M::Error> {
    let Table { rulebook, register, style, .. } = *table;
    map.serialize_entry("format", "saksgang.register/1")?;
    let book = Book::from(rulebook);
    map.serialize_entry("rulebook", &book)?;
    map.serialize_entry("register", &register.name)?;
    maybe(map, "label", register.labels.get(style.language))?;
    maybe(map, "kept_by", keeper(rulebook, register).map(|unit| &unit.name))?;
    let sent_to = recipients(rulebook, register, style.language);
    let sent_to: Vec<_> = sent_to.into_iter().map(|(name, _)| name).collect();
    maybe(map, "sent_to", filled(&sent_to))?;
    maybe(map, "how_often", how_often(register, Language::En))?;
    let basis = register.cites.iter().map(|passage| Basis { rulebook, passage });
    maybe(map, "basis", filled(&basis.collect::<Vec<_>>()))?;
    maybe(map, "see", filled(&register.see))?;
    let interpretation = register.interpretation.as_ref();
    maybe(map, "interpretation", interpretation.and_then(|labels| labels.get(style.language)))
}

fn days<M: SerializeMap>(map: &mut M, table: &Table<'_>) -> Result<(), M::Error> {
    if let Some((first, last)) = table.days {
        if first == last {
            map.serialize_entry("on", &first.to_string())?;
        } else {
            map.serialize_entry("from", &first.to_string())?;
            map.serialize_entry("to", &last.to_string())?;
        }
    }
    map.serialize_entry("cases", &table.cases)?;
    let some = |count: usize| Some(count).filter(|count| *count > 0);
    maybe(map, "undated", some(table.undated))?;
    maybe(map, "set_aside", some(table.set_aside))
}

fn body<M: SerializeMap>(map: &mut M, table: &Table<'_>) -> Result<(), M::Error> {
    let columns = &table.columns;
    map.serialize_entry("columns", columns)?;
    let rows = table.rows.iter().map(|row| RowOf { row, columns });
    map.serialize_entry("rows", &rows.collect::<Vec<_>>())?;
    maybe(map, "counts_by", filled(&table.counts_by))?;
    maybe(map, "counts_where", filled(&table.counts_where))?;
    maybe(map, "totals", filled(&table.totals))?;
    let open: Vec<_> = table.open.iter().map(|one| Listed { one, key: "missing" }).collect();
    map.serialize_entry("open", &open)?;
    let left_out = table.left_out.iter().map(|one| Listed { one, key: "assumed" });
    maybe(map, "left_out", filled(&left_out.collect::<Vec<_>>()))?;
    map.serialize_entry("questions", &table.questions)
}

/// A key that is left out where there is nothing.
fn maybe<M: SerializeMap>(
    map: &mut M,
    key: &'static str,
    value: Option<impl Serialize>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(key, &value))
}

fn filled<T>(all: &[T]) -> Option<&[T]> {
    (!all.is_empty()).then_some(all)
}

impl Serialize for Column {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("label", &self.label)?;
        maybe(&mut map, "masked", self.masked.then_some(true))?;
        map.end()
    }
}

/// A row and what its values are called.
struct RowOf<'t> {
    row: &'t Row,
    columns: &'t [Column],
}

impl Serialize for RowOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        case(&mut map, &self.row.case)?;
        map.serialize_entry("values", &Values(self))?;
        map.end()
    }
}

struct Values<'v, 't>(&'v RowOf<'t>);

impl Serialize for Values<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let RowOf { row, columns } = self.0;
        serializer.collect_map(columns.iter().map(|column| &column.name).zip(&row.cells))
    }
}

fn case<M: SerializeMap>(map: &mut M, case: &Case) -> Result<(), M::Error> {
    map.serialize_entry("case", &case.name)?;
    map.serialize_entry("place", &case.place.to_string())?;
    map.serialize_entry("on", &case.on.to_string())?;
    maybe(map, "element", case.element.as_ref().map(|element| &element.path))
}

impl Serialize for CountBy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Group<'c> {
            value: &'c Cell,
            count: usize,
        }
        let groups = self.groups.iter().map(|(value, count)| Group { value, count: *count });
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("by", &self.column.name)?;
        map.serialize_entry("groups", &groups.collect::<Vec<_>>())?;
        map.end()
    }
}

impl Serialize for CountWhere {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("label", &self.label)?;
        match self.yes {
            Some(yes) => map.serialize_entry("yes", &yes)?,
            None => map.serialize_entry("yes", MASK)?,
        }
        map.serialize_entry("open", &self.open)?;
        map.end()
    }
}

impl Serialize for Total {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("of", &self.column.name)?;
        match self.sum {
            Some(sum) => map.serialize_entry("sum", &Exact(sum))?,
            None => map.serialize_entry("sum", MASK)?,
        }
        map.serialize_entry("unknown", &self.unknown)?;
        map.end()
    }
}

/// A case that is open, or left out; and what its facts are called there.
struct Listed<'t> {
    one: &'t Open,
    key: &'static str,
}

impl Serialize for Listed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let missing = self.one.missing.iter().map(|one| &one.name);
        let mut map = serializer.serialize_map(None)?;
        case(&mut map, &self.one.case)?;
        map.serialize_entry(self.key, &missing.collect::<Vec<_>>())?;
        map.end()
    }
}

impl Serialize for Question {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("fact", &self.missing.name)?;
        map.serialize_entry("touches", &self.touches)?;
        map.end()
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Yes => serializer.serialize_bool(true),
            Self::No => serializer.serialize_bool(false),
            Self::Number(number) => Exact(number).serialize(serializer),
            Self::Date(date) => serializer.collect_str(date),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Named(named) => serializer.serialize_str(&named.name),
            Self::List(cells) => cells.serialize(serializer),
            Self::Elements(count) => serializer.serialize_u32(*count),
            Self::None => serializer.serialize_str("none"),
            Self::Masked => serializer.serialize_str(MASK),
            Self::Unknown => serializer.serialize_none(),
        }
    }
}

/// A number with all its digits; floating point would change them.
struct Exact<T>(T);

impl<T: Display> Serialize for Exact<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match RawValue::from_string(self.0.to_string()) {
            Ok(raw) => raw.serialize(serializer),
            Err(_) => serializer.collect_str(&self.0),
        }
    }
}
