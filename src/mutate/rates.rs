//! Changes of a row of rates.

use super::change::Kind;
use crate::syntax::ast::{Column, RatesRow, Spanned};
use crate::value::date::{Date, TimeUnit};
use crate::value::number::Number;

/// A row that holds a day shorter at each end, and one for each amount and each end of a band that
/// is one more.
pub(super) fn rows(row: &RatesRow) -> Vec<(Kind, RatesRow)> {
    let moved = |day: &Spanned<Date>, step| Spanned {
        value: day.value.shift(step, TimeUnit::Days),
        at: day.at,
    };
    let mut all = vec![(Kind::InForce, RatesRow { from: moved(&row.from, 1), ..row.clone() })];
    if let Some(until) = &row.until {
        let until = Some(moved(until, -1));
        all.push((Kind::InForce, RatesRow { until, ..row.clone() }));
    }
    for (at, cell) in row.cells.iter().enumerate() {
        let mut more = cell.clone();
        more.amount = one_more(&cell.amount);
        all.push((Kind::Amount, with(row, at, more)));
        if let Column::UpTo(most) = &cell.column {
            let mut more = cell.clone();
            more.column = Column::UpTo(one_more(most));
            all.push((Kind::Boundary, with(row, at, more)));
        }
    }
    all
}

fn one_more(number: &Spanned<Number>) -> Spanned<Number> {
    Spanned { value: number.value.plus(Number::from_units(1)), at: number.at }
}

/// The row with another amount in a place.
fn with(row: &RatesRow, at: usize, cell: crate::syntax::ast::RatesCell) -> RatesRow {
    let mut row = row.clone();
    if let Some(place) = row.cells.get_mut(at) {
        *place = cell;
    }
    row
}
