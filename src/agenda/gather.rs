//! Answers, one after the other → the items of an agenda.

use super::sending::sendings;
use super::{Agenda, Days, Item, Named, Origin, Section, whole};
use crate::engine::Answer;
use crate::eval::outcome::{Action, Course, Status};
use crate::explain::Style;
use crate::report::bears::{Bears, MASK};
use crate::report::citation::citations;
use crate::report::phrases::nothing_in_force;
use crate::report::text::names::{Names, unit_in_full};
use crate::report::text::norm::sentence;
use crate::report::view::{Extent, Options, Shown, View};
use crate::rulebook::norm::RuleId;
use crate::rulebook::vocabulary::TaskId;
use crate::rulebook::{self, Rulebook};
use crate::value::UnitId;
use crate::value::date::Date;
use crate::value::moment::Deadline;
use crate::value::norm::Modality;
use crate::value::turn::Turn;
use std::path::{Path, PathBuf};

/// An agenda being made.
#[derive(Debug)]
pub struct Gathering {
    agenda: Agenda,
    options: Options,
    /// From where it is told where cases stand: the rulebook's folder, else the working folder.
    base: PathBuf,
}

/// The most duties of an agenda.
pub const MOST_DUTIES: usize = 200_000;

/// What of an answer belongs in an agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// What the case calls for.
    Case,
    /// What belongs to no case.
    Standing,
}

impl Gathering {
    /// The agenda of a unit, or of every unit, without an item so far.
    pub fn new(rulebook: &Rulebook, unit: Option<UnitId>, days: Days, style: Style) -> Self {
        let named = unit.and_then(|unit| rulebook.unit(unit)).map(|unit| Named {
            name: unit.name.clone(),
            label: unit_in_full(unit, style.language),
        });
        let agenda = Agenda {
            rulebook: rulebook.into(),
            called: rulebook.called(style.language),
            unexamined: nothing_in_force(rulebook, days.on, style.language),
            language: style.language,
            unit: named,
            days,
            cases: 0,
            not_standing: Vec::new(),
            items: Vec::new(),
        };
        let options = Options {
            language: style.language,
            sensitive: style.sensitive,
            extent: Extent::All,
            unit,
            ..Options::default()
        };
        let base = match &rulebook.origin {
            rulebook::origin::Origin::Paths(paths) => paths.first().map(PathBuf::as_path),
            rulebook::origin::Origin::Given | rulebook::origin::Origin::Shipped => None,
        };
        Self { agenda, options, base: whole(base.unwrap_or(Path::new("."))) }
    }

    /// Takes the answer to a case, which is called so where it has no name.
    pub fn case(&mut self, answer: Answer<'_>, place: &str) {
        let name = answer.outcome.facts.name.clone();
        self.agenda.cases += 1;
        let origin = Origin::of(name.as_deref(), place, &self.base);
        self.take(&answer, Kind::Case, Some((name.as_deref().unwrap_or(place), origin)));
    }

    /// Takes the answer to no case, of which only the log counts: the standing duties.
    pub fn standing(&mut self, answer: Answer<'_>) {
        self.take(&answer, Kind::Standing, None);
        self.agenda.not_standing = not_standing(&answer);
        let Options { unit, language, .. } = self.options;
        let sent = sendings(answer.outcome.rulebook, unit, &self.agenda.days, language);
        self.agenda.items.extend(sent);
    }

    /// Whether there are more duties than an agenda takes; what came after is not in it.
    pub fn is_full(&self) -> bool {
        self.agenda.items.len() > MOST_DUTIES
    }

    /// The agenda, its items in order.
    pub fn finish(mut self) -> Agenda {
        self.agenda.items.sort();
        self.agenda
    }

    fn take(&mut self, answer: &Answer<'_>, kind: Kind, case: Option<(&str, Origin)>) {
        let (case, origin) = case.unzip();
        let origin = origin.unwrap_or_default();
        let view = View::new(answer, self.options);
        let (names, days) = (Names::new(&view), &self.agenda.days);
        let taking = Taking { names, view: &view, days, origin };
        for (order, action) in view.actions().enumerate() {
            if self.agenda.items.len() > MOST_DUTIES {
                return;
            }
            let Some(heading) = view.at(action.heading) else { continue };
            let standing = if heading.rule.standing { Kind::Standing } else { Kind::Case };
            let duty = matches!(heading.norm.modality, Modality::Shall | Modality::Should);
            let there = !heading.rule.in_force.intersect(taking.days.period()).is_empty();
            if duty && there && standing == kind && view.shows(&heading) {
                let case = case.map(str::to_owned);
                let item = Item { order, case, ..taking.item(action, &heading) };
                self.agenda.items.extend(taking.items(&heading, &item));
            }
        }
    }
}

/// The tasks in a log that no standing rule is about, each once.
fn not_standing(answer: &Answer<'_>) -> Vec<String> {
    let rulebook = answer.outcome.rulebook;
    let stands = |task: TaskId| {
        let standing = |rule: RuleId| rulebook.rule(rule).is_some_and(|rule| rule.standing);
        rulebook.norms.iter().any(|norm| {
            (norm.task == task || norm.details.each_time.contains(&task)) && standing(norm.rule)
        })
    };
    let mut tasks: Vec<TaskId> = answer.outcome.facts.log.iter().map(|one| one.task).collect();
    tasks.dedup();
    tasks.retain(|task| !stands(*task));
    let names = tasks.into_iter().filter_map(|task| rulebook.task(task));
    names.map(|task| task.name.clone()).collect()
}

