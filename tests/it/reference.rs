//! A plain reference evaluator, written from the design of the language: the syntax tree
//! and the case as JSON, names looked up where they are used, definitions evaluated on
//! demand, quantifiers by looping. Slow and obvious; the fast road has to agree with it.

use std::collections::BTreeMap;

use saksgang::syntax::ast::{
    Addend, Alternative, BlockKind, ClauseKind, Detail, DetailKind, Expr, ExprKind, Field, File,
    Guard, Item, ItemKind, Name, Norm, Path, Test, TypeExpr,
};
use saksgang::value::date::{Date, TimeUnit};
use saksgang::value::norm::{Modality, Ordering, Quantity, Rhythm};
use saksgang::value::number::Number;
use serde_json::Value as Json;

use crate::findings::{Findings, Names, NormFinding, act_name, norm_name};

/// What bound names, or the fields of an element, stand for.
type Scope = BTreeMap<String, Answer>;

#[derive(Clone, Debug, PartialEq, PartialOrd)]
enum Value {
    Unknown,
    Number(Number),
    /// A text, a unit, a variant; `yes`, `no`, `none`; a date as it is written.
    Word(String),
    /// For each element its fields (`.held`); a plain value is a field without a name.
    List(Vec<Scope>),
}

/// A value, with `missing FACT` where it is unknown and `assumed FACT` where defaults carry it.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
struct Answer {
    value: Value,
    notes: Names,
}

/// An item as `rule IM-2011-020/contact-pu`, with the circular and section it stands under.
#[derive(Clone)]
struct Placed<'a> {
    key: String,
    item: &'a Item,
    circular: Option<&'a Item>,
    section: Option<&'a Item>,
}

/// A norm with one bearer, its `since`, and the recipients that are known, if it names any.
struct Borne<'a> {
    norm: &'a Norm,
    since: Option<(Value, &'a Expr)>,
    recipients: Option<Names>,
    finding: NormFinding,
}

struct World<'a> {
    /// By kind and name; of dated versions all.
    items: BTreeMap<String, Vec<Placed<'a>>>,
    case: &'a Json,
    on: Date,
}

/// What the rule files say of a case on a day.
pub(crate) fn evaluate(files: &[File], case: &Json, on: Date) -> Findings {
    let mut items = BTreeMap::<String, Vec<Placed>>::new();
    for placed in files.iter().flat_map(placed) {
        items.entry(placed.key.clone()).or_default().push(placed);
    }
    World { items, case, on }.findings()
}

fn placed(file: &File) -> Vec<Placed<'_>> {
    let (mut circular, mut section, mut placed) = (None, None, Vec::new());
    for item in &file.items {
        let key = key(item, circular);
        match &item.kind {
            ItemKind::Circular(_) => circular = Some(item),
            ItemKind::Section(..) => section = Some(item),
            _ => {}
        }
        placed.push(Placed {
            key,
            item,
            circular,
            section,
        });
    }
    placed
}

#[rustfmt::skip]
fn key(item: &Item, circular: Option<&Item>) -> String {
    match &item.kind {
        ItemKind::Circular(name) => format!("circular {}", name.text),
        ItemKind::Section(..) => "section".to_owned(),
        ItemKind::Unit(name) => format!("unit {}", name.text),
        ItemKind::Group(name) => format!("group {}", name.text),
        ItemKind::Record(name, _) => format!("record {}", name.text),
        ItemKind::Facts(name, _) => format!("facts {}", name.text),
        ItemKind::Reading(name) => format!("reading {}", name.text),
        ItemKind::Define { name, .. } => format!("define {}", dotted(name)),
        ItemKind::Rule(name) => format!("rule {}", rule_name(circular, name)),
        _ => String::new(),
    }
}

fn rule_name(circular: Option<&Item>, rule: &Name) -> String {
    match circular.map(|item| &item.kind) {
        Some(ItemKind::Circular(circular)) => format!("{}/{}", circular.text, rule.text),
        _ => rule.text.clone(),
    }
}

fn dotted(path: &Path) -> String {
    let segments = path.segments.iter().map(|segment| segment.text.as_str());
    segments.collect::<Vec<_>>().join(".")
}

