//! Headings, points and text → passages, numbered as the circular is cited.
//!
//! A heading that bears a number of a level by which the circular is cited opens a part of that
//! level; any other gathers what follows, and is named by its title. Under a heading
//! paragraphs are counted, unless the circular says by what it is cited and they bear numbers of
//! their own. Points keep their letters and numbers; bullets are counted. What could be cited in
//! two ways, or in none, is refused.

use super::mark::{self, Step, follows, leads_up, typed};
use super::piece::{Kind, Mark, Piece, Read};
use super::{plain, title};
use crate::circulars::document::{Document, PassageText};
use crate::circulars::error::{self, Unread, unread};
use crate::circulars::sentence::sentences;
use crate::rulebook::circular::Circular;
use crate::rulebook::place::{Place, TITLE};
use crate::signs::is_control;
use crate::source::{SourceId, Span};
use crate::value::passage::{Label, Level};
use std::collections::{BTreeMap, BTreeSet};

/// The most passages of a text.
const MOST_PASSAGES: usize = 60_000;

/// A point, or a numbered paragraph, that is open.
struct Open {
    /// In how many lists of the markup it stands.
    depth: usize,
    /// Whether its mark is typed, and no list of the markup.
    typed: bool,
    mark: Mark,
    place: Place,
}

/// Which list a point stands in.
#[derive(Clone, Copy)]
struct In {
    /// In how many lists of the markup.
    depth: usize,
    /// Whether its mark is typed, and no list of the markup.
    typed: bool,
}

impl In {
    /// A list of the markup.
    fn markup(depth: usize) -> Self {
        Self { depth, typed: false }
    }
}

struct Outline<'c> {
    circular: &'c Circular,
    source: SourceId,
    passages: Vec<PassageText>,
    /// The parts that have come, so that none comes twice.
    known: BTreeSet<Place>,
    /// How many there are of what is counted: sentences, paragraphs, bullets, by what they stand in.
    counts: BTreeMap<(Place, Level), u16>,
    /// The heading that is open; none before the first.
    heading: Option<Place>,
    /// The paragraph that is open.
    paragraph: Option<Place>,
    /// Whether the paragraphs under this heading bear numbers.
    numbered: bool,
    open: Vec<Open>,
    /// A point whose text has not come yet.
    waiting: Option<(usize, Mark, Span)>,
}

/// The passages of a text.
///
/// # Errors
/// The first part that cannot be numbered so that a rule could cite it.
pub(super) fn outline(source: SourceId, pieces: Vec<Piece>, circular: &Circular) -> Read<Document> {
    let mut outline = Outline {
        circular,
        source,
        passages: Vec::new(),
        known: BTreeSet::new(),
        counts: BTreeMap::new(),
        heading: None,
        paragraph: None,
        numbered: false,
        open: Vec::new(),
        waiting: None,
    };
    for Piece { span, kind } in pieces {
        match kind {
            Kind::Heading(words) => outline.heading(&words, span)?,
            Kind::Point { depth, mark } => {
                outline.begin_waiting()?;
                outline.waiting = Some((depth, mark, span));
            }
            Kind::Text { depth, text } => outline.text(depth, &text, span)?,
        }
        if outline.passages.len() > MOST_PASSAGES {
            return Err(error::too_many(source));
        }
    }
    outline.begin_waiting()?;
    Ok(outline.document())
}

