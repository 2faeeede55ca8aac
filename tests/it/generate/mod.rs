//! Random rulebooks as text, so that they are read by the parser and the checker like any
//! other, and random cases that fit them.

pub(crate) mod case;
mod expression;
mod rule;
mod vocabulary;

use std::fmt::Write;

use crate::dice::Dice;
use expression::Names;

/// The types that random expressions have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// `yes/no`
    Truth,
    /// `number`
    Number,
    /// The named type `colour`.
    Colour,
    /// `date`
    Date,
    /// `date or none`
    DateOrNone,
    /// `unit`
    Unit,
    /// `text`
    Text,
}

/// An item: its first line and its clauses, a line each.
pub(crate) type Item = Vec<String>;

/// A random rulebook: files of items.
#[derive(Clone, Debug, Default)]
pub(crate) struct Book {
    /// Each file's items, in order.
    pub(crate) files: Vec<Vec<Item>>,
}

impl Book {
    /// A rulebook for one seed.
    pub(crate) fn random(dice: &mut Dice) -> Self {
        let mut names = Names { case: true, ..Names::default() };
        let mut words = vocabulary::vocabulary(dice);
        words.extend(vocabulary::definitions(dice, &mut names));
        let rules = rule::files(dice, &names);
        Self { files: std::iter::once(words).chain(rules).collect() }
    }

    /// The book without the lines that hold a word; definitions and rules need their lines,
    /// so items with such a line go altogether.
    pub(crate) fn without(mut self, word: &str) -> Self {
        for file in &mut self.files {
            let says = |line: &String| {
                line.contains(&format!(" is {word}")) || line.contains(&format!(" is un{word}"))
            };
            file.retain(|item| !item.iter().any(says));
        }
        self
    }

    /// The text of each file.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.files.iter().map(|file| file_text(file)).collect()
    }
}

fn file_text(items: &[Item]) -> String {
    let mut text = String::new();
    for item in items {
        for (at, line) in item.iter().enumerate() {
            let indent = if at == 0 { "" } else { "  " };
            let _ = writeln!(text, "{indent}{line}");
        }
        text.push('\n');
    }
    text
}

/// An item of lines.
fn item<const N: usize>(lines: [&str; N]) -> Item {
    lines.into_iter().map(str::to_owned).collect()
}
