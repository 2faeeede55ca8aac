//! Passages as written, which take over from the one before and from where they stand → passages
//! that each say all of it, in the order of their numbers.

use super::names::section_ref;
use crate::language::Language;
use crate::report::citation::citation;
use crate::rulebook::Rulebook;
use crate::rulebook::circular::{self, CircularId, SectionKey};
use crate::syntax::ast::{At, Name, Numbers, Passage, SectionRef};

/// Where an item stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scope {
    /// The circular of its file.
    pub(super) circular: Option<String>,
    /// Its section: the circular, a blank, the number or the title.
    pub(super) place: Option<String>,
}

impl Scope {
    /// The number or the title of its section.
    pub(super) fn section(&self) -> Option<&str> {
        self.place.as_deref()?.split_once(' ').map(|(_, section)| section)
    }
}

/// The same passages, each in full.
pub(super) fn in_full(list: &[Passage], scope: &Scope) -> Vec<Passage> {
    let mut before = Passage {
        at: At::default(),
        circular: scope.circular.as_deref().map(name),
        section: scope.section().map(section_ref),
        paragraphs: None,
        bullets: None,
        sentences: None,
    };
    let mut full: Vec<Passage> = Vec::new();
    for passage in list {
        enter(&mut before, passage, scope);
        full.push(before.clone());
    }
    full.sort_by_cached_key(|one| (words(one), one.section.is_none()));
    full.dedup();
    full
}

fn name(text: &str) -> Name {
    Name { text: text.to_owned(), at: At::default() }
}

/// Goes on from one passage to the next in a list.
fn enter(before: &mut Passage, next: &Passage, scope: &Scope) {
    before.sentences.clone_from(&next.sentences);
    if next.circular.is_some() {
        before.circular.clone_from(&next.circular);
        (before.section, before.paragraphs, before.bullets) = (None, None, None);
    }
    if let Some(section) = &next.section {
        before.section = match section {
            SectionRef::Here => scope.section().map(section_ref),
            named => Some(named.clone()),
        };
        (before.paragraphs, before.bullets) = (None, None);
    }
    if next.paragraphs.is_some() {
        before.paragraphs.clone_from(&next.paragraphs);
        before.bullets = None;
    }
    if next.bullets.is_some() {
        before.bullets.clone_from(&next.bullets);
    }
}

/// A passage in the words of the language: `IM-2011-020 section 4 paragraph 2`.
pub(super) fn words(passage: &Passage) -> String {
    let mut words: Vec<String> = passage.circular.iter().map(|name| name.text.clone()).collect();
    match &passage.section {
        Some(SectionRef::Number(number)) => words.push(format!("section {}", number.text)),
        Some(SectionRef::Title(title)) => words.push(format!("section {:?}", title.value)),
        Some(SectionRef::Here) | None => {}
    }
    let all = [
        ("paragraph", &passage.paragraphs),
        ("bullet", &passage.bullets),
        ("sentence", &passage.sentences),
    ];
    for (word, numbers) in all {
        words.extend(numbers.as_ref().map(|numbers| format!("{word} {}", range(numbers))));
    }
    words.join(" ")
}

fn range(numbers: &Numbers) -> String {
    let dotted = |all: &[u16]| all.iter().map(u16::to_string).collect::<Vec<_>>().join(".");
    let (first, last) = (dotted(&numbers.first), dotted(&numbers.last));
    if first == last { first } else { format!("{first}-{last}") }
}

/// A passage in the form of its circular, if one of these rulebooks has the circular.
pub(super) fn shown(passage: &Passage, books: &[&Rulebook], language: Language) -> String {
    let found = books.iter().find_map(|book| {
        let name = passage.circular.as_ref()?;
        let mut ids = (0..).map(CircularId).zip(&book.circulars);
        let (id, _) = ids.find(|(_, circular)| circular.name == name.text)?;
        Some(citation(book, &checked(passage, id)?, language))
    });
    found.unwrap_or_else(|| words(passage))
}

/// As the rulebook keeps it.
fn checked(passage: &Passage, circular: CircularId) -> Option<circular::Passage> {
    let section = match passage.section.as_ref()? {
        SectionRef::Number(number) => {
            SectionKey::Number(number.text.split('.').filter_map(|one| one.parse().ok()).collect())
        }
        SectionRef::Title(title) => SectionKey::Title(title.value.clone()),
        SectionRef::Here => return None,
    };
    let plain = |numbers: &Numbers| Some((*numbers.first.first()?, *numbers.last.first()?));
    Some(circular::Passage {
        circular,
        section,
        paragraphs: passage.paragraphs.as_ref().and_then(plain),
        bullets: passage.bullets.as_ref().map(|all| (all.first.clone(), all.last.clone())),
        sentences: passage.sentences.as_ref().and_then(plain),
    })
}
