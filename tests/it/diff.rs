//! Two rulebooks compared: what is only written otherwise is no difference, and each change is
//! told once.
//!
//! `tests/golden/diff/planted.txt` holds changes of the small rulebook of `saksgang diff`: what
//! is taken out (`-`), what comes in its place (`+`), or a name (`*`) and what it becomes
//! everywhere. The snapshot beside it holds what is told of each.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use saksgang::inside::diff::rulebooks::cases::Gathering;
use saksgang::inside::diff::rulebooks::told::document;
use saksgang::inside::diff::rulebooks::{Report, compare, json};
use saksgang::inside::engine::place::Place;
use saksgang::inside::engine::{Request, Rules};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::language::Language;
use saksgang::inside::source::{Source, SourceId, Sources};
use saksgang::inside::value::date::Date;

use crate::dice::Dice;
use crate::generate::Book;
use crate::laws::permuted;

/// A change of the rules by a person.
#[derive(Default)]
struct Planted {
    title: String,
    old: Vec<String>,
    new: Vec<String>,
    names: Vec<String>,
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

pub(crate) fn small() -> Vec<String> {
    let file = |name| fs::read_to_string(golden("cli/difference/old").join(name)).unwrap();
    vec![file("IM-2098-001.regel"), file("words.regel")]
}

pub(crate) fn rules(texts: &[String]) -> Rules {
    let mut sources = Sources::default();
    for (at, text) in texts.iter().enumerate() {
        sources.add(Source::new(format!("{at}.regel"), text.as_str()));
    }
    match Rules::compile(sources, "rules") {
        Ok(rules) => rules,
        Err(refusal) => panic!("{:#?}\n{}", refusal.diagnostics, texts.join("\n")),
    }
}

fn planted() -> Vec<Planted> {
    let text = fs::read_to_string(golden("diff/planted.txt")).unwrap();
    let one = |block: &str| {
        let mut planted = Planted::default();
        for line in block.lines() {
            match line.split_at(line.len().min(2)) {
                ("- ", rest) => planted.old.push(rest.to_owned()),
                ("+ ", rest) => planted.new.push(rest.to_owned()),
                ("* ", rest) => planted.names.push(rest.to_owned()),
                _ => line.clone_into(&mut planted.title),
            }
        }
        planted
    };
    text.trim_end().split("\n\n").map(one).collect()
}

impl Planted {
    /// The texts with the change in them.
    fn plant(&self, texts: &[String]) -> Vec<String> {
        let (old, new) = (self.old.join("\n"), self.new.join("\n"));
        assert!(old.is_empty() || texts.iter().any(|text| text.contains(&old)), "{}", self.title);
        let each = texts.iter().map(|text| {
            let text = if old.is_empty() { text.clone() } else { text.replacen(&old, &new, 1) };
            match self.names.as_slice() {
                [name, other] => with_name(&text, name, other),
                _ => text,
            }
        });
        each.collect()
    }
}

/// A text with a name everywhere by another, but not where it is a part of a longer word.
pub(crate) fn with_name(text: &str, name: &str, other: &str) -> String {
    let is_word = |one: char| one.is_alphanumeric() || matches!(one, '_' | '-');
    let mut written = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, from) = rest.split_at(at);
        let after = &from[name.len()..];
        let alone = !before.ends_with(is_word) && !after.starts_with(is_word);
        written.push_str(before);
        written.push_str(if alone { other } else { name });
        rest = after;
    }
    written + rest
}

fn told(report: &Report) -> usize {
    let changes = report.items.iter().map(|item| {
        let whole = item.fate != saksgang::inside::diff::rulebooks::change::Fate::Changed;
        if whole { 1 } else { item.changes.len() }
    });
    report.renames.len() + changes.sum::<usize>()
}

#[test]
fn each_change_is_told_once() {
    let old = small();
    let was = rules(&old);
    let (mut all, mut faults) = (String::new(), Vec::new());
    for planted in planted() {
        let report = compare(&was, &rules(&planted.plant(&old)), Language::En);
        let text = document(&report).text();
        let lines = text.lines().filter(|line| line.starts_with("  "));
        let lines = lines.collect::<Vec<_>>().join("\n");
        writeln!(all, "{}\n{lines}\n", planted.title).unwrap();
        if told(&report) != 1 {
            faults.push(planted.title);
        }
    }
    insta::with_settings!({ snapshot_path => golden("diff"), prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("planted", all);
    });
    assert!(faults.is_empty(), "not told once: {faults:#?}");
}

#[test]
fn the_layout_and_the_order_of_files_and_items_are_no_difference() {
    for seed in 6000..6030 {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice);
        let other = permuted(&book, &mut dice).texts().into_iter().map(|text| {
            let commented = text.replace("\n  ", "  # moved\n     ");
            let formatted = saksgang::inside::format::format(SourceId(0), &text).unwrap();
            if dice.chance(50) { commented } else { formatted }
        });
        let report =
            compare(&rules(&book.texts()), &rules(&other.collect::<Vec<_>>()), Language::En);
        assert!(!report.is_different(), "seed {seed}\n{}", document(&report).text());
    }
}

