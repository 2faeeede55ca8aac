//! A value → JSON: open is `null`, none is `"none"`, what is sensitive is masked.

use crate::case::facts::{Place, Slot};
use crate::report::bears::MASK;
use crate::report::view::View;
use crate::rulebook::node::NodeId;
use crate::rulebook::vocabulary::{Record, element_record};
use crate::value::number::Number;
use crate::value::truth::Truth;
use crate::value::types::{Base, Type};
use crate::value::{ListRef, Value};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// A value and what it takes to name it.
#[derive(Clone, Copy)]
pub(super) struct ValueView<'v, 'a> {
    view: &'v View<'a>,
    value: Value,
    ty: Type,
    masked: bool,
}

impl<'v, 'a> ValueView<'v, 'a> {
    /// What came out of a node.
    pub(super) fn node(view: &'v View<'a>, node: NodeId) -> Self {
        Self {
            view,
            value: view.outcome().value(node),
            ty: view.rulebook().nodes.type_of(node),
            masked: view.masks(node),
        }
    }

    /// A value that nothing hides.
    pub(super) fn plain(view: &'v View<'a>, value: Value, ty: Type) -> Self {
        Self { view, value, ty, masked: false }
    }

    /// An element's slot.
    fn slot(self, at: u32, ty: Type) -> Self {
        let value = match self.view.outcome().facts.slot(Place::Element(at)) {
            Slot::Given(value) => value,
            Slot::Absent | Slot::Null => Value::Unknown,
        };
        let masked = self.masked || self.view.masks_place(Place::Element(at));
        Self { value, ty, masked, ..self }
    }

    fn variant(self, index: u16) -> Option<&'a str> {
        let Base::Named(id) = self.ty.base else {
            return None;
        };
        let named = self.view.rulebook().enumeration(id)?;
        let variant = named.variants.get(usize::from(index))?;
        Some(&variant.name)
    }
}

impl Serialize for ValueView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Unknown | Value::Frame(_) => serializer.serialize_none(),
            _ if self.masked => Masked.serialize(serializer),
            Value::None => serializer.serialize_str("none"),
            Value::Truth(truth) => serializer.serialize_bool(truth),
            Value::Number(number) => exact(number, serializer),
            Value::Date(date) => serializer.collect_str(&date),
            Value::Moment(moment) => serializer.collect_str(&moment),
            Value::Duration(length) => serializer.collect_str(&length),
            Value::Text(text) => serializer.serialize_str(self.view.text(text)),
            Value::Unit(unit) => serializer.serialize_str(self.view.unit_name(unit)),
            Value::Variant(variant) => self.variant(variant.0).serialize(serializer),
            Value::List(list) => ListView { of: *self, list }.serialize(serializer),
        }
    }
}

/// A number with all its digits; floating point would change them.
fn exact<S: Serializer>(number: Number, serializer: S) -> Result<S::Ok, S::Error> {
    const ONE: i128 = 1_000_000;
    let millionths = number.millionths();
    if millionths % ONE == 0
        && let Ok(whole) = i64::try_from(millionths / ONE)
    {
        return serializer.serialize_i64(whole);
    }
    match RawValue::from_string(number.to_string()) {
        Ok(raw) => raw.serialize(serializer),
        Err(_) => serializer.collect_str(&number),
    }
}

/// A list: plain values, or an object for each record.
struct ListView<'v, 'a> {
    of: ValueView<'v, 'a>,
    list: ListRef,
}

impl Serialize for ListView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { of, list } = self;
        let ListRef { start, len } = *list;
        let rulebook = of.view.rulebook();
        let Some(record) = element_record(of.ty).and_then(|id| rulebook.record(id)) else {
            let ty = Type::plain(of.ty.base);
            return serializer.collect_seq((start..start + len).map(|at| of.slot(at, ty)));
        };
        let width = u32::try_from(record.width()).unwrap_or(u32::MAX);
        serializer.collect_seq((0..len).map(|element| ElementView {
            of: *of,
            record,
            first: start + element * width,
        }))
    }
}

/// One element that is a record.
struct ElementView<'v, 'a> {
    of: ValueView<'v, 'a>,
    record: &'a Record,
    first: u32,
}

impl Serialize for ElementView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { of, record, first } = self;
        let fields = (*first..).zip(&record.fields);
        serializer.collect_map(fields.map(|(at, field)| (&field.name, of.slot(at, field.ty))))
    }
}

/// Stands for a sensitive value.
pub(super) struct Masked;

impl Serialize for Masked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(MASK)
    }
}

/// `yes`, `open`, `no`
pub(super) fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "yes",
        Truth::Open => "open",
        Truth::No => "no",
    }
}
