//! A plain reference evaluator, written from the design of the language (§ 6): the syntax
//! tree and the case as JSON, values as they are written, names looked up where they are used,
//! definitions evaluated on demand, quantifiers by looping. Slow and obvious; the evaluator has
//! to agree on everything in [`Findings`].

use std::collections::{BTreeMap, BTreeSet};

use saksgang::syntax::ast::{
    Addend, Alternative, BlockKind, Clause, ClauseKind, DetailKind, Expr, ExprKind, Field, File,
    Guard, InForce, ItemKind, Norm, Path, Test,
};
use saksgang::value::date::{Date, TimeUnit};
use saksgang::value::holidays::{next_working_day, working_days_after};
use saksgang::value::norm::Modality::{May, Shall, ShallNot, Should, ShouldNot};
use saksgang::value::norm::{Ordering, Quantity};
use saksgang::value::number::Number;
use serde_json::Value as Json;

use crate::findings::{Findings, Names, NormFinding, act_name};

/// A value as it is written (`yes`, `4.5`, `2018-03-05`, `none`, `RKV`; of a list the number of
/// its elements); while it is unknown, the facts that are missing.
type Answer = Result<String, Names>;

/// What a name stands for inside a definition or a quantifier.
#[derive(Clone)]
enum Bound {
    Argument(Answer),
    /// Its place in the case: `person.meetings[2]`.
    Element(String),
}

type Scope = BTreeMap<String, Bound>;

/// An item, with its clauses after those of its circular and its section.
struct Item<'a> {
    kind: &'a ItemKind,
    clauses: Vec<&'a ClauseKind>,
    in_force: bool,
}

/// The rules, and a case on a day.
struct World<'a> {
    /// By name; of dated versions all.
    items: BTreeMap<String, Vec<Item<'a>>>,
    case: &'a Json,
    on: Date,
    /// Which variant of every reading is chosen.
    reading: usize,
}

/// What the rule files say of a case on a day, with this variant of every reading.
pub(crate) fn evaluate(files: &[File], case: &Json, on: Date, reading: usize) -> Findings {
    let mut items = BTreeMap::<_, Vec<Item>>::new();
    for file in files {
        let mut above: [&[Clause]; 2] = [&[]; 2];
        for item in &file.items {
            match &item.kind {
                ItemKind::Circular(_) => above[0] = &item.clauses,
                ItemKind::Section(..) => above[1] = &item.clauses,
                kind => {
                    let clauses = above.into_iter().flatten().chain(&item.clauses);
                    let clauses = clauses.map(|clause| &clause.kind).collect::<Vec<_>>();
                    let in_force = clauses.iter().all(|clause| match clause {
                        ClauseKind::InForce(InForce { from, until }) => {
                            from.as_ref().is_none_or(|from| from.value <= on)
                                && until.as_ref().is_none_or(|until| on <= until.value)
                        }
                        _ => true,
                    });
                    let item = Item { kind, clauses, in_force };
                    items.entry(name_of(kind)).or_default().push(item);
                }
            }
        }
    }
    World { items, case, on, reading }.findings()
}

/// In random rulebooks no two items of different kinds or circulars share a name.
fn name_of(kind: &ItemKind) -> String {
    match kind {
        ItemKind::Define { name, .. } => name.dotted(),
        ItemKind::Facts(name, _)
        | ItemKind::Record(name, _)
        | ItemKind::Group(name)
        | ItemKind::Reading(name)
        | ItemKind::Rule(name)
        | ItemKind::Unit(name) => name.text.clone(),
        _ => String::new(),
    }
}

fn truth(holds: bool) -> Answer {
    Ok(if holds { "yes" } else { "no" }.to_owned())
}

fn none() -> Answer {
    Ok("none".to_owned())
}

fn unknown(missing: &str) -> Answer {
    Err(Names::from([missing.to_owned()]))
}

