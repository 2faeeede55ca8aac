//! `saksgang explain`: a code → its page.

use super::exit::Exit;
use super::streams::Streams;
use crate::code::{self, Page, usage};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::engine::Refusal;
use std::io::{self, Write};

/// What `explain` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The code of a message; without it all codes are listed
    code: Option<String>,
}

/// Prints a page, or all titles.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let Some(wanted) = &args.code else {
        for page in code::pages() {
            writeln!(streams.out, "{}  {}", page.code, page.title)?;
        }
        return Ok(Exit::Fine);
    };
    match code::page(wanted) {
        Some(page) => print(&mut streams.out, page).map(|()| Exit::Fine),
        None => streams.refuse(&Refusal::from(no_such_code(wanted))),
    }
}

fn print(out: &mut dyn Write, page: &Page) -> io::Result<()> {
    writeln!(out, "{}: {}\n", page.code, page.title)?;
    writeln!(out, "{}\n", textwrap::fill(page.cause, 80))?;
    writeln!(out, "Not so:\n{}\n", example(page.bad))?;
    writeln!(out, "But so:\n{}", example(page.good))
}

fn example(text: &str) -> String {
    textwrap::indent(text.trim_end(), "    ")
}

fn no_such_code(wanted: &str) -> Diagnostic {
    let upper = wanted.to_uppercase();
    let near = nearest(&upper, code::pages().map(|page| page.code.0));
    let help = near.map_or_else(
        || "`saksgang explain` lists all codes".to_owned(),
        |near| format!("did you mean `{near}`? `saksgang explain` lists all codes"),
    );
    let message = format!("there is no code `{wanted}`");
    Diagnostic::new(Severity::Error, usage::NO_SUCH_CODE, message).help(help)
}
