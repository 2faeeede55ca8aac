//! Answers, one after the other → the table of a register.
//!
//! A register may have versions, kept on different days or chosen by a date of the case: each answer
//! goes to its version. One of a day on which none is kept, or answers to several versions, leave no
//! table, since its figures would be wrong.

use super::cell::Cell;
use super::error;
use super::head::Column;
use super::{Case, CountBy, CountWhere, Element, Missing, Open, Question, Row, Table, Total};
use crate::case::facts::Place as Fact;
use crate::diagnostic::Diagnostic;
use crate::engine::place::Place;
use crate::engine::{Answer, Day};
use crate::eval::outcome::Missing as Lacking;
use crate::explain::{Sensitive, Style};
use crate::report::text::names::Names;
use crate::report::view::{Options, View};
use crate::rulebook::Rulebook;
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Each, Register};
use crate::value::date::Date;
use crate::value::number::Sum;
use crate::value::truth::Truth;
use std::collections::{BTreeMap, BTreeSet};

/// A register being drawn up.
#[derive(Debug)]
pub struct Gathering<'r> {
    name: &'r str,
    versions: Vec<Version<'r>>,
    /// The first day of a case on which no version is kept.
    outside: Option<Date>,
}

impl<'r> Gathering<'r> {
    /// All versions of the register with a name, without a case so far; none if there is none
    /// of that name.
    pub fn new(rulebook: &'r Rulebook, name: &'r str, style: Style) -> Option<Self> {
        let versions = rulebook.registers.iter().filter(|register| register.name == name);
        let versions: Vec<_> =
            versions.map(|register| Version::new(rulebook, register, style)).collect();
        (!versions.is_empty()).then_some(Self { name, versions, outside: None })
    }

    /// Takes the answer to a case, and where that stands.
    pub fn take(&mut self, answer: Answer<'_>, place: &Place) {
        let on = answer.outcome.on;
        let calculation = answer.outcome.calculation();
        let holds = |version: &Version<'_>| {
            let Register { in_force, chosen, .. } = version.table.register;
            calculation.holds(*in_force, *chosen)
        };
        let kept = |version: &Version<'_>| version.table.register.in_force.contains(on);
        if !self.versions.iter().any(kept) {
            self.outside = Some(self.outside.map_or(on, |first| first.min(on)));
        }
        // While the date that chooses among versions is not known, the case is open in each of them.
        // One that lies before them all was read for each of them, and belongs in none.
        let in_none = self.versions.iter().all(|version| holds(version) == Truth::No);
        for version in self.versions.iter_mut().filter(|version| kept(version)) {
            let held = holds(version);
            version.certain += usize::from(held == Truth::Yes);
            if held != Truth::No || in_none {
                version.take(&answer, place.clone());
            }
        }
    }

    /// The register. Without any case it is that of `on`, or the latest.
    ///
    /// # Errors
    /// It is not kept on the day of a case, or the cases belong to several versions.
    pub fn finish(self, on: Option<Date>) -> Result<Table<'r>, Diagnostic> {
        let kept = |version: &Version| version.table.register.in_force;
        let kept_on = |day| self.versions.iter().any(|version| kept(version).contains(day));
        if let Some(day) = self.outside.or(on.filter(|day| !kept_on(*day))) {
            let periods: Vec<_> = self.versions.iter().map(kept).collect();
            return Err(error::not_in_force(self.name, day, &periods));
        }
        let certain = self.versions.iter().filter(|version| version.certain > 0);
        let chosen = certain.clone().any(|version| version.table.register.chosen.is_some());
        match (certain.count(), chosen) {
            (0 | 1, _) => {}
            (_, false) => return Err(error::several_versions(self.name)),
            (_, true) => return Err(error::several_chosen(self.name)),
        }
        let rank = |version: &Version| {
            let asked = on.is_some_and(|day| kept(version).contains(day));
            let chosen = version.table.register.chosen.map(|chosen| chosen.days.from);
            let from = chosen.unwrap_or_else(|| kept(version).from);
            (version.certain > 0, version.table.cases > 0, asked, from)
        };
        let chosen = self.versions.into_iter().max_by_key(rank);
        chosen.map(Version::finish).ok_or_else(|| error::several_versions(self.name))
    }
}

