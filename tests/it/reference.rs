//! A plain reference evaluator, written from the design of the language (§ 6): values as they
//! are written, definitions evaluated on demand, quantifiers by looping. Slow and obvious; the
//! evaluator has to agree on all that `Findings` holds: values, who bears which norm towards
//! whom, what is missing and what assumed, conflicts. Left to other tests: actions, the order of
//! answers, explanations, details without a value (`via`). `items` looks up what names stand for;
//! `log`, `status` and `turn` tell from the norms that are found here how far a case has come.

mod amount;
mod days;
mod history;
mod items;
mod log;
mod parties;
mod status;
mod turn;

use std::collections::BTreeMap;
use std::rc::Rc;

use saksgang::inside::syntax::ast::{
    Addend, Alternative, BlockKind, ClauseKind, Detail, DetailKind, Expr, ExprKind as Kind, File,
    Guard, Norm, Sign, Test,
};
use saksgang::inside::value::date::{Date, TimeUnit};
use saksgang::inside::value::duration::Duration;
use saksgang::inside::value::norm::Choice;
use saksgang::inside::value::norm::Modality::May;
use saksgang::inside::value::number::Number;
use serde_json::Value as Json;

use crate::findings::{Findings, Names, NormFinding, act_name};
use history::day;
use items::{Item, name_in, parties};
use log::Borne;
use parties::{AskedOf, clash};

/// A value as it is written (`yes`, `4.5`, `2018-03-05`, `none`, `RKV`; a list or an element by
/// its place in the case), with the facts that are assumed for it; without a value it is unknown,
/// with the facts that are missing.
#[derive(Clone, Default)]
struct Answer {
    value: Option<String>,
    facts: Names,
    /// What it was not, where that is all that is known of it.
    denied: Option<String>,
}

/// What a parameter and bound names stand for.
type Scope = BTreeMap<String, Answer>;

/// The rules, and a case on a day, with this variant of every reading.
#[derive(Clone)]
struct World<'a> {
    items: Rc<Vec<Item<'a>>>,
    case: &'a Json,
    /// The day that is looked at: that of the evaluation, or an earlier one.
    on: Date,
    today: Date,
    reading: usize,
}

/// What the rule files say of a case on a day, with this variant of every reading.
pub(crate) fn evaluate(files: &[File], case: &Json, on: Date, reading: usize) -> Findings {
    let world = World { items: Rc::new(items::read(files)), case, on, today: on, reading };
    let in_force = world.items.iter().filter(|item| item.in_force.contains(on));
    let defined = in_force.filter(|it| it.parameter.is_none() && !it.alternatives.is_empty());
    let value = |it: &Item| (it.name.clone(), world.definition(&it.name, None).shown());
    let mut found = Findings { definitions: defined.map(value).collect(), ..Findings::default() };
    let mut norms = world.items.iter().flat_map(|rule| world.norms(rule)).collect::<Vec<_>>();
    let all = norms.iter().map(|borne| borne.finding.clone()).collect::<Vec<_>>();
    let left = norms.iter().map(|one| world.oversteps(one, &norms)).collect::<Vec<_>>();
    for (one, left) in norms.iter_mut().map(|borne| &mut borne.finding).zip(left) {
        let against = all.iter().enumerate();
        let against = against.filter(|(at, other)| clash(one, other) || left.contains(at));
        let against = against.map(|(_, other)| other).collect::<Vec<_>>();
        one.displaced = one.modality == May && !against.is_empty();
        let conflicts = against.iter().filter(|_| !one.displaced);
        found.conflicts.extend(conflicts.map(|other| one.against(other)));
        let asked = |one: &&String| !one.starts_with(amount::NO_VALUE);
        for fact in one.missing[0].iter().filter(asked) {
            *found.questions.entry(fact.clone()).or_default() += 1;
        }
    }
    found.norms = status::with_courses(&world, &norms);
    found
}

