//! The acts in the log and the courses of norms → findings.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Entry, Finding, Kind, Review};
use crate::case::facts;
use crate::engine::Answer;
use crate::eval::form;
use crate::eval::outcome::{Act, Charge, Course, Omission, Status, Stray, Verdict};
use crate::explain::Style;
use crate::report::citation::citations;
use crate::report::json::act::line;
use crate::report::phrases::{nothing_in_force, of_rulebook};
use crate::report::text::act;
use crate::report::text::names::Names;
use crate::report::text::norm::{manner, whole_sentence};
use crate::report::view::{Extent, Options, Shown, View};
use crate::rulebook::circular::Passage;
use crate::rulebook::vocabulary::TaskId;
use crate::value::UnitId;
use crate::value::moment::{Deadline, Late};
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// Reviews a case, which is called so where it has no name.
pub fn review(answer: Answer<'_>, place: &str, style: Style) -> Review {
    let (outcome, language) = (answer.outcome, style.language);
    let options =
        Options { language, sensitive: style.sensitive, extent: Extent::All, ..Options::default() };
    let view = View::new(&answer, options);
    let names = Names::new(&view);
    let mut finding = Search {
        view: &view,
        names,
        found: Vec::new(),
        places: FxHashMap::default(),
        formed: FxHashSet::default(),
        told: view.all().filter(in_question).map(|one| one.norm.task).collect(),
        allowed: view.all().filter(in_question).filter_map(|one| allowed(&one)).collect(),
    };
    let mut norms: Vec<Shown<'_>> = view.norms().filter(in_question).collect();
    let ranks: FxHashMap<TaskId, usize> =
        outcome.rulebook.order_of_work.iter().copied().zip(0..).collect();
    // Of several norms on one task the one that people know best tells it: the duty.
    norms.sort_by_key(|one| (ranks.get(&one.norm.task), !is_duty(one)));
    for act in act::told(names) {
        finding.act(act);
    }
    for one in &norms {
        finding.norm(one);
        for form in view.forms(one).filter(|form| in_question(form)) {
            finding.form(form);
        }
    }
    for form in view.all().filter(|one| one.norm.modality == Modality::ShallBe && in_question(one))
    {
        finding.form(&form);
    }
    let omissions = outcome.omissions();
    for omission in &omissions {
        finding.omission(omission);
    }
    let found = contradictions(&view).chain(finding.found);
    let findings = found.map(|draft| draft.finding(&view)).collect();
    let case = outcome.facts.name.clone().unwrap_or_else(|| place.to_owned());
    Review {
        case,
        on: outcome.on,
        set_aside: answer.set_aside,
        rulebook: outcome.rulebook.into(),
        by: of_rulebook(outcome.rulebook, language),
        unexamined: nothing_in_force(outcome.rulebook, outcome.on, language),
        language,
        findings,
        acts: view.acts().map(|act| line(&view, act)).collect(),
        beside: act::unchanged(names).into_iter().chain(act::hidden(names)).collect(),
    }
}

/// Where the case contradicts itself: no norm's matter, so it comes first.
fn contradictions<'v>(view: &'v View<'_>) -> impl Iterator<Item = Draft> + use<'v> {
    view.contradictions().map(|one| {
        let safeguard = one.safeguard;
        let finding = Finding {
            kind: Kind::Contradiction,
            sentence: safeguard.labels.or(&safeguard.name, view.options.language).to_owned(),
            entry: None,
            tasks: Vec::new(),
            deadline: None,
            late: None,
            form: String::new(),
            hangs_on: None,
            norms: Vec::new(),
            basis: String::new(),
        };
        Draft { finding, cites: safeguard.cites.clone() }
    })
}

/// Norms that apply and belong to the case.
fn in_question(one: &Shown) -> bool {
    one.outcome.applies == Truth::Yes && !one.rule.standing && !one.outcome.displaced
}

/// A finding before its basis is put into words.
struct Draft {
    finding: Finding,
    cites: Vec<Passage>,
}

impl Draft {
    fn finding(self, view: &View<'_>) -> Finding {
        let basis = citations(view.rulebook(), &self.cites, view.options.language);
        Finding { basis, ..self.finding }
    }
}

struct Search<'s, 'a> {
    view: &'s View<'a>,
    names: Names<'s, 'a>,
    found: Vec<Draft>,
    /// Where a finding stands among those found.
    places: FxHashMap<Same, usize>,
    /// The norms whose form has been looked at, by their index.
    formed: FxHashSet<usize>,
    /// The tasks that norms in question are about.
    told: FxHashSet<TaskId>,
    /// Tasks with the units that are asked or allowed to do them.
    allowed: FxHashSet<(TaskId, UnitId)>,
}

