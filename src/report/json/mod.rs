//! An answer → `saksgang.result/1`, streamed through serde from borrowed parts: no tree in
//! between. Keys come in a fixed order; what is empty is left out, except the lists that a
//! reader relies on.

pub mod act;
pub(crate) mod basis;
pub(crate) mod book;
mod course;
mod detail;
mod fields;
pub mod form;
mod hidden;
mod kept;
mod norm;
mod value;

use super::view::{Filler, MissingName, Options, Shown, View, element_of};
use crate::case::facts::Place;
use crate::code::usage;
use crate::engine::{Answer, Day};
use crate::eval::outcome::{Action, Conflict, Question, Status, Stretch};
use crate::explain::Explanation;
use crate::phrases::say;
use crate::report::bears::{Bears, MASK};
use crate::report::bound::Bounded;
use crate::report::proof::{Proof, proof};
use crate::rulebook::Definition;
use crate::rulebook::norm::Rule;
use crate::rulebook::origin::Origin;
use crate::rulebook::vocabulary::Unit;
use crate::value::date::Date;
use crate::value::truth::Truth;
use crate::value::{UnitId, Value};
use fields::{AsText, Each, Fields};
use kept::Kept;
use norm::NormView;
use serde::{Serialize, Serializer};
use serde_json::value::to_raw_value;
use std::io::{self, Write};
use value::{Masked, ValueView};

/// The name and version of this form.
const FORMAT: &str = "saksgang.result/1";

/// Writes the answers to cases of one rulebook, each on one line.
#[derive(Debug)]
pub struct Lines {
    options: Options,
    kept: Kept,
    line: Vec<u8>,
}

impl Lines {
    /// Nothing is written yet. All answers are to be of one and the same rulebook.
    pub fn new(options: Options) -> Self {
        Self { options, kept: Kept::default(), line: Vec::new() }
    }

    /// Writes an answer, without the end of the line.
    ///
    /// # Errors
    /// The answer is longer than it may be ([`crate::report::bound::is_too_long`]); then nothing is written. What `out` answers when it cannot be written to.
    pub fn write(&mut self, out: &mut dyn Write, answer: Answer<'_>) -> io::Result<()> {
        let view = View::new(&answer, self.options);
        keep(&view, &mut self.kept)?;
        let kept = Some(&self.kept);
        // In one piece: JSON is written a few bytes at a time, and `out` may be slow at that.
        self.line.clear();
        form::compact(Bounded::new(&mut self.line), &Report { view, kept })?;
        out.write_all(&self.line)
    }
}

/// Writes what an answer shows, reads the same in every case, and is not kept so far.
fn keep(view: &View<'_>, kept: &mut Kept) -> serde_json::Result<()> {
    for one in view.norms() {
        kept.keep_norm(view, &one, || to_raw_value(&NormView { view, one, kept: None }))?;
    }
    for action in view.actions() {
        let written = ActionView { view, action, kept: None };
        if let Some(one) = written.alone() {
            kept.keep_action(view, &one, || to_raw_value(&written))?;
        }
    }
    Ok(())
}

/// Writes an answer laid out for reading, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write_pretty(out: &mut dyn Write, answer: Answer<'_>, options: Options) -> io::Result<()> {
    let (view, kept) = (View::new(&answer, options), None);
    form::pretty(out, &Report { view, kept })
}

/// Writes why norms came out as they did, laid out for reading, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write_why(
    out: &mut dyn Write,
    answer: Answer<'_>,
    explanations: &[Explanation],
    options: Options,
) -> io::Result<()> {
    let rulebook = answer.outcome.rulebook;
    let why = Why {
        format: "saksgang.why/1",
        case: answer.outcome.facts.name.as_deref(),
        on: AsText(answer.outcome.on),
        proofs: explanations.iter().map(|one| proof(one, rulebook, options.language)).collect(),
    };
    form::pretty(out, &why)
}

#[derive(Serialize)]
struct Why<'a> {
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<&'a str>,
    on: AsText<Date>,
    #[serde(rename = "why")]
    proofs: Vec<Proof<'a>>,
}

struct Report<'k, 'a> {
    view: View<'a>,
    kept: Option<&'k Kept>,
}

