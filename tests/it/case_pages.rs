//! The examples of the pages on cases: the bad one brings its code about, the good one
//! leaves nothing to say.

use saksgang::case::facts::Facts;
use saksgang::case::read;
use saksgang::case::schema::Schema;
use saksgang::code::{Code, Example, case};
use saksgang::source::SourceId;

use crate::case_rulebook::rulebook;

fn codes(schema: &Schema, text: &str) -> Vec<Code> {
    let said = read(schema, SourceId::default(), text, &mut Facts::default());
    let mut codes: Vec<Code> =
        said.unwrap_or_else(|errors| errors).iter().map(|one| one.code).collect();
    codes.dedup();
    codes
}

#[test]
fn every_example_does_what_its_page_says() {
    let schema = Schema::of(&rulebook());
    for page in case::PAGES.iter().filter(|page| page.kind == Example::Case) {
        assert_eq!(codes(&schema, page.bad), [page.code], "{}", page.bad);
        assert_eq!(codes(&schema, page.good), [], "{}", page.good);
    }
}

#[test]
fn every_code_has_one_page_in_order() {
    let codes: Vec<&str> = case::PAGES.iter().map(|page| page.code.0).collect();
    let expected: Vec<String> = (1..=codes.len()).map(|number| format!("D{number:03}")).collect();
    assert_eq!(codes, expected);
}
