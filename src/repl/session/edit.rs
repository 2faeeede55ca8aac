//! Commands that change the case, or how it is looked at.

use super::differ::nothing_changes;
use super::state::{self, State};
use super::{Session, Told, Trouble};
use crate::case;
use crate::case::edit::{self, Json, Step};
use crate::case::facts::Facts;
use crate::case::set::{dated, set, written_path};
use crate::diff::answers::compare;
use crate::diff::answers::text::{Detail, lines};
use crate::files::{self, Limit};
use crate::language::Language;
use crate::phrases::phrase;
use crate::rulebook::origin::Origin;
use crate::source::SourceId;
use crate::value::date::Date;
use crate::value::number::Number;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// A path with what is put there.
pub(super) type Assignment<'l> = (&'l str, &'l str);

/// `person.age = 17`; nothing for a line that is something else.
pub(super) fn assignment(line: &str) -> Option<Assignment<'_>> {
    let (path, value) = line.split_once('=')?;
    let path = path.trim();
    let is_name = |one: char| one.is_alphanumeric() || "_.[]-".contains(one);
    let (fact, day) = dated(path);
    let is_day = day.is_none_or(|day| Date::parse(day).is_ok());
    let is_path = fact.contains('.') && fact.chars().all(is_name) && is_day;
    is_path.then_some((path, value.trim()))
}

/// `person.age 17`, `person.age = 17`, `person.age=17`
fn spaced(text: &str) -> Option<Assignment<'_>> {
    assignment(text).or_else(|| {
        let text = text.trim();
        let (path, value) = text.split_once(char::is_whitespace)?;
        Some(with_day(text, path).unwrap_or((path, value.trim())))
    })
}

/// `person.status on 2018-03-02 in_process`: the day belongs to the path.
fn with_day<'t>(text: &'t str, path: &str) -> Option<Assignment<'t>> {
    let rest = text.get(path.len()..)?.trim_start().strip_prefix("on ")?.trim_start();
    let (day, value) = rest.split_once(char::is_whitespace)?;
    Date::parse(day).ok()?;
    let end = text.len() - rest.len() + day.len();
    Some((text.get(..end)?, value.trim()))
}

impl Session {
    /// `set PATH VALUE`
    pub(super) fn set_fact(&mut self, rest: &str) -> Told {
        match spaced(rest) {
            Some(("on", day)) => self.on(day),
            Some(assignment) => self.set(assignment),
            None => Err(Self::usage("set")),
        }
    }

    pub(super) fn set(&mut self, (path, value): Assignment<'_>) -> Told {
        let state = self.with(self.history.state(), (path, value))?;
        self.become_state(&format!("{path} = {value}"), state)
    }

    /// A state with a fact set.
    pub(super) fn with(&self, state: State, (path, value): Assignment) -> Result<State, Trouble> {
        let (fact, _) = dated(path);
        let fact = self.written(&state, fact);
        let steps = edit::steps(&fact);
        let grown = steps.as_ref().and_then(|steps| grown(&state.text, steps));
        let text = grown.unwrap_or_else(|| state.text.clone());
        let json = match value.starts_with(['[', '{']).then(|| whole(value)).flatten() {
            Some(json) => json,
            None => self.literal(&State { text: text.clone(), ..state.clone() }, (path, value))?,
        };
        let put = steps.and_then(|steps| edit::put(&text, &steps, json));
        match put {
            Some(text) => Ok(State { text, ..state }),
            None => Err(phrase!("repl-not-in-case", path = path).into()),
        }
    }

