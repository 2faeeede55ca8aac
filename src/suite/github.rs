//! What came of tests → annotations of GitHub's workflows: one for each test whose golden text is
//! another, one for each assertion that does not hold, and for each error.

use super::run::refusal;
use super::text::{changes, end, found};
use super::{Checked, Failure, Results, Test, Verdict};
use crate::report::diagnostics::github::annotation;
use crate::report::diagnostics::{Format, Found};

/// The annotations, then the count.
pub fn github(results: Results<'_>) -> String {
    let page: String = results.each().map(|one| annotations(results, one)).collect();
    page + &end(results)
}

fn annotations(results: Results<'_>, (test, checked): (&Test, &Checked)) -> String {
    match &checked.verdict {
        Verdict::Passed => String::new(),
        Verdict::Failed(failure) => failed(results, test, failure),
        Verdict::Error(errors) => {
            let refusal = refusal(results.context.rules, test, errors.clone());
            Found::of(&refusal, results.context.language).text(Format::Github)
        }
    }
}

fn failed(results: Results<'_>, test: &Test, failure: &Failure) -> String {
    let language = results.context.language;
    let mut page = String::new();
    if let Some(difference) = &failure.difference {
        let path = test.golden_path().display().to_string();
        let place = test.golden.as_ref().map_or(&test.case.name, |_| &path);
        let told = changes(difference, language).join("\n");
        let told = if told.is_empty() { first_different(difference) } else { told };
        page += &(annotation((place, 1), &test.name, &told) + "\n");
    }
    for unmet in &failure.unmet {
        let file = test.expect.as_ref().map_or("", |source| &source.name);
        let told = format!("{}\n{}", unmet.says, found(unmet, language).join("\n"));
        page += &(annotation((file, unmet.line), &test.name, &told) + "\n");
    }
    page
}

/// Where no norm is different: the first line that is.
fn first_different(difference: &super::Difference) -> String {
    let old = difference.old.as_deref().unwrap_or_default();
    let mut old = old.lines();
    let new = difference.new.lines().find(|line| old.next() != Some(line));
    new.or(old.next()).unwrap_or_default().to_owned()
}
