//! A fingerprint of what a rulebook means: the same for the same items in whatever
//! order, files and layout; another when anything that can change an answer changes.

use std::hash::{Hash, Hasher};

use super::collect::Located;

/// FNV-1a, 64 bits: the same on every machine
/// (G. Fowler, L. C. Noll, K.-P. Vo, *The FNV Non-Cryptographic Hash Algorithm*).
struct Fnv(u64);

impl Fnv {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(Self::PRIME);
        }
    }
}

/// 16 hexadecimal digits.
pub(super) fn fingerprint(all: &[Located<'_>]) -> String {
    let mut items: Vec<u64> = all.iter().map(item).collect();
    items.sort_unstable();
    let mut whole = Fnv(Fnv::OFFSET);
    items.hash(&mut whole);
    format!("{:016x}", whole.finish())
}

/// An item with the circular and section that give it its meaning.
fn item(located: &Located<'_>) -> u64 {
    let mut hash = Fnv(Fnv::OFFSET);
    located.circular_name().hash(&mut hash);
    located.section_key().hash(&mut hash);
    located.item.kind.hash(&mut hash);
    located.item.clauses.hash(&mut hash);
    hash.finish()
}
