//! All worlds that a small case admits.

use super::book::{Book, Condition};
use super::telling::{Telling, Told};
use super::world::{Act, BEFORE, DATES, DateFact, Day, EVENT, FACTS, Fact, World, at};

/// Something that the case leaves open, with all that it can be.
#[derive(Clone, Debug)]
enum Open {
    Fact(Fact, Vec<Day>, Vec<u8>),
    Date(DateFact, Day, Vec<Option<Day>>),
    By(usize),
    To(usize),
    Outcome(usize),
    Order(Vec<Vec<usize>>),
}

impl Open {
    fn len(&self) -> usize {
        match self {
            Self::Fact(_, _, values) => values.len(),
            Self::Date(_, _, days) => days.len(),
            Self::By(_) => 3,
            Self::To(_) => 4,
            Self::Outcome(_) => 2,
            Self::Order(orders) => orders.len(),
        }
    }

    fn choose(&self, world: &mut World, choice: usize) {
        let of_entry = |acts: &mut Vec<Act>, entry: usize, set: &dyn Fn(&mut Act)| {
            acts.iter_mut().filter(|act| act.entry == entry).for_each(set);
        };
        match self {
            Self::Fact(fact, days, values) => {
                for day in days {
                    world.facts[*fact as usize][at(*day)] = values[choice];
                }
            }
            Self::Date(fact, day, days) => world.dates[*fact as usize][at(*day)] = days[choice],
            Self::By(entry) => of_entry(&mut world.acts, *entry, &|act| act.by = choice),
            Self::To(entry) => {
                of_entry(&mut world.acts, *entry, &|act| act.to = choice.checked_sub(1));
            }
            Self::Outcome(entry) => {
                of_entry(&mut world.acts, *entry, &|act| act.outcome = Some(choice));
            }
            Self::Order(orders) => {
                let order = &orders[choice];
                world.acts.sort_by_key(|act| order.iter().position(|entry| *entry == act.entry));
            }
        }
    }
}

/// What a rulebook asks about.
struct Asked {
    /// Facts, and whether of more days than that of the act.
    facts: [Option<bool>; 6],
    dates: [bool; 2],
    log: bool,
}

fn asked(book: &Book) -> Asked {
    let mut asked = Asked { facts: [None; 6], dates: [false; 2], log: false };
    let mut look = |condition: &Condition, of_old: bool| {
        condition.each(&mut |one| match one {
            Condition::Is(fact, _) => {
                let old = &mut asked.facts[*fact as usize];
                *old = Some(old.unwrap_or_default() || of_old);
            }
            Condition::Was(fact, _, when) => {
                asked.facts[*fact as usize] = Some(true);
                if let super::book::When::Fact(fact, _) = when {
                    asked.dates[*fact as usize] = true;
                }
            }
            Condition::IsNone(fact) | Condition::Reached(fact, _) => {
                asked.dates[*fact as usize] = true;
            }
            Condition::Done(..) | Condition::Ended(_) => asked.log = true,
            _ => {}
        });
    };
    book.firsts.iter().for_each(|one| look(one, true));
    book.known.iter().for_each(|one| look(one, false));
    book.bearers.iter().for_each(|(_, _, one)| look(one, false));
    for (_, rule) in book.rules() {
        rule.when.iter().chain(&rule.unless).for_each(|one| look(one, false));
    }
    asked
}

/// Whether a date that the case does not tell matters to some last day or first day.
fn dates_named(book: &Book) -> [bool; 2] {
    let mut named = [false; 2];
    for (_, rule) in book.rules() {
        let text = format!("{:?}", rule.norm);
        for fact in DATES {
            named[fact as usize] |= text.contains(&format!("Fact({fact:?}"));
        }
    }
    named
}