    /// A path by which the text of the case is changed: elements by their place in it.
    fn written<'p>(&self, state: &State, path: &'p str) -> Cow<'p, str> {
        if !path.contains('[') {
            return Cow::Borrowed(path);
        }
        let schema = &self.book.rules.schema;
        let mut facts = Facts::default();
        let read = case::read(schema, SourceId(0), &state.text, &mut facts).ok();
        let written = read.and_then(|_| written_path(schema, &facts, path));
        written.map_or(Cow::Borrowed(path), Cow::Owned)
    }

    /// A plainly written value as a case has it, checked against its fact.
    fn literal(&self, state: &State, (path, value): Assignment<'_>) -> Result<Json, Trouble> {
        let schema = &self.book.rules.schema;
        let count = self.book.rules.sources.iter().count();
        let id = SourceId(u32::try_from(count).unwrap_or(u32::MAX));
        let line = format!("{path}={value}");
        let mut facts = Facts::default();
        let read = case::read(schema, id, &state.text, &mut facts);
        let read = read.and_then(|_| {
            set(schema, &mut facts, SourceId(id.0 + 1), &line).map_err(|wrong| vec![wrong])
        });
        read.map_err(|wrong| self.refusal(state, Some(&line), wrong))
    }

    /// `forget PATH`: known to be unknown, so that no default is taken.
    pub(super) fn forget(&mut self, rest: &str) -> Told {
        if rest.is_empty() {
            return Err(Self::usage("forget"));
        }
        self.set((rest, "null"))
    }

    /// `unset PATH`: as if the case had never mentioned it. A definition is derived again.
    pub(super) fn unset(&mut self, rest: &str) -> Told {
        if rest.is_empty() {
            return Err(Self::usage("unset"));
        }
        let mut state = self.history.state();
        if state.assumed.iter().any(|(name, _)| name == rest) {
            state::choose(&mut state.assumed, rest, None);
            return self.become_state(&format!("unset {rest}"), state);
        }
        let path = self.written(&state, rest);
        let steps = edit::steps(&path);
        match steps.and_then(|steps| edit::take(&state.text, &steps)) {
            Some(text) => self.become_state(&format!("unset {rest}"), State { text, ..state }),
            None => Err(phrase!("repl-not-in-case", path = rest).into()),
        }
    }

    /// `log TASK [on DATE] [by UNIT] …`
    pub(super) fn log(&mut self, rest: &str) -> Told {
        let state = self.history.state();
        let today = self.answered(&state, |answer, _| answer.outcome.on)?;
        let Some(entry) = entry(rest, today) else {
            return Err(Self::usage("log"));
        };
        self.known_names(&entry)?;
        let day = entry.iter().find_map(|(key, value)| match value {
            Json::Text(day) if key == "on" => Date::parse(day).ok(),
            _ => None,
        });
        let later = day.filter(|day| *day > today);
        let Some(text) = edit::append(&state.text, "log", Json::Object(entry)) else {
            return Err(Self::usage("log"));
        };
        let on = later.or(state.on);
        let told = self.become_state(&format!("log {rest}"), State { text, on, ..state })?;
        let note = later.map(|day| self.told(&phrase!("repl-later-entry", day = day)));
        let nothing = told == self.told(&nothing_changes(&self.page));
        let why = phrase!("repl-counts-for-nothing", task = first_word(rest));
        let why = nothing.then(|| self.told(&why));
        Ok(note.unwrap_or_default() + &told + &why.unwrap_or_default())
    }

    /// Whether the task and the units of an entry are known.
    fn known_names(&self, entry: &[(String, Json)]) -> Result<(), Trouble> {
        let tasks = || self.rulebook().tasks.iter().map(|task| task.name.as_str());
        let units = || self.rulebook().units.iter().map(|unit| unit.name.as_str());
        for (key, value) in entry {
            let one = std::slice::from_ref(value);
            let names = if let Json::List(names) = value { names } else { one };
            for name in names.iter().filter_map(Json::text) {
                if key == "task" && !tasks().any(|task| task == name) {
                    let wrong = phrase!("repl-no-such-task", name = name);
                    return Err(self.no_such(wrong, name, tasks()));
                }
                if ["by", "to"].contains(&key.as_str()) && !units().any(|unit| unit == name) {
                    let wrong = phrase!("repl-no-such-unit", name = name);
                    return Err(self.no_such(wrong, name, units()));
                }
            }
        }
        Ok(())
    }

    /// `unlog N`
    pub(super) fn unlog(&mut self, rest: &str) -> Told {
        let state = self.history.state();
        let number = rest.parse().ok().filter(|number| *number > 0);
        let path = number.map(|number| [Step::Key("log"), Step::Element(number)]);
        match path.and_then(|path| edit::take(&state.text, &path)) {
            Some(text) => self.become_state(&format!("unlog {rest}"), State { text, ..state }),
            None => Err(phrase!("repl-no-such-entry", number = rest).into()),
        }
    }

    /// `on DATE`, `on case` for the case's own date, `on` to be told.
    pub(super) fn on(&mut self, rest: &str) -> Told {
        let state = self.history.state();
        let on = match rest {
            "" => {
                let on = self.answered(&state, |answer, _| answer.outcome.on)?;
                return Ok(self.told(&phrase!("repl-assessed-on", day = on)));
            }
            "case" => None,
            _ => match Date::parse(rest) {
                Ok(day) => Some(day),
                Err(_) => return Err(phrase!("repl-not-a-date", text = rest).into()),
            },
        };
        self.become_state(&format!("on {rest}"), State { on, ..state })
    }

    /// `reading NAME VARIANT`; without a name lists the readings.
    pub(super) fn reading(&mut self, rest: &str) -> Told {
        if rest.is_empty() {
            return Ok(self.readings());
        }
        let Some((name, variant)) = spaced_name(rest) else {
            return Err(Self::usage("reading"));
        };
        let mut state = self.history.state();
        state::choose(&mut state.readings, name, Some(variant));
        self.become_state(&format!("reading {name} {variant}"), state)
    }

    /// `assume DEFINITION VALUE`
    pub(super) fn assume(&mut self, rest: &str) -> Told {
        let Some((name, value)) = spaced_name(rest) else {
            return Err(Self::usage("assume"));
        };
        let mut state = self.history.state();
        state::choose(&mut state.assumed, name, Some(value));
        self.become_state(&format!("assume {name} {value}"), state)
    }

    /// `load FILE`; without a file the case's own again.
    pub(super) fn load(&mut self, rest: &str) -> Told {
        let state = self.history.state();
        if rest.is_empty() {
            let Some(path) = state.origin.clone() else {
                return Err(phrase!("repl-no-file-loaded").into());
            };
            let text = files::text(&path, Limit::CASE)?.text;
            return self.become_state("load", State { text, ..state });
        }
        self.load_file(Path::new(rest))
    }

    /// Another case, from a file.
    pub(super) fn load_file(&mut self, path: &Path) -> Told {
        let loaded = read(&self.history.state(), path)?;
        let page = self.page_of(&loaded)?;
        self.page = page;
        self.history.push(&format!("load {}", path.display()), loaded);
        self.summary()
    }

    /// `lang nb`, `lang nn`, `lang en`
    pub(super) fn lang(&mut self, rest: &str) -> Told {
        self.options.language = match rest {
            "nb" | "no" | "norsk" | "bokmål" => Language::Nb,
            "nn" | "nynorsk" => Language::Nn,
            "en" | "english" | "engelsk" => Language::En,
            _ => return Err(phrase!("repl-no-such-language").into()),
        };
        self.page = self.page_of(&self.history.state())?;
        Ok(self.told(&phrase!("repl-language")))
    }

    /// `what if PATH VALUE, …`: what would change, without changing anything.
    pub(super) fn what_if(&mut self, rest: &str) -> Told {
        let asked = rest.strip_prefix("if ").unwrap_or(rest);
        let mut state = self.history.state();
        for part in parts(asked) {
            let Some(assignment) = spaced(part) else {
                return Err(Self::usage("what"));
            };
            state = self.with(state, assignment)?;
        }
        if asked.is_empty() {
            return Err(Self::usage("what"));
        }
        Ok(self.changes(&self.page, &self.page_of(&state)?))
    }

    /// `reload`: the rule files as they are now. Rules with an error leave the old ones in force.
    pub(super) fn reload(&mut self, _: &str) -> Told {
        let origin = self.book.rules.rulebook.origin.clone();
        if !matches!(origin, Origin::Paths(_)) {
            return Err(phrase!("repl-built-in").into());
        }
        let state = self.history.state();
        let new = match super::Book::open(&origin) {
            Ok(new) => new,
            Err(refusal) => {
                return Err(Trouble::Kept(Box::new(Trouble::refusal(refusal))));
            }
        };
        let old = std::mem::replace(&mut self.book, new);
        match self.page_of(&state) {
            Ok(page) => {
                let changes = compare(&self.page.norms, &page.norms);
                let mut told = self.told(&phrase!("repl-rules-reloaded"));
                for line in lines(&changes, self.options.language, Detail::Full) {
                    told += &(line + "\n");
                }
                if changes.is_empty() {
                    told += &self.told(&nothing_changes(&page));
                }
                self.page = page;
                Ok(told)
            }
            Err(trouble) => {
                self.book = old;
                Err(Trouble::Kept(Box::new(trouble)))
            }
        }
    }
}

