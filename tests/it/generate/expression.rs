//! Random expressions of a wanted type, over the vocabulary that every random rulebook has.

use super::Type;
use crate::dice::Dice;

/// What an expression may name besides facts.
#[derive(Clone, Default)]
pub(crate) struct Names {
    /// Definitions, parameters and fields of bound elements.
    pub(crate) own: Vec<(String, Type)>,
    /// Definitions with a parameter: name, type of the parameter, type.
    pub(crate) functions: Vec<(String, Type, Type)>,
    /// Whether facts may be named (not where a default is written), and the log.
    pub(crate) case: bool,
    /// Whether a variable is bound, and the list that its element has, if any.
    #[expect(clippy::option_option, reason = "not bound, bound without a list, bound with one")]
    pub(super) bound: Option<Option<String>>,
}

/// Facts of every random rulebook, with their types.
pub(crate) const FACTS: &[(&str, Type)] = &[
    ("person.asked", Type::Truth),
    ("person.heard", Type::Truth),
    ("stay.paid", Type::Truth),
    ("person.age", Type::Number),
    ("stay.nights", Type::Number),
    ("person.colour", Type::Colour),
    ("stay.colour", Type::Colour),
    ("person.born", Type::Date),
    ("stay.begun", Type::Date),
    ("person.rejected", Type::DateOrNone),
    ("stay.ended", Type::DateOrNone),
    ("person.office", Type::Unit),
    ("stay.owner", Type::Unit),
    ("person.name", Type::Text),
];

/// Fields of the record `meeting`.
pub(crate) const FIELDS: &[(&str, Type)] = &[
    ("formal", Type::Truth),
    ("minutes", Type::Number),
    ("kind", Type::Colour),
    ("held", Type::Date),
    ("moved", Type::DateOrNone),
    ("host", Type::Unit),
];

pub(crate) const COLOURS: &[&str] = &["red", "green", "blue"];
pub(crate) const UNITS: &[&str] = &["RKA", "RKB", "RKC", "RKD"];
pub(crate) const TASKS: &[&str] = &["take-in", "hear-person", "decide-stay", "close-case"];
pub(crate) const DATES: &[&str] = &[
    "2016-02-29",
    "2017-08-31",
    "2018-01-01",
    "2018-06-15",
    "2019-12-31",
    "2020-01-01",
    "2020-02-29",
    "2021-03-30",
];
const NUMBERS: &[&str] = &["0", "1", "2", "3", "4.5", "-1.25", "18"];

/// A random expression that can stand as an operand anywhere.
pub(crate) fn expression(dice: &mut Dice, names: &Names, ty: Type, depth: usize) -> String {
    if depth == 0 || dice.chance(25) {
        return leaf(dice, names, ty);
    }
    let deeper = |dice: &mut Dice, ty| expression(dice, names, ty, depth - 1);
    match ty {
        Type::Truth => format!("({})", condition(dice, names, depth)),
        Type::Number => match dice.below(8) {
            5..=7 => calculated(dice, names, depth),
            0 => format!("({} + {})", deeper(dice, ty), leaf(dice, names, ty)),
            1 => format!("({} - {})", leaf(dice, names, ty), deeper(dice, ty)),
            2 => format!("({})", number_of(dice, names, depth)),
            3 => {
                let outermost = dice.pick(&["least", "greatest"]);
                let (one, other) = (deeper(dice, ty), leaf(dice, names, ty));
                format!("{outermost} of {{ {one}, {other} }}")
            }
            _ => {
                let unit = dice.pick(&["years", "months", "days"]);
                let (from, to) = (deeper(dice, Type::Date), deeper(dice, Type::Date));
                format!("({unit} from {from} to {to})")
            }
        },
        Type::Date => format!("({})", shifted(dice, names, depth)),
        Type::DateOrNone if dice.chance(40) => {
            let outermost = dice.pick(&["earliest", "latest"]);
            let (one, other) = (deeper(dice, ty), deeper(dice, Type::Date));
            format!("({outermost} of {{ {one}, {other} }})")
        }
        Type::DateOrNone if names.case && dice.chance(20) => {
            let last = deeper(dice, ty);
            format!("(first of {{ person.rejected, stay.ended, {last} }})")
        }
        Type::DateOrNone => deeper(dice, Type::Date),
        _ => leaf(dice, names, ty),
    }
}

