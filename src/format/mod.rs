//! Syntax tree → text in the one layout of rule files.
//!
//! The steps: parse; then, for each item with what stands between it and the next: find the
//! comments by one scan of the text; walk the tree and put down tokens, possible ends of
//! lines, and before each token the comments that stand before it in the source; then choose
//! the ends of lines. Last, because a formatter must never change what an agency has decided:
//! read the result again. It is returned only if it means the same, has the same words and
//! comments (also those that the tree does not hold), and formats to itself. (What comes out as it went in needs no second look; and items can
//! be looked at one by one, because they are parsed one by one.) All of it is linear.
//!
//! The layout:
//!
//! - 88 characters a line, where that can be done. Items begin in column 1, clauses and
//!   fields two columns further in; the order stays as it is written.
//! - One blank line between items. Between two of `section`, `aside`, `unit`, `group`,
//!   `channel`, `task`, `event` there is one if the author left one. None inside an item.
//! - Labels stand on the first line of `section`, `unit`, `group`, `channel`, `type`,
//!   `record`, `facts`, `task`, `event`, `calendar` if they come first and fit; otherwise, and in all
//!   other items, on a line of their own, and on a line each if they do not fit on one.
//! - A norm stands on one line if it fits; otherwise each detail has its line, under the bearer.
//! - A condition that does not fit has each `and` (each `or`) at the beginning of a line,
//!   under the first operand. Lists are filled, under their first element.
//! - A bullet a line, two columns further in than its block, whose brace closes below it.
//! - A variant, an alternative and a field a line; labels, guards and types lined up.
//!   `is` stands on the first line of a `type` or `define` if nothing comes before it.
//! - Where a word has two spellings, the one that suits its number (`1 year`, `2 years`),
//!   and `every quarter` for `every 3 months`; numbers without idle zeros.
//! - A comment on a line of its own keeps one, before the token that it stood before; a
//!   comment after code stays at the end of its line, and a line ends after it. An indented
//!   comment after the last clause belongs to the item above, one in column 1 to what follows.
//!   A blank line before or after a comment between items stays.

mod calendar;
mod clause;
mod comments;
mod document;
mod error;
mod expression;
mod file;
mod kept;
mod layout;
mod norm;
mod rates;
mod words;

use crate::code::limit;
use crate::diagnostic::{Diagnostic, Severity};
use crate::format::file::Part;
use crate::format::kept::{same_comments, same_words};
use crate::phrases::phrase;
use crate::source::SourceId;
use crate::syntax::{self, ast};

/// The text in its one layout.
///
/// # Errors
/// Those of the parser; or, alone, the formatter's refusal: `F002` if what it wrote would be
/// too large, `F001` if it would not mean the same, would lack a word or a comment, or would
/// not stay as it is.
pub fn format(source: SourceId, text: &str) -> Result<String, Vec<Diagnostic>> {
    let tree = parse(source, text)?;
    let mut formatted = String::with_capacity(text.len());
    for part in file::parts(&tree, text) {
        let printed = print(&part);
        if printed != part.text() {
            verify(source, &part, &printed)?;
        }
        formatted.push_str(&printed);
    }
    if formatted.len() > syntax::FILE_SIZE {
        parse(source, &formatted).map_err(|errors| vec![unreadable(source, &errors)])?;
    }
    Ok(formatted)
}

/// Reads a printed part again and looks whether all is as it was.
fn verify(source: SourceId, part: &Part, printed: &str) -> Result<(), Vec<Diagnostic>> {
    let refuse = |why| Err(vec![error::refused(source, why)]);
    let again = parse(source, printed).map_err(|errors| vec![unreadable(source, &errors)])?;
    if again.items.iter().ne(part.item) {
        return refuse(phrase!("format-other-meaning"));
    }
    if !same_words(part.text(), printed) {
        return refuse(phrase!("format-other-words"));
    }
    if !same_comments(part.text(), printed) {
        return refuse(phrase!("format-other-comments"));
    }
    if print(&part.again(again.items.first(), printed)) != printed {
        return refuse(phrase!("format-not-settled"));
    }
    Ok(())
}

/// An expression on one line, as it would be written in a rule file.
pub fn expression(expr: &ast::Expr) -> String {
    expression::one_line(expr)
}

/// A clause on one line, as it would be written in a rule file.
pub fn clause(clause: &ast::Clause) -> String {
    layout::flat(|printer| clause::clause(printer, clause))
}

/// One alternative of a definition on one line, as it would be written in a rule file.
pub fn alternative(one: &ast::Alternative) -> String {
    layout::flat(|printer| clause::alternatives(printer, std::slice::from_ref(one)))
}

/// Who is bound how to do what, without the details of the norm: `RKV shall send-overview`.
pub fn deed(norm: &ast::Norm) -> String {
    layout::flat(|printer| norm::head(printer, norm))
}

/// A detail of a norm on one line, as it would be written in a rule file.
pub fn detail(detail: &ast::Detail) -> String {
    layout::flat(|printer| norm::detail(printer, detail))
}

/// What a clause says, on one line.
pub fn said(clause: &ast::ClauseKind) -> String {
    layout::flat(|printer| clause::said(printer, clause))
}

/// An entry of `holidays` as it is written.
pub fn days_off(days: &ast::DaysOff) -> String {
    layout::flat(|printer| calendar::days_off(printer, days))
}

/// A norm on one line.
pub fn norm(norm: &ast::Norm) -> String {
    layout::flat(|printer| norm::norm(printer, norm))
}

/// The tree of a text without errors.
fn parse(source: SourceId, text: &str) -> Result<ast::File, Vec<Diagnostic>> {
    let (tree, mut diagnostics) = syntax::parse(source, text);
    diagnostics.retain(|one| one.severity == Severity::Error);
    if diagnostics.is_empty() { Ok(tree) } else { Err(diagnostics) }
}

/// A part as text, with its comments.
fn print(part: &Part) -> String {
    let comments = comments::comments(part.text(), part.range.start);
    let mut printer = document::Printer::new(comments);
    file::part(&mut printer, part);
    layout::layout(&printer.finish())
}

/// Why a formatted text cannot be read again.
fn unreadable(source: SourceId, errors: &[Diagnostic]) -> Diagnostic {
    let limits = [limit::FILE_SIZE, limit::LINE_LENGTH];
    match errors.first() {
        Some(error) if limits.contains(&error.code) => {
            error::too_large(source, error.message.clone())
        }
        _ => error::refused(source, phrase!("format-unreadable")),
    }
}
