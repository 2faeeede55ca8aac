//! `saksgang explain`: a code → its page.

use super::error;
use super::exit::Exit;
use super::streams::Streams;
use crate::code::{self, Page};
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
        None => streams.refuse(&Refusal::from(error::no_such_code(wanted))),
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
