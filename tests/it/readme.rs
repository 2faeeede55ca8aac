//! The README tells the truth: what it shows of the program is what the program prints.

#[test]
fn what_the_readme_shows_is_what_is_printed() {
    trycmd::TestCases::new().case("README.md").run();
}
