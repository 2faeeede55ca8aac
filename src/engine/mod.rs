//! The only place that composes the stages. Today's date and the files' texts come in from
//! outside, so the same input gives the same answer anywhere and at any time.
//!
//! Rules: parse every source → check them together → prepare the names of cases ([`Rules`]).
//! A case: read it into facts → choose the date → set later log entries aside → evaluate
//! ([`Session`]). A session keeps its memory from case to case.

pub mod assumptions;
mod error;
pub mod expression;
pub mod kept;
pub mod parallel;
pub mod place;
pub mod readings;
pub mod shipped;
pub mod today;
pub mod which;
pub mod workbench;

use crate::files;

use crate::case::facts::Facts;
use crate::case::mask::{mask, mask_setting};
use crate::case::schema::Schema;
use crate::case::set::set;
use crate::diagnostic::{self, Diagnostic};
use crate::eval::outcome::{Outcome, TooLarge};
use crate::eval::{self, Input, Scratch};
use crate::explain::Sensitive;
use crate::rulebook::Rulebook;
use crate::rulebook::lock::{self, Lock};
use crate::rulebook::node::NodeId;
use crate::rulebook::settings::{self, Settings};
use crate::source::{Source, SourceId, Sources};
use crate::syntax::ast;
use crate::value::date::Date;
use crate::value::{Value, Variant};
use crate::{case, check, format, syntax};
pub(crate) use error::{beyond_calendars, nothing_in_force};
use files::Limit;
use std::path::PathBuf;
use today::Today;

/// A checked rulebook with its texts, ready to read cases.
#[derive(Clone, Debug)]
pub struct Rules {
    /// The rule files.
    pub sources: Sources,
    /// What they say.
    pub rulebook: Rulebook,
    /// The names that cases use.
    pub schema: Schema,
    /// What was parsed, so that an expression can be checked beside it.
    files: Vec<ast::File>,
}

/// Why there is no answer: what is wrong, with the texts that it points into.
#[derive(Clone, Debug, Default)]
pub struct Refusal {
    /// The texts.
    pub sources: Sources,
    /// What is wrong, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Refusal {
    /// A refusal that points at no text.
    pub fn plain(diagnostics: Vec<Diagnostic>) -> Self {
        Self { diagnostics, ..Self::default() }
    }
}

impl From<Diagnostic> for Refusal {
    fn from(one: Diagnostic) -> Self {
        Self::plain(vec![one])
    }
}

/// What stands beside the rules of a rulebook.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// `sources.lock`
    pub lock: Option<Source>,
    /// `saksgang.toml`
    pub settings: Option<Source>,
}

/// How a case is to be looked at.
#[derive(Clone, Debug)]
pub struct Request {
    /// The evaluation date, where it is not to be the case's own.
    pub on: Option<Date>,
    /// The day of the run, for a case that has no date.
    pub today: Today,
    /// Facts to set, whatever the case says of them: `person.age=17`.
    pub set: Vec<String>,
    /// The chosen variants of readings ([`readings::choose`]); empty for the defaults.
    pub readings: Vec<Option<Variant>>,
    /// What to assume of definitions, whatever follows from the case: `ta.may_move_in=yes`
    /// ([`assumptions::choose`]).
    pub assumed: Vec<String>,
    /// Whether refusals show sensitive values.
    pub sensitive: Sensitive,
}

impl Request {
    /// Every case as it is, on its own day, by the default readings.
    pub fn new(today: Today, sensitive: Sensitive) -> Self {
        Self {
            on: None,
            today,
            set: Vec::new(),
            readings: Vec::new(),
            assumed: Vec::new(),
            sensitive,
        }
    }
}

/// Where the evaluation date comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// It was asked for.
    Asked,
    /// The case says it.
    Case,
    /// The day of the run.
    Run,
}

/// What came of a case.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// Norms, actions, what is open.
    pub outcome: Outcome<'a>,
    /// Where the date comes from.
    pub day: Day,
    /// Log entries after the date, which were set aside.
    pub set_aside: usize,
    /// What somebody should look at in the case.
    pub warnings: &'a [Diagnostic],
}

