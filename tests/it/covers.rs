//! Whether alternatives cover everything, and which are never taken: what `check` says of
//! conditions made by chance against a trial of every value that they can tell apart.

use crate::english;
use std::fmt::Write as _;

use saksgang::inside::diagnostic::Diagnostic;
use saksgang::inside::source::SourceId;

use crate::dice::Dice;

/// The facts of a case: a number or none, a yes/no, a region and a date, as whole days.
#[derive(Clone, Copy)]
struct Person {
    age: Option<i32>,
    adult: bool,
    region: usize,
    born: i32,
}

const REGIONS: [&str; 3] = ["north", "south", "west"];
const ORDERINGS: [&str; 4] = ["<", "<=", ">", ">="];

const VOCABULARY: &str = "
unit U
type region is north, south, west
facts p
  age : number or none
  adult : yes/no
  region : region
  born : date
task t
";

enum Condition {
    Adult,
    AgeIsNone,
    /// Ages are counted in halves, so that what lies between whole numbers is tried too.
    Age(usize, i32),
    Born(usize, i32),
    Region(Vec<usize>),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    AtLeastTwo(Vec<Condition>),
}

impl Condition {
    fn new(dice: &mut Dice, depth: usize) -> Self {
        let parts = |dice: &mut Dice| -> Vec<Self> {
            (0..2 + dice.below(2)).map(|_| Self::new(dice, depth - 1)).collect()
        };
        match dice.below(if depth == 0 { 6 } else { 12 }) {
            0 => Self::Adult,
            1 => Self::AgeIsNone,
            2 | 3 => Self::Age(dice.below(4), i32::try_from(dice.below(5)).unwrap()),
            4 => Self::Born(dice.below(4), i32::try_from(dice.below(4)).unwrap()),
            5 => Self::Region((0..3).filter(|_| dice.chance(50)).collect()),
            6 | 7 => Self::Not(Box::new(Self::new(dice, depth - 1))),
            8 | 9 => Self::All(parts(dice)),
            10 => Self::Any(parts(dice)),
            _ => Self::AtLeastTwo(parts(dice)),
        }
    }

    fn text(&self) -> String {
        let joined = |parts: &[Self], word: &str| -> String {
            let parts: Vec<String> = parts.iter().map(Self::text).collect();
            format!("({})", parts.join(word))
        };
        match self {
            Self::Adult => "p.adult".to_owned(),
            Self::AgeIsNone => "p.age is none".to_owned(),
            Self::Age(ordering, whole) => format!("p.age {} {whole}", ORDERINGS[*ordering]),
            Self::Born(ordering, day) => {
                format!("p.born {} 2020-01-{:02}", ORDERINGS[*ordering], day + 27)
            }
            Self::Region(regions) if regions.is_empty() => "p.region is north".to_owned(),
            Self::Region(regions) => {
                let names: Vec<&str> = regions.iter().map(|at| REGIONS[*at]).collect();
                format!("p.region is one of {{ {} }}", names.join(", "))
            }
            Self::Not(inner) => format!("not ({})", inner.text()),
            Self::All(parts) => joined(parts, " and "),
            Self::Any(parts) => joined(parts, " or "),
            Self::AtLeastTwo(parts) => {
                let parts: String =
                    parts.iter().map(|part| format!("\n    * {}", part.text())).collect();
                format!("(at least 2 of {{{parts}\n    }})")
            }
        }
    }

    fn holds(&self, person: Person) -> bool {
        let ordered = |ordering: usize, left: i32, right: i32| match ordering {
            0 => left < right,
            1 => left <= right,
            2 => left > right,
            _ => left >= right,
        };
        match self {
            Self::Adult => person.adult,
            Self::AgeIsNone => person.age.is_none(),
            Self::Age(ordering, whole) => {
                person.age.is_some_and(|age| ordered(*ordering, age, whole * 2))
            }
            Self::Born(ordering, day) => ordered(*ordering, person.born, *day),
            Self::Region(regions) if regions.is_empty() => person.region == 0,
            Self::Region(regions) => regions.contains(&person.region),
            Self::Not(inner) => !inner.holds(person),
            Self::All(parts) => parts.iter().all(|part| part.holds(person)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(person)),
            Self::AtLeastTwo(parts) => parts.iter().filter(|part| part.holds(person)).count() >= 2,
        }
    }
}

