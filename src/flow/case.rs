//! An answer → a graph: the actions and what may come to apply, in the lanes of their bearers;
//! then what has its place in the order without being anybody's task here.

use super::gather::{Gathering, Holder};
use super::graph::{Graph, Mark, Order, Point};
use super::written::written;
use crate::eval::outcome::{Action, Course, Status, Verdict};
use crate::phrases::Argument;
use crate::phrases::{date, say};
use crate::report::bears::Bears;
use crate::report::citation::circular_name;
use crate::report::text::heading_lines;
use crate::report::text::names::Names;
use crate::report::view::{Shown, View};
use crate::rulebook::circular::CircularId;
use crate::rulebook::norm::{Norm, Rule};
use crate::rulebook::vocabulary::TaskId;
use crate::value::Value;
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use std::collections::BTreeSet;

/// What is drawn of a case.
pub(super) fn graph(view: &View<'_>, circular: Option<CircularId>) -> Graph {
    let case = Case { view, circular };
    let mut gathering = Gathering::new(Names::new(view));
    case.actions(&mut gathering);
    case.acts(&mut gathering);
    case.not_applying(&mut gathering);
    case.others(&mut gathering);
    case.arrows(&mut gathering);
    let (title, notes) = case.heading(&gathering);
    Graph { title, notes, ..gathering.finish() }
}

/// A case that is being drawn.
struct Case<'v, 'a> {
    view: &'v View<'a>,
    circular: Option<CircularId>,
}

