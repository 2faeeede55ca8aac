//! Every example of `grammar/README.md` is a rule file that holds.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

use saksgang::inside::keywords::{is_reserved, words};
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;

use crate::syntax::plain;

const README: &str = include_str!("../../grammar/README.md");

/// The examples in their order.
fn examples() -> impl Iterator<Item = &'static str> {
    let parts = README.split("```regel\n").skip(1);
    parts.map(|part| part.split("```").next().unwrap())
}

/// What every example has to stand: it is read, and checked without errors.
fn holds(example: &str) {
    let (file, told) = parse(SourceId(0), example);
    assert!(told.is_empty(), "{example}\n{}", plain(example, &told));
    let checked = saksgang::inside::check::check("reference", &[file]);
    assert_eq!(checked.err().map(|told| plain(example, &told)), None, "{example}");
}

#[test]
fn every_example_holds() {
    assert!(examples().count() > 8);
    examples().for_each(holds);
}

#[test]
fn the_list_of_words_is_complete() {
    let list = README.rsplit("## 15.").next().unwrap();
    let (reserved, free) = list.split_once("The words `").unwrap();
    let heading_less = reserved.split_once('\n').unwrap().1;
    let listed = |text: &'static str| -> BTreeSet<&str> {
        text.split_whitespace().filter(|word| *word != "·").collect()
    };
    let table = |wanted: bool| -> BTreeSet<&str> {
        let all = words().map(|word| word.spelling);
        all.filter(|word| is_reserved(word) == wanted).collect()
    };
    assert_eq!(listed(heading_less), table(true));
    assert_eq!(listed(free.split('`').next().unwrap()), table(false));
}
