//! The interview: one question after the other, the one first that settles most, until nothing
//! is open that can be asked.

use super::{Session, Told, edit, form};
use crate::case::facts::Place;
use crate::engine::Answer;
use crate::eval::outcome::Missing;
use crate::phrases::{Phrase, phrase, say};
use crate::report::text::names::Names;
use crate::report::view::{Options, View};
use crate::rulebook::vocabulary::Field;
use crate::value::types::Base;

/// An interview under way.
#[derive(Clone, Debug, Default)]
pub(super) struct Interview {
    /// What the user does not know, by name.
    skipped: Vec<String>,
    /// What is being asked.
    question: Option<Question>,
}

/// A question, in the words of the session's language.
#[derive(Clone, Debug)]
struct Question {
    /// What is asked for: a path, or a task to be logged.
    about: About,
    /// The question itself, and the choices a line each.
    lines: Vec<String>,
    /// What each choice puts into the case.
    choices: Vec<String>,
}

#[derive(Clone, Debug)]
enum About {
    /// A fact.
    Fact(String),
    /// A task that is not logged: what is asked for, the task, and for which element.
    Log { name: String, task: String, key: Option<String> },
}

impl About {
    fn name(&self) -> String {
        match self {
            Self::Fact(path) => path.clone(),
            Self::Log { name, .. } => name.clone(),
        }
    }
}

impl Session {
    /// `ask`
    pub(super) fn ask(&mut self, _: &str) -> Told {
        self.interview = Some(Interview::default());
        let rules = self.told(&phrase!("repl-interview"));
        Ok(rules + &self.next_question()?)
    }

    /// Takes a line as an answer, while an interview is under way. A command is carried out all
    /// the same, and the question asked again.
    pub(super) fn answer_of_interview(&mut self, line: &str) -> Option<Told> {
        let question = self.interview.as_ref()?.question.clone()?;
        Some(match line {
            "" => Ok(question.lines.join("\n") + "\n"),
            "stop" | "stopp" | "slutt" => Ok(self.end_interview()),
            "?" | "vet ikke" | "veit ikkje" | "ukjent" | "don't know" | "dont know" | "unknown" => {
                self.skip(&question)
            }
            _ if is_command(line) => {
                let told = self.command(line);
                told.map(|told| format!("{told}\n{}\n", question.lines.join("\n")))
            }
            _ => self.take(&question, line),
        })
    }

    /// The path of the fact that is being asked for.
    pub(super) fn asked_for(&self) -> Option<&str> {
        match &self.interview.as_ref()?.question.as_ref()?.about {
            About::Fact(path) => Some(path),
            About::Log { .. } => None,
        }
    }

    fn end_interview(&mut self) -> String {
        self.interview = None;
        self.over(&phrase!("repl-interview-stopped"))
    }

    fn skip(&mut self, question: &Question) -> Told {
        if let Some(interview) = &mut self.interview {
            interview.skipped.push(question.about.name());
        }
        self.next_question()
    }

    /// Puts an answer into the case, says what that changes, and asks on.
    fn take(&mut self, question: &Question, line: &str) -> Told {
        let chosen = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let value = chosen.and_then(|at| question.choices.get(at)).map_or(line, String::as_str);
        let told = match &question.about {
            About::Fact(path) => self.set((path, plain(value)))?,
            About::Log { task, key, .. } => {
                if crate::value::date::Date::parse(line).is_err() {
                    return Err(phrase!("repl-not-a-date", text = line).into());
                }
                let key = key.as_ref().map(|key| format!(" for {key}")).unwrap_or_default();
                self.log(&format!("{task} on {line}{key}"))?
            }
        };
        Ok(format!("{told}\n{}", self.next_question()?))
    }

    /// Asks what settles most of what has not been asked; ends if there is nothing.
    fn next_question(&mut self) -> Told {
        let Some(mut interview) = self.interview.take() else {
            return Ok(String::new());
        };
        let state = self.history.state();
        let next =
            self.answered(&state, |answer, options| next(answer, options, &interview.skipped))?;
        let Some(question) = next else {
            return Ok(self.over(&phrase!("repl-interview-over")));
        };
        let told = question.lines.join("\n") + "\n";
        interview.question = Some(question);
        self.interview = Some(interview);
        Ok(told)
    }

