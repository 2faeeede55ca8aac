//! A register → text for people: what it is, its rows, its counts and totals, and the cases of
//! which it is open whether they belong in it.

use super::cell::Cell;
use super::head::{how_often, keeper, recipients};
use super::{CountBy, Row, Table, Total};
use crate::language::Language;
use crate::phrases::{Argument, Join, Phrase, date, phrase, say};
use crate::report::bears::MASK;
use crate::report::citation::citations;
use crate::report::document::Document;
use crate::report::escape::escape;
use crate::report::text::names::unit_in_full;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};

/// So many cases are named one by one.
const FEW: usize = 5;
/// Columns of a page.
const WIDTH: u16 = 80;
/// What a column of a register takes at least before the page is made wider.
const COLUMN: u16 = 12;
/// What its first column takes before names are broken.
const FIRST: u16 = 32;
/// No line but the one beneath the names of columns.
const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// All of it.
pub fn document(table: &Table<'_>) -> Document {
    let writer = Writer { language: table.style.language };
    let mut page = Document::default();
    writer.head(&mut page, table);
    page.blank();
    writer.rows(&mut page, table);
    for count in &table.counts_by {
        writer.counts_by(&mut page, count);
    }
    writer.counts_where(&mut page, table);
    writer.totals(&mut page, table);
    writer.open(&mut page, table);
    writer.left_out(&mut page, table);
    if !table.rows.is_empty() && masks(table) {
        page.blank();
        page.line(&say!(writer.language, "register-masked"));
    }
    page
}

/// A table for people, of cells that are fit for a terminal already.
pub(super) fn drawn(
    header: Vec<String>,
    rows: Vec<Vec<String>>,
    numbers: impl Iterator<Item = usize>,
) -> String {
    let columns = u16::try_from(header.len()).unwrap_or(u16::MAX);
    let names = rows.iter().filter_map(|row| row.first()).map(|name| name.chars().count());
    let first = names.max().and_then(|width| u16::try_from(width).ok()).unwrap_or(FIRST).min(FIRST);
    let mut drawn = comfy_table::Table::new();
    drawn
        .load_style(STYLE)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(WIDTH.max(columns.saturating_mul(COLUMN).saturating_add(first)))
        .set_header(header)
        .add_rows(rows);
    if let Some(column) = drawn.column_mut(0) {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(first + 2)));
    }
    for at in numbers {
        if let Some(column) = drawn.column_mut(at) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    drawn.trim_fmt() + "\n"
}

/// Whether anything in the table is masked.
fn masks(table: &Table<'_>) -> bool {
    let columns = table.columns.iter();
    let counted = table.counts_by.iter().map(|count| &count.column);
    let added = table.totals.iter().map(|total| &total.column);
    let mut columns = columns.chain(counted).chain(added);
    columns.any(|column| column.masked)
        || table.counts_where.iter().any(|count| count.yes.is_none())
}

/// Writes in one language.
#[derive(Clone, Copy)]
struct Writer {
    language: Language,
}

impl Writer {
    fn head(self, page: &mut Document, table: &Table<'_>) {
        let Table { rulebook, register, .. } = *table;
        let language = self.language;
        match register.labels.get(language) {
            Some(label) => page.line(&format!("{label} ({})", register.name)),
            None => page.line(&register.name),
        }
        page.line(&say!(language, "register-rulebook", name = rulebook.called(language)));
        let keeper = keeper(rulebook, register).map(|unit| unit_in_full(unit, language));
        let basis = Some(citations(rulebook, &register.cites, language));
        let see = Some(register.see.join("; "));
        let (basis, see) = (basis.filter(|it| !it.is_empty()), see.filter(|it| !it.is_empty()));
        let interpretation = register.interpretation.as_ref();
        let interpretation = interpretation.and_then(|labels| labels.get(language));
        let lines = [
            keeper.map(|unit| phrase!("register-kept-by", unit = unit)),
            basis.map(|basis| phrase!("register-basis", basis = basis)),
            see.map(|sources| phrase!("register-see", sources = sources)),
            interpretation.map(|text| phrase!("register-interpretation", text = text)),
            self.sent(table),
        ];
        lines.iter().flatten().for_each(|line| page.line(&line.say(language)));
        self.cases(page, table);
    }

    /// To whom, and how often.
    fn sent(self, table: &Table<'_>) -> Option<Phrase> {
        let Table { rulebook, register, .. } = *table;
        let (parties, _) = register.sent_to.as_ref()?;
        let join = if parties.one_suffices { Join::Or } else { Join::And };
        let labels = recipients(rulebook, register, self.language).into_iter();
        let parties = Argument::list(join, labels.map(|(_, label)| label));
        let often = how_often(register, self.language)?;
        Some(phrase!("register-sent-to", parties = parties, often = often))
    }

    fn cases(self, page: &mut Document, table: &Table<'_>) {
        let language = self.language;
        match table.days {
            Some((first, last)) if first < last => {
                page.line(&say!(language, "register-own-dates", first = first, last = last));
            }
            Some((day, _)) => page.line(&say!(language, "register-on", day = day)),
            None => {}
        }
        if table.undated > 0 {
            page.line(&say!(language, "register-undated", count = table.undated));
        }
        if table.set_aside > 0 {
            page.line(&say!(language, "register-set-aside", count = table.set_aside));
        }
        let (read, rows, open) = (table.cases, table.rows.len(), table.open.len());
        page.line(&say!(language, "register-cases", read = read, rows = rows, open = open));
    }

