//! A cited passage → the circular's own form: *IM 2011-020 pkt. 5.1, 2. avsnitt, 3. strekpunkt*.

use crate::language::Language;
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::rulebook::Rulebook;
use crate::rulebook::circular::{Circular, Dotted, Passage, SectionKey};

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

/// Section, paragraph, bullet, sentence.
fn within(circular: &Circular, passage: &Passage, language: Language) -> String {
    let mut parts = vec![section(circular, &passage.section)];
    parts.extend(passage.paragraphs.map(|(first, last)| {
        let (from, to) = (first.to_string(), last.to_string());
        if first == last {
            phrase!("citation-paragraph", number = from)
        } else {
            phrase!("citation-paragraphs", first = from, last = to)
        }
    }));
    parts.extend(passage.bullets.as_ref().map(|(first, last)| bullets(first, last)));
    parts.extend(passage.sentences.map(|(first, last)| {
        let (from, to) = (first.to_string(), last.to_string());
        if first == last {
            phrase!("citation-sentence", number = from)
        } else {
            phrase!("citation-sentences", first = from, last = to)
        }
    }));
    Argument::list(Join::Comma, parts).say(language)
}

fn section(circular: &Circular, key: &SectionKey) -> Phrase {
    match key {
        SectionKey::Number(number) if circular.slides => {
            phrase!("citation-slide", number = Dotted(number).to_string())
        }
        SectionKey::Number(number) => {
            phrase!("citation-section", number = Dotted(number).to_string())
        }
        SectionKey::Title(title) => phrase!("citation-title", title = title),
    }
}

/// `3. strekpunkt`, `strekpunkt 3.1`, `1.–2. strekpunkt`; `bullets 1–2`
fn bullets(first: &[u16], last: &[u16]) -> Phrase {
    let (from, to) = (Dotted(first).to_string(), Dotted(last).to_string());
    if first != last {
        phrase!("citation-bullets", first = from, last = to)
    } else if first.len() > 1 {
        phrase!("citation-inner-bullet", number = from)
    } else {
        phrase!("citation-bullet", number = from)
    }
}
