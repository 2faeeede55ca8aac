//! The words of a rulebook: units, channels, types, facts, tasks.

use super::id::NodeId;
pub use super::id::{FactId, TaskId};
use crate::language::Language;
use crate::source::Span;
use crate::value::UnitId;
use crate::value::date::Period;
use crate::value::types::{RecordId, Type, TypeId};

/// A group of units: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub u32);

/// A channel: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelId(pub u32);

/// What people see, as rule files write it: in bokmål, in English, or in both.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Labels {
    /// Norwegian (bokmål).
    pub nb: Option<String>,
    /// English.
    pub en: Option<String>,
}

impl Labels {
    /// The label in this language, else in the other; for nynorsk that in bokmål comes first.
    pub fn get(&self, language: Language) -> Option<&str> {
        let (first, second) = match language {
            Language::Nb | Language::Nn => (&self.nb, &self.en),
            Language::En => (&self.en, &self.nb),
        };
        first.as_deref().or(second.as_deref())
    }

    /// The label, else the name.
    pub fn or<'a>(&'a self, name: &'a str, language: Language) -> &'a str {
        self.get(language).unwrap_or(name)
    }
}

/// A unit, a role or a party.
#[derive(Clone, Debug)]
pub struct Unit {
    /// `RKV`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// The unit it belongs to.
    pub part_of: Option<UnitId>,
    /// Outside the agency.
    pub external: bool,
    /// The fact (of type text) that names who fills the role.
    pub named_by: Option<FactId>,
    /// Where its name stands.
    pub span: Span,
}

/// One version of a group of units. Versions of one name have periods that do not overlap.
#[derive(Clone, Debug)]
pub struct Group {
    /// `regional_offices`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// Its members, by id of the unit.
    pub members: Vec<UnitId>,
    /// The days on which it has these members.
    pub in_force: Period,
}

/// A channel or register.
#[derive(Clone, Debug)]
pub struct Channel {
    /// `DUF`
    pub name: String,
    /// What people see.
    pub labels: Labels,
}

/// A named type, or the choices of a reading.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// `residence_kind`
    pub name: String,
    /// Its variants, in their order.
    pub variants: Vec<Named>,
    /// Where its name stands.
    pub span: Span,
}

/// A name with what people see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// `ordinary_centre`
    pub name: String,
    /// What people see.
    pub labels: Labels,
}

/// A record: what each element of a list says.
#[derive(Clone, Debug)]
pub struct Record {
    /// `conversation`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// Its fields, in their order: field n of an element is slot n of that element.
    pub fields: Vec<Field>,
    /// The field that elements are told apart by.
    pub key: Option<u16>,
    /// The field that is the day on which an element came to exist.
    pub begins: Option<u16>,
}

/// A field of a record or, without its group, a fact.
#[derive(Clone, Debug)]
pub struct Field {
    /// `held`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// Its type.
    pub ty: Type,
    /// Taken where a case does not mention it (a value for `null` it is not).
    pub default: Option<Default>,
    /// Masked unless asked for.
    pub sensitive: bool,
    /// Whether it may change from day to day.
    pub changes: Changes,
    /// A known form that the text must have.
    pub format: Option<Format>,
    /// Who judges it.
    pub assessed_by: Option<Assessor>,
    /// Where to look for it.
    pub found_in: Option<ChannelId>,
    /// Where its name stands.
    pub span: Span,
}

/// A default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Default {
    /// `default EXPR`: a node of the main array.
    Node(NodeId),
    /// `default empty`
    Empty,
    /// `default EXPR` of a record's field that rests on the element: another node wherever elements
    /// are gone over ([`super::node::Nodes::own_default`]).
    OfElement,
}

/// Whether a fact may change from day to day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, std::default::Default)]
pub enum Changes {
    /// Nothing is said of it: what it is today is known, and nothing of other days.
    #[default]
    Unsaid,
    /// `over time`: a case may tell since when it is what it is, and what it was before.
    OverTime,
    /// `fixed`: it is the same on every day.
    Never,
}

/// A form that a text must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `format duf`: twelve digits, the last two a control (`value::duf`).
    Duf,
}

/// Who judges a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assessor {
    /// A unit-valued node.
    Unit(NodeId),
    /// A group.
    Group(GroupId),
}

/// A group of facts: an object of a case.
#[derive(Clone, Debug)]
pub struct FactGroup {
    /// `person`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// Its facts, in their order; they need not be neighbours.
    pub facts: Vec<FactId>,
    /// Where its name first stands.
    pub span: Span,
}

/// A fact.
#[derive(Clone, Debug)]
pub struct Fact {
    /// `person.home_region`
    pub path: String,
    /// The last segment, labels, type, default and so on.
    pub field: Field,
}

/// A task or an event.
#[derive(Clone, Debug)]
pub struct Task {
    /// `decide-ta-place`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// The type of its outcomes.
    pub outcome: Option<TypeId>,
    /// The list whose elements it is for; none of a task that is one for all.
    pub for_each: Option<FactId>,
    /// Why it failed or was departed from is masked unless asked for.
    pub sensitive_reasons: bool,
    /// It happens; nobody does it.
    pub event: bool,
    /// Some `shall` or `should` norm of the rulebook is about it.
    pub prescribed: bool,
}

impl Record {
    /// How many slots an element is wide.
    pub fn width(&self) -> usize {
        self.fields.len()
    }
}

/// The element type of a list, for a reader that has the list's type.
pub fn element_record(ty: Type) -> Option<RecordId> {
    match ty.base {
        crate::value::types::Base::Record(id) if ty.list => Some(id),
        _ => None,
    }
}
