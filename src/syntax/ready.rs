//! Item text → its entries, where the build script (`grammar/build.rs`) has found them already:
//! for the items of the built-in rulebook and of the shipped calendars, so that no start has to wait for the grammar. An item
//! is known by its text, on which alone its entries depend; any other is parsed when it is read.

use crate::syntax::entry::{Entry, Rule};

/// The items in the order of their texts, each with what the build script wrote of its entries.
static ITEMS: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/items.rs"));

/// The entries of an item of the built-in rulebook.
pub(super) fn entries(text: &str) -> Option<Vec<Entry>> {
    let index = ITEMS.binary_search_by_key(&text, |(known, _)| known).ok()?;
    let (_, bytes) = ITEMS.get(index)?;
    bytes.as_chunks().0.iter().map(entry).collect()
}

/// An entry from its bytes: which rule of the grammar it is, and its four numbers.
fn entry(bytes: &[u8; 10]) -> Option<Entry> {
    let numbers = bytes.as_chunks().0.first_chunk()?.map(u16::from_le_bytes);
    let [rule, start, end, last, inner] = numbers.map(usize::from);
    Some(Entry { rule: *Rule::all_rules().get(rule)?, start, end, last, inner })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::{ITEMS, entries};
    use crate::source::SourceId;
    use crate::syntax::entry::{self, Rule};
    use crate::syntax::scan;

    #[test]
    fn what_is_ready_is_what_the_grammar_finds() {
        for (text, _) in ITEMS {
            assert_eq!(entries(text), entry::entries(Rule::item, text).ok(), "{text}");
        }
    }

    #[test]
    fn every_item_that_is_built_in_is_ready() {
        for file in
            ["rules", "calendars"].iter().flat_map(|folder| std::fs::read_dir(folder).unwrap())
        {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let ready = |text: &str| ITEMS.iter().any(|(known, _)| *known == text);
            if path.extension().is_some_and(|ending| ending == "regel") {
                for item in scan::file(SourceId::default(), &text).items {
                    assert!(ready(text.get(item.clone()).unwrap()), "{}: {item:?}", path.display());
                }
            }
        }
    }
}