/// A product, a quotient or a percentage. A divisor is a fact, since nothing is divided by a 0 that is
/// written; what is made of constants alone is rounded, since it would have too many decimals at once.
fn calculated(dice: &mut Dice, names: &Names, depth: usize) -> String {
    let one = expression(dice, names, Type::Number, depth - 1);
    let multiple = dice.pick(&["to 1", "up to 5", "down to 0.5", "to 0.01"]);
    let fact = dice.pick(&["person.age", "stay.nights"]);
    match dice.below(4) {
        0 if names.case => format!("({one} divided by {fact} rounded {multiple})"),
        1 if names.case => format!("({one} percent of {fact} + 1)"),
        2 if names.case => format!("({one} times {fact})"),
        _ => {
            let (factor, other) =
                (dice.pick(&["times", "percent of"]), leaf(dice, names, Type::Number));
            format!("(({one} {factor} {other}) rounded {multiple})")
        }
    }
}

fn shifted(dice: &mut Dice, names: &Names, depth: usize) -> String {
    let date = expression(dice, names, Type::Date, depth - 1);
    let sign = dice.pick(&["+", "-"]);
    let unit = dice.pick(&["days", "weeks", "months", "years"]);
    format!("{date} {sign} {} {unit}", 1 + dice.below(30))
}

/// A fact, a definition, a field or a constant of the type.
fn leaf(dice: &mut Dice, names: &Names, ty: Type) -> String {
    let fits = |(_, other): &&(String, Type)| *other == ty;
    let own = names.own.iter().filter(fits).collect::<Vec<_>>();
    if !own.is_empty() && dice.chance(45) {
        return own[dice.below(own.len())].0.clone();
    }
    let function = names.functions.iter().find(|(_, _, gives)| *gives == ty);
    if let Some((name, parameter, _)) = function.filter(|_| names.case && dice.chance(20)) {
        return format!("({name} of {})", constant_or_fact(dice, *parameter));
    }
    if names.case && ty == Type::Date && dice.chance(10) {
        let task = dice.pick(TASKS);
        return match names.own.len() % 3 {
            0 => format!("(date of ({task} to RKB))"),
            1 => format!("(date of ({task} by RKA))"),
            _ => format!("(date of {task})"),
        };
    }
    if names.case {
        return constant_or_fact(dice, ty);
    }
    constant(dice, ty).to_owned()
}

fn constant_or_fact(dice: &mut Dice, ty: Type) -> String {
    let facts = FACTS.iter().filter(|(_, other)| *other == ty).collect::<Vec<_>>();
    if dice.chance(80) {
        facts[dice.below(facts.len())].0.to_owned()
    } else {
        constant(dice, ty).to_owned()
    }
}

/// A constant of the type.
pub(crate) fn constant(dice: &mut Dice, ty: Type) -> &'static str {
    match ty {
        Type::Truth => dice.pick(&["yes", "no"]),
        Type::Number => dice.pick(NUMBERS),
        Type::Colour => dice.pick(COLOURS),
        Type::Date if dice.chance(20) => "today",
        Type::Date | Type::DateOrNone => dice.pick(DATES),
        Type::Unit => dice.pick(UNITS),
        Type::Text => dice.pick(&["\"Kari\"", "\"Åse\""]),
    }
}

/// A random condition, to stand alone or in parentheses.
pub(crate) fn condition(dice: &mut Dice, names: &Names, depth: usize) -> String {
    if depth == 0 {
        return comparison(dice, names, 0);
    }
    let deeper = |dice: &mut Dice| expression(dice, names, Type::Truth, depth - 1);
    match dice.below(12) {
        0 | 1 => format!("{} and {}", deeper(dice), deeper(dice)),
        2 | 3 => format!("{} or {}", deeper(dice), deeper(dice)),
        4 => format!("not {}", deeper(dice)),
        5 => block(dice, names, depth),
        6 => quantified(dice, names, depth),
        7 if names.case => logged(dice, names),
        _ => comparison(dice, names, depth),
    }
}

fn block(dice: &mut Dice, names: &Names, depth: usize) -> String {
    let kind = dice.pick(&["all of", "any of", "at least 2 of"]);
    let bullets = (0..3).map(|_| format!("* {}", condition(dice, names, depth - 1)));
    format!("{kind} {{ {} }}", bullets.collect::<Vec<_>>().join(" "))
}

