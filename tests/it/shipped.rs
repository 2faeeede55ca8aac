//! The rulebook that is shipped, and its example cases.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use saksgang::inside::case::facts::Facts;
use saksgang::inside::case::read;
use saksgang::inside::case::schema::Schema;
use saksgang::inside::check::check;
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::format::format;
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::rulebook::circular::Passage;
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;
use saksgang::inside::value::truth::Truth;

/// The texts of the files in a folder whose names end so, in the order of their names.
fn texts(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

fn shipped() -> Rulebook {
    let files: Vec<_> = (0..)
        .map(SourceId)
        .zip(texts("rules", ".regel"))
        .map(|(id, (_, text))| parse(id, &text).0)
        .collect();
    check("udi", &files).unwrap()
}

#[test]
fn no_warnings() {
    assert_eq!(shipped().warnings, []);
}

#[test]
fn every_file_stands_in_its_one_layout() {
    for (path, text) in texts("rules", ".regel") {
        let formatted = format(SourceId::default(), &text).unwrap();
        assert!(text == formatted, "`saksgang fmt` would change {path:?}");
    }
}

/// Everything that says which passages it was written from.
fn cited(rulebook: &Rulebook) -> Vec<&Passage> {
    let rules = rulebook.rules.iter().flat_map(|one| &one.cites);
    let norms = rulebook.norms.iter().flat_map(|one| &one.cites);
    let definitions = rulebook.definitions.iter().flat_map(|one| &one.cites);
    let readings = rulebook.readings.iter().flat_map(|one| &one.cites);
    let registers = rulebook.registers.iter().flat_map(|one| &one.cites);
    let asides = rulebook.asides.iter().flat_map(|one| &one.passages);
    rules.chain(norms).chain(definitions).chain(readings).chain(registers).chain(asides).collect()
}

/// `5.1 paragraph 2 sentence 6`, `3 paragraph 1 bullet 2.8`, `"Kontakt" paragraph 1`: a passage as
/// the lists of passages write it.
struct Place<'a> {
    section: &'a str,
    paragraph: u16,
    bullet: Option<Vec<u16>>,
    sentence: Option<u16>,
}

impl<'a> Place<'a> {
    fn read(line: &'a str) -> Self {
        let (section, rest) = line.split_once(" paragraph ").unwrap();
        let words: Vec<&str> = rest.split(' ').collect();
        let after = |word: &str| {
            let at = words.iter().position(|one| *one == word)?;
            words.get(at + 1).copied()
        };
        let dotted = |number: &str| number.split('.').map(|one| one.parse().unwrap()).collect();
        Self {
            section: section.trim_matches('"'),
            paragraph: words.first().unwrap().parse().unwrap(),
            bullet: after("bullet").map(dotted),
            sentence: after("sentence").map(|number| number.parse().unwrap()),
        }
    }

    fn is_in(&self, passage: &Passage) -> bool {
        let step = |word: &str| passage.steps.iter().find(|step| step.level.word() == word);
        let text = |word: &str| step(word).map(|step| step.first.text().to_owned());
        let numbers = |text: &str| text.split('.').map(|one| one.parse().unwrap()).collect();
        let dotted = |word: &str| {
            let step = step(word)?;
            Some((numbers(step.first.text()), numbers(step.last.text())))
        };
        let plain = |word: &str| {
            let (first, last): (Vec<u16>, Vec<u16>) = dotted(word)?;
            Some((first[0], last[0]))
        };
        text("section").as_deref() == Some(self.section)
            && within(plain("paragraph"), Some(self.paragraph))
            && within_bullets(dotted("bullet").as_ref(), self.bullet.as_deref())
            && within(plain("sentence"), self.sentence)
    }
}

/// Whether a citation that names this stretch, or none, reaches the place.
fn within(stretch: Option<(u16, u16)>, place: Option<u16>) -> bool {
    stretch.is_none_or(|(first, last)| place.is_some_and(|place| (first..=last).contains(&place)))
}

