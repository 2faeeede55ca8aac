//! A plain reference evaluator, written from the design of the language (§ 6): the syntax
//! tree and the case as JSON, names looked up in a map where they are used, definitions
//! evaluated on demand, quantifiers by looping. Slow and obvious; the evaluator has to agree.
//!
//! It says which norms apply or are open, who bears them towards whom, what is displaced, what
//! conflicts, and what is defined. What is missing or assumed, other details, actions and
//! questions are left to the golden files.

use std::collections::BTreeMap;

use saksgang::syntax::ast::{
    Addend, BlockKind, ClauseKind, DetailKind, Expr, ExprKind, Field, File, Guard, Item, ItemKind,
    Name, Norm, Test, TypeExpr,
};
use saksgang::value::date::{Date, TimeUnit};
use saksgang::value::norm::{Modality, Ordering, Quantity};
use saksgang::value::number::Number;
use serde_json::Value as Json;

use crate::findings::{Findings, Names, NormFinding, act_name};

/// What the clauses of one form hold.
macro_rules! each {
    ($clauses:expr, $form:pat => $holds:expr) => {
        $clauses.iter().filter_map(|one| if let $form = *one { Some($holds) } else { None })
    };
}

/// What a parameter, or the fields of a bound element, stand for.
type Scope = BTreeMap<String, Value>;

#[derive(Clone, Debug, PartialEq, PartialOrd)]
enum Value {
    Unknown,
    Number(Number),
    /// A text, a unit, a variant; `yes`, `no`, `none`; a date as it is written.
    Word(String),
    /// For each element its fields (`.held`); a plain element is a field without a name.
    List(Vec<Scope>),
}

/// An item, with its clauses after those of its circular and its section.
struct Placed<'a> {
    item: &'a Item,
    clauses: Vec<&'a ClauseKind>,
}

struct World<'a> {
    /// Items by name; of dated versions all.
    items: BTreeMap<String, Vec<Placed<'a>>>,
    case: &'a Json,
    on: Date,
    /// Which variant of every reading is chosen.
    reading: usize,
}

/// What the rule files say of a case on a day, with this variant of every reading.
pub(crate) fn evaluate(files: &[File], case: &Json, on: Date, reading: usize) -> Findings {
    let mut items = BTreeMap::<_, Vec<Placed>>::new();
    for file in files {
        let mut above = [None; 2];
        for item in &file.items {
            match &item.kind {
                ItemKind::Circular(_) => above[0] = Some(item),
                ItemKind::Section(..) => above[1] = Some(item),
                kind => {
                    let lines = above.into_iter().flatten().chain([item]);
                    let lines = lines.flat_map(|item: &Item| &item.clauses);
                    let clauses = lines.map(|clause| &clause.kind).collect();
                    items.entry(name_of(kind)).or_default().push(Placed { item, clauses });
                }
            }
        }
    }
    World { items, case, on, reading }.findings()
}

/// In random rulebooks no two items of different kinds or circulars share a name.
fn name_of(kind: &ItemKind) -> String {
    match kind {
        ItemKind::Unit(name)
        | ItemKind::Group(name)
        | ItemKind::Reading(name)
        | ItemKind::Record(name, _)
        | ItemKind::Facts(name, _)
        | ItemKind::Rule(name) => name.text.clone(),
        ItemKind::Define { name, .. } => name.dotted(),
        _ => String::new(),
    }
}

fn word(text: &str) -> Value {
    Value::Word(text.to_owned())
}

fn truth(holds: bool) -> Value {
    word(if holds { "yes" } else { "no" })
}

impl Value {
    fn is(&self, text: &str) -> bool {
        *self == word(text)
    }

    fn date(&self) -> Option<Date> {
        if let Self::Word(word) = self { Date::parse(word).ok() } else { None }
    }

    fn shown(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Word(word) => word.clone(),
            Self::Unknown | Self::List(_) => "?".to_owned(),
        }
    }
}

/// Yes when enough are yes, no when yes and open together are too few. Kleene's *and* needs
/// all, his *or* one.
fn at_least(needed: usize, parts: &[Value]) -> Value {
    let count = |value| parts.iter().filter(|part| **part == value).count();
    let (yes, open) = (count(truth(true)), count(Value::Unknown));
    let settled = yes >= needed || yes + open < needed;
    if settled { truth(yes >= needed) } else { Value::Unknown }
}

