//! A fingerprint of what a rulebook means: the same for the same items in whatever
//! order, files and layout; another when anything that can change an answer changes.

use std::hash::{Hash, Hasher};

use super::collect::Located;
use crate::value::fnv::Fnv;

/// 16 hexadecimal digits.
pub(super) fn fingerprint(all: &[Located<'_>]) -> String {
    let mut items: Vec<u64> = all.iter().map(item).collect();
    items.sort_unstable();
    let mut whole = Fnv::default();
    items.hash(&mut whole);
    format!("{:016x}", whole.finish())
}

/// An item with the circular and section that give it its meaning.
fn item(located: &Located<'_>) -> u64 {
    let mut hash = Fnv::default();
    located.circular_name().hash(&mut hash);
    located.section_key().hash(&mut hash);
    located.item.kind.hash(&mut hash);
    located.item.clauses.hash(&mut hash);
    hash.finish()
}