/// One version of a register being drawn up.
#[derive(Debug)]
struct Version<'r> {
    table: Table<'r>,
    /// How many cases are known to belong to it, and not to another version.
    certain: usize,
    groups: Vec<BTreeMap<Cell, usize>>,
    questions: BTreeMap<Missing, usize>,
}

impl<'r> Version<'r> {
    fn new(rulebook: &'r Rulebook, register: &'r Register, style: Style) -> Self {
        let column = |(node, name): &(NodeId, String)| Column::of(rulebook, *node, name, style);
        let counts_by = register.counts_by.iter().map(column);
        let totals = register.totals.iter().map(column);
        let table = Table {
            rulebook,
            register,
            style,
            days: None,
            cases: 0,
            undated: 0,
            set_aside: 0,
            columns: register.lists.iter().map(column).collect(),
            rows: Vec::new(),
            counts_by: counts_by.map(|column| CountBy { column, groups: Vec::new() }).collect(),
            counts_where: counts_where(rulebook, register, style),
            totals: totals
                .map(|column| Total {
                    sum: (!column.masked).then(Sum::default),
                    column,
                    unknown: 0,
                })
                .collect(),
            open: Vec::new(),
            left_out: Vec::new(),
            questions: Vec::new(),
            twice: Vec::new(),
        };
        let groups = vec![BTreeMap::new(); register.counts_by.len()];
        Self { table, certain: 0, groups, questions: BTreeMap::new() }
    }

    fn take(&mut self, answer: &Answer<'_>, place: Place) {
        let outcome = answer.outcome;
        let (on, table) = (outcome.on, &mut self.table);
        let (first, last) = table.days.unwrap_or((on, on));
        table.days = Some((first.min(on), last.max(on)));
        table.cases += 1;
        table.undated += usize::from(answer.day == Day::Run);
        table.set_aside += answer.set_aside;
        let case = Case { name: outcome.facts.name.clone(), place, on, element: None };
        let Some(each) = &table.register.each else { return self.part(answer, case) };
        let Some(elements) = outcome.at_elements(each.quantifier, each.list) else {
            let view = self.view(answer);
            return self.open(&view, case, &[Lacking::Fact(Fact::Fact(each.list))]);
        };
        for outcome in elements {
            self.part(&Answer { outcome, ..*answer }, case.clone());
        }
    }

