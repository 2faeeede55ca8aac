//! Commands that tell of facts and rules.

use super::edit::read;
use super::state::State;
use super::{Session, Told, Trouble};
use crate::case::facts::{Place, Slot};
use crate::case::mask::without_sensitive;
use crate::engine::Answer;
use crate::eval::outcome::Missing;
use crate::explain::Sensitive;
use crate::explain::wording::Wording;
use crate::explain::{Target, explain};
use crate::phrases::{date, phrase, say};
use crate::readings::{Tally, text as readings};
use crate::report::citation::citations;
use crate::report::document::Document;
use crate::report::escape::escape;
use crate::report::text::names::Names;
use crate::report::view::{Options, View};
use crate::rulebook::norm::Rule;
use crate::rulebook::vocabulary::FactId;
use crate::source::Span;
use crate::value::truth::Truth;
use crate::value::{ListRef, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Which facts are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    /// All that the case mentions, and all that it does not.
    All,
    /// Those that the answer rests on.
    Used,
    /// Those that are not known.
    Unknown,
    /// Those that the case gives.
    Given,
}

impl Session {
    /// `facts`, `facts used`, `facts unknown`, `facts given`
    pub(super) fn facts(&mut self, rest: &str) -> Told {
        let which = match rest {
            "" | "all" => Which::All,
            "used" => Which::Used,
            "unknown" => Which::Unknown,
            "given" => Which::Given,
            _ => return Err(Self::usage("facts")),
        };
        let told =
            self.answered(&self.history.state(), |answer, options| listed(answer, options, which))?;
        Ok(if told.is_empty() { self.told(&phrase!("repl-no-facts")) } else { told })
    }

    /// The readings, each with the variant that is chosen.
    pub(super) fn readings(&self) -> String {
        let told = readings::document(&Tally::new(self.rulebook()), self.options.language).text();
        let chosen = self.history.state().readings;
        let chosen: Vec<_> = chosen.iter().map(|(name, value)| format!("{name} {value}")).collect();
        if chosen.is_empty() {
            told
        } else {
            format!("{told}\nreading {}\n", chosen.join("\nreading "))
        }
    }

    /// `rule X`: the text of a rule, a definition or anything else that has a name.
    pub(super) fn rule(&mut self, rest: &str) -> Told {
        if rest.is_empty() {
            return Err(Self::usage("rule"));
        }
        let rulebook = self.rulebook();
        if let Some(span) = self.named(rest) {
            return Ok(self.item(span));
        }
        let mut told = Vec::new();
        for target in self.targets(rest)? {
            let rules = rulebook.rules.iter().enumerate().filter(|(at, _)| match target {
                Target::Rule(id) => id.0 as usize == *at,
                Target::Task(task) => rulebook
                    .norms
                    .iter()
                    .any(|norm| norm.task == task && norm.rule.0 as usize == *at),
            });
            told.extend(rules.map(|(_, rule)| self.rule_text(rule)));
        }
        Ok(told.join("\n"))
    }

    /// A rule as it stands in its file, with its basis in the form of the circular.
    fn rule_text(&self, rule: &Rule) -> String {
        let language = self.options.language;
        let basis = citations(self.rulebook(), &rule.cites, language);
        let basis = if basis.is_empty() { String::new() } else { format!("{basis}\n") };
        format!("{}{basis}\n{}", self.place(rule.span), self.slice(rule.whole))
    }

    /// Where the name of something other than a rule or a task stands.
    fn named(&self, name: &str) -> Option<Span> {
        let book = self.rulebook();
        let definition = book.definitions.iter().find(|one| one.name == name).map(|one| one.span);
        let reading = || book.readings.iter().find(|one| one.name == name).map(|one| one.span);
        let rates = || book.rates.iter().find(|one| one.name == name).map(|one| one.span);
        let fact = || book.facts.iter().find(|one| one.path == name).map(|one| one.field.span);
        let unit = || book.units.iter().find(|one| one.name == name).map(|one| one.span);
        let ty = || book.types.iter().find(|one| one.name == name).map(|one| one.span);
        definition.or_else(reading).or_else(rates).or_else(fact).or_else(unit).or_else(ty)
    }