fn known(value: Value) -> Answer {
    carried(value, [])
}

fn word(text: &str) -> Value {
    Value::Word(text.to_owned())
}

fn truth(truth: bool) -> Value {
    word(if truth { "yes" } else { "no" })
}

fn noted(mut answer: Answer, note: &str, place: &str) -> Answer {
    answer.notes.insert(format!("{note} {place}"));
    answer
}

fn unknown(place: &str) -> Answer {
    noted(known(Value::Unknown), "missing", place)
}

/// A value with the parts that carry it: of an open one, its open parts alone.
fn carried(value: Value, parts: impl IntoIterator<Item = Answer>) -> Answer {
    let open = value == Value::Unknown;
    let parts = parts
        .into_iter()
        .filter(|part| open == (part.value == Value::Unknown));
    let notes = parts.flat_map(|part| part.notes).collect();
    Answer { value, notes }
}

/// Kleene's *and* needs all of its parts, his *or* one of them.
fn at_least(needed: usize, parts: Vec<Answer>) -> Answer {
    let count = |value| parts.iter().filter(|part| part.value == value).count();
    let (yes, open) = (count(truth(true)), count(Value::Unknown));
    let value = match yes {
        _ if yes < needed && yes + open >= needed => Value::Unknown,
        _ => truth(yes >= needed),
    };
    carried(
        value.clone(),
        parts.into_iter().filter(|part| part.value == value),
    )
}

fn all(parts: Vec<Answer>) -> Answer {
    at_least(parts.len(), parts)
}

fn not(mut answer: Answer) -> Answer {
    if answer.value != Value::Unknown {
        answer.value = truth(answer.value == truth(false));
    }
    answer
}

/// What two known values give together; unknown if either is.
fn both(left: Answer, right: Answer, give: impl Fn(&Value, &Value) -> Value) -> Answer {
    let known = left.value != Value::Unknown && right.value != Value::Unknown;
    let value = if known {
        give(&left.value, &right.value)
    } else {
        Value::Unknown
    };
    carried(value, [left, right])
}

fn equal(left: Answer, right: Answer) -> Answer {
    both(left, right, |left, right| truth(left == right))
}

fn ordered(ordering: Ordering, left: Answer, right: Answer) -> Answer {
    if let Some(none) = [&left, &right]
        .into_iter()
        .find(|part| part.value == word("none"))
    {
        return carried(truth(false), [none.clone()]);
    }
    both(left, right, |left, right| match ordering {
        Ordering::Less => truth(left < right),
        Ordering::AtMost => truth(left <= right),
        Ordering::Greater => truth(left > right),
        Ordering::AtLeast => truth(left >= right),
    })
}

/// With `none` on a side it is `none` because of that alone.
fn between(unit: TimeUnit, from: Answer, to: Answer) -> Answer {
    if let Some(none) = [&from, &to]
        .into_iter()
        .find(|part| part.value == word("none"))
    {
        return carried(word("none"), [none.clone()]);
    }
    both(from, to, |from, to| {
        let until = |from: Date, to: Date| Value::Number(Number::from_units(from.until(to, unit)));
        of_date(from, |from| of_date(to, |to| until(from, to)).unwrap_or(Value::Unknown))
            .unwrap_or(Value::Unknown)
    })
}

/// What is calculated from dates; `give` is not asked where one of them is `none`.
fn of_date(value: &Value, give: impl Fn(Date) -> Value) -> Option<Value> {
    match value {
        Value::Word(word) => Date::parse(word).ok().map(give),
        _ => None,
    }
}

fn sum(left: Answer, minus: bool, right: Answer) -> Answer {
    both(left, right, |left, right| match (left, right) {
        (Value::Number(left), Value::Number(right)) if minus => Value::Number(left.minus(*right)),
        (Value::Number(left), Value::Number(right)) => Value::Number(left.plus(*right)),
        _ => Value::Unknown,
    })
}