/// What findings have in common that are one: kind, what they are about, the entry, deadline and
/// form, and where there is no entry the sentence.
type Same = (Kind, (TaskId, Vec<TaskId>), Option<u32>, Option<Deadline>, String, Option<String>);

/// What a finding is made of, besides its norm.
#[derive(Default)]
struct Particulars {
    entry: Option<u32>,
    tasks: Vec<TaskId>,
    deadline: Option<Deadline>,
    /// By how much it was done late, or is late on the day of the review.
    late: Option<Late>,
    /// How it was to be done.
    form: String,
    /// The task, where it is not that of the norm.
    about: Option<TaskId>,
    /// What it hangs on, for people.
    hangs_on: Option<String>,
}

impl Search<'_, '_> {
    /// Everything that may be wrong with the course of one norm.
    fn norm(&mut self, one: &Shown<'_>) {
        let course = self.view.course(one);
        if is_duty(one) {
            self.left_out(one, &course);
            self.too_late(one, &course);
            self.otherwise(one, &course);
            self.time(one, &course);
        }
        self.strays(one);
        self.by_others(one, &course);
        self.form(one);
        self.again(one);
    }

    /// What was not in order about an act on its day, or hangs on what nobody knows.
    fn act(&mut self, act: &Act) {
        let Some(made) = self.view.outcome().entry(act.entry) else { return };
        let norms: Vec<Shown<'_>> = self.view.norms_of_act(act).collect();
        let Some(kind) = self.kind(act) else { return };
        let (mut tasks, mut deadline) = (Vec::new(), None);
        match act.charge {
            Charge::OutOfOrder(task) => tasks.push(task),
            Charge::Late(last) => deadline = Some(last),
            _ => {}
        }
        let late = deadline.filter(|_| kind == Kind::Late);
        let late = late.and_then(|last| last.late(made.on, made.at));
        let hangs_on = act::hangs_on(self.names, act);
        for one in &norms {
            let particulars = Particulars {
                entry: Some(act.entry),
                tasks: tasks.clone(),
                deadline,
                late,
                about: Some(made.task),
                hangs_on: hangs_on.clone(),
                ..Particulars::default()
            };
            self.add(kind, one, particulars);
        }
    }

    fn kind(&self, act: &Act) -> Option<Kind> {
        let mut norms = self.view.norms_of_act(act);
        let advised = norms.all(|one| one.norm.modality == Modality::ShouldNot);
        let facts = !self.view.outcome().facts_of_act(act).is_empty();
        match (act.verdict, act.charge) {
            (Verdict::Kept | Verdict::KeptIfUnchanged, _) | (_, Charge::Nothing) => None,
            (Verdict::ToCheck, Charge::OutOfOrder(_)) => Some(Kind::OrderToCheck),
            (Verdict::ToCheck, Charge::TooEarly) => Some(Kind::StartToCheck),
            (Verdict::ToCheck, Charge::Late(_)) => Some(Kind::TimeToCheck),
            (Verdict::ToCheck, Charge::Prohibited) if advised && !facts => {
                Some(Kind::WithoutReason)
            }
            (Verdict::ToCheck, Charge::Prohibited | Charge::WithoutCompetence) => {
                Some(Kind::ToCheck)
            }
            (_, Charge::NoDeparture) => Some(Kind::NoDeparture),
            (_, Charge::Prohibited) => Some(Kind::Prohibited),
            (_, Charge::WithoutCompetence) => Some(Kind::WithoutCompetence),
            (_, Charge::TooEarly) => Some(Kind::TooEarly),
            (_, Charge::OutOfOrder(_)) => Some(Kind::OutOfOrder),
            (_, Charge::Late(_)) => Some(Kind::Late),
            (_, Charge::Departed) => self.is_blank(Some(act.entry)).then_some(Kind::WithoutReason),
        }
    }

    /// What was left undone while a duty applied that no longer does.
    fn omission(&mut self, omission: &Omission) {
        let judged = |one: &Shown| self.view.rulebook().judged(one.norm.task);
        let hidden = |one: &Shown| self.view.masking() && judged(one).is_some_and(|one| one.tells);
        if let Some(one) = self.view.apart(&omission.norm).filter(|one| !hidden(one)) {
            let deadline = Some(omission.last);
            let late = omission.last.late(omission.until, None);
            let particulars = Particulars { deadline, late, ..Particulars::default() };
            self.add(Kind::LeftUndone, &one, particulars);
        }
    }

    /// A departure whose reason is empty.
    fn is_blank(&self, at: Option<u32>) -> bool {
        let entry = at.and_then(|at| self.view.outcome().entry(at));
        entry.is_some_and(|entry| self.view.has_blank_reason(entry))
    }

