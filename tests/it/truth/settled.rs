//! How much is settled: of the acts that are the same in every world that a case admits.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::admitted;
use super::compare::{is_false, verdicts};
use super::holds::Then;
use super::shrink::Trial;
use super::verdict::Verdict;
use super::world::World;

/// How many worlds of a case are looked at.
pub(crate) const MOST: usize = 3000;

/// What is true of an act in every world that the case admits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certain {
    Open,
    So(Verdict),
}

/// What is true of each act, by the place of its entry; nothing if too much is open.
pub(crate) fn certain(
    trial: &Trial,
    said: &[(usize, String)],
) -> Option<(Vec<Certain>, Vec<String>)> {
    let (book, world, telling) = trial;
    let mut all: Vec<Option<Certain>> = vec![None; world.acts.len()];
    let mut wrong = Vec::new();
    let few = admitted::each((book, world, telling), MOST, |other| {
        for at in 0..other.acts.len() {
            let (entry, now) = (other.acts[at].entry, Then::act(book, other, at).verdict());
            let defined = [now.violated, now.departed, now.late].iter().all(Option::is_some);
            all[entry] = match all[entry] {
                None if defined => Some(Certain::So(now)),
                Some(Certain::So(before)) if before == now => all[entry],
                _ => Some(Certain::Open),
            };
            let claim = said.iter().find(|(place, _)| *place == entry && wrong.is_empty());
            if let Some((_, verdict)) = claim.filter(|(_, said)| is_false(said, now)) {
                wrong.push(told(entry, verdict, now, other));
            }
        }
    });
    few.then(|| (all.into_iter().map(|one| one.unwrap_or(Certain::Open)).collect(), wrong))
}

fn told(entry: usize, verdict: &str, truth: Verdict, world: &World) -> String {
    format!(
        "the act of line {entry} is said to be {verdict}; in an admitted world {truth:?}: {:?} {:?} {:?}",
        world.facts, world.dates, world.acts
    )
}

/// What has to be said of what is certain; nothing where the page has nothing certain to say.
fn wanted(certain: Certain, world: &World, entry: usize) -> Option<&'static str> {
    let Certain::So(truth) = certain else { return None };
    let despite = world.acts.iter().any(|act| act.entry == entry && act.despite);
    match (truth.violated, truth.departed, truth.late) {
        (Some(true), ..) => Some("violated"),
        (_, Some(true), _) if despite => Some("departed"),
        (_, Some(true), _) => None,
        (.., Some(true)) => Some("late"),
        _ => Some("kept"),
    }
}

/// Counts what is certain and what of it is settled; tells what is said falsely, or is left open.
pub(crate) fn count(
    trial: &Trial,
    answer: &Json,
    seen: &mut BTreeMap<String, usize>,
) -> (Vec<String>, Vec<String>) {
    let said = verdicts(answer);
    let Some((certain, wrong)) = certain(trial, &said) else {
        *seen.entry("cases with too much open".to_owned()).or_default() += 1;
        return (Vec::new(), Vec::new());
    };
    let mut open = Vec::new();
    for (entry, verdict) in &said {
        let Some(certain) = certain.get(*entry) else { continue };
        let Some(wanted) = wanted(*certain, &trial.1, *entry) else { continue };
        *seen.entry(format!("certain {wanted}")).or_default() += 1;
        if verdict != wanted {
            *seen.entry(format!("certain {wanted}, said {verdict}")).or_default() += 1;
            open.push(format!(
                "the act of line {entry} is said to be {verdict}; in every world {wanted}"
            ));
        }
    }
    (wrong, open)
}
