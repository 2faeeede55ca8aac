//! The program as a black box: rule text and a case in, the answer's JSON out.

use saksgang::{Date, Rulebook};
use serde_json::Value as Json;

use super::book::Book;
use super::telling::Telling;
use super::world::{World, date};

/// Reads a rulebook; what is wrong with it, if it is.
pub(crate) fn read(book: &Book) -> Result<Rulebook, String> {
    read_text(&book.text())
}

pub(crate) fn read_text(text: &str) -> Result<Rulebook, String> {
    let thread = std::thread::current().id();
    let folder = std::env::temp_dir().join(format!("truth-{}-{thread:?}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("x.regel"), text).unwrap();
    let rulebook = Rulebook::load(&folder).map_err(|wrong| wrong.to_string());
    std::fs::remove_dir_all(&folder).unwrap();
    rulebook
}

/// The answer to what is told of a world, on the day on which it is looked at.
pub(crate) fn answer(rulebook: &Rulebook, world: &World, telling: &Telling) -> Json {
    let json = telling.json(world);
    on(rulebook, &json, date(world.on))
}

pub(crate) fn on(rulebook: &Rulebook, case: &Json, day: Date) -> Json {
    let read = rulebook.case(&case.to_string());
    let case = read.unwrap_or_else(|wrong| panic!("{wrong}\n{case:#}"));
    let answer = rulebook.evaluate(&case, day).unwrap();
    serde_json::from_str(&answer.to_json()).unwrap()
}