fn all(parts: &[Value]) -> Value {
    at_least(parts.len(), parts)
}

fn not(value: &Value) -> Value {
    if *value == Value::Unknown { Value::Unknown } else { truth(value.is("no")) }
}

/// What two known values give together.
fn both(left: &Value, right: &Value, give: impl Fn(&Value, &Value) -> Value) -> Value {
    let open = *left == Value::Unknown || *right == Value::Unknown;
    if open { Value::Unknown } else { give(left, right) }
}

fn equal(left: &Value, right: &Value) -> Value {
    both(left, right, |left, right| truth(left == right))
}

/// What two known values give together; beside `none` something else, even if one is open.
fn both_or(none: Value, sides: &[Value; 2], give: impl Fn(&Value, &Value) -> Value) -> Value {
    if sides.contains(&word("none")) { none } else { both(&sides[0], &sides[1], give) }
}

fn holds(ordering: Ordering, left: &Value, right: &Value) -> Value {
    truth(match ordering {
        Ordering::Less => left < right,
        Ordering::AtMost => left <= right,
        Ordering::Greater => left > right,
        Ordering::AtLeast => left >= right,
    })
}

fn sum(left: &Value, right: &Value, minus: bool) -> Value {
    let (Value::Number(left), Value::Number(right)) = (left, right) else { panic!("numbers") };
    Value::Number(if minus { left.minus(*right) } else { left.plus(*right) })
}

fn shifted(date: Value, amount: i32, unit: TimeUnit) -> Value {
    date.date().map_or(date, |date| word(&date.shift(amount, unit).to_string()))
}

/// The first of the dates, or the last, passing over `none`.
fn outermost(mut dates: Vec<Value>, last: bool) -> Value {
    dates.retain(|date| !date.is("none"));
    dates.sort_by(|one, other| one.partial_cmp(other).unwrap());
    let outermost = if last { dates.last() } else { dates.first() }.cloned();
    let open = dates.contains(&Value::Unknown);
    if open { Value::Unknown } else { outermost.unwrap_or_else(|| word("none")) }
}

fn quantified(quantity: Quantity, bodies: &[Value]) -> Value {
    let yes = bodies.iter().filter(|body| body.is("yes")).count();
    match quantity {
        Quantity::Some => at_least(1, bodies),
        Quantity::Every => all(bodies),
        Quantity::AtLeast(needed) => at_least(needed as usize, bodies),
        Quantity::NumberOf if bodies.contains(&Value::Unknown) => Value::Unknown,
        Quantity::NumberOf => Value::Number(Number::from_units(i64::try_from(yes).unwrap())),
    }
}

fn fields(item: &Item) -> &[Field] {
    match &item.kind {
        ItemKind::Facts(_, fields) | ItemKind::Record(_, fields) => fields,
        _ => &[],
    }
}

/// Whom a norm names.
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

impl<'a> World<'a> {
    fn named(&self, name: &str) -> &[Placed<'a>] {
        self.items.get(name).map_or(&[], Vec::as_slice)
    }