/// The first of the dates, or the last, passing over `none`.
fn outermost(dates: Vec<Answer>, last: bool) -> Answer {
    let values = dates.iter().map(|date| &date.value);
    let mut values = values
        .filter(|value| **value != word("none"))
        .collect::<Vec<_>>();
    values.sort_by(|left, right| left.partial_cmp(right).unwrap());
    let outer = if last { values.last() } else { values.first() };
    let open = values.first() == Some(&&Value::Unknown);
    let value = if open {
        Value::Unknown
    } else {
        outer.map_or(word("none"), |outer| (*outer).clone())
    };
    carried(value, dates)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Unknown => "?".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Word(word) => word.clone(),
        Value::List(list) => format!("{} elements", list.len()),
    }
}

fn clauses<'a>(item: &'a Item) -> impl Iterator<Item = &'a ClauseKind> {
    item.clauses.iter().map(|clause| &clause.kind)
}

fn fields(item: &Item) -> &[Field] {
    match &item.kind {
        ItemKind::Facts(_, fields) | ItemKind::Record(_, fields) => fields,
        _ => &[],
    }
}

fn alternatives(item: &Item) -> &[Alternative] {
    let alternatives = clauses(item).find_map(|clause| match clause {
        ClauseKind::Alternatives(alternatives) => Some(alternatives.as_slice()),
        _ => None,
    });
    alternatives.unwrap_or_default()
}

fn norms(item: &Item) -> impl Iterator<Item = &Norm> {
    clauses(item).filter_map(|clause| match clause {
        ClauseKind::Then(norm) => Some(norm),
        _ => None,
    })
}

/// The units that a detail names, each with the detail's word.
fn parties(detail: &Detail) -> Vec<(&'static str, &Expr)> {
    let (word, parties) = match &detail.kind {
        DetailKind::To(parties) => ("to", parties),
        DetailKind::CopyTo(parties) => ("copy to", parties),
        DetailKind::From(parties) => ("from", parties),
        DetailKind::With(parties) => ("with", parties),
        _ => return Vec::new(),
    };
    parties.parties.iter().map(|party| (word, party)).collect()
}

impl<'a> World<'a> {
    fn named(&self, kind: &str, name: &str) -> &[Placed<'a>] {
        let items = self.items.get(&format!("{kind} {name}"));
        items.map_or(&[], Vec::as_slice)
    }

    /// In force by its circular's dates and by its own.
    fn in_force(&self, placed: &Placed) -> bool {
        let items = [placed.circular, Some(placed.item)].into_iter().flatten();
        items.flat_map(clauses).all(|clause| match clause {
            ClauseKind::InForce(days) => {
                days.from.as_ref().is_none_or(|from| from.value <= self.on)
                    && days
                        .until
                        .as_ref()
                        .is_none_or(|until| self.on <= until.value)
            }
            _ => true,
        })
    }

    /// One line for each form of expression.
    #[rustfmt::skip]
    fn value(&self, expr: &'a Expr, scope: &Scope) -> Answer {
        let of = |expr: &'a Expr| self.value(expr, scope);
        let each = |parts: &'a [Expr]| parts.iter().map(of).collect::<Vec<_>>();
        match &expr.kind {
            ExprKind::Truth(value) => known(truth(*value)),
            ExprKind::Number(number) => known(Value::Number(*number)),
            ExprKind::Text(text) => known(word(text)),
            ExprKind::Date(date) => known(word(&date.to_string())),
            ExprKind::Today => known(word(&self.on.to_string())),
            ExprKind::None => known(word("none")),
            ExprKind::Path(path) => self.name(&dotted(path), scope),
            ExprKind::Of { name, argument } => self.definition(&dotted(name), Some(of(argument))),
            ExprKind::DateOf(task) => self.latest(task, "on"),
            ExprKind::Ended { task, outcome } => equal(self.latest(task, "outcome"), known(word(&outcome.text))),
            ExprKind::Parenthesis(inner) => of(inner),
            ExprKind::Not(inner) => not(of(inner)),
            ExprKind::And(parts) | ExprKind::Block(BlockKind::All, parts) => all(each(parts)),
            ExprKind::Or(parts) | ExprKind::Block(BlockKind::Any, parts) => at_least(1, each(parts)),
            ExprKind::Block(BlockKind::AtLeast(needed), parts) => at_least(*needed as usize, each(parts)),
            ExprKind::Ordered { ordering, left, right } => ordered(*ordering, of(left), of(right)),
            ExprKind::Is { subject, negated: false, test } => self.test(subject, test, scope),
            ExprKind::Is { subject, negated: true, test } => not(self.test(subject, test, scope)),
            ExprKind::Quantified { quantity, bound, list, body } => self.quantified(*quantity, bound, self.name(&dotted(list), scope), (body, scope)),
            ExprKind::Between { unit, from, to } => between(*unit, of(from), of(to)),
            ExprKind::Sum { left, minus, right: Addend::Number(right) } => sum(of(left), *minus, of(right)),
            ExprKind::Sum { left, minus, right: Addend::Time(amount, unit) } => {
                let (left, amount) = (of(left), amount.value as i32 * if *minus { -1 } else { 1 });
                let value = of_date(&left.value, |date| word(&date.shift(amount, *unit).to_string()));
                Answer { value: value.unwrap_or(left.value), ..left }
            }
            ExprKind::Earliest(parts) => outermost(each(parts), false),
            ExprKind::Latest(parts) => outermost(each(parts), true),
        }
    }

