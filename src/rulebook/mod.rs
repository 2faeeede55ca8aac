//! The checked rulebook: ids instead of names, one topologically ordered array of
//! typed nodes, nothing unresolved. Only `check` builds one.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `vocabulary` | units, groups, channels, types, records, facts, tasks |
//! | `passage`, `place`, `lock` | what rules cite, places in a circular's text, and the fingerprints of what stands there |
//! | `calendar` | by which days off it counts |
//! | `rates` | amounts by the day from which they hold |
//! | `settings` | what it says of itself, in `saksgang.toml` |
//! | `circular` | circulars, sections, passages cited or set aside |
//! | `version` | the date of the case that chooses a version |
//! | `node` | what is calculated: the flat array and its parts |
//! | `origin` | where it comes from |
//! | `thing` | what a name is the name of |
//! | `norm` | rules, norms and their details, safeguards, registers |
//! | `act` | what acts are judged by |

pub mod act;
pub mod calendar;
pub mod circular;
pub mod id;
pub mod lock;
pub mod node;
pub mod norm;
pub mod origin;
pub mod passage;
pub mod place;
mod quantifier;
pub mod rates;
pub mod settings;
pub mod thing;
pub mod time_limit;
pub mod version;
pub mod vocabulary;

use crate::diagnostic::Diagnostic;
use crate::value::date::{Date, Period};
use crate::value::norm::Modality;
use crate::value::types::{RecordId, Type, TypeId};
use crate::value::{TextRef, UnitId, Value};
use act::Judged;
use calendar::{CalendarId, Counted, NamedCalendar};
use circular::{Aside, Circular, CircularId};
use node::{Condition, Node, NodeId, Nodes, ReadingId};
use norm::{Gist, InForce, Norm, NormId, Register, Rule, RuleId, Safeguard, SafeguardId};
use origin::Origin;
use rates::{Rates, RatesId};
use vocabulary::{
    Channel, ChannelId, Enumeration, Fact, FactGroup, FactId, Field, Group, GroupId, Labels,
    Record, Task, TaskId, Unit, element_record,
};

/// A rulebook that has been checked. Everything is in the order of its ids; ids are
/// given in an order that does not depend on the order of files or items.
#[derive(Clone, Debug, Default)]
pub struct Rulebook {
    /// What the rulebook is called: the name of its folder.
    pub name: String,
    /// 16 hexadecimal digits over what the rulebook means (not over layout or comments).
    pub fingerprint: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The sources that the rules come from.
    pub circulars: Vec<Circular>,
    /// Calendars.
    pub calendars: Vec<NamedCalendar>,
    /// What is counted by calendars that write out days.
    pub counted: Vec<Counted>,
    /// Passages that are set aside, with the reason.
    pub asides: Vec<Aside>,
    /// Units, roles and parties.
    pub units: Vec<Unit>,
    /// Groups of units.
    pub groups: Vec<Group>,
    /// Channels and registers.
    pub channels: Vec<Channel>,
    /// What numbers count: `kroner`.
    pub measures: Vec<String>,
    /// Named types; the choices of a reading are one too.
    pub types: Vec<Enumeration>,
    /// Records.
    pub records: Vec<Record>,
    /// Groups of facts.
    pub fact_groups: Vec<FactGroup>,
    /// Facts: slot n of a case is fact n.
    pub facts: Vec<Fact>,
    /// Definitions (all versions, and those with a parameter).
    pub definitions: Vec<Definition>,
    /// Tasks and events.
    pub tasks: Vec<Task>,
    /// Rates.
    pub rates: Vec<Rates>,
    /// Readings.
    pub readings: Vec<Reading>,
    /// Rules, by circular, citation, name.
    pub rules: Vec<Rule>,
    /// Norms, rule by rule.
    pub norms: Vec<Norm>,
    /// What every evaluation reads of each norm.
    pub gists: Vec<Gist>,
    /// The days on which norms are in force: all norms once, in their order.
    pub in_force: Vec<InForce>,
    /// What acts are judged by, by task: of each task that a norm is about.
    pub judged: Vec<Judged>,
    /// What goes over the lists that rules are for each element of: the nodes of quantifiers.
    pub elements: Vec<NodeId>,
    /// The lists among them whose elements may be over.
    pub over: Vec<norm::Over>,
    /// What brings occasions about, of duties that arise each time something happens: tasks and
    /// events, in their order.
    pub occasions: Vec<Vec<TaskId>>,
    /// Registers.
    pub registers: Vec<Register>,
    /// Safeguards.
    pub safeguards: Vec<Safeguard>,
    /// The facts and fields whose default rests on the log.
    pub logged_defaults: Vec<LoggedDefault>,
    /// What is calculated.
    pub nodes: Nodes,
    /// Where its conditions are written, in the order of the text. No evaluation reads it.
    pub conditions: Vec<Condition>,
    /// The texts that [`TextRef`]s of home `Rulebook` point into.
    pub texts: String,
    /// The order of work: tasks by what has to come before what, then as the circulars name them.
    pub order_of_work: Vec<TaskId>,
    /// Warnings of the check (lints).
    pub warnings: Vec<Diagnostic>,
}

