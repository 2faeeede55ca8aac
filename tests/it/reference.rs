//! A plain reference evaluator, written from the design of the language (§ 6): values as they
//! are written, names looked up in the syntax tree and in the case's JSON where they are used,
//! definitions evaluated on demand, quantifiers by looping. Slow and obvious; the evaluator has
//! to agree on all that `Findings` holds.

mod log;
mod status;
mod turn;

use std::collections::{BTreeMap, BTreeSet};

use saksgang::syntax::ast::{
    Addend, BlockKind, ClauseKind, DetailKind, Expr, ExprKind as Kind, File, Guard, Name, Norm,
    Test,
};
use saksgang::value::date::{Date, TimeUnit};
use saksgang::value::holidays::{next_working_day, working_days_after};
use saksgang::value::norm::Modality::{May, Shall, ShallNot, Should, ShouldNot};
use saksgang::value::norm::{Ordering, Quantity};
use saksgang::value::number::Number;
use serde_json::Value as Json;

use crate::findings::{Findings, Names, NormFinding, act_name, shown};
use crate::items::{Item, Items, name_in, parties};

/// A value as it is written (`yes`, `4.5`, `2018-03-05`, `none`, `RKV`; a list by its place in
/// the case); while it is unknown, the facts that are missing.
type Answer = Result<String, Names>;

/// What a parameter, or an element and its fields, stand for.
type Scope = BTreeMap<String, Answer>;

/// The rules, and a case on a day.
struct World<'a> {
    items: Items<'a>,
    case: &'a Json,
    on: Date,
    /// Which variant of every reading is chosen.
    reading: usize,
}

/// A norm for one bearer, and where it is written.
struct Borne<'a> {
    norm: &'a Norm,
    /// The first day of its rule.
    in_force_from: Option<Date>,
    /// Units that have to be reached: of each set one.
    demands: Vec<Vec<Answer>>,
    finding: NormFinding,
}

/// What the rule files say of a case on a day, with this variant of every reading.
pub(crate) fn evaluate(files: &[File], case: &Json, on: Date, reading: usize) -> Findings {
    World { items: Items::of(files), case, on, reading }.findings()
}

fn word(text: &str) -> Answer {
    Ok(text.to_owned())
}

fn truth(holds: bool) -> Answer {
    word(if holds { "yes" } else { "no" })
}

fn unknown(place: &str) -> Answer {
    Err(Names::from([place.to_owned()]))
}

/// What is open misses what its open parts miss.
fn missing<'a>(parts: impl IntoIterator<Item = &'a Answer>) -> Names {
    parts.into_iter().filter_map(|part| part.as_ref().err()).flatten().cloned().collect()
}

/// Yes when enough are yes, no when yes and open together are too few. Kleene's *and* needs
/// all, his *or* one.
fn at_least(needed: usize, parts: &[Answer]) -> Answer {
    let yes = parts.iter().filter(|part| **part == truth(true)).count();
    let open = parts.iter().filter(|part| part.is_err()).count();
    let settled = yes >= needed || yes + open < needed;
    if settled { truth(yes >= needed) } else { Err(missing(parts)) }
}

fn all(parts: &[Answer]) -> Answer {
    at_least(parts.len(), parts)
}

/// All of them, if all are known.
fn known(parts: &[Answer]) -> Result<Vec<&String>, Names> {
    parts.iter().map(Result::as_ref).collect::<Result<_, _>>().map_err(|_| missing(parts))
}

fn both(sides: &[Answer; 2], give: impl Fn(&str, &str) -> Answer) -> Answer {
    let sides = known(sides)?;
    give(sides[0], sides[1])
}

fn equal(left: Answer, right: Answer) -> Answer {
    both(&[left, right], |left, right| truth(left == right))
}

fn not(answer: Answer) -> Answer {
    equal(answer, truth(false))
}

