//! Nodes, values and names → words. The rulebook keeps no source text of its
//! expressions, so they are told from the nodes: one arm for each kind.

use crate::eval::calculation::{Calculation, field_read};
use crate::explain::phrases::{Phrases, fill, phrases};
use crate::language::Language;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{DefinitionId, Node, NodeId, Operands, Quantifier, QuantifierId};
use crate::rulebook::norm::RuleId;
use crate::rulebook::vocabulary::{ChannelId, GroupId, Labels, TaskId};
use crate::value::date::TimeUnit;
use crate::value::norm::{Ordering, Quantity};
use crate::value::types::{Base, Type};
use crate::value::{TextHome, TextRef, UnitId, Value, Variant};

/// How deep an expression is told before the rest of it becomes an ellipsis: deeper than
/// anybody nests, yet bounded, since a sum may have as many terms as a file has room for.
const DEEPEST: u8 = 70;

/// Whether a truth is told as it stands or as its *not*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// `x`
    Plain,
    /// `not x`
    Negated,
}

impl Sense {
    fn flipped(self) -> Self {
        match self {
            Self::Plain => Self::Negated,
            Self::Negated => Self::Plain,
        }
    }

    /// The phrase for this sense.
    fn of<'p>(self, plain: &'p str, negated: &'p str) -> &'p str {
        match self {
            Self::Plain => plain,
            Self::Negated => negated,
        }
    }
}

/// Tells nodes, values and names of one case in one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wording<'a> {
    pub(crate) calculation: Calculation<'a>,
    pub(crate) language: Language,
    pub(crate) phrases: &'static Phrases,
}

impl<'a> Wording<'a> {
    pub(crate) fn new(calculation: Calculation<'a>, language: Language) -> Self {
        Self { calculation, language, phrases: phrases(language) }
    }

