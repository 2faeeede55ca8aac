//! `saksgang eval`: cases → answers.

use super::exit::Exit;
use super::inputs::{self, Lang};
use super::ndjson;
use super::streams::Streams;
use crate::code::usage;
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::engine::{
    Answer, Request, Session,
    files::{self, Limit},
};
use crate::explain::Sensitive;
use crate::report::view::{Extent, Options};
use crate::report::{golden, json, text};
use crate::rulebook::Rulebook;
use crate::source::Source;
use crate::value::UnitId;
use crate::value::date::Date;
use clap::ValueEnum;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What `eval` takes.
#[derive(clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch on the command line"
)]
pub(super) struct Args {
    /// Cases: JSON files, `-` for standard input, `*.ndjson` with a case a line
    #[arg(value_name = "CASE", default_value = "-")]
    cases: Vec<PathBuf>,
    /// A rulebook: a folder of rule files [default: the built-in rulebook]
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// The evaluation date [default: the case's own, else today]
    #[arg(long, value_name = "DATE", value_parser = inputs::date)]
    on: Option<Date>,
    /// How answers are written [default: text; json for a case a line]
    #[arg(long, value_enum)]
    format: Option<Written>,
    /// The language of labels and phrases
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
    /// Show only what this unit is responsible for
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// Set a fact, whatever the case says of it (can be given several times)
    #[arg(long, value_name = "PATH=VALUE")]
    set: Vec<String>,
    /// Tell why a rule applies or not, or why a task is to be done or not
    #[arg(long, value_name = "RULE-OR-TASK")]
    why: Option<String>,
    /// Give every answer its proof
    #[arg(long)]
    explain: bool,
    /// Show also what does not apply, and standing duties
    #[arg(long)]
    all: bool,
    /// Show sensitive values
    #[arg(long)]
    reveal: bool,
    /// Take every input as a case a line
    #[arg(long)]
    ndjson: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Written {
    /// For people
    Text,
    /// For programs
    Json,
    /// Stable lines for golden tests
    Golden,
}

/// Answers every case; what is wrong with one does not keep the others from their answers.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match inputs::rules(args.rules.as_slice()) {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let options = match options(args, &rules.rulebook) {
        Ok(options) => options,
        Err(error) => return streams.refuse(&error.into()),
    };
    let request = Request {
        on: args.on,
        today: inputs::today(),
        set: args.set.clone(),
        sensitive: options.sensitive,
    };
    let mut run = Run {
        args,
        options,
        request,
        session: Session::new(&rules),
    };
    let mut exit = Exit::Fine;
    for (at, case) in args.cases.iter().enumerate() {
        if at > 0 && run.written(case) == Written::Text {
            writeln!(streams.out)?;
        }
        exit = exit.max(run.case(case, streams)?);
    }
    Ok(exit)
}

/// A run over cases.
struct Run<'r> {
    args: &'r Args,
    options: Options,
    request: Request,
    session: Session<'r>,
}

impl Run<'_> {
    /// Whether a file holds a case a line.
    fn is_lines(&self, path: &Path) -> bool {
        self.args.ndjson || path.extension().is_some_and(|name| name == "ndjson")
    }

    fn written(&self, path: &Path) -> Written {
        let usual = if self.is_lines(path) {
            Written::Json
        } else {
            Written::Text
        };
        self.args.format.unwrap_or(usual)
    }

    /// Answers one input: a case, or a case a line.
    fn case(&mut self, path: &Path, streams: &mut Streams) -> io::Result<Exit> {
        if self.is_lines(path) {
            if self.written(path) != Written::Json || self.explains() {
                return streams.refuse(&lines_are_json().into());
            }
            return ndjson::run(
                path,
                &mut self.session,
                (&self.request, self.options),
                streams,
            );
        }
        match read(path) {
            Ok(source) => self.answer(source, streams),
            Err(error) => streams.refuse(&error.into()),
        }
    }

    fn explains(&self) -> bool {
        self.args.explain || self.args.why.is_some()
    }

    fn answer(&mut self, source: Source, streams: &mut Streams) -> io::Result<Exit> {
        let written = self.args.format.unwrap_or(Written::Text);
        match self.session.answer(&source.text, &self.request) {
            Ok(answer) => {
                let show = Show {
                    args: self.args,
                    options: self.options,
                    written,
                };
                show.answer(&mut streams.out, answer)
            }
            Err(wrong) => {
                let refusal = self.session.refusal(source, &self.request, wrong);
                streams.refuse(&refusal)
            }
        }
    }
}

/// How one answer is written.
struct Show<'r> {
    args: &'r Args,
    options: Options,
    written: Written,
}

impl Show<'_> {
    fn answer(&self, out: &mut dyn Write, answer: Answer<'_>) -> io::Result<Exit> {
        match self.written {
            Written::Text => out.write_all(text::text(answer, self.options).as_bytes())?,
            Written::Golden => out.write_all(golden::golden(answer, self.options).as_bytes())?,
            Written::Json => json::write_pretty(out, answer, self.options)?,
        }
        Ok(Exit::Fine)
    }
}

/// A case from a file or from standard input.
fn read(path: &Path) -> Result<Source, Diagnostic> {
    if path == Path::new("-") {
        files::read(io::stdin().lock(), "standard input", Limit::CASE)
    } else {
        files::text(path, Limit::CASE)
    }
}

fn options(args: &Args, rulebook: &Rulebook) -> Result<Options, Diagnostic> {
    let unit = args.unit.as_deref().map(|name| unit(rulebook, name));
    Ok(Options {
        language: args.lang.into(),
        extent: if args.all {
            Extent::All
        } else {
            Extent::Relevant
        },
        sensitive: if args.reveal {
            Sensitive::Revealed
        } else {
            Sensitive::Masked
        },
        unit: unit.transpose()?,
    })
}

fn unit(rulebook: &Rulebook, name: &str) -> Result<UnitId, Diagnostic> {
    let mut units = (0..).map(UnitId).zip(&rulebook.units);
    let found = units.find(|(_, unit)| unit.name == name);
    found.map(|(id, _)| id).ok_or_else(|| {
        let known = || rulebook.units.iter().map(|unit| unit.name.as_str());
        let help = nearest(name, known()).map_or_else(
            || format!("the units are {}", known().collect::<Vec<_>>().join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!("the rulebook has no unit `{name}`");
        Diagnostic::new(Severity::Error, usage::NO_SUCH_UNIT, message).help(help)
    })
}

fn lines_are_json() -> Diagnostic {
    let message = "a case a line is answered in JSON, without explanations";
    Diagnostic::new(Severity::Error, usage::NOT_TOGETHER, message)
        .help("leave `--format`, `--explain` and `--why` out, or evaluate the case alone")
}
