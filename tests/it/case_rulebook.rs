//! The rulebook `code::case::RULEBOOK`, by which the tests on cases read.
#![expect(clippy::expect_used, reason = "tests")]

use saksgang::check::check;
use saksgang::code::case::RULEBOOK;
use saksgang::rulebook::Rulebook;
use saksgang::source::SourceId;
use saksgang::syntax::parse;

/// The rulebook, checked.
pub(crate) fn rulebook() -> Rulebook {
    let (file, errors) = parse(SourceId::default(), RULEBOOK);
    assert_eq!(errors, [], "the rule file does not parse");
    check("small", &[file]).expect("the rule file is without errors")
}
