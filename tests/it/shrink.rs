//! Makes a rulebook and a case that break a law as small as can be, so that a person can read them.

use serde_json::Value as Json;

use crate::generate::Book;

/// Leaves out items, lines, facts and log entries as long as the law stays broken.
pub(crate) fn shrink(
    book: Book,
    case: Json,
    breaks: impl Fn(&Book, &Json) -> bool,
) -> (Book, Json) {
    let (mut book, mut case) = (book, case);
    loop {
        let smaller = smaller_books(&book)
            .into_iter()
            .find(|book| breaks(book, &case));
        if let Some(smaller) = smaller {
            book = smaller;
            continue;
        }
        let smaller = smaller_cases(&case)
            .into_iter()
            .find(|case| breaks(&book, case));
        match smaller {
            Some(smaller) => case = smaller,
            None => return (book, case),
        }
    }
}

/// The book without one of its items, or without one of their lines.
fn smaller_books(book: &Book) -> Vec<Book> {
    let mut smaller = Vec::new();
    for (at, file) in book.files.iter().enumerate() {
        for (item, lines) in file.iter().enumerate() {
            let mut without = book.clone();
            without.files[at].remove(item);
            smaller.push(without);
            for line in 1..lines.len() {
                let mut without = book.clone();
                without.files[at][item].remove(line);
                smaller.push(without);
            }
        }
    }
    smaller
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
