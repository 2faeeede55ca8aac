//! Verdicts beside a known truth: random small worlds of which a case tells a part. Nothing that the
//! program says for certain may be false in the world.

pub(crate) mod admitted;
pub(crate) mod book;
pub(crate) mod cited;
pub(crate) mod compare;
pub(crate) mod holds;
pub(crate) mod masked;
pub(crate) mod program;
pub(crate) mod promises;
pub(crate) mod random;
pub(crate) mod settled;
pub(crate) mod shrink;
pub(crate) mod telling;
pub(crate) mod verdict;
pub(crate) mod world;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::dice::Dice;
use compare::false_claims;

/// How many of a hundred acts that are certain may be left open.
const OPEN: usize = 5;

pub(crate) const WORLDS: usize = 20;

/// What kind of claim it is.
pub(crate) fn kind(wrong: &str) -> String {
    let kind = wrong.split("said to").nth(1).unwrap_or_default();
    let certain = kind.contains("in every world");
    let kind = if certain { kind } else { kind.split([';', ',']).next().unwrap_or_default() };
    kind.replace(|letter: char| letter.is_ascii_digit(), "0")
}

/// All that is false, or open though certain; nothing if the rulebook or the case is none.
fn claims(trial: &shrink::Trial) -> Vec<String> {
    let (book, world, telling) = trial;
    let Ok(rulebook) = program::read(book) else { return Vec::new() };
    let case = telling.json(world);
    if rulebook.case(&case.to_string()).is_err() {
        return Vec::new();
    }
    let answer = program::answer(&rulebook, world, telling);
    let mut wrong = false_claims(book, world, telling, &answer);
    if world.on <= 4 {
        let (also, open) = settled::count(trial, &answer, &mut BTreeMap::new());
        wrong.extend(also.into_iter().chain(open));
    }
    wrong
}

fn told(trial: &shrink::Trial) -> String {
    let (book, world, telling) = trial;
    let wrong = claims(trial);
    let rules = book.rules_text();
    let case = telling.json(world);
    format!("{rules}\n---\n{} {} {}\n---\n{wrong:#?}", case["on"], case["x"], case["log"])
}

/// Tries worlds; tells the first few in which something is false.
pub(crate) fn search(seeds: Range<u64>, most: usize) -> (Vec<String>, BTreeMap<String, usize>) {
    let mut found: Vec<String> = Vec::new();
    let mut seen = BTreeMap::new();
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let own = own_day(&mut dice);
        let book = random::book(&mut dice, own);
        let rulebook = match program::read(&book) {
            Ok(rulebook) => rulebook,
            Err(wrong) => {
                let code = wrong.split("error[").nth(1).unwrap_or_default();
                let code = format!("refused {}", code.split(']').next().unwrap_or_default());
                if !seen.contains_key(&code) {
                    println!("seed {seed}: {wrong}\n{}", book.text());
                }
                *seen.entry(code).or_default() += 1;
                continue;
            }
        };
        for _ in 0..WORLDS {
            let world = random::world(&mut dice, own);
            let telling = random::telling(&mut dice, &world);
            assert!(telling.tells_of(&world), "seed {seed} {:#}\n{world:?}", telling.json(&world));
            *seen.entry("worlds".to_owned()).or_default() += 1;
            let answer = program::answer(&rulebook, &world, &telling);
            for (_, verdict) in compare::verdicts(&answer) {
                *seen.entry(verdict).or_default() += 1;
            }
            let trial = (book.clone(), world, telling);
            let mut wrong = false_claims(&book, &trial.1, &trial.2, &answer);
            if trial.1.on <= 4 {
                wrong.extend(settled::count(&trial, &answer, &mut seen).0);
            }
            for one in &wrong {
                let kind = kind(one);
                let count: &mut usize = seen.entry(format!("FALSE {kind}")).or_default();
                *count += 1;
                if *count <= most {
                    let again = |trial: &shrink::Trial| {
                        claims(trial).iter().any(|one| self::kind(one) == kind)
                    };
                    found.push(format!(
                        "seed {seed}\n{}",
                        told(&shrink::shrink(trial.clone(), again))
                    ));
                }
            }
        }
    }
    (found, seen)
}

/// The own day of cases: half of them are small.
pub(crate) fn own_day(dice: &mut Dice) -> world::Day {
    if dice.chance(50) { 4 } else { 12 + world::Day::try_from(dice.below(12)).unwrap() }
}

/// Half of some seeds on one core, half on another.
fn halves<T: Send>(seeds: Range<u64>, search: impl Fn(Range<u64>) -> T + Sync) -> [T; 2] {
    let middle = seeds.start + (seeds.end - seeds.start) / 2;
    let (first, second) = (seeds.start..middle, middle..seeds.end);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| search(second));
        [search(first), other.join().unwrap()]
    })
}

/// All of what was found, and what was seen how often.
fn both(
    found: [(Vec<String>, BTreeMap<String, usize>); 2],
) -> (Vec<String>, BTreeMap<String, usize>) {
    let [(mut wrong, mut seen), (more, also)] = found;
    wrong.extend(more);
    for (what, times) in also {
        *seen.entry(what).or_default() += times;
    }
    (wrong, seen)
}

#[test]
fn nothing_that_is_said_of_20_000_worlds_is_false() {
    let (wrong, seen) = both(halves(0..1000, |seeds| search(seeds, 1)));
    assert!(wrong.is_empty(), "{seen:#?}\n{}", wrong.join("\n\n"));
    assert_eq!(seen["worlds"], 20_000, "{seen:#?}");
    // Of the acts that are the same in every world that a case admits.
    let certain = seen.iter().filter(|(what, _)| what.starts_with("certain"));
    let (open, all): (Vec<_>, Vec<_>) = certain.partition(|(what, _)| what.contains("said"));
    let count =
        |them: Vec<(&String, &usize)>| them.into_iter().map(|(_, times)| times).sum::<usize>();
    let (open, all) = (count(open), count(all));
    assert!(open * 100 <= all * OPEN, "{open} of {all} are not settled: {seen:#?}");
}

/// Promises 5, 6, 7 and 11, on facts over time.
#[test]
fn the_order_of_the_lines_of_a_log_changes_nothing_at_all() {
    let [(told, wrong), (more, also)] = halves(1000..1100, promises::order_of_lines);
    assert!(wrong.is_empty() && also.is_empty(), "{}{}", wrong.join("\n"), also.join("\n"));
    assert!(told + more > 500, "{told} {more}");
}

#[test]
fn to_know_more_flips_nothing_that_was_settled() {
    let [(told, wrong), (more, also)] = halves(1100..1200, promises::to_know_more);
    assert!(wrong.is_empty() && also.is_empty(), "{}{}", wrong.join("\n"), also.join("\n"));
    assert!(told + more > 500, "{told} {more}");
}

#[test]
fn an_explanation_of_what_changes_rests_on_what_it_cites() {
    let [(told, wrong), (more, also)] = halves(1200..1300, cited::search);
    assert!(wrong.is_empty() && also.is_empty(), "{}{}", wrong.join("\n"), also.join("\n"));
    assert!(told + more > 500, "{told} {more}");
}

#[test]
fn no_day_of_a_sensitive_history_is_told() {
    let [(told, wrong), (more, also)] = halves(1300..1400, masked::search);
    assert!(wrong.is_empty() && also.is_empty(), "{}{}", wrong.join("\n"), also.join("\n"));
    assert!(told + more > 500, "{told} {more}");
}
