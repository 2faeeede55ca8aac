//! Laws of the course of a case: what an entry of the log may change, what a day may change, and
//! that nothing else has a say.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::report::golden::golden;
use saksgang::inside::report::view::Options;
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::date::{Date, TimeUnit};
use saksgang::inside::value::norm::Modality::{Shall, Should};
use serde_json::Value as Json;

use crate::dice::Dice;
use crate::fast_road;
use crate::findings::{Findings, Names, NormFinding};
use crate::generate::{Book, case};
use crate::shrink::shrink;

/// How many cases each random rulebook is tried on.
const CASES: u64 = 20;

/// How far a norm has come: `status`, `entry`, `waits for` …
type Course = BTreeMap<&'static str, String>;

/// Every norm, without its course, with its course.
fn courses(found: &Findings) -> BTreeMap<NormFinding, Course> {
    let apart = |norm: &NormFinding| {
        let bare = NormFinding { course: Course::new(), ..norm.clone() };
        (bare, norm.course.clone())
    };
    found.norms.iter().map(apart).collect()
}

/// The courses of each norm before and after, if the same norms apply, in the same words.
fn side_by_side(before: &Findings, after: &Findings) -> Vec<(NormFinding, [Course; 2])> {
    let (before, mut after) = (courses(before), courses(after));
    if !before.keys().eq(after.keys()) {
        return Vec::new();
    }
    let both = before.into_iter().map(|(norm, course)| {
        let later = after.remove(&norm).unwrap();
        (norm, [course, later])
    });
    both.collect()
}

/// `take-in` of `take-in as granted`.
fn task_of(norm: &NormFinding) -> &str {
    norm.act.split(' ').next().unwrap()
}

fn own_day(case: &Json) -> Date {
    Date::parse(case["on"].as_str().unwrap()).unwrap()
}

/// Tries a law on random rulebooks and cases; shows the smallest pair that breaks it. The law
/// says what is broken, and adds one for each norm on which it had something to say.
fn holds(seeds: Range<u64>, law: impl Fn(&Rulebook, &Json, &Cell<usize>) -> Option<String>) {
    let told = Cell::new(0);
    for seed in seeds.clone() {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice);
        let rulebook = fast_road::rulebook(&book.texts()).unwrap();
        for _ in 0..CASES {
            let case = case::random(&mut dice);
            if law(&rulebook, &case, &told).is_none() {
                continue;
            }
            let again = |book: &Book, case: &Json| {
                law(&fast_road::rulebook(&book.texts()).ok()?, case, &told)
            };
            let (book, case) = shrink(book, case, |book, case| again(book, case).is_some());
            let broken = again(&book, &case).unwrap();
            panic!("seed {seed}\n{}\n{case:#}\n{broken}", book.texts().join("\n"));
        }
    }
    assert!(told.get() > 100, "the law had something to say {} times in {seeds:?}", told.get());
}

/// What was found; nothing if the case does not fit the rulebook, made smaller.
fn found(rulebook: &Rulebook, case: &Json, on: Date) -> Option<Findings> {
    fast_road::evaluate(rulebook, &case.to_string(), on, 0).ok()
}

/// What differs between two courses, for a person to read.
fn shown(norm: &NormFinding, [before, after]: &[Course; 2]) -> String {
    format!("{}\nwas {before:?}\nnow {after:?}", norm.line())
}

/// The status and the entry that made it so.
fn standing(course: &Course) -> [Option<&String>; 2] {
    [course.get("status"), course.get("entry")]
}

/// Whether what is listed under a word only got fewer.
fn fewer(word: &str, [before, after]: &[Course; 2]) -> bool {
    let names = |course: &Course| {
        let listed = course.get(word).map_or("", String::as_str);
        listed.split(", ").map(str::to_owned).collect::<Names>()
    };
    !after.contains_key(word) || names(after).is_subset(&names(before))
}

/// The case without its last log entry, and the task of that entry.
fn without_last_entry(case: &Json) -> Option<(Json, String)> {
    let mut less = case.clone();
    let entry = less["log"].as_array_mut()?.pop()?;
    Some((less, entry["task"].as_str()?.to_owned()))
}

