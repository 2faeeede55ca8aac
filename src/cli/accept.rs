//! `saksgang test --accept` and `--review`: the answers become the golden texts.

use super::error;
use super::exit::Exit;
use super::streams::Streams;
use crate::files::{Limit, Writing};
use crate::phrases::say;
use crate::report::escape::escape;
use crate::suite::accept;
use crate::suite::error::accept_with_errors;
use crate::suite::{Failure, Results, Tally, Verdict, text};
use std::io::{self, BufRead, Write};
use std::path::Path;

/// Rewrites every golden text that is different, all of which have been shown.
pub(super) fn all(results: Results<'_>, streams: &mut Streams) -> io::Result<Exit> {
    if let Some(exit) = refused(results, streams)? {
        return Ok(exit);
    }
    let (accepted, files): (Vec<usize>, Vec<Writing>) = accept::rewrites(results).unzip();
    let written = rewrite(&files, streams)?;
    Ok(written.max(exit(after(results, &accepted))))
}

/// Shows each golden text that is different, asks about it, and rewrites it at once on a yes.
pub(super) fn each(results: Results<'_>, streams: &mut Streams) -> io::Result<Exit> {
    if let Some(exit) = refused(results, streams)? {
        streams.styled(&text::text(results))?;
        return Ok(exit);
    }
    let (mut accepted, mut written) = (Vec::new(), Exit::Fine);
    for (at, file) in accept::rewrites(results) {
        let shown = results.each().nth(at).and_then(|one| text::told(results, one));
        streams.styled(&shown.unwrap_or_default())?;
        match ask(streams, &file.path)? {
            Reply::Yes => {
                written = written.max(rewrite(&[file], streams)?);
                accepted.push(at);
            }
            Reply::No => {}
            Reply::Quit => break,
        }
    }
    let tally = after(results, &accepted);
    streams.styled(&(text::summary(tally, results.context.language) + "\n"))?;
    Ok(written.max(exit(tally)))
}

/// While a test has no answer, nothing is rewritten.
fn refused(results: Results<'_>, streams: &mut Streams) -> io::Result<Option<Exit>> {
    match results.tally().errors {
        0 => Ok(None),
        errors => {
            let told = streams.tell(&accept_with_errors(errors).into())?;
            Ok(Some(told.max(Exit::of_tests(results))))
        }
    }
}

/// What somebody says to a golden text.
enum Reply {
    Yes,
    No,
    Quit,
}

/// Asks until it is answered; the end of the input ends the asking.
fn ask(streams: &mut Streams, path: &Path) -> io::Result<Reply> {
    loop {
        let file = escape(&path.display().to_string()).into_owned();
        write!(streams.out, "{} ", say!(streams.language, "golden-accept", file = file))?;
        streams.out.flush()?;
        let mut line = String::new();
        if io::stdin().lock().read_line(&mut line)? == 0 {
            return Ok(Reply::Quit);
        }
        match line.trim().to_lowercase().as_str() {
            "y" | "yes" | "j" | "ja" => return Ok(Reply::Yes),
            "n" | "no" | "nei" => return Ok(Reply::No),
            "q" | "quit" | "a" | "avslutt" => return Ok(Reply::Quit),
            _ => {}
        }
    }
}

fn rewrite(files: &[Writing], streams: &mut Streams) -> io::Result<Exit> {
    let long = files.iter().find(|one| one.text.len() as u64 > Limit::EXPECTED.bytes());
    if let Some(long) = long {
        return streams.tell(&error::golden_too_long(&long.path).into());
    }
    if let Err(error) = accept::write(files) {
        return streams.tell(&error.into());
    }
    for one in files {
        let file = escape(&one.path.display().to_string()).into_owned();
        writeln!(streams.out, "{}", say!(streams.language, "golden-rewritten", file = file))?;
    }
    Ok(Exit::Fine)
}

/// How many tests hold once these have their new golden texts; assertions stay as they are.
fn after(results: Results<'_>, accepted: &[usize]) -> Tally {
    let holds = |at: usize, verdict: &Verdict| match verdict {
        Verdict::Passed => true,
        Verdict::Failed(Failure { unmet, .. }) => unmet.is_empty() && accepted.contains(&at),
        Verdict::Error(_) => false,
    };
    let all = results.checked.iter().enumerate();
    let passed = all.filter(|(at, checked)| holds(*at, &checked.verdict)).count();
    Tally { passed, failed: results.checked.len() - passed, errors: 0 }
}

fn exit(tally: Tally) -> Exit {
    if tally.failed > 0 { Exit::No } else { Exit::Fine }
}
