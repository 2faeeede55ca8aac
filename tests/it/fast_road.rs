//! The road that users take (parser, checker, case reader, evaluator), its outcome told as findings.

use std::collections::BTreeMap;

use saksgang::inside::case::facts::{Facts, Place};
use saksgang::inside::case::schema::Schema;
use saksgang::inside::diagnostic::Diagnostic;
use saksgang::inside::eval::outcome::{Missing, NormOutcome, Outcome, Stretch, Wait};
use saksgang::inside::eval::{Input, Scratch};
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::rulebook::node::NodeId;
use saksgang::inside::rulebook::norm::Details;
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::ast::File;
use saksgang::inside::value::date::Date;
use saksgang::inside::value::truth::Truth;
use saksgang::inside::value::turn::Turn;
use saksgang::inside::value::types::{Base, Type};
use saksgang::inside::value::{TextHome, UnitId, Value, Variant};

use crate::findings::{Findings, Names, NormFinding, act_name};

/// Reads rule files; the trees, or what is wrong.
pub(crate) fn parse(texts: &[String]) -> Result<Vec<File>, Vec<Diagnostic>> {
    let ids = (0..).map(SourceId);
    let (files, faults): (Vec<_>, Vec<_>) =
        ids.zip(texts).map(|(id, text)| saksgang::inside::syntax::parse(id, text)).unzip();
    let faults = faults.concat();
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

/// Reads and checks rule files.
pub(crate) fn rulebook(texts: &[String]) -> Result<Rulebook, Vec<Diagnostic>> {
    saksgang::inside::check::check("random", &parse(texts)?)
}

/// Reads a case and evaluates it, with this variant of every reading.
pub(crate) fn evaluate(
    rulebook: &Rulebook,
    case: &str,
    on: Date,
    reading: usize,
) -> Result<Findings, Vec<Diagnostic>> {
    let mut facts = facts(rulebook, case)?;
    facts.stand(on);
    let variant = Variant(u16::try_from(reading).unwrap());
    let readings = vec![Some(variant); rulebook.readings.len()];
    let input = Input { rulebook, facts: &facts, on, readings: &readings, assumed: &[] };
    let mut scratch = Scratch::default();
    Ok(View(&saksgang::inside::eval::evaluate(input, &mut scratch)).findings())
}

/// Reads a case.
pub(crate) fn facts(rulebook: &Rulebook, case: &str) -> Result<Facts, Vec<Diagnostic>> {
    let mut facts = Facts::default();
    saksgang::inside::case::read(&Schema::of(rulebook), SourceId(0), case, &mut facts)?;
    Ok(facts)
}

/// Everything that an evaluation found, in the order in which it is answered.
pub(crate) fn in_order(rulebook: &Rulebook, case: &str, on: Date) -> Vec<String> {
    let lines = |outcome: &Outcome| {
        let view = View(outcome);
        let norms = view.indexes().map(|at| view.finding(at).line());
        let questions = outcome.questions.iter();
        let questions = questions
            .map(|question| format!("{} {}", question.touches, view.missing(question.missing)));
        let conflicts = outcome.conflicts.iter().map(|conflict| format!("{conflict:?}"));
        let actions = outcome.actions.iter().map(|action| format!("{action:?}"));
        norms.chain(questions).chain(conflicts).chain(actions).collect()
    };
    with_outcome(rulebook, case, on, lines).unwrap()
}

/// Reads a case and shows what came out of it.
pub(crate) fn with_outcome<T>(
    rulebook: &Rulebook,
    case: &str,
    on: Date,
    look: impl FnOnce(&Outcome) -> T,
) -> Result<T, Vec<Diagnostic>> {
    let facts = facts(rulebook, case)?;
    let input = Input { rulebook, facts: &facts, on, readings: &[], assumed: &[] };
    let mut scratch = Scratch::default();
    Ok(look(&saksgang::inside::eval::evaluate(input, &mut scratch)))
}

struct View<'a>(&'a Outcome<'a>);

impl View<'_> {
    fn findings(&self) -> Findings {
        let applies = |at: &u32| self.0.norms[*at as usize].applies != Truth::No;
        let conflict = |conflict: &saksgang::inside::eval::outcome::Conflict| {
            self.finding(conflict.required).against(&self.finding(conflict.prohibited))
        };
        let definitions = self.0.rulebook.definitions.iter();
        let definitions = definitions.filter(|one| one.in_force.contains(self.0.on));
        let shown = definitions.filter_map(|one| Some((one.name.clone(), self.shown(one.node?))));
        let questions = self.0.questions.iter();
        let questions = questions.map(|one| (self.missing(one.missing), one.touches));
        Findings {
            norms: self.indexes().filter(applies).map(|at| self.finding(at)).collect(),
            conflicts: self.0.conflicts.iter().map(conflict).collect(),
            definitions: shown.collect(),
            questions: questions.collect(),
        }
    }

    fn indexes(&self) -> std::ops::Range<u32> {
        0..u32::try_from(self.0.norms.len()).unwrap()
    }

    fn finding(&self, at: u32) -> NormFinding {
        let outcome = &self.0.norms[at as usize];
        let norm = self.0.rulebook.norm(outcome.norm).unwrap();
        let task = self.0.rulebook.task(norm.task).unwrap();
        let variant = norm.outcome.zip(task.outcome);
        let variant =
            variant.map(|(variant, ty)| self.variant(Type::plain(Base::Named(ty)), variant));
        let whoever = norm.bearer == saksgang::inside::rulebook::norm::Bearer::Whoever;
        let missing = [outcome.missing, outcome.bearer_missing, outcome.detail_missing];
        NormFinding {
            rule: self.0.rulebook.rule(norm.rule).unwrap().name.clone(),
            modality: norm.modality,
            act: act_name(&task.name, variant.as_deref()),
            bearer: if whoever { "-".to_owned() } else { self.unit(outcome.bearer) },
            applies: outcome.applies == Truth::Yes,
            displaced: outcome.displaced,
            details: self.details(outcome, &norm.details),
            missing: missing.map(|stretch| self.names(stretch)),
            assumed: self.names(outcome.assumed),
            // How a form was kept is left to tests of its own.
            course: if whoever { BTreeMap::new() } else { self.course(at) },
        }
    }

    fn course(&self, at: u32) -> BTreeMap<&'static str, String> {
        let course = self.0.course(at);
        let turn = |turn: Turn| {
            let due = turn.due.map(|due| format!(" due {due}"));
            format!("{} to {}{}", turn.from, turn.until, due.unwrap_or_default())
        };
        let listed = |ignored: bool| {
            let waits = self.0.waits_of(&course).iter().filter(|wait| wait.ignored == ignored);
            let task = |wait: &Wait| self.0.rulebook.task(wait.task).unwrap().name.clone();
            let tasks = waits.map(task).collect::<Names>();
            (!tasks.is_empty()).then(|| tasks.into_iter().collect::<Vec<_>>().join(", "))
        };
        let position = |entry| self.0.entry(entry).unwrap().position.to_string();
        let told = [
            ("status", course.status.map(|status| status.name().to_owned())),
            ("entry", course.entry.map(position)),
            ("deadline", course.deadline.map(|day| day.to_string())),
            ("turn", course.turn.map(turn)),
            ("missed", course.missed.map(turn)),
            ("waits for", listed(false)),
            ("done before", listed(true)),
        ];
        told.into_iter().filter_map(|(word, says)| Some((word, says?))).collect()
    }

    fn details(&self, outcome: &NormOutcome, details: &Details) -> BTreeMap<&'static str, Names> {
        let towards = details.recipients().flat_map(|named| self.0.recipients(outcome, named));
        let shown = |node| Names::from([self.shown(node)]);
        let said = [
            ("towards", Some(towards.map(|unit| self.unit(unit)).collect())),
            ("since", details.since.map(shown)),
            ("until", details.within.map(shown)),
            ("at least", details.at_least_before.map(shown)),
            ("no later", details.no_later_than.map(shown)),
            ("no earlier", details.no_earlier_than.map(shown)),
            ("done when", details.done_when.map(shown)),
        ];
        said.into_iter().filter_map(|(word, says)| Some((word, says?))).collect()
    }

    fn unit(&self, unit: Option<UnitId>) -> String {
        let unit = unit.and_then(|id| self.0.rulebook.unit(id));
        unit.map_or_else(|| "?".to_owned(), |unit| unit.name.clone())
    }

    fn names(&self, stretch: Stretch) -> Names {
        self.0.missing(stretch).iter().map(|one| self.missing(*one)).collect()
    }

    fn missing(&self, missing: Missing) -> String {
        match missing {
            Missing::Fact(place) => self.place(place).0,
            Missing::OnDay(place, day) => format!("{} on {day}", self.place(place).0),
            Missing::Calculation { cause, .. } => format!("no value {cause:?}"),
            Missing::Log(task, _) => format!("log {}", self.0.rulebook.task(task).unwrap().name),
        }
    }

    /// `person.meetings[2].held` and its type.
    fn place(&self, place: Place) -> (String, Type) {
        let slot = match place {
            Place::Fact(id) => {
                let fact = self.0.rulebook.fact(id).unwrap();
                return (fact.path.clone(), fact.field.ty);
            }
            Place::Element(slot) => slot,
        };
        let lists = &self.0.facts.lists;
        let holds = |list: &u32, width: u16, len: u32| {
            (*list..*list + u32::from(width) * len).contains(&slot)
        };
        let list =
            lists.iter().find(|one| holds(&one.list.start, one.width, one.list.len)).unwrap();
        let (name, ty) = self.place(list.held_in);
        let (at, field) = (
            (slot - list.list.start) / u32::from(list.width),
            (slot - list.list.start) % u32::from(list.width),
        );
        match ty.base {
            Base::Record(record) => {
                let field = &self.0.rulebook.record(record).unwrap().fields[field as usize];
                (format!("{name}[{at}].{}", field.name), field.ty)
            }
            _ => (format!("{name}[{at}]"), ty),
        }
    }

    fn variant(&self, ty: Type, variant: Variant) -> String {
        let Base::Named(ty) = ty.base else { panic!("a variant has a named type") };
        let ty = self.0.rulebook.enumeration(ty).unwrap();
        ty.variants[usize::from(variant.0)].name.clone()
    }

    fn shown(&self, node: NodeId) -> String {
        match self.0.value(node) {
            Value::Unknown => "?".to_owned(),
            Value::None => "none".to_owned(),
            Value::Truth(truth) => if truth { "yes" } else { "no" }.to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Moment(moment) => moment.to_string(),
            Value::Duration(length) => length.to_string(),
            Value::Text(text) if text.home == TextHome::Case => self.0.facts.text(text).to_owned(),
            Value::Text(text) => self.0.rulebook.text(text).to_owned(),
            Value::Unit(unit) => self.unit(Some(unit)),
            Value::Variant(variant) => self.variant(self.0.rulebook.nodes.type_of(node), variant),
            Value::List(list) => format!("{} elements", list.len),
            Value::Frame(_) => "a frame".to_owned(),
        }
    }
}
