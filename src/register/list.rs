//! A rulebook → which registers it has, who keeps each of them, and how often it is sent to whom.

use super::head::{how_often, keeper, recipients};
use super::text::drawn;
use crate::language::Language;
use crate::phrases::say;
use crate::report::csv::{harmless, lines};
use crate::report::escape::escape;
use crate::report::json::book::Book;
use crate::report::json::form;
use crate::report::phrases::of_rulebook;
use crate::rulebook::Rulebook;
use crate::rulebook::norm::Register;
use serde::Serialize;
use std::io;

/// A register, in short. Keys of its JSON are left out where there is nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// `ta-waiting-list`
    pub name: String,
    /// What people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The unit that keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept_by: Option<String>,
    /// The units and groups that it is sent to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sent_to: Vec<String>,
    /// `every monday`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how_often: Option<String>,
}

/// The registers of a rulebook by name, each of its versions.
pub fn list(rulebook: &Rulebook, language: Language) -> Vec<Entry> {
    let registers = rulebook.registers.iter();
    let entries = registers.map(|register| Entry {
        name: register.name.clone(),
        label: register.labels.get(language).map(str::to_owned),
        kept_by: keeper(rulebook, register).map(|unit| unit.name.clone()),
        sent_to: recipients(rulebook, register, language)
            .into_iter()
            .map(|(name, _)| name)
            .collect(),
        how_often: how_often(register, Language::En),
    });
    entries.collect()
}

/// The list for people.
pub fn text(rulebook: &Rulebook, language: Language) -> String {
    let by = of_rulebook(rulebook, language).map_or_else(String::new, |line| line + "\n");
    if rulebook.registers.is_empty() {
        return format!("{by}{}\n", say!(language, "register-no-registers"));
    }
    let header = vec![
        say!(language, "register-name-heading"),
        say!(language, "register-register-heading"),
        say!(language, "register-keeper-heading"),
        say!(language, "register-sent-heading"),
    ];
    let rows = rulebook.registers.iter().map(|register| line(rulebook, register, language));
    by + &drawn(header, rows.collect(), std::iter::empty())
}

fn line(rulebook: &Rulebook, register: &Register, language: Language) -> Vec<String> {
    let recipients = recipients(rulebook, register, language).into_iter();
    let sent = recipients.map(|(_, label)| label).chain(how_often(register, language));
    let cells = [
        register.name.clone(),
        register.labels.get(language).unwrap_or_default().to_owned(),
        keeper(rulebook, register).map(|unit| unit.name.clone()).unwrap_or_default(),
        sent.collect::<Vec<_>>().join(", "),
    ];
    cells.iter().map(|cell| escape(cell).into_owned()).collect()
}

/// The list as CSV, with the names of units.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn csv(out: impl io::Write, rulebook: &Rulebook, language: Language) -> io::Result<()> {
    let header = ["name", "label", "kept_by", "sent_to", "how_often"].map(str::to_owned);
    let rows = list(rulebook, language).into_iter().map(|entry| {
        let label = harmless(&entry.label.unwrap_or_default());
        let sent_to = entry.sent_to.join("; ");
        let often = harmless(&entry.how_often.unwrap_or_default());
        vec![entry.name, label, entry.kept_by.unwrap_or_default(), sent_to, often]
    });
    lines(out, header.to_vec(), rows)
}

/// The list as JSON, `saksgang.registers/1`, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn json(out: &mut dyn io::Write, rulebook: &Rulebook, language: Language) -> io::Result<()> {
    #[derive(Serialize)]
    struct Whole {
        format: &'static str,
        rulebook: Book,
        registers: Vec<Entry>,
    }
    let whole = Whole {
        format: "saksgang.registers/1",
        rulebook: Book::from(rulebook),
        registers: list(rulebook, language),
    };
    form::pretty(out, &whole)
}