impl Rules {
    /// Parses and checks the sources of one rulebook, called `name`.
    ///
    /// # Errors
    /// Everything that is wrong in them.
    pub fn compile(sources: Sources, name: &str) -> Result<Self, Refusal> {
        match compile(&sources, name, (&Lock::default(), &Settings::default())) {
            Ok((rulebook, files)) => {
                Ok(Self { schema: Schema::of(&rulebook), sources, rulebook, files })
            }
            Err(diagnostics) => Err(Refusal { sources, diagnostics }),
        }
    }

    /// Parses and checks the sources of a rulebook by the lock that stands beside them.
    ///
    /// # Errors
    /// Everything that is wrong in the rules, citations of what the circulars have not among it, and in
    /// the lock itself.
    pub fn compile_beside(sources: Sources, name: &str, lock: Source) -> Result<Self, Refusal> {
        Self::compile_with(sources, name, Beside { lock: Some(lock), settings: None })
    }

    /// Parses and checks the sources of a rulebook by what stands beside them.
    ///
    /// # Errors
    /// Everything that is wrong in the rules, labels in a language that is not declared and citations
    /// of what the circulars have not among it, and in what stands beside them.
    pub fn compile_with(mut sources: Sources, name: &str, beside: Beside) -> Result<Self, Refusal> {
        let mut diagnostics = Vec::new();
        // The texts of a sound rulebook are its rule files alone.
        let first = sources.iter().count();
        let id = |more: usize| SourceId(u32::try_from(first + more).unwrap_or(u32::MAX));
        let (mut held, mut settings) = (Lock::default(), Settings::default());
        let mut texts = Vec::new();
        if let Some(lock) = beside.lock {
            match Lock::read(id(texts.len()), &lock.text) {
                Ok(read) => held = read,
                Err(wrong) => diagnostics.extend(wrong),
            }
            texts.push(lock);
        }
        if let Some(written) = beside.settings {
            match Settings::read(id(texts.len()), &written.text) {
                Ok(read) => settings = read,
                Err(wrong) => diagnostics.extend(wrong),
            }
            texts.push(written);
        }
        match compile(&sources, name, (&held, &settings)) {
            Ok((rulebook, files)) if diagnostics.is_empty() => {
                return Ok(Self { schema: Schema::of(&rulebook), sources, rulebook, files });
            }
            Ok(_) => {}
            Err(found) => diagnostics.extend(found),
        }
        for text in texts {
            sources.add(text);
        }
        diagnostic::sort(&mut diagnostics);
        Err(Refusal { sources, diagnostics })
    }

    /// What its files say, as it was parsed.
    pub fn files(&self) -> &[ast::File] {
        &self.files
    }

    /// The built-in rulebook.
    ///
    /// # Errors
    /// It has an error itself, which the project's tests keep from happening.
    pub fn shipped() -> Result<Self, Refusal> {
        Self::compile(shipped::sources(), shipped::NAME)
    }
}

/// Syntax errors of all files stop the check: what follows from them would be noise.
fn compile(
    sources: &Sources,
    name: &str,
    beside: (&Lock, &Settings),
) -> Result<(Rulebook, Vec<ast::File>), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let mut files = Vec::new();
    let all: Vec<(SourceId, &Source)> = sources.iter().collect();
    let parsed = parallel::each(&all, |(id, source)| syntax::parse(*id, &source.text));
    for (file, found) in parsed {
        diagnostics.extend(found);
        files.push(file);
    }
    if diagnostic::any_error(&diagnostics) {
        diagnostic::sort(&mut diagnostics);
        return Err(diagnostics);
    }
    if let Some(declared) = &beside.1.languages {
        check::order_labels(&mut files, declared);
    }
    let mut rulebook = check::check_beside(name, &files, beside)?;
    rulebook.warnings.extend(diagnostics);
    if rulebook.rules.is_empty() {
        rulebook.warnings.push(error::without_a_rule());
    }
    diagnostic::sort(&mut rulebook.warnings);
    Ok((rulebook, files))
}

