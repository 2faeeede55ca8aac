//! What came of tests → TAP version 14.

use super::text::told;
use super::{Checked, Results, Test, Verdict};
use crate::report::escape::escape;
use crate::report::phrases::of_rulebook;
use anstream::adapter::strip_str;

/// The whole protocol: a point for each test; one that does not hold says why in a block of YAML.
pub fn tap(results: Results<'_>) -> String {
    let mut tap = format!("TAP version 14\n1..{}\n", results.suite.tests.len());
    let by = of_rulebook(&results.context.rules.rulebook, results.context.language);
    tap.extend(by.map(|by| format!("# {by}\n")));
    for (number, one) in (1..).zip(results.each()) {
        tap += &point(results, number, one);
    }
    tap
}

fn point(results: Results<'_>, number: usize, (test, checked): (&Test, &Checked)) -> String {
    let name = escape(&test.name.replace('\\', "\\\\").replace('#', "\\#")).into_owned();
    let severity = match checked.verdict {
        Verdict::Passed => return format!("ok {number} - {name}\n"),
        Verdict::Failed(_) => "fail",
        Verdict::Error(_) => "error",
    };
    let told = told(results, (test, checked)).unwrap_or_default();
    let lines = strip_str(&told).to_string();
    let lines = lines.lines().map(|line| format!("    {line}\n"));
    let block: String = lines.collect();
    format!(
        "not ok {number} - {name}\n  ---\n  severity: {severity}\n  message: |2\n{block}  ...\n"
    )
}