impl Serialize for Report<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, kept } = self;
        let kept = *kept;
        let outcome = view.outcome();
        let mut fields = Fields::open(serializer)?;
        fields.put("format", FORMAT)?;
        fields.maybe("case", outcome.facts.name.as_deref())?;
        fields.put("on", &AsText(outcome.on))?;
        fields.put("rulebook", &RulebookView(view))?;
        let chosen = Chosen(view);
        fields.maybe("readings", view.chosen().next().map(|_| &chosen))?;
        let assumed = Assumed(view);
        fields.maybe("assumed", view.assumed().next().map(|_| &assumed))?;
        let roles = Roles(view);
        fields.maybe("roles", roles.all().next().map(|_| &roles))?;
        hidden::put(&mut fields, view)?;
        fields.put("norms", &Each(|| view.norms().map(|one| NormView { view, one, kept })))?;
        fields.put("actions", &Each(|| actions(view, kept)))?;
        fields.filled("acts", || view.acts().map(|act| act::line(view, act)))?;
        fields.put("definitions", &Definitions(view))?;
        fields.put("questions", &Each(|| view.questions().map(|one| QuestionView(view, one))))?;
        fields.put("conflicts", &Each(|| conflicts(view)))?;
        fields.put("not_in_force", &Each(|| expired(view)))?;
        fields.put("warnings", &Each(|| warnings(view)))?;
        fields.close()
    }
}

struct RulebookView<'v, 'a>(&'v View<'a>);

impl Serialize for RulebookView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rulebook = self.0.rulebook();
        let mut fields = Fields::open(serializer)?;
        fields.put("name", &rulebook.name)?;
        fields.put("fingerprint", &rulebook.fingerprint)?;
        let told = rulebook.origin != Origin::Given;
        fields.maybe("from", told.then_some(AsText(&rulebook.origin)))?;
        fields.close()
    }
}

/// The readings that were chosen otherwise than by default.
struct Chosen<'v, 'a>(&'v View<'a>);

impl Serialize for Chosen<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names = self.0.chosen().map(|(reading, variant)| (&reading.name, &variant.name));
        serializer.collect_map(names)
    }
}

/// The definitions whose value is assumed, with that.
struct Assumed<'v, 'a>(&'v View<'a>);

impl Serialize for Assumed<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let values = self.0.assumed();
        serializer.collect_map(values.map(|(one, node)| (&one.name, ValueView::node(self.0, node))))
    }
}

/// Who fills the roles that are named by a fact.
struct Roles<'v, 'a>(&'v View<'a>);

impl<'a> Roles<'_, 'a> {
    fn all(&self) -> impl Iterator<Item = (&'a str, Filler<'a>)> {
        let units = (0..).map(UnitId).zip(&self.0.rulebook().units);
        units.filter_map(|(id, Unit { name, .. })| Some((name.as_str(), self.0.filler(id)?)))
    }
}

impl Serialize for Roles<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.all())
    }
}

impl Serialize for Filler<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Named(name) => serializer.serialize_str(name),
            Self::Masked => Masked.serialize(serializer),
        }
    }
}

/// The actions that have something to show.
fn actions<'v, 'a>(
    view: &'v View<'a>,
    kept: Option<&'v Kept>,
) -> impl Iterator<Item = ActionView<'v, 'a>> {
    let all = view.actions();
    all.map(move |action| ActionView { view, action, kept })
}

struct ActionView<'v, 'a> {
    view: &'v View<'a>,
    action: &'a Action,
    kept: Option<&'v Kept>,
}

impl<'a> ActionView<'_, 'a> {
    /// The norm of an action that has but one.
    fn alone(&self) -> Option<Shown<'a>> {
        let Stretch { start, end } = self.action.norms;
        (end == start + 1).then(|| self.view.at(self.action.heading)).flatten()
    }
}

impl Serialize for ActionView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, action, kept } = *self;
        if let Some(kept) = kept.and_then(|kept| kept.action(view, &self.alone()?)) {
            return kept.serialize(serializer);
        }
        let heading = view.at(action.heading);
        let task = view.rulebook().task(action.task);
        let mut fields = Fields::open(serializer)?;
        fields.maybe("task", task.map(|task| &task.name))?;
        fields.maybe("outcome", heading.and_then(|one| view.outcome_name(one.norm)))?;
        fields.maybe("modality", heading.map(|one| one.norm.modality.name()))?;
        let unit = match view.bearer_of(action) {
            Some(Bears::Unit(unit)) => Some(view.unit_name(unit)),
            Some(Bears::Masked(_)) => Some(MASK),
            Some(Bears::Open(_) | Bears::Jointly(_) | Bears::Everybody | Bears::Whoever) | None => {
                None
            }
        };
        fields.put("unit", &unit)?;
        fields.maybe("element", heading.and_then(|one| view.element(&one)))?;
        let norms = || view.norms_of(action).map(|one| AsText(view.id(&one)));
        fields.put("norms", &Each(norms))?;
        fields.maybe("status", view.status_of(action).map(Status::name))?;
        fields.close()
    }
}

/// The definitions that hold on the day, with what came out of them.
struct Definitions<'v, 'a>(&'v View<'a>);

