//! What is assumed of definitions → words for a case worker, a line each.

use super::names::Names;
use crate::explain::wording::Wording;
use crate::phrases::say;
use crate::report::bears::MASK;

/// The definitions whose value is assumed, with that.
pub(super) fn assumed(names: Names<'_, '_>) -> Vec<String> {
    let (view, language) = (names.view, names.view.options.language);
    let calculation = view.outcome().calculation();
    let wording = Wording::new(calculation, language);
    let lines = view.assumed().map(|(one, node)| {
        let value = if view.masks(node) {
            MASK.to_owned()
        } else {
            wording.value(view.outcome().value(node), one.ty)
        };
        let definition = wording.named(&one.labels, &one.name);
        say!(language, "answer-assumed", definition = definition, value = value)
    });
    lines.collect()
}
