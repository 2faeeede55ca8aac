//! Days off that the case tells: lists of dates, or of records with a first and a last day.

use crate::check::builder::index;
use crate::check::context::{Context, nearest};
use crate::check::error;
use crate::check::names::small;
use crate::rulebook::calendar::DaysOfCase;
use crate::rulebook::node::{Node, NodeId, QuantifierId};
use crate::syntax::ast::{ClauseKind, Path};
use crate::value::norm::{Ordering, Quantity};
use crate::value::types::{Base, RecordId, Type};

/// The fields of a record that hold the first and the last day off.
const FIELDS: [&str; 2] = ["from", "until"];

impl Context<'_> {
    /// The days of a list, and a node that is yes once all of them are known, each first day not after
    /// its last.
    pub(super) fn days_of_case(&mut self, list: &Path) -> Option<(DaysOfCase, NodeId)> {
        let Some(fact) = self.names.fact(&list.dotted()) else {
            let names = self.names.facts.names();
            let near = nearest(&self.diagnostics, &list.dotted(), names).map(str::to_owned);
            return self.fail(error::unknown_path(list.at.0, &list.dotted(), near.as_deref()));
        };
        let typed = self.fact(fact)?;
        let Some((width, fields)) = self.fields_of_days(typed.ty) else {
            let found = self.describe(typed.ty);
            return self.fail(error::no_days_off(list.at.0, &found));
        };
        let id = self.builder.open_quantifier(Quantity::Every, typed.node, width);
        let condition = self.in_order(id, fields);
        let each = self.builder.close_quantifier(id, condition, Type::YES_NO);
        Some((DaysOfCase { list: fact, width, fields }, each))
    }

    /// How many fields the elements of a list have, and which of them hold the first and the last
    /// day off; nothing of a list that holds no days.
    fn fields_of_days(&mut self, ty: Type) -> Option<(u16, [u16; 2])> {
        match ty {
            Type { base: Base::Date, list: true, .. } => Some((1, [0, 0])),
            Type { base: Base::Record(record), list: true, .. } => {
                let [from, until] = FIELDS.map(|name| self.field_of_day(record, name));
                let width = small(index(self.names.fields(record).len()));
                Some((width, [from?, until?]))
            }
            _ => None,
        }
    }

    /// The place of a field that is a date, always given.
    fn field_of_day(&mut self, record: RecordId, name: &str) -> Option<u16> {
        let fields = self.names.fields(record);
        let at = fields.iter().position(|field| field.name.text == name)?;
        let field = fields.get(at)?;
        let has_default =
            field.clauses.iter().any(|clause| matches!(clause.kind, ClauseKind::Default(_)));
        let is_date = self.type_of(&field.ty)? == Type::DATE;
        (is_date && !has_default).then(|| small(index(at)))
    }

    /// The first day is not after the last: open while one of them is unknown.
    fn in_order(&mut self, quantifier: QuantifierId, fields: [u16; 2]) -> NodeId {
        let day = |field| Node::Field { quantifier, field };
        let [left, right] = fields.map(|field| self.builder.add(day(field), Type::DATE));
        let ordered = Node::Ordered { ordering: Ordering::AtMost, left, right };
        self.builder.add(ordered, Type::YES_NO)
    }
}
