//! A value of a case → what a register holds of it: by name and by label, independent of the
//! case, and masked where it is sensitive.

use crate::case::facts::{Place, Slot};
use crate::report::view::View;
use crate::rulebook::node::NodeId;
use crate::rulebook::vocabulary::Labels;
use crate::value::date::Date;
use crate::value::number::Number;
use crate::value::types::{Base, Type};
use crate::value::{ListRef, Value};

/// What a register holds of a value. The order is that of groups: values first, then that
/// there is none, then what is masked, then what is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// An exact decimal.
    Number(Number),
    /// A civil date.
    Date(Date),
    /// A text.
    Text(String),
    /// A variant or a unit, in the order of their declaration.
    Named(Named),
    /// A list of plain values.
    List(Vec<Cell>),
    /// A list of records: how many.
    Elements(u32),
    /// There is none.
    None,
    /// A sensitive value.
    Masked,
    /// Not known.
    Unknown,
}

/// A variant or a unit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Its index in the type, or among the units.
    pub at: u16,
    /// `north`
    pub name: String,
    /// `nord`
    pub label: String,
}

impl Cell {
    /// What came out of a node outside quantifiers' bodies.
    pub(crate) fn of(view: &View<'_>, node: NodeId) -> Self {
        match view.outcome().value(node) {
            Value::Unknown | Value::Frame(_) => Self::Unknown,
            _ if view.masks(node) => Self::Masked,
            value => Self::shown(view, value, view.rulebook().nodes.type_of(node)),
        }
    }

    fn shown(view: &View<'_>, value: Value, ty: Type) -> Self {
        match value {
            Value::Unknown | Value::Frame(_) => Self::Unknown,
            Value::None => Self::None,
            Value::Truth(true) => Self::Yes,
            Value::Truth(false) => Self::No,
            Value::Number(number) => Self::Number(number),
            Value::Date(date) => Self::Date(date),
            Value::Moment(moment) => Self::Text(moment.to_string()),
            Value::Duration(length) => Self::Text(length.to_string()),
            Value::Text(text) => Self::Text(view.text(text).to_owned()),
            Value::Unit(unit) => Self::unit(view, unit.0),
            Value::Variant(variant) => Self::variant(view, variant.0, ty),
            Value::List(list) => Self::list(view, list, ty),
        }
    }

    fn unit(view: &View<'_>, at: u16) -> Self {
        let unit = view.rulebook().units.get(usize::from(at));
        unit.map_or(Self::Unknown, |unit| {
            // People know a unit by its abbreviation, a role by its label.
            let short = unit.name.starts_with(char::is_uppercase);
            let none = Labels::default();
            named(view, at, &unit.name, if short { &none } else { &unit.labels })
        })
    }

    fn variant(view: &View<'_>, at: u16, ty: Type) -> Self {
        let Base::Named(id) = ty.base else {
            return Self::Unknown;
        };
        let ty = view.rulebook().enumeration(id);
        let variant = ty.and_then(|ty| ty.variants.get(usize::from(at)));
        variant.map_or(Self::Unknown, |one| named(view, at, &one.name, &one.labels))
    }

    fn list(view: &View<'_>, list: ListRef, ty: Type) -> Self {
        if matches!(ty.base, Base::Record(_)) {
            return Self::Elements(list.len);
        }
        let element = Type::plain(ty.base);
        let slots = (list.start..list.start + list.len).map(Place::Element);
        let cells = slots.map(|place| match view.outcome().facts.slot(place) {
            Slot::Given(value) => Self::shown(view, value, element),
            Slot::Absent | Slot::Null => Self::Unknown,
        });
        Self::List(cells.collect())
    }
}

fn named(view: &View<'_>, at: u16, name: &str, labels: &Labels) -> Cell {
    let label = labels.or(name, view.options.language).to_owned();
    Cell::Named(Named { at, name: name.to_owned(), label })
}