    fn view<'a>(&self, answer: &Answer<'a>) -> View<'a> {
        let Style { language, sensitive } = self.table.style;
        View::new(answer, Options { language, sensitive, ..Options::default() })
    }

    /// A case, or one element of it.
    fn part(&mut self, answer: &Answer<'_>, mut case: Case) {
        let (outcome, register) = (answer.outcome, self.table.register);
        let belongs = outcome.truth(register.condition);
        let assumed = match belongs {
            Truth::No => outcome.would_open(register.condition),
            Truth::Yes | Truth::Open => Vec::new(),
        };
        if belongs == Truth::No && assumed.is_empty() {
            return;
        }
        let view = self.view(answer);
        case.element = register.each.as_ref().and_then(|each| element(&view, each));
        match belongs {
            Truth::Yes => self.row(&view, case),
            Truth::Open => self.open(&view, case, &outcome.would_settle(register.condition)),
            Truth::No => self.left_out(&view, case, &assumed),
        }
    }

    /// A case that does not belong here, but only because of what is assumed.
    fn left_out(&mut self, view: &View<'_>, case: Case, assumed: &[Fact]) {
        let names = Names::new(view);
        let missing = assumed.iter().map(|place| Lacking::Fact(*place)).map(|one| Missing {
            name: view.name_of(one).to_string(),
            words: names.all_assumed(&[one]),
        });
        self.table.left_out.push(Open { case, missing: missing.collect() });
    }

    fn row(&mut self, view: &View<'_>, case: Case) {
        let register = self.table.register;
        let table = &mut self.table;
        let cells = register.lists.iter().map(|(node, _)| Cell::of(view, *node));
        table.rows.push(Row { case, cells: cells.collect() });
        for (groups, (node, _)) in self.groups.iter_mut().zip(&register.counts_by) {
            *groups.entry(Cell::of(view, *node)).or_default() += 1;
        }
        for (count, (node, _)) in table.counts_where.iter_mut().zip(&register.counts_where) {
            match view.outcome().truth(*node) {
                Truth::Yes => count.yes = count.yes.map(|yes| yes + 1),
                Truth::Open => count.open += 1,
                Truth::No => {}
            }
        }
        for (total, (node, _)) in table.totals.iter_mut().zip(&register.totals) {
            match (Cell::of(view, *node), &mut total.sum) {
                (Cell::Unknown, _) => total.unknown += 1,
                (Cell::Number(number), Some(sum)) => sum.add(number),
                _ => {}
            }
        }
    }

    fn open(&mut self, view: &View<'_>, case: Case, missing: &[Lacking]) {
        let names = Names::new(view);
        // Nobody can answer what cannot be calculated.
        let asked = |one: &&Lacking| !matches!(one, Lacking::Calculation { .. });
        for one in missing.iter().filter(asked) {
            let one = Missing { name: view.name_of(*one).to_string(), words: names.missing(*one) };
            *self.questions.entry(one).or_default() += 1;
        }
        let missing: Vec<Missing> = missing
            .iter()
            .map(|one| Missing { name: view.name_of(*one).to_string(), words: names.missing(*one) })
            .collect();
        self.table.open.push(Open { case, missing });
    }

    fn finish(self) -> Table<'r> {
        let mut table = self.table;
        table.rows.sort_by(|a, b| a.case.cmp(&b.case));
        table.open.sort_by(|a, b| a.case.cmp(&b.case));
        table.left_out.sort_by(|a, b| a.case.cmp(&b.case));
        for (count, groups) in table.counts_by.iter_mut().zip(self.groups) {
            count.groups = groups.into_iter().collect();
        }
        let questions = self.questions.into_iter();
        table.questions =
            questions.map(|(missing, touches)| Question { missing, touches }).collect();
        // Those that touch as many cases stay in the order of their names.
        table.questions.sort_by_key(|question| std::cmp::Reverse(question.touches));
        table.twice = twice(&table);
        table
    }
}

/// The element that is looked at.
fn element(view: &View<'_>, each: &Each) -> Option<Element> {
    let position = view.outcome().element?.position;
    let of = (each.list, position);
    let path = view.element_path(of)?;
    let words = Names::new(view).element_of(of).unwrap_or_else(|| path.clone());
    Some(Element { position, path, words })
}

fn counts_where(rulebook: &Rulebook, register: &Register, style: Style) -> Vec<CountWhere> {
    let sensitive = |node: NodeId| {
        let marked = rulebook.nodes.sensitive.get(node.0 as usize);
        style.sensitive == Sensitive::Masked && marked.copied().unwrap_or(false)
    };
    let counts = register.counts_where.iter().map(|(node, labels)| CountWhere {
        label: labels.or("", style.language).to_owned(),
        yes: (!sensitive(*node)).then_some(0),
        open: 0,
    });
    counts.collect()
}

/// The names that several of the rows and open cases have, in their order.
fn twice(table: &Table<'_>) -> Vec<String> {
    let mut seen: BTreeMap<&str, BTreeSet<&Place>> = BTreeMap::new();
    let rows = table.rows.iter().map(|row| &row.case);
    let cases = rows.chain(table.open.iter().map(|open| &open.case));
    for case in cases {
        // Elements of one case stand at one place.
        case.name.as_deref().map(|name| seen.entry(name).or_default().insert(&case.place));
    }
    let twice = seen.into_iter().filter(|(_, places)| places.len() > 1);
    twice.map(|(name, _)| name.to_owned()).collect()
}
