//! One case and what is asked of it: a line → what is to be said. No terminal here.
//!
//! | file | what it is |
//! | --- | --- |
//! | `form` | the commands: how each is written, what it does, what runs it |
//! | `state` | the case and how it is looked at, with undo |
//! | `edit` | commands that change the case |
//! | `tell` | commands that tell of the answer |
//! | `look` | commands that tell of facts and rules |
//! | `differ` | what is different in another answer |
//! | `ask` | the interview |
//! | `flip` | the smallest changes that turn an answer round |
//! | `keep` | commands that write files |
//! | `book` | the rulebook, and whether its files have changed |
//! | `complete` | what may come next in a line |
//!
//! A command that fails changes nothing. Every answer is made anew from the case's text, which
//! takes a fraction of a millisecond, so there is nothing that could go stale.

mod ask;
mod book;
pub(crate) mod complete;
mod differ;
mod edit;
mod flip;
mod form;
mod keep;
mod look;
mod remembered;
mod state;
mod tell;

use crate::case::edit::{Step, take};
use crate::case::mask::{mask, mask_setting};
use crate::code::Code;
use crate::code::limit::{EXPRESSION, LINE_LENGTH};
use crate::diagnostic::{Diagnostic, Severity};
use crate::diff::answers::told::told;
use crate::engine::expression::{Expression, expression};
use crate::engine::readings::choose;
use crate::engine::today::Today;
use crate::engine::{Answer, Refusal, Request, Session as Engine};
use crate::eval::Scratch;
use crate::explain::{Sensitive, asked};
use crate::files::composed;
use crate::language::Language;
use crate::phrases::{Phrase, phrase, say};
use crate::report::diagnostics::{Format, Found};
use crate::report::escape::escape;
use crate::report::explanation;
use crate::report::golden::read::Page;
use crate::report::view::Options;
use crate::rulebook::Rulebook;
use crate::rulebook::origin::Origin;
use crate::source::Source;
use ask::Interview;
use book::Book;
pub use book::Watch;
pub(crate) use form::COMMANDS;
use state::{History, State, written};
use std::path::PathBuf;

/// How a session begins.
#[derive(Debug)]
pub struct Setting {
    /// Where the rules are.
    pub rules: Origin,
    /// How answers are shown.
    pub options: Options,
    /// The day of the run.
    pub today: Today,
    /// What is played before the first line.
    pub opening: Vec<Opening>,
}

/// What is played before the first line of a session.
#[derive(Debug)]
pub enum Opening {
    /// A case is loaded, whose name need not be one that can stand in a line.
    Case(PathBuf),
    /// A line.
    Line(String),
}

/// A session under way.
#[derive(Debug)]
pub struct Session {
    book: Book,
    options: Options,
    today: Today,
    history: History,
    /// The answer to the present case, by its norms.
    page: Page,
    interview: Option<Interview>,
    /// The lines so far that came off well.
    played: Vec<String>,
}

/// What a line led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// What is to be said; whole lines.
    pub text: String,
    /// How it went.
    pub kind: Kind,
}

/// How a line went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Well.
    Told,
    /// Something is wrong with it, and nothing has changed.
    Failed,
    /// It goes beyond a limit, and nothing has changed.
    Limited,
    /// The session is over.
    Ended,
}

/// Why a line failed.
#[derive(Debug)]
enum Trouble {
    /// In words.
    Said(Phrase),
    /// So that rules were not read again.
    Kept(Box<Trouble>),
    /// In the words of another part, with places.
    Refusal(Box<Refusal>),
    /// Not a trouble: the session is to end.
    End,
}

/// What a command says.
type Told = Result<String, Trouble>;

impl Trouble {
    fn refusal(refusal: Refusal) -> Self {
        Self::Refusal(Box::new(refusal))
    }

    fn kind(&self) -> Kind {
        let limited = |one: &Diagnostic| one.code.is_limit() && one.severity == Severity::Error;
        match self {
            Self::Refusal(refusal) if refusal.diagnostics.iter().any(limited) => Kind::Limited,
            _ => Kind::Failed,
        }
    }
}

impl From<Phrase> for Trouble {
    fn from(said: Phrase) -> Self {
        Self::Said(said)
    }
}

impl From<Diagnostic> for Trouble {
    fn from(one: Diagnostic) -> Self {
        Self::refusal(one.into())
    }
}

impl Session {
    /// Bytes that a line may have, with those that it was joined with: 64 KiB.
    pub const LONGEST: usize = crate::engine::expression::LONGEST;

