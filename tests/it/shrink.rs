//! Makes a rulebook and a case that break a law as small as can be, so that a person can read them.

use serde_json::Value as Json;

use crate::generate::Book;

/// Leaves out items, lines, facts and log entries, last first, if the law stays broken.
pub(crate) fn shrink(
    mut book: Book,
    mut case: Json,
    breaks: impl Fn(&Book, &Json) -> bool,
) -> (Book, Json) {
    for at in (0..book.files.len()).rev() {
        for item in (0..book.files[at].len()).rev() {
            let mut without = book.clone();
            without.files[at].remove(item);
            if breaks(&without, &case) {
                book = without;
                continue;
            }
            for line in (1..book.files[at][item].len()).rev() {
                let mut without = book.clone();
                without.files[at][item].remove(line);
                if breaks(&without, &case) {
                    book = without;
                }
            }
        }
    }
    while let Some(smaller) = smaller_cases(&case).into_iter().find(|case| breaks(&book, case)) {
        case = smaller;
    }
    (book, case)
}

/// The case without one of its facts, list elements or log entries.
fn smaller_cases(case: &Json) -> Vec<Json> {
    let mut smaller = Vec::new();
    for group in ["person", "stay", "log"] {
        let keys = match &case[group] {
            Json::Object(facts) => facts.keys().map(|key| format!("/{group}/{key}")).collect(),
            Json::Array(list) => (0..list.len()).map(|at| format!("/{group}/{at}")).collect(),
            _ => Vec::new(),
        };
        for path in keys {
            smaller.extend(without(case, &path));
        }
    }
    smaller
}

fn without(case: &Json, path: &str) -> Option<Json> {
    let mut case = case.clone();
    let (parent, key) = path.rsplit_once('/')?;
    match case.pointer_mut(parent)? {
        Json::Object(facts) => drop(facts.remove(key)),
        Json::Array(list) => drop(list.remove(key.parse().ok()?)),
        _ => return None,
    }
    Some(case)
}
