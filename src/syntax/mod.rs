//! Text of a rule file → syntax tree, in four steps:
//!
//! 1. `scan`: one look at every character. Finds trouble below the level of words, and cuts
//!    the text into items, so that an error in one leaves the others alone and the whole stays
//!    linear.
//! 2. `grammar`: each item by `grammar/saksgang.pest`. What pest finds lies flat (`entry`), and
//!    of the built-in rulebook's items it is there from the build (`ready`, `grammar/build.rs`).
//! 3. `item`, `norm`, `expression`, `leaf`: nodes → [`ast`], one function a rule.
//! 4. `failure`: where the grammar gives up, what was probably meant, in the author's words.
//!
//! An item with an error is left out of the tree, and has been reported.

pub mod ast;
mod calendar;
mod choices;
mod entry;
mod error;
mod expected;
mod expression;
mod failure;
mod grammar;
mod item;
pub mod labels;
mod leaf;
mod norm;
mod once;
pub mod passage;
mod rates;
mod ready;
mod scan;
pub(crate) mod token;
pub mod walk;

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::source::{SourceId, Span};
use grammar::{Place, Rule};

/// Bytes that a rule file may have: 1 MiB.
pub const FILE_SIZE: usize = 1 << 20;

/// Reads a rule file: the items that could be read, and what is wrong with the others.
pub fn parse(source: SourceId, text: &str) -> (ast::File, Vec<Diagnostic>) {
    let mut file = ast::File { source: ast::Source(source), items: Vec::new() };
    if text.len() > FILE_SIZE {
        let start = Span::new(source, 0..text.chars().next().map_or(0, char::len_utf8));
        return (file, vec![error::file_too_large(start)]);
    }
    let scanned = scan::file(source, text);
    let mut diagnostics = scanned.troubles;
    for range in scanned.items {
        match parse_item(source, text, range) {
            Ok(item) => file.items.push(item),
            Err(diagnostic) if diagnostics.len() <= scan::ERRORS => diagnostics.push(diagnostic),
            Err(_) => {}
        }
    }
    crate::diagnostic::sort(&mut diagnostics);
    (file, shortened(diagnostics))
}

/// Reads a text that is one expression.
///
/// # Errors
/// What is wrong with it.
pub fn parse_expression(source: SourceId, text: &str) -> Result<ast::Expr, Vec<Diagnostic>> {
    if text.len() > FILE_SIZE {
        return Err(vec![error::file_too_large(Span::new(source, 0..0))]);
    }
    let troubles = scan::expression(source, text);
    if !troubles.is_empty() {
        return Err(shortened(troubles));
    }
    let start = scan::byte_order_mark(text);
    let text = text.get(start..).unwrap_or_default();
    let place = Place::new(source, start);
    let walked = match grammar::parse(Rule::whole_expression, text, place) {
        Ok(tree) => tree.root().and_then(|node| expression::expression(&node.first()?)),
        Err(failure) => Err(failure::explain(&failure, text, Rule::whole_expression, place)),
    };
    walked.map_err(|diagnostic| vec![diagnostic])
}

fn parse_item(source: SourceId, text: &str, range: Range<usize>) -> grammar::Walked<ast::Item> {
    let place = Place::new(source, range.start);
    let text = text.get(range).unwrap_or_default();
    match grammar::parse(Rule::item, text, place) {
        Ok(tree) => tree.root().and_then(|node| item::item(&node)),
        Err(failure) => Err(failure::explain(&failure, text, Rule::item, place)),
    }
}

/// The first hundred errors, and word of the rest.
fn shortened(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if diagnostics.len() > scan::ERRORS {
        let last = diagnostics.get(scan::ERRORS).and_then(Diagnostic::span);
        diagnostics.truncate(scan::ERRORS);
        diagnostics.extend(last.map(error::too_many));
    }
    diagnostics
}
