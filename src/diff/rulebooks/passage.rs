//! Passages as written, which take over from the one before and from where they stand → passages
//! that each say all of it, in the order of their numbers.

use crate::language::Language;
use crate::report::citation::citation;
use crate::rulebook::Rulebook;
use crate::rulebook::circular::{self, CircularId};
use crate::syntax::ast::{At, Heading, Name, Numbers, Passage, Step, StepLabel, Text};
use crate::syntax::passage::titled;
use crate::value::passage::{Label, Level};

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
        steps: scope.section().map(heading_steps).unwrap_or_default(),
    };
    let mut full: Vec<Passage> = Vec::new();
    for passage in list {
        enter(&mut before, passage, scope);
        full.push(before.clone());
    }
    full.sort_by_cached_key(|one| (words(one), one.steps.is_empty()));
    full.dedup();
    full
}

fn name(text: &str) -> Name {
    Name { text: text.to_owned(), at: At::default() }
}

/// Goes on from one passage to the next in a list.
fn enter(before: &mut Passage, next: &Passage, scope: &Scope) {
    if next.circular.is_some() {
        before.circular.clone_from(&next.circular);
        before.steps.clear();
    }
    for step in &next.steps {
        before.steps.retain(|one| one.level > step.level);
        match step.what {
            StepLabel::Here => {
                before.steps = scope.section().map(heading_steps).unwrap_or_default();
            }
            StepLabel::Numbers(_) | StepLabel::Title(_) => before.steps.push(step.clone()),
        }
    }
    if next.steps.is_empty() {
        before.steps.retain(|one| one.level > Level::Sentence);
    }
}

/// A heading in the words of the language, `chapter 4 article 33`; of a section the number or the
/// title alone.
pub(super) fn heading_words(heading: &Heading) -> String {
    match heading.level {
        Level::Section => heading.label.text().to_owned(),
        level => format!("{} {}", level.word(), heading.label.text()),
    }
}

/// The steps to a heading in those words.
pub(super) fn heading_steps(text: &str) -> Vec<Step> {
    let of = |word: &str| Level::of(word).filter(|level| level.has_headings());
    let named = text.split_once(' ').and_then(|(word, label)| Some((of(word)?, label)));
    let (level, label) = named.unwrap_or((Level::Section, text));
    let at = At::default();
    let what = match titled(label) {
        Label::Title(value) => StepLabel::Title(Text { value, at }),
        number @ Label::Number(_) => {
            StepLabel::Numbers(Numbers { first: number.clone(), last: number, at })
        }
    };
    vec![Step { at, level, what }]
}

/// A passage in the words of the language: `IM-2011-020 section 4 paragraph 2`.
pub(super) fn words(passage: &Passage) -> String {
    let circular = passage.circular.iter().map(|name| name.text.clone());
    let steps = passage.steps.iter().map(|step| {
        let word = step.level.word();
        match &step.what {
            StepLabel::Numbers(Numbers { first, last, .. }) if first == last => {
                format!("{word} {first}")
            }
            StepLabel::Numbers(Numbers { first, last, .. }) => format!("{word} {first}-{last}"),
            StepLabel::Title(title) => format!("{word} {:?}", title.value),
            StepLabel::Here => word.to_owned(),
        }
    });
    circular.chain(steps).collect::<Vec<_>>().join(" ")
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

/// As the rulebook keeps it; none of what names no part of its circular.
fn checked(passage: &Passage, circular: CircularId) -> Option<circular::Passage> {
    let steps = passage.steps.iter().map(|step| {
        let (first, last) = match &step.what {
            StepLabel::Numbers(numbers) => (numbers.first.clone(), numbers.last.clone()),
            StepLabel::Title(title) => {
                let title = Label::Title(title.value.clone());
                (title.clone(), title)
            }
            StepLabel::Here => return None,
        };
        Some(circular::Step { level: step.level, first, last })
    });
    let steps = steps.collect::<Option<Vec<_>>>().filter(|steps| !steps.is_empty())?;
    Some(circular::Passage { circular, steps })
}
