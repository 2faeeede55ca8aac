//! A rulebook built by hand, node by node, for tests of evaluation alone.

#![expect(clippy::expect_used, clippy::unnecessary_wraps, reason = "tests")]

use saksgang::inside::case::facts::{Facts, Slot};
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::rulebook::node::{
    Alternative, ConstantId, Node, NodeId, Operands, Quantifier, QuantifierId,
};
use saksgang::inside::rulebook::norm::{
    Bearer, Details, Norm, NormId, Parties, Party, Rule, RuleId, Tells,
};
use saksgang::inside::rulebook::vocabulary::{
    Changes, Default as FactDefault, Fact, FactId, Field, Labels, Record, Task, TaskId, Unit,
};
use saksgang::inside::source::Span;
use saksgang::inside::value::date::{Date, Period};
use saksgang::inside::value::norm::{Modality, Quantity};
use saksgang::inside::value::number::Number;
use saksgang::inside::value::types::{Base, RecordId, Type};
use saksgang::inside::value::{UnitId, Value};

use crate::norway;

/// A rulebook under construction.
pub(crate) struct Book {
    /// What has been built so far.
    pub(crate) rulebook: Rulebook,
}

impl Default for Book {
    fn default() -> Self {
        let rulebook = Rulebook { calendars: vec![norway::calendar()], ..Rulebook::default() };
        Self { rulebook }
    }
}

/// An id from a position.
fn id(position: usize) -> u32 {
    u32::try_from(position).expect("a small rulebook")
}

/// A field with nothing but a type and a default.
pub(crate) fn field(ty: Type, default: Option<FactDefault>) -> Field {
    Field {
        name: String::new(),
        labels: Labels::default(),
        ty,
        default,
        sensitive: false,
        changes: Changes::Unsaid,
        format: None,
        assessed_by: None,
        found_in: None,
        span: Span::default(),
    }
}

impl Book {
    /// Adds a node of type yes/no.
    pub(crate) fn add(&mut self, node: Node) -> NodeId {
        self.typed(node, Type::YES_NO)
    }

    /// Adds a node.
    pub(crate) fn typed(&mut self, node: Node, ty: Type) -> NodeId {
        let nodes = &mut self.rulebook.nodes;
        nodes.all.push(node);
        nodes.types.push(ty);
        nodes.sensitive.push(false);
        NodeId(id(nodes.all.len() - 1))
    }

    /// A fact, without a default.
    pub(crate) fn fact(&mut self, ty: Type) -> NodeId {
        self.fact_or(ty, None)
    }

    /// A fact.
    pub(crate) fn fact_or(&mut self, ty: Type, default: Option<FactDefault>) -> NodeId {
        let fact = FactId(id(self.rulebook.facts.len()));
        self.rulebook
            .facts
            .push(Fact { path: format!("fact.{}", fact.0), field: field(ty, default) });
        self.typed(Node::Fact(fact), ty)
    }

    /// A record with fields of these types and defaults.
    pub(crate) fn record(&mut self, fields: Vec<Field>) -> Type {
        self.rulebook.records.push(Record {
            name: String::new(),
            labels: Labels::default(),
            fields,
            key: None,
            begins: None,
        });
        let record = RecordId(u16::try_from(self.rulebook.records.len() - 1).expect("few"));
        Type { list: true, ..Type::plain(Base::Record(record)) }
    }

    /// A constant.
    pub(crate) fn constant(&mut self, value: Value) -> NodeId {
        self.rulebook.nodes.constants.push(value);
        let constant = ConstantId(id(self.rulebook.nodes.constants.len() - 1));
        self.add(Node::Constant(constant))
    }

    /// A list of operands.
    pub(crate) fn operands(&mut self, operands: &[NodeId]) -> Operands {
        let start = id(self.rulebook.nodes.operands.len());
        self.rulebook.nodes.operands.extend(operands);
        Operands { start, len: id(operands.len()) }
    }

    /// *and*
    pub(crate) fn and(&mut self, operands: &[NodeId]) -> NodeId {
        let list = self.operands(operands);
        self.add(Node::And(list))
    }

    /// *or*
    pub(crate) fn or(&mut self, operands: &[NodeId]) -> NodeId {
        let list = self.operands(operands);
        self.add(Node::Or(list))
    }

    /// Ordered alternatives: guards and values.
    pub(crate) fn alternatives(&mut self, ty: Type, pairs: &[(NodeId, NodeId)]) -> NodeId {
        let start = id(self.rulebook.nodes.alternatives.len());
        let pairs = pairs.iter().map(|&(guard, value)| Alternative { guard, value });
        let len = id(pairs.len());
        self.rulebook.nodes.alternatives.extend(pairs);
        self.typed(Node::Alternatives(Operands { start, len }), ty)
    }