    /// Not done, nor departed from for a reason, when what it had to precede was done.
    fn left_out(&mut self, one: &Shown<'_>, course: &Course) {
        if !matches!(course.status, Some(Status::Due | Status::Blocked | Status::Overdue)) {
            return;
        }
        let tasks: Vec<TaskId> = self.view.passed(one).map(|(task, _)| task).collect();
        if !tasks.is_empty() {
            let kind = match one.norm.modality {
                Modality::Should => Kind::WithoutReason,
                _ => Kind::LeftOut,
            };
            self.add(kind, one, Particulars { tasks, ..Particulars::default() });
        }
    }

    /// Done after what it had to come before, where no norm on that can tell: an event, or
    /// something that nobody is to do here.
    fn too_late(&mut self, one: &Shown<'_>, course: &Course) {
        let outcome = self.view.outcome();
        let first = course.entry.and_then(|at| outcome.entry(at));
        let Some(done) = first.filter(|_| course.status == Some(Status::Done)) else {
            return;
        };
        let earlier = |task: &&TaskId| {
            let mut entries = outcome.facts.entries(**task, outcome.on).iter();
            entries.any(|entry| entry.is_doing() && entry.on < done.on)
                && !self.told.contains(*task)
        };
        let tasks: Vec<TaskId> = one.norm.details.before.iter().filter(earlier).copied().collect();
        if !tasks.is_empty() {
            let entry = course.entry;
            self.add(Kind::TooLate, one, Particulars { entry, tasks, ..Particulars::default() });
        }
    }

    /// A recommendation, or a duty as a rule, on one outcome, where another came about and no
    /// reason is given.
    fn otherwise(&mut self, one: &Shown<'_>, course: &Course) {
        let departable = one.norm.modality == Modality::Should || one.norm.details.as_a_rule;
        let unfinished =
            matches!(course.status, Some(Status::Due | Status::Blocked | Status::Overdue));
        let (Some(_), true, true) = (one.norm.outcome, departable, unfinished) else {
            return;
        };
        let facts = self.view.outcome().facts;
        let (start, entries) = on_task(facts, one.norm.task);
        let other = entries.iter().position(|entry| {
            entry.is_doing()
                && entry.outcome.is_some_and(|outcome| Some(outcome) != one.norm.outcome)
                && (entry.by.is_none() || entry.by == one.outcome.bearer)
        });
        let entry = other.and_then(|at| u32::try_from(start + at).ok());
        if entry.is_some() {
            self.add(Kind::WithoutReason, one, Particulars { entry, ..Particulars::default() });
        }
    }

    /// Overdue, and turns that were missed.
    fn time(&mut self, one: &Shown<'_>, course: &Course) {
        let (on, deadline) = (self.view.outcome().on, course.deadline);
        if course.status == Some(Status::Overdue) {
            let late = deadline.and_then(|deadline| deadline.late(on, None));
            let particulars = Particulars { deadline, late, ..Particulars::default() };
            self.add(Kind::Overdue, one, particulars);
        }
        if let Some(missed) = course.missed {
            let deadline = Some(Deadline::Day(missed.last_day()));
            self.add(Kind::TurnMissed, one, Particulars { deadline, ..Particulars::default() });
        }
    }

    /// Entries that might have been meant for a duty, and do not count.
    fn strays(&mut self, one: &Shown<'_>) {
        for remark in self.view.remarks(one) {
            let kind = match remark.why {
                Stray::OtherUnit if is_duty(one) => Kind::OtherUnit,
                Stray::OtherAddressee if is_duty(one) => Kind::OtherAddressee,
                Stray::Further if is_duty(one) => Kind::Further,
                _ => continue,
            };
            let entry = Some(remark.entry);
            self.add(kind, one, Particulars { entry, ..Particulars::default() });
        }
    }

    /// A prohibited task that was done by a unit which the prohibition does not name, and which
    /// nothing asks or allows to do it.
    fn by_others(&mut self, one: &Shown<'_>, course: &Course) {
        if one.norm.modality != Modality::ShallNot || course.status != Some(Status::InForce) {
            return;
        }
        let outcome = self.view.outcome();
        let may = |unit: UnitId| self.allowed.contains(&(one.norm.task, unit));
        let about =
            |entry: &facts::Entry| one.norm.outcome.is_none() || entry.outcome == one.norm.outcome;
        let (start, entries) = on_task(outcome.facts, one.norm.task);
        let entry = entries.iter().position(|entry| {
            entry.is_doing()
                && about(entry)
                && entry.by.is_some_and(|by| Some(by) != one.outcome.bearer && !may(by))
        });
        if let Some(entry) = entry.and_then(|at| u32::try_from(start + at).ok()) {
            let entry = Some(entry);
            self.add(Kind::ByOther, one, Particulars { entry, ..Particulars::default() });
        }
    }

