//! Laws of the formatter, on rule files that a random author writes and lays out.

#![expect(clippy::panic, clippy::indexing_slicing, reason = "tests")]

use proptest::collection::vec;
use proptest::prelude::*;

use saksgang::inside::format::format;
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax;

use crate::format_author::{Author, Items};

/// What may stand between two tokens of an item.
const GAPS: [&str; 9] = [
    " ",
    "\n  ",
    "\n\t ",
    "\r\n    ",
    "\n\n\n  ",
    " # after code\n  ",
    "\n  # alone, and æøå\n  ",
    "\n# in column 1\n  ",
    " #one\n #two\t \n\n  # three \"quoted\n ",
];

/// What may stand between two items.
const SEPARATORS: [&str; 7] = [
    "\n",
    "\n\n",
    "\n\n\n\n",
    " # after the item\n",
    "\n  # of the item above\n",
    "\n# of the item below\n",
    "\n  # above\n\n# alone\n\n\n# below\n\n",
];

/// How many of [`GAPS`] and [`SEPARATORS`] hold no comment.
const BLANK: (usize, usize) = (5, 3);

/// The items with the gaps that the choices tell.
fn lay_out(items: &Items, choices: &[usize], (gaps, separators): (usize, usize)) -> String {
    let mut choices = choices.iter().copied().cycle();
    let mut choose = |texts: &[&'static str]| texts[choices.next().unwrap_or(0) % texts.len()];
    let mut text = String::new();
    for item in items {
        for (index, token) in item.iter().enumerate() {
            if index > 0 {
                text.push_str(choose(&GAPS[..gaps]));
            }
            text.push_str(token);
        }
        text.push_str(choose(&SEPARATORS[..separators]));
    }
    text
}

fn items() -> impl Strategy<Value = Items> {
    vec(any::<u16>(), 0..200).prop_map(Author::items)
}

fn choices() -> impl Strategy<Value = Vec<usize>> {
    vec(0..1000_usize, 1..60)
}

/// The tree of a text in which a random author made no mistake.
fn tree(text: &str) -> Option<syntax::ast::File> {
    let (tree, diagnostics) = syntax::parse(SourceId(0), text);
    diagnostics.is_empty().then_some(tree)
}

fn formatted(text: &str) -> String {
    format(SourceId(0), text).unwrap_or_else(|errors| panic!("{errors:#?}\n{text}"))
}

/// The comments of a text whose quotes hold a `#` only as `# uten`.
fn comments(text: &str) -> Vec<String> {
    let lines = text.replace("# uten", "uten");
    let comment = |line: &str| line.find('#').map(|at| line[at..].trim_end().to_owned());
    lines.lines().filter_map(comment).collect()
}

fn is_tidy(text: &str) -> bool {
    text.ends_with('\n')
        && !text.ends_with("\n\n")
        && !text.starts_with('\n')
        && !text.contains("\n\n\n")
        && !text.contains(['\r', '\t'])
        && text.lines().all(|line| line.trim_end() == line)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn formatting_keeps_meaning_and_comments_and_is_stable(items in items(), gaps in choices()) {
        let text = lay_out(&items, &gaps, (GAPS.len(), SEPARATORS.len()));
        let tree_before = tree(&text);
        prop_assume!(tree_before.is_some());
        let once = formatted(&text);
        prop_assert_eq!(tree(&once), tree_before);
        prop_assert_eq!(comments(&once), comments(&text));
        prop_assert_eq!(formatted(&once), once);
    }

    #[test]
    fn the_result_is_tidy_and_does_not_depend_on_the_layout(items in items(), gaps in choices()) {
        let plain = lay_out(&items, &[1], (1, 2));
        prop_assume!(tree(&plain).is_some());
        let once = formatted(&plain);
        let other = formatted(&lay_out(&items, &gaps, BLANK));
        prop_assert!(!once.contains("\n\n\n"));
        prop_assert_eq!(without_blank_lines(&once), without_blank_lines(&other));
        prop_assert!(is_tidy(&once) && is_tidy(&other), "{}\n{}", once, other);
    }

    #[test]
    fn an_expression_on_one_line_reads_as_the_same(choices in vec(any::<u16>(), 0..80)) {
        let text = Author::condition_alone(choices).join(" ");
        let expression = syntax::parse_expression(SourceId(0), &text);
        prop_assume!(expression.is_ok());
        if let Ok(expression) = expression {
            let line = saksgang::inside::format::expression(&expression);
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(syntax::parse_expression(SourceId(0), &line), Ok(expression));
        }
    }

    #[test]
    fn no_text_ends_the_formatter(text in "(\\PC|[\\n\\t\\r\"#{}()*:,\\\\\u{feff}]){0,200}") {
        let _ = format(SourceId(0), &text);
    }

    #[test]
    fn no_broken_file_ends_the_formatter(items in items(), at in any::<prop::sample::Index>()) {
        let text = lay_out(&items, &[0], (1, 1));
        let cut: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
        let (before, after) = text.split_at(cut[at.index(cut.len())]);
        let _ = format(SourceId(0), before);
        let _ = format(SourceId(0), &format!("{before}\"{after}"));
    }
}

/// The lines that say something: blank lines between short items are the author's.
fn without_blank_lines(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.is_empty()).collect()
}