impl Answer {
    /// Hangs on those parts that are as well known as itself.
    fn from<'p>(value: Option<String>, parts: impl IntoIterator<Item = &'p Self>) -> Self {
        let carry = parts.into_iter().filter(|part| part.value.is_some() == value.is_some());
        let facts = carry.flat_map(|part| part.facts.clone()).collect();
        Self { facts, value, denied: None }
    }

    fn is(&self, word: &str) -> bool {
        self.value.as_deref() == Some(word)
    }

    /// What is known, or `?`.
    fn shown(&self) -> String {
        self.value.clone().unwrap_or_else(|| "?".to_owned())
    }
}

fn word(value: impl ToString + Copy) -> Answer {
    Answer { value: Some(value.to_string()), ..Answer::default() }
}

fn truth(holds: bool) -> Answer {
    word(if holds { "yes" } else { "no" })
}

/// Yes when enough are yes, no when yes and open together are too few; it hangs on those parts
/// that came out as the whole. Kleene's *or* needs one.
fn at_least(needed: usize, parts: impl IntoIterator<Item = Answer>) -> Answer {
    let mut parts = parts.into_iter().collect::<Vec<_>>();
    let yes = parts.iter().filter(|part| part.is("yes")).count();
    let open = parts.iter().filter(|part| part.value.is_none()).count();
    let value = (yes >= needed || yes + open < needed).then(|| truth(yes >= needed).shown());
    parts.retain(|part| part.value == value);
    Answer::from(value, &parts)
}

/// Kleene's *and*.
fn all(parts: impl IntoIterator<Item = Answer>) -> Answer {
    not(at_least(1, parts.into_iter().map(not)))
}

/// What is given by parts that have to be known.
fn known(parts: &[Answer], give: impl FnOnce(&[&str]) -> Answer) -> Answer {
    let values = parts.iter().map(|part| part.value.as_deref()).collect::<Option<Vec<_>>>();
    Answer::from(values.and_then(|values| give(&values).value), parts)
}

/// The same of both parts, but for a `none` on either side, which settles it.
fn both(parts: &[Answer; 2], settled: &str, give: impl Fn(&str, &str) -> Answer) -> Answer {
    match parts.iter().position(|part| part.is("none")) {
        Some(none) => known(&parts[none..=none], |_| word(settled)),
        None => known(parts, |parts| give(parts[0], parts[1])),
    }
}

fn equal(left: Answer, right: Answer) -> Answer {
    let denies = |one: &Answer, other: &Answer| one.denied.is_some() && one.denied == other.value;
    if denies(&left, &right) || denies(&right, &left) {
        return truth(false);
    }
    known(&[left, right], |sides| truth(sides[0] == sides[1]))
}

fn not(answer: Answer) -> Answer {
    equal(answer, truth(false))
}

/// These have tables of their own: `moments`, `rates`, `over_list`.
const ELSEWHERE: &str = "random rulebooks hold neither moments nor sums over lists";

impl<'a> World<'a> {
    fn asked(&self, expr: &Expr) -> Answer {
        self.value(expr, &Scope::new())
    }

