//! What is assumed of definitions → words for a case worker, a line each.

use super::names::Names;
use crate::explain::wording::Wording;
use crate::language::Language;
use crate::report::masks::MASK;
use crate::report::phrases::fill;

/// The definitions whose value is assumed, with that.
pub(super) fn assumed(names: Names<'_, '_>) -> Vec<String> {
    let (view, language) = (names.view, names.view.options.language);
    let phrase = match language {
        Language::Nb | Language::Nn => "Lagt til grunn: {} – {}",
        Language::En => "Assumed in this session: {} – {}",
    };
    let calculation = view.outcome().calculation();
    let wording = Wording::new(calculation, language);
    let lines = view.assumed().map(|(one, node)| {
        let value = if view.masks(node) {
            MASK.to_owned()
        } else {
            wording.value(view.outcome().value(node), one.ty)
        };
        fill(phrase, &[&wording.named(&one.labels, &one.name), &value])
    });
    lines.collect()
}