    fn test(&self, subject: &'a Expr, test: &'a Test, scope: &Scope) -> Answer {
        let of = |expr: &'a Expr| self.value(expr, scope);
        let is = |other: &'a Expr| equal(of(subject), of(other));
        match (test, &subject.kind) {
            (Test::Equal(other), _) => is(other),
            (Test::OneOf(others), _) => {
                let equalities = others.iter().map(is).collect::<Vec<_>>();
                let first = equalities
                    .iter()
                    .find(|one| one.value == truth(true))
                    .cloned();
                first.unwrap_or_else(|| at_least(1, equalities))
            }
            (Test::None, _) => equal(of(subject), known(word("none"))),
            (Test::Known, _) if of(subject).value == Value::Unknown => known(truth(false)),
            (Test::Known, _) => carried(truth(true), [of(subject)]),
            (Test::Unknown, _) => not(self.test(subject, &Test::Known, scope)),
            (Test::Done(Some(unit)), ExprKind::Path(task)) => {
                let by = self
                    .log(&dotted(task))
                    .into_iter()
                    .filter_map(|entry| entry["by"].as_str());
                let any = at_least(1, by.map(|by| equal(known(word(by)), of(unit))).collect());
                carried(any.value.clone(), [any, of(unit)])
            }
            (Test::Done(_), _) => {
                let ExprKind::Path(task) = &subject.kind else {
                    return unknown("a task");
                };
                known(truth(!self.log(&dotted(task)).is_empty()))
            }
        }
    }