    fn value(&self, expr: &Expr, scope: &Scope) -> Answer {
        let of = |expr: &Expr| self.value(expr, scope);
        let each = |parts: &[Expr]| parts.iter().map(of).collect::<Vec<_>>();
        match &expr.kind {
            Kind::Truth(holds) => truth(*holds),
            Kind::Number(number) => word(number),
            Kind::Text(text) => word(text),
            Kind::Date(date) => word(date),
            Kind::Today => word(self.on),
            Kind::None | Kind::ItApplies | Kind::Occasion => word("none"),
            Kind::Path(path) => self.named(&path.dotted(), scope),
            Kind::Of { name, argument } => self.definition(&name.dotted(), Some(of(argument))),
            Kind::Moment(_)
            | Kind::DayOf(_)
            | Kind::AtTime { .. }
            | Kind::OverList { .. }
            | Kind::Sum { right: Addend::Hours(_), .. } => panic!("{ELSEWHERE}"),
            Kind::DateOf(task) => self.latest(task, "on"),
            Kind::Ended { task, outcome } => {
                equal(self.latest(task, "outcome"), word(&outcome.text))
            }
            Kind::DateWith { task, party, unit } => {
                self.latest_with(task, "on", (*party, &of(unit)))
            }
            Kind::EndedBy { task, outcome, unit } => self.ended_by(task, outcome, &of(unit)),
            Kind::OnDay { of: fact, day } => self.on_day(fact, &of(day), scope),
            Kind::FirstDay(condition) => {
                self.since(|world| world.value(condition, scope), history::Endless::Open)
            }
            Kind::Parenthesis(inner) => of(inner),
            Kind::Not(inner) => not(of(inner)),
            Kind::And(parts) | Kind::Block(BlockKind::All, parts) => all(each(parts)),
            Kind::Or(parts) | Kind::Block(BlockKind::Any, parts) => at_least(1, each(parts)),
            Kind::Block(BlockKind::AtLeast(n), parts) => at_least(*n as usize, each(parts)),
            Kind::Is { subject, negated: true, test } => not(self.is(subject, test, scope)),
            Kind::Is { subject, test, .. } => self.is(subject, test, scope),
            Kind::Ordered { ordering, left, right } => {
                both(&[of(left), of(right)], "no", |left, right| {
                    amount::ordered(*ordering, left, right)
                })
            }
            Kind::Between { unit: TimeUnit::WorkingDays, from, to, .. } => {
                both(&[of(from), of(to)], "none", days::working_days)
            }
            Kind::Between { unit, from, to, .. } => {
                both(&[of(from), of(to)], "none", |from, to| word(day(from).until(day(to), *unit)))
            }
            Kind::Sum { left, sign, right: Addend::WorkingDays(amount, _) } => {
                known(&[of(left)], |dates| days::later(dates[0], *sign, amount.value))
            }
            Kind::Duration(amount, unit) => {
                word(Duration::of(amount.value, *unit).unwrap().counted())
            }
            Kind::If { value, condition } => parties::on_condition(&of(condition), &of(value)),
            Kind::LastDay(limit) => self.last_day(limit, scope),
            Kind::Moved { date, .. } => known(&[of(date)], |dates| days::moved(dates[0])),
            Kind::Sum { right: Addend::Other(_), .. }
            | Kind::Product { .. }
            | Kind::Rounded { .. } => amount::calculated(expr, &of),
            Kind::Sum { left, sign, right: Addend::Time(amount, unit) } => {
                let amount = i32::try_from(amount.value).unwrap()
                    * if *sign == Sign::Minus { -1 } else { 1 };
                known(&[of(left)], |dates| word(day(dates[0]).shift(amount, *unit)))
            }
            Kind::Chosen(Choice::First, parts) => {
                let none = parts.iter().take_while(|part| of(part).is("none")).count();
                let looked_at = each(&parts[..parts.len().min(none + 1)]);
                Answer::from(looked_at.last().unwrap().value.clone(), &looked_at)
            }
            Kind::Chosen(choice, parts) => {
                known(&each(parts), |all| word(amount::chosen(*choice, all)))
            }
            Kind::Quantified { quantity, bound, list, body } => {
                let list = self.named(&list.dotted(), scope);
                let length = self.given(&list.shown()).and_then(Json::as_array).map_or(0, Vec::len);
                let bodies = (0..length).map(|at| {
                    let element = self.fact(&format!("{}[{at}]", list.shown()));
                    let bound = [(bound.text.clone(), element)];
                    self.value(body, &scope.clone().into_iter().chain(bound).collect())
                });
                let whole = amount::quantified(*quantity, bodies.collect());
                known(&[list, whole], |parts| word(parts[1]))
            }
        }
    }

