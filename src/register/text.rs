//! A register → text for people: what it is, its rows, its counts and totals, and the cases of
//! which it is open whether they belong in it.

use super::cell::Cell;
use super::head::{how_often, keeper, recipients};
use super::phrases::{Phrases, phrases};
use super::{CountBy, Row, Table, Total};
use crate::language::Language;
use crate::phrases::{Argument, Join, date, say};
use crate::report::citation::citations;
use crate::report::escape::escape;
use crate::report::masks::MASK;
use crate::report::phrases::fill;
use crate::report::text::names::unit_in_full;
use crate::report::text::page::Page;
use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};

/// Columns of a page.
const WIDTH: u16 = 80;
/// What a column of a register takes at least before the page is made wider.
const COLUMN: u16 = 12;
/// What its first column takes before names are broken.
const FIRST: u16 = 32;
/// No line but the one beneath the names of columns.
const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// The whole text.
pub fn text(table: &Table<'_>) -> String {
    let writer = Writer { language: table.style.language, phrases: phrases(table.style.language) };
    let mut page = Page::default();
    writer.head(&mut page, table);
    page.blank();
    writer.rows(&mut page, table);
    for count in &table.counts_by {
        writer.counts_by(&mut page, count);
    }
    writer.counts_where(&mut page, table);
    writer.totals(&mut page, table);
    writer.open(&mut page, table);
    if !table.rows.is_empty() && masks(table) {
        page.blank();
        page.line(writer.phrases.masked);
    }
    page.finish()
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
    phrases: &'static Phrases,
}

impl Writer {
    fn head(self, page: &mut Page, table: &Table<'_>) {
        let Table { rulebook, register, .. } = *table;
        let (language, phrases) = (self.language, self.phrases);
        match register.labels.get(language) {
            Some(label) => page.line(&format!("{label} ({})", register.name)),
            None => page.line(&register.name),
        }
        page.line(&fill(phrases.rulebook, &[&rulebook.called(language)]));
        let mut maybe = |phrase: &str, text: Option<&str>| {
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                page.line(&fill(phrase, &[text]));
            }
        };
        let keeper = keeper(rulebook, register).map(|unit| unit_in_full(unit, language));
        maybe(phrases.kept_by, keeper.as_deref());
        maybe(phrases.basis, Some(&citations(rulebook, &register.cites, language)));
        maybe(phrases.see, Some(&register.see.join("; ")));
        let interpretation = register.interpretation.as_ref();
        maybe(phrases.interpretation, interpretation.and_then(|labels| labels.get(language)));
        maybe(phrases.sent_to, self.sent(table).as_deref());
        self.cases(page, table);
    }

    /// To whom, and how often: `All regional offices, every monday`.
    fn sent(self, table: &Table<'_>) -> Option<String> {
        let Table { rulebook, register, .. } = *table;
        let (parties, _) = register.sent_to.as_ref()?;
        let join = if parties.one_suffices { Join::Or } else { Join::And };
        let labels = recipients(rulebook, register, self.language).into_iter();
        let named = Argument::list(join, labels.map(|(_, label)| label)).say(self.language);
        Some(format!("{named}, {}", how_often(register, self.language)?))
    }

    fn cases(self, page: &mut Page, table: &Table<'_>) {
        let phrases = self.phrases;
        let date = |day| date(day, self.language);
        match table.days {
            Some((first, last)) if first < last => {
                page.line(&fill(phrases.own_dates, &[&date(first), &date(last)]));
            }
            Some((day, _)) => page.line(&fill(phrases.on, &[&date(day)])),
            None => {}
        }
        for (phrase, count) in
            [(phrases.undated, table.undated), (phrases.set_aside, table.set_aside)]
        {
            if count > 0 {
                page.line(&fill(phrase, &[&count.to_string()]));
            }
        }
        let counts = [table.cases, table.rows.len(), table.open.len()];
        let [all, rows, open] = counts.map(|count| count.to_string());
        page.line(&fill(phrases.cases, &[&all, &rows, &open]));
    }

    fn rows(self, page: &mut Page, table: &Table<'_>) {
        if table.rows.is_empty() {
            return page.line(self.phrases.no_rows);
        }
        let labels = table.columns.iter().map(|column| escape(&column.label).into_owned());
        let header = std::iter::once(self.phrases.case.to_owned()).chain(labels);
        let rows = table.rows.iter().map(|row| self.row(row));
        let numbers = table.columns.iter().zip(1..).filter(|(column, _)| column.number);
        page.drawn(&drawn(header.collect(), rows.collect(), numbers.map(|(_, at)| at)));
    }

    fn row(self, row: &Row) -> Vec<String> {
        let cells = row.cells.iter().map(|cell| self.cell(cell));
        let all = std::iter::once(row.case.called()).chain(cells);
        all.map(|cell| escape(&cell).into_owned()).collect()
    }

    fn counts_by(self, page: &mut Page, count: &CountBy) {
        page.heading(&fill(self.phrases.counts_by, &[&count.column.label]));
        for (value, rows) in &count.groups {
            let value = match value {
                Cell::Unknown => self.phrases.unknown.to_owned(),
                value => self.cell(value),
            };
            page.item(&format!("{value}: {rows}"));
        }
        let all: usize = count.groups.iter().map(|(_, rows)| rows).sum();
        page.item(&format!("{}: {all}", self.phrases.in_all));
    }

    fn counts_where(self, page: &mut Page, table: &Table<'_>) {
        if table.counts_where.is_empty() {
            return;
        }
        page.heading(self.phrases.counts);
        for count in &table.counts_where {
            let yes = count.yes.map_or_else(|| MASK.to_owned(), |yes| yes.to_string());
            let open = self.remark(self.phrases.open_in, count.open);
            page.item(&format!("{}: {yes}{open}", count.label));
        }
    }

    fn totals(self, page: &mut Page, table: &Table<'_>) {
        if table.totals.is_empty() {
            return;
        }
        page.heading(self.phrases.totals);
        for Total { column, sum, unknown } in &table.totals {
            let sum = sum.map_or_else(|| MASK.to_owned(), |sum| sum.to_string());
            let unknown = self.remark(self.phrases.unknown_in, *unknown);
            page.item(&format!("{}: {sum}{unknown}", column.label));
        }
    }

    /// ` (open in 3 cases)`; nothing of none.
    fn remark(self, phrase: &str, count: usize) -> String {
        match count {
            0 => String::new(),
            count => format!(" ({})", fill(phrase, &[&self.touched(count)])),
        }
    }

    fn touched(self, cases: usize) -> String {
        let (one, more) = self.phrases.touches;
        if cases == 1 { one.to_owned() } else { fill(more, &[&cases.to_string()]) }
    }

    fn open(self, page: &mut Page, table: &Table<'_>) {
        if table.open.is_empty() {
            return;
        }
        page.heading(&format!("{} ({})", self.phrases.open, table.open.len()));
        for open in &table.open {
            page.item(&open.case.called());
            let missing: Vec<_> = open.missing.iter().map(|one| one.words.as_str()).collect();
            page.note(&missing.join("; "));
        }
        page.heading(self.phrases.questions);
        for question in &table.questions {
            let touched = self.touched(question.touches);
            page.item(&format!("{}: {touched}", question.missing.words));
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