    /// A quantifier over `list`, its body made by `body`, which is given the quantifier.
    pub(crate) fn quantified(
        &mut self,
        quantity: Quantity,
        list: NodeId,
        width: u16,
        body: impl FnOnce(&mut Self, QuantifierId) -> NodeId,
    ) -> NodeId {
        let quantifier = QuantifierId(id(self.rulebook.nodes.quantifiers.len()));
        let start = id(self.rulebook.nodes.all.len());
        self.rulebook.nodes.quantifiers.push(Quantifier {
            quantity,
            list,
            width,
            body_start: start,
            body_end: start,
            condition: list,
        });
        let condition = body(self, quantifier);
        let node = self.add(Node::Quantified(quantifier));
        self.add(Node::Frame(quantifier));
        let made = self.rulebook.nodes.quantifiers.get_mut(quantifier.0 as usize);
        let made = made.expect("just made");
        made.body_end = node.0;
        made.condition = condition;
        node
    }

    /// A task.
    pub(crate) fn task(&mut self) -> TaskId {
        let task = TaskId(id(self.rulebook.tasks.len()));
        self.rulebook.tasks.push(Task {
            sensitive_reasons: false,
            name: format!("task-{}", task.0),
            labels: Labels::default(),
            for_each: None,
            outcome: None,
            event: false,
            prescribed: true,
        });
        self.rulebook.order_of_work.push(task);
        task
    }

    /// A unit, and a node that names it.
    pub(crate) fn unit(&mut self, name: &str) -> (UnitId, NodeId) {
        let unit = UnitId(u16::try_from(self.rulebook.units.len()).expect("few units"));
        self.rulebook.units.push(Unit {
            name: name.to_owned(),
            labels: Labels::default(),
            part_of: None,
            external: false,
            named_by: None,
            span: Span::default(),
        });
        (unit, self.constant(Value::Unit(unit)))
    }

    /// A rule with one norm: `BEARER MODAL TASK`.
    pub(crate) fn norm(
        &mut self,
        bearer: Bearer,
        modality: Modality,
        task: TaskId,
        applies: NodeId,
    ) -> &mut Norm {
        let rule = RuleId(id(self.rulebook.rules.len()));
        let norm = id(self.rulebook.norms.len());
        self.rulebook.rules.push(Rule {
            name: format!("rule-{}", rule.0),
            labels: Labels::default(),
            circular: None,
            cites: Vec::new(),
            see: Vec::new(),
            interpretation: None,
            in_force: Period::ALWAYS,
            chosen: None,
            each: None,
            standing: false,
            conditions: vec![applies],
            norms: (NormId(norm), NormId(norm + 1)),
            overrides: Vec::new(),
            span: Span::default(),
            whole: Span::default(),
        });
        self.rulebook.norms.push(Norm {
            tells: Tells::default(),
            rule,
            each: None,
            modality,
            bearer,
            task,
            outcome: None,
            own: applies,
            applies,
            jointly: Vec::new(),
            applies_to: Vec::new(),
            overridden_by: Vec::new(),
            lifts: Vec::new(),
            spared_by: Vec::new(),
            plain: false,
            own_recipient: false,
            cites: Vec::new(),
            see: Vec::new(),
            interpretation: None,
            details: Details::default(),
            detail_nodes: Vec::new(),
            span: Span::default(),
        });
        self.rulebook.in_force = self.rulebook.norms_in_force();
        self.rulebook.gists = self.rulebook.gists_of_norms();
        self.rulebook.norms.last_mut().expect("just added")
    }

    /// An empty case of this rulebook.
    pub(crate) fn case(&self) -> Facts {
        Facts { slots: vec![Slot::Absent; self.rulebook.facts.len()], ..Facts::default() }
    }
}

/// Recipients of which each is to be reached.
pub(crate) fn to(parties: &[NodeId]) -> Option<Parties> {
    Some(Parties {
        one_suffices: false,
        parties: parties.iter().copied().map(Party::Unit).collect(),
    })
}

/// A yes or a no.
pub(crate) fn truth(yes: bool) -> Value {
    Value::Truth(yes)
}

/// A whole number.
pub(crate) fn number(units: i64) -> Value {
    Value::Number(Number::from_units(units))
}

/// A date.
pub(crate) fn date(text: &str) -> Date {
    Date::parse(text).expect("a date")
}
