//! What of an answer is to be shown, and how its parts are called. Text, JSON and golden
//! text ask the same questions here, so that they agree.

use super::bears::{Bears, MASK, Towards};
pub(crate) use super::missing::{MissingName, element_of};
use super::place::Path;
use crate::case::facts::{Entry, For, Place, Slot, Whose};
use crate::engine::Answer;
use crate::eval::calculation::Element;
use crate::eval::outcome::{
    Act, Action, Conflict, Course, Hinge, Missing, NormOutcome, Outcome, Question, Remark, Status,
    Stretch,
};
use crate::explain::wording::Wording;
use crate::explain::{Sensitive, Style};
use crate::language::Language;
use crate::phrases::date;
use crate::rulebook::circular::Circular;
use crate::rulebook::id::QuantifierId;
use crate::rulebook::node::{Node, NodeId, ReadingId};
use crate::rulebook::norm::{Norm, Rule};
use crate::rulebook::time_limit::Pauses;
use crate::rulebook::vocabulary::{self, Assessor, Field, Named, TaskId};
use crate::rulebook::{Definition, Reading, Rulebook};
use crate::value::date::Date;
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use crate::value::types::Type;
use crate::value::{TextHome, TextRef, UnitId, Value, Variant};
use std::rc::Rc;

/// How much of an answer is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Extent {
    /// What applies or is open.
    #[default]
    Relevant,
    /// Also what does not apply, and standing duties.
    All,
}

/// Whether norms come with their proofs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Proofs {
    /// Without.
    #[default]
    Without,
    /// With.
    With,
}

/// How an answer is shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The language of labels and phrases.
    pub language: Language,
    /// How much.
    pub extent: Extent,
    /// Whether sensitive values are shown.
    pub sensitive: Sensitive,
    /// Whether norms come with their proofs.
    pub proofs: Proofs,
    /// Only what this unit bears or may turn out to bear.
    pub unit: Option<UnitId>,
}

impl Options {
    /// How explanations are to be made.
    pub fn style(&self) -> Style {
        Style { language: self.language, sensitive: self.sensitive }
    }
}

/// What was taken for a fact that the case does not mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Assumption {
    /// This value.
    Value(Value, Type),
    /// A list without elements.
    Empty,
    /// Something sensitive.
    Masked,
}

/// A norm with what came out of it for one bearer.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub(crate) norm: &'a Norm,
    pub(crate) rule: &'a Rule,
    pub(crate) outcome: &'a NormOutcome,
    /// Its index in [`Outcome::norms`].
    pub(crate) index: usize,
}

/// The norms that clash with another.
fn clashing(outcome: &Outcome<'_>) -> Vec<u32> {
    let sides = outcome.conflicts.iter().flat_map(|one| [one.required, one.prohibited]);
    let mut clashing: Vec<u32> = sides.collect();
    clashing.sort_unstable();
    clashing.dedup();
    clashing
}

/// An answer and how it is to be shown.
#[derive(Clone)]
pub(crate) struct View<'a> {
    pub(crate) answer: Answer<'a>,
    pub(crate) options: Options,
    /// The forms that apply or are open: they are added to every norm on their task.
    forms: Rc<[Shown<'a>]>,
    /// The norms that clash with another: indexes in [`Outcome::norms`], in ascending order.
    clashing: Rc<[u32]>,
    /// The readings that matter to a norm that is shown, in ascending order.
    hinging: Rc<[ReadingId]>,
}

impl<'a> View<'a> {
    pub(crate) fn new(answer: &Answer<'a>, options: Options) -> Self {
        let (clashing, hinging) = (clashing(&answer.outcome).into(), Rc::default());
        let mut view = Self { answer: *answer, options, forms: Rc::default(), clashing, hinging };
        let forms = view.all().filter(|one| {
            one.norm.modality == Modality::ShallBe && one.outcome.applies != Truth::No
        });
        let mut forms: Vec<Shown<'a>> = forms.collect();
        forms.sort_by_key(|form| form.norm.task);
        view.forms = forms.into();
        view.hinging = view.all_hinging().into();
        view
    }

