//! Every word that people read: by key, in every language.
//!
//! | file | what it is |
//! | --- | --- |
//! | `phrases/LANGUAGE/AREA.ftl` | the words themselves, as [Project Fluent] writes them |
//! | `catalogue` | those files → the message of a key |
//! | `pages` | `phrases/LANGUAGE/codes/CODE.md`: the pages of the codes |
//! | `argument` | what is filled in, and how each language writes it |
//! | `norm` | how norms bind, when and how often: one word for each, whoever tells it |
//!
//! A [`Phrase`] is in no language yet, so that whoever finds something wrong need not know who
//! reads it. Its key begins with its area: `check-no-such-unit` stands in `check.ftl`. A new
//! language is a new folder and a line in [`Language`]; a test says what is missing in it.
//!
//! [Project Fluent]: https://projectfluent.org

mod argument;
mod catalogue;
pub mod norm;
pub mod pages;

pub use argument::{Argument, Join, date};

use crate::language::Language;
use include_dir::{Dir, include_dir};

/// The files of all languages, each in the folder of its tag.
static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/phrases");

/// Words that are in no language yet: their key, and what is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phrase {
    key: &'static str,
    arguments: Box<[(&'static str, Argument)]>,
}

/// The words of a key that is made up while the program runs, if there are any: for what is listed
/// elsewhere, as the arguments of commands are. They fill in nothing.
pub fn find(language: Language, area: &'static str, key: &str) -> Option<String> {
    catalogue::find(language, area, key)
}

/// `phrase!("check-no-such-unit", name = name)`: a [`Phrase`].
macro_rules! phrase {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::phrases::Phrase::new(
            $key,
            vec![$((stringify!($name), $crate::phrases::Argument::from($value))),*],
        )
    };
}

/// `say!(language, "coverage-title")`: a phrase in a language.
macro_rules! say {
    ($language:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::phrases::phrase!($key $(, $name = $value)*).say($language)
    };
}

pub(crate) use {phrase, say};

impl Phrase {
    /// What the macro makes: a test sees to it that key and arguments are those of the files.
    pub fn new(key: &'static str, arguments: Vec<(&'static str, Argument)>) -> Self {
        Self { key, arguments: arguments.into() }
    }

    /// Its key.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// In a language.
    pub fn say(&self, language: Language) -> String {
        catalogue::say(language, self.key, &self.arguments)
    }
}