    /// What was done of a task up to the day of evaluation, oldest first.
    fn log(&self, task: &str) -> Vec<&'a Json> {
        let (today, log) = (self.on.to_string(), self.case["log"].as_array());
        let vain = |entry: &Json| {
            ["failed", "instead", "despite"]
                .iter()
                .any(|key| !entry[key].is_null())
        };
        let counts = |entry: &&Json| {
            entry["task"] == task && !vain(entry) && entry["on"].as_str() <= Some(&today)
        };
        let mut entries = log.into_iter().flatten().filter(counts).collect::<Vec<_>>();
        entries.sort_by_key(|entry| entry["on"].as_str());
        entries
    }

    fn latest(&self, task: &Name, key: &str) -> Answer {
        let text = self
            .log(&task.text)
            .last()
            .and_then(|entry| entry[key].as_str());
        text.map_or_else(|| unknown(&task.text), |text| known(word(text)))
    }

    fn quantified(
        &self,
        quantity: Quantity,
        bound: &Name,
        list: Answer,
        (body, scope): (&'a Expr, &Scope),
    ) -> Answer {
        let Value::List(elements) = &list.value else {
            return list;
        };
        let bodies = elements.iter().map(|element| {
            let fields = element
                .iter()
                .map(|(field, answer)| (format!("{}{field}", bound.text), answer.clone()));
            self.value(body, &scope.clone().into_iter().chain(fields).collect())
        });
        let bodies = bodies.collect::<Vec<_>>();
        let whole = match quantity {
            Quantity::Some => at_least(1, bodies),
            Quantity::Every => all(bodies),
            Quantity::AtLeast(needed) => at_least(needed as usize, bodies),
            Quantity::NumberOf => {
                let open = bodies.iter().any(|body| body.value == Value::Unknown);
                let yes = bodies
                    .iter()
                    .filter(|body| body.value == truth(true))
                    .count();
                let number = Value::Number(Number::from_units(yes as i64));
                carried(if open { Value::Unknown } else { number }, bodies)
            }
        };
        carried(whole.value.clone(), [whole, list])
    }

    /// A bound name, a definition, a reading, a fact; else a unit or a variant.
    fn name(&self, name: &str, scope: &Scope) -> Answer {
        let defined = !self.named("define", name).is_empty();
        let bound = scope
            .get(name)
            .cloned()
            .or_else(|| defined.then(|| self.definition(name, None)));
        let other = bound
            .or_else(|| self.reading(name))
            .or_else(|| self.fact(name));
        other.unwrap_or_else(|| known(word(name)))
    }

    /// The first variant of a reading.
    fn reading(&self, name: &str) -> Option<Answer> {
        clauses(self.named("reading", name).first()?.item).find_map(|clause| match clause {
            ClauseKind::Variants(variants) => Some(known(word(&variants.first()?.name.text))),
            _ => None,
        })
    }

    fn definition(&self, name: &str, argument: Option<Answer>) -> Answer {
        let versions = self.named("define", name);
        let Some(version) = versions.iter().find(|version| self.in_force(version)) else {
            return known(Value::Unknown);
        };
        let ItemKind::Define { parameter, .. } = &version.item.kind else {
            unreachable!()
        };
        let scope = parameter
            .iter()
            .map(|parameter| parameter.name.text.clone())
            .zip(argument)
            .collect();
        let (mut guards, mut kept) = (Vec::new(), Vec::<Answer>::new());
        for alternative in alternatives(version.item) {
            guards.push(match &alternative.guard {
                Guard::When(guard) => self.value(guard, &scope),
                Guard::Always | Guard::Otherwise => known(truth(true)),
            });
            let guard = guards.last().map(|guard| guard.value.clone());
            if guard != Some(truth(false)) {
                kept.push(self.value(&alternative.value, &scope));
            }
            if guard == Some(truth(true)) {
                break;
            }
        }
        let first = kept
            .first()
            .map_or(Value::Unknown, |first| first.value.clone());
        let agree = kept.iter().all(|value| value.value == first);
        carried(
            if agree { first } else { Value::Unknown },
            guards.into_iter().chain(kept),
        )
    }

    fn fact(&self, path: &str) -> Option<Answer> {
        let (group, name) = path.split_once('.')?;
        let mut fields = self
            .named("facts", group)
            .iter()
            .flat_map(|facts| fields(facts.item));
        let field = fields.find(|field| field.name.text == name)?;
        Some(self.field(
            field,
            self.case.get(group).and_then(|group| group.get(name)),
            path,
        ))
    }

    /// What is given; else the default.
    fn field(&self, field: &'a Field, json: Option<&Json>, place: &str) -> Answer {
        if let Some(json) = json {
            return self.read(json, &field.ty, place);
        }
        let default = field.clauses.iter().find_map(|clause| match &clause.kind {
            ClauseKind::Default(expr) => Some(self.value(expr, &Scope::new())),
            ClauseKind::DefaultEmpty => Some(known(Value::List(Vec::new()))),
            _ => None,
        });
        let default = default.unwrap_or_else(|| unknown(place));
        let note = if default.value == Value::Unknown {
            "missing"
        } else {
            "assumed"
        };
        noted(default, note, place)
    }

    fn read(&self, json: &Json, ty: &TypeExpr, place: &str) -> Answer {
        known(match (json, json.as_array()) {
            (Json::Null, _) => return unknown(place),
            (Json::Bool(value), _) => truth(*value),
            (Json::Number(number), _) => Value::Number(Number::parse(&number.to_string()).unwrap()),
            (_, Some(elements)) => {
                let element = |(at, json)| self.element(json, ty, &format!("{place}[{at}]"));
                Value::List(elements.iter().enumerate().map(element).collect())
            }
            _ => word(json.as_str().unwrap()),
        })
    }

    fn element(&self, json: &Json, ty: &TypeExpr, place: &str) -> Scope {
        let Some(record) = self.named("record", &ty.base.text).first() else {
            return Scope::from([(String::new(), self.read(json, ty, place))]);
        };
        let read = |field: &'a Field| {
            let name = format!(".{}", field.name.text);
            let answer = self.field(field, json.get(&field.name.text), &format!("{place}{name}"));
            (name, answer)
        };
        fields(record.item).iter().map(read).collect()
    }

    /// In force, all that is asked holds, and no overriding rule's norm on the task applies.
    fn applies(&self, rule: &Placed<'a>, task: &str) -> Answer {
        let in_force = known(truth(self.in_force(rule)));
        let items = [rule.circular, rule.section, Some(rule.item)]
            .into_iter()
            .flatten();
        let asked = items.flat_map(clauses).filter_map(|clause| match clause {
            ClauseKind::AppliesWhen(asked) | ClauseKind::When(asked) => {
                Some(self.value(asked, &Scope::new()))
            }
            ClauseKind::Unless(asked) => Some(not(self.value(asked, &Scope::new()))),
            _ => None,
        });
        let on_task = |other: &&Placed| norms(other.item).any(|norm| norm.task.text == task);
        let overriding = self
            .items
            .values()
            .flatten()
            .filter(|other| overrides(other, rule))
            .filter(on_task);
        let overriding = overriding.map(|other| not(self.applies(other, task)));
        all([in_force]
            .into_iter()
            .chain(asked)
            .chain(overriding)
            .collect())
    }

    /// The members of a group, if that is what is named.
    fn members(&self, expr: &Expr, keep: impl Fn(&Placed) -> bool) -> Option<Names> {
        let ExprKind::Path(path) = &expr.kind else {
            return None;
        };
        let groups = self.named("group", &dotted(path));
        let kept = groups
            .iter()
            .filter(|group| keep(group))
            .flat_map(|group| clauses(group.item));
        let members = kept.flat_map(|clause| match clause {
            ClauseKind::Members(members) => members.as_slice(),
            _ => &[],
        });
        let members = members.map(|member| member.text.clone()).collect();
        (!groups.is_empty()).then_some(members)
    }

    fn units(&self, expr: &'a Expr) -> Vec<Answer> {
        match self.members(expr, |group| self.in_force(group)) {
            Some(members) => members.iter().map(|member| known(word(member))).collect(),
            None => vec![self.value(expr, &Scope::new())],
        }
    }

    /// The units that an expression can give whatever the case says; none for any unit.
    fn possible(&self, expr: &Expr) -> Option<Names> {
        if let ExprKind::Parenthesis(inner) = &expr.kind {
            return self.possible(inner);
        }
        let (ExprKind::Path(name) | ExprKind::Of { name, .. }) = &expr.kind else {
            return None;
        };
        let name = dotted(name);
        let versions = self.named("define", &name);
        let values = versions
            .iter()
            .flat_map(|version| alternatives(version.item));
        let values = values.map(|alternative| self.possible(&alternative.value));
        let values = values
            .collect::<Option<Vec<_>>>()
            .filter(|_| !versions.is_empty());
        let unit = !self.named("unit", &name).is_empty();
        let unit = || unit.then(|| Names::from([name]));
        let values = values.map(|names| names.into_iter().flatten().collect());
        self.members(expr, |_| true).or(values).or_else(unit)
    }

    /// Whether somebody is left besides the bearer; asked only where all could be the bearer.
    fn somebody_left(&self, norm: &'a Norm, bearer: &Answer) -> Answer {
        let parties = norm
            .details
            .iter()
            .flat_map(parties)
            .map(|(_, party)| party);
        let bearers = norm
            .bearer
            .as_ref()
            .and_then(|bearer| self.possible(bearer));
        let meets = |party: &&Expr| match (&bearers, self.possible(party)) {
            (Some(bearers), Some(units)) => !bearers.is_disjoint(&units),
            _ => true,
        };
        if norm.bearer.is_none()
            || !parties.clone().all(|party| meets(&party))
            || parties.clone().next().is_none()
        {
            return known(truth(true));
        }
        let mut units = parties
            .flat_map(|party| self.units(party))
            .collect::<Vec<_>>();
        units.retain(|unit| unit.value != bearer.value || unit.value == Value::Unknown);
        let open = units.iter().any(|unit| unit.value == Value::Unknown);
        let others = units
            .iter()
            .filter_map(|unit| (unit.value != Value::Unknown).then(|| shown(&unit.value)));
        let (others, bearer_open) = (
            others.collect::<Names>().len(),
            bearer.value == Value::Unknown,
        );
        let value = match others {
            0 if !open => truth(false),
            _ if others > usize::from(bearer_open) => truth(true),
            _ => Value::Unknown,
        };
        carried(value, units.into_iter().chain([bearer.clone()]))
    }

    /// A norm for each bearer that it applies to or may yet apply to.
    fn borne(&self, rule: &Placed<'a>, norm: &'a Norm) -> Vec<Borne<'a>> {
        let bearers = norm.bearer.iter().flat_map(|bearer| self.units(bearer));
        let whoever = norm.bearer.is_none().then(|| known(word("-")));
        let asked = self.applies(rule, &norm.task.text);
        let borne = bearers.chain(whoever).filter_map(|bearer| {
            let mut left = self.somebody_left(norm, &bearer);
            left.notes.retain(|note| note.starts_with("missing"));
            let applies = all(vec![asked.clone(), left]);
            (applies.value != truth(false)).then(|| self.one(rule, norm, (applies, bearer)))
        });
        borne.collect()
    }

    fn one(
        &self,
        rule: &Placed<'a>,
        norm: &'a Norm,
        (applies, bearer): (Answer, Answer),
    ) -> Borne<'a> {
        let (mut notes, mut since, mut recipients) = (applies.notes, None, None);
        let note = |answer: &Answer, kind: &str| {
            let missing = answer
                .notes
                .iter()
                .filter(|_| answer.value == Value::Unknown);
            missing
                .map(|note| format!("{kind} {note}"))
                .collect::<Names>()
        };
        notes.extend(note(&bearer, "bearer"));
        for detail in &norm.details {
            for (kind, unit) in parties(detail).into_iter().flat_map(|(kind, party)| {
                self.units(party).into_iter().map(move |unit| (kind, unit))
            }) {
                let named = recipients.get_or_insert_with(Names::new);
                if unit.value == Value::Unknown || unit.value != bearer.value {
                    notes.insert(format!("{kind} {}", shown(&unit.value)));
                    named.extend((unit.value != Value::Unknown).then(|| shown(&unit.value)));
                    notes.extend(note(&unit, "detail"));
                }
            }
            let (kind, expr) = match &detail.kind {
                DetailKind::Since(date) => ("since", date),
                DetailKind::Within { of, .. } => ("within", of),
                DetailKind::DoneWhen(asked) => ("done when", asked),
                _ => continue,
            };
            let answer = self.value(expr, &Scope::new());
            notes.insert(format!("{kind} {}", shown(&answer.value)));
            notes.extend(note(&answer, "detail"));
            since = since.or((kind == "since").then_some((answer.value, expr)));
        }
        let act = act_name(
            &norm.task.text,
            norm.outcome.as_ref().map(|outcome| outcome.text.as_str()),
        );
        let name = norm_name(&rule.key, norm.modality, &act);
        let (bearer, applies) = (shown(&bearer.value), applies.value == truth(true));
        let finding = NormFinding {
            name,
            bearer,
            applies,
            displaced: false,
            notes,
        };
        Borne {
            norm,
            since,
            recipients,
            finding,
        }
    }

    fn findings(&self) -> Findings {
        let rules = self
            .items
            .values()
            .flatten()
            .filter(|item| item.key.starts_with("rule"));
        let norms = rules.flat_map(|rule| norms(rule.item).flat_map(|norm| self.borne(rule, norm)));
        let mut norms = norms.collect::<Vec<_>>();
        let applying = norms.iter().filter(|norm| norm.finding.applies);
        let pairs = applying
            .clone()
            .flat_map(|norm| applying.clone().map(move |other| (norm, other)));
        let clashes = pairs.filter(|(norm, other)| clash(norm, other));
        let (displaced, conflicts): (Vec<_>, Vec<_>) =
            clashes.partition(|(norm, _)| norm.norm.modality == Modality::May);
        let conflicts = conflicts
            .into_iter()
            .map(|(norm, other)| {
                format!(
                    "{} against {} by {}",
                    norm.finding.name, other.finding.name, norm.finding.bearer
                )
            })
            .collect();
        let displaced = displaced
            .into_iter()
            .map(|(norm, _)| norm.finding.clone())
            .collect::<Vec<_>>();
        let actions = actions(applying);
        let definitions = self
            .items
            .values()
            .flatten()
            .filter(|item| self.in_force(item))
            .filter_map(|item| match &item.item.kind {
                ItemKind::Define {
                    name,
                    parameter: None,
                    ..
                } => Some((
                    dotted(name),
                    shown(&self.definition(&dotted(name), None).value),
                )),
                _ => None,
            })
            .collect();
        for norm in &mut norms {
            norm.finding.displaced = displaced.contains(&norm.finding);
        }
        let norms = norms.into_iter().map(|norm| norm.finding).collect();
        Findings {
            norms,
            conflicts,
            actions,
            definitions,
        }
    }
}