fn shown(answer: &Answer) -> String {
    answer.clone().unwrap_or_else(|_| "?".to_owned())
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

fn not(answer: Answer) -> Answer {
    truth(answer? == "no")
}

fn both(sides: [Answer; 2], give: impl Fn(&str, &str) -> Answer) -> Answer {
    match &sides {
        [Ok(left), Ok(right)] => give(left, right),
        open => Err(missing(open)),
    }
}

fn equal(left: Answer, right: Answer) -> Answer {
    both([left, right], |left, right| truth(left == right))
}

/// With `none` what that gives, also beside an unknown.
fn beside_none(gives: Answer, sides: [Answer; 2], give: impl Fn(&str, &str) -> Answer) -> Answer {
    if sides.contains(&none()) { gives } else { both(sides, give) }
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

/// The first of the dates, or the last, passing over `none`.
fn outermost(dates: &[Answer], last: bool) -> Answer {
    if dates.iter().any(Result::is_err) {
        return Err(missing(dates));
    }
    let dates = dates.iter().filter(|date| **date != none());
    let outermost = if last { dates.max() } else { dates.min() };
    outermost.cloned().unwrap_or_else(none)
}

fn quantified(quantity: Quantity, bodies: &[Answer]) -> Answer {
    match quantity {
        Quantity::Some => at_least(1, bodies),
        Quantity::Every => all(bodies),
        Quantity::AtLeast(needed) => at_least(needed as usize, bodies),
        Quantity::NumberOf if bodies.iter().any(Result::is_err) => Err(missing(bodies)),
        Quantity::NumberOf => {
            Ok(bodies.iter().filter(|body| **body == truth(true)).count().to_string())
        }
    }
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A bound name stands for the place of its element.
fn place(path: &Path, scope: &Scope) -> String {
    let (first, name) = (&path.segments[0].text, path.dotted());
    match scope.get(first) {
        Some(Bound::Element(place)) => name.replacen(first, place, 1),
        _ => name,
    }
}

/// What a norm names: a group, a definition, a fact, a unit.
fn name(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Path(name) | ExprKind::Of { name, .. } => name.dotted(),
        _ => String::new(),
    }
}

impl<'a> World<'a> {
    fn named(&self, name: &str) -> &[Item<'a>] {
        self.items.get(name).map_or(&[], Vec::as_slice)
    }

    /// The clauses of the versions in force.
    fn clauses(&self, name: &str) -> impl Iterator<Item = &'a ClauseKind> {
        self.named(name).iter().filter(|item| item.in_force).flat_map(|item| item.clauses.clone())
    }

    fn asked(&self, expr: &Expr) -> Answer {
        self.value(expr, &Scope::new())
    }

    fn value(&self, expr: &Expr, scope: &Scope) -> Answer {
        let of = |expr: &Expr| self.value(expr, scope);
        let each = |parts: &[Expr]| parts.iter().map(of).collect::<Vec<_>>();
        match &expr.kind {
            ExprKind::Truth(holds) => truth(*holds),
            ExprKind::Number(number) => Ok(number.to_string()),
            ExprKind::Text(text) => Ok(text.clone()),
            ExprKind::Date(date) => Ok(date.to_string()),
            ExprKind::Today => Ok(self.on.to_string()),
            ExprKind::None => none(),
            ExprKind::Path(path) => self.path(path, scope),
            ExprKind::Of { name, argument } => self.definition(&name.dotted(), Some(of(argument))),
            ExprKind::DateOf(task) => self.latest(&task.text, "on"),
            ExprKind::Ended { task, outcome } => {
                equal(self.latest(&task.text, "outcome"), Ok(outcome.text.clone()))
            }
            ExprKind::Parenthesis(inner) => of(inner),
            ExprKind::Not(inner) => not(of(inner)),
            ExprKind::And(parts) | ExprKind::Block(BlockKind::All, parts) => all(&each(parts)),
            ExprKind::Or(parts) | ExprKind::Block(BlockKind::Any, parts) => {
                at_least(1, &each(parts))
            }
            ExprKind::Block(BlockKind::AtLeast(n), parts) => at_least(*n as usize, &each(parts)),
            ExprKind::Ordered { ordering, left, right } => {
                beside_none(truth(false), [of(left), of(right)], |left, right| {
                    ordered(*ordering, left, right)
                })
            }
            ExprKind::Is { subject, negated: false, test } => self.is(subject, test, scope),
            ExprKind::Is { subject, negated: true, test } => not(self.is(subject, test, scope)),
            ExprKind::Quantified { quantity, bound, list, body } => {
                let list = place(list, scope);
                let elements = 0..self.fact(&list)?.parse::<usize>().unwrap();
                let bodies = elements.map(|at| {
                    let element = Bound::Element(format!("{list}[{at}]"));
                    let mut scope = scope.clone();
                    scope.insert(bound.text.clone(), element);
                    self.value(body, &scope)
                });
                quantified(*quantity, &bodies.collect::<Vec<_>>())
            }
            ExprKind::Between { unit, from, to } => {
                beside_none(none(), [of(from), of(to)], |from, to| {
                    Ok(date(from).until(date(to), *unit).to_string())
                })
            }
            ExprKind::Sum { left, minus, right: Addend::Number(right) } => {
                both([of(left), of(right)], |left, right| {
                    let [left, right] = [left, right].map(|term| Number::parse(term).unwrap());
                    Ok(if *minus { left.minus(right) } else { left.plus(right) }.to_string())
                })
            }
            ExprKind::Sum { left, minus, right: Addend::Time(amount, unit) } => {
                let amount = i32::try_from(amount.value).unwrap();
                let amount = if *minus { -amount } else { amount };
                Ok(date(&of(left)?).shift(amount, *unit).to_string())
            }
            ExprKind::Earliest(parts) => outermost(&each(parts), false),
            ExprKind::Latest(parts) => outermost(&each(parts), true),
        }
    }

    fn is(&self, subject: &Expr, test: &Test, scope: &Scope) -> Answer {
        let of = |expr: &Expr| self.value(expr, scope);
        let is = |other: &Expr| equal(of(subject), of(other));
        let log = || self.log(&name(subject));
        match test {
            Test::Equal(other) => is(other),
            Test::OneOf(others) => at_least(1, &others.iter().map(is).collect::<Vec<_>>()),
            Test::None => equal(of(subject), none()),
            Test::Known => truth(of(subject).is_ok()),
            Test::Unknown => truth(of(subject).is_err()),
            Test::Done(None) => truth(!log().is_empty()),
            Test::Done(Some(unit)) => {
                let by = log().into_iter().filter_map(|entry| entry["by"].as_str());
                let by = by.map(|by| equal(Ok(by.to_owned()), of(unit)));
                at_least(1, &by.collect::<Vec<_>>())
            }
        }
    }

    /// What was done of a task up to the day of evaluation.
    fn log(&self, task: &str) -> Vec<&'a Json> {
        let today = self.on.to_string();
        let mut log = self.case["log"].as_array().into_iter().flatten().collect::<Vec<_>>();
        log.retain(|entry| entry["task"] == task && entry["on"].as_str() <= Some(&today));
        let no_doing = ["failed", "instead", "despite"];
        log.retain(|entry| no_doing.iter().all(|key| entry[key].is_null()));
        log
    }

    /// A key of the latest entry; unknown with none.
    fn latest(&self, task: &str, key: &str) -> Answer {
        let latest = self.log(task).into_iter().max_by_key(|entry| entry["on"].as_str());
        let says = latest.and_then(|entry| entry[key].as_str());
        says.map_or_else(|| unknown(&format!("log {task}")), |says| Ok(says.to_owned()))
    }

    /// A bound name, a definition, a reading, a fact; else a unit or a variant.
    fn path(&self, path: &Path, scope: &Scope) -> Answer {
        let name = path.dotted();
        let item = self.named(&name).first().map(|item| item.kind);
        match (scope.get(&path.segments[0].text), item) {
            (Some(Bound::Argument(answer)), _) => answer.clone(),
            (Some(Bound::Element(_)), _) => self.fact(&place(path, scope)),
            (_, Some(ItemKind::Define { .. })) => self.definition(&name, None),
            (_, Some(ItemKind::Reading(_))) => {
                let variants = self.clauses(&name).find_map(|clause| match clause {
                    ClauseKind::Variants(all) => Some(all),
                    _ => None,
                });
                Ok(variants.unwrap()[self.reading].name.text.clone())
            }
            _ if self.field(&name).is_some() => self.fact(&name),
            _ => Ok(name),
        }
    }

    /// Each alternative whose guard is not no, up to the first whose guard is yes: known if
    /// all their values are known and equal.
    fn definition(&self, name: &str, argument: Option<Answer>) -> Answer {
        let ItemKind::Define { parameter, .. } = self.named(name)[0].kind else { panic!("{name}") };
        let parameter = parameter.iter().map(|parameter| parameter.name.text.clone());
        let scope = parameter.zip(argument.map(Bound::Argument)).collect();
        let (mut guards, mut values) = (Vec::new(), Vec::new());
        for one in self.clauses(name).flat_map(alternatives) {
            let guard = match &one.guard {
                Guard::When(guard) => self.value(guard, &scope),
                Guard::Always | Guard::Otherwise => truth(true),
            };
            if guard != truth(false) {
                values.push(self.value(&one.value, &scope));
            }
            guards.push(guard);
            if guards.last() == Some(&truth(true)) {
                break;
            }
        }
        let agree = values[0].is_ok() && values.iter().all(|value| *value == values[0]);
        if agree { values.swap_remove(0) } else { Err(missing(guards.iter().chain(&values))) }
    }

    /// `person.age`, `person.meetings[2].held`; no field is a plain element of a list.
    fn field(&self, place: &str) -> Option<&'a Field> {
        let (owner, name) = place.rsplit_once('.')?;
        let list = owner.rsplit_once('[').and_then(|(list, _)| self.field(list));
        let owner = list.map_or(owner, |list| &list.ty.base.text);
        let fields = self.named(owner).iter().flat_map(|item| match item.kind {
            ItemKind::Facts(_, fields) | ItemKind::Record(_, fields) => fields.as_slice(),
            _ => &[],
        });
        fields.into_iter().find(|field| field.name.text == name)
    }

    /// What is given; else the default.
    fn fact(&self, place: &str) -> Answer {
        let pointer = place.replace(['.', '['], "/").replace(']', "");
        match self.case.pointer(&format!("/{pointer}")) {
            Some(Json::Bool(holds)) => truth(*holds),
            Some(Json::Number(number)) => Ok(number.to_string()),
            Some(Json::String(text)) => Ok(text.clone()),
            Some(Json::Array(all)) => Ok(all.len().to_string()),
            Some(_) => unknown(place),
            None => {
                let clauses = self.field(place).into_iter().flat_map(|field| &field.clauses);
                let mut defaults = clauses.filter_map(|clause| match &clause.kind {
                    ClauseKind::Default(expr) => Some(self.asked(expr)),
                    ClauseKind::DefaultEmpty => Some(Ok("0".to_owned())),
                    _ => None,
                });
                let default = defaults.next().unwrap_or_else(|| unknown(place));
                default.map_err(|missing| &missing | &Names::from([place.to_owned()]))
            }
        }
    }

    /// All that is asked holds, and no overriding rule's norm on the task applies.
    fn applies(&self, rule: &Item, task: &str) -> Answer {
        let mut parts = vec![truth(rule.in_force)];
        for clause in &rule.clauses {
            match clause {
                ClauseKind::AppliesWhen(it) | ClauseKind::When(it) => parts.push(self.asked(it)),
                ClauseKind::Unless(it) => parts.push(not(self.asked(it))),
                _ => {}
            }
        }
        let rule = name_of(rule.kind);
        for other in self.items.values().flatten() {
            let overrides = other.clauses.iter().any(|clause| {
                matches!(clause, ClauseKind::Overrides(all) if all.iter().any(|one| one.name.text == rule))
            });
            if overrides && norms(other).any(|norm| norm.task.text == task) {
                parts.push(not(self.applies(other, task)));
            }
        }
        all(&parts)
    }

    /// Each member of a group; else the one unit that an expression gives.
    fn units(&self, expr: &Expr) -> Vec<Answer> {
        let members = self.clauses(&name(expr)).flat_map(members).map(Ok).collect::<Vec<_>>();
        if members.is_empty() { vec![self.asked(expr)] } else { members }
    }

    /// The units that an expression can yield at all; none if it may be any.
    fn possible(&self, expr: &Expr) -> Option<Names> {
        let name = name(expr);
        let mut units = Names::new();
        for item in self.named(&name) {
            for clause in &item.clauses {
                units.extend(members(clause));
                for one in alternatives(clause) {
                    units.extend(self.possible(&one.value)?);
                }
            }
            if let ItemKind::Unit(name) = item.kind {
                units.insert(name.text.clone());
            }
        }
        (!units.is_empty()).then_some(units)
    }

    /// Whether somebody is left besides the bearer: of two that differ one is, whoever bears
    /// it, and so is one who can never bear it.
    fn somebody_left(&self, norm: &Norm, bearer: &Answer) -> Answer {
        let named = parties(norm);
        let Some(bears) = norm.bearer.as_ref().filter(|_| !named.is_empty()) else {
            return truth(true);
        };
        let never_bears = |party: &&Expr| {
            let both = self.possible(bears).zip(self.possible(party));
            both.is_some_and(|(bearers, units)| bearers.is_disjoint(&units))
        };
        let units = named.iter().flat_map(|party| self.units(party)).collect::<Vec<_>>();
        let differ = units.iter().flatten().collect::<BTreeSet<_>>().len() > 1;
        if differ || named.iter().any(never_bears) {
            return truth(true);
        }
        let others = units.into_iter().map(|unit| not(equal(unit, bearer.clone())));
        at_least(1, &others.collect::<Vec<_>>())
    }

    /// A norm for each bearer that it applies to or may yet apply to.
    fn borne(&self, rule: &Item, norm: &Norm) -> Vec<NormFinding> {
        let named = parties(norm).into_iter().flat_map(|party| self.units(party));
        let named = named.collect::<Vec<_>>();
        let (mut details, mut since, mut deadline) = (named.clone(), None, None);
        for detail in &norm.details {
            match &detail.kind {
                DetailKind::Since(date) => since = Some(self.asked(date)),
                DetailKind::Within { amount, unit, of } => {
                    deadline = Some(last_day(self.asked(of), amount.value, *unit));
                }
                DetailKind::DoneWhen(condition) => details.push(self.asked(condition)),
                _ => {}
            }
        }
        details.extend(since.iter().chain(&deadline).cloned());
        let asked = self.applies(rule, &norm.task.text);
        let finding = |bearer: Answer| {
            let applies = all(&[asked.clone(), self.somebody_left(norm, &bearer)]);
            let others = named.iter().filter(|unit| unit.is_err() || **unit != bearer);
            let others = others.map(shown).collect();
            (applies != truth(false)).then(|| NormFinding {
                rule: name_of(rule.kind),
                modality: norm.modality,
                act: act_name(&norm.task.text, norm.outcome.as_ref().map(|name| &*name.text)),
                bearer: shown(&bearer),
                applies: applies.is_ok(),
                displaced: false,
                towards: (!named.is_empty()).then_some(others),
                since: since.as_ref().map(shown),
                deadline: deadline.as_ref().map(shown),
                missing: [missing([&applies]), missing([&bearer]), missing(&details)],
            })
        };
        let nobody = || vec![Ok("-".to_owned())];
        let bearers = norm.bearer.as_ref().map_or_else(nobody, |bearer| self.units(bearer));
        bearers.into_iter().filter_map(finding).collect()
    }

    fn findings(&self) -> Findings {
        let (mut found, mut all) = (Findings::default(), Vec::new());
        for item in self.items.values().flatten() {
            all.extend(norms(item).flat_map(|norm| self.borne(item, norm)));
            if let ItemKind::Define { name, parameter: None, .. } = item.kind {
                let value = self.definition(&name.dotted(), None);
                found.definitions.insert(name.dotted(), shown(&value));
            }
        }
        for one in &all {
            let against = all.iter().filter(|other| clash(one, other)).collect::<Vec<_>>();
            let displaced = one.modality == May && !against.is_empty();
            if !displaced {
                found.conflicts.extend(against.iter().map(|other| one.against(other)));
            }
            found.norms.insert(NormFinding { displaced, ..one.clone() });
            for fact in &one.missing[0] {
                *found.questions.entry(fact.clone()).or_default() += 1;
            }
        }
        found
    }
}