    /// Begins a session, and says what is to be said at its beginning.
    ///
    /// # Errors
    /// The rules cannot be read, or the opening fails.
    pub fn begin(setting: Setting) -> Result<(Self, String), Refusal> {
        let Setting { rules, options, today, opening } = setting;
        let mut session = Self {
            book: Book::open(&rules)?,
            options,
            today,
            history: History::new(State::empty()),
            page: Page::default(),
            interview: None,
            played: Vec::new(),
        };
        let mut said = String::new();
        if let Ok(page) = session.page_of(&State::empty()) {
            session.page = page;
        }
        for one in &opening {
            match session.open(one) {
                Ok(text) => said = text,
                Err(Trouble::Refusal(refusal)) => return Err(*refusal),
                Err(trouble) => said = drawn(&trouble, session.options.language),
            }
        }
        Ok((session, said))
    }

    /// Answers a line.
    pub fn line(&mut self, line: &str) -> Reply {
        // Where a script has the line ends of Windows, they stand in lines that were joined.
        let line = line.replace('\r', " ");
        let line = &*composed(line.trim());
        let changed = self.book.has_changed();
        let notice = if changed { self.rules_changed() + "\n" } else { String::new() };
        match self.run(line) {
            Ok(text) => Reply { text: notice + &text, kind: Kind::Told },
            Err(Trouble::End) => Reply { text: notice, kind: Kind::Ended },
            Err(trouble) => Reply {
                text: notice + &drawn(&trouble, self.options.language),
                kind: trouble.kind(),
            },
        }
    }

    /// Answers a line that is too long to be read.
    pub fn line_too_long(&self) -> Reply {
        let trouble = Trouble::from(limited(LINE_LENGTH, phrase!("repl-line-too-long")));
        Reply { text: drawn(&trouble, self.options.language), kind: trouble.kind() }
    }

    /// Whether an interview is under way.
    pub fn is_asking(&self) -> bool {
        self.interview.is_some()
    }

    /// What stands before a line: before an answer of an interview, another word.
    pub fn prompt(&self) -> String {
        let answer = self.is_asking().then(|| say!(self.options.language, "repl-prompt-answer"));
        answer.unwrap_or_else(|| "saksgang".to_owned()) + "> "
    }

    /// Ends what is under way: an interview.
    pub fn interrupt(&mut self) {
        self.interview = None;
    }

    /// What is to be said before the first line.
    pub fn greeting(&self) -> String {
        self.told(&phrase!("repl-greeting"))
    }

    /// For whoever waits for the rule files to change.
    pub fn watch(&self) -> Option<Watch> {
        self.book.watch()
    }

    /// The words for changed rule files, in the language of the session.
    pub fn rules_changed(&self) -> String {
        say!(self.options.language, "repl-rules-changed")
    }

    /// The rulebook.
    pub fn rulebook(&self) -> &Rulebook {
        &self.book.rules.rulebook
    }

    /// Runs a line, and notes it if it came off well.
    fn open(&mut self, opening: &Opening) -> Told {
        match opening {
            Opening::Line(line) => self.run(line),
            Opening::Case(path) => {
                let told = self.load_file(path)?;
                self.played.push(format!("load {}", path.display()));
                Ok(told)
            }
        }
    }

    fn run(&mut self, line: &str) -> Told {
        if line.len() > Self::LONGEST {
            return Err(limited(EXPRESSION, phrase!("repl-input-too-long")).into());
        }
        let told = match self.answer_of_interview(line) {
            Some(told) => told?,
            None if line.contains(char::REPLACEMENT_CHARACTER) => {
                // It stands for bytes that were no text; a file may have just that name.
                return Err(phrase!("repl-not-text").into());
            }
            None => self.command(line)?,
        };
        if !line.is_empty() {
            self.played.push(line.to_owned());
        }
        Ok(told)
    }

    fn command(&mut self, line: &str) -> Told {
        if line.is_empty() || line.starts_with('#') {
            return Ok(String::new());
        }
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        if let Some(assignment) = edit::assignment(line) {
            return self.set(assignment);
        }
        let (word, rest) = match word.strip_suffix('!') {
            Some(word) => (word, format!("!{rest}")),
            None => (word, rest.trim().to_owned()),
        };
        match form::find(word) {
            Some(form) if !self.goes_on(word, &rest) => (form.run)(self, &rest),
            _ => self.expression(line),
        }
    }

    /// Whether a name that is also a command's begins an expression: `flow is done`.
    fn goes_on(&self, word: &str, rest: &str) -> bool {
        let next = rest.split_whitespace().next().unwrap_or_default();
        let operators = ["is", "ended", "and", "or", "of", "+", "-", "<", "<=", ">", ">="];
        operators.contains(&next) && !crate::keywords::is_reserved(word) && !self.is_nothing(word)
    }

    /// A line that is no command: an expression, or a slip.
    fn expression(&mut self, line: &str) -> Told {
        let word = line.split_whitespace().next().unwrap_or_default();
        match expression(&self.book.rules, line) {
            Ok(asked) => self.worked_out(asked),
            Err(refusal) => Err(match self.slip(word) {
                Some(near) => phrase!("repl-slip", name = word, near = near).into(),
                None if is_plain(word) && self.is_nothing(word) => {
                    phrase!("repl-no-such-command", name = word).into()
                }
                None => Trouble::refusal(self.advised(refusal)),
            }),
        }
    }

