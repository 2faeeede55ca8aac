//! Random rulebooks, worlds and tellings.

use super::book::{Bearer, Book, Condition, Kind, Latest, Norm, Rule, Since, When};
use super::telling::{Entry, Telling, Told, ToldAct};
use super::world::{Act, BEFORE, DATES, DECISION, DateFact, Day, EVENT, FACTS, Fact, World, at};
use crate::dice::Dice;

/// What a condition may ask.
#[derive(Clone, Copy)]
struct Scope {
    /// Only what is known of every day, as a first day needs.
    steady: bool,
    firsts: usize,
    known: usize,
    own: Day,
}

fn day(dice: &mut Dice, end: Day) -> Day {
    Day::try_from(dice.below(usize::try_from(end.max(1)).unwrap())).unwrap()
}

fn when(dice: &mut Dice, own: Day) -> When {
    match dice.below(4) {
        0 => When::Fact(DateFact::Event, day(dice, 4)),
        1 => When::Fact(DateFact::Fixed, day(dice, 4)),
        _ => When::Day(day(dice, own + 1)),
    }
}

fn leaf(dice: &mut Dice, scope: Scope) -> Condition {
    let fact = loop {
        let fact = FACTS[dice.below(FACTS.len())];
        if !scope.steady || fact.is_fixed() || fact.is_over_time() {
            break fact;
        }
    };
    let is = u8::try_from(dice.below(usize::from(fact.values()))).unwrap();
    match dice.below(20) {
        0 if !scope.steady => Condition::IsNone(DateFact::Event),
        1 if !scope.steady => Condition::Reached(DateFact::Event, day(dice, 5) - 1),
        2 => Condition::Reached(DateFact::Fixed, day(dice, 5) - 1),
        3 if !scope.steady => {
            let fact = if dice.chance(70) { Fact::Status } else { Fact::OverTime };
            let is = u8::try_from(dice.below(usize::from(fact.values()))).unwrap();
            Condition::Was(fact, is, when(dice, scope.own))
        }
        4 | 5 if scope.firsts > 0 => Condition::HeldFor(dice.below(scope.firsts), day(dice, 5)),
        6 if scope.firsts > 0 => Condition::NotNow(dice.below(scope.firsts)),
        7 | 8 => Condition::Done(dice.below(4), None),
        9 => Condition::Done(dice.below(3), Some(dice.below(3))),
        10 if !scope.steady => Condition::Ended(dice.below(2)),
        11 | 12 if scope.known > 0 => Condition::Known(dice.below(scope.known)),
        _ => Condition::Is(fact, is),
    }
}

fn condition(dice: &mut Dice, scope: Scope, depth: usize) -> Condition {
    let deeper = |dice: &mut Dice| Box::new(condition(dice, scope, depth - 1));
    match dice.below(10) {
        0 | 1 if depth > 0 => Condition::And(deeper(dice), deeper(dice)),
        2 | 3 if depth > 0 => Condition::Or(deeper(dice), deeper(dice)),
        4 if depth > 0 => Condition::Not(deeper(dice)),
        _ => leaf(dice, scope),
    }
}

/// Whether a `since it applies` may rest on it.
fn is_steady(condition: &Condition) -> bool {
    let mut steady = true;
    condition.each(&mut |one| {
        steady &= match one {
            Condition::Is(fact, _) => fact.is_fixed() || fact.is_over_time(),
            Condition::Reached(fact, _) => *fact == DateFact::Fixed,
            Condition::Done(..) | Condition::Not(_) | Condition::And(..) | Condition::Or(..) => {
                true
            }
            _ => false,
        }
    });
    steady
}

/// A task, some more often than others, so that norms and acts meet.
fn common(dice: &mut Dice) -> usize {
    [0, 0, 0, 1, 1, 2][dice.below(6)]
}

fn norm(dice: &mut Dice, own: Day, bearers: usize, steady: bool) -> Norm {
    let kind = match dice.below(10) {
        0..3 => Kind::ShallNot,
        3 => Kind::ShouldNot,
        4 => Kind::Only,
        5..8 => Kind::Shall,
        8 => Kind::Should,
        _ => Kind::May,
    };
    let unit = usize::from(dice.chance(20));
    let task = common(dice);
    let plain = matches!(kind, Kind::Shall | Kind::Should | Kind::May);
    let order = kind == Kind::Shall;
    let since = match dice.below(10) {
        0 | 1 if steady => Since::Applies,
        2 if kind != Kind::Only => Since::Day(when_given(dice, own)),
        _ => Since::Always,
    };
    let latest = |dice: &mut Dice| {
        if dice.chance(50) {
            Latest::Day(when(dice, own))
        } else {
            Latest::Within(day(dice, 5) + 1, when(dice, own))
        }
    };
    Norm {
        bearer: if bearers > 0 && kind != Kind::Only && dice.chance(25) {
            Bearer::Chosen(dice.below(bearers))
        } else {
            Bearer::Unit(unit)
        },
        kind,
        task,
        outcome: (task == DECISION && dice.chance(50)).then(|| dice.below(2)),
        to: (kind != Kind::Only && dice.chance(20)).then_some(2),
        since: if kind == Kind::Only { Since::Always } else { since },
        earliest: (plain && kind != Kind::Should && dice.chance(20)).then(|| when(dice, own)),
        latest: (plain && dice.chance(50)).then(|| latest(dice)),
        before: (order && task < 2 && dice.chance(35)).then(|| task + 1 + dice.below(2 - task)),
        after: (order && dice.chance(30))
            .then(|| if task > 0 && dice.chance(70) { dice.below(task) } else { EVENT }),
    }
}

