//! A line → what of it may be kept or told again: no value of anything sensitive, and no reason
//! from the log, quoted or not.

use super::{Session, form};
use crate::explain::Sensitive;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId};

/// The words of `log` that a reason follows.
const REASONS: [&str; 3] = ["failed", "instead", "despite"];

impl Session {
    /// The line as it may be kept: up to the name of the first thing in it that is sensitive, or
    /// up to a reason, and without what stands between quotation marks. Of an expression that a
    /// sensitive name stands in the middle of nothing is kept, since its value may come first.
    pub fn without_sensitive(&self, line: &str) -> String {
        let line = without_quotes(line);
        let end = self.first_sensitive(&line).into_iter().chain(first_reason(&line)).min();
        let kept = end.and_then(|end| line.get(..end)).unwrap_or(&line);
        kept.to_owned()
    }

    /// The same where it is told in the session, which may show what is sensitive.
    pub(super) fn told_again(&self, line: &str) -> String {
        match self.options.sensitive {
            Sensitive::Revealed => line.to_owned(),
            Sensitive::Masked => self.without_sensitive(line),
        }
    }

    /// Where the first sensitive name ends; nowhere if what comes before may be its value.
    fn first_sensitive(&self, line: &str) -> Option<usize> {
        let book = self.rulebook();
        let names = sensitive_names(book);
        let found = names.filter_map(|name| Some((line.find(name)?, name.len())));
        let (start, length) = found.min()?;
        // The path that the name is the last part of.
        let is_path = |one: char| one.is_alphanumeric() || "_.[]-".contains(one);
        let before = line.get(..start).unwrap_or_default().trim_end_matches(is_path).trim();
        let command =
            before.split_whitespace().next().is_none_or(|word| form::find(word).is_some());
        let literal = before.contains(|one: char| one.is_ascii_digit() || "\"=<>".contains(one));
        Some(if command && !literal { start + length } else { 0 })
    }

    /// An expression beside a message, without the texts, numbers and dates in it where something
    /// sensitive is compared with them. Places stay where they are.
    pub(super) fn covered(&self, line: &str) -> String {
        if self.options.sensitive == Sensitive::Revealed || self.first_sensitive(line).is_none() {
            return line.to_owned();
        }
        let mut quoted = false;
        let covered = line.chars().map(|one| {
            quoted ^= one == '"';
            match one {
                '"' => '"',
                _ if one.is_ascii() && (quoted || one.is_ascii_digit()) => '*',
                _ if quoted && one.len_utf8() == 2 => '·',
                _ if quoted && one.len_utf8() == 3 => '•',
                _ => one,
            }
        });
        covered.collect()
    }
}

/// Facts, fields and definitions whose values are masked.
fn sensitive_names(book: &Rulebook) -> impl Iterator<Item = &str> {
    let facts = book.facts.iter().map(|fact| &fact.field);
    let fields = book.records.iter().flat_map(|record| &record.fields);
    let fields = facts.chain(fields).filter(|field| field.sensitive);
    let nodes = (0..).map(NodeId).zip(&book.nodes.all);
    let definitions = nodes.filter_map(|(id, node)| match node {
        Node::Defined { definition, .. } if book.nodes.is_sensitive(id) => {
            book.definitions.get(definition.0 as usize).map(|one| one.name.as_str())
        }
        _ => None,
    });
    fields.map(|field| field.name.as_str()).chain(definitions)
}

/// Where the word that a reason follows ends.
fn first_reason(line: &str) -> Option<usize> {
    let command = line.split_whitespace().next().and_then(form::find)?;
    if command.name != "log" {
        return None;
    }
    let found = REASONS.iter().filter_map(|word| {
        let at = line.match_indices(word).find(|(at, _)| stands_alone(line, *at, word.len()))?.0;
        Some(at + word.len())
    });
    found.min()
}

fn stands_alone(line: &str, at: usize, length: usize) -> bool {
    let before = line.get(..at).and_then(|before| before.chars().next_back());
    let after = line.get(at + length..).and_then(|after| after.chars().next());
    before.is_none_or(char::is_whitespace)
        && after.is_none_or(|one| one.is_whitespace() || one == '"')
}

/// The line with nothing between its quotation marks; one that is not closed is its last.
fn without_quotes(line: &str) -> String {
    line.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}
