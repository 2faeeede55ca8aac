//! Random rules, in circulars with sections and dates: every form of norm.

use super::expression::{Names, TASKS, UNITS, condition, expression};
use super::{Item, Type};
use crate::dice::Dice;

/// A rule that later ones may override: its circular, its name, its tasks.
struct Written {
    circular: Option<&'static str>,
    name: String,
    tasks: Vec<&'static str>,
}

/// Two circulars and a file without one.
pub(super) fn files(dice: &mut Dice, names: &Names) -> Vec<Vec<Item>> {
    let mut written = Vec::new();
    let circulars = [Some("IM-2018-001"), Some("IM-2019-002"), None];
    let files = circulars.map(|circular| file(dice, names, circular, &mut written));
    files.into_iter().filter(|file| !file.is_empty()).collect()
}

fn file(
    dice: &mut Dice,
    names: &Names,
    circular: Option<&'static str>,
    written: &mut Vec<Written>,
) -> Vec<Item> {
    let mut items = Vec::new();
    if let Some(circular) = circular {
        items.push(head(dice, names, circular));
        items.push(section(dice, names, 1));
    }
    for at in 0..=dice.below(4) {
        if circular.is_some() && at == 1 {
            items.push(section(dice, names, 2));
        }
        let name = format!("rule-{}", written.len());
        items.push(rule(dice, names, (circular, name), written));
    }
    let conditional = items.iter().flatten().any(|line| line.starts_with("applies when"));
    if !conditional && dice.chance(15) {
        items.push(standing(dice));
    }
    items
}

fn head(dice: &mut Dice, names: &Names, circular: &str) -> Item {
    let mut item = vec![format!("circular {circular}"), "issued 2018-01-01".to_owned()];
    item.push("calendar norway".to_owned());
    item.extend(dates(dice));
    if dice.chance(20) {
        item.push(format!("applies when {}", condition(dice, names, 1)));
    }
    item
}

fn section(dice: &mut Dice, names: &Names, number: usize) -> Item {
    let mut item = vec![format!("section {number}")];
    if dice.chance(20) {
        item.push(format!("applies when {}", condition(dice, names, 1)));
    }
    item
}

fn dates(dice: &mut Dice) -> Option<String> {
    let dates = ["in force from 2018-01-01", "in force until 2020-12-31"];
    dice.chance(30).then(|| dice.pick(&dates).to_owned())
}

fn standing(dice: &mut Dice) -> Item {
    let (unit, task) = (dice.pick(UNITS), dice.pick(TASKS));
    let modal = dice.pick(&["shall", "shall not"]);
    let then = format!("then {unit} {modal} {task} to partners");
    let name = format!("rule standing-{}", dice.below(1_000_000));
    vec![name, "standing".to_owned(), then]
}

