//! The command line. The only place that knows clap: a file per subcommand, with its
//! arguments and one function to an exit code.

mod accept;
mod agenda;
mod case_files;
mod cases;
mod check;
mod completions;
mod diff;
mod error;
mod eval;
mod exit;
mod explain;
mod failure;
mod flow;
mod fmt;
mod help;
mod inputs;
mod language;
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
mod wrong;

use crate::language::Language;
use crate::report::escape::escape;
use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use exit::Exit;
use failure::Failure;
use inputs::Spoken;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;
use streams::Streams;

/// What the program is asked to do. The words of its help stand in `help.ftl`.
#[derive(Parser)]
#[command(name = "saksgang", version, max_term_width = 80)]
struct Arguments {
    #[command(flatten)]
    spoken: Spoken,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Eval(eval::Args),
    Repl(repl::Args),
    Flow(flow::Args),
    Agenda(agenda::Args),
    Register(register::Args),
    Review(review::Args),
    Test(test::Args),
    Readings(readings::Args),
    Diff(diff::Args),
    Trace(trace::Args),
    Sources(sources::Args),
    Check(check::Args),
    Fmt(fmt::Args),
    Explain(explain::Args),
    Schema(schema::Args),
    New(new::Args),
    Completions(completions::Args),
}

/// The command line as clap knows it, with its help in a language: every subcommand with its
/// options and formats, so that a test can try them all.
pub fn command(language: Language) -> clap::Command {
    help::helped(Arguments::command(), language)
}

/// Runs the program on its command line.
pub fn run() -> ExitCode {
    std::panic::set_hook(Box::new(|fault| {
        // What a panic says may hold a part of a case; where it came up does not. The words are
        // no phrase: the phrases themselves may be what is at fault.
        let place = fault.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "saksgang: internal fault at {place}; please report it");
    }));
    let words: Vec<_> = std::env::args_os().collect();
    let language = language::of_run(&words);
    let mut streams = Streams::standard(language);
    let done = match parsed(&words, language) {
        Ok(arguments) => {
            streams.language = arguments.spoken.lang.unwrap_or(language);
            dispatch(arguments.command, &mut streams)
        }
        Err(told) => tell(&told, &asked(&words), &mut streams).map_err(Failure::from),
    };
    failure::end(done, &mut streams).into()
}

/// The command line. What is wrong with it is said of its words as they can be seen.
fn parsed(words: &[OsString], language: Language) -> Result<Arguments, clap::Error> {
    read(words, language).map_err(|told| {
        let seen: Vec<OsString> =
            words.iter().map(|word| escape(&word.to_string_lossy()).into_owned().into()).collect();
        read(&seen, language).err().unwrap_or(told)
    })
}

fn read(words: &[OsString], language: Language) -> Result<Arguments, clap::Error> {
    let mut words = words.to_vec();
    if words.get(1).is_some_and(|word| word == "help") {
        // `help eval`, which clap would list with English words.
        words.remove(1);
        words.push("--help".into());
    }
    let found = command(language).try_get_matches_from(words)?;
    Arguments::from_arg_matches(&found)
}

/// Prints what was asked for instead of a command, or what is wrong with the command line.
fn tell(told: &clap::Error, asked: &str, streams: &mut Streams) -> io::Result<Exit> {
    match told.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            streams.styled(&help_of(told, streams.language))?;
            Ok(Exit::Fine)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            streams.err.styled(&help_of(told, streams.language))?;
            Ok(Exit::Usage)
        }
        _ => {
            let text = wrong::text(told, asked, streams.language);
            streams.err.styled(&text)?;
            Ok(Exit::Usage)
        }
    }
}

/// The command that is asked for, as far as its words are commands: `saksgang sources lock`.
fn asked(words: &[OsString]) -> String {
    let mut command = Arguments::command();
    let mut named = vec![command.get_name().to_owned()];
    for word in words.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(next) = command.find_subcommand(word).cloned() {
            named.push(word.to_owned());
            command = next;
        }
    }
    named.join(" ")
}

fn help_of(told: &clap::Error, language: Language) -> String {
    wrong::in_language(&told.render().ansi().to_string(), language)
}

fn dispatch(command: Command, streams: &mut Streams) -> Result<Exit, Failure> {
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