    /// An item from its first line to the line before the next item.
    fn item(&self, span: Span) -> String {
        let Some(source) = self.book.rules.sources.get(span.source) else {
            return String::new();
        };
        let (before, after) = source.text.split_at(span.start as usize);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let indent = |line: &str| line.len() - line.trim_start().len();
        let first = source.text.get(start..).unwrap_or_default();
        let own = indent(first.lines().next().unwrap_or_default());
        let rest = after.lines().skip(1);
        let body = rest.take_while(|line| line.trim().is_empty() || indent(line) > own);
        let head = first.lines().take(1);
        let text: Vec<&str> = head.chain(body).collect();
        format!("{}\n{}\n", self.place(span), text.join("\n").trim_end())
    }

    /// `rules/IM-2011-020.regel:12`
    fn place(&self, span: Span) -> String {
        let source = self.book.rules.sources.get(span.source);
        let place = source.map(|source| (source, source.line_column(span.start as usize)));
        place.map_or_else(String::new, |(source, (line, _))| format!("{}:{line}\n", source.name))
    }

    fn slice(&self, span: Span) -> String {
        let source = self.book.rules.sources.get(span.source);
        source.map_or_else(String::new, |source| source.slice(span).trim_end().to_owned() + "\n")
    }

    /// `compare FILE`: which facts differ in another case, and what that means for the answer.
    pub(super) fn compare(&mut self, rest: &str) -> Told {
        if rest.is_empty() {
            return Err(Self::usage("compare"));
        }
        let state = self.history.state();
        let other = read(&state, Path::new(rest))?;
        let (own, others) = (self.said(&state)?, self.said(&other)?);
        let page = self.page_of(&other)?;
        let mut told = vec![self.differing(&own, &others)];
        told.push(
            self.told(&phrase!("repl-answer-differs", file = rest))
                + &self.changes(&self.page, &page),
        );
        Ok(told.join("\n"))
    }

    /// The facts of a state with their values in words.
    fn said(&self, state: &State) -> Result<Said, Trouble> {
        let masking = self.options.sensitive == Sensitive::Masked;
        let shown = || without_sensitive(&self.book.rules.schema, &state.text);
        let text = if masking { shown() } else { state.text.clone() };
        self.answered(state, |answer, options| {
            let given = |options| lines(answer, options, &|slot, _| *slot != Slot::Absent);
            let logged = |text: &str| {
                let entries = state_log(text).into_iter().enumerate();
                entries.map(|(at, entry)| (format!("log[{}]", at + 1), entry)).collect::<Vec<_>>()
            };
            let revealed = Options { sensitive: Sensitive::Revealed, ..options };
            Said {
                shown: given(options).into_iter().chain(logged(&text)).collect(),
                all: given(revealed).into_iter().chain(logged(&state.text)).collect(),
            }
        })
    }

    /// What is different. Of what is masked only that it is, and of a masked list not even where.
    fn differing(&self, own: &Said, others: &Said) -> String {
        let names: BTreeSet<&String> = own.all.keys().chain(others.all.keys()).collect();
        let nothing = say!(self.options.language, "repl-not-mentioned");
        let differ = names.into_iter().filter(|name| own.all.get(*name) != others.all.get(*name));
        let (mut lines, mut more) = (Vec::new(), false);
        for name in differ {
            let told = match (own.shown.get(name), others.shown.get(name)) {
                (None, None) => {
                    more = true;
                    continue;
                }
                (own, other) if own == other => say!(self.options.language, "repl-differs-hidden"),
                (own, other) => {
                    let told = |value: Option<&String>| value.unwrap_or(&nothing).clone();
                    format!("{} → {}", told(own), told(other))
                }
            };
            lines.push(format!("  {}\n", escape(&format!("{name}: {told}"))));
        }
        match lines.as_slice() {
            [] if more => self.told(&phrase!("repl-only-hidden")),
            [] => self.told(&phrase!("repl-facts-alike")),
            _ => self.told(&phrase!("repl-facts-differ")) + &lines.concat(),
        }
    }
}

/// The facts of a case and its log, by what they are called.
struct Said {
    /// As they may be shown.
    shown: BTreeMap<String, String>,
    /// As they are, to be compared alone.
    all: BTreeMap<String, String>,
}

