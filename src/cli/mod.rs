//! The command line. The only place that knows clap: a file per subcommand, with its
//! arguments and one function to an exit code.

mod accept;
mod agenda;
mod cases;
mod check;
mod completions;
mod diff;
mod error;
mod eval;
mod exit;
mod explain;
mod flow;
mod fmt;
mod inputs;
mod lines;
mod ndjson;
mod new;
mod readings;
mod register;
mod repl;
mod review;
mod safeguards;
mod schema;
mod sources;
mod streams;
mod test;
mod test_coverage;
mod test_mutate;
mod texts;
mod today;
mod trace;
mod unexamined;

use crate::language::Language;
use crate::report::bound::is_too_long;
use crate::report::escape::escape;
use clap::{CommandFactory as _, Parser, Subcommand};
use exit::Exit;
use inputs::Spoken;
use std::io::{self, Write as _};
use std::process::ExitCode;
use streams::Streams;

/// What the exit codes mean, for `--help`.
const EXIT_CODES: &str = "\
Exit codes:
  0  fine
  1  the answer is no: a check found errors, files would be reformatted,
     a register is not kept on the date, a review found something,
     a case breaks a safeguard, a passage is not accounted for,
     the text of a circular has changed, a test does not hold, there is no test,
     two rulebooks are different
  2  wrong use of the command
  3  input could not be read or is invalid
  4  a limit was hit
Results go to standard output, messages to standard error.";

/// Says for a case who shall, should, may or shall not do what, when, towards whom, and on what basis.
#[derive(Parser)]
#[command(name = "saksgang", version, after_help = EXIT_CODES, max_term_width = 80)]
struct Arguments {
    #[command(flatten)]
    spoken: Spoken,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answers cases: who is to do what, and what is still open
    Eval(eval::Args),
    /// Talks about one case: what-if questions, why and who, and what would settle what is open
    Repl(repl::Args),
    /// Draws the tasks of a case or of a circular, as SVG: lanes for units, arrows for order
    Flow(flow::Args),
    /// What a unit has to do in some days: standing duties and those of cases
    Agenda(agenda::Args),
    /// Draws up a register of many cases: rows, counts, totals; without a name lists the registers
    Register(register::Args),
    /// Reviews case files: what was done against the rules
    Review(review::Args),
    /// Tests a rulebook: cases with what is expected of them
    Test(test::Args),
    /// Lists what the circulars leave open, and in how many cases it matters
    Readings(readings::Args),
    /// Says what is different between two rulebooks, in the rules and for cases
    Diff(diff::Args),
    /// Lays the passages of circulars beside what is encoded from them
    Trace(trace::Args),
    /// Locks the texts of circulars, and says what has changed in them since
    Sources(sources::Args),
    /// Checks a rulebook
    Check(check::Args),
    /// Gives rule files their one layout
    Fmt(fmt::Args),
    /// Explains the code of a message, with a bad and a good example
    Explain(explain::Args),
    /// Prints a JSON Schema of the cases that a rulebook takes
    Schema(schema::Args),
    /// Starts a rulebook in a new folder: a circular, a rule, two tests, a workflow
    New(new::Args),
    /// Prints completions for a shell
    Completions(completions::Args),
}

/// The command line as clap knows it: every subcommand with its options and formats, so that a
/// test can try them all.
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Runs the program on its command line.
pub fn run() -> ExitCode {
    std::panic::set_hook(Box::new(|fault| {
        // What a panic says may hold a part of a case; where it came up does not.
        let place = fault.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "saksgang: internal fault at {place}; please report it");
    }));
    let parsed = parsed();
    let language = parsed.as_ref().map_or_else(|_| Language::default(), |one| one.spoken.lang);
    let mut streams = Streams::standard(language);
    let done = match parsed {
        Ok(arguments) => dispatch(arguments.command, &mut streams),
        Err(told) => tell(&told, &mut streams),
    };
    match done.and_then(|exit| streams.finish().map(|()| exit)) {
        Ok(exit) => exit.into(),
        Err(cause) if is_too_long(&cause) => {
            // If even this cannot be written, the exit code says it.
            streams.refuse(&error::result_too_long().into()).map_or(Exit::Limit, |exit| exit).into()
        }
        Err(cause) => {
            // If even this cannot be written, the exit code says it.
            let _ = writeln!(streams.err, "saksgang: cannot write: {cause}");
            Exit::Invalid.into()
        }
    }
}

/// The command line. What is wrong with it is said of its words as they can be seen.
fn parsed() -> Result<Arguments, clap::Error> {
    let words: Vec<_> = std::env::args_os().collect();
    Arguments::try_parse_from(&words).map_err(|told| {
        let seen = words.iter().map(|word| escape(&word.to_string_lossy()).into_owned());
        Arguments::try_parse_from(seen).err().unwrap_or(told)
    })
}

/// Prints what was asked for instead of a command, or what is wrong with the command line.
fn tell(told: &clap::Error, streams: &mut Streams) -> io::Result<Exit> {
    let text = told.render().ansi().to_string();
    if told.use_stderr() {
        streams.err.styled(&text)?;
        return Ok(Exit::Usage);
    }
    streams.styled(&text)?;
    Ok(Exit::Fine)
}

fn dispatch(command: Command, streams: &mut Streams) -> io::Result<Exit> {
    match command {
        Command::Eval(args) => eval::run(&args, streams),
        Command::Repl(args) => repl::run(&args, streams),
        Command::Flow(args) => flow::run(&args, streams),
        Command::Agenda(args) => agenda::run(&args, streams),
        Command::Register(args) => register::run(&args, streams),
        Command::Review(args) => review::run(&args, streams),
        Command::Test(args) => test::run(&args, streams),
        Command::Readings(args) => readings::run(&args, streams),
        Command::Diff(args) => diff::run(&args, streams),
        Command::Trace(args) => trace::run(&args, streams),
        Command::Sources(args) => sources::run(&args, streams),
        Command::Check(args) => check::run(&args, streams),
        Command::Fmt(args) => fmt::run(&args, streams),
        Command::Explain(args) => explain::run(&args, streams),
        Command::Schema(args) => schema::run(&args, streams),
        Command::New(args) => new::run(&args, streams),
        Command::Completions(args) => completions::run(&args, streams),
    }
}