impl Rulebook {
    /// What brings occasions about that something goes over; nothing of what goes over a list.
    pub fn brings_about(&self, each: node::QuantifierId) -> Option<&[TaskId]> {
        self.occasions.get(each.occasions() as usize).map(Vec::as_slice)
    }

    /// The fact whose elements a quantifier goes over; nothing of one that goes over an element's list.
    pub fn list_of(&self, each: node::QuantifierId) -> Option<FactId> {
        match self.nodes.get(self.nodes.quantifier(each)?.list)? {
            node::Node::Fact(fact) => Some(fact),
            _ => None,
        }
    }

    /// Whether something brings about occasions of both.
    pub fn share_occasions(&self, one: node::QuantifierId, other: node::QuantifierId) -> bool {
        let [one, other] = [one, other].map(|each| self.brings_about(each).unwrap_or_default());
        one.iter().any(|task| other.contains(task))
    }

    /// Whether any rule is in force on a day.
    pub fn is_in_force(&self, on: Date) -> bool {
        self.rules.iter().any(|rule| rule.in_force.contains(on))
    }
}

/// One version of a definition.
#[derive(Clone, Debug)]
pub struct Definition {
    /// `ta.may_move_in`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// The circular whose file it stands in.
    pub circular: Option<CircularId>,
    /// The passages it is written from.
    pub cites: Vec<circular::Passage>,
    /// Where a choice had to be made.
    pub interpretation: Option<Labels>,
    /// What it gives.
    pub ty: Type,
    /// The days on which it holds.
    pub in_force: Period,
    /// The date of the case that chooses it; then `in_force` is every day.
    pub chosen: Option<version::Chosen>,
    /// Its node, an alias of its body; none for a definition with a parameter, which
    /// is expanded where it is used.
    pub node: Option<NodeId>,
    /// Where its name stands.
    pub span: crate::source::Span,
    /// All of it.
    pub whole: crate::source::Span,
    /// Where its alternatives are written, if it has such: those of its body's
    /// [`node::Node::Alternatives`], in their order.
    pub alternatives: Vec<AlternativeSpans>,
}

/// Where an alternative of a definition is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlternativeSpans {
    /// All of it.
    pub whole: crate::source::Span,
    /// Its condition; none for `otherwise`.
    pub guard: Option<crate::source::Span>,
}

/// Something whose default rests on the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoggedDefault {
    /// A fact, and its default.
    Fact(FactId, NodeId),
    /// A field of a record.
    Field {
        /// Of which record.
        record: RecordId,
        /// Which field.
        field: u16,
        /// Its default.
        default: NodeId,
    },
}

/// A choice of interpretation.
#[derive(Clone, Debug)]
pub struct Reading {
    /// `age_limit`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// The circular whose file it stands in.
    pub circular: Option<CircularId>,
    /// The passages that leave it open.
    pub cites: Vec<circular::Passage>,
    /// Its choices; variant 0 is the default.
    pub ty: TypeId,
    /// Who may settle it.
    pub settled_by: Vec<UnitId>,
    /// Where its name stands.
    pub span: crate::source::Span,
}

impl Rulebook {
    /// The fact with this id.
    pub fn fact(&self, id: FactId) -> Option<&Fact> {
        self.facts.get(id.0 as usize)
    }