/// The entries of a case's log, as they are written.
fn state_log(text: &str) -> Vec<String> {
    let case: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    let log = case.get("log").and_then(serde_json::Value::as_array).cloned();
    let words = |entry: serde_json::Value| {
        let fields = entry.as_object().cloned().unwrap_or_default();
        let text = |value: &serde_json::Value| match value {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let words: Vec<_> = fields.values().map(text).collect();
        words.join(" ")
    };
    log.unwrap_or_default().into_iter().map(words).collect()
}

/// The facts that are asked for, a line each: path, label, value.
fn listed(answer: Answer<'_>, options: Options, which: Which) -> String {
    let used = match which {
        Which::Used => used(answer, options),
        _ => BTreeSet::new(),
    };
    let told = lines(answer, options, &|slot, place| match which {
        Which::All => true,
        Which::Used => used.contains(&place),
        Which::Unknown => !matches!(slot, Slot::Given(_)),
        Which::Given => matches!(slot, Slot::Given(_)),
    });
    let mut page = Document::default();
    for (path, value) in told {
        page.item(&format!("{path}: {value}"));
    }
    let (given, state) = (which != Which::Unknown, answer.outcome.facts);
    if given && !state.log.is_empty() && which != Which::Used {
        let view = View::new(&answer, options);
        let names = Names::new(&view);
        let mut log: Vec<_> = state.log.iter().collect();
        log.sort_by_key(|entry| entry.position);
        for entry in log {
            let by = entry.by.map(|unit| format!(", {}", names.unit(unit)));
            let on = date(entry.on, names.language());
            let what = names.task(entry.task);
            let number = (entry.position + 1).to_string();
            let by = by.unwrap_or_default();
            page.item(&format!("log[{number}]: {what}, {on}{by}"));
        }
    }
    page.text()
}

/// The facts whose slots are wanted: what they are called, and their values in words.
fn lines(
    answer: Answer<'_>,
    options: Options,
    wanted: &dyn Fn(&Slot, Place) -> bool,
) -> Vec<(String, String)> {
    let view = View::new(&answer, options);
    let facts = answer.outcome.facts;
    let mut told = Vec::new();
    for id in (0..).map(FactId).take(view.rulebook().facts.len()) {
        let place = Place::Fact(id);
        let slot = facts.slot(place);
        if wanted(&slot, place) {
            told.push(line(&view, place));
        }
        if let Slot::Given(Value::List(list)) = slot
            && !view.masks_place(place)
        {
            let elements = elements(&view, list);
            let elements = elements.filter(|place| wanted(&facts.slot(*place), *place));
            told.extend(elements.map(|place| line(&view, place)));
        }
    }
    told
}

/// The slots of a list's elements.
fn elements(view: &View<'_>, list: ListRef) -> impl Iterator<Item = Place> + use<> {
    let place = view.outcome().facts.list_with(list.start);
    let width = place.map_or(1, |place| u32::from(place.width));
    (list.start..list.start + list.len * width).map(Place::Element)
}

fn line(view: &View<'_>, place: Place) -> (String, String) {
    let names = Names::new(view);
    let name = names.missing(Missing::Fact(place));
    let language = view.options.language;
    let Some(field) = view.path(place).field() else {
        return (name, String::new());
    };
    let value = match view.outcome().facts.slot(place) {
        Slot::Absent => match view.assumption_in_words(Missing::Fact(place), language) {
            Some(assumed) => format!("{} ({assumed})", say!(language, "repl-not-mentioned")),
            None => say!(language, "repl-not-mentioned"),
        },
        Slot::Null => say!(language, "repl-not-known"),
        Slot::Given(_) if view.masks_place(place) => names.hidden(),
        Slot::Given(Value::List(list)) => {
            let wording = Wording::new(view.outcome().calculation(), language);
            wording.elements(list.len)
        }
        Slot::Given(value) => {
            Wording::new(view.outcome().calculation(), language).value(value, field.ty)
        }
    };
    (name, value)
}

/// The facts that the answer rests on.
fn used(answer: Answer<'_>, options: Options) -> BTreeSet<Place> {
    let outcome = &answer.outcome;
    let told = (0..outcome.norms.len())
        .filter(|at| outcome.norms.get(*at).is_some_and(|norm| norm.applies != Truth::No));
    let told = told.filter_map(|at| explain(outcome, at, options.style()));
    told.flat_map(|one| one.cites.into_iter().chain(one.assumed)).collect()
}
