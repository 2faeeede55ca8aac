//! Every code has a page, and every example on a page does what the page says.

use std::collections::BTreeSet;

use saksgang::code::{self, Example, Page};
use saksgang::source::SourceId;
use saksgang::syntax::ast;

/// The codes that a rule file brings about, beside the vocabulary of the pages.
fn codes_of(text: &str) -> Vec<&'static str> {
    let (vocabulary, _) = saksgang::syntax::parse(SourceId(0), code::check::VOCABULARY);
    let (example, mut diagnostics): (ast::File, _) = saksgang::syntax::parse(SourceId(1), text);
    if diagnostics.is_empty() {
        diagnostics = match saksgang::check::check("pages", &[vocabulary, example]) {
            Ok(rulebook) => rulebook.warnings,
            Err(errors) => errors,
        };
        diagnostics.retain(|one| one.span().is_none_or(|span| span.source == SourceId(1)));
    }
    diagnostics.iter().map(|one| one.code.0).collect()
}

fn rule_pages() -> impl Iterator<Item = &'static Page> {
    code::pages().filter(|page| page.kind == Example::Rules)
}

#[test]
fn no_code_is_given_twice() {
    let mut seen = BTreeSet::new();
    for page in code::pages() {
        assert!(seen.insert(page.code), "{} has two pages", page.code);
    }
}

#[test]
fn the_bad_example_brings_the_code_about() {
    let wrong: Vec<String> = rule_pages()
        .map(|page| (page.code.0, codes_of(page.bad)))
        .filter(|(code, codes)| !codes.contains(code))
        .map(|(code, codes)| format!("{code}: the bad example gives {codes:?}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_good_example_is_free_of_it_and_of_errors() {
    let wrong: Vec<String> = rule_pages()
        .map(|page| (page.code.0, codes_of(page.good)))
        .filter(|(code, codes)| {
            codes.contains(code) || codes.iter().any(|one| !one.starts_with('W'))
        })
        .map(|(code, codes)| format!("{code}: the good example gives {codes:?}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Reads every `Code("…")` of the sources: each must have a page, and each page a use.
#[test]
fn every_code_that_is_used_has_a_page_and_the_reverse() {
    let mut used = BTreeSet::new();
    for file in sources("src".as_ref()) {
        // A page names its code too; that is no use of it.
        let text = std::fs::read_to_string(&file).unwrap().replace("code: Code(\"", "");
        for part in text.split("Code(\"").skip(1) {
            used.insert(part.split('"').next().unwrap().to_owned());
        }
    }
    let pages: BTreeSet<String> = code::pages().map(|page| page.code.0.to_owned()).collect();
    let without: Vec<_> = used.difference(&pages).collect();
    assert!(without.is_empty(), "no page: {without:?}");
    let unused: Vec<_> = pages.difference(&used).collect();
    assert!(unused.is_empty(), "pages of codes that nothing gives: {unused:?}");
}

fn sources(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}