#[test]
fn joined_in_words_or_by_blocks_is_no_difference() {
    let old = small();
    let same = [
        ("person.consent and may_move", "all of {\n    * (may_move)\n    * person.consent\n  }"),
        ("  when person.consent and may_move", "  when may_move\n  when person.consent"),
        ("  then decide shall be in writing\n", ""),
        ("  when may_move\n  then", "  when may_move\n  then decide shall be in writing\n  then"),
        ("of RKV, RKM", "of RKM, RKV"),
        ("cites paragraph 1 sentence 2", "cites IM-2098-001 section 1 paragraph 1 sentence 2"),
    ];
    let new = same.iter().fold(old.clone(), |texts, (from, to)| {
        texts.iter().map(|text| text.replacen(from, to, 1)).collect()
    });
    let report = compare(&rules(&old), &rules(&new), Language::En);
    assert!(!report.is_different(), "{}", document(&report).text());
}

/// The report on two rulebooks and one case.
fn on_a_case(old: &Rules, new: &Rules, case: &str) -> Report {
    let mut report = compare(old, new, Language::Nb);
    let request = Request {
        on: None,
        today: Date::parse("2098-03-05").unwrap().into(),
        set: Vec::new(),
        readings: Vec::new(),
        assumed: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut gathering = Gathering::new((old, new), &report, request);
    gathering.take(&Place { file: "case.json".to_owned(), line: None }, case);
    report.survey = Some(gathering.finish());
    report
}

const CASE: &str = r#"{ "case": "A", "on": "2098-03-05", "person": { "home_region": "west", "age": 30,
    "wants_to_move": true, "rejected_on": "2098-02-25", "consent": true } }"#;

#[test]
fn what_is_only_renamed_changes_nothing_for_a_case() {
    let old = small();
    let was = rules(&old);
    for (name, other) in [("RKV", "RKVest"), ("decide", "decide-on-move"), ("decided", "ending")] {
        let new: Vec<String> = old.iter().map(|text| with_name(text, name, other)).collect();
        let report = on_a_case(&was, &rules(&new), CASE);
        let survey = report.survey.as_ref().unwrap();
        assert!(!survey.is_different(), "{name}\n{}", document(&report).text());
        assert_eq!(survey.cases, 1);
    }
}

#[test]
fn a_sensitive_date_is_not_told_but_that_it_is_another_is() {
    let old = small();
    let new: Vec<String> = old.iter().map(|text| text.replace("within 14", "within 7")).collect();
    let report = on_a_case(&rules(&old), &rules(&new), CASE);
    for told in
        [document(&report).text(), document(&report).markdown(report.language), json::line(&report)]
    {
        assert!(!told.contains("2098-03-0") && !told.contains("03.2098"), "{told}");
    }
    assert_eq!(report.survey.unwrap().differing, 1);
}

#[test]
fn no_label_becomes_html_or_markdown_or_moves_a_cursor() {
    let old = small();
    let hostile = "</details><script>x</script> ``` @udi [a](b)";
    let new: Vec<String> = old
        .iter()
        .map(|text| text.replace("\"Kontakt med politiet\"", &format!("{hostile:?}")))
        .collect();
    let report = on_a_case(&rules(&old), &rules(&new), CASE);
    let told = document(&report).html(report.language);
    assert!(told.contains("&lt;script&gt;") && !told.contains("<script>"), "{told}");
    let told = document(&report).markdown(report.language);
    for line in told.lines().filter(|line| line.contains("script")) {
        assert!(outside_code(line).iter().all(|text| !text.contains(['<', '@', '['])), "{line}");
    }
}

/// The stretches of a line of Markdown that are not code.
fn outside_code(line: &str) -> Vec<String> {
    let (mut outside, mut rest) = (Vec::new(), line);
    while let Some(start) = rest.find('`') {
        outside.push(rest[..start].to_owned());
        let fence: String = rest[start..].chars().take_while(|one| *one == '`').collect();
        let inside = &rest[start + fence.len()..];
        let runs = inside.match_indices(&fence).find(|(at, _)| {
            let before = inside[..*at].ends_with('`');
            !before && !inside[at + fence.len()..].starts_with('`')
        });
        rest = runs.map_or("", |(at, _)| &inside[at + fence.len()..]);
    }
    outside.push(rest.to_owned());
    outside
}

#[test]
fn two_rulebooks_that_have_nothing_in_common_are_compared() {
    let report = compare(&rules(&small()), &Rules::shipped().unwrap(), Language::Nb);
    assert!(report.is_different());
    let back = compare(&Rules::shipped().unwrap(), &rules(&small()), Language::Nb);
    assert!(back.is_different());
}
