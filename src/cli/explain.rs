//! `saksgang explain`: a code → its page.

use super::error;
use super::exit::Exit;
use super::streams::Streams;
use crate::engine::Refusal;
use crate::phrases::pages::{self, Page, Section};
use std::io::{self, Write};

/// What `explain` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    code: Option<String>,
}

/// Prints a page, or all titles.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let language = streams.language;
    let Some(wanted) = &args.code else {
        for page in pages::all(language) {
            writeln!(streams.out, "{}  {}", page.code, page.title)?;
        }
        return Ok(Exit::Fine);
    };
    match pages::page(wanted, language) {
        // The examples are of the program, also where they show what must not be.
        Some(page) => streams.out.own(text(&page).as_bytes()).map(|()| Exit::Fine),
        None => streams.refuse(&Refusal::from(error::no_such_code(wanted))),
    }
}

fn text(page: &Page) -> String {
    let Page { code, title, cause, bad, good, .. } = page;
    let cause = textwrap::fill(cause, 80);
    let [bad, good] = [bad, good].map(example);
    format!("{code}: {title}\n\n{cause}\n\n{bad}\n\n{good}\n")
}

fn example(Section { heading, text }: &Section) -> String {
    format!("{heading}:\n{}", textwrap::indent(text, "    "))
}