/// The rulebook at these paths, called as the first of them; the built-in one where there is none.
///
/// # Errors
/// What cannot be read, and everything that is wrong in the rules.
pub fn load(paths: &[PathBuf]) -> Result<Rules, Refusal> {
    loaded(paths, beside(paths, lock::FILE))
}

/// The rulebook at these paths for whoever has the texts of its circulars, by which citations are
/// judged rather than by an older lock.
///
/// # Errors
/// As of [`load`], but for citations of what the circulars have not.
pub fn load_with_texts(paths: &[PathBuf]) -> Result<Rules, Refusal> {
    loaded(paths, None)
}

fn loaded(paths: &[PathBuf], lock: Option<PathBuf>) -> Result<Rules, Refusal> {
    let Some(first) = paths.first() else {
        return Rules::shipped();
    };
    let gathered = files::rules(paths).map_err(Refusal::plain)?;
    let name = which::named_by(first);
    let text = |path: PathBuf, limit| files::text(&path, limit);
    let settings = beside(paths, settings::FILE);
    let misnamed = match settings {
        Some(_) => None,
        None => folders(paths).find_map(|folder| files::misnamed(&folder, settings::FILE)),
    };
    let beside = Beside {
        lock: lock.map(|path| text(path, Limit::LOCK)).transpose()?,
        settings: settings.map(|path| text(path, Limit::RULE_FILE)).transpose()?,
    };
    let compiled = Rules::compile_with(gathered.sources, &name, beside);
    match compiled {
        Ok(mut rules) => {
            rules.rulebook.warnings.extend(gathered.left_out.into_iter().chain(misnamed));
            Ok(rules)
        }
        Err(mut refusal) => {
            // What was left out may be just what is not found.
            refusal.diagnostics.extend(gathered.left_out.into_iter().chain(misnamed));
            Err(refusal)
        }
    }
}

/// What stands beside the rules at these paths and is read with them.
pub fn files_beside(paths: &[PathBuf]) -> impl Iterator<Item = PathBuf> {
    [lock::FILE, settings::FILE].into_iter().filter_map(|file| beside(paths, file))
}

/// A file of this name in the first folder that has one.
fn beside(paths: &[PathBuf], file: &str) -> Option<PathBuf> {
    folders(paths).map(|folder| folder.join(file)).find(|path| path.symlink_metadata().is_ok())
}

/// The folders of a rulebook: those that are named, and those in which named files lie.
fn folders(paths: &[PathBuf]) -> impl Iterator<Item = PathBuf> {
    paths.iter().map(|path| {
        if path.is_dir() { path.clone() } else { path.parent().unwrap_or(path).to_owned() }
    })
}

/// An outcome that left nothing out; one that had to is no answer.
///
/// # Errors
/// The case's lists are too long for what its rulebook asks of them; judging its acts would take too
/// long; there is more to list than an answer may.
pub fn whole(outcome: Outcome<'_>) -> Result<Outcome<'_>, Diagnostic> {
    match outcome.too_large {
        Some(TooLarge::Lists) => return Err(error::lists_too_long()),
        Some(TooLarge::Acts) => return Err(error::acts_too_many(outcome.facts)),
        None => {}
    }
    if outcome.too_long {
        return Err(error::too_much_to_list());
    }
    Ok(outcome)
}

/// Makes the facts those of a day: takes log entries after it out, counting them, and looks up
/// what facts over time are then.
pub fn set_aside(facts: &mut Facts, on: Date) -> usize {
    facts.stand(on);
    let before = facts.log.len();
    facts.log.retain(|entry| entry.on <= on);
    before - facts.log.len()
}

/// Rule files in their one layout, each with the id of its source.
///
/// # Errors
/// Everything that keeps any of them from being formatted; then none is.
pub fn format(sources: &Sources) -> Result<Vec<(SourceId, String)>, Vec<Diagnostic>> {
    let (mut formatted, mut errors) = (Vec::new(), Vec::new());
    let all: Vec<(SourceId, &Source)> = sources.iter().collect();
    let made = parallel::each(&all, |(id, source)| format::format(*id, &source.text));
    for ((id, _), made) in all.into_iter().zip(made) {
        match made {
            Ok(text) => formatted.push((id, text)),
            Err(found) => errors.extend(found),
        }
    }
    if errors.is_empty() {
        Ok(formatted)
    } else {
        diagnostic::sort(&mut errors);
        Err(errors)
    }
}

/// Reads and evaluates cases of one rulebook, one after the other, in the same memory.
#[derive(Debug)]
pub struct Session<'r> {
    rules: &'r Rules,
    facts: Facts,
    scratch: Scratch,
    warnings: Vec<Diagnostic>,
    assumed: Vec<(NodeId, Value)>,
}

