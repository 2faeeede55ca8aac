//! Places in a circular's text, and which of them a citation covers.

use super::passage::{CircularId, Passage, Step};
use crate::value::passage::{Label, Level};
use std::fmt;

/// The section of the head that says when the circular was last changed.
pub const CHANGED: &str = "Sist endret";
/// The section of the head that is the title.
pub const TITLE: &str = "Tittel";
/// The section of the head that says when the circular was issued.
pub const DATED: &str = "Dokumentdato";
/// The section of the head that names the recipients.
pub const RECIPIENTS: &str = "Mottakere";

/// The sections of the head, what should be looked at first standing first.
pub const HEAD: [&str; 4] = [CHANGED, TITLE, DATED, RECIPIENTS];

/// A sentence of a circular, or a heading. The derived order is that of numbers, with a heading
/// first, and a paragraph's own text before what stands in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The steps to it, the outermost first.
    pub steps: Vec<Spot>,
}

/// One part of a text, among those of its level.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// What is numbered.
    pub level: Level,
    /// Its number or its title.
    pub label: Label,
}

impl Spot {
    /// As a citation names it.
    pub fn step(&self) -> Step {
        Step::one(self.level, self.label.clone())
    }
}

impl Place {
    /// A heading under no other.
    pub fn heading(level: Level, label: Label) -> Self {
        Self { steps: vec![Spot { level, label }] }
    }

    /// The heading of a section without a number.
    pub fn titled(title: &str) -> Self {
        Self::heading(Level::Section, Label::Title(title.to_owned()))
    }

    /// The same place with a step more.
    #[must_use]
    pub fn with(&self, level: Level, label: Label) -> Self {
        let mut steps = self.steps.clone();
        steps.push(Spot { level, label });
        Self { steps }
    }

    /// Whether it is a sentence, and no heading.
    pub fn is_sentence(&self) -> bool {
        self.steps.last().is_some_and(|last| last.level == Level::Sentence)
    }

    /// The heading that it stands under, or is.
    #[must_use]
    pub fn section(&self) -> Self {
        let steps = self.steps.iter().take_while(|step| step.level.has_headings());
        Self { steps: steps.cloned().collect() }
    }

    /// What its sentence stands in; of a heading, itself.
    #[must_use]
    pub fn block(&self) -> Self {
        let steps = self.steps.iter().filter(|step| step.level != Level::Sentence);
        Self { steps: steps.cloned().collect() }
    }

    /// As a citation names it.
    pub fn passage(&self, circular: CircularId) -> Passage {
        Passage { circular, steps: self.steps.iter().map(Spot::step).collect() }
    }

    /// The same of a sentence that stands alone: a bullet's only sentence is the bullet.
    pub fn passage_alone(&self, circular: CircularId) -> Passage {
        let block = self.block();
        match block.steps.last() {
            Some(Spot { level: Level::Bullet | Level::Point, .. }) => block.passage(circular),
            _ => self.passage(circular),
        }
    }

    /// Whether a citation, of the same circular, reaches this place. One of a section reaches
    /// all of it, but not section 2.1 where section 2 is cited; one of a bullet the bullets in it;
    /// what a citation leaves out between two steps may be any. A sentence is one of the own text
    /// of what is cited with it.
    pub fn is_in(&self, cited: &Passage) -> bool {
        let mut rest = self.steps.as_slice();
        let mut own = true;
        for step in &cited.steps {
            let Some(at) = rest.iter().position(|spot| spot.level == step.level) else {
                return false;
            };
            let Some(spot) = rest.get(at) else { return false };
            let between = rest.get(..at).unwrap_or_default();
            let inner = |spot: &Spot| matches!(spot.level, Level::Point | Level::Bullet);
            if step.level == Level::Sentence && (!own || between.iter().any(inner)) {
                return false;
            }
            if !spot.label.is_between(&step.first, &step.last) {
                return false;
            }
            own = spot.label.depth() == step.first.depth();
            if !own && step.level.has_headings() {
                return false;
            }
            rest = rest.get(at + 1..).unwrap_or_default();
        }
        true
    }

    /// Which part of the head it is, in their order; none for what follows the head.
    pub fn of_head(&self) -> Option<usize> {
        match self.steps.as_slice() {
            [Spot { level: Level::Section, label: Label::Title(title) }] => {
                HEAD.iter().position(|name| name == title)
            }
            _ => None,
        }
    }

    /// What is written for it in a lock, read back.
    pub fn parse(text: &str) -> Option<Self> {
        let (mut steps, mut rest) = (Vec::<Spot>::new(), text);
        while !rest.is_empty() {
            let (word, after) = rest.split_once(' ')?;
            let level = Level::of(word).filter(|level| level.word() == word)?;
            let (label, after) = label(after)?;
            if level.has_headings() && !is_of_heading(&label) {
                return None;
            }
            if steps.last().is_some_and(|outer| outer.level <= level) {
                return None;
            }
            steps.push(Spot { level, label });
            rest = match after.strip_prefix(' ') {
                Some("") => return None,
                Some(more) => more,
                None if after.is_empty() => after,
                None => return None,
            };
        }
        let place = Self { steps };
        let last = place.steps.last()?;
        (last.level.has_headings() || last.level == Level::Sentence).then_some(place)
    }
}

/// Whether a heading may bear it: a title, figures, or capitals.
fn is_of_heading(label: &Label) -> bool {
    let Label::Number(number) = label else { return true };
    let capitals = |sign: u8| sign.is_ascii_uppercase() || sign.is_ascii_digit();
    number.starts_with(|sign: char| sign.is_ascii_digit()) || number.bytes().all(capitals)
}

/// The number or the title that a text begins with, and what follows it.
fn label(text: &str) -> Option<(Label, &str)> {
    if let Some(quoted) = text.strip_prefix('"') {
        let (title, rest) = quoted.split_once('"')?;
        return Some((Label::Title(title.to_owned()), rest));
    }
    let (number, rest) = text.split_at(text.find(' ').unwrap_or(text.len()));
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_alphanumeric());
    let form = number.split(['.', '-']).all(plain);
    form.then(|| (Label::number(number), rest))
}

/// As a rule file would write it: `section 5.1 paragraph 2 bullet 1 sentence 1`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, Spot { level, label }) in self.steps.iter().enumerate() {
            let blank = if at == 0 { "" } else { " " };
            write!(f, "{blank}{} {label}", level.word())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_place_is_read_back_as_written() {
        for text in [
            "section 5.1",
            "section 5.1 paragraph 2 sentence 1",
            "section 3 paragraph 1 bullet 6.1 sentence 2",
            "section \"Siste endringer\" paragraph 1 sentence 1",
            "article 33 paragraph 1 point a.ii sentence 1",
            "chapter 4 section 21-7 paragraph 8A sentence 2",
            "paragraph 12 sentence 1",
        ] {
            assert_eq!(Place::parse(text).map(|place| place.to_string()).as_deref(), Some(text));
        }
        for text in [
            "",
            "section",
            "section 1 bullet 2",
            "section 1  paragraph 1",
            "section ä",
            "paragraph 1 section 2",
            "sections 1",
            "section 1 ",
        ] {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }
}
