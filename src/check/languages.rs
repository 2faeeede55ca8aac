//! The languages that a rulebook labels in: those that it declares, else those that its files use.

use super::collect::Located;
use super::error;
use crate::diagnostic::Diagnostic;
use crate::language::Tag;
use crate::syntax::ast::{File, Text};
use crate::syntax::labels;

/// Labels stand in the order of tags; from here on in the order in which they are declared, so that
/// whoever has none in their own language is shown the one declared first.
pub fn order(files: &mut [File], declared: &[Tag]) {
    let rank = |tag: &Tag| declared.iter().position(|one| one == tag).unwrap_or(usize::MAX);
    for item in files.iter_mut().flat_map(|file| &mut file.items) {
        labels::of_item_mut(item, &mut |labels| labels.0.sort_by_key(|(tag, _)| rank(tag)));
    }
}

/// The languages that the files label in, each once, in the order of tags.
pub(super) fn used(all: &[Located<'_>]) -> Vec<Tag> {
    let mut tags: Vec<Tag> = labels(all).into_iter().map(|(tag, _)| *tag).collect();
    tags.sort_unstable();
    tags.dedup();
    tags
}

/// Every label in a language that is not declared is an error.
pub(super) fn check(all: &[Located<'_>], declared: &[Tag], errors: &mut Vec<Diagnostic>) {
    let others = labels(all).into_iter().filter(|(tag, _)| !declared.contains(tag));
    errors.extend(others.map(|(tag, text)| error::undeclared_language(text.at.0, *tag, declared)));
}

fn labels<'a>(all: &[Located<'a>]) -> Vec<&'a (Tag, Text)> {
    let mut found = Vec::new();
    for one in all {
        labels::of_item(one.item, &mut |labels| found.extend(&labels.0));
    }
    found
}