/// A day that is not `none`.
fn when_given(dice: &mut Dice, own: Day) -> When {
    if dice.chance(30) { When::Fact(DateFact::Fixed, 0) } else { When::Day(day(dice, own)) }
}

fn rule(dice: &mut Dice, scope: Scope, bearers: usize, before: &[Option<Rule>]) -> Rule {
    let own = scope.own;
    let scope = Scope { steady: dice.chance(40), ..scope };
    let depth = dice.below(3);
    let mut when = vec![condition(dice, scope, depth)];
    if dice.chance(20) {
        when.push(condition(dice, scope, 0));
    }
    let unless = if dice.chance(15) { vec![condition(dice, scope, 0)] } else { vec![] };
    let steady = when.iter().chain(&unless).all(is_steady);
    let from = dice.chance(10).then(|| day(dice, own));
    let until = dice.chance(10).then(|| from.unwrap_or(0) + day(dice, own));
    let other = dice.below(before.len().max(1));
    let free =
        before.get(other).and_then(Option::as_ref).is_some_and(|rule| rule.overrides.is_none());
    let overrides = (free && dice.chance(20)).then_some(other);
    let taken = before.iter().flatten().any(|rule| rule.overrides.is_some());
    let overrides = overrides.filter(|_| !taken);
    let mut norm = norm(dice, own, bearers, steady);
    // A rule overrides another on the tasks that both are about.
    if let Some(other) = overrides.and_then(|other| before[other].as_ref()) {
        (norm.task, norm.outcome) = (other.norm.task, other.norm.outcome);
        (norm.before, norm.after) = (None, None);
    }
    Rule { when, unless, from, until, overrides, norm }
}

/// A random rulebook for cases whose own day is this one.
pub(crate) fn book(dice: &mut Dice, own: Day) -> Book {
    let mut book = Book::default();
    let mut scope = Scope { steady: true, firsts: 0, known: 0, own };
    for _ in 0..dice.below(3) {
        let depth = dice.below(3);
        book.firsts.push(condition(dice, scope, depth));
    }
    scope = Scope { steady: false, firsts: book.firsts.len(), ..scope };
    for _ in 0..dice.below(2) {
        book.known.push(condition(dice, scope, 2));
        scope.known = book.known.len();
    }
    for _ in 0..dice.below(2) {
        book.bearers.push((0, 1, condition(dice, scope, 1)));
    }
    let rules = 1 + dice.below(5);
    for _ in 0..rules {
        let rule = rule(dice, scope, book.bearers.len(), &book.rules);
        book.rules.push(Some(rule));
    }
    book
}

fn values(dice: &mut Dice, fact: Fact, own: Day) -> Vec<u8> {
    let value = |dice: &mut Dice| u8::try_from(dice.below(usize::from(fact.values()))).unwrap();
    let mut is = value(dice);
    let mut all = vec![is];
    let changes = 10 + dice.below(30);
    for _ in 0..=own {
        if !fact.is_fixed() && dice.chance(changes) {
            is = value(dice);
        }
        all.push(is);
    }
    all
}

/// What a date was: what has come to pass stays; what lay ahead may have been set otherwise.
fn dates(dice: &mut Dice, fact: DateFact, own: Day) -> Vec<Option<Day>> {
    let none = fact == DateFact::Event && dice.chance(30);
    let end = (!none).then(|| day(dice, own + 6) - 2);
    let then = |dice: &mut Dice, today: Day| match end {
        Some(day) if day > today && fact == DateFact::Event => match dice.below(4) {
            0 => None,
            1 => Some(today + self::day(dice, 4) + 1),
            2 => Some(today - self::day(dice, 3)),
            _ => end,
        },
        _ => end,
    };
    (BEFORE..=own).map(|today| if today == own { end } else { then(dice, today) }).collect()
}