    fn is(&self, subject: &Expr, test: &Test, scope: &Scope) -> Answer {
        let value = self.value(subject, scope);
        let is = |other: &Expr| equal(value.clone(), self.value(other, scope));
        let log = self.log(&name_in(subject));
        match test {
            Test::Equal(other) => is(other),
            Test::OneOf(others) => {
                let first = others.iter().map(is).find(|one| one.is("yes"));
                first.unwrap_or_else(|| at_least(1, others.iter().map(is)))
            }
            Test::None => equal(value, word("none")),
            Test::Known => Answer::from(truth(value.value.is_some()).value, [&value]),
            Test::Unknown => not(self.is(subject, &Test::Known, scope)),
            Test::Done { by: None, until: None } => truth(!log.is_empty()),
            Test::Done { by, until } => {
                let by = by.as_ref().map(|unit| self.value(unit, scope));
                let until = until.as_ref().map(|day| self.value(day, scope));
                let done = days::done(&log, by.as_ref(), until.as_ref());
                let operands = by.iter().chain(&until);
                if done.value.is_none() && operands.clone().all(|one| one.value.is_some()) {
                    return Answer { facts: log::missing_entry(&name_in(subject)), ..done };
                }
                done
            }
        }
    }

    /// A bound name or a field of one, a definition, a reading, a fact; else a unit or a variant.
    fn named(&self, name: &str, scope: &Scope) -> Answer {
        let (first, field) = name.split_at(name.find('.').unwrap_or(name.len()));
        match self.item(name) {
            _ if scope.contains_key(name) => scope[name].clone(),
            _ if scope.contains_key(first) => self.fact(&(scope[first].shown() + field)),
            Some(item) if !item.alternatives.is_empty() => self.definition(name, None),
            Some(item) if !item.variants.is_empty() => word(&item.variants[self.reading].name.text),
            _ if self.field(name).is_some() => self.fact(name),
            _ => word(name),
        }
    }

    /// Each alternative whose guard is not no, up to the first whose guard is yes: known if
    /// all their values are known and equal.
    fn definition(&self, name: &str, argument: Option<Answer>) -> Answer {
        let Item { parameter, alternatives, .. } = self.item(name).unwrap();
        let scope = parameter.iter().map(|name| name.text.clone()).zip(argument).collect();
        let of = |expr: &Expr| self.value(expr, &scope);
        let guard = |guard: &Guard| if let Guard::When(it) = guard { of(it) } else { truth(true) };
        let mut guards = alternatives.iter().map(|one| guard(&one.guard)).collect::<Vec<_>>();
        let last = guards.iter().position(|guard| guard.is("yes"));
        guards.truncate(last.map_or(guards.len(), |last| last + 1));
        let kept = alternatives.iter().zip(&guards).filter(|(_, guard)| !guard.is("no"));
        let values = kept.map(|(one, _)| of(&one.value)).collect::<Vec<_>>();
        if let [Alternative { guard: Guard::Always, .. }] = alternatives {
            return values[0].clone();
        }
        let agreed = values[0].value.clone().filter(|one| values.iter().all(|value| value.is(one)));
        Answer::from(agreed, guards.iter().chain(&values))
    }

    /// What is given; else the default, which is assumed.
    fn fact(&self, place: &str) -> Answer {
        if self.is_over_time(place) {
            return self.told(place, self.on);
        }
        let default = match (self.given(place), self.default(place)) {
            (Some(Json::Bool(holds)), _) => return truth(*holds),
            (Some(Json::Number(it)), _) => return word(Number::parse(&it.to_string()).unwrap()),
            (Some(Json::String(text)), _) => return word(text),
            (Some(Json::Array(_) | Json::Object(_)), _) => return word(place),
            (None, Some(ClauseKind::Default(expr))) => self.asked(expr),
            (None, Some(_)) => word(place),
            (None | Some(Json::Null), _) => Answer::default(),
        };
        Answer { facts: &default.facts | &Names::from([place.to_owned()]), ..default }
    }

