//! A cited passage → the circular's own form: *IM 2011-020 pkt. 5.1, 2. avsnitt, 3. strekpunkt*.

use crate::language::Language;
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
    let mut line = section(circular, &passage.section, language);
    let words = match language {
        Language::Nb | Language::Nn => ["avsnitt", "strekpunkt", "setning"],
        Language::En => ["paragraph", "bullet", "sentence"],
    };
    let single = |range: &(u16, u16)| (range.0.to_string(), range.1.to_string());
    let parts = [
        passage.paragraphs.as_ref().map(single),
        (passage.bullets.as_ref())
            .map(|(first, last)| (Dotted(first).to_string(), Dotted(last).to_string())),
        passage.sentences.as_ref().map(single),
    ];
    for (word, part) in words.iter().zip(parts) {
        if let Some((first, last)) = part {
            line.push_str(", ");
            line.push_str(&counted(word, &first, &last, language));
        }
    }
    line
}

fn section(circular: &Circular, key: &SectionKey, language: Language) -> String {
    let word = match (circular.slides, language) {
        (false, Language::Nb | Language::Nn) => "pkt.",
        (false, Language::En) => "section",
        (true, Language::Nb | Language::Nn) => "lysark",
        (true, Language::En) => "slide",
    };
    match (key, language) {
        (SectionKey::Number(number), _) => format!("{word} {}", Dotted(number)),
        (SectionKey::Title(title), Language::Nb | Language::Nn) => format!("«{title}»"),
        (SectionKey::Title(title), Language::En) => format!("“{title}”"),
    }
}

/// `2. avsnitt`, `1.–2. avsnitt`; `paragraph 2`, `paragraphs 1–2`.
fn counted(word: &str, first: &str, last: &str, language: Language) -> String {
    let one = first == last;
    match language {
        Language::Nb | Language::Nn if first.contains('.') && one => format!("{word} {first}"),
        Language::Nb | Language::Nn if one => format!("{first}. {word}"),
        Language::Nb | Language::Nn => format!("{first}.–{last}. {word}"),
        Language::En if one => format!("{word} {first}"),
        Language::En => format!("{word}s {first}–{last}"),
    }
}
