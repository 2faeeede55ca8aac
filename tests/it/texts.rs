//! Texts of circulars in Markdown and HTML: numbered as rules cite them, and refused with their
//! place where they cannot be.

use crate::english;
use crate::program::program_in_english;
use std::fs;

use proptest::prelude::*;
use saksgang::inside::circulars::document::Document;
use saksgang::inside::circulars::read::{Markup, marked_up};
use saksgang::inside::diagnostic::Diagnostic;
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/texts");

/// A rulebook of one circular that says this of how it is cited.
fn rulebook(cited_by: &str) -> Rulebook {
    let text = format!("circular T nb \"Tekst\" en \"Text\"\n  {cited_by}\n  issued 2099-01-01\n");
    let (file, told) = parse(SourceId(0), &text);
    assert!(told.is_empty(), "{text}");
    saksgang::inside::check::check("texts", &[file]).unwrap()
}

fn read(text: &str, markup: Markup, cited_by: &str) -> Result<Document, Diagnostic> {
    let book = rulebook(cited_by);
    marked_up(SourceId(0), text, (markup, &book.circulars[0]))
}

fn places(text: &str, markup: Markup, cited_by: &str) -> Vec<String> {
    let document = read(text, markup, cited_by).unwrap();
    document.passages.iter().map(|one| format!("{}: {}", one.place, one.text)).collect()
}

/// Every text of `tests/golden/texts` with its passages beside it.
#[test]
fn passages_are_numbered_as_rules_cite_them() {
    for name in ["BOARD-2099.md", "OFFICE-7.md", "REGS-2099.html"] {
        let (circular, _) = name.split_once('.').unwrap();
        let rules = fs::read_to_string(format!("{FOLDER}/{circular}.regel")).unwrap();
        let own = fs::read_to_string(format!("{FOLDER}/rules.regel")).unwrap();
        let files = [&own, &rules].map(|text| parse(SourceId(0), text).0);
        let book = saksgang::inside::check::check("texts", &files).unwrap();
        let text = fs::read_to_string(format!("{FOLDER}/{name}")).unwrap();
        let markup = Markup::of(name).unwrap();
        let document = marked_up(SourceId(0), &text, (markup, &book.circulars[0])).unwrap();
        let lines = document.passages.iter().map(|one| format!("{}: {}\n", one.place, one.text));
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true,
                                snapshot_path => FOLDER }, {
            insta::assert_snapshot!(name, lines.collect::<String>());
        });
    }
}

#[test]
fn numbers_that_are_typed_are_read_as_those_of_lists() {
    let cited_by = "cited by article, paragraph, point";
    let typed = "<h2>Article 1</h2><p>1. The board:</p><p>(a) hears;</p><p>(b) decides.</p>\
                 <p>2. It answers.</p>";
    let listed = "## Article 1\n\n1. The board:\n   (a) hears;\n   (b) decides.\n2. It answers.\n";
    assert_eq!(places(typed, Markup::Html, cited_by), places(listed, Markup::Markdown, cited_by),);
    let definitions =
        "## Article 4\n\nIn this Regulation:\n\n1. *board* means the board;\n\n2. others.\n";
    assert_eq!(
        places(definitions, Markup::Markdown, cited_by)[2..],
        [
            "article 4 paragraph 1 point 1 sentence 1: board means the board;",
            "article 4 paragraph 1 point 2 sentence 1: others.",
        ]
    );
}

#[test]
fn what_cannot_be_cited_is_refused_with_its_place() {
    let article = "cited by article, paragraph, point";
    for (text, cited_by, code, at, said) in [
        ("## 1 A\n\n| a | b |\n| - | - |\n| 1 | 2 |\n", "", "U049", "| a | b |", "tables"),
        ("## 1 A\n\nText.[^1]\n\n[^1]: Note.\n", "", "U049", "[^1]", "footnotes"),
        ("## 1 A\n\n> quoted\n", "", "U049", "> quoted", "quotations"),
        ("## 1 A\n\n```\ncode\n```\n", "", "U049", "```", "code"),
        ("## 1 A\n\nText.\n\n    set in\n", "", "U049", "set in", "set in"),
        ("## 1 A\n\n![x](y.png)\n", "", "U049", "![x]", "shown"),
        ("## 1 A\n\nText <b>bold</b>.\n", "", "U049", "<b>", "<b>"),
        ("Text.\n\n## 1 A\n", "", "U049", "Text.", "before the first heading"),
        ("---\ntitle: x\n---\n\n# A\n", "", "U049", "---", "says of itself"),
        ("## 1 A\n\n## 1 B\n", "", "U050", "## 1 B", "section 1"),
        ("# A\n\n## B\n\n## B\n", "", "U050", "## B", "section \"B\""),
        ("## Article 1\n\nText\n\n(b) second\n", article, "U049", "(b)", "`b`"),
        ("## Article 1\n\n1. One.\n\nLoose.\n", article, "U049", "Loose.", "without a number"),
        ("## Article 1\n\n- One.\n", "cited by article, paragraph", "U049", "", "a list"),
        ("## Article 1\n\nas in point\n(b) of it\n", article, "U049", "as in", "(b) of it"),
    ] {
        let error = read(text, Markup::Markdown, cited_by).unwrap_err();
        assert_eq!(error.code.0, code, "{text}");
        assert!(english::message(&error).contains(said), "{text}: {}", english::message(&error));
        let span = error.span().unwrap();
        assert!(text[span.start as usize..].starts_with(at), "{text}: {span:?}");
    }
    for (tag, said) in [
        ("<table><tr><td>1</table>", "tables"),
        ("<dl><dt>a</dl>", "<dl>"),
        ("<img src=x>", "shown"),
        ("<p>E = mc<sup>2</sup>", "raised"),
        ("<p><del>old</del>", "struck"),
        ("<li>alone", "<li>"),
        ("<p>a&#x202E;b", "U+202E"),
    ] {
        let text = format!("<h2>1 A</h2>{tag}");
        let error = read(&text, Markup::Html, "").unwrap_err();
        let message = english::message(&error);
        assert!(message.contains(said) || error.code.0 == "U042", "{tag}: {message}");
        assert!(error.span().unwrap().start >= 12, "{tag}");
    }
}