impl Outline<'_> {
    fn has(&self, level: Level) -> bool {
        self.circular.levels().contains(&level)
    }

    /// Whether the circular says by what it is cited.
    fn says(&self) -> bool {
        !self.circular.cited_by.is_empty()
    }

    fn heading(&mut self, words: &str, span: Span) -> Read<()> {
        self.begin_waiting()?;
        let words = Self::seen(words, span)?;
        if words.is_empty() {
            return Err(unread(span, &Unread::EmptyHeading));
        }
        let said = title::said(&words);
        let level = said.level.or_else(|| self.innermost());
        let named = level.filter(|level| self.has(*level)).zip(said.number);
        let place = match named {
            Some((level, number)) => {
                let around = self.heading.iter().flat_map(|place| &place.steps);
                let around = around.filter(|step| step.level > level && self.has(step.level));
                let around = around.filter(|step| matches!(step.label, Label::Number(_)));
                Place { steps: around.cloned().collect() }.with(level, number)
            }
            // The first heading of all is that of the circular.
            None if self.heading.is_none() => Place::titled(TITLE),
            None => Place::titled(&words.replace('"', "”")),
        };
        let title = match place.steps.last() {
            Some(step) if matches!(step.label, Label::Number(_)) => said.title.to_owned(),
            _ => words.clone(),
        };
        self.enter(&place, span)?;
        self.passages.push(PassageText { place: place.clone(), text: title, alone: true });
        (self.heading, self.paragraph, self.numbered) = (Some(place), None, false);
        self.open.clear();
        Ok(())
    }

    /// The level of a heading that bears a number and no word.
    fn innermost(&self) -> Option<Level> {
        let levels = self.circular.levels().iter();
        levels.copied().filter(|level| level.has_headings()).min()
    }

    /// Notes a part; none comes twice.
    fn enter(&mut self, place: &Place, span: Span) -> Read<()> {
        if self.known.insert(place.clone()) {
            return Ok(());
        }
        Err(error::part_twice(span, &place.to_string()))
    }

    /// A paragraph of text: its own words, and the points that are typed in it.
    fn text(&mut self, depth: usize, text: &str, span: Span) -> Read<()> {
        let mut lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        if let Some((at, mark, waits)) = self.waiting.take() {
            // A list without signs of its own, whose points bear typed ones.
            let replaced = lines.first().and_then(|line| typed(line));
            match replaced.filter(|(new, _)| mark == Mark::Sign && *new != Mark::Sign) {
                Some((new, rest)) => {
                    self.point(In::markup(at), new, waits)?;
                    if let Some(first) = lines.first_mut() {
                        *first = rest;
                    }
                }
                None => self.point(In::markup(at), mark, waits)?,
            }
            let (own, rest) = self.own_lines(&lines, span)?;
            self.say(own, span)?;
            return self.typed_points(depth, rest, span);
        }
        let (own, rest) = self.own_lines(&lines, span)?;
        if !own.is_empty() {
            self.leave(depth);
            if self.open.is_empty() {
                self.begin_paragraph(span)?;
            } else if self.has(Level::Subparagraph)
                && let Some(outer) = self.numbered_paragraph()
            {
                self.part(&outer, Level::Subparagraph, span)?;
            }
            self.say(own, span)?;
        }
        self.typed_points(depth, rest, span)
    }

    /// The lines up to the first that begins a point, and those from there on.
    fn own_lines<'l, 't>(
        &self,
        lines: &'l [&'t str],
        span: Span,
    ) -> Read<(&'l [&'t str], &'l [&'t str])> {
        let mut before: Option<&str> = None;
        for (at, line) in lines.iter().enumerate() {
            if let Some((mark, _)) = typed(line) {
                let continues = self.open.iter().any(|one| one.typed && goes_on(&one.mark, &mark));
                if before.is_none_or(leads_up)
                    && (mark::begins(&mark) || continues || before.is_none())
                {
                    return lines.split_at_checked(at).ok_or_else(|| error::too_many(self.source));
                }
                if mark != Mark::Sign {
                    return Err(unread(span, &Unread::Loose(plain(line))));
                }
            }
            before = Some(line);
        }
        Ok((lines, &[]))
    }

    /// Lines of which the first begins a point.
    fn typed_points(&mut self, depth: usize, mut lines: &[&str], span: Span) -> Read<()> {
        while let Some((first, after)) = lines.split_first() {
            let Some((mark, words)) = typed(first) else {
                return Err(unread(span, &Unread::Loose(plain(first))));
            };
            self.point(In { depth, typed: true }, mark, span)?;
            let (own, rest) = self.own_lines(after, span)?;
            let said: Vec<&str> = std::iter::once(words).chain(own.iter().copied()).collect();
            self.say(&said, span)?;
            lines = rest;
        }
        Ok(())
    }

    /// Closes what text in so many lists does not stand in.
    fn leave(&mut self, depth: usize) {
        self.open.retain(|one| one.depth < depth || one.depth == depth && depth > 0 && !one.typed);
    }

    /// A point whose text has not come has none.
    fn begin_waiting(&mut self) -> Read<()> {
        match self.waiting.take() {
            Some((depth, mark, span)) => self.point(In::markup(depth), mark, span),
            None => Ok(()),
        }
    }

    /// Begins a point, or a paragraph that bears a number.
    fn point(&mut self, list: In, mark: Mark, span: Span) -> Read<()> {
        let In { depth, typed } = list;
        if typed {
            self.open.retain(|one| one.depth <= depth);
            self.close_siblings(depth, &mark, span)?;
        } else {
            self.open.retain(|one| one.depth < depth);
        }
        let place = if let Some(place) = self.numbered_place(&mark) {
            self.enter(&place, span)?;
            (self.numbered, self.paragraph) = (true, Some(place.clone()));
            place
        } else {
            let place = self.place_of(&mark, span)?;
            self.enter(&place, span)?;
            place
        };
        self.open.push(Open { depth, typed, mark, place });
        Ok(())
    }

    /// Closes the typed points that a new one does not stand in: those from its own list on.
    fn close_siblings(&mut self, depth: usize, mark: &Mark, span: Span) -> Read<()> {
        let same = |one: &Open| one.depth == depth && one.typed;
        let of_list = |wanted: Step| {
            self.open.iter().rposition(|one| same(one) && step(&one.mark, mark) == Some(wanted))
        };
        if let Some(at) = of_list(Step::Next)
            .or_else(|| if mark::begins(mark) { None } else { of_list(Step::Later) })
        {
            self.open.truncate(at);
            return Ok(());
        }
        let first = !self.open.iter().any(same);
        if mark::begins(mark) || first && depth == 0 && matches!(mark, Mark::Figure(_)) {
            return Ok(());
        }
        let sign = match mark {
            Mark::Sign => "•".to_owned(),
            Mark::Figure(text) | Mark::Letter(text) => text.clone(),
        };
        Err(unread(span, &Unread::Loose(sign)))
    }

    /// The place of a paragraph that bears a number: right under a heading, in a circular that says
    /// by what it is cited.
    fn numbered_place(&self, mark: &Mark) -> Option<Place> {
        let Mark::Figure(number) = mark else { return None };
        let under = self.numbered || self.paragraph.is_none();
        let fits = self.says() && self.has(Level::Paragraph) && self.open.is_empty() && under;
        fits.then(|| self.around().with(Level::Paragraph, Label::number(number)))
    }

    /// What paragraphs stand in: the heading, as far as the circular is cited by it.
    fn around(&self) -> Place {
        let none = Place { steps: Vec::new() };
        match &self.heading {
            Some(place) if self.innermost().is_some() || place.of_head().is_some() => place.clone(),
            _ => none,
        }
    }

    fn numbered_paragraph(&self) -> Option<Place> {
        let place = &self.open.first()?.place;
        let last = place.steps.last().filter(|step| step.level == Level::Paragraph);
        last.filter(|_| self.open.len() == 1).map(|_| place.clone())
    }

    /// Begins a paragraph that is counted.
    fn begin_paragraph(&mut self, span: Span) -> Read<()> {
        if self.heading.is_none() && self.innermost().is_some() {
            return Err(unread(span, &Unread::BeforeHeading));
        }
        if self.numbered || self.says() && self.innermost().is_none() && self.has(Level::Paragraph)
        {
            let inside = self.paragraph.clone().filter(|_| self.has(Level::Subparagraph));
            let Some(outer) = inside.filter(|_| self.numbered) else {
                return Err(unread(span, &Unread::Unnumbered));
            };
            let outer = Place {
                steps: outer
                    .steps
                    .iter()
                    .filter(|step| step.level >= Level::Paragraph)
                    .cloned()
                    .collect(),
            };
            return self.part(&outer, Level::Subparagraph, span);
        }
        let around = self.around();
        if self.has(Level::Paragraph) {
            return self.part(&around, Level::Paragraph, span);
        }
        self.paragraph = Some(around);
        Ok(())
    }

    /// Begins a part that is counted in another.
    fn part(&mut self, outer: &Place, level: Level, span: Span) -> Read<()> {
        let number = self.next(outer, level)?;
        let place = outer.with(level, Label::count(number));
        self.enter(&place, span)?;
        self.paragraph = Some(place);
        Ok(())
    }

    fn next(&mut self, outer: &Place, level: Level) -> Read<u16> {
        let count = self.counts.entry((outer.clone(), level)).or_default();
        *count = count.checked_add(1).ok_or_else(|| error::too_many(self.source))?;
        Ok(*count)
    }

    /// The place of a point: in the point around it, else in the paragraph.
    fn place_of(&mut self, mark: &Mark, span: Span) -> Read<Place> {
        let points = [Level::Point, Level::Bullet];
        let wanted = if *mark == Mark::Sign { [Level::Bullet, Level::Point] } else { points };
        let Some(level) = wanted.into_iter().find(|level| self.has(*level)) else {
            return Err(unread(span, &Unread::NoLevel));
        };
        let outer = self.open.last().map(|one| one.place.clone());
        let inner = outer.as_ref().and_then(|place| place.steps.last());
        let inner = inner.filter(|step| points.contains(&step.level)).cloned();
        let outer = match outer {
            Some(outer) if inner.is_some() => outer,
            _ => {
                if self.paragraph.is_none() {
                    self.begin_paragraph(span)?;
                }
                self.paragraph.clone().unwrap_or_else(|| self.around())
            }
        };
        // A list in a list of one level: its numbers go on behind a dot.
        let level = inner.as_ref().map_or(level, |step| level.min(step.level));
        let number = match mark {
            Mark::Figure(text) | Mark::Letter(text) if level == Level::Point => text.clone(),
            _ => self.next(&outer, level)?.to_string(),
        };
        Ok(match inner {
            Some(step) if step.level == level => {
                let mut steps = outer.steps;
                steps.pop();
                Place { steps }.with(level, step.label.within(&number))
            }
            _ => outer.with(level, Label::number(&number)),
        })
    }

    /// The words of what is open, sentence by sentence.
    fn say(&mut self, lines: &[&str], span: Span) -> Read<()> {
        let words = Self::seen(&lines.join(" "), span)?;
        if let Some(outer) = self.numbered_paragraph()
            && self.has(Level::Subparagraph)
            && self.paragraph.as_ref() == Some(&outer)
            && !words.is_empty()
        {
            self.part(&outer, Level::Subparagraph, span)?;
        }
        let block = match self.open.last() {
            Some(open) if self.numbered_paragraph().is_none() => open.place.clone(),
            _ => self.paragraph.clone().unwrap_or_else(|| self.around()),
        };
        for text in sentences(&words) {
            let number = self.next(&block, Level::Sentence)?;
            let place = block.with(Level::Sentence, Label::count(number));
            self.passages.push(PassageText { place, text, alone: false });
        }
        Ok(())
    }

    /// Words with single spaces. What is written as a reference may stand for what is no text.
    fn seen(words: &str, span: Span) -> Read<String> {
        let turns = |sign: char| matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        let acts = |sign: &char| turns(*sign) || is_control(*sign) && !sign.is_whitespace();
        match words.chars().find(acts) {
            Some(found) => Err(error::control(span, found)),
            None => Ok(plain(words)),
        }
    }

    fn document(mut self) -> Document {
        for one in &mut self.passages {
            let told = self.counts.get(&(one.place.block(), Level::Sentence));
            one.alone = !one.place.is_sentence() || told == Some(&1);
        }
        Document { name: Some(self.circular.name.clone()), passages: self.passages }
    }
}

/// Whether one mark counts on from another.
fn goes_on(before: &Mark, next: &Mark) -> bool {
    step(before, next).is_some()
}

fn step(before: &Mark, next: &Mark) -> Option<Step> {
    match (before, next) {
        (Mark::Sign, Mark::Sign) => Some(Step::Next),
        (Mark::Figure(before), Mark::Figure(next)) | (Mark::Letter(before), Mark::Letter(next)) => {
            follows(before, next)
        }
        _ => None,
    }
}
