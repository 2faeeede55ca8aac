//! Every code has a page in every language, and every example on a page does what the page says.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};

use saksgang::Language;
use saksgang::inside::cli::command;
use saksgang::inside::phrases::pages::{self, Example, Page};
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::ast;

/// What the examples name and do not declare themselves.
const VOCABULARY: &str = include_str!("../../phrases/examples/rules.regel");

/// The codes that a rule file brings about, beside the vocabulary of the pages.
fn codes_of(text: &str) -> Vec<&'static str> {
    let (vocabulary, _) = saksgang::inside::syntax::parse(SourceId(0), VOCABULARY);
    let (example, mut diagnostics): (ast::File, _) =
        saksgang::inside::syntax::parse(SourceId(1), text);
    if diagnostics.is_empty() {
        diagnostics = match saksgang::inside::check::check("pages", &[vocabulary, example]) {
            Ok(rulebook) => rulebook.warnings,
            Err(errors) => errors,
        };
        diagnostics.retain(|one| one.span().is_none_or(|span| span.source == SourceId(1)));
    }
    diagnostics.iter().map(|one| one.code.0).collect()
}

/// The examples are the same in every language, so that one is enough.
fn rule_pages() -> impl Iterator<Item = Page> {
    pages::all(Language::En).filter(|page| page.kind == Example::Rules)
}

#[test]
fn every_page_has_its_shape_and_is_named_after_its_code() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (name, text) in pages::texts(language) {
            let place = format!("{}/codes/{name}", language.tag());
            match pages::parse(text) {
                Ok(page) if format!("{}.md", page.code) == name => {}
                Ok(page) => wrong.push(format!("{place}: page of {}", page.code)),
                Err(wanted) => wrong.push(format!("{place}: there should be {wanted}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_code_has_a_page_in_every_language_with_the_same_examples() {
    let told = |page: Page| (page.code, (page.kind, page.bad.text, page.good.text));
    let default: BTreeMap<_, _> = pages::all(Language::default()).map(told).collect();
    for language in Language::ALL {
        let pages: BTreeMap<_, _> = pages::all(language).map(told).collect();
        let tag = language.tag();
        let codes = |pages: &BTreeMap<_, _>| pages.keys().copied().collect::<Vec<_>>();
        assert_eq!(codes(&pages), codes(&default), "{tag}");
        for (code, examples) in pages {
            assert_eq!(default.get(&code), Some(&examples), "{tag}: {code}");
        }
    }
}

#[test]
fn the_pages_of_a_language_have_the_same_headings_and_texts_of_their_own() {
    let mut titles = BTreeMap::new();
    for language in Language::ALL {
        let headings: BTreeSet<_> =
            pages::all(language).map(|page| (page.bad.heading, page.good.heading)).collect();
        assert_eq!(headings.len(), 1, "{}: {headings:?}", language.tag());
        for page in pages::all(language) {
            let text = (language.tag(), page.cause);
            assert!(!text.1.trim().is_empty() && !text.1.contains("  "), "{}: {text:?}", page.code);
            let before = titles.insert((page.code, text.1), text.0);
            assert_eq!(before, None, "{}: one text in two languages", page.code);
        }
    }
}

#[test]
fn pages_stand_in_the_order_of_their_codes_and_are_found_by_them() {
    let codes: Vec<_> = pages::codes().collect();
    assert!(codes.is_sorted(), "{codes:?}");
    for language in Language::ALL {
        let found = pages::page("s001", language).map(|page| page.code.0);
        assert_eq!(found, Some("S001"));
        assert_eq!(pages::page("../S001", language), None);
    }
}

#[test]
fn the_bad_example_brings_the_code_about() {
    let wrong: Vec<String> = rule_pages()
        .map(|page| (page.code.0, codes_of(page.bad.text)))
        .filter(|(code, codes)| !codes.contains(code))
        .map(|(code, codes)| format!("{code}: the bad example gives {codes:?}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_good_example_is_free_of_it_and_of_errors() {
    let wrong: Vec<String> = rule_pages()
        .map(|page| (page.code.0, codes_of(page.good.text)))
        .filter(|(code, codes)| {
            codes.contains(code) || codes.iter().any(|one| !one.starts_with('W'))
        })
        .map(|(code, codes)| format!("{code}: the good example gives {codes:?}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A command line of a good example is one that the program understands.
#[test]
fn the_commands_of_good_examples_are_understood() {
    let mut commands = 0;
    for page in pages::all(Language::En) {
        for line in page.good.text.lines() {
            let Some((_, line)) = line.split_once("saksgang ") else {
                continue;
            };
            let words = line.split_whitespace().take_while(|word| !["&&", "<"].contains(word));
            let understood = command(saksgang::Language::Nb)
                .try_get_matches_from(["saksgang"].into_iter().chain(words));
            assert!(understood.is_ok(), "{}: {line}", page.code);
            commands += 1;
        }
    }
    assert!(commands > 40, "only {commands} commands were found");
}

/// Reads every `Code("…")` of the sources: each must have a page, and each page a use.
#[test]
fn every_code_that_is_used_has_a_page_and_the_reverse() {
    let mut used = BTreeSet::new();
    for file in sources("src".as_ref()) {
        let text = std::fs::read_to_string(&file).unwrap();
        for part in text.split("Code(\"").skip(1) {
            used.insert(part.split('"').next().unwrap().to_owned());
        }
    }
    let pages: BTreeSet<String> = pages::codes().map(|code| code.0.to_owned()).collect();
    let without: Vec<_> = used.difference(&pages).collect();
    assert!(without.is_empty(), "no page: {without:?}");
    let unused: Vec<_> = pages.difference(&used).collect();
    assert!(unused.is_empty(), "pages of codes that nothing gives: {unused:?}");
}

fn sources(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}
