//! Nodes, values and names → words. The rulebook keeps no source text of its
//! expressions, so they are told from the nodes: one arm for each kind.

use crate::eval::calculation::{Calculation, field_read};
use crate::language::Language;
use crate::phrases::{Argument, Join, norm, say};
use crate::rulebook::Rulebook;
use crate::rulebook::id::CalendarId;
use crate::rulebook::node::{
    DefinitionId, Direction, Node, NodeId, Operands, Quantifier, QuantifierId,
};
use crate::rulebook::norm::RuleId;
use crate::rulebook::vocabulary::{ChannelId, GroupId, Labels, TaskId};
use crate::value::date::TimeUnit;
use crate::value::norm::{ByOrTo, Choice, Ordering, Quantity};
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

    /// What phrases call it.
    fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Negated => "negated",
        }
    }
}

/// Tells nodes, values and names of one case in one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wording<'a> {
    pub(crate) calculation: Calculation<'a>,
    pub(crate) language: Language,
}

impl<'a> Wording<'a> {
    pub(crate) fn new(calculation: Calculation<'a>, language: Language) -> Self {
        Self { calculation, language }
    }

    pub(super) fn rulebook(&self) -> &'a Rulebook {
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
        let language = self.language;
        match value {
            Value::Unknown if ty == Type::YES_NO => say!(language, "answer-open"),
            Value::Unknown | Value::Frame(_) => say!(language, "why-unknown"),
            Value::None => say!(language, "why-none"),
            Value::Truth(true) => say!(language, "why-yes"),
            Value::Truth(false) => say!(language, "why-no"),
            Value::Number(number) => match self.rulebook().measure(ty) {
                Some(measure) => format!("{number} {measure}"),
                None => number.to_string(),
            },
            Value::Date(date) => date.to_string(),
            Value::Moment(moment) => moment.to_string(),
            Value::Duration(length) => norm::duration(length).say(language),
            Value::Text(text) => format!("«{}»", self.text(text)),
            Value::Unit(unit) => self.unit(unit),
            Value::Variant(variant) => self.variant(variant, ty),
            Value::List(list) => self.elements(list.len),
        }
    }

    /// How many elements a list has.
    pub(crate) fn elements(&self, count: u32) -> String {
        say!(self.language, "why-elements", count = count)
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

    /// A node as a part of another that is told so deep.
    pub(super) fn within(&self, node: NodeId, depth: u8) -> String {
        self.inline(node, Sense::Plain, depth)
    }

    /// A node as a sentence of its own, whose operands are told beneath it.
    pub(crate) fn sentence(&self, node: NodeId, sense: Sense) -> String {
        let (language, of) = (self.language, sense.name());
        match self.rulebook().nodes.get(node) {
            Some(Node::Not(operand)) => self.sentence(operand, sense.flipped()),
            Some(Node::And(_)) => say!(language, "why-all-of", sense = of),
            Some(Node::Or(_)) => say!(language, "why-any-of", sense = of),
            Some(Node::AtLeast { needed, .. }) => {
                say!(language, "why-at-least-of", sense = of, count = needed)
            }
            _ => self.inline(node, sense, DEEPEST),
        }
    }

    fn inline(&self, id: NodeId, sense: Sense, left: u8) -> String {
        let Some(depth) = left.checked_sub(1) else {
            return "…".to_owned();
        };
        let (language, of) = (self.language, sense.name());
        let tell = |node| self.inline(node, Sense::Plain, depth);
        let Some(node) = self.rulebook().nodes.get(id) else {
            return String::new();
        };
        match node {
            Node::Not(operand) => self.inline(operand, sense.flipped(), depth),
            Node::Equal { left, right } => {
                say!(language, "why-equal", left = tell(left), sense = of, right = tell(right))
            }
            Node::OneOf(list) => self.one_of(list, sense, depth),
            Node::Ordered { ordering, left, right } => {
                let is_date = self.rulebook().nodes.type_of(left).base == Base::Date;
                let (left, right) = (tell(left), tell(right));
                if is_date {
                    self.dates(ordering, sense, left, right)
                } else {
                    self.numbers(ordering, sense, left, right)
                }
            }
            Node::IsNone(operand) => {
                say!(language, "why-is-none", left = tell(operand), sense = of)
            }
            Node::IsKnown(operand) => {
                say!(language, "why-is-known", left = tell(operand), sense = of)
            }
            Node::Done(task) => say!(language, "why-done", task = self.task(task.task), sense = of),
            Node::DoneBy { task, unit } => {
                let task = self.task(task.task);
                say!(language, "why-done-by", task = task, sense = of, unit = tell(unit))
            }
            Node::DoneUntil { task, day } => {
                let (task, day) = (self.task(task.task), tell(day));
                say!(language, "why-done-until", task = task, sense = of, day = day)
            }
            Node::DoneByUntil { task, unit, day } => {
                let (task, unit, day) = (self.task(task.task), tell(unit), tell(day));
                say!(language, "why-done-by-until", task = task, sense = of, unit = unit, day = day)
            }
            Node::Quantified(quantifier) => self.quantified(quantifier, sense, depth),
            Node::AtLeast { needed, of: list } => {
                let all = self.operands(list, depth).join("; ");
                say!(language, "why-at-least", sense = of, count = needed, all = all)
            }
            _ if sense == Sense::Negated => say!(language, "why-not", what = tell(id)),
            _ => self.plain(node, id, depth),
        }
    }

    /// What has no negated form of its own.
    fn plain(&self, node: Node, id: NodeId, depth: u8) -> String {
        let language = self.language;
        let tell = |node| self.inline(node, Sense::Plain, depth);
        match node {
            Node::Constant(constant) => {
                let ty = self.rulebook().nodes.type_of(id);
                self.value(self.rulebook().constant(constant), ty)
            }
            Node::Fact(_) | Node::Field { .. } | Node::Reading(_) => self.asked(node, id),
            Node::Today => say!(language, "why-today"),
            Node::Occasion => say!(language, "why-occasion"),
            Node::InForce(period) => {
                let period = self.rulebook().nodes.periods.get(period.0 as usize);
                let period = norm::period(period.copied().unwrap_or_default());
                say!(language, "why-lies-in", period = period)
            }
            Node::Defined { definition, .. } => self.definition(definition),
            Node::Versions(list) | Node::Alternatives(list) => self.choice(list, depth),
            Node::And(list) => self.joined(list, Join::And, depth),
            Node::Or(list) => self.joined(list, Join::Or, depth),
            Node::Add { left, right } => self.added(Direction::Forward, tell(left), &tell(right)),
            Node::Subtract { left, right } => {
                self.added(Direction::Backward, tell(left), &tell(right))
            }
            Node::Rate { rates, of } => self.rate(rates, of, &tell),
            Node::Formula { formula, of } => self.formula(formula, of, &tell),
            Node::Shift { date, amount, unit } => {
                let by = norm::amount(amount.unsigned_abs(), unit).say(language);
                let backward = amount < 0;
                let direction = if backward { Direction::Backward } else { Direction::Forward };
                self.added(direction, tell(date), &by)
            }
            Node::Between { unit, from, to } => self.between(unit, tell(from), tell(to)),
            Node::WorkingDays { from, to, calendar } => {
                self.by(calendar, self.between(TimeUnit::WorkingDays, tell(from), tell(to)))
            }
            Node::Later { date, length, direction, calendar } => {
                self.by(calendar, self.added(direction, tell(date), &tell(length)))
            }
            Node::Moved { date, calendar } => {
                self.by(calendar, say!(language, "why-moved", day = tell(date)))
            }
            Node::LastDay(limit) => self.last_day(limit, &tell),
            Node::DayOf(moment) => say!(language, "why-day-of", moment = tell(moment)),
            Node::AtTime { date, clock } => {
                let (time, offset) = clock.parts();
                say!(language, "why-at-time", day = tell(date), time = time, offset = offset)
            }
            Node::HoursLater { moment, hours } => self.hours_later(tell(moment), hours),
            Node::OnDay { fact, day } => {
                say!(language, "why-on-day", fact = tell(fact), day = tell(day))
            }
            Node::FirstDay { condition, .. } => {
                say!(language, "why-first-day", condition = tell(condition))
            }
            Node::Chosen { choice, of } => self.chosen(choice, of, depth),
            Node::DaysOff(_) => say!(language, "why-days-off"),
            Node::Ended { task, outcome } => self.ended(task.task, outcome),
            Node::EndedBy { task, outcome, unit } => {
                let ended = self.ended(task.task, outcome);
                say!(language, "why-ended-by", ended = ended, unit = tell(unit))
            }
            Node::DateOf(task) => say!(language, "why-date-of", task = self.task(task.task)),
            Node::DateWith { task, party, unit } => {
                let (task, unit) = (self.task(task.task), tell(unit));
                match party {
                    ByOrTo::By => say!(language, "why-date-by", task = task, unit = unit),
                    ByOrTo::To => say!(language, "why-date-to", task = task, unit = unit),
                }
            }
            // These are told with their sense, and a frame is never told by itself.
            Node::Not(_)
            | Node::AtLeast { .. }
            | Node::Equal { .. }
            | Node::OneOf(_)
            | Node::Ordered { .. }
            | Node::IsNone(_)
            | Node::IsKnown(_)
            | Node::Done(_)
            | Node::DoneBy { .. }
            | Node::DoneUntil { .. }
            | Node::DoneByUntil { .. }
            | Node::Quantified(_)
            | Node::Frame(_) => String::new(),
        }
    }

    /// `A pluss B`, `A minus B`
    fn added(&self, direction: Direction, left: String, right: &str) -> String {
        match direction {
            Direction::Forward => say!(self.language, "why-plus", left = left, right = right),
            Direction::Backward => say!(self.language, "why-minus", left = left, right = right),
        }
    }

    /// `den seneste av A og B`
    fn chosen(&self, choice: Choice, of: Operands, depth: u8) -> String {
        let all = Argument::list(Join::And, self.operands(of, depth)).say(self.language);
        self.chosen_of(choice, all)
    }

    /// `den seneste av A og B`, of what is already in words.
    pub(super) fn chosen_of(&self, choice: Choice, all: String) -> String {
        let language = self.language;
        match choice {
            Choice::Earliest => say!(language, "why-earliest", all = all),
            Choice::Latest => say!(language, "why-latest", all = all),
            Choice::Least => say!(language, "why-least", all = all),
            Choice::Greatest => say!(language, "why-greatest", all = all),
            Choice::First => say!(language, "why-first", all = all),
        }
    }

    /// `Alder er minst 18`
    fn numbers(&self, order: Ordering, sense: Sense, left: String, right: String) -> String {
        let (language, of) = (self.language, sense.name());
        match order {
            Ordering::Less => say!(language, "why-less", left = left, sense = of, right = right),
            Ordering::AtMost => {
                say!(language, "why-at-most", left = left, sense = of, right = right)
            }
            Ordering::Greater => {
                say!(language, "why-greater", left = left, sense = of, right = right)
            }
            Ordering::AtLeast => {
                say!(language, "why-no-less", left = left, sense = of, right = right)
            }
        }
    }

    /// `Fristen er senest 2018-03-05`
    fn dates(&self, order: Ordering, sense: Sense, left: String, right: String) -> String {
        let (language, of) = (self.language, sense.name());
        match order {
            Ordering::Less => say!(language, "why-before", left = left, sense = of, right = right),
            Ordering::AtMost => {
                say!(language, "why-not-after", left = left, sense = of, right = right)
            }
            Ordering::Greater => {
                say!(language, "why-after", left = left, sense = of, right = right)
            }
            Ordering::AtLeast => {
                say!(language, "why-not-before", left = left, sense = of, right = right)
            }
        }
    }

    /// What is counted, with the calendar by which it is, where the rulebook has several.
    pub(super) fn by(&self, calendar: CalendarId, counted: String) -> String {
        let rulebook = self.rulebook();
        let several = rulebook.calendars.len() > 1;
        match rulebook.calendar(calendar).filter(|_| several) {
            Some(calendar) => {
                let name = calendar.labels.get(self.language).unwrap_or(&calendar.name);
                say!(self.language, "why-by-calendar", counted = counted, calendar = name)
            }
            None => counted,
        }
    }

    /// `dager fra A til B`
    fn between(&self, unit: TimeUnit, from: String, to: String) -> String {
        let language = self.language;
        match unit {
            TimeUnit::Days => say!(language, "why-days-between", from = from, to = to),
            TimeUnit::WorkingDays => {
                say!(language, "why-working-days-between", from = from, to = to)
            }
            TimeUnit::Weeks => say!(language, "why-weeks-between", from = from, to = to),
            TimeUnit::Months => say!(language, "why-months-between", from = from, to = to),
            TimeUnit::Years => say!(language, "why-years-between", from = from, to = to),
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

    fn one_of(&self, list: Operands, sense: Sense, depth: u8) -> String {
        let tell = |node: &NodeId| self.inline(*node, Sense::Plain, depth);
        let Some((subject, choices)) = self.rulebook().nodes.operands(list).split_first() else {
            return String::new();
        };
        let choices = Argument::list(Join::Comma, choices.iter().map(tell));
        let (left, of) = (tell(subject), sense.name());
        say!(self.language, "why-one-of", left = left, sense = of, choices = choices)
    }

    /// Operands, each in words; conditions with a word between their parts in parentheses.
    fn operands(&self, list: Operands, depth: u8) -> Vec<String> {
        let nodes = &self.rulebook().nodes;
        let tell = |node: &NodeId| {
            let told = self.inline(*node, Sense::Plain, depth);
            match nodes.get(*node) {
                Some(Node::And(_) | Node::Or(_) | Node::AtLeast { .. }) => format!("({told})"),
                _ => told,
            }
        };
        nodes.operands(list).iter().map(tell).collect()
    }

    /// Conditions with a word between each two of them: a comma could belong to one of them.
    fn joined(&self, list: Operands, join: Join, depth: u8) -> String {
        let all = self.operands(list, depth).into_iter();
        let two = |first, last| Argument::list(join, [first, last]).say(self.language);
        all.reduce(two).unwrap_or_default()
    }

    fn ended(&self, task: TaskId, outcome: Variant) -> String {
        let ty = self.rulebook().task(task).and_then(|task| task.outcome);
        let outcome =
            ty.map_or_else(String::new, |ty| self.variant(outcome, Type::plain(Base::Named(ty))));
        say!(self.language, "why-ended", task = self.task(task), outcome = outcome)
    }

    /// Whatever alternatives there are, by their values.
    fn choice(&self, list: Operands, depth: u8) -> String {
        let alternatives = self.rulebook().nodes.alternatives(list).iter();
        let mut told: Vec<String> = alternatives
            .map(|alternative| self.inline(alternative.value, Sense::Plain, depth))
            .collect();
        told.dedup();
        Argument::list(Join::Or, told).say(self.language)
    }

    fn quantified(&self, id: QuantifierId, sense: Sense, depth: u8) -> String {
        let Some(quantifier) = self.rulebook().nodes.quantifier(id).copied() else {
            return String::new();
        };
        let Quantifier { list, condition, .. } = quantifier;
        let list = self.inline(list, Sense::Plain, depth);
        if let Quantity::Sum | Quantity::Chosen(_) = quantifier.quantity {
            return self.over_list(&quantifier, list, depth);
        }
        let condition = self.inline(condition, Sense::Plain, depth);
        let (language, of) = (self.language, sense.name());
        match quantifier.quantity {
            Quantity::Some => {
                say!(language, "why-some-in", list = list, sense = of, condition = condition)
            }
            Quantity::Every => {
                say!(language, "why-every-in", list = list, sense = of, condition = condition)
            }
            Quantity::NumberOf | Quantity::Sum | Quantity::Chosen(_) => {
                say!(language, "why-number-in", list = list, condition = condition)
            }
            Quantity::AtLeast(needed) => say!(
                language,
                "why-at-least-in",
                count = needed,
                list = list,
                sense = of,
                condition = condition,
            ),
        }
    }
}
