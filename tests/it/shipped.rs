//! The rulebook that is shipped, and its example cases.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use saksgang::case::facts::Facts;
use saksgang::case::read;
use saksgang::case::schema::Schema;
use saksgang::check::check;
use saksgang::eval::{Input, Scratch, evaluate};
use saksgang::format::format;
use saksgang::rulebook::Rulebook;
use saksgang::rulebook::circular::{Passage, SectionKey};
use saksgang::source::SourceId;
use saksgang::syntax::parse;
use saksgang::value::truth::Truth;

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
    let asides = rulebook.asides.iter().flat_map(|one| &one.passages);
    let readings = rulebook.readings.iter().flat_map(|one| &one.cites);
    let registers = rulebook.registers.iter().flat_map(|one| &one.cites);
    let kept = readings.chain(registers);
    rules.chain(norms).chain(definitions).chain(asides).chain(kept).collect()
}

/// `5.1 paragraph 2 sentence 6`, `3.2 paragraph 2 bullet 6.1`, `"Kontakt" paragraph 1`: a passage as
/// the lists of passages write it.
struct Place<'a> {
    section: &'a str,
    paragraph: u16,
    bullet: Vec<u16>,
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
        Self {
            section: section.trim_matches('"'),
            paragraph: words.first().unwrap().parse().unwrap(),
            bullet: after("bullet").map(dotted).unwrap_or_default(),
            sentence: after("sentence").map(|number| number.parse().unwrap()),
        }
    }

    fn is_in(&self, passage: &Passage) -> bool {
        let section = match &passage.section {
            SectionKey::Number(path) => {
                path.iter().map(u16::to_string).collect::<Vec<_>>().join(".")
            }
            SectionKey::Title(title) => title.clone(),
        };
        let bullets = passage.bullets.as_ref().is_none_or(|(first, last)| {
            let bullet = self.bullet.get(..first.len()).unwrap_or_default();
            (first.as_slice()..=last.as_slice()).contains(&bullet)
        });
        section == self.section
            && bullets
            && within(passage.paragraphs, Some(self.paragraph))
            && within(passage.sentences, self.sentence)
    }
}

/// The numbers of `6.1`.
fn dotted(number: &str) -> Vec<u16> {
    number.split('.').map(|part| part.parse().unwrap()).collect()
}

/// Whether a citation that names this stretch, or none, reaches the place.
fn within(stretch: Option<(u16, u16)>, place: Option<u16>) -> bool {
    stretch.is_none_or(|(first, last)| place.is_some_and(|place| (first..=last).contains(&place)))
}

#[test]
fn every_passage_is_cited_or_set_aside() {
    let rulebook = shipped();
    for (path, list) in texts("tests/golden/passages", ".txt") {
        let name = path.file_stem().unwrap().to_string_lossy();
        let cited: Vec<&Passage> = cited(&rulebook)
            .into_iter()
            .filter(|passage| rulebook.circular(passage.circular).unwrap().name == name)
            .collect();
        let forgotten: Vec<&str> = list
            .lines()
            .filter(|line| !cited.iter().any(|passage| Place::read(line).is_in(passage)))
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
        let input =
            Input { rulebook: &rulebook, facts: &facts, on: facts.on.unwrap(), readings: &[] };
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
