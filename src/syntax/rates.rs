//! Rates and their rows: nodes → `ast::ItemKind`, `ast::ClauseKind`.

use crate::syntax::ast::{ClauseKind, Column, ItemKind, RatesCell, RatesRow, Spanned};
use crate::syntax::error;
use crate::syntax::grammar::{Cursor, Node, Rule, Walked};
use crate::syntax::leaf::{date, name, number, parameter, path, type_expression};
use crate::syntax::passage::passages;
use crate::value::number::Number;

/// `rates_item`: what stands before the clauses.
pub(super) fn rates(head: &Node, children: &mut Cursor) -> Walked<ItemKind> {
    let of = children.optional(Rule::parameter);
    Ok(ItemKind::Rates {
        name: path(head),
        parameter: of.map(|node| parameter(&node)).transpose()?,
        ty: type_expression(&children.any()?)?,
    })
}

/// `rates_row`
pub(super) fn rates_clause(node: &Node) -> Walked<ClauseKind> {
    if node.rule() != Rule::rates_row {
        return Err(error::unreadable(node.span()));
    }
    let mut children = node.children();
    let from = date(&children.any()?.first()?)?;
    let until = children.optional(Rule::until_date);
    let until = until.map(|until| date(&until.first()?)).transpose()?;
    let (mut cells, mut cites) = (Vec::new(), Vec::new());
    for child in children {
        match child.rule() {
            Rule::cites => cites = passages(&child.first()?)?,
            _ => cells.push(cell(&child)?),
        }
    }
    Ok(ClauseKind::Row(RatesRow { from, until, cells, cites }))
}

/// `rates_cell`
fn cell(node: &Node) -> Walked<RatesCell> {
    let child = node.first()?;
    let mut children = child.children();
    let (column, amount) = match child.rule() {
        Rule::up_to => (Column::UpTo(spanned(&children.any()?)?), spanned(&children.any()?)?),
        Rule::beyond => (Column::Beyond, spanned(&children.any()?)?),
        Rule::of_variant => (Column::Variant(name(&children.any()?)), spanned(&children.any()?)?),
        _ => (Column::Only, spanned(&child)?),
    };
    Ok(RatesCell { at: node.at(), column, amount })
}

fn spanned(node: &Node) -> Walked<Spanned<Number>> {
    Ok(Spanned { value: number(node)?, at: node.at() })
}
