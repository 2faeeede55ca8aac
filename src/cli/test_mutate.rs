//! `saksgang test --mutate`: a rulebook and its tests → the small changes of the rules that no
//! test notices.

use super::error;
use super::exit::Exit;
use super::streams::Streams;
use crate::engine::{Answer, parallel};
use crate::golden::run::{By, run as run_tests};
use crate::golden::{Suite, Tally};
use crate::mutate::{json, run, text};
use crate::rulebook::norm::RuleId;
use crate::value::truth::Truth;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What `test` takes for it.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(super) struct Args {
    /// Change the rules in small ways, and list the changes that no test notices
    #[arg(long)]
    pub(super) mutate: bool,
    /// So many changes, evenly over the rules
    #[arg(long, value_name = "N", default_value_t = 500, requires = "mutate")]
    budget: usize,
}

/// How it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Puts small changes of the rules to the tests, which have to hold by the rules themselves.
pub(super) fn report(
    args: Args,
    (suite, by): (&Suite, By<'_>),
    written: Written,
    streams: &mut Streams,
) -> io::Result<Exit> {
    let firing: Vec<OnceLock<BTreeSet<RuleId>>> =
        suite.tests.iter().map(|_| OnceLock::new()).collect();
    let checked = run_tests(suite, by, parallel::cores(), &|at, answer| {
        if let Some(one) = firing.get(at) {
            one.get_or_init(|| fired(answer));
        }
    });
    let tally = Tally::of(&checked);
    if tally.passed < tally.tests() {
        streams.refuse(&error::tests_fail_already(tally.tests() - tally.passed).into())?;
        return Ok(Exit::No);
    }
    let firing: Vec<_> = firing.into_iter().map(|one| one.into_inner().unwrap_or_default()).collect();
    let last = AtomicUsize::new(0);
    let found = run(by.rules, args.budget, |rules, mutant| {
        let order = order(&firing, mutant.rule(by.rules), last.load(Ordering::Relaxed));
        let broken = suite.first_broken(By { rules, ..by }, order);
        last.store(broken.unwrap_or_default(), Ordering::Relaxed);
        broken.is_none()
    });
    match written {
        Written::Text => streams.out.write_all(text::text(&found, by.rules, by.language).as_bytes())?,
        Written::Json => streams.out.write_all(json::json(&found, by.rules, by.language)?.as_bytes())?,
    }
    Ok(if found.survivors.is_empty() { Exit::Fine } else { Exit::No })
}

/// The rules of which a norm applies or is open.
fn fired(answer: Answer<'_>) -> BTreeSet<RuleId> {
    let norms = answer.outcome.norms.iter().filter(|one| one.applies != Truth::No);
    norms.filter_map(|one| Some(answer.outcome.rulebook.norm(one.norm)?.rule)).collect()
}

/// The order of tests in which a change is likely to be noticed soon: first the one that noticed
/// the last, then those in which the rule fires. What comes out does not depend on it.
fn order(
    firing: &[BTreeSet<RuleId>],
    rule: Option<RuleId>,
    last: usize,
) -> impl Iterator<Item = usize> {
    let fires = move |at: &usize| {
        rule.is_some_and(|rule| firing.get(*at).is_some_and(|fired| fired.contains(&rule)))
    };
    let all = 0..firing.len();
    let (first, then) = (all.clone().filter(fires), all.filter(move |at| !fires(at)));
    [last].into_iter().chain(first.chain(then).filter(move |at| *at != last))
}
