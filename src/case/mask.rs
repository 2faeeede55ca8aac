//! A case's text → the same text with sensitive values hidden, for showing places in it.
//!
//! Only what stands under keys that are known and not sensitive stays: a misspelt key
//! may be that of a sensitive fact. The text need not be right JSON. Every character
//! keeps its length in bytes, so that places in the one text are places in the other.

use std::collections::BTreeSet;

use super::entry::KEYS;
use super::schema::{Member, Members, Schema};

/// Hides what is sensitive, or may be.
pub fn mask(schema: &Schema, text: &str) -> String {
    let plain = plain_keys(schema);
    let mut mask =
        Mask { masked: String::with_capacity(text.len()), containers: Vec::new(), hidden: true };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (token, after) = rest.split_at(token_length(rest, first));
        match first {
            '"' if after.trim_start().starts_with(':') => mask.key(token, &plain),
            '{' | '[' => mask.open(token),
            '}' | ']' => mask.close(token),
            _ if is_structure(first) => mask.masked.push_str(token),
            _ => mask.value(token),
        }
        rest = after;
    }
    mask.masked
}

/// The keys whose values may be shown, wherever they stand.
fn plain_keys(schema: &Schema) -> BTreeSet<&str> {
    let members = || schema.groups.iter().chain(&schema.records);
    let named = |which: fn(&Member) -> bool| members().flat_map(move |one| names(one, which));
    let mut plain: BTreeSet<&str> = named(|member| !member.sensitive).collect();
    for sensitive in named(|member| member.sensitive) {
        plain.remove(sensitive);
    }
    plain.extend(schema.top.iter());
    plain.extend(KEYS);
    plain
}

fn names(members: &Members, which: fn(&Member) -> bool) -> impl Iterator<Item = &str> {
    let chosen = members.iter().filter(move |(_, member)| which(member));
    chosen.map(|(name, _)| name)
}

/// How long the next token is: a text, a run of other characters, or a single one.
fn token_length(rest: &str, first: char) -> usize {
    if first == '"' {
        return text_length(rest);
    }
    if is_structure(first) || is_bracket(first) {
        return first.len_utf8();
    }
    let ends = |one: char| one == '"' || is_structure(one) || is_bracket(one);
    rest.find(ends).unwrap_or(rest.len())
}

/// Up to the closing quotation mark, or the end of the line if there is none.
fn text_length(rest: &str) -> usize {
    let mut escaped = false;
    for (at, one) in rest.char_indices().skip(1) {
        match one {
            '"' if !escaped => return at + 1,
            '\n' => return at,
            _ => escaped = one == '\\' && !escaped,
        }
    }
    rest.len()
}

fn is_structure(one: char) -> bool {
    one.is_whitespace() || one == ',' || one == ':'
}

fn is_bracket(one: char) -> bool {
    matches!(one, '{' | '}' | '[' | ']')
}

/// The text so far, and whether what follows is hidden.
struct Mask {
    masked: String,
    /// For each open bracket whether what it holds is hidden.
    containers: Vec<bool>,
    hidden: bool,
}

impl Mask {
    fn key(&mut self, token: &str, plain: &BTreeSet<&str>) {
        let hidden_here = self.containers.last().copied().unwrap_or(false);
        self.hidden = hidden_here || !plain.contains(token.trim_matches('"'));
        self.masked.push_str(token);
    }

    fn open(&mut self, token: &str) {
        let outermost = self.containers.is_empty();
        self.containers.push(self.hidden && !outermost);
        self.masked.push_str(token);
    }

    fn close(&mut self, token: &str) {
        self.containers.pop();
        self.hidden = self.containers.last().copied().unwrap_or(true);
        self.masked.push_str(token);
    }

    fn value(&mut self, token: &str) {
        if self.hidden {
            self.masked.extend(token.chars().map(cover));
        } else {
            self.masked.push_str(token);
        }
    }
}

/// A character as long as this one that tells nothing of it.
fn cover(one: char) -> char {
    match (one, one.len_utf8()) {
        ('"', _) => '"',
        (_, 1) => '*',
        (_, 2) => '·',
        (_, 3) => '•',
        _ => '𐄁',
    }
}
