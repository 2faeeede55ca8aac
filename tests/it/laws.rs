//! The laws that hold the language together, each tried on random rulebooks and cases.

use saksgang::value::date::Date;

use crate::dice::Dice;
use crate::generate::{Book, case};
use crate::{fast_road, reference};

#[test]
fn scratch() {
    let (mut bad, mut diff) = (0, 0);
    for seed in 0..300 {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice);
        let texts = book.texts();
        let files = fast_road::parse(&texts).unwrap();
        let rulebook = match fast_road::rulebook(&texts) {
            Ok(rulebook) => rulebook,
            Err(faults) => {
                bad += 1;
                if bad < 12 {
                    for fault in &faults {
                        if fault.severity == saksgang::diagnostic::Severity::Error {
                            let span = fault.span().unwrap();
                            if bad < 5 { println!("{}", book.rules()); } println!("{}: {} @ {}", fault.code, fault.message, &texts[span.source.0 as usize][span.range()]);
                        }
                    }
                }
                continue;
            }
        };
        let case = case::random(&mut dice);
        let on = Date::parse(case["on"].as_str().unwrap()).unwrap();
        let plain = reference::evaluate(&files, &case, on);
        match fast_road::evaluate(&rulebook, &case.to_string(), on) {
            Err(faults) => println!("case: {faults:?}"),
            Ok(fast) => {
                let difference = fast.difference("fast", &plain, "plain");
                if !difference.is_empty() { diff += 1; if diff < 10 {
                    println!("seed {seed}\n{difference}"); if diff < 6 { println!("{}\n{case}", book.rules()); }
                } }
            }
        }
    }
    println!("{bad} bad, {diff} different");
}
