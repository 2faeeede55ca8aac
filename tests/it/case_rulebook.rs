//! The rulebook of the pages on cases, by which the tests on cases read.
#![expect(clippy::expect_used, reason = "tests")]

use saksgang::inside::check::check;
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;

const RULEBOOK: &str = include_str!("../../phrases/examples/case.regel");

/// The rulebook, checked.
pub(crate) fn rulebook() -> Rulebook {
    let (file, errors) = parse(SourceId::default(), RULEBOOK);
    assert_eq!(errors, [], "the rule file does not parse");
    check("small", &[file]).expect("the rule file is without errors")
}