impl Serialize for Definitions<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = self.0;
        let calculation = view.outcome().calculation();
        let holds = |one: &Definition| calculation.holds(one.in_force, one.chosen);
        let all = &view.rulebook().definitions;
        // While the date that chooses among versions is not known, none is known to hold: they are
        // told once, as not known.
        let open = |at: usize, one: &Definition| {
            let before = at.checked_sub(1).and_then(|at| all.get(at));
            !before.is_some_and(|it| it.name == one.name && holds(it) == Truth::Open)
        };
        let told = all.iter().enumerate().filter_map(|(at, one)| match holds(one) {
            Truth::Yes => definition(view, one),
            Truth::Open if open(at, one) => {
                Some((one.name.as_str(), ValueView::plain(view, Value::Unknown, one.ty)))
            }
            Truth::Open | Truth::No => None,
        });
        serializer.collect_map(told)
    }
}

fn definition<'v, 'a>(
    view: &'v View<'a>,
    one: &'a Definition,
) -> Option<(&'a str, ValueView<'v, 'a>)> {
    Some((&one.name, ValueView::node(view, one.node?)))
}

struct QuestionView<'v, 'a>(&'v View<'a>, &'a Question);

impl Serialize for QuestionView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(view, question) = *self;
        let mut fields = Fields::open(serializer)?;
        match view.name_of(question.missing) {
            MissingName::Log(task, element) => {
                fields.put("log", task)?;
                fields.maybe("for", element.map(element_of))?;
                fields.put("touches", &question.touches)?;
            }
            // It is no question.
            MissingName::Calculation { .. } => {}
            MissingName::Fact(path) | MissingName::OnDay { path, .. } => {
                let field = path.field();
                fields.put("fact", &AsText(path))?;
                if let MissingName::OnDay { day, .. } = view.name_of(question.missing) {
                    let day = day.map_or_else(|| MASK.to_owned(), |day| day.to_string());
                    fields.put("on", &day)?;
                }
                fields.put("touches", &question.touches)?;
                fields.put("assessed_by", &field.and_then(|field| view.assessor(field)))?;
                let channel = field.and_then(|field| view.rulebook().channel(field.found_in?));
                fields.put("found_in", &channel.map(|channel| &channel.name))?;
            }
        }
        fields.close()
    }
}

fn conflicts<'v, 'a>(view: &'v View<'a>) -> impl Iterator<Item = ConflictView<'v, 'a>> {
    let all = view.conflicts();
    all.map(move |conflict| ConflictView { view, conflict })
}

struct ConflictView<'v, 'a> {
    view: &'v View<'a>,
    conflict: &'a Conflict,
}

impl Serialize for ConflictView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, conflict } = *self;
        let sides = [
            ("required", view.at(conflict.required)),
            ("prohibited", view.at(conflict.prohibited)),
        ];
        let mut fields = Fields::open(serializer)?;
        for (key, side) in sides {
            fields.maybe(key, side.map(|one| AsText(view.id(&one))))?;
        }
        fields.close()
    }
}

/// The rules that are not in force on the day.
fn expired<'v, 'a>(view: &'v View<'a>) -> impl Iterator<Item = Expired<'v, 'a>> {
    view.not_in_force().map(move |rule| Expired { view, rule })
}

struct Expired<'v, 'a> {
    view: &'v View<'a>,
    rule: &'a Rule,
}

impl Serialize for Expired<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, rule } = *self;
        let mut fields = Fields::open(serializer)?;
        fields.maybe("circular", view.circular_of(rule).map(|found| &found.name))?;
        fields.put("rule", &rule.name)?;
        let days = rule.chosen.map_or(rule.in_force, |chosen| chosen.days);
        fields.maybe("from", days.from.map(AsText))?;
        fields.maybe("until", days.until.map(AsText))?;
        let by = rule.chosen.map(|chosen| AsText(view.path(Place::Fact(chosen.by))));
        fields.maybe("for", by)?;
        fields.close()
    }
}

/// Something that somebody should look at.
#[derive(Serialize)]
struct Warning {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    message: String,
}

fn warnings(view: &View<'_>) -> impl Iterator<Item = Warning> {
    let language = view.options.language;
    let day = (view.answer.day == Day::Run).then(|| Warning {
        kind: "day_of_run",
        code: None,
        message: say!(language, "answer-day-of-run"),
    });
    let entries = view.answer.set_aside;
    let later = (entries > 0).then(|| Warning {
        kind: "log_set_aside",
        code: None,
        message: say!(language, "answer-set-aside", count = entries),
    });
    let found = view.answer.warnings.iter().map(move |one| Warning {
        kind: if one.code == usage::NOTHING_IN_FORCE { "rulebook" } else { "case" },
        code: Some(one.code.0),
        message: one.message.say(language),
    });
    day.into_iter().chain(later).chain(found)
}