/// The same of a bullet; citing a bullet reaches the bullets in it.
fn within_bullets(stretch: Option<&(Vec<u16>, Vec<u16>)>, place: Option<&[u16]>) -> bool {
    stretch.is_none_or(|(first, last)| {
        let head = place.and_then(|place| place.get(..first.len()));
        head.is_some_and(|head| first.as_slice() <= head && head <= last.as_slice())
    })
}

#[test]
fn every_passage_is_cited_or_set_aside() {
    let rulebook = shipped();
    let cited = cited(&rulebook);
    for (path, list) in texts("tests/golden/passages", ".txt") {
        let name = path.file_stem().unwrap().to_string_lossy();
        let of_this: Vec<&Passage> = cited
            .iter()
            .copied()
            .filter(|passage| rulebook.circulars[passage.circular.0 as usize].name == name)
            .collect();
        let forgotten: Vec<&str> = list
            .lines()
            .filter(|line| {
                let place = Place::read(line);
                !of_this.iter().any(|passage| place.is_in(passage))
            })
            .collect();
        assert_eq!(forgotten, [""; 0], "{name}");
    }
}

#[test]
fn the_examples_make_every_rule_apply_and_leave_norms_open() {
    let rulebook = shipped();
    let schema = Schema::of(&rulebook);
    let (mut facts, mut scratch) = (Facts::default(), Scratch::default());
    let (mut applied, mut open) = (BTreeSet::new(), BTreeSet::new());
    for (path, text) in texts("examples", ".json") {
        let warnings = read(&schema, SourceId::default(), &text, &mut facts);
        assert_eq!(warnings, Ok(Vec::new()), "{path:?}");
        let input = Input {
            rulebook: &rulebook,
            facts: &facts,
            on: facts.on.unwrap(),
            readings: &[],
            assumed: &[],
        };
        for norm in evaluate(input, &mut scratch).norms {
            match norm.applies {
                Truth::Yes => applied.insert(norm.norm),
                Truth::Open => open.insert(norm.norm),
                Truth::No => false,
            };
        }
    }
    let never: Vec<&str> = rulebook
        .rules
        .iter()
        .filter(|rule| applied.range(rule.norms.0..rule.norms.1).next().is_none())
        .map(|rule| rule.name.as_str())
        .collect();
    assert_eq!(never, [""; 0]);
    assert!(open.len() >= 3, "only {} norms are open", open.len());
}

/// How many of the cases have a value there.
fn with(cases: &[serde_json::Value], place: &str) -> usize {
    cases.iter().filter(|case| case.pointer(place).is_some()).count()
}

#[test]
fn the_minors_of_veien_videre_add_up_to_the_figures_of_the_slide() {
    let rulebook = shipped();
    let schema = Schema::of(&rulebook);
    let text = fs::read_to_string("examples/veien-videre-2015.ndjson").unwrap();
    for line in text.lines() {
        let warnings = read(&schema, SourceId::default(), line, &mut Facts::default());
        assert_eq!(warnings, Ok(Vec::new()), "{line}");
    }
    let cases: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let conversations: usize = cases
        .iter()
        .map(|case| case["veien_videre"]["conversations"].as_array().unwrap().len())
        .sum();
    let girls = cases.iter().filter(|case| case["person"]["sex"] == "female").count();
    let (applied, left): (Vec<_>, Vec<_>) = cases
        .iter()
        .filter(|case| case.pointer("/veien_videre/applied_to_iom_on").is_some())
        .cloned()
        .partition(|case| case.pointer("/veien_videre/left_on").is_none());
    assert_eq!((cases.len(), girls, conversations), (80, 4, 260));
    assert_eq!((applied.len() + left.len(), left.len()), (20, 8));
    assert_eq!(with(&cases, "/veien_videre/left_on"), 8);
    assert_eq!(with(&cases, "/veien_videre/returned_by_force_on"), 2);
    assert_eq!(with(&cases, "/veien_videre/disappeared_on"), 3);
}
