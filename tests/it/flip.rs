//! The smallest changes that bring a wish about. `tests/golden/flip/cases.ask` holds wishes, each
//! with its case; beside it stands what was found. The rules are those of
//! `tests/golden/assume/rulebook.regel`; `INSTA_UPDATE=always cargo test flip` rewrites. And laws
//! over random rulebooks: whatever is told does what was wished, and nothing smaller does.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use insta::{assert_snapshot, with_settings};
use saksgang::inside::case::facts::Facts;
use saksgang::inside::eval::outcome::Outcome;
use saksgang::inside::eval::{Input, Scratch, rules};
use saksgang::inside::explain::{Target, find};
use saksgang::inside::flip::{Change, End, Flip, Forgetting, Goal, Of, Search, candidates, flip};
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::rulebook::norm::NormId;
use saksgang::inside::value::truth::Truth;

use crate::dice::Dice;
use crate::fast_road;
use crate::generate::{Book, case};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");

fn told(rulebook: &Rulebook, facts: &Facts, (goal, search): (Goal, Search)) -> String {
    let on = facts.on.unwrap();
    let found = flip(Input { rulebook, facts, on, readings: &[], assumed: &[] }, goal, search);
    let mut told = format!("{:?}\n", found.end);
    for flip in &found.all {
        let changes = flip.changes.iter().map(|change| change.written(rulebook, facts));
        writeln!(told, "  {}", changes.collect::<Vec<_>>().join(", ")).unwrap();
    }
    told
}

#[test]
fn wishes_and_what_would_bring_them_about() {
    let rules = fs::read_to_string(Path::new(FOLDER).join("assume/rulebook.regel")).unwrap();
    let rulebook = fast_road::rulebook(&[rules]).unwrap();
    let asks = fs::read_to_string(Path::new(FOLDER).join("flip/cases.ask")).unwrap();
    let mut answers = String::new();
    for ask in asks.trim().split("\n\n") {
        let (wish, case) = ask.split_once('\n').unwrap();
        let (wanted, name) = wish.split_once(' ').unwrap();
        let (wanted, forgetting) = match wanted {
            "applies" => (Truth::Yes, Forgetting::Never),
            "open" => (Truth::Open, Forgetting::Last),
            _ => (Truth::No, Forgetting::Never),
        };
        let target = find(&rulebook, name).pop().unwrap();
        let goal = Goal { of: Of::Target(target), wanted };
        let search = Search { forgetting, ..Search::default() };
        let facts = fast_road::facts(&rulebook, case).unwrap();
        writeln!(answers, "{ask}\n{}", told(&rulebook, &facts, (goal, search))).unwrap();
    }
    with_settings!({ snapshot_path => Path::new(FOLDER).join("flip"),
        prepend_module_to_snapshot => false, snapshot_suffix => "", omit_expression => true }, {
        assert_snapshot!("cases", answers);
    });
}

/// How a norm comes out, as a goal counts it.
fn truth(outcome: &Outcome, norm: NormId) -> Truth {
    let same = outcome.norms.iter().filter(|one| one.norm == norm);
    same.fold(Truth::No, |whole, one| whole.or(one.applies))
}

/// How it comes out in a case with these changes.
fn with(input: Input, norm: NormId, changes: &[Change]) -> Truth {
    let mut facts = input.facts.clone();
    Flip { changes: changes.to_vec() }.apply(&mut facts);
    let mut scratch = Scratch::default();
    truth(&rules(Input { facts: &facts, ..input }, &mut scratch), norm)
}

/// The single changes worth trying that reach a goal.
fn single(input: Input, norm: NormId, wanted: Truth) -> Vec<Change> {
    let mut scratch = Scratch::default();
    let outcome = rules(input, &mut scratch);
    let of = input.rulebook.norm(norm).unwrap();
    let mut from = vec![of.applies];
    from.extend(of.details.recipient_nodes());
    let all = candidates(&outcome, &from, Forgetting::Never);
    let all = all.into_iter().flat_map(|one| {
        let (place, ty) = (one.place, one.ty);
        one.slots.into_iter().map(move |slot| Change { place, slot, ty })
    });
    all.filter(|change| with(input, norm, std::slice::from_ref(change)) == wanted).collect()
}

/// Random norms in random cases.
fn random(seeds: std::ops::Range<u64>, mut each: impl FnMut(Input, NormId, Truth)) {
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let Ok(rulebook) = fast_road::rulebook(&Book::random(&mut dice).texts()) else { continue };
        let Ok(facts) = fast_road::facts(&rulebook, &case::random(&mut dice).to_string()) else {
            continue;
        };
        let on = facts.on.unwrap();
        let input = Input { rulebook: &rulebook, facts: &facts, on, readings: &[], assumed: &[] };
        let mut scratch = Scratch::default();
        let outcome = rules(input, &mut scratch);
        for one in outcome.norms.iter().take(12) {
            each(input, one.norm, truth(&outcome, one.norm));
        }
    }
}

#[test]
fn every_flip_does_what_was_wished_and_nothing_smaller_does() {
    let (mut one, mut more, mut never) = (0, 0, 0);
    random(40_000..40_120, |input, norm, present| {
        for wanted in [Truth::Yes, Truth::No].into_iter().filter(|wanted| *wanted != present) {
            let goal = Goal { of: Of::Norm(norm), wanted };
            let search = Search { evaluations: 2_000, ..Search::default() };
            let found = flip(input, goal, search);
            let alone = single(input, norm, wanted);
            for flip in &found.all {
                assert_eq!(with(input, norm, &flip.changes), wanted);
                for left_out in 0..flip.changes.len() {
                    let mut fewer = flip.changes.clone();
                    fewer.remove(left_out);
                    assert_ne!(with(input, norm, &fewer), wanted);
                }
                if flip.changes.len() > 1 {
                    let places = alone.iter().map(|change| change.place);
                    let mut both = places
                        .filter(|place| flip.changes.iter().any(|change| change.place == *place));
                    assert_eq!(both.next(), None);
                }
            }
            if !alone.is_empty() {
                assert_eq!(found.all.first().map(|flip| flip.changes.len()), Some(1));
            }
            if found.end == End::Never {
                assert!(alone.is_empty() && found.all.is_empty());
                never += 1;
            }
            one += usize::from(!alone.is_empty());
            more += usize::from(found.all.iter().any(|flip| flip.changes.len() > 1));
        }
    });
    assert!(
        one > 100 && more > 20 && never > 5,
        "{one} with one change, {more} more, {never} never"
    );
}

#[test]
fn what_is_so_already_needs_no_change() {
    random(40_200..40_210, |input, norm, present| {
        let goal = Goal { of: Of::Norm(norm), wanted: present };
        let found = flip(input, goal, Search::default());
        assert_eq!((found.all.len(), found.end), (0, End::Already));
    });
}

#[test]
fn the_same_search_finds_the_same() {
    random(40_300..40_330, |input, norm, present| {
        let wanted = if present == Truth::Yes { Truth::No } else { Truth::Yes };
        let goal = Goal { of: Of::Norm(norm), wanted };
        let search = Search { evaluations: 1_000, ..Search::default() };
        assert_eq!(flip(input, goal, search), flip(input, goal, search));
        let of = input.rulebook.norm(norm).unwrap();
        let target = Of::Target(Target::Rule(of.rule));
        assert!(flip(input, Goal { of: target, wanted }, search).evaluations <= 1_001);
    });
}
