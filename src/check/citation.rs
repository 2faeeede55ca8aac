//! Passages as written → passages of circulars that exist.

use super::collect::Located;
use super::context::Context;
use super::context::nearest;
use super::error;
use super::locked;
use super::what::What;
use crate::code::Code;
use crate::rulebook::circular::{CircularId, Passage, Step};
use crate::rulebook::place::{Place, Spot};
use crate::source::Span;
use crate::syntax::ast::{self, ClauseKind, ItemKind, Numbers, StepLabel};
use crate::value::passage::{Label, Level};

/// What a passage takes over from the one before it in the same list.
#[derive(Clone, Default)]
struct Before {
    circular: Option<CircularId>,
    steps: Vec<Step>,
}

/// The steps that lead to a place.
fn steps_to(place: &Place) -> Vec<Step> {
    place.steps.iter().map(Spot::step).collect()
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
            steps: located.section_key().map_or(Vec::new(), |key| steps_to(&key)),
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
        self.steps_in_order(passage, circular)?;
        let headings = passage.steps.iter().position(|step| !step.level.has_headings());
        let (headings, parts) =
            passage.steps.split_at_checked(headings.unwrap_or(passage.steps.len()))?;
        if !headings.is_empty() {
            let here = located.section_key().map_or(Vec::new(), |key| steps_to(&key));
            before.steps = self.heading(circular, headings, [&before.steps, &here])?;
        }
        let levels = self.levels(circular);
        if !levels.iter().any(|level| level.has_headings()) && headings.is_empty() {
            before.steps.retain(|step| !step.level.has_headings());
        } else if before.steps.is_empty() {
            return self.fail(error::citation_without_section(passage.at.0));
        }
        if let Some(first) = parts.first() {
            before.steps.retain(|step| step.level > first.level);
        }
        for part in parts {
            before.steps.push(self.part(part, circular)?);
        }
        let cited = Passage { circular, steps: before.steps.clone() };
        self.is_there(&cited, passage.at.0);
        Some(cited)
    }

    /// The levels that a circular is cited by.
    fn levels(&self, circular: CircularId) -> Vec<Level> {
        self.levels.get(circular.0 as usize).cloned().unwrap_or_default()
    }

    /// Whether each step lies in the one before, and is one by which the circular is cited.
    /// A sentence may always be named, and a title, which has no number to be cited by.
    fn steps_in_order(&mut self, passage: &ast::Passage, circular: CircularId) -> Option<()> {
        let ordered = passage.steps.is_sorted_by(|outer, inner| outer.level > inner.level);
        if !ordered {
            return self.fail(error::steps_out_of_order(passage));
        }
        let levels = self.levels(circular);
        let known = |step: &ast::Step| {
            let titled = step.level == Level::Section && matches!(step.what, StepLabel::Title(_));
            titled || step.level == Level::Sentence || levels.contains(&step.level)
        };
        match passage.steps.iter().find(|step| !known(step)) {
            None => Some(()),
            Some(step) => {
                let name = self.names.circulars.get(circular.0).map(|one| one.name.clone());
                let name = name.unwrap_or_default();
                self.fail(error::other_level(step.at.0, step.level, (&name, &levels)))
            }
        }
    }

    fn enter_circular(
        &mut self,
        passage: &ast::Passage,
        located: &Located<'_>,
        before: &mut Before,
    ) -> Option<()> {
        let Some(name) = &passage.circular else {
            if before.circular.is_none() && located.headings().next().is_none() {
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

    /// The steps to a heading, which the circular's file declares: as it is named, else in what the
    /// passage before stands in, else as the only one of its number.
    fn heading(
        &mut self,
        circular: CircularId,
        named: &[ast::Step],
        [before, here]: [&[Step]; 2],
    ) -> Option<Vec<Step>> {
        let (first, last) = (named.first()?, named.last()?);
        let mut steps: Vec<Step> =
            before.iter().filter(|step| step.level > first.level).cloned().collect();
        let outer = steps.len();
        for step in named {
            match &step.what {
                StepLabel::Here => {
                    let here = here.iter().filter(|one| one.level >= step.level).cloned();
                    return Some(here.collect());
                }
                StepLabel::Numbers(numbers) => {
                    steps.push(Step::one(step.level, numbers.first.clone()));
                }
                StepLabel::Title(title) => {
                    steps.push(Step::one(step.level, Label::Title(title.value.clone())));
                }
            }
        }
        let declared = self.section_keys(circular);
        let exactly = |steps: &[Step]| declared.iter().any(|key| steps_to(key) == steps);
        let alone = steps.get(outer..).unwrap_or_default();
        if exactly(&steps) {
            return Some(steps);
        }
        let ends = |key: &&Place| steps_to(key).ends_with(alone);
        match declared.iter().filter(ends).collect::<Vec<_>>().as_slice() {
            [only] => Some(steps_to(only)),
            [] => {
                let name = self.names.circulars.get(circular.0).map(|one| one.name.clone());
                let (span, name) = (heading_span(last), name.unwrap_or_default());
                self.fail(error::unknown_section(span, alone, &name, &declared))
            }
            several => {
                let words: Vec<String> = several.iter().map(ToString::to_string).collect();
                self.fail(error::which_heading(heading_span(last), &words))
            }
        }
    }

    /// The headings that a circular's file declares.
    pub(super) fn section_keys(&self, circular: CircularId) -> Vec<Place> {
        self.sections
            .get(circular.0 as usize)
            .map_or(Vec::new(), |all| all.iter().map(|one| one.key.clone()).collect())
    }

    /// A step under a heading.
    fn part(&mut self, part: &ast::Step, circular: CircularId) -> Option<Step> {
        let StepLabel::Numbers(Numbers { first, last, at }) = &part.what else {
            return None;
        };
        let zero = |label: &Label| label.text().split('.').any(|one| one == "0");
        let counted =
            |label: &Label| label.text().bytes().all(|sign| sign.is_ascii_digit() || sign == b'.');
        let usual = self.cited_by.get(circular.0 as usize).is_none_or(Vec::is_empty);
        if zero(first) || zero(last) {
            return self.fail(error::counted_from_one(at.0));
        }
        if !part.level.nests() && (first.depth() > 1 || last.depth() > 1) {
            return self.fail(error::only_bullets_nest(at.0));
        }
        if usual && !(counted(first) && counted(last)) {
            return self.fail(error::counted_by_number(at.0, part.level));
        }
        if !first.is_between(first, last) {
            return self.fail(error::range_reversed(at.0));
        }
        Some(Step { level: part.level, first: first.clone(), last: last.clone() })
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

/// Where the number or the title of a heading stands.
fn heading_span(step: &ast::Step) -> Span {
    match &step.what {
        StepLabel::Numbers(numbers) => numbers.at.0,
        StepLabel::Title(title) => title.at.0,
        StepLabel::Here => step.at.0,
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