fn overrides(rule: &Placed, other: &Placed) -> bool {
    clauses(rule.item).any(|clause| match clause {
        ClauseKind::Overrides(rules) => rules.iter().any(|meant| {
            let full = meant
                .circular
                .as_ref()
                .map(|circular| format!("{}/{}", circular.text, meant.name.text));
            other.key
                == format!(
                    "rule {}",
                    full.unwrap_or_else(|| rule_name(rule.circular, &meant.name))
                )
        }),
        _ => false,
    })
}

/// Whether both cannot be followed: same task and outcome, bearer, and a recipient.
fn clash(norm: &Borne, other: &Borne) -> bool {
    let opposed = match norm.norm.modality {
        Modality::Shall | Modality::Should => matches!(
            other.norm.modality,
            Modality::ShallNot | Modality::ShouldNot
        ),
        Modality::May => other.norm.modality == Modality::ShallNot,
        _ => false,
    };
    let meet = match (&norm.recipients, &other.recipients) {
        (Some(some), Some(others)) => !some.is_disjoint(others),
        _ => true,
    };
    let same = norm.norm.task == other.norm.task && norm.norm.outcome == other.norm.outcome;
    opposed
        && meet
        && same
        && norm.finding.bearer == other.finding.bearer
        && norm.finding.bearer != "?"
}

