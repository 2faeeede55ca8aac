//! What no test notices → text for people: item by item, each with its basis.

use super::phrases::kind;
use super::{Run, Survivor};
use crate::engine::Rules;
use crate::language::Language;
use crate::phrases::say;
use crate::report::document::Document;
use crate::report::phrases::of_rulebook;

/// All of it.
pub fn document(run: &Run, rules: &Rules, language: Language) -> Document {
    let mut page = Document::default();
    if let Some(by) = of_rulebook(&rules.rulebook, language) {
        page.line(&by);
    }
    head(&mut page, run, language);
    let survivors = run.survivors.iter().map(|one| Survivor::new(rules, one, language));
    let mut item = None;
    for one in survivors {
        let own = (one.item, one.name.clone(), one.file.clone());
        if item.as_ref() != Some(&own) {
            page.blank();
            page.line(&title(&one));
            item = Some(own);
        }
        page.item(&format!("{}:{}: {}", one.file, one.line, kind(one.kind).say(language)));
        page.note(&match one.new.as_str() {
            "" => say!(language, "mutate-struck", old = &one.old),
            new => format!("{} → {new}", one.old),
        });
    }
    page
}

/// How many were tried, and how many of them were not noticed.
fn head(page: &mut Document, run: &Run, language: Language) {
    let (tried, possible) = (run.tried(), run.possible);
    page.line(&say!(language, "mutate-tried", tried = tried, possible = possible));
    if run.left_out > 0 {
        page.line(&say!(language, "mutate-left-out", count = run.left_out));
    }
    match run.survivors.len() {
        0 if run.tried() == 0 => page.line(&say!(language, "mutate-nothing-tried")),
        0 => page.line(&say!(language, "mutate-all-noticed")),
        count => page.line(&say!(language, "mutate-unnoticed", count = count)),
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
