//! Citations, and by what circulars are cited.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, did_you_mean, nearest};
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::rulebook::circular::Step;
use crate::rulebook::place::Place;
use crate::source::Span;
use crate::syntax::ast::{self, StepLabel};
use crate::value::passage::{LEVELS, Level};

pub(in crate::check) fn section_twice(section: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error(Code("C001"), second, phrase!("check-section-twice", section = section))
        .here(phrase!("check-second-here"))
        .label(first, phrase!("check-first-here"))
        .help(phrase!("check-section-twice-help"))
}

pub(in crate::check) fn unknown_kind(span: Span, kind: &str) -> Diagnostic {
    Diagnostic::error(Code("C005"), span, phrase!("check-unknown-kind", kind = kind))
        .help(phrase!("check-unknown-kind-help"))
}

pub(in crate::check) fn unknown_level(span: Span, word: &str) -> Diagnostic {
    let known = || LEVELS.into_iter().map(Level::word);
    let meant = nearest(word, known());
    let all = Argument::list(Join::Comma, known());
    Diagnostic::error(Code("C106"), span, phrase!("check-unknown-level", word = word)).help(
        match meant {
            Some(meant) => phrase!("check-unknown-level-meant", meant = meant, levels = all),
            None => phrase!("check-unknown-level-help", levels = all),
        },
    )
}

pub(in crate::check) fn other_level(
    span: Span,
    level: Level,
    (circular, levels): (&str, &[Level]),
) -> Diagnostic {
    let word = level.word();
    let all = Argument::list(Join::Comma, levels.iter().map(|level| level.word()));
    let message = phrase!("check-other-level", circular = circular, level = word);
    Diagnostic::error(Code("C106"), span, message).help(match instead(level, levels) {
        Some(instead) => {
            phrase!("check-other-level-instead", levels = all, instead = instead.word())
        }
        None => phrase!("check-other-level-help", levels = all, level = word),
    })
}

/// What people mean by the word of another level.
fn instead(level: Level, levels: &[Level]) -> Option<Level> {
    let meant: &[Level] = match level {
        Level::Bullet => &[Level::Point],
        Level::Point => &[Level::Bullet],
        Level::Subparagraph => &[Level::Paragraph],
        Level::Section | Level::Article | Level::Regulation => {
            &[Level::Section, Level::Article, Level::Regulation]
        }
        Level::Sentence | Level::Paragraph | Level::Chapter | Level::Schedule | Level::Annex => &[],
    };
    meant.iter().copied().find(|one| levels.contains(one))
}

pub(in crate::check) fn levels_out_of_order(span: Span, level: Level, outer: Level) -> Diagnostic {
    let (word, before) = (level.word(), outer.word());
    let message = phrase!("check-levels-out-of-order", level = word, before = before);
    let order = Argument::list(Join::Comma, LEVELS.into_iter().map(Level::word));
    Diagnostic::error(Code("C107"), span, message)
        .help(phrase!("check-levels-out-of-order-help", levels = order))
}

pub(in crate::check) fn steps_out_of_order(passage: &ast::Passage) -> Diagnostic {
    let mut steps: Vec<&ast::Step> = passage.steps.iter().collect();
    steps.sort_by_key(|step| std::cmp::Reverse(step.level));
    let written = steps.iter().map(|step| match &step.what {
        StepLabel::Numbers(numbers) if numbers.first == numbers.last => {
            format!("{} {}", step.level.word(), numbers.first)
        }
        StepLabel::Numbers(numbers) => {
            let [_, several] = step.level.words();
            format!("{several} {}-{}", numbers.first, numbers.last)
        }
        StepLabel::Title(title) => format!("{} \"{}\"", step.level.word(), title.value),
        StepLabel::Here => step.level.word().to_owned(),
    });
    let written = written.collect::<Vec<_>>().join(" ");
    Diagnostic::error(Code("C107"), passage.at.0, phrase!("check-steps-out-of-order"))
        .help(phrase!("check-steps-out-of-order-help", passage = written))
}

pub(in crate::check) fn which_heading(span: Span, known: &[String]) -> Diagnostic {
    Diagnostic::error(Code("C108"), span, phrase!("check-which-heading"))
        .help(phrase!("check-which-heading-help", known = Argument::list(Join::Or, known)))
}

pub(in crate::check) fn unknown_section(
    span: Span,
    named: &[Step],
    circular: &str,
    known: &[Place],
) -> Diagnostic {
    let words = named.iter().map(|step| format!("{} {}", step.level.word(), step.first));
    let section = words.collect::<Vec<_>>().join(" ");
    let message = phrase!("check-unknown-section", circular = circular, section = section.as_str());
    let headings: Vec<String> = known.iter().map(ToString::to_string).collect();
    let meant = nearest(&section, headings.iter().map(String::as_str));
    Diagnostic::error(Code("C016"), span, message).help(match (meant, headings.as_slice()) {
        (Some(meant), _) => did_you_mean(meant),
        (None, []) => phrase!("check-unknown-section-none", section = section),
        (None, headings) => phrase!(
            "check-unknown-section-known",
            known = Argument::list(Join::Comma, headings),
            section = section,
        ),
    })
}

pub(in crate::check) fn not_in_circular(
    span: Span,
    (circular, passage): (&str, Phrase),
    instead: Phrase,
) -> Diagnostic {
    Diagnostic::error(
        Code("C019"),
        span,
        phrase!("check-not-in-circular", circular = circular, passage = passage),
    )
    .here(phrase!("check-not-in-circular-here"))
    .help(phrase!("check-not-in-circular-help", instead = instead))
}

pub(in crate::check) fn citation_without_circular(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C017"), span, phrase!("check-citation-without-circular"))
        .help(phrase!("check-citation-without-circular-help"))
}

pub(in crate::check) fn citation_without_section(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C017"), span, phrase!("check-citation-without-section"))
        .help(phrase!("check-citation-without-section-help"))
}

pub(in crate::check) fn range_reversed(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C018"), span, phrase!("check-range-reversed"))
        .help(phrase!("check-range-reversed-help"))
}

pub(in crate::check) fn counted_from_one(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C018"), span, phrase!("check-counted-from-one"))
        .help(phrase!("check-counted-from-one-help"))
}

pub(in crate::check) fn only_bullets_nest(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C018"), span, phrase!("check-only-bullets-nest"))
        .help(phrase!("check-only-bullets-nest-help"))
}

pub(in crate::check) fn counted_by_number(span: Span, level: Level) -> Diagnostic {
    let message = phrase!("check-counted-by-number", level = level.word());
    Diagnostic::error(Code("C018"), span, message).help(phrase!("check-counted-by-number-help"))
}