fn ordered(ordering: Ordering, left: &str, right: &str) -> Answer {
    let numbers = Number::parse(left).ok().zip(Number::parse(right).ok());
    let compared = numbers.map_or(left.cmp(right), |(left, right)| left.cmp(&right));
    truth(match ordering {
        Ordering::Less => compared.is_lt(),
        Ordering::AtMost => compared.is_le(),
        Ordering::Greater => compared.is_gt(),
        Ordering::AtLeast => compared.is_ge(),
    })
}

fn quantified(quantity: Quantity, bodies: &[Answer]) -> Answer {
    match quantity {
        Quantity::Some => at_least(1, bodies),
        Quantity::Every => all(bodies),
        Quantity::AtLeast(needed) => at_least(needed as usize, bodies),
        Quantity::NumberOf => {
            Ok(known(bodies)?.into_iter().filter(|body| *body == "yes").count().to_string())
        }
    }
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// What falls on a day off moves to the next working day.
fn last_day(of: Date, amount: u32, unit: TimeUnit) -> Date {
    match unit {
        TimeUnit::WorkingDays => working_days_after(of, amount),
        _ => next_working_day(of.shift(i32::try_from(amount).unwrap(), unit)),
    }
}

impl<'a> World<'a> {
    /// Of dated versions the one in force.
    fn item(&self, name: &str) -> Option<&Item<'a>> {
        self.items.named(name).find(|item| item.in_force.contains(self.on))
    }

    fn asked(&self, expr: &Expr) -> Answer {
        self.value(expr, &Scope::new())
    }

    fn value(&self, expr: &Expr, scope: &Scope) -> Answer {
        let of = |expr: &Expr| self.value(expr, scope);
        let each = |parts: &[Expr]| parts.iter().map(of).collect::<Vec<_>>();
        let none = |expr: &Expr| of(expr) == word("none");
        let dates = |parts: &[Expr]| -> Result<Names, Names> {
            Ok(known(&each(parts))?.into_iter().filter(|date| *date != "none").cloned().collect())
        };
        match &expr.kind {
            Kind::Truth(holds) => truth(*holds),
            Kind::Number(number) => Ok(number.to_string()),
            Kind::Text(text) => word(text),
            Kind::Date(date) => Ok(date.to_string()),
            Kind::Today => Ok(self.on.to_string()),
            Kind::None => word("none"),
            Kind::Path(path) => self.named(&path.dotted(), scope),
            Kind::Of { name, argument } => self.definition(&name.dotted(), Some(of(argument))),
            Kind::DateOf(task) => self.latest(task, "on"),
            Kind::Ended { task, outcome } => {
                equal(self.latest(task, "outcome"), word(&outcome.text))
            }
            Kind::Parenthesis(inner) => of(inner),
            Kind::Not(inner) => not(of(inner)),
            Kind::And(parts) | Kind::Block(BlockKind::All, parts) => all(&each(parts)),
            Kind::Or(parts) | Kind::Block(BlockKind::Any, parts) => at_least(1, &each(parts)),
            Kind::Block(BlockKind::AtLeast(n), parts) => at_least(*n as usize, &each(parts)),
            Kind::Is { subject, negated: true, test } => not(self.is(subject, test, scope)),
            Kind::Is { subject, test, .. } => self.is(subject, test, scope),
            Kind::Ordered { left, right, .. } if none(left) || none(right) => truth(false),
            Kind::Ordered { ordering, left, right } => {
                both(&[of(left), of(right)], |left, right| ordered(*ordering, left, right))
            }
            Kind::Between { from, to, .. } if none(from) || none(to) => word("none"),
            Kind::Between { unit, from, to } => both(&[of(from), of(to)], |from, to| {
                Ok(day(from).until(day(to), *unit).to_string())
            }),
            Kind::Sum { left, minus, right: Addend::Number(right) } => {
                both(&[of(left), of(right)], |left, right| {
                    let [left, right] = [left, right].map(|term| Number::parse(term).unwrap());
                    Ok(if *minus { left.minus(right) } else { left.plus(right) }.to_string())
                })
            }
            Kind::Sum { left, minus, right: Addend::Time(amount, unit) } => {
                let amount = i32::try_from(amount.value).unwrap() * if *minus { -1 } else { 1 };
                Ok(day(&of(left)?).shift(amount, *unit).to_string())
            }
            Kind::Earliest(parts) => dates(parts)?.pop_first().map_or_else(|| word("none"), Ok),
            Kind::Latest(parts) => dates(parts)?.pop_last().map_or_else(|| word("none"), Ok),
            Kind::Quantified { quantity, bound, list, body } => {
                let list = self.named(&list.dotted(), scope)?;
                let elements = 0..self.given(&list).and_then(Json::as_array).map_or(0, Vec::len);
                let bodies = elements.map(|at| {
                    let mut scope = scope.clone();
                    scope.extend(self.element(&bound.text, &list, at));
                    self.value(body, &scope)
                });
                quantified(*quantity, &bodies.collect::<Vec<_>>())
            }
        }
    }

    fn is(&self, subject: &Expr, test: &Test, scope: &Scope) -> Answer {
        let is = |other: &Expr| equal(self.value(subject, scope), self.value(other, scope));
        let log = || self.log(&name_in(subject)).into_iter();
        match test {
            Test::Equal(other) => is(other),
            Test::OneOf(others) => at_least(1, &others.iter().map(is).collect::<Vec<_>>()),
            Test::None => equal(self.value(subject, scope), word("none")),
            Test::Known => truth(self.value(subject, scope).is_ok()),
            Test::Unknown => truth(self.value(subject, scope).is_err()),
            Test::Done(None) => truth(log().next().is_some()),
            Test::Done(Some(unit)) => {
                let by = log().filter_map(|entry| entry["by"].as_str());
                let is = by.map(|by| equal(word(by), self.value(unit, scope)));
                at_least(1, &is.collect::<Vec<_>>())
            }
        }
    }

    /// What was done of a task up to the day of evaluation.
    fn log(&self, task: &str) -> Vec<&'a Json> {
        let today = self.on.to_string();
        let done = |entry: &&Json| {
            let in_vain = ["failed", "instead", "despite"].iter().any(|key| !entry[key].is_null());
            entry["task"] == task && entry["on"].as_str() <= Some(&today) && !in_vain
        };
        self.case["log"].as_array().into_iter().flatten().filter(done).collect()
    }

    /// A key of the latest entry; unknown with none.
    fn latest(&self, task: &Name, key: &str) -> Answer {
        let latest = self.log(&task.text).into_iter().max_by_key(|entry| entry["on"].as_str());
        let says = latest.and_then(|entry| entry[key].as_str());
        says.map_or_else(|| unknown(&format!("log {}", task.text)), word)
    }

    /// A bound name, a definition, a reading, a fact; else a unit or a variant.
    fn named(&self, name: &str, scope: &Scope) -> Answer {
        match self.item(name) {
            _ if scope.contains_key(name) => scope[name].clone(),
            Some(item) if !item.alternatives.is_empty() => self.definition(name, None),
            Some(item) if !item.variants.is_empty() => word(&item.variants[self.reading].name.text),
            _ if self.items.field(name).is_some() => self.fact(name),
            _ => word(name),
        }
    }

    /// Each alternative whose guard is not no, up to the first whose guard is yes: known if
    /// all their values are known and equal.
    fn definition(&self, name: &str, argument: Option<Answer>) -> Answer {
        let Item { parameter, alternatives, .. } = self.item(name).unwrap();
        let scope = parameter.iter().map(|one| one.name.text.clone()).zip(argument).collect();
        let (mut guards, mut values) = (Vec::new(), Vec::new());
        for one in *alternatives {
            guards.push(match &one.guard {
                Guard::When(guard) => self.value(guard, &scope),
                Guard::Always | Guard::Otherwise => truth(true),
            });
            if guards.last() != Some(&truth(false)) {
                values.push(self.value(&one.value, &scope));
            }
            if guards.last() == Some(&truth(true)) {
                break;
            }
        }
        let agree = values[0].is_ok() && values.iter().all(|value| *value == values[0]);
        if agree { values.swap_remove(0) } else { Err(missing(guards.iter().chain(&values))) }
    }

    /// What the case has at a place: `person.age`, `person.meetings[2].held`.
    fn given(&self, place: &str) -> Option<&Json> {
        let pointer = place.replace(['.', '['], "/").replace(']', "");
        self.case.pointer(&format!("/{pointer}"))
    }

    /// What is given; else the default.
    fn fact(&self, place: &str) -> Answer {
        match self.given(place) {
            Some(Json::Bool(holds)) => truth(*holds),
            Some(Json::Number(it)) => Ok(Number::parse(&it.to_string()).unwrap().to_string()),
            Some(Json::String(text)) => word(text),
            Some(Json::Array(_)) => word(place),
            Some(_) => unknown(place),
            None => match self.items.default(place) {
                Some(ClauseKind::Default(expr)) => {
                    self.asked(expr).map_err(|open| &open | &missing([&unknown(place)]))
                }
                Some(_) => word(place),
                None => unknown(place),
            },
        }
    }

    /// What the bound name of an element and those of its fields (`m.held`) stand for.
    fn element(&self, bound: &str, list: &str, at: usize) -> Scope {
        let fields = self.items.element(list).iter().map(|field| format!(".{}", field.name.text));
        let fields = fields.chain([String::new()]);
        let value = |field: &String| self.fact(&format!("{list}[{at}]{field}"));
        fields.map(|field| (format!("{bound}{field}"), value(&field))).collect()
    }

    /// All that is asked holds, and no overriding rule's norm on the task applies.
    fn applies(&self, rule: &Item, task: &Name) -> Answer {
        let own = rule.conditions.iter().map(|(it, holds)| equal(self.asked(it), truth(*holds)));
        let others = self.items.0.iter().filter(|other| {
            other.overrides.iter().any(|overridden| overridden.name.text == rule.name)
                && other.norms.iter().any(|norm| norm.task == *task)
        });
        let others = others.map(|other| not(self.applies(other, task)));
        all(&own.chain([truth(rule.in_force.contains(self.on))]).chain(others).collect::<Vec<_>>())
    }

    /// Each member of a group; else the one unit that an expression gives.
    fn units(&self, expr: &Expr) -> Vec<Answer> {
        let members = self.item(&name_in(expr)).map_or(&[][..], |group| group.members);
        let members = members.iter().map(|member| word(&member.text)).collect::<Vec<_>>();
        if members.is_empty() { vec![self.asked(expr)] } else { members }
    }

    /// Whether somebody is left besides the bearer: of two that differ one is, whoever bears
    /// it, and so is one who can never bear it.
    fn somebody_left(&self, (bears, bearer): (&Expr, &Answer), named: &[&Expr]) -> Answer {
        let units = named.iter().flat_map(|party| self.units(party)).collect::<Vec<_>>();
        let differ = units.iter().flatten().collect::<BTreeSet<_>>().len() > 1;
        let never_bears = |party: &&Expr| self.items.never_same(bears, party);
        if units.is_empty() || differ || named.iter().any(never_bears) {
            return truth(true);
        }
        let others = units.into_iter().map(|unit| not(equal(unit, bearer.clone())));
        at_least(1, &others.collect::<Vec<_>>())
    }

    /// A norm for each bearer that it applies to or may yet apply to.
    fn borne(&self, rule: &Item, norm: &'a Norm) -> Vec<Borne<'a>> {
        let named = norm.details.iter().flat_map(|one| parties(&one.kind)).collect::<Vec<_>>();
        let towards = named.iter().flat_map(|party| self.units(party)).collect::<Vec<_>>();
        let mut details = BTreeMap::from([("towards", towards)]);
        for detail in &norm.details {
            let (word, says) = match &detail.kind {
                DetailKind::Since(date) => ("since", self.asked(date)),
                DetailKind::DoneWhen(condition) => ("done when", self.asked(condition)),
                DetailKind::Within { amount, unit, of } => {
                    let last = |of| last_day(of, amount.value, *unit).to_string();
                    ("until", self.asked(of).map(|of| Date::parse(&of).map_or(of, last)))
                }
                _ => continue,
            };
            details.insert(word, vec![says]);
        }
        let bearers = norm.bearer.as_ref().map_or(vec![word("-")], |expr| self.units(expr));
        let asked = self.applies(rule, &norm.task);
        let finding = |bearer: Answer| {
            let left = norm.bearer.as_ref().map(|expr| self.somebody_left((expr, &bearer), &named));
            let applies = all(&[asked.clone(), left.unwrap_or(truth(true))]);
            let others = |says: &Vec<Answer>| {
                says.iter().filter(|one| one.is_err() || **one != bearer).map(shown).collect()
            };
            let parts = [vec![&applies], vec![&bearer], details.values().flatten().collect()];
            let finding = NormFinding {
                rule: rule.name.clone(),
                modality: norm.modality,
                act: act_name(&norm.task.text, norm.outcome.as_ref().map(|name| &*name.text)),
                bearer: shown(&bearer),
                applies: applies.is_ok(),
                displaced: false,
                details: details.iter().map(|(word, says)| (*word, others(says))).collect(),
                missing: parts.map(missing),
                course: BTreeMap::new(),
            };
            let in_force_from = rule.in_force.from;
            let demands = Borne::demands(self, norm, &bearer);
            (applies != truth(false)).then_some(Borne { norm, in_force_from, demands, finding })
        };
        bearers.into_iter().filter_map(finding).collect()
    }

    fn findings(&self) -> Findings {
        let (mut found, mut norms) = (Findings::default(), Vec::new());
        for item in &self.items.0 {
            norms.extend(item.norms.iter().flat_map(|norm| self.borne(item, norm)));
            let defined = item.in_force.contains(self.on) && !item.alternatives.is_empty();
            if defined && item.parameter.is_none() {
                let value = shown(&self.definition(&item.name, None));
                found.definitions.insert(item.name.clone(), value);
            }
        }
        let all = norms.iter().map(|borne| borne.finding.clone()).collect::<Vec<_>>();
        for borne in &mut norms {
            let one = &mut borne.finding;
            let against = all.iter().filter(|other| clash(one, other)).collect::<Vec<_>>();
            one.displaced = one.modality == May && !against.is_empty();
            let conflicts = against.iter().filter(|_| !one.displaced);
            found.conflicts.extend(conflicts.map(|other| one.against(other)));
            for fact in &one.missing[0] {
                *found.questions.entry(fact.clone()).or_default() += 1;
            }
        }
        let courses = status::courses(self, &norms);
        let norms = norms.into_iter().zip(courses);
        found.norms =
            norms.map(|(borne, course)| NormFinding { course, ..borne.finding }).collect();
        found
    }
}

/// Whether both apply and cannot both be followed: same task and outcome, bearer, and a
/// recipient (naming none covers all).
fn clash(one: &NormFinding, other: &NormFinding) -> bool {
    let binding = (one.modality, other.modality);
    let against = matches!(binding, (Shall | Should, ShallNot | ShouldNot) | (May, ShallNot));
    let [some, others] = [one, other].map(|norm| &norm.details["towards"]);
    let meet =
        some.is_empty() || others.is_empty() || some.intersection(others).any(|unit| unit != "?");
    let acts = one.act == other.act && one.bearer == other.bearer && one.bearer != "?";
    against && meet && acts && one.applies && other.applies
}
