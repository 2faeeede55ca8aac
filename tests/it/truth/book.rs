//! Small rulebooks, as trees and as rule text.

use std::fmt::Write;

use super::world::{DATES, DateFact, Day, FACTS, Fact, OUTCOMES, TASKS, UNITS, date};

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// `x.s is q`, `x.t`, `x.u`
    Is(Fact, u8),
    /// `(x.s on DAY) is q`
    Was(Fact, u8, When),
    /// `x.d is none`
    IsNone(DateFact),
    /// `x.d + 3 days <= today`
    Reached(DateFact, Day),
    /// `x.first_0 + 3 days <= today`
    HeldFor(usize, Day),
    /// `x.first_0 is none`
    NotNow(usize),
    /// `t1 is done`, `t1 is done by A`
    Done(usize, Option<usize>),
    /// `t3 ended granted`
    Ended(usize),
    /// `x.known_0`
    Known(usize),
    Not(Box<Condition>),
    And(Box<Condition>, Box<Condition>),
    Or(Box<Condition>, Box<Condition>),
}

/// A day that a rule names.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum When {
    Day(Day),
    Fact(DateFact, Day),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    ShallNot,
    ShouldNot,
    Only,
    Shall,
    Should,
    May,
}

/// From when doing it counts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Since {
    Always,
    Applies,
    Day(When),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Latest {
    /// `no later than D`
    Day(When),
    /// `within 5 days of D`
    Within(Day, When),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Bearer {
    Unit(usize),
    /// `x.bearer_0`: the first while the condition holds, else the second.
    Chosen(usize),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Norm {
    pub(crate) bearer: Bearer,
    pub(crate) kind: Kind,
    pub(crate) task: usize,
    pub(crate) outcome: Option<usize>,
    pub(crate) to: Option<usize>,
    pub(crate) since: Since,
    pub(crate) earliest: Option<When>,
    pub(crate) latest: Option<Latest>,
    pub(crate) before: Option<usize>,
    pub(crate) after: Option<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rule {
    pub(crate) when: Vec<Condition>,
    pub(crate) unless: Vec<Condition>,
    pub(crate) from: Option<Day>,
    pub(crate) until: Option<Day>,
    pub(crate) overrides: Option<usize>,
    pub(crate) norm: Norm,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Book {
    /// `x.first_N`: first days.
    pub(crate) firsts: Vec<Condition>,
    /// `x.known_N`: conditions by name, each of facts, first days and earlier ones.
    pub(crate) known: Vec<Condition>,
    /// `x.bearer_N`
    pub(crate) bearers: Vec<(usize, usize, Condition)>,
    /// Those that are taken out while shrinking are `None`, so that the others keep their names.
    pub(crate) rules: Vec<Option<Rule>>,
}

fn value(fact: Fact, value: u8) -> String {
    let name = fact.name();
    match (fact, value) {
        (Fact::Status, _) => format!("x.{name} is {}", ["p", "q", "r"][usize::from(value)]),
        (_, 1) => format!("x.{name}"),
        _ => format!("not x.{name}"),
    }
}

fn plus(days: Day) -> String {
    match days {
        0 => String::new(),
        1.. => format!(" + {days} days"),
        _ => format!(" - {} days", -days),
    }
}

impl When {
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Day(day) => date(*day).to_string(),
            Self::Fact(fact, 0) => format!("x.{}", fact.name()),
            Self::Fact(fact, days) => format!("(x.{}{})", fact.name(), plus(*days)),
        }
    }
}

impl Condition {
    /// To stand anywhere.
    pub(crate) fn text(&self) -> String {
        let text = match self {
            Self::Is(fact, is) => value(*fact, *is),
            Self::Was(fact, is, when) => {
                let is = match (fact, is) {
                    (Fact::Status, _) => ["p", "q", "r"][usize::from(*is)],
                    (_, 1) => "yes",
                    _ => "no",
                };
                format!("(x.{} on {}) is {is}", fact.name(), when.text())
            }
            Self::IsNone(fact) => format!("x.{} is none", fact.name()),
            Self::Reached(fact, days) => format!("x.{}{} <= today", fact.name(), plus(*days)),
            Self::HeldFor(first, days) => format!("x.first_{first}{} <= today", plus(*days)),
            Self::NotNow(first) => format!("x.first_{first} is none"),
            Self::Done(task, None) => format!("{} is done", TASKS[*task]),
            Self::Done(task, Some(unit)) => format!("{} is done by {}", TASKS[*task], UNITS[*unit]),
            Self::Ended(outcome) => format!("t3 ended {}", OUTCOMES[*outcome]),
            Self::Known(known) => format!("x.known_{known}"),
            Self::Not(one) => format!("not {}", one.text()),
            Self::And(one, other) => format!("{} and {}", one.text(), other.text()),
            Self::Or(one, other) => format!("{} or {}", one.text(), other.text()),
        };
        format!("({text})")
    }

    /// Each condition in this one, and itself.
    pub(crate) fn each(&self, look: &mut impl FnMut(&Self)) {
        look(self);
        match self {
            Self::Not(one) => one.each(look),
            Self::And(one, other) | Self::Or(one, other) => {
                one.each(look);
                other.each(look);
            }
            _ => {}
        }
    }
}

impl Norm {
    fn text(&self) -> String {
        let bearer = match &self.bearer {
            Bearer::Unit(unit) => UNITS[*unit].to_owned(),
            Bearer::Chosen(at) => format!("x.bearer_{at}"),
        };
        let task = TASKS[self.task];
        let mut text = match self.kind {
            Kind::ShallNot => format!("then {bearer} shall not {task}"),
            Kind::ShouldNot => format!("then {bearer} should not {task}"),
            Kind::Only => format!("then only {bearer} may {task}"),
            Kind::Shall => format!("then {bearer} shall {task}"),
            Kind::Should => format!("then {bearer} should {task}"),
            Kind::May => format!("then {bearer} may {task}"),
        };
        if let Some(outcome) = self.outcome {
            let _ = write!(text, " as {}", OUTCOMES[outcome]);
        }
        if let Some(to) = self.to {
            let _ = write!(text, " to {}", UNITS[to]);
        }
        match &self.since {
            Since::Always => {}
            Since::Applies => text.push_str(" since it applies"),
            Since::Day(when) => text.extend([" since ", &when.text()]),
        }
        if let Some(when) = &self.earliest {
            text.extend([" no earlier than ", &when.text()]);
        }
        match &self.latest {
            None => {}
            Some(Latest::Day(when)) => text.extend([" no later than ", &when.text()]),
            Some(Latest::Within(days, when)) => {
                let _ = write!(text, " within {days} days of {}", when.text());
            }
        }
        for (word, task) in [("before", self.before), ("after", self.after)] {
            if let Some(task) = task {
                let _ = write!(text, " {word} {}", TASKS[task]);
            }
        }
        text
    }
}

impl Rule {
    fn text(&self, at: usize) -> String {
        let mut text = format!("rule r{at}\n");
        if self.when.is_empty() {
            text.push_str("  standing\n");
        }
        for when in &self.when {
            let _ = writeln!(text, "  when {}", when.text());
        }
        for unless in &self.unless {
            let _ = writeln!(text, "  unless {}", unless.text());
        }
        match (self.from, self.until) {
            (None, None) => {}
            (Some(from), None) => {
                let _ = writeln!(text, "  in force from {}", date(from));
            }
            (None, Some(until)) => {
                let _ = writeln!(text, "  in force until {}", date(until));
            }
            (Some(from), Some(until)) => {
                let _ = writeln!(text, "  in force from {} until {}", date(from), date(until));
            }
        }
        if let Some(other) = self.overrides {
            let _ = writeln!(text, "  overrides r{other}");
        }
        let _ = writeln!(text, "  {}", self.norm.text());
        text
    }
}

impl Book {
    pub(crate) fn rules(&self) -> impl Iterator<Item = (usize, &Rule)> {
        self.rules.iter().enumerate().filter_map(|(at, rule)| Some((at, rule.as_ref()?)))
    }

    /// What is defined and ruled, without the words.
    pub(crate) fn rules_text(&self) -> String {
        let text = self.text();
        text.split_once("b : date fixed\n").map_or(String::new(), |(_, rules)| rules.to_owned())
    }

    /// The whole rulebook as one file.
    pub(crate) fn text(&self) -> String {
        let mut text = "circular X\n  issued 2000-01-01\n  calendar eu_rules\n\n".to_owned();
        text.push_str(
            "unit A\nunit B\nunit C\ntype status is p, q, r\ntype verdict is granted, refused\n",
        );
        text.push_str("task t1\ntask t2\ntask t3\n  outcome verdict\nevent e1\nfacts x\n");
        for fact in FACTS {
            let _ = writeln!(text, "  {} : {}", fact.name(), fact.declared());
        }
        for fact in DATES {
            let _ = writeln!(text, "  {} : {}", fact.name(), fact.declared());
        }
        for (at, first) in self.firsts.iter().enumerate() {
            let _ = writeln!(
                text,
                "define x.first_{at} : date or none\n  is first day of {}",
                first.text()
            );
        }
        for (at, known) in self.known.iter().enumerate() {
            let _ = writeln!(text, "define x.known_{at} : yes/no\n  is {}", known.text());
        }
        for (at, (one, other, when)) in self.bearers.iter().enumerate() {
            let (one, other, when) = (UNITS[*one], UNITS[*other], when.text());
            let _ = writeln!(
                text,
                "define x.bearer_{at} : unit\n  is {one} when {when}, {other} otherwise"
            );
        }
        for (at, rule) in self.rules() {
            text.push_str(&rule.text(at));
        }
        text
    }
}
