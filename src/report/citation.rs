//! A cited passage → the circular's own form: *IM 2011-020 pkt. 5.1, 2. avsnitt, 3. strekpunkt*; of a
//! law, the lawyers': *artikkel 33 nr. 1 bokstav a*, *§ 21-7 første ledd*.

use crate::language::Language;
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::rulebook::Rulebook;
use crate::rulebook::circular::{Circular, Kind, Passage, Step};
use crate::value::passage::{Label, Level};

/// Passages in one line; a circular is named once for all that follow each other in it.
pub fn citations(rulebook: &Rulebook, passages: &[Passage], language: Language) -> String {
    let mut line = String::new();
    let mut circular = None;
    for passage in passages {
        if !line.is_empty() {
            line.push_str("; ");
        }
        let known = circular.replace(passage.circular) == Some(passage.circular);
        if let Some(source) = rulebook.circular(passage.circular) {
            if !known {
                line.push_str(&circular_name(&source.name));
                line.push(' ');
            }
            line.push_str(&within(source, passage, language));
        }
    }
    line
}

/// One passage in full.
pub fn citation(rulebook: &Rulebook, passage: &Passage, language: Language) -> String {
    citations(rulebook, std::slice::from_ref(passage), language)
}

/// `IM-2011-020` as the agency writes it: `IM 2011-020`. Other names stay as they are.
pub fn circular_name(name: &str) -> String {
    match name.split_once('-') {
        Some((series, number)) if number.starts_with(|first: char| first.is_ascii_digit()) => {
            format!("{series} {number}")
        }
        _ => name.to_owned(),
    }
}

/// Its steps: of a circular that does not say by what it is cited as the agency writes them, else
/// as lawyers do.
fn within(circular: &Circular, passage: &Passage, language: Language) -> String {
    if circular.cited_by.is_empty() {
        let parts = passage.steps.iter().map(|step| usual(circular, step));
        return Argument::list(Join::Comma, parts).say(language);
    }
    let mut said: Option<Phrase> = None;
    for (at, step) in passage.steps.iter().enumerate() {
        let around = at.checked_sub(1).and_then(|at| passage.steps.get(at));
        let part = lawyers(circular, step, around.map(|step| step.level));
        said = Some(match said {
            Some(within) => phrase!("citation-within", within = within, part = part),
            None => part,
        });
    }
    said.map_or_else(String::new, |said| said.say(language))
}

/// A step as circulars are cited: *pkt. 5.1, 2. avsnitt, 3. strekpunkt*.
fn usual(circular: &Circular, step: &Step) -> Phrase {
    let Step { level, first, last } = step;
    let (from, to) = (first.text(), last.text());
    match level {
        _ if level.has_headings() => heading(circular, step),
        Level::Bullet | Level::Point if first != last => {
            phrase!("citation-bullets", first = from, last = to)
        }
        Level::Bullet | Level::Point if first.depth() > 1 => {
            phrase!("citation-inner-bullet", number = from)
        }
        Level::Bullet | Level::Point => phrase!("citation-bullet", number = from),
        Level::Sentence if first == last => phrase!("citation-sentence", number = from),
        Level::Sentence => phrase!("citation-sentences", first = from, last = to),
        _ if first == last => phrase!("citation-paragraph", number = from),
        _ => phrase!("citation-paragraphs", first = from, last = to),
    }
}

/// A section, an article …, or a title.
fn heading(circular: &Circular, step: &Step) -> Phrase {
    let number = step.first.text();
    match (step.level, &step.first, circular.kind) {
        (_, Label::Title(title), _) => phrase!("citation-title", title = title),
        (Level::Section, _, Kind::Slides) => phrase!("citation-slide", number = number),
        (Level::Section, _, Kind::Act) => phrase!("citation-section-of-act", number = number),
        (Level::Section, _, Kind::Circular) => phrase!("citation-section", number = number),
        (level, ..) => phrase!("citation-heading", level = level.word(), number = number),
    }
}

/// A step as laws are cited: *artikkel 33 nr. 1 bokstav a*, *§ 21-7 første ledd andre punktum*.
fn lawyers(circular: &Circular, step: &Step, around: Option<Level>) -> Phrase {
    let Step { level, first, last } = step;
    let (from, to) = (first.text(), last.text());
    let of_act = circular.kind == Kind::Act && around == Some(Level::Section);
    // Parts that bear no number in the text are counted in words.
    let counted = matches!(level, Level::Subparagraph | Level::Sentence)
        || *level == Level::Paragraph && of_act;
    if let (true, Some(first), Some(last)) = (counted, first.as_count(), last.as_count()) {
        let level = level.word();
        return if first == last {
            phrase!("citation-counted", level = level, number = first)
        } else {
            phrase!("citation-counted-range", level = level, first = first, last = last)
        };
    }
    match level {
        _ if level.has_headings() => heading(circular, step),
        Level::Bullet => usual(circular, step),
        Level::Point => point(first, last),
        _ if first == last => phrase!("citation-numbered", around = named(around), number = from),
        _ => phrase!("citation-numbered-range", around = named(around), first = from, last = to),
    }
}

/// What a number stands under, for languages that name it by that.
fn named(around: Option<Level>) -> &'static str {
    around.map_or("none", Level::word)
}

/// `bokstav a`, `nr. 2`; `bokstav a punkt ii` of one in the other.
fn point(first: &Label, last: &Label) -> Phrase {
    let kind = |text: &str| {
        if text.starts_with(|sign: char| sign.is_ascii_digit()) { "number" } else { "letter" }
    };
    let (from, to) = (first.text(), last.text());
    if first != last {
        return phrase!("citation-points", kind = kind(from), first = from, last = to);
    }
    match from.split_once('.') {
        Some((outer, inner)) => {
            phrase!("citation-inner-point", kind = kind(outer), outer = outer, inner = inner)
        }
        None => phrase!("citation-point", kind = kind(from), number = from),
    }
}