    /// The clauses of the versions that are kept.
    fn clauses(&self, name: &str, keep: impl Fn(&Placed) -> bool) -> Vec<&'a ClauseKind> {
        let versions = self.named(name).iter().filter(|version| keep(version));
        versions.flat_map(|version| version.clauses.clone()).collect()
    }

    /// In force by its circular's dates and by its own.
    fn in_force(&self, placed: &Placed) -> bool {
        each!(placed.clauses, ClauseKind::InForce(days) => days).all(|days| {
            days.from.as_ref().is_none_or(|from| from.value <= self.on)
                && days.until.as_ref().is_none_or(|until| self.on <= until.value)
        })
    }

    fn asked(&self, expr: &'a Expr) -> Value {
        self.value(expr, &Scope::new())
    }

    /// One line for each form of expression.
    #[rustfmt::skip]
    fn value(&self, expr: &'a Expr, scope: &Scope) -> Value {
        let of = |expr: &'a Expr| self.value(expr, scope);
        let each = |parts: &'a [Expr]| parts.iter().map(of).collect::<Vec<_>>();
        match &expr.kind {
            ExprKind::Truth(holds) => truth(*holds),
            ExprKind::Number(number) => Value::Number(*number),
            ExprKind::Text(text) => word(text),
            ExprKind::Date(date) => word(&date.to_string()),
            ExprKind::Today => word(&self.on.to_string()),
            ExprKind::None => word("none"),
            ExprKind::Path(path) => self.name(&path.dotted(), scope),
            ExprKind::Of { name, argument } => self.definition(&name.dotted(), Some(of(argument))),
            ExprKind::DateOf(task) => self.latest(task, "on"),
            ExprKind::Ended { task, outcome } => equal(&self.latest(task, "outcome"), &word(&outcome.text)),
            ExprKind::Parenthesis(inner) => of(inner),
            ExprKind::Not(inner) => not(&of(inner)),
            ExprKind::And(parts) | ExprKind::Block(BlockKind::All, parts) => all(&each(parts)),
            ExprKind::Or(parts) | ExprKind::Block(BlockKind::Any, parts) => at_least(1, &each(parts)),
            ExprKind::Block(BlockKind::AtLeast(needed), parts) => at_least(*needed as usize, &each(parts)),
            ExprKind::Ordered { ordering, left, right } => both_or(truth(false), &[of(left), of(right)], |left, right| holds(*ordering, left, right)),
            ExprKind::Is { subject, negated, test } => {
                let test = match (test, &subject.kind) {
                    (Test::Equal(other), _) => equal(&of(subject), &of(other)),
                    (Test::OneOf(others), _) => at_least(1, &others.iter().map(|other| equal(&of(subject), &of(other))).collect::<Vec<_>>()),
                    (Test::None, _) => equal(&of(subject), &word("none")),
                    (Test::Known, _) => truth(of(subject) != Value::Unknown),
                    (Test::Unknown, _) => truth(of(subject) == Value::Unknown),
                    (Test::Done(None), ExprKind::Path(task)) => truth(!self.log(&task.dotted()).is_empty()),
                    (Test::Done(Some(unit)), ExprKind::Path(task)) => self.done_by(&task.dotted(), &of(unit)),
                    _ => panic!("done is said of tasks"),
                };
                if *negated { not(&test) } else { test }
            }
            ExprKind::Quantified { quantity, bound, list, body } => match self.name(&list.dotted(), scope) {
                Value::List(all) => quantified(*quantity, &all.into_iter().map(|element| {
                    let fields = element.into_iter().map(|(name, value)| (format!("{}{name}", bound.text), value));
                    self.value(body, &scope.clone().into_iter().chain(fields).collect())
                }).collect::<Vec<_>>()),
                unknown => unknown,
            },
            ExprKind::Between { unit, from, to } => both_or(word("none"), &[of(from), of(to)], |from, to| Value::Number(Number::from_units(from.date().unwrap().until(to.date().unwrap(), *unit)))),
            ExprKind::Sum { left, minus, right: Addend::Number(right) } => both(&of(left), &of(right), |left, right| sum(left, right, *minus)),
            ExprKind::Sum { left, minus, right: Addend::Time(amount, unit) } => {
                shifted(of(left), i32::try_from(amount.value).unwrap() * if *minus { -1 } else { 1 }, *unit)
            }
            ExprKind::Earliest(parts) => outermost(each(parts), false),
            ExprKind::Latest(parts) => outermost(each(parts), true),
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
    fn latest(&self, task: &Name, key: &str) -> Value {
        let latest = self.log(&task.text).into_iter().max_by_key(|entry| entry["on"].as_str());
        latest.and_then(|entry| entry[key].as_str()).map_or(Value::Unknown, word)
    }

    fn done_by(&self, task: &str, unit: &Value) -> Value {
        let log = self.log(task).into_iter().filter_map(|entry| entry["by"].as_str());
        at_least(1, &log.map(|by| equal(&word(by), unit)).collect::<Vec<_>>())
    }

    /// A bound name, a definition, a reading, a fact; else a unit or a variant.
    fn name(&self, name: &str, scope: &Scope) -> Value {
        let item = self.named(name).first();
        match (scope.get(name), item.map(|placed| &placed.item.kind)) {
            (Some(bound), _) => bound.clone(),
            (_, Some(ItemKind::Define { .. })) => self.definition(name, None),
            (_, Some(ItemKind::Reading(_))) => {
                let clauses = self.clauses(name, |_| true);
                let mut variants = each!(clauses, ClauseKind::Variants(all) => all).flatten();
                word(&variants.nth(self.reading).unwrap().name.text)
            }
            _ => self.fact(name).unwrap_or_else(|| word(name)),
        }
    }

    /// Each alternative whose guard is not no, up to the first whose guard is yes: known if
    /// all their values are known and equal.
    fn definition(&self, name: &str, argument: Option<Value>) -> Value {
        let clauses = self.clauses(name, |version| self.in_force(version));
        let ItemKind::Define { parameter, .. } = &self.named(name)[0].item.kind else { panic!() };
        let parameter = parameter.iter().map(|parameter| parameter.name.text.clone());
        let (scope, mut kept) = (parameter.zip(argument).collect(), Vec::new());
        for one in each!(clauses, ClauseKind::Alternatives(all) => all).flatten() {
            let guard = match &one.guard {
                Guard::When(guard) => self.value(guard, &scope),
                Guard::Always | Guard::Otherwise => truth(true),
            };
            if !guard.is("no") {
                kept.push(self.value(&one.value, &scope));
            }
            if guard.is("yes") {
                break;
            }
        }
        let agree = kept.iter().all(|value| *value == kept[0]);
        if agree { kept.swap_remove(0) } else { Value::Unknown }
    }

    fn fact(&self, path: &str) -> Option<Value> {
        let (group, name) = path.split_once('.')?;
        let mut fields = self.named(group).iter().flat_map(|facts| fields(facts.item));
        Some(self.field(fields.find(|field| field.name.text == name)?, &self.case[group]))
    }

    /// What is given; else the default.
    fn field(&self, field: &'a Field, object: &Json) -> Value {
        if let Some(json) = object.get(&field.name.text) {
            return self.read(json, &field.ty);
        }
        let default = field.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::Default(expr) => Some(self.asked(expr)),
            ClauseKind::DefaultEmpty => Some(Value::List(Vec::new())),
            _ => None,
        });
        default.unwrap_or(Value::Unknown)
    }

    fn read(&self, json: &Json, ty: &TypeExpr) -> Value {
        match json {
            Json::Bool(holds) => truth(*holds),
            Json::Number(number) => Value::Number(Number::parse(&number.to_string()).unwrap()),
            Json::String(text) => word(text),
            Json::Array(all) => Value::List(all.iter().map(|one| self.element(one, ty)).collect()),
            Json::Null | Json::Object(_) => Value::Unknown,
        }
    }

    fn element(&self, json: &Json, ty: &TypeExpr) -> Scope {
        let Some(record) = self.named(&ty.base.text).first() else {
            return Scope::from([(String::new(), self.read(json, ty))]);
        };
        let read = |field: &'a Field| (format!(".{}", field.name.text), self.field(field, json));
        fields(record.item).iter().map(read).collect()
    }

    /// In force, all that is asked holds, and no overriding rule's norm on the task applies.
    fn applies(&self, rule: &Placed<'a>, task: &Name) -> Value {
        let mut parts = vec![truth(self.in_force(rule))];
        for clause in &rule.clauses {
            match clause {
                ClauseKind::AppliesWhen(it) | ClauseKind::When(it) => parts.push(self.asked(it)),
                ClauseKind::Unless(it) => parts.push(not(&self.asked(it))),
                _ => {}
            }
        }
        for other in self.items.values().flatten() {
            let mut overridden = each!(other.clauses, ClauseKind::Overrides(all) => all).flatten();
            let mut norms = each!(other.clauses, ClauseKind::Then(norm) => norm);
            let overrides = overridden.any(|meant| meant.name.text == name_of(&rule.item.kind));
            if overrides && norms.any(|norm| norm.task == *task) {
                parts.push(not(&self.applies(other, task)));
            }
        }
        all(&parts)
    }

    fn units(&self, expr: &'a Expr) -> Vec<Value> {
        let ExprKind::Path(name) = &expr.kind else {
            return vec![self.asked(expr)];
        };
        let clauses = self.clauses(&name.dotted(), |version| self.in_force(version));
        let members = each!(clauses, ClauseKind::Members(all) => all).flatten();
        let members = members.map(|member| word(&member.text)).collect::<Vec<_>>();
        if members.is_empty() { vec![self.asked(expr)] } else { members }
    }

    /// The units that an expression may give, whatever the case says; `None` for any unit.
    fn possible(&self, expr: &Expr) -> Option<Names> {
        let (ExprKind::Path(name) | ExprKind::Of { name, .. }) = &expr.kind else {
            return None;
        };
        let (name, clauses) = (name.dotted(), self.clauses(&name.dotted(), |_| true));
        let members = each!(clauses, ClauseKind::Members(all) => all).flatten();
        let values = each!(clauses, ClauseKind::Alternatives(all) => all).flatten();
        let values = values.map(|one| self.possible(&one.value)).collect::<Option<Vec<_>>>()?;
        let units = values.into_iter().flatten();
        let units = units.chain(members.map(|member| member.text.clone())).collect::<Names>();
        match self.named(&name).first()?.item.kind {
            ItemKind::Unit(_) => Some(Names::from([name])),
            _ => Some(units),
        }
    }

    /// Whether somebody is left besides the bearer. Asked only where each that is named may be
    /// the bearer; two that differ leave one whoever it is.
    fn somebody_left(&self, norm: &'a Norm, bearer: &Value) -> Value {
        let named = parties(norm);
        let bearers = norm.bearer.as_ref().and_then(|bearer| self.possible(bearer));
        let may_bear = |party: &&Expr| match (&bearers, self.possible(party)) {
            (Some(bearers), Some(units)) => !bearers.is_disjoint(&units),
            _ => true,
        };
        let units = named.iter().flat_map(|party| self.units(party)).collect::<Vec<_>>();
        let known = units.iter().filter(|unit| **unit != Value::Unknown).map(Value::shown);
        let whoever = norm.bearer.is_none() || known.collect::<Names>().len() > 1;
        if whoever || named.is_empty() || !named.iter().all(may_bear) {
            return truth(true);
        }
        at_least(1, &units.iter().map(|unit| not(&equal(unit, bearer))).collect::<Vec<_>>())
    }

    /// A norm for each bearer that it applies to or may yet apply to.
    fn borne(&self, rule: &Placed<'a>, norm: &'a Norm) -> Vec<NormFinding> {
        let outcome = norm.outcome.as_ref().map(|name| name.text.as_str());
        let bearers = norm.bearer.as_ref().map_or(vec![word("-")], |bearer| self.units(bearer));
        let asked = self.applies(rule, &norm.task);
        let finding = |bearer: Value| {
            let units = parties(norm).into_iter().flat_map(|party| self.units(party));
            let others = units.filter(|unit| *unit == Value::Unknown || *unit != bearer);
            let others = others.map(|unit| unit.shown()).collect();
            let applies = all(&[asked.clone(), self.somebody_left(norm, &bearer)]);
            (!applies.is("no")).then(|| NormFinding {
                rule: name_of(&rule.item.kind),
                modality: norm.modality,
                act: act_name(&norm.task.text, outcome),
                bearer: bearer.shown(),
                applies: applies.is("yes"),
                displaced: false,
                towards: (!parties(norm).is_empty()).then_some(others),
            })
        };
        bearers.into_iter().filter_map(finding).collect()
    }

    fn findings(&self) -> Findings {
        let (mut found, mut norms) = (Findings::default(), Vec::new());
        for placed in self.items.values().flatten() {
            for norm in each!(placed.clauses, ClauseKind::Then(norm) => norm) {
                norms.extend(self.borne(placed, norm));
            }
            if let ItemKind::Define { name, parameter: None, .. } = &placed.item.kind {
                let value = self.definition(&name.dotted(), None).shown();
                found.definitions.insert(name.dotted(), value);
            }
        }
        for one in &norms {
            let against = norms.iter().filter(|other| clash(one, other)).collect::<Vec<_>>();
            let displaced = one.modality == Modality::May && !against.is_empty();
            if !displaced {
                found.conflicts.extend(against.iter().map(|other| one.against(other)));
            }
            found.norms.insert(NormFinding { displaced, ..one.clone() });
        }
        found
    }
}

/// Whether both apply and cannot both be followed: same task and outcome, bearer, and a
/// recipient (naming none covers all).
fn clash(one: &NormFinding, other: &NormFinding) -> bool {
    let against = match other.modality {
        Modality::ShallNot => {
            matches!(one.modality, Modality::Shall | Modality::Should | Modality::May)
        }
        Modality::ShouldNot => matches!(one.modality, Modality::Shall | Modality::Should),
        _ => false,
    };
    let meet = match (&one.towards, &other.towards) {
        (Some(some), Some(others)) => some.intersection(others).any(|unit| unit != "?"),
        _ => true,
    };
    let apply = one.applies && other.applies;
    let bearer = one.bearer == other.bearer && one.bearer != "?";
    against && apply && bearer && one.act == other.act && meet
}