    fn over(&self, over: &Phrase) -> String {
        let open = self.page.norms.iter();
        let open =
            open.filter(|norm| norm.applies == crate::report::golden::row::Applies::Open).count();
        let rest = match open {
            0 => phrase!("repl-nothing-open"),
            _ => phrase!("repl-still-open", count = open),
        };
        format!("{} {}", over.say(self.options.language), self.told(&rest))
    }
}

/// Whether a line is a command rather than an answer.
fn is_command(line: &str) -> bool {
    let word = line.split_whitespace().next().unwrap_or_default();
    edit::assignment(line).is_some() || form::find(word.trim_end_matches('!')).is_some()
}

/// `ja` and `nei` as the language writes them.
fn plain(value: &str) -> &str {
    match value {
        "ja" | "j" | "y" => "yes",
        "nei" | "n" => "no",
        value => value,
    }
}

/// The first question that is not skipped.
fn next(answer: Answer<'_>, options: Options, skipped: &[String]) -> Option<Question> {
    let view = View::new(&answer, options);
    let names = Names::new(&view);
    let all = view.questions().map(|one| (one.missing, one.touches));
    let mut all =
        all.map(|(missing, touches)| (view.name_of(missing).to_string(), missing, touches));
    let (name, missing, touches) = all.find(|(name, ..)| !skipped.contains(name))?;
    let settles = say!(options.language, "repl-settles", points = touches);
    Some(match missing {
        // Nobody can answer it, and so it is never asked.
        Missing::Calculation { .. } => return None,
        Missing::Log(task, element) => {
            let what = names.task_for(task, element);
            let asked = say!(options.language, "repl-asks-log", task = what);
            let list = view.rulebook().task(task).and_then(|task| task.for_each);
            let element = list.zip(element).filter(|element| view.key_value(*element).is_some());
            let key = element.map(|element| view.key(element));
            let key = key.filter(|key| !key.contains(char::is_whitespace));
            let lines = vec![asked, format!("  {settles}")];
            let about = About::Log { name, task: view.task_name(task).to_owned(), key };
            Question { about, lines, choices: Vec::new() }
        }
        Missing::Fact(place) => fact(names, (missing, place), (name, settles)),
        Missing::OnDay(place, day) => {
            // The day is not shown of what is masked, but it is the one that is asked about.
            let path = format!("{} on {day}", view.path(place));
            fact(names, (missing, place), (path, settles))
        }
    })
}

/// A question about a fact: who can find it out, and the choices.
fn fact(
    names: Names<'_, '_>,
    (missing, place): (Missing, Place),
    (path, settles): (String, String),
) -> Question {
    let mut lines = vec![format!("{}?", names.missing(missing))];
    let mut choices = Vec::new();
    if let Some(field) = names.view.path(place).field() {
        let mut words = names.source(field);
        words.push(settles);
        lines.push(format!("  {}", words.join(" · ")));
        for (value, label) in offered(names, field) {
            choices.push(value);
            lines.push(format!("  {}. {label}", choices.len()));
        }
        if choices.is_empty() {
            lines.push(format!("  {}", names.answers(field)));
        }
    }
    Question { about: About::Fact(path), lines, choices }
}

/// The values that can be chosen from, with what people see.
fn offered(names: Names<'_, '_>, field: &Field) -> Vec<(String, String)> {
    let (rulebook, language) = (names.view.rulebook(), names.language());
    let mut offered: Vec<(String, String)> = match field.ty.base {
        _ if field.ty.list => Vec::new(),
        Base::YesNo => vec![
            ("yes".to_owned(), say!(language, "repl-yes")),
            ("no".to_owned(), say!(language, "repl-no")),
        ],
        Base::Named(id) => {
            let variants = rulebook.enumeration(id).map_or(&[][..], |named| &named.variants);
            let variants = variants.iter();
            variants
                .map(|one| (one.name.clone(), one.labels.or(&one.name, language).to_owned()))
                .collect()
        }
        _ => Vec::new(),
    };
    if field.ty.or_none && !field.ty.list {
        offered.push(("none".to_owned(), say!(language, "repl-none")));
    }
    offered
}