/// The last day of a deadline; a day off moves it to the next working day.
fn last_day(of: Answer, amount: u32, unit: TimeUnit) -> Answer {
    let of = date(&of?);
    let last = match unit {
        TimeUnit::WorkingDays => working_days_after(of, amount),
        _ => next_working_day(of.shift(i32::try_from(amount).unwrap(), unit)),
    };
    Ok(last.to_string())
}

/// Whether both apply and cannot both be followed: same task and outcome, bearer, and a
/// recipient (naming none covers all).
fn clash(one: &NormFinding, other: &NormFinding) -> bool {
    let against = matches!(
        (one.modality, other.modality),
        (Shall | Should, ShallNot | ShouldNot) | (May, ShallNot)
    );
    let meet = one
        .towards
        .iter()
        .zip(&other.towards)
        .all(|(some, others)| some.intersection(others).any(|unit| unit != "?"));
    let same = one.act == other.act && one.bearer == other.bearer && one.bearer != "?";
    against && meet && same && one.applies && other.applies
}

fn norms<'a>(item: &Item<'a>) -> impl Iterator<Item = &'a Norm> {
    item.clauses.iter().filter_map(|clause| match clause {
        ClauseKind::Then(norm) => Some(norm),
        _ => None,
    })
}

fn alternatives(clause: &ClauseKind) -> &[Alternative] {
    if let ClauseKind::Alternatives(all) = clause { all } else { &[] }
}

fn members(clause: &ClauseKind) -> Vec<String> {
    let ClauseKind::Members(all) = clause else { return Vec::new() };
    all.iter().map(|member| member.text.clone()).collect()
}

fn parties(norm: &Norm) -> Vec<&Expr> {
    let named = norm.details.iter().filter_map(|detail| match &detail.kind {
        DetailKind::To(named)
        | DetailKind::CopyTo(named)
        | DetailKind::From(named)
        | DetailKind::With(named) => Some(&named.parties),
        _ => None,
    });
    named.flatten().collect()
}
