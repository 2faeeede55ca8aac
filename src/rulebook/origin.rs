//! Where a rulebook comes from, so that every answer can say by which rules it was given.

use std::fmt;
use std::path::PathBuf;

use super::Rulebook;
use crate::language::Language;
use crate::phrases::say;

/// The word for the built-in rulebook, where a folder could stand.
pub const SHIPPED: &str = "shipped";

/// Where a rulebook comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Its texts were handed over; nobody has to be told.
    #[default]
    Given,
    /// It is built in.
    Shipped,
    /// Files and folders, together one rulebook.
    Paths(Vec<PathBuf>),
}

impl Origin {
    /// As `--rules` takes it: `shipped`, `rules/`, `own/a.regel`.
    pub fn written(&self) -> Option<String> {
        (*self != Self::Given).then(|| self.to_string())
    }

    /// A rulebook of that name from here, for people: `udi (built in)`, `rules (from rules/)`.
    pub fn called(&self, name: &str, language: Language) -> String {
        match self {
            Self::Given => name.to_owned(),
            Self::Shipped => say!(language, "common-built-in", name = name),
            Self::Paths(_) => {
                say!(language, "common-from-folder", name = name, place = self.to_string())
            }
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given => Ok(()),
            Self::Shipped => f.write_str(SHIPPED),
            Self::Paths(paths) => paths.iter().enumerate().try_for_each(|(at, path)| {
                // A path that names no file ends with a stroke.
                let end = match path.extension() {
                    None if !path.as_os_str().as_encoded_bytes().ends_with(b"/") => "/",
                    _ => "",
                };
                write!(f, "{}{}{end}", if at > 0 { ", " } else { "" }, path.display())
            }),
        }
    }
}

impl Rulebook {
    /// Its name and where it comes from, for people.
    pub fn called(&self, language: Language) -> String {
        self.origin.called(&self.name, language)
    }
}