    fn rulebook(&self) -> &'a Rulebook {
        self.calculation.rulebook
    }

    /// `Label (name)`, or the name alone.
    pub(crate) fn named(&self, labels: &Labels, name: &str) -> String {
        labels
            .get(self.language)
            .map_or_else(|| name.to_owned(), |label| format!("{label} ({name})"))
    }

    /// A unit: the agency's own abbreviation, but a role by its label.
    pub(crate) fn unit(&self, id: UnitId) -> String {
        self.rulebook().unit(id).map_or_else(String::new, |unit| {
            if unit.name.starts_with(char::is_uppercase) {
                unit.name.clone()
            } else {
                unit.labels.or(&unit.name, self.language).to_owned()
            }
        })
    }

    /// A group of units.
    pub(crate) fn group(&self, id: GroupId) -> String {
        self.rulebook()
            .group(id)
            .map_or_else(String::new, |group| self.named(&group.labels, &group.name))
    }

    /// A channel or register.
    pub(crate) fn channel(&self, id: ChannelId) -> String {
        self.rulebook().channel(id).map_or_else(String::new, |channel| {
            channel.labels.or(&channel.name, self.language).to_owned()
        })
    }

    /// A task or event.
    pub(crate) fn task(&self, id: TaskId) -> String {
        self.rulebook()
            .task(id)
            .map_or_else(String::new, |task| self.named(&task.labels, &task.name))
    }

    /// A rule.
    pub(crate) fn rule(&self, id: RuleId) -> String {
        self.rulebook()
            .rule(id)
            .map_or_else(String::new, |rule| self.named(&rule.labels, &rule.name))
    }

    /// A definition.
    pub(crate) fn definition(&self, id: DefinitionId) -> String {
        self.rulebook()
            .definitions
            .get(id.0 as usize)
            .map_or_else(String::new, |defined| self.named(&defined.labels, &defined.name))
    }

    /// A known value of a type; an unknown one by its word.
    pub(crate) fn value(&self, value: Value, ty: Type) -> String {
        let phrases = self.phrases;
        match value {
            Value::Unknown if ty == Type::YES_NO => phrases.open.to_owned(),
            Value::Unknown | Value::Frame(_) => phrases.unknown.to_owned(),
            Value::None => phrases.none.to_owned(),
            Value::Truth(true) => phrases.yes.to_owned(),
            Value::Truth(false) => phrases.no.to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Text(text) => format!("«{}»", self.text(text)),
            Value::Unit(unit) => self.unit(unit),
            Value::Variant(variant) => self.variant(variant, ty),
            Value::List(list) if list.len == 1 => phrases.elements.0.to_owned(),
            Value::List(list) => fill(phrases.elements.1, &[&list.len.to_string()]),
        }
    }

    fn text(&self, text: TextRef) -> &'a str {
        match text.home {
            TextHome::Rulebook => self.calculation.rulebook.text(text),
            TextHome::Case => self.calculation.facts.text(text),
        }
    }

    fn variant(&self, variant: Variant, ty: Type) -> String {
        let Base::Named(id) = ty.base else {
            return String::new();
        };
        self.rulebook()
            .enumeration(id)
            .and_then(|named| named.variants.get(usize::from(variant.0)))
            .map_or_else(String::new, |variant| {
                variant.labels.or(&variant.name, self.language).to_owned()
            })
    }

    /// A node as part of a sentence.
    pub(crate) fn node(&self, node: NodeId) -> String {
        self.inline(node, Sense::Plain, DEEPEST)
    }

    /// A node as a sentence of its own, whose operands are told beneath it.
    pub(crate) fn sentence(&self, node: NodeId, sense: Sense) -> String {
        let phrases = self.phrases;
        match self.rulebook().nodes.get(node) {
            Some(Node::Not(operand)) => self.sentence(operand, sense.flipped()),
            Some(Node::And(_)) => sense.of(phrases.all_of, phrases.not_all_of).to_owned(),
            Some(Node::Or(_)) => sense.of(phrases.any_of, phrases.none_of).to_owned(),
            Some(Node::AtLeast { needed, .. }) => {
                let phrase = sense.of(phrases.at_least_of, phrases.fewer_of);
                fill(phrase, &[&needed.to_string()])
            }
            _ => self.inline(node, sense, DEEPEST),
        }
    }

    fn inline(&self, id: NodeId, sense: Sense, left: u8) -> String {
        let Some(depth) = left.checked_sub(1) else {
            return "…".to_owned();
        };
        let phrases = self.phrases;
        let is = sense.of(phrases.is, phrases.is_not);
        let tell = |node| self.inline(node, Sense::Plain, depth);
        let Some(node) = self.rulebook().nodes.get(id) else {
            return String::new();
        };
        match node {
            Node::Not(operand) => self.inline(operand, sense.flipped(), depth),
            Node::Equal { left, right } => format!("{} {is} {}", tell(left), tell(right)),
            Node::OneOf(list) => self.one_of(list, is, depth),
            Node::Ordered { ordering, left, right } => {
                format!("{} {is} {} {}", tell(left), self.order(ordering, left), tell(right))
            }
            Node::IsNone(operand) => format!("{} {is} {}", tell(operand), phrases.none),
            Node::IsKnown(operand) => {
                let known = sense.of(phrases.is_known, phrases.is_unknown);
                format!("{} {known}", tell(operand))
            }
            Node::Done(task) => {
                let done = sense.of(phrases.is_done, phrases.is_not_done);
                format!("{} {done}", self.task(task))
            }
            Node::DoneBy { task, unit } => {
                let done = sense.of(phrases.is_done, phrases.is_not_done);
                format!("{} {done} {} {}", self.task(task), phrases.by, tell(unit))
            }
            Node::Quantified(quantifier) => self.quantified(quantifier, sense, depth),
            Node::AtLeast { needed, of } => {
                let phrase = sense.of(phrases.at_least_inline, phrases.fewer_inline);
                let phrase = fill(phrase, &[&needed.to_string()]);
                format!("{phrase}: {}", self.joined(of, ";", depth))
            }
            _ if sense == Sense::Negated => format!("{}: {}", phrases.not, tell(id)),
            _ => self.plain(node, id, depth),
        }
    }

    /// What has no negated form of its own.
    fn plain(&self, node: Node, id: NodeId, depth: u8) -> String {
        let phrases = self.phrases;
        let tell = |node| self.inline(node, Sense::Plain, depth);
        match node {
            Node::Constant(constant) => {
                let ty = self.rulebook().nodes.type_of(id);
                self.value(self.rulebook().constant(constant), ty)
            }
            Node::Fact(_) | Node::Field { .. } | Node::Reading(_) => self.asked(node, id),
            Node::Today => phrases.today.to_owned(),
            Node::InForce(period) => {
                let period = self.rulebook().nodes.periods.get(period.0 as usize);
                let period = period.copied().unwrap_or_default();
                fill(phrases.lies_in, &[&phrases.period(period)])
            }
            Node::Defined { definition, .. } => self.definition(definition),
            Node::Versions(list) | Node::Alternatives(list) => self.choice(list, depth),
            Node::And(list) => self.joined(list, phrases.and, depth),
            Node::Or(list) => self.joined(list, phrases.or, depth),
            Node::Add { left, right } => {
                format!("{} {} {}", tell(left), phrases.plus, tell(right))
            }
            Node::Subtract { left, right } => {
                format!("{} {} {}", tell(left), phrases.minus, tell(right))
            }
            Node::Shift { date, amount, unit } => self.shift(&tell(date), amount, unit),
            Node::Between { unit, from, to } => {
                fill(phrases.from_to, &[phrases.time(unit), &tell(from), &tell(to)])
            }
            Node::Earliest(list) => {
                format!("{} {}", phrases.earliest, self.joined(list, phrases.and, depth))
            }
            Node::Latest(list) => {
                format!("{} {}", phrases.latest, self.joined(list, phrases.and, depth))
            }
            Node::Ended { task, outcome } => self.ended(task, outcome),
            Node::DateOf(task) => fill(phrases.date_of, &[&self.task(task)]),
            _ => String::new(),
        }
    }

    /// A fact, a field or a reading, by name.
    fn asked(&self, node: Node, id: NodeId) -> String {
        let rulebook = self.rulebook();
        let named = match node {
            Node::Fact(fact) => rulebook.fact(fact).map(|fact| (&fact.field.labels, &fact.path)),
            Node::Reading(reading) => {
                let reading = rulebook.readings.get(reading.0 as usize);
                reading.map(|reading| (&reading.labels, &reading.name))
            }
            _ => field_read(rulebook, id).map(|field| (&field.labels, &field.name)),
        };
        named.map_or_else(String::new, |(labels, name)| self.named(labels, name))
    }

    fn one_of(&self, list: Operands, is: &str, depth: u8) -> String {
        let tell = |node: &NodeId| self.inline(*node, Sense::Plain, depth);
        let Some((subject, choices)) = self.rulebook().nodes.operands(list).split_first() else {
            return String::new();
        };
        let choices: Vec<String> = choices.iter().map(tell).collect();
        let one_of = self.phrases.one_of;
        format!("{} {is} {one_of} {}", tell(subject), choices.join(", "))
    }

    /// Operands with a word between them; conditions that have such a word themselves in
    /// parentheses.
    fn joined(&self, list: Operands, word: &str, depth: u8) -> String {
        let nodes = &self.rulebook().nodes;
        let tell = |node: &NodeId| {
            let told = self.inline(*node, Sense::Plain, depth);
            match nodes.get(*node) {
                Some(Node::And(_) | Node::Or(_) | Node::AtLeast { .. }) => format!("({told})"),
                _ => told,
            }
        };
        let told: Vec<String> = nodes.operands(list).iter().map(tell).collect();
        let word = if word == ";" { "; ".to_owned() } else { format!(" {word} ") };
        told.join(&word)
    }

    fn order(&self, ordering: Ordering, left: NodeId) -> &'static str {
        match self.rulebook().nodes.type_of(left).base {
            Base::Date => self.phrases.date_order(ordering),
            _ => self.phrases.number_order(ordering),
        }
    }

    fn shift(&self, date: &str, amount: i32, unit: TimeUnit) -> String {
        let sign = if amount < 0 { self.phrases.minus } else { self.phrases.plus };
        let unit = self.phrases.time(unit);
        format!("{date} {sign} {} {unit}", amount.unsigned_abs())
    }

    fn ended(&self, task: TaskId, outcome: Variant) -> String {
        let ty = self.rulebook().task(task).and_then(|task| task.outcome);
        let outcome =
            ty.map_or_else(String::new, |ty| self.variant(outcome, Type::plain(Base::Named(ty))));
        format!("{} {} {outcome}", self.task(task), self.phrases.ended)
    }

    /// Whatever alternatives there are, by their values.
    fn choice(&self, list: Operands, depth: u8) -> String {
        let alternatives = self.rulebook().nodes.alternatives(list).iter();
        let mut told: Vec<String> = alternatives
            .map(|alternative| self.inline(alternative.value, Sense::Plain, depth))
            .collect();
        told.dedup();
        told.join(&format!(" {} ", self.phrases.or))
    }

    fn quantified(&self, id: QuantifierId, sense: Sense, depth: u8) -> String {
        let Some(quantifier) = self.rulebook().nodes.quantifier(id).copied() else {
            return String::new();
        };
        let Quantifier { list, condition, .. } = quantifier;
        let list = self.inline(list, Sense::Plain, depth);
        let condition = self.inline(condition, Sense::Plain, depth);
        let phrases = self.phrases;
        let (phrase, needed) = match quantifier.quantity {
            Quantity::Some => (sense.of(phrases.some_in, phrases.none_in), None),
            Quantity::Every => (sense.of(phrases.every_in, phrases.not_every_in), None),
            Quantity::NumberOf => (phrases.number_in, None),
            Quantity::AtLeast(needed) => {
                (sense.of(phrases.at_least_in, phrases.fewer_in), Some(needed))
            }
        };
        match needed {
            Some(needed) => fill(phrase, &[&needed.to_string(), &list, &condition]),
            None => fill(phrase, &[&list, &condition]),
        }
    }
}