    pub(crate) fn outcome(&self) -> &Outcome<'a> {
        &self.answer.outcome
    }

    pub(crate) fn rulebook(&self) -> &'a Rulebook {
        self.answer.outcome.rulebook
    }

    /// Every norm that came out, shown or not.
    pub(crate) fn all(&self) -> impl Iterator<Item = Shown<'a>> + use<'a> {
        let (rulebook, norms) = (self.rulebook(), self.outcome().norms);
        let norms = norms.iter().enumerate();
        norms.filter_map(move |(index, one)| shown(rulebook, index, one))
    }

    /// The norms that are to be shown.
    pub(crate) fn norms(&self) -> impl Iterator<Item = Shown<'a>> {
        self.all().filter(|one| self.shows(one))
    }

    /// The norm at an index of [`Outcome::norms`].
    pub(crate) fn at(&self, index: u32) -> Option<Shown<'a>> {
        let index = index as usize;
        shown(self.rulebook(), index, self.outcome().norms.get(index)?)
    }

    /// The actions of which a norm is to be shown, in the order of work.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &'a Action> {
        let all = self.outcome().actions.iter();
        all.filter(|action| self.norms_of(action).next().is_some())
    }

    /// The norms of an action that are to be shown.
    pub(crate) fn norms_of(&self, action: &Action) -> impl Iterator<Item = Shown<'a>> {
        let (start, end) = (action.norms.start as usize, action.norms.end as usize);
        let norms = self.outcome().action_norms.get(start..end);
        let norms = norms.unwrap_or_default().iter();
        let norms = norms.filter_map(|index| self.at(*index));
        norms.filter(|one| one.norm.modality != Modality::ShallBe && self.shows(one))
    }

    /// What was made of the entries of the log; where a unit was asked for, of its own ones and of
    /// those that name none.
    pub(crate) fn acts(&self) -> impl Iterator<Item = &'a Act> {
        self.outcome().caveats.acts.all.iter().filter(|act| self.hears(act))
    }

    /// The norms that an act was judged by, as they were on its day.
    pub(crate) fn norms_of_act(&self, act: &Act) -> impl Iterator<Item = Shown<'a>> {
        let rulebook = self.rulebook();
        let norms = self.outcome().norms_of_act(act).iter();
        norms.filter_map(move |one| shown(rulebook, usize::MAX, one))
    }

    /// A norm that is none of the answer's: of another day.
    pub(crate) fn apart<'o>(&self, outcome: &'o NormOutcome) -> Option<Shown<'o>>
    where
        'a: 'o,
    {
        shown(self.rulebook(), usize::MAX, outcome)
    }

    /// The conflicts in which the unit that was asked for has a part.
    pub(crate) fn conflicts(&self) -> impl Iterator<Item = &'a Conflict> {
        self.outcome().conflicts.iter().filter(|conflict| {
            let sides = [conflict.required, conflict.prohibited];
            let mut sides = sides.into_iter().filter_map(|side| self.at(side));
            sides.any(|side| self.concerns(&side))
        })
    }

    /// Whether a norm is a side of a conflict.
    pub(crate) fn is_in_conflict(&self, one: &Shown) -> bool {
        let index = u32::try_from(one.index).unwrap_or(u32::MAX);
        self.clashing.binary_search(&index).is_ok()
    }

    /// The questions that touch a norm that is to be shown.
    pub(crate) fn questions(&self) -> impl Iterator<Item = &'a Question> {
        let asked: Option<Vec<Missing>> = self.options.unit.map(|_| {
            let norms = self.norms().map(|one| one.outcome);
            let stretches =
                norms.flat_map(|one| [one.missing, one.bearer_missing, one.detail_missing]);
            stretches.flat_map(|stretch| self.missing(stretch).iter().copied()).collect()
        });
        let all = self.outcome().questions.iter();
        all.filter(move |question| {
            let missing = &question.missing;
            asked.as_ref().is_none_or(|asked| asked.contains(missing))
        })
    }

    /// The rules that are not in force on the day, or by the date of the case that chooses them.
    pub(crate) fn not_in_force(&self) -> impl Iterator<Item = &'a Rule> {
        let calculation = self.outcome().calculation();
        let rules = self.rulebook().rules.iter();
        rules.filter(move |rule| calculation.holds(rule.in_force, rule.chosen) == Truth::No)
    }

    /// Whether a circular is in force as a whole, likewise.
    pub(crate) fn is_over(&self, circular: &Circular) -> bool {
        self.outcome().calculation().holds(circular.in_force, circular.chosen) == Truth::No
    }

    /// The readings that a norm hinges on.
    pub(crate) fn hinges(&self, one: &Shown) -> &'a [Hinge] {
        self.outcome().hinges_of(u32::try_from(one.index).unwrap_or(u32::MAX))
    }

    /// The readings of which another variant than the default was chosen.
    pub(crate) fn chosen(&self) -> impl Iterator<Item = (&'a Reading, &'a Named)> {
        let (rulebook, chosen) = (self.rulebook(), &self.outcome().caveats.readings);
        let readings = rulebook.readings.iter().zip(chosen);
        readings.filter_map(move |(reading, variant)| {
            let Variant(at) = variant.filter(|variant| *variant != Reading::DEFAULT)?;
            let named = rulebook.enumeration(reading.ty)?;
            Some((reading, named.variants.get(usize::from(at))?))
        })
    }

    /// The definitions in force whose value is assumed, each with its node.
    pub(crate) fn assumed(&self) -> impl Iterator<Item = (&'a Definition, NodeId)> {
        let calculation = self.outcome().calculation();
        let definitions = self.rulebook().definitions.iter();
        let in_force =
            definitions.filter(move |one| calculation.holds(one.in_force, one.chosen) != Truth::No);
        let nodes = in_force.filter_map(|one| Some((one, one.node?)));
        nodes.filter(move |(_, node)| calculation.assumes(*node))
    }

    /// The readings that something that is shown hinges on, by their order in the rulebook.
    pub(crate) fn hinging(&self) -> &[ReadingId] {
        &self.hinging
    }

    fn all_hinging(&self) -> Vec<ReadingId> {
        let hinges = self.outcome().caveats.hinges.iter();
        let shown = hinges.filter(|hinge| self.at(hinge.norm).is_some_and(|one| self.shows(&one)));
        let mut readings: Vec<_> = shown.map(|hinge| hinge.reading).collect();
        readings.sort_unstable();
        readings.dedup();
        readings
    }

    /// The variant by which a reading was read.
    pub(crate) fn variant_of(&self, id: ReadingId) -> Option<&'a Named> {
        let chosen = self.outcome().caveats.readings.get(id.0 as usize).copied().flatten();
        let Variant(at) = chosen.unwrap_or(Reading::DEFAULT);
        let reading = self.rulebook().reading(id)?;
        self.rulebook().enumeration(reading.ty)?.variants.get(usize::from(at))
    }

    /// Whether a norm is to be shown: one that applies or is open, or would be under another
    /// reading.
    pub(crate) fn shows(&self, one: &Shown) -> bool {
        let told = one.outcome.applies != Truth::No || !self.hinges(one).is_empty();
        let relevant = told && !one.rule.standing;
        (relevant || self.options.extent == Extent::All) && self.concerns(one)
    }

    /// Whether a norm concerns the unit that was asked for.
    pub(crate) fn concerns(&self, one: &Shown) -> bool {
        self.options.unit.is_none_or(|unit| self.may_be_borne(one, unit))
    }

    /// The forms that are added to a norm; of another element they are not.
    pub(crate) fn forms(&self, one: &Shown<'_>) -> impl Iterator<Item = &Shown<'a>> {
        let (norm, calculation) = (one.norm, self.outcome().calculation());
        let element = calculation.element_of(one.outcome);
        let (task, outcome) = (norm.task, norm.outcome);
        let act = norm.modality != Modality::ShallBe;
        let start = self.forms.partition_point(|form| form.norm.task < task);
        let forms = self.forms.get(start..).unwrap_or_default().iter();
        forms.take_while(move |form| form.norm.task == task).filter(move |form| {
            act && (form.norm.outcome.is_none() || form.norm.outcome == outcome)
                && Element::meet(calculation.element_of(form.outcome), element)
        })
    }

    /// How far a norm has come. Standing duties have a log of their own, so a case does not tell.
    pub(crate) fn course(&self, one: &Shown) -> Course {
        let index = u32::try_from(one.index).unwrap_or(u32::MAX);
        let course = self.outcome().course(index);
        if one.rule.standing { Course::default() } else { self.untelling(one, course) }
    }

    /// Where the last moment is masked, a day without a time is to be looked into whichever it is:
    /// that on one day alone it would be told which.
    fn untelling(&self, one: &Shown, course: Course) -> Course {
        let entry = course.entry.and_then(|at| self.outcome().entry(at));
        let in_hours = course.deadline.is_some_and(|last| last.moment().is_some());
        let timeless = entry.is_some_and(|entry| entry.at.is_none());
        if course.status == Some(Status::Done) && in_hours && timeless && self.masks_days(one.norm)
        {
            return Course { status: Some(Status::ToCheck), ..course };
        }
        course
    }

    /// What was done or happened, and when, that a norm's task was to come before, while the rule
    /// was in force. Where the task comes back, the first of it since it was last done is served.
    pub(crate) fn passed(&self, one: &Shown<'a>) -> impl Iterator<Item = (TaskId, Date)> {
        let outcome = self.outcome();
        let in_force = one.rule.in_force.from.max(self.occasion(one));
        let latest = self.course(one).latest.filter(|_| one.norm.details.rhythm.is_some());
        let latest = latest.and_then(|at| outcome.entry(at)).map(|entry| entry.on);
        let counts = move |on: Date| {
            in_force.is_none_or(|from| from <= on) && latest.is_none_or(|latest| latest < on)
        };
        let (rulebook, element) = (self.rulebook(), one.outcome.element);
        let list = one.rule.each.as_ref().map(|each| each.list);
        one.norm.details.before.iter().filter_map(move |task| {
            // Of what arises from the same, what was done on the same occasion.
            if let Some(served) = self.served_on_occasion(one, *task) {
                return served.map(|on| (*task, on));
            }
            let entries = outcome.facts.entries(*task, outcome.on);
            // What is for elements of another list is waited for of all of them.
            let same = rulebook.task(*task).and_then(|task| task.for_each) == list;
            let whose = outcome.calculation().whose(*task, element.filter(|_| same));
            let start = entries.partition_point(|entry| !counts(entry.on));
            let entries = entries.get(start..).unwrap_or_default().iter();
            // What is only taken to be of an element proves nothing of it.
            let is_own = |entry: &Entry| {
                entry.is_of(whose) && !matches!(entry.element, For::Taken(_))
                    || whose == Whose::Nobody
            };
            let mut entries = entries.filter(|entry| entry.is_doing() && is_own(entry));
            let entry = entries.nth(usize::from(latest.is_some()))?;
            Some((*task, entry.on))
        })
    }

    /// The entries that might have been meant for a norm.
    pub(crate) fn remarks(&self, one: &Shown) -> &'a [Remark] {
        let index = u32::try_from(one.index).unwrap_or(u32::MAX);
        if one.rule.standing { &[] } else { self.outcome().remarks_on(index) }
    }

    /// Who bears an action.
    pub(crate) fn bearer_of(&self, action: &Action) -> Option<Bears> {
        self.at(action.heading).map(|one| self.bears(&one))
    }

    /// How far an action has come: as far as its least finished norm.
    pub(crate) fn status_of(&self, action: &Action) -> Option<Status> {
        let statuses = self.norms_of(action).filter_map(|one| self.course(&one).status);
        statuses.min_by_key(|status| status.urgency())
    }

    /// What was taken for a fact that the case does not mention.
    pub(crate) fn assumption(&self, assumed: Missing) -> Option<Assumption> {
        let Missing::Fact(place) = assumed else { return None };
        let field = self.path(place).field()?;
        if self.masks_place(place) {
            return Some(Assumption::Masked);
        }
        Some(match field.default? {
            vocabulary::Default::Node(node) => {
                Assumption::Value(self.outcome().value(node), field.ty)
            }
            vocabulary::Default::Empty => Assumption::Empty,
            vocabulary::Default::OfElement => {
                Assumption::Value(self.outcome().calculation().own_default(place)?, field.ty)
            }
        })
    }

    /// The same in words.
    pub(crate) fn assumption_in_words(&self, one: Missing, language: Language) -> Option<String> {
        let wording = Wording::new(self.outcome().calculation(), language);
        Some(match self.assumption(one)? {
            Assumption::Masked => MASK.to_owned(),
            Assumption::Empty => wording.elements(0),
            Assumption::Value(Value::Date(day), _) => date(day, language),
            Assumption::Value(value, ty) => wording.value(value, ty),
        })
    }

    /// What is missing in a stretch.
    pub(crate) fn missing(&self, stretch: Stretch) -> &'a [Missing] {
        self.outcome().missing(stretch)
    }

    /// What a question asks for, as a name.
    pub(crate) fn name_of(&self, missing: Missing) -> MissingName<'a> {
        match missing {
            Missing::Fact(place) => MissingName::Fact(self.path(place)),
            Missing::OnDay(place, day) => {
                let day = Some(day).filter(|_| !self.masks_place(place));
                MissingName::OnDay { path: self.path(place), day }
            }
            Missing::Log(id, element) => {
                let task = self.rulebook().task(id);
                let slot = element.and_then(|element| self.slot_of((task?.for_each?, element)));
                let name = task.map_or("?", |task| &task.name);
                MissingName::Log(name, slot.map(|slot| self.path(Place::Element(slot))))
            }
            Missing::Calculation { node, element, cause } => MissingName::Calculation {
                place: self.place_of(node),
                // Which elements they are would tell how many there are.
                element: element
                    .filter(|_| !self.masks(node))
                    .map(|slot| self.path(Place::Element(slot))),
                cause: Some(cause).filter(|_| !self.masks_cause(node)),
            },
        }
    }

    /// Where a formula stands in the rules: the name of a definition, a rule …; of days that cannot be
    /// counted, the list that holds those that are left out.
    pub(crate) fn place_of(&self, node: NodeId) -> &'a str {
        let nodes = &self.rulebook().nodes;
        match nodes.get(node) {
            Some(Node::Formula { formula, .. }) => {
                nodes.formula(formula).map_or("", |formula| &formula.place)
            }
            Some(Node::Rate { rates, .. }) => {
                self.rulebook().rates_of(rates).map_or("", |rates| &rates.name)
            }
            Some(Node::Quantified(quantifier)) => self.list_of(quantifier),
            Some(Node::LastDay(limit)) => {
                match nodes.time_limit(limit).and_then(|one| one.pauses) {
                    Some(Pauses::List { quantifier, .. }) => self.list_of(quantifier),
                    Some(Pauses::Between { .. }) | None => "",
                }
            }
            Some(Node::DaysOff(list)) => {
                let first = nodes.operands(list).first().and_then(|each| nodes.get(*each));
                match first {
                    Some(Node::Quantified(quantifier)) => self.list_of(quantifier),
                    _ => "",
                }
            }
            _ => "",
        }
    }

    /// The name of the fact that a quantifier goes over.
    fn list_of(&self, quantifier: QuantifierId) -> &'a str {
        let rulebook = self.rulebook();
        let list = rulebook.nodes.quantifier(quantifier).map(|one| one.list);
        match list.and_then(|list| rulebook.nodes.get(list)) {
            Some(Node::Fact(fact)) => rulebook.fact(fact).map_or("", |fact| &fact.path),
            _ => "",
        }
    }

    pub(crate) fn path(&self, place: Place) -> Path<'a> {
        Path { rulebook: self.rulebook(), facts: self.outcome().facts, place }
    }

    /// Who judges a fact: the name of a unit or of a group; none while that is open.
    pub(crate) fn assessor(&self, field: &Field) -> Option<&'a str> {
        match field.assessed_by? {
            Assessor::Unit(node) => match self.outcome().value(node) {
                Value::Unit(_) if self.masks(node) => Some(MASK),
                Value::Unit(unit) => Some(self.unit_name(unit)),
                _ => None,
            },
            Assessor::Group(group) => Some(&self.rulebook().group(group)?.name),
        }
    }

    pub(crate) fn unit_name(&self, id: UnitId) -> &'a str {
        self.rulebook().unit(id).map_or("?", |unit| &unit.name)
    }

    pub(crate) fn task_name(&self, id: TaskId) -> &'a str {
        self.rulebook().task(id).map_or("?", |task| &task.name)
    }

    /// The names of what is missing in a stretch.
    pub(crate) fn missing_names(&self, stretch: Stretch) -> Vec<String> {
        let missing = self.missing(stretch).iter();
        missing.map(|one| self.name_of(*one).to_string()).collect()
    }

    /// Who fills a role in this case.
    pub(crate) fn filler(&self, id: UnitId) -> Option<Filler<'a>> {
        let fact = self.rulebook().unit(id)?.named_by?;
        let sensitive = self.rulebook().fact(fact)?.field.sensitive;
        match self.outcome().facts.slot(Place::Fact(fact)) {
            Slot::Given(Value::Text(_)) if sensitive && self.masking() => Some(Filler::Masked),
            Slot::Given(Value::Text(text)) => Some(Filler::Named(self.text(text))),
            _ => None,
        }
    }

    pub(crate) fn text(&self, text: TextRef) -> &'a str {
        match text.home {
            TextHome::Rulebook => self.rulebook().text(text),
            TextHome::Case => self.outcome().facts.text(text),
        }
    }

    pub(crate) fn circular_of(&self, rule: &Rule) -> Option<&'a Circular> {
        rule.circular.and_then(|id| self.rulebook().circular(id))
    }

    /// The name of a norm's outcome.
    pub(crate) fn outcome_name(&self, norm: &Norm) -> Option<&'a str> {
        let task = self.rulebook().task(norm.task)?;
        let outcomes = self.rulebook().enumeration(task.outcome?)?;
        let Variant(index) = norm.outcome?;
        let named = outcomes.variants.get(usize::from(index))?;
        Some(&named.name)
    }

    /// Those who bear a norm together: `RKM, RKV`.
    pub(crate) fn joint_names(&self, one: &Shown<'_>, between: &str) -> String {
        let units = self.parties(&one.norm.jointly).into_iter().map(|unit| match unit {
            Towards::Unit(unit) => self.unit_name(unit),
            Towards::Masked => MASK,
            Towards::Open => "?",
        });
        units.collect::<Vec<_>>().join(between)
    }
}

fn shown<'a>(rulebook: &'a Rulebook, index: usize, outcome: &'a NormOutcome) -> Option<Shown<'a>> {
    let norm = rulebook.norm(outcome.norm)?;
    let rule = rulebook.rule(norm.rule)?;
    Some(Shown { norm, rule, outcome, index })
}

/// Who fills a role.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filler<'a> {
    /// This name.
    Named(&'a str),
    /// A name that is not to be shown.
    Masked,
}