    /// All that is asked holds, and nothing lifts it for this bearer.
    fn applies(&self, rule: &Item, norm: &Norm, bearer: (&Answer, AskedOf)) -> Answer {
        let own = self.own_conditions(rule);
        let lifted = self.lifting(rule, norm, bearer);
        let lifted = lifted.into_iter().map(not);
        all([own].into_iter().chain([truth(rule.in_force.contains(self.on))]).chain(lifted))
    }

    /// The details of a norm that have a value.
    fn details(&self, rule: &Item, norm: &Norm) -> BTreeMap<&'static str, Vec<Answer>> {
        let says = |detail: &Detail| match &detail.kind {
            DetailKind::Since(Expr { kind: Kind::ItApplies, .. }) => {
                let holds = |world: &Self| world.own_conditions(rule);
                Some(("since", vec![self.since(holds, history::Endless::NoLimit)]))
            }
            DetailKind::Since(date) => Some(("since", vec![self.asked(date)])),
            DetailKind::DoneWhen(condition) => Some(("done when", vec![self.asked(condition)])),
            DetailKind::TimeLimit(limit) => {
                Some((days::name(limit), vec![self.last_day(limit, &Scope::new())]))
            }
            DetailKind::NoLaterThan(date) => Some(("no later", vec![self.asked(date)])),
            DetailKind::NoEarlierThan(date) => Some(("no earlier", vec![self.asked(date)])),
            _ => None,
        };
        norm.details.iter().filter_map(says).collect()
    }

    /// A norm for one of its bearers, if it applies or may yet apply.
    fn borne(&self, rule: &Item, norm: &'a Norm, bearer: &Answer) -> Option<Borne<'a>> {
        let mut units = parties(norm).flat_map(|party| self.units(party)).collect::<Vec<_>>();
        let asked = self.applies(rule, norm, (bearer, AskedOf::This));
        let applies = all([asked.clone(), self.somebody_left(norm, bearer, &units)]);
        units.retain(|unit| unit.value.is_none() || unit.value != bearer.value);
        let mut details = self.details(rule, norm);
        details.insert("towards", units);
        let parts = [vec![&applies], vec![bearer], details.values().flatten().collect()];
        let shown = |says: &Vec<Answer>| says.iter().map(Answer::shown).collect();
        let finding = NormFinding {
            rule: rule.name.clone(),
            modality: norm.modality,
            act: act_name(&norm.task.text, norm.outcome.as_ref().map(|name| &*name.text)),
            bearer: bearer.shown(),
            applies: applies.is("yes"),
            displaced: false,
            details: details.iter().map(|(word, says)| (*word, shown(says))).collect(),
            missing: parts.map(|parts| Answer::from(None, parts).facts),
            assumed: if applies.is("yes") { asked.facts } else { Names::new() },
            course: BTreeMap::new(),
        };
        let (demands, in_force_from) = (self.demands(norm, bearer), rule.in_force.from);
        let perhaps = self.perhaps(norm, bearer);
        let named = parties(norm).flat_map(|party| self.units(party)).collect();
        let first_day = self.first_day(norm);
        let always = rule.conditions.is_empty() && self.overriding(rule, &norm.task).count() == 0;
        let borne =
            Borne { norm, in_force_from, first_day, demands, perhaps, named, always, finding };
        (!applies.is("no")).then_some(borne)
    }

    /// The norms of a rule, each for each of its bearers.
    fn norms(&self, rule: &Item<'a>) -> Vec<Borne<'a>> {
        let mut all = Vec::new();
        for norm in &rule.norms {
            let bearers = norm.bearer.as_ref().map_or(vec![word("-")], |one| self.units(one));
            all.extend(bearers.iter().filter_map(|bearer| self.borne(rule, norm, bearer)));
        }
        all
    }
}