/// The orders in which the acts may have been done: by day, and by time where it is told.
fn orders(acts: &[Act]) -> Vec<Vec<usize>> {
    fn go(acts: &[Act], left: &[usize], done: &mut Vec<usize>, all: &mut Vec<Vec<usize>>) {
        if left.is_empty() {
            all.push(done.iter().map(|one| acts[*one].entry).collect());
        }
        for (place, one) in left.iter().enumerate() {
            let act = &acts[*one];
            let first = left.iter().all(|other| {
                let other = &acts[*other];
                act.day < other.day
                    || act.day == other.day
                        && act.time.zip(other.time).is_none_or(|(one, other)| one <= other)
            });
            if first {
                let mut left = left.to_vec();
                left.remove(place);
                done.push(*one);
                go(acts, &left, done, all);
                done.pop();
            }
        }
    }
    let mut all = Vec::new();
    go(acts, &(0..acts.len()).collect::<Vec<_>>(), &mut Vec::new(), &mut all);
    all
}

/// What the case leaves open; nothing if there is too much of it.
fn open(book: &Book, world: &World, telling: &Telling, most: usize) -> Option<Vec<Open>> {
    let own = world.own;
    let asked = asked(book);
    let mut open = Vec::new();
    let mut days: Vec<Day> = world.acts.iter().map(|act| act.day).chain([own]).collect();
    days.dedup();
    for fact in FACTS {
        let Some(of_old) = asked.facts[fact as usize] else { continue };
        if fact.is_fixed() {
            let values = telling.possible(fact, own, own);
            open.push(Open::Fact(fact, (BEFORE..=own).collect(), values));
            continue;
        }
        let of_old: Vec<Day> = if of_old { (BEFORE..=own).collect() } else { days.clone() };
        for day in of_old {
            open.push(Open::Fact(fact, vec![day], telling.possible(fact, day, own)));
        }
    }
    for (fact, named) in DATES.into_iter().zip(dates_named(book)) {
        let asked = asked.dates[fact as usize];
        let Told::Plain(given) = telling.dates[fact as usize] else {
            if asked || named {
                return None;
            }
            continue;
        };
        for day in days.iter().filter(|day| asked && **day < own) {
            if given.is_some_and(|given| given > *day) {
                let none = (fact == DateFact::Event).then_some(None);
                let set = [given, Some(day - 20), Some(day + 20)];
                open.push(Open::Date(fact, *day, set.into_iter().chain(none).collect()));
            }
        }
    }
    for act in world.acts.iter().filter(|act| act.task != EVENT) {
        let told = telling.acts[act.entry];
        if !told.by {
            open.push(Open::By(act.entry));
        }
        let to = book.rules().any(|(_, rule)| rule.norm.to.is_some());
        if to && (act.to.is_none() || !told.to) {
            open.push(Open::To(act.entry));
        }
        let outcome = asked.log || book.rules().any(|(_, rule)| rule.norm.outcome.is_some());
        if outcome && act.outcome.is_some() && !told.outcome {
            open.push(Open::Outcome(act.entry));
        }
    }
    if asked.log {
        open.push(Open::Order(orders(&world.acts)));
    }
    open.retain(|one| one.len() > 1);
    let mut all = 1_usize;
    for one in &open {
        all = all.saturating_mul(one.len());
    }
    (all <= most).then_some(open)
}

/// Looks at each world that the case admits, until it has seen enough. Whether there were few enough.
pub(crate) fn each(
    (book, world, telling): (&Book, &World, &Telling),
    most: usize,
    mut look: impl FnMut(&World),
) -> bool {
    let Some(open) = open(book, world, telling, most) else { return false };
    let mut choices = vec![0; open.len()];
    let mut other = world.clone();
    for (one, choice) in open.iter().zip(&choices) {
        one.choose(&mut other, *choice);
    }
    loop {
        look(&other);
        let mut place = 0;
        loop {
            let Some(one) = open.get(place) else { return true };
            choices[place] = (choices[place] + 1) % one.len();
            one.choose(&mut other, choices[place]);
            if choices[place] > 0 {
                break;
            }
            place += 1;
        }
    }
}
