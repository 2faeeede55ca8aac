//! Commands that tell of the answer: what is to be done, by whom, and why.

use super::{Session, Told, keep};
use crate::engine::Answer;
use crate::eval::outcome::Action;
use crate::explain::{self, Explanation, Target, find, who, why};
use crate::phrases::{Phrase, norm, phrase, say};
use crate::report::bears::Bears;
use crate::report::document::Document;
use crate::report::explanation;
use crate::report::text;
use crate::report::text::by_bearer;
use crate::report::text::course;
use crate::report::text::names::Names;
use crate::report::text::norm::{sentence, short_sentence, whole_sentence};
use crate::report::view::{Options, View};
use crate::rulebook::vocabulary::TaskId;
use crate::value::UnitId;
use crate::value::norm::{DetailName, Modality};
use crate::value::truth::Truth;
use std::path::Path;

impl Session {
    /// `answer`: everything, as `saksgang eval` writes it.
    pub(super) fn answer(&mut self, _: &str) -> Told {
        self.answered(&self.history.state(), |answer, options| {
            text::document(answer, options).text()
        })
    }

    /// Which case it is, on which day, and how much there is to do.
    pub(super) fn summary(&mut self) -> Told {
        self.answered(&self.history.state(), |answer, options| {
            let view = View::new(&answer, options);
            let mut page = Document::default();
            for line in text::heading_lines(Names::new(&view)) {
                page.line(&line);
            }
            let open = view.norms().filter(|one| one.outcome.applies == Truth::Open).count();
            let actions = view.actions().count();
            page.line(&say!(options.language, "repl-summary", actions = actions, open = open));
            page.text()
        })
    }

    /// `actions`, `actions UNIT`, `actions open`
    pub(super) fn actions(&mut self, rest: &str) -> Told {
        let state = self.history.state();
        if rest == "open" {
            return self.answered(&state, open);
        }
        let unit = match rest {
            "" | "all" => self.options.unit,
            name => Some(self.unit(name)?),
        };
        self.answered(&state, |answer, options| actions(answer, Options { unit, ..options }))
    }

    fn unit(&self, name: &str) -> Result<UnitId, super::Trouble> {
        let mut units = (0..).map(UnitId).zip(&self.rulebook().units);
        let found = units.find(|(_, unit)| unit.name.to_lowercase() == name.to_lowercase());
        found.map(|(id, _)| id).ok_or_else(|| {
            let known = self.rulebook().units.iter().map(|unit| unit.name.as_str());
            self.no_such(phrase!("repl-no-such-unit", name = name), name, known)
        })
    }

    /// `why X`, `why not X`
    pub(super) fn why(&mut self, rest: &str) -> Told {
        match rest.strip_prefix("not ").or_else(|| rest.strip_prefix("ikke ")) {
            Some(name) => self.why_not(name.trim()),
            None if rest.is_empty() => Err(Self::usage("why")),
            None => self.explained(rest, |_| true),
        }
    }

    /// Why what does not apply, or is open, does not.
    fn why_not(&mut self, name: &str) -> Told {
        let not = |one: &Explanation| {
            !matches!(one.answer, explain::Answer::Applies | explain::Answer::Stands)
        };
        let told = self.explained(name, not)?;
        if told.is_empty() {
            let applies = self.told(&phrase!("repl-applies", name = name));
            return Ok(format!("{applies}\n{}", self.explained(name, |_| true)?));
        }
        Ok(told)
    }

    fn explained(&self, name: &str, which: impl Fn(&Explanation) -> bool) -> Told {
        let targets = self.targets(name)?;
        self.answered(&self.history.state(), |answer, options| {
            let told = targets.iter();
            let told = told.flat_map(|target| why(&answer.outcome, *target, options.style()));
            let told: Vec<_> = told.filter(which).collect();
            explanation::text(&told, answer.outcome.rulebook, options.language)
        })
    }

    /// The rules and tasks of a name.
    pub(super) fn targets(&self, name: &str) -> Result<Vec<Target>, super::Trouble> {
        let found = find(self.rulebook(), name);
        if !found.is_empty() {
            return Ok(found);
        }
        let rules = self.rulebook().rules.iter().map(|rule| rule.name.as_str());
        let tasks = self.rulebook().tasks.iter().map(|task| task.name.as_str());
        let wrong = phrase!("repl-no-such-name", name = name);
        Err(self.no_such(wrong, name, rules.chain(tasks)))
    }

    /// `need X`: what would settle what is open about it.
    pub(super) fn need(&mut self, rest: &str) -> Told {
        if rest.is_empty() {
            return Err(Self::usage("need"));
        }
        let targets = self.targets(rest)?;
        let told = self.answered(&self.history.state(), |answer, options| {
            let told = targets.iter();
            let told = told.flat_map(|target| why(&answer.outcome, *target, options.style()));
            let told: Vec<_> = told.collect();
            explanation::asks(&told, answer.outcome.rulebook, options.language)
        })?;
        Ok(if told.is_empty() { self.told(&phrase!("repl-not-open", name = rest)) } else { told })
    }