    fn rows(self, page: &mut Document, table: &Table<'_>) {
        if table.rows.is_empty() {
            return page.line(&say!(self.language, "register-no-rows"));
        }
        let labels = table.columns.iter().map(|column| escape(&column.label).into_owned());
        let header = std::iter::once(say!(self.language, "register-case")).chain(labels);
        let rows = table.rows.iter().map(|row| self.row(row));
        let numbers = table.columns.iter().zip(1..).filter(|(column, _)| column.number);
        page.drawn(&drawn(header.collect(), rows.collect(), numbers.map(|(_, at)| at)));
    }

    fn row(self, row: &Row) -> Vec<String> {
        let cells = row.cells.iter().map(|cell| self.cell(cell));
        let all = std::iter::once(row.case.called()).chain(cells);
        all.map(|cell| escape(&cell).into_owned()).collect()
    }

    fn counts_by(self, page: &mut Document, count: &CountBy) {
        page.heading(&say!(self.language, "register-counts-by", column = &count.column.label));
        for (value, rows) in &count.groups {
            let value = match value {
                Cell::Unknown => say!(self.language, "register-unknown"),
                value => self.cell(value),
            };
            page.item(&format!("{value}: {rows}"));
        }
        let all: usize = count.groups.iter().map(|(_, rows)| rows).sum();
        page.item(&say!(self.language, "register-in-all", count = all));
    }

    fn counts_where(self, page: &mut Document, table: &Table<'_>) {
        if table.counts_where.is_empty() {
            return;
        }
        page.heading(&say!(self.language, "register-counts"));
        for count in &table.counts_where {
            let yes = count.yes.map_or_else(|| MASK.to_owned(), |yes| yes.to_string());
            let open = self.remark(count.open, &phrase!("register-open-in", cases = count.open));
            page.item(&format!("{}: {yes}{open}", count.label));
        }
    }

    fn totals(self, page: &mut Document, table: &Table<'_>) {
        if table.totals.is_empty() {
            return;
        }
        page.heading(&say!(self.language, "register-totals"));
        for Total { column, sum, unknown } in &table.totals {
            let sum = sum.map_or_else(|| MASK.to_owned(), |sum| sum.to_string());
            let unknown = self.remark(*unknown, &phrase!("register-unknown-in", cases = *unknown));
            page.item(&format!("{}: {sum}{unknown}", column.label));
        }
    }

    /// ` (open in 3 cases)`; nothing of none.
    fn remark(self, count: usize, told: &Phrase) -> String {
        if count == 0 { String::new() } else { format!(" ({})", told.say(self.language)) }
    }

    fn open(self, page: &mut Document, table: &Table<'_>) {
        if table.open.is_empty() {
            return;
        }
        page.heading(&say!(self.language, "register-open", count = table.open.len()));
        for open in &table.open {
            page.item(&open.case.called());
            let missing: Vec<_> = open.missing.iter().map(|one| one.words.as_str()).collect();
            page.note(&missing.join("; "));
        }
        page.heading(&say!(self.language, "register-questions"));
        for question in &table.questions {
            let (cases, question) = (question.touches, &question.missing.words);
            page.item(&say!(self.language, "register-touches", question = question, cases = cases));
        }
    }

    /// What is assumed in cases that would be open if it were given otherwise; the cases too where
    /// they are few.
    fn left_out(self, page: &mut Document, table: &Table<'_>) {
        if table.left_out.is_empty() {
            return;
        }
        page.heading(&say!(self.language, "register-left-out", count = table.left_out.len()));
        let mut facts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for one in &table.left_out {
            for fact in &one.missing {
                facts.entry(&fact.words).or_default().push(one.case.called());
            }
        }
        let mut facts: Vec<(&str, Vec<String>)> = facts.into_iter().collect();
        facts.sort_by_key(|(_, cases)| Reverse(cases.len()));
        for (fact, cases) in facts {
            page.item(&say!(
                self.language,
                "register-assumed-in",
                fact = fact,
                cases = cases.len()
            ));
            if cases.len() <= FEW {
                page.note(&cases.join("; "));
            }
        }
    }

    /// A value in the language of the page.
    fn cell(self, cell: &Cell) -> String {
        match cell {
            Cell::Yes => say!(self.language, "why-yes"),
            Cell::No => say!(self.language, "why-no"),
            Cell::Number(number) => number.to_string(),
            Cell::Date(day) => date(*day, self.language),
            Cell::Text(text) => text.clone(),
            Cell::Named(named) => named.label.clone(),
            Cell::List(cells) => {
                cells.iter().map(|cell| self.cell(cell)).collect::<Vec<_>>().join("; ")
            }
            Cell::Elements(count) => say!(self.language, "why-elements", count = *count),
            Cell::None => say!(self.language, "why-none"),
            Cell::Masked => MASK.to_owned(),
            Cell::Unknown => say!(self.language, "why-unknown"),
        }
    }
}
