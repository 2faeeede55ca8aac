//! The examples of the pages on cases: the bad one brings its code about, the good one
//! leaves nothing to say.

use saksgang::Language;
use saksgang::inside::case::facts::Facts;
use saksgang::inside::case::read;
use saksgang::inside::case::schema::Schema;
use saksgang::inside::code::Code;
use saksgang::inside::phrases::pages::{self, Example};
use saksgang::inside::source::SourceId;

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
    for page in pages::all(Language::En).filter(|page| page.kind == Example::Case) {
        assert_eq!(codes(&schema, page.bad.text), [page.code], "{}", page.bad.text);
        assert_eq!(codes(&schema, page.good.text), [], "{}", page.good.text);
    }
}

#[test]
fn codes_on_cases_are_counted_without_a_gap() {
    let codes = pages::codes().map(|code| code.0).filter(|code| code.starts_with('D'));
    let codes: Vec<&str> = codes.collect();
    let expected: Vec<String> = (1..=codes.len()).map(|number| format!("D{number:03}")).collect();
    assert_eq!(codes, expected);
}
