//! Text → the entries of its tree: the nodes that carry meaning, each directly before its
//! children. The only pest. The build script reads this file too, and so it knows nothing of
//! the rest of the program.

use pest::error::{Error, ErrorVariant, InputLocation};
use pest::iterators::Pairs;
use pest::{Parser as _, Token};

pub(super) use derived::Rule;

mod derived {
    //! What pest makes of the grammar; its `Rule` stays in here and in the walker.

    #[derive(pest_derive::Parser)]
    #[grammar = "grammar/saksgang.pest"]
    pub(super) struct Grammar;
}

/// One node, as it lies in the tree; the numbers are bytes of the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Which rule of the grammar made it.
    pub(super) rule: Rule,
    /// Where it starts.
    pub(super) start: usize,
    /// Where it ends, with the blanks that pest read after it.
    pub(super) end: usize,
    /// Where its last token ends.
    pub(super) last: usize,
    /// How many of the entries after it lie in it.
    pub(super) inner: usize,
}

/// Where the grammar gave up, and what it would have taken there.
#[derive(Debug)]
pub(super) struct Failure {
    /// The byte within the parsed text.
    pub(super) at: usize,
    /// The rules that were tried there.
    pub(super) expected: Vec<Rule>,
}

/// Parses the whole of `text` by `rule`.
pub(super) fn entries(rule: Rule, text: &str) -> Result<Vec<Entry>, Failure> {
    let pairs = derived::Grammar::parse(rule, text).map_err(|error| failure(&error))?;
    Ok(flat(pairs))
}

fn failure(error: &Error<Rule>) -> Failure {
    let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
    let expected = match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => positives.clone(),
        ErrorVariant::CustomError { .. } => Vec::new(),
    };
    Failure { at, expected }
}

/// The nodes without keywords and signs, which are all leaves.
fn flat(pairs: Pairs<Rule>) -> Vec<Entry> {
    let (mut entries, mut open): (Vec<Entry>, Vec<usize>) = (Vec::new(), Vec::new());
    let (mut last, mut leaf) = (0, false);
    for token in pairs.tokens() {
        match token {
            Token::Start { rule, pos } if carries_meaning(rule) => {
                open.push(entries.len());
                let start = pos.pos();
                entries.push(Entry { rule, start, end: start, last: start, inner: 0 });
            }
            Token::Start { .. } => {}
            Token::End { rule, pos } => {
                let end = pos.pos();
                last = if leaf { end } else { last };
                if carries_meaning(rule) {
                    close(&mut entries, open.pop(), end, last);
                }
            }
        }
        leaf = matches!(token, Token::Start { .. });
    }
    entries
}

/// Notes where a node ends; all entries after it lie in it.
fn close(entries: &mut [Entry], index: Option<usize>, end: usize, last: usize) {
    let own = index.and_then(|index| entries.get_mut(index..)?.split_first_mut());
    if let Some((entry, inside)) = own {
        (entry.end, entry.last, entry.inner) = (end, last, inside.len());
    }
}

/// Signs and keywords stand at the end of the grammar; a keyword with a meaning has
/// a rule of its own around it.
fn carries_meaning(rule: Rule) -> bool {
    rule != Rule::EOI && rule < Rule::star
}