fn act(dice: &mut Dice, own: Day) -> Act {
    let task = if dice.chance(12) { EVENT } else { common(dice) };
    let minute = u32::try_from(dice.below(1440)).unwrap();
    Act {
        entry: 0,
        day: day(dice, own + 1),
        time: Some(minute),
        task,
        by: if dice.chance(70) { 0 } else { dice.below(3) },
        to: (task != EVENT && dice.chance(50))
            .then(|| if dice.chance(60) { 2 } else { dice.below(3) }),
        outcome: (task == DECISION).then(|| dice.below(2)),
        despite: task != EVENT && dice.chance(10),
    }
}

/// A random world.
pub(crate) fn world(dice: &mut Dice, own: Day) -> World {
    let mut acts: Vec<Act> = (0..=dice.below(5)).map(|_| act(dice, own)).collect();
    acts.sort_by_key(|act| (act.day, act.time));
    acts.dedup_by_key(|act| (act.day, act.time));
    let mut entries: Vec<usize> = (0..acts.len()).collect();
    dice.shuffle(&mut entries);
    for (act, entry) in acts.iter_mut().zip(entries) {
        act.entry = entry;
        act.time = act.time.filter(|_| dice.chance(30));
    }
    let later = if dice.chance(25) { day(dice, 5) + 1 } else { 0 };
    World {
        own,
        on: own + later,
        facts: FACTS.map(|fact| values(dice, fact, own)),
        dates: DATES.map(|fact| dates(dice, fact, own)),
        acts,
    }
}

/// The history that a case tells of these values: some stretches exactly, some only seen, some not at all.
fn history(dice: &mut Dice, values: &[u8], own: Day) -> Vec<Entry> {
    let mut runs: Vec<(Day, Day, u8)> = Vec::new();
    for today in BEFORE..=own {
        let is = values[at(today)];
        match runs.last_mut() {
            Some(run) if run.2 == is => run.1 = today,
            _ => runs.push((today, today, is)),
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    // The end of the run that the last entry tells of, and whether days after it go untold.
    let mut told_to: Option<Day> = None;
    let tell = 30 + dice.below(70);
    let first = if dice.chance(40) { dice.below(runs.len()) } else { 0 };
    for (start, end, is) in runs.into_iter().skip(first) {
        let within = |dice: &mut Dice| start.max(0) + day(dice, end - start.max(0) + 1);
        let gap = entries.last().is_some_and(|last| {
            last.is.is_none() || last.until.is_some_and(|until| until + 1 < start)
        }) || told_to.is_some_and(|told| told + 1 < start);
        if !dice.chance(tell) {
            if dice.chance(20) && told_to.is_some_and(|told| told + 1 == start) {
                entries.push(Entry { day: Some(start), seen: false, until: None, is: None });
                told_to = Some(end);
            }
            continue;
        }
        let seen = end >= 0 && dice.chance(25);
        if gap && !seen {
            close(dice, &mut entries, told_to);
        }
        let day = match (start, seen, gap) {
            (_, true, _) | (_, false, true) => Some(within(dice)),
            (BEFORE, ..) => None,
            _ => Some(start),
        };
        entries.push(Entry { day, seen, until: None, is: Some(is) });
        told_to = Some(end);
        if end < own && dice.chance(20) || end == own && dice.chance(5) {
            close(dice, &mut entries, told_to);
        }
    }
    // Told no further: what the last entry says does not go on.
    if told_to.is_some_and(|told| told < own) {
        close(dice, &mut entries, told_to);
    }
    entries
}

/// Gives the last entry a last day, somewhere in the stretch that it tells of.
fn close(dice: &mut Dice, entries: &mut [Entry], told_to: Option<Day>) {
    let last = entries.last_mut().filter(|last| last.until.is_none() && last.is.is_some());
    if let (Some(last), Some(end)) = (last, told_to) {
        let start = last.day.unwrap_or(0).max(0);
        last.until = Some(if end >= start { start + day(dice, end - start + 1) } else { end });
    }
}

/// What a case tells of a world.
pub(crate) fn telling(dice: &mut Dice, world: &World) -> Telling {
    let facts = FACTS.map(|fact| {
        let now = world.fact(fact, world.own);
        match dice.below(10) {
            0 => Told::Null,
            1 if !fact.has_default() || now == 0 => Told::Absent,
            2..8 if fact.is_over_time() => {
                let entries = history(dice, &world.facts[fact as usize], world.own);
                if entries.is_empty() { Told::Null } else { Told::History(entries) }
            }
            _ if fact.has_default() && now == 0 && dice.chance(60) => Told::Absent,
            _ => Told::Plain(now),
        }
    });
    let dates = DATES.map(|fact| match dice.below(10) {
        0 => Told::Null,
        _ => Told::Plain(world.given(fact)),
    });
    let said = 60 + dice.below(41);
    let mut acts = vec![ToldAct::default(); world.acts.len()];
    acts.fill_with(|| ToldAct {
        by: dice.chance(said),
        to: dice.chance(said),
        outcome: dice.chance(said),
    });
    Telling { facts, dates, acts }
}