    /// The command that a word is a slip of; a word of the language is none.
    fn slip(&self, word: &str) -> Option<&'static str> {
        let known = crate::keywords::is_reserved(word) || !self.is_nothing(word);
        crate::diagnostic::nearest(word, form::names()).filter(|_| !known)
    }

    /// A refusal of an expression, with advice for somebody who is not writing rules.
    fn advised(&self, mut refusal: Refusal) -> Refusal {
        refusal.sources.cover_last(|line| self.covered(line));
        for one in &mut refusal.diagnostics {
            if one.help.as_ref().is_some_and(|help| help.say(Language::En).starts_with("declare")) {
                one.help = Some(phrase!("repl-names-help"));
            }
        }
        refusal
    }

    /// The value of an expression, and why it has it.
    fn worked_out(&self, mut expression: Expression) -> Told {
        let mut scratch = Scratch::default();
        self.answered(&self.history.state(), |answer, options| {
            let node = expression.node();
            let outcome = expression.evaluate(answer.outcome.input(), &mut scratch);
            let told = asked(&outcome, node, options.style());
            explanation::asked(&told, outcome.rulebook, options.language)
        })
    }

    /// Whether nothing in the rulebook, and no word of the language, is called so.
    fn is_nothing(&self, name: &str) -> bool {
        let book = self.rulebook();
        !crate::keywords::is_reserved(name)
            && book.definitions.iter().all(|one| one.name != name)
            && book.tasks.iter().all(|one| one.name != name)
            && book.rates.iter().all(|one| one.name != name)
            && book.readings.iter().all(|one| one.name != name)
    }

    /// A line in the language of the session; what is filled in may come from anywhere.
    fn told(&self, said: &Phrase) -> String {
        escape(&said.say(self.options.language)).into_owned() + "\n"
    }

    /// How a state is evaluated.
    fn request(&self, state: &State) -> Result<Request, Trouble> {
        let readings = choose(&self.book.rules.rulebook, &written(&state.readings));
        Ok(Request {
            on: state.on,
            readings: readings.map_err(|wrong| Trouble::refusal(Refusal::plain(wrong)))?,
            assumed: written(&state.assumed),
            ..Request::new(self.today.clone(), self.options.sensitive)
        })
    }

    /// Hands the answer to a state on.
    fn answered<T>(
        &self,
        state: &State,
        then: impl FnOnce(Answer<'_>, Options) -> T,
    ) -> Result<T, Trouble> {
        let request = self.request(state)?;
        let mut engine = Engine::new(&self.book.rules);
        // On another day the case's own has no say, nor can the log run ahead of it.
        let undated = state.on.and_then(|_| take(&state.text, &[Step::Key("on")]));
        match engine.answer(undated.as_ref().unwrap_or(&state.text), &request) {
            Ok(answer) => Ok(then(answer, self.options)),
            Err(wrong) => Err(self.refusal(state, None, wrong)),
        }
    }

    /// The norms of the answer to a state.
    fn page_of(&self, state: &State) -> Result<Page, Trouble> {
        self.answered(state, told)
    }

    /// What is wrong with a case or with what was written besides.
    fn refusal(
        &self,
        state: &State,
        line: Option<&str>,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Trouble {
        let (mut sources, schema) = (self.book.rules.sources.clone(), &self.book.rules.schema);
        let masking = self.options.sensitive == Sensitive::Masked;
        let text = if masking {
            mask(schema, (sources.next_id(), &state.text), &mut diagnostics)
        } else {
            state.text.clone()
        };
        sources.add(Source::new(state.name(), text));
        if let Some(line) = line {
            let line = if masking { mask_setting(schema, line) } else { line.to_owned() };
            sources.add(Source::new("set", line));
        }
        Trouble::refusal(Refusal { sources, diagnostics })
    }
}

/// What goes beyond a limit.
fn limited(code: Code, message: Phrase) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}

/// Whether a word is letters alone, so that it can only be meant as a command or a name.
fn is_plain(word: &str) -> bool {
    word.chars().all(|one| one.is_alphabetic() || one == '-')
}

/// What went wrong, for people.
fn drawn(trouble: &Trouble, language: Language) -> String {
    match trouble {
        Trouble::Said(said) => format!("{}\n", escape(&said.say(language))),
        Trouble::Kept(why) => {
            format!("{}{}\n", drawn(why, language), say!(language, "repl-rules-kept"))
        }
        Trouble::Refusal(refusal) => Found::of(refusal, language).text(Format::Human),
        Trouble::End => String::new(),
    }
}