impl<'r> Session<'r> {
    /// A session without a case so far.
    pub fn new(rules: &'r Rules) -> Self {
        let (facts, scratch) = (Facts::default(), Scratch::default());
        Self { rules, facts, scratch, warnings: Vec::new(), assumed: Vec::new() }
    }

    /// The answer to a case, which is JSON.
    ///
    /// # Errors
    /// Everything that is wrong with the case or with what is set besides.
    pub fn answer<'s>(
        &'s mut self,
        text: &str,
        request: &'s Request,
    ) -> Result<Answer<'s>, Vec<Diagnostic>> {
        self.read(text, request)?;
        let (on, day) = match (request.on, self.facts.on) {
            (Some(on), _) => (on, Day::Asked),
            (None, Some(on)) => (on, Day::Case),
            (None, None) => (request.today.day().map_err(|why| vec![why])?, Day::Run),
        };
        if day == Day::Run {
            self.warnings.extend(request.today.note().cloned());
        }
        let set_aside = set_aside(&mut self.facts, on);
        self.warnings.extend(nothing_in_force(&self.rules.rulebook, on));
        let (rulebook, readings) = (&self.rules.rulebook, request.readings.as_slice());
        let assumed = self.assumed.as_slice();
        let input = Input { rulebook, facts: &self.facts, on, readings, assumed };
        let outcome = whole(eval::evaluate(input, &mut self.scratch));
        let outcome = outcome.map_err(|error| vec![error])?;
        self.warnings.extend(beyond_calendars(&outcome));
        Ok(Answer { outcome, day, set_aside, warnings: &self.warnings })
    }

    /// Reads the case, then sets what is set besides.
    fn read(&mut self, text: &str, request: &Request) -> Result<(), Vec<Diagnostic>> {
        let schema = &self.rules.schema;
        let id = self.case_id();
        self.warnings = case::read(schema, id, text, &mut self.facts)?;
        let mut errors = Vec::new();
        for (source, text) in (id.0 + 1..).zip(&request.set) {
            let set = set(schema, &mut self.facts, SourceId(source), text);
            errors.extend(set.err());
        }
        let names = (&self.rules.rulebook, schema);
        match assumptions::choose(names, &mut self.facts, &request.assumed) {
            Ok(assumed) => self.assumed = assumed,
            Err(wrong) => errors.extend(wrong),
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// The id of a case's text: after those of the rules.
    pub fn case_id(&self) -> SourceId {
        SourceId(u32::try_from(self.rules.sources.iter().count()).unwrap_or(u32::MAX))
    }

    /// The refusal of a case: what is wrong, with the texts that it points into.
    pub fn refusal(&self, case: Source, request: &Request, mut wrong: Vec<Diagnostic>) -> Refusal {
        let (mut sources, schema) = (self.rules.sources.clone(), &self.rules.schema);
        sources.add(match request.sensitive {
            Sensitive::Revealed => case,
            Sensitive::Masked => {
                let text = mask(schema, (self.case_id(), &case.text), &mut wrong);
                case.with_text(text)
            }
        });
        for text in &request.set {
            let text = match request.sensitive {
                Sensitive::Revealed => text.clone(),
                Sensitive::Masked => mask_setting(schema, text),
            };
            sources.add(Source::new("--set", text));
        }
        Refusal { sources, diagnostics: wrong }
    }
}