    /// Where entries say how something was done, and that is not how it is to be done.
    fn form(&mut self, one: &Shown<'_>) {
        if !self.formed.insert(one.index) {
            return;
        }
        let prohibits = matches!(one.norm.modality, Modality::ShallNot | Modality::ShouldNot);
        if prohibits || !form::is_told(one.norm) {
            return;
        }
        let calculation = self.view.outcome().of(one.outcome).calculation();
        let as_a_rule = one.norm.details.as_a_rule && one.norm.modality == Modality::ShallBe;
        let acts = form::acts(calculation, one.norm, (one.outcome.bearer, one.outcome.element));
        // An occasion has the act that served it.
        let served = calculation.occasion().map(|_| self.view.course(one).entry);
        let own = |at: u32| served.is_none_or(|served| served == Some(at));
        let unlike = acts.filter(|(at, entry)| {
            own(*at)
                && form::is_kept(one.norm, entry) == Truth::No
                && form::departure(calculation, one.norm, entry).is_none()
        });
        for (at, _) in unlike.collect::<Vec<_>>() {
            let kind = if as_a_rule { Kind::WithoutReason } else { Kind::Form };
            let form = manner(self.names, &one.norm.details);
            let particulars = Particulars { entry: Some(at), form, ..Particulars::default() };
            self.add(kind, one, particulars);
        }
    }

    /// A right that was used again, though it is for once.
    fn again(&mut self, one: &Shown<'_>) {
        if !one.norm.details.at_most_once {
            return;
        }
        let calculation = self.view.outcome().of(one.outcome).calculation();
        let acts = form::acts(calculation, one.norm, (one.outcome.bearer, one.outcome.element));
        for (at, _) in acts.skip(1).collect::<Vec<_>>() {
            self.add(Kind::Again, one, Particulars { entry: Some(at), ..Particulars::default() });
        }
    }

    /// Adds a finding, or its basis to one on the same.
    fn add(&mut self, kind: Kind, one: &Shown<'_>, particulars: Particulars) {
        let Particulars { entry, tasks, deadline, late, form, about, hangs_on } = particulars;
        let shown = deadline.filter(|_| !self.view.masks_days(one.norm));
        let late = late.filter(|_| shown.is_some());
        let id = self.view.id(one).to_string();
        let other = about.filter(|task| *task != one.norm.task);
        let about = (other.unwrap_or(one.norm.task), tasks.clone());
        let entry = entry.and_then(|at| self.entry(one, at));
        let cites = one.norm.cites.iter().cloned();
        let sentence = match other {
            Some(task) => self.names.task_label(task),
            None => whole_sentence(self.names, one),
        };
        let position = entry.as_ref().map(|entry| entry.position);
        let alone = entry.is_none().then(|| sentence.clone());
        let same = (kind, about, position, shown, form.clone(), alone);
        if let Some(draft) = self.places.get(&same).and_then(|at| self.found.get_mut(*at)) {
            let new: Vec<_> = cites.filter(|passage| !draft.cites.contains(passage)).collect();
            draft.cites.extend(new);
            draft.finding.norms.push(id);
            return;
        }
        self.places.insert(same, self.found.len());
        let finding = Finding {
            kind,
            sentence,
            entry,
            tasks: tasks.iter().map(|task| self.names.task(*task)).collect(),
            deadline: shown,
            late,
            form,
            hangs_on,
            norms: vec![id],
            basis: String::new(),
        };
        self.found.push(Draft { finding, cites: cites.collect() });
    }

    fn entry(&self, one: &Shown<'_>, at: u32) -> Option<Entry> {
        let entry = self.view.outcome().entry(at)?;
        Some(Entry {
            position: entry.position,
            on: entry.on,
            at: entry.at,
            by: self.view.done_by(one, entry).map(|unit| self.names.unit(unit)),
            reason: self.view.reason(entry).map(str::to_owned),
        })
    }
}

/// All entries on a task, and how many stand before them in the log.
fn on_task(facts: &facts::Facts, task: TaskId) -> (usize, &[facts::Entry]) {
    let start = facts.log.partition_point(|entry| entry.task < task);
    let end = facts.log.partition_point(|entry| entry.task <= task);
    (start, facts.log.get(start..end).unwrap_or_default())
}

/// Who is asked or allowed to do what.
fn allowed(one: &Shown) -> Option<(TaskId, UnitId)> {
    let may = matches!(one.norm.modality, Modality::May | Modality::OnlyMay);
    let bearer = one.outcome.bearer.filter(|_| may || is_duty(one))?;
    Some((one.norm.task, bearer))
}

/// Whether something is to be done.
fn is_duty(one: &Shown) -> bool {
    matches!(one.norm.modality, Modality::Shall | Modality::Should)
}
