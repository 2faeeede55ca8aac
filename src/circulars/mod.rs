//! The texts of circulars, where somebody has them, beside the rules that are written from them.
//! The texts themselves are no part of a rulebook.
//!
//! 1. `read` makes of each text its sections, paragraphs, bullets and sentences ([`document`]),
//!    numbered as rules cite them ([`place`]); [`texts`] says which circular each is.
//! 2. [`encoding`] gathers what a rulebook says that it was written from which passages.
//! 3. [`trace`] lays the two beside each other: for each passage what is encoded from it, and
//!    what is thin, forgotten, or cited and not there.
//! 4. [`lock`] keeps a fingerprint of each passage; [`change`] compares texts with a lock, and
//!    names the rules that cite what is new, gone, changed or moved.

pub mod change;
pub mod document;
pub mod encoding;
mod error;
pub mod lock;
pub mod read;
pub mod sentence;
pub mod trace;
pub mod verb;

use crate::diagnostic::{self, Diagnostic};
use crate::rulebook::Rulebook;
use crate::rulebook::circular::{Circular, CircularId, Kind};
use crate::source::{SourceId, Sources};
use document::Document;
use read::Markup;
use std::path::Path;

/// The text of a circular of the rulebook.
#[derive(Clone, Debug)]
pub struct Text {
    /// Whose text it is.
    pub circular: CircularId,
    /// The file it was read from.
    pub file: String,
    /// What it says.
    pub document: Document,
}

/// Texts of a rulebook's circulars, in the order of the circulars; and warnings of what was left out.
pub type Texts = (Vec<Text>, Vec<Diagnostic>);

/// Reads texts, and finds the circular of each: by the number of the document; slides, which bear
/// none, by the name of the file, or as the rulebook's only deck; Markdown and HTML by the name of
/// the file.
///
/// # Errors
/// Every text that is no circular; two texts of one circular; no text that belongs to the rulebook.
pub fn texts(
    rulebook: &Rulebook,
    sources: &Sources,
    path: &Path,
) -> Result<Texts, Vec<Diagnostic>> {
    let (mut all, mut told) = (Vec::new(), Vec::new());
    for (id, source) in sources.iter() {
        match text(rulebook, id, (&source.name, &source.text)) {
            Ok(text) => all.push(text),
            Err(one) => told.push(one),
        }
    }
    all.sort_by(|a, b| (a.circular, &a.file).cmp(&(b.circular, &b.file)));
    for pair in all.windows(2) {
        if let [a, b] = pair
            && a.circular == b.circular
        {
            let name = rulebook.circular(a.circular).map_or("", |one| &one.name);
            told.push(error::text_twice(name, &a.file, &b.file));
        }
    }
    if all.is_empty() && !diagnostic::any_error(&told) {
        told.push(error::no_text_left(path));
    }
    if diagnostic::any_error(&told) { Err(told) } else { Ok((all, told)) }
}

fn text(rulebook: &Rulebook, id: SourceId, (file, text): (&str, &str)) -> Result<Text, Diagnostic> {
    if let Some(markup) = Markup::of(file) {
        let circular = named_after(rulebook, file)?;
        let Some(of) = rulebook.circular(circular) else {
            return Err(error::of_no_circular(file, file));
        };
        let document = read::marked_up(id, text, (markup, of))?;
        return Ok(Text { circular, file: file.to_owned(), document });
    }
    let document = read::read(id, text)?;
    let circular = match &document.name {
        Some(name) => circular(rulebook, |one| one.name == *name)
            .ok_or_else(|| error::of_no_circular(file, name))?,
        None => deck(rulebook, file)?,
    };
    Ok(Text { circular, file: file.to_owned(), document })
}

fn circular(rulebook: &Rulebook, is_it: impl Fn(&Circular) -> bool) -> Option<CircularId> {
    let mut circulars = (0..).map(CircularId).zip(&rulebook.circulars);
    circulars.find(|(_, one)| is_it(one)).map(|(id, _)| id)
}

/// The circular that a file is named after.
fn named_after(rulebook: &Rulebook, file: &str) -> Result<CircularId, Diagnostic> {
    let stem = Path::new(file).file_stem().map(|stem| stem.to_string_lossy());
    let stem = stem.unwrap_or_default().to_lowercase();
    let found = circular(rulebook, |one| one.name.to_lowercase() == stem);
    found.ok_or_else(|| error::named_after_none(file, &rulebook.circulars))
}

/// The deck that a file is named after, else the only one.
fn deck(rulebook: &Rulebook, file: &str) -> Result<CircularId, Diagnostic> {
    let stem = Path::new(file).file_stem().map(|stem| stem.to_string_lossy().to_lowercase());
    let named = |one: &Circular| one.kind == Kind::Slides && Some(one.name.to_lowercase()) == stem;
    let decks: Vec<&Circular> =
        rulebook.circulars.iter().filter(|one| one.kind == Kind::Slides).collect();
    let found = circular(rulebook, named).or_else(|| match decks.as_slice() {
        [_] => circular(rulebook, |one| one.kind == Kind::Slides),
        _ => None,
    });
    found.ok_or_else(|| error::which_deck(file, &decks))
}
