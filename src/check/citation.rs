//! Passages as written → passages of circulars that exist.

use super::collect::{Located, dotted};
use super::context::Context;
use super::context::nearest;
use super::error;
use super::locked;
use super::what::What;
use crate::code::Code;
use crate::rulebook::circular::{CircularId, Passage, SectionKey};
use crate::source::Span;
use crate::syntax::ast::{self, ClauseKind, ItemKind, Numbers, SectionRef};

/// What a passage takes over from the one before it in the same list.
#[derive(Clone, Default)]
struct Before {
    circular: Option<CircularId>,
    section: Option<SectionKey>,
    paragraphs: Option<(u16, u16)>,
    bullets: Option<(Vec<u16>, Vec<u16>)>,
}

impl Context<'_> {
    /// The passages of a list; those in error are reported and left out.
    pub(super) fn passages(
        &mut self,
        list: &[ast::Passage],
        located: &Located<'_>,
    ) -> Vec<Passage> {
        let mut before = Before {
            circular: located.circular_name().and_then(|name| self.names.circular(name)),
            section: located.section_key(),
            ..Before::default()
        };
        let mut skipped = false;
        let mut passages = Vec::new();
        for passage in list {
            // What takes its circular over from one that is in error is not an error of its own.
            skipped &= passage.circular.is_none();
            if skipped {
                continue;
            }
            skipped = self.enter_circular(passage, located, &mut before).is_none();
            if !skipped {
                passages.extend(self.passage(passage, located, &mut before));
            }
        }
        passages
    }

    fn passage(
        &mut self,
        passage: &ast::Passage,
        located: &Located<'_>,
        before: &mut Before,
    ) -> Option<Passage> {
        let circular = before.circular?;
        self.enter_section(passage, located, circular, before)?;
        let Some(section) = before.section.clone() else {
            return self.fail(error::citation_without_section(passage.at.0));
        };
        self.enter_paragraph(passage, before)?;
        let sentences = match &passage.sentences {
            Some(numbers) => Some(self.plain_range(numbers)?),
            None => None,
        };
        let (paragraphs, bullets) = (before.paragraphs, before.bullets.clone());
        let cited = Passage { circular, section, paragraphs, bullets, sentences };
        self.is_there(&cited, passage.at.0);
        Some(cited)
    }

    fn enter_circular(
        &mut self,
        passage: &ast::Passage,
        located: &Located<'_>,
        before: &mut Before,
    ) -> Option<()> {
        let Some(name) = &passage.circular else {
            if before.circular.is_none() && located.section.is_none() {
                return self.fail(error::citation_without_circular(passage.at.0));
            }
            // Under a section without a circular, it is the circular that is missing: said there.
            return before.circular.map(drop);
        };
        let Some(id) = self.names.circular(&name.text) else {
            let place = (name.text.as_str(), name.at.0);
            if let Some(error) = self.something_else(Code("C016"), place.0, place.1, What::Circular)
            {
                return self.fail(error);
            }
            let near = nearest(&self.diagnostics, &name.text, self.names.circulars.names())
                .map(str::to_owned);
            return self.fail(error::unknown_circular(name.at.0, &name.text, near.as_deref()));
        };
        *before = Before { circular: Some(id), ..Before::default() };
        Some(())
    }

    fn enter_section(
        &mut self,
        passage: &ast::Passage,
        located: &Located<'_>,
        circular: CircularId,
        before: &mut Before,
    ) -> Option<()> {
        let (key, span) = match &passage.section {
            None => return Some(()),
            Some(SectionRef::Here) => (located.section_key(), passage.at.0),
            Some(SectionRef::Number(name)) => {
                (Some(SectionKey::Number(dotted(&name.text))), name.at.0)
            }
            Some(SectionRef::Title(text)) => {
                (Some(SectionKey::Title(text.value.clone())), text.at.0)
            }
        };
        before.paragraphs = None;
        before.bullets = None;
        before.section.clone_from(&key);
        match key {
            Some(key) => self.known_section(circular, &key, span),
            None => Some(()),
        }
    }

    fn known_section(&mut self, circular: CircularId, key: &SectionKey, span: Span) -> Option<()> {
        let sections = self.sections.get(circular.0 as usize);
        if sections.is_some_and(|all| all.iter().any(|one| one.key == *key)) {
            return Some(());
        }
        let known = self.section_keys(circular);
        let name =
            self.names.circulars.get(circular.0).map(|one| one.name.clone()).unwrap_or_default();
        let words: Vec<String> = known.iter().map(ToString::to_string).collect();
        self.fail(error::unknown_section(span, &key.to_string(), &name, &words))
    }

    /// The sections that a circular's file declares.
    pub(super) fn section_keys(&self, circular: CircularId) -> Vec<SectionKey> {
        self.sections
            .get(circular.0 as usize)
            .map_or(Vec::new(), |all| all.iter().map(|one| one.key.clone()).collect())
    }

    fn enter_paragraph(&mut self, passage: &ast::Passage, before: &mut Before) -> Option<()> {
        if let Some(numbers) = &passage.paragraphs {
            before.paragraphs = Some(self.plain_range(numbers)?);
            before.bullets = None;
        } else if passage.section.is_some() {
            before.paragraphs = None;
        }
        if let Some(numbers) = &passage.bullets {
            if numbers.first > numbers.last {
                return self.fail(error::range_reversed(numbers.at.0));
            }
            before.bullets = Some((numbers.first.clone(), numbers.last.clone()));
        }
        Some(())
    }

    fn plain_range(&mut self, numbers: &Numbers) -> Option<(u16, u16)> {
        match (numbers.first.as_slice(), numbers.last.as_slice()) {
            ([0], _) | (_, [0]) => self.fail(error::counted_from_one(numbers.at.0)),
            ([first], [last]) if first <= last => Some((*first, *last)),
            ([_], [_]) => self.fail(error::range_reversed(numbers.at.0)),
            _ => self.fail(error::only_bullets_nest(numbers.at.0)),
        }
    }

    /// `cites` of an item.
    pub(super) fn item_cites(&mut self, located: &Located<'_>) -> Vec<Passage> {
        let lists = located.item.clauses.iter().filter_map(|clause| match &clause.kind {
            ClauseKind::Cites(list) => Some(list),
            _ => None,
        });
        let mut all: Vec<Passage> = lists.flat_map(|list| self.passages(list, located)).collect();
        all.dedup();
        all
    }

    /// What `aside` items set aside.
    pub(super) fn asides(&mut self, all: &[Located<'_>]) -> Vec<crate::rulebook::circular::Aside> {
        let mut asides: Vec<crate::rulebook::circular::Aside> = Vec::new();
        for located in all {
            let ItemKind::Aside { passages, reason } = &located.item.kind else {
                continue;
            };
            asides.push(crate::rulebook::circular::Aside {
                passages: self.passages(passages, located),
                reason: super::collect::of_wording(reason),
            });
        }
        asides.sort_by(|a, b| a.passages.cmp(&b.passages));
        asides
    }
}

impl Context<'_> {
    /// Reports a citation of what its circular has not.
    pub(super) fn is_there(&mut self, cited: &Passage, span: Span) {
        let Some(circular) = self.names.circulars.get(cited.circular.0) else {
            return;
        };
        if let Some(instead) = self.locked.instead_of(&circular.name, cited) {
            let error =
                error::not_in_circular(span, (&circular.name, locked::words(cited)), instead);
            self.diagnostics.push(error);
        }
    }
}
