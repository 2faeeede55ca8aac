//! The words of a rulebook: units, channels, types, facts, tasks.

use super::id::NodeId;
pub use super::id::{FactId, TaskId};
use crate::language::{Language, Tag};
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

/// What people see, as rule files write it: in each of some languages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Labels(Vec<(Tag, String)>);

impl Labels {
    /// No label.
    pub const NONE: Self = Self(Vec::new());

    /// These labels, each of another language, in the order of the rulebook's languages.
    pub fn of(labels: impl IntoIterator<Item = (Tag, String)>) -> Self {
        Self(labels.into_iter().collect())
    }

    /// The label with this tag.
    pub fn tagged(&self, tag: Tag) -> Option<&str> {
        self.0.iter().find(|(other, _)| *other == tag).map(|(_, label)| label.as_str())
    }

    /// The label in this language; for either Norwegian else the one in the other; else the one in
    /// the first of the rulebook's languages that there is a label in.
    pub fn get(&self, language: Language) -> Option<&str> {
        let near = match language {
            Language::Nb => Some(Language::Nn),
            Language::Nn => Some(Language::Nb),
            Language::En => None,
        };
        let mut readable = [Some(language), near].into_iter().flatten();
        let found = readable.find_map(|one| self.tagged(Tag::of(one)));
        found.or_else(|| self.0.first().map(|(_, label)| label.as_str()))
    }

    /// The same with this label too, where there is none in Norwegian.
    #[must_use]
    pub fn or_norwegian(mut self, label: &str) -> Self {
        let [nb, nn] = [Language::Nb, Language::Nn].map(Tag::of);
        if self.tagged(nb).or(self.tagged(nn)).is_none() {
            self.0.insert(0, (nb, label.to_owned()));
        }
        self
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