/// An answer whose actions become items.
struct Taking<'t, 'a> {
    view: &'t View<'a>,
    names: Names<'t, 'a>,
    days: &'t Days,
    origin: Origin,
}

impl Taking<'_, '_> {
    /// An action, before it is known when it is due.
    fn item(&self, action: &Action, heading: &Shown<'_>) -> Item {
        let at_element = self.view.of(heading);
        let names = Names::new(&at_element);
        let rulebook = self.view.rulebook();
        let norms: Vec<Shown<'_>> = self.view.norms_of(action).collect();
        let cites = norms.iter().flat_map(|one| one.norm.cites.iter().cloned());
        let details = &heading.norm.details;
        let towards = details.recipients().map(|parties| names.parties(heading, parties));
        Item {
            section: Section::Undated,
            day: None,
            at: None,
            masked: false,
            order: 0,
            unit: match self.view.bears(heading) {
                Bears::Unit(unit) => Some(Named {
                    name: self.view.unit_name(unit).to_owned(),
                    label: self.names.unit(unit),
                }),
                Bears::Masked(node) => {
                    Some(Named { name: MASK.to_owned(), label: self.names.masked_unit(node) })
                }
                Bears::Open(_) | Bears::Jointly(_) | Bears::Everybody | Bears::Whoever => None,
            },
            case: None,
            task: Named {
                name: self.view.task_name(action.task).to_owned(),
                label: self.names.task(action.task),
            },
            modality: heading.norm.modality,
            sentence: sentence(self.names, heading),
            towards: towards.collect::<Vec<_>>().join("; "),
            status: Status::Due,
            done_on: None,
            norms: norms.iter().map(|one| self.view.id(one).to_string()).collect(),
            basis: citations(rulebook, &cites.collect::<Vec<_>>(), self.view.options.language),
            origin: self.origin.clone(),
        }
    }

    /// The item as often as it is due: in each of its turns, or once; not if it is done.
    fn items(&self, heading: &Shown<'_>, item: &Item) -> Vec<Item> {
        let index = u32::try_from(heading.index).unwrap_or(u32::MAX);
        let course = self.view.outcome().course(index);
        let Some(status) = course.status else {
            return Vec::new();
        };
        if course.turn.is_some() {
            let Days { from, to, .. } = *self.days;
            let turns = self.view.outcome().turns(index, (from, to)).into_iter();
            let turns = turns.map(|(turn, done)| self.in_turn(item, turn, done));
            let items = self.missed(item, &course).into_iter().chain(turns);
            // How often it is due in these days would tell the day that it is counted from: such a
            // duty stands there once, without a day.
            if !self.view.masks_days(heading.norm) {
                return items.collect();
            }
        }
        let dated = course.deadline.is_some() || course.turn.is_some();
        let masked = dated && self.view.masks_days(heading.norm);
        let last = course.deadline.filter(|_| !masked);
        let (day, at) = (last.map(Deadline::day), last.and_then(Deadline::moment));
        // A vain try does not end a duty that is due again and again.
        let status = match status {
            Status::Failed if heading.norm.details.rhythm.is_some() => Status::Due,
            status => status,
        };
        let section = match (status, day) {
            (Status::Ongoing, _) => Section::Ongoing,
            (
                Status::Due | Status::Blocked | Status::Overdue | Status::NotYet | Status::Paused,
                None,
            ) => Section::Undated,
            (Status::Due | Status::Blocked | Status::Overdue | Status::NotYet, Some(day)) => {
                if day > self.days.to {
                    return Vec::new();
                }
                // Due though its last day is over: nobody knows whether it was there in time.
                match (day < self.days.from, status) {
                    (true, Status::Due) => Section::Undated,
                    (true, _) => Section::Missed,
                    (false, _) => Section::Dated,
                }
            }
            _ => return Vec::new(),
        };
        vec![Item { section, day, at, masked, status, ..item.clone() }]
    }

    fn in_turn(&self, item: &Item, turn: Turn, done: Option<u32>) -> Item {
        let done_on = done.and_then(|at| self.day_of(at));
        let status = match done_on {
            Some(_) => Status::Done,
            None if turn.last_day() < self.days.on => Status::Overdue,
            None => Status::Due,
        };
        let origin = Origin { turn: Some(turn.from), ..item.origin.clone() };
        Item {
            section: Section::Dated,
            day: Some(turn.last_day()),
            status,
            done_on,
            origin,
            ..item.clone()
        }
    }

    /// The latest turn that was missed, if it was due before the days that are asked for.
    fn missed(&self, item: &Item, course: &Course) -> Option<Item> {
        let current = course.turn.filter(|_| course.status == Some(Status::Overdue));
        let before = |turn: &Turn| turn.last_day() < self.days.from;
        let turn = current.filter(before).or(course.missed.filter(before))?;
        let (section, status) = (Section::Missed, Status::Overdue);
        let origin = Origin { turn: Some(turn.from), ..item.origin.clone() };
        Some(Item { section, day: Some(turn.last_day()), status, origin, ..item.clone() })
    }

    fn day_of(&self, at: u32) -> Option<Date> {
        self.view.outcome().entry(at).map(|entry| entry.on)
    }
}
