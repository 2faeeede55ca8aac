//! Passages of circulars, and the headings that they are found under: nodes → `ast::Passage`.

use crate::syntax::ast::{At, Heading, Numbers, Passage, Step, StepLabel};
use crate::syntax::error;
use crate::syntax::grammar::{Node, Rule, Walked};
use crate::syntax::leaf::{name, text};
use crate::value::passage::{Label, Level};

/// `section`, from its word on.
pub(super) fn heading(word: &Node, head: &Node) -> Walked<Heading> {
    let label = match head.rule() {
        Rule::section_number => label(head)?,
        _ => titled(&text(head).value),
    };
    Ok(Heading { level: level(word), label, at: head.at() })
}

/// `this_section`
pub(super) fn this_section(node: &Node) -> Walked<Passage> {
    let what = StepLabel::Here;
    let step = Step { at: node.at(), level: level(&node.first()?), what };
    Ok(Passage { at: node.at(), circular: None, steps: vec![step] })
}

/// `passages`. A comma sets passages apart. It does not where a heading was named and a comma stands
/// behind it: `article 33, paragraph 1, point a` is how one passage is printed.
pub(super) fn passages(node: &Node) -> Walked<Vec<Passage>> {
    let (mut all, mut printed) = (Vec::<Passage>::new(), false);
    for child in node.children() {
        let next = passage(&child)?;
        if let Some(before) = all.last_mut()
            && (printed || is_heading(before))
            && goes_on(before, &next)
        {
            before.at = At(before.at.0.to(next.at.0));
            before.steps.extend(next.steps);
            printed = true;
            continue;
        }
        let anew = next.circular.is_some()
            || next.steps.first().is_some_and(|step| step.level.has_headings());
        printed &= !anew;
        all.push(next);
    }
    Ok(all)
}

/// Whether a passage names a heading, and nothing under it.
fn is_heading(passage: &Passage) -> bool {
    let last = passage.steps.last();
    last.is_some_and(|step| step.level.has_headings() && step.what != StepLabel::Here)
}

/// Whether what stands behind a comma lies in what stands before it.
fn goes_on(before: &Passage, next: &Passage) -> bool {
    let (Some(last), Some(first)) = (before.steps.last(), next.steps.first()) else {
        return false;
    };
    next.circular.is_none() && !first.level.has_headings() && first.level < last.level
}

/// `passage`
fn passage(node: &Node) -> Walked<Passage> {
    let mut passage = Passage { at: node.at(), circular: None, steps: Vec::new() };
    for place in node.children() {
        match place.rule() {
            Rule::circular_name => passage.circular = Some(name(&place)),
            _ => steps(&place, &mut passage.steps)?,
        }
    }
    let levels = passage.steps.iter().map(|step| step.level).enumerate();
    let mut twice =
        levels.filter(|(at, level)| passage.steps.iter().take(*at).any(|one| one.level == *level));
    if let Some((_, level)) = twice.next()
        && let Some(step) = passage.steps.iter().rfind(|one| one.level == level)
    {
        return Err(error::passage_without_comma(step.at.0));
    }
    Ok(passage)
}

/// `section_place`, `part_place`: a step, and those that stand in parentheses behind it.
fn steps(node: &Node, steps: &mut Vec<Step>) -> Walked<()> {
    let mut children = node.children();
    let word = children.any()?;
    let what = match children.next() {
        None => StepLabel::Here,
        Some(child) => match child.rule() {
            Rule::section_number => {
                let label = label(&child)?;
                StepLabel::Numbers(Numbers { first: label.clone(), last: label, at: child.at() })
            }
            Rule::numbers => StepLabel::Numbers(numbers(&child)?),
            _ => match titled(&text(&child).value) {
                Label::Title(_) => StepLabel::Title(text(&child)),
                number @ Label::Number(_) => {
                    let last = number.clone();
                    StepLabel::Numbers(Numbers { first: number, last, at: child.at() })
                }
            },
        },
    };
    steps.push(Step { at: node.at(), level: level(&word), what });
    for child in children {
        enclosed(&child, steps)?;
    }
    Ok(())
}

/// `(1)`, `(a)`: a number right behind a heading is a paragraph; all else is a point, or stands in one.
fn enclosed(node: &Node, steps: &mut Vec<Step>) -> Walked<()> {
    let inner = node.first()?;
    let label = label(&inner)?;
    if let Some(Step { level: Level::Point, what: StepLabel::Numbers(numbers), .. }) =
        steps.last_mut()
    {
        if numbers.first != numbers.last {
            return Err(error::passage_without_comma(node.span()));
        }
        let nested = numbers.last.within(label.text());
        (numbers.first, numbers.last) = (nested.clone(), nested);
        return Ok(());
    }
    let heading = steps.last().is_some_and(|step| step.level.has_headings());
    let counted = label.text().starts_with(|sign: char| sign.is_ascii_digit());
    let level = if heading && counted { Level::Paragraph } else { Level::Point };
    let what = StepLabel::Numbers(Numbers { first: label.clone(), last: label, at: node.at() });
    steps.push(Step { at: node.at(), level, what });
    Ok(())
}

/// `heading_word`, `part_word`: the grammar lets no other word in.
fn level(word: &Node) -> Level {
    Level::of(word.text()).unwrap_or(Level::Section)
}

/// `numbers`
fn numbers(node: &Node) -> Walked<Numbers> {
    let mut children = node.children();
    let first = label(&children.any()?)?;
    let last = match children.next() {
        Some(last) => label(&last)?,
        None => first.clone(),
    };
    Ok(Numbers { first, last, at: node.at() })
}

/// A number of whatever form, with no digits that could not be counted.
fn label(node: &Node) -> Walked<Label> {
    let mut counts = node.text().split(|sign: char| !sign.is_ascii_digit());
    if counts.any(|digits| !digits.is_empty() && digits.parse::<u16>().is_err()) {
        return Err(error::too_large(node.text(), node.span()));
    }
    Ok(Label::number(node.text()))
}

/// A title; what has the form of a number is one, with quotation marks or without.
pub(crate) fn titled(title: &str) -> Label {
    let mut parts = title.split(['.', '-']);
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_alphanumeric());
    let short = title.len() <= LONGEST_NUMBER;
    let number = title.starts_with(|sign: char| sign.is_ascii_digit()) && short && parts.all(plain);
    if number { Label::number(title) } else { Label::Title(title.to_owned()) }
}

/// The most bytes of a number that stands in quotation marks.
const LONGEST_NUMBER: usize = 16;
