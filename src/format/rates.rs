//! Rows of rates → pieces.

use crate::format::document::Printer;
use crate::format::words::{listed, name, passage};
use crate::syntax::ast::{Column, RatesCell, RatesRow};

/// `from 2023-01-01 until 2023-12-31  single 120, couple 200  cites section 2`
pub(crate) fn row<'a>(printer: &mut Printer<'a>, row: &'a RatesRow) {
    for (keyword, day) in [("from", Some(&row.from)), ("until", row.until.as_ref())] {
        if let Some(day) = day {
            printer.word(keyword);
            printer.token(day.at, day.value.to_string());
        }
    }
    printer.list(&row.cells, cell);
    if !row.cites.is_empty() {
        listed(printer, "cites", &row.cites, passage);
    }
}

/// `single 120`
fn cell<'a>(printer: &mut Printer<'a>, cell: &'a RatesCell) {
    match &cell.column {
        Column::Only => {}
        Column::Variant(variant) => name(printer, variant),
        Column::UpTo(most) => {
            printer.token(cell.at, "up to");
            printer.token(most.at, most.value.to_string());
            printer.word("is");
        }
        Column::Beyond => printer.token(cell.at, "else"),
    }
    printer.token(cell.amount.at, cell.amount.value.to_string());
}