    /// The unit with this id.
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.get(usize::from(id.0))
    }

    /// The group with this id.
    pub fn group(&self, id: GroupId) -> Option<&Group> {
        self.groups.get(id.0 as usize)
    }

    /// The channel with this id.
    pub fn channel(&self, id: ChannelId) -> Option<&Channel> {
        self.channels.get(id.0 as usize)
    }

    /// The task or event with this id.
    pub fn task(&self, id: TaskId) -> Option<&Task> {
        self.tasks.get(id.0 as usize)
    }

    /// The named type with this id.
    pub fn enumeration(&self, id: TypeId) -> Option<&Enumeration> {
        self.types.get(usize::from(id.0))
    }

    /// What numbers of a type count.
    pub fn measure(&self, ty: Type) -> Option<&str> {
        self.measures.get(usize::from(ty.measure?.0)).map(String::as_str)
    }

    /// The record with this id.
    pub fn record(&self, id: RecordId) -> Option<&Record> {
        self.records.get(usize::from(id.0))
    }

    /// The record of the elements of a list.
    pub fn record_of(&self, list: FactId) -> Option<&Record> {
        self.record(element_record(self.fact(list)?.field.ty)?)
    }

    /// What is declared of the fact or field that a node reads; nothing for an element of a list of
    /// plain values.
    pub fn field_of(&self, node: Node) -> Option<&Field> {
        match node {
            Node::Fact(id) => Some(&self.fact(id)?.field),
            Node::Field { quantifier, field } => {
                let list = self.nodes.quantifier(quantifier)?.list;
                let record = element_record(self.nodes.type_of(list))?;
                self.record(record)?.fields.get(usize::from(field))
            }
            _ => None,
        }
    }

    /// The default of the fact or field that a node reads; of one that rests on its element the node
    /// for the element at hand.
    pub fn default_of(&self, node: Node) -> Option<vocabulary::Default> {
        match (self.field_of(node)?.default?, node) {
            (vocabulary::Default::OfElement, Node::Field { quantifier, field }) => {
                self.nodes.own_default(quantifier, field).map(vocabulary::Default::Node)
            }
            (default, _) => Some(default),
        }
    }

    /// The rule with this id.
    pub fn rule(&self, id: RuleId) -> Option<&Rule> {
        self.rules.get(id.0 as usize)
    }

    /// Whether a norm applies in every case while its rule is in force: nothing is asked, no rule
    /// overrides it, and it is about no element, which might not have been there.
    pub fn is_unconditional(&self, norm: &norm::Norm) -> bool {
        let rule = self.rule(norm.rule);
        rule.is_some_and(|rule| rule.conditions.is_empty() && rule.each.is_none())
            && norm.overridden_by.is_empty()
    }

    /// What [`Rulebook::in_force`] is to hold.
    pub fn norms_in_force(&self) -> Vec<InForce> {
        let mut stretches: Vec<InForce> = Vec::new();
        for rule in &self.rules {
            match stretches.last_mut() {
                Some(last) if last.days == rule.in_force => last.norms.1 = rule.norms.1,
                _ => stretches.push(InForce { days: rule.in_force, norms: rule.norms }),
            }
        }
        stretches
    }

    /// What [`Rulebook::gists`] is to hold.
    pub fn gists_of_norms(&self) -> Vec<Gist> {
        self.norms.iter().map(Gist::from).collect()
    }

    /// What acts on a task are judged by; nothing where no norm is about it.
    pub fn judged(&self, task: TaskId) -> Option<&Judged> {
        let at = self.judged.binary_search_by_key(&task, |one| one.task).ok()?;
        self.judged.get(at)
    }

    /// The duties on a task: `shall` and `should`.
    pub fn duties(&self, task: TaskId) -> impl Iterator<Item = NormId> + use<'_> {
        let norms = self.judged(task).map(|one| one.norms.as_slice()).unwrap_or_default();
        norms.iter().copied().filter(|id| {
            let modality = self.norm(*id).map(|norm| norm.modality);
            matches!(modality, Some(Modality::Shall | Modality::Should))
        })
    }

    /// The norm with this id.
    pub fn norm(&self, id: NormId) -> Option<&Norm> {
        self.norms.get(id.0 as usize)
    }

    /// What every evaluation reads of the norm with this id.
    pub fn gist(&self, id: NormId) -> Option<&Gist> {
        self.gists.get(id.0 as usize)
    }

    /// The reading with this id.
    pub fn reading(&self, id: ReadingId) -> Option<&Reading> {
        self.readings.get(id.0 as usize)
    }

    /// The rates with this id.
    pub fn rates_of(&self, id: RatesId) -> Option<&Rates> {
        self.rates.get(id.0 as usize)
    }

    /// The safeguard with this id.
    pub fn safeguard(&self, id: SafeguardId) -> Option<&Safeguard> {
        self.safeguards.get(id.0 as usize)
    }

    /// The calendar with this id.
    pub fn calendar(&self, id: CalendarId) -> Option<&NamedCalendar> {
        self.calendars.get(id.0 as usize)
    }

    /// The circular with this id.
    pub fn circular(&self, id: CircularId) -> Option<&Circular> {
        self.circulars.get(id.0 as usize)
    }

    /// The rulebook's own text under a reference.
    pub fn text(&self, text: TextRef) -> &str {
        self.texts.get(text.start as usize..(text.start + text.len) as usize).unwrap_or_default()
    }

    /// The value of a constant node.
    pub fn constant(&self, id: node::ConstantId) -> Value {
        self.nodes.constants.get(id.0 as usize).copied().unwrap_or(Value::Unknown)
    }
}
