//! What no test notices → text for people: item by item, each with its basis.

use super::phrases::{Phrases, phrases};
use super::{Run, Survivor};
use crate::engine::Rules;
use crate::language::Language;
use crate::report::phrases::{fill, of_rulebook};
use crate::report::text::page::Page;

/// The whole text.
pub fn text(run: &Run, rules: &Rules, language: Language) -> String {
    let words = phrases(language);
    let mut page = Page::default();
    if let Some(by) = of_rulebook(&rules.rulebook, language) {
        page.line(&by);
    }
    head(&mut page, run, words);
    let survivors = run.survivors.iter().map(|one| Survivor::new(rules, one, language));
    let mut item = None;
    for one in survivors {
        let own = (one.item, one.name.clone(), one.file.clone());
        if item.as_ref() != Some(&own) {
            page.blank();
            page.line(&title(&one));
            item = Some(own);
        }
        page.item(&format!("{}:{}: {}", one.file, one.line, words.kind(one.kind)));
        page.note(&match one.new.as_str() {
            "" => fill(words.struck, &[&one.old]),
            new => fill(words.changed, &[&one.old, new]),
        });
    }
    page.finish()
}

/// How many were tried, and how many of them were not noticed.
fn head(page: &mut Page, run: &Run, words: &Phrases) {
    page.line(&fill(words.tried, &[&run.tried().to_string(), &run.possible.to_string()]));
    if run.left_out > 0 {
        page.line(&fill(words.left_out, &[&run.left_out.to_string()]));
    }
    match run.survivors.len() {
        0 if run.tried() == 0 => page.line(words.nothing_tried),
        0 => page.line(words.all_noticed),
        1 => page.line(words.unnoticed.0),
        more => page.line(&fill(words.unnoticed.1, &[&more.to_string()])),
    }
}

/// `rule contact-pu – Kontakt med PU (IM 2011-020 pkt. 4, 3. avsnitt)`
fn title(one: &Survivor) -> String {
    let mut title = format!("{} {}", one.item, one.name);
    if one.label != one.name {
        title = format!("{title} – {}", one.label);
    }
    if one.basis.is_empty() { title } else { format!("{title} ({})", one.basis) }
}