/// An entry for one task leaves the course of every norm on another task as it is, but for what
/// that norm waits for: that only gets less. So it may lift `blocked`; whatever is done stays done by the same entry.
/// (Unless a rule asks the log: then other norms may apply, or speak of other days.)
#[test]
fn an_entry_for_one_task_undoes_nothing_of_another() {
    holds(8000..8200, |rulebook, case, told| {
        let (less, task) = without_last_entry(case)?;
        let on = own_day(case);
        let both = side_by_side(&found(rulebook, &less, on)?, &found(rulebook, case, on)?);
        let others = both.into_iter().filter(|(norm, _)| task_of(norm) != task);
        for (norm, courses) in others.filter(|(_, [course, _])| !course.is_empty()) {
            told.set(told.get() + 1);
            let [before, after] = &courses;
            let order = before["status"].as_str() == "blocked";
            let waits = ["waits for", "done before"].iter().all(|word| fewer(word, &courses));
            let calendar = ["deadline", "turn", "missed"];
            let same = calendar.iter().all(|word| before.get(word) == after.get(word));
            if !(order || standing(before) == standing(after)) || !waits || !same {
                return Some(shown(&norm, &courses));
            }
        }
        None
    });
}

/// A duty that an entry fulfilled once stays done by it, whatever day it is. (Unless a rule asks what
/// day it is; and a task that comes back in turns has to be done anew before others.)
#[test]
fn what_is_done_once_stays_done() {
    holds(8200..8400, |rulebook, case, told| {
        let on = own_day(case);
        let earlier = on.shift(-5, TimeUnit::Days);
        let both = side_by_side(&found(rulebook, case, earlier)?, &found(rulebook, case, on)?);
        let turns = |norm: &&(NormFinding, [Course; 2])| norm.1[0].contains_key("turn");
        let coming_back = both.iter().filter(turns).map(|(norm, _)| task_of(norm).to_owned());
        let coming_back = coming_back.collect::<Names>();
        for (norm, courses) in &both {
            let [before, after] = courses;
            let duty = matches!(norm.modality, Shall | Should);
            let done = before.get("status").is_some_and(|status| status == "done");
            if !(duty && done && before.contains_key("entry")) || before.contains_key("turn") {
                continue;
            }
            told.set(told.get() + 1);
            let order = after.get("done before");
            let anew =
                order.is_some_and(|tasks| tasks.split(", ").any(|task| coming_back.contains(task)));
            if standing(before) != standing(after) && !anew {
                return Some(shown(norm, courses));
            }
        }
        None
    });
}

/// The log in another order, but for entries on one task and day: among those, the first counts
/// as the earlier.
fn rearranged(case: &Json, dice: &mut Dice) -> Json {
    let mut other = case.clone();
    let mut places = BTreeMap::new();
    let mut place = |entry: &Json| {
        let key = (entry["task"].to_string(), entry["on"].to_string());
        *places.entry(key).or_insert_with(|| dice.below(1000))
    };
    other["log"].as_array_mut().unwrap().sort_by_cached_key(&mut place);
    other
}

/// What was found, with the entries themselves in place of their positions.
fn by_entry(mut courses: BTreeMap<NormFinding, Course>, case: &Json) -> Vec<Course> {
    for course in courses.values_mut() {
        if let Some(position) = course.get_mut("entry") {
            *position = case["log"][position.parse::<usize>().unwrap()].to_string();
        }
    }
    courses.into_values().collect()
}

#[test]
fn the_order_of_the_log_changes_nothing() {
    holds(8400..8600, |rulebook, case, told| {
        let other = rearranged(case, &mut Dice::new(case.to_string().len() as u64));
        let on = own_day(case);
        let all = |case: &Json| Some(by_entry(courses(&found(rulebook, case, on)?), case));
        let [one, another] = [all(case)?, all(&other)?];
        told.set(told.get() + one.len());
        (one != another).then(|| format!("{one:#?}\n{other:#}\n{another:#?}"))
    });
}

/// The answer to a case in golden text.
fn answered(session: &mut Session<'_>, case: &str) -> String {
    let (today, readings) = (Date::parse("2021-03-01").unwrap(), Vec::new());
    let request = Request {
        on: None,
        today: today.into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings,
        sensitive: Sensitive::Masked,
    };
    golden(session.answer(case, &request).unwrap(), Options::default())
}

#[test]
fn the_cases_answered_before_change_nothing() {
    for seed in 8600..8700 {
        let mut dice = Dice::new(seed);
        let mut sources = Sources::default();
        for (at, text) in Book::random(&mut dice).texts().into_iter().enumerate() {
            sources.add(Source::new(format!("{at}.regel"), text));
        }
        let rules = Rules::compile(sources, "random").unwrap();
        let cases = (0..CASES).map(|_| case::random(&mut dice).to_string()).collect::<Vec<_>>();
        let alone = |case: &String| answered(&mut Session::new(&rules), case);
        let alone = cases.iter().map(alone).collect::<Vec<_>>();
        let mut session = Session::new(&rules);
        for _ in 0..2 {
            let together = cases.iter().map(|case| answered(&mut session, case));
            assert_eq!(together.collect::<Vec<_>>(), alone, "seed {seed}");
        }
    }
}