fn rule(
    dice: &mut Dice,
    names: &Names,
    (circular, name): (Option<&'static str>, String),
    written: &mut Vec<Written>,
) -> Item {
    let mut item = vec![format!("rule {name}")];
    if circular.is_some() {
        item.push(format!("cites paragraph {}", 1 + dice.below(4)));
    }
    item.extend(dates(dice));
    item.push(format!("when {}", condition(dice, names, 2)));
    if dice.chance(20) {
        item.push(format!("when {}", condition(dice, names, 1)));
    }
    if dice.chance(30) {
        item.push(format!("unless {}", condition(dice, names, 1)));
    }
    // Often the same task, so that norms meet.
    let often = if dice.chance(70) { "take-in" } else { dice.pick(TASKS) };
    let mut tasks = vec![often];
    tasks.extend(dice.chance(40).then(|| dice.pick(TASKS)));
    tasks.dedup();
    item.extend(overrides(dice, circular, &tasks, written));
    item.extend(tasks.iter().map(|task| norm(dice, names, task)));
    written.push(Written { circular, name, tasks });
    item
}

/// An earlier rule with a task in common.
fn overrides(
    dice: &mut Dice,
    circular: Option<&str>,
    tasks: &[&str],
    written: &[Written],
) -> Option<String> {
    let shares = |rule: &&Written| rule.tasks.iter().any(|task| tasks.contains(task));
    let near = |rule: &&Written| rule.circular.is_some() || circular.is_none();
    let rules = written.iter().filter(shares).filter(near).collect::<Vec<_>>();
    let rule = rules.get(dice.below(rules.len().max(1))).filter(|_| dice.chance(45))?;
    Some(match rule.circular.filter(|other| circular != Some(*other)) {
        Some(other) => format!("overrides {other}/{}", rule.name),
        None => format!("overrides {}", rule.name),
    })
}

fn norm(dice: &mut Dice, names: &Names, task: &str) -> String {
    let outcome = if task == "decide-stay" && dice.chance(60) {
        dice.pick(&[" as granted", " as refused"])
    } else {
        ""
    };
    let act = format!("{task}{outcome}");
    // Often the same bearer, so that norms meet.
    let bearer = if dice.chance(60) { "RKA".to_owned() } else { unit(dice, names, "offices") };
    let to = if dice.chance(50) { towards(dice, names) } else { String::new() };
    let modal = dice.pick(&[
        "shall",
        "shall",
        "shall",
        "shall",
        "should",
        "should",
        "shall not",
        "shall not",
        "shall not",
        "should not",
        "may",
        "may",
        "may",
        "only",
        "form",
    ]);
    match modal {
        "form" => format!("then {task} shall be in writing"),
        "only" => {
            let (bearer, details) = (unit(dice, names, "RKA"), details(dice, names, task));
            format!("then only {bearer} may {act}{to}{details}")
        }
        "shall not" | "should not" => {
            format!("then {bearer} {modal} {act}{to}{}", since(dice, names))
        }
        modal => format!("then {bearer} {modal} {act}{to}{}", details(dice, names, task)),
    }
}

/// A unit-valued expression; now and then a group.
fn unit(dice: &mut Dice, names: &Names, group: &str) -> String {
    let defined = names.own.iter().filter(|(_, ty)| *ty == Type::Unit).collect::<Vec<_>>();
    let function = names.functions.iter().find(|(_, _, gives)| *gives == Type::Unit);
    match (dice.below(10), function) {
        (0..4, _) => dice.pick(UNITS).to_owned(),
        (4, _) => group.to_owned(),
        (5, Some((name, ..))) => {
            format!("{name} of {}", dice.pick(&["person.colour", "stay.colour"]))
        }
        (6..8, _) if !defined.is_empty() => defined[dice.below(defined.len())].0.clone(),
        _ => dice.pick(&["person.office", "stay.owner"]).to_owned(),
    }
}

fn towards(dice: &mut Dice, names: &Names) -> String {
    let mut text = String::new();
    for word in ["to", "copy to", "from", "with"] {
        if !dice.chance(20) {
            continue;
        }
        let (one, other) = (party(dice, names, "partners"), party(dice, names, "offices"));
        let parties = match dice.below(4) {
            0 => format!(" {word} {one}, {other}"),
            1 => format!(" {word} {one} or {other}"),
            _ => format!(" {word} {one}"),
        };
        text.push_str(&parties);
    }
    text
}

/// A unit or a group, now and then on a condition.
fn party(dice: &mut Dice, names: &Names, group: &str) -> String {
    let unit = unit(dice, names, group);
    if dice.chance(80) {
        return unit;
    }
    format!("{unit} if ({})", condition(dice, names, 1))
}

/// A date that a norm says, or none.
fn since(dice: &mut Dice, names: &Names) -> String {
    let ty = if dice.chance(30) { Type::DateOrNone } else { Type::Date };
    if dice.chance(40) {
        String::new()
    } else {
        format!(" since {}", expression(dice, names, ty, 0))
    }
}

/// How often a norm may come back.
const RHYTHMS: &[&str] = &[
    " every monday",
    " every friday",
    " every month",
    " every 2 months",
    " every quarter",
    " every tertial",
    " every year",
    " every \"second moon\"",
    " at most 2 months apart",
    " at most 10 days apart",
    " regularly",
    " throughout",
];

/// By when in each turn a norm may be due.
const IN_TURNS: &[&str] = &[
    " every month by its end",
    " every month by day 15",
    " every month by day 31",
    " every quarter by its end",
    " every year by 1 march",
    " every year by 29 february",
    " every month within 10 days of its end",
    " every quarter within 5 working days of its end",
    " every tertial within 1 month of its end",
];

/// From when, until when, how often, until what, in which order.
fn details(dice: &mut Dice, names: &Names, task: &str) -> String {
    let mut text = since(dice, names);
    if dice.chance(25) {
        text.push_str(dice.pick(RHYTHMS));
    } else if dice.chance(20) {
        text.push_str(dice.pick(IN_TURNS));
        text.push_str(" counted in norway");
    } else if dice.chance(30) {
        let within = dice.pick(&["14 days", "5 working days", "2 weeks", "1 month", "1 year"]);
        let joint = dice.pick(&["of", "of", "beginning with"]);
        let day = expression(dice, names, Type::Date, 0);
        text.extend([" within ", within, " ", joint, " ", &day]);
        text.push_str(" counted in norway");
        text.push_str(if dice.chance(20) { " not moved" } else { "" });
    }
    for words in [" no later than ", " no earlier than ", " at least 3 working days before "] {
        if dice.chance(8) {
            text.extend([words, &expression(dice, names, Type::Date, 0)]);
            let counts = words.ends_with("before ");
            text.push_str(if counts { " counted in norway" } else { "" });
        }
    }
    if dice.chance(10) {
        let done = condition(dice, names, 1);
        text.extend([" done when (", &done, ")"]);
    }
    text.push_str(&order(dice, task));
    if dice.chance(10) {
        text.push_str(" via post about person.name, \"the stay\"");
    }
    for word in [" as a rule", " promptly"] {
        text.push_str(if dice.chance(10) { word } else { "" });
    }
    text
}

/// What comes before the task and after it, always in the order of the vocabulary, so that no
/// task waits for itself.
fn order(dice: &mut Dice, task: &str) -> String {
    let at = TASKS.iter().position(|other| *other == task).unwrap_or_default();
    let (earlier, later) = (&TASKS[..at], &TASKS[at + 1..]);
    let before = dice.chance(20) && !later.is_empty();
    let before = if before { format!(" before {}", dice.pick(later)) } else { String::new() };
    let after = match dice.below(10) {
        0 => " after letter-came".to_owned(),
        1 | 2 if !earlier.is_empty() => format!(" after {}", dice.pick(earlier)),
        _ => String::new(),
    };
    format!("{before}{after}")
}
