//! The safeguards that a case breaks → words for the policy officer, at the top of the page.

use super::names::Names;
use crate::phrases::{norm, phrase, say};
use crate::report::citation::citations;
use crate::report::document::Document;
use crate::rulebook::vocabulary::TaskId;
use crate::value::norm::{Demand, DetailName};

/// Each of them: what was to hold, what the rules lead to instead, and the basis.
pub(super) fn broken(page: &mut Document, names: Names<'_, '_>) {
    let (view, language) = (names.view, names.view.options.language);
    for (at, (one, task, demand)) in view.broken().enumerate() {
        if at == 0 {
            page.heading(&say!(language, "answer-broken"));
            page.line(&say!(language, "answer-broken-meaning"));
            page.blank();
        }
        page.item(one.labels.or(&one.name, language));
        page.note(&demanded(names, task, demand));
        let basis = citations(view.rulebook(), &one.cites, language);
        names.detail(page, &norm::detail(DetailName::Cites), &basis);
    }
}

/// What a broken safeguard demands of a task.
pub(super) fn demanded(names: Names<'_, '_>, task: TaskId, demand: Demand) -> String {
    let task = names.task(task);
    let demanded = match demand {
        Demand::Required => phrase!("answer-not-required", task = task),
        Demand::Allowed => phrase!("answer-not-allowed", task = task),
        Demand::Prohibited => phrase!("answer-not-prohibited", task = task),
    };
    demanded.say(names.language())
}
