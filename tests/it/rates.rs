//! Random tables of rates against a look-up that goes through the rows from the last to the first.

use std::fmt::Write as _;

use saksgang::inside::case::facts::Facts;
use saksgang::inside::check::check;
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;
use saksgang::inside::value::Value;
use saksgang::inside::value::date::{Date, TimeUnit};

use crate::dice::Dice;
use crate::eval_book::date;

/// A row: its first day, its last if it says one, the ends of its bands, and their amounts.
struct Row {
    from: Date,
    until: Option<Date>,
    up_to: Vec<usize>,
    amounts: Vec<usize>,
}

fn rows(dice: &mut Dice) -> Vec<Row> {
    let mut day = date("2018-01-01");
    let mut all = Vec::new();
    for _ in 0..=dice.below(5) {
        let from = day;
        let length = i32::try_from(1 + dice.below(40)).unwrap();
        day = from.shift(length, TimeUnit::Days);
        let until = i32::try_from(dice.below(usize::try_from(length).unwrap())).unwrap();
        let until = dice.chance(40).then(|| from.shift(until, TimeUnit::Days));
        let mut up_to: Vec<usize> = (0..dice.below(4)).map(|_| dice.below(20)).collect();
        up_to.sort_unstable();
        up_to.dedup();
        let amounts = (0..=up_to.len()).map(|_| dice.below(1000)).collect();
        all.push(Row { from, until, up_to, amounts });
    }
    all
}

fn written(rows: &[Row]) -> String {
    let mut text = String::from("rates table of (n : number) : number\n");
    for row in rows {
        write!(text, "  from {}", row.from).unwrap();
        if let Some(until) = row.until {
            write!(text, " until {until}").unwrap();
        }
        for (most, amount) in row.up_to.iter().zip(&row.amounts) {
            write!(text, " up to {most} is {amount},").unwrap();
        }
        writeln!(text, " else {}", row.amounts.last().unwrap()).unwrap();
    }
    text
}

/// The amount for a number on a day, looked for in the last row that has begun.
fn amount(rows: &[Row], on: Date, number: usize) -> Option<usize> {
    let row = rows.iter().rev().find(|row| row.from <= on)?;
    if row.until.is_some_and(|until| on > until) {
        return None;
    }
    let below = row.up_to.iter().filter(|most| number > **most).count();
    row.amounts.get(below).copied()
}

#[test]
fn random_tables_give_what_is_found_by_going_through_them() {
    for seed in 0..200 {
        let mut dice = Dice::new(seed);
        let rows = rows(&mut dice);
        let mut text = written(&rows);
        let mut asked = Vec::new();
        for at in 0..30 {
            let days = i32::try_from(dice.below(220)).unwrap();
            let (on, number) = (date("2017-12-20").shift(days, TimeUnit::Days), dice.below(22));
            writeln!(text, "define d{at:02} : number is table of {number} on {on}").unwrap();
            asked.push((on, number));
        }
        let (file, told) = parse(SourceId(0), &text);
        assert!(told.is_empty(), "{told:?}\n{text}");
        let rulebook = check("rates", &[file]).unwrap();
        let facts = Facts::default();
        let mut scratch = Scratch::default();
        let on = date("2018-03-01");
        let input = Input { rulebook: &rulebook, facts: &facts, on, readings: &[], assumed: &[] };
        let outcome = evaluate(input, &mut scratch);
        for (definition, (on, number)) in rulebook.definitions.iter().zip(asked) {
            let found = match outcome.value(definition.node.unwrap()) {
                Value::Number(amount) => Some(amount.to_string()),
                _ => None,
            };
            let wanted = amount(&rows, on, number).map(|amount| amount.to_string());
            assert_eq!(found, wanted, "seed {seed}, {number} on {on}\n{text}");
        }
    }
}