/// Applying norms gathered by task, outcome, bearer, `since` and recurrence; what is open is
/// the same where it is asked for in the same words.
fn actions<'a>(norms: impl Iterator<Item = &'a Borne<'a>>) -> Names {
    let mut actions = Vec::<(&Borne, Names)>::new();
    for norm in norms.filter(|norm| norm.norm.modality != Modality::ShallBe) {
        let name = norm.finding.name.clone();
        match actions
            .iter_mut()
            .find(|(first, _)| belong_together(first, norm))
        {
            Some((_, names)) => drop(names.insert(name)),
            None => actions.push((norm, Names::from([name]))),
        }
    }
    let shown = actions
        .iter()
        .map(|(first, names)| format!("by {}: {names:?}", first.finding.bearer));
    shown.collect()
}

fn belong_together(one: &Borne, other: &Borne) -> bool {
    let since = match (&one.since, &other.since) {
        (Some((one, in_words)), Some((other, in_other_words))) => {
            in_words == in_other_words || one == other && *one != Value::Unknown
        }
        (one, other) => one.is_none() && other.is_none(),
    };
    let (a, b) = (one.norm, other.norm);
    let bearer = one.finding.bearer == other.finding.bearer
        && (one.finding.bearer != "?" || a.bearer == b.bearer);
    since && bearer && a.task == b.task && a.outcome == b.outcome && rhythm(a) == rhythm(b)
}

fn rhythm(norm: &Norm) -> Option<&Rhythm> {
    norm.details.iter().find_map(|detail| match &detail.kind {
        DetailKind::Recurs(rhythm) => Some(rhythm),
        _ => None,
    })
}