impl<'a> Case<'_, 'a> {
    fn heading(&self, gathering: &Gathering<'_, '_>) -> (String, Vec<String>) {
        let (names, language) = (gathering.names, gathering.names.language());
        let mut lines = heading_lines(names).into_iter();
        let title = lines.next().unwrap_or_default();
        let circular = self.circular.and_then(|id| self.view.rulebook().circular(id));
        let circular = circular.map(|one| circular_name(&one.name));
        let circular = circular.map(|name| say!(language, "flow-only-circular", circular = name));
        let unit = self.view.options.unit.map(|unit| names.unit(unit));
        let unit = unit.map(|unit| say!(language, "flow-only-unit", unit = unit));
        (title, lines.chain(circular).chain(unit).collect())
    }

    /// The norms that are drawn; forms are no steps of their own.
    fn norms(&self) -> impl Iterator<Item = Shown<'a>> {
        self.view.norms().filter(|one| self.draws(one))
    }

    fn draws(&self, one: &Shown<'_>) -> bool {
        // What would apply under another reading alone is no step of this case.
        self.is_here(one.rule)
            && one.outcome.applies != Truth::No
            && one.norm.modality != Modality::ShallBe
    }

    fn is_here(&self, rule: &Rule) -> bool {
        self.circular.is_none_or(|id| rule.circular == Some(id))
    }

    fn actions(&self, gathering: &mut Gathering<'_, '_>) {
        for action in self.view.actions() {
            let norms = self.view.norms_of(action);
            let norms: Vec<_> = norms.filter(|one| self.draws(one)).collect();
            if let Some(first) = norms.first() {
                let heading = norms.iter().find(|one| is_at(one, action)).unwrap_or(first);
                let step = gathering.step(action.task, self.holder(heading));
                let point = self.point(gathering, heading, &norms);
                gathering.add(step, point);
            }
        }
    }

    /// What an action makes of its step: its heading, and the status of its least finished norm.
    fn point(&self, gathering: &Gathering<'_, '_>, heading: &Shown, norms: &[Shown<'a>]) -> Point {
        let courses = norms.iter().map(|one| (one, self.view.course(one)));
        let marked = courses.filter_map(|(one, course)| Some((one, course, course.status?)));
        let least = marked.min_by_key(|(.., status)| status.urgency());
        let day = least.and_then(|(one, course, _)| self.day(gathering, one.norm, &course));
        let mark = match least {
            Some((.., status)) => Mark::Status(status),
            None if heading.outcome.displaced => Mark::Displaced,
            None => Mark::Standing,
        };
        let mut words = gathering.binding(heading.norm);
        if let Some(element) = gathering.names.element(heading) {
            let language = gathering.names.language();
            words = say!(language, "answer-deed-element", deed = words, element = element);
        }
        if let Some(since) = self.since(gathering, heading) {
            words = say!(
                gathering.names.language(),
                "answer-next-since",
                sentence = words,
                since = since
            );
        }
        if norms.iter().any(|one| self.view.is_in_conflict(one)) {
            words = say!(gathering.names.language(), "flow-conflict", said = words);
        }
        let ids = norms.iter().map(|one| self.view.id(one).to_string());
        let modality = Some(heading.norm.modality);
        Point { norms: ids.collect(), modality, words, mark, day }
    }

    /// Since when it holds; a day that follows from a sensitive fact is left out.
    fn since(&self, gathering: &Gathering, one: &Shown) -> Option<String> {
        let node = one.norm.details.since.filter(|node| !self.view.masks(*node))?;
        // The occasion is told by itself.
        if self.view.occasion(one).is_some() {
            return None;
        }
        match self.view.of(one).outcome().value(node) {
            Value::Date(day) => Some(date(day, gathering.names.language())),
            _ => None,
        }
    }

    /// When something was done, or by when it has to be; days that follow from a sensitive
    /// fact are left out.
    fn day(&self, gathering: &Gathering, norm: &Norm, course: &Course) -> Option<String> {
        let language = gathering.names.language();
        let done = course.entry.and_then(|at| self.view.outcome().entry(at));
        let last = course.deadline.filter(|_| !self.view.masks_days(norm));
        match course.status? {
            Status::Overdue => last.map(|last| Argument::from(last).say(language)),
            Status::Due | Status::Blocked => {
                last.map(|day| say!(language, "answer-at-latest", day = day))
            }
            _ => done.map(|entry| date(entry.on, language)),
        }
    }

    /// What may come to apply and, where all is asked for, what does not.
    fn not_applying(&self, gathering: &mut Gathering<'_, '_>) {
        for one in self.norms() {
            let mark = match one.outcome.applies {
                Truth::Yes => continue,
                Truth::Open => Mark::Open,
                Truth::No => Mark::Not,
            };
            let step = gathering.step(one.norm.task, self.holder(&one));
            let (norms, words) =
                (vec![self.view.id(&one).to_string()], gathering.binding(one.norm));
            let modality = Some(one.norm.modality);
            gathering.say(step, Point { norms, modality, words, mark, day: None });
        }
    }

    fn holder(&self, one: &Shown<'_>) -> Holder {
        match (self.view.bears(one), one.outcome.applies) {
            (Bears::Unit(unit), _) => Holder::Unit(unit),
            (Bears::Masked(node), _) => Holder::Written(Names::new(self.view).masked_unit(node)),
            (Bears::Jointly(_) | Bears::Everybody, _)
            | (Bears::Open(_) | Bears::Whoever, Truth::No) => written(self.view, one.norm),
            (Bears::Open(_) | Bears::Whoever, _) => Holder::Open,
        }
    }

    /// The acts that were not in order, or may not have been: each at the step of who did it.
    fn acts(&self, gathering: &mut Gathering<'_, '_>) {
        for act in self.view.acts() {
            let verdict = act.told().filter(|one| *one < Verdict::KeptIfUnchanged);
            let (Some(verdict), Some(entry)) = (verdict, self.view.outcome().entry(act.entry))
            else {
                continue;
            };
            if !self.view.norms_of_act(act).any(|one| self.is_here(one.rule)) {
                continue;
            }
            let holder = match self.view.acted(entry) {
                Some(unit) => Holder::Unit(unit),
                None => Holder::Open,
            };
            let step = gathering.step(entry.task, holder);
            let day = Some(date(entry.on, gathering.names.language()));
            let (words, mark) = (String::new(), Mark::Act(verdict));
            gathering.say(step, Point { norms: Vec::new(), modality: None, words, mark, day });
        }
    }

    /// Events, what nothing prescribes, and what is waited for, where it is not drawn yet.
    fn others(&self, gathering: &mut Gathering<'_, '_>) {
        let mut tasks = BTreeSet::new();
        for one in self.norms() {
            let details = &one.norm.details;
            let named = details.after.iter().chain(&details.before).copied();
            tasks.extend(named.filter(|task| !self.is_prescribed(*task)));
            let course = self.view.course(&one);
            tasks.extend(self.view.outcome().waits_of(&course).iter().map(|wait| wait.task));
        }
        for task in tasks {
            if gathering.steps(task).is_empty() {
                let event = self.view.rulebook().task(task).is_some_and(|task| task.event);
                let holder = if event { Holder::Event } else { Holder::Elsewhere };
                let step = gathering.step(task, holder);
                gathering.say(step, self.logged(gathering, task));
            }
        }
    }

    fn is_prescribed(&self, task: TaskId) -> bool {
        self.view.rulebook().task(task).is_some_and(|task| task.prescribed)
    }

    fn logged(&self, gathering: &Gathering<'_, '_>, task: TaskId) -> Point {
        let outcome = self.view.outcome();
        let mut entries = outcome.facts.entries(task, outcome.on).iter().rev();
        let entry = entries.find(|entry| entry.is_doing());
        let mark = if entry.is_some() { Mark::Logged } else { Mark::NotLogged };
        let day = entry.map(|entry| date(entry.on, gathering.names.language()));
        Point { norms: Vec::new(), modality: None, words: String::new(), mark, day }
    }

    /// The order that norms ask for, and then what waits, or did not.
    fn arrows(&self, gathering: &mut Gathering<'_, '_>) {
        for one in self.norms() {
            let own = gathering.step(one.norm.task, self.holder(&one));
            gathering.order(one.norm, own);
        }
        for one in self.norms() {
            let to = gathering.step(one.norm.task, self.holder(&one));
            let course = self.view.course(&one);
            for wait in self.view.outcome().waits_of(&course) {
                let said_by = wait.said_by.and_then(|at| self.view.at(at));
                let order = if wait.ignored { Order::Broken } else { Order::Waited };
                for from in waited_for(gathering, wait.task, order) {
                    gathering.arrow((from, to), order, said_by.map_or(one.norm, |by| by.norm));
                }
            }
        }
    }
}

fn is_at(one: &Shown, action: &Action) -> bool {
    u32::try_from(one.index) == Ok(action.heading)
}

/// The steps of a task that are waited for: where several bear it, those that are not finished.
fn waited_for(gathering: &Gathering<'_, '_>, task: TaskId, order: Order) -> Vec<usize> {
    let all = gathering.steps(task);
    let unfinished = |step: &usize| {
        let points = gathering.said(*step).iter();
        order == Order::Broken || points.clone().any(|point| !is_finished(point.mark))
    };
    let some: Vec<usize> = all.iter().copied().filter(unfinished).collect();
    if some.is_empty() { all } else { some }
}

fn is_finished(mark: Mark) -> bool {
    use Status::{Departed, Done, Failed};
    matches!(mark, Mark::Logged | Mark::Act(_) | Mark::Status(Done | Departed | Failed))
}
