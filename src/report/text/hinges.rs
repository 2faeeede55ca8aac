//! On which readings of unclear passages a norm hinges → words for a case worker.

use super::names::Names;
use crate::phrases::{Join, phrase};
use crate::report::document::Document;
use crate::report::view::Shown;

/// The readings that a norm hinges on, by their numbers in the list at the end.
pub(super) fn hinges(page: &mut Document, names: Names<'_, '_>, one: &Shown<'_>) {
    let listed = names.view.hinging();
    let keys = [(phrase!("answer-hinges-on"), false), (phrase!("answer-may-hinge-on"), true)];
    for (key, may) in keys {
        let hinges = names.view.hinges(one).iter().filter(|hinge| hinge.may == may);
        let numbers = hinges.filter_map(|hinge| {
            let at = listed.binary_search(&hinge.reading).ok()?;
            Some((at + 1).to_string())
        });
        names.detail(page, &key, &names.list(Join::And, numbers));
    }
}
