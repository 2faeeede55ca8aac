//! What is calculated from values as they are written.

use saksgang::inside::value::norm::Choice;
use saksgang::inside::value::number::Number;

/// Of those that are not `none` the first or the last in their order.
pub(super) fn chosen<'v>(choice: Choice, values: &[&'v str]) -> &'v str {
    let mut some = values.iter().copied().filter(|one| *one != "none").collect::<Vec<_>>();
    // As texts, dates are in order; numbers are not.
    match some.first().map(|first| Number::parse(first)) {
        Some(Ok(_)) => some.sort_by_key(|one| Number::parse(one).unwrap()),
        _ => some.sort_unstable(),
    }
    let last = matches!(choice, Choice::Latest | Choice::Greatest);
    if last { some.last() } else { some.first() }.copied().unwrap_or("none")
}
