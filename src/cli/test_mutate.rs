//! `saksgang test --mutate`: a rulebook and its tests → the small changes of the rules that no
//! test notices.

use super::exit::Exit;
use super::inputs::at_least;
use super::streams::Streams;
use crate::engine::Rules;
use crate::mutate::{Mutant, Run, json, run, text};
use crate::suite::error::nothing_tried;
use crate::suite::run::TestContext;
use crate::suite::{Results, Suite};
use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What `test` takes for it.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(super) struct Mutation {
    #[arg(long, conflicts_with_all = ["accept", "review"])]
    pub(super) mutate: bool,
    #[arg(long, value_name = "N", default_value_t = 500, requires = "mutate",
        value_parser = at_least::<0>)]
    budget: usize,
}

/// How it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Tells which small changes tests that hold do not notice.
pub(super) fn report(
    args: Mutation,
    results: Results<'_>,
    format: Format,
    streams: &mut Streams,
) -> io::Result<Exit> {
    let TestContext { rules, language, .. } = results.context;
    let found = tried(args.budget, results.suite, results.context);
    let told = match format {
        Format::Text => text::document(&found, rules, language).text(),
        Format::Json => json::json(&found, rules, language)?,
    };
    streams.out.write_all(told.as_bytes())?;
    if found.tried() == 0 {
        streams.out.flush()?;
        return streams.tell(&nothing_tried().into());
    }
    Ok(if found.survivors.is_empty() { Exit::Fine } else { Exit::No })
}

/// Puts small changes to the tests. Only how soon a change is noticed depends on which test
/// noticed the last one.
fn tried(budget: usize, suite: &Suite, context: TestContext<'_>) -> Run {
    let last = AtomicUsize::new(0);
    run(context.rules, budget, |rules, mutant| {
        let order = order(suite, context.rules, mutant, last.load(Ordering::Relaxed));
        let broken = suite.first_broken(TestContext { rules, ..context }, order);
        last.store(broken.unwrap_or_default(), Ordering::Relaxed);
        broken.is_none()
    })
}

/// The order of tests in which a change is likely to be noticed soon: the one that noticed the
/// last, then those whose golden text names the rule, then the others.
fn order(
    suite: &Suite,
    rules: &Rules,
    mutant: &Mutant,
    last: usize,
) -> impl Iterator<Item = usize> {
    let rule = mutant.rule(rules).and_then(|id| rules.rulebook.rule(id));
    let named = rule.map(|rule| format!(": {}]", rule.name));
    let fires = |golden: &str| named.as_ref().is_some_and(|named| golden.contains(named));
    let (first, then): (Vec<usize>, Vec<usize>) = (0..suite.tests.len()).partition(|at| {
        let golden = suite.tests.get(*at).and_then(|test| test.golden.as_ref());
        golden.is_some_and(|golden| fires(&golden.text))
    });
    [last].into_iter().chain(first.into_iter().chain(then).filter(move |at| *at != last))
}