/// Another case, looked at in the same way but on its own date.
pub(super) fn read(state: &State, path: &Path) -> Result<State, Trouble> {
    let text = files::text(path, Limit::CASE)?.text;
    let origin = Some(PathBuf::from(path));
    Ok(State { text, origin, on: None, ..state.clone() })
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// `NAME VALUE`, `NAME = VALUE`
fn spaced_name(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.split_once(['=', ' '])?;
    let value = value.trim().trim_start_matches('=').trim();
    (!value.is_empty()).then_some((name.trim(), value))
}

/// Several assignments with commas between them; commas in brackets and quotes do not part.
fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quoted) = (Vec::new(), 0, 0_usize, false);
    for (at, one) in text.char_indices() {
        match one {
            '"' => quoted = !quoted,
            '[' | '{' if !quoted => depth += 1,
            ']' | '}' if !quoted => depth = depth.saturating_sub(1),
            ',' if !quoted && depth == 0 => {
                parts.push(text.get(start..at).unwrap_or_default().trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text.get(start..).unwrap_or_default().trim());
    parts
}

/// The text with one element more in a list, where the path leads into one that is next to come.
fn grown(text: &str, steps: &[Step<'_>]) -> Option<String> {
    let at = steps.iter().rposition(|step| matches!(step, Step::Element(_)))?;
    let element = steps.get(..=at)?;
    if edit::take(text, element).is_some() {
        return None;
    }
    let last = at + 1 == steps.len();
    edit::put(text, element, if last { Json::Null } else { Json::Object(Vec::new()) })
}

/// A list or an object, written as JSON.
fn whole(value: &str) -> Option<Json> {
    fn json(value: serde_json::Value) -> Json {
        match value {
            serde_json::Value::Null => Json::Null,
            serde_json::Value::Bool(value) => Json::YesNo(value),
            serde_json::Value::Number(number) => Json::Number(number.to_string()),
            serde_json::Value::String(text) => Json::Text(text),
            serde_json::Value::Array(all) => Json::List(all.into_iter().map(json).collect()),
            serde_json::Value::Object(all) => {
                Json::Object(all.into_iter().map(|(key, value)| (key, json(value))).collect())
            }
        }
    }
    serde_json::from_str(value).ok().map(json)
}

/// A log entry from `TASK [on DATE] [by UNIT] [to UNIT, …] [via CHANNEL] [in writing]
/// [outcome X] [failed "…"] [instead "…"] [despite "…"]`; dated today where it has no date.
fn entry(text: &str, today: Date) -> Option<Vec<(String, Json)>> {
    let mut words = quoted_words(text).into_iter().peekable();
    let task = words.next()?;
    let mut entry = vec![("task".to_owned(), Json::Text(task))];
    while let Some(key) = words.next() {
        let value = match key.as_str() {
            "in" => words.next().filter(|word| word == "writing").map(|_| Json::YesNo(true))?,
            "to" => {
                let mut units = vec![words.next()?];
                while units.last().is_some_and(|unit| unit.ends_with(',')) {
                    units.push(words.next()?);
                }
                let names = units.iter().flat_map(|unit| unit.split(','));
                let names = names.filter(|name| !name.is_empty());
                Json::List(names.map(|name| Json::Text(name.to_owned())).collect())
            }
            "recorded" => {
                words.next().filter(|word| word == "in")?;
                Json::Text(words.next()?)
            }
            "for" => {
                let key = words.next()?;
                match Number::parse(&key) {
                    Ok(_) => Json::Number(key),
                    Err(_) => Json::Text(key),
                }
            }
            "on" | "by" | "via" | "outcome" | "as" | "failed" | "instead" | "despite" => {
                Json::Text(words.next()?)
            }
            _ => return None,
        };
        let key = match key.as_str() {
            "in" => "in_writing",
            "recorded" => "recorded_in",
            "as" => "outcome",
            key => key,
        };
        entry.push((key.to_owned(), value));
    }
    if !entry.iter().any(|(key, _)| key == "on") {
        entry.insert(1, ("on".to_owned(), Json::Text(today.to_string())));
    }
    Some(entry)
}

/// The words of a text; what stands between quotation marks is one word.
fn quoted_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in text.split('"').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}
