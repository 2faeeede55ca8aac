//! saksgang inside another program: load a rulebook, evaluate a case, read the answer.

use saksgang::{Date, Error, Rulebook, Truth};

fn main() -> Result<(), Error> {
    let rulebook = Rulebook::load("rules")?;
    let case = rulebook.case(include_str!("ta-final-rejection-transit.json"))?;
    let Some(date) = case.on().or_else(|| Date::new(2018, 3, 5)) else {
        return Ok(());
    };
    let answer = rulebook.evaluate(&case, date)?;
    for action in answer.actions() {
        let unit = action.unit.unwrap_or("somebody");
        println!("{unit}: {:?} {}", action.modality, action.task);
    }
    let open = answer.norms().iter().filter(|norm| norm.applies == Truth::Open).count();
    println!("{open} norms are open; these answers would settle them:");
    for question in answer.questions() {
        println!("- {} ({} norms)", question.asks, question.touches);
    }
    Ok(())
}