fn comparison(dice: &mut Dice, names: &Names, depth: usize) -> String {
    let types = [
        Type::Truth,
        Type::Number,
        Type::Colour,
        Type::Date,
        Type::DateOrNone,
        Type::Unit,
        Type::Text,
    ];
    let ty = types[dice.below(types.len())];
    let below = depth.saturating_sub(1);
    let left = fact_like(dice, names, ty, below);
    let is = dice.pick(&["is", "is not"]);
    match ty {
        _ if names.case && dice.chance(4) => {
            format!("scope {is} {}", dice.pick(&["narrow", "wide"]))
        }
        _ if dice.chance(8) => format!("{left} {}", dice.pick(&["is known", "is unknown"])),
        Type::DateOrNone if dice.chance(20) => format!("(years from person.born to {left}) < 2"),
        Type::Truth => left,
        Type::Number | Type::Date | Type::DateOrNone if dice.chance(70) => {
            let ordering = dice.pick(&["<", "<=", ">", ">="]);
            format!("{left} {ordering} {}", expression(dice, names, ty, below))
        }
        Type::DateOrNone => format!("{} {is} none", fact_like(dice, names, ty, 0)),
        Type::Colour | Type::Unit if dice.chance(30) => {
            let (one, other) = (constant(dice, ty), leaf(dice, names, ty));
            format!("{left} {is} one of {{ {one}, {other} }}")
        }
        _ => format!("{left} {is} {}", expression(dice, names, ty, below)),
    }
}

/// An expression that is no bare constant, so that comparing it says something.
fn fact_like(dice: &mut Dice, names: &Names, ty: Type, depth: usize) -> String {
    let deep = matches!(ty, Type::Number | Type::Date | Type::DateOrNone);
    if deep && depth > 0 && dice.chance(40) {
        return expression(dice, names, ty, depth);
    }
    let own = names.own.iter().filter(|(_, other)| *other == ty).collect::<Vec<_>>();
    if !own.is_empty() && (!names.case || dice.chance(50)) {
        return own[dice.below(own.len())].0.clone();
    }
    let facts = FACTS.iter().filter(|(_, other)| *other == ty).collect::<Vec<_>>();
    facts[dice.below(facts.len())].0.to_owned()
}

fn logged(dice: &mut Dice, names: &Names) -> String {
    let task = dice.pick(TASKS);
    let is = dice.pick(&["is", "is not"]);
    match dice.below(4) {
        // No die is thrown for it, so that what else a seed gives stays as it is.
        0 if names.own.len().is_multiple_of(2) => "decide-stay ended granted by RKB".to_owned(),
        0 => "decide-stay ended granted".to_owned(),
        1 => format!("{task} {is} done by {}", leaf(dice, names, Type::Unit)),
        2 => format!("letter-came {is} done"),
        _ => format!("{task} {is} done"),
    }
}

/// The list that a quantifier may range over here, with its elements' fields.
fn list(dice: &mut Dice, names: &Names) -> Option<(String, &'static [(&'static str, Type)])> {
    const PLAIN: [&[(&str, Type)]; 2] = [&[("", Type::Number)], &[("", Type::Date)]];
    let [numbers, dates] = PLAIN;
    match &names.bound {
        Some(list) => list.clone().map(|list| (list, numbers)),
        None => Some(match dice.below(4) {
            0 => ("stay.costs".to_owned(), numbers),
            1 => ("stay.days".to_owned(), dates),
            _ => ("person.meetings".to_owned(), FIELDS),
        }),
    }
}

/// A list, a name for each of its elements, and a condition on it.
fn ranging(dice: &mut Dice, names: &Names, depth: usize) -> Option<(String, &'static str, String)> {
    let (list, fields) = list(dice, names)?;
    let variable = if names.bound.is_some() { "n" } else { "m" };
    let mut inner = names.clone();
    inner.case &= dice.chance(50);
    inner.bound = Some((fields.len() > 1).then(|| format!("{variable}.breaks")));
    for (field, ty) in fields {
        let dot = if field.is_empty() { "" } else { "." };
        inner.own.push((format!("{variable}{dot}{field}"), *ty));
    }
    Some((list, variable, condition(dice, &inner, (depth - 1).min(1))))
}

fn quantified(dice: &mut Dice, names: &Names, depth: usize) -> String {
    let quantity = dice.pick(&["some", "every", "at least 2"]);
    match ranging(dice, names, depth) {
        Some((list, variable, body)) => format!("{quantity} {variable} in {list} has ({body})"),
        None => comparison(dice, names, 0),
    }
}

fn number_of(dice: &mut Dice, names: &Names, depth: usize) -> String {
    match ranging(dice, names, depth) {
        Some((list, variable, body)) => format!("number of {variable} in {list} where ({body})"),
        None => leaf(dice, names, Type::Number),
    }
}
