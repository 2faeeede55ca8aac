//! `saksgang explain`: a code → its page.

use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::streams::Streams;
use crate::phrases::pages::{self, Page, Section};
use std::io::Write;

/// What `explain` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    code: Option<String>,
}

/// Prints a page, or all titles.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let language = streams.language;
    let Some(wanted) = &args.code else {
        for page in pages::all(language) {
            writeln!(streams.out, "{}  {}", page.code, page.title)?;
        }
        return Ok(Exit::Fine);
    };
    let page = pages::page(wanted, language).ok_or_else(|| error::no_such_code(wanted))?;
    // The examples are of the program, also where they show what must not be.
    streams.out.own(text(&page).as_bytes())?;
    Ok(Exit::Fine)
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