/// One person of each sort that the conditions can tell apart.
fn everybody() -> Vec<Person> {
    let ages = (-1..=9).map(Some).chain([None]);
    let mut all = Vec::new();
    for age in ages {
        for adult in [true, false] {
            for region in 0..REGIONS.len() {
                all.extend((-1..=4).map(|born| Person { age, adult, region, born }));
            }
        }
    }
    all
}

/// What is said of alternatives with these conditions.
fn checked(conditions: &[Condition]) -> Vec<Diagnostic> {
    let mut text = format!("{VOCABULARY}define d : number is\n");
    for (at, condition) in conditions.iter().enumerate() {
        let comma = if at + 1 < conditions.len() { "," } else { "" };
        writeln!(text, "  {at} when {}{comma}", condition.text()).unwrap();
    }
    text += "rule r\n  when d > 1\n  then U shall t\n";
    let (tree, errors) = saksgang::inside::syntax::parse(SourceId(0), &text);
    assert!(errors.is_empty(), "{errors:?}\n{text}");
    match saksgang::inside::check::check("covers", &[tree]) {
        Ok(rulebook) => rulebook.warnings,
        Err(errors) => errors,
    }
}

/// Which condition wins in each case; none where there is a gap.
fn winners(conditions: &[Condition]) -> Vec<Option<usize>> {
    let first = |person| conditions.iter().position(|one| one.holds(person));
    everybody().into_iter().map(first).collect()
}

fn conditions(seed: u64) -> Vec<Condition> {
    let mut dice = Dice::new(seed);
    let mut all: Vec<Condition> =
        (0..=dice.below(3)).map(|_| Condition::new(&mut dice, 2)).collect();
    // So that many of them cover everything: what is left, said once more.
    if dice.chance(60) {
        let seed = dice.below(1 << 30) as u64;
        let again = |seed: u64| Condition::new(&mut Dice::new(seed), 1);
        all.push(Condition::Not(Box::new(again(seed))));
        all.push(again(seed));
    }
    all
}

#[test]
fn a_gap_is_told_just_where_there_is_one() {
    let (mut covered, mut gaps) = (0, 0);
    for seed in 0..3000 {
        let conditions = conditions(seed);
        let gap = winners(&conditions).contains(&None);
        let said: Vec<String> = checked(&conditions)
            .iter()
            .filter(|one| one.code.0 == "C038")
            .map(english::message)
            .collect();
        let texts: Vec<String> = conditions.iter().map(Condition::text).collect();
        assert_eq!(!said.is_empty(), gap, "{seed}: {texts:#?} {said:?}");
        assert!(!said.iter().any(|one| one.contains("cannot be seen")), "{seed}: {texts:#?}");
        *if gap { &mut gaps } else { &mut covered } += 1;
    }
    assert!(covered > 500 && gaps > 500, "{covered} covered, {gaps} gaps");
}

#[test]
fn just_what_is_never_taken_is_pointed_out() {
    let (mut told, mut untold) = (0, 0);
    for seed in 0..3000 {
        let conditions = conditions(seed);
        let winners = winners(&conditions);
        let idle = (0..conditions.len()).filter(|at| !winners.contains(&Some(*at)));
        let held = |at: &usize| everybody().into_iter().any(|one| conditions[*at].holds(one));
        let expected = if winners.contains(&None) { 0 } else { idle.filter(held).count() };
        let warned = checked(&conditions).iter().filter(|one| one.code.0 == "W020").count();
        let texts: Vec<String> = conditions.iter().map(Condition::text).collect();
        assert_eq!(warned, expected, "{seed}: {texts:#?}");
        *if expected > 0 { &mut told } else { &mut untold } += 1;
    }
    assert!(told > 200 && untold > 200, "{told} told, {untold} untold");
}