#[test]
fn a_text_belongs_to_the_circular_that_its_file_is_named_after() {
    let folder = "tests/golden/texts";
    let output =
        program_in_english().args(["trace", "--rules", folder, "--text", folder]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true,
                            snapshot_path => FOLDER }, {
        insta::assert_snapshot!("trace", said);
    });
}

#[test]
fn laws_are_printed_as_lawyers_cite_them() {
    for (language, said) in [
        ("nb", "artikkel 4 nr. 1 første ledd bokstav b punkt ii"),
        ("nn", "artikkel 4A nr. 2 bokstav a–c"),
        ("nb", "kapittel 1 § 1-1 første ledd andre punktum"),
        ("nb", "pkt. 1, 2. avsnitt, strekpunkt 1.2"),
        ("en", "chapter 1, section 1-1, paragraph 1, sentence 2"),
    ] {
        let folder = "tests/golden/texts";
        let output = program_in_english()
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(["trace", "--lang", language, "--rules", folder, "--text", folder])
            .output()
            .unwrap();
        let told = String::from_utf8(output.stdout).unwrap().replace("\n        ", " ");
        assert!(told.replace("\n    ", " ").contains(said), "{said}\n{told}");
    }
}

#[test]
fn hostile_markup_is_bounded() {
    let deep = |open: &str, times| format!("# A\n\n{}", open.repeat(times));
    for text in [deep("> ", 5_000), deep("- ", 5_000), deep("1. ", 5_000), deep("*", 20_000)] {
        let _ = read(&text, Markup::Markdown, "");
    }
    for tag in ["<ol><li>", "<div>", "<p>", "</p>", "<h1>", "&amp", "<!--", "<script>"] {
        let _ = read(&format!("<h1>A</h1>{}", tag.repeat(3_000)), Markup::Html, "");
    }
    let wide = format!("<h1>1. A</h1>{}", "<p>x.</p>".repeat(7_000));
    let _ = read(&wide, Markup::Html, "");
}

/// Pieces of Markdown and HTML, in any order.
fn scraps() -> impl Strategy<Value = String> {
    let scraps = [
        "# A\n",
        "## 1 B\n",
        "## Article 2\n",
        "\n",
        "- ",
        "1. ",
        "(a) ",
        "(i) ",
        "  ",
        "    ",
        "text",
        "Text. ",
        "<p>",
        "</p>",
        "<ol type=a>",
        "<li>",
        "</ol>",
        "<ul>",
        "</ul>",
        "<h2>",
        "</h2>",
        "æ",
        "\t",
        "| a |\n",
        "[^1]",
        "*",
        "`",
        "&nbsp;",
        "§ 2",
        "• ",
    ];
    proptest::collection::vec(proptest::sample::select(scraps.to_vec()), 0..40)
        .prop_map(|all| all.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Whatever is read: every passage stands at a place of its own, and is read back from a lock.
    #[test]
    fn whatever_is_read_can_be_cited(text in scraps(), html in any::<bool>()) {
        let markup = if html { Markup::Html } else { Markup::Markdown };
        for cited_by in ["", "cited by article, paragraph, subparagraph, point", "cited by paragraph, bullet"] {
            let Ok(document) = read(&text, markup, cited_by) else { continue };
            let mut places = std::collections::BTreeSet::new();
            for one in &document.passages {
                let written = one.place.to_string();
                let back = saksgang::inside::rulebook::place::Place::parse(&written);
                prop_assert_eq!(back.as_ref(), Some(&one.place), "{}", written);
                prop_assert!(places.insert(written));
            }
        }
    }
}
