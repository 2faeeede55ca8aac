//! Rates as written → rates as the rulebook keeps them, and their nodes.

use super::collect::{self, Located};
use super::context::{Context, Typed};
use super::error;
use super::expression::Lowering;
use super::rule;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::rates::{Amounts, Rates, RatesId, Row};
use crate::source::Span;
use crate::syntax::ast::{
    ClauseKind, Column, Expr, ExprKind, Item, ItemKind, Path, RatesCell, RatesRow, Spanned,
};
use crate::value::date::{Date, Period, TimeUnit};
use crate::value::number::Number;
use crate::value::types::{Base, Type, TypeId};

/// What rates say of their columns.
#[derive(Clone, Copy)]
enum Columns {
    One,
    Variants(TypeId),
    Bands,
}

/// A row as written, with its place.
type Written<'a> = (Span, &'a RatesRow);

impl<'a> Context<'a> {
    /// Makes the rates that the rulebook declares, before anything that may name them.
    pub(super) fn make_rates(&mut self) {
        self.rates = self.each_declared(|names| &names.rates, Self::kept_rates);
    }

    /// The rates, which are all there where there was no error.
    pub(super) fn all_rates(&mut self) -> Vec<Rates> {
        std::mem::take(&mut self.rates).into_iter().flatten().collect()
    }

    fn kept_rates(&mut self, located: Located<'a>, name: String, span: Span) -> Option<Rates> {
        let ItemKind::Rates { parameter, ty, .. } = &located.item.kind else {
            return None;
        };
        let given = self.check_type(ty)?;
        if given.base != Base::Number || given.list || given.or_none {
            let found = self.describe(given);
            return self.fail(error::rates_are_numbers(ty.at.0, &found));
        }
        let (of, columns) = match parameter {
            None => (None, Columns::One),
            Some(parameter) => {
                let of = self.check_type(&parameter.ty)?;
                let columns = match of {
                    Type { list: false, or_none: false, base: Base::Named(id), .. } => {
                        Columns::Variants(id)
                    }
                    Type { list: false, or_none: false, base: Base::Number, .. } => Columns::Bands,
                    _ => {
                        let found = self.describe(of);
                        return self.fail(error::rates_for_nothing(parameter.ty.at.0, &found));
                    }
                };
                (Some(of), columns)
            }
        };
        let written = rows(located.item);
        if written.is_empty() {
            return self.fail(error::rates_without_row(span, &name));
        }
        Some(Rates {
            labels: collect::labels(located.item),
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            cites: self.item_cites(&located),
            interpretation: rule::interpretation(located.item),
            ty: given,
            parameter: of,
            rows: self.rows(&written, columns, &located)?,
            name,
            span,
            whole: located.item.at.0,
        })
    }

