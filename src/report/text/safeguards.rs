//! The safeguards that a case breaks → words for the policy officer, at the top of the page.

use super::names::Names;
use super::page::Page;
use crate::language::Language;
use crate::report::citation::citations;
use crate::report::phrases::fill;
use crate::value::norm::Demand;

/// Each of them: what was to hold, what the rules lead to instead, and the basis.
pub(super) fn broken(page: &mut Page, names: Names<'_, '_>) {
    let (view, language) = (names.view, names.view.options.language);
    let words = match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    };
    for (at, one) in view.broken().enumerate() {
        if at == 0 {
            page.heading(words.heading);
            page.line(words.meaning);
            page.blank();
        }
        page.item(one.labels.or(&one.name, language));
        let demanded = match one.demand {
            Demand::Required => words.required,
            Demand::Allowed => words.allowed,
            Demand::Prohibited => words.prohibited,
        };
        page.note(&fill(demanded, &[&names.task(one.task)]));
        page.detail(names.phrases.basis, &citations(view.rulebook(), &one.cites, language));
    }
}

/// The words of this part.
struct Words {
    heading: &'static str,
    meaning: &'static str,
    required: &'static str,
    allowed: &'static str,
    prohibited: &'static str,
}

const NB: Words = Words {
    heading: "Brutt sikring i regelverket",
    meaning: "Dette skal holde i enhver sak. Her fører reglene til noe annet; meld fra til den som forvalter regelverket.",
    required: "skal være pålagt her, men ingen regel pålegger det: {}",
    allowed: "skal være lov her, men reglene åpner ikke for det: {}",
    prohibited: "skal være forbudt her, men ingen regel forbyr det: {}",
};

const EN: Words = Words {
    heading: "A safeguard of the rulebook is broken",
    meaning: "This is to hold in every case. Here the rules lead elsewhere; tell whoever keeps the rulebook.",
    required: "is to be required here, but no rule requires it: {}",
    allowed: "is to be allowed here, but the rules do not allow it: {}",
    prohibited: "is to be prohibited here, but no rule prohibits it: {}",
};
