//! Places in a circular's text, and which of them a citation covers.

use super::circular::{CircularId, Dotted, Passage, SectionKey};
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

/// A sentence of a circular, or the heading of a section. The derived order is that of
/// numbers, with a section's heading first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The section.
    pub section: SectionKey,
    /// Where in the section; none for its heading.
    pub sentence: Option<SentenceRef>,
}

/// A sentence within a section.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SentenceRef {
    /// Which paragraph, from 1.
    pub paragraph: u16,
    /// Which bullet of the paragraph, as a dotted number; empty in the paragraph's own text.
    pub bullet: Vec<u16>,
    /// Which sentence of the bullet or of the paragraph's own text, from 1.
    pub sentence: u16,
}

impl Place {
    /// As a citation names it.
    pub fn passage(&self, circular: CircularId) -> Passage {
        let at = self.sentence.as_ref();
        let bullet = at.map(|at| &at.bullet).filter(|bullet| !bullet.is_empty());
        Passage {
            circular,
            section: self.section.clone(),
            paragraphs: at.map(|at| (at.paragraph, at.paragraph)),
            bullets: bullet.map(|bullet| (bullet.clone(), bullet.clone())),
            sentences: at.map(|at| (at.sentence, at.sentence)),
        }
    }

    /// The same of a sentence that stands alone: a bullet's only sentence is the bullet.
    pub fn passage_alone(&self, circular: CircularId) -> Passage {
        let passage = self.passage(circular);
        match passage.bullets {
            Some(_) => Passage { sentences: None, ..passage },
            None => passage,
        }
    }

    /// Whether a citation, of the same circular, reaches this place. One of a section reaches
    /// all of it, one of a bullet the bullets in it; a sentence is one of the paragraph's own
    /// text, or of the bullet that is cited with it.
    pub fn is_in(&self, cited: &Passage) -> bool {
        if self.section != cited.section {
            return false;
        }
        match &self.sentence {
            Some(sentence) => sentence.is_in(cited),
            None => cited.paragraphs.is_none() && cited.bullets.is_none(),
        }
    }

    /// Which part of the head it is, in their order; none for what follows the head.
    pub fn of_head(&self) -> Option<usize> {
        match &self.section {
            SectionKey::Title(title) => HEAD.iter().position(|name| name == title),
            SectionKey::Number(_) => None,
        }
    }

    /// What is written for it in a lock, read back.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("section ")?;
        let (section, rest) = if let Some(quoted) = rest.strip_prefix('"') {
            let (title, rest) = quoted.split_once('"')?;
            (SectionKey::Title(title.to_owned()), rest)
        } else {
            let (number, rest) = rest.split_at(rest.find(' ').unwrap_or(rest.len()));
            (SectionKey::Number(dotted(number)?), rest)
        };
        if rest.is_empty() {
            return Some(Self { section, sentence: None });
        }
        let sentence = SentenceRef::parse(rest.strip_prefix(' ')?)?;
        Some(Self { section, sentence: Some(sentence) })
    }
}

impl SentenceRef {
    fn is_in(&self, cited: &Passage) -> bool {
        let depth = cited.bullets.as_ref().map_or(0, |(first, _)| first.len());
        within(cited.paragraphs, self.paragraph)
            && cited.bullets.as_ref().is_none_or(|(first, last)| {
                let head = self.bullet.get(..depth);
                head.is_some_and(|head| first.as_slice() <= head && head <= last.as_slice())
            })
            && (cited.sentences.is_none()
                || (self.bullet.len() == depth && within(cited.sentences, self.sentence)))
    }

    /// `paragraph 1 bullet 2.1 sentence 3`
    fn parse(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split(' ').collect();
        let (paragraph, bullet, sentence) = match words.as_slice() {
            ["paragraph", paragraph, "sentence", sentence] => (paragraph, None, sentence),
            ["paragraph", paragraph, "bullet", bullet, "sentence", sentence] => {
                (paragraph, Some(bullet), sentence)
            }
            _ => return None,
        };
        Some(Self {
            paragraph: paragraph.parse().ok()?,
            bullet: bullet.map_or(Some(Vec::new()), |bullet| dotted(bullet))?,
            sentence: sentence.parse().ok()?,
        })
    }
}

fn within(stretch: Option<(u16, u16)>, number: u16) -> bool {
    stretch.is_none_or(|(first, last)| (first..=last).contains(&number))
}

/// `5.1`, as its numbers.
pub(crate) fn dotted(text: &str) -> Option<Vec<u16>> {
    text.split('.').map(|part| part.parse().ok()).collect()
}

/// As a rule file would write it: `section 5.1 paragraph 2 bullet 1 sentence 1`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "section {}", self.section)?;
        let Some(SentenceRef { paragraph, bullet, sentence }) = &self.sentence else {
            return Ok(());
        };
        write!(f, " paragraph {paragraph}")?;
        if !bullet.is_empty() {
            write!(f, " bullet {}", Dotted(bullet))?;
        }
        write!(f, " sentence {sentence}")
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
        ] {
            assert_eq!(Place::parse(text).map(|place| place.to_string()).as_deref(), Some(text));
        }
        for text in ["", "section", "section 1 bullet 2", "section 1  paragraph 1", "section x"] {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }
}