    fn rows(
        &mut self,
        written: &[Written<'a>],
        columns: Columns,
        located: &Located<'a>,
    ) -> Option<Vec<Row>> {
        self.rows_in_order(written)?;
        let nexts = written.iter().skip(1).map(Some).chain([None]);
        let rows: Vec<Option<Row>> = written
            .iter()
            .zip(nexts)
            .map(|((at, row), next)| {
                let amounts = self.amounts(*at, &row.cells, columns)?;
                let eve = next.map(|(_, next)| next.from.value.shift(-1, TimeUnit::Days));
                let until = row.until.as_ref().map(|until| until.value).or(eve);
                let days = Period { from: Some(row.from.value), until };
                Some(Row { days, amounts, cites: self.passages(&row.cites, located), span: *at })
            })
            .collect();
        rows.into_iter().collect()
    }

    /// Each row begins after the one before it, and ends before the next one begins.
    fn rows_in_order(&mut self, written: &[Written<'a>]) -> Option<()> {
        for pair in written.windows(2) {
            let [(_, before), (_, row)] = pair else { continue };
            if row.from.value <= before.from.value {
                let (at, before) = (row.from.at.0, before.from.at.0);
                return self.fail(error::rates_rows_out_of_order(at, before));
            }
        }
        let nexts = written.iter().skip(1).map(|(_, next)| Some(next.from.value)).chain([None]);
        let ends = |(row, next): (&RatesRow, Option<Date>)| -> Option<Span> {
            let until = row.until.as_ref()?;
            let late = next.is_some_and(|next| until.value >= next);
            (until.value < row.from.value || late).then_some(until.at.0)
        };
        match written.iter().map(|(_, row)| *row).zip(nexts).find_map(ends) {
            Some(at) => self.fail(error::rates_row_ends_out_of_order(at)),
            None => Some(()),
        }
    }

    fn amounts(&mut self, at: Span, cells: &[RatesCell], columns: Columns) -> Option<Amounts> {
        match columns {
            Columns::One => match cells {
                [RatesCell { column: Column::Only, amount, .. }] => {
                    Some(Amounts::One(amount.value))
                }
                [RatesCell { column: Column::Only, .. }, extra, ..] | [extra, ..] => {
                    self.fail(error::rates_amount_does_not_fit(extra.at.0, "118620"))
                }
                [] => None,
            },
            Columns::Variants(ty) => self.by_variant(at, cells, ty),
            Columns::Bands => self.by_band(at, cells),
        }
    }

    /// An amount for each variant, once.
    fn by_variant(&mut self, at: Span, cells: &[RatesCell], ty: TypeId) -> Option<Amounts> {
        let variants = self.names.variants(ty);
        let mut amounts: Vec<Option<&Spanned<Number>>> = vec![None; variants.len()];
        let known = || variants.iter().map(|one| one.name.text.as_str());
        for cell in cells {
            let Column::Variant(name) = &cell.column else {
                return self.fail(error::rates_amount_does_not_fit(cell.at.0, "single 120"));
            };
            let place = variants.iter().position(|one| one.name.text == name.text);
            let Some(amount) = place.and_then(|place| amounts.get_mut(place)) else {
                let known: Vec<&str> = known().collect();
                return self.fail(error::unknown_variant(name.at.0, &name.text, &known));
            };
            if let Some(first) = amount.replace(&cell.amount) {
                return self.fail(error::rates_variant_twice(name.at.0, &name.text, first.at.0));
            }
        }
        let lacking = known().zip(&amounts).filter(|(_, amount)| amount.is_none());
        let lacking: Vec<&str> = lacking.map(|(name, _)| name).collect();
        if !lacking.is_empty() {
            return self.fail(error::rates_without_variant(at, &lacking));
        }
        let amounts = amounts.into_iter().flatten().map(|amount| amount.value);
        Some(Amounts::Variants(amounts.collect()))
    }

    /// An amount for each band, rising, and one for what is beyond them.
    fn by_band(&mut self, at: Span, cells: &[RatesCell]) -> Option<Amounts> {
        let (Some((last, bands)), mut up_to) = (cells.split_last(), Vec::new()) else {
            return None;
        };
        let mut before: Option<&Spanned<Number>> = None;
        for cell in bands {
            match &cell.column {
                Column::UpTo(most) => {
                    if let Some(before) = before.filter(|before| before.value >= most.value) {
                        let (at, before) = (most.at.0, before.at.0);
                        return self.fail(error::rates_bands_out_of_order(at, before));
                    }
                    before = Some(most);
                    up_to.push((most.value, cell.amount.value));
                }
                Column::Beyond => return self.fail(error::rates_without_else(cell.at.0)),
                Column::Only | Column::Variant(_) => {
                    let example = "up to 1500 is 250";
                    return self.fail(error::rates_amount_does_not_fit(cell.at.0, example));
                }
            }
        }
        match last.column {
            Column::Beyond => Some(Amounts::Bands { up_to, beyond: last.amount.value }),
            _ => self.fail(error::rates_without_else(at)),
        }
    }
}

/// The rows of rates, in the order in which they are written.
fn rows(item: &Item) -> Vec<Written<'_>> {
    let rows = item.clauses.iter().filter_map(|clause| match &clause.kind {
        ClauseKind::Row(row) => Some((clause.at.0, row)),
        _ => None,
    });
    rows.collect()
}

impl<'a> Lowering<'_, 'a> {
    /// The rates that an expression takes its value from; nothing of any other.
    pub(super) fn rates_of(&self, of: &Expr) -> Option<RatesId> {
        let name = match &of.kind {
            ExprKind::Path(name) if self.meaning(name).is_none() => name,
            ExprKind::Of { name, .. } => name,
            _ => return None,
        };
        self.context.names.rates(&name.dotted())
    }

    /// `daily_rate of p.household on D`
    pub(super) fn rate_on_day(
        &mut self,
        id: RatesId,
        of: &'a Expr,
        day: &'a Expr,
    ) -> Option<Typed> {
        let (name, argument) = match &of.kind {
            ExprKind::Path(name) => (name, None),
            ExprKind::Of { name, argument } => (name, Some(argument.as_ref())),
            _ => return None,
        };
        let day = self.expect(day, Type::DATE)?;
        self.rate(id, name, argument, Some(day.node))
    }

    /// A rate, on the evaluation date where no day is given.
    pub(super) fn rate(
        &mut self,
        id: RatesId,
        name: &Path,
        argument: Option<&'a Expr>,
        day: Option<NodeId>,
    ) -> Option<Typed> {
        self.context.used.rates.insert(id.0);
        let rates = self.context.rates.get(id.0 as usize)?.as_ref()?;
        let (ty, range, parameter) = (rates.ty, rates.range(), rates.parameter);
        let (dotted, at) = (name.dotted(), name.at.0);
        let argument = match (parameter, argument) {
            (None, None) => None,
            (Some(wanted), Some(argument)) => Some(self.expect(argument, wanted)?.node),
            (None, Some(_)) => {
                return self.context.fail(error::takes_no_argument(at, &dotted));
            }
            (Some(_), None) => return self.context.fail(error::needs_argument(at, &dotted)),
        };
        let builder = &mut self.context.builder;
        let day = day.unwrap_or_else(|| builder.add(Node::Today, Type::DATE));
        let of = builder.operands([day].into_iter().chain(argument).collect());
        let made = self.add(Node::Rate { rates: id, of }, ty)?;
        self.context.builder.refine(made.node, |info| info.range = range);
        Some(made)
    }
}