    /// `who TASK`: which unit acts or decides, and what that depends on.
    pub(super) fn who(&mut self, rest: &str) -> Told {
        if rest.is_empty() {
            return Err(Self::usage("who"));
        }
        let mut tasks = (0..).map(TaskId).zip(&self.rulebook().tasks);
        let Some((task, _)) = tasks.find(|(_, task)| task.name == rest) else {
            let known = self.rulebook().tasks.iter().map(|task| task.name.as_str());
            return Err(self.no_such(phrase!("repl-no-such-task", name = rest), rest, known));
        };
        let told = self.answered(&self.history.state(), |answer, options| {
            let all = who(&answer.outcome, task, options.style());
            let (may, not): (Vec<_>, Vec<_>) =
                all.into_iter().partition(|one| one.answer != explain::Answer::Fails);
            let rulebook = answer.outcome.rulebook;
            let text = |all: &[Explanation]| explanation::who(all, rulebook, options.language);
            (text(&may), text(&not))
        })?;
        Ok(match told {
            (may, not) if may.is_empty() && not.is_empty() => {
                self.told(&phrase!("repl-no-norm", task = rest))
            }
            (may, not) if may.is_empty() => self.told(&phrase!("repl-nobody", task = rest)) + &not,
            (may, _) => may,
        })
    }

    /// `flow`: the actions in the order of work; `flow FILE` draws them.
    pub(super) fn flow(&mut self, rest: &str) -> Told {
        let (over, rest) = keep::forced(rest);
        if rest.is_empty() {
            return self.answered(&self.history.state(), order);
        }
        self.flow_file(Path::new(rest), over)
    }

    /// A name that nothing has, with the nearest that something has.
    pub(super) fn no_such<'n>(
        &self,
        wrong: Phrase,
        name: &str,
        known: impl Iterator<Item = &'n str>,
    ) -> super::Trouble {
        let kind = self.rulebook().thing(name).map(|one| one.named(name));
        let wrong = match (crate::diagnostic::nearest(name, known), kind) {
            (Some(near), _) => phrase!("repl-perhaps", wrong = wrong, near = near),
            (None, Some(kind)) => {
                phrase!("repl-something-else", wrong = wrong, thing = kind)
            }
            (None, None) => wrong,
        };
        wrong.into()
    }
}

/// The actions, unit by unit, a line each with its status.
fn actions(answer: Answer<'_>, options: Options) -> String {
    let view = View::new(&answer, options);
    let names = Names::new(&view);
    let mut page = Document::default();
    let bearers = by_bearer(&view);
    for (bearer, actions) in &bearers {
        page.heading(&names.bearer(*bearer));
        for action in actions {
            said(&mut page, names, action);
        }
    }
    if bearers.is_empty() {
        page.line(&say!(options.language, "repl-no-actions"));
    }
    page.text().trim_start().to_owned()
}

fn said(page: &mut Document, names: Names<'_, '_>, action: &Action) {
    if let Some(one) = names.view.at(action.heading) {
        page.item(&match names.view.bears(&one) {
            Bears::Unit(_) | Bears::Masked(_) => sentence(names, &one),
            Bears::Open(_) | Bears::Jointly(_) | Bears::Everybody | Bears::Whoever => {
                whole_sentence(names, &one)
            }
        });
        let status = course::status(names, &one);
        let task = names.view.task_name(action.task).to_owned();
        let words: Vec<_> = status.into_iter().chain([task]).collect();
        page.note(&words.join(" · "));
    }
}

/// What is open.
fn open(answer: Answer<'_>, options: Options) -> String {
    let view = View::new(&answer, options);
    let names = Names::new(&view);
    let mut page = Document::default();
    let open = view.norms().filter(|one| one.outcome.applies == Truth::Open);
    for (at, one) in open.filter(|one| one.norm.modality != Modality::ShallBe).enumerate() {
        if at == 0 {
            page.heading(&say!(options.language, "repl-may-apply"));
        }
        page.item(&short_sentence(names, &one));
        page.note(view.task_name(one.norm.task));
        let missing = names.all_missing(view.missing(one.outcome.missing));
        names.detail(&mut page, &phrase!("answer-depends-on"), &missing);
    }
    let told = page.text().trim_start().to_owned();
    if told.is_empty() { say!(options.language, "repl-nothing-open") + "\n" } else { told }
}

/// The actions in the order of work: what has to come first, first.
fn order(answer: Answer<'_>, options: Options) -> String {
    let view = View::new(&answer, options);
    let names = Names::new(&view);
    let mut page = Document::default();
    for (at, action) in view.actions().enumerate() {
        let Some(one) = view.at(action.heading) else { continue };
        page.line(&format!("{:>3}. {}", at + 1, whole_sentence(names, &one)));
        let status = course::status(names, &one).unwrap_or_default();
        page.note(&status);
        let waits = view.course(&one);
        let waits = view.outcome().waits_of(&waits).iter().filter(|wait| !wait.ignored);
        let waits: Vec<TaskId> = waits.map(|wait| wait.task).collect();
        names.detail(&mut page, &norm::detail(DetailName::After), &names.tasks(&waits));
    }
    let told = page.text();
    if told.is_empty() { say!(options.language, "repl-no-actions") + "\n" } else { told }
}
